package suites

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"runtime"
	"strings"
	"testing"

	"go.uber.org/goleak"

	"github.com/autonet/autonet/benchmarks"
)

// The threads of a backend end when it is collected.
func TestMain(m *testing.M) {
	if len(os.Args) == 2 && os.Args[1] == serveRole {
		if err := ServeModel(context.Background(), os.Stdin, os.Stdout); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	goleak.VerifyTestMain(m, goleak.IgnoreAnyFunction("github.com/autonet/autonet/kernels.(*crew).help"))
}

func TestTrainingWithoutPeer(t *testing.T) {
	t.Cleanup(runtime.GC) // ends the threads of backends that are done with
	var log strings.Builder
	env := benchmarks.Env{Scratch: t.TempDir(), Quick: true, Logger: slog.New(slog.NewTextHandler(&log, nil))}
	rows, err := benchmarks.Run(t.Context(), Training{}, env, benchmarks.Config{})
	if err != nil {
		t.Fatal(err)
	}
	if len(rows) != 6+6 {
		t.Fatalf("%d rows, want one a model for steps of 1 and 2 threads, and two for each of 1, 2 and 4 workers", len(rows))
	}
	for _, row := range rows {
		if !row.Ours.Finite() || row.Ours <= 0 {
			t.Errorf("%s, %s: ours is %v, want a number above 0", row.Work, row.Unit, row.Ours)
		}
		if row.Peer.Finite() || row.PeerName != "" || !strings.Contains(row.Note, "not installed") {
			t.Errorf("%s: peer %v %q, note %q; want an empty column that says why", row.Work, row.Peer, row.PeerName, row.Note)
		}
	}
	if !strings.Contains(log.String(), "MNIST is left out") {
		t.Errorf("the log does not say that MNIST is left out:\n%s", &log)
	}
}

func TestTrainingRefusesADirectoryThatHoldsNoDataset(t *testing.T) {
	env := benchmarks.Env{Scratch: t.TempDir(), Data: []string{t.TempDir()}, Quick: true, Logger: slog.New(slog.DiscardHandler)}
	if _, err := (Training{}).Works(t.Context(), env); err == nil || !strings.Contains(err.Error(), env.Data[0]) {
		t.Fatalf("got %v, want an error that names the directory", err)
	}
}

func TestFind(t *testing.T) {
	for _, suite := range All() {
		if found, err := Find(suite.Name()); err != nil || found != suite {
			t.Errorf("Find(%q) = %v, %v", suite.Name(), found, err)
		}
	}
	if _, err := Find("trainign"); err == nil || !strings.Contains(err.Error(), "training") {
		t.Errorf("an unknown suite: %v, want an error that names the known ones", err)
	}
}
