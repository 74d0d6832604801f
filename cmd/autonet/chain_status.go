package main

import (
	"context"
	"fmt"
	"math/big"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/settlement"
)

func newChainStatus(a *app) *cobra.Command {
	var url, deployment string
	var asJSON bool
	c := &cobra.Command{
		Use:   "status",
		Short: "Show how a chain is doing, and a network's contracts on it",
		Long: `Show a chain's head, its fee, and how far behind the head its final block is. With --deployment also
whether the network's contracts are there and belong together, and what each holds and owes.`,
		Example: `  autonet chain status
  autonet chain status --chain http://127.0.0.1:8545 --deployment deployment.json --json`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return a.chainStatus(c.Context(), url, deployment, asJSON) },
	}
	c.Flags().StringVar(&url, "chain", "http://127.0.0.1:8545", "JSON-RPC URL of an Ethereum node")
	c.Flags().StringVar(&deployment, "deployment", "", "file that says where a network's contracts are")
	c.Flags().BoolVar(&asJSON, "json", false, "write one JSON object")
	return c
}

func (a *app) chainStatus(ctx context.Context, url, file string, asJSON bool) error {
	var d settlement.Deployment
	if file != "" {
		var err error
		if d, err = readDeployment(file); err != nil {
			return err
		}
	}
	chain, err := dialChain(ctx, url)
	if err != nil {
		return err
	}
	defer chain.Close()
	s, err := settlement.ReadStatus(ctx, chain, d)
	if err != nil {
		return fmt.Errorf("--chain %s: %w", url, err)
	}
	if asJSON {
		err = a.writeJSON(s)
	} else {
		err = a.printStatus(s)
	}
	if err != nil {
		return err
	}
	for _, contract := range s.Contracts {
		if contract.Fault != "" {
			return ui.BadInputf("--deployment: %s: not all contracts are in place", file)
		}
	}
	if s.Wiring != "" {
		return ui.BadInputf("--deployment: %s: %s", file, s.Wiring)
	}
	return nil
}

func (a *app) printStatus(s settlement.ChainStatus) error {
	w := tabwriter.NewWriter(a.out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "chain\t%d\n", s.ChainID)
	fmt.Fprintf(w, "head\t%d, %s, %s\n", s.Head, s.Time.Format(time.RFC3339), s.Hash)
	fmt.Fprintf(w, "fee\t%v wei a gas, and %v to be preferred\n", s.BaseFee, s.Tip)
	final := "the chain calls no block final"
	if s.Finalized != nil {
		final = fmt.Sprintf("%d, %d blocks behind the head", *s.Finalized, s.Head-min(s.Head, *s.Finalized))
	}
	fmt.Fprintf(w, "final\t%s\n", final)
	if len(s.Contracts) > 0 {
		fmt.Fprintln(w, "\nCONTRACT\tADDRESS\tSTATE")
	}
	for _, c := range s.Contracts {
		state := "in place"
		if c.Fault != "" {
			state = c.Fault
		}
		fmt.Fprintf(w, "%s\t%s\t%s\n", c.Name, c.Address, state)
	}
	if len(s.Debts) > 0 {
		fmt.Fprintln(w, "\nBOOKS\tHOLDS\tOWES\tSURPLUS")
	}
	for _, d := range s.Debts {
		fmt.Fprintf(w, "%s\t%s\t%s\t%v wei\n", d.Name, settlement.FormatATN(d.Balance), settlement.FormatATN(d.Debts), surplus(d))
	}
	return w.Flush()
}

// surplus is what was sent to a contract unasked; less than nothing would be a hole in its books.
func surplus(d settlement.Debt) *big.Int { return new(big.Int).Sub(d.Balance, d.Debts) }
