package suites

import (
	"log/slog"
	"testing"

	"github.com/autonet/autonet/benchmarks"
)

// The suite runs beside whatever peers there are; the portable kernels always are.
func TestArithmetic(t *testing.T) {
	env := benchmarks.Env{Scratch: t.TempDir(), Quick: true, Logger: slog.New(slog.DiscardHandler)}
	rows, err := benchmarks.Run(t.Context(), Arithmetic{}, env, benchmarks.Config{})
	if err != nil {
		t.Fatal(err)
	}
	if len(rows) < 2 {
		t.Fatalf("%d rows, want two beside the portable kernels at least", len(rows))
	}
	for _, row := range rows {
		if !row.Ours.Finite() || row.Ours <= 0 || row.Peer <= 0 {
			t.Errorf("%s: ours %v, the peer's %v; want numbers above 0", row.Work, row.Ours, row.Peer)
		}
	}
}
