package main

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/autonet/autonet/settlement"
)

func newDAODelegate(a *app) *cobra.Command {
	var f tradeFlags
	c := &cobra.Command{
		Use:   "delegate [ADDRESS]",
		Short: "Give the votes of the account's ATN to an address (default: to itself)",
		Long: `Give the votes of the account's ATN, what it has now and later, to an address, or to itself. ATN that was
never delegated does not vote; a vote counts what was delegated before the vote began.`,
		Example: "  autonet dao delegate --keystore me.json --password-file me.password",
		Args:    cobra.MaximumNArgs(1),
		RunE:    func(c *cobra.Command, args []string) error { return a.daoDelegate(c.Context(), args, f) },
	}
	f.addWrite(c)
	return c
}

func (a *app) daoDelegate(ctx context.Context, args []string, f tradeFlags) error {
	var to common.Address
	var err error
	if len(args) == 1 {
		if to, err = parseAddress("ADDRESS", args[0]); err != nil {
			return err
		}
	}
	d, err := a.openDesk(ctx, f, true)
	if err != nil {
		return err
	}
	defer d.Close()
	if len(args) == 0 {
		to = d.Address()
	}
	return settle(ctx, d, fmt.Sprintf("give the votes of the account's ATN to %s", to),
		func(c *settlement.Client) (settlement.Mined, error) { return c.Delegate(ctx, to) }, mined("delegated to "+to.Hex()))
}
