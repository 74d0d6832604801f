package suites

import (
	"log/slog"
	"os"
	"runtime"
	"testing"

	"github.com/autonet/autonet/benchmarks"
)

// serveRole makes the test binary the server's process.
const serveRole = "serve-model"

func TestServing(t *testing.T) {
	t.Cleanup(runtime.GC) // ends the threads of backends that are done with
	env := benchmarks.Env{Scratch: t.TempDir(), Quick: true, Logger: slog.New(slog.DiscardHandler), ServeProcess: []string{os.Args[0], serveRole}}
	rows, err := benchmarks.Run(t.Context(), Serving{}, env, benchmarks.Config{})
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows {
		if !row.Ours.Finite() || row.Ours <= 0 {
			t.Errorf("%s, %s: ours is %v, want a number above 0", row.Work, row.Unit, row.Ours)
		}
	}
	if _, err := (Serving{}).Works(t.Context(), benchmarks.Env{}); err == nil {
		t.Error("no process to serve is no error")
	}
}
