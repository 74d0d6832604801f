package settlement

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// Place is one place on a round's panel: the seat that was drawn for it, and whose it is.
type Place struct {
	Place uint8          `json:"place"`
	Seat  uint32         `json:"seat"`
	Owner common.Address `json:"owner"`
}

// Panel reads the places of a proof's round; none before the draw.
func (c *Client) Panel(ctx context.Context, id ProofID, round uint8) ([]Place, error) {
	p := c.abi.proof
	out, err := call(ctx, c, nil, c.deployment.Proof, p.PackPanelOf(id, round), p.UnpackPanelOf)
	if err != nil {
		return nil, fmt.Errorf("panel of round %d of %s: %w", round, id, err)
	}
	if len(out.Seats) != len(out.Owners) {
		return nil, fmt.Errorf("panel of round %d of %s: %d seats with %d owners", round, id, len(out.Seats), len(out.Owners))
	}
	places := make([]Place, len(out.Seats))
	for i, seat := range out.Seats {
		places[i] = Place{uint8(i), seat, out.Owners[i]}
	}
	return places, nil
}

// Commit commits the signer, at its place of the round's panel, to what it measured (in ppm), or to FalseClaim. The salt
// is fresh randomness, kept until Reveal.
func (c *Client) Commit(ctx context.Context, proof ProofID, round, place uint8, measured uint32, salt [32]byte) (Mined, error) {
	hash := VoteHash(proof, round, place, c.Address(), measured, salt)
	mined, err := c.write(ctx, &c.deployment.Proof, c.abi.proof.PackCommit(proof, place, hash))
	return mined, wrap(err, "commit vote of place %d on %s", place, proof)
}

// Reveal shows the vote that was committed at a place.
func (c *Client) Reveal(ctx context.Context, proof ProofID, place uint8, measured uint32, salt [32]byte) (Mined, error) {
	mined, err := c.write(ctx, &c.deployment.Proof, c.abi.proof.PackReveal(proof, place, measured, salt))
	return mined, wrap(err, "reveal vote of place %d on %s", place, proof)
}

// VoteInfo is the vote of one place.
type VoteInfo struct {
	Commitment common.Hash    `json:"commitment"` // zero: not committed, or revealed already
	Voter      common.Address `json:"voter"`      // zero until revealed
	Measured   uint32         `json:"measured"`   // ppm; zero until revealed
	Revealed   bool           `json:"revealed"`
}

// Vote reads a place's vote, so that a verifier that crashed knows what it has done.
func (c *Client) Vote(ctx context.Context, id ProofID, round, place uint8) (VoteInfo, error) {
	p := c.abi.proof
	vote, err := call(ctx, c, nil, c.deployment.Proof, p.PackVoteOf(id, round, place), p.UnpackVoteOf)
	return VoteInfo{vote.Commitment, vote.Voter, vote.Measured, vote.Revealed}, wrap(err, "vote of place %d on %s", place, id)
}
