package benchmarks

import (
	"encoding/json"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"
	"text/tabwriter"
	"time"
)

// Report is what a run writes as JSON.
type Report struct {
	Suite   string    `json:"suite"`
	Began   time.Time `json:"began"`
	Machine Machine   `json:"machine"`
	Repeats int       `json:"repeats"`
	Quick   bool      `json:"quick,omitempty"` // the numbers are of no worth
	Rows    []Row     `json:"rows"`
}

// WriteJSON writes the report, indented.
func (r Report) WriteJSON(w io.Writer) error {
	encoder := json.NewEncoder(w)
	encoder.SetIndent("", "  ")
	return encoder.Encode(r)
}

// WriteTable writes the report for a person: a line a row, medians with the quartiles behind them, notes below.
func (r Report) WriteTable(w io.Writer) error {
	var text strings.Builder
	fmt.Fprintf(&text, "%s on %s; median of %d [quartiles]\n\n", r.Suite, r.Machine, r.Repeats)
	table := tabwriter.NewWriter(&text, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "work\tunit\tours\tpeer\tratio\tpeer's name")
	var notes []string
	for _, row := range r.Rows {
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\t%s\n", row.Work, row.Unit,
			cell(row.Ours, row.OursSpread), cell(row.Peer, row.PeerSpread), times(row.Ratio), row.PeerName)
		if row.Note != "" && !slices.Contains(notes, row.Note) {
			notes = append(notes, row.Note)
		}
	}
	if err := table.Flush(); err != nil {
		return err
	}
	fmt.Fprintln(&text, "\nratio: how many times as good ours is, whichever way is better; above 1 we are ahead")
	for _, note := range notes {
		fmt.Fprintln(&text, "note:", note)
	}
	if r.Quick {
		fmt.Fprintln(&text, "note: a quick run shows that the suite works; its numbers are of no worth")
	}
	_, err := io.WriteString(w, text.String())
	return err
}

// cell shows a median and its quartiles; "–" where nothing was measured, "not reached" for a goal that was not.
func cell(median Number, spread Spread) string {
	switch {
	case math.IsInf(float64(median), 0):
		return "not reached"
	case !median.Finite():
		return "–"
	case spread.N < 2 || !spread.Q1.Finite() || !spread.Q3.Finite():
		return digits(median)
	}
	return fmt.Sprintf("%s [%s–%s]", digits(median), digits(spread.Q1), digits(spread.Q3))
}

func times(n Number) string {
	if !n.Finite() {
		return "–"
	}
	return digits(n) + "×"
}

// digits shows about three significant digits without an exponent.
func digits(n Number) string {
	size := math.Abs(float64(n))
	switch {
	case size >= 100 || size == 0:
		return fmt.Sprintf("%.0f", float64(n))
	case size >= 10:
		return fmt.Sprintf("%.1f", float64(n))
	case size >= 1:
		return fmt.Sprintf("%.2f", float64(n))
	default:
		return fmt.Sprintf("%.3g", float64(n))
	}
}
