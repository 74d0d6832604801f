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

// Investable says what of the amount a project would take, and refuses what it would not. The account must have the whole
// amount, even if less is missing to the goal.
func Investable(project settlement.ProjectInfo, account common.Address, amount, balance *big.Int) (*big.Int, error) {
	if project.Raised.Cmp(project.Terms.Goal) < 0 {
		if err := Ahead("funding deadline", project.Terms.FundingDeadline, project.Block); err != nil {
			return nil, err
		}
	}
	if err := In(project, "investments are taken", settlement.Funding); err != nil {
		return nil, err
	}
	taken := new(big.Int).Sub(project.Terms.Goal, project.Raised)
	if amount.Cmp(taken) < 0 {
		taken.Set(amount)
	}
	return taken, Affordable(account, amount, balance)
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

// MaxInput is the longest question that can be asked on chain, in bytes (IProject.INPUT_MAX).
const MaxInput = 4096

// Askable refuses a request of a customer who has no unserved calls, or has asked already.
func Askable(project settlement.ProjectInfo, customer common.Address, credits settlement.CreditInfo, request settlement.PendingRequest) error {
	switch {
	case request.Number != 0 && request.Deadline >= project.Block:
		return fmt.Errorf("request number %d of account %s is open until block %d, the chain is at block %d", request.Number, customer, request.Deadline, project.Block)
	case request.Number != 0:
		return fmt.Errorf("request number %d of account %s was not answered by block %d: its calls' price can be reclaimed", request.Number, customer, request.Deadline)
	case credits.Bought == credits.Served:
		return fmt.Errorf("account %s has no unserved calls of project %s", customer, project.Address)
	}
	return Ahead("calls", credits.Expiry, project.Block)
}

// Reclaimable refuses a customer without a request that the server let pass.
func Reclaimable(project settlement.ProjectInfo, customer common.Address, request settlement.PendingRequest) error {
	switch {
	case request.Number == 0:
		return fmt.Errorf("account %s has no open request at project %s", customer, project.Address)
	case request.Deadline >= project.Block:
		return fmt.Errorf("request number %d can be answered until block %d, the chain is at block %d", request.Number, request.Deadline, project.Block)
	}
	return nil
}

// Lapsed refuses a customer whose calls are served, or have not lapsed.
func Lapsed(project settlement.ProjectInfo, customer common.Address, credits settlement.CreditInfo) error {
	switch {
	case credits.Bought == credits.Served:
		return fmt.Errorf("account %s has no unserved calls of project %s", customer, project.Address)
	case credits.Expiry >= project.Block:
		return fmt.Errorf("calls of account %s lapse after block %d, the chain is at block %d", customer, credits.Expiry, project.Block)
	}
	return nil
}

// Stakeable refuses an amount that is more than free stake.
func Stakeable(account common.Address, what string, amount *big.Int, stake settlement.StakeInfo) error {
	if amount.Cmp(stake.Free) > 0 {
		return fmt.Errorf("%s needs %s of free stake: account %s has %s, and %s that is locked", what, settlement.FormatATN(amount), account,
			settlement.FormatATN(stake.Free), settlement.FormatATN(stake.Locked))
	}
	return nil
}

// Withdrawable refuses to withdraw what was not asked back, or too early.
func Withdrawable(account common.Address, stake settlement.StakeInfo, block uint64) error {
	switch {
	case stake.Unbonding.Sign() == 0:
		return fmt.Errorf("account %s has asked nothing back: unbond first", account)
	case stake.ReleaseAt > block:
		return fmt.Errorf("%s of account %s can be withdrawn from block %d on, the chain is at block %d", settlement.FormatATN(stake.Unbonding),
			account, stake.ReleaseAt, block)
	}
	return nil
}
