package node

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/autonet/autonet/internal/durable"
	"github.com/autonet/autonet/settlement"
)

// vote is what a verifier keeps of a round from before it commits; it is the same at all its places.
type vote struct {
	Measured uint32   `json:"measured"`
	Salt     [32]byte `json:"salt"`
}

func (v *verifier) voteFile(id settlement.ProofID, round uint8) string {
	return filepath.Join(v.cfg.Dir, "votes", fmt.Sprintf("%s-%d.json", id.Hex(), round))
}

func (v *verifier) readVote(id settlement.ProofID, round uint8) (vote, error) {
	var kept vote
	body, err := os.ReadFile(v.voteFile(id, round))
	if err != nil {
		return kept, err
	}
	if err := json.Unmarshal(body, &kept); err != nil {
		return kept, fmt.Errorf("%s: %w", v.voteFile(id, round), err)
	}
	return kept, nil
}

func (v *verifier) writeVote(id settlement.ProofID, round uint8, kept vote) error {
	body, err := json.Marshal(kept)
	if err != nil {
		return err
	}
	return durable.Replace(v.voteFile(id, round), body, 0o600)
}
