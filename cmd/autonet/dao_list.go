package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/market"
)

func newDAOList(a *app) *cobra.Command {
	var f tradeFlags
	c := &cobra.Command{
		Use:     "list",
		Short:   "List all proposals, oldest first, and what the treasury has",
		Example: "  autonet dao list --json",
		Args:    cobra.NoArgs,
		RunE:    func(c *cobra.Command, _ []string) error { return a.daoList(c.Context(), f) },
	}
	f.addRead(c)
	return c
}

func (a *app) daoList(ctx context.Context, f tradeFlags) error {
	d, err := a.openDesk(ctx, f, false)
	if err != nil {
		return err
	}
	defer d.Close()
	treasury, err := market.ReadTreasury(ctx, d.Client)
	if err != nil {
		return err
	}
	if f.json {
		return a.writeJSON(treasury)
	}
	var rows [][]string
	for _, p := range treasury.Proposals {
		rows = append(rows, []string{p.ID, p.State, p.GrantText(), p.For, p.Against, p.Quorum, p.When()})
	}
	if err := ui.Table(a.out, []string{"PROPOSAL", "STATE", "GRANT", "FOR", "AGAINST", "QUORUM", "WHEN"}, rows); err != nil {
		return err
	}
	_, err = fmt.Fprintf(a.out, "the treasury has %s in block %d\n", treasury.Balance, treasury.Block)
	return err
}
