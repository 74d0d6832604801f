package serving

import (
	"context"
	"net/http"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/settlement"
)

// predict answers POST /v1/predict: it checks, keeps the receipt, and only then computes.
func (s *Server) predict(r *http.Request, w http.ResponseWriter) (any, *Refusal) {
	body, refusal := s.readBody(r, w)
	if refusal != nil {
		return nil, refusal
	}
	select {
	case s.slots <- struct{}{}:
		defer func() { <-s.slots }()
	default:
		return nil, refuse(http.StatusTooManyRequests, "", "%d requests are under way: try again", s.cfg.MaxInFlight)
	}
	q, refusal := decodeRequest(body)
	if refusal != nil {
		return nil, refusal
	}
	rows, refusal := q.samples(s.cfg.Predictor.InputLen(), s.cfg.MaxBatch)
	if refusal != nil {
		return nil, refusal
	}
	if refusal := s.authentic(q.Receipt); refusal != nil {
		return nil, refusal
	}
	e := entry{q.Receipt, digestOf(rows)}
	a, refusal := s.account(r.Context(), e, len(rows))
	if refusal != nil {
		return nil, refusal
	}
	if !s.book.enter(a) {
		return nil, refuse(http.StatusTooManyRequests, "receipt.customer", "%d requests of this customer are under way: try again", s.book.max.each)
	}
	defer s.book.leave(a)
	if refusal := s.charge(r.Context(), a, e, len(rows)); refusal != nil {
		return nil, refusal
	}
	return s.compute(q.Receipt.Receipt, rows)
}

// compute answers calls that are paid.
func (s *Server) compute(receipt settlement.Receipt, rows [][]float32) (any, *Refusal) {
	answer := Answer{Predictions: make([]Prediction, len(rows)), Calls: receipt.Calls}
	for i, row := range rows {
		p, err := s.cfg.Predictor.Predict(row)
		if err != nil {
			s.cfg.Logger.Error("prediction failed", "customer", receipt.Customer, "err", err)
			return nil, refuse(http.StatusInternalServerError, "inputs", "prediction failed: %v", err)
		}
		answer.Predictions[i] = Prediction{Class: p.Class, Probabilities: p.Probabilities}
		if p.Class < 0 {
			answer.Predictions[i].Outputs = p.Outputs
		}
	}
	return answer, nil
}

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

// account returns the customer's account, a new one for a newcomer whose receipt would be taken.
func (s *Server) account(ctx context.Context, e entry, n int) (*account, *Refusal) {
	if a := s.book.find(e.Receipt.Customer); a != nil {
		return a, nil
	}
	select {
	case s.strangers <- struct{}{}:
		defer func() { <-s.strangers }()
	default:
		return nil, refuse(http.StatusTooManyRequests, "", "%d newcomers are being looked up: try again", cap(s.strangers))
	}
	if refusal := s.admit(ctx, entry{}, e, n); refusal != nil {
		return nil, refusal
	}
	if a := s.book.open(e.Receipt.Customer); a != nil {
		return a, nil
	}
	return nil, refuse(http.StatusTooManyRequests, "receipt.customer", "%d customers are served already", s.cfg.MaxCustomers)
}

// charge takes a receipt as the pay for n calls, durably; or finds that it was taken before, for the same inputs.
func (s *Server) charge(ctx context.Context, a *account, e entry, n int) *Refusal {
	select {
	case <-a.turn:
		defer func() { a.turn <- struct{}{} }()
	case <-ctx.Done():
		return refuse(http.StatusServiceUnavailable, "", "gave up: %v", ctx.Err())
	}
	kept := s.book.kept(a)
	if kept.repeats(e.Receipt.Receipt, e.Inputs) {
		return nil
	}
	if refusal := s.admit(ctx, kept, e, n); refusal != nil {
		return refusal
	}
	if err := s.book.keep(a, e); err != nil {
		s.cfg.Logger.Error("receipt not kept", "customer", a.customer, "err", err)
		return refuse(http.StatusInternalServerError, "receipt", "the receipt could not be stored, nothing was charged: try again")
	}
	return nil
}

// admit asks what is remembered of the customer, and the chain where that is not enough.
func (s *Server) admit(ctx context.Context, kept, e entry, n int) *Refusal {
	customer := e.Receipt.Customer
	if known, ok := s.credits.remembered(customer); ok && admit(kept, known, e.Receipt.Receipt, n) == nil {
		return nil
	}
	fresh, err := s.credits.look(ctx, customer)
	if err != nil {
		s.cfg.Logger.Warn("credits not read", "customer", customer, "err", err)
		return refuse(http.StatusServiceUnavailable, "", "the chain does not answer: try again")
	}
	return admit(kept, fresh, e.Receipt.Receipt, n)
}
