package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/market"
)

func newMarketList(a *app) *cobra.Command {
	var f tradeFlags
	c := &cobra.Command{
		Use:     "list",
		Short:   "List the projects that were ever published, oldest first",
		Example: "  autonet market list --chain http://127.0.0.1:8545 --deployment deployment.json --json",
		Args:    cobra.NoArgs,
		RunE:    func(c *cobra.Command, _ []string) error { return a.marketList(c.Context(), f) },
	}
	f.addRead(c)
	return c
}

func (a *app) marketList(ctx context.Context, f tradeFlags) error {
	d, err := a.openDesk(ctx, f, false)
	if err != nil {
		return err
	}
	defer d.Close()
	addresses, err := d.Projects(ctx)
	if err != nil {
		return err
	}
	all := []market.Project{}
	for _, address := range addresses {
		info, err := d.ProjectState(ctx, address)
		if err != nil {
			return err
		}
		all = append(all, market.ShowProject(info))
	}
	if f.json {
		return a.writeJSON(all)
	}
	var rows [][]string
	for _, p := range all {
		rows = append(rows, []string{p.Address, p.JobID, p.State, p.Raised, p.Goal, fmt.Sprintf("%d/%d", p.EpochsProved, p.Epochs), p.PricePerCall})
	}
	return ui.Table(a.out, []string{"PROJECT", "JOB", "STATE", "RAISED", "GOAL", "PROVED", "A CALL"}, rows)
}
