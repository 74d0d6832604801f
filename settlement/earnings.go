package settlement

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// ErrNoEarnings: the miner is not on the list of earnings.
var ErrNoEarnings = errors.New("miner has earned nothing")

// maxMiners bounds a list of earnings: a claim proves its place in 16 hashes at most.
const maxMiners = 1 << 16

// Earning is all that a miner earned in a project since its first epoch, in wei of ATN.
type Earning struct {
	Miner      common.Address
	Cumulative *big.Int
}

// Earnings are those of a project's miners after an epoch, ordered by miner, each once. Their root is posted with the
// epoch's proof; a miner claims with a Merkle proof against the last accepted root, one claim for any number of epochs.
type Earnings []Earning

// NextEarnings adds an epoch: of pay, the miners' part of its pay, each miner gets floor(pay · units / all units). Whoever
// ever had units stays on the list. It refuses a list out of order, a miner named twice and units of zero.
func NextEarnings(before Earnings, pay *big.Int, units []Contribution) (Earnings, error) {
	if err := before.validate(); err != nil {
		return nil, err
	}
	all, sum := make(map[common.Address]*big.Int, len(before)+len(units)), new(big.Int)
	for _, e := range before {
		all[e.Miner] = e.Cumulative
	}
	for i, c := range units {
		if c.Miner == (common.Address{}) || c.Units == 0 {
			return nil, fmt.Errorf("contribution %d: expected a miner and units above 0, got %s with %d", i, c.Miner, c.Units)
		}
		sum.Add(sum, new(big.Int).SetUint64(c.Units))
	}
	named := make(map[common.Address]bool, len(units))
	for i, c := range units {
		if named[c.Miner] {
			return nil, fmt.Errorf("contribution %d: miner %s is named twice", i, c.Miner)
		}
		named[c.Miner] = true
		part := new(big.Int).Mul(pay, new(big.Int).SetUint64(c.Units))
		part.Quo(part, sum)
		if had := all[c.Miner]; had != nil {
			part.Add(part, had)
		}
		all[c.Miner] = part
	}
	after := make(Earnings, 0, len(all))
	for miner, wei := range all {
		after = append(after, Earning{miner, new(big.Int).Set(wei)})
	}
	slices.SortFunc(after, func(a, b Earning) int { return a.Miner.Cmp(b.Miner) })
	return after, after.validate()
}

// validate checks the order and the amounts.
func (e Earnings) validate() error {
	if len(e) > maxMiners {
		return fmt.Errorf("earnings: %d miners, expected at most %d", len(e), maxMiners)
	}
	for i, now := range e {
		switch {
		case now.Cumulative == nil || now.Cumulative.Sign() < 0 || now.Cumulative.BitLen() > 256:
			return fmt.Errorf("earnings %d: expected an amount in 256 bits, got %v", i, now.Cumulative)
		case now.Miner == (common.Address{}):
			return fmt.Errorf("earnings %d: expected a miner", i)
		case i > 0 && e[i-1].Miner.Cmp(now.Miner) >= 0:
			return fmt.Errorf("earnings %d: miner %s is out of order", i, now.Miner)
		}
	}
	return nil
}

// Root is what the project keeps: the root of OpenZeppelin's MerkleProof (pairs sorted, leaves hashed twice) over the
// list, a hash without partner going up as it is. Without earnings it is zero, as on chain before the first epoch.
func (e Earnings) Root(project common.Address) common.Hash {
	if len(e) == 0 {
		return common.Hash{}
	}
	layer := e.leaves(project)
	for len(layer) > 1 {
		layer = above(layer)
	}
	return layer[0]
}

// Proof is what a miner claims with: all that it earned, and the hashes from its leaf to the root. ErrNoEarnings if it is
// not on the list.
func (e Earnings) Proof(project, miner common.Address) ([]common.Hash, *big.Int, error) {
	i, found := slices.BinarySearchFunc(e, miner, func(e Earning, miner common.Address) int { return e.Miner.Cmp(miner) })
	if !found {
		return nil, nil, fmt.Errorf("%w: %s in project %s", ErrNoEarnings, miner, project)
	}
	var proof []common.Hash
	cumulative := new(big.Int).Set(e[i].Cumulative)
	for layer := e.leaves(project); len(layer) > 1; layer, i = above(layer), i/2 {
		if beside := i ^ 1; beside < len(layer) {
			proof = append(proof, layer[beside])
		}
	}
	return proof, cumulative, nil
}

func (e Earnings) leaves(project common.Address) []common.Hash {
	leaves := make([]common.Hash, len(e))
	for i, now := range e {
		leaves[i] = earningsLeaf(project, now.Miner, now.Cumulative)
	}
	return leaves
}

// earningsLeaf is keccak256(bytes.concat(keccak256(abi.encode(project, miner, cumulative)))): hashed twice, so that no
// inner node can be taken for a leaf.
func earningsLeaf(project, miner common.Address, cumulative *big.Int) common.Hash {
	return crypto.Keccak256Hash(crypto.Keccak256(common.LeftPadBytes(project[:], 32), common.LeftPadBytes(miner[:], 32),
		common.LeftPadBytes(cumulative.Bytes(), 32)))
}

// above hashes neighbours, the smaller first.
func above(layer []common.Hash) []common.Hash {
	next := make([]common.Hash, 0, (len(layer)+1)/2)
	for i := 0; i < len(layer); i += 2 {
		if i+1 == len(layer) {
			next = append(next, layer[i])
			continue
		}
		a, b := layer[i], layer[i+1]
		if bytes.Compare(a[:], b[:]) > 0 {
			a, b = b, a
		}
		next = append(next, crypto.Keccak256Hash(a[:], b[:]))
	}
	return next
}
