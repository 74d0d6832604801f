package main

import "github.com/spf13/cobra"

func newWallet(a *app) *cobra.Command {
	c := &cobra.Command{
		Use:   "wallet",
		Short: "Make an account, show what it has, and send ATN",
		Long: `Accounts are encrypted key files, with their passwords in files of their own; both must be readable by their
owner only, and neither is ever a flag.`,
		Example: "  autonet wallet new me.json --password-file me.password\n  autonet wallet show 0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
	}
	c.AddCommand(newWalletNew(a), newWalletShow(a), newWalletSend(a))
	return c
}
