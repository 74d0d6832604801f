package settlement

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// Stage is how far the settlement of one claim has come.
type Stage string

// A record moves along New → Signed → Posted → Final. It goes back from Signed to New only when the signed transaction
// can never be in a block, from Posted to Signed only when the chain forgot the posting (a reorganisation), and from
// Posted to New when the vote ended undecided.
const (
	StageNew    Stage = "new"
	StageSigned Stage = "signed"
	StagePosted Stage = "posted"
	StageFinal  Stage = "final"
)

// Record is everything that must survive a crash. It is stored before the effect that it announces.
type Record struct {
	Version int           `json:"version"`
	Claim   common.Hash   `json:"claim"`    // Claim.Digest: whose record it is
	ChainID uint64        `json:"chain_id"` // where
	Stage   Stage         `json:"stage"`
	Raw     hexutil.Bytes `json:"raw,omitempty"`   // the signed posting, as it is sent
	Tx      common.Hash   `json:"tx"`              // its hash
	Nonce   uint64        `json:"nonce"`           // its nonce
	Signed  int           `json:"signed"`          // how many postings were signed for this claim
	Posted  int           `json:"posted"`          // how many of them were voted on to the end
	ProofID ProofID       `json:"proof_id"`        // the posting's, known once it is signed
	Block   uint64        `json:"block,omitempty"` // of the posting
	Outcome *Outcome      `json:"outcome,omitempty"`
}

const recordVersion = 2

// Encode is the record as JSON.
func (r Record) Encode() []byte {
	data, err := json.Marshal(r)
	if err != nil {
		panic(err) // integers, hashes and bytes always encode
	}
	return data
}

// decodeRecord reads a record of this claim on this chain; no bytes are a new one. A record that is torn, of another
// claim or of another chain is refused: acting on it could post twice.
func decodeRecord(data []byte, claim common.Hash, chainID uint64) (Record, error) {
	if len(data) == 0 {
		return Record{Version: recordVersion, Claim: claim, ChainID: chainID, Stage: StageNew}, nil
	}
	var r Record
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&r); err != nil {
		return r, fmt.Errorf("settlement record: %w", err)
	}
	switch {
	case decoder.More():
		return r, fmt.Errorf("settlement record: expected one JSON object")
	case r.Version != recordVersion:
		return r, fmt.Errorf("settlement record: version %d, expected %d", r.Version, recordVersion)
	case r.Claim != claim:
		return r, fmt.Errorf("settlement record: of claim %s, expected %s", r.Claim, claim)
	case r.ChainID != chainID:
		return r, fmt.Errorf("settlement record: %w: of chain %d, connected to %d", ErrWrongChain, r.ChainID, chainID)
	}
	return r, r.validate()
}

// validate checks that the record holds what its stage needs.
func (r Record) validate() error {
	switch r.Stage {
	case StageNew:
	case StageSigned:
		if _, err := r.transaction(); err != nil {
			return err
		}
		fallthrough
	case StagePosted:
		if r.ProofID == (ProofID{}) {
			return fmt.Errorf("settlement record: stage %s: expected a proof_id", r.Stage)
		}
	case StageFinal:
		if r.Outcome == nil {
			return fmt.Errorf("settlement record: stage %s: expected an outcome", r.Stage)
		}
	default:
		return fmt.Errorf("settlement record: stage %q: expected new, signed, posted or final", r.Stage)
	}
	return nil
}

// transaction decodes the signed posting.
func (r Record) transaction() (*types.Transaction, error) {
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(r.Raw); err != nil {
		return nil, fmt.Errorf("settlement record: raw transaction: %w", err)
	}
	if tx.Hash() != r.Tx || tx.Nonce() != r.Nonce {
		return nil, fmt.Errorf("settlement record: raw transaction has hash %s and nonce %d, expected %s and %d", tx.Hash(), tx.Nonce(), r.Tx, r.Nonce)
	}
	return tx, nil
}
