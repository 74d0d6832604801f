package market

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/settlement"
)

// Affordable refuses an amount that is nothing or that the account does not have.
func Affordable(account common.Address, amount, balance *big.Int) error {
	switch {
	case amount.Sign() <= 0:
		return fmt.Errorf("amount %s: expected more than nothing", settlement.FormatATN(amount))
	case amount.Cmp(balance) > 0:
		return fmt.Errorf("amount %s: account %s has %s", settlement.FormatATN(amount), account, settlement.FormatATN(balance))
	}
	return nil
}

// In refuses a project that is in none of the states.
func In(project settlement.ProjectInfo, what string, states ...settlement.State) error {
	for _, state := range states {
		if project.State == state {
			return nil
		}
	}
	return fmt.Errorf("project %s is in state %s in block %d: %s in state %s only", project.Address, project.State, project.Block, what, states[0])
}

// Ahead refuses a deadline that has passed.
func Ahead(what string, deadline, block uint64) error {
	if deadline < block {
		return fmt.Errorf("%s: block %d is in the past, the chain is at block %d", what, deadline, block)
	}
	return nil
}

// Investable says what of the amount a project would take, and refuses what it would not.
func Investable(project settlement.ProjectInfo, account common.Address, amount, balance *big.Int) (*big.Int, error) {
	if err := In(project, "investments are taken", settlement.Funding); err != nil {
		return nil, err
	}
	if err := Ahead("funding deadline", project.Terms.FundingDeadline, project.Block); err != nil {
		return nil, err
	}
	taken := new(big.Int).Sub(project.Terms.Goal, project.Raised)
	if amount.Cmp(taken) < 0 {
		taken.Set(amount)
	}
	return taken, Affordable(account, taken, balance)
}

// Publishable refuses terms whose deadlines are not ahead, one behind the other.
func Publishable(terms settlement.Terms, block uint64) error {
	if err := Ahead("funding deadline", terms.FundingDeadline, block); err != nil {
		return err
	}
	if terms.TrainingDeadline <= terms.FundingDeadline {
		return fmt.Errorf("training deadline: block %d is not behind the funding deadline, block %d", terms.TrainingDeadline, terms.FundingDeadline)
	}
	return nil
}

// Price is what calls of a mature project cost, which the account must have.
func Price(project settlement.ProjectInfo, account common.Address, calls uint64, balance *big.Int) (*big.Int, error) {
	if err := In(project, "calls are sold", settlement.Mature); err != nil {
		return nil, err
	}
	if calls == 0 {
		return nil, fmt.Errorf("calls: expected 1 or more")
	}
	price := new(big.Int).Mul(project.Terms.PricePerCall, new(big.Int).SetUint64(calls))
	if price.Cmp(balance) > 0 {
		return nil, fmt.Errorf("%d calls cost %s: account %s has %s", calls, settlement.FormatATN(price), account, settlement.FormatATN(balance))
	}
	return price, nil
}

// Redeemable refuses a receipt that is not for this project and chain, or that is not signed by its customer, and an
// account that is not the project's fleet. A customer that is a contract is left to the chain to judge.
func Redeemable(receipt settlement.SignedReceipt, project settlement.ProjectInfo, chainID uint64, account common.Address, contract bool) error {
	switch {
	case receipt.ChainID != chainID:
		return fmt.Errorf("receipt is for chain %d, expected chain %d", receipt.ChainID, chainID)
	case receipt.Project != project.Address:
		return fmt.Errorf("receipt is for project %s, expected project %s", receipt.Project, project.Address)
	case account != project.Terms.Fleet:
		return fmt.Errorf("account %s is not the fleet of project %s, %s, which alone redeems", account, project.Address, project.Terms.Fleet)
	case contract:
		return nil
	}
	return receipt.Verify()
}
