package chaintest

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"math/big"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/autonet/autonet/settlement"
)

// Unruly is a node whose blocks come when the test says so, and that can be made to do what happens to real ones. A part
// that needs what a node cannot do (errors.ErrUnsupported) is skipped.
type Unruly struct {
	Node
	Mine       func(n int) error
	Drop       func(tx common.Hash) error // out of the pool
	Reorganise func(depth int) error      // away with the transactions of the newest blocks, and empty ones in their place
	BaseFee    func(wei *big.Int) error   // of the next block
}

// RunTroubles checks that a client's writes come through what an unruly node does to them, each once.
func RunTroubles(t *testing.T, open func(t *testing.T) Unruly) {
	for name, part := range map[string]func(*testing.T, *trouble){
		"Dropped":     testDropped,
		"Replaced":    testReplaced,
		"Capped":      testCapped,
		"Gap":         testGap,
		"Reorganised": testReorganised,
		"LyingHead":   testLyingHead,
		"NonceStolen": testNonceStolen,
		"Settled":     testSettleReorganised,
		"Forgotten":   testSettleForgotten,
	} {
		t.Run(name, func(t *testing.T) { part(t, newTrouble(t, open(t))) })
	}
}

// trouble is an unruly node with the contracts on it.
type trouble struct {
	Unruly
	t    *testing.T
	rich *settlement.Client
	to   common.Address
	log  *logText
}

func newTrouble(t *testing.T, n Unruly) *trouble {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	var miner sync.WaitGroup
	miner.Go(func() {
		for ticker := time.NewTicker(poll); ; {
			select {
			case <-ctx.Done():
				ticker.Stop()
				return
			case <-ticker.C:
				_ = n.Mine(1)
			}
		}
	})
	rich := deploy(t, n.Node)
	stop()
	miner.Wait()
	return &trouble{Unruly: n, t: t, rich: rich, to: account(t).Address(), log: new(logText)}
}

// logText is a log that a test reads while it is written.
type logText struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (l *logText) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

func (l *logText) has(words string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return strings.Contains(l.text.String(), words)
}

func (w *trouble) do(err error) {
	w.t.Helper()
	if errors.Is(err, errors.ErrUnsupported) {
		w.t.Skip("this node cannot do that")
	}
	if err != nil {
		w.t.Fatal(err)
	}
}

func (w *trouble) client(chain settlement.Chain, spending settlement.Spending, confirmations uint64) *settlement.Client {
	w.t.Helper()
	return w.clientOf(w.Rich, chain, spending, confirmations)
}

func (w *trouble) clientOf(signer settlement.Signer, chain settlement.Chain, spending settlement.Spending, confirmations uint64) *settlement.Client {
	w.t.Helper()
	client, err := settlement.NewClient(w.t.Context(), chain, settlement.ClientConfig{
		Deployment: w.rich.Deployment(), Signer: signer, Poll: poll / 4, Spending: spending, Confirmations: confirmations,
		Logger: slog.New(slog.NewTextHandler(w.log, nil)),
		Retry:  settlement.Backoff{First: poll, Max: 2 * poll},
	})
	if err != nil {
		w.t.Fatal(err)
	}
	return client
}

// write begins to transfer one wei; the returned function waits for its end.
func (w *trouble) write(ctx context.Context, client *settlement.Client) (end func() (settlement.Mined, error)) {
	done := make(chan struct{})
	var mined settlement.Mined
	var err error
	go func() {
		defer close(done)
		mined, err = client.Transfer(ctx, w.to, common.Big1)
	}()
	end = func() (settlement.Mined, error) { <-done; return mined, err }
	w.t.Cleanup(func() { <-done })
	return end
}

// pooled waits until the account has so many transactions in blocks and pool together.
func (w *trouble) pooled(nonce uint64) {
	w.t.Helper()
	soon(w.t, "a transaction in the pool", func() (bool, error) {
		next, err := w.Chain.PendingNonceAt(w.t.Context(), w.Rich.Address())
		return next == nonce, err
	})
}

func (w *trouble) said(words string) {
	w.t.Helper()
	soon(w.t, "the log to say "+words, func() (bool, error) { return w.log.has(words), nil })
}

// once ends a write and checks that so many wei have arrived.
func (w *trouble) once(end func() (settlement.Mined, error), total int64) settlement.Mined {
	w.t.Helper()
	mined, err := end()
	if err != nil {
		w.t.Fatal(err)
	}
	if balance, err := w.rich.Balance(w.t.Context(), w.to); err != nil || balance.Int64() != total {
		w.t.Fatalf("balance %v, %v, want %d", balance, err, total)
	}
	return mined
}

// sent waits until the account's next transaction is in the pool.
func (w *trouble) sent(nonce uint64) {
	w.t.Helper()
	w.pooled(nonce + 1)
}

func testDropped(t *testing.T, w *trouble) {
	next := nonce(t, w.Node)
	watched := &sendings{Chain: w.Chain}
	end := w.write(t.Context(), w.client(watched, settlement.Spending{}, 0))
	w.sent(next)
	w.do(w.Drop(watched.last()))
	w.said("the node's pool has lost it")
	w.sent(next)
	w.do(w.Mine(1))
	w.once(end, 1)
}

func testReplaced(t *testing.T, w *trouble) {
	next := nonce(t, w.Node)
	watched := &sendings{Chain: w.Chain}
	end := w.write(t.Context(), w.client(watched, settlement.Spending{}, 0))
	w.sent(next)
	first, dear := watched.last(), new(big.Int).Mul(watched.offer(), big.NewInt(10))
	for i := 0; watched.last() == first && i < 20; i++ {
		w.do(w.BaseFee(dear))
		looked := watched.looked()
		w.do(w.Mine(1))
		soon(t, "a look at the new head, or the replacement", func() (bool, error) {
			ok, err := looked()
			return ok || watched.last() != first, err
		})
	}
	if watched.last() == first {
		t.Fatal("a transaction that cannot pay the fee was not replaced")
	}
	soon(t, "the replacement in a block", func() (bool, error) {
		w.do(w.Mine(1))
		used, err := w.Chain.NonceAt(t.Context(), w.Rich.Address(), nil)
		return used == next+1, err
	})
	if mined := w.once(end, 1); mined.Tx == first {
		t.Fatal("the first variant was mined at ten times its fee")
	}
}

func testCapped(t *testing.T, w *trouble) {
	next := nonce(t, w.Node)
	spike := big.NewInt(5_000_000_000_000)
	w.do(w.BaseFee(spike))
	w.do(w.Mine(1))
	limit := big.NewInt(400_000_000_000)
	end := w.write(t.Context(), w.client(w.Chain, settlement.Spending{MaxFeePerGas: limit}, 0))
	w.said("over the spending cap")
	w.pooled(next)
	w.do(w.BaseFee(big.NewInt(1_000_000_000)))
	w.do(w.Mine(1))
	w.sent(next)
	w.do(w.Mine(1))
	w.once(end, 1)
}

// testGap: a process sends and is gone; the node forgets what it sent. The next one's nonce is behind the gap.
func testGap(t *testing.T, w *trouble) {
	next := nonce(t, w.Node)
	ctx, crash := context.WithCancel(t.Context())
	watched := &sendings{Chain: w.Chain}
	lost := w.write(ctx, w.client(watched, settlement.Spending{}, 0))
	w.sent(next)
	later := &sendings{Chain: w.Chain}
	end := w.write(t.Context(), w.client(later, settlement.Spending{}, 0))
	w.pooled(next + 2)
	crash()
	if _, err := lost(); !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	w.do(w.Drop(watched.last()))
	w.said("fills a nonce that was lost")
	soon(t, "the gap filled", func() (bool, error) {
		w.do(w.Mine(1))
		used, err := w.Chain.NonceAt(t.Context(), w.Rich.Address(), nil)
		return used == next+2, err
	})
	w.once(end, 1)
}

func testReorganised(t *testing.T, w *trouble) {
	next := nonce(t, w.Node)
	watched := &sendings{Chain: w.Chain}
	end := w.write(t.Context(), w.client(watched, settlement.Spending{}, 3))
	for range 2 {
		w.sent(next)
		w.do(w.Mine(2))
		soon(t, "a look at the new head", watched.looked())
		w.do(watched.silent(func() error { return w.Reorganise(2) }))
	}
	w.said("the chain was reorganised")
	w.sent(next)
	w.do(w.Mine(4))
	mined := w.once(end, 1)
	receipt, err := w.Chain.TransactionReceipt(t.Context(), mined.Tx)
	if err != nil || receipt.BlockNumber.Uint64() != mined.Block {
		t.Fatalf("%v, %v, want block %d", receipt, err, mined.Block)
	}
}

// testLyingHead: the node claims a head that it does not have. The write is not believed before its own blocks say so.
func testLyingHead(t *testing.T, w *trouble) {
	next := nonce(t, w.Node)
	liar := &sendings{Chain: w.Chain, ahead: 1000}
	end := w.write(t.Context(), w.client(liar, settlement.Spending{}, 2))
	w.sent(next)
	w.do(w.Mine(1))
	soon(t, "a look at the claimed head", liar.looked())
	w.do(liar.silent(func() error { return w.Reorganise(1) }))
	soon(t, "a look at the claimed head", liar.looked())
	liar.tellTruth()
	w.sent(next)
	w.do(w.Mine(3))
	w.once(end, 1)
}

// testNonceStolen: another process of the account takes the nonce with a higher fee; the write is signed anew, once.
func testNonceStolen(t *testing.T, w *trouble) {
	next := nonce(t, w.Node)
	end := w.write(t.Context(), w.client(w.Chain, settlement.Spending{}, 0))
	w.sent(next)
	id, err := w.Chain.ChainID(t.Context())
	w.do(err)
	theft, err := w.Rich.SignTx(t.Context(), types.NewTx(&types.DynamicFeeTx{ChainID: id, Nonce: next, GasTipCap: big.NewInt(50_000_000_000),
		GasFeeCap: big.NewInt(90_000_000_000), Gas: 21_000, To: &w.to}), id)
	w.do(err)
	w.do(w.Chain.SendTransaction(t.Context(), theft))
	w.do(w.Mine(1))
	w.pooled(next + 2)
	w.do(w.Mine(1))
	w.once(end, 1)
}

// sendings is a chain that remembers what was sent and looked at, and may claim a head ahead of its own.
type sendings struct {
	settlement.Chain
	ahead int64

	mu    sync.Mutex
	tx    common.Hash
	most  *big.Int // that tx offers for a gas
	looks int
}

func (s *sendings) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	s.mu.Lock() // before the pool shows it
	defer s.mu.Unlock()
	s.tx, s.most = tx.Hash(), tx.GasFeeCap()
	return s.Chain.SendTransaction(ctx, tx)
}

func (s *sendings) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	header, err := s.Chain.HeaderByNumber(ctx, number)
	s.mu.Lock()
	defer s.mu.Unlock()
	if number == nil && err == nil {
		s.looks++
		header.Number = new(big.Int).Add(header.Number, big.NewInt(s.ahead))
	}
	return header, err
}

// silent has nothing sent meanwhile: what is sent in the middle of a reorganisation would be in the new blocks.
func (s *sendings) silent(do func() error) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return do()
}

func (s *sendings) last() common.Hash {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.tx
}

func (s *sendings) offer() *big.Int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.most
}

// looked reports whether the head was looked at twice since the call: once may have begun before it.
func (s *sendings) looked() func() (bool, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	begun := s.looks
	return func() (bool, error) {
		s.mu.Lock()
		defer s.mu.Unlock()
		return s.looks >= begun+3, nil
	}
}

func (s *sendings) tellTruth() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.ahead = 0
}
