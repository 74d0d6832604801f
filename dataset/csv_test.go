package dataset_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/autonet/autonet/dataset"
)

func contextCancelled(t *testing.T) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	return ctx, cancel
}

func TestImportCSV(t *testing.T) {
	type options = dataset.ImportOptions
	for name, c := range map[string]struct {
		text   string
		opts   options
		x, y   []float32
		labels []string
	}{
		"header, names":       {"a,b,kind\n1,2.5,dog\n3,-4e1,cat\n", options{}, []float32{1, 2.5, 3, -40}, []float32{1, 0}, []string{"cat", "dog"}},
		"no header":           {"1,2,0\n3,4,1\n", options{}, []float32{1, 2, 3, 4}, []float32{0, 1}, nil},
		"label by name":       {"kind,a,b\n1,10,20\n0,30,40\n", options{Label: "kind"}, []float32{10, 20, 30, 40}, []float32{1, 0}, nil},
		"label by index":      {"x,10,20\ny,30,40\n", options{Label: "0"}, []float32{10, 20, 30, 40}, []float32{0, 1}, []string{"x", "y"}},
		"label from the end":  {"10,x,20\n30,y,40\n", options{Label: "-2"}, []float32{10, 20, 30, 40}, []float32{0, 1}, []string{"x", "y"}},
		"numbered classes":    {"1,2,10\n3,4,9\n5,6,9.0\n", options{}, []float32{1, 2, 3, 4, 5, 6}, []float32{1, 0, 0}, []string{"9", "10"}},
		"classes given":       {"1,2,3\n3,4,7\n", options{Classes: 8}, []float32{1, 2, 3, 4}, []float32{3, 7}, nil},
		"quotes and spaces":   {"\ufeff\"a\", b,kind\r\n 1, \"2\",\"big, dog\"\r\n3 ,4,cat\r\n", options{}, []float32{1, 2, 3, 4}, []float32{0, 1}, []string{"big, dog", "cat"}},
		"semicolons":          {"1;2;0\n3;4;1\n", options{Separator: ';'}, []float32{1, 2, 3, 4}, []float32{0, 1}, nil},
		"header of numbers":   {"1,2,3\n1,2,0\n3,4,1\n", options{Header: "yes"}, []float32{1, 2, 3, 4}, []float32{0, 1}, nil},
		"scaled":              {"10,20,0\n30,40,1\n", options{Scale: 10}, []float32{1, 2, 3, 4}, []float32{0, 1}, nil},
		"regression":          {"a,b,y\n1,2,0.5\n3,4,-7\n", options{Task: dataset.Regression}, []float32{1, 2, 3, 4}, []float32{0.5, -7}, nil},
		"no newline, no head": {"1,2,0\n3,4,1", options{Header: "no"}, []float32{1, 2, 3, 4}, []float32{0, 1}, nil},
	} {
		for packed, data := range map[string][]byte{"plain": []byte(c.text), "gzipped": gzipped(t, []byte(c.text))} {
			t.Run(name+", "+packed, func(t *testing.T) {
				c.opts.Format, c.opts.Paths = dataset.CSV, []string{write(t, "data.csv", data)}
				s, meta := whole(t, c.opts)
				s = sorted(s)
				if !sameBits(s.X, c.x) || !sameBits(s.Y, c.y) {
					t.Errorf("got features %v and labels %v, want %v and %v", s.X, s.Y, c.x, c.y)
				}
				if !slices.Equal(meta.Labels, c.labels) || !slices.Equal(meta.Input, []int{2}) || meta.Name != "data" {
					t.Errorf("meta is %+v", meta)
				}
			})
		}
	}
}

func TestImportCSVRefuses(t *testing.T) {
	type options = dataset.ImportOptions
	for name, c := range map[string]struct {
		text, want string
		opts       options
	}{
		"text for a number":   {"a,b,kind\n1,2,x\n3,four,y\n", `line 3, column 1 ("b"): "four": want a finite number`, options{}},
		"empty for a number":  {"1,2,x\n,4,y\n", "line 2, column 0: the value is missing", options{}},
		"NaN":                 {"1,2,x\nNaN,4,y\n", `line 2, column 0: "NaN": want a finite number`, options{}},
		"overflow":            {"1,2,x\n3,1e39,y\n", `line 2, column 1: "1e39": want a finite number`, options{}},
		"overflow at once":    {"1e999,2,x\n3,4,y\n", `line 1, column 0: "1e999": want a finite number`, options{}},
		"two of a name":       {"a,b,a,kind\n1,2,3,x\n4,5,6,y\n", `line 1: columns 0 and 2 are both named "a"`, options{}},
		"short line":          {"1,2,x\n3,y\n", "line 2: 2 fields: want 3", options{}},
		"long line":           {"1,2,x\n3,4,5,y\n", "line 2: 4 fields: want 3", options{}},
		"one column":          {"1\n2\n", `line 1: 1 field: want at least a feature and a label, separated by ','`, options{}},
		"open quote":          {"1,2,x\n3,\"4,y\n", "line 2", options{}},
		"stray quote":         {"1,2,x\n3,4\"5,y\n", "line 2: byte", options{}},
		"empty label":         {"1,2,x\n3,4,\n", "line 2, column 2: the label is empty", options{}},
		"empty file":          {"", "there is no sample in it", options{}},
		"only a header":       {"a,b,c\n", "there is no sample in it", options{}},
		"one class":           {"1,2,x\n3,4,x\n", "classes: 1: want 2", options{}},
		"no such label":       {"a,b,c\n1,2,3\n", `there is no label column "d"`, options{Label: "d"}},
		"label by no name":    {"1,2,3\n", `column "3rd": a file without a header has no names`, options{Label: "3rd", Header: "no"}},
		"label out of range":  {"1,2,3\n", "label column 3: there are 3 columns", options{Label: "3"}},
		"class out of range":  {"1,2,0\n3,4,9\n", `row 2: label "9": want a class from 0 to 4`, options{Classes: 5}},
		"class not a number":  {"1,2,0\n3,4,one\n", `row 2: label "one": want a class from 0 to 4`, options{Classes: 5}},
		"hidden header":       {"0,1,label\n5,6,0\n7,8,1\n", `its label "label" is the only one that is no number`, options{}},
		"header denied":       {"a,b,c\n1,2,3\n", `column 0: "a" is its only value that is no number`, options{Header: "no"}},
		"half a header":       {"a,2,c\n1,2,3\n", `column 0: "a" is its only value that is no number`, options{}},
		"text for a target":   {"1,2,x\n", `line 1, column 2: "x": want a finite number`, options{Task: dataset.Regression}},
		"shape does not fit":  {"1,2,0\n3,4,1\n", "do not fit the shape [3]", options{Shape: []int{3}}},
		"label name too long": {"1,2," + strings.Repeat("x", 300) + "\n3,4,b\n", "labels[1]", options{}},
	} {
		t.Run(name, func(t *testing.T) {
			c.opts.Format, c.opts.Paths = dataset.CSV, []string{write(t, "data.csv", []byte(c.text))}
			refused(t, c.opts, c.want)
		})
	}
	cut := gzipped(t, []byte(strings.Repeat("1,2,0\n3,4,1\n", 5000)))
	path := write(t, "data.csv.gz", cut[:len(cut)/2])
	refused(t, options{Format: dataset.CSV, Paths: []string{path}}, "unexpected EOF")
	refused(t, options{Format: dataset.CSV, Paths: []string{write(t, "data.csv.gz", cut[:5])}}, "it begins like a gzip file")
}

func FuzzImportCSV(f *testing.F) {
	for _, text := range []string{"a,b,c\n1,2,3\n", "1,2,x\n3,4,y\n", "1,\"2\",x\n", "1;2\n", "\ufeff1,2\n3,4\n", "\x1f\x8b"} {
		f.Add([]byte(text), "", "auto")
	}
	f.Fuzz(func(t *testing.T, data []byte, label, header string) {
		opts := dataset.ImportOptions{Format: dataset.CSV, Paths: []string{write(t, "data.csv", data)}, Label: label, Header: header}
		checkImport(t, opts)
	})
}

// checkImport checks that Import either refuses, or gives samples that can be written.
func checkImport(t *testing.T, opts dataset.ImportOptions) {
	t.Helper()
	if in, err := dataset.Import(t.Context(), opts); err == nil {
		checkSplits(t, in.Splits, in.Meta)
	}
}

// checkSplits checks that samples can be written.
func checkSplits(t *testing.T, splits map[string]*dataset.Samples, meta dataset.Meta) {
	t.Helper()
	for name, s := range splits {
		if _, err := dataset.EncodeShard(s); err != nil || s.Width != meta.Width() {
			t.Errorf("split %q was taken, but: %v (%+v)", name, err, meta)
		}
	}
}
