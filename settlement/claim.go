package settlement

import (
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"
)

// Claim is what a fleet claims at the end of an epoch: "with these weights before and after, the metric is this, and
// these miners have earned so much".
type Claim struct {
	Project common.Address `json:"project"`
	Epoch   uint64         `json:"epoch"` // from 1; terms.epochs + 1 for an exam that stands alone
	// Final: the metric was measured on the test split. The verdict ends training: the project matures or fails.
	Final         bool           `json:"final"`
	Before        string         `json:"before"`     // CID; that of After for an exam that stands alone
	After         string         `json:"after"`      // CID
	MetricPPM     uint32         `json:"metric_ppm"` // the job's metric, in parts per million
	Contributions []Contribution `json:"contributions"`
	// Earnings are what every miner has earned since the first epoch, this one included (NextEarnings): their root is
	// posted. None for an exam that stands alone.
	Earnings Earnings `json:"earnings"`
}

// Root is that of the earnings.
func (c Claim) Root() common.Hash { return c.Earnings.Root(c.Project) }

// Contribution is what one miner did in an epoch, in units that the fleet counts (map tasks).
type Contribution struct {
	Miner common.Address `json:"miner"`
	Units uint64         `json:"units"`
}

// Digest identifies the claim: sha2-256 of its JSON.
func (c Claim) Digest() common.Hash {
	if c.Contributions == nil {
		c.Contributions = []Contribution{} // none is none, however it is written
	}
	if c.Earnings == nil {
		c.Earnings = Earnings{}
	}
	data, err := json.Marshal(c)
	if err != nil {
		panic(err) // addresses, strings and integers always encode
	}
	return sha256.Sum256(data)
}

// packedClaim is a claim in the contract's terms.
type packedClaim struct {
	epoch         uint32
	before, after []byte
	root          common.Hash
}

// pack lists all faults that show without the chain.
func (c Claim) pack() (packedClaim, error) {
	var faults []error
	before, err := cidBytes("claim: weights before", c.Before)
	faults = append(faults, err)
	after, err := cidBytes("claim: weights after", c.After)
	faults = append(faults, err)
	if c.Epoch == 0 || c.Epoch > math.MaxUint32 {
		faults = append(faults, fmt.Errorf("claim: epoch %d: expected 1 to %d", c.Epoch, uint32(math.MaxUint32)))
	}
	if c.MetricPPM == FalseClaim {
		faults = append(faults, fmt.Errorf("claim: metric of %d ppm: expected less, since verifiers mean by it that a claim is false", c.MetricPPM))
	}
	faults = append(faults, wrap(c.Earnings.validate(), "claim"))
	return packedClaim{uint32(c.Epoch), before, after, c.Root()}, errors.Join(faults...)
}

// postCall is the call that posts the claim.
func (c *contracts) postCall(claim Claim) ([]byte, error) {
	packed, err := claim.pack()
	if err != nil {
		return nil, err
	}
	return c.proof.PackPost(claim.Project, packed.epoch, claim.Final, packed.before, packed.after, claim.MetricPPM, packed.root), nil
}
