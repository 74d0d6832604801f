package main

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/durable"
	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/market"
	"github.com/autonet/autonet/node"
	"github.com/autonet/autonet/settlement"
)

type publishFlags struct {
	tradeFlags
	data, fleet, out string
	parts            []string
}

func newMarketPublish(a *app) *cobra.Command {
	var f publishFlags
	c := &cobra.Command{
		Use:   "publish JOB.yaml",
		Short: "Put a job on the market: its terms are fixed from then on",
		Long: `Put a job on the market as a project that takes investments. The terms of the job file are fixed for
ever: goal, deadlines, pay, price, shares, metric and threshold. The dataset's test split must be
sealed ("autonet data import --seal-test"): whoever trains must not see it. The fleet is the account
that will post proofs and redeem calls. --out is the file that "autonet submit --market" takes.`,
		Example: `  autonet market publish examples/digits.yaml --data data/digits --fleet 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 \
    --keystore me.json --password-file me.password`,
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error { return a.marketPublish(c.Context(), args[0], f) },
	}
	f.addWrite(c)
	c.Flags().StringVar(&f.data, "data", "", "dataset directory (default: the one that the job names)")
	c.Flags().StringVar(&f.fleet, "fleet", "", "address of the fleet's account (default: the keystore's)")
	c.Flags().StringVar(&f.out, "out", "market.json", "file to write for \"autonet submit --market\"")
	c.Flags().StringSliceVar(&f.parts, "part", nil, "`PROJECT=SHARE` of a mature project that this one is made of, and its share of the revenue, such as 0x…=12.5%")
	return c
}

func (a *app) marketPublish(ctx context.Context, path string, f publishFlags) error {
	j, err := readJob(path)
	if err != nil {
		return err
	}
	j, _, m, err := openDataset(ctx, j, path, f.data)
	if err != nil {
		return err
	}
	parts := make([]settlement.Part, len(f.parts))
	for i, text := range f.parts {
		if parts[i], err = market.ParsePart(text); err != nil {
			return ui.BadInputf("--part: %w", err)
		}
	}
	var fleet common.Address
	if f.fleet != "" {
		if fleet, err = parseAddress("--fleet", f.fleet); err != nil {
			return err
		}
	}
	d, err := a.openDesk(ctx, f.tradeFlags, true)
	if err != nil {
		return err
	}
	defer d.Close()
	if f.fleet == "" {
		fleet = d.Address()
	}
	block, err := d.Block(ctx)
	if err != nil {
		return err
	}
	terms, err := node.TermsOf(j, m, block, fleet)
	if err != nil {
		return ui.BadInputf("%s: %w", path, err)
	}
	terms.Parts = parts
	if err := market.Publishable(terms, block); err != nil {
		return ui.BadInputf("%s: %w", path, err)
	}
	what := fmt.Sprintf("publish %s: goal %s, %s, %s a call, fleet %s", terms.JobID, settlement.FormatATN(terms.Goal),
		market.Plural(uint64(terms.Epochs), "epoch"), settlement.FormatATN(terms.PricePerCall), fleet)
	var project common.Address
	err = settle(ctx, d, what, func(c *settlement.Client) (settlement.Publication, error) { return c.Publish(ctx, terms) },
		func(p settlement.Publication) (string, any) {
			project = p.Project
			return inBlock("published project "+p.Project.Hex(), p.Mined), struct {
				minedJSON
				Project common.Address `json:"project"`
				File    string         `json:"file"`
			}{minedFacts(p.Mined), p.Project, f.out}
		})
	if err != nil {
		return err
	}
	body, err := node.Market{Deployment: d.Deployment(), Project: project}.Encode()
	if err != nil {
		return err
	}
	return durable.Replace(f.out, body, 0o644)
}
