package serving

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/settlement"
)

// Docket is what customers ask on the chain when the port does not answer them. It is used by one goroutine at a time.
type Docket interface {
	Requests(ctx context.Context, project common.Address, from settlement.Cursor) ([]settlement.RequestEvent, settlement.Cursor, error)
	RequestOf(ctx context.Context, project, customer common.Address) (settlement.PendingRequest, error)
	Answer(ctx context.Context, project, customer common.Address, output []byte) (settlement.Payment, error)
}

var _ Docket = (*settlement.Client)(nil)

// maxAnswer bounds an answer on the chain; the contract takes no more.
const maxAnswer = 4096

// docket is what was asked on the chain and is not answered there yet. Where it is read to is not kept: what was answered
// before, or is too late, the chain says.
type docket struct {
	next settlement.Cursor
	open map[common.Address]settlement.RequestEvent // a customer has one at a time
}

// answerChain reads what was asked on the chain since the last time and answers it there. One that fails keeps no other
// back; what failed is tried again the next time, until its deadline.
func (s *Server) answerChain(ctx context.Context) error {
	select {
	case s.redeeming <- struct{}{}:
		defer func() { <-s.redeeming }()
	case <-ctx.Done():
		return ctx.Err()
	}
	events, next, err := s.cfg.Docket.Requests(ctx, s.cfg.Project, s.docket.next)
	s.docket.next = next
	for _, e := range events {
		s.docket.next = e.Next
		if e.Answered {
			delete(s.docket.open, e.Customer)
		} else {
			s.docket.open[e.Customer] = e
		}
	}
	if err == nil {
		s.docket.next = next
	}
	errs := []error{err}
	for customer, e := range s.docket.open {
		done, err := s.answerOne(ctx, e)
		if err != nil {
			errs = append(errs, fmt.Errorf("request %d of %s on the chain: %w", e.Number, customer, err))
		}
		if done {
			delete(s.docket.open, customer)
		}
	}
	return errors.Join(errs...)
}

// answerOne answers one request, unless it was answered or is too late. The customer's receipts are redeemed first: the
// answer counts as one call more on the chain, and would else take the place of one that a receipt pays for.
func (s *Server) answerOne(ctx context.Context, e settlement.RequestEvent) (done bool, err error) {
	pending, err := s.cfg.Docket.RequestOf(ctx, s.cfg.Project, e.Customer)
	if err != nil {
		return false, err
	}
	block, err := s.cfg.Ledger.Block(ctx)
	if err != nil {
		return false, err
	}
	if pending.Number != e.Number || pending.Deadline == 0 || block > pending.Deadline {
		return true, nil
	}
	output := s.outputFor(ctx, e.Input)
	if a := s.book.find(e.Customer); a != nil {
		if refusal := a.take(ctx); refusal != nil {
			return false, refusal
		}
		defer a.give()
		if receipt, open := a.unsettled(s.cfg.Now(), 0); open {
			if _, err := s.redeem(ctx, a, receipt); err != nil {
				return false, err
			}
		}
	}
	payment, err := s.cfg.Docket.Answer(ctx, s.cfg.Project, e.Customer, output)
	if err != nil {
		return false, err
	}
	s.cfg.Logger.Info("answered on the chain", "customer", e.Customer, "request", e.Number, "tx", payment.Tx)
	_, _ = s.credits.look(ctx, e.Customer) // what is remembered is old; at worst until its time is over
	return true, nil
}

// outputFor answers one sample in the port's encodings: JSON {"inputs":[[…]]} with JSON, binary with binary. What is
// neither is answered with the refusal, as JSON: the customer paid for an answer, and this is it.
func (s *Server) outputFor(ctx context.Context, input []byte) []byte {
	body := s.bodies.take()
	defer s.bodies.give(body)
	width := s.cfg.Predictor.InputLen()
	asJSON := bytes.HasPrefix(space(input), []byte("{")) && len(input) != 4*width
	var q samples
	var refusal *Refusal
	switch err := body.read(bytes.NewReader(input), int64(len(input))); {
	case err != nil:
		refusal = refuse(http.StatusBadRequest, "", "%v", err)
	case asJSON:
		var r struct {
			Inputs matrix `json:"inputs"`
		}
		if refusal = decodeStrict(input, &r, "inputs"); refusal == nil {
			q, refusal = r.Inputs.samples(width, 1)
		}
	default:
		q, refusal = body.floats(width, 1)
	}
	if refusal != nil {
		return asJSONText(refusal)
	}
	out, err := s.cfg.Predictor.PredictBatch(q.x, q.n)
	if err != nil || ctx.Err() != nil {
		return asJSONText(refuse(http.StatusInternalServerError, "inputs", "prediction failed: %v", err))
	}
	b := appendBinary(nil, out)
	if asJSON {
		b = appendAnswer(nil, out, 0)
	}
	if len(b) > maxAnswer {
		return asJSONText(refuse(http.StatusRequestEntityTooLarge, "", "the answer has %d bytes, the chain takes %d", len(b), maxAnswer))
	}
	return b
}

func asJSONText(r *Refusal) []byte {
	text, _ := json.Marshal(r) // strings and numbers always encode
	return text
}
