package serving

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/gofrs/flock"

	"github.com/autonet/autonet/internal/durable"
)

// sentLog keeps on disk what a customer signed and what it sent, so that a process that is killed pays for nothing twice:
// its successor signs no count that was signed for other calls, and a call that was sent before goes out with its old
// number, answered or not: the answer may have died with the process. After a Close only those count that got no answer. A line is one fact:
//
//	signed PERIOD CALLS           synced before the receipt leaves
//	sent   PERIOD FIRST N DIGEST  written before the call leaves: it survives the process, if not the machine
//
// A last line without its end was not written whole, and nothing that depends on it left.
type sentLog struct {
	path   string
	lock   *flock.Flock
	file   *os.File
	size   int
	period uint64
	signed uint64
	recent []sentCall          // the last that were sent, in this period
	open   map[uint64]sentCall // those of this process that are not answered, by first number
}

// maxRecent bounds the calls that a successor recognizes.
const maxRecent = 1024

// sentCall is a call that was sent.
type sentCall struct {
	first  uint64
	n      int
	inputs digest
}

// compactLog is the size above which the log is written anew.
const compactLog = 1 << 20

// openSentLog opens the log of one customer and project in dir; without a dir nothing is kept.
func openSentLog(dir, name string) (*sentLog, error) {
	l := &sentLog{open: make(map[uint64]sentCall)}
	if dir == "" {
		return l, nil
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("signed receipts: %w", err)
	}
	l.path = filepath.Join(dir, strings.ToLower(name)+".calls")
	l.lock = flock.New(l.path + ".lock")
	locked, err := l.lock.TryLock()
	if err == nil && !locked {
		err = ErrCalling
	}
	if err != nil {
		return nil, fmt.Errorf("signed receipts: lock %s: %w", l.path, err)
	}
	data, err := os.ReadFile(l.path)
	if errors.Is(err, os.ErrNotExist) {
		err = nil
	}
	if err == nil {
		err = l.read(data)
	}
	if err == nil {
		err = l.compact()
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("signed receipts: %s: %w", l.path, err), l.lock.Close())
	}
	return l, nil
}

// ErrCalling is what the error wraps when another process of the customer has its log.
var ErrCalling = errors.New("another process calls as this customer")

func (l *sentLog) read(data []byte) error {
	for at := 1; len(data) > 0; at++ {
		line, rest, whole := bytes.Cut(data, []byte("\n"))
		if !whole {
			return nil
		}
		if err := l.apply(string(line)); err != nil {
			return fmt.Errorf("line %d: %q: %w", at, line, err)
		}
		data = rest
	}
	return nil
}

func (l *sentLog) apply(line string) error {
	var kind, text string
	var period, number uint64
	var n int
	if k, err := fmt.Sscan(line, &kind, &period, &number, &n, &text); k < 3 || k < 5 && kind == "sent" {
		return err
	}
	l.begin(period)
	if period < l.period {
		return nil
	}
	switch kind {
	case "signed":
		l.signed = max(l.signed, number)
	case "sent":
		c := sentCall{first: number, n: n}
		if _, err := hex.Decode(c.inputs[:], []byte(text)); len(text) != 2*len(c.inputs) || err != nil || n < 1 {
			return errLine
		}
		l.remember(c)
	default:
		return errLine
	}
	return nil
}

var errLine = errors.New("signed or sent expected")

func (l *sentLog) remember(c sentCall) {
	if l.recent = append(l.recent, c); len(l.recent) >= 2*maxRecent {
		l.recent = append([]sentCall(nil), l.recent[len(l.recent)-maxRecent:]...)
	}
}

func (l *sentLog) begin(period uint64) {
	if period > l.period {
		l.period, l.signed, l.recent = period, 0, nil
		clear(l.open)
	}
}

func (l *sentLog) compact() error {
	if l.file != nil {
		if err := l.file.Close(); err != nil {
			return err
		}
	}
	text := fmt.Appendf(nil, "signed %d %d\n", l.period, l.signed)
	for _, c := range l.recent {
		text = c.line(text, l.period)
	}
	if err := durable.Replace(l.path, text, 0o600); err != nil {
		return err
	}
	var err error
	l.file, err = os.OpenFile(l.path, os.O_WRONLY|os.O_APPEND, 0o600)
	l.size = len(text)
	return err
}

func (c sentCall) line(b []byte, period uint64) []byte {
	return fmt.Appendf(b, "sent %d %d %d %x\n", period, c.first, c.n, c.inputs[:])
}

func (l *sentLog) write(line []byte, sync bool) error {
	if l.path == "" {
		return nil
	}
	_, err := l.file.Write(line)
	if err == nil && sync {
		err = l.file.Sync()
	}
	if l.size += len(line); err == nil && l.size > compactLog {
		err = l.compact()
	}
	if err != nil {
		return fmt.Errorf("signed receipts: %w", err)
	}
	return nil
}

// sign keeps a count before its receipt leaves.
func (l *sentLog) sign(period, calls uint64) error {
	l.begin(period)
	l.signed = max(l.signed, calls)
	return l.write(fmt.Appendf(nil, "signed %d %d\n", period, calls), true)
}

// send keeps a call before it leaves.
func (l *sentLog) send(c sentCall) error {
	l.open[c.first] = c
	l.remember(c)
	return l.write(c.line(nil, l.period), false)
}

// done says that a call is under way no more.
func (l *sentLog) done(c sentCall, period uint64) {
	if l.period == period && l.open[c.first] == c {
		delete(l.open, c.first)
	}
}

// close leaves the calls that got no answer: whoever closes has used the other answers.
func (l *sentLog) close() error {
	if l.path == "" {
		return nil
	}
	l.recent = slices.Collect(maps.Values(l.open))
	return errors.Join(l.compact(), l.file.Close(), l.lock.Close())
}
