package coordinator

import (
	"context"
	"encoding/json"
	"math/rand/v2"
	"time"
)

// Claim is what a settler brings onto the chain: a closed epoch of a job.
type Claim struct {
	JobID      string
	Job        json.RawMessage
	Settlement json.RawMessage
	Epoch      Epoch
	Earlier    []Epoch // those closed before it, with their settlements
	Payees     Payees
}

// Settler settles closed epochs. Only the job's leader calls it, one epoch at a time, in order.
//
// saved is the last record that save stored for this epoch, nil for none; save returns once the record is in the job's
// log. After a crash anywhere Settle is called again, perhaps on another coordinator, with the last stored record, and
// must neither post twice nor forget.
type Settler interface {
	Settle(ctx context.Context, claim Claim, saved []byte, save func([]byte) error) (Settlement, error)
}

const (
	settleBackoff    = 500 * time.Millisecond // first wait after a failed settlement
	settleBackoffMax = 30 * time.Second
)

// settleEpochs settles what is closed, for as long as the reign lasts. A failure is tried again later: an epoch is never
// given up, and training does not wait for it.
func (r *reign) settleEpochs() {
	if r.g.settler == nil {
		return
	}
	backoff := settleBackoff
	for {
		i, ok := r.g.replica.State().Unsettled()
		if !ok {
			select {
			case <-r.settle:
				continue
			case <-r.ctx.Done():
				return
			}
		}
		err := r.settleEpoch(i)
		if r.ctx.Err() != nil {
			return
		}
		if err == nil {
			backoff = settleBackoff
			continue
		}
		r.g.log.Warn("settlement failed; it is tried again", "epoch", i+1, "after", backoff, "err", err)
		select {
		case <-time.After(backoff/2 + rand.N(backoff/2)):
		case <-r.ctx.Done():
			return
		}
		backoff = min(2*backoff, settleBackoffMax)
	}
}

func (r *reign) settleEpoch(i int) error {
	s := r.g.replica.State()
	claim := Claim{JobID: r.g.id, Job: r.g.spec.Job, Settlement: r.g.spec.Settlement, Epoch: s.Epochs[i], Earlier: s.Epochs[:i], Payees: s.Payees}
	settled, err := r.g.settler.Settle(r.ctx, claim, s.Epochs[i].Journal, func(record []byte) error {
		return r.g.propose(Entry{Journal: &JournalEntry{Epoch: i, Record: record}})
	})
	if err != nil {
		return err
	}
	r.g.log.Info("epoch settled", "epoch", i+1, "accepted", settled.Accepted, "block", settled.Block, "tx", settled.Tx)
	return r.g.propose(Entry{Journal: &JournalEntry{Epoch: i, Settled: &settled}})
}
