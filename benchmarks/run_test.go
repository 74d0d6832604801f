package benchmarks

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// table is a suite of given works.
type table []Work

func (table) Name() string                                 { return "table" }
func (table) Summary() string                              { return "given works" }
func (t table) Works(context.Context, Env) ([]Work, error) { return t, nil }

// counting returns a runner that notes its calls and measures 1, 2, 3… times factor.
func counting(log *[]string, name string, factor float64) Runner {
	calls := 0.0
	return func(context.Context) ([]float64, error) {
		*log = append(*log, name)
		calls++
		return []float64{calls * factor}, nil
	}
}

var perSecond = []Metric{{Unit: "things/s", Better: Higher}}

func TestRunInterleaves(t *testing.T) {
	var log []string
	suite := table{
		{Group: "g", Name: "a", Metrics: perSecond, Ours: counting(&log, "a", 10), Peer: counting(&log, "a'", 1), PeerName: "them"},
		{Group: "g", Name: "b", Metrics: []Metric{{Unit: "s", Better: Lower}}, Ours: counting(&log, "b", 1), Note: "no peer"},
	}
	var seen []Progress
	rows, err := Run(t.Context(), suite, Env{}, Config{Repeats: 3, Progress: func(p Progress) { seen = append(seen, p) }})
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"a", "a'", "b", "a'", "a", "b", "a", "a'", "b"}
	if !slices.Equal(log, want) {
		t.Errorf("ran %v, want %v", log, want)
	}
	if last := seen[len(seen)-1]; len(seen) != 9 || last.Done != 8 || last.All != 9 || last.Repeat != 3 {
		t.Errorf("progress ended at %+v after %d", last, len(seen))
	}
	if rows[0].Ours != 20 || rows[0].Peer != 2 || rows[0].Ratio != 10 || rows[0].OursSpread.Max != 30 || rows[0].Work != "g, a" {
		t.Errorf("row a is %+v", rows[0])
	}
	if rows[1].Ours != 2 || rows[1].Peer.Finite() || rows[1].Ratio.Finite() || rows[1].Note != "no peer" {
		t.Errorf("row b is %+v", rows[1])
	}
}

func TestRatioSaysHowMuchBetterWeAre(t *testing.T) {
	if r := ratio(Higher, 20, 10); r != 2 {
		t.Errorf("twice as many: %v", r)
	}
	if r := ratio(Lower, 20, 10); r != 0.5 {
		t.Errorf("twice as long: %v", r)
	}
}

func TestRunFailures(t *testing.T) {
	broken := errors.New("broken")
	fails := func(context.Context) ([]float64, error) { return nil, broken }
	fine := func(context.Context) ([]float64, error) { return []float64{1}, nil }
	half := table{{Group: "g", Name: "a", Metrics: perSecond, Ours: fine, Peer: fails, PeerName: "them"}}
	rows, err := Run(t.Context(), half, Env{}, Config{Repeats: 3})
	if err != nil || rows[0].Ours != 1 || rows[0].Peer.Finite() || rows[0].Note != "3 runs of the peer failed: g, a: them: broken" {
		t.Errorf("a peer that fails: %+v, %v", rows, err)
	}
	half[0].Ours = fails
	half = append(half, Work{Group: "g", Name: "b", Metrics: perSecond, Ours: fine})
	rows, err = Run(t.Context(), half, Env{}, Config{})
	if !errors.Is(err, broken) || !strings.Contains(err.Error(), "g, a: ours") {
		t.Errorf("ours fails: %v", err)
	}
	if len(rows) != 2 || rows[0].Ours.Finite() || !strings.Contains(rows[0].Note, "5 runs of ours failed") || rows[1].Ours != 1 {
		t.Errorf("ours fails beside another that does not: %+v", rows)
	}
	if _, err := Run(t.Context(), table{{Group: "g", Name: "a", Ours: fine}}, Env{}, Config{}); err == nil || !strings.Contains(err.Error(), "0 numbers expected, got 1") {
		t.Errorf("too many numbers: %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Run(ctx, table{{Metrics: perSecond, Ours: fine}}, Env{}, Config{}); !errors.Is(err, context.Canceled) {
		t.Errorf("a cancelled run: %v", err)
	}
	ctx, cancel = context.WithCancel(t.Context())
	stops := func(context.Context) ([]float64, error) { cancel(); return nil, ctx.Err() }
	rows, err = Run(ctx, table{{Metrics: perSecond, Ours: fine}, {Metrics: perSecond, Ours: stops}}, Env{}, Config{Repeats: 1})
	if !errors.Is(err, context.Canceled) || len(rows) != 2 || rows[0].Ours != 1 || rows[1].Ours.Finite() {
		t.Errorf("a run that is cancelled: %+v, %v", rows, err)
	}
}

func TestReport(t *testing.T) {
	var log []string
	suite := table{
		{Group: "g", Name: "1 worker", Metrics: perSecond, Ours: counting(&log, "", 1000), Peer: counting(&log, "", 500), PeerName: "them"},
		{Group: "g", Name: "2 workers", Metrics: perSecond, Ours: counting(&log, "", 2000), Note: "them: not installed"},
	}
	rows, err := Run(t.Context(), suite, Env{}, Config{Repeats: 3})
	if err != nil {
		t.Fatal(err)
	}
	report := Report{Suite: "table", Machine: ThisMachine(os.DirFS("/")), Repeats: 3, Rows: rows}
	var text bytes.Buffer
	if err := report.WriteTable(&text); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"2000 [1500–2500]", "2.00×", "–", "note: them: not installed"} {
		if !strings.Contains(text.String(), want) {
			t.Errorf("the table lacks %q:\n%s", want, &text)
		}
	}
	var encoded bytes.Buffer
	if err := report.WriteJSON(&encoded); err != nil {
		t.Fatal(err)
	}
	var decoded struct{ Rows []map[string]any }
	if err := json.Unmarshal(encoded.Bytes(), &decoded); err != nil {
		t.Fatal(err)
	}
	for _, key := range []string{"suite", "work", "ours", "peer", "peer_name", "unit", "ratio"} {
		if _, ok := decoded.Rows[1][key]; !ok {
			t.Errorf("a row lacks %q", key)
		}
	}
	if decoded.Rows[1]["peer"] != nil {
		t.Errorf("peer is %v where there is none, want null", decoded.Rows[1]["peer"])
	}
	dir := t.TempDir()
	files, err := report.WritePlots(dir)
	if err != nil {
		t.Fatal(err)
	}
	if want := []string{filepath.Join(dir, "table-g-things-per-s.png"), filepath.Join(dir, "table-g-things-per-s.svg")}; !slices.Equal(files, want) {
		t.Errorf("plots %v, want %v", files, want)
	}
	for _, file := range files {
		if info, err := os.Stat(file); err != nil || info.Size() < 1000 {
			t.Errorf("%s: %v, %v", file, info, err)
		}
	}
}
