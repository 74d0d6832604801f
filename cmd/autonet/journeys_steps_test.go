package main

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/cockroachdb/datadriven"
	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/settlement"
)

// prove posts an epoch of a project as its fleet, has the only verifier judge it, and keeps the payroll: the miner did
// all of the work.
func (s *stage) prove(d *datadriven.TestData) string {
	var name string
	d.ScanArgs(s.t, "project", &name)
	project := common.HexToAddress(s.values[name])
	ctx := s.t.Context()
	fleet, _ := s.client("fleet")
	info, err := fleet.ProjectState(ctx, project)
	s.check(err)
	units := []settlement.Contribution{{Miner: common.HexToAddress(s.values["miner"]), Units: 7}, {Miner: fleet.Address(), Units: 1}}
	epoch := uint64(info.NextEpoch)
	payroll := settlement.Payroll{Project: project, Epoch: epoch, Before: s.accepts[name], Contributions: units}
	earnings, err := payroll.After(info.Terms.MinersPay())
	s.check(err)
	before, after := store.Sum(fmt.Appendf(nil, "weights %d", epoch-1)), store.Sum(fmt.Appendf(nil, "weights %d", epoch))
	claim := settlement.Claim{Project: project, Epoch: epoch, Final: epoch == uint64(info.Terms.Epochs), Before: before.String(), After: after.String(),
		MetricPPM: 990_000, Contributions: units, Earnings: earnings}
	posting, err := fleet.Post(ctx, claim)
	s.check(err)
	s.dev.Mine(2)
	_, err = fleet.Draw(ctx, posting.ProofID)
	s.check(err)
	verifier, _ := s.client("verifier")
	_, err = verifier.Commit(ctx, posting.ProofID, 0, 0, claim.MetricPPM, [32]byte{1})
	s.check(err)
	_, err = verifier.Reveal(ctx, posting.ProofID, 0, claim.MetricPPM, [32]byte{1})
	s.check(err)
	s.dev.Mine(int(info.Terms.ChallengeBlocks) + 1)
	outcome, err := fleet.Finalize(ctx, posting.ProofID)
	s.check(err)
	s.accepts[name] = earnings
	s.check(os.WriteFile(s.file("payroll.json"), payroll.Encode(), 0o600))
	return fmt.Sprintf("%s, miners %s, verifiers %s\n", outcome.Status, settlement.FormatATN(outcome.ToMiners), settlement.FormatATN(outcome.ToVerifiers))
}

// receipt signs, as the customer, for calls that were served, and writes the file that the fleet redeems.
func (s *stage) receipt(d *datadriven.TestData) string {
	var name string
	d.ScanArgs(s.t, "project", &name)
	project := common.HexToAddress(s.values[name])
	customer, account := s.client("customer")
	credits, err := customer.Credits(s.t.Context(), project, customer.Address())
	s.check(err)
	receipt, err := settlement.Receipt{ChainID: customer.ChainID().Uint64(), Project: project, Customer: customer.Address(), Period: credits.Period,
		Calls: uint64(s.number(d, "calls"))}.Sign(s.t.Context(), account)
	s.check(err)
	body, err := json.Marshal(receipt)
	s.check(err)
	s.check(os.WriteFile(s.file("receipt.json"), body, 0o600))
	return ""
}
