package digits_test

import (
	"testing"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/digits"
	"github.com/autonet/autonet/dataset/store"
)

// identity is the CID of the dataset. It changes only if shards, splitting or manifests are laid
// out otherwise, which makes all datasets anew.
const identity = "bafkreia22kzzawykgjyqexthrkcvwls2vxofdirpehdz2r3dthw6r2u7pq"

func TestImport(t *testing.T) {
	st := store.NewMemory()
	m, c, err := digits.Import(t.Context(), st)
	if err != nil {
		t.Fatal(err)
	}
	if c.String() != identity {
		t.Errorf("the dataset's CID is %s, want %s", c, identity)
	}
	fetched, err := dataset.Fetch(t.Context(), st, c)
	if err != nil {
		t.Fatal(err)
	}
	for split, rows := range map[string]int{dataset.Train: 1258, dataset.Validation: 269, dataset.Test: 270} {
		s, err := dataset.Load(t.Context(), st, fetched, split)
		if err != nil {
			t.Fatal(err)
		}
		if s.N != rows || s.Width != 64 || m.Splits[split].Rows != rows {
			t.Errorf("split %q has %d rows of width %d, want %d of 64", split, s.N, s.Width, rows)
		}
		checkClasses(t, split, s)
	}
}

func checkClasses(t *testing.T, split string, s *dataset.Samples) {
	t.Helper()
	var count [10]int
	for _, y := range s.Y {
		count[int(y)]++
	}
	for class, n := range count {
		if share := float64(n) / float64(s.N); share < 0.09 || share > 0.11 {
			t.Errorf("split %q has %d of %d samples in class %d", split, n, s.N, class)
		}
	}
	for i, x := range s.X {
		if x < 0 || x > 1 {
			t.Fatalf("feature %d is %v, want 0 to 1", i, x)
		}
	}
}

func TestSamples(t *testing.T) {
	s, err := digits.Samples()
	if err != nil {
		t.Fatal(err)
	}
	if s.N != 1797 || s.Y[0] != 0 || s.Y[1] != 1 || s.X[2] != 5.0/16 || s.X[3] != 13.0/16 {
		t.Fatalf("got %d samples, the first %v labelled %v", s.N, s.Row(0), s.Y[0])
	}
}
