package market

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/settlement"
)

// Claimable is what a miner can claim of a project with a payroll, having been paid so much. It refuses the payroll of
// another project, one whose root is not the project's, and a miner that has nothing to get.
func Claimable(project settlement.ProjectInfo, payroll settlement.Payroll, miner common.Address, paid *big.Int) (*big.Int, error) {
	if payroll.Project != project.Address {
		return nil, fmt.Errorf("payroll is of project %s, expected project %s", payroll.Project, project.Address)
	}
	if root := payroll.Earnings.Root(project.Address); root != project.EarningsRoot {
		return nil, fmt.Errorf("payroll of epoch %d has the root %s, the project's is %s: it is not that of its last proved epoch", payroll.Epoch, root,
			project.EarningsRoot)
	}
	_, earned, err := payroll.Earnings.Proof(project.Address, miner)
	if err != nil {
		return nil, err
	}
	due := new(big.Int).Sub(earned, paid)
	if due.Sign() <= 0 {
		return nil, fmt.Errorf("miner %s has nothing to get: it earned %s and was paid %s", miner, settlement.FormatATN(earned), settlement.FormatATN(paid))
	}
	return due, nil
}
