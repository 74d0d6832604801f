package dataset_test

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/autonet/autonet/dataset"
)

// numbered returns samples whose only feature is their index, with drawn labels.
func numbered(t *rapid.T, classes int) *dataset.Samples {
	n := rapid.IntRange(1, 200).Draw(t, "n")
	s := drawSamples(t, n, 1, classes)
	for i := range s.X {
		s.X[i] = float32(i)
	}
	return s
}

func TestSplitDealsEachSampleOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := numbered(t, rapid.SampledFrom([]int{0, 1, 4}).Draw(t, "classes"))
		seed := rapid.Uint64().Draw(t, "seed")
		train := rapid.Float64Range(0.01, 1).Draw(t, "train")
		rest := 1 - train
		fractions := [3]float64{train, rest / 2, rest / 2}
		splits := dataset.SplitSamples(all, seed, fractions)
		var seen []int
		for _, s := range splits {
			for i, x := range s.X {
				seen = append(seen, int(x))
				if s.Y[i] != all.Y[int(x)] {
					t.Fatal("a sample lost its label")
				}
			}
		}
		slices.Sort(seen)
		for i, x := range seen {
			if i != x {
				t.Fatalf("sample %d is dealt twice or not at all", i)
			}
		}
		if len(seen) != all.N {
			t.Fatalf("%d of %d samples were dealt", len(seen), all.N)
		}
		again := dataset.SplitSamples(all, seed, fractions)
		for name, s := range splits {
			if !sameBits(s.X, again[name].X) {
				t.Fatal("the same seed gave another deal")
			}
		}
	})
}

func TestSplitIsStratified(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := numbered(t, 4)
		counts := [3]int{}
		left := all.N
		for i := range counts {
			counts[i] = rapid.IntRange(0, left).Draw(t, "count")
			left -= counts[i]
		}
		perClass := func(s *dataset.Samples) (n [4]float64) {
			for _, y := range s.Y {
				n[int(y)]++
			}
			return n
		}
		whole := perClass(all)
		for name, s := range dataset.SplitCounts(all, 1, counts) {
			for class, n := range perClass(s) {
				if want := whole[class] * float64(s.N) / float64(all.N); math.Abs(n-want) > 2 {
					t.Fatalf("split %q of %d has %v of class %d, want about %v", name, s.N, n, class, want)
				}
			}
		}
	})
}

func TestSplitDependsOnSeed(t *testing.T) {
	all := ramp(300)
	half := [3]float64{0.5, 0, 0.5}
	a, b := dataset.SplitSamples(all, 1, half), dataset.SplitSamples(all, 2, half)
	if sameBits(a[dataset.Train].X, b[dataset.Train].X) {
		t.Error("two seeds gave the same deal")
	}
	if a[dataset.Validation] != nil || a[dataset.Train].N != 150 || a[dataset.Test].N != 150 {
		t.Errorf("halves of 300 are %v", a)
	}
}

func TestCheckFractions(t *testing.T) {
	for _, f := range [][3]float64{{1, 0, 0}, {0.7, 0.15, 0.15}, {0.1, 0.2, 0.7}, {0, 0, 0.5}} {
		if err := dataset.CheckFractions(f); err != nil {
			t.Error(err)
		}
	}
	for _, f := range [][3]float64{{0, 0, 0}, {1.1, 0, 0}, {0.5, -0.1, 0.5}, {math.NaN(), 0, 0}, {math.Inf(1), 0, 0}} {
		if dataset.CheckFractions(f) == nil {
			t.Errorf("%v was taken", f)
		}
	}
}
