package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/market"
	"github.com/autonet/autonet/settlement"
)

func newDAOVote(a *app) *cobra.Command {
	var f tradeFlags
	var reason string
	c := &cobra.Command{
		Use:     "vote ID for|against|abstain",
		Short:   "Vote on a proposal with the votes that the account had when the vote began",
		Example: "  autonet dao vote 0x1f2e… for --reason \"we need the audit\" --keystore me.json --password-file me.password",
		Args:    cobra.ExactArgs(2),
		RunE: func(c *cobra.Command, args []string) error {
			return a.daoVote(c.Context(), args[0], args[1], reason, f)
		},
	}
	f.addWrite(c)
	c.Flags().StringVar(&reason, "reason", "", "why, for all to read on the chain")
	return c
}

func (a *app) daoVote(ctx context.Context, number, word, reason string, f tradeFlags) error {
	id, err := parseProposal(number)
	if err != nil {
		return err
	}
	supports := map[string]settlement.Support{"for": settlement.For, "against": settlement.Against, "abstain": settlement.Abstain}
	support, known := supports[strings.ToLower(word)]
	if !known {
		return ui.BadInputf("vote: for, against or abstain expected, got %q", word)
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
	voted, err := d.HasVoted(ctx, id, d.Address())
	if err != nil {
		return err
	}
	if err := market.Votable(proposal, d.Address(), voted); err != nil {
		return ui.BadInput(err)
	}
	what := fmt.Sprintf("vote %s: %s", support, ui.Printable(market.ShowProposal(proposal).GrantText()))
	return settle(ctx, d, what, func(c *settlement.Client) (settlement.Mined, error) { return c.CastVote(ctx, id, support, reason) },
		mined("voted "+support.String()))
}
