package serving

import (
	"context"
	"crypto/ecdh"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"net/http"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/settlement"
)

// CallerConfig is what a caller is made of.
type CallerConfig struct {
	ClientConfig
	Dir    string // keeps what was signed and sent through a crash; empty: nothing is kept
	Window int    // calls that a receipt pays ahead: what a server can take that answers none of them. 0: 64
}

// Caller calls a server as one customer, in a session: a receipt, which costs a signature, pays for a window of calls, and
// each call costs a MAC only. It is used concurrently. Two callers of one customer disturb each other: each finds numbers
// used by the other and takes new ones.
//
// A call that was sent keeps its number and its inputs until it is answered, so that it is charged once however often it is
// sent. With a Dir that holds through the death of the process: the same inputs, asked by its successor, are the same call.
type Caller struct {
	cfg    CallerConfig
	client *Client               // looks and exchanges
	known  atomic.Pointer[Model] // nil before the first call

	turn chan struct{} // holds one token: who has it may open a session or sign a receipt, and use the next two
	own  *ecdh.PrivateKey
	last opening // signed with own

	mu struct { // held for no exchange
		sync.Mutex
		sent    *sentLog
		session *opened // nil: none is open
		signed  uint64  // calls that the server has a receipt for
		bought  uint64  // when we last looked
		free    []span
		old     []sentCall // sent by an earlier process, or with an unknown fate
	}
}

// opened is a session as the caller sees it.
type opened struct {
	id      string
	period  uint64
	expires time.Time
	mac     *mac
}

// NewCaller opens the log in Dir. Close gives it back.
func NewCaller(cfg CallerConfig) (*Caller, error) {
	if cfg.HTTP == nil {
		transport := http.DefaultTransport.(*http.Transport).Clone()
		transport.MaxIdleConnsPerHost = 1024
		cfg.HTTP = &http.Client{Transport: transport}
	}
	client, err := NewClient(cfg.ClientConfig)
	if err != nil {
		return nil, err
	}
	if cfg.Window < 0 {
		return nil, errors.New("client of predictions: window: expected 0 or more")
	}
	cfg.Window = or(cfg.Window, 64)
	c := &Caller{cfg: cfg, client: client, turn: make(chan struct{}, 1)}
	c.cfg.ClientConfig = client.cfg
	c.turn <- struct{}{}
	if c.mu.sent, err = openSentLog(cfg.Dir, fmt.Sprintf("%d-%s-%s", cfg.ChainID, cfg.Project, cfg.Signer.Address())); err != nil {
		return nil, err
	}
	c.mu.old = slices.Clone(c.mu.sent.recent)
	return c, nil
}

// Model asks what is served, as Client's Model does.
func (c *Caller) Model(ctx context.Context) (Model, error) { return c.client.Model(ctx) }

// Close gives the log back. No call may be under way.
func (c *Caller) Close() error {
	c.cfg.HTTP.CloseIdleConnections()
	return c.mu.sent.close()
}

// Predict pays for and gets one prediction for each sample. With an error come the predictions of the first samples, if
// they were answered; of the others some may be paid for: asked for again, they cost nothing more. A refusal is a *Refusal.
func (c *Caller) Predict(ctx context.Context, inputs [][]float32) ([]Prediction, error) {
	var all []Prediction
	for len(inputs) > 0 {
		predictions, err := c.some(ctx, inputs)
		if err != nil {
			return all, err
		}
		all, inputs = append(all, predictions...), inputs[len(predictions):]
	}
	return all, nil
}

// some calls for as many of the inputs as one request takes.
func (c *Caller) some(ctx context.Context, inputs [][]float32) ([]Prediction, error) {
	for learned := 0; ; learned++ {
		call, session, body, err := c.lease(ctx, inputs)
		var refusal *Refusal
		if errors.As(err, &refusal) && refusal.Status == http.StatusConflict && learned < maxLearned {
			continue
		}
		if err != nil {
			return nil, err
		}
		var answer Answer
		err = c.send(ctx, session, call, body, &answer)
		if err == nil && len(answer.Predictions) != call.n {
			err = fmt.Errorf("%s answered %d samples with %d predictions", c.cfg.URL, call.n, len(answer.Predictions))
		}
		switch known := errors.As(err, &refusal); {
		case err == nil:
			c.done(call, session.period)
			return answer.Predictions, nil
		case !known || learned == maxLearned:
			c.retry(call, session.period)
			return nil, err
		case refusal.Status == http.StatusConflict, refusal.Status == http.StatusPaymentRequired && refusal.Field == headerCall:
			// The numbers are another's, or of a period that is over: new ones.
			c.done(call, session.period)
		case refusal.Status == http.StatusUnauthorized, refusal.Status == http.StatusForbidden && refusal.Field == headerMAC:
			c.retry(call, session.period) // the server was started anew: the same call in a new session
		default:
			c.retry(call, session.period)
			return nil, err
		}
		c.forget(session)
	}
}

// send sends one call, again while the server is busy or silent.
func (c *Caller) send(ctx context.Context, s *opened, call sentCall, body []byte, into *Answer) error {
	header := s.seal(call, body)
	if deadline, ok := ctx.Deadline(); ok {
		header.Set(headerPatience, strconv.FormatInt(max(1, time.Until(deadline).Milliseconds()), 10))
	}
	return c.client.exchange(ctx, http.MethodPost, "/v1/predict", header, body, into)
}

// seal makes the headers of a call.
func (s *opened) seal(call sentCall, body []byte) http.Header {
	sum := s.mac.sum(call.first, sha256.Sum256(body))
	return http.Header{"Content-Type": {typeBinary}, headerSession: {s.id}, headerCall: {strconv.FormatUint(call.first, 10)},
		headerMAC: {hex.EncodeToString(sum[:])}}
}

// Seal pays for a call of as many of the inputs as one request takes, and returns its headers and body for somebody else
// to send to POST /v1/predict.
func (c *Caller) Seal(ctx context.Context, inputs [][]float32) (http.Header, []byte, error) {
	call, session, body, err := c.lease(ctx, inputs)
	if err != nil {
		return nil, nil, err
	}
	return session.seal(call, body), body, nil
}

// lease returns numbers for some of the inputs, which are in the log, and the request's body. It opens a session and pays
// ahead if need be; callers for whom there are numbers do not wait for that.
func (c *Caller) lease(ctx context.Context, inputs [][]float32) (sentCall, *opened, []byte, error) {
	model, err := c.served(ctx)
	if err != nil {
		return sentCall{}, nil, nil, err
	}
	inputs = inputs[:min(len(inputs), max(1, model.MaxBatch))]
	b, err := encode(inputs, model.InputLen)
	if err != nil {
		return sentCall{}, nil, nil, err
	}
	call, session, err := c.number(b)
	if call.n == 0 && err == nil {
		call, session, err = c.provide(ctx, b, model)
	}
	return call, session, b.bytes[:call.n*b.row], err
}

// served is the server's model, asked for once.
func (c *Caller) served(ctx context.Context) (*Model, error) {
	if m := c.known.Load(); m != nil {
		return m, nil
	}
	m, err := c.client.Model(ctx)
	if err != nil {
		return nil, err
	}
	c.known.Store(&m)
	return &m, nil
}

// provide opens a session or pays ahead until there are numbers.
func (c *Caller) provide(ctx context.Context, b body, model *Model) (sentCall, *opened, error) {
	select {
	case <-c.turn:
		defer func() { c.turn <- struct{}{} }()
	case <-ctx.Done():
		return sentCall{}, nil, ctx.Err()
	}
	for {
		call, session, err := c.number(b)
		switch {
		case call.n > 0 || err != nil:
			return call, session, err
		case session == nil:
			err = c.open(ctx)
		default:
			err = c.payAhead(ctx, session, b.rows, model.MaxWindow)
		}
		if err != nil {
			return sentCall{}, nil, err
		}
	}
}

// body is a request's inputs as they are sent.
type body struct {
	bytes     []byte
	rows, row int // their count, and the bytes of one
	whole     digest
}

func encode(inputs [][]float32, width int) (body, error) {
	b := body{bytes: make([]byte, 0, 4*len(inputs)*width), rows: len(inputs), row: 4 * width}
	for i, row := range inputs {
		if len(row) != width {
			return body{}, fmt.Errorf("inputs[%d]: expected %d numbers, got %d", i, width, len(row))
		}
		for _, v := range row {
			b.bytes = binary.LittleEndian.AppendUint32(b.bytes, math.Float32bits(v))
		}
	}
	sum := sha256.Sum256(b.bytes)
	b.whole = digest(sum[:])
	return b, nil
}

// digest is that of the first n rows.
func (b *body) digest(n int) digest {
	if n == b.rows {
		return b.whole
	}
	sum := sha256.Sum256(b.bytes[:n*b.row])
	return digest(sum[:])
}

// number gives as many of the rows as it can numbers that are paid for: their own, where they were sent before. The
// session is nil where none is open, and the call empty where there are no numbers.
func (c *Caller) number(b body) (sentCall, *opened, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	session := c.mu.session
	if session == nil || time.Until(session.expires) <= time.Minute {
		return sentCall{}, nil, nil
	}
	if call, ok := c.resumeLocked(b); ok {
		return call, session, nil
	}
	first, n := c.takeFreeLocked(b.rows)
	if n == 0 {
		return sentCall{}, session, nil
	}
	call := sentCall{first, n, b.digest(n)}
	return call, session, c.mu.sent.send(call)
}

// resumeLocked finds a call that was sent before with these inputs.
func (c *Caller) resumeLocked(b body) (sentCall, bool) {
	rows, sum := b.rows, b.whole
	for i, old := range c.mu.old {
		if old.n > b.rows {
			continue
		}
		if old.n != rows {
			rows, sum = old.n, b.digest(old.n)
		}
		if old.inputs == sum {
			c.mu.old = slices.Delete(c.mu.old, i, i+1)
			c.mu.free = without(c.mu.free, span{old.first, old.first + uint64(old.n) - 1})
			return old, true
		}
	}
	return sentCall{}, false
}

// without returns the spans less one.
func without(spans []span, less span) []span {
	var out []span
	for _, s := range spans {
		if s[0] < less[0] {
			out = append(out, span{s[0], min(s[1], less[0]-1)})
		}
		if s[1] > less[1] {
			out = append(out, span{max(s[0], less[1]+1), s[1]})
		}
	}
	return out
}

// takeFreeLocked takes up to n numbers in a row.
func (c *Caller) takeFreeLocked(n int) (first uint64, got int) {
	if len(c.mu.free) == 0 {
		return 0, 0
	}
	s := &c.mu.free[0]
	first, got = s[0], int(min(uint64(n), s[1]-s[0]+1))
	if s[0] += uint64(got); s[0] > s[1] {
		c.mu.free = c.mu.free[1:]
	}
	return first, got
}

// forget closes a session unless a newer one is open.
func (c *Caller) forget(s *opened) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.mu.session == s {
		c.mu.session = nil
	}
}

// done says that a call is under way no more.
func (c *Caller) done(call sentCall, period uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.mu.sent.done(call, period)
}

// retry keeps a call whose fate is unknown: the same inputs will be the same call.
func (c *Caller) retry(call sentCall, period uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if period != c.mu.sent.period {
		return
	}
	if c.mu.old = append(c.mu.old, call); len(c.mu.old) > maxRecent {
		c.mu.sent.done(c.mu.old[0], period)
		c.mu.old = c.mu.old[1:]
	}
}

// sign makes a key and signs the opening that goes with it, unless the last one holds: it opens the same session again.
func (c *Caller) sign(ctx context.Context) error {
	if c.own != nil && time.Until(time.Unix(int64(c.last.Expires), 0)) > time.Hour {
		return nil
	}
	own, err := ecdh.X25519().GenerateKey(rand.Reader)
	if err != nil {
		return err
	}
	o := opening{Customer: c.cfg.Signer.Address(), Key: common.Hash(own.PublicKey().Bytes()), Expires: uint64(time.Now().Add(longest / 2).Unix())}
	if o.Signature, err = c.cfg.Signer.SignTyped(ctx, o.typed(c.cfg.ChainID, c.cfg.Project)); err != nil {
		return fmt.Errorf("sign session: %w", err)
	}
	c.own, c.last = own, o
	return nil
}

// open opens a session and takes over what the server proves. The caller has the turn.
func (c *Caller) open(ctx context.Context) error {
	if err := c.sign(ctx); err != nil {
		return err
	}
	customer, o := c.cfg.Signer.Address(), c.last
	var got Opened
	if err := c.post(ctx, "/v1/sessions", o, &got); err != nil {
		return err
	}
	key, err := sessionKey(c.own, got.Key[:], c.cfg.Project, o.Key[:], got.Key[:])
	if err != nil {
		return fmt.Errorf("%s: the session's key: %w", c.cfg.URL, err)
	}
	info, err := c.cfg.Ledger.Credits(ctx, c.cfg.Project, customer)
	if err != nil {
		return err
	}
	if err := c.proved(got, info); err != nil {
		return err
	}
	s := &opened{id: got.Session, period: got.Period, expires: time.Unix(int64(o.Expires), 0), mac: newMAC(key)}
	c.mu.Lock()
	defer c.mu.Unlock()
	if got.Period > c.mu.sent.period {
		c.mu.old = nil
	}
	c.mu.sent.begin(got.Period)
	c.mu.session, c.mu.signed, c.mu.bought, c.mu.free = s, got.Calls, info.Bought, got.Free
	for _, call := range c.mu.sent.open { // under way, or of unknown fate
		c.mu.free = without(c.mu.free, span{call.first, call.first + uint64(call.n) - 1})
	}
	return nil
}

// proved checks what a server says of the period and its calls.
func (c *Caller) proved(o Opened, info settlement.CreditInfo) error {
	claimed := settlement.Receipt{ChainID: c.cfg.ChainID, Project: c.cfg.Project, Customer: c.cfg.Signer.Address(), Period: o.Period, Calls: o.Calls}
	signed := o.Receipt != nil && o.Receipt.Receipt == claimed && o.Receipt.Verify() == nil
	if o.Period != info.Period || o.Calls > info.Served && !signed {
		return fmt.Errorf("%w: %d calls in period %d; the chain counts %d in period %d", ErrUnproven, o.Calls, o.Period, info.Served, info.Period)
	}
	last := uint64(0)
	for _, s := range o.Free {
		if s[0] <= last || s[1] < s[0] || s[1] > o.Calls {
			return fmt.Errorf("%s: malformed list of free calls", c.cfg.URL)
		}
		last = s[1]
	}
	return nil
}

// payAhead signs for a window more, at least n calls, within what is bought. The caller has the turn.
func (c *Caller) payAhead(ctx context.Context, s *opened, n, maxWindow int) error {
	c.mu.Lock()
	signed, bought, before := c.mu.signed, c.mu.bought, c.mu.sent.signed
	c.mu.Unlock()
	customer := c.cfg.Signer.Address()
	window := max(1, min(c.cfg.Window, maxWindow/2))
	if signed+uint64(max(window, n)) > bought {
		info, err := c.cfg.Ledger.Credits(ctx, c.cfg.Project, customer)
		if err != nil {
			return err
		}
		if info.Period == s.period {
			bought = info.Bought
		}
	}
	// What was signed and perhaps never arrived is signed once more.
	target := max(before, min(signed+uint64(max(window, n)), bought))
	if target <= signed {
		return refuse(http.StatusPaymentRequired, "receipt.calls", "%d calls were bought, %d are paid for: buy more", bought, signed)
	}
	receipt, err := settlement.Receipt{ChainID: c.cfg.ChainID, Project: c.cfg.Project, Customer: customer, Period: s.period, Calls: target}.Sign(ctx, c.cfg.Signer)
	if err != nil {
		return err
	}
	c.mu.Lock()
	err = c.mu.sent.sign(s.period, target)
	c.mu.Unlock()
	if err != nil {
		return err
	}
	if err := c.post(ctx, "/v1/receipts", map[string]any{"receipt": receipt}, &Paid{}); err != nil {
		var refusal *Refusal
		if errors.As(err, &refusal) && refusal.Status == http.StatusConflict {
			c.forget(s) // another process of this customer signed meanwhile
		}
		return err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.mu.signed, c.mu.bought = target, bought
	c.mu.free = append(c.mu.free, span{signed + 1, target})
	return nil
}

func (c *Caller) post(ctx context.Context, path string, v, into any) error {
	body, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return c.client.exchange(ctx, http.MethodPost, path, nil, body, into)
}
