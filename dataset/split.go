package dataset

import (
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math"
	"slices"
)

// SplitSamples deals samples to train, validation and test by fractions, which are not negative and
// add up to at most 1 (what they leave is left out); it panics on others, see CheckFractions. The
// deal is a permutation keyed by seed, stratified: every split has each class in proportion, to
// within one sample. The same samples and seed give the same splits on every machine. Splits that
// get no sample are absent.
func SplitSamples(all *Samples, seed uint64, fractions [3]float64) map[string]*Samples {
	if err := CheckFractions(fractions); err != nil {
		panic(err)
	}
	var counts [3]int
	end, sum := 0, 0.0
	for i, f := range fractions {
		sum += f
		next := min(int(math.Round(sum*float64(all.N))), all.N)
		counts[i] = next - end
		end = next
	}
	return SplitCounts(all, seed, counts)
}

// CheckFractions says what SplitSamples would not take.
func CheckFractions(fractions [3]float64) error {
	sum := 0.0
	for _, f := range fractions {
		if !(f >= 0) {
			return fmt.Errorf("dataset: split fractions %v: want none below 0", fractions)
		}
		sum += f
	}
	if !(sum > 0 && sum <= 1+1e-9) {
		return fmt.Errorf("dataset: split fractions %v: they add up to %v, want more than 0 and at most 1", fractions, sum)
	}
	return nil
}

// SplitCounts is SplitSamples by numbers of samples, which add up to at most all.N.
func SplitCounts(all *Samples, seed uint64, counts [3]int) map[string]*Samples {
	order := stratified(all, seed)
	splits := make(map[string]*Samples)
	for i, name := range []string{Train, Validation, Test} {
		if counts[i] > 0 {
			splits[name] = all.Select(order[:counts[i]])
		}
		order = order[counts[i]:]
	}
	return splits
}

// stratified orders all samples so that every range of the order has each class in proportion: the
// i-th of a class's n samples (in the order of the permutation) stands at (i+½)/n of the whole.
func stratified(all *Samples, seed uint64) []int {
	classes := make(map[float32][]int)
	for i, y := range all.Y {
		if all.Classes == 0 {
			y = 0
		}
		classes[y] = append(classes[y], i)
	}
	ranks := permutationRanks(seed, all.N)
	type place struct {
		index    int
		num, den uint64 // position (2i+1)/n, compared exactly
	}
	places := make([]place, 0, all.N)
	for _, members := range classes {
		slices.SortFunc(members, func(a, b int) int { return byRank(ranks, a, b) })
		for i, index := range members {
			places = append(places, place{index, 2*uint64(i) + 1, uint64(len(members))})
		}
	}
	slices.SortFunc(places, func(a, b place) int {
		if c := cmp.Compare(a.num*b.den, b.num*a.den); c != 0 {
			return c
		}
		return byRank(ranks, a.index, b.index)
	})
	order := make([]int, len(places))
	for i, p := range places {
		order[i] = p.index
	}
	return order
}

func byRank(ranks []uint64, a, b int) int {
	return cmp.Or(cmp.Compare(ranks[a], ranks[b]), cmp.Compare(a, b))
}

// permutationRanks returns the keys that the permutation sorts by: the first 8 bytes of
// SHA-256("autonet split" ‖ seed ‖ index), little-endian. It is a counter, not a stateful generator.
func permutationRanks(seed uint64, n int) []uint64 {
	ranks := make([]uint64, n)
	msg := binary.LittleEndian.AppendUint64([]byte("autonet split"), seed)
	for i := range ranks {
		sum := sha256.Sum256(binary.LittleEndian.AppendUint64(msg, uint64(i)))
		ranks[i] = binary.LittleEndian.Uint64(sum[:])
	}
	return ranks
}
