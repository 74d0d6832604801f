package serving_test

import (
	"encoding/binary"
	"math"
	"testing"
	"time"

	"github.com/autonet/autonet/settlement"
)

// TestAnswersOnTheChain: what a customer asks on the chain is answered there, in the encoding that it came in, and takes the
// place of no call that a receipt pays for.
func TestAnswersOnTheChain(t *testing.T) {
	m := openMarket(t)
	ctx := t.Context()
	if _, err := m.customer.BuyCredits(ctx, m.project, 10); err != nil {
		t.Fatal(err)
	}
	cfg := m.config(t, t.TempDir())
	cfg.Docket, cfg.RedeemEvery = m.fleet, 5*time.Millisecond
	server := start(t, cfg)
	if _, err := m.caller(t, server.url).Predict(ctx, rows); err != nil {
		t.Fatal(err)
	}
	var cursor settlement.Cursor
	inBinary := binary.LittleEndian.AppendUint32(binary.LittleEndian.AppendUint32(nil, math.Float32bits(1)), math.Float32bits(2))
	for input, want := range map[string]string{
		string(inBinary):         "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x80\x3f",
		`{"inputs":[[1,2]]}`:     `{"predictions":[{"class":3,"probabilities":[0,0,0,1]}],"calls":0}` + "\n",
		"hello":                  `{"error":"expected rows of 8 bytes, got 5 bytes","field":"inputs"}`,
		`{"inputs":[[1,2],[1]]}`: `{"error":"expected at most 1 samples, got 2","field":"inputs"}`,
	} {
		asked, err := m.customer.Request(ctx, m.project, []byte(input))
		if err != nil {
			t.Fatal(err)
		}
		if got := awaitAnswer(t, m, &cursor); got != want {
			t.Errorf("%q, asked until block %d, is answered %q, want %q", input, asked.Deadline, got, want)
		}
	}
	awaitServed(t, m, 7)
}

// awaitAnswer returns the next answer on the chain.
func awaitAnswer(t *testing.T, m *market, cursor *settlement.Cursor) string {
	t.Helper()
	ticker := time.NewTicker(5 * time.Millisecond)
	defer ticker.Stop()
	deadline := time.After(20 * time.Second)
	for {
		events, next, err := m.customer.Requests(t.Context(), m.project, *cursor)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range events {
			if *cursor = e.Next; e.Answered {
				return string(e.Output)
			}
		}
		*cursor = next
		select {
		case <-ticker.C:
		case <-deadline:
			t.Fatal("no answer came")
		}
	}
}
