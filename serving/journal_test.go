package serving

import (
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/settlement"
)

var errDisk = errors.New("the disk is full")

// brokenFile syncs a few times and then no more.
type brokenFile struct{ syncs int }

func (f *brokenFile) Write(b []byte) (int, error) { return len(b), nil }
func (f *brokenFile) Close() error                { return nil }
func (f *brokenFile) Sync() error {
	if f.syncs--; f.syncs < 0 {
		return errDisk
	}
	return nil
}

// TestJournalFails: what is not synced is an error for whoever waits, and so is all that comes after it.
func TestJournalFails(t *testing.T) {
	j := &journal{observe: func(int, time.Duration) {}, kick: make(chan struct{}, 1), quit: make(chan struct{}), done: make(chan struct{})}
	j.mu.group = newGroup()
	go j.run(&brokenFile{syncs: 2})
	for i, want := range []error{nil, nil, errDisk, errDisk} {
		if err := j.add(record{kind: counted, number: uint64(i)}).wait(); !errors.Is(err, want) {
			t.Errorf("group %d: %v, want %v", i, err, want)
		}
	}
	if !errors.Is(j.failed(), errDisk) {
		t.Error("the journal does not say that it failed")
	}
	j.close()
}

// TestSnapshot: a page made again from its snapshot judges every call as the page does.
func TestSnapshot(t *testing.T) {
	receipt := func(period, calls uint64) settlement.SignedReceipt {
		return settlement.SignedReceipt{Receipt: settlement.Receipt{Period: period, Calls: calls}, Signature: make([]byte, signatureBytes)}
	}
	pages := map[string]func(*page){
		"empty": func(*page) {},
		"open":  func(p *page) { p.raise(receipt(2, 40)) },
		"holes": func(p *page) {
			p.raise(receipt(2, 40))
			p.mark(1, 3, digest{1})
			p.mark(7, 2, digest{2})
			p.mark(40, 1, digest{3})
		},
		"used up": func(p *page) { p.raise(receipt(2, 300)); p.mark(1, 300, digest{4}) },
		"two counts": func(p *page) {
			p.raise(receipt(2, 9))
			p.mark(1, 9, digest{5})
			p.raise(receipt(2, 20))
			p.mark(12, 1, digest{6})
		},
		"the chain's": func(p *page) {
			p.raise(receipt(2, 9))
			p.mark(1, 4, digest{7})
			p.count(2, 11)
			p.raise(receipt(2, 15))
		},
		"new period": func(p *page) { p.raise(receipt(1, 9)); p.mark(1, 4, digest{8}); p.count(3, 0); p.raise(receipt(3, 5)) },
	}
	for name, fill := range pages {
		var p, again page
		fill(&p)
		for b := p.snapshot(nil, common.Address{9}); len(b) > 0; {
			r, rest, err := cutRecord(b)
			if err == nil {
				err = r.apply(&again, receipt(r.period, r.number))
			}
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			b = rest
		}
		if again.period != p.period || again.signed != p.signed || again.floor != p.floor || again.full.Calls != p.full.Calls {
			t.Errorf("%s: %+v, want %+v", name, again, p)
		}
		for n := range uint64(310) {
			for k := range byte(10) {
				if got, want := again.judge(n, 1, digest{k}), p.judge(n, 1, digest{k}); got != want {
					t.Fatalf("%s: call %d with inputs %d: %v, want %v", name, n, k, got, want)
				}
			}
		}
		if r, ok := again.redeemable(true); r.Calls > p.signed || ok != (r.Calls > 0) {
			t.Errorf("%s: redeemable %d", name, r.Calls)
		}
	}
}
