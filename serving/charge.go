package serving

import (
	"context"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/settlement"
)

// authentic checks a receipt by itself: that it is for this project on this chain, and its customer's.
func (s *Server) authentic(r settlement.SignedReceipt) *Refusal {
	switch {
	case r.ChainID != s.cfg.ChainID:
		return refuse(http.StatusBadRequest, "receipt.chain_id", "expected %d, got %d", s.cfg.ChainID, r.ChainID)
	case r.Project != s.cfg.Project:
		return refuse(http.StatusBadRequest, "receipt.project", "expected %s, got %s", s.cfg.Project, r.Project)
	case r.Customer == (common.Address{}):
		return refuse(http.StatusBadRequest, "receipt.customer", "expected an address")
	}
	if err := r.Verify(); err != nil {
		return refuse(http.StatusForbidden, "receipt.signature", "%v", err)
	}
	return nil
}

// account returns the customer's account, a new one for a newcomer whom the check lets in.
func (s *Server) account(customer common.Address, check func() *Refusal) (*account, *Refusal) {
	if a := s.book.find(customer); a != nil {
		return a, nil
	}
	select {
	case s.strangers <- struct{}{}:
		defer func() { <-s.strangers }()
	default:
		return nil, busy("", "%d newcomers are being looked up: try again", cap(s.strangers))
	}
	if refusal := check(); refusal != nil {
		return nil, refusal
	}
	if a := s.book.open(customer); a != nil {
		return a, nil
	}
	return nil, busy("receipt.customer", "%d customers are served already", s.cfg.MaxCustomers)
}

// take waits for an account's turn.
func (a *account) take(ctx context.Context) *Refusal {
	select {
	case <-a.turn:
		return nil
	case <-ctx.Done():
		return late(ctx)
	}
}

func (a *account) give() { a.turn <- struct{}{} }

// charge takes a receipt as the pay for n calls; or finds that it was taken before, for the same inputs. What it returns
// must be waited for before anybody is answered.
func (s *Server) charge(ctx context.Context, a *account, r settlement.SignedReceipt, inputs digest, n int) (*group, *Refusal) {
	if refusal := a.take(ctx); refusal != nil {
		return nil, refusal
	}
	defer a.give()
	first := r.Calls - uint64(n) + 1
	if g := s.again(a, r, first, n, inputs); g != nil {
		return g, nil
	}
	c, refusal := s.admit(ctx, a.view(), r.Receipt, n)
	if refusal != nil {
		return nil, refusal
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	s.payLocked(a, c, r)
	return s.useLocked(a, first, n, inputs), nil
}

// again finds calls that were charged before.
func (s *Server) again(a *account, r settlement.SignedReceipt, first uint64, n int, inputs digest) *group {
	a.mu.Lock()
	defer a.mu.Unlock()
	if p := &a.mu.page; r.Calls < uint64(n) || p.period != r.Period || p.judge(first, n, inputs) != repeated {
		return nil
	}
	return s.useLocked(a, first, n, inputs)
}

// payAhead takes a receipt for calls to come.
func (s *Server) payAhead(ctx context.Context, a *account, r settlement.SignedReceipt) *Refusal {
	if refusal := a.take(ctx); refusal != nil {
		return refusal
	}
	defer a.give()
	if v := a.view(); v.period == r.Period && v.last.Calls == r.Calls && v.signed == r.Calls {
		return nil // once more
	}
	c, refusal := s.admit(ctx, a.view(), r.Receipt, 0)
	if refusal != nil {
		return refusal
	}
	a.mu.Lock()
	g := s.payLocked(a, c, r)
	a.mu.Unlock()
	return s.durable(ctx, g)
}

// payLocked turns to the chain's period and count, and takes the receipt. The caller has the account's turn and lock.
func (s *Server) payLocked(a *account, c credit, r settlement.SignedReceipt) *group {
	s.syncLocked(a, c)
	a.mu.page.raise(r)
	a.mu.raisedAt = s.cfg.Now()
	return s.book.journal.add(record{kind: paid, customer: a.customer, period: r.Period, number: r.Calls, signature: r.Signature})
}

// syncLocked takes over the chain's period and count.
func (s *Server) syncLocked(a *account, c credit) {
	p := &a.mu.page
	if c.Period < p.period || c.Period == p.period && c.Served <= p.signed {
		return
	}
	p.count(c.Period, c.Served)
	s.book.journal.add(record{kind: counted, customer: a.customer, period: c.Period, number: c.Served})
}

// useLocked uses numbers that are paid for; numbers that were used before for the same inputs are written once more, so
// that no answer overtakes their first record.
func (s *Server) useLocked(a *account, first uint64, n int, inputs digest) *group {
	a.mu.page.mark(first, n, inputs)
	a.mu.usedAt = s.cfg.Now()
	return s.book.journal.add(record{kind: usedUp, customer: a.customer, period: a.mu.page.period, number: first, n: uint32(n), inputs: inputs})
}

// durable waits until a group is on the disk.
func (s *Server) durable(ctx context.Context, g *group) *Refusal {
	select {
	case <-g.done:
	case <-ctx.Done():
		return late(ctx)
	}
	if g.err != nil {
		s.cfg.Logger.Error("receipts cannot be stored: start the server again", "err", g.err)
		return refuse(http.StatusInternalServerError, "receipt", "the receipt could not be stored; nothing is answered until the server is started again")
	}
	return nil
}

// admit asks what is remembered of the customer, and the chain where that is not enough.
func (s *Server) admit(ctx context.Context, v view, r settlement.Receipt, n int) (credit, *Refusal) {
	if known, ok := s.credits.remembered(r.Customer); ok && admit(v, known, r, n, s.cfg.MaxWindow) == nil {
		return known, nil
	}
	fresh, refusal := s.look(ctx, r.Customer)
	if refusal != nil {
		return credit{}, refusal
	}
	return fresh, admit(v, fresh, r, n, s.cfg.MaxWindow)
}

// look asks the chain.
func (s *Server) look(ctx context.Context, customer common.Address) (credit, *Refusal) {
	c, err := s.credits.look(ctx, customer)
	if err != nil {
		s.cfg.Logger.Warn("credits not read", "customer", customer, "err", err)
		return credit{}, refuse(http.StatusServiceUnavailable, "", "the chain does not answer: try again")
	}
	return c, nil
}

// current makes sure that a session's period is the chain's and has not lapsed, as of at most the TTL ago.
func (s *Server) current(ctx context.Context, a *account, period uint64) *Refusal {
	c, ok := s.credits.remembered(a.customer)
	if !ok {
		if refusal := a.take(ctx); refusal != nil {
			return refusal
		}
		defer a.give()
		if c, ok = s.credits.remembered(a.customer); !ok { // else another call asked meanwhile
			var refusal *Refusal
			if c, refusal = s.look(ctx, a.customer); refusal != nil {
				return refusal
			}
		}
	}
	if refusal := a.view().lags(c, settlement.Receipt{Customer: a.customer}); refusal != nil {
		return refusal
	}
	switch {
	case c.Period != period:
		r := refuse(http.StatusConflict, headerSession, "the session is of period %d, now %d: open a new one", period, c.Period)
		r.Period = &c.Period
		return r
	case c.lapsed():
		return refuse(http.StatusPaymentRequired, headerSession, "the calls of %s lapsed at block %d, now %d: buy more", a.customer, c.Expiry, c.block)
	}
	return nil
}

// late says that a deadline passed: the caller's or the server's.
func late(ctx context.Context) *Refusal {
	r := refuse(http.StatusGatewayTimeout, "", "not answered in time: the same call again is charged once (%v)", context.Cause(ctx))
	r.retryAfter = time.Second
	return r
}
