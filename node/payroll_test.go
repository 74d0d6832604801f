package node

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/coordinator"
	"github.com/autonet/autonet/settlement"
)

// TestPayrollOf: the earnings before an epoch are worked out from those that were accepted, and held to the chain.
func TestPayrollOf(t *testing.T) {
	a, b := common.HexToAddress("0xa1"), common.HexToAddress("0xb2")
	project := settlement.ProjectInfo{Address: common.HexToAddress("0xc3"),
		Terms: settlement.Terms{Epochs: 3, PayPerEpoch: big.NewInt(1000), VerifierShareBPS: 1000}}
	yes := &coordinator.Settlement{Accepted: true}
	claim := coordinator.Claim{
		Payees: coordinator.Payees{"w1": a.Hex(), "w2": b.Hex(), "w3": a.Hex(), "w4": "nobody"},
		Earlier: []coordinator.Epoch{
			{Number: 1, Settled: yes, Tasks: coordinator.Tasks{"w1": 1, "w2": 2}},
			{Number: 2, Settled: &coordinator.Settlement{}, Tasks: coordinator.Tasks{"w1": 5}}, // rejected
			{Number: 2, Settled: yes, Stopped: true, Tasks: coordinator.Tasks{"w1": 7}},        // claimed by the exam
		},
		Epoch: coordinator.Epoch{Number: 2, Tasks: coordinator.Tasks{"w1": 1, "w3": 2, "w4": 9, "w2": 0}},
	}
	first, err := settlement.NextEarnings(nil, big.NewInt(900), []settlement.Contribution{{Miner: a, Units: 1}, {Miner: b, Units: 2}})
	if err != nil {
		t.Fatal(err)
	}
	second := settlement.Earnings{{Miner: a, Cumulative: big.NewInt(1200)}, {Miner: b, Cumulative: big.NewInt(600)}}
	for name, root := range map[string]common.Hash{"before the verdict": first.Root(project.Address), "after it": second.Root(project.Address)} {
		project.EarningsRoot = root
		payroll, after, err := payrollOf(project, claim)
		if err != nil || after.Root(project.Address) != second.Root(project.Address) || payroll.Before.Root(project.Address) != first.Root(project.Address) {
			t.Errorf("%s: %+v leads to %v, %v", name, payroll, after, err)
		}
		if len(payroll.Contributions) != 1 || payroll.Contributions[0] != (settlement.Contribution{Miner: a, Units: 3}) {
			t.Errorf("%s: %+v", name, payroll.Contributions)
		}
	}
	claim.Payees["w2"] = a.Hex() // since then
	if _, _, err := payrollOf(project, claim); !errors.Is(err, errOtherRoot) {
		t.Errorf("miners changed their accounts: %v", err)
	}
}
