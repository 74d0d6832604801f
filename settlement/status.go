package settlement

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
)

// ChainStatus is how a chain, and what a network has on it, is doing.
type ChainStatus struct {
	ChainID   uint64           `json:"chain_id"`
	Head      uint64           `json:"head"`
	Hash      common.Hash      `json:"hash"`
	Time      time.Time        `json:"time"`             // of the head
	BaseFee   *big.Int         `json:"base_fee"`         // wei for one gas
	Tip       *big.Int         `json:"tip"`              // wei for one gas, as the node advises
	Finalized *uint64          `json:"finalized"`        // newest block that the chain calls final; null: it calls none so
	Contracts []ContractStatus `json:"contracts"`        // in the order of their birth
	Wiring    string           `json:"wiring,omitempty"` // which contracts mean others than the deployment's; empty: none
	Debts     []Debt           `json:"debts"`            // read when all contracts are in place
}

// ContractStatus is one contract of a deployment.
type ContractStatus struct {
	Name    string         `json:"name"`
	Address common.Address `json:"address"`
	Fault   string         `json:"fault,omitempty"` // empty: it has code
}

// ReadStatus reads a chain's state, and that of a deployment unless it is the zero one. A deployment of another chain is
// refused with ErrWrongChain; contracts that are missing or do not belong together are reported, not refused.
func ReadStatus(ctx context.Context, chain Chain, d Deployment) (ChainStatus, error) {
	c, err := newClient(ctx, chain, ClientConfig{Deployment: d})
	if err != nil {
		return ChainStatus{}, err
	}
	if d != (Deployment{}) && !c.onChain(d.ChainID) {
		return ChainStatus{}, fmt.Errorf("%w: the node is on chain %v, the deployment on %d", ErrWrongChain, c.chainID, d.ChainID)
	}
	head, err := chain.HeaderByNumber(ctx, nil)
	if err != nil {
		return ChainStatus{}, fmt.Errorf("read head: %w", err)
	}
	m, err := c.market(ctx)
	if err != nil {
		return ChainStatus{}, err
	}
	s := ChainStatus{ChainID: c.chainID.Uint64(), Head: head.Number.Uint64(), Hash: head.Hash(), Time: time.Unix(int64(head.Time), 0).UTC(),
		BaseFee: m.base, Tip: m.tip, Contracts: []ContractStatus{}, Debts: []Debt{}}
	final, err := chain.HeaderByNumber(ctx, big.NewInt(int64(rpc.FinalizedBlockNumber)))
	var answered interface{ ErrorCode() int }
	switch {
	case err == nil:
		number := final.Number.Uint64()
		s.Finalized = &number
	case !errors.Is(err, ethereum.NotFound) && !errors.As(err, &answered):
		return s, fmt.Errorf("read finalized block: %w", err)
	}
	if d == (Deployment{}) {
		return s, nil
	}
	if sound, err := c.inspect(ctx, &s); err != nil || !sound {
		return s, err
	}
	s.Debts, err = c.Debts(ctx)
	return s, err
}

// inspect looks whether every contract of the deployment is there, and if so, whether they belong together.
func (c *Client) inspect(ctx context.Context, s *ChainStatus) (sound bool, err error) {
	sound = true
	for _, contract := range c.deployment.contracts() {
		seen := ContractStatus{Name: contract.name, Address: *contract.at}
		code, err := c.chain.CodeAt(ctx, seen.Address, nil)
		if err != nil {
			return false, fmt.Errorf("read %s: %w", contract.name, err)
		}
		if len(code) == 0 {
			seen.Fault, sound = "no code", false
		}
		s.Contracts = append(s.Contracts, seen)
	}
	if !sound {
		return false, nil
	}
	err = c.CheckDeployment(ctx)
	if Transient(err) {
		return false, err
	}
	if err != nil {
		s.Wiring, sound = err.Error(), false
	}
	return sound, nil
}

func (c *Client) onChain(id uint64) bool { return c.chainID.IsUint64() && c.chainID.Uint64() == id }
