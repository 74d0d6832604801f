package market

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/settlement"
)

// Claimable is what a miner can claim of a project with a payroll, having been paid so much, and the list of earnings to
// claim with. It refuses the payroll of another project, one that does not lead to the project's root, and a miner that
// has nothing to get.
func Claimable(project settlement.ProjectInfo, payroll settlement.Payroll, miner common.Address, paid *big.Int) (settlement.Earnings, *big.Int, error) {
	if payroll.Project != project.Address {
		return nil, nil, fmt.Errorf("payroll is of project %s, expected project %s", payroll.Project, project.Address)
	}
	list, err := payroll.After(project.Terms.MinersPay())
	if err != nil {
		return nil, nil, err
	}
	if root := list.Root(project.Address); root != project.EarningsRoot {
		return nil, nil, fmt.Errorf("payroll of epoch %d leads to the root %s, the project's is %s: it is not that of its last proved epoch", payroll.Epoch,
			root, project.EarningsRoot)
	}
	_, earned, err := list.Proof(project.Address, miner)
	if err != nil {
		return nil, nil, err
	}
	due := new(big.Int).Sub(earned, paid)
	if due.Sign() <= 0 {
		return nil, nil, fmt.Errorf("miner %s has nothing to get: it earned %s and was paid %s", miner, settlement.FormatATN(earned), settlement.FormatATN(paid))
	}
	return list, due, nil
}
