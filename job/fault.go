package job

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Fault is one thing wrong with a job file.
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

// maxFaults bounds a listing: past it a reader has the wrong file, not a hundred typing errors.
const maxFaults = 100

// Faults is every fault of one job file, by line. It is the error of Parse and CheckDataset.
type Faults []Fault

func (fs Faults) Error() string {
	lines := make([]string, len(fs))
	for i, f := range fs {
		lines[i] = f.String()
	}
	return strings.Join(lines, "\n")
}

// sorted orders faults by position and cuts the list at maxFaults.
func sorted(fs []Fault) Faults {
	slices.SortStableFunc(fs, func(a, b Fault) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column), cmp.Compare(a.Field, b.Field))
	})
	if len(fs) > maxFaults {
		more := len(fs) - maxFaults
		fs = append(fs[:maxFaults:maxFaults], Fault{File: fs[0].File, Problem: fmt.Sprintf("and %d more faults", more)})
	}
	return fs
}
