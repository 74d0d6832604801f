package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"math/big"
	"os"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/autonet/autonet/internal/durable"
	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/market"
	"github.com/autonet/autonet/settlement"
)

type deployFlags struct {
	tradeFlags
	holder                                          string
	seatBond, postingBond, challengeBond, threshold string
	timelock                                        time.Duration
	rules                                           settlement.DeployConfig
}

func newChainDeploy(a *app) *cobra.Command {
	f := deployFlags{rules: settlement.DefaultDeployConfig()}
	c := &cobra.Command{
		Use:   "deploy",
		Short: "Give birth to a network: deploy its eight contracts",
		Long: `Deploy the eight contracts of a network: ATN, timelock, governor, treasury, stake, proof, project and market.
What the flags say is fixed for ever; the defaults are meant for blocks of twelve seconds. Nobody owns
the contracts afterwards. The whole supply of ATN goes to --holder. --deployment is the file to write,
which all other commands read; it must not exist.`,
		Example: `  autonet chain deploy --chain http://127.0.0.1:8545 --keystore me.json --password-file me.password --deployment deployment.json
  autonet chain deploy --panel 1 --appeal-panel 1 --min-panel 1 --join-delay 1 --voting-delay 1 --voting-period 50 --timelock 1s`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return a.chainDeploy(c.Context(), f) },
	}
	f.addWrite(c)
	f.addRules(c.Flags())
	return c
}

// addRules declares what is fixed at a network's birth.
func (f *deployFlags) addRules(fs *pflag.FlagSet) {
	r := &f.rules
	amount := func(p *string, name string, value *big.Int, usage string) {
		fs.StringVar(p, name, settlement.FormatATN(value), usage)
	}
	fs.StringVar(&f.holder, "holder", "", "address that gets the whole supply of ATN (default: the keystore's)")
	amount(&f.seatBond, "seat-bond", r.Stake.SeatBond, "what a verifier bonds for each seat")
	fs.Uint64Var(&r.Stake.JoinDelay, "join-delay", r.Stake.JoinDelay, "blocks from taking a seat to the first proof that can draw it")
	fs.Uint64Var(&r.Stake.UnbondingDelay, "unbonding-delay", r.Stake.UnbondingDelay, "blocks from leaving to the money; longer than any proof takes")
	fs.Uint8Var(&r.Proof.Panel, "panel", r.Proof.Panel, "seats drawn for a proof: odd, 1 to 7")
	fs.Uint8Var(&r.Proof.AppealPanel, "appeal-panel", r.Proof.AppealPanel, "seats drawn for a challenged proof: odd, up to 7")
	fs.Uint8Var(&r.Proof.MinPanel, "min-panel", r.Proof.MinPanel, "the fewest seats that make a panel")
	fs.Uint16Var(&r.Proof.NoShowPenaltyBPS, "no-show-penalty", r.Proof.NoShowPenaltyBPS, "part of its bond that a seat loses for not voting, in basis points")
	fs.Uint16Var(&r.Proof.MinorityPenaltyBPS, "minority-penalty", r.Proof.MinorityPenaltyBPS, "part of its bond that a seat loses for a vote against the verdict, in basis points")
	amount(&f.postingBond, "posting-bond", r.Proof.PostingBond, "what a fleet locks for each posted proof")
	amount(&f.challengeBond, "challenge-bond", r.Proof.ChallengeBond, "what a challenger locks")
	fs.Uint64Var(&r.Governor.VotingDelay, "voting-delay", r.Governor.VotingDelay, "blocks from a proposal to the block whose votes count")
	fs.Uint32Var(&r.Governor.VotingPeriod, "voting-period", r.Governor.VotingPeriod, "blocks to vote in")
	amount(&f.threshold, "proposal-threshold", r.Governor.ProposalThreshold, "votes that a proposer needs")
	fs.Uint8Var(&r.Governor.QuorumPercent, "quorum", r.Governor.QuorumPercent, "percent of the supply that must take part in a vote")
	fs.DurationVar(&f.timelock, "timelock", time.Duration(r.Governor.TimelockSeconds)*time.Second, "from queueing a grant to executing it")
}

// config reads the rules, and lists all their faults at once.
func (f deployFlags) config() (settlement.DeployConfig, error) {
	var faults []error
	keep := func(err error) { faults = append(faults, err) }
	var err error
	cfg := f.rules
	if f.holder != "" {
		cfg.Holder, err = parseAddress("--holder", f.holder)
		keep(err)
	}
	cfg.Stake.SeatBond, err = parseATN("--seat-bond", f.seatBond)
	keep(err)
	cfg.Proof.PostingBond, err = parseATN("--posting-bond", f.postingBond)
	keep(err)
	cfg.Proof.ChallengeBond, err = parseATN("--challenge-bond", f.challengeBond)
	keep(err)
	cfg.Governor.ProposalThreshold, err = parseATN("--proposal-threshold", f.threshold)
	keep(err)
	if f.timelock < 0 || f.timelock%time.Second != 0 || f.timelock > math.MaxInt32*time.Second {
		keep(ui.BadInputf("--timelock: whole seconds expected, got %v", f.timelock))
	}
	cfg.Governor.TimelockSeconds = uint64(f.timelock / time.Second)
	if err := errors.Join(faults...); err != nil {
		return cfg, err
	}
	return cfg, ui.BadInput(cfg.Validate())
}

func (a *app) chainDeploy(ctx context.Context, f deployFlags) error {
	cfg, err := f.config()
	if err != nil {
		return err
	}
	if _, err := os.Lstat(f.deployment); !errors.Is(err, fs.ErrNotExist) {
		return ui.BadInputf("--deployment: %s is there already", f.deployment)
	}
	d, err := a.openTrader(ctx, f.tradeFlags, true)
	if err != nil {
		return err
	}
	defer d.Close()
	deployment, bill, err := market.Do(ctx, d.trader, "deploy the eight contracts of a new network",
		func(chain settlement.Chain, client settlement.ClientConfig) (settlement.Deployment, error) {
			return settlement.Deploy(ctx, chain, client, cfg)
		})
	if err != nil {
		return unrehearsed(err)
	}
	if err := durable.Replace(f.deployment, deployment.Encode(), 0o644); err != nil {
		return fmt.Errorf("the contracts are deployed, but %w:\n%s", err, deployment.Encode())
	}
	if f.json {
		return a.writeJSON(settledJSON{bill, deployment})
	}
	_, err = fmt.Fprintf(a.out, "deployed the contracts of a new network; %s says where they are\n", f.deployment)
	return err
}
