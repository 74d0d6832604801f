package main

import (
	"math/big"
	"strings"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
)

func newDAO(a *app) *cobra.Command {
	c := &cobra.Command{
		Use:   "dao",
		Short: "Grant ATN from the treasury by vote",
		Long: `The treasury takes in the protocol's fee and slashed stakes, and gives out grants, by vote of those who hold
ATN: delegate (to vote at all), propose, vote, queue, and after the timelock's delay execute. Grants are
the only power the votes have.`,
		Example: "  autonet dao list\n  autonet dao vote 78541660797044910968829902406342334108369226379826116161446989268089241970243 for --keystore me.json --password-file me.password",
	}
	c.AddCommand(newDAOList(a), newDAODelegate(a), newDAOPropose(a), newDAOVote(a), newDAOQueue(a), newDAOExecute(a), newDAOCollect(a))
	return c
}

// parseProposal reads a proposal's number, decimal or hexadecimal.
func parseProposal(text string) (*big.Int, error) {
	id, ok := new(big.Int), false
	if digits, isHex := strings.CutPrefix(text, "0x"); isHex {
		id, ok = id.SetString(digits, 16)
	} else {
		id, ok = id.SetString(text, 10)
	}
	if !ok || id.Sign() < 0 || id.BitLen() > 256 {
		return nil, ui.BadInputf("ID: the number of a proposal expected, as \"autonet dao list\" shows it, got %q", text)
	}
	return id, nil
}
