package ui

import (
	"fmt"
	"io"
	"os"
	"sync"
	"sync/atomic"
	"time"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"
	"golang.org/x/term"
)

// lineEvery is how often a bar writes a line where there is no terminal: a log of an hour stays readable.
const lineEvery = 2 * time.Second

// rateAfter is the time that a rate is measured over: long enough to be steady, short enough to show a stall.
const rateAfter = time.Second

// IsTerminal says whether w is a terminal.
func IsTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// Progress shows bars on a terminal and plain lines elsewhere. Its methods may be called concurrently.
type Progress struct {
	out io.Writer
	now func() time.Time
	mpb *mpb.Progress // nil where there is no terminal

	mu sync.Mutex // one line is written at a time
}

// NewProgress shows progress on out. now is the clock that rates are measured by. Close it before printing anything else.
func NewProgress(out io.Writer, now func() time.Time) *Progress {
	p := &Progress{out: out, now: now}
	if IsTerminal(out) {
		p.mpb = mpb.New(mpb.WithOutput(out), mpb.WithWidth(32), mpb.WithRefreshRate(100*time.Millisecond))
	}
	return p
}

// Write prints whole lines above the bars: a logger may write here.
func (p *Progress) Write(b []byte) (int, error) {
	if p.mpb != nil {
		if n, err := p.mpb.Write(b); err == nil {
			return n, nil
		}
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.out.Write(b)
}

// Printf prints one line above the bars.
func (p *Progress) Printf(format string, args ...any) {
	_, _ = fmt.Fprintf(p, format+"\n", args...) // what cannot be shown is not shown
}

// Close ends all bars, as far as they have come, and gives the terminal back.
func (p *Progress) Close() {
	if p.mpb != nil {
		p.mpb.Shutdown()
	}
}

// Bar shows how far one thing has come.
type Bar struct {
	progress *Progress
	name     string
	unit     string
	total    int64
	bar      *mpb.Bar // nil where there is no terminal
	detail   atomic.Pointer[string]

	mu       sync.Mutex
	current  int64     // guarded by mu, as all below
	rateAt   time.Time // start of the time that the rate is measured over
	rateFrom int64
	rate     float64 // units a second
	lineAt   time.Time
	ended    bool
}

// Bar adds a bar from start to total, counted in unit ("steps").
func (p *Progress) Bar(name, unit string, start, total int64) *Bar {
	b := &Bar{progress: p, name: name, unit: unit, total: total, current: start, rateFrom: start, rateAt: p.now(), lineAt: p.now()}
	if p.mpb != nil {
		b.bar = p.mpb.AddBar(total,
			mpb.PrependDecorators(decor.Name(name+" ", decor.WCSyncSpaceR)),
			mpb.AppendDecorators(decor.Any(func(decor.Statistics) string { return b.text() })))
		b.bar.SetCurrent(start)
	}
	return b
}

// Set moves the bar and says something beside it.
func (b *Bar) Set(current int64, detail string) {
	now := b.progress.now()
	b.detail.Store(&detail)
	b.mu.Lock()
	b.current = current
	if d := now.Sub(b.rateAt); d >= rateAfter {
		b.rate = float64(current-b.rateFrom) / d.Seconds()
		b.rateAt, b.rateFrom = now, current
	}
	line := b.bar == nil && !b.ended && (now.Sub(b.lineAt) >= lineEvery || current >= b.total)
	if line {
		b.lineAt = now
		b.ended = current >= b.total
	}
	b.mu.Unlock()
	if b.bar != nil {
		b.bar.SetCurrent(current)
	}
	if line {
		b.progress.Printf("%s: %s", b.name, b.text())
	}
}

// text is what stands behind the bar.
func (b *Bar) text() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	s := fmt.Sprintf(" %d/%d %s", b.current, b.total, b.unit)
	if b.bar == nil {
		s = s[1:]
	}
	if b.rate > 0 {
		s += fmt.Sprintf("  %s %s/s", number(b.rate), b.unit)
	}
	if d := b.detail.Load(); d != nil && *d != "" {
		s += "  " + *d
	}
	return s
}

// number writes a rate with three digits.
func number(v float64) string {
	switch {
	case v < 10:
		return fmt.Sprintf("%.2f", v)
	case v < 100:
		return fmt.Sprintf("%.1f", v)
	}
	return fmt.Sprintf("%.0f", v)
}
