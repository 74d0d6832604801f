package dataset

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
)

// labels are a table's labels before classes are known: targets in y (regression), or indices into
// names, which mapClasses turns into class indices in y.
type labels struct {
	regression bool
	names      []string // distinct, in order of appearance
	index      map[string]int32
	of         []int32 // row → names
	y          []float32
}

func newLabels(task string) labels {
	return labels{regression: task == Regression, index: make(map[string]int32)}
}

func (l *labels) len() int { return max(len(l.of), len(l.y)) }

// addText adds one row's label; the error says what is wrong with it.
func (l *labels) addText(text string) error {
	if l.regression {
		v, err := parseFloat(text)
		if err != nil {
			return err
		}
		l.y = append(l.y, v)
		return nil
	}
	i, known := l.index[text]
	if !known {
		if text == "" {
			return fmt.Errorf("the label is empty")
		}
		if len(l.names) == MaxClasses {
			return fmt.Errorf("more than %d different labels", MaxClasses)
		}
		i = int32(len(l.names))
		l.names = append(l.names, text)
		l.index[text] = i
	}
	l.of = append(l.of, i)
	return nil
}

// addMissing adds one row that has no label; it must be left out before classes are found.
func (l *labels) addMissing() {
	if l.regression {
		l.y = append(l.y, float32(math.NaN()))
		return
	}
	l.of = append(l.of, -1)
}

func (l *labels) missing(row int) bool {
	if l.regression {
		return l.y[row] != l.y[row]
	}
	return l.of[row] < 0
}

// take adds the label that another's row has.
func (l *labels) take(other labels, row int) {
	switch {
	case l.regression:
		l.y = append(l.y, other.y[row])
	case other.of[row] < 0:
		l.addMissing()
	default:
		_ = l.addText(other.names[other.of[row]]) // it was added before, to other
	}
}

// addNumber adds one row's label.
func (l *labels) addNumber(v float64) error {
	if l.regression {
		if y := float32(v); finite(y) {
			l.y = append(l.y, y)
			return nil
		}
		return fmt.Errorf("label %v: want a finite number", v)
	}
	if v != math.Trunc(v) || math.Abs(v) > 1<<53 {
		return fmt.Errorf("label %v: want an integer, which names a class", v)
	}
	return l.addText(strconv.FormatInt(int64(v), 10))
}

func (l *labels) add(other labels) {
	for row := range other.len() {
		l.take(other, row)
	}
}

// classNumber reads a label that is an integer, such as 7, 07 or 7.0.
func classNumber(name string) (int64, bool) {
	v, err := strconv.ParseFloat(name, 64)
	if err != nil || v != math.Trunc(v) || math.Abs(v) > 1<<53 {
		return 0, false
	}
	return int64(v), true
}

// mapClasses sets the labels of all tables (nil ones are absent) to class indices. With want > 0
// labels are the indices themselves; otherwise classes are the distinct labels, sorted, as numbers
// if all are integers. names is nil when each class's number is its name.
func mapClasses(want int, tables []*table) (classes int, names []string, err error) {
	tables = slices.DeleteFunc(slices.Clone(tables), func(t *table) bool { return t == nil })
	var distinct []string
	numeric := true
	for _, t := range tables {
		for _, name := range t.labels.names {
			_, isNumber := classNumber(name)
			numeric = numeric && isNumber
			distinct = append(distinct, name)
		}
	}
	var class func(name string) (int, bool)
	switch {
	case want > 0:
		classes = want
		class = func(name string) (int, bool) {
			v, ok := classNumber(name)
			return int(v), ok && v >= 0 && v < int64(want)
		}
	case numeric:
		classes, names, class = numberedClasses(distinct)
	default:
		slices.Sort(distinct)
		names = slices.Compact(distinct)
		classes = len(names)
		class = func(name string) (int, bool) { return slices.BinarySearch(names, name) }
	}
	for _, t := range tables {
		if err := t.labels.resolve(t.file, classes, class); err != nil {
			return 0, nil, err
		}
	}
	return classes, names, nil
}

// numberedClasses sorts labels that are integers.
func numberedClasses(distinct []string) (classes int, names []string, class func(string) (int, bool)) {
	var numbers []int64
	for _, name := range distinct {
		v, _ := classNumber(name)
		numbers = append(numbers, v)
	}
	slices.Sort(numbers)
	numbers = slices.Compact(numbers)
	identity := true
	for i, v := range numbers {
		identity = identity && v == int64(i)
		names = append(names, strconv.FormatInt(v, 10))
	}
	if identity {
		names = nil
	}
	return len(numbers), names, func(name string) (int, bool) {
		v, _ := classNumber(name)
		return slices.BinarySearchFunc(numbers, v, cmp.Compare[int64])
	}
}

func (l *labels) resolve(file string, classes int, class func(string) (int, bool)) error {
	byName := make([]float32, len(l.names))
	for i, name := range l.names {
		c, ok := class(name)
		if !ok {
			row := slices.Index(l.of, int32(i))
			return inputError(file, fmt.Sprintf("row %d", row+1), "label %.50q: want a class from 0 to %d", name, classes-1)
		}
		byName[i] = float32(c)
	}
	l.y = make([]float32, len(l.of))
	for row, i := range l.of {
		l.y[row] = byName[i]
	}
	return nil
}

// parseFloat reads a finite number.
// isNumber says whether a text is meant as a number, one that is finite or not.
func isNumber(text string) bool {
	_, err := strconv.ParseFloat(text, 32)
	return err == nil || errors.Is(err, strconv.ErrRange)
}

func parseFloat(text string) (float32, error) {
	v, err := strconv.ParseFloat(text, 32)
	if err != nil || !finite(float32(v)) {
		return 0, fmt.Errorf("%.50q: want a finite number", text)
	}
	return float32(v), nil
}
