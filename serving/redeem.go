package serving

import (
	"context"
	"errors"
	"fmt"

	"github.com/autonet/autonet/settlement"
)

// Redeem submits every receipt whose calls are all used and that the chain does not know yet, and returns how many it
// redeemed. One that fails keeps no other back; what failed is tried again the next time. A receipt for calls to come is
// redeemed before they are used only when its customer has been quiet, or slow, for long: its calls stay open.
func (s *Server) Redeem(ctx context.Context) (int, error) {
	select {
	case s.redeeming <- struct{}{}:
		defer func() { <-s.redeeming }()
	case <-ctx.Done():
		return 0, ctx.Err()
	}
	done := 0
	var errs []error
	for _, a := range s.book.all() {
		receipt, open := a.unsettled(s.cfg.Now(), s.cfg.SettleAfter)
		if !open {
			continue
		}
		if ctx.Err() != nil {
			return done, errors.Join(append(errs, ctx.Err())...)
		}
		redeemed, err := s.redeem(ctx, a, receipt)
		if err != nil {
			errs = append(errs, fmt.Errorf("redeem %d calls of %s: %w", receipt.Calls, a.customer, err))
		}
		if redeemed {
			done++
		}
	}
	return done, errors.Join(errs...)
}

// redeem settles one account's receipt unless the chain is past it.
func (s *Server) redeem(ctx context.Context, a *account, r settlement.SignedReceipt) (bool, error) {
	now, err := s.credits.look(ctx, a.customer)
	if err != nil {
		return false, err
	}
	switch {
	case now.Period < r.Period:
		return false, fmt.Errorf("the chain is in period %d, the receipt of period %d: the node lags", now.Period, r.Period)
	case now.Period > r.Period || now.lapsed() && now.Served < r.Calls:
		s.cfg.Logger.Warn("calls lapsed before they were redeemed; their price goes to the shareholders all the same",
			"customer", a.customer, "period", r.Period, "calls", r.Calls)
	case now.Served < r.Calls:
		payment, err := s.cfg.Redeemer.Redeem(ctx, r)
		if err != nil {
			return false, err
		}
		s.cfg.Logger.Info("redeemed", "customer", a.customer, "calls", r.Calls, "revenue", settlement.FormatATN(payment.Amount), "tx", payment.Tx)
		a.settle(r.Receipt)
		return true, nil
	}
	a.settle(r.Receipt)
	return false, nil
}
