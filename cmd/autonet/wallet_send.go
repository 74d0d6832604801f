package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/settlement"
)

func newWalletSend(a *app) *cobra.Command {
	var f tradeFlags
	c := &cobra.Command{
		Use:     "send ADDRESS AMOUNT",
		Short:   "Send ATN to an address",
		Example: `  autonet wallet send 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 "12.5 ATN" --keystore me.json --password-file me.password`,
		Args:    cobra.RangeArgs(2, 3),
		RunE: func(c *cobra.Command, args []string) error {
			return a.walletSend(c.Context(), args[0], strings.Join(args[1:], " "), f)
		},
	}
	f.addWrite(c)
	return c
}

func (a *app) walletSend(ctx context.Context, address, amount string, f tradeFlags) error {
	to, err := parseAddress("ADDRESS", address)
	if err != nil {
		return err
	}
	wei, err := parseATN("AMOUNT", amount)
	if err != nil {
		return err
	}
	d, err := a.openDesk(ctx, f, true)
	if err != nil {
		return err
	}
	defer d.Close()
	if err := d.affords(ctx, wei); err != nil {
		return err
	}
	text := settlement.FormatATN(wei)
	return settle(ctx, d, fmt.Sprintf("send %s to %s", text, to),
		func(c *settlement.Client) (settlement.Mined, error) { return c.Transfer(ctx, to, wei) }, mined("sent "+text))
}
