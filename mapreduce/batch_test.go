package mapreduce

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestShuffleIsAPermutation(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 200).Draw(t, "n")
		draws := rapid.SliceOfN(rapid.Uint32(), n, n).Draw(t, "draws")
		p := Shuffle(n, func(i int, bound uint32) uint32 {
			if int(bound) != i+1 {
				t.Fatalf("element %d is drawn below %d", i, bound)
			}
			return draws[i] % bound
		})
		slices.Sort(p)
		for i, v := range p {
			if int(v) != i {
				t.Fatalf("%d is not there: %v", i, p)
			}
		}
	})
}

// TestShuffleReachesEveryPermutation: the draws of [0, bound) and the permutations correspond one to one, so that uniform
// draws give uniform permutations.
func TestShuffleReachesEveryPermutation(t *testing.T) {
	const n = 5
	seen := map[[n]int32]bool{}
	for code := range 2 * 3 * 4 * 5 {
		rest := code
		p := Shuffle(n, func(_ int, bound uint32) uint32 {
			draw := rest % int(bound)
			rest /= int(bound)
			return uint32(draw)
		})
		seen[[n]int32(p)] = true
	}
	if len(seen) != 120 {
		t.Errorf("%d permutations of 120", len(seen))
	}
}

// TestBatchSliceCoversTheBatch: the partitions of a step cut its batch without gaps, a pass has each position at most
// once, and passes follow each other.
func TestBatchSliceCoversTheBatch(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		batch := rapid.IntRange(1, 64).Draw(t, "batch")
		samples := rapid.IntRange(batch, 400).Draw(t, "samples")
		partitions := rapid.IntRange(1, 16).Draw(t, "partitions")
		perPass := int64(samples / batch)
		first := rapid.Int64Range(0, 1000).Draw(t, "pass") * perPass
		next := 0
		for step := first; step < first+perPass; step++ {
			begin := next
			for p := range partitions {
				pass, r := BatchSlice(samples, batch, partitions, step, p)
				if pass != first/perPass || r.Lo != next || r.Len() < 0 {
					t.Fatalf("step %d, partition %d: pass %d, %+v, expected to begin at %d", step, p, pass, r, next)
				}
				next = r.Hi
			}
			if next-begin != batch {
				t.Fatalf("step %d has %d samples of %d", step, next-begin, batch)
			}
		}
		if next > samples || samples-next >= batch {
			t.Fatalf("a pass over %d samples in batches of %d ends at %d", samples, batch, next)
		}
	})
}
