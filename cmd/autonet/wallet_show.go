package main

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/market"
	"github.com/autonet/autonet/settlement"
)

func newWalletShow(a *app) *cobra.Command {
	var f tradeFlags
	c := &cobra.Command{
		Use:   "show [ADDRESS]",
		Short: "Show an account's ATN, ether, votes, and shares in projects",
		Long:  "Show what an account has: the one at ADDRESS, or that of --keystore, whose password is not needed.",
		Example: `  autonet wallet show 0x70997970C51812dc3A010C7d01b50e0d17dc79C8
  autonet wallet show --keystore me.json --json`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error { return a.walletShow(c.Context(), args, f) },
	}
	f.addRead(c)
	c.Flags().StringVar(&f.chain.Keystore, "keystore", "", "key file of the account, in place of ADDRESS")
	return c
}

func (a *app) walletShow(ctx context.Context, args []string, f tradeFlags) error {
	account, err := shownAccount(args, f.chain.Keystore)
	if err != nil {
		return err
	}
	d, err := a.openDesk(ctx, f, false)
	if err != nil {
		return err
	}
	defer d.Close()
	wallet, err := market.ReadWallet(ctx, d.Client, account)
	if err != nil {
		return err
	}
	if f.json {
		return a.writeJSON(wallet)
	}
	return ui.Table(a.out, []string{"ACCOUNT", wallet.Address}, wallet.Rows())
}

func shownAccount(args []string, keystore string) (common.Address, error) {
	switch {
	case len(args) == 1:
		return parseAddress("ADDRESS", args[0])
	case keystore == "":
		return common.Address{}, ui.BadInputf("ADDRESS or --keystore: expected the account to show")
	}
	account, err := settlement.KeystoreAddress(keystore)
	if err != nil {
		return account, ui.BadInputf("--keystore: %w", err)
	}
	return account, nil
}
