package ui

import (
	"io"
	"strings"
	"text/tabwriter"
	"unicode"
)

// Table writes rows under a header, in columns. Cells may come from strangers: what a terminal would obey is left out.
func Table(w io.Writer, header []string, rows [][]string) error {
	columns := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, row := range append([][]string{header}, rows...) {
		cells := make([]string, len(row))
		for i, cell := range row {
			cells[i] = Printable(cell)
		}
		if _, err := io.WriteString(columns, strings.TrimRight(strings.Join(cells, "\t"), " ")+"\n"); err != nil {
			return err
		}
	}
	return columns.Flush()
}

// Printable is text without what is no letter, mark, number, punctuation, symbol or plain space: no escape sequences, no
// line ends, no changes of direction.
func Printable(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) {
			return r
		}
		return '\uFFFD'
	}, text)
}
