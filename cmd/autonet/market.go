package main

import "github.com/spf13/cobra"

func newMarket(a *app) *cobra.Command {
	c := &cobra.Command{
		Use:   "market",
		Short: "Publish projects, invest in them, be paid by them, buy their calls",
		Long: `The journeys of developers, investors, miners and customers. Reading needs no key. Every command that
writes rehearses on the node what it will do, shows what leaves the account (ATN, and ether for gas)
and what is left afterwards, and asks; --yes agrees beforehand. What a contract would refuse is
refused before anything is signed. Amounts are decimals with their unit: "250 ATN".`,
		Example: "  autonet market list\n  autonet market invest 0xC0FFEE… \"250 ATN\" --keystore me.json --password-file me.password",
	}
	for _, newCommand := range []func(*app) *cobra.Command{
		newMarketPublish, newMarketList, newMarketShow,
		newMarketInvest, newMarketRefund, newMarketDividends, newMarketClaim,
		newMarketHire, newMarketRequest, newMarketReclaim,
		newMarketRedeem, newMarketLapse, newMarketRoyalties,
	} {
		c.AddCommand(newCommand(a))
	}
	return c
}
