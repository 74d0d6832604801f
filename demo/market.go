package demo

import (
	"context"
	"fmt"
	"math/big"

	"github.com/autonet/autonet/settlement"
)

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
