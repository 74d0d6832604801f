package settlement

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// ProjectInfo is a project as of one block. Amounts are in wei of ATN.
type ProjectInfo struct {
	Address       common.Address `json:"address"`
	Block         uint64         `json:"block"`
	State         State          `json:"state"`
	Founder       common.Address `json:"founder"`
	Terms         Terms          `json:"terms"`
	Raised        *big.Int       `json:"raised"`
	Escrow        *big.Int       `json:"escrow"`
	DividendsOwed *big.Int       `json:"dividends_owed"`
	CreditsOwed   *big.Int       `json:"credits_owed"`
	MinersOwed    *big.Int       `json:"miners_owed"` // released by verdicts and not claimed yet
	RoyaltiesOwed *big.Int       `json:"royalties_owed"`
	FeeOwed       *big.Int       `json:"fee_owed"`
	Debts         *big.Int       `json:"debts"`  // all of these
	Shares        *big.Int       `json:"shares"` // all of them
	NextEpoch     uint32         `json:"next_epoch"`
	EarningsRoot  common.Hash    `json:"earnings_root"` // of the last accepted paid epoch
	Weights       string         `json:"weights"`       // CID, "" before Mature
	// SettlementDeadline is the last block in which a proof that was posted in time can be settled.
	SettlementDeadline uint64 `json:"settlement_deadline"`
}

// ProjectState reads a project, all of it at one block. An address that the market does not know is an error.
func (c *Client) ProjectState(ctx context.Context, project common.Address) (ProjectInfo, error) {
	info, err := c.projectState(ctx, project)
	return info, wrap(err, "project %s", project)
}

func (c *Client) projectState(ctx context.Context, project common.Address) (ProjectInfo, error) {
	info := ProjectInfo{Address: project}
	block, err := c.headNumber(ctx)
	if err != nil {
		return info, err
	}
	info.Block = block.Uint64()
	known, err := call(ctx, c, block, c.deployment.Market, c.abi.market.PackIsProject(project), c.abi.market.UnpackIsProject)
	if err != nil {
		return info, err
	}
	if !known {
		return info, fmt.Errorf("not published on market %s", c.deployment.Market)
	}
	p := c.abi.project
	terms, err := call(ctx, c, block, project, p.PackTerms(), p.UnpackTerms)
	if err != nil {
		return info, err
	}
	if info.Terms, err = unpackTerms(terms); err != nil {
		return info, err
	}
	state, err := call(ctx, c, block, project, p.PackState(), p.UnpackState)
	if err != nil {
		return info, err
	}
	info.State = State(state)
	if info.Founder, err = call(ctx, c, block, project, p.PackFounder(), p.UnpackFounder); err != nil {
		return info, err
	}
	var root [32]byte
	for _, read := range []func() error{
		into(ctx, c, &info.NextEpoch, block, project, p.PackNextEpoch(), p.UnpackNextEpoch),
		into(ctx, c, &info.SettlementDeadline, block, project, p.PackSettlementDeadline(), p.UnpackSettlementDeadline),
		into(ctx, c, &root, block, project, p.PackEarningsRoot(), p.UnpackEarningsRoot),
		into(ctx, c, &info.Raised, block, project, p.PackRaised(), p.UnpackRaised),
		into(ctx, c, &info.Escrow, block, project, p.PackEscrow(), p.UnpackEscrow),
		into(ctx, c, &info.DividendsOwed, block, project, p.PackDividendsOwed(), p.UnpackDividendsOwed),
		into(ctx, c, &info.CreditsOwed, block, project, p.PackCreditsOwed(), p.UnpackCreditsOwed),
		into(ctx, c, &info.MinersOwed, block, project, p.PackMinersOwed(), p.UnpackMinersOwed),
		into(ctx, c, &info.RoyaltiesOwed, block, project, p.PackRoyaltiesOwed(), p.UnpackRoyaltiesOwed),
		into(ctx, c, &info.FeeOwed, block, project, p.PackFeeOwed(), p.UnpackFeeOwed),
		into(ctx, c, &info.Debts, block, project, p.PackDebts(), p.UnpackDebts),
		into(ctx, c, &info.Shares, block, project, p.PackTotalSupply(), p.UnpackTotalSupply),
	} {
		if err := read(); err != nil {
			return info, err
		}
	}
	info.EarningsRoot = root
	weights, err := call(ctx, c, block, project, p.PackWeights(), p.UnpackWeights)
	if err != nil {
		return info, err
	}
	info.Weights, err = cidString(weights)
	return info, err
}

// into is a read at a block that is made when it is called.
func into[T any](ctx context.Context, c *Client, to *T, block *big.Int, contract common.Address, data []byte, unpack func([]byte) (T, error)) func() error {
	return func() (err error) {
		*to, err = call(ctx, c, block, contract, data, unpack)
		return err
	}
}

// Projects lists every published project, oldest first.
func (c *Client) Projects(ctx context.Context) ([]common.Address, error) {
	return c.projectsAt(ctx, nil)
}

// projectsPage bounds one answer of the market.
const projectsPage = 256

func (c *Client) projectsAt(ctx context.Context, block *big.Int) ([]common.Address, error) {
	m := c.abi.market
	var all []common.Address
	for {
		start := big.NewInt(int64(len(all)))
		page, err := call(ctx, c, block, c.deployment.Market, m.PackProjects(start, big.NewInt(projectsPage)), m.UnpackProjects)
		if err != nil {
			return nil, fmt.Errorf("list projects from %v: %w", start, err)
		}
		if all = append(all, page...); len(page) < projectsPage {
			return all, nil
		}
	}
}

// Publication is a published project.
type Publication struct {
	Mined
	Project common.Address `json:"project"`
	Index   uint64         `json:"index"`
}

// Publish makes a project with these terms; the signer is its founder.
func (c *Client) Publish(ctx context.Context, terms Terms) (Publication, error) {
	packed, err := terms.pack()
	if err != nil {
		return Publication{}, err
	}
	mined, err := c.write(ctx, &c.deployment.Market, c.abi.market.PackPublish(packed))
	if err != nil {
		return Publication{}, fmt.Errorf("publish %s: %w", terms.JobID, err)
	}
	event, found := findEvent(mined.receipt.Logs, c.deployment.Market, c.abi.market.UnpackPublishedEvent)
	if !found {
		return Publication{}, fmt.Errorf("publish %s: transaction %s holds no Published event", terms.JobID, mined.Tx)
	}
	return Publication{Mined: mined, Project: event.Project, Index: event.Index.Uint64()}, nil
}

// Payment is a transaction that moved an amount of ATN, in wei, between the signer and a project or within it.
type Payment struct {
	Mined
	Amount *big.Int `json:"amount"`
}

// Invest approves and pays wei, or what is missing to the goal if that is less; Amount is what was taken.
func (c *Client) Invest(ctx context.Context, project common.Address, wei *big.Int) (Payment, error) {
	if err := c.allow(ctx, project, wei); err != nil {
		return Payment{}, fmt.Errorf("invest in %s: %w", project, err)
	}
	mined, err := c.write(ctx, &project, c.abi.project.PackInvest(wei))
	if err != nil {
		return Payment{}, fmt.Errorf("invest %s in %s: %w", FormatATN(wei), project, err)
	}
	event, _ := findEvent(mined.receipt.Logs, project, c.abi.project.UnpackInvestedEvent)
	if event == nil {
		return Payment{}, missing("Invested", mined)
	}
	return Payment{mined, event.Amount}, nil
}

// Refund gives up the signer's shares of a failed project for their part of the escrow.
func (c *Client) Refund(ctx context.Context, project common.Address) (Payment, error) {
	mined, err := c.write(ctx, &project, c.abi.project.PackRefund())
	if err != nil {
		return Payment{}, fmt.Errorf("refund from %s: %w", project, err)
	}
	event, _ := findEvent(mined.receipt.Logs, project, c.abi.project.UnpackRefundedEvent)
	if event == nil {
		return Payment{}, missing("Refunded", mined)
	}
	return Payment{mined, event.Amount}, nil
}

// ClaimDividends pays out what the signer's shares have earned.
func (c *Client) ClaimDividends(ctx context.Context, project common.Address) (Payment, error) {
	mined, err := c.write(ctx, &project, c.abi.project.PackClaimDividends())
	if err != nil {
		return Payment{}, fmt.Errorf("claim dividends of %s: %w", project, err)
	}
	event, _ := findEvent(mined.receipt.Logs, project, c.abi.project.UnpackDividendsClaimedEvent)
	if event == nil {
		return Payment{}, missing("DividendsClaimed", mined)
	}
	return Payment{mined, event.Amount}, nil
}

// Dividends is what holder would get from ClaimDividends now.
func (c *Client) Dividends(ctx context.Context, project, holder common.Address) (*big.Int, error) {
	return call(ctx, c, nil, project, c.abi.project.PackDividendsOf(holder), c.abi.project.UnpackDividendsOf)
}

// RefundOf is what holder would get from Refund now.
func (c *Client) RefundOf(ctx context.Context, project, holder common.Address) (*big.Int, error) {
	return call(ctx, c, nil, project, c.abi.project.PackRefundOf(holder), c.abi.project.UnpackRefundOf)
}

// Shares is what holder has of a project, in wei of shares.
func (c *Client) Shares(ctx context.Context, project, holder common.Address) (*big.Int, error) {
	return call(ctx, c, nil, project, c.abi.project.PackBalanceOf(holder), c.abi.project.UnpackBalanceOf)
}

// TransferShares gives shares to another holder; dividends earned before stay with the signer.
func (c *Client) TransferShares(ctx context.Context, project, to common.Address, wei *big.Int) (Mined, error) {
	mined, err := c.write(ctx, &project, c.abi.project.PackTransfer(to, wei))
	return mined, wrap(err, "transfer shares of %s to %s", project, to)
}

// missing says that a transaction succeeded without the event that its success promises.
func missing(event string, mined Mined) error {
	return fmt.Errorf("transaction %s holds no %s event", mined.Tx, event)
}
