package ui

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// TestPlainLines checks that without a terminal a bar writes few lines, the last one always.
func TestPlainLines(t *testing.T) {
	var out bytes.Buffer
	now := time.Unix(0, 0)
	p := NewProgress(&out, func() time.Time { return now })
	bar := p.Bar("train", "steps", 0, 50)
	for i := range 50 {
		now = now.Add(100 * time.Millisecond)
		bar.Set(int64(i+1), fmt.Sprintf("loss %d", 50-i))
	}
	bar.Set(50, "again")
	p.Printf("done")
	p.Close()
	want := "train: 20/50 steps  10.0 steps/s  loss 31\n" +
		"train: 40/50 steps  10.0 steps/s  loss 11\n" +
		"train: 50/50 steps  10.0 steps/s  loss 1\n" +
		"done\n"
	if out.String() != want {
		t.Errorf("got\n%swant\n%s", out.String(), want)
	}
}

func TestExitCode(t *testing.T) {
	for _, c := range []struct {
		err  error
		want int
	}{
		{nil, ExitOK}, {errors.New("x"), ExitFailure}, {BadInputf("flag %d", 1), ExitBadInput}, {BadInput(nil), ExitOK},
		{fmt.Errorf("a: %w", BadInput(errors.New("x"))), ExitBadInput}, {fmt.Errorf("a: %w", context.Canceled), ExitInterrupted},
	} {
		if got := ExitCode(c.err); got != c.want {
			t.Errorf("%v ends with %d, want %d", c.err, got, c.want)
		}
	}
}

func TestLogger(t *testing.T) {
	var out bytes.Buffer
	f := LogFlags{Level: "warn", Format: "json"}
	log, err := f.Logger(&out)
	if err != nil {
		t.Fatal(err)
	}
	log.Info("quiet")
	log.Warn("loud", slog.Int("n", 3))
	if s := out.String(); strings.Contains(s, "quiet") || !strings.Contains(s, `"n":3`) {
		t.Errorf("logged %s", s)
	}
	for _, bad := range []LogFlags{{"loud", "text"}, {"info", "xml"}} {
		if _, err := bad.Logger(&out); ExitCode(err) != ExitBadInput {
			t.Errorf("%+v gives %v", bad, err)
		}
	}
}
