package settlement

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// rehearse runs act as it would go for the client's account, and returns what it costs.
func rehearse(t *testing.T, w *world, account common.Address, act func(*Client) error) (Cost, error) {
	t.Helper()
	rehearsal, err := NewRehearsal(t.Context(), w.dev.Chain(), account)
	if err != nil {
		t.Fatal(err)
	}
	client := w.client(t, rehearsal, rehearsal.Signer())
	err = act(client)
	return rehearsal.Cost(w.deployment.ATN), err
}

// TestRehearsalTellsWhatHappens: an investment takes two transactions, the second of which only passes after the first.
func TestRehearsalTellsWhatHappens(t *testing.T) {
	w := newWorld(t)
	published, err := w.founder.Publish(t.Context(), w.terms(t.Context(), t))
	if err != nil {
		t.Fatal(err)
	}
	investor := w.investor.Address()
	before, err := w.investor.Balance(t.Context(), investor)
	if err != nil {
		t.Fatal(err)
	}
	cost, err := rehearse(t, w, investor, func(c *Client) error {
		paid, err := c.Invest(t.Context(), published.Project, MustATN("5000"))
		if err == nil && paid.Amount.Cmp(MustATN("1000")) != 0 {
			t.Errorf("rehearsed to pay %s, want the goal", FormatATN(paid.Amount))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if cost.Transactions != 2 || cost.Pays.Cmp(MustATN("1000")) != 0 || cost.Gets.Sign() != 0 {
		t.Errorf("rehearsed %+v, want two transactions that pay 1000 ATN", cost)
	}
	if after, err := w.investor.Balance(t.Context(), investor); err != nil || after.Cmp(before) != 0 {
		t.Errorf("the rehearsal moved %s to %s, %v", before, after, err)
	}
	paid, err := w.investor.Invest(t.Context(), published.Project, MustATN("5000"))
	if err != nil {
		t.Fatal(err)
	}
	spent := new(big.Int).SetUint64(cost.Gas)
	if limit := new(big.Int).SetUint64(paid.GasUsed); spent.Cmp(limit) < 0 {
		t.Errorf("rehearsed %v gas for both transactions, the second alone took %v", spent, limit)
	}
	if cost.Fee.Sign() <= 0 || cost.Fee.Cmp(cost.MostFee) > 0 {
		t.Errorf("rehearsed a fee of %v, at most %v", cost.Fee, cost.MostFee)
	}
}

// TestRehearsalRefuses: what a contract refuses is refused with its reason, also behind another transaction.
func TestRehearsalRefuses(t *testing.T) {
	w := newWorld(t)
	published, err := w.founder.Publish(t.Context(), w.terms(t.Context(), t))
	if err != nil {
		t.Fatal(err)
	}
	_, err = rehearse(t, w, w.investor.Address(), func(c *Client) error {
		_, err := c.Refund(t.Context(), published.Project)
		return err
	})
	if _, refused := Reverted(err, "WrongState"); !refused {
		t.Errorf("refund while funding: %v, want WrongState", err)
	}
	_, err = rehearse(t, w, common.HexToAddress("0x01"), func(c *Client) error {
		_, err := c.Invest(t.Context(), published.Project, MustATN("1"))
		return err
	})
	if _, refused := Reverted(err, "ERC20InsufficientBalance"); !refused {
		t.Errorf("investment without ATN: %v, want ERC20InsufficientBalance", err)
	}
}

// TestRehearsalNeedsANode: a chain that cannot compute transactions in a row says so.
func TestRehearsalNeedsANode(t *testing.T) {
	if _, err := NewRehearsal(t.Context(), struct{ Chain }{}, common.Address{}); err == nil {
		t.Error("a chain without eth_simulateV1 is taken")
	}
}
