package suites

import (
	"testing"

	"github.com/autonet/autonet/benchmarks"
)

// Every step of the table is walked, and within its limit.
func TestSettlementStaysWithinItsLimits(t *testing.T) {
	rows, err := benchmarks.Run(t.Context(), Settlement{}, benchmarks.Env{Quick: true}, benchmarks.Config{})
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows {
		if row.Ours <= 21_000 || row.Peer.Finite() && row.Ours > row.Peer {
			t.Errorf("%s: %v gas, limit %v", row.Work, row.Ours, row.Peer)
		}
	}
}
