package settlement

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Balance is an account's ATN, in wei.
func (c *Client) Balance(ctx context.Context, account common.Address) (*big.Int, error) {
	return c.balanceAt(ctx, nil, account)
}

func (c *Client) balanceAt(ctx context.Context, block *big.Int, account common.Address) (*big.Int, error) {
	return call(ctx, c, block, c.deployment.ATN, c.abi.atn.PackBalanceOf(account), c.abi.atn.UnpackBalanceOf)
}

// Ether is an account's ether for gas, in wei.
func (c *Client) Ether(ctx context.Context, account common.Address) (*big.Int, error) {
	return c.chain.BalanceAt(ctx, account, nil)
}

// Transfer sends ATN from the signer.
func (c *Client) Transfer(ctx context.Context, to common.Address, wei *big.Int) (Mined, error) {
	mined, err := c.write(ctx, &c.deployment.ATN, c.abi.atn.PackTransfer(to, wei))
	return mined, wrap(err, "transfer %s to %s", FormatATN(wei), to)
}

// Approve lets spender take up to wei of the signer's ATN.
func (c *Client) Approve(ctx context.Context, spender common.Address, wei *big.Int) (Mined, error) {
	mined, err := c.write(ctx, &c.deployment.ATN, c.abi.atn.PackApprove(spender, wei))
	return mined, wrap(err, "approve %s for %s", FormatATN(wei), spender)
}

// Allowance is what spender may still take of owner's ATN.
func (c *Client) Allowance(ctx context.Context, owner, spender common.Address) (*big.Int, error) {
	return call(ctx, c, nil, c.deployment.ATN, c.abi.atn.PackAllowance(owner, spender), c.abi.atn.UnpackAllowance)
}

// allow approves exactly wei for spender unless that much is approved already.
func (c *Client) allow(ctx context.Context, spender common.Address, wei *big.Int) error {
	if c.signer == nil {
		return ErrReadOnly
	}
	approved, err := c.Allowance(ctx, c.Address(), spender)
	if err != nil {
		return err
	}
	if approved.Cmp(wei) >= 0 {
		return nil
	}
	_, err = c.Approve(ctx, spender, wei)
	return err
}

// Debt is one contract's books: Balance is the ATN it holds, Debts what it owes. They are equal unless somebody sent it
// ATN unasked; Balance is never less.
type Debt struct {
	Name     string         `json:"name"`
	Contract common.Address `json:"contract"`
	Balance  *big.Int       `json:"balance"`
	Debts    *big.Int       `json:"debts"`
}

// Debts reads the books of all contracts, all at one block. Market, Proof, governor, timelock and the implementation of
// projects hold nothing; the treasury owes what it has to whom a vote gives it.
func (c *Client) Debts(ctx context.Context) ([]Debt, error) {
	block, err := c.headNumber(ctx)
	if err != nil {
		return nil, err
	}
	projects, err := c.projectsAt(ctx, block)
	if err != nil {
		return nil, err
	}
	d, s, p := c.deployment, c.abi.stake, c.abi.project
	staked, err := call(ctx, c, block, d.Stake, s.PackDebts(), s.UnpackDebts)
	if err != nil {
		return nil, fmt.Errorf("debts of stake contract: %w", err)
	}
	none := new(big.Int)
	debts := []Debt{
		{Name: "Market", Contract: d.Market, Debts: none}, {Name: "Proof", Contract: d.Proof, Debts: none},
		{Name: "Stake", Contract: d.Stake, Debts: staked}, {Name: "Treasury", Contract: d.Treasury},
		{Name: "Governor", Contract: d.Governor, Debts: none}, {Name: "Timelock", Contract: d.Timelock, Debts: none},
		{Name: "Project", Contract: d.Project, Debts: none},
	}
	for i, project := range projects {
		owed, err := call(ctx, c, block, project, p.PackDebts(), p.UnpackDebts)
		if err != nil {
			return nil, fmt.Errorf("debts of project %s: %w", project, err)
		}
		debts = append(debts, Debt{Name: fmt.Sprintf("Project %d", i), Contract: project, Debts: owed})
	}
	for i := range debts {
		if debts[i].Balance, err = c.balanceAt(ctx, block, debts[i].Contract); err != nil {
			return nil, fmt.Errorf("balance of %s: %w", debts[i].Contract, err)
		}
		if debts[i].Debts == nil {
			debts[i].Debts = debts[i].Balance
		}
	}
	return debts, nil
}

// headNumber pins several reads to one block.
func (c *Client) headNumber(ctx context.Context) (*big.Int, error) {
	number, err := c.chain.BlockNumber(ctx)
	if err != nil {
		return nil, fmt.Errorf("read head: %w", err)
	}
	return new(big.Int).SetUint64(number), nil
}

func wrap(err error, format string, args ...any) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf(format+": %w", append(args, err)...)
}
