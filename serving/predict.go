package serving

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"mime"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/autonet/autonet/settlement"
)

var errDeadline = errors.New("the deadline passed")

// predict answers POST /v1/predict: it checks, charges, and answers what is computed once the charge is on disk.
func (s *Server) predict(r *http.Request, w http.ResponseWriter) (any, *Refusal) {
	timeout, refusal := s.timeout(r)
	if refusal != nil {
		return nil, refusal
	}
	body, refusal := s.readBody(r, w)
	if refusal != nil {
		return nil, refusal
	}
	ctx, cancel := context.WithTimeoutCause(r.Context(), timeout, errDeadline)
	defer cancel()
	select {
	case s.slots <- struct{}{}:
		defer func() { <-s.slots }()
	default:
		return nil, busy("", "%d requests are under way: try again", s.cfg.MaxInFlight)
	}
	q, refusal := s.read(r, body)
	if refusal != nil {
		s.bodies.give(body)
		return nil, refusal
	}
	if refusal := q.account.enter(q.n, s.each, s.cfg.MaxRate, s.cfg.Now()); refusal != nil {
		s.bodies.give(body)
		return nil, refusal
	}
	defer q.account.leave()
	v, refusal := s.answer(ctx, r, q)
	if refusal == nil || refusal.Status != http.StatusGatewayTimeout { // after that the samples may still be read
		s.bodies.give(body)
	}
	return v, refusal
}

// question is a request whose pay is authentic.
type question struct {
	samples
	account *account
	charge  func(context.Context) (*group, *Refusal)
	calls   uint64 // the number of its last call
}

// timeout is the caller's, within the server's.
func (s *Server) timeout(r *http.Request) (time.Duration, *Refusal) {
	text := r.Header.Get(headerPatience)
	if text == "" {
		return s.cfg.Deadline, nil
	}
	ms, err := strconv.ParseUint(text, 10, 31)
	if err != nil || ms == 0 {
		return 0, refuse(http.StatusBadRequest, headerPatience, "expected milliseconds, got %.20q", text)
	}
	return min(s.cfg.Deadline, time.Duration(ms)*time.Millisecond), nil
}

// read reads a request, in a session or with a receipt of its own.
func (s *Server) read(r *http.Request, body *buffer) (question, *Refusal) {
	binary, refusal := isBinary(r.Header.Get("Content-Type"))
	switch {
	case refusal != nil:
		return question{}, refusal
	case r.Header.Get(headerSession) != "":
		return s.readSession(r, body, binary)
	case binary:
		return question{}, refuse(http.StatusUnauthorized, headerSession, "binary inputs are taken in a session")
	}
	return s.readReceipt(r, body)
}

func isBinary(contentType string) (bool, *Refusal) {
	switch contentType {
	case typeBinary:
		return true, nil
	case typeJSON, "":
		return false, nil
	}
	if kind, _, err := mime.ParseMediaType(contentType); err == nil && (kind == typeBinary || kind == typeJSON) {
		return kind == typeBinary, nil
	}
	return false, refuse(http.StatusUnsupportedMediaType, "Content-Type", "expected %s or %s, got %.60q", typeJSON, typeBinary, contentType)
}

// readReceipt reads a request that is paid by the receipt in it.
func (s *Server) readReceipt(r *http.Request, body *buffer) (question, *Refusal) {
	var q request
	if refusal := decodeStrict(body.bytes, &q, "inputs"); refusal != nil {
		return question{}, refusal
	}
	rows, refusal := q.Inputs.samples(s.cfg.Predictor.InputLen(), s.cfg.MaxBatch)
	if refusal != nil {
		return question{}, refusal
	}
	if refusal := s.authentic(q.Receipt); refusal != nil {
		return question{}, refusal
	}
	a, refusal := s.account(q.Receipt.Customer, func() *Refusal {
		_, refusal := s.admit(r.Context(), view{}, q.Receipt.Receipt, rows.n)
		return refusal
	})
	return question{rows, a, func(ctx context.Context) (*group, *Refusal) {
		return s.charge(ctx, a, q.Receipt, digestOf(rows), rows.n)
	}, q.Receipt.Calls}, refusal
}

// readSession reads a request in a session.
func (s *Server) readSession(r *http.Request, body *buffer, binary bool) (question, *Refusal) {
	one := s.sessions.find(r.Header.Get(headerSession), s.cfg.Now())
	if one == nil {
		return question{}, refuse(http.StatusUnauthorized, headerSession, "the session is unknown or has ended: open a new one")
	}
	first, err := strconv.ParseUint(r.Header.Get(headerCall), 10, 64)
	if err != nil || first == 0 {
		return question{}, refuse(http.StatusBadRequest, headerCall, "expected the number of a call, got %.30q", r.Header.Get(headerCall))
	}
	hash := sha256.Sum256(body.bytes)
	want := one.mac.sum(first, hash)
	var got [macBytes]byte
	text := r.Header.Get(headerMAC)
	if n, err := hex.Decode(got[:], []byte(text[:min(len(text), 2*macBytes)])); err != nil || n != macBytes || len(text) != 2*macBytes || !hmac.Equal(got[:], want[:]) {
		return question{}, refuse(http.StatusForbidden, headerMAC, "it is not that of call %d and this body under the session's key", first)
	}
	var rows samples
	var refusal *Refusal
	if binary {
		rows, refusal = body.floats(s.cfg.Predictor.InputLen(), s.cfg.MaxBatch)
	} else {
		var q struct {
			Inputs matrix `json:"inputs"`
		}
		if refusal = decodeStrict(body.bytes, &q, "inputs"); refusal == nil {
			rows, refusal = q.Inputs.samples(s.cfg.Predictor.InputLen(), s.cfg.MaxBatch)
		}
	}
	return question{rows, one.account, func(ctx context.Context) (*group, *Refusal) {
		return s.use(ctx, one, first, digest(hash[:]), rows.n)
	}, first + uint64(rows.n) - 1}, refusal
}

// use charges calls of a session.
func (s *Server) use(ctx context.Context, one *session, first uint64, inputs digest, n int) (*group, *Refusal) {
	a := one.account
	var refusal *Refusal
	if refusal = s.current(ctx, a, one.period); refusal != nil && refusal.Status != http.StatusServiceUnavailable {
		return nil, refusal
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	p := &a.mu.page
	if p.period != one.period {
		return nil, refuse(http.StatusConflict, headerSession, "the session is of period %d, now %d: open a new one", one.period, p.period)
	}
	calls := p.signed
	switch p.judge(first, n, inputs) {
	case fresh:
		if refusal != nil { // what was charged before needs no chain
			return nil, refusal
		}
	case unpaid:
		refusal = refuse(http.StatusPaymentRequired, headerCall, "calls up to %d are paid for, %d to %d are asked for: send a receipt", p.signed, first, first+uint64(n)-1)
		refusal.Calls = &calls
		return nil, refusal
	case taken:
		return nil, refuse(http.StatusConflict, headerCall, "calls %d to %d were used for other inputs", first, first+uint64(n)-1)
	case forgotten:
		return nil, refuse(http.StatusConflict, headerCall, "call %d was used long ago", first)
	}
	return s.useLocked(a, first, n, inputs), nil
}

// answer charges and computes. Nothing is charged that there is no room for.
func (s *Server) answer(ctx context.Context, r *http.Request, q question) (any, *Refusal) {
	if !s.batcher.reserve(q.n) {
		return nil, busy("", "%d samples wait to be computed: try again", s.cfg.MaxQueue)
	}
	g, refusal := q.charge(ctx)
	if refusal != nil {
		s.batcher.release(q.n)
		return nil, refusal
	}
	t := s.batcher.submit(ctx, q.x, q.n)
	select {
	case <-t.done:
	case <-ctx.Done():
		return nil, late(ctx)
	}
	if refusal := s.durable(ctx, g); refusal != nil {
		return nil, refusal
	}
	if t.err != nil {
		if ctx.Err() != nil {
			return nil, late(ctx)
		}
		s.cfg.Logger.Error("prediction failed", "customer", q.account.customer, "err", t.err)
		return nil, refuse(http.StatusInternalServerError, "inputs", "prediction failed: %v", t.err)
	}
	s.metrics.calls.Add(float64(q.n))
	if strings.HasPrefix(r.Header.Get("Accept"), typeBinary) {
		return encoded{typeBinary, appendBinary(nil, t.out)}, nil
	}
	return encoded{typeJSON, appendAnswer(make([]byte, 0, 64+256*q.n), t.out, q.calls)}, nil
}

// encoded is an answer as it is written.
type encoded struct {
	kind string
	body []byte
}

// takeReceipt answers POST /v1/receipts: pay for calls to come.
func (s *Server) takeReceipt(r *http.Request, w http.ResponseWriter) (any, *Refusal) {
	body, refusal := s.readBody(r, w)
	if refusal != nil {
		return nil, refusal
	}
	defer s.bodies.give(body)
	var q struct {
		Receipt settlement.SignedReceipt `json:"receipt"`
	}
	if refusal := decodeStrict(body.bytes, &q, ""); refusal != nil {
		return nil, refusal
	}
	if refusal := s.authentic(q.Receipt); refusal != nil {
		return nil, refusal
	}
	a, refusal := s.account(q.Receipt.Customer, func() *Refusal {
		_, refusal := s.admit(r.Context(), view{}, q.Receipt.Receipt, 0)
		return refusal
	})
	if refusal != nil {
		return nil, refusal
	}
	if refusal := s.payAhead(r.Context(), a, q.Receipt); refusal != nil {
		return nil, refusal
	}
	return Paid{Period: q.Receipt.Period, Calls: q.Receipt.Calls}, nil
}

// Paid is the answer to a receipt for calls to come.
type Paid struct {
	Period uint64 `json:"period"`
	Calls  uint64 `json:"calls"` // paid for in this period
}
