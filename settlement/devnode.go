package settlement

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math/big"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
)

// ErrOtherGenesis is what OpenDevChain's error wraps when the directory has a chain that was born with other ether.
var ErrOtherGenesis = errors.New("chain was born with other accounts")

// ErrDirInUse is what OpenDevChain's error wraps when another process runs the directory's chain.
var ErrDirInUse = errors.New("directory in use by another process")

// devNode is go-ethereum's node with a beacon that seals blocks on demand. The library's simulated backend is put
// together alike, but goes back to its genesis whenever it is opened. One caller at a time, save for client.
type devNode struct {
	stack    *node.Node
	ethereum *eth.Ethereum
	beacon   *catalyst.SimulatedBeacon
	client   *ethclient.Client
	durable  bool
}

// openDevNode starts a node; dir "" keeps everything in memory.
func openDevNode(dir string, ether map[common.Address]*big.Int, host string, port int) (*devNode, error) {
	genesis, err := genesisOf(dir, ether)
	if err != nil {
		return nil, err
	}
	nodeConf := node.DefaultConfig
	nodeConf.Name, nodeConf.DataDir = "autonet-dev", dir
	nodeConf.UseLightweightKDF = true
	nodeConf.P2P = p2p.Config{NoDiscovery: true, NoDial: true, MaxPeers: 0}
	nodeConf.IPCPath = ""
	nodeConf.HTTPHost, nodeConf.HTTPPort = host, port
	nodeConf.HTTPModules = []string{"eth", "net", "web3", "txpool"}
	nodeConf.HTTPVirtualHosts = []string{"localhost", "127.0.0.1"}
	// LevelDB hands every write to the operating system before it returns, so a killed process loses none.
	nodeConf.DBEngine = rawdb.DBLeveldb
	stack, err := node.New(&nodeConf)
	if errors.Is(err, node.ErrDatadirUsed) {
		return nil, fmt.Errorf("%s: %w", dir, ErrDirInUse)
	}
	if err != nil {
		return nil, err
	}
	n := &devNode{stack: stack, durable: dir != ""}
	if err := n.start(genesis); err != nil {
		return nil, errors.Join(err, n.Close())
	}
	return n, nil
}

func (n *devNode) start(genesis *core.Genesis) (err error) {
	config := ethconfig.Defaults
	config.Genesis = genesis
	config.SyncMode = ethconfig.FullSync
	config.TxPool.NoLocals = true
	config.LogNoHistory = true
	// A dev chain holds kilobytes: the defaults reserve hundreds of megabytes.
	config.DatabaseCache, config.TrieCleanCache, config.TrieDirtyCache, config.SnapshotCache = 16, 8, 8, 8
	// Every state stays readable, so that past balances can be shown, and is written with its block, so that none is lost.
	config.NoPruning, config.StateScheme = true, rawdb.HashScheme
	if n.ethereum, err = eth.New(n.stack, &config); err != nil {
		return err
	}
	system := filters.NewFilterSystem(n.ethereum.APIBackend, filters.Config{})
	n.stack.RegisterAPIs([]rpc.API{{Namespace: "eth", Service: filters.NewFilterAPI(system)}})
	if err = n.stack.Start(); err != nil {
		return err
	}
	if n.beacon, err = catalyst.NewSimulatedBeacon(0, common.Address{}, n.ethereum); err != nil {
		return err
	}
	n.client = ethclient.NewClient(n.stack.Attach())
	return nil
}

// Commit seals a block with what is pending, and has it on disk before it returns.
func (n *devNode) Commit() error {
	n.beacon.Commit()
	if !n.durable {
		return nil
	}
	return n.ethereum.ChainDb().SyncKeyValue()
}

// Rollback empties the pool.
func (n *devNode) Rollback() { n.beacon.Rollback() }

// reorganise goes back so many blocks and seals one more than they were, with their transactions or without.
func (n *devNode) reorganise(depth int, keep bool) error {
	chain := n.ethereum.BlockChain()
	head := chain.CurrentBlock().Number.Uint64()
	if depth < 0 || uint64(depth) > head {
		return fmt.Errorf("reorganise %d blocks of %d", depth, head)
	}
	n.beacon.Rollback()
	if err := n.beacon.Fork(chain.GetCanonicalHash(head - uint64(depth))); err != nil {
		return fmt.Errorf("reorganise %d blocks: %w", depth, err)
	}
	for range depth + 1 {
		if err := n.ethereum.TxPool().Sync(); err != nil { // it takes the transactions back by itself, some of them late
			return fmt.Errorf("reorganise %d blocks: %w", depth, err)
		}
		if !keep {
			n.beacon.Rollback()
		}
		if err := n.Commit(); err != nil {
			return err
		}
	}
	return nil
}

// Close may be called on a node that did not start.
func (n *devNode) Close() error {
	if n.client != nil {
		n.client.Close()
	}
	var err error
	if n.beacon != nil {
		err = n.beacon.Stop()
	}
	return errors.Join(err, n.stack.Close())
}

// genesisFile is in a chain's directory from before its first block on.
const genesisFile = "genesis.json"

// genesisOf is the block that the directory's chain began with, or begins with now. It is written before there is any
// chain, since a node that finds none in its database must be told the same one again.
func genesisOf(dir string, ether map[common.Address]*big.Int) (*core.Genesis, error) {
	genesis := &core.Genesis{Config: osaka(), Difficulty: new(big.Int), GasLimit: ethconfig.Defaults.Miner.GasCeil, Alloc: core.SystemContractAllocs()}
	for account, wei := range maps.All(ether) {
		genesis.Alloc[account] = types.Account{Balance: new(big.Int).Set(wei)}
	}
	if dir == "" {
		return genesis, nil
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("chain's directory: %w", err)
	}
	path := filepath.Join(dir, genesisFile)
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		if data, err = json.Marshal(genesis); err == nil {
			err = writeNew(path, data)
		}
		return genesis, wrap(err, "chain's genesis")
	}
	if err != nil {
		return nil, fmt.Errorf("chain's genesis: %w", err)
	}
	stored := new(core.Genesis)
	if err := json.Unmarshal(data, stored); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	for account, wei := range ether {
		if born := stored.Alloc[account].Balance; born == nil || born.Cmp(wei) != 0 {
			return nil, fmt.Errorf("%s: %w: %s cannot have %v wei from the first block on; choose another directory", path, ErrOtherGenesis, account, wei)
		}
	}
	return stored, nil
}

// osaka is the rules of the last fork whose prices of gas and storage are in force: the library's dev chain starts out on
// forks that are still being worked on, whose gas no public network asks for.
func osaka() *params.ChainConfig {
	config := *params.AllDevChainProtocolChanges
	config.AmsterdamTime, config.BogotaTime, config.UBTTime = nil, nil, nil
	return &config
}
