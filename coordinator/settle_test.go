package coordinator

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
)

// notary is a Settler with a chain of its own, on which it posts each claim in three recorded steps. It is stopped between
// any two of them, by an error or by its leader's end, and checks what the contract promises it.
type notary struct {
	t *testing.T

	mu      sync.Mutex
	chain   []int             // claims posted, in order
	saved   map[int][]string  // the records that may be the last: more than one after a save whose end was not heard
	calls   map[int]int       // by claim
	stops   map[string]string // what happens the first time that a place is reached: "error" or "leader"
	stopped chan string       // places where the leader is to end
	active  int
}

const (
	intended = "intended" // what is about to be posted
	posted   = "posted"
)

func newNotary(t *testing.T) *notary {
	return &notary{t: t, saved: map[int][]string{}, calls: map[int]int{}, stops: map[string]string{}, stopped: make(chan string)}
}

func (n *notary) Settle(ctx context.Context, claim Claim, saved []byte, save func([]byte) error) (Settlement, error) {
	number := claim.Epoch.Number
	n.begin(claim, string(saved))
	defer n.end()
	if err := n.at(ctx, number, "begin"); err != nil {
		return Settlement{}, err
	}
	if saved == nil {
		if err := n.save(number, intended, save); err != nil {
			return Settlement{}, err
		}
	}
	if err := n.at(ctx, number, intended); err != nil {
		return Settlement{}, err
	}
	if string(saved) != posted {
		n.post(number)
		if err := n.at(ctx, number, "sent"); err != nil {
			return Settlement{}, err
		}
		if err := n.save(number, posted, save); err != nil {
			return Settlement{}, err
		}
	}
	if err := n.at(ctx, number, posted); err != nil {
		return Settlement{}, err
	}
	return Settlement{Accepted: true, Block: uint64(number), Tx: fmt.Sprintf("tx %d", number), Paid: "1"}, nil
}

// begin checks what the leader passes: the claims in order, one at a time, with the last record.
func (n *notary) begin(claim Claim, saved string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	number := claim.Epoch.Number
	n.calls[number]++
	if n.active++; n.active > 1 {
		n.t.Errorf("claim %d is settled beside another", number)
	}
	if may := n.saved[number]; !slices.Contains(may, saved) && (saved != "" || len(may) > 0) {
		n.t.Errorf("claim %d comes with record %q, expected one of %q", number, saved, may)
	}
	n.saved[number] = []string{saved}
	if string(claim.Settlement) != `{"project":1}` || len(claim.Payees) != 2 || claim.Epoch.After.Weights == "" {
		n.t.Errorf("claim %d: %+v", number, claim)
	}
	for earlier := 1; earlier < number; earlier++ {
		if !slices.Contains(n.chain, earlier) {
			n.t.Errorf("claim %d comes before claim %d is posted", number, earlier)
		}
	}
}

func (n *notary) end() {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.active--
}

func (n *notary) save(number int, record string, save func([]byte) error) error {
	n.mu.Lock()
	n.saved[number] = append(n.saved[number], record)
	n.mu.Unlock()
	if err := save([]byte(record)); err != nil {
		return err
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	n.saved[number] = []string{record}
	return nil
}

// post puts a claim on the chain, which, as the contract does, takes it once.
func (n *notary) post(number int) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if !slices.Contains(n.chain, number) {
		n.chain = append(n.chain, number)
	}
}

// at stops the notary if this is a place to stop at.
func (n *notary) at(ctx context.Context, number int, step string) error {
	place := fmt.Sprintf("claim %d, %s", number, step)
	n.mu.Lock()
	stop := n.stops[place]
	delete(n.stops, place)
	n.mu.Unlock()
	switch stop {
	case "error":
		return errors.New("the chain is down")
	case "leader":
		n.stopped <- place
		<-ctx.Done()
		return ctx.Err()
	}
	return nil
}

// TestSettlementIsContinuedFromItsLastRecord stops the settlement at every place at which it can be stopped.
func TestSettlementIsContinuedFromItsLastRecord(t *testing.T) {
	settler := newNotary(t)
	settler.stops = map[string]string{
		"claim 1, begin": "error", "claim 1, posted": "leader",
		"claim 2, intended": "error", "claim 2, sent": "leader",
		"claim 3, sent": "error", "claim 3, intended": "leader",
		"claim 4, posted": "error", "claim 4, begin": "leader",
	}
	n := newNodes(t, settler)
	n.submit([]byte(`{"project":1}`))
	for range 4 {
		place := <-settler.stopped
		leader := n.leader()
		t.Logf("%s: %s ends", place, leader)
		n.stop(leader)
		n.start(leader)
	}
	s := n.state("all claims settled", func(s State) bool {
		_, unsettled := s.Unsettled()
		return s.Phase == Finished && !unsettled
	})
	if want := []int{1, 2, 3, 4}; !slices.Equal(settler.chain, want) {
		t.Errorf("posted %v, expected %v", settler.chain, want)
	}
	for i, e := range s.Epochs {
		if *e.Settled != (Settlement{Accepted: true, Block: uint64(i + 1), Tx: fmt.Sprintf("tx %d", i+1), Paid: "1"}) || string(e.Journal) != posted {
			t.Errorf("claim %d ended as %+v with record %q", i+1, e.Settled, e.Journal)
		}
		if calls := settler.calls[i+1]; calls != 3 {
			t.Errorf("claim %d was settled in %d calls, expected 3", i+1, calls)
		}
	}
	for _, name := range n.live() {
		jobs, err := n.client(name).Jobs(t.Context())
		if err != nil || !jobs[0].Settles || !jobs[0].Ended() {
			t.Errorf("%s: %+v (%v)", name, jobs, err)
		}
	}
}
