package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/market"
	"github.com/autonet/autonet/node"
	"github.com/autonet/autonet/settlement"
)

// tradeFlags are the flags of every command that reads or writes the contracts for a person.
type tradeFlags struct {
	chain      node.ChainConfig
	deployment string
	maxFee     string
	blind      bool
	yes, json  bool
}

// addRead declares what a reader needs: no key.
func (f *tradeFlags) addRead(c *cobra.Command) {
	c.Flags().StringVar(&f.chain.URL, "chain", "http://127.0.0.1:8545", "JSON-RPC URL of an Ethereum node")
	c.Flags().StringVar(&f.deployment, "deployment", "deployment.json", "file that says where the contracts are (\"autonet chain deploy\" writes it)")
	c.Flags().BoolVar(&f.json, "json", false, "write JSON")
}

// addWrite declares what a writer needs.
func (f *tradeFlags) addWrite(c *cobra.Command) {
	chainFlags(c, &f.chain)
	c.Flags().StringVar(&f.deployment, "deployment", "deployment.json", "file that says where the contracts are (\"autonet chain deploy\" writes it)")
	c.Flags().BoolVar(&f.json, "json", false, "write JSON")
	c.Flags().StringVar(&f.maxFee, "max-fee-per-gas", "", "the most that a gas may cost, such as \"10 gwei\" (default: twice the present base fee)")
	c.Flags().BoolVar(&f.blind, "unrehearsed", false, "do not compute beforehand what the command will spend, for nodes that cannot (eth_simulateV1)")
	c.Flags().BoolVar(&f.yes, "yes", false, "agree beforehand to what the command will spend, which is shown all the same")
}

// desk is where a person trades: a client that reads, and the trader that writes where there is a signer.
type desk struct {
	*settlement.Client
	app     *app
	flags   tradeFlags
	chain   *settlement.Remote
	trader  *market.Trader
	release func() // gives the signer's connection back
}

// affords refuses an amount that the account does not have.
func (d *desk) affords(ctx context.Context, wei *big.Int) error {
	balance, err := d.Balance(ctx, d.Address())
	if err != nil {
		return err
	}
	return ui.BadInput(market.Affordable(d.Address(), wei, balance))
}

// openDesk reaches the chain and checks that the contracts are on it. signs says that there must be an account.
func (a *app) openDesk(ctx context.Context, f tradeFlags, signs bool) (*desk, error) {
	deployment, err := readDeployment(f.deployment)
	if err != nil {
		return nil, err
	}
	d, err := a.openTrader(ctx, f, signs)
	if err != nil {
		return nil, err
	}
	d.trader.Config.Deployment = deployment
	if d.Client, err = settlement.NewClient(ctx, d.chain, d.trader.Config); err != nil {
		d.Close()
		if errors.Is(err, settlement.ErrWrongChain) {
			err = ui.BadInputf("--chain, --deployment: %w", err)
		}
		return nil, err
	}
	return d, nil
}

// openTrader is openDesk before there are contracts.
func (a *app) openTrader(ctx context.Context, f tradeFlags, signs bool) (*desk, error) {
	d := &desk{app: a, flags: f, trader: &market.Trader{Blind: f.blind}, release: func() {}}
	d.trader.Config.Logger = slog.New(slog.NewTextHandler(a.err, &slog.HandlerOptions{Level: slog.LevelWarn}))
	d.trader.Config.Confirmations = f.chain.Confirmations
	if f.maxFee != "" {
		wei, err := settlement.ParseEther(f.maxFee)
		if err != nil {
			return nil, ui.BadInputf("--max-fee-per-gas: %w", err)
		}
		d.trader.Config.Spending.MaxFeePerGas = wei
	}
	if signs {
		var err error
		if d.trader.Config.Signer, d.release, err = openSigner(ctx, f.chain); err != nil {
			return nil, err
		}
	}
	var err error
	if d.chain, err = dialChain(ctx, f.chain.URL); err != nil {
		d.Close()
		return nil, err
	}
	d.trader.Chain = d.chain
	d.trader.Consent = func(ctx context.Context, bill market.Bill) error {
		fmt.Fprint(a.err, bill)
		return ui.Consent{In: a.in, Out: a.err, Yes: f.yes, Terminal: ui.IsTerminalInput(a.in)}.Ask(ctx)
	}
	return d, nil
}

// openProject is openDesk of somebody who writes to a project.
func (a *app) openProject(ctx context.Context, address string, f tradeFlags) (*desk, settlement.ProjectInfo, error) {
	project, err := parseProject(address)
	if err != nil {
		return nil, settlement.ProjectInfo{}, err
	}
	d, err := a.openDesk(ctx, f, true)
	if err != nil {
		return nil, settlement.ProjectInfo{}, err
	}
	info, err := d.ProjectState(ctx, project)
	if err != nil {
		d.Close()
	}
	return d, info, err
}

// openSigner opens the account of somebody who writes.
func openSigner(ctx context.Context, f node.ChainConfig) (settlement.Signer, func(), error) {
	if !f.Signs() {
		return nil, nil, ui.BadInputf("--keystore or --signer: expected the account that signs")
	}
	signer, release, err := f.OpenSigner(ctx)
	if err != nil {
		return nil, nil, ui.BadInputf("--keystore, --password-file, --signer: %w", err)
	}
	return signer, release, nil
}

// Close ends the connections.
func (d *desk) Close() {
	if d.chain != nil {
		d.chain.Close()
	}
	d.release()
}

// settle does what was described, once its bill is agreed to, and reports it: say gives the sentence and the JSON.
func settle[T any](ctx context.Context, d *desk, what string, act func(*settlement.Client) (T, error), say func(T) (string, any)) error {
	done, bill, err := market.Do(ctx, d.trader, what, market.As(ctx, act))
	if err != nil {
		return unrehearsed(err)
	}
	text, result := say(done)
	if d.flags.json {
		return d.app.writeJSON(settledJSON{bill, result})
	}
	_, err = fmt.Fprintln(d.app.out, text)
	return err
}

// unrehearsed says what helps against a node that cannot rehearse.
func unrehearsed(err error) error {
	if errors.Is(err, settlement.ErrNoRehearsal) {
		return fmt.Errorf("%w; --unrehearsed does without", err)
	}
	return err
}

// settledJSON is what a command writes that settled something.
type settledJSON struct {
	Bill   market.Bill `json:"bill"`
	Result any         `json:"result"`
}

// minedJSON says where a transaction is.
type minedJSON struct {
	Tx      common.Hash `json:"tx"`
	Block   uint64      `json:"block"`
	GasUsed uint64      `json:"gas_used"`
}

func minedFacts(m settlement.Mined) minedJSON { return minedJSON{m.Tx, m.Block, m.GasUsed} }

// mined says that something was done which moved nothing to speak of.
func mined(done string) func(settlement.Mined) (string, any) {
	return func(m settlement.Mined) (string, any) { return inBlock(done, m), minedFacts(m) }
}

// paid says that an amount was moved.
func paid(verb string) func(settlement.Payment) (string, any) {
	return func(p settlement.Payment) (string, any) {
		amount := settlement.FormatATN(p.Amount)
		return inBlock(verb+" "+amount, p.Mined), struct {
			minedJSON
			Amount string `json:"amount"`
		}{minedFacts(p.Mined), amount}
	}
}

func inBlock(done string, m settlement.Mined) string {
	return fmt.Sprintf("%s in block %d, transaction %s", done, m.Block, m.Tx)
}

// parseAddress reads the address that an argument or flag names.
func parseAddress(name, text string) (common.Address, error) {
	address, err := market.ParseAddress(text)
	if err != nil {
		return address, ui.BadInputf("%s: %w", name, err)
	}
	return address, nil
}

// parseProject reads a project's address.
func parseProject(text string) (common.Address, error) { return parseAddress("PROJECT", text) }

// parseATN reads the amount of ATN that an argument or flag names.
func parseATN(name, text string) (*big.Int, error) {
	wei, err := settlement.ParseATN(text)
	if err != nil {
		return nil, ui.BadInputf("%s: %w", name, err)
	}
	return wei, nil
}

// parseCount reads the number that an argument or flag names.
func parseCount(name, text string, least, most uint64) (uint64, error) {
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil || n < least || n > most {
		return 0, ui.BadInputf("%s: a number from %d to %d expected, got %q", name, least, most, text)
	}
	return n, nil
}
