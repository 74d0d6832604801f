package suites

import (
	"context"
	"fmt"
	"sync"

	"github.com/autonet/autonet/benchmarks"
)

// Settlement measures the gas of every step of the journeys, as transactions on the embedded dev chain, beside what each
// may cost at most. One project has four miners, the other four thousand, who claim 32 epochs at once.
type Settlement struct{}

var _ benchmarks.Suite = Settlement{}

// Name is "settlement".
func (Settlement) Name() string { return "settlement" }

// Summary says what is measured.
func (Settlement) Summary() string {
	return "gas of posting, voting, claiming, investing and redeeming, beside their limits"
}

// steps are the measured transactions in the order of the table; a limit of 0 is none.
var steps = []struct {
	group, name string
	limit       float64
}{
	{"investor", "publish", 0},
	{"investor", "invest, the project's first", 0},
	{"investor", "invest", 90_000},
	{"investor", "claim dividends", 0},
	{"epoch of 4 miners", "post", 150_000},
	{"epoch of 4 miners", "draw, panel of 3", 0},
	{"epoch of 4 miners", "commit", 60_000},
	{"epoch of 4 miners", "reveal", 70_000},
	{"epoch of 4 miners", "finalize", 0},
	{"epoch of 4,000 miners", "post", 150_000},
	{"epoch of 4,000 miners", "draw, panel of 3", 0},
	{"epoch of 4,000 miners", "commit", 60_000},
	{"epoch of 4,000 miners", "reveal", 70_000},
	{"epoch of 4,000 miners", "finalize", 0},
	{"miner, one of 4,000", "claim, its first, without ATN before", 0},
	{"miner, one of 4,000", "claim 1 epoch", 70_000},
	{"miner, one of 4,000", "claim 32 epochs", 70_000},
	{"customer", "buy credits", 0},
	{"customer", "redeem, the first", 0},
	{"customer", "redeem", 80_000},
	{"verifier", "deposit stake", 0},
	{"verifier", "take a seat", 0},
}

// Works lists the steps; the journeys are walked once, when the first is measured: gas does not vary.
func (Settlement) Works(_ context.Context, env benchmarks.Env) ([]benchmarks.Work, error) {
	var walk sync.Once
	var gas map[string]uint64
	var failed error
	var works []benchmarks.Work
	for _, s := range steps {
		w := benchmarks.Work{Group: s.group, Name: s.name, Metrics: []benchmarks.Metric{{Unit: "gas", Better: benchmarks.Lower}}}
		w.Ours = func(ctx context.Context) ([]float64, error) {
			walk.Do(func() { gas, failed = walkJourneys(ctx, env.Quick) })
			used, ok := gas[s.group+s.name]
			if failed == nil && !ok {
				return nil, fmt.Errorf("no transaction was measured")
			}
			return []float64{float64(used)}, failed
		}
		if s.limit > 0 {
			w.PeerName = "limit"
			w.Peer = func(context.Context) ([]float64, error) { return []float64{s.limit}, nil }
		}
		works = append(works, w)
	}
	return works, nil
}
