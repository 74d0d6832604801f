package main

import "github.com/spf13/cobra"

func newStake(a *app) *cobra.Command {
	c := &cobra.Command{
		Use:   "stake",
		Short: "Bond ATN, take a verifier's seats, and take the bond out again",
		Long: `Bond ATN: fleets lock it behind the proofs that they post, verifiers in their seats, each of which can be
drawn to judge a proof. What is not locked can be taken out again, after a delay that outlasts every
proof. Only a verdict takes any of it away.`,
		Example: "  autonet stake deposit \"1000 ATN\" --keystore me.json --password-file me.password\n  autonet stake show 0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
	}
	c.AddCommand(newStakeDeposit(a), newStakeUnbond(a), newStakeWithdraw(a), newStakeSeats(a), newStakeShow(a))
	return c
}
