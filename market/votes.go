package market

import (
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/settlement"
)

// maxReason bounds the reason of a grant, which is on the chain for ever.
const maxReason = 1024

// Reasonable refuses a grant without a reason, or with one that is too long.
func Reasonable(reason string) error {
	switch {
	case reason == "":
		return errors.New("expected why the treasury should pay")
	case len(reason) > maxReason:
		return fmt.Errorf("%d bytes, expected at most %d", len(reason), maxReason)
	}
	return nil
}

// Votable refuses a proposal that takes no votes now, or not this account's.
func Votable(p settlement.Proposal, account common.Address, voted bool) error {
	switch {
	case p.State != settlement.ProposalActive:
		return fmt.Errorf("proposal %v is %s: votes are taken from block %d to block %d", p.ID, p.State, p.VoteStart+1, p.VoteEnd)
	case voted:
		return fmt.Errorf("account %s has voted on proposal %v already", account, p.ID)
	}
	return nil
}

// Stands refuses to take a proposal further that is not in the state for it, or whose delay has not passed at the
// chain's time, in Unix seconds.
func Stands(p settlement.Proposal, what string, state settlement.ProposalState, now uint64) error {
	switch {
	case p.State != state:
		return fmt.Errorf("proposal %v is %s: to %s it, it must be %s", p.ID, p.State, what, state)
	case state == settlement.ProposalQueued && now < p.ExecuteAt:
		return fmt.Errorf("proposal %v can be executed from %s on", p.ID, time.Unix(int64(p.ExecuteAt), 0).UTC().Format(time.RFC3339))
	}
	return nil
}
