package chaintest

import (
	"errors"
	"testing"

	"github.com/autonet/autonet/settlement"
)

// testRehearsal: a node computes a row of transactions, of which the second needs the first, and nothing of it stays.
func testRehearsal(t *testing.T, n Node) {
	ctx := t.Context()
	holder := deploy(t, n)
	project := publish(t, holder, holder.Address())
	before, err := holder.Balance(ctx, holder.Address())
	if err != nil {
		t.Fatal(err)
	}
	rehearsal, err := settlement.NewRehearsal(ctx, n.Chain, holder.Address())
	if err != nil {
		t.Fatal(err)
	}
	actor, err := settlement.NewClient(ctx, rehearsal, settlement.ClientConfig{Deployment: holder.Deployment(), Signer: rehearsal.Signer(), Poll: poll})
	if err != nil {
		t.Fatal(err)
	}
	paid, err := actor.Invest(ctx, project, settlement.MustATN("7"))
	if err != nil || paid.Amount.Cmp(settlement.MustATN("7")) != 0 {
		t.Fatalf("rehearsed to pay %v, %v", paid.Amount, err)
	}
	cost := rehearsal.Cost(holder.Deployment().ATN)
	if cost.Transactions != 2 || cost.Gas < 2*21_000 || cost.Pays.Cmp(paid.Amount) != 0 || cost.Fee.Sign() <= 0 || cost.Fee.Cmp(cost.MostFee) > 0 {
		t.Errorf("rehearsed %+v", cost)
	}
	_, err = actor.Refund(ctx, project)
	if _, refused := settlement.Reverted(err, "WrongState"); !refused {
		t.Errorf("rehearsed a refund while funding: %v, want WrongState", err)
	}
	if after, err := holder.Balance(ctx, holder.Address()); err != nil || after.Cmp(before) != 0 {
		t.Errorf("a rehearsal moved %v to %v, %v", before, after, err)
	}
	birth, err := settlement.NewRehearsal(ctx, n.Chain, holder.Address())
	if err != nil {
		t.Fatal(err)
	}
	d, err := settlement.Deploy(ctx, birth, settlement.ClientConfig{Signer: birth.Signer(), Poll: poll}, settlement.DefaultDeployConfig())
	if errors.Is(err, settlement.ErrNoRehearsal) {
		return // it says so; whoever asks for consent must do without
	}
	if err != nil || d.Validate() != nil || birth.Cost(d.ATN).Transactions != 8 {
		t.Errorf("rehearsed the contracts' deployment as %+v, %v", d, err)
	}
}
