package simulation

import (
	"flag"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/autonet/autonet/coordinator"
	"github.com/autonet/autonet/job"
)

var (
	seeds = flag.Int("seeds", 1000, "how many histories to simulate")
	first = flag.Uint64("seed", 1, "the first of them")
	show  = flag.Bool("events", false, "log what happens")
)

// history derives a whole configuration from a seed, so that a seed is all that a failure needs to be reproduced.
func history(seed uint64) Config {
	r := rand.New(rand.NewPCG(seed, 1))
	often := func(most float64) float64 { // most histories know most faults, and some know none
		if r.IntN(4) == 0 {
			return 0
		}
		return r.Float64() * most
	}
	cfg := Config{
		Seed:    seed,
		Workers: 1 + r.IntN(6),
		Shape: coordinator.Shape{Partitions: 1 + r.IntN(9), StepsPerRound: 1 + r.Int64N(12), RoundsPerEpoch: 1 + r.IntN(3),
			Epochs: 1 + r.IntN(3)},
		Faults: Faults{
			Delay:     time.Duration(r.Int64N(int64(20 * time.Millisecond))),
			Duplicate: often(0.3),
			Slow:      often(0.02),
			Fail:      often(0.005),
			Lie:       often(0.05),
			Crash:     often(0.02),
			Blackout:  often(0.002),
			Drop:      often(0.01),
			Depose:    often(0.01),
			Hangup:    often(0.02),
			Snap:      often(0.02),
			Cut:       often(0.02),
		},
		Limit: 20 * time.Second,
	}
	if r.IntN(5) == 0 {
		cfg.Diverges = 1 + r.Int64N(20)
	}
	if r.IntN(2) == 0 {
		cfg.Shape.Epochs += r.IntN(4)
		cfg.Shape.EarlyStopping = &job.EarlyStopping{Patience: 1 + r.IntN(3), MinDelta: r.Float64() / 4}
		cfg.Shape.Metric.Name = []string{job.Accuracy, job.Loss}[r.IntN(2)]
	}
	if r.IntN(4) == 0 {
		cfg.Shape.Needs.Device = job.CUDA
	}
	return cfg
}

// TestEveryHistoryEndsInTheSameWeights is the promise of the engine: whatever crashes, is delayed, duplicated, reordered or
// cut off, each round is committed once, with the bits of a run without faults.
func TestEveryHistoryEndsInTheSameWeights(t *testing.T) {
	begin := time.Now()
	var total Tally
	stopped, failed := 0, 0
	for i := range *seeds {
		cfg := history(*first + uint64(i))
		if *show {
			cfg.Trace = func(now time.Duration, s string) { t.Logf("%v %s", now, s) }
		}
		tally, state, err := Run(cfg)
		if err != nil {
			t.Fatalf("%v\n%+v", err, cfg)
		}
		if state.Phase == coordinator.Failed {
			failed++
			continue
		}
		if reached := int64(state.Round) * cfg.Shape.StepsPerRound; cfg.Diverges > 0 && reached >= cfg.Diverges {
			t.Fatalf("seed %d: step %d was made, though the job diverges at step %d", cfg.Seed, reached, cfg.Diverges)
		}
		if want := cfg.Shape.RoundsPerEpoch * state.Epoch; state.Round != want || len(state.Epochs) != state.Epoch+1 {
			t.Fatalf("seed %d: ended after %d rounds of %d and %d records", cfg.Seed, state.Round, want, len(state.Epochs))
		}
		if early := state.Epoch < cfg.Shape.Epochs; early {
			stopped++
		}
		total.Add(tally)
	}
	t.Logf("%d seeds from %d, %d of them stopped early and %d diverged: %.0f seeds/s, %+v", *seeds, *first, stopped, failed, float64(*seeds)/time.Since(begin).Seconds(), total)
}
