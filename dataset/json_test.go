package dataset_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/autonet/autonet/dataset"
)

func TestImportJSON(t *testing.T) {
	cats := write(t, "cat.json", []byte(` {"data" : [[1,2],[ 3 , 4.5 ],[],[-5e0,0], [255,65536]] }`+"\n"))
	dogs := write(t, "dog.json.gz", gzipped(t, []byte(`[[7,8],[9,10],[11,12]]`)))
	opts := dataset.ImportOptions{Format: dataset.JSON, Paths: []string{cats, dogs}, Test: []string{cats, dogs}, Fractions: [3]float64{1, 0, 0}, Shape: []int{1, 2}, Scale: 2}
	in, err := dataset.Import(t.Context(), opts)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(in.Meta.Labels, []string{"cat", "dog"}) || !slices.Equal(in.Meta.Input, []int{1, 2}) {
		t.Errorf("meta is %+v", in.Meta)
	}
	want := []float32{0.5, 1, 1.5, 2.25, -2.5, 0, 127.5, 32768, 3.5, 4, 4.5, 5, 5.5, 6}
	if test := in.Splits[dataset.Test]; !sameBits(test.X, want) || !sameBits(test.Y, []float32{0, 0, 0, 0, 1, 1, 1}) {
		t.Errorf("the test split is %+v", test)
	}
}

func TestJSONRefused(t *testing.T) {
	for text, want := range map[string]string{
		``:                                    "byte 0, sample 0: unexpected EOF",
		`{"data":[[1,2],[3`:                   "byte 17, sample 1: unexpected EOF",
		`[[1,2],[3,4]`:                        "byte 12, sample 2: unexpected EOF",
		`{"data":[[1,2]]`:                     "unexpected EOF",
		`{"pixels":[[1]]}`:                    `want the one field "data"`,
		`{"data":[[1]],"more":1}`:             `want '}'`,
		`[[1,2],[3]]`:                         "1 numbers: want 2, as in the first sample",
		`[[1,2],[3,4,5]]`:                     "more than 2 numbers",
		`[1,2]`:                               "want a sample, a list of numbers",
		`[[1,"2"]]`:                           "want a number",
		`[[1 2]]`:                             "want a comma",
		`[[1,1e99]]`:                          "want a finite number",
		`[[1,NaN]]`:                           "want a number",
		`[[01,2]]`:                            "leading zeros",
		`[[1,2],]`:                            "want a sample",
		`[[1,]]`:                              "want a number",
		`[[1,[2]]]`:                           "want a number",
		`[[1]] x`:                             "want the file to end",
		`7`:                                   "want a list of samples",
		`[]`:                                  "there is no sample in it",
		`[[` + strings.Repeat("1", 99) + `]]`: "more than 64 bytes",
	} {
		path := write(t, "a.json", []byte(text))
		refused(t, dataset.ImportOptions{Format: dataset.JSON, Paths: []string{path}}, want)
	}
	cut := gzipped(t, []byte("[["+strings.Repeat("1,", 30000)+"1]]"))
	refused(t, dataset.ImportOptions{Format: dataset.JSON, Paths: []string{write(t, "a.json.gz", cut[:len(cut)-4])}}, "unexpected EOF")
}

func FuzzImportJSON(f *testing.F) {
	for _, text := range []string{`{"data":[[1,2],[3,4]]}`, `[[0.5],[-1e3],[]]`, `[[1`, `{"data"`, "\x1f\x8b"} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		opts := dataset.ImportOptions{Format: dataset.JSON, Paths: []string{write(t, "a.json", data), write(t, "b.json", data)}}
		checkImport(t, opts)
	})
}
