package form

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Fault is one thing wrong with a file.
type Fault struct {
	File    string
	Line    int    // 1-based; 0 when the fault belongs to no line
	Column  int    // 1-based, in characters
	Field   string // path of the field, such as "model.layers[2].units"; "" for the whole file
	Problem string // what was found and what was expected
}

// String reads "file:line:column: field: problem", the form that editors jump to.
func (f Fault) String() string {
	var b strings.Builder
	b.WriteString(f.File)
	if f.Line > 0 {
		fmt.Fprintf(&b, ":%d", f.Line)
		if f.Column > 0 {
			fmt.Fprintf(&b, ":%d", f.Column)
		}
	}
	b.WriteString(": ")
	if f.Field != "" {
		b.WriteString(f.Field)
		b.WriteString(": ")
	}
	b.WriteString(f.Problem)
	return b.String()
}

// MaxFaults bounds a listing: past it a reader has the wrong file, not a hundred typing errors.
const MaxFaults = 100

// Faults is every fault of one file, by line: the error of whoever reads one.
type Faults []Fault

func (fs Faults) Error() string {
	lines := make([]string, len(fs))
	for i, f := range fs {
		lines[i] = f.String()
	}
	return strings.Join(lines, "\n")
}

// Sorted orders faults by position and cuts the list at MaxFaults.
func Sorted(fs []Fault) Faults {
	slices.SortStableFunc(fs, func(a, b Fault) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column), cmp.Compare(a.Field, b.Field))
	})
	if len(fs) > MaxFaults {
		more := len(fs) - MaxFaults
		fs = append(fs[:MaxFaults:MaxFaults], Fault{File: fs[0].File, Problem: fmt.Sprintf("and %d more faults", more)})
	}
	return fs
}
