package dataset_test

import (
	"math"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/apache/arrow/go/v15/parquet/compress"
	"pgregory.net/rapid"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/store"
)

const stones = "carat,cut,floor,price\n" +
	"0.5,Ideal,10,100\n" +
	"1.5,Fair,9,300\n" +
	"1.0,Ideal,9,200\n" +
	"2.0,\"Very, Good\",10,400\n"

// ordered imports a table as training and test split at once, so that the test split keeps the file's order.
func ordered(t *testing.T, path string, opts dataset.ImportOptions) (*dataset.Imported, *dataset.Samples) {
	t.Helper()
	if opts.Format == "" {
		opts.Format = dataset.CSV
	}
	opts.Paths, opts.Test, opts.Fractions = []string{path}, []string{path}, [3]float64{1, 0, 0}
	in, err := dataset.Import(t.Context(), opts)
	if err != nil {
		t.Fatal(err)
	}
	return in, in.Splits[dataset.Test]
}

func TestTableOfCategories(t *testing.T) {
	path := write(t, "stones.csv", []byte(stones))
	in, s := ordered(t, path, dataset.ImportOptions{Task: dataset.Regression})
	want := []float32{0.5, 0, 1, 0, 10, 1.5, 1, 0, 0, 9, 1, 0, 1, 0, 9, 2, 0, 0, 1, 10}
	if !sameBits(s.X, want) || !sameBits(s.Y, []float32{100, 300, 200, 400}) || !slices.Equal(in.Meta.Input, []int{5}) {
		t.Errorf("samples %+v of shape %v", s, in.Meta.Input)
	}
	if c := in.Meta.Columns[1]; c.Name != "cut" || c.Kind != dataset.OneHot || !slices.Equal(c.Categories, []string{"Fair", "Ideal", "Very, Good"}) {
		t.Errorf("column %+v", c)
	}
	if in.Meta.Target == nil || in.Meta.Target.Name != "price" {
		t.Errorf("target %+v", in.Meta.Target)
	}
	in, s = ordered(t, path, dataset.ImportOptions{Task: dataset.Regression, Scale: 2,
		Table: dataset.TableOptions{Index: true, Categorical: []string{"floor"}, Columns: []string{"cut", "floor", "0"}}})
	if want := []float32{0.25, 1, 1, 0.75, 0, 0, 0.5, 1, 0, 1, 2, 1}; !sameBits(s.X, want) {
		t.Errorf("samples %v, expected %v", s.X, want)
	}
	if c := in.Meta.Columns[2]; c.Kind != dataset.Index || !slices.Equal(c.Categories, []string{"9", "10"}) {
		t.Errorf("column %+v", c)
	}
	if x, err := in.Meta.EncodeRow([]string{"1.5", " Fair", "9"}); err != nil || !sameBits(x, []float32{0.75, 0, 0}) {
		t.Errorf("a row gives %v, error %v", x, err)
	}
	if got := in.Meta.DecodeRow(s.Row(3)); !slices.Equal(got, []string{"2", "Very, Good", "10"}) {
		t.Errorf("a row is decoded as %q", got)
	}
}

func TestTableStandardized(t *testing.T) {
	path := write(t, "stones.csv", []byte(stones))
	in, s := ordered(t, path, dataset.ImportOptions{Task: dataset.Regression, Table: dataset.TableOptions{
		Columns: []string{"0", "-2"}, Standardize: true, StandardizeTarget: true}})
	carat, floor, price := in.Meta.Columns[0], in.Meta.Columns[1], *in.Meta.Target
	if carat.Mean != 1.25 || carat.Deviation != math.Sqrt(0.3125) || floor.Mean != 9.5 || floor.Deviation != 0.5 || price.Mean != 250 || price.Deviation != math.Sqrt(12500) {
		t.Errorf("%+v, %+v, %+v", carat, floor, price)
	}
	if got := price.Number(s.Y[3]); math.Abs(got-400) > 1e-4 || s.Row(0)[1] != 1 || s.Row(1)[1] != -1 {
		t.Errorf("samples %+v, of which the last target is %v", s, got)
	}
	flat, s := ordered(t, write(t, "flat.csv", []byte("a,b,y\n7,1,0\n7,2,1\n")), dataset.ImportOptions{Table: dataset.TableOptions{Standardize: true}})
	if c := flat.Meta.Columns[0]; c.Mean != 7 || c.Deviation != 1 || !sameBits(s.X, []float32{0, -1, 0, 1}) {
		t.Errorf("%+v, %v", c, s.X)
	}
}

// TestStandardizedByTheTrainingSplit: what the other splits hold changes nothing of the moments.
func TestStandardizedByTheTrainingSplit(t *testing.T) {
	opts := dataset.ImportOptions{Format: dataset.CSV, Paths: []string{write(t, "a.csv", []byte("a,y\n1,0\n3,1\n"))},
		Test: []string{write(t, "t.csv", []byte("a,y\n1000,0\n"))}, Fractions: [3]float64{1, 0, 0}, Table: dataset.TableOptions{Standardize: true}}
	in, err := dataset.Import(t.Context(), opts)
	if err != nil {
		t.Fatal(err)
	}
	if c := in.Meta.Columns[0]; c.Mean != 2 || c.Deviation != 1 || in.Splits[dataset.Test].X[0] != 998 {
		t.Errorf("%+v, test split %v", c, in.Splits[dataset.Test].X)
	}
}

const gaps = "a,kind,y\n1,red,0\n,blue,1\n3,NA,0\nNA,red,1\n5,red,\n7,blue,1\n"

func TestMissingValues(t *testing.T) {
	path := write(t, "gaps.csv", []byte(gaps))
	null := []string{"NA"}
	_, s := ordered(t, path, dataset.ImportOptions{Table: dataset.TableOptions{Missing: "drop", Null: null}})
	if !sameBits(s.X, []float32{1, 0, 1, 7, 1, 0}) || !sameBits(s.Y, []float32{0, 1}) {
		t.Errorf("rows without gaps are %+v", s)
	}
	whole := write(t, "gaps.csv", []byte(strings.Replace(gaps, "5,red,\n", "5,red,0\n", 1)))
	in, s := ordered(t, whole, dataset.ImportOptions{Table: dataset.TableOptions{Missing: "fill", Null: null, Index: true}})
	if !sameBits(s.X, []float32{1, 2, 4, 1, 3, 0, 4, 2, 5, 2, 7, 1}) || !slices.Equal(in.Meta.Columns[1].Categories, []string{"", "blue", "red"}) {
		t.Errorf("filled %v, %+v", s.X, in.Meta.Columns)
	}
	if x, err := in.Meta.EncodeRow([]string{"", ""}); err != nil || !sameBits(x, []float32{4, 0}) {
		t.Errorf("an empty row gives %v, error %v", x, err)
	}
	in, s = ordered(t, whole, dataset.ImportOptions{Table: dataset.TableOptions{Missing: "fill", Null: null, Standardize: true}})
	if c := in.Meta.Columns[0]; *c.Fill != 4 || c.Mean != 4 || s.Row(1)[0] != 0 {
		t.Errorf("filled %v, %+v", s.X, c)
	}
	for want, o := range map[string]dataset.TableOptions{
		`gaps.csv: line 3, column 0 ("a"): the value is missing`:               {},
		`gaps.csv: line 4, column 1 ("kind"): the value is missing`:            {Columns: []string{"kind"}, Null: null},
		`gaps.csv: line 6, column 2 ("y"): the label is empty`:                 {Missing: "fill", Null: null},
		`line 5, column 0 ("a"): "NA": want a finite number, like the first`:   {Missing: "fill"},
		`line 2, column 1 ("kind"): "red": want a finite number`:               {Numeric: []string{"kind"}},
		`line 1: there is no column "b"`:                                       {Columns: []string{"b"}},
		`line 1: column "2" is the label's`:                                    {Columns: []string{"2"}},
		`line 1: column "a": want it numeric or categorical, not both`:         {Numeric: []string{"a"}, Categorical: []string{"0"}},
		`line 1: column "kind": it is not one of the columns that become feat`: {Columns: []string{"a"}, Categorical: []string{"kind"}},
	} {
		refused(t, dataset.ImportOptions{Format: dataset.CSV, Paths: []string{path}, Table: o}, want)
	}
	gone := write(t, "gone.csv", []byte("a,y\n,0\n,1\n"))
	refused(t, dataset.ImportOptions{Format: dataset.CSV, Paths: []string{gone}, Table: dataset.TableOptions{Missing: "drop"}}, "each row lacks a value")
	refused(t, dataset.ImportOptions{Format: dataset.CSV, Paths: []string{gone}, Table: dataset.TableOptions{Missing: "fill"}}, `column "a" has no value in the train split`)
	other := write(t, "other.csv", []byte("b,kind,y\n1,red,0\n"))
	refused(t, dataset.ImportOptions{Format: dataset.CSV, Paths: []string{write(t, "a.csv", []byte("a,kind,y\n1,red,0\n2,red,1\n")), other}}, `column 0 is named "b": in the first file it is "a"`)
}

func TestTableFaults(t *testing.T) {
	opts := dataset.ImportOptions{Format: dataset.CSV, Paths: []string{"a"}, Scale: 2, Table: dataset.TableOptions{Standardize: true, StandardizeTarget: true, Missing: "ignore"}}
	images := dataset.ImportOptions{Format: dataset.Images, Paths: []string{"a"}, Table: dataset.TableOptions{Index: true}}
	for want, err := range map[string]error{`missing: "ignore"`: opts.Validate(), "scale and standardize": opts.Validate(), "standardize target": opts.Validate(), "only csv and parquet": images.Validate()} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got error %v, want %q", err, want)
		}
	}
}

func TestParquetTable(t *testing.T) {
	path := write(t, "stones.parquet", parquetFile(t, compress.Codecs.Snappy, column{"carat", []float64{0.5, 0, 1}, []bool{true, false, true}},
		column{"cut", []string{"Ideal", "Fair", ""}, nil}, column{"floor", []int64{10, 9, 10}, nil}, column{"price", []int64{1, 2, 3}, nil}))
	in, s := ordered(t, path, dataset.ImportOptions{Format: dataset.Parquet, Task: dataset.Regression,
		Table: dataset.TableOptions{Missing: "fill", Index: true, Categorical: []string{"floor"}}})
	if want := []float32{0.5, 2, 1, 0.75, 1, 0, 1, 0, 1}; !sameBits(s.X, want) || !sameBits(s.Y, []float32{1, 2, 3}) {
		t.Errorf("samples %+v, expected %v", s, want)
	}
	if !slices.Equal(in.Meta.Columns[2].Categories, []string{"9", "10"}) {
		t.Errorf("columns %+v", in.Meta.Columns)
	}
	_, s = ordered(t, path, dataset.ImportOptions{Format: dataset.Parquet, Task: dataset.Regression, Table: dataset.TableOptions{Missing: "drop"}})
	if !sameBits(s.X, []float32{0.5, 1, 10}) {
		t.Errorf("samples %+v", s)
	}
	refused(t, dataset.ImportOptions{Format: dataset.Parquet, Paths: []string{path}}, `row 2, column "carat": the value is missing`)
}

// TestRowsAreEncodedAsImported: what EncodeRow makes of a row's texts are the bits that its sample has.
func TestRowsAreEncodedAsImported(t *testing.T) {
	in, s := ordered(t, write(t, "stones.csv", []byte(stones)), dataset.ImportOptions{Task: dataset.Regression, Table: dataset.TableOptions{Standardize: true, Missing: "fill"}})
	for i, row := range [][]string{{"0.5", "Ideal", "10"}, {"1.5", "Fair", "9"}, {"1", "Ideal", "9"}, {"2", "Very, Good", "10"}} {
		if x, err := in.Meta.EncodeRow(row); err != nil || !sameBits(x, s.Row(i)) {
			t.Errorf("row %d: %v, error %v, expected %v", i, x, err, s.Row(i))
		}
		if got := in.Meta.DecodeRow(s.Row(i)); !slices.Equal(got, row) {
			t.Errorf("row %d is decoded as %q", i, got)
		}
	}
	for want, row := range map[string][]string{"2 values: want one for each of 3": {"1", "2"}, `column "cut": "Good": want one of`: {"1", "Good", "1"}, `column "carat": "x": want a finite`: {"x", "Fair", "1"}} {
		if _, err := in.Meta.EncodeRow(row); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got error %v, want %q", err, want)
		}
	}
	dir := filepath.Join(t.TempDir(), "stones")
	if _, _, err := dataset.Create(t.Context(), dir, in.Meta, in.Splits, dataset.WriteOptions{}); err != nil {
		t.Fatal(err)
	}
	_, m, c, err := dataset.Open(dir)
	if err != nil || m.CID() != c || *m.Columns[0].Fill != 1.25 {
		t.Errorf("opened %+v, error %v", m, err)
	}
}

// TestScaleIsTheSameEverywhere: a number that was divided when it was read, and one that a row's encoding divides.
func TestScaleIsTheSameEverywhere(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v, scale := rapid.Float32Range(-1e6, 1e6).Draw(t, "v"), rapid.Float32Range(1e-3, 1e3).Draw(t, "scale")
		c := dataset.Column{Kind: dataset.Numeric, Deviation: float64(scale)}
		var out [1]float32
		if err := c.Encode(out[:], formatFloat(v)); err != nil || out[0] != v/scale {
			t.Fatalf("%v÷%v is %v, error %v, expected %v", v, scale, out[0], err, v/scale)
		}
	})
}

func TestColumnFaults(t *testing.T) {
	fill := math.Inf(1)
	numeric := dataset.Column{Name: "a", Kind: dataset.Numeric}
	for want, c := range map[string]dataset.Column{
		`kind: "other"`:                   {Kind: "other"},
		"a numeric column has none":       {Kind: dataset.Numeric, Categories: []string{"a"}},
		"want categories, and no mean":    {Kind: dataset.Index},
		"a positive deviation or neither": {Kind: dataset.Numeric, Mean: 1},
		"mean 1 and deviation -1":         {Kind: dataset.Numeric, Mean: 1, Deviation: -1},
		"fill: +Inf":                      {Kind: dataset.Numeric, Fill: &fill},
		"categories[1]: \"a\"":            {Kind: dataset.Index, Categories: []string{"a", "a"}},
		"they have 3 features":            {Kind: dataset.OneHot, Categories: []string{"a", "b"}},
		"name: 300 bytes":                 {Kind: dataset.Numeric, Name: strings.Repeat("n", 300)},
	} {
		m := dataset.Meta{Name: "x", Task: dataset.Regression, Input: []int{2}, Columns: []dataset.Column{numeric, c}}
		if err := m.Validate(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got error %v, want %q", err, want)
		}
	}
	m := dataset.Meta{Name: "x", Task: dataset.Classification, Classes: 2, Input: []int{2}, Target: &numeric}
	if err := m.Validate(); err == nil || !strings.Contains(err.Error(), "target: want") {
		t.Errorf("got error %v", err)
	}
	if _, _, err := dataset.Write(t.Context(), store.NewMemory(), m, nil, dataset.WriteOptions{}); err == nil {
		t.Error("it was written")
	}
}

func FuzzImportTable(f *testing.F) {
	f.Add([]byte(stones), "fill", "cut", true, false)
	f.Add([]byte(gaps), "drop", "", false, true)
	f.Add([]byte("1,a,0\n2,,1\n"), "fill", "1", true, true)
	f.Fuzz(func(t *testing.T, data []byte, missing, categorical string, standardize, index bool) {
		opts := dataset.ImportOptions{Format: dataset.CSV, Paths: []string{write(t, "data.csv", data)},
			Table: dataset.TableOptions{Missing: missing, Standardize: standardize, Index: index, Null: []string{"NA"}}}
		if categorical != "" {
			opts.Table.Categorical = []string{categorical}
		}
		checkImport(t, opts)
		opts.Task = dataset.Regression
		opts.Table.StandardizeTarget = standardize
		checkImport(t, opts)
	})
}

func formatFloat(v float32) string { return strconv.FormatFloat(float64(v), 'g', -1, 32) }
