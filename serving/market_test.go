package serving_test

import (
	"errors"
	"net/http"
	"testing"
	"time"

	"github.com/autonet/autonet/serving"
	"github.com/autonet/autonet/settlement"
)

var rows = [][]float32{{1, 2}, {0, 1}, {1, 1}}

// TestSells: a customer buys calls and uses them; the shareholders get the price of what was used; then the calls are up.
func TestSells(t *testing.T) {
	m := openMarket(t)
	ctx := t.Context()
	cfg := m.config(t, t.TempDir())
	cfg.RedeemEvery = time.Hour // only the shutdown redeems
	server := start(t, cfg)
	client := m.caller(t, server.url)

	var refusal *serving.Refusal
	if _, err := client.Predict(ctx, rows); !errors.As(err, &refusal) || refusal.Status != http.StatusPaymentRequired {
		t.Fatalf("calls without credits: %v", err)
	}
	if _, err := m.customer.BuyCredits(ctx, m.project, 7); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		got, err := client.Predict(ctx, rows)
		if err != nil {
			t.Fatal(err)
		}
		for i, want := range []int{3, 1, 2} {
			if got[i].Class != want || got[i].Probabilities[want] != 1 {
				t.Errorf("row %d: %+v, want class %d", i, got[i], want)
			}
		}
	}
	if _, err := client.Predict(ctx, rows); !errors.As(err, &refusal) || refusal.Status != http.StatusPaymentRequired || refusal.Field != "receipt.calls" {
		t.Fatalf("3 calls when 1 is left: %v", err)
	}
	// A second process of the customer knows nothing of the first, and learns from its own receipt.
	if _, err := m.caller(t, server.url).Predict(ctx, rows[:1]); err != nil {
		t.Fatal(err)
	}
	before, err := m.investor.Dividends(ctx, m.project, m.investor.Address())
	if err != nil {
		t.Fatal(err)
	}
	if took := server.stop(); took > 2*time.Second {
		t.Errorf("the server took %v to stop", took)
	}
	info, err := m.customer.Credits(ctx, m.project, m.customer.Address())
	if err != nil || info.Served != 7 {
		t.Fatalf("after the shutdown the chain counts %+v, %v; want 7 served", info, err)
	}
	after, err := m.investor.Dividends(ctx, m.project, m.investor.Address())
	if err != nil {
		t.Fatal(err)
	}
	if got := after.Sub(after, before); got.Cmp(settlement.MustATN("3.465")) != 0 {
		t.Errorf("the investor, the only shareholder, got %s for 7 calls of %s ATN, less a hundredth for the network", settlement.FormatATN(got), thePrice)
	}
}

// TestRestart: the count, the receipts and what was answered outlive the server; the same receipt is charged once.
func TestRestart(t *testing.T) {
	m := openMarket(t)
	ctx := t.Context()
	if _, err := m.customer.BuyCredits(ctx, m.project, 100); err != nil {
		t.Fatal(err)
	}
	cfg := m.config(t, t.TempDir())
	cfg.RedeemEvery, cfg.CreditTTL = 5*time.Millisecond, time.Nanosecond
	server := start(t, cfg)
	client := m.caller(t, server.url)
	if _, err := client.Predict(ctx, rows); err != nil {
		t.Fatal(err)
	}
	if _, err := serving.New(cfg); !errors.Is(err, serving.ErrInUse) {
		t.Errorf("a second server of the directory: %v", err)
	}
	server.stop()

	server = start(t, cfg)
	// The answer to the last call got lost: the client sends it once more, and others that are out of step.
	last := sign(t, m, customer1, 0, 3)
	if status, body := post(t, server.url, body(t, rows, last)); status != http.StatusOK {
		t.Errorf("the same call again: %d %s", status, body)
	}
	if status, body := post(t, server.url, body(t, rows[1:], last)); status != http.StatusConflict {
		t.Errorf("the same receipt for other inputs: %d %s", status, body)
	}
	client = m.caller(t, server.url)
	if _, err := client.Predict(ctx, rows); err != nil {
		t.Fatal(err)
	}
	awaitServed(t, m, 6)
	// Lapsed, and bought anew: a new period, which the server and the client find out about.
	m.dev.Mine(lifeSpan + 1)
	var refusal *serving.Refusal
	if _, err := client.Predict(ctx, rows); !errors.As(err, &refusal) || refusal.Status != http.StatusPaymentRequired {
		t.Fatalf("lapsed credits: %v", err)
	}
	if _, err := m.customer.BuyCredits(ctx, m.project, 100); err != nil {
		t.Fatal(err)
	}
	if _, err := client.Predict(ctx, rows); err != nil {
		t.Fatal(err)
	}
	awaitServed(t, m, 3)
	info, err := m.customer.Credits(ctx, m.project, m.customer.Address())
	if err != nil || info.Period != 1 {
		t.Errorf("%+v, %v; want period 1", info, err)
	}
}

func awaitServed(t *testing.T, m *market, want uint64) {
	t.Helper()
	ticker := time.NewTicker(5 * time.Millisecond)
	defer ticker.Stop()
	deadline := time.After(20 * time.Second)
	for {
		info, err := m.customer.Credits(t.Context(), m.project, m.customer.Address())
		if err != nil {
			t.Fatal(err)
		}
		if info.Served == want {
			return
		}
		select {
		case <-ticker.C:
		case <-deadline:
			t.Fatalf("the chain counts %+v, want %d served", info, want)
		}
	}
}
