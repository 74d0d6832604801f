package main

import (
	"context"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/market"
	"github.com/autonet/autonet/settlement"
)

func newMarketRequest(a *app) *cobra.Command {
	var f tradeFlags
	c := &cobra.Command{
		Use:   "request PROJECT FILE",
		Short: "Ask a project's server on chain for what it does not answer off it",
		Long: `Ask on chain, as a customer who has bought calls, for what the project's server did not answer over HTTP:
FILE (- for standard input) is the question in the encoding of its API. All can see whether it answers
in time; if not, "autonet market reclaim" gives the price of all unserved calls back.`,
		Example: "  autonet market request 0xC0FFEE… question.json --keystore me.json --password-file me.password",
		Args:    cobra.ExactArgs(2),
		RunE:    func(c *cobra.Command, args []string) error { return a.marketRequest(c.Context(), args[0], args[1], f) },
	}
	f.addWrite(c)
	return c
}

func (a *app) marketRequest(ctx context.Context, address, file string, f tradeFlags) error {
	input, err := a.readInput("FILE", file, market.MaxInput)
	if err != nil {
		return err
	}
	d, project, err := a.openProject(ctx, address, f)
	if err != nil {
		return err
	}
	defer d.Close()
	credits, err := d.Credits(ctx, project.Address, d.Address())
	if err != nil {
		return err
	}
	request, err := d.RequestOf(ctx, project.Address, d.Address())
	if err != nil {
		return err
	}
	if err := market.Askable(project, d.Address(), credits, request); err != nil {
		return ui.BadInput(err)
	}
	what := fmt.Sprintf("ask project %s on chain, %s", project.Address, market.Plural(uint64(len(input)), "byte"))
	return settle(ctx, d, what, func(c *settlement.Client) (settlement.Asked, error) { return c.Request(ctx, project.Address, input) }, asked)
}

func asked(r settlement.Asked) (string, any) {
	text := inBlock(fmt.Sprintf("request number %d, to be answered by block %d,", r.Number, r.Deadline), r.Mined)
	return text, struct {
		minedJSON
		Number   uint64 `json:"number"`
		Deadline uint64 `json:"deadline"`
	}{minedFacts(r.Mined), r.Number, r.Deadline}
}

// readInput reads a file that an argument or flag names, or standard input, of at most max bytes.
func (a *app) readInput(name, path string, max int64) ([]byte, error) {
	in := a.in
	if path != "-" {
		file, err := os.Open(path)
		if err != nil {
			return nil, ui.BadInputf("%s: %w", name, err)
		}
		defer file.Close()
		in = file
	}
	data, err := io.ReadAll(io.LimitReader(in, max+1))
	switch {
	case err != nil:
		return nil, ui.BadInputf("%s: %w", name, err)
	case int64(len(data)) > max:
		return nil, ui.BadInputf("%s: %s: at most %d bytes expected", name, path, max)
	}
	return data, nil
}
