package settlement

import (
	"context"
	"flag"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

var storms = flag.Uint64("storms", 300, "how many seeds TestWritesInStorms tries")

// TestWritesInStorms has one account write through a chain that does everything a chain may do, on one thread and from a
// seed: each write is in the chain once, deep enough, at no fee above the caps, and stays there.
func TestWritesInStorms(t *testing.T) {
	for seed := range *storms {
		if !t.Run(fmt.Sprintf("seed=%d", seed), func(t *testing.T) { storm(t, seed) }) {
			return
		}
	}
}

const stormCap = 5_000

// weatherOf moves the world of a seed by one turn; calm ends all that is bad.
type weatherOf struct {
	*model
	random *rand.Rand
	depth  int // of the deepest reorganisation
	turns  int
	rival  *Account
	past   []*types.Transaction // everything that was ever sent
}

func (w *weatherOf) turn() {
	w.turns++
	bad := w.turns%400 < 300 // a calm spell now and then, or nothing would ever be deep enough
	chance := func(n int) bool { return bad && w.random.IntN(n) == 0 }
	w.down, w.loseSent, w.lieBlock = chance(8), chance(8), chance(10)
	w.lieHead, w.skipNonce = 0, 0
	if chance(8) {
		w.lieHead = int64(w.random.IntN(2000) - 5)
	}
	if chance(60) {
		w.skipNonce = 1
	}
	switch {
	case chance(40):
		w.dropPool()
	case chance(30) && w.depth > 0:
		w.reorganise(1+w.random.IntN(w.depth), w.random.IntN(2) == 0, w.random)
	case chance(50):
		w.base.Mul(w.base, big.NewInt(3))
	case chance(50):
		w.steal()
	case chance(20): // somewhere a node still had them
		for _, tx := range w.past {
			if w.random.IntN(2) == 0 {
				_ = w.take(tx)
			}
		}
	}
	w.base.Sub(w.base, new(big.Int).Rsh(w.base, 4))
	if w.base.Cmp(big.NewInt(500)) < 0 {
		w.base.SetInt64(1000)
	}
	if w.random.IntN(3) == 0 {
		w.mine(w.random.IntN(4))
	}
}

// steal is another process of the same account that sends something else with the next nonce.
func (w *weatherOf) steal() {
	tx, err := w.rival.SignTx(context.Background(), types.NewTx(&types.DynamicFeeTx{ChainID: modelChainID, Nonce: w.head().nonces[w.rival.Address()],
		GasTipCap: big.NewInt(1e6), GasFeeCap: big.NewInt(1e9), Gas: 21_000, To: &common.Address{}, Data: []byte("another")}), modelChainID)
	if err == nil {
		w.past = append(w.past, tx)
		_ = w.take(tx) // refused when it has sent one already
	}
}

func storm(t *testing.T, seed uint64) {
	random := rand.New(rand.NewPCG(seed, 4))
	w := &weatherOf{model: newModel(), random: random, depth: random.IntN(4), rival: person(t, 1)}
	w.sent = func(tx *types.Transaction) {
		w.past = append(w.past, tx)
		if tx.GasFeeCap().Cmp(big.NewInt(stormCap)) > 0 {
			t.Errorf("offered %v wei a gas, the cap is %d", tx.GasFeeCap(), stormCap)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	c, err := newClient(ctx, w.model, ClientConfig{
		Signer: person(t, 1), Confirmations: uint64(w.depth), Spending: Spending{MaxFeePerGas: big.NewInt(stormCap)}, Salt: random.Uint64,
		Retry: Backoff{Random: random.Float64, Sleep: func(ctx context.Context, _ time.Duration) error {
			if w.turn(); w.turns > 20_000 {
				cancel()
			}
			return ctx.Err()
		}},
	})
	if err != nil {
		t.Fatal(err)
	}
	for n := range 5 {
		mined, err := c.write(ctx, &common.Address{7}, []byte{byte(n)})
		if err != nil {
			t.Fatalf("write %d after %d turns: %v", n, w.turns, err)
		}
		if block := w.blocks[mined.Block]; len(w.blocks)-1-int(mined.Block) < w.depth || block.header.Number.Uint64() != mined.Block {
			t.Fatalf("write %d: block %d of %d is not %d deep", n, mined.Block, len(w.blocks)-1, w.depth)
		} else if !slices.ContainsFunc(block.txs, func(tx *types.Transaction) bool { return tx.Hash() == mined.Tx }) {
			t.Fatalf("write %d: block %d does not have it", n, mined.Block)
		}
	}
	for range 500 {
		w.turn()
	}
	for n := range 5 {
		if times := w.count([]byte{byte(n)}); times != 1 {
			t.Errorf("write %d is in the chain %d times", n, times)
		}
	}
}

// TestChainDownForAnHour: ten writes wait; when the chain is back they go through in order, and nothing is sent twice.
func TestChainDownForAnHour(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m := newModel()
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		go func() { // a block every 12 seconds
			for ticker := time.NewTicker(12 * time.Second); ; {
				select {
				case <-ctx.Done():
					ticker.Stop()
					return
				case <-ticker.C:
				}
				m.mu.Lock()
				m.mine(2)
				m.mu.Unlock()
			}
		}()
		c, err := newClient(ctx, m, ClientConfig{Signer: person(t, 1), Confirmations: 2})
		if err != nil {
			t.Fatal(err)
		}
		begun := time.Now()
		time.AfterFunc(time.Second, func() { m.mu.Lock(); m.down = true; m.mu.Unlock() })
		time.AfterFunc(time.Hour, func() { m.mu.Lock(); m.down = false; m.mu.Unlock() })
		var last Mined
		for n := range 10 {
			mined, err := c.write(ctx, &common.Address{7}, []byte{byte(n)})
			if err != nil || mined.Block < last.Block {
				t.Fatalf("write %d: %+v after %+v, %v", n, mined, last, err)
			}
			last = mined
			if waited := time.Since(begun); n == 0 && (waited < time.Hour || waited > time.Hour+time.Minute) {
				t.Errorf("the first write took %v; the chain was down for an hour", waited)
			}
		}
		m.mu.Lock()
		defer m.mu.Unlock()
		for n := range 10 {
			if times := m.count([]byte{byte(n)}); times != 1 {
				t.Errorf("write %d is in the chain %d times", n, times)
			}
		}
		if nonce := m.head().nonces[c.Address()]; nonce != 10 {
			t.Errorf("%d transactions for ten writes", nonce)
		}
	})
}
