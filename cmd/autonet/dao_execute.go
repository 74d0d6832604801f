package main

import (
	"context"
	"math/big"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/market"
	"github.com/autonet/autonet/settlement"
)

func newDAOQueue(a *app) *cobra.Command {
	var f tradeFlags
	c := &cobra.Command{
		Use:     "queue ID",
		Short:   "Put a proposal that succeeded into the timelock; anyone may",
		Example: "  autonet dao queue 0x1f2e… --keystore me.json --password-file me.password",
		Args:    cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			return a.carryOut(c.Context(), args[0], f, settlement.ProposalSucceeded, "queue", "queued", (*settlement.Client).Queue)
		},
	}
	f.addWrite(c)
	return c
}

func newDAOExecute(a *app) *cobra.Command {
	var f tradeFlags
	c := &cobra.Command{
		Use:     "execute ID",
		Short:   "Have the treasury pay a queued grant, after the timelock's delay; anyone may",
		Example: "  autonet dao execute 0x1f2e… --keystore me.json --password-file me.password",
		Args:    cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			return a.carryOut(c.Context(), args[0], f, settlement.ProposalQueued, "execute", "executed", (*settlement.Client).Execute)
		},
	}
	f.addWrite(c)
	return c
}

// carryOut takes a proposal one step further.
func (a *app) carryOut(ctx context.Context, number string, f tradeFlags, from settlement.ProposalState, verb, done string,
	act func(*settlement.Client, context.Context, *big.Int) (settlement.Mined, error)) error {
	id, err := parseProposal(number)
	if err != nil {
		return err
	}
	d, err := a.openDesk(ctx, f, true)
	if err != nil {
		return err
	}
	defer d.Close()
	proposal, err := d.Proposal(ctx, id)
	if err != nil {
		return err
	}
	head, err := d.chain.HeaderByNumber(ctx, nil)
	if err != nil {
		return err
	}
	if err := market.Stands(proposal, verb, from, head.Time); err != nil {
		return ui.BadInput(err)
	}
	what := verb + " the grant of " + ui.Printable(market.ShowProposal(proposal).GrantText())
	return settle(ctx, d, what, func(c *settlement.Client) (settlement.Mined, error) { return act(c, ctx, id) }, mined(done))
}
