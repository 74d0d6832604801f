package serving

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/autonet/autonet/internal/durable"
)

// ErrDamaged is what New's error wraps for a journal that is not what a server wrote: money may hang on it, so a person
// must look. The torn end that a crash leaves is no damage: nothing in it was ever answered.
var ErrDamaged = errors.New("journal is damaged")

// A journal is groups of records: a head of magic, length and CRC-32C of the body, and the body. A group is written and
// synced as one, however many calls wait for it.
const (
	journalFile  = "journal"
	groupMagic   = 0x4c4a4e41 // "ANJL"
	groupHead    = 12
	snapGroup    = 1 << 20  // bytes of a snapshot's groups, about
	compactAbove = 64 << 20 // bytes; then the journal is written anew from the pages
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// syncFile is what a journal needs of a file; os.File is one.
type syncFile interface {
	io.WriteCloser
	Sync() error
}

// journal makes records durable, many at a time. After an error it takes nothing any more: what is on the disk is unknown.
type journal struct {
	path     string
	open     func(path string) (syncFile, error) // for appending
	snapshot func(emit func(records []byte))     // of every page
	observe  func(records int, took time.Duration)

	kick chan struct{} // there is something to write
	quit chan struct{}
	done chan struct{}

	mu struct { // held for no I/O
		sync.Mutex
		group  *group // records that nobody writes yet
		broken error
	}
}

// group is records that become durable together.
type group struct {
	body    []byte
	records int
	done    chan struct{} // closed when err is set
	err     error
}

// wait returns when the group is durable, or can never be.
func (g *group) wait() error {
	<-g.done
	return g.err
}

func newGroup() *group { return &group{body: make([]byte, groupHead, 4096), done: make(chan struct{})} }

// openJournal replays the journal in dir, record by record, and starts its writer.
func openJournal(dir string, replay func(record) error, snapshot func(func([]byte)), observe func(int, time.Duration)) (*journal, error) {
	j := &journal{path: filepath.Join(dir, journalFile), snapshot: snapshot, observe: observe, open: openAppend,
		kick: make(chan struct{}, 1), quit: make(chan struct{}), done: make(chan struct{})}
	j.mu.group = newGroup()
	data, err := os.ReadFile(j.path)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("journal: %w", err)
	}
	if err := replayGroups(data, replay); err != nil {
		return nil, fmt.Errorf("journal %s: %w", j.path, err)
	}
	file, _, err := j.compact()
	if err != nil {
		return nil, fmt.Errorf("journal: %w", err)
	}
	go j.run(file)
	return j, nil
}

func openAppend(path string) (syncFile, error) {
	return os.OpenFile(path, os.O_WRONLY|os.O_APPEND|os.O_CREATE, 0o600)
}

// replayGroups reads whole groups; a torn one at the very end is left out.
func replayGroups(data []byte, replay func(record) error) error {
	for at := 0; at < len(data); {
		body, ok := cutGroup(data[at:])
		if !ok {
			return tornEnd(data, at)
		}
		at += groupHead + len(body)
		for len(body) > 0 {
			r, next, err := cutRecord(body)
			if err == nil {
				err = replay(r)
			}
			if err != nil {
				return fmt.Errorf("%w before byte %d: %w", ErrDamaged, at, err)
			}
			body = next
		}
	}
	return nil
}

// cutGroup returns the body of the whole group that b begins with.
func cutGroup(b []byte) ([]byte, bool) {
	if len(b) < groupHead || binary.LittleEndian.Uint32(b) != groupMagic {
		return nil, false
	}
	length := int(binary.LittleEndian.Uint32(b[4:]))
	if length > len(b)-groupHead {
		return nil, false
	}
	body := b[groupHead : groupHead+length]
	return body, crc32.Checksum(body, castagnoli) == binary.LittleEndian.Uint32(b[8:])
}

// tornEnd says whether what is at a place is the end that a crash tore: no whole group follows it.
func tornEnd(data []byte, at int) error {
	magic := binary.LittleEndian.AppendUint32(nil, groupMagic)
	for from := at + 1; from < len(data); from++ {
		next := bytes.Index(data[from:], magic)
		if next < 0 {
			break
		}
		from += next
		if _, ok := cutGroup(data[from:]); ok {
			return fmt.Errorf("%w at byte %d", ErrDamaged, at)
		}
	}
	return nil
}

// add enters records and returns what to wait for. Records come to the disk in the order of the calls of add.
func (j *journal) add(records ...record) *group {
	j.mu.Lock()
	g := j.mu.group
	for _, r := range records {
		g.body = r.append(g.body)
	}
	g.records += len(records)
	j.mu.Unlock()
	select {
	case j.kick <- struct{}{}:
	default:
	}
	return g
}

// run writes one group after the other until close; what came before close is written.
func (j *journal) run(file syncFile) {
	defer close(j.done)
	var broken error
	size, limit := 0, compactAbove
	for last := false; !last; {
		select {
		case <-j.kick:
		case <-j.quit:
			last = true
		}
		j.mu.Lock()
		g := j.mu.group
		j.mu.group = newGroup()
		j.mu.Unlock()
		if broken == nil && g.records > 0 {
			began := time.Now()
			broken = g.write(file)
			j.observe(g.records, time.Since(began))
		}
		if g.err = broken; broken != nil {
			j.mu.Lock()
			j.mu.broken = broken
			j.mu.Unlock()
		}
		close(g.done)
		if size += len(g.body); broken == nil && size > limit {
			next, n, err := j.compact()
			if err != nil {
				broken = err
				continue
			}
			broken = file.Close()
			file, size, limit = next, 0, max(compactAbove, n)
		}
	}
	_ = file.Close() // all that counts is synced
}

// failed returns why nothing is taken any more.
func (j *journal) failed() error {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.mu.broken
}

func (g *group) write(file syncFile) error {
	sealGroup(g.body)
	if _, err := file.Write(g.body); err != nil {
		return err
	}
	return file.Sync()
}

// sealGroup fills in the head of a group.
func sealGroup(b []byte) {
	body := b[groupHead:]
	binary.LittleEndian.PutUint32(b, groupMagic)
	binary.LittleEndian.PutUint32(b[4:], uint32(len(body)))
	binary.LittleEndian.PutUint32(b[8:], crc32.Checksum(body, castagnoli))
}

// compact writes the journal anew, as a snapshot of the pages, and opens it. A page may hold records that wait to be
// written: they will be replayed on top of themselves, which changes nothing.
func (j *journal) compact() (syncFile, int, error) {
	var all []byte
	start := 0
	seal := func() {
		if len(all) > start+groupHead {
			sealGroup(all[start:])
			start = len(all)
		}
	}
	j.snapshot(func(records []byte) {
		if len(all) == start {
			all = append(all, make([]byte, groupHead)...)
		}
		all = append(all, records...)
		if len(all)-start > snapGroup {
			seal()
		}
	})
	seal()
	if err := durable.Replace(j.path, all, 0o600); err != nil {
		return nil, 0, err
	}
	file, err := j.open(j.path)
	return file, len(all), err
}

// close writes what was added and ends the writer.
func (j *journal) close() {
	close(j.quit)
	<-j.done
}
