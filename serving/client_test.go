package serving_test

import (
	"encoding/json"
	"errors"
	"net/http"
	"testing"

	"github.com/autonet/autonet/serving"
	"github.com/autonet/autonet/settlement"
)

// liar is a server that says whatever refuse makes up, and keeps the receipts that it is given.
type liar struct {
	m        *market
	receipts []settlement.SignedReceipt
	refuse   func(settlement.SignedReceipt) *serving.Refusal
}

func (l *liar) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/v1/model" {
		_ = json.NewEncoder(w).Encode(serving.Model{Project: l.m.project, ChainID: 1337})
		return
	}
	var q struct{ Receipt settlement.SignedReceipt }
	_ = json.NewDecoder(r.Body).Decode(&q)
	l.receipts = append(l.receipts, q.Receipt)
	refusal := l.refuse(q.Receipt)
	w.WriteHeader(refusal.Status)
	_ = json.NewEncoder(w).Encode(refusal)
}

// TestClientSignsForItsCallsOnly: a server cannot make a customer sign for calls that it did not have.
func TestClientSignsForItsCallsOnly(t *testing.T) {
	number := func(n uint64) *uint64 { return &n }
	claim := func(period, calls uint64, receipt *settlement.SignedReceipt) *serving.Refusal {
		return &serving.Refusal{Status: http.StatusConflict, Message: "no", Period: number(period), Calls: number(calls), Receipt: receipt}
	}
	m, l, _ := shop(t)
	foreign := sign(t, m, 2, 0, 500)
	oldPeriod := sign(t, m, customer1, 7, 500)
	for name, refuse := range map[string]func(settlement.SignedReceipt) *serving.Refusal{
		"no proof": func(settlement.SignedReceipt) *serving.Refusal { return claim(0, 500, nil) },
		"no numbers": func(settlement.SignedReceipt) *serving.Refusal {
			return &serving.Refusal{Status: http.StatusConflict, Message: "no"}
		},
		"other's receipt":     func(settlement.SignedReceipt) *serving.Refusal { return claim(0, 500, &foreign) },
		"other period":        func(settlement.SignedReceipt) *serving.Refusal { return claim(7, 500, &oldPeriod) },
		"receipt for less":    func(r settlement.SignedReceipt) *serving.Refusal { return claim(0, 500, &r) },
		"changed receipt":     func(r settlement.SignedReceipt) *serving.Refusal { r.Calls = 500; return claim(0, 500, &r) },
		"present receipt too": func(r settlement.SignedReceipt) *serving.Refusal { return claim(0, r.Calls, &r) }, // signed just now: own, and unanswered
	} {
		server := &liar{m: m, refuse: refuse}
		_, err := direct(t, m, l, server).Predict(t.Context(), rows)
		if name == "present receipt too" {
			var refusal *serving.Refusal
			if !errors.As(err, &refusal) || len(server.receipts) > 5 {
				t.Errorf("%s: %v after %d receipts", name, err, len(server.receipts))
			}
			continue
		}
		if !errors.Is(err, serving.ErrUnproven) || len(server.receipts) != 1 || server.receipts[0].Calls != 3 {
			t.Errorf("%s: %v after receipts %+v", name, err, server.receipts)
		}
	}
}

// TestClientChecksTheModel: a server of another project gets no receipt at all.
func TestClientChecksTheModel(t *testing.T) {
	m, l, _ := shop(t)
	other := *m
	other.project[0]++
	server := &liar{m: &other}
	if _, err := direct(t, m, l, server).Predict(t.Context(), rows); err == nil || len(server.receipts) != 0 {
		t.Errorf("%v after %d receipts", err, len(server.receipts))
	}
}

// losing answers every other request and loses the answer.
type losing struct {
	http.Handler
	n int
}

func (l *losing) RoundTrip(r *http.Request) (*http.Response, error) {
	res, err := inProcess{l.Handler}.RoundTrip(r)
	if l.n++; l.n%2 == 1 {
		return nil, errors.New("connection reset")
	}
	return res, err
}

// TestLostAnswers: an answer that got lost is asked for again and charged once.
func TestLostAnswers(t *testing.T) {
	m, l, cfg := shop(t)
	s := open(t, cfg)
	c, err := serving.NewClient(serving.ClientConfig{URL: "http://server", Project: m.project, ChainID: 1337, Signer: person(t, customer1),
		Ledger: l, HTTP: &http.Client{Transport: &losing{Handler: s}}, Retry: settlement.Backoff{First: 1, Max: 1}})
	if err != nil {
		t.Fatal(err)
	}
	for range 10 {
		if _, err := c.Predict(t.Context(), rows); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := s.Redeem(t.Context()); err != nil {
		t.Fatal(err)
	}
	if got := l.accounts[person(t, customer1).Address()].Served; got != 30 {
		t.Errorf("30 calls were answered, %d charged", got)
	}
}
