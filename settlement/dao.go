package settlement

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/autonet/autonet/settlement/bindings"
)

// Support is a vote on a proposal.
type Support uint8

// The votes, as OpenZeppelin's governor counts them.
const (
	Against Support = iota
	For
	Abstain
)

func (s Support) String() string { return word(uint8(s), "against", "for", "abstain") }

// ProposalState is a proposal's stage of life.
type ProposalState uint8

// A proposal's life, as OpenZeppelin's governor numbers it.
const (
	ProposalPending ProposalState = iota
	ProposalActive
	ProposalCanceled
	ProposalDefeated
	ProposalSucceeded
	ProposalQueued
	ProposalExpired
	ProposalExecuted
)

func (s ProposalState) String() string {
	return word(uint8(s), "Pending", "Active", "Canceled", "Defeated", "Succeeded", "Queued", "Expired", "Executed")
}

// Proposal is a grant that was proposed, and its vote so far. Votes are in wei of ATN.
type Proposal struct {
	ID          *big.Int       `json:"id"`
	Proposer    common.Address `json:"proposer"`
	Grants      []Grant        `json:"grants"`
	Description string         `json:"description"`
	VoteStart   uint64         `json:"vote_start"` // the block whose votes count
	VoteEnd     uint64         `json:"vote_end"`   // the last block of the vote
	State       ProposalState  `json:"state"`
	Against     *big.Int       `json:"against"`
	For         *big.Int       `json:"for"`
	Abstain     *big.Int       `json:"abstain"`
	Quorum      *big.Int       `json:"quorum"`     // for and abstain together; nil before VoteStart
	ExecuteAt   uint64         `json:"execute_at"` // Unix seconds from which it can be executed; 0: not queued
}

// Grant is one action of a proposal: ATN from the treasury.
type Grant struct {
	To     common.Address `json:"to"`
	Amount *big.Int       `json:"amount"`
	Reason string         `json:"reason"`
}

// ErrNoProposal: the governor knows no such proposal.
var ErrNoProposal = errors.New("no such proposal")

// Delegate gives the votes of the signer's ATN to an account, perhaps itself: undelegated ATN does not vote.
func (c *Client) Delegate(ctx context.Context, to common.Address) (Mined, error) {
	mined, err := c.write(ctx, &c.deployment.ATN, c.abi.atn.PackDelegate(to))
	return mined, wrap(err, "delegate votes to %s", to)
}

// Votes are what an account can vote with now, in wei of ATN.
func (c *Client) Votes(ctx context.Context, account common.Address) (*big.Int, error) {
	return call(ctx, c, nil, c.deployment.ATN, c.abi.atn.PackGetVotes(account), c.abi.atn.UnpackGetVotes)
}

// Proposed is a transaction that proposed a grant.
type Proposed struct {
	Mined
	ID *big.Int `json:"id"`
}

// ProposeGrant proposes that the treasury pays; the reason is also the proposal's description. The same grant for the same
// reason can be proposed once.
func (c *Client) ProposeGrant(ctx context.Context, grant Grant) (Proposed, error) {
	action := c.abi.treasury.PackGrant(grant.To, grant.Amount, grant.Reason)
	mined, err := c.write(ctx, &c.deployment.Governor, c.abi.governor.PackPropose([]common.Address{c.deployment.Treasury},
		[]*big.Int{new(big.Int)}, [][]byte{action}, grant.Reason))
	if err != nil {
		return Proposed{}, fmt.Errorf("propose a grant of %s to %s: %w", FormatATN(grant.Amount), grant.To, err)
	}
	event, _ := findEvent(mined.receipt.Logs, c.deployment.Governor, c.abi.governor.UnpackProposalCreatedEvent)
	if event == nil {
		return Proposed{}, missing("ProposalCreated", mined)
	}
	return Proposed{mined, event.ProposalId}, nil
}

// CastVote votes on a proposal with the signer's votes at its VoteStart.
func (c *Client) CastVote(ctx context.Context, id *big.Int, support Support, reason string) (Mined, error) {
	mined, err := c.write(ctx, &c.deployment.Governor, c.abi.governor.PackCastVoteWithReason(id, uint8(support), reason))
	return mined, wrap(err, "vote %s on proposal %v", support, id)
}

// Queue puts a proposal that succeeded into the timelock; anyone may.
func (c *Client) Queue(ctx context.Context, id *big.Int) (Mined, error) {
	return c.carryOut(ctx, "queue", id, c.abi.governor.PackQueue)
}

// Execute makes a queued proposal's grants once the timelock's delay has passed; anyone may.
func (c *Client) Execute(ctx context.Context, id *big.Int) (Mined, error) {
	return c.carryOut(ctx, "execute", id, c.abi.governor.PackExecute)
}

// carryOut calls the governor with a proposal's actions, which it knows by their hash only.
func (c *Client) carryOut(ctx context.Context, what string, id *big.Int,
	pack func([]common.Address, []*big.Int, [][]byte, [32]byte) []byte) (Mined, error) {
	created, err := c.created(ctx, id)
	if err != nil {
		return Mined{}, fmt.Errorf("%s proposal %v: %w", what, id, err)
	}
	data := pack(created.Targets, created.Values, created.Calldatas, crypto.Keccak256Hash([]byte(created.Description)))
	mined, err := c.write(ctx, &c.deployment.Governor, data)
	return mined, wrap(err, "%s proposal %v", what, id)
}

// HasVoted says whether an account has voted on a proposal.
func (c *Client) HasVoted(ctx context.Context, id *big.Int, account common.Address) (bool, error) {
	return call(ctx, c, nil, c.deployment.Governor, c.abi.governor.PackHasVoted(id, account), c.abi.governor.UnpackHasVoted)
}

// Proposal reads one proposal.
func (c *Client) Proposal(ctx context.Context, id *big.Int) (Proposal, error) {
	created, err := c.created(ctx, id)
	if err != nil {
		return Proposal{}, fmt.Errorf("proposal %v: %w", id, err)
	}
	p, err := c.proposal(ctx, created)
	return p, wrap(err, "proposal %v", id)
}

// Proposals reads all, oldest first.
func (c *Client) Proposals(ctx context.Context) ([]Proposal, error) {
	all, err := c.allCreated(ctx)
	if err != nil {
		return nil, fmt.Errorf("list proposals: %w", err)
	}
	var proposals []Proposal
	for _, created := range all {
		p, err := c.proposal(ctx, created)
		if err != nil {
			return nil, fmt.Errorf("proposal %v: %w", created.ProposalId, err)
		}
		proposals = append(proposals, p)
	}
	return proposals, nil
}

func (c *Client) created(ctx context.Context, id *big.Int) (*bindings.AutonetGovernorProposalCreated, error) {
	all, err := c.allCreated(ctx)
	if err != nil {
		return nil, err
	}
	for _, created := range all {
		if created.ProposalId.Cmp(id) == 0 {
			return created, nil
		}
	}
	return nil, ErrNoProposal
}

func (c *Client) allCreated(ctx context.Context) ([]*bindings.AutonetGovernorProposalCreated, error) {
	g := c.abi.governor
	logs, _, err := c.filterLogs(ctx, ethereum.FilterQuery{
		Addresses: []common.Address{c.deployment.Governor}, Topics: [][]common.Hash{{g.GetABI().Events["ProposalCreated"].ID}},
	}, c.deployment.Block)
	if err != nil {
		return nil, err
	}
	pointers := make([]*types.Log, len(logs))
	for i := range logs {
		pointers[i] = &logs[i]
	}
	return findEvents(pointers, c.deployment.Governor, g.UnpackProposalCreatedEvent), nil
}

// proposal adds to what was proposed where its vote stands.
func (c *Client) proposal(ctx context.Context, created *bindings.AutonetGovernorProposalCreated) (Proposal, error) {
	g, at, id := c.abi.governor, c.deployment.Governor, created.ProposalId
	p := Proposal{ID: id, Proposer: created.Proposer, Description: created.Description,
		VoteStart: created.VoteStart.Uint64(), VoteEnd: created.VoteEnd.Uint64()}
	for _, action := range created.Calldatas {
		grant, err := c.abi.grant(action)
		if err != nil {
			return p, err
		}
		p.Grants = append(p.Grants, grant)
	}
	block, err := c.headNumber(ctx)
	if err != nil {
		return p, err
	}
	state, err := call(ctx, c, block, at, g.PackState(id), g.UnpackState)
	if err != nil {
		return p, err
	}
	votes, err := call(ctx, c, block, at, g.PackProposalVotes(id), g.UnpackProposalVotes)
	if err != nil {
		return p, err
	}
	eta, err := call(ctx, c, block, at, g.PackProposalEta(id), g.UnpackProposalEta)
	if err != nil {
		return p, err
	}
	p.State, p.Against, p.For, p.Abstain = ProposalState(state), votes.AgainstVotes, votes.ForVotes, votes.AbstainVotes
	p.ExecuteAt = eta.Uint64()
	if p.State != ProposalPending {
		p.Quorum, err = call(ctx, c, block, at, g.PackQuorum(created.VoteStart), g.UnpackQuorum)
	}
	return p, err
}

// grant reads a call of Treasury.grant; the governor lets nothing else be proposed.
func (c *contracts) grant(action []byte) (Grant, error) {
	method := c.treasury.GetABI().Methods["grant"]
	if len(action) < len(method.ID) || string(action[:len(method.ID)]) != string(method.ID) {
		return Grant{}, fmt.Errorf("action %x is not a grant", action)
	}
	values, err := method.Inputs.Unpack(action[len(method.ID):])
	if err != nil {
		return Grant{}, fmt.Errorf("action %x: %w", action, err)
	}
	return Grant{
		To:     *abi.ConvertType(values[0], new(common.Address)).(*common.Address),
		Amount: abi.ConvertType(values[1], new(big.Int)).(*big.Int),
		Reason: *abi.ConvertType(values[2], new(string)).(*string),
	}, nil
}
