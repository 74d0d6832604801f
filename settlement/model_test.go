package settlement

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"math/rand/v2"
	"slices"
	"sync"
	"syscall"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// model is a chain in a few lines, for what a real node does rarely: it loses its pool, reorganises, doubles its fee,
// lies about its head, is down. Its transactions do nothing but be in a block.
type model struct {
	mu     sync.Mutex
	blocks []*modelBlock
	pool   map[common.Address]map[uint64]*types.Transaction
	base   *big.Int
	forks  uint64

	down      bool
	loseSent  bool  // transactions arrive, answers do not
	lieHead   int64 // added to the head's number
	lieBlock  bool  // receipts are those of blocks that were reorganised away, or of none
	orphans   map[common.Hash]*types.Receipt
	skipNonce uint64 // added to the pool's nonce
	sent      func(*types.Transaction)
}

type modelBlock struct {
	header *types.Header
	nonces map[common.Address]uint64
	txs    []*types.Transaction
}

var _ Chain = (*model)(nil)

var modelChainID = big.NewInt(99)

func newModel() *model {
	m := &model{base: big.NewInt(1000), pool: map[common.Address]map[uint64]*types.Transaction{}, orphans: map[common.Hash]*types.Receipt{}}
	m.mine(0)
	return m
}

func (m *model) head() *modelBlock { return m.blocks[len(m.blocks)-1] }

// mine adds a block with at most so many of the transactions that pay its fee.
func (m *model) mine(most int) {
	b := &modelBlock{nonces: map[common.Address]uint64{}}
	header := &types.Header{Number: big.NewInt(int64(len(m.blocks))), BaseFee: new(big.Int).Set(m.base), GasLimit: 30_000_000, Difficulty: new(big.Int)}
	if m.forks++; len(m.blocks) > 0 {
		header.ParentHash = m.head().header.Hash()
		b.nonces = maps.Clone(m.head().nonces)
	}
	header.Extra = fmt.Append(nil, m.forks)
	for sender, waiting := range m.pool {
		for len(b.txs) < most {
			tx := waiting[b.nonces[sender]]
			if tx == nil || tx.GasFeeCap().Cmp(m.base) < 0 {
				break
			}
			b.txs = append(b.txs, tx)
			delete(waiting, b.nonces[sender])
			b.nonces[sender]++
		}
	}
	b.header = header
	m.blocks = append(m.blocks, b)
}

// reorganise replaces the newest blocks by one more than they were; their transactions come back to the pool, or do not.
func (m *model) reorganise(depth int, keep bool, random *rand.Rand) {
	depth = min(depth, len(m.blocks)-1)
	gone := m.blocks[len(m.blocks)-depth:]
	m.blocks = slices.Clone(m.blocks[:len(m.blocks)-depth])
	for _, b := range gone {
		for _, tx := range b.txs {
			m.orphans[tx.Hash()] = b.receipt(tx)
			if waiting := m.pool[sender(tx)]; keep && waiting[tx.Nonce()] == nil {
				waiting[tx.Nonce()] = tx
			}
		}
	}
	for range depth + 1 {
		m.mine(random.IntN(3))
	}
}

func (m *model) dropPool() {
	for _, waiting := range m.pool {
		clear(waiting)
	}
}

// count is how many of the blocks' transactions carry this data.
func (m *model) count(data []byte) (n int) {
	for _, b := range m.blocks {
		for _, tx := range b.txs {
			if string(tx.Data()) == string(data) {
				n++
			}
		}
	}
	return n
}

func (b *modelBlock) receipt(tx *types.Transaction) *types.Receipt {
	return &types.Receipt{Status: types.ReceiptStatusSuccessful, TxHash: tx.Hash(), BlockNumber: b.header.Number, BlockHash: b.header.Hash(), GasUsed: 50_000}
}

func sender(tx *types.Transaction) common.Address {
	from, err := types.Sender(types.LatestSignerForChainID(modelChainID), tx)
	if err != nil {
		panic(err)
	}
	return from
}

// ask is the beginning of every answer.
func (m *model) ask(ctx context.Context) (done func(), err error) {
	m.mu.Lock()
	if m.down {
		err = syscall.ECONNREFUSED
	}
	return m.mu.Unlock, errors.Join(ctx.Err(), err)
}

func (m *model) ChainID(context.Context) (*big.Int, error) { return modelChainID, nil }

func (m *model) BlockNumber(ctx context.Context) (uint64, error) {
	done, err := m.ask(ctx)
	defer done()
	return m.claimed(), err
}

// claimed is the number of the head that the node claims to have.
func (m *model) claimed() uint64 { return uint64(max(0, int64(len(m.blocks))-1+m.lieHead)) }

func (m *model) at(number *big.Int) (*modelBlock, error) {
	if number == nil {
		return m.blocks[min(m.claimed(), uint64(len(m.blocks)-1))], nil
	}
	if number.Uint64() >= uint64(len(m.blocks)) {
		return nil, ethereum.NotFound
	}
	return m.blocks[number.Uint64()], nil
}

func (m *model) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	done, err := m.ask(ctx)
	defer done()
	if err != nil {
		return nil, err
	}
	b, err := m.at(number)
	if err != nil {
		return nil, err
	}
	header := types.CopyHeader(b.header)
	if number == nil {
		header.Number.SetUint64(m.claimed())
	}
	return header, nil
}

func (m *model) NonceAt(ctx context.Context, account common.Address, number *big.Int) (uint64, error) {
	done, err := m.ask(ctx)
	defer done()
	if err != nil {
		return 0, err
	}
	b, err := m.at(number)
	if err != nil {
		return 0, fmt.Errorf("header not found")
	}
	return b.nonces[account], nil
}

func (m *model) PendingNonceAt(ctx context.Context, account common.Address) (uint64, error) {
	done, err := m.ask(ctx)
	defer done()
	next := m.head().nonces[account]
	for m.pool[account][next] != nil {
		next++
	}
	return next + m.skipNonce, err
}

func (m *model) SuggestGasTipCap(ctx context.Context) (*big.Int, error) {
	done, err := m.ask(ctx)
	defer done()
	return big.NewInt(2), err
}

func (m *model) EstimateGas(ctx context.Context, _ ethereum.CallMsg) (uint64, error) {
	done, err := m.ask(ctx)
	defer done()
	return 50_000, err
}

func (m *model) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	done, err := m.ask(ctx)
	defer done()
	if err != nil {
		return err
	}
	if m.sent != nil {
		m.sent(tx)
	}
	err = m.take(tx)
	if m.loseSent {
		return syscall.ECONNRESET
	}
	return err
}

// take is what a pool does: a replacement must offer a tenth more in both numbers.
func (m *model) take(tx *types.Transaction) error {
	from := sender(tx)
	if m.pool[from] == nil {
		m.pool[from] = map[uint64]*types.Transaction{}
	}
	old := m.pool[from][tx.Nonce()]
	more := func(now, before *big.Int) bool {
		return new(big.Int).Mul(now, big.NewInt(10)).Cmp(new(big.Int).Mul(before, big.NewInt(11))) >= 0
	}
	switch {
	case tx.Nonce() < m.head().nonces[from]:
		return errors.New("nonce too low")
	case old != nil && old.Hash() == tx.Hash():
		return errors.New("already known")
	case old != nil && !(more(tx.GasTipCap(), old.GasTipCap()) && more(tx.GasFeeCap(), old.GasFeeCap())):
		return errors.New("replacement transaction underpriced")
	}
	m.pool[from][tx.Nonce()] = tx
	return nil
}

func (m *model) TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	done, err := m.ask(ctx)
	defer done()
	if err != nil {
		return nil, err
	}
	if orphan := m.orphans[hash]; m.lieBlock && orphan != nil {
		return orphan, nil
	}
	for _, b := range m.blocks {
		for _, tx := range b.txs {
			if tx.Hash() == hash {
				receipt := b.receipt(tx)
				if m.lieBlock {
					receipt.BlockHash = common.Hash{1}
				}
				return receipt, nil
			}
		}
	}
	return nil, ethereum.NotFound
}

func (m *model) BalanceAt(context.Context, common.Address, *big.Int) (*big.Int, error) {
	return new(big.Int), nil
}
func (m *model) CodeAt(context.Context, common.Address, *big.Int) ([]byte, error) {
	return []byte{1}, nil
}
func (m *model) CallContract(context.Context, ethereum.CallMsg, *big.Int) ([]byte, error) {
	return nil, nil
}
func (m *model) FilterLogs(context.Context, ethereum.FilterQuery) ([]types.Log, error) {
	return nil, nil
}
