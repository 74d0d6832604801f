package benchmarks

import (
	"context"
	"errors"
	"fmt"
	"math"
	"strings"
)

// Config says how Run measures.
type Config struct {
	Repeats  int            // of each work by each side [5, 1 when quick]
	Progress func(Progress) // told before each measurement; nil tells nobody
}

// Progress is the measurement that begins.
type Progress struct {
	Group, Name string
	Side        string // "ours" or the peer's name
	Repeat      int    // counted from 1
	Done, All   int    // measurements
}

// Row is the result of one metric of one work.
type Row struct {
	Suite      string `json:"suite"`
	Group      string `json:"group"`
	Name       string `json:"name"`
	Work       string `json:"work"` // group and name
	Ours       Number `json:"ours"` // median
	Peer       Number `json:"peer"` // median
	PeerName   string `json:"peer_name"`
	Unit       string `json:"unit"`
	Better     Better `json:"better"`
	Ratio      Number `json:"ratio"` // how many times as good ours is: above 1 we are ahead, whichever way is better
	OursSpread Spread `json:"ours_spread"`
	PeerSpread Spread `json:"peer_spread"`
	Note       string `json:"note,omitempty"`
}

// Run measures a suite. It goes through all works once before it begins again, and lets ours and the peer take turns in
// going first, so that a machine that slows down or heats up harms both alike. The error says what of ours failed, or that
// the context ended; what was measured beside or before is returned all the same.
func Run(ctx context.Context, suite Suite, env Env, cfg Config) ([]Row, error) {
	works, err := suite.Works(ctx, env)
	if err != nil {
		return nil, fmt.Errorf("suite %s: %w", suite.Name(), err)
	}
	m := &measurement{works: works, progress: cfg.Progress, samples: make([]sides, len(works))}
	repeats := cfg.Repeats
	if repeats < 1 {
		repeats = 5
		if env.Quick {
			repeats = 1
		}
	}
	for _, w := range works {
		m.all += repeats
		if w.Peer != nil {
			m.all += repeats
		}
	}
	var failed []error
	for repeat := range repeats {
		for i := range works {
			if err := m.pair(ctx, i, repeat); err != nil && ctx.Err() == nil {
				failed = append(failed, fmt.Errorf("suite %s: %w", suite.Name(), err))
			}
		}
	}
	if err := ctx.Err(); err != nil {
		failed = append(failed, fmt.Errorf("suite %s: %w", suite.Name(), err))
	}
	return m.rows(suite.Name()), errors.Join(failed...)
}

// sides are the samples of a work: one slice a run, of one number a metric.
type sides struct {
	ours, peer [][]float64
	failed     []error // our runs that failed
	lost       []error // the peer's runs that failed
}

// measurement is a Run under way.
type measurement struct {
	works     []Work
	samples   []sides
	progress  func(Progress)
	done, all int
}

// pair measures a work once on both sides; even repeats begin with ours. A peer that fails loses that run, not what was
// measured before it.
func (m *measurement) pair(ctx context.Context, work, repeat int) error {
	w, s := m.works[work], &m.samples[work]
	ours := func() error {
		err := m.once(ctx, w, "ours", w.Ours, repeat, &s.ours)
		if err != nil && ctx.Err() == nil {
			m.done++
			s.failed = append(s.failed, err)
		}
		return err
	}
	peer := func() error {
		err := m.once(ctx, w, w.PeerName, w.Peer, repeat, &s.peer)
		if err == nil || ctx.Err() != nil {
			return err
		}
		m.done++
		s.lost = append(s.lost, err)
		return nil
	}
	first, second := ours, peer
	if repeat%2 == 1 {
		first, second = peer, ours
	}
	return errors.Join(first(), second())
}

func (m *measurement) once(ctx context.Context, w Work, side string, run Runner, repeat int, samples *[][]float64) error {
	if run == nil {
		return nil
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	if m.progress != nil {
		m.progress(Progress{Group: w.Group, Name: w.Name, Side: side, Repeat: repeat + 1, Done: m.done, All: m.all})
	}
	values, err := run(ctx)
	if err != nil {
		return fmt.Errorf("%s, %s: %s: %w", w.Group, w.Name, side, err)
	}
	if len(values) != len(w.Metrics) {
		return fmt.Errorf("%s, %s: %s: %d numbers expected, got %d", w.Group, w.Name, side, len(w.Metrics), len(values))
	}
	m.done++
	*samples = append(*samples, values)
	return nil
}

func (m *measurement) rows(suite string) []Row {
	var rows []Row
	for i, w := range m.works {
		for k, metric := range w.Metrics {
			row := Row{
				Suite: suite, Group: w.Group, Name: w.Name, Work: w.Group + ", " + w.Name,
				PeerName: w.PeerName, Unit: metric.Unit, Better: metric.Better, Note: w.Note,
			}
			row.Ours, row.OursSpread = Summarize(column(m.samples[i].ours, k))
			row.Peer, row.PeerSpread = Summarize(column(m.samples[i].peer, k))
			row.Ratio = ratio(metric.Better, row.Ours, row.Peer)
			row.note(m.samples[i].failed, "ours")
			row.note(m.samples[i].lost, "the peer")
			rows = append(rows, row)
		}
	}
	return rows
}

// note says what failed.
func (r *Row) note(failed []error, side string) {
	if len(failed) > 0 {
		r.Note = strings.TrimSpace(fmt.Sprintf("%s %d runs of %s failed: %.200s", r.Note, len(failed), side, lastLine(failed[0])))
	}
}

// lastLine is where programs say what was wrong.
func lastLine(err error) string {
	text := strings.TrimSpace(err.Error())
	return text[strings.LastIndexByte(text, '\n')+1:]
}

// column picks one metric's numbers.
func column(runs [][]float64, k int) []float64 {
	values := make([]float64, len(runs))
	for i, run := range runs {
		values[i] = run[k]
	}
	return values
}

// ratio says how many times as good ours is; NaN where a side has no number.
func ratio(better Better, ours, peer Number) Number {
	switch {
	case !ours.Finite() || !peer.Finite():
		return Number(math.NaN())
	case better == Lower:
		return peer / ours
	default:
		return ours / peer
	}
}
