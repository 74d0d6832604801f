package serving_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"testing"

	"github.com/autonet/autonet/serving"
	"github.com/autonet/autonet/settlement"
)

func sign(t *testing.T, m *market, who int, period, calls uint64) settlement.SignedReceipt {
	t.Helper()
	return signReceipt(t, who, settlement.Receipt{ChainID: m.deployment.ChainID, Project: m.project, Customer: person(t, who).Address(), Period: period, Calls: calls})
}

func signReceipt(t *testing.T, who int, r settlement.Receipt) settlement.SignedReceipt {
	t.Helper()
	signed, err := r.Sign(t.Context(), person(t, who))
	if err != nil {
		t.Fatal(err)
	}
	return signed
}

func body(t *testing.T, inputs any, receipt settlement.SignedReceipt) []byte {
	t.Helper()
	b, err := json.Marshal(map[string]any{"inputs": inputs, "receipt": receipt})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// post sends one request on a connection of its own.
func post(t *testing.T, url string, body []byte) (int, []byte) {
	t.Helper()
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	res, err := client.Post(url+"/v1/predict", "application/json", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return res.StatusCode, text
}

// refused is a request and how it is refused.
type refused struct {
	body   []byte
	status int
	field  string
}

// refusedCalls are made after good took 3 of the customer's 5 calls.
func refusedCalls(t *testing.T, m *market, good settlement.SignedReceipt) map[string]refused {
	t.Helper()
	next := sign(t, m, customer1, 0, 4)
	change := func(f func(*settlement.Receipt)) settlement.SignedReceipt {
		r := next
		f(&r.Receipt)
		return r
	}
	other := next.Receipt
	other.ChainID = 1
	return map[string]refused{
		"no JSON":           {[]byte("hello"), 400, ""},
		"empty":             {nil, 400, ""},
		"more behind":       {append(body(t, rows[:1], next), "{}"...), 400, ""},
		"unknown field":     {[]byte(`{"inputs":[[1,2]],"price":0}`), 400, ""},
		"inputs no list":    {[]byte(`{"inputs":1}`), 400, "inputs"},
		"too large":         {bytes.Repeat([]byte(" "), 2001), 413, ""},
		"batch too large":   {body(t, [][]int{{1, 2}, {1, 2}, {1, 2}, {1, 2}}, next), 413, "inputs"},
		"no samples":        {body(t, [][]int{}, next), 400, "inputs"},
		"short sample":      {body(t, [][]int{{1, 2}, {1}}, next), 400, "inputs[1]"},
		"null sample":       {body(t, []any{nil}, next), 400, "inputs[0]"},
		"null number":       {body(t, [][]any{{1, nil}}, next), 400, "inputs"},
		"text for a number": {body(t, [][]any{{1, "2"}}, next), 400, "inputs"},
		"number too large":  {[]byte(`{"inputs":[[1,1e39]]}`), 400, "inputs"},
		"no receipt":        {[]byte(`{"inputs":[[1,2]]}`), 400, "receipt.chain_id"},
		"other chain":       {body(t, rows[:1], signReceipt(t, customer1, other)), 400, "receipt.chain_id"},
		"other project":     {body(t, rows[:1], change(func(r *settlement.Receipt) { r.Project[0]++ })), 400, "receipt.project"},
		"no customer":       {body(t, rows[:1], change(func(r *settlement.Receipt) { clear(r.Customer[:]) })), 400, "receipt.customer"},
		"other customer":    {body(t, rows[:1], change(func(r *settlement.Receipt) { r.Customer[0]++ })), 403, "receipt.signature"},
		"changed count":     {body(t, rows[:1], change(func(r *settlement.Receipt) { r.Calls-- })), 403, "receipt.signature"},
		"no signature":      {body(t, rows[:1], settlement.SignedReceipt{Receipt: next.Receipt}), 403, "receipt.signature"},
		"bought nothing":    {body(t, rows[:1], sign(t, m, 2, 0, 1)), 402, "receipt.customer"},
		"not enough":        {body(t, rows, sign(t, m, customer1, 0, 6)), 402, "receipt.calls"},
		"other period":      {body(t, rows[:1], sign(t, m, customer1, 1, 4)), 409, "receipt.period"},
		"count too low":     {body(t, rows[:1], sign(t, m, customer1, 0, 2)), 409, "receipt.calls"},
		"count too high":    {body(t, rows[:1], sign(t, m, customer1, 0, 5)), 409, "receipt.calls"},
		"used receipt":      {body(t, rows[:1], good), 409, "receipt.calls"},
		"overflowing count": {body(t, rows[:1], sign(t, m, customer1, 0, 1<<63)), 409, "receipt.calls"},
	}
}

// TestRefuses: every fault has one answer, with its status and field, and charges nothing.
func TestRefuses(t *testing.T) {
	m := openMarket(t)
	if _, err := m.customer.BuyCredits(t.Context(), m.project, 5); err != nil {
		t.Fatal(err)
	}
	cfg := m.config(t, t.TempDir())
	cfg.Limits = serving.Limits{MaxBodyBytes: 2000, MaxBatch: 3}
	server := start(t, cfg)
	good := sign(t, m, customer1, 0, 3)
	if status, text := post(t, server.url, body(t, rows, good)); status != http.StatusOK {
		t.Fatalf("a good call: %d %s", status, text)
	}
	for name, c := range refusedCalls(t, m, good) {
		status, text := post(t, server.url, c.body)
		var refusal serving.Refusal
		if err := json.Unmarshal(text, &refusal); err != nil || status != c.status || refusal.Field != c.field || refusal.Message == "" {
			t.Errorf("%s: %d %s, want %d with field %q", name, status, text, c.status, c.field)
		}
		if status == http.StatusConflict && (refusal.Calls == nil || *refusal.Calls != 3 || refusal.Receipt == nil || refusal.Receipt.Verify() != nil) {
			t.Errorf("%s: %s tells no proved count", name, text)
		}
	}
	if status, text := post(t, server.url, body(t, rows[:2], sign(t, m, customer1, 0, 5))); status != http.StatusOK {
		t.Errorf("after all refusals: %d %s", status, text)
	}
	for path, want := range map[string]int{"/v1/model": 200, "/healthz": 200, "/v1/predict": 405, "/": 404} {
		res, err := (&http.Client{Transport: &http.Transport{DisableKeepAlives: true}}).Get(server.url + path)
		if err != nil {
			t.Fatal(err)
		}
		var v map[string]any
		if err := json.NewDecoder(res.Body).Decode(&v); err != nil || res.StatusCode != want {
			t.Errorf("GET %s: %d %v, %v; want %d and JSON", path, res.StatusCode, v, err, want)
		}
		res.Body.Close()
	}
}
