package serving_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/internal/durable"
	"github.com/autonet/autonet/serving"
	"github.com/autonet/autonet/settlement"
)

// ledger is a chain of one number a customer, for what a real chain does too rarely.
type ledger struct {
	mu       sync.Mutex
	accounts map[common.Address]settlement.CreditInfo
	block    uint64
	down     bool
	looks    int
	redeem   func(ctx context.Context, r settlement.SignedReceipt) error // nil: succeeds
}

var errDown = errors.New("the chain is down")

func (l *ledger) Block(context.Context) (uint64, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.looks++
	if l.down {
		return 0, errDown
	}
	return l.block, nil
}

func (l *ledger) Credits(_ context.Context, _, customer common.Address) (settlement.CreditInfo, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.accounts[customer], nil
}

func (l *ledger) Redeem(ctx context.Context, r settlement.SignedReceipt) (settlement.Payment, error) {
	l.mu.Lock()
	redeem := l.redeem
	l.mu.Unlock()
	if redeem != nil {
		if err := redeem(ctx, r); err != nil {
			return settlement.Payment{}, err
		}
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	info := l.accounts[r.Customer]
	paid := r.Calls - info.Served
	info.Served = r.Calls
	l.accounts[r.Customer] = info
	return settlement.Payment{Amount: new(big.Int).SetUint64(paid)}, nil
}

func (l *ledger) set(customer common.Address, info settlement.CreditInfo) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.accounts[customer] = info
}

func (l *ledger) cut(down bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.down = down
}

// shop is a market with the ledger in the place of the chain.
func shop(t *testing.T) (*market, *ledger, serving.Config) {
	l := &ledger{accounts: map[common.Address]settlement.CreditInfo{
		person(t, customer1).Address(): {Bought: 1000, Expiry: 1000},
	}, block: 1}
	m := &market{project: common.HexToAddress("0xabc"), deployment: settlement.Deployment{ChainID: 1337}}
	return m, l, serving.Config{Predictor: adder{}, Ledger: l, Redeemer: l, Project: m.project, ChainID: 1337, Dir: t.TempDir(),
		Logger: slog.New(slog.NewTextHandler(t.Output(), nil)), Classes: 4, PricePerCall: new(big.Int)}
}

func open(t *testing.T, cfg serving.Config) *serving.Server {
	t.Helper()
	s, err := serving.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil && !errors.Is(err, serving.ErrClosed) {
			t.Error(err)
		}
	})
	return s
}

// ask sends a request without a network.
func ask(s http.Handler, body []byte) (int, serving.Refusal) {
	w := httptest.NewRecorder()
	s.ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/v1/predict", bytes.NewReader(body)))
	var r serving.Refusal
	_ = json.Unmarshal(w.Body.Bytes(), &r)
	return w.Code, r
}

func direct(t *testing.T, m *market, l serving.Ledger, h http.Handler) *serving.Client {
	t.Helper()
	c, err := serving.NewClient(serving.ClientConfig{URL: "http://server", Project: m.project, ChainID: 1337, Signer: person(t, customer1),
		Ledger: l, HTTP: &http.Client{Transport: inProcess{h}}, Retry: settlement.Backoff{First: time.Microsecond, Max: time.Microsecond}})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// inProcess is a transport without a network.
type inProcess struct{ http.Handler }

func (p inProcess) RoundTrip(r *http.Request) (*http.Response, error) {
	w := httptest.NewRecorder()
	p.ServeHTTP(w, r)
	return w.Result(), nil
}

// TestManyProcessesOfOneCustomer: whatever the order in which they come, each call is charged once and answered.
func TestManyProcessesOfOneCustomer(t *testing.T) {
	m, l, cfg := shop(t)
	s := open(t, cfg)
	const processes, calls = 6, 15
	var answered atomic.Int64
	var wg sync.WaitGroup
	for process := range processes {
		client := direct(t, m, l, s)
		wg.Go(func() {
			for call := range calls {
				// No two ask the same, which could pass for one request that was sent twice.
				rows := [][]float32{{float32(process), float32(call)}, {0, 1}, {1, 1}}
				for { // a count may be out of step too often in a row: the customer asks again
					var refusal *serving.Refusal
					_, err := client.Predict(t.Context(), rows)
					if err == nil {
						answered.Add(1)
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
	if n, err := s.Redeem(t.Context()); n != 1 || err != nil {
		t.Fatal(n, err)
	}
	if got := l.accounts[person(t, customer1).Address()].Served; got != processes*calls*3 || answered.Load() != processes*calls {
		t.Errorf("%d calls were charged, %d requests answered; want %d and %d", got, answered.Load(), processes*calls*3, processes*calls)
	}
}

// TestRepetitionNeedsNoChain: what was charged is answered while the chain is away; what is new is not.
func TestRepetitionNeedsNoChain(t *testing.T) {
	m, l, cfg := shop(t)
	cfg.CreditTTL = time.Nanosecond
	s := open(t, cfg)
	request := body(t, rows, sign(t, m, customer1, 0, 3))
	if status, r := ask(s, request); status != http.StatusOK {
		t.Fatal(status, r)
	}
	l.cut(true)
	if status, r := ask(s, request); status != http.StatusOK {
		t.Error(status, r)
	}
	if status, r := ask(s, body(t, rows, sign(t, m, customer1, 0, 6))); status != http.StatusServiceUnavailable {
		t.Error(status, r)
	}
	if n, err := s.Redeem(t.Context()); n != 0 || !errors.Is(err, errDown) {
		t.Error(n, err)
	}
	l.cut(false)
	if n, err := s.Redeem(t.Context()); n != 1 || err != nil {
		t.Error(n, err)
	}
	if n, err := s.Redeem(t.Context()); n != 0 || err != nil {
		t.Error("redeemed twice", n, err)
	}
}

// TestRemembersCredits: the chain is asked once a TTL, and whenever what is remembered would refuse a call.
func TestRemembersCredits(t *testing.T) {
	m, l, cfg := shop(t)
	now := time.Unix(0, 0)
	cfg.Now = func() time.Time { return now }
	s := open(t, cfg)
	next := uint64(0)
	call := func(want, looks int) {
		t.Helper()
		before := l.looks
		status, r := ask(s, body(t, rows[:1], sign(t, m, customer1, 0, next+1)))
		if status != want || l.looks-before != looks {
			t.Errorf("%d %+v after %d looks; want %d after %d", status, r, l.looks-before, want, looks)
		}
		if status == http.StatusOK {
			next++
		}
	}
	call(http.StatusOK, 1)
	call(http.StatusOK, 0)
	now = now.Add(2 * time.Second)
	call(http.StatusOK, 1)
	l.set(person(t, customer1).Address(), settlement.CreditInfo{Bought: 4, Expiry: 1000})
	now = now.Add(2 * time.Second)
	call(http.StatusOK, 1)
	call(http.StatusPaymentRequired, 1)
	l.set(person(t, customer1).Address(), settlement.CreditInfo{Bought: 5, Expiry: 1000})
	call(http.StatusOK, 1) // the purchase counts at once
	l.block = 1000
	now = now.Add(2 * time.Second)
	l.set(person(t, customer1).Address(), settlement.CreditInfo{Bought: 50, Expiry: 1000})
	call(http.StatusPaymentRequired, 1)
}

// TestLaggingNode: a node that is a period behind what the server has seen cannot bring the old period's calls back.
func TestLaggingNode(t *testing.T) {
	m, l, cfg := shop(t)
	cfg.CreditTTL = time.Nanosecond
	s := open(t, cfg)
	old := l.accounts[person(t, customer1).Address()]
	l.set(person(t, customer1).Address(), settlement.CreditInfo{Period: 1, Bought: 10, Expiry: 1000})
	if status, r := ask(s, body(t, rows, sign(t, m, customer1, 1, 3))); status != http.StatusOK {
		t.Fatal(status, r)
	}
	l.set(person(t, customer1).Address(), old)
	if status, r := ask(s, body(t, rows, sign(t, m, customer1, 0, 3))); status != http.StatusServiceUnavailable {
		t.Error(status, r)
	}
	if n, err := s.Redeem(t.Context()); n != 0 || err == nil || !strings.Contains(err.Error(), "lags") {
		t.Error(n, err)
	}
}

// TestBusy: a customer takes a quarter of the server, and the rest is there for others.
func TestBusy(t *testing.T) {
	m, l, cfg := shop(t)
	cfg.MaxInFlight = 8
	gate := make(chan struct{})
	cfg.Predictor = adder{gate}
	other := 2
	l.set(person(t, other).Address(), settlement.CreditInfo{Bought: 10, Expiry: 1000})
	s := open(t, cfg)
	request := body(t, rows[:1], sign(t, m, customer1, 0, 1))
	statuses := make(chan int, 20)
	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() {
			status, _ := ask(s, request)
			statuses <- status
		})
	}
	busy := 0
	for busy < 18 {
		if status := <-statuses; status == http.StatusTooManyRequests {
			busy++
		} else {
			t.Fatal(status)
		}
	}
	wg.Go(func() {
		if status, r := ask(s, body(t, rows[:1], sign(t, m, other, 0, 1))); status != http.StatusOK {
			t.Error(status, r)
		}
	})
	for range 3 {
		<-gate
	}
	wg.Wait()
}

// TestStopsInTime: neither a computation nor a chain that hangs keeps the server from ending.
func TestStopsInTime(t *testing.T) {
	m, l, cfg := shop(t)
	l.redeem = func(ctx context.Context, _ settlement.SignedReceipt) error { <-ctx.Done(); return ctx.Err() }
	cfg.RedeemEvery = time.Millisecond
	server := start(t, cfg)
	for calls := range uint64(3) {
		if status, text := post(t, server.url, body(t, rows[:1], sign(t, m, customer1, 0, calls+1))); status != http.StatusOK {
			t.Fatalf("%d %s", status, text)
		}
	}
	if took := server.stop(); took > 2*time.Second {
		t.Errorf("the server took %v to stop", took)
	}
}

// TestRefusesDamage: a journal that no server wrote stops the start, and the error says which file it is; the torn end that a
// crash leaves does not, nor do the remains of a write.
func TestRefusesDamage(t *testing.T) {
	m, _, cfg := shop(t)
	s := open(t, cfg)
	for calls := range uint64(3) {
		if status, r := ask(s, body(t, rows[:1], sign(t, m, customer1, 0, calls+1))); status != http.StatusOK {
			t.Fatal(status, r)
		}
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(cfg.Dir, "journal")
	good, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(cfg.Dir, durable.TempPrefix+"1"), good[:5], 0o600); err != nil {
		t.Fatal(err)
	}
	changed := bytes.Clone(good)
	changed[20]++
	for name, bad := range map[string][]byte{
		"changed":       changed,
		"beginning cut": good[1:],
		"two journals":  append(bytes.Clone(good[50:]), good...),
	} {
		if err := os.WriteFile(file, bad, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := serving.New(cfg); !errors.Is(err, serving.ErrDamaged) || !strings.Contains(err.Error(), file) {
			t.Errorf("%s: %v", name, err)
		}
	}
	other := cfg
	other.Project[0]++
	if err := os.WriteFile(file, good, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := serving.New(other); !errors.Is(err, serving.ErrDamaged) {
		t.Errorf("another project's receipts: %v", err)
	}
	for _, cut := range []int{1, 7, 40} {
		if err := os.WriteFile(file, good[:len(good)-cut], 0o600); err != nil {
			t.Fatal(err)
		}
		torn, err := serving.New(cfg)
		if err != nil {
			t.Fatalf("%d bytes cut off: %v", cut, err)
		}
		// What was torn off was never answered: the third call can be made.
		if status, r := ask(torn, body(t, rows[:1], sign(t, m, customer1, 0, 3))); status != http.StatusOK {
			t.Fatal(status, r)
		}
		if err := torn.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// BenchmarkCall measures one call of one sample: check, signature, receipt on disk, answer.
func BenchmarkCall(b *testing.B) {
	customer := person(b, customer1)
	l := &ledger{accounts: map[common.Address]settlement.CreditInfo{customer.Address(): {Bought: 1 << 40, Expiry: 1000}}, block: 1}
	s, err := serving.New(serving.Config{Predictor: adder{}, Ledger: l, Redeemer: l, Project: common.HexToAddress("0xabc"), ChainID: 1337,
		Dir: b.TempDir(), Logger: slog.New(slog.DiscardHandler), Classes: 4})
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	r := settlement.Receipt{ChainID: 1337, Project: common.HexToAddress("0xabc"), Customer: customer.Address()}
	bodies := make([][]byte, b.N)
	for i := range bodies {
		r.Calls++
		signed, err := r.Sign(b.Context(), customer)
		if err != nil {
			b.Fatal(err)
		}
		if bodies[i], err = json.Marshal(map[string]any{"inputs": rows[:1], "receipt": signed}); err != nil {
			b.Fatal(err)
		}
	}
	b.ResetTimer()
	for _, body := range bodies {
		if status, r := ask(s, body); status != http.StatusOK {
			b.Fatal(status, r)
		}
	}
}
