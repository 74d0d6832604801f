package settlement

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

func TestDeployConfigListsAllFaults(t *testing.T) {
	if err := DefaultDeployConfig().Validate(); err != nil {
		t.Error(err)
	}
	err := DeployConfig{
		Stake: StakeConfig{SeatBond: new(big.Int)},
		Proof: ProofConfig{Panel: 4, AppealPanel: 9, NoShowPenaltyBPS: 10_001, MinorityPenaltyBPS: 10_000, PostingBond: big.NewInt(-1),
			ChallengeBond: new(big.Int).Lsh(common.Big1, 128)},
		Governor: GovernorConfig{QuorumPercent: 101},
	}.Validate()
	for _, field := range []string{"stake.seat_bond", "stake.join_delay", "stake.unbonding_delay", "proof.panel", "proof.appeal_panel", "proof.min_panel",
		"proof.no_show_penalty_bps", "proof.posting_bond", "proof.challenge_bond", "governor.voting_delay", "governor.voting_period",
		"governor.quorum_percent", "governor.proposal_threshold"} {
		if err == nil || !strings.Contains(err.Error(), field+": expected") {
			t.Errorf("no fault of %s in %v", field, err)
		}
	}
}

// TestCheckDeployment: a deployment of which one address is another contract's is found out, whichever it is.
func TestCheckDeployment(t *testing.T) {
	w := newWorld(t)
	if err := w.fleet.CheckDeployment(t.Context()); err != nil {
		t.Fatal(err)
	}
	good := w.deployment
	for i, contract := range good.contracts() {
		d := good
		changed := d.contracts()[i]
		*changed.at = *d.contracts()[(i+1)%8].at
		client, err := NewClient(t.Context(), w.dev.Chain(), ClientConfig{Deployment: d})
		if err != nil {
			t.Fatal(err)
		}
		if err := client.CheckDeployment(t.Context()); err == nil || Transient(err) {
			t.Errorf("%s at another's address: %v", contract.name, err)
		}
	}
	if d, err := DecodeDeployment(good.Encode()); err != nil || d != good {
		t.Errorf("%+v, %v", d, err)
	}
	if _, err := Deploy(t.Context(), w.dev.Chain(), ClientConfig{}, testRules()); !errors.Is(err, ErrReadOnly) {
		t.Errorf("a deployment by nobody: %v", err)
	}
	if _, err := Deploy(t.Context(), w.dev.Chain(), ClientConfig{Signer: person(t, 0)}, DeployConfig{}); err == nil {
		t.Error("a deployment without rules was made")
	}
}
