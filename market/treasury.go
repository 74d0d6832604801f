package market

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/autonet/autonet/settlement"
)

// Treasury is what the network owns, and the grants that were ever proposed.
type Treasury struct {
	Block     uint64     `json:"block"`
	Balance   string     `json:"balance"`
	Proposals []Proposal `json:"proposals"`
}

// Proposal is a proposed grant as people and programs read it.
type Proposal struct {
	ID        string  `json:"id"`
	State     string  `json:"state"`
	Proposer  string  `json:"proposer"`
	Grants    []Grant `json:"grants"`
	For       string  `json:"for"`
	Against   string  `json:"against"`
	Abstain   string  `json:"abstain"`
	Quorum    string  `json:"quorum,omitempty"` // before the vote nobody knows it
	VoteStart uint64  `json:"vote_start"`       // blocks
	VoteEnd   uint64  `json:"vote_end"`
	ExecuteAt uint64  `json:"execute_at,omitempty"` // Unix seconds
}

// Grant is ATN from the treasury.
type Grant struct {
	To     string `json:"to"`
	Amount string `json:"amount"`
	Reason string `json:"reason"`
}

// ReadTreasury reads the treasury and all proposals.
func ReadTreasury(ctx context.Context, c *settlement.Client) (Treasury, error) {
	block, err := c.Block(ctx)
	if err != nil {
		return Treasury{}, err
	}
	balance, err := c.Balance(ctx, c.Deployment().Treasury)
	if err != nil {
		return Treasury{}, err
	}
	all, err := c.Proposals(ctx)
	t := Treasury{Block: block, Balance: settlement.FormatATN(balance), Proposals: []Proposal{}}
	for _, p := range all {
		t.Proposals = append(t.Proposals, ShowProposal(p))
	}
	return t, err
}

// ShowProposal writes a proposal's facts as people read them.
func ShowProposal(p settlement.Proposal) Proposal {
	atn := settlement.FormatATN
	shown := Proposal{ID: p.ID.String(), State: p.State.String(), Proposer: p.Proposer.Hex(), For: atn(p.For), Against: atn(p.Against),
		Abstain: atn(p.Abstain), VoteStart: p.VoteStart, VoteEnd: p.VoteEnd, ExecuteAt: p.ExecuteAt}
	if p.Quorum != nil {
		shown.Quorum = atn(p.Quorum)
	}
	for _, g := range p.Grants {
		shown.Grants = append(shown.Grants, Grant{g.To.Hex(), atn(g.Amount), g.Reason})
	}
	return shown
}

// GrantText is what would be granted, in one line.
func (p Proposal) GrantText() string {
	texts := make([]string, len(p.Grants))
	for i, g := range p.Grants {
		texts[i] = fmt.Sprintf("%s to %s: %s", g.Amount, g.To, g.Reason)
	}
	return strings.Join(texts, "; ")
}

// When says what the proposal waits for.
func (p Proposal) When() string {
	switch p.State {
	case settlement.ProposalPending.String():
		return fmt.Sprintf("vote from block %d", p.VoteStart+1)
	case settlement.ProposalActive.String():
		return fmt.Sprintf("vote until block %d", p.VoteEnd)
	case settlement.ProposalQueued.String():
		return "execute from " + time.Unix(int64(p.ExecuteAt), 0).UTC().Format(time.RFC3339)
	}
	return ""
}
