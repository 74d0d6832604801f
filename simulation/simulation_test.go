package simulation

import (
	"flag"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/autonet/autonet/coordinator"
)

var (
	seeds = flag.Int("seeds", 1000, "how many histories to simulate")
	first = flag.Uint64("seed", 1, "the first of them")
)

// history derives a whole configuration from a seed, so that a seed is all that a failure needs to be reproduced.
func history(seed uint64) Config {
	r := rand.New(rand.NewPCG(seed, 1))
	return Config{
		Seed:    seed,
		Workers: 1 + r.IntN(6),
		Shape: coordinator.Shape{Partitions: 1 + r.IntN(9), StepsPerRound: 1 + r.Int64N(6), RoundsPerEpoch: 1 + r.IntN(3),
			Epochs: 1 + r.IntN(3)},
		Faults: Faults{
			Delay:     time.Duration(r.Int64N(int64(20 * time.Millisecond))),
			Duplicate: r.Float64() * 0.3,
			Crash:     r.Float64() * 0.05,
			Depose:    r.Float64() * 0.02,
			Cut:       r.Float64() * 0.05,
		},
		Limit: 20 * time.Second,
	}
}

// TestEveryHistoryEndsInTheSameWeights is the promise of the engine: whatever crashes, is delayed, duplicated, reordered or
// cut off, each round is committed once, with the bits of a run without faults. Reproduce a seed with -seeds=1 -seed=N.
func TestEveryHistoryEndsInTheSameWeights(t *testing.T) {
	begin := time.Now()
	events, crashes, reigns := 0, 0, 0
	for i := range *seeds {
		cfg := history(*first + uint64(i))
		w, state, err := Run(cfg)
		if err != nil {
			t.Fatalf("%v\n%+v", err, cfg)
		}
		if want := cfg.Shape.RoundsPerEpoch * cfg.Shape.Epochs; state.Round != want || len(state.Epochs) != cfg.Shape.Epochs+1 {
			t.Fatalf("seed %d: ended after %d rounds of %d and %d records", cfg.Seed, state.Round, want, len(state.Epochs))
		}
		events, crashes, reigns = events+w.Events, crashes+w.Crashes, reigns+w.Reigns
	}
	t.Logf("%d seeds from %d: %.0f seeds/s, %d events, %d crashes, %d reigns", *seeds, *first,
		float64(*seeds)/time.Since(begin).Seconds(), events, crashes, reigns)
}
