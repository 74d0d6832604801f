package demo

import (
	"context"
	"fmt"
	"math/big"

	"github.com/autonet/autonet/node"
	"github.com/autonet/autonet/settlement"
)

// pay has every miner claim what it earned in all epochs, by one transaction with a Merkle proof. The payroll comes from the
// open network, where the fleet published it.
func (d *demo) pay(ctx context.Context, f *fleet) error {
	project, err := d.reader.ProjectState(ctx, d.project)
	if err != nil {
		return err
	}
	payroll, err := node.FindPayroll(ctx, node.FetchConfig{Log: d.cfg.Log, Network: node.Network{
		Listen: []string{"/ip4/127.0.0.1/tcp/0"}, Bootstrap: f.alive(), Private: true}}, project)
	if err != nil {
		return err
	}
	list, err := payroll.After(project.Terms.MinersPay())
	if err != nil {
		return err
	}
	for _, miner := range d.cast.miners {
		c, err := client(ctx, d.chain, d.deployment, miner, d.cfg.Log)
		if err != nil {
			return err
		}
		paid, err := c.ClaimFrom(ctx, d.project, miner.address(), list)
		if err != nil {
			return err
		}
		d.say("%s claimed %s for all its epochs in block %d, %d gas", miner.name, settlement.FormatATN(paid.Amount), paid.Block, paid.GasUsed)
	}
	return nil
}

// collect pays the shareholders their dividends.
func (d *demo) collect(ctx context.Context) error {
	for _, a := range append([]*actor{d.cast.developer}, d.cast.investors...) {
		c, err := client(ctx, d.chain, d.deployment, a, d.cfg.Log)
		if err != nil {
			return err
		}
		due, err := c.Dividends(ctx, d.project, a.address())
		if err != nil {
			return err
		}
		if due.Sign() == 0 {
			return fmt.Errorf("%s holds shares and has no dividends to collect", a.name)
		}
		paid, err := c.ClaimDividends(ctx, d.project)
		if err != nil {
			return err
		}
		d.say("dividends: %s collected %s in block %d", a.name, settlement.FormatATN(paid.Amount), paid.Block)
	}
	return nil
}

// spend notes what somebody put in.
func (d *demo) spend(a *actor, wei *big.Int) {
	if d.paidIn[a.name] == nil {
		d.paidIn[a.name] = new(big.Int)
	}
	d.paidIn[a.name].Add(d.paidIn[a.name], wei)
}
