package serving_test

import (
	"errors"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/autonet/autonet/serving"
	"github.com/autonet/autonet/settlement"
)

func caller(t *testing.T, m *market, l serving.Ledger, transport http.RoundTripper, dir string, window int) *serving.Caller {
	t.Helper()
	c, err := serving.NewCaller(serving.CallerConfig{ClientConfig: serving.ClientConfig{URL: "http://server", Project: m.project, ChainID: 1337,
		Signer: person(t, customer1), Ledger: l, HTTP: &http.Client{Transport: transport},
		Retry: settlement.Backoff{First: time.Microsecond, Max: time.Microsecond}}, Dir: dir, Window: window})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func closeCaller(t *testing.T, c *serving.Caller) {
	t.Helper()
	if err := c.Close(); err != nil {
		t.Error(err)
	}
}

func redeemed(t *testing.T, s *serving.Server, l *ledger) uint64 {
	t.Helper()
	if _, err := s.Redeem(t.Context()); err != nil {
		t.Fatal(err)
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.accounts[person(t, customer1).Address()].Served
}

// TestCaller: concurrent calls in a session are answered rightly and charged once each, though every other answer is lost.
func TestCaller(t *testing.T) {
	m, l, cfg := shop(t)
	s := open(t, cfg)
	c := caller(t, m, l, &lossy{Handler: s}, t.TempDir(), 16)
	defer closeCaller(t, c)
	var wg sync.WaitGroup
	for worker := range 8 {
		wg.Go(func() {
			for call := range 12 {
				inputs := [][]float32{{float32(worker), float32(call)}, {1, 1}}
				got, err := c.Predict(t.Context(), inputs)
				for err != nil && strings.Contains(err.Error(), "connection reset") { // lost too often in a row: asked for again
					got, err = c.Predict(t.Context(), inputs)
				}
				if err != nil || len(got) != 2 || got[0].Class != (worker+call)%4 || got[1].Class != 2 {
					t.Errorf("worker %d, call %d: %+v, %v", worker, call, got, err)
				}
			}
		})
	}
	wg.Wait()
	if got := redeemed(t, s, l); got != 192 {
		t.Errorf("192 calls were answered, %d charged", got)
	}
}

// lossy answers every other request and loses the answer; it is used concurrently.
type lossy struct {
	http.Handler
	n atomic.Int64
}

func (l *lossy) RoundTrip(r *http.Request) (*http.Response, error) {
	res, err := inProcess{l.Handler}.RoundTrip(r)
	if l.n.Add(1)%2 == 1 {
		return nil, errors.New("connection reset")
	}
	return res, err
}

// mute answers nothing while it is down, though what reaches it may have been served.
type mute struct {
	http.Handler
	down atomic.Bool
}

func (d *mute) RoundTrip(r *http.Request) (*http.Response, error) {
	res, err := inProcess{d.Handler}.RoundTrip(r)
	if d.down.Load() && r.URL.Path == "/v1/predict" {
		return nil, errors.New("connection reset")
	}
	return res, err
}

// TestCallerRestarts: a caller that dies after it sent a call does not pay for it twice, nor does one whose server dies.
func TestCallerRestarts(t *testing.T) {
	m, l, cfg := shop(t)
	s := open(t, cfg)
	dir := t.TempDir()
	line := &mute{Handler: s}
	c := caller(t, m, l, line, dir, 8)
	if _, err := c.Predict(t.Context(), rows); err != nil {
		t.Fatal(err)
	}
	line.down.Store(true)
	if _, err := c.Predict(t.Context(), rows[:2]); err == nil {
		t.Fatal("answered by nobody")
	}
	// Neither the caller nor the server is closed as they like; the lock of the log is what a dead process gives up.
	closeCaller(t, c)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = open(t, cfg)
	c = caller(t, m, l, inProcess{s}, dir, 8)
	defer closeCaller(t, c)
	if _, err := c.Predict(t.Context(), rows[:2]); err != nil { // the same call
		t.Fatal(err)
	}
	for range 3 {
		if _, err := c.Predict(t.Context(), rows[:1]); err != nil {
			t.Fatal(err)
		}
	}
	if got := redeemed(t, s, l); got != 8 { // a whole window
		t.Errorf("8 calls were made, %d charged", got)
	}
}

// TestTwoCallers: two processes of one customer find each other's numbers used, and each call is charged once.
func TestTwoCallers(t *testing.T) {
	m, l, cfg := shop(t)
	s := open(t, cfg)
	var wg sync.WaitGroup
	for process := range 2 {
		c := caller(t, m, l, inProcess{s}, "", 10)
		defer closeCaller(t, c)
		wg.Go(func() {
			for call := range 20 {
				for {
					var refusal *serving.Refusal
					_, err := c.Predict(t.Context(), [][]float32{{float32(process), float32(call)}})
					if err == nil {
						break
					}
					if !errors.As(err, &refusal) || refusal.Status != http.StatusConflict {
						t.Error(err)
						return
					}
				}
			}
		})
	}
	wg.Wait()
	if got := redeemed(t, s, l); got != 40 {
		t.Errorf("40 calls were answered, %d charged", got)
	}
}

// TestCallerBuysMore: calls end with what was bought, exactly, and go on with what is bought next.
func TestCallerBuysMore(t *testing.T) {
	m, l, cfg := shop(t)
	l.set(person(t, customer1).Address(), settlement.CreditInfo{Bought: 5, Expiry: 1000})
	s := open(t, cfg)
	c := caller(t, m, l, inProcess{s}, "", 100)
	defer closeCaller(t, c)
	for call := range 6 {
		var refusal *serving.Refusal
		_, err := c.Predict(t.Context(), rows[:1])
		if call == 5 && (!errors.As(err, &refusal) || refusal.Status != http.StatusPaymentRequired) || call < 5 && err != nil {
			t.Fatal(call, err)
		}
	}
	l.set(person(t, customer1).Address(), settlement.CreditInfo{Bought: 7, Expiry: 1000})
	if _, err := c.Predict(t.Context(), rows[:2]); err != nil {
		t.Fatal(err)
	}
	if got := redeemed(t, s, l); got != 7 {
		t.Errorf("7 calls were answered, %d charged", got)
	}
}

// TestPartOfAWindow: a receipt for calls to come is not redeemed while its customer calls, and is when it stays away; the
// calls stay open.
func TestPartOfAWindow(t *testing.T) {
	m, l, cfg := shop(t)
	now := time.Unix(1_000_000, 0)
	cfg.Now = func() time.Time { return now }
	s := open(t, cfg)
	c := caller(t, m, l, inProcess{s}, "", 50)
	defer closeCaller(t, c)
	cfg.Now = nil
	if _, err := c.Predict(t.Context(), rows); err == nil {
		t.Fatal("a session of the far future is opened")
	}
	now = time.Now()
	if _, err := c.Predict(t.Context(), rows); err != nil {
		t.Fatal(err)
	}
	if got := redeemed(t, s, l); got != 0 {
		t.Errorf("%d calls were charged before the receipt was used up", got)
	}
	now = now.Add(time.Minute)
	if got := redeemed(t, s, l); got != 50 {
		t.Errorf("the receipt of a customer who left was redeemed for %d calls", got)
	}
	for range 47 {
		if _, err := c.Predict(t.Context(), rows[:1]); err != nil {
			t.Fatal(err)
		}
	}
	if got := redeemed(t, s, l); got != 50 {
		t.Errorf("50 calls were made, %d charged", got)
	}
}
