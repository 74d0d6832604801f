package settlement

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/settlement/bindings"
)

// DeployConfig is what is fixed for ever when a network is born. Amounts are in wei of ATN, penalties in basis points of a
// seat's bond.
type DeployConfig struct {
	Holder   common.Address // gets the whole supply of ATN; zero means the deployer
	Stake    StakeConfig
	Proof    ProofConfig
	Governor GovernorConfig
}

// StakeConfig are the rules of bonds.
type StakeConfig struct {
	SeatBond       *big.Int `json:"seat_bond"`       // what a verifier bonds for one seat
	JoinDelay      uint64   `json:"join_delay"`      // blocks from taking a seat to the first proof that can draw it, at least 1
	UnbondingDelay uint64   `json:"unbonding_delay"` // blocks from leaving to the money; longer than any proof takes
}

// ProofConfig are the rules of proofs.
type ProofConfig struct {
	Panel              uint8    `json:"panel"`                // seats drawn for a proof: odd, 1 to 7
	AppealPanel        uint8    `json:"appeal_panel"`         // seats drawn for a challenged proof: odd, Panel to 7
	MinPanel           uint8    `json:"min_panel"`            // the fewest seats that make a panel, 1 to Panel
	NoShowPenaltyBPS   uint16   `json:"no_show_penalty_bps"`  // for not committing or not revealing
	MinorityPenaltyBPS uint16   `json:"minority_penalty_bps"` // for a vote against the verdict; at least NoShowPenaltyBPS
	PostingBond        *big.Int `json:"posting_bond"`         // what a fleet locks for each posted proof
	ChallengeBond      *big.Int `json:"challenge_bond"`       // what a challenger locks
}

// GovernorConfig are the rules of grants.
type GovernorConfig struct {
	VotingDelay       uint64   `json:"voting_delay"`       // blocks from a proposal to the block whose votes count, at least 1
	VotingPeriod      uint32   `json:"voting_period"`      // blocks to vote in
	ProposalThreshold *big.Int `json:"proposal_threshold"` // votes that a proposer needs
	QuorumPercent     uint8    `json:"quorum_percent"`     // of the supply, 1 to 100
	TimelockSeconds   uint64   `json:"timelock_seconds"`   // from queueing to execution
}

// DefaultDeployConfig is what a public network with blocks of twelve seconds is meant to have.
func DefaultDeployConfig() DeployConfig {
	return DeployConfig{
		Stake: StakeConfig{SeatBond: MustATN("1000"), JoinDelay: 7_200, UnbondingDelay: 50_400}, // a day, a week
		Proof: ProofConfig{Panel: 5, AppealPanel: 7, MinPanel: 5, NoShowPenaltyBPS: 500, MinorityPenaltyBPS: 5_000,
			PostingBond: MustATN("500"), ChallengeBond: MustATN("500")},
		Governor: GovernorConfig{VotingDelay: 7_200, VotingPeriod: 50_400, ProposalThreshold: MustATN("100000"), QuorumPercent: 4,
			TimelockSeconds: 2 * 24 * 60 * 60},
	}
}

// Validate lists all faults that the contracts would refuse one by one.
func (c DeployConfig) Validate() error {
	var faults []error
	want := func(ok bool, field string, got any, expected string) {
		if !ok {
			faults = append(faults, fmt.Errorf("%s: expected %s, got %v", field, expected, got))
		}
	}
	amount := func(field string, wei *big.Int, least int64) {
		ok := wei != nil && wei.Cmp(big.NewInt(least)) >= 0 && wei.BitLen() <= 128
		want(ok, field, wei, fmt.Sprintf("an amount from %d to 2^128-1 wei", least))
	}
	odd := func(n uint8) bool { return n%2 == 1 && n <= 7 }
	amount("stake.seat_bond", c.Stake.SeatBond, 1)
	want(c.Stake.JoinDelay > 0, "stake.join_delay", c.Stake.JoinDelay, "at least 1 block")
	want(c.Stake.UnbondingDelay > 0, "stake.unbonding_delay", c.Stake.UnbondingDelay, "at least 1 block")
	p := c.Proof
	want(odd(p.Panel), "proof.panel", p.Panel, "an odd number from 1 to 7")
	want(odd(p.AppealPanel) && p.AppealPanel >= p.Panel, "proof.appeal_panel", p.AppealPanel, fmt.Sprintf("an odd number from %d to 7", p.Panel))
	want(p.MinPanel >= 1 && p.MinPanel <= p.Panel, "proof.min_panel", p.MinPanel, fmt.Sprintf("1 to %d", p.Panel))
	want(p.MinorityPenaltyBPS <= wholeBPS, "proof.minority_penalty_bps", p.MinorityPenaltyBPS, fmt.Sprintf("at most %d", wholeBPS))
	want(p.NoShowPenaltyBPS <= p.MinorityPenaltyBPS, "proof.no_show_penalty_bps", p.NoShowPenaltyBPS,
		fmt.Sprintf("at most the minority's %d", p.MinorityPenaltyBPS))
	amount("proof.posting_bond", p.PostingBond, 1)
	amount("proof.challenge_bond", p.ChallengeBond, 1)
	g := c.Governor
	want(g.VotingDelay > 0 && g.VotingDelay < 1<<48, "governor.voting_delay", g.VotingDelay, "1 to 2^48-1 blocks")
	want(g.VotingPeriod > 0, "governor.voting_period", g.VotingPeriod, "at least 1 block")
	want(g.QuorumPercent >= 1 && g.QuorumPercent <= 100, "governor.quorum_percent", g.QuorumPercent, "1 to 100")
	amount("governor.proposal_threshold", g.ProposalThreshold, 0)
	return errors.Join(faults...)
}

func (c StakeConfig) pack() bindings.StakeConfig {
	return bindings.StakeConfig{SeatBond: c.SeatBond, JoinDelay: c.JoinDelay, UnbondingDelay: c.UnbondingDelay}
}

func (c ProofConfig) pack() bindings.ProofConfig {
	return bindings.ProofConfig{Panel: c.Panel, AppealPanel: c.AppealPanel, MinPanel: c.MinPanel, NoShowPenalty: c.NoShowPenaltyBPS,
		MinorityPenalty: c.MinorityPenaltyBPS, PostingBond: c.PostingBond, ChallengeBond: c.ChallengeBond}
}

func (c GovernorConfig) pack() bindings.GovernorConfig {
	return bindings.GovernorConfig{VotingDelay: new(big.Int).SetUint64(c.VotingDelay), VotingPeriod: c.VotingPeriod,
		ProposalThreshold: c.ProposalThreshold, QuorumPercent: c.QuorumPercent}
}
