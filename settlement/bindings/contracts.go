// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// CheckpointsCheckpoint208 is an auto generated low-level Go binding around an user-defined struct.
type CheckpointsCheckpoint208 struct {
	Key   *big.Int
	Value *big.Int
}

// Contribution is an auto generated low-level Go binding around an user-defined struct.
type Contribution struct {
	Miner common.Address
	Units uint64
}

// IProofRecord is an auto generated low-level Go binding around an user-defined struct.
type IProofRecord struct {
	Project        common.Address
	Epoch          uint32
	Exam           bool
	Status         uint8
	Metric         uint32
	PostedAt       uint64
	CommitDeadline uint64
	RevealDeadline uint64
	Panel          uint8
	Committed      uint8
	Revealed       uint8
	Agreed         uint8
	WeightsBefore  []byte
	WeightsAfter   []byte
}

// IProofVote is an auto generated low-level Go binding around an user-defined struct.
type IProofVote struct {
	Commitment [32]byte
	Measured   uint32
	Revealed   bool
}

// ProofConfig is an auto generated low-level Go binding around an user-defined struct.
type ProofConfig struct {
	Bond       *big.Int
	MinPanel   uint8
	JoinDelay  uint64
	LeaveDelay uint64
}

// Terms is an auto generated low-level Go binding around an user-defined struct.
type Terms struct {
	JobId            string
	ModelCid         []byte
	DatasetCid       []byte
	TestHash         [32]byte
	Metric           uint8
	Threshold        uint32
	Goal             *big.Int
	PayPerEpoch      *big.Int
	PricePerCall     *big.Int
	Epochs           uint32
	VerifierShare    uint16
	FounderShare     uint16
	FundingDeadline  uint64
	TrainingDeadline uint64
	CreditBlocks     uint64
	CommitBlocks     uint32
	RevealBlocks     uint32
	Fleet            common.Address
}

// Verdict is an auto generated low-level Go binding around an user-defined struct.
type Verdict struct {
	Epoch         uint32
	Exam          bool
	Metric        uint32
	WeightsAfter  []byte
	Contributions []Contribution
	Verifiers     []common.Address
}

// ATNMetaData contains all meta data concerning the ATN contract.
var ATNMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"genesis\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"CLOCK_MODE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DOMAIN_SEPARATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SUPPLY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkpoints\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"pos\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structCheckpoints.Checkpoint208\",\"components\":[{\"name\":\"_key\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"_value\",\"type\":\"uint208\",\"internalType\":\"uint208\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"clock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delegate\",\"inputs\":[{\"name\":\"delegatee\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"delegateBySig\",\"inputs\":[{\"name\":\"delegatee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expiry\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"delegates\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPastTotalSupply\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPastVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"numCheckpoints\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DelegateChanged\",\"inputs\":[{\"name\":\"delegator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fromDelegate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"toDelegate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DelegateVotesChanged\",\"inputs\":[{\"name\":\"delegate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"previousVotes\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newVotes\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC20ExceededSafeSupply\",\"inputs\":[{\"name\":\"increasedSupply\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSpender\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC2612ExpiredSignature\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC2612InvalidSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC5805FutureLookup\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"clock\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]},{\"type\":\"error\",\"name\":\"ERC6372InconsistentClock\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoGenesisHolder\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"VotesExpiredSignature\",\"inputs\":[{\"name\":\"expiry\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "ATN",
	Bin: "0x610160604052348015610010575f5ffd5b506040516126df3803806126df83398101604081905261002f91610832565b60405180604001604052806007815260200166105d5d1bdb995d60ca1b81525080604051806040016040528060018152602001603160f81b81525060405180604001604052806007815260200166105d5d1bdb995d60ca1b8152506040518060400160405280600381526020016220aa2760e91b81525081600390816100b591906108fa565b5060046100c282826108fa565b5050506100d4826101ba60201b60201c565b610120526100e1816101ba565b61014052815160208084019190912060e052815190820120610100524660a05261016d60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c052506001600160a01b03811661019e57604051634cd31c2360e11b815260040160405180910390fd5b6101b4816b033b2e3c9fd0803ce8000000610200565b50610a88565b5f5f829050601f815111156101ed578260405163305a27a960e01b81526004016101e491906109b8565b60405180910390fd5b80516101f8826109ed565b179392505050565b6001600160a01b0382166102295760405163ec442f0560e01b81525f60048201526024016101e4565b6102345f8383610238565b5050565b610243838383610248565b505050565b6102538383836102ae565b6001600160a01b0383166102a3575f61026b60025490565b90506001600160d01b03808211156102a057604051630e58ae9360e11b815260048101839052602481018290526044016101e4565b50505b6102438383836103d4565b6001600160a01b0383166102d8578060025f8282546102cd9190610a24565b909155506103489050565b6001600160a01b0383165f908152602081905260409020548181101561032a5760405163391434e360e21b81526001600160a01b038516600482015260248101829052604481018390526064016101e4565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b03821661036457600280548290039055610382565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef836040516103c791815260200190565b60405180910390a3505050565b6001600160a01b038316610402576103ff600a6107df61045c60201b176103fa84610470565b6104a7565b50505b6001600160a01b03821661042b57610428600a6107ea6104dc60201b176103fa84610470565b50505b6001600160a01b038381165f90815260086020526040808220548584168352912054610243929182169116836104e7565b5f6104678284610a37565b90505b92915050565b5f6001600160d01b038211156104a3576040516306dfcc6560e41b815260d06004820152602481018390526044016101e4565b5090565b5f806104cf6104b4610637565b6104c76104c088610645565b868860201c565b87919061068d565b915091505b935093915050565b5f6104678284610a56565b816001600160a01b0316836001600160a01b03161415801561050857505f81115b15610243576001600160a01b038316156105a0576001600160a01b0383165f9081526009602090815260408220829161054e91906104dc901b6107ea176103fa86610470565b6001600160d01b031691506001600160d01b03169150846001600160a01b03165f5160206126bf5f395f51905f528383604051610595929190918252602082015260400190565b60405180910390a250505b6001600160a01b03821615610243576001600160a01b0382165f908152600960209081526040822082916105e1919061045c901b6107df176103fa86610470565b6001600160d01b031691506001600160d01b03169150836001600160a01b03165f5160206126bf5f395f51905f528383604051610628929190918252602082015260400190565b60405180910390a25050505050565b5f61064061069a565b905090565b80545f9080156106845761066b8361065e600184610a75565b5f91825260209091200190565b54660100000000000090046001600160d01b0316610686565b5f5b9392505050565b5f806104cf8585856106a4565b5f61064043610800565b82545f90819080156107a3575f6106c08761065e600185610a75565b805490915065ffffffffffff80821691660100000000000090046001600160d01b031690881682111561070657604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff160361074257825465ffffffffffff1666010000000000006001600160d01b03891602178355610795565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b94508593506104d492505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a81529182209551925190931666010000000000000291909316179201919091559050816104d4565b5f65ffffffffffff8211156104a3576040516306dfcc6560e41b815260306004820152602481018390526044016101e4565b5f60208284031215610842575f5ffd5b81516001600160a01b0381168114610686575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061088057607f821691505b60208210810361089e57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610243578282111561024357805f5260205f20601f840160051c60208510156108cf57505f5b90810190601f840160051c035f5b818110156108f2575f838201556001016108dd565b505050505050565b81516001600160401b0381111561091357610913610858565b61092781610921845461086c565b846108a4565b6020601f821160018114610959575f83156109425750848201515b5f19600385901b1c1916600184901b1784556109b1565b5f84815260208120601f198516915b828110156109885787850151825560209485019460019092019101610968565b50848210156109a557868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561089e575f1960209190910360031b1b16919050565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561046a5761046a610a10565b6001600160d01b03818116838216019081111561046a5761046a610a10565b6001600160d01b03828116828216039081111561046a5761046a610a10565b8181038181111561046a5761046a610a10565b60805160a05160c05160e051610100516101205161014051611be6610ad95f395f610bfe01525f610bd301525f6109b901525f61099101525f6108ec01525f61091601525f6109400152611be65ff3fe608060405234801561000f575f5ffd5b5060043610610153575f3560e01c80637ecebe00116100bf578063a9059cbb11610079578063a9059cbb14610312578063c3cda52014610325578063c50497ae14610338578063d505accf1461034b578063dd62ed3e1461035e578063f1127ed814610396575f5ffd5b80637ecebe001461029757806384b0196e146102aa5780638e539e8c146102c557806391ddadf4146102d857806395d89b41146102f75780639ab24eb0146102ff575f5ffd5b80633a46b1a8116101105780633a46b1a8146101d45780634bf5d7e9146101e7578063587cde1e146101ef5780635c19a95c146102325780636fcfff451461024757806370a082311461026f575f5ffd5b806306fdde0314610157578063095ea7b31461017557806318160ddd1461019857806323b872dd146101aa578063313ce567146101bd5780633644e515146101cc575b5f5ffd5b61015f6103d5565b60405161016c919061186d565b60405180910390f35b61018861018336600461189a565b610465565b604051901515815260200161016c565b6002545b60405190815260200161016c565b6101886101b83660046118c2565b61047e565b6040516012815260200161016c565b61019c6104a1565b61019c6101e236600461189a565b6104af565b61015f6104e9565b61021a6101fd3660046118fc565b6001600160a01b039081165f908152600860205260409020541690565b6040516001600160a01b03909116815260200161016c565b6102456102403660046118fc565b6104f6565b005b61025a6102553660046118fc565b610505565b60405163ffffffff909116815260200161016c565b61019c61027d3660046118fc565b6001600160a01b03165f9081526020819052604090205490565b61019c6102a53660046118fc565b61050f565b6102b2610519565b60405161016c9796959493929190611915565b61019c6102d33660046119ab565b61055b565b6102e061057f565b60405165ffffffffffff909116815260200161016c565b61015f610588565b61019c61030d3660046118fc565b610597565b61018861032036600461189a565b6105b7565b6102456103333660046119d2565b6105c4565b61019c6b033b2e3c9fd0803ce800000081565b610245610359366004611a26565b610685565b61019c61036c366004611a8c565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b6103a96103a4366004611abd565b6107bb565b60408051825165ffffffffffff1681526020928301516001600160d01b0316928101929092520161016c565b6060600380546103e490611afa565b80601f016020809104026020016040519081016040528092919081815260200182805461041090611afa565b801561045b5780601f106104325761010080835404028352916020019161045b565b820191905f5260205f20905b81548152906001019060200180831161043e57829003601f168201915b5050505050905090565b5f336104728185856107f5565b60019150505b92915050565b5f3361048b858285610807565b610496858585610883565b506001949350505050565b5f6104aa6108e0565b905090565b5f6104d96104bc83610a09565b6001600160a01b0385165f90815260096020526040902090610a57565b6001600160d01b03169392505050565b60606104aa61057f610b07565b336105018183610b1d565b5050565b5f61047882610b8e565b5f61047882610baf565b5f6060805f5f5f606061052a610bcc565b610532610bf7565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f61057061056883610a09565b600a90610a57565b6001600160d01b031692915050565b5f6104aa610c22565b6060600480546103e490611afa565b6001600160a01b0381165f90815260096020526040812061057090610c2c565b5f33610472818585610883565b834211156105ed57604051632341d78760e11b8152600481018590526024015b60405180910390fd5b604080517fe48329057bfd03d55e49b547132e39cffd9c1820ad7b9d4c5307691425d15adf60208201526001600160a01b0388169181019190915260608101869052608081018590525f906106669061065e9060a00160405160208183030381529060405280519060200120610c63565b858585610c8f565b90506106728187610cbb565b61067c8188610b1d565b50505050505050565b834211156106a95760405163313c898160e11b8152600481018590526024016105e4565b5f7f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c98888886106f48c6001600160a01b03165f90815260076020526040902080546001810190915590565b6040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f61074e82610c63565b90505f61075d82878787610c8f565b9050896001600160a01b0316816001600160a01b0316146107a4576040516325c0072360e11b81526001600160a01b0380831660048301528b1660248201526044016105e4565b6107af8a8a8a6107f5565b50505050505050505050565b604080518082019091525f80825260208201526107d88383610d0d565b9392505050565b5f6107d88284611b46565b5f6107d88284611b65565b6108028383836001610d41565b505050565b6001600160a01b038381165f908152600160209081526040808320938616835292905220545f1981101561087d578181101561086f57604051637dc7a0d960e11b81526001600160a01b038416600482015260248101829052604481018390526064016105e4565b61087d84848484035f610d41565b50505050565b6001600160a01b0383166108ac57604051634b637e8f60e11b81525f60048201526024016105e4565b6001600160a01b0382166108d55760405163ec442f0560e01b81525f60048201526024016105e4565b610802838383610e13565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561093857507f000000000000000000000000000000000000000000000000000000000000000046145b1561096257507f000000000000000000000000000000000000000000000000000000000000000090565b6104aa604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f610a1361057f565b90508065ffffffffffff168310610a4e57604051637669fc0f60e11b81526004810184905265ffffffffffff821660248201526044016105e4565b6107d883610e1e565b81545f9081816005811115610ab3575f610a7084610e54565b610a7a9085611b84565b5f8881526020902090915081015465ffffffffffff9081169087161015610aa357809150610ab1565b610aae816001611b97565b92505b505b5f610ac087878585610fac565b90508015610afa57610ae487610ad7600184611b84565b5f91825260209091200190565b54600160301b90046001600160d01b0316610afc565b5f5b979650505050505050565b6060610478610b188363ffffffff16565b611002565b6001600160a01b038281165f8181526008602052604080822080548686166001600160a01b0319821681179092559151919094169392849290917f3134e8a2e6d97e929a7e54011ea5485d7d196dd5f0ba4d4ef95803e8e3fc257f9190a46108028183610b8986611074565b611091565b6001600160a01b0381165f90815260096020526040812054610478906111fa565b6001600160a01b0381165f90815260076020526040812054610478565b60606104aa7f000000000000000000000000000000000000000000000000000000000000000061122a565b60606104aa7f000000000000000000000000000000000000000000000000000000000000000061122a565b5f6104aa43610e1e565b80545f908015610c5b57610c4583610ad7600184611b84565b54600160301b90046001600160d01b03166107d8565b5f9392505050565b5f610478610c6f6108e0565b8360405161190160f01b8152600281019290925260228201526042902090565b5f5f5f5f610c9f88888888611267565b925092509250610caf828261132f565b50909695505050505050565b6001600160a01b0382165f908152600760205260409020805460018101909155818114610802576040516301d4b62360e61b81526001600160a01b0384166004820152602481018290526044016105e4565b604080518082019091525f80825260208201526001600160a01b0383165f9081526009602052604090206107d890836113e7565b6001600160a01b038416610d6a5760405163e602df0560e01b81525f60048201526024016105e4565b6001600160a01b038316610d9357604051634a1406b160e11b81525f60048201526024016105e4565b6001600160a01b038085165f908152600160209081526040808320938716835292905220829055801561087d57826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051610e0591815260200190565b60405180910390a350505050565b610802838383611454565b5f65ffffffffffff821115610e50576040516306dfcc6560e41b815260306004820152602481018390526044016105e4565b5090565b5f60018211610e61575090565b816001600160801b8210610e7a5760809190911c9060401b5b680100000000000000008210610e955760409190911c9060201b5b6401000000008210610eac5760209190911c9060101b5b620100008210610ec15760109190911c9060081b5b6101008210610ed55760089190911c9060041b5b60108210610ee85760049190911c9060021b5b60048210610ef45760011b5b600302600190811c90818581610f0c57610f0c611baa565b048201901c90506001818581610f2457610f24611baa565b048201901c90506001818581610f3c57610f3c611baa565b048201901c90506001818581610f5457610f54611baa565b048201901c90506001818581610f6c57610f6c611baa565b048201901c90506001818581610f8457610f84611baa565b048201901c9050610fa3818581610f9d57610f9d611baa565b04821190565b90039392505050565b5f5b81831015610ffa575f85815260209020838316600285851804019081015465ffffffffffff86811691161115610fe657809250610ff4565b610ff1816001611b97565b93505b50610fae565b509392505050565b606061100c610c22565b65ffffffffffff168265ffffffffffff161461103b576040516301bfc1c560e61b815260040160405180910390fd5b505060408051808201909152601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b6001600160a01b0381165f90815260208190526040812054610478565b816001600160a01b0316836001600160a01b0316141580156110b257505f81115b15610802576001600160a01b03831615611159576001600160a01b0383165f90815260096020526040812081906110f4906107ea6110ef866114ba565b6114ed565b6001600160d01b031691506001600160d01b03169150846001600160a01b03167fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a724838360405161114e929190918252602082015260400190565b60405180910390a250505b6001600160a01b03821615610802576001600160a01b0382165f9081526009602052604081208190611191906107df6110ef866114ba565b6001600160d01b031691506001600160d01b03169150836001600160a01b03167fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a72483836040516111eb929190918252602082015260400190565b60405180910390a25050505050565b5f63ffffffff821115610e50576040516306dfcc6560e41b815260206004820152602481018390526044016105e4565b60605f61123683611525565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156112a057505f91506003905082611325565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156112f1573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661131c57505f925060019150829050611325565b92505f91508190505b9450945094915050565b5f82600381111561134257611342611bbe565b0361134b575050565b600182600381111561135f5761135f611bbe565b0361137d5760405163f645eedf60e01b815260040160405180910390fd5b600282600381111561139157611391611bbe565b036113b25760405163fce698f760e01b8152600481018290526024016105e4565b60038260038111156113c6576113c6611bbe565b03610501576040516335e2f38360e21b8152600481018290526024016105e4565b604080518082019091525f8082526020820152825f018263ffffffff168154811061141457611414611bd2565b5f9182526020918290206040805180820190915291015465ffffffffffff81168252600160301b90046001600160d01b0316918101919091529392505050565b61145f83838361154c565b6001600160a01b0383166114af575f61147760025490565b90506001600160d01b03808211156114ac57604051630e58ae9360e11b815260048101839052602481018290526044016105e4565b50505b610802838383611672565b5f6001600160d01b03821115610e50576040516306dfcc6560e41b815260d06004820152602481018390526044016105e4565b5f5f6115186114fa61057f565b61151061150688610c2c565b868863ffffffff16565b8791906116e7565b915091505b935093915050565b5f60ff8216601f81111561047857604051632cd44ac360e21b815260040160405180910390fd5b6001600160a01b038316611576578060025f82825461156b9190611b97565b909155506115e69050565b6001600160a01b0383165f90815260208190526040902054818110156115c85760405163391434e360e21b81526001600160a01b038516600482015260248101829052604481018390526064016105e4565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b03821661160257600280548290039055611620565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161166591815260200190565b60405180910390a3505050565b6001600160a01b03831661169457611691600a6107df6110ef846114ba565b50505b6001600160a01b0382166116b6576116b3600a6107ea6110ef846114ba565b50505b6001600160a01b038381165f9081526008602052604080822054858416835291205461080292918216911683611091565b5f8061151885858582545f90819080156117e5575f61170b87610ad7600185611b84565b805490915065ffffffffffff80821691600160301b90046001600160d01b031690881682111561174e57604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff160361178757825465ffffffffffff16600160301b6001600160d01b038916021783556117d7565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b945085935061151d92505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b02919093161792019190915590508161151d565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6107d8602083018461183f565b80356001600160a01b0381168114611895575f5ffd5b919050565b5f5f604083850312156118ab575f5ffd5b6118b48361187f565b946020939093013593505050565b5f5f5f606084860312156118d4575f5ffd5b6118dd8461187f565b92506118eb6020850161187f565b929592945050506040919091013590565b5f6020828403121561190c575f5ffd5b6107d88261187f565b60ff60f81b8816815260e060208201525f61193360e083018961183f565b8281036040840152611945818961183f565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b8181101561199a57835183526020938401939092019160010161197c565b50909b9a5050505050505050505050565b5f602082840312156119bb575f5ffd5b5035919050565b803560ff81168114611895575f5ffd5b5f5f5f5f5f5f60c087890312156119e7575f5ffd5b6119f08761187f565b95506020870135945060408701359350611a0c606088016119c2565b9598949750929560808101359460a0909101359350915050565b5f5f5f5f5f5f5f60e0888a031215611a3c575f5ffd5b611a458861187f565b9650611a536020890161187f565b95506040880135945060608801359350611a6f608089016119c2565b9699959850939692959460a0840135945060c09093013592915050565b5f5f60408385031215611a9d575f5ffd5b611aa68361187f565b9150611ab46020840161187f565b90509250929050565b5f5f60408385031215611ace575f5ffd5b611ad78361187f565b9150602083013563ffffffff81168114611aef575f5ffd5b809150509250929050565b600181811c90821680611b0e57607f821691505b602082108103611b2c57634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52601160045260245ffd5b6001600160d01b03818116838216019081111561047857610478611b32565b6001600160d01b03828116828216039081111561047857610478611b32565b8181038181111561047857610478611b32565b8082018082111561047857610478611b32565b634e487b7160e01b5f52601260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b5f52603260045260245ffddec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a724",
}

// ATN is an auto generated Go binding around an Ethereum contract.
type ATN struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ATN) GetABI() abi.ABI {
	return c.abi
}

// NewATN creates a new instance of ATN.
func NewATN() *ATN {
	parsed, err := ATNMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ATN{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ATN) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address genesis) returns()
func (aTN *ATN) PackConstructor(genesis common.Address) []byte {
	enc, err := aTN.abi.Pack("", genesis)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (aTN *ATN) PackCLOCKMODE() []byte {
	enc, err := aTN.abi.Pack("CLOCK_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (aTN *ATN) TryPackCLOCKMODE() ([]byte, error) {
	return aTN.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (aTN *ATN) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := aTN.abi.Unpack("CLOCK_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (aTN *ATN) PackDOMAINSEPARATOR() []byte {
	enc, err := aTN.abi.Pack("DOMAIN_SEPARATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (aTN *ATN) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return aTN.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (aTN *ATN) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := aTN.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSUPPLY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc50497ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SUPPLY() view returns(uint256)
func (aTN *ATN) PackSUPPLY() []byte {
	enc, err := aTN.abi.Pack("SUPPLY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSUPPLY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc50497ae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SUPPLY() view returns(uint256)
func (aTN *ATN) TryPackSUPPLY() ([]byte, error) {
	return aTN.abi.Pack("SUPPLY")
}

// UnpackSUPPLY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc50497ae.
//
// Solidity: function SUPPLY() view returns(uint256)
func (aTN *ATN) UnpackSUPPLY(data []byte) (*big.Int, error) {
	out, err := aTN.abi.Unpack("SUPPLY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (aTN *ATN) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := aTN.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (aTN *ATN) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return aTN.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (aTN *ATN) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := aTN.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (aTN *ATN) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := aTN.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (aTN *ATN) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return aTN.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (aTN *ATN) UnpackApprove(data []byte) (bool, error) {
	out, err := aTN.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (aTN *ATN) PackBalanceOf(account common.Address) []byte {
	enc, err := aTN.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (aTN *ATN) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return aTN.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (aTN *ATN) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := aTN.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1127ed8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkpoints(address account, uint32 pos) view returns((uint48,uint208))
func (aTN *ATN) PackCheckpoints(account common.Address, pos uint32) []byte {
	enc, err := aTN.abi.Pack("checkpoints", account, pos)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1127ed8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkpoints(address account, uint32 pos) view returns((uint48,uint208))
func (aTN *ATN) TryPackCheckpoints(account common.Address, pos uint32) ([]byte, error) {
	return aTN.abi.Pack("checkpoints", account, pos)
}

// UnpackCheckpoints is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf1127ed8.
//
// Solidity: function checkpoints(address account, uint32 pos) view returns((uint48,uint208))
func (aTN *ATN) UnpackCheckpoints(data []byte) (CheckpointsCheckpoint208, error) {
	out, err := aTN.abi.Unpack("checkpoints", data)
	if err != nil {
		return *new(CheckpointsCheckpoint208), err
	}
	out0 := *abi.ConvertType(out[0], new(CheckpointsCheckpoint208)).(*CheckpointsCheckpoint208)
	return out0, nil
}

// PackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clock() view returns(uint48)
func (aTN *ATN) PackClock() []byte {
	enc, err := aTN.abi.Pack("clock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clock() view returns(uint48)
func (aTN *ATN) TryPackClock() ([]byte, error) {
	return aTN.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (aTN *ATN) UnpackClock(data []byte) (*big.Int, error) {
	out, err := aTN.abi.Unpack("clock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (aTN *ATN) PackDecimals() []byte {
	enc, err := aTN.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (aTN *ATN) TryPackDecimals() ([]byte, error) {
	return aTN.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (aTN *ATN) UnpackDecimals(data []byte) (uint8, error) {
	out, err := aTN.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c19a95c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegate(address delegatee) returns()
func (aTN *ATN) PackDelegate(delegatee common.Address) []byte {
	enc, err := aTN.abi.Pack("delegate", delegatee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c19a95c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegate(address delegatee) returns()
func (aTN *ATN) TryPackDelegate(delegatee common.Address) ([]byte, error) {
	return aTN.abi.Pack("delegate", delegatee)
}

// PackDelegateBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3cda520.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegateBySig(address delegatee, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s) returns()
func (aTN *ATN) PackDelegateBySig(delegatee common.Address, nonce *big.Int, expiry *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := aTN.abi.Pack("delegateBySig", delegatee, nonce, expiry, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegateBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3cda520.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegateBySig(address delegatee, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s) returns()
func (aTN *ATN) TryPackDelegateBySig(delegatee common.Address, nonce *big.Int, expiry *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return aTN.abi.Pack("delegateBySig", delegatee, nonce, expiry, v, r, s)
}

// PackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x587cde1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegates(address account) view returns(address)
func (aTN *ATN) PackDelegates(account common.Address) []byte {
	enc, err := aTN.abi.Pack("delegates", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x587cde1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegates(address account) view returns(address)
func (aTN *ATN) TryPackDelegates(account common.Address) ([]byte, error) {
	return aTN.abi.Pack("delegates", account)
}

// UnpackDelegates is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x587cde1e.
//
// Solidity: function delegates(address account) view returns(address)
func (aTN *ATN) UnpackDelegates(data []byte) (common.Address, error) {
	out, err := aTN.abi.Unpack("delegates", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetPastTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e539e8c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (aTN *ATN) PackGetPastTotalSupply(timepoint *big.Int) []byte {
	enc, err := aTN.abi.Pack("getPastTotalSupply", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPastTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e539e8c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (aTN *ATN) TryPackGetPastTotalSupply(timepoint *big.Int) ([]byte, error) {
	return aTN.abi.Pack("getPastTotalSupply", timepoint)
}

// UnpackGetPastTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8e539e8c.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (aTN *ATN) UnpackGetPastTotalSupply(data []byte) (*big.Int, error) {
	out, err := aTN.abi.Unpack("getPastTotalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetPastVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a46b1a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (aTN *ATN) PackGetPastVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := aTN.abi.Pack("getPastVotes", account, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPastVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a46b1a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (aTN *ATN) TryPackGetPastVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return aTN.abi.Pack("getPastVotes", account, timepoint)
}

// UnpackGetPastVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3a46b1a8.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (aTN *ATN) UnpackGetPastVotes(data []byte) (*big.Int, error) {
	out, err := aTN.abi.Unpack("getPastVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ab24eb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (aTN *ATN) PackGetVotes(account common.Address) []byte {
	enc, err := aTN.abi.Pack("getVotes", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ab24eb0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (aTN *ATN) TryPackGetVotes(account common.Address) ([]byte, error) {
	return aTN.abi.Pack("getVotes", account)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ab24eb0.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (aTN *ATN) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := aTN.abi.Unpack("getVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (aTN *ATN) PackName() []byte {
	enc, err := aTN.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (aTN *ATN) TryPackName() ([]byte, error) {
	return aTN.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (aTN *ATN) UnpackName(data []byte) (string, error) {
	out, err := aTN.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (aTN *ATN) PackNonces(owner common.Address) []byte {
	enc, err := aTN.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (aTN *ATN) TryPackNonces(owner common.Address) ([]byte, error) {
	return aTN.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (aTN *ATN) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := aTN.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNumCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fcfff45.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function numCheckpoints(address account) view returns(uint32)
func (aTN *ATN) PackNumCheckpoints(account common.Address) []byte {
	enc, err := aTN.abi.Pack("numCheckpoints", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNumCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fcfff45.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function numCheckpoints(address account) view returns(uint32)
func (aTN *ATN) TryPackNumCheckpoints(account common.Address) ([]byte, error) {
	return aTN.abi.Pack("numCheckpoints", account)
}

// UnpackNumCheckpoints is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6fcfff45.
//
// Solidity: function numCheckpoints(address account) view returns(uint32)
func (aTN *ATN) UnpackNumCheckpoints(data []byte) (uint32, error) {
	out, err := aTN.abi.Unpack("numCheckpoints", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (aTN *ATN) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := aTN.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (aTN *ATN) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return aTN.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (aTN *ATN) PackSymbol() []byte {
	enc, err := aTN.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (aTN *ATN) TryPackSymbol() ([]byte, error) {
	return aTN.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (aTN *ATN) UnpackSymbol(data []byte) (string, error) {
	out, err := aTN.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (aTN *ATN) PackTotalSupply() []byte {
	enc, err := aTN.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (aTN *ATN) TryPackTotalSupply() ([]byte, error) {
	return aTN.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (aTN *ATN) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := aTN.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (aTN *ATN) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := aTN.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (aTN *ATN) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return aTN.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (aTN *ATN) UnpackTransfer(data []byte) (bool, error) {
	out, err := aTN.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (aTN *ATN) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := aTN.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (aTN *ATN) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return aTN.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (aTN *ATN) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := aTN.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// ATNApproval represents a Approval event raised by the ATN contract.
type ATNApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ATNApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (ATNApproval) ContractEventName() string {
	return ATNApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (aTN *ATN) UnpackApprovalEvent(log *types.Log) (*ATNApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aTN.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ATNApproval)
	if len(log.Data) > 0 {
		if err := aTN.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aTN.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ATNDelegateChanged represents a DelegateChanged event raised by the ATN contract.
type ATNDelegateChanged struct {
	Delegator    common.Address
	FromDelegate common.Address
	ToDelegate   common.Address
	Raw          *types.Log // Blockchain specific contextual infos
}

const ATNDelegateChangedEventName = "DelegateChanged"

// ContractEventName returns the user-defined event name.
func (ATNDelegateChanged) ContractEventName() string {
	return ATNDelegateChangedEventName
}

// UnpackDelegateChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateChanged(address indexed delegator, address indexed fromDelegate, address indexed toDelegate)
func (aTN *ATN) UnpackDelegateChangedEvent(log *types.Log) (*ATNDelegateChanged, error) {
	event := "DelegateChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aTN.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ATNDelegateChanged)
	if len(log.Data) > 0 {
		if err := aTN.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aTN.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ATNDelegateVotesChanged represents a DelegateVotesChanged event raised by the ATN contract.
type ATNDelegateVotesChanged struct {
	Delegate      common.Address
	PreviousVotes *big.Int
	NewVotes      *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const ATNDelegateVotesChangedEventName = "DelegateVotesChanged"

// ContractEventName returns the user-defined event name.
func (ATNDelegateVotesChanged) ContractEventName() string {
	return ATNDelegateVotesChangedEventName
}

// UnpackDelegateVotesChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateVotesChanged(address indexed delegate, uint256 previousVotes, uint256 newVotes)
func (aTN *ATN) UnpackDelegateVotesChangedEvent(log *types.Log) (*ATNDelegateVotesChanged, error) {
	event := "DelegateVotesChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aTN.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ATNDelegateVotesChanged)
	if len(log.Data) > 0 {
		if err := aTN.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aTN.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ATNEIP712DomainChanged represents a EIP712DomainChanged event raised by the ATN contract.
type ATNEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const ATNEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (ATNEIP712DomainChanged) ContractEventName() string {
	return ATNEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (aTN *ATN) UnpackEIP712DomainChangedEvent(log *types.Log) (*ATNEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aTN.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ATNEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := aTN.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aTN.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ATNTransfer represents a Transfer event raised by the ATN contract.
type ATNTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const ATNTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (ATNTransfer) ContractEventName() string {
	return ATNTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (aTN *ATN) UnpackTransferEvent(log *types.Log) (*ATNTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aTN.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ATNTransfer)
	if len(log.Data) > 0 {
		if err := aTN.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aTN.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (aTN *ATN) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], aTN.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return aTN.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], aTN.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return aTN.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], aTN.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return aTN.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], aTN.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return aTN.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], aTN.abi.Errors["ERC20ExceededSafeSupply"].ID.Bytes()[:4]) {
		return aTN.UnpackERC20ExceededSafeSupplyError(raw[4:])
	}
	if bytes.Equal(raw[:4], aTN.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return aTN.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], aTN.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return aTN.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], aTN.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return aTN.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], aTN.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return aTN.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], aTN.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return aTN.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], aTN.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return aTN.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], aTN.abi.Errors["ERC2612ExpiredSignature"].ID.Bytes()[:4]) {
		return aTN.UnpackERC2612ExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], aTN.abi.Errors["ERC2612InvalidSigner"].ID.Bytes()[:4]) {
		return aTN.UnpackERC2612InvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], aTN.abi.Errors["ERC5805FutureLookup"].ID.Bytes()[:4]) {
		return aTN.UnpackERC5805FutureLookupError(raw[4:])
	}
	if bytes.Equal(raw[:4], aTN.abi.Errors["ERC6372InconsistentClock"].ID.Bytes()[:4]) {
		return aTN.UnpackERC6372InconsistentClockError(raw[4:])
	}
	if bytes.Equal(raw[:4], aTN.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return aTN.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], aTN.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return aTN.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], aTN.abi.Errors["NoGenesisHolder"].ID.Bytes()[:4]) {
		return aTN.UnpackNoGenesisHolderError(raw[4:])
	}
	if bytes.Equal(raw[:4], aTN.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return aTN.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], aTN.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return aTN.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], aTN.abi.Errors["VotesExpiredSignature"].ID.Bytes()[:4]) {
		return aTN.UnpackVotesExpiredSignatureError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ATNCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the ATN contract.
type ATNCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func ATNCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (aTN *ATN) UnpackCheckpointUnorderedInsertionError(raw []byte) (*ATNCheckpointUnorderedInsertion, error) {
	out := new(ATNCheckpointUnorderedInsertion)
	if err := aTN.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ATNECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the ATN contract.
type ATNECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func ATNECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (aTN *ATN) UnpackECDSAInvalidSignatureError(raw []byte) (*ATNECDSAInvalidSignature, error) {
	out := new(ATNECDSAInvalidSignature)
	if err := aTN.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ATNECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the ATN contract.
type ATNECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func ATNECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (aTN *ATN) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*ATNECDSAInvalidSignatureLength, error) {
	out := new(ATNECDSAInvalidSignatureLength)
	if err := aTN.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ATNECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the ATN contract.
type ATNECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func ATNECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (aTN *ATN) UnpackECDSAInvalidSignatureSError(raw []byte) (*ATNECDSAInvalidSignatureS, error) {
	out := new(ATNECDSAInvalidSignatureS)
	if err := aTN.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ATNERC20ExceededSafeSupply represents a ERC20ExceededSafeSupply error raised by the ATN contract.
type ATNERC20ExceededSafeSupply struct {
	IncreasedSupply *big.Int
	Cap             *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20ExceededSafeSupply(uint256 increasedSupply, uint256 cap)
func ATNERC20ExceededSafeSupplyErrorID() common.Hash {
	return common.HexToHash("0x1cb15d26dea6ae78228522d00b5965f950275bea9a67abeec04cb99806defd4c")
}

// UnpackERC20ExceededSafeSupplyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20ExceededSafeSupply(uint256 increasedSupply, uint256 cap)
func (aTN *ATN) UnpackERC20ExceededSafeSupplyError(raw []byte) (*ATNERC20ExceededSafeSupply, error) {
	out := new(ATNERC20ExceededSafeSupply)
	if err := aTN.abi.UnpackIntoInterface(out, "ERC20ExceededSafeSupply", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ATNERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the ATN contract.
type ATNERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func ATNERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (aTN *ATN) UnpackERC20InsufficientAllowanceError(raw []byte) (*ATNERC20InsufficientAllowance, error) {
	out := new(ATNERC20InsufficientAllowance)
	if err := aTN.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ATNERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the ATN contract.
type ATNERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func ATNERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (aTN *ATN) UnpackERC20InsufficientBalanceError(raw []byte) (*ATNERC20InsufficientBalance, error) {
	out := new(ATNERC20InsufficientBalance)
	if err := aTN.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ATNERC20InvalidApprover represents a ERC20InvalidApprover error raised by the ATN contract.
type ATNERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func ATNERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (aTN *ATN) UnpackERC20InvalidApproverError(raw []byte) (*ATNERC20InvalidApprover, error) {
	out := new(ATNERC20InvalidApprover)
	if err := aTN.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ATNERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the ATN contract.
type ATNERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func ATNERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (aTN *ATN) UnpackERC20InvalidReceiverError(raw []byte) (*ATNERC20InvalidReceiver, error) {
	out := new(ATNERC20InvalidReceiver)
	if err := aTN.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ATNERC20InvalidSender represents a ERC20InvalidSender error raised by the ATN contract.
type ATNERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func ATNERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (aTN *ATN) UnpackERC20InvalidSenderError(raw []byte) (*ATNERC20InvalidSender, error) {
	out := new(ATNERC20InvalidSender)
	if err := aTN.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ATNERC20InvalidSpender represents a ERC20InvalidSpender error raised by the ATN contract.
type ATNERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func ATNERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (aTN *ATN) UnpackERC20InvalidSpenderError(raw []byte) (*ATNERC20InvalidSpender, error) {
	out := new(ATNERC20InvalidSpender)
	if err := aTN.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ATNERC2612ExpiredSignature represents a ERC2612ExpiredSignature error raised by the ATN contract.
type ATNERC2612ExpiredSignature struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func ATNERC2612ExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x627913023c184eaad13735d5a3d2657ae76ec9a872a70e0fc57522ef1a114d58")
}

// UnpackERC2612ExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func (aTN *ATN) UnpackERC2612ExpiredSignatureError(raw []byte) (*ATNERC2612ExpiredSignature, error) {
	out := new(ATNERC2612ExpiredSignature)
	if err := aTN.abi.UnpackIntoInterface(out, "ERC2612ExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ATNERC2612InvalidSigner represents a ERC2612InvalidSigner error raised by the ATN contract.
type ATNERC2612InvalidSigner struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func ATNERC2612InvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x4b800e463b323b1d856edf9dec70329a639d13874a57f5c28219ff57128756db")
}

// UnpackERC2612InvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func (aTN *ATN) UnpackERC2612InvalidSignerError(raw []byte) (*ATNERC2612InvalidSigner, error) {
	out := new(ATNERC2612InvalidSigner)
	if err := aTN.abi.UnpackIntoInterface(out, "ERC2612InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ATNERC5805FutureLookup represents a ERC5805FutureLookup error raised by the ATN contract.
type ATNERC5805FutureLookup struct {
	Timepoint *big.Int
	Clock     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC5805FutureLookup(uint256 timepoint, uint48 clock)
func ATNERC5805FutureLookupErrorID() common.Hash {
	return common.HexToHash("0xecd3f81ef0a2e77b4e11bb288f0a162344834f778af7e47bdbee611607f14457")
}

// UnpackERC5805FutureLookupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC5805FutureLookup(uint256 timepoint, uint48 clock)
func (aTN *ATN) UnpackERC5805FutureLookupError(raw []byte) (*ATNERC5805FutureLookup, error) {
	out := new(ATNERC5805FutureLookup)
	if err := aTN.abi.UnpackIntoInterface(out, "ERC5805FutureLookup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ATNERC6372InconsistentClock represents a ERC6372InconsistentClock error raised by the ATN contract.
type ATNERC6372InconsistentClock struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC6372InconsistentClock()
func ATNERC6372InconsistentClockErrorID() common.Hash {
	return common.HexToHash("0x6ff07140ae905cb0f8e72fb38f5dd8e756c387b0065be0e1bf85bd0621a43dc7")
}

// UnpackERC6372InconsistentClockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC6372InconsistentClock()
func (aTN *ATN) UnpackERC6372InconsistentClockError(raw []byte) (*ATNERC6372InconsistentClock, error) {
	out := new(ATNERC6372InconsistentClock)
	if err := aTN.abi.UnpackIntoInterface(out, "ERC6372InconsistentClock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ATNInvalidAccountNonce represents a InvalidAccountNonce error raised by the ATN contract.
type ATNInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func ATNInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (aTN *ATN) UnpackInvalidAccountNonceError(raw []byte) (*ATNInvalidAccountNonce, error) {
	out := new(ATNInvalidAccountNonce)
	if err := aTN.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ATNInvalidShortString represents a InvalidShortString error raised by the ATN contract.
type ATNInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func ATNInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (aTN *ATN) UnpackInvalidShortStringError(raw []byte) (*ATNInvalidShortString, error) {
	out := new(ATNInvalidShortString)
	if err := aTN.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ATNNoGenesisHolder represents a NoGenesisHolder error raised by the ATN contract.
type ATNNoGenesisHolder struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoGenesisHolder()
func ATNNoGenesisHolderErrorID() common.Hash {
	return common.HexToHash("0x99a63846e2866dbe47a9952a5f2d5a3e3a4371e54c7f373e4a3380e2d7cc6353")
}

// UnpackNoGenesisHolderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoGenesisHolder()
func (aTN *ATN) UnpackNoGenesisHolderError(raw []byte) (*ATNNoGenesisHolder, error) {
	out := new(ATNNoGenesisHolder)
	if err := aTN.abi.UnpackIntoInterface(out, "NoGenesisHolder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ATNSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the ATN contract.
type ATNSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func ATNSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (aTN *ATN) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*ATNSafeCastOverflowedUintDowncast, error) {
	out := new(ATNSafeCastOverflowedUintDowncast)
	if err := aTN.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ATNStringTooLong represents a StringTooLong error raised by the ATN contract.
type ATNStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func ATNStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (aTN *ATN) UnpackStringTooLongError(raw []byte) (*ATNStringTooLong, error) {
	out := new(ATNStringTooLong)
	if err := aTN.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ATNVotesExpiredSignature represents a VotesExpiredSignature error raised by the ATN contract.
type ATNVotesExpiredSignature struct {
	Expiry *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VotesExpiredSignature(uint256 expiry)
func ATNVotesExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x4683af0ecae671986a1b991272ba6e7bcb633f179b33ccfb3beb636962b1efde")
}

// UnpackVotesExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VotesExpiredSignature(uint256 expiry)
func (aTN *ATN) UnpackVotesExpiredSignatureError(raw []byte) (*ATNVotesExpiredSignature, error) {
	out := new(ATNVotesExpiredSignature)
	if err := aTN.abi.UnpackIntoInterface(out, "VotesExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketMetaData contains all meta data concerning the Market contract.
var MarketMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"atn_\",\"type\":\"address\",\"internalType\":\"contractIATN\"},{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structProofConfig\",\"components\":[{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minPanel\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"joinDelay\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"leaveDelay\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"atn\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIATN\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"implementation\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isProject\",\"inputs\":[{\"name\":\"project\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"projectAt\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"projectCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"projects\",\"inputs\":[{\"name\":\"start\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"page\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proof\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIProof\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"publish\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"jobId\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"modelCid\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"datasetCid\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"testHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"metric\",\"type\":\"uint8\",\"internalType\":\"enumMetric\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"Ppm\"},{\"name\":\"goal\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"payPerEpoch\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"pricePerCall\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"epochs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"verifierShare\",\"type\":\"uint16\",\"internalType\":\"Bps\"},{\"name\":\"founderShare\",\"type\":\"uint16\",\"internalType\":\"Bps\"},{\"name\":\"fundingDeadline\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"trainingDeadline\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"creditBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"fleet\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"outputs\":[{\"name\":\"project\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Published\",\"inputs\":[{\"name\":\"project\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"founder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fleet\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"jobId\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"terms\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structTerms\",\"components\":[{\"name\":\"jobId\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"modelCid\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"datasetCid\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"testHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"metric\",\"type\":\"uint8\",\"internalType\":\"enumMetric\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"Ppm\"},{\"name\":\"goal\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"payPerEpoch\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"pricePerCall\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"epochs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"verifierShare\",\"type\":\"uint16\",\"internalType\":\"Bps\"},{\"name\":\"founderShare\",\"type\":\"uint16\",\"internalType\":\"Bps\"},{\"name\":\"fundingDeadline\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"trainingDeadline\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"creditBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"fleet\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"FailedDeployment\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchProject\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Market",
	Bin: "0x60e060405234801561000f575f5ffd5b50604051618e8c380380618e8c83398101604081905261002e91610174565b6001600160a01b0382166080526040515f9083903090849061004f9061012f565b6001600160a01b0393841681529290911660208084019190915281516040808501919091529082015160ff16606080850191909152908201516001600160401b0390811660808501529101511660a082015260c001604051809103905ff0801580156100bd573d5f5f3e3d5ffd5b506001600160a01b03811660a0526040519091508390309083906100e09061013c565b6001600160a01b03938416815291831660208301529091166040820152606001604051809103905ff080158015610119573d5f5f3e3d5ffd5b506001600160a01b031660c05250610227915050565b6135db80610bec83390190565b614cc5806141c783390190565b805160ff81168114610159575f5ffd5b919050565b80516001600160401b0381168114610159575f5ffd5b5f5f82840360a0811215610186575f5ffd5b83516001600160a01b038116811461019c575f5ffd5b92506080601f19820112156101af575f5ffd5b50604051608081016001600160401b03811182821017156101de57634e487b7160e01b5f52604160045260245ffd5b6040908152602085015182526101f5908501610149565b60208201526102066060850161015e565b60408201526102176080850161015e565b6060820152809150509250929050565b60805160a05160c0516109946102585f395f8181610114015261020d01525f61018201525f61015b01526109945ff3fe608060405234801561000f575f5ffd5b5060043610610085575f3560e01c80635c60da1b116100585780635c60da1b1461010f57806385818e7214610136578063999b39c814610156578063faf924cf1461017d575f5ffd5b806305c814081461008957806336fbad26146100c057806346fb566b146100d1578063521be378146100fc575b5f5ffd5b6100ab6100973660046104d9565b5f6020819052908152604090205460ff1681565b60405190151581526020015b60405180910390f35b6001546040519081526020016100b7565b6100e46100df3660046104f9565b6101a4565b6040516001600160a01b0390911681526020016100b7565b6100e461010a366004610510565b610207565b6100e47f000000000000000000000000000000000000000000000000000000000000000081565b610149610144366004610548565b61035d565b6040516100b79190610568565b6100e47f000000000000000000000000000000000000000000000000000000000000000081565b6100e47f000000000000000000000000000000000000000000000000000000000000000081565b6001545f9082908082106101d857604051630eb45fa360e31b81526004810192909252602482015260440160405180910390fd5b5050600182815481106101ed576101ed6105b3565b5f918252602090912001546001600160a01b031692915050565b5f6102317f000000000000000000000000000000000000000000000000000000000000000061044e565b6001805480820182557fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf6810180546001600160a01b0319166001600160a01b0385169081179091555f908152602081905260409020805460ff19169092179091559091506102a7610240840161022085016104d9565b6001600160a01b0390811690339084167f13bb4254a6b025247e16087494a8d5fb34d81837b498171085af0454877f1c9e846102e388806105c7565b896040516102f494939291906108e5565b60405180910390a46040516363ace20360e11b81526001600160a01b0383169063c759c4069061032a903390879060040161091b565b5f604051808303815f87803b158015610341575f5ffd5b505af1158015610353573d5f5f3e3d5ffd5b5050505050919050565b6001546060908084106103705750610448565b5f61037b858361095a565b905080841061038a578061038c565b835b67ffffffffffffffff8111156103a4576103a461096d565b6040519080825280602002602001820160405280156103cd578160200160208202803683370190505b5092505f5b83518110156104445760016103e78288610981565b815481106103f7576103f76105b3565b905f5260205f20015f9054906101000a90046001600160a01b0316848281518110610424576104246105b3565b6001600160a01b03909216602092830291909101909101526001016103d2565b5050505b92915050565b5f610448828280763d602d80600a3d3981f3363d3d373d3d3d363d730000008360601b60e81c175f526e5af43d82803e903d91602b57fd5bf38360781b176020526037600983f090506001600160a01b0381166104485760405163b06ebf3d60e01b815260040160405180910390fd5b80356001600160a01b03811681146104d4575f5ffd5b919050565b5f602082840312156104e9575f5ffd5b6104f2826104be565b9392505050565b5f60208284031215610509575f5ffd5b5035919050565b5f60208284031215610520575f5ffd5b813567ffffffffffffffff811115610536575f5ffd5b820161024081850312156104f2575f5ffd5b5f5f60408385031215610559575f5ffd5b50508035926020909101359150565b602080825282518282018190525f918401906040840190835b818110156105a85783516001600160a01b0316835260209384019390920191600101610581565b509095945050505050565b634e487b7160e01b5f52603260045260245ffd5b5f5f8335601e198436030181126105dc575f5ffd5b83018035915067ffffffffffffffff8211156105f6575f5ffd5b60200191503681900382131561060a575f5ffd5b9250929050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b5f5f8335601e1984360301811261064e575f5ffd5b830160208101925035905067ffffffffffffffff81111561066d575f5ffd5b80360382131561060a575f5ffd5b8035600281106104d4575f5ffd5b600281106106a557634e487b7160e01b5f52602160045260245ffd5b9052565b803563ffffffff811681146104d4575f5ffd5b80356001600160801b03811681146104d4575f5ffd5b803561ffff811681146104d4575f5ffd5b803567ffffffffffffffff811681146104d4575f5ffd5b5f6107058283610639565b610240855261071961024086018284610611565b9150506107296020840184610639565b858303602087015261073c838284610611565b9250505061074d6040840184610639565b8583036040870152610760838284610611565b60608681013590880152925061077b9150506080840161067b565b6107886080860182610689565b5061079560a084016106a9565b63ffffffff1660a08501526107ac60c084016106bc565b6001600160801b031660c08501526107c660e084016106bc565b6001600160801b031660e08501526107e161010084016106bc565b6001600160801b03166101008501526107fd61012084016106a9565b63ffffffff1661012085015261081661014084016106d2565b61ffff1661014085015261082d61016084016106d2565b61ffff1661016085015261084461018084016106e3565b67ffffffffffffffff166101808501526108616101a084016106e3565b67ffffffffffffffff166101a085015261087e6101c084016106e3565b67ffffffffffffffff166101c085015261089b6101e084016106a9565b63ffffffff166101e08501526108b461020084016106a9565b63ffffffff166102008501526108cd61022084016104be565b6001600160a01b038116610220860152509392505050565b848152606060208201525f6108fe606083018587610611565b828103604084015261091081856106fa565b979650505050505050565b6001600160a01b03831681526040602082018190525f9061093e908301846106fa565b949350505050565b634e487b7160e01b5f52601160045260245ffd5b8181038181111561044857610448610946565b634e487b7160e01b5f52604160045260245ffd5b808201808211156104485761044861094656610140604052348015610010575f5ffd5b506040516135db3803806135db83398101604081905261002f916101f9565b82815f815f01511161005457604051631d7a68af60e11b815260040160405180910390fd5b5f81604001516001600160401b03161180156100835750604081015163ffffffff6001600160401b0390911611155b8160400151906100b757604051632d4a056f60e11b81526001600160401b0390911660048201526024015b60405180910390fd5b505f81606001516001600160401b03161180156100e75750606081015163ffffffff6001600160401b0390911611155b81606001519061011657604051632d4a056f60e11b81526001600160401b0390911660048201526024016100ae565b505f816020015160ff1611801561013557506020816020015160ff1611155b6020808301519161016657604051635095673f60e11b815260ff9283166004820152911660248201526044016100ae565b505080516040820151606083015160209093015160ff16610100526001600160401b0392831660e0529190911660c05260a0526001600160a01b039081166080529190911661012052506102b29050565b6001600160a01b03811681146101cb575f5ffd5b50565b805160ff811681146101de575f5ffd5b919050565b80516001600160401b03811681146101de575f5ffd5b5f5f5f83850360c081121561020c575f5ffd5b8451610217816101b7565b6020860151909450610228816101b7565b92506080603f198201121561023b575f5ffd5b50604051608081016001600160401b038111828210171561026a57634e487b7160e01b5f52604160045260245ffd5b60409081528501518152610280606086016101ce565b6020820152610291608086016101e3565b60408201526102a260a086016101e3565b6060820152809150509250925092565b60805160a05160c05160e051610100516101205161329c61033f5f395f81816103cb015261109601525f81816101ed0152611c5e01525f818161025b0152610d0701525f818161030701526112d001525f81816102d001528181610b9a01528181610c16015281816113e9015261141f01525f818161043201528181610bf301526113c5015261329c5ff3fe608060405234801561000f575f5ffd5b50600436106101bb575f3560e01c806380f55605116100f3578063b478794e11610093578063bca72aeb1161006e578063bca72aeb14610556578063d1c60a3a1461055e578063e3ce094d1461057e578063ea819bbe14610591575f5ffd5b8063b478794e1461048d578063b688a363146104a0578063bbad29c9146104a8575f5ffd5b8063999b39c8116100ce578063999b39c81461042d5780639f8cb66114610454578063a4189ede14610467578063acc4641e1461047a575f5ffd5b806380f55605146103c65780639048dc2b1461040557806392584d801461040d575f5ffd5b806364c9ec6f1161015e5780636865334e116101395780636865334e1461030257806369652fcf1461032957806369a800bf146103315780636ac1190f14610354575f5ffd5b806364c9ec6f146102cb57806366b17495146102f257806366eb9cec146102fa575f5ffd5b806327962ace1161019957806327962ace1461023657806335bd2e481461025657806350369b331461029557806355a12da6146102aa575f5ffd5b806315f64920146101bf57806318e68f78146101e85780632677977614610221575b5f5ffd5b6101d26101cd366004612877565b6105d6565b6040516101df91906128b6565b60405180910390f35b61020f7f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff90911681526020016101df565b6102296106f1565b6040516101df91906128c4565b610249610244366004612877565b610750565b6040516101df919061290f565b61027d7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160401b0390911681526020016101df565b6102a86102a3366004612983565b6107db565b005b6102bd6102b83660046129cc565b610970565b6040519081526020016101df565b6102bd7f000000000000000000000000000000000000000000000000000000000000000081565b6102bd602081565b6102a86109c1565b61027d7f000000000000000000000000000000000000000000000000000000000000000081565b6102a8610c46565b61034461033f366004612a03565b610d9f565b60405190151581526020016101df565b61039c610362366004612a26565b6001600160a01b03165f908152600160205260409020546001600160401b0380821692600160401b8304821692600160801b900490911690565b604080516001600160401b03948516815292841660208401529216918101919091526060016101df565b6103ed7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101df565b6102bd604081565b61042061041b366004612877565b610df3565b6040516101df9190612a51565b6103ed7f000000000000000000000000000000000000000000000000000000000000000081565b6102bd610462366004612a5f565b610fcf565b6102bd610475366004612aa4565b61101d565b6102bd610488366004612b81565b611076565b61022961049b366004612877565b611248565b6102a8611254565b61052c6104b6366004612a03565b604080516060810182525f8082526020820181905291810191909152505f9182526004602090815260408084206001600160a01b039390931684529181529181902081516060810183528154815260019091015463ffffffff811693820193909352600160201b90920460ff1615159082015290565b604080518251815260208084015163ffffffff1690820152918101511515908201526060016101df565b6102bd611416565b61057161056c366004612877565b611449565b6040516101df9190612c91565b6102a861058c366004612db7565b61163c565b6105c161059f3660046129cc565b600560209081525f928352604080842090915290825290205463ffffffff1681565b60405163ffffffff90911681526020016101df565b5f818152600260205260408120816001820154600160c01b900460ff1660038111156106045761060461288e565b0361061157505f92915050565b600180820154600160c01b900460ff1660038111156106325761063261288e565b146106405750600492915050565b5f61064a5f6117ab565b600183015490915060ff600160a01b82048116600160a81b9092041610801561068b575060018201546001600160401b03600160201b909104811690821611155b1561069a575060019392505050565b600182015460ff600160a81b82048116600160b01b909204161080156106d8575060018201546001600160401b03600160601b909104811690821611155b156106e7575060029392505050565b5060039392505050565b60605f80548060200260200160405190810160405280929190818152602001828054801561074657602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311610728575b5050505050905090565b606060035f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b828210156107d0575f84815260209081902060408051808201909152908401546001600160a01b0381168252600160a01b90046001600160401b031681830152825260019092019101610782565b505050509050919050565b5f6107e78460026117b6565b5f858152600460209081526040808320338085529252909120600181015492935091869190600160201b900460ff161561084b576040516333aa3a9160e21b815260048101929092526001600160a01b031660248201526044015b60405180910390fd5b50505f61085a86338787610fcf565b8254909150818181146108895760405163c9e0e75760e01b815260048101929092526024820152604401610842565b50506001828101805463ffffffff881664ffffffffff1990911617600160201b179055830180546016906108c690600160b01b900460ff16612deb565b825460ff9182166101009390930a9283029190920219909116179055600183015463ffffffff80871691160361092b5760018301805460179061091290600160b81b900460ff16612deb565b91906101000a81548160ff021916908360ff1602179055505b60405163ffffffff86168152339087907f9cf9ca8f96653d3eb70974d7b4ce6485122e053b381f919d1f7267f04dfd1d609060200160405180910390a3505050505050565b6001600160a01b0382165f90815260056020908152604080832063ffffffff808616855292528220541680156109b5576109b08484610475600185612e09565b6109b7565b5f5b9150505b92915050565b6109c961185c565b335f8181526001602052604090208054909190600160401b90046001600160401b0316610a1557604051633f6b527560e21b81526001600160a01b039091166004820152602401610842565b508054610a4790600160801b90046001600160401b0316610a355f6117ab565b6001600160401b039081169116111590565b8154600160801b90046001600160401b0316610a625f6117ab565b9091610a94576040516318133f2d60e11b81526001600160401b03928316600482015291166024820152604401610842565b50505f80548190610aa790600190612e25565b81548110610ab757610ab7612e38565b5f918252602082200154835482546001600160a01b039092169350839291600160c01b9091046001600160401b0316908110610af557610af5612e38565b5f91825260208083209190910180546001600160a01b0319166001600160a01b0394851617905584549284168252600190526040812080546001600160c01b0316600160c01b938490046001600160401b031690930292909217909155805480610b6157610b61612e4c565b5f82815260208082205f19908401810180546001600160a01b0319169055909201909255338083526001825260408084209390935591517f000000000000000000000000000000000000000000000000000000000000000081527f0d41118e36df44efb77a471fc49fb9c0be0406d802ef95520e9fbf606e65b455910160405180910390a2610c3a6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016337f0000000000000000000000000000000000000000000000000000000000000000611891565b5050610c446118cb565b565b335f90815260016020526040902080546001600160401b031615153390610c8c57604051633f6b527560e21b81526001600160a01b039091166004820152602401610842565b5080543390600160401b90046001600160401b031615610ccb57604051633a1655b360e11b81526001600160a01b039091166004820152602401610842565b50610cd660016117ab565b81546001600160401b0391909116600160401b026fffffffffffffffff000000000000000019909116178155610d2b7f00000000000000000000000000000000000000000000000000000000000000006117ab565b815467ffffffffffffffff60801b1916600160801b6001600160401b0392831681029190911780845560408051600160401b83048516815292909104909216602082015233917fdcd4a324ab93f027758609f504c6cc2f8174d176f9e7f1a4ae4282e307b0eb1f910160405180910390a250565b5f828152600260205260408120816001820154600160c01b900460ff166003811115610dcd57610dcd61288e565b141580156109b7575080546109b7908490600160c01b90046001600160401b03166118f5565b5f610dfc61185c565b5f610e088360036117b6565b60018101549091505f90610e2790600160a01b900460ff166002612e60565b6001830154610e4190600160b01b900460ff166003612e60565b600184015491111591505f9060ff600160b01b8204811691610e6d91600160b81b909104166002612e60565b119050818015610e7a5750805b610e85576003610e88565b60025b600184018054919550859160ff60c01b1916600160c01b836003811115610eb157610eb161288e565b02179055508254600184015460405163ffffffff600160a01b80850491909116936001600160a01b03169289927fe1157da4dff3e216a953025fb8a453b8efa6ce51207379a3501546fb4dce4d0d92610f26928b9260ff928204831692600160b01b8304811692600160b81b90041690612e77565b60405180910390a46002846003811115610f4257610f4261288e565b03610fbf5782546001600160a01b03166383c8946d610f61878661196f565b6040518263ffffffff1660e01b8152600401610f7d9190612f3a565b60408051808303815f875af1158015610f98573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fbc9190612fbc565b50505b505050610fca6118cb565b919050565b6040805160208082018790526001600160a01b0386168284015263ffffffff8516606083015260808083018590528351808403909101815260a090920190925280519101205b949350505050565b6040805146602082015230918101919091526001600160a01b038416606082015263ffffffff8084166080830152821660a08201525f9060c0016040516020818303038152906040528051906020012090509392505050565b60405162b9028160e31b81526001600160a01b038b811660048301525f917f0000000000000000000000000000000000000000000000000000000000000000909116906305c8140890602401602060405180830381865afa1580156110dd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111019190612fde565b8b9061112c576040516306ddb8db60e51b81526001600160a01b039091166004820152602401610842565b506111378b8b611a95565b90505f60025f8381526020019081526020015f2090508b8b8b87845f015f865f0160148860010160198a6001015f8891906101000a81548163ffffffff021916908363ffffffff1602179055508791906101000a81548160ff0219169083151502179055508691906101000a81548163ffffffff021916908363ffffffff1602179055508591906101000a8154816001600160a01b0302191690836001600160a01b03160217905550505050505f6111ef8233611ba4565b90506111ff828b8b8b8b86611d96565b8a156112115761121183838a8a611faf565b815461122a9084906001600160a01b03168787856120b4565b61123883838c8c8c8c612243565b50509a9950505050505050505050565b60606109bb825f6122d3565b61125c61185c565b335f81815260016020526040902080549091906001600160401b0316156112a25760405163a379b3db60e01b81526001600160a01b039091166004820152602401610842565b505f5460209081116112ca576040516317a54ac160e11b815260040161084291815260200190565b506112f47f00000000000000000000000000000000000000000000000000000000000000006117ab565b81546001600160401b0391821667ffffffffffffffff198216811784555f80548416600160c01b0277ffffffffffffffffffffffffffffffff000000000000000090931690911791909117835580546001810182559080527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5630180546001600160a01b03191633908117909155825460405192168252907f43b3cd12da6523e2e94db68177b3b779ee95e02f60beb46c3cb7d4fc98c644999060200160405180910390a261140d6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633307f000000000000000000000000000000000000000000000000000000000000000061245b565b50610c446118cb565b5f8054611444907f000000000000000000000000000000000000000000000000000000000000000090612e60565b905090565b604080516101c0810182525f808252602080830182815283850183815260608086018581526080870186815260a0880187905260c0880187905260e08801879052610100880187905261012088018790526101408801879052610160880187905261018088018390526101a08801929092528886526002909452959093208054600182015463ffffffff80821698899052969792966001600160a01b03831696600160a01b909304169460ff600160c81b8304811695600160c01b90930416939289929185600381111561151f5761151f61288e565b60038111156115305761153061288e565b905294151590945263ffffffff9490941690925250506001600160a01b03919091169052805460018201546001600160401b03600160601b8204811660e0860152600160201b8204811660c0860152600160c01b928390041660a085015260ff600160b81b82048116610160860152600160b01b82048116610140860152600160a81b82048116610120860152600160a01b820481166101008601525f929091041660038111156115e3576115e361288e565b036115ee5750919050565b6001810154600282015461160c91600160d01b900460f81b90612491565b6101808301526001810154600382015461163091600160d81b900460f81b90612491565b6101a083015250919050565b5f6116488360016117b6565b8054909150611668903390600160c01b90046001600160401b03166118f5565b8333909161169b576040516325ca11bf60e11b815260048101929092526001600160a01b03166024820152604401610842565b50505f8290036116be57604051635560fe6360e11b815260040160405180910390fd5b5f8381526004602090815260408083203380855292529091208054909185911561170d576040516341c2876360e11b815260048101929092526001600160a01b03166024820152604401610842565b505082815560018201805460159061172e90600160a81b900460ff16612deb565b91906101000a81548160ff021916908360ff160217905550336001600160a01b0316847f9cd4aacbdbc254c07a57c349c331b572681203cd9a05fa9526df11f60921b9b460405160405180910390a3600182015460ff600160a01b82048116600160a81b90920416036117a5576117a584836124dc565b50505050565b5f6109bb8243612ff9565b5f5f6117c1846105d6565b90505f8160048111156117d6576117d661288e565b141584906117fa5760405163500b423960e11b815260040161084291815260200190565b5082600481111561180d5761180d61288e565b81600481111561181f5761181f61288e565b148484839091926118465760405163040daf5d60e31b815260040161084293929190613018565b5050505f93845250506002602052506040902090565b6118646125ae565b610c4460017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906125ee565b61189e83838360016125f5565b6118c657604051635274afe760e01b81526001600160a01b0384166004820152602401610842565b505050565b610c445f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061188b565b6001600160a01b0382165f90815260016020526040812080546001600160401b031615158015611932575080546001600160401b03848116911611155b80156109b757508054600160401b90046001600160401b031615806109b7575080546001600160401b03600160401b9091048116908416106109b7565b6040805160c0810182525f808252602082018190529181019190915260608082018190526080820181905260a08201526040805160c081018252835463ffffffff600160a01b90910481168252600185015460ff600160c81b82041615156020840152908116928201929092526003840154909160608301916119fc91600160d81b900460f81b90612491565b81525f8581526003602090815260408083208054825181850281018501909352808352948301949193909284015b82821015611a78575f84815260209081902060408051808201909152908401546001600160a01b0381168252600160a01b90046001600160401b031681830152825260019092019101611a2a565b505050508152602001611a8c8560016122d3565b90529392505050565b5f5f611aa18484610970565b5f818152600260205260409020600190810154919250600160c01b90910460ff1690816003811115611ad557611ad561288e565b14158015611af557506002816003811115611af257611af261288e565b14155b858584909192611b36576040516305d97b5760e11b81526001600160a01b03909316600484015263ffffffff90911660248301526044820152606401610842565b5050506001600160a01b0385165f90815260056020908152604080832063ffffffff8089168552925282208054611b9b938993899392169190611b7883613039565b91906101000a81548163ffffffff021916908363ffffffff16021790555061101d565b95945050505050565b81546001830154604051632da9059760e11b81526001600160a01b038481166004830152600160a01b840463ffffffff166024830152600160c81b90920460ff16151560448201525f928392839283929190911690635b520b2e90606401606060405180830381865afa158015611c1d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c419190613054565b9250925092505f611c59611c545f6117ab565b612657565b9050807f000000000000000000000000000000000000000000000000000000000000000060ff8082169083161015611cb157604051634deacf5d60e01b815260ff928316600482015291166024820152604401610842565b505060018701805460ff8316600160a01b0264ff000000ff60a01b1990911617600160c01b179055611ce25f6117ab565b87546001600160401b0391909116600160c01b026001600160c01b03909116178755611d1363ffffffff85166117ab565b6001880180546001600160401b0392909216600160201b026bffffffffffffffff0000000019909216919091179055611d5d611d5863ffffffff808616908716612ff9565b6117ab565b6001880180546001600160401b0392909216600160601b0267ffffffffffffffff60601b19909216919091179055509250505092915050565b611da085856126b1565b85859091611dc357604051631a08dd1b60e21b81526004016108429291906130bb565b5050611dcf83836126b1565b83839091611df257604051631a08dd1b60e21b81526004016108429291906130bb565b5050611dfe85856127c3565b600288015560018701805460f89290921c600160d01b0260ff60d01b19909216919091179055611e2e83836127c3565b60038801556001808801805460f89390931c600160d81b0260ff60d81b1990931692909217909155865463ffffffff600160a01b909104161115611f365785545f906002908290611e9d906001600160a01b038116906102b890600190600160a01b900463ffffffff16612e09565b81526020019081526020015f20905080600301548760020154148015611eee575060018082015490880154600160d01b900460f890811b6001600160f81b0319908116600160d81b90930490911b16145b60018201546003830154611f0c91600160d81b900460f81b90612491565b8787909192611f315760405163aaad219d60e01b8152600401610842939291906130ce565b505050505b8080611f7a575085600301548660020154148015611f7a57506001860154600160d01b810460f890811b6001600160f81b0319908116600160d81b90930490911b16145b8585858590919293611fa35760405163aaad219d60e01b815260040161084294939291906130fd565b50505050505050505050565b82546001600160a01b03165f90815260066020908152604080832054835260029091528120906001820154600160c01b900460ff166003811115611ff557611ff561288e565b0361201b575082546001600160a01b03165f9081526006602052604090208490556117a5565b80600301548460030154148015612067575080600101601b9054906101000a900460f81b6001600160f81b03191684600101601b9054906101000a900460f81b6001600160f81b031916145b6001820154600383015461208591600160d81b900460f81b90612491565b84849091926120aa57604051632175020f60e01b8152600401610842939291906130ce565b5050505050505050565b815f826120c1575f6120c4565b60405b90508082111580156120dd57505f8211806120dd575082155b8282909161210757604051635416714560e01b815260048101929092526024820152604401610842565b505f90505b828110156120aa573686868381811061212757612127612e38565b6040029190910191505f90506121406020830183612a26565b6001600160a01b03161415801561217557506001600160a01b0388166121696020830183612a26565b6001600160a01b031614155b801561219657503061218a6020830183612a26565b6001600160a01b031614155b6121a36020830183612a26565b906121cd5760405163b78d0f1760e01b81526001600160a01b039091166004820152602401610842565b505f6121df6040830160208401613142565b6001600160401b031611829061220b576040516310f55f3560e31b815260040161084291815260200190565b505f898152600360209081526040822080546001810182559083529120829101612235828261315d565b50505080600101905061210c565b8454600186015460405163ffffffff600160a01b8085048216946001600160a01b0316938b937f3343cd8dc1032fd0bf2dcc2f6de793ed17f1b0128fd071e654f01f4482f19980936122c39360ff600160c81b8504811694928316938e938e938e938e9391830416916001600160401b03600160201b90910416906131ab565b60405180910390a4505050505050565b5f8281526002602052604081206060916001820154600160c01b900460ff1660038111156123035761230361288e565b0361230e57506109bb565b5f546001600160401b038111156123275761232761320d565b604051908082528060200260200182016040528015612350578160200160208202803683370190505b5091505f805b5f54811015612451575f5f828154811061237257612372612e38565b5f9182526020808320909101548983526004825260408084206001600160a01b0390921680855291909252908220909250908715806123d857506001820154600160201b900460ff1680156123d857506001828101549087015463ffffffff9081169116145b90508080156123ff575085546123ff908490600160c01b90046001600160401b03166118f5565b156124435782878661241081613221565b97508151811061242257612422612e38565b60200260200101906001600160a01b031690816001600160a01b0316815250505b505050806001019050612356565b5082525092915050565b61246984848484600161280a565b6117a557604051635274afe760e01b81526001600160a01b0385166004820152602401610842565b604051600160f81b60208201526001600160f81b031983166021820152609160f51b602282015260248101829052606090604401604051602081830303815290604052905092915050565b60018101545f90612506906001600160401b03600160201b8204811691600160601b900416613239565b90506125115f6117ab565b8260010160046101000a8154816001600160401b0302191690836001600160401b03160217905550612542816117ab565b60018301805467ffffffffffffffff60601b1916600160601b6001600160401b03938416810291909117918290556040519104909116815283907fa90c20b099e8fce37ad0c80c10b994f6532d5973466af0c5065dfe6bab8280619060200160405180910390a2505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610c4457604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661264b57838315161561263f573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f805b5f548110156126ab576126925f828154811061267857612678612e38565b5f918252602090912001546001600160a01b0316846118f5565b156126a3576126a082612deb565b91505b60010161265a565b50919050565b5f6024821480156126ea575082825f8181106126cf576126cf612e38565b9050013560f81c60f81b6001600160f81b031916600160f81b145b80156127525750605560f81b8383600181811061270957612709612e38565b9050013560f81c60f81b6001600160f81b03191614806127525750600760fc1b8383600181811061273c5761273c612e38565b9050013560f81c60f81b6001600160f81b031916145b801561278757508282600281811061276c5761276c612e38565b9050013560f81c60f81b6001600160f81b031916601260f81b145b80156127bc5750828260038181106127a1576127a1612e38565b9050013560f81c60f81b6001600160f81b031916602060f81b145b9392505050565b5f5f838360018181106127d8576127d8612e38565b909101356001600160f81b03191690506127f58460048188613258565b6127fe9161327f565b915091505b9250929050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f5114831661286657838315161561285a573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f60208284031215612887575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b600581106128b2576128b261288e565b9052565b602081016109bb82846128a2565b602080825282518282018190525f918401906040840190835b818110156129045783516001600160a01b03168352602093840193909201916001016128dd565b509095945050505050565b602080825282518282018190525f918401906040840190835b8181101561290457835180516001600160a01b031684526020908101516001600160401b03168185015290930192604090920191600101612928565b63ffffffff81168114612975575f5ffd5b50565b8035610fca81612964565b5f5f5f60608486031215612995575f5ffd5b8335925060208401356129a781612964565b929592945050506040919091013590565b6001600160a01b0381168114612975575f5ffd5b5f5f604083850312156129dd575f5ffd5b82356129e8816129b8565b915060208301356129f881612964565b809150509250929050565b5f5f60408385031215612a14575f5ffd5b8235915060208301356129f8816129b8565b5f60208284031215612a36575f5ffd5b81356127bc816129b8565b600481106128b2576128b261288e565b602081016109bb8284612a41565b5f5f5f5f60808587031215612a72575f5ffd5b843593506020850135612a84816129b8565b92506040850135612a9481612964565b9396929550929360600135925050565b5f5f5f60608486031215612ab6575f5ffd5b8335612ac1816129b8565b92506020840135612ad181612964565b91506040840135612ae181612964565b809150509250925092565b8015158114612975575f5ffd5b8035610fca81612aec565b5f5f83601f840112612b14575f5ffd5b5081356001600160401b03811115612b2a575f5ffd5b602083019150836020828501011115612803575f5ffd5b5f5f83601f840112612b51575f5ffd5b5081356001600160401b03811115612b67575f5ffd5b6020830191508360208260061b8501011115612803575f5ffd5b5f5f5f5f5f5f5f5f5f5f60e08b8d031215612b9a575f5ffd5b8a35612ba5816129b8565b9950612bb360208c01612978565b9850612bc160408c01612af9565b975060608b01356001600160401b03811115612bdb575f5ffd5b612be78d828e01612b04565b90985096505060808b01356001600160401b03811115612c05575f5ffd5b612c118d828e01612b04565b9096509450612c24905060a08c01612978565b925060c08b01356001600160401b03811115612c3e575f5ffd5b612c4a8d828e01612b41565b915080935050809150509295989b9194979a5092959850565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60208152612cab6020820183516001600160a01b03169052565b5f6020830151612cc3604084018263ffffffff169052565b5060408301518015156060840152506060830151612ce46080840182612a41565b50608083015163ffffffff811660a08401525060a08301516001600160401b03811660c08401525060c08301516001600160401b03811660e08401525060e08301516001600160401b0381166101008401525061010083015160ff81166101208401525061012083015160ff81166101408401525061014083015160ff81166101608401525061016083015160ff8116610180840152506101808301516101c06101a0840152612d986101e0840182612c63565b90506101a0840151601f19848303016101c0850152611b9b8282612c63565b5f5f60408385031215612dc8575f5ffd5b50508035926020909101359150565b634e487b7160e01b5f52601160045260245ffd5b5f60ff821660ff8103612e0057612e00612dd7565b60010192915050565b63ffffffff82811682821603908111156109bb576109bb612dd7565b818103818111156109bb576109bb612dd7565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52603160045260245ffd5b80820281158282048414176109bb576109bb612dd7565b60808101612e858287612a41565b60ff8516602083015260ff8416604083015260ff8316606083015295945050505050565b5f8151808452602084019350602083015f5b82811015612ef757815180516001600160a01b031687526020908101516001600160401b03168188015260409096019590910190600101612ebb565b5093949350505050565b5f8151808452602084019350602083015f5b82811015612ef75781516001600160a01b0316865260209586019590910190600101612f13565b6020815263ffffffff825116602082015260208201511515604082015263ffffffff60408301511660608201525f606083015160c06080840152612f8160e0840182612c63565b90506080840151601f198483030160a0850152612f9e8282612ea9565b91505060a0840151601f198483030160c0850152611b9b8282612f01565b5f5f60408385031215612fcd575f5ffd5b505080516020909101519092909150565b5f60208284031215612fee575f5ffd5b81516127bc81612aec565b6001600160401b0381811683821601908111156109bb576109bb612dd7565b8381526060810161302c60208301856128a2565b61101560408301846128a2565b5f63ffffffff821663ffffffff8103612e0057612e00612dd7565b5f5f5f60608486031215613066575f5ffd5b835161307181612964565b602085015190935061308281612964565b6040850151909250612ae181612aec565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f611015602083018486613093565b604081525f6130e06040830186612c63565b82810360208401526130f3818587613093565b9695505050505050565b604081525f613110604083018688613093565b8281036020840152613123818587613093565b979650505050505050565b6001600160401b0381168114612975575f5ffd5b5f60208284031215613152575f5ffd5b81356127bc8161312e565b8135613168816129b8565b815460208401356131788161312e565b67ffffffffffffffff60a01b60a09190911b166001600160a01b03929092166001600160e01b0319919091161717905550565b881515815263ffffffff8816602082015260c060408201525f6131d260c08301888a613093565b82810360608401526131e5818789613093565b91505060ff841660808301526001600160401b03831660a08301529998505050505050505050565b634e487b7160e01b5f52604160045260245ffd5b5f6001820161323257613232612dd7565b5060010190565b6001600160401b0382811682821603908111156109bb576109bb612dd7565b5f5f85851115613266575f5ffd5b83861115613272575f5ffd5b5050820193919092039150565b803560208310156109bb575f19602084900360031b1b1692915050566101c0604052348015610010575f5ffd5b50604051614cc5380380614cc583398101604081905261002f916101e7565b604080518082018252600f81526e105d5d1bdb995d08141c9bda9958dd608a1b6020808301919091528251808401845260018152603160f81b81830152835180830185525f8082528551938401909552938252919290600361009183826102d4565b50600461009e82826102d4565b5050506100b08261018a60201b60201c565b610120526100bd8161018a565b61014052815160208084019190912060e052815190820120610100524660a05261014960e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c08190526001600160a01b039182166101a052918116610180529190911661016052600c80546001600160a01b03191690911790556103ea565b5f5f829050601f815111156101bd578260405163305a27a960e01b81526004016101b49190610392565b60405180910390fd5b80516101c8826103c7565b179392505050565b6001600160a01b03811681146101e4575f5ffd5b50565b5f5f5f606084860312156101f9575f5ffd5b8351610204816101d0565b6020850151909350610215816101d0565b6040850151909250610226816101d0565b809150509250925092565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061025957607f821691505b60208210810361027757634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156102cf57828211156102cf57805f5260205f20601f840160051c60208510156102a857505f5b90810190601f840160051c035f5b818110156102cb575f838201556001016102b6565b5050505b505050565b81516001600160401b038111156102ed576102ed610231565b610301816102fb8454610245565b8461027d565b6020601f821160018114610333575f831561031c5750848201515b5f19600385901b1c1916600184901b17845561038b565b5f84815260208120601f198516915b828110156103625787850151825560209485019460019092019101610342565b508482101561037f57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610277575f1960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a05161482661049f5f395f818161062001528181610e96015261162e01525f8181610453015261157a01525f8181610517015281816108b301528181610a3b01528181610cf701528181610e57015281816116ae015281816122e201526123cf01525f61243001525f61240501525f61359101525f61356901525f6134c401525f6134ee01525f61351801526148265ff3fe608060405234801561000f575f5ffd5b5060043610610233575f3560e01c806384b0196e11610135578063bca72aeb116100b4578063d502562511610079578063d5025625146105bc578063dd62ed3e146105d1578063e2fdcc1714610609578063f0ea4bfc14610612578063faf924cf1461061b575f5ffd5b8063bca72aeb1461057a578063c19d93fb14610582578063c5d6e87f14610597578063c649f0401461059f578063c759c406146105a7575f5ffd5b8063999b39c8116100fa578063999b39c8146105125780639a7b110614610539578063a9059cbb14610542578063aea0e78b14610555578063b2be2a4314610572575f5ffd5b806384b0196e1461049d5780638691bdc3146104b85780639069d117146104cb57806391993695146104de57806395d89b41146104f1575f5ffd5b80632afcf480116101c1578063668038e011610186578063668038e0146103f357806370a08231146103fb57806376b84dbf1461042357806380f556051461044e57806383c8946d14610475575f5ffd5b80632afcf48014610366578063313ce567146103795780634d853ee514610388578063590e1ae3146103b35780635b520b2e146103bb575f5ffd5b8063095ea7b311610207578063095ea7b31461028d57806309bc95cf146102b057806318160ddd146102c757806323b872dd146102cf578063245a45b5146102e2575f5ffd5b806265318b1461023757806301c68ba11461025d57806306fdde031461026557806307738ad21461027a575b5f5ffd5b61024a61024536600461399c565b610642565b6040519081526020015b60405180910390f35b60055461024a565b61026d610652565b60405161025491906139e5565b61024a61028836600461399c565b61067b565b6102a061029b3660046139f7565b61071c565b6040519015158152602001610254565b6113885b60405161ffff9091168152602001610254565b60025461024a565b6102a06102dd366004613a21565b610733565b6103336102f036600461399c565b6001600160a01b03165f908152600b60205260409020546001600160401b0380821692600160401b8304821692600160801b8104831692600160c01b9091041690565b604080516001600160401b0395861681529385166020850152918416918301919091529091166060820152608001610254565b61024a610374366004613a5f565b610756565b60405160128152602001610254565b600c5461039b906001600160a01b031681565b6040516001600160a01b039091168152602001610254565b61024a6108ec565b6103ce6103c9366004613a96565b610a70565b6040805163ffffffff9485168152939092166020840152151590820152606001610254565b61024a610c75565b61024a61040936600461399c565b6001600160a01b03165f9081526020819052604090205490565b610436610431366004613aee565b610d26565b6040516001600160401b039091168152602001610254565b61039b7f000000000000000000000000000000000000000000000000000000000000000081565b610488610483366004613b09565b610e8a565b60408051928352602083019190915201610254565b6104a56111b4565b6040516102549796959493929190613b3f565b61024a6104c6366004613bd5565b6111f6565b61024a6104d9366004613c1d565b61120a565b61024a6104ec36600461399c565b6112d8565b604080518082019091526005815264534841524560d81b602082015261026d565b61039b7f000000000000000000000000000000000000000000000000000000000000000081565b61024a600f5481565b6102a06105503660046139f7565b611398565b61055d6113a5565b60405163ffffffff9091168152602001610254565b610bb86102b4565b61024a6113c7565b61058a6113e5565b6040516102549190613cd1565b610436611497565b61026d6114e8565b6105ba6105b5366004613cdf565b611578565b005b6105c4611763565b6040516102549190613d42565b61024a6105df366004613ed1565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b61024a600e5481565b61024a600d5481565b61039b7f000000000000000000000000000000000000000000000000000000000000000081565b5f61064c82611a4c565b92915050565b60405160609061066790601090602001613f35565b604051602081830303815290604052905090565b5f806001600160a01b03831630146106aa576001600160a01b0383165f908152602081905260409020546106ac565b5f5b90508015806106d4575060036106c06113e5565b60038111156106d1576106d1613ca9565b14155b156106e157505f92915050565b305f908152602081905260409020546002546106fd9190613fd4565b81600e5461070b9190613fe7565b6107159190614012565b9392505050565b5f33610729818585611a79565b5060019392505050565b5f33610740858285611a8b565b61074b858585611b07565b506001949350505050565b5f61075f611b64565b5f5f6107696113e5565b905081600381111561077d5761077d613ca9565b81600381111561078f5761078f613ca9565b14828290916107bc57604051635649f63b60e01b81526004016107b3929190614025565b60405180910390fd5b50505f84116107de57604051631f2a200560e01b815260040160405180910390fd5b601454600d54650100000000009091046001600160801b0316905f906108049083613fd4565b90508086106108135780610815565b855b945084600d5f8282546108289190614040565b9250508190555084600e5f8282546108409190614040565b9091555061085090503386611bbd565b600d5460405133917f9e9d071824fd57d062ca63fd8b786d8da48a6807eebbcb2d83f9e8d21398e28c9161088c91898252602082015260400190565b60405180910390a281600d54036108a6576108a682611bf5565b6108db6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016333088611c8a565b505050506108e7611cc0565b919050565b5f6108f5611b64565b60035f6109006113e5565b905081600381111561091457610914613ca9565b81600381111561092657610926613ca9565b148282909161094a57604051635649f63b60e01b81526004016107b3929190614025565b5060039050600c54600160a01b900460ff16600381111561096d5761096d613ca9565b1461097a5761097a611cea565b335f8181526020819052604090205490816109b45760405163bb38693960e01b81526001600160a01b0390911660048201526024016107b3565b5060025481600e546109c69190613fe7565b6109d09190614012565b935083600e5f8282546109e39190613fd4565b909155506109f390503382611d5a565b604080518281526020810186905233917f2dc8e290002f06fc0085bbca9dfb8b415cf4d1178950c72ff9ee8f4d8878ee66910160405180910390a2610a626001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163386611d8e565b505050610a6d611cc0565b90565b5f5f5f60015f610a7e6113e5565b9050816003811115610a9257610a92613ca9565b816003811115610aa457610aa4613ca9565b1482829091610ac857604051635649f63b60e01b81526004016107b3929190614025565b50506017546010906001600160a01b03600160401b9091048116908a9081168214610b1957604051636a02d5b360e11b81526001600160a01b039283166004820152911660248201526044016107b3565b5050610b43610b254390565b60068301546001600160401b03600160801b90910481169116111590565b6006820154600160801b90046001600160401b0316439091610b8b5760405163fdea5da160e01b81526001600160401b039283166004820152911660248201526044016107b3565b5050610b956113a5565b63ffffffff168863ffffffff16148015610bd057506006810154610bc09063ffffffff166001614053565b63ffffffff168863ffffffff1611155b610bd86113a5565b899091610c08576040516376e7e04760e01b815263ffffffff9283166004820152911660248201526044016107b3565b5050600681015463ffffffff908116908916111593508380610c275750865b8890610c4f576040516313d1c99160e11b815263ffffffff90911660048201526024016107b3565b506007015463ffffffff8082169650640100000000909104169350505093509350939050565b5f610c7e611b64565b610c8733611dc3565b90503381610cb4576040516332559a3360e11b81526001600160a01b0390911660048201526024016107b3565b5060405181815233907f16b8533c95f66ab8c192c98ddcf5031bcb3ee6f4022988bdadd57d3422da30739060200160405180910390a2610d1e6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163383611d8e565b610a6d611cc0565b5f610d2f611b64565b60025f610d3a6113e5565b9050816003811115610d4e57610d4e613ca9565b816003811115610d6057610d60613ca9565b1482829091610d8457604051635649f63b60e01b81526004016107b3929190614025565b50505f846001600160401b031611610daf57604051631f2a200560e01b815260040160405180910390fd5b610db833611e4c565b505f610dc385611ede565b905080600f5f828254610dd69190614040565b9091555050601654610dfb9033908790600160c01b90046001600160401b0316611f06565b604080516001600160401b03888116825260208201859052831681830152905191955033917f51a5f66c332cc180dab18cd44dc07d1aa3362ba5afd54f05bbe4a6a7087f5c5a9181900360600190a2610e7f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016333084611c8a565b5050506108e7611cc0565b5f5f610e94611b64565b7f000000000000000000000000000000000000000000000000000000000000000080336001600160a01b0382168114610ef357604051636a02d5b360e11b81526001600160a01b039283166004820152911660248201526044016107b3565b505060015f610f006113e5565b9050816003811115610f1457610f14613ca9565b816003811115610f2657610f26613ca9565b1482829091610f4a57604051635649f63b60e01b81526004016107b3929190614025565b5050610f546113a5565b63ffffffff16610f67602088018861406f565b63ffffffff1614610f766113a5565b610f83602089018961406f565b9091610fb2576040516376e7e04760e01b815263ffffffff9283166004820152911660248201526044016107b3565b50610fc29050602087018761406f565b600c805463ffffffff60a81b1916600160a81b63ffffffff938416021790556016545f9116610ff4602089018961406f565b63ffffffff161115611006575f611013565b6015546001600160801b03165b6016546001600160801b039190911691505f906127109061104090640100000000900461ffff1684613fe7565b61104a9190614012565b90505f61105a60a08a018a61408a565b15905061107e5761106e60a08a018a61408a565b611079915083614012565b611080565b5f5b9050606061109160a08b018b61408a565b61109c915083613fe7565b97506110bd6110ab8486613fd4565b6110b860808d018d6140d6565b611f91565b995090506110cb888a614040565b600e5f8282546110db9190613fd4565b909155506110ee905060208b018b61406f565b63ffffffff167f864f32d4f9798d79df9c2afa9b353e997f0969ee3244fe46755ceaa96048c11e8a8a60405161112e929190918252602082015260400190565b60405180910390a261114660408b0160208c0161411b565b15611154576111548a6120d4565b61117761116460208c018c61406f565b61117160808d018d6140d6565b846121d3565b81156111a0576111a061118d60208c018c61406f565b61119a60a08d018d61408a565b85612321565b505050505050506111af611cc0565b915091565b5f6060805f5f5f60606111c56123fe565b6111cd612429565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f611202848484612454565b949350505050565b5f611213611b64565b601754600160401b90046001600160a01b0316803380821461125b57604051636a02d5b360e11b81526001600160a01b039283166004820152911660248201526044016107b3565b50505f61126a878787876124ca565b90506112758161269c565b604080516001600160401b038085168252891660208201529081018290529093506001600160a01b038816907f717f9ad5178bff5f5380452ffd70fd77026b65e2fc8e9ac60375da6c21aaa0ef9060600160405180910390a25050611202611cc0565b5f6112e1611b64565b6001600160a01b0382165f908152600b60205260409020805483906001600160401b03600160801b82048116600160401b909204161161133f5760405162af9a0960e81b81526001600160a01b0390911660048201526024016107b3565b50611349816126c8565b81548490600160c01b90046001600160401b03164390919261138157604051631bdb3fd360e31b81526004016107b393929190614148565b50505061138d83611e4c565b9150506108e7611cc0565b5f33610729818585611b07565b600c545f906113c290600160a81b900463ffffffff166001614053565b905090565b5f600f54600554600e546113db9190614040565b6113c29190614040565b5f80600c54600160a01b900460ff16600381111561140557611405613ca9565b148015611437575060165461143790600160401b90046001600160401b0316435b6001600160401b0390811691161090565b156114425750600390565b6001600c54600160a01b900460ff16600381111561146257611462613ca9565b14801561147b575061147b611475611497565b43611426565b156114865750600390565b50600c54600160a01b900460ff1690565b6017545f9081906114b89063ffffffff640100000000820481169116614172565b90506114c5816002614191565b6016546114e29190600160801b90046001600160401b0316614172565b91505090565b6060601880546114f790613efd565b80601f016020809104026020016040519081016040528092919081815260200182805461152390613efd565b801561156e5780601f106115455761010080835404028352916020019161156e565b820191905f5260205f20905b81548152906001019060200180831161155157829003601f168201915b5050505050905090565b7f000000000000000000000000000000000000000000000000000000000000000080336001600160a01b03821681146115d757604051636a02d5b360e11b81526001600160a01b039283166004820152911660248201526044016107b3565b5050600c546001600160a01b0316156116025760405162dc149f60e41b815260040160405180910390fd5b6001600160a01b0383166116295760405163d92e233d60e01b815260040160405180910390fd5b6117347f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166335bd2e486040518163ffffffff1660e01b8152600401602060405180830381865afa158015611688573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116ac91906141ba565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c50497ae6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611708573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061172c91906141d5565b8491906126e6565b600c80546001600160a01b0319166001600160a01b03851617905581601061175c82826143d7565b5050505050565b61176b6138e9565b6010604051806102400160405290815f8201805461178890613efd565b80601f01602080910402602001604051908101604052809291908181526020018280546117b490613efd565b80156117ff5780601f106117d6576101008083540402835291602001916117ff565b820191905f5260205f20905b8154815290600101906020018083116117e257829003601f168201915b5050505050815260200160018201805461181890613efd565b80601f016020809104026020016040519081016040528092919081815260200182805461184490613efd565b801561188f5780601f106118665761010080835404028352916020019161188f565b820191905f5260205f20905b81548152906001019060200180831161187257829003601f168201915b505050505081526020016002820180546118a890613efd565b80601f01602080910402602001604051908101604052809291908181526020018280546118d490613efd565b801561191f5780601f106118f65761010080835404028352916020019161191f565b820191905f5260205f20905b81548152906001019060200180831161190257829003601f168201915b505050918352505060038201546020820152600482015460409091019060ff16600181111561195057611950613ca9565b600181111561196157611961613ca9565b8152600482015463ffffffff610100808304821660208501526001600160801b03650100000000009093048316604085015260058501548084166060860152600160801b908190049093166080850152600685015480831660a086015261ffff640100000000808304821660c08801526601000000000000830490911660e08701526001600160401b03600160401b8084048216948801949094529482048516610120870152600160c01b909104909316610140850152600790940154808216610160850152918204166101808301526001600160a01b03929004919091166101a090910152919050565b5f5f611a57836128bf565b90508015611a7157600254611a6c9082614012565b610715565b5f9392505050565b611a868383836001612919565b505050565b6001600160a01b038381165f908152600160209081526040808320938616835292905220545f19811015611b015781811015611af357604051637dc7a0d960e11b81526001600160a01b038416600482015260248101829052604481018390526064016107b3565b611b0184848484035f612919565b50505050565b6001600160a01b038316611b3057604051634b637e8f60e11b81525f60048201526024016107b3565b6001600160a01b038216611b595760405163ec442f0560e01b81525f60048201526024016107b3565b611a868383836129eb565b611b8e7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c612a32565b611bbb60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612a50565b565b6001600160a01b038216611be65760405163ec442f0560e01b81525f60048201526024016107b3565b611bf15f83836129eb565b5050565b600c805460ff60a01b1916600160a01b1790556016546601000000000000900461ffff165f611c2682612710613fd4565b611c308385613fe7565b611c3a9190614012565b90508015611c4c57611c4c3082611bbd565b60408051848152602081018390527fa1dd612b9278fe0bb5d89ed1f642dc3678d0e558630c5a4a8df212ba2197cdb4910160405180910390a1505050565b611c98848484846001612a57565b611b0157604051635274afe760e01b81526001600160a01b03851660048201526024016107b3565b611bbb5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611bb5565b600c805460ff60a01b1916600360a01b179055305f908152602081905260409020548015611d1c57611d1c3082611d5a565b7fc77ea6414b21b2cf2170f259ee35ec16a7cbf16eeace77cc3ae8c6d52556881a600e54604051611d4f91815260200190565b60405180910390a150565b6001600160a01b038216611d8357604051634b637e8f60e11b81525f60048201526024016107b3565b611bf1825f836129eb565b611d9b8383836001612ac4565b611a8657604051635274afe760e01b81526001600160a01b03841660048201526024016107b3565b5f5f611dce836128bf565b9050805f03611ddf57505f92915050565b600254611dec9082614012565b9150611df760025490565b611e0190826146eb565b6001600160a01b0384165f9081526008602090815260408083209390935560065460079091529181209190915560058054849290611e40908490613fd4565b90915550919392505050565b5f5f5f611e5884612b26565b91509150806001600160401b03165f03611e7557505f9392505050565b611e7e8161269c565b604080516001600160401b038086168252841660208201529081018290529093506001600160a01b038516907f95a1e9c9a93a61bf0ebf6967689c03124f9f37032b43e03b141140b8b08ed8779060600160405180910390a25050919050565b6015545f9061064c90600160801b90046001600160801b03166001600160401b038416613fe7565b6001600160a01b0383165f908152600b60205260408120611f278343614172565b815490925084908290600890611f4e908490600160401b90046001600160401b0316614172565b82546101009290920a6001600160401b0381810219909316918316021790915582546001600160c01b0316600160c01b9185169190910217909155509392505050565b60605f80805b84811015611fe657858582818110611fb157611fb16146fe565b9050604002016020016020810190611fc99190613aee565b611fdc906001600160401b031683614040565b9150600101611f97565b50836001600160401b03811115611fff57611fff614134565b604051908082528060200260200182016040528015612028578160200160208202803683370190505b5092505f5b848110156120ca5781868683818110612048576120486146fe565b90506040020160200160208101906120609190613aee565b612073906001600160401b031689613fe7565b61207d9190614012565b84828151811061208f5761208f6146fe565b6020026020010181815250508381815181106120ad576120ad6146fe565b6020026020010151836120c09190614040565b925060010161202d565b5050935093915050565b6120ef6120e7606083016040840161406f565b601090612bc4565b6120fe576120fb611cea565b50565b600c805460ff60a01b1916600160a11b17905561211e60608201826141ec565b60189161212c919083614284565b5061213a602082018261406f565b63ffffffff167f0b2a0d601319624add7ce77a5ce6f03acb32ca51a7d68fa7a98e01d9f63c5768612171606084016040850161406f565b61217e60608501856141ec565b60405161218d9392919061473a565b60405180910390a2305f9081526020819052604090205480156121c257600c546121c29030906001600160a01b031683611b07565b600e80545f909155611a8681612c1b565b5f5b815181101561175c578383828181106121f0576121f06146fe565b612206926020604090920201908101915061399c565b6001600160a01b03168563ffffffff167f2b7b0fa644902ad60dde9309b8d610f03b08ed045cc7670eca02d418287773d4848481518110612249576122496146fe565b6020026020010151878786818110612263576122636146fe565b905060400201602001602081019061227b9190613aee565b604080519283526001600160401b0390911660208301520160405180910390a36123198484838181106122b0576122b06146fe565b6122c6926020604090920201908101915061399c565b8383815181106122d8576122d86146fe565b60200260200101517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316611d8e9092919063ffffffff16565b6001016121d5565b5f5b8281101561175c5783838281811061233d5761233d6146fe565b9050602002016020810190612352919061399c565b6001600160a01b03168563ffffffff167fd7eeaeda9f0d163d473f5ba44159d7a2163393e8fc04b3d16eb86525485ed3b78460405161239391815260200190565b60405180910390a36123f68484838181106123b0576123b06146fe565b90506020020160208101906123c5919061399c565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169084611d8e565b600101612323565b60606113c27f0000000000000000000000000000000000000000000000000000000000000000612c5e565b60606113c27f0000000000000000000000000000000000000000000000000000000000000000612c5e565b604080517f7be8063fe692cbb251bff7f27389cd85971ac34d497c4248ae210b3d629c4d2560208201526001600160a01b038516918101919091526001600160401b038084166060830152821660808201525f906112029060a00160405160208183030381529060405280519060200120612c9b565b6001600160a01b0384165f908152600b6020526040812080546001600160401b03600160801b909104811690861611801561251a575080546001600160401b03600160401b909104811690861611155b815486916001600160401b03600160801b8304811692600160401b9004169061257257604051634b569fa960e01b81526001600160401b039384166004820152918316602483015290911660448201526064016107b3565b50505061257e816126c8565b81549015908790600160c01b90046001600160401b0316439091926125b957604051637e307adb60e11b81526004016107b393929190614148565b505081545f91506125d59088906001600160401b031688612454565b9050612617878287878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250612cc792505050565b825488916001600160401b03909116908890612649576040516301026a9160e31b81526004016107b393929190614148565b505082546126689150600160801b90046001600160401b031687614762565b82546001600160401b03909716600160801b0267ffffffffffffffff60801b19909716969096179091555092949350505050565b5f6126a682611ede565b905080600f5f8282546126b99190613fd4565b909155506108e7905081612c1b565b80545f906001600160401b03438116600160c01b909204161061064c565b5f6126f184806141ec565b9150508015801590612704575060408111155b816040909161272f57604051634f13dfa160e01b8152600481019290925260248201526044016107b3565b50612747905061274260208601866141ec565b612d37565b61275460208601866141ec565b909161277557604051631a08dd1b60e21b81526004016107b3929190614781565b50612788905061274260408601866141ec565b61279560408601866141ec565b90916127b657604051631a08dd1b60e21b81526004016107b3929190614781565b505060608401355f036127dc5760405163018d9d6f60e61b815260040160405180910390fd5b5f6127ed60a0860160808701614794565b60018111156127fe576127fe613ca9565b14158061282b575061282b61281960c0860160a0870161406f565b620f424063ffffffff91909116111590565b61283b60c0860160a0870161406f565b620f4240909161286e576040516317b553df60e21b815263ffffffff9283166004820152911660248201526044016107b3565b505f90506128846102408601610220870161399c565b6001600160a01b0316036128ab5760405163d92e233d60e01b815260040160405180910390fd5b6128b58483612e49565b611b01848461313c565b6001600160a01b0381165f908152602081815260408083205460079092528220546006546128ed9190613fd4565b6128f79190613fe7565b6001600160a01b0383165f9081526008602052604090205461064c9190614040565b6001600160a01b0384166129425760405163e602df0560e01b81525f60048201526024016107b3565b6001600160a01b03831661296b57604051634a1406b160e11b81525f60048201526024016107b3565b6001600160a01b038085165f9081526001602090815260408083209387168352929052208290558015611b0157826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925846040516129dd91815260200190565b60405180910390a350505050565b6001600160a01b03821630141580612a0a57506001600160a01b038316155b612a275760405163e73a520b60e01b815260040160405180910390fd5b611a8683838361340d565b15611bbb57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316612ab3578383151615612aa7573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316612b1a578383151615612b0e573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6001600160a01b0381165f908152600b6020526040812080546001600160401b03169190612b53816126c8565b612b61575090925f92509050565b8054612b86906001600160401b03600160801b8204811691600160401b900416614762565b91506001600160401b03821615612bbe57612ba2836001614172565b81546001600160c01b0319166001600160401b03919091161781555b50915091565b5f80600484015460ff166001811115612bdf57612bdf613ca9565b14612c0057600483015463ffffffff61010090910481169083161115610715565b600483015463ffffffff838116610100909204161115610715565b805f03612c255750565b612c2e81613460565b6040518181527fb7ad0cc9576440a7da2040d3922af14655c78631d2b5e0e0c9874225e60df60490602001611d4f565b60605f612c6a83613491565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f61064c612ca76134b8565b8360405161190160f01b8152600281019290925260228201526042902090565b5f836001600160a01b03163b5f03612d25575f5f612ce585856135e1565b5090925090505f816003811115612cfe57612cfe613ca9565b148015612d1c5750856001600160a01b0316826001600160a01b0316145b92505050610715565b612d3084848461362a565b9050610715565b5f602482148015612d70575082825f818110612d5557612d556146fe565b9050013560f81c60f81b6001600160f81b031916600160f81b145b8015612dd85750605560f81b83836001818110612d8f57612d8f6146fe565b9050013560f81c60f81b6001600160f81b0319161480612dd85750600760fc1b83836001818110612dc257612dc26146fe565b9050013560f81c60f81b6001600160f81b031916145b8015612e0d575082826002818110612df257612df26146fe565b9050013560f81c60f81b6001600160f81b031916601260f81b145b8015610715575082826003818110612e2757612e276146fe565b9050013560f81c60f81b6001600160f81b031916602060f81b14905092915050565b5f612e5a60e0840160c085016147af565b6001600160801b031611612e8157604051631f2a200560e01b815260040160405180910390fd5b80612e9260e0840160c085016147af565b6001600160801b03161115612ead60e0840160c085016147af565b829091612ede57604051637e53d67d60e11b81526001600160801b03909216600483015260248201526044016107b3565b50819050612ef4610120840161010085016147af565b6001600160801b03161115612f11610120840161010085016147af565b829091612f4257604051637e53d67d60e11b81526001600160801b03909216600483015260248201526044016107b3565b505f9050612f586101408401610120850161406f565b63ffffffff16118015612f855750620f4240612f7c6101408401610120850161406f565b63ffffffff1611155b612f976101408401610120850161406f565b620f42409091612fca5760405163158a1e3760e11b815263ffffffff9283166004820152911660248201526044016107b3565b505f9050612fe06101408401610120850161406f565b63ffffffff16612ff7610100850160e086016147af565b6001600160801b031661300a9190613fe7565b905061301c60e0840160c085016147af565b6001600160801b03168111158161303960e0860160c087016147af565b909161306a57604051631d9bea9160e21b815260048101929092526001600160801b031660248201526044016107b3565b506130909050613082610180850161016086016147ca565b610bb861ffff919091161190565b156130a3610180850161016086016147ca565b610bb890916130d357604051636404453b60e11b815261ffff9283166004820152911660248201526044016107b3565b506130f990506130eb610160850161014086016147ca565b61138861ffff919091161190565b1561310c610160850161014086016147ca565b611388909161175c57604051636404453b60e11b815261ffff9283166004820152911660248201526044016107b3565b43613153816114266101a086016101808701613aee565b6131656101a085016101808601613aee565b82909161319857604051632d098d5960e01b81526001600160401b039283166004820152911660248201526044016107b3565b506131c290506131b06101a085016101808601613aee565b6114266101c086016101a08701613aee565b6131d46101a085016101808601613aee565b6131e66101c086016101a08701613aee565b9091613218576040516346f12ab960e01b81526001600160401b039283166004820152911660248201526044016107b3565b505f905061322e60026001600160401b036147e5565b90506001600160401b03811661324c6101c086016101a08701613aee565b6001600160401b031611156132696101c086016101a08701613aee565b82909161329c5760405163aee07faf60e01b81526001600160401b039283166004820152911660248201526044016107b3565b505f90506132b26102208601610200870161406f565b63ffffffff166132ca61020087016101e0880161406f565b63ffffffff166132da9190614172565b90505f6132ef61020087016101e0880161406f565b63ffffffff1611801561331857505f6133106102208701610200880161406f565b63ffffffff16115b80156133355750836001600160401b0316816001600160401b0316105b81613341600187614762565b90916133735760405163aee07faf60e01b81526001600160401b039283166004820152911660248201526044016107b3565b505f90506133896101e087016101c08801613aee565b6001600160401b03161180156133bc5750622819a06133b06101e087016101c08801613aee565b6001600160401b031611155b6133ce6101e087016101c08801613aee565b622819a090916134045760405163aee07faf60e01b81526001600160401b039283166004820152911660248201526044016107b3565b50505050505050565b600654158061343757506001600160a01b0383161580159061343757506001600160a01b03821615155b61344357613443614812565b61344c8361368f565b6134558261368f565b611a868383836136fb565b8060055f8282546134719190614040565b925050819055508060065f8282546134899190614040565b909155505050565b5f60ff8216601f81111561064c57604051632cd44ac360e21b815260040160405180910390fd5b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561351057507f000000000000000000000000000000000000000000000000000000000000000046145b1561353a57507f000000000000000000000000000000000000000000000000000000000000000090565b6113c2604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f5f8351604103613618576020840151604085015160608601515f1a61360a88828585613821565b955095509550505050613623565b505081515f91506002905b9250925092565b805160408051630b135d3f60e11b8082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b6001600160a01b03811615806136bd57506006546001600160a01b0382165f90815260076020526040902054145b156136c55750565b6136ce816128bf565b6001600160a01b039091165f90815260086020908152604080832093909355600654600790915291902055565b6001600160a01b038316613725578060025f82825461371a9190614040565b909155506137959050565b6001600160a01b0383165f90815260208190526040902054818110156137775760405163391434e360e21b81526001600160a01b038516600482015260248101829052604481018390526064016107b3565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b0382166137b1576002805482900390556137cf565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161381491815260200190565b60405180910390a3505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561385a57505f915060039050826138df565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156138ab573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381166138d657505f9250600191508290506138df565b92505f91508190505b9450945094915050565b6040518061024001604052806060815260200160608152602001606081526020015f81526020015f600181111561392257613922613ca9565b81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e08201819052610100820181905261012082018190526101408201819052610160820181905261018082018190526101a09091015290565b6001600160a01b03811681146120fb575f5ffd5b5f602082840312156139ac575f5ffd5b813561071581613988565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f61071560208301846139b7565b5f5f60408385031215613a08575f5ffd5b8235613a1381613988565b946020939093013593505050565b5f5f5f60608486031215613a33575f5ffd5b8335613a3e81613988565b92506020840135613a4e81613988565b929592945050506040919091013590565b5f60208284031215613a6f575f5ffd5b5035919050565b63ffffffff811681146120fb575f5ffd5b803580151581146108e7575f5ffd5b5f5f5f60608486031215613aa8575f5ffd5b8335613ab381613988565b92506020840135613ac381613a76565b9150613ad160408501613a87565b90509250925092565b6001600160401b03811681146120fb575f5ffd5b5f60208284031215613afe575f5ffd5b813561071581613ada565b5f60208284031215613b19575f5ffd5b81356001600160401b03811115613b2e575f5ffd5b820160c08185031215610715575f5ffd5b60ff60f81b8816815260e060208201525f613b5d60e08301896139b7565b8281036040840152613b6f81896139b7565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015613bc4578351835260209384019390920191600101613ba6565b50909b9a5050505050505050505050565b5f5f5f60608486031215613be7575f5ffd5b8335613bf281613988565b92506020840135613c0281613ada565b91506040840135613c1281613ada565b809150509250925092565b5f5f5f5f60608587031215613c30575f5ffd5b8435613c3b81613988565b93506020850135613c4b81613ada565b925060408501356001600160401b03811115613c65575f5ffd5b8501601f81018713613c75575f5ffd5b80356001600160401b03811115613c8a575f5ffd5b876020828401011115613c9b575f5ffd5b949793965060200194505050565b634e487b7160e01b5f52602160045260245ffd5b60048110613ccd57613ccd613ca9565b9052565b6020810161064c8284613cbd565b5f5f60408385031215613cf0575f5ffd5b8235613cfb81613988565b915060208301356001600160401b03811115613d15575f5ffd5b83016102408186031215613d27575f5ffd5b809150509250929050565b60028110613ccd57613ccd613ca9565b602081525f82516102406020840152613d5f6102608401826139b7565b90506020840151601f19848303016040850152613d7c82826139b7565b9150506040840151601f19848303016060850152613d9a82826139b7565b915050606084015160808401526080840151613db960a0850182613d32565b5060a084015163ffffffff811660c08501525060c08401516001600160801b03811660e08501525060e08401516001600160801b038116610100850152506101008401516001600160801b0381166101208501525061012084015163ffffffff81166101408501525061014084015161ffff81166101608501525061016084015161ffff8116610180850152506101808401516001600160401b0381166101a0850152506101a08401516001600160401b0381166101c0850152506101c08401516001600160401b0381166101e0850152506101e084015163ffffffff81166102008501525061020084015163ffffffff8116610220850152506102208401516001600160a01b038116610240850152509392505050565b5f5f60408385031215613ee2575f5ffd5b8235613eed81613988565b91506020830135613d2781613988565b600181811c90821680613f1157607f821691505b602082108103613f2f57634e487b7160e01b5f52602260045260245ffd5b50919050565b67020baba37b732ba160c51b81525f5f8354613f5081613efd565b600182168015613f675760018114613f8257613fb5565b60ff1983166008870152600882151583028701019350613fb5565b865f5260205f205f5b83811015613faa57815488820160080152600190910190602001613f8b565b505060088287010193505b509195945050505050565b634e487b7160e01b5f52601160045260245ffd5b8181038181111561064c5761064c613fc0565b808202811582820484141761064c5761064c613fc0565b634e487b7160e01b5f52601260045260245ffd5b5f8261402057614020613ffe565b500490565b604081016140338285613cbd565b6107156020830184613cbd565b8082018082111561064c5761064c613fc0565b63ffffffff818116838216019081111561064c5761064c613fc0565b5f6020828403121561407f575f5ffd5b813561071581613a76565b5f5f8335601e1984360301811261409f575f5ffd5b8301803591506001600160401b038211156140b8575f5ffd5b6020019150600581901b36038213156140cf575f5ffd5b9250929050565b5f5f8335601e198436030181126140eb575f5ffd5b8301803591506001600160401b03821115614104575f5ffd5b6020019150600681901b36038213156140cf575f5ffd5b5f6020828403121561412b575f5ffd5b61071582613a87565b634e487b7160e01b5f52604160045260245ffd5b6001600160a01b039390931683526001600160401b03918216602084015216604082015260600190565b6001600160401b03818116838216019081111561064c5761064c613fc0565b6001600160401b0381811683821602908116908181146141b3576141b3613fc0565b5092915050565b5f602082840312156141ca575f5ffd5b815161071581613ada565b5f602082840312156141e5575f5ffd5b5051919050565b5f5f8335601e19843603018112614201575f5ffd5b8301803591506001600160401b0382111561421a575f5ffd5b6020019150368190038213156140cf575f5ffd5b601f821115611a865782821115611a8657805f5260205f20601f840160051c602085101561425957505f5b90810190601f840160051c035f5b8181101561427c575f83820155600101614267565b505050505050565b6001600160401b0383111561429b5761429b614134565b6142af836142a98354613efd565b8361422e565b5f601f8411600181146142e0575f85156142c95750838201355b5f19600387901b1c1916600186901b17835561175c565b5f83815260208120601f198716915b8281101561430f57868501358255602094850194600190920191016142ef565b508682101561432b575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b600281106120fb575f5ffd5b5f813561064c8161433d565b6002821061436557614365613ca9565b60ff1981541660ff831681178255505050565b5f813561064c81613a76565b6001600160801b03811681146120fb575f5ffd5b5f813561064c81614384565b61ffff811681146120fb575f5ffd5b5f813561064c816143a4565b5f813561064c81613ada565b5f813561064c81613988565b6143e182836141ec565b6143ec818385614284565b50506143fb60208301836141ec565b614409818360018601614284565b505061441860408301836141ec565b614426818360028601614284565b5050606082013560038201556004810161444b61444560808501614349565b82614355565b61447661445a60a08501614378565b825464ffffffff00191660089190911b64ffffffff0016178255565b6144c161448560c08501614398565b825474ffffffffffffffffffffffffffffffff0000000000191660289190911b74ffffffffffffffffffffffffffffffff000000000016178255565b50600581016144f26144d560e08501614398565b82546001600160801b0319166001600160801b0391909116178255565b6145226145026101008501614398565b82546001600160801b031660809190911b6001600160801b031916178255565b506006810161454e6145376101208501614378565b825463ffffffff191663ffffffff91909116178255565b61457c61455e61014085016143b3565b825465ffff00000000191660209190911b65ffff0000000016178255565b6145ae61458c61016085016143b3565b825467ffff000000000000191660309190911b67ffff00000000000016178255565b6145f06145be61018085016143bf565b82546fffffffffffffffff0000000000000000191660409190911b6fffffffffffffffff000000000000000016178255565b61462c6146006101a085016143bf565b82805467ffffffffffffffff60801b191660809290921b67ffffffffffffffff60801b16919091179055565b61466061463c6101c085016143bf565b8280546001600160c01b031660c09290921b6001600160c01b031916919091179055565b50600781016146756145376101e08501614378565b6146a76146856102008501614378565b825467ffffffff00000000191660209190911b67ffffffff0000000016178255565b611a866146b761022085016143cb565b82805468010000000000000000600160e01b03191660409290921b68010000000000000000600160e01b0316919091179055565b5f826146f9576146f9613ffe565b500690565b634e487b7160e01b5f52603260045260245ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b63ffffffff84168152604060208201525f614759604083018486614712565b95945050505050565b6001600160401b03828116828216039081111561064c5761064c613fc0565b602081525f611202602083018486614712565b5f602082840312156147a4575f5ffd5b81356107158161433d565b5f602082840312156147bf575f5ffd5b813561071581614384565b5f602082840312156147da575f5ffd5b8135610715816143a4565b5f6001600160401b038316806147fd576147fd613ffe565b806001600160401b0384160491505092915050565b634e487b7160e01b5f52600160045260245ffd",
}

// Market is an auto generated Go binding around an Ethereum contract.
type Market struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Market) GetABI() abi.ABI {
	return c.abi
}

// NewMarket creates a new instance of Market.
func NewMarket() *Market {
	parsed, err := MarketMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Market{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Market) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address atn_, (uint256,uint8,uint64,uint64) config) returns()
func (market *Market) PackConstructor(atn_ common.Address, config ProofConfig) []byte {
	enc, err := market.abi.Pack("", atn_, config)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAtn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x999b39c8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function atn() view returns(address)
func (market *Market) PackAtn() []byte {
	enc, err := market.abi.Pack("atn")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAtn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x999b39c8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function atn() view returns(address)
func (market *Market) TryPackAtn() ([]byte, error) {
	return market.abi.Pack("atn")
}

// UnpackAtn is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x999b39c8.
//
// Solidity: function atn() view returns(address)
func (market *Market) UnpackAtn(data []byte) (common.Address, error) {
	out, err := market.abi.Unpack("atn", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c60da1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function implementation() view returns(address)
func (market *Market) PackImplementation() []byte {
	enc, err := market.abi.Pack("implementation")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c60da1b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function implementation() view returns(address)
func (market *Market) TryPackImplementation() ([]byte, error) {
	return market.abi.Pack("implementation")
}

// UnpackImplementation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c60da1b.
//
// Solidity: function implementation() view returns(address)
func (market *Market) UnpackImplementation(data []byte) (common.Address, error) {
	out, err := market.abi.Unpack("implementation", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsProject is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05c81408.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isProject(address project) view returns(bool)
func (market *Market) PackIsProject(project common.Address) []byte {
	enc, err := market.abi.Pack("isProject", project)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsProject is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05c81408.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isProject(address project) view returns(bool)
func (market *Market) TryPackIsProject(project common.Address) ([]byte, error) {
	return market.abi.Pack("isProject", project)
}

// UnpackIsProject is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x05c81408.
//
// Solidity: function isProject(address project) view returns(bool)
func (market *Market) UnpackIsProject(data []byte) (bool, error) {
	out, err := market.abi.Unpack("isProject", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackProjectAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46fb566b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function projectAt(uint256 index) view returns(address)
func (market *Market) PackProjectAt(index *big.Int) []byte {
	enc, err := market.abi.Pack("projectAt", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProjectAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46fb566b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function projectAt(uint256 index) view returns(address)
func (market *Market) TryPackProjectAt(index *big.Int) ([]byte, error) {
	return market.abi.Pack("projectAt", index)
}

// UnpackProjectAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x46fb566b.
//
// Solidity: function projectAt(uint256 index) view returns(address)
func (market *Market) UnpackProjectAt(data []byte) (common.Address, error) {
	out, err := market.abi.Unpack("projectAt", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProjectCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36fbad26.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function projectCount() view returns(uint256)
func (market *Market) PackProjectCount() []byte {
	enc, err := market.abi.Pack("projectCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProjectCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36fbad26.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function projectCount() view returns(uint256)
func (market *Market) TryPackProjectCount() ([]byte, error) {
	return market.abi.Pack("projectCount")
}

// UnpackProjectCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x36fbad26.
//
// Solidity: function projectCount() view returns(uint256)
func (market *Market) UnpackProjectCount(data []byte) (*big.Int, error) {
	out, err := market.abi.Unpack("projectCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProjects is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x85818e72.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function projects(uint256 start, uint256 limit) view returns(address[] page)
func (market *Market) PackProjects(start *big.Int, limit *big.Int) []byte {
	enc, err := market.abi.Pack("projects", start, limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProjects is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x85818e72.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function projects(uint256 start, uint256 limit) view returns(address[] page)
func (market *Market) TryPackProjects(start *big.Int, limit *big.Int) ([]byte, error) {
	return market.abi.Pack("projects", start, limit)
}

// UnpackProjects is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x85818e72.
//
// Solidity: function projects(uint256 start, uint256 limit) view returns(address[] page)
func (market *Market) UnpackProjects(data []byte) ([]common.Address, error) {
	out, err := market.abi.Unpack("projects", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfaf924cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proof() view returns(address)
func (market *Market) PackProof() []byte {
	enc, err := market.abi.Pack("proof")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfaf924cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proof() view returns(address)
func (market *Market) TryPackProof() ([]byte, error) {
	return market.abi.Pack("proof")
}

// UnpackProof is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfaf924cf.
//
// Solidity: function proof() view returns(address)
func (market *Market) UnpackProof(data []byte) (common.Address, error) {
	out, err := market.abi.Unpack("proof", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x521be378.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publish((string,bytes,bytes,bytes32,uint8,uint32,uint128,uint128,uint128,uint32,uint16,uint16,uint64,uint64,uint64,uint32,uint32,address) terms) returns(address project)
func (market *Market) PackPublish(terms Terms) []byte {
	enc, err := market.abi.Pack("publish", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x521be378.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publish((string,bytes,bytes,bytes32,uint8,uint32,uint128,uint128,uint128,uint32,uint16,uint16,uint64,uint64,uint64,uint32,uint32,address) terms) returns(address project)
func (market *Market) TryPackPublish(terms Terms) ([]byte, error) {
	return market.abi.Pack("publish", terms)
}

// UnpackPublish is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x521be378.
//
// Solidity: function publish((string,bytes,bytes,bytes32,uint8,uint32,uint128,uint128,uint128,uint32,uint16,uint16,uint64,uint64,uint64,uint32,uint32,address) terms) returns(address project)
func (market *Market) UnpackPublish(data []byte) (common.Address, error) {
	out, err := market.abi.Unpack("publish", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// MarketPublished represents a Published event raised by the Market contract.
type MarketPublished struct {
	Project common.Address
	Founder common.Address
	Fleet   common.Address
	Index   *big.Int
	JobId   string
	Terms   Terms
	Raw     *types.Log // Blockchain specific contextual infos
}

const MarketPublishedEventName = "Published"

// ContractEventName returns the user-defined event name.
func (MarketPublished) ContractEventName() string {
	return MarketPublishedEventName
}

// UnpackPublishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Published(address indexed project, address indexed founder, address indexed fleet, uint256 index, string jobId, (string,bytes,bytes,bytes32,uint8,uint32,uint128,uint128,uint128,uint32,uint16,uint16,uint64,uint64,uint64,uint32,uint32,address) terms)
func (market *Market) UnpackPublishedEvent(log *types.Log) (*MarketPublished, error) {
	event := "Published"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != market.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MarketPublished)
	if len(log.Data) > 0 {
		if err := market.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range market.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (market *Market) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], market.abi.Errors["FailedDeployment"].ID.Bytes()[:4]) {
		return market.UnpackFailedDeploymentError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return market.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["NoSuchProject"].ID.Bytes()[:4]) {
		return market.UnpackNoSuchProjectError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// MarketFailedDeployment represents a FailedDeployment error raised by the Market contract.
type MarketFailedDeployment struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedDeployment()
func MarketFailedDeploymentErrorID() common.Hash {
	return common.HexToHash("0xb06ebf3d5067824a3fe5d5ba19471e035a7de6c88dac362c77b162830a5b9093")
}

// UnpackFailedDeploymentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedDeployment()
func (market *Market) UnpackFailedDeploymentError(raw []byte) (*MarketFailedDeployment, error) {
	out := new(MarketFailedDeployment)
	if err := market.abi.UnpackIntoInterface(out, "FailedDeployment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketInsufficientBalance represents a InsufficientBalance error raised by the Market contract.
type MarketInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func MarketInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (market *Market) UnpackInsufficientBalanceError(raw []byte) (*MarketInsufficientBalance, error) {
	out := new(MarketInsufficientBalance)
	if err := market.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketNoSuchProject represents a NoSuchProject error raised by the Market contract.
type MarketNoSuchProject struct {
	Index *big.Int
	Count *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchProject(uint256 index, uint256 count)
func MarketNoSuchProjectErrorID() common.Hash {
	return common.HexToHash("0x75a2fd18ab7771ffe3e652d4e74773e7ae0a306d094f8a237db90b087b656976")
}

// UnpackNoSuchProjectError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchProject(uint256 index, uint256 count)
func (market *Market) UnpackNoSuchProjectError(raw []byte) (*MarketNoSuchProject, error) {
	out := new(MarketNoSuchProject)
	if err := market.abi.UnpackIntoInterface(out, "NoSuchProject", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectMetaData contains all meta data concerning the Project contract.
var ProjectMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"atn_\",\"type\":\"address\",\"internalType\":\"contractIATN\"},{\"name\":\"market_\",\"type\":\"address\",\"internalType\":\"contractIMarket\"},{\"name\":\"proof_\",\"type\":\"address\",\"internalType\":\"contractIProof\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"FOUNDER_CAP\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"Bps\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"VERIFIER_CAP\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"Bps\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"atn\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIATN\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"buyCredits\",\"inputs\":[{\"name\":\"calls\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkPosting\",\"inputs\":[{\"name\":\"poster\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"exam\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"commitBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paid\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimDividends\",\"inputs\":[],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"creditsOf\",\"inputs\":[{\"name\":\"customer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"period\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"bought\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"served\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"creditsOwed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"debts\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"dividendsOf\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"dividendsOwed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"founder\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"founder_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"jobId\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"modelCid\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"datasetCid\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"testHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"metric\",\"type\":\"uint8\",\"internalType\":\"enumMetric\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"Ppm\"},{\"name\":\"goal\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"payPerEpoch\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"pricePerCall\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"epochs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"verifierShare\",\"type\":\"uint16\",\"internalType\":\"Bps\"},{\"name\":\"founderShare\",\"type\":\"uint16\",\"internalType\":\"Bps\"},{\"name\":\"fundingDeadline\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"trainingDeadline\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"creditBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"fleet\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"invest\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"taken\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"lapse\",\"inputs\":[{\"name\":\"customer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"revenue\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"market\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIMarket\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proof\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIProof\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"raised\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"receiptDigest\",\"inputs\":[{\"name\":\"customer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"period\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"cumulativeCalls\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"redeem\",\"inputs\":[{\"name\":\"customer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cumulativeCalls\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"revenue\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"refund\",\"inputs\":[],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"refundOf\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"v\",\"type\":\"tuple\",\"internalType\":\"structVerdict\",\"components\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"exam\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"metric\",\"type\":\"uint32\",\"internalType\":\"Ppm\"},{\"name\":\"weightsAfter\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"contributions\",\"type\":\"tuple[]\",\"internalType\":\"structContribution[]\",\"components\":[{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"verifiers\",\"type\":\"address[]\",\"internalType\":\"address[]\"}]}],\"outputs\":[{\"name\":\"toMiners\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"toVerifiers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settlementDeadline\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"state\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumState\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"terms\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"jobId\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"modelCid\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"datasetCid\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"testHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"metric\",\"type\":\"uint8\",\"internalType\":\"enumMetric\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"Ppm\"},{\"name\":\"goal\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"payPerEpoch\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"pricePerCall\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"epochs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"verifierShare\",\"type\":\"uint16\",\"internalType\":\"Bps\"},{\"name\":\"founderShare\",\"type\":\"uint16\",\"internalType\":\"Bps\"},{\"name\":\"fundingDeadline\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"trainingDeadline\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"creditBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"fleet\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"weights\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CreditsBought\",\"inputs\":[{\"name\":\"customer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"calls\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"paid\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"BlockNumber\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DividendsAdded\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DividendsClaimed\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochPaid\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"toMiners\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"toVerifiers\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Failed\",\"inputs\":[{\"name\":\"escrow\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Funded\",\"inputs\":[{\"name\":\"raised\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"founderShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Invested\",\"inputs\":[{\"name\":\"investor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"raised\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Lapsed\",\"inputs\":[{\"name\":\"customer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"period\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"calls\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"revenue\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Matured\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"metric\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"Ppm\"},{\"name\":\"weights\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MinerPaid\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"miner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"units\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Redeemed\",\"inputs\":[{\"name\":\"customer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"calls\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"cumulative\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"revenue\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Refunded\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VerifierPaid\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"verifier\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyInitialized\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AmountAboveMax\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadReceipt\",\"inputs\":[{\"name\":\"customer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"period\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"cumulative\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CallsOutOfRange\",\"inputs\":[{\"name\":\"cumulative\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"served\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"bought\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CreditsLapsed\",\"inputs\":[{\"name\":\"customer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"current\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"}]},{\"type\":\"error\",\"name\":\"CreditsNotLapsed\",\"inputs\":[{\"name\":\"customer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"current\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"}]},{\"type\":\"error\",\"name\":\"DeadlineInPast\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"current\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"}]},{\"type\":\"error\",\"name\":\"DeadlinePassed\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"current\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"}]},{\"type\":\"error\",\"name\":\"DeadlinesOutOfOrder\",\"inputs\":[{\"name\":\"funding\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"training\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSpender\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"EpochOutOfOrder\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"got\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"EpochsOutOfRange\",\"inputs\":[{\"name\":\"epochs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"max\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ExamExpected\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"InvalidCid\",\"inputs\":[{\"name\":\"cid\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"JobIdLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoTestHash\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotCaller\",\"inputs\":[{\"name\":\"expected\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToClaim\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToLapse\",\"inputs\":[{\"name\":\"customer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToRefund\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PayAboveGoal\",\"inputs\":[{\"name\":\"payForAllEpochs\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"goal\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ShareAboveCap\",\"inputs\":[{\"name\":\"share\",\"type\":\"uint16\",\"internalType\":\"Bps\"},{\"name\":\"cap\",\"type\":\"uint16\",\"internalType\":\"Bps\"}]},{\"type\":\"error\",\"name\":\"SharesToProject\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"ThresholdOutOfRange\",\"inputs\":[{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"Ppm\"},{\"name\":\"max\",\"type\":\"uint32\",\"internalType\":\"Ppm\"}]},{\"type\":\"error\",\"name\":\"WindowOutOfRange\",\"inputs\":[{\"name\":\"blocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"max\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongState\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint8\",\"internalType\":\"enumState\"},{\"name\":\"actual\",\"type\":\"uint8\",\"internalType\":\"enumState\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Project",
}

// Project is an auto generated Go binding around an Ethereum contract.
type Project struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Project) GetABI() abi.ABI {
	return c.abi
}

// NewProject creates a new instance of Project.
func NewProject() *Project {
	parsed, err := ProjectMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Project{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Project) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address atn_, address market_, address proof_) returns()
func (project *Project) PackConstructor(atn_ common.Address, market_ common.Address, proof_ common.Address) []byte {
	enc, err := project.abi.Pack("", atn_, market_, proof_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackFOUNDERCAP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2be2a43.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function FOUNDER_CAP() pure returns(uint16)
func (project *Project) PackFOUNDERCAP() []byte {
	enc, err := project.abi.Pack("FOUNDER_CAP")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFOUNDERCAP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2be2a43.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function FOUNDER_CAP() pure returns(uint16)
func (project *Project) TryPackFOUNDERCAP() ([]byte, error) {
	return project.abi.Pack("FOUNDER_CAP")
}

// UnpackFOUNDERCAP is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb2be2a43.
//
// Solidity: function FOUNDER_CAP() pure returns(uint16)
func (project *Project) UnpackFOUNDERCAP(data []byte) (uint16, error) {
	out, err := project.abi.Unpack("FOUNDER_CAP", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackVERIFIERCAP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09bc95cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VERIFIER_CAP() pure returns(uint16)
func (project *Project) PackVERIFIERCAP() []byte {
	enc, err := project.abi.Pack("VERIFIER_CAP")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVERIFIERCAP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09bc95cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VERIFIER_CAP() pure returns(uint16)
func (project *Project) TryPackVERIFIERCAP() ([]byte, error) {
	return project.abi.Pack("VERIFIER_CAP")
}

// UnpackVERIFIERCAP is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x09bc95cf.
//
// Solidity: function VERIFIER_CAP() pure returns(uint16)
func (project *Project) UnpackVERIFIERCAP(data []byte) (uint16, error) {
	out, err := project.abi.Unpack("VERIFIER_CAP", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (project *Project) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := project.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (project *Project) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return project.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (project *Project) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := project.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (project *Project) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := project.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (project *Project) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return project.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (project *Project) UnpackApprove(data []byte) (bool, error) {
	out, err := project.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackAtn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x999b39c8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function atn() view returns(address)
func (project *Project) PackAtn() []byte {
	enc, err := project.abi.Pack("atn")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAtn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x999b39c8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function atn() view returns(address)
func (project *Project) TryPackAtn() ([]byte, error) {
	return project.abi.Pack("atn")
}

// UnpackAtn is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x999b39c8.
//
// Solidity: function atn() view returns(address)
func (project *Project) UnpackAtn(data []byte) (common.Address, error) {
	out, err := project.abi.Unpack("atn", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (project *Project) PackBalanceOf(account common.Address) []byte {
	enc, err := project.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (project *Project) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return project.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (project *Project) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := project.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBuyCredits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76b84dbf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function buyCredits(uint64 calls) returns(uint64 expiry)
func (project *Project) PackBuyCredits(calls uint64) []byte {
	enc, err := project.abi.Pack("buyCredits", calls)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBuyCredits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76b84dbf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function buyCredits(uint64 calls) returns(uint64 expiry)
func (project *Project) TryPackBuyCredits(calls uint64) ([]byte, error) {
	return project.abi.Pack("buyCredits", calls)
}

// UnpackBuyCredits is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x76b84dbf.
//
// Solidity: function buyCredits(uint64 calls) returns(uint64 expiry)
func (project *Project) UnpackBuyCredits(data []byte) (uint64, error) {
	out, err := project.abi.Unpack("buyCredits", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackCheckPosting is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b520b2e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkPosting(address poster, uint32 epoch, bool exam) view returns(uint32 commitBlocks, uint32 revealBlocks, bool paid)
func (project *Project) PackCheckPosting(poster common.Address, epoch uint32, exam bool) []byte {
	enc, err := project.abi.Pack("checkPosting", poster, epoch, exam)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckPosting is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b520b2e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkPosting(address poster, uint32 epoch, bool exam) view returns(uint32 commitBlocks, uint32 revealBlocks, bool paid)
func (project *Project) TryPackCheckPosting(poster common.Address, epoch uint32, exam bool) ([]byte, error) {
	return project.abi.Pack("checkPosting", poster, epoch, exam)
}

// CheckPostingOutput serves as a container for the return parameters of contract
// method CheckPosting.
type CheckPostingOutput struct {
	CommitBlocks uint32
	RevealBlocks uint32
	Paid         bool
}

// UnpackCheckPosting is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b520b2e.
//
// Solidity: function checkPosting(address poster, uint32 epoch, bool exam) view returns(uint32 commitBlocks, uint32 revealBlocks, bool paid)
func (project *Project) UnpackCheckPosting(data []byte) (CheckPostingOutput, error) {
	out, err := project.abi.Unpack("checkPosting", data)
	outstruct := new(CheckPostingOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.CommitBlocks = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.RevealBlocks = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	outstruct.Paid = *abi.ConvertType(out[2], new(bool)).(*bool)
	return *outstruct, nil
}

// PackClaimDividends is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x668038e0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimDividends() returns(uint256 amount)
func (project *Project) PackClaimDividends() []byte {
	enc, err := project.abi.Pack("claimDividends")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimDividends is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x668038e0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimDividends() returns(uint256 amount)
func (project *Project) TryPackClaimDividends() ([]byte, error) {
	return project.abi.Pack("claimDividends")
}

// UnpackClaimDividends is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x668038e0.
//
// Solidity: function claimDividends() returns(uint256 amount)
func (project *Project) UnpackClaimDividends(data []byte) (*big.Int, error) {
	out, err := project.abi.Unpack("claimDividends", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCreditsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x245a45b5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function creditsOf(address customer) view returns(uint64 period, uint64 bought, uint64 served, uint64 expiry)
func (project *Project) PackCreditsOf(customer common.Address) []byte {
	enc, err := project.abi.Pack("creditsOf", customer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreditsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x245a45b5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function creditsOf(address customer) view returns(uint64 period, uint64 bought, uint64 served, uint64 expiry)
func (project *Project) TryPackCreditsOf(customer common.Address) ([]byte, error) {
	return project.abi.Pack("creditsOf", customer)
}

// CreditsOfOutput serves as a container for the return parameters of contract
// method CreditsOf.
type CreditsOfOutput struct {
	Period uint64
	Bought uint64
	Served uint64
	Expiry uint64
}

// UnpackCreditsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x245a45b5.
//
// Solidity: function creditsOf(address customer) view returns(uint64 period, uint64 bought, uint64 served, uint64 expiry)
func (project *Project) UnpackCreditsOf(data []byte) (CreditsOfOutput, error) {
	out, err := project.abi.Unpack("creditsOf", data)
	outstruct := new(CreditsOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Period = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Bought = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Served = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.Expiry = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackCreditsOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a7b1106.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function creditsOwed() view returns(uint256)
func (project *Project) PackCreditsOwed() []byte {
	enc, err := project.abi.Pack("creditsOwed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreditsOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a7b1106.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function creditsOwed() view returns(uint256)
func (project *Project) TryPackCreditsOwed() ([]byte, error) {
	return project.abi.Pack("creditsOwed")
}

// UnpackCreditsOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a7b1106.
//
// Solidity: function creditsOwed() view returns(uint256)
func (project *Project) UnpackCreditsOwed(data []byte) (*big.Int, error) {
	out, err := project.abi.Unpack("creditsOwed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDebts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbca72aeb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function debts() view returns(uint256)
func (project *Project) PackDebts() []byte {
	enc, err := project.abi.Pack("debts")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDebts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbca72aeb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function debts() view returns(uint256)
func (project *Project) TryPackDebts() ([]byte, error) {
	return project.abi.Pack("debts")
}

// UnpackDebts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbca72aeb.
//
// Solidity: function debts() view returns(uint256)
func (project *Project) UnpackDebts(data []byte) (*big.Int, error) {
	out, err := project.abi.Unpack("debts", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (project *Project) PackDecimals() []byte {
	enc, err := project.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (project *Project) TryPackDecimals() ([]byte, error) {
	return project.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (project *Project) UnpackDecimals(data []byte) (uint8, error) {
	out, err := project.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDividendsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0065318b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dividendsOf(address holder) view returns(uint256)
func (project *Project) PackDividendsOf(holder common.Address) []byte {
	enc, err := project.abi.Pack("dividendsOf", holder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDividendsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0065318b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dividendsOf(address holder) view returns(uint256)
func (project *Project) TryPackDividendsOf(holder common.Address) ([]byte, error) {
	return project.abi.Pack("dividendsOf", holder)
}

// UnpackDividendsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0065318b.
//
// Solidity: function dividendsOf(address holder) view returns(uint256)
func (project *Project) UnpackDividendsOf(data []byte) (*big.Int, error) {
	out, err := project.abi.Unpack("dividendsOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDividendsOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01c68ba1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dividendsOwed() view returns(uint256)
func (project *Project) PackDividendsOwed() []byte {
	enc, err := project.abi.Pack("dividendsOwed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDividendsOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01c68ba1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dividendsOwed() view returns(uint256)
func (project *Project) TryPackDividendsOwed() ([]byte, error) {
	return project.abi.Pack("dividendsOwed")
}

// UnpackDividendsOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01c68ba1.
//
// Solidity: function dividendsOwed() view returns(uint256)
func (project *Project) UnpackDividendsOwed(data []byte) (*big.Int, error) {
	out, err := project.abi.Unpack("dividendsOwed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (project *Project) PackEip712Domain() []byte {
	enc, err := project.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (project *Project) TryPackEip712Domain() ([]byte, error) {
	return project.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (project *Project) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := project.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2fdcc17.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrow() view returns(uint256)
func (project *Project) PackEscrow() []byte {
	enc, err := project.abi.Pack("escrow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2fdcc17.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escrow() view returns(uint256)
func (project *Project) TryPackEscrow() ([]byte, error) {
	return project.abi.Pack("escrow")
}

// UnpackEscrow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2fdcc17.
//
// Solidity: function escrow() view returns(uint256)
func (project *Project) UnpackEscrow(data []byte) (*big.Int, error) {
	out, err := project.abi.Unpack("escrow", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFounder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d853ee5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function founder() view returns(address)
func (project *Project) PackFounder() []byte {
	enc, err := project.abi.Pack("founder")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFounder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d853ee5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function founder() view returns(address)
func (project *Project) TryPackFounder() ([]byte, error) {
	return project.abi.Pack("founder")
}

// UnpackFounder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4d853ee5.
//
// Solidity: function founder() view returns(address)
func (project *Project) UnpackFounder(data []byte) (common.Address, error) {
	out, err := project.abi.Unpack("founder", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc759c406.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address founder_, (string,bytes,bytes,bytes32,uint8,uint32,uint128,uint128,uint128,uint32,uint16,uint16,uint64,uint64,uint64,uint32,uint32,address) t) returns()
func (project *Project) PackInitialize(founder common.Address, t Terms) []byte {
	enc, err := project.abi.Pack("initialize", founder, t)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc759c406.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address founder_, (string,bytes,bytes,bytes32,uint8,uint32,uint128,uint128,uint128,uint32,uint16,uint16,uint64,uint64,uint64,uint32,uint32,address) t) returns()
func (project *Project) TryPackInitialize(founder common.Address, t Terms) ([]byte, error) {
	return project.abi.Pack("initialize", founder, t)
}

// PackInvest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2afcf480.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function invest(uint256 amount) returns(uint256 taken)
func (project *Project) PackInvest(amount *big.Int) []byte {
	enc, err := project.abi.Pack("invest", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInvest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2afcf480.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function invest(uint256 amount) returns(uint256 taken)
func (project *Project) TryPackInvest(amount *big.Int) ([]byte, error) {
	return project.abi.Pack("invest", amount)
}

// UnpackInvest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2afcf480.
//
// Solidity: function invest(uint256 amount) returns(uint256 taken)
func (project *Project) UnpackInvest(data []byte) (*big.Int, error) {
	out, err := project.abi.Unpack("invest", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLapse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91993695.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lapse(address customer) returns(uint256 revenue)
func (project *Project) PackLapse(customer common.Address) []byte {
	enc, err := project.abi.Pack("lapse", customer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLapse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91993695.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lapse(address customer) returns(uint256 revenue)
func (project *Project) TryPackLapse(customer common.Address) ([]byte, error) {
	return project.abi.Pack("lapse", customer)
}

// UnpackLapse is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91993695.
//
// Solidity: function lapse(address customer) returns(uint256 revenue)
func (project *Project) UnpackLapse(data []byte) (*big.Int, error) {
	out, err := project.abi.Unpack("lapse", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMarket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80f55605.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function market() view returns(address)
func (project *Project) PackMarket() []byte {
	enc, err := project.abi.Pack("market")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMarket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80f55605.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function market() view returns(address)
func (project *Project) TryPackMarket() ([]byte, error) {
	return project.abi.Pack("market")
}

// UnpackMarket is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80f55605.
//
// Solidity: function market() view returns(address)
func (project *Project) UnpackMarket(data []byte) (common.Address, error) {
	out, err := project.abi.Unpack("market", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (project *Project) PackName() []byte {
	enc, err := project.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (project *Project) TryPackName() ([]byte, error) {
	return project.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (project *Project) UnpackName(data []byte) (string, error) {
	out, err := project.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNextEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaea0e78b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nextEpoch() view returns(uint32)
func (project *Project) PackNextEpoch() []byte {
	enc, err := project.abi.Pack("nextEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNextEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaea0e78b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nextEpoch() view returns(uint32)
func (project *Project) TryPackNextEpoch() ([]byte, error) {
	return project.abi.Pack("nextEpoch")
}

// UnpackNextEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaea0e78b.
//
// Solidity: function nextEpoch() view returns(uint32)
func (project *Project) UnpackNextEpoch(data []byte) (uint32, error) {
	out, err := project.abi.Unpack("nextEpoch", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfaf924cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proof() view returns(address)
func (project *Project) PackProof() []byte {
	enc, err := project.abi.Pack("proof")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfaf924cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proof() view returns(address)
func (project *Project) TryPackProof() ([]byte, error) {
	return project.abi.Pack("proof")
}

// UnpackProof is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfaf924cf.
//
// Solidity: function proof() view returns(address)
func (project *Project) UnpackProof(data []byte) (common.Address, error) {
	out, err := project.abi.Unpack("proof", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRaised is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0ea4bfc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function raised() view returns(uint256)
func (project *Project) PackRaised() []byte {
	enc, err := project.abi.Pack("raised")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRaised is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0ea4bfc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function raised() view returns(uint256)
func (project *Project) TryPackRaised() ([]byte, error) {
	return project.abi.Pack("raised")
}

// UnpackRaised is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf0ea4bfc.
//
// Solidity: function raised() view returns(uint256)
func (project *Project) UnpackRaised(data []byte) (*big.Int, error) {
	out, err := project.abi.Unpack("raised", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackReceiptDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8691bdc3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiptDigest(address customer, uint64 period, uint64 cumulativeCalls) view returns(bytes32)
func (project *Project) PackReceiptDigest(customer common.Address, period uint64, cumulativeCalls uint64) []byte {
	enc, err := project.abi.Pack("receiptDigest", customer, period, cumulativeCalls)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiptDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8691bdc3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiptDigest(address customer, uint64 period, uint64 cumulativeCalls) view returns(bytes32)
func (project *Project) TryPackReceiptDigest(customer common.Address, period uint64, cumulativeCalls uint64) ([]byte, error) {
	return project.abi.Pack("receiptDigest", customer, period, cumulativeCalls)
}

// UnpackReceiptDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8691bdc3.
//
// Solidity: function receiptDigest(address customer, uint64 period, uint64 cumulativeCalls) view returns(bytes32)
func (project *Project) UnpackReceiptDigest(data []byte) ([32]byte, error) {
	out, err := project.abi.Unpack("receiptDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9069d117.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redeem(address customer, uint64 cumulativeCalls, bytes signature) returns(uint256 revenue)
func (project *Project) PackRedeem(customer common.Address, cumulativeCalls uint64, signature []byte) []byte {
	enc, err := project.abi.Pack("redeem", customer, cumulativeCalls, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9069d117.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redeem(address customer, uint64 cumulativeCalls, bytes signature) returns(uint256 revenue)
func (project *Project) TryPackRedeem(customer common.Address, cumulativeCalls uint64, signature []byte) ([]byte, error) {
	return project.abi.Pack("redeem", customer, cumulativeCalls, signature)
}

// UnpackRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9069d117.
//
// Solidity: function redeem(address customer, uint64 cumulativeCalls, bytes signature) returns(uint256 revenue)
func (project *Project) UnpackRedeem(data []byte) (*big.Int, error) {
	out, err := project.abi.Unpack("redeem", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x590e1ae3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund() returns(uint256 amount)
func (project *Project) PackRefund() []byte {
	enc, err := project.abi.Pack("refund")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x590e1ae3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refund() returns(uint256 amount)
func (project *Project) TryPackRefund() ([]byte, error) {
	return project.abi.Pack("refund")
}

// UnpackRefund is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x590e1ae3.
//
// Solidity: function refund() returns(uint256 amount)
func (project *Project) UnpackRefund(data []byte) (*big.Int, error) {
	out, err := project.abi.Unpack("refund", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRefundOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07738ad2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refundOf(address holder) view returns(uint256)
func (project *Project) PackRefundOf(holder common.Address) []byte {
	enc, err := project.abi.Pack("refundOf", holder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefundOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07738ad2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refundOf(address holder) view returns(uint256)
func (project *Project) TryPackRefundOf(holder common.Address) ([]byte, error) {
	return project.abi.Pack("refundOf", holder)
}

// UnpackRefundOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07738ad2.
//
// Solidity: function refundOf(address holder) view returns(uint256)
func (project *Project) UnpackRefundOf(data []byte) (*big.Int, error) {
	out, err := project.abi.Unpack("refundOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83c8946d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle((uint32,bool,uint32,bytes,(address,uint64)[],address[]) v) returns(uint256 toMiners, uint256 toVerifiers)
func (project *Project) PackSettle(v Verdict) []byte {
	enc, err := project.abi.Pack("settle", v)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83c8946d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle((uint32,bool,uint32,bytes,(address,uint64)[],address[]) v) returns(uint256 toMiners, uint256 toVerifiers)
func (project *Project) TryPackSettle(v Verdict) ([]byte, error) {
	return project.abi.Pack("settle", v)
}

// SettleOutput serves as a container for the return parameters of contract
// method Settle.
type SettleOutput struct {
	ToMiners    *big.Int
	ToVerifiers *big.Int
}

// UnpackSettle is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x83c8946d.
//
// Solidity: function settle((uint32,bool,uint32,bytes,(address,uint64)[],address[]) v) returns(uint256 toMiners, uint256 toVerifiers)
func (project *Project) UnpackSettle(data []byte) (SettleOutput, error) {
	out, err := project.abi.Unpack("settle", data)
	outstruct := new(SettleOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.ToMiners = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.ToVerifiers = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackSettlementDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5d6e87f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settlementDeadline() view returns(uint64)
func (project *Project) PackSettlementDeadline() []byte {
	enc, err := project.abi.Pack("settlementDeadline")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettlementDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5d6e87f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settlementDeadline() view returns(uint64)
func (project *Project) TryPackSettlementDeadline() ([]byte, error) {
	return project.abi.Pack("settlementDeadline")
}

// UnpackSettlementDeadline is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc5d6e87f.
//
// Solidity: function settlementDeadline() view returns(uint64)
func (project *Project) UnpackSettlementDeadline(data []byte) (uint64, error) {
	out, err := project.abi.Unpack("settlementDeadline", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc19d93fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state() view returns(uint8)
func (project *Project) PackState() []byte {
	enc, err := project.abi.Pack("state")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc19d93fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function state() view returns(uint8)
func (project *Project) TryPackState() ([]byte, error) {
	return project.abi.Pack("state")
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc19d93fb.
//
// Solidity: function state() view returns(uint8)
func (project *Project) UnpackState(data []byte) (uint8, error) {
	out, err := project.abi.Unpack("state", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() pure returns(string)
func (project *Project) PackSymbol() []byte {
	enc, err := project.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() pure returns(string)
func (project *Project) TryPackSymbol() ([]byte, error) {
	return project.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() pure returns(string)
func (project *Project) UnpackSymbol(data []byte) (string, error) {
	out, err := project.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5025625.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function terms() view returns((string,bytes,bytes,bytes32,uint8,uint32,uint128,uint128,uint128,uint32,uint16,uint16,uint64,uint64,uint64,uint32,uint32,address))
func (project *Project) PackTerms() []byte {
	enc, err := project.abi.Pack("terms")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5025625.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function terms() view returns((string,bytes,bytes,bytes32,uint8,uint32,uint128,uint128,uint128,uint32,uint16,uint16,uint64,uint64,uint64,uint32,uint32,address))
func (project *Project) TryPackTerms() ([]byte, error) {
	return project.abi.Pack("terms")
}

// UnpackTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5025625.
//
// Solidity: function terms() view returns((string,bytes,bytes,bytes32,uint8,uint32,uint128,uint128,uint128,uint32,uint16,uint16,uint64,uint64,uint64,uint32,uint32,address))
func (project *Project) UnpackTerms(data []byte) (Terms, error) {
	out, err := project.abi.Unpack("terms", data)
	if err != nil {
		return *new(Terms), err
	}
	out0 := *abi.ConvertType(out[0], new(Terms)).(*Terms)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (project *Project) PackTotalSupply() []byte {
	enc, err := project.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (project *Project) TryPackTotalSupply() ([]byte, error) {
	return project.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (project *Project) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := project.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (project *Project) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := project.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (project *Project) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return project.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (project *Project) UnpackTransfer(data []byte) (bool, error) {
	out, err := project.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (project *Project) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := project.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (project *Project) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return project.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (project *Project) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := project.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc649f040.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function weights() view returns(bytes)
func (project *Project) PackWeights() []byte {
	enc, err := project.abi.Pack("weights")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc649f040.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function weights() view returns(bytes)
func (project *Project) TryPackWeights() ([]byte, error) {
	return project.abi.Pack("weights")
}

// UnpackWeights is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc649f040.
//
// Solidity: function weights() view returns(bytes)
func (project *Project) UnpackWeights(data []byte) ([]byte, error) {
	out, err := project.abi.Unpack("weights", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// ProjectApproval represents a Approval event raised by the Project contract.
type ProjectApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ProjectApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (ProjectApproval) ContractEventName() string {
	return ProjectApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (project *Project) UnpackApprovalEvent(log *types.Log) (*ProjectApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != project.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProjectApproval)
	if len(log.Data) > 0 {
		if err := project.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range project.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ProjectCreditsBought represents a CreditsBought event raised by the Project contract.
type ProjectCreditsBought struct {
	Customer common.Address
	Calls    uint64
	Paid     *big.Int
	Expiry   uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProjectCreditsBoughtEventName = "CreditsBought"

// ContractEventName returns the user-defined event name.
func (ProjectCreditsBought) ContractEventName() string {
	return ProjectCreditsBoughtEventName
}

// UnpackCreditsBoughtEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CreditsBought(address indexed customer, uint64 calls, uint256 paid, uint64 expiry)
func (project *Project) UnpackCreditsBoughtEvent(log *types.Log) (*ProjectCreditsBought, error) {
	event := "CreditsBought"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != project.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProjectCreditsBought)
	if len(log.Data) > 0 {
		if err := project.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range project.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ProjectDividendsAdded represents a DividendsAdded event raised by the Project contract.
type ProjectDividendsAdded struct {
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ProjectDividendsAddedEventName = "DividendsAdded"

// ContractEventName returns the user-defined event name.
func (ProjectDividendsAdded) ContractEventName() string {
	return ProjectDividendsAddedEventName
}

// UnpackDividendsAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DividendsAdded(uint256 amount)
func (project *Project) UnpackDividendsAddedEvent(log *types.Log) (*ProjectDividendsAdded, error) {
	event := "DividendsAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != project.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProjectDividendsAdded)
	if len(log.Data) > 0 {
		if err := project.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range project.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ProjectDividendsClaimed represents a DividendsClaimed event raised by the Project contract.
type ProjectDividendsClaimed struct {
	Holder common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ProjectDividendsClaimedEventName = "DividendsClaimed"

// ContractEventName returns the user-defined event name.
func (ProjectDividendsClaimed) ContractEventName() string {
	return ProjectDividendsClaimedEventName
}

// UnpackDividendsClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DividendsClaimed(address indexed holder, uint256 amount)
func (project *Project) UnpackDividendsClaimedEvent(log *types.Log) (*ProjectDividendsClaimed, error) {
	event := "DividendsClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != project.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProjectDividendsClaimed)
	if len(log.Data) > 0 {
		if err := project.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range project.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ProjectEIP712DomainChanged represents a EIP712DomainChanged event raised by the Project contract.
type ProjectEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const ProjectEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (ProjectEIP712DomainChanged) ContractEventName() string {
	return ProjectEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (project *Project) UnpackEIP712DomainChangedEvent(log *types.Log) (*ProjectEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != project.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProjectEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := project.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range project.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ProjectEpochPaid represents a EpochPaid event raised by the Project contract.
type ProjectEpochPaid struct {
	Epoch       uint32
	ToMiners    *big.Int
	ToVerifiers *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const ProjectEpochPaidEventName = "EpochPaid"

// ContractEventName returns the user-defined event name.
func (ProjectEpochPaid) ContractEventName() string {
	return ProjectEpochPaidEventName
}

// UnpackEpochPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochPaid(uint32 indexed epoch, uint256 toMiners, uint256 toVerifiers)
func (project *Project) UnpackEpochPaidEvent(log *types.Log) (*ProjectEpochPaid, error) {
	event := "EpochPaid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != project.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProjectEpochPaid)
	if len(log.Data) > 0 {
		if err := project.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range project.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ProjectFailed represents a Failed event raised by the Project contract.
type ProjectFailed struct {
	Escrow *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ProjectFailedEventName = "Failed"

// ContractEventName returns the user-defined event name.
func (ProjectFailed) ContractEventName() string {
	return ProjectFailedEventName
}

// UnpackFailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Failed(uint256 escrow)
func (project *Project) UnpackFailedEvent(log *types.Log) (*ProjectFailed, error) {
	event := "Failed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != project.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProjectFailed)
	if len(log.Data) > 0 {
		if err := project.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range project.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ProjectFunded represents a Funded event raised by the Project contract.
type ProjectFunded struct {
	Raised        *big.Int
	FounderShares *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const ProjectFundedEventName = "Funded"

// ContractEventName returns the user-defined event name.
func (ProjectFunded) ContractEventName() string {
	return ProjectFundedEventName
}

// UnpackFundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Funded(uint256 raised, uint256 founderShares)
func (project *Project) UnpackFundedEvent(log *types.Log) (*ProjectFunded, error) {
	event := "Funded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != project.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProjectFunded)
	if len(log.Data) > 0 {
		if err := project.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range project.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ProjectInvested represents a Invested event raised by the Project contract.
type ProjectInvested struct {
	Investor common.Address
	Amount   *big.Int
	Raised   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProjectInvestedEventName = "Invested"

// ContractEventName returns the user-defined event name.
func (ProjectInvested) ContractEventName() string {
	return ProjectInvestedEventName
}

// UnpackInvestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Invested(address indexed investor, uint256 amount, uint256 raised)
func (project *Project) UnpackInvestedEvent(log *types.Log) (*ProjectInvested, error) {
	event := "Invested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != project.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProjectInvested)
	if len(log.Data) > 0 {
		if err := project.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range project.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ProjectLapsed represents a Lapsed event raised by the Project contract.
type ProjectLapsed struct {
	Customer common.Address
	Period   uint64
	Calls    uint64
	Revenue  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProjectLapsedEventName = "Lapsed"

// ContractEventName returns the user-defined event name.
func (ProjectLapsed) ContractEventName() string {
	return ProjectLapsedEventName
}

// UnpackLapsedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Lapsed(address indexed customer, uint64 period, uint64 calls, uint256 revenue)
func (project *Project) UnpackLapsedEvent(log *types.Log) (*ProjectLapsed, error) {
	event := "Lapsed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != project.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProjectLapsed)
	if len(log.Data) > 0 {
		if err := project.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range project.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ProjectMatured represents a Matured event raised by the Project contract.
type ProjectMatured struct {
	Epoch   uint32
	Metric  uint32
	Weights []byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const ProjectMaturedEventName = "Matured"

// ContractEventName returns the user-defined event name.
func (ProjectMatured) ContractEventName() string {
	return ProjectMaturedEventName
}

// UnpackMaturedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Matured(uint32 indexed epoch, uint32 metric, bytes weights)
func (project *Project) UnpackMaturedEvent(log *types.Log) (*ProjectMatured, error) {
	event := "Matured"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != project.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProjectMatured)
	if len(log.Data) > 0 {
		if err := project.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range project.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ProjectMinerPaid represents a MinerPaid event raised by the Project contract.
type ProjectMinerPaid struct {
	Epoch  uint32
	Miner  common.Address
	Amount *big.Int
	Units  uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const ProjectMinerPaidEventName = "MinerPaid"

// ContractEventName returns the user-defined event name.
func (ProjectMinerPaid) ContractEventName() string {
	return ProjectMinerPaidEventName
}

// UnpackMinerPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MinerPaid(uint32 indexed epoch, address indexed miner, uint256 amount, uint64 units)
func (project *Project) UnpackMinerPaidEvent(log *types.Log) (*ProjectMinerPaid, error) {
	event := "MinerPaid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != project.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProjectMinerPaid)
	if len(log.Data) > 0 {
		if err := project.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range project.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ProjectRedeemed represents a Redeemed event raised by the Project contract.
type ProjectRedeemed struct {
	Customer   common.Address
	Calls      uint64
	Cumulative uint64
	Revenue    *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const ProjectRedeemedEventName = "Redeemed"

// ContractEventName returns the user-defined event name.
func (ProjectRedeemed) ContractEventName() string {
	return ProjectRedeemedEventName
}

// UnpackRedeemedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Redeemed(address indexed customer, uint64 calls, uint64 cumulative, uint256 revenue)
func (project *Project) UnpackRedeemedEvent(log *types.Log) (*ProjectRedeemed, error) {
	event := "Redeemed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != project.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProjectRedeemed)
	if len(log.Data) > 0 {
		if err := project.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range project.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ProjectRefunded represents a Refunded event raised by the Project contract.
type ProjectRefunded struct {
	Holder common.Address
	Shares *big.Int
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ProjectRefundedEventName = "Refunded"

// ContractEventName returns the user-defined event name.
func (ProjectRefunded) ContractEventName() string {
	return ProjectRefundedEventName
}

// UnpackRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Refunded(address indexed holder, uint256 shares, uint256 amount)
func (project *Project) UnpackRefundedEvent(log *types.Log) (*ProjectRefunded, error) {
	event := "Refunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != project.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProjectRefunded)
	if len(log.Data) > 0 {
		if err := project.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range project.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ProjectTransfer represents a Transfer event raised by the Project contract.
type ProjectTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const ProjectTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (ProjectTransfer) ContractEventName() string {
	return ProjectTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (project *Project) UnpackTransferEvent(log *types.Log) (*ProjectTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != project.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProjectTransfer)
	if len(log.Data) > 0 {
		if err := project.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range project.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ProjectVerifierPaid represents a VerifierPaid event raised by the Project contract.
type ProjectVerifierPaid struct {
	Epoch    uint32
	Verifier common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProjectVerifierPaidEventName = "VerifierPaid"

// ContractEventName returns the user-defined event name.
func (ProjectVerifierPaid) ContractEventName() string {
	return ProjectVerifierPaidEventName
}

// UnpackVerifierPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VerifierPaid(uint32 indexed epoch, address indexed verifier, uint256 amount)
func (project *Project) UnpackVerifierPaidEvent(log *types.Log) (*ProjectVerifierPaid, error) {
	event := "VerifierPaid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != project.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProjectVerifierPaid)
	if len(log.Data) > 0 {
		if err := project.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range project.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (project *Project) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], project.abi.Errors["AlreadyInitialized"].ID.Bytes()[:4]) {
		return project.UnpackAlreadyInitializedError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["AmountAboveMax"].ID.Bytes()[:4]) {
		return project.UnpackAmountAboveMaxError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["BadReceipt"].ID.Bytes()[:4]) {
		return project.UnpackBadReceiptError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["CallsOutOfRange"].ID.Bytes()[:4]) {
		return project.UnpackCallsOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["CreditsLapsed"].ID.Bytes()[:4]) {
		return project.UnpackCreditsLapsedError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["CreditsNotLapsed"].ID.Bytes()[:4]) {
		return project.UnpackCreditsNotLapsedError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["DeadlineInPast"].ID.Bytes()[:4]) {
		return project.UnpackDeadlineInPastError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["DeadlinePassed"].ID.Bytes()[:4]) {
		return project.UnpackDeadlinePassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["DeadlinesOutOfOrder"].ID.Bytes()[:4]) {
		return project.UnpackDeadlinesOutOfOrderError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return project.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return project.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return project.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return project.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return project.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return project.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["EpochOutOfOrder"].ID.Bytes()[:4]) {
		return project.UnpackEpochOutOfOrderError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["EpochsOutOfRange"].ID.Bytes()[:4]) {
		return project.UnpackEpochsOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["ExamExpected"].ID.Bytes()[:4]) {
		return project.UnpackExamExpectedError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["InvalidCid"].ID.Bytes()[:4]) {
		return project.UnpackInvalidCidError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return project.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["JobIdLength"].ID.Bytes()[:4]) {
		return project.UnpackJobIdLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["NoTestHash"].ID.Bytes()[:4]) {
		return project.UnpackNoTestHashError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["NotCaller"].ID.Bytes()[:4]) {
		return project.UnpackNotCallerError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["NothingToClaim"].ID.Bytes()[:4]) {
		return project.UnpackNothingToClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["NothingToLapse"].ID.Bytes()[:4]) {
		return project.UnpackNothingToLapseError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["NothingToRefund"].ID.Bytes()[:4]) {
		return project.UnpackNothingToRefundError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["PayAboveGoal"].ID.Bytes()[:4]) {
		return project.UnpackPayAboveGoalError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return project.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return project.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["ShareAboveCap"].ID.Bytes()[:4]) {
		return project.UnpackShareAboveCapError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["SharesToProject"].ID.Bytes()[:4]) {
		return project.UnpackSharesToProjectError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return project.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["ThresholdOutOfRange"].ID.Bytes()[:4]) {
		return project.UnpackThresholdOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["WindowOutOfRange"].ID.Bytes()[:4]) {
		return project.UnpackWindowOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["WrongState"].ID.Bytes()[:4]) {
		return project.UnpackWrongStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return project.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return project.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ProjectAlreadyInitialized represents a AlreadyInitialized error raised by the Project contract.
type ProjectAlreadyInitialized struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyInitialized()
func ProjectAlreadyInitializedErrorID() common.Hash {
	return common.HexToHash("0x0dc149f07762891dbcea3fe72770f3d63a1863fc54b2f084e8c59ec476996927")
}

// UnpackAlreadyInitializedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyInitialized()
func (project *Project) UnpackAlreadyInitializedError(raw []byte) (*ProjectAlreadyInitialized, error) {
	out := new(ProjectAlreadyInitialized)
	if err := project.abi.UnpackIntoInterface(out, "AlreadyInitialized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectAmountAboveMax represents a AmountAboveMax error raised by the Project contract.
type ProjectAmountAboveMax struct {
	Amount *big.Int
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountAboveMax(uint256 amount, uint256 max)
func ProjectAmountAboveMaxErrorID() common.Hash {
	return common.HexToHash("0xfca7acfa0fb0ceecf07e68a88bc285c25037d3e15b1a2bfae73fc71b08da5369")
}

// UnpackAmountAboveMaxError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountAboveMax(uint256 amount, uint256 max)
func (project *Project) UnpackAmountAboveMaxError(raw []byte) (*ProjectAmountAboveMax, error) {
	out := new(ProjectAmountAboveMax)
	if err := project.abi.UnpackIntoInterface(out, "AmountAboveMax", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectBadReceipt represents a BadReceipt error raised by the Project contract.
type ProjectBadReceipt struct {
	Customer   common.Address
	Period     uint64
	Cumulative uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadReceipt(address customer, uint64 period, uint64 cumulative)
func ProjectBadReceiptErrorID() common.Hash {
	return common.HexToHash("0x0813548849cfe83d56bc8dab5828c0e1f16fc762ac2bb5233ed7aa1c79d3e0be")
}

// UnpackBadReceiptError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadReceipt(address customer, uint64 period, uint64 cumulative)
func (project *Project) UnpackBadReceiptError(raw []byte) (*ProjectBadReceipt, error) {
	out := new(ProjectBadReceipt)
	if err := project.abi.UnpackIntoInterface(out, "BadReceipt", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectCallsOutOfRange represents a CallsOutOfRange error raised by the Project contract.
type ProjectCallsOutOfRange struct {
	Cumulative uint64
	Served     uint64
	Bought     uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CallsOutOfRange(uint64 cumulative, uint64 served, uint64 bought)
func ProjectCallsOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x4b569fa9020d92fa112a7c2d3880a87c3abce1dc8acdaa0b0d5ab0d7dea800d6")
}

// UnpackCallsOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CallsOutOfRange(uint64 cumulative, uint64 served, uint64 bought)
func (project *Project) UnpackCallsOutOfRangeError(raw []byte) (*ProjectCallsOutOfRange, error) {
	out := new(ProjectCallsOutOfRange)
	if err := project.abi.UnpackIntoInterface(out, "CallsOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectCreditsLapsed represents a CreditsLapsed error raised by the Project contract.
type ProjectCreditsLapsed struct {
	Customer common.Address
	Expiry   uint64
	Current  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CreditsLapsed(address customer, uint64 expiry, uint64 current)
func ProjectCreditsLapsedErrorID() common.Hash {
	return common.HexToHash("0xfc60f5b62ca1c52fe1ab18a167221f7de38955c266a2787a1c540f5552ac0d32")
}

// UnpackCreditsLapsedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CreditsLapsed(address customer, uint64 expiry, uint64 current)
func (project *Project) UnpackCreditsLapsedError(raw []byte) (*ProjectCreditsLapsed, error) {
	out := new(ProjectCreditsLapsed)
	if err := project.abi.UnpackIntoInterface(out, "CreditsLapsed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectCreditsNotLapsed represents a CreditsNotLapsed error raised by the Project contract.
type ProjectCreditsNotLapsed struct {
	Customer common.Address
	Expiry   uint64
	Current  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CreditsNotLapsed(address customer, uint64 expiry, uint64 current)
func ProjectCreditsNotLapsedErrorID() common.Hash {
	return common.HexToHash("0xded9fe98e697516c21abf0e6a077863c2af5c45021243088efbab5b288c97ecb")
}

// UnpackCreditsNotLapsedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CreditsNotLapsed(address customer, uint64 expiry, uint64 current)
func (project *Project) UnpackCreditsNotLapsedError(raw []byte) (*ProjectCreditsNotLapsed, error) {
	out := new(ProjectCreditsNotLapsed)
	if err := project.abi.UnpackIntoInterface(out, "CreditsNotLapsed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectDeadlineInPast represents a DeadlineInPast error raised by the Project contract.
type ProjectDeadlineInPast struct {
	Deadline uint64
	Current  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlineInPast(uint64 deadline, uint64 current)
func ProjectDeadlineInPastErrorID() common.Hash {
	return common.HexToHash("0x2d098d597073c3b5cb467b888c2accb74d0465ca6f031ba950272ca0fc527935")
}

// UnpackDeadlineInPastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlineInPast(uint64 deadline, uint64 current)
func (project *Project) UnpackDeadlineInPastError(raw []byte) (*ProjectDeadlineInPast, error) {
	out := new(ProjectDeadlineInPast)
	if err := project.abi.UnpackIntoInterface(out, "DeadlineInPast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectDeadlinePassed represents a DeadlinePassed error raised by the Project contract.
type ProjectDeadlinePassed struct {
	Deadline uint64
	Current  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlinePassed(uint64 deadline, uint64 current)
func ProjectDeadlinePassedErrorID() common.Hash {
	return common.HexToHash("0xfdea5da12467c034f428aa4c3488253fbee1fdc6f980858b238c00b9b0ad4d03")
}

// UnpackDeadlinePassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlinePassed(uint64 deadline, uint64 current)
func (project *Project) UnpackDeadlinePassedError(raw []byte) (*ProjectDeadlinePassed, error) {
	out := new(ProjectDeadlinePassed)
	if err := project.abi.UnpackIntoInterface(out, "DeadlinePassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectDeadlinesOutOfOrder represents a DeadlinesOutOfOrder error raised by the Project contract.
type ProjectDeadlinesOutOfOrder struct {
	Funding  uint64
	Training uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlinesOutOfOrder(uint64 funding, uint64 training)
func ProjectDeadlinesOutOfOrderErrorID() common.Hash {
	return common.HexToHash("0x46f12ab93fafbff8071386fbafcf42fcdfae63fa3c1e58c5421af9dae9c7e4ce")
}

// UnpackDeadlinesOutOfOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlinesOutOfOrder(uint64 funding, uint64 training)
func (project *Project) UnpackDeadlinesOutOfOrderError(raw []byte) (*ProjectDeadlinesOutOfOrder, error) {
	out := new(ProjectDeadlinesOutOfOrder)
	if err := project.abi.UnpackIntoInterface(out, "DeadlinesOutOfOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the Project contract.
type ProjectERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func ProjectERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (project *Project) UnpackERC20InsufficientAllowanceError(raw []byte) (*ProjectERC20InsufficientAllowance, error) {
	out := new(ProjectERC20InsufficientAllowance)
	if err := project.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the Project contract.
type ProjectERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func ProjectERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (project *Project) UnpackERC20InsufficientBalanceError(raw []byte) (*ProjectERC20InsufficientBalance, error) {
	out := new(ProjectERC20InsufficientBalance)
	if err := project.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectERC20InvalidApprover represents a ERC20InvalidApprover error raised by the Project contract.
type ProjectERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func ProjectERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (project *Project) UnpackERC20InvalidApproverError(raw []byte) (*ProjectERC20InvalidApprover, error) {
	out := new(ProjectERC20InvalidApprover)
	if err := project.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the Project contract.
type ProjectERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func ProjectERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (project *Project) UnpackERC20InvalidReceiverError(raw []byte) (*ProjectERC20InvalidReceiver, error) {
	out := new(ProjectERC20InvalidReceiver)
	if err := project.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectERC20InvalidSender represents a ERC20InvalidSender error raised by the Project contract.
type ProjectERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func ProjectERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (project *Project) UnpackERC20InvalidSenderError(raw []byte) (*ProjectERC20InvalidSender, error) {
	out := new(ProjectERC20InvalidSender)
	if err := project.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectERC20InvalidSpender represents a ERC20InvalidSpender error raised by the Project contract.
type ProjectERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func ProjectERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (project *Project) UnpackERC20InvalidSpenderError(raw []byte) (*ProjectERC20InvalidSpender, error) {
	out := new(ProjectERC20InvalidSpender)
	if err := project.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectEpochOutOfOrder represents a EpochOutOfOrder error raised by the Project contract.
type ProjectEpochOutOfOrder struct {
	Expected uint32
	Got      uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochOutOfOrder(uint32 expected, uint32 got)
func ProjectEpochOutOfOrderErrorID() common.Hash {
	return common.HexToHash("0x76e7e04785247e04d331b6519acbd337c55b8b13641d3b8aab05f6954cfa835c")
}

// UnpackEpochOutOfOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochOutOfOrder(uint32 expected, uint32 got)
func (project *Project) UnpackEpochOutOfOrderError(raw []byte) (*ProjectEpochOutOfOrder, error) {
	out := new(ProjectEpochOutOfOrder)
	if err := project.abi.UnpackIntoInterface(out, "EpochOutOfOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectEpochsOutOfRange represents a EpochsOutOfRange error raised by the Project contract.
type ProjectEpochsOutOfRange struct {
	Epochs uint32
	Max    uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochsOutOfRange(uint32 epochs, uint32 max)
func ProjectEpochsOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x2b143c6e029b31516e26078bb733ddf2f8a6ddecadbb80fc5564935557ecfdeb")
}

// UnpackEpochsOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochsOutOfRange(uint32 epochs, uint32 max)
func (project *Project) UnpackEpochsOutOfRangeError(raw []byte) (*ProjectEpochsOutOfRange, error) {
	out := new(ProjectEpochsOutOfRange)
	if err := project.abi.UnpackIntoInterface(out, "EpochsOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectExamExpected represents a ExamExpected error raised by the Project contract.
type ProjectExamExpected struct {
	Epoch uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExamExpected(uint32 epoch)
func ProjectExamExpectedErrorID() common.Hash {
	return common.HexToHash("0x27a393221f7ab752eaef0fe754a04610abc66b29fd7117d47103f7001f63dd4a")
}

// UnpackExamExpectedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExamExpected(uint32 epoch)
func (project *Project) UnpackExamExpectedError(raw []byte) (*ProjectExamExpected, error) {
	out := new(ProjectExamExpected)
	if err := project.abi.UnpackIntoInterface(out, "ExamExpected", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectInvalidCid represents a InvalidCid error raised by the Project contract.
type ProjectInvalidCid struct {
	Cid []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidCid(bytes cid)
func ProjectInvalidCidErrorID() common.Hash {
	return common.HexToHash("0x6823746c06ab1d1209144082e96c70a58dc264f121c060c6378c291583162b6b")
}

// UnpackInvalidCidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidCid(bytes cid)
func (project *Project) UnpackInvalidCidError(raw []byte) (*ProjectInvalidCid, error) {
	out := new(ProjectInvalidCid)
	if err := project.abi.UnpackIntoInterface(out, "InvalidCid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectInvalidShortString represents a InvalidShortString error raised by the Project contract.
type ProjectInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func ProjectInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (project *Project) UnpackInvalidShortStringError(raw []byte) (*ProjectInvalidShortString, error) {
	out := new(ProjectInvalidShortString)
	if err := project.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectJobIdLength represents a JobIdLength error raised by the Project contract.
type ProjectJobIdLength struct {
	Length *big.Int
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobIdLength(uint256 length, uint256 max)
func ProjectJobIdLengthErrorID() common.Hash {
	return common.HexToHash("0x4f13dfa1eb38ea7b53a915e92acf39958b29a41d3c9bbf0cb6e4e95f33b41f8a")
}

// UnpackJobIdLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobIdLength(uint256 length, uint256 max)
func (project *Project) UnpackJobIdLengthError(raw []byte) (*ProjectJobIdLength, error) {
	out := new(ProjectJobIdLength)
	if err := project.abi.UnpackIntoInterface(out, "JobIdLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectNoTestHash represents a NoTestHash error raised by the Project contract.
type ProjectNoTestHash struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoTestHash()
func ProjectNoTestHashErrorID() common.Hash {
	return common.HexToHash("0x63675bc07a95da43e6f10524e25560c95742856122bb95e562fa8713b229dc2b")
}

// UnpackNoTestHashError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoTestHash()
func (project *Project) UnpackNoTestHashError(raw []byte) (*ProjectNoTestHash, error) {
	out := new(ProjectNoTestHash)
	if err := project.abi.UnpackIntoInterface(out, "NoTestHash", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectNotCaller represents a NotCaller error raised by the Project contract.
type ProjectNotCaller struct {
	Expected common.Address
	Caller   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCaller(address expected, address caller)
func ProjectNotCallerErrorID() common.Hash {
	return common.HexToHash("0xd405ab66d68df529043b637098ecc27ffda867af540226f9f057cf120feecec4")
}

// UnpackNotCallerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCaller(address expected, address caller)
func (project *Project) UnpackNotCallerError(raw []byte) (*ProjectNotCaller, error) {
	out := new(ProjectNotCaller)
	if err := project.abi.UnpackIntoInterface(out, "NotCaller", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectNothingToClaim represents a NothingToClaim error raised by the Project contract.
type ProjectNothingToClaim struct {
	Holder common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToClaim(address holder)
func ProjectNothingToClaimErrorID() common.Hash {
	return common.HexToHash("0x64ab34663471cdf42e0c6b384f4d5a5ab07a23c81e7ddc69a6fbb3a660346f9a")
}

// UnpackNothingToClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToClaim(address holder)
func (project *Project) UnpackNothingToClaimError(raw []byte) (*ProjectNothingToClaim, error) {
	out := new(ProjectNothingToClaim)
	if err := project.abi.UnpackIntoInterface(out, "NothingToClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectNothingToLapse represents a NothingToLapse error raised by the Project contract.
type ProjectNothingToLapse struct {
	Customer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToLapse(address customer)
func ProjectNothingToLapseErrorID() common.Hash {
	return common.HexToHash("0xaf9a09002beb3b5b1efa412f3b218a8f951d3b26e8af94a3d71ac70129835de3")
}

// UnpackNothingToLapseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToLapse(address customer)
func (project *Project) UnpackNothingToLapseError(raw []byte) (*ProjectNothingToLapse, error) {
	out := new(ProjectNothingToLapse)
	if err := project.abi.UnpackIntoInterface(out, "NothingToLapse", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectNothingToRefund represents a NothingToRefund error raised by the Project contract.
type ProjectNothingToRefund struct {
	Holder common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToRefund(address holder)
func ProjectNothingToRefundErrorID() common.Hash {
	return common.HexToHash("0xbb386939e3dac174d852c26db4592a53fb01fde4794fa3124c31416a0c9b9ec0")
}

// UnpackNothingToRefundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToRefund(address holder)
func (project *Project) UnpackNothingToRefundError(raw []byte) (*ProjectNothingToRefund, error) {
	out := new(ProjectNothingToRefund)
	if err := project.abi.UnpackIntoInterface(out, "NothingToRefund", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectPayAboveGoal represents a PayAboveGoal error raised by the Project contract.
type ProjectPayAboveGoal struct {
	PayForAllEpochs *big.Int
	Goal            *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PayAboveGoal(uint256 payForAllEpochs, uint256 goal)
func ProjectPayAboveGoalErrorID() common.Hash {
	return common.HexToHash("0x766faa44da0de13810f9b999067e73b5fc9489e4d83bb3009a0b305e4b33b1c9")
}

// UnpackPayAboveGoalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PayAboveGoal(uint256 payForAllEpochs, uint256 goal)
func (project *Project) UnpackPayAboveGoalError(raw []byte) (*ProjectPayAboveGoal, error) {
	out := new(ProjectPayAboveGoal)
	if err := project.abi.UnpackIntoInterface(out, "PayAboveGoal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Project contract.
type ProjectReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func ProjectReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (project *Project) UnpackReentrancyGuardReentrantCallError(raw []byte) (*ProjectReentrancyGuardReentrantCall, error) {
	out := new(ProjectReentrancyGuardReentrantCall)
	if err := project.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Project contract.
type ProjectSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func ProjectSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (project *Project) UnpackSafeERC20FailedOperationError(raw []byte) (*ProjectSafeERC20FailedOperation, error) {
	out := new(ProjectSafeERC20FailedOperation)
	if err := project.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectShareAboveCap represents a ShareAboveCap error raised by the Project contract.
type ProjectShareAboveCap struct {
	Share uint16
	Cap   uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ShareAboveCap(uint16 share, uint16 cap)
func ProjectShareAboveCapErrorID() common.Hash {
	return common.HexToHash("0xc8088a763681778fe6cf457a91fd34f511a24c32aaddf44d88a8158a477394c4")
}

// UnpackShareAboveCapError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ShareAboveCap(uint16 share, uint16 cap)
func (project *Project) UnpackShareAboveCapError(raw []byte) (*ProjectShareAboveCap, error) {
	out := new(ProjectShareAboveCap)
	if err := project.abi.UnpackIntoInterface(out, "ShareAboveCap", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectSharesToProject represents a SharesToProject error raised by the Project contract.
type ProjectSharesToProject struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SharesToProject()
func ProjectSharesToProjectErrorID() common.Hash {
	return common.HexToHash("0xe73a520b30a280093dc2d63ed8391ec04e93a5a33aabc63aeadf84415c57033d")
}

// UnpackSharesToProjectError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SharesToProject()
func (project *Project) UnpackSharesToProjectError(raw []byte) (*ProjectSharesToProject, error) {
	out := new(ProjectSharesToProject)
	if err := project.abi.UnpackIntoInterface(out, "SharesToProject", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectStringTooLong represents a StringTooLong error raised by the Project contract.
type ProjectStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func ProjectStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (project *Project) UnpackStringTooLongError(raw []byte) (*ProjectStringTooLong, error) {
	out := new(ProjectStringTooLong)
	if err := project.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectThresholdOutOfRange represents a ThresholdOutOfRange error raised by the Project contract.
type ProjectThresholdOutOfRange struct {
	Threshold uint32
	Max       uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ThresholdOutOfRange(uint32 threshold, uint32 max)
func ProjectThresholdOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x5ed54f7cd1862bf01f7072c4e6126b699e445a7089079a7e56e61a76685fe0a7")
}

// UnpackThresholdOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ThresholdOutOfRange(uint32 threshold, uint32 max)
func (project *Project) UnpackThresholdOutOfRangeError(raw []byte) (*ProjectThresholdOutOfRange, error) {
	out := new(ProjectThresholdOutOfRange)
	if err := project.abi.UnpackIntoInterface(out, "ThresholdOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectWindowOutOfRange represents a WindowOutOfRange error raised by the Project contract.
type ProjectWindowOutOfRange struct {
	Blocks uint64
	Max    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowOutOfRange(uint64 blocks, uint64 max)
func ProjectWindowOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xaee07faf2d88596a9c04fd7b97dc03c22d0283b229ccef7a19892edcd8ef33a7")
}

// UnpackWindowOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowOutOfRange(uint64 blocks, uint64 max)
func (project *Project) UnpackWindowOutOfRangeError(raw []byte) (*ProjectWindowOutOfRange, error) {
	out := new(ProjectWindowOutOfRange)
	if err := project.abi.UnpackIntoInterface(out, "WindowOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectWrongState represents a WrongState error raised by the Project contract.
type ProjectWrongState struct {
	Expected uint8
	Actual   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongState(uint8 expected, uint8 actual)
func ProjectWrongStateErrorID() common.Hash {
	return common.HexToHash("0x5649f63b6ce6adea1e52f7de55bbd3b850ecc14405ec4c0053c5de6954e6cc91")
}

// UnpackWrongStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongState(uint8 expected, uint8 actual)
func (project *Project) UnpackWrongStateError(raw []byte) (*ProjectWrongState, error) {
	out := new(ProjectWrongState)
	if err := project.abi.UnpackIntoInterface(out, "WrongState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectZeroAddress represents a ZeroAddress error raised by the Project contract.
type ProjectZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func ProjectZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (project *Project) UnpackZeroAddressError(raw []byte) (*ProjectZeroAddress, error) {
	out := new(ProjectZeroAddress)
	if err := project.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectZeroAmount represents a ZeroAmount error raised by the Project contract.
type ProjectZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func ProjectZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (project *Project) UnpackZeroAmountError(raw []byte) (*ProjectZeroAmount, error) {
	out := new(ProjectZeroAmount)
	if err := project.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofMetaData contains all meta data concerning the Proof contract.
var ProofMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"atn_\",\"type\":\"address\",\"internalType\":\"contractIATN\"},{\"name\":\"market_\",\"type\":\"address\",\"internalType\":\"contractIMarket\"},{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structProofConfig\",\"components\":[{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minPanel\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"joinDelay\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"leaveDelay\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_MINERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_VERIFIERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"atn\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIATN\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"attempts\",\"inputs\":[{\"name\":\"project\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"bond\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"commit\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"contributionsOf\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structContribution[]\",\"components\":[{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"debts\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"finalize\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"}],\"outputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIProof.Status\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isOnPanel\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"join\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"joinDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leaveDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"market\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIMarket\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minPanel\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"panelOf\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"phaseOf\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumIProof.Phase\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"post\",\"inputs\":[{\"name\":\"project\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"exam\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"weightsBefore\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"weightsAfter\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"metric\",\"type\":\"uint32\",\"internalType\":\"Ppm\"},{\"name\":\"contributions\",\"type\":\"tuple[]\",\"internalType\":\"structContribution[]\",\"components\":[{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"units\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proofIdOf\",\"inputs\":[{\"name\":\"project\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"attempt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proofOf\",\"inputs\":[{\"name\":\"project\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"recordOf\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"}],\"outputs\":[{\"name\":\"r\",\"type\":\"tuple\",\"internalType\":\"structIProof.Record\",\"components\":[{\"name\":\"project\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"exam\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIProof.Status\"},{\"name\":\"metric\",\"type\":\"uint32\",\"internalType\":\"Ppm\"},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"commitDeadline\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"revealDeadline\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"panel\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"committed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"revealed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"agreed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"weightsBefore\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"weightsAfter\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"resign\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reveal\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"},{\"name\":\"measured\",\"type\":\"uint32\",\"internalType\":\"Ppm\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"verifierOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"activeFrom\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"inactiveFrom\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"withdrawableFrom\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifiers\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"voteHash\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"},{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"measured\",\"type\":\"uint32\",\"internalType\":\"Ppm\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"voteOf\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"},{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIProof.Vote\",\"components\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measured\",\"type\":\"uint32\",\"internalType\":\"Ppm\"},{\"name\":\"revealed\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdrawBond\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"BondWithdrawn\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CommitsClosed\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ProofId\"},{\"name\":\"revealDeadline\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"BlockNumber\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProofFinalized\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ProofId\"},{\"name\":\"project\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"status\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIProof.Status\"},{\"name\":\"panel\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"revealed\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"agreed\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProofPosted\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ProofId\"},{\"name\":\"project\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"exam\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"metric\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"Ppm\"},{\"name\":\"weightsBefore\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"weightsAfter\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"panel\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"commitDeadline\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"BlockNumber\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VerifierJoined\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"activeFrom\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"BlockNumber\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VerifierResigned\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"inactiveFrom\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"BlockNumber\"},{\"name\":\"withdrawableFrom\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"BlockNumber\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteCommitted\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ProofId\"},{\"name\":\"voter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteRevealed\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ProofId\"},{\"name\":\"voter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"measured\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"Ppm\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyCommitted\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"},{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadyResigned\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadyRevealed\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"},{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadyVerifier\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BondLocked\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"current\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"}]},{\"type\":\"error\",\"name\":\"CommitmentMismatch\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ContributionsOutOfRange\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DelayOutOfRange\",\"inputs\":[{\"name\":\"blocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"EmptyCommitment\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EpochAlreadyPosted\",\"inputs\":[{\"name\":\"project\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"}]},{\"type\":\"error\",\"name\":\"ExamWeightsFixed\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"got\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"InvalidCid\",\"inputs\":[{\"name\":\"cid\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"InvalidMiner\",\"inputs\":[{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoSuchProof\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"}]},{\"type\":\"error\",\"name\":\"NoUnits\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotOnPanel\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"},{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotProject\",\"inputs\":[{\"name\":\"project\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotVerifier\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PanelOutOfRange\",\"inputs\":[{\"name\":\"min\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"max\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"PanelTooSmall\",\"inputs\":[{\"name\":\"active\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"VerifiersFull\",\"inputs\":[{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WeightsNotContinued\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"got\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"WrongPhase\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"},{\"name\":\"expected\",\"type\":\"uint8\",\"internalType\":\"enumIProof.Phase\"},{\"name\":\"actual\",\"type\":\"uint8\",\"internalType\":\"enumIProof.Phase\"}]},{\"type\":\"error\",\"name\":\"ZeroBond\",\"inputs\":[]}]",
	ID:  "Proof",
}

// Proof is an auto generated Go binding around an Ethereum contract.
type Proof struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Proof) GetABI() abi.ABI {
	return c.abi
}

// NewProof creates a new instance of Proof.
func NewProof() *Proof {
	parsed, err := ProofMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Proof{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Proof) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address atn_, address market_, (uint256,uint8,uint64,uint64) config) returns()
func (proof *Proof) PackConstructor(atn_ common.Address, market_ common.Address, config ProofConfig) []byte {
	enc, err := proof.abi.Pack("", atn_, market_, config)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXMINERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9048dc2b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_MINERS() view returns(uint256)
func (proof *Proof) PackMAXMINERS() []byte {
	enc, err := proof.abi.Pack("MAX_MINERS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXMINERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9048dc2b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_MINERS() view returns(uint256)
func (proof *Proof) TryPackMAXMINERS() ([]byte, error) {
	return proof.abi.Pack("MAX_MINERS")
}

// UnpackMAXMINERS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9048dc2b.
//
// Solidity: function MAX_MINERS() view returns(uint256)
func (proof *Proof) UnpackMAXMINERS(data []byte) (*big.Int, error) {
	out, err := proof.abi.Unpack("MAX_MINERS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXVERIFIERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66b17495.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_VERIFIERS() view returns(uint256)
func (proof *Proof) PackMAXVERIFIERS() []byte {
	enc, err := proof.abi.Pack("MAX_VERIFIERS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXVERIFIERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66b17495.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_VERIFIERS() view returns(uint256)
func (proof *Proof) TryPackMAXVERIFIERS() ([]byte, error) {
	return proof.abi.Pack("MAX_VERIFIERS")
}

// UnpackMAXVERIFIERS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x66b17495.
//
// Solidity: function MAX_VERIFIERS() view returns(uint256)
func (proof *Proof) UnpackMAXVERIFIERS(data []byte) (*big.Int, error) {
	out, err := proof.abi.Unpack("MAX_VERIFIERS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAtn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x999b39c8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function atn() view returns(address)
func (proof *Proof) PackAtn() []byte {
	enc, err := proof.abi.Pack("atn")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAtn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x999b39c8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function atn() view returns(address)
func (proof *Proof) TryPackAtn() ([]byte, error) {
	return proof.abi.Pack("atn")
}

// UnpackAtn is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x999b39c8.
//
// Solidity: function atn() view returns(address)
func (proof *Proof) UnpackAtn(data []byte) (common.Address, error) {
	out, err := proof.abi.Unpack("atn", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAttempts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea819bbe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attempts(address project, uint32 epoch) view returns(uint32)
func (proof *Proof) PackAttempts(project common.Address, epoch uint32) []byte {
	enc, err := proof.abi.Pack("attempts", project, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttempts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea819bbe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attempts(address project, uint32 epoch) view returns(uint32)
func (proof *Proof) TryPackAttempts(project common.Address, epoch uint32) ([]byte, error) {
	return proof.abi.Pack("attempts", project, epoch)
}

// UnpackAttempts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xea819bbe.
//
// Solidity: function attempts(address project, uint32 epoch) view returns(uint32)
func (proof *Proof) UnpackAttempts(data []byte) (uint32, error) {
	out, err := proof.abi.Unpack("attempts", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64c9ec6f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bond() view returns(uint256)
func (proof *Proof) PackBond() []byte {
	enc, err := proof.abi.Pack("bond")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64c9ec6f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bond() view returns(uint256)
func (proof *Proof) TryPackBond() ([]byte, error) {
	return proof.abi.Pack("bond")
}

// UnpackBond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x64c9ec6f.
//
// Solidity: function bond() view returns(uint256)
func (proof *Proof) UnpackBond(data []byte) (*big.Int, error) {
	out, err := proof.abi.Unpack("bond", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3ce094d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commit(bytes32 proofId, bytes32 commitment) returns()
func (proof *Proof) PackCommit(proofId [32]byte, commitment [32]byte) []byte {
	enc, err := proof.abi.Pack("commit", proofId, commitment)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3ce094d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commit(bytes32 proofId, bytes32 commitment) returns()
func (proof *Proof) TryPackCommit(proofId [32]byte, commitment [32]byte) ([]byte, error) {
	return proof.abi.Pack("commit", proofId, commitment)
}

// PackContributionsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27962ace.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contributionsOf(bytes32 proofId) view returns((address,uint64)[])
func (proof *Proof) PackContributionsOf(proofId [32]byte) []byte {
	enc, err := proof.abi.Pack("contributionsOf", proofId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContributionsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27962ace.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contributionsOf(bytes32 proofId) view returns((address,uint64)[])
func (proof *Proof) TryPackContributionsOf(proofId [32]byte) ([]byte, error) {
	return proof.abi.Pack("contributionsOf", proofId)
}

// UnpackContributionsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x27962ace.
//
// Solidity: function contributionsOf(bytes32 proofId) view returns((address,uint64)[])
func (proof *Proof) UnpackContributionsOf(data []byte) ([]Contribution, error) {
	out, err := proof.abi.Unpack("contributionsOf", data)
	if err != nil {
		return *new([]Contribution), err
	}
	out0 := *abi.ConvertType(out[0], new([]Contribution)).(*[]Contribution)
	return out0, nil
}

// PackDebts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbca72aeb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function debts() view returns(uint256)
func (proof *Proof) PackDebts() []byte {
	enc, err := proof.abi.Pack("debts")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDebts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbca72aeb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function debts() view returns(uint256)
func (proof *Proof) TryPackDebts() ([]byte, error) {
	return proof.abi.Pack("debts")
}

// UnpackDebts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbca72aeb.
//
// Solidity: function debts() view returns(uint256)
func (proof *Proof) UnpackDebts(data []byte) (*big.Int, error) {
	out, err := proof.abi.Unpack("debts", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x92584d80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalize(bytes32 proofId) returns(uint8 status)
func (proof *Proof) PackFinalize(proofId [32]byte) []byte {
	enc, err := proof.abi.Pack("finalize", proofId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x92584d80.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalize(bytes32 proofId) returns(uint8 status)
func (proof *Proof) TryPackFinalize(proofId [32]byte) ([]byte, error) {
	return proof.abi.Pack("finalize", proofId)
}

// UnpackFinalize is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x92584d80.
//
// Solidity: function finalize(bytes32 proofId) returns(uint8 status)
func (proof *Proof) UnpackFinalize(data []byte) (uint8, error) {
	out, err := proof.abi.Unpack("finalize", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackIsOnPanel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69a800bf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOnPanel(bytes32 proofId, address account) view returns(bool)
func (proof *Proof) PackIsOnPanel(proofId [32]byte, account common.Address) []byte {
	enc, err := proof.abi.Pack("isOnPanel", proofId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOnPanel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69a800bf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOnPanel(bytes32 proofId, address account) view returns(bool)
func (proof *Proof) TryPackIsOnPanel(proofId [32]byte, account common.Address) ([]byte, error) {
	return proof.abi.Pack("isOnPanel", proofId, account)
}

// UnpackIsOnPanel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69a800bf.
//
// Solidity: function isOnPanel(bytes32 proofId, address account) view returns(bool)
func (proof *Proof) UnpackIsOnPanel(data []byte) (bool, error) {
	out, err := proof.abi.Unpack("isOnPanel", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb688a363.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function join() returns()
func (proof *Proof) PackJoin() []byte {
	enc, err := proof.abi.Pack("join")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb688a363.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function join() returns()
func (proof *Proof) TryPackJoin() ([]byte, error) {
	return proof.abi.Pack("join")
}

// PackJoinDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6865334e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function joinDelay() view returns(uint64)
func (proof *Proof) PackJoinDelay() []byte {
	enc, err := proof.abi.Pack("joinDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJoinDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6865334e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function joinDelay() view returns(uint64)
func (proof *Proof) TryPackJoinDelay() ([]byte, error) {
	return proof.abi.Pack("joinDelay")
}

// UnpackJoinDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6865334e.
//
// Solidity: function joinDelay() view returns(uint64)
func (proof *Proof) UnpackJoinDelay(data []byte) (uint64, error) {
	out, err := proof.abi.Unpack("joinDelay", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackLeaveDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35bd2e48.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leaveDelay() view returns(uint64)
func (proof *Proof) PackLeaveDelay() []byte {
	enc, err := proof.abi.Pack("leaveDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeaveDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35bd2e48.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leaveDelay() view returns(uint64)
func (proof *Proof) TryPackLeaveDelay() ([]byte, error) {
	return proof.abi.Pack("leaveDelay")
}

// UnpackLeaveDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x35bd2e48.
//
// Solidity: function leaveDelay() view returns(uint64)
func (proof *Proof) UnpackLeaveDelay(data []byte) (uint64, error) {
	out, err := proof.abi.Unpack("leaveDelay", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackMarket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80f55605.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function market() view returns(address)
func (proof *Proof) PackMarket() []byte {
	enc, err := proof.abi.Pack("market")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMarket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80f55605.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function market() view returns(address)
func (proof *Proof) TryPackMarket() ([]byte, error) {
	return proof.abi.Pack("market")
}

// UnpackMarket is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80f55605.
//
// Solidity: function market() view returns(address)
func (proof *Proof) UnpackMarket(data []byte) (common.Address, error) {
	out, err := proof.abi.Unpack("market", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMinPanel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18e68f78.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minPanel() view returns(uint8)
func (proof *Proof) PackMinPanel() []byte {
	enc, err := proof.abi.Pack("minPanel")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinPanel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18e68f78.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minPanel() view returns(uint8)
func (proof *Proof) TryPackMinPanel() ([]byte, error) {
	return proof.abi.Pack("minPanel")
}

// UnpackMinPanel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18e68f78.
//
// Solidity: function minPanel() view returns(uint8)
func (proof *Proof) UnpackMinPanel(data []byte) (uint8, error) {
	out, err := proof.abi.Unpack("minPanel", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackPanelOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb478794e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function panelOf(bytes32 proofId) view returns(address[])
func (proof *Proof) PackPanelOf(proofId [32]byte) []byte {
	enc, err := proof.abi.Pack("panelOf", proofId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPanelOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb478794e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function panelOf(bytes32 proofId) view returns(address[])
func (proof *Proof) TryPackPanelOf(proofId [32]byte) ([]byte, error) {
	return proof.abi.Pack("panelOf", proofId)
}

// UnpackPanelOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb478794e.
//
// Solidity: function panelOf(bytes32 proofId) view returns(address[])
func (proof *Proof) UnpackPanelOf(data []byte) ([]common.Address, error) {
	out, err := proof.abi.Unpack("panelOf", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackPhaseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15f64920.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function phaseOf(bytes32 proofId) view returns(uint8)
func (proof *Proof) PackPhaseOf(proofId [32]byte) []byte {
	enc, err := proof.abi.Pack("phaseOf", proofId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPhaseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15f64920.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function phaseOf(bytes32 proofId) view returns(uint8)
func (proof *Proof) TryPackPhaseOf(proofId [32]byte) ([]byte, error) {
	return proof.abi.Pack("phaseOf", proofId)
}

// UnpackPhaseOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x15f64920.
//
// Solidity: function phaseOf(bytes32 proofId) view returns(uint8)
func (proof *Proof) UnpackPhaseOf(data []byte) (uint8, error) {
	out, err := proof.abi.Unpack("phaseOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xacc4641e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post(address project, uint32 epoch, bool exam, bytes weightsBefore, bytes weightsAfter, uint32 metric, (address,uint64)[] contributions) returns(bytes32 proofId)
func (proof *Proof) PackPost(project common.Address, epoch uint32, exam bool, weightsBefore []byte, weightsAfter []byte, metric uint32, contributions []Contribution) []byte {
	enc, err := proof.abi.Pack("post", project, epoch, exam, weightsBefore, weightsAfter, metric, contributions)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xacc4641e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post(address project, uint32 epoch, bool exam, bytes weightsBefore, bytes weightsAfter, uint32 metric, (address,uint64)[] contributions) returns(bytes32 proofId)
func (proof *Proof) TryPackPost(project common.Address, epoch uint32, exam bool, weightsBefore []byte, weightsAfter []byte, metric uint32, contributions []Contribution) ([]byte, error) {
	return proof.abi.Pack("post", project, epoch, exam, weightsBefore, weightsAfter, metric, contributions)
}

// UnpackPost is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xacc4641e.
//
// Solidity: function post(address project, uint32 epoch, bool exam, bytes weightsBefore, bytes weightsAfter, uint32 metric, (address,uint64)[] contributions) returns(bytes32 proofId)
func (proof *Proof) UnpackPost(data []byte) ([32]byte, error) {
	out, err := proof.abi.Unpack("post", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackProofIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4189ede.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proofIdOf(address project, uint32 epoch, uint32 attempt) view returns(bytes32)
func (proof *Proof) PackProofIdOf(project common.Address, epoch uint32, attempt uint32) []byte {
	enc, err := proof.abi.Pack("proofIdOf", project, epoch, attempt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProofIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4189ede.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proofIdOf(address project, uint32 epoch, uint32 attempt) view returns(bytes32)
func (proof *Proof) TryPackProofIdOf(project common.Address, epoch uint32, attempt uint32) ([]byte, error) {
	return proof.abi.Pack("proofIdOf", project, epoch, attempt)
}

// UnpackProofIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa4189ede.
//
// Solidity: function proofIdOf(address project, uint32 epoch, uint32 attempt) view returns(bytes32)
func (proof *Proof) UnpackProofIdOf(data []byte) ([32]byte, error) {
	out, err := proof.abi.Unpack("proofIdOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackProofOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55a12da6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proofOf(address project, uint32 epoch) view returns(bytes32)
func (proof *Proof) PackProofOf(project common.Address, epoch uint32) []byte {
	enc, err := proof.abi.Pack("proofOf", project, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProofOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55a12da6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proofOf(address project, uint32 epoch) view returns(bytes32)
func (proof *Proof) TryPackProofOf(project common.Address, epoch uint32) ([]byte, error) {
	return proof.abi.Pack("proofOf", project, epoch)
}

// UnpackProofOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x55a12da6.
//
// Solidity: function proofOf(address project, uint32 epoch) view returns(bytes32)
func (proof *Proof) UnpackProofOf(data []byte) ([32]byte, error) {
	out, err := proof.abi.Unpack("proofOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRecordOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1c60a3a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recordOf(bytes32 proofId) view returns((address,uint32,bool,uint8,uint32,uint64,uint64,uint64,uint8,uint8,uint8,uint8,bytes,bytes) r)
func (proof *Proof) PackRecordOf(proofId [32]byte) []byte {
	enc, err := proof.abi.Pack("recordOf", proofId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecordOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1c60a3a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recordOf(bytes32 proofId) view returns((address,uint32,bool,uint8,uint32,uint64,uint64,uint64,uint8,uint8,uint8,uint8,bytes,bytes) r)
func (proof *Proof) TryPackRecordOf(proofId [32]byte) ([]byte, error) {
	return proof.abi.Pack("recordOf", proofId)
}

// UnpackRecordOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd1c60a3a.
//
// Solidity: function recordOf(bytes32 proofId) view returns((address,uint32,bool,uint8,uint32,uint64,uint64,uint64,uint8,uint8,uint8,uint8,bytes,bytes) r)
func (proof *Proof) UnpackRecordOf(data []byte) (IProofRecord, error) {
	out, err := proof.abi.Unpack("recordOf", data)
	if err != nil {
		return *new(IProofRecord), err
	}
	out0 := *abi.ConvertType(out[0], new(IProofRecord)).(*IProofRecord)
	return out0, nil
}

// PackResign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69652fcf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resign() returns()
func (proof *Proof) PackResign() []byte {
	enc, err := proof.abi.Pack("resign")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69652fcf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resign() returns()
func (proof *Proof) TryPackResign() ([]byte, error) {
	return proof.abi.Pack("resign")
}

// PackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50369b33.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reveal(bytes32 proofId, uint32 measured, bytes32 salt) returns()
func (proof *Proof) PackReveal(proofId [32]byte, measured uint32, salt [32]byte) []byte {
	enc, err := proof.abi.Pack("reveal", proofId, measured, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50369b33.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reveal(bytes32 proofId, uint32 measured, bytes32 salt) returns()
func (proof *Proof) TryPackReveal(proofId [32]byte, measured uint32, salt [32]byte) ([]byte, error) {
	return proof.abi.Pack("reveal", proofId, measured, salt)
}

// PackVerifierOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ac1190f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifierOf(address account) view returns(uint64 activeFrom, uint64 inactiveFrom, uint64 withdrawableFrom)
func (proof *Proof) PackVerifierOf(account common.Address) []byte {
	enc, err := proof.abi.Pack("verifierOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifierOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ac1190f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifierOf(address account) view returns(uint64 activeFrom, uint64 inactiveFrom, uint64 withdrawableFrom)
func (proof *Proof) TryPackVerifierOf(account common.Address) ([]byte, error) {
	return proof.abi.Pack("verifierOf", account)
}

// VerifierOfOutput serves as a container for the return parameters of contract
// method VerifierOf.
type VerifierOfOutput struct {
	ActiveFrom       uint64
	InactiveFrom     uint64
	WithdrawableFrom uint64
}

// UnpackVerifierOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6ac1190f.
//
// Solidity: function verifierOf(address account) view returns(uint64 activeFrom, uint64 inactiveFrom, uint64 withdrawableFrom)
func (proof *Proof) UnpackVerifierOf(data []byte) (VerifierOfOutput, error) {
	out, err := proof.abi.Unpack("verifierOf", data)
	outstruct := new(VerifierOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.ActiveFrom = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.InactiveFrom = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.WithdrawableFrom = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackVerifiers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26779776.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifiers() view returns(address[])
func (proof *Proof) PackVerifiers() []byte {
	enc, err := proof.abi.Pack("verifiers")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifiers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26779776.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifiers() view returns(address[])
func (proof *Proof) TryPackVerifiers() ([]byte, error) {
	return proof.abi.Pack("verifiers")
}

// UnpackVerifiers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x26779776.
//
// Solidity: function verifiers() view returns(address[])
func (proof *Proof) UnpackVerifiers(data []byte) ([]common.Address, error) {
	out, err := proof.abi.Unpack("verifiers", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackVoteHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f8cb661.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function voteHash(bytes32 proofId, address voter, uint32 measured, bytes32 salt) pure returns(bytes32)
func (proof *Proof) PackVoteHash(proofId [32]byte, voter common.Address, measured uint32, salt [32]byte) []byte {
	enc, err := proof.abi.Pack("voteHash", proofId, voter, measured, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVoteHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f8cb661.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function voteHash(bytes32 proofId, address voter, uint32 measured, bytes32 salt) pure returns(bytes32)
func (proof *Proof) TryPackVoteHash(proofId [32]byte, voter common.Address, measured uint32, salt [32]byte) ([]byte, error) {
	return proof.abi.Pack("voteHash", proofId, voter, measured, salt)
}

// UnpackVoteHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9f8cb661.
//
// Solidity: function voteHash(bytes32 proofId, address voter, uint32 measured, bytes32 salt) pure returns(bytes32)
func (proof *Proof) UnpackVoteHash(data []byte) ([32]byte, error) {
	out, err := proof.abi.Unpack("voteHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackVoteOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbad29c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function voteOf(bytes32 proofId, address voter) view returns((bytes32,uint32,bool))
func (proof *Proof) PackVoteOf(proofId [32]byte, voter common.Address) []byte {
	enc, err := proof.abi.Pack("voteOf", proofId, voter)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVoteOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbad29c9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function voteOf(bytes32 proofId, address voter) view returns((bytes32,uint32,bool))
func (proof *Proof) TryPackVoteOf(proofId [32]byte, voter common.Address) ([]byte, error) {
	return proof.abi.Pack("voteOf", proofId, voter)
}

// UnpackVoteOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbbad29c9.
//
// Solidity: function voteOf(bytes32 proofId, address voter) view returns((bytes32,uint32,bool))
func (proof *Proof) UnpackVoteOf(data []byte) (IProofVote, error) {
	out, err := proof.abi.Unpack("voteOf", data)
	if err != nil {
		return *new(IProofVote), err
	}
	out0 := *abi.ConvertType(out[0], new(IProofVote)).(*IProofVote)
	return out0, nil
}

// PackWithdrawBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66eb9cec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawBond() returns()
func (proof *Proof) PackWithdrawBond() []byte {
	enc, err := proof.abi.Pack("withdrawBond")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66eb9cec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawBond() returns()
func (proof *Proof) TryPackWithdrawBond() ([]byte, error) {
	return proof.abi.Pack("withdrawBond")
}

// ProofBondWithdrawn represents a BondWithdrawn event raised by the Proof contract.
type ProofBondWithdrawn struct {
	Verifier common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProofBondWithdrawnEventName = "BondWithdrawn"

// ContractEventName returns the user-defined event name.
func (ProofBondWithdrawn) ContractEventName() string {
	return ProofBondWithdrawnEventName
}

// UnpackBondWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondWithdrawn(address indexed verifier, uint256 amount)
func (proof *Proof) UnpackBondWithdrawnEvent(log *types.Log) (*ProofBondWithdrawn, error) {
	event := "BondWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != proof.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProofBondWithdrawn)
	if len(log.Data) > 0 {
		if err := proof.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range proof.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ProofCommitsClosed represents a CommitsClosed event raised by the Proof contract.
type ProofCommitsClosed struct {
	ProofId        [32]byte
	RevealDeadline uint64
	Raw            *types.Log // Blockchain specific contextual infos
}

const ProofCommitsClosedEventName = "CommitsClosed"

// ContractEventName returns the user-defined event name.
func (ProofCommitsClosed) ContractEventName() string {
	return ProofCommitsClosedEventName
}

// UnpackCommitsClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CommitsClosed(bytes32 indexed proofId, uint64 revealDeadline)
func (proof *Proof) UnpackCommitsClosedEvent(log *types.Log) (*ProofCommitsClosed, error) {
	event := "CommitsClosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != proof.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProofCommitsClosed)
	if len(log.Data) > 0 {
		if err := proof.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range proof.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ProofProofFinalized represents a ProofFinalized event raised by the Proof contract.
type ProofProofFinalized struct {
	ProofId  [32]byte
	Project  common.Address
	Epoch    uint32
	Status   uint8
	Panel    uint8
	Revealed uint8
	Agreed   uint8
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProofProofFinalizedEventName = "ProofFinalized"

// ContractEventName returns the user-defined event name.
func (ProofProofFinalized) ContractEventName() string {
	return ProofProofFinalizedEventName
}

// UnpackProofFinalizedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProofFinalized(bytes32 indexed proofId, address indexed project, uint32 indexed epoch, uint8 status, uint8 panel, uint8 revealed, uint8 agreed)
func (proof *Proof) UnpackProofFinalizedEvent(log *types.Log) (*ProofProofFinalized, error) {
	event := "ProofFinalized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != proof.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProofProofFinalized)
	if len(log.Data) > 0 {
		if err := proof.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range proof.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ProofProofPosted represents a ProofPosted event raised by the Proof contract.
type ProofProofPosted struct {
	ProofId        [32]byte
	Project        common.Address
	Epoch          uint32
	Exam           bool
	Metric         uint32
	WeightsBefore  []byte
	WeightsAfter   []byte
	Panel          uint8
	CommitDeadline uint64
	Raw            *types.Log // Blockchain specific contextual infos
}

const ProofProofPostedEventName = "ProofPosted"

// ContractEventName returns the user-defined event name.
func (ProofProofPosted) ContractEventName() string {
	return ProofProofPostedEventName
}

// UnpackProofPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProofPosted(bytes32 indexed proofId, address indexed project, uint32 indexed epoch, bool exam, uint32 metric, bytes weightsBefore, bytes weightsAfter, uint8 panel, uint64 commitDeadline)
func (proof *Proof) UnpackProofPostedEvent(log *types.Log) (*ProofProofPosted, error) {
	event := "ProofPosted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != proof.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProofProofPosted)
	if len(log.Data) > 0 {
		if err := proof.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range proof.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ProofVerifierJoined represents a VerifierJoined event raised by the Proof contract.
type ProofVerifierJoined struct {
	Verifier   common.Address
	ActiveFrom uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const ProofVerifierJoinedEventName = "VerifierJoined"

// ContractEventName returns the user-defined event name.
func (ProofVerifierJoined) ContractEventName() string {
	return ProofVerifierJoinedEventName
}

// UnpackVerifierJoinedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VerifierJoined(address indexed verifier, uint64 activeFrom)
func (proof *Proof) UnpackVerifierJoinedEvent(log *types.Log) (*ProofVerifierJoined, error) {
	event := "VerifierJoined"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != proof.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProofVerifierJoined)
	if len(log.Data) > 0 {
		if err := proof.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range proof.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ProofVerifierResigned represents a VerifierResigned event raised by the Proof contract.
type ProofVerifierResigned struct {
	Verifier         common.Address
	InactiveFrom     uint64
	WithdrawableFrom uint64
	Raw              *types.Log // Blockchain specific contextual infos
}

const ProofVerifierResignedEventName = "VerifierResigned"

// ContractEventName returns the user-defined event name.
func (ProofVerifierResigned) ContractEventName() string {
	return ProofVerifierResignedEventName
}

// UnpackVerifierResignedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VerifierResigned(address indexed verifier, uint64 inactiveFrom, uint64 withdrawableFrom)
func (proof *Proof) UnpackVerifierResignedEvent(log *types.Log) (*ProofVerifierResigned, error) {
	event := "VerifierResigned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != proof.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProofVerifierResigned)
	if len(log.Data) > 0 {
		if err := proof.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range proof.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ProofVoteCommitted represents a VoteCommitted event raised by the Proof contract.
type ProofVoteCommitted struct {
	ProofId [32]byte
	Voter   common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const ProofVoteCommittedEventName = "VoteCommitted"

// ContractEventName returns the user-defined event name.
func (ProofVoteCommitted) ContractEventName() string {
	return ProofVoteCommittedEventName
}

// UnpackVoteCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCommitted(bytes32 indexed proofId, address indexed voter)
func (proof *Proof) UnpackVoteCommittedEvent(log *types.Log) (*ProofVoteCommitted, error) {
	event := "VoteCommitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != proof.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProofVoteCommitted)
	if len(log.Data) > 0 {
		if err := proof.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range proof.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ProofVoteRevealed represents a VoteRevealed event raised by the Proof contract.
type ProofVoteRevealed struct {
	ProofId  [32]byte
	Voter    common.Address
	Measured uint32
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProofVoteRevealedEventName = "VoteRevealed"

// ContractEventName returns the user-defined event name.
func (ProofVoteRevealed) ContractEventName() string {
	return ProofVoteRevealedEventName
}

// UnpackVoteRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteRevealed(bytes32 indexed proofId, address indexed voter, uint32 measured)
func (proof *Proof) UnpackVoteRevealedEvent(log *types.Log) (*ProofVoteRevealed, error) {
	event := "VoteRevealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != proof.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProofVoteRevealed)
	if len(log.Data) > 0 {
		if err := proof.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range proof.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (proof *Proof) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], proof.abi.Errors["AlreadyCommitted"].ID.Bytes()[:4]) {
		return proof.UnpackAlreadyCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["AlreadyResigned"].ID.Bytes()[:4]) {
		return proof.UnpackAlreadyResignedError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["AlreadyRevealed"].ID.Bytes()[:4]) {
		return proof.UnpackAlreadyRevealedError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["AlreadyVerifier"].ID.Bytes()[:4]) {
		return proof.UnpackAlreadyVerifierError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["BondLocked"].ID.Bytes()[:4]) {
		return proof.UnpackBondLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["CommitmentMismatch"].ID.Bytes()[:4]) {
		return proof.UnpackCommitmentMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["ContributionsOutOfRange"].ID.Bytes()[:4]) {
		return proof.UnpackContributionsOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["DelayOutOfRange"].ID.Bytes()[:4]) {
		return proof.UnpackDelayOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["EmptyCommitment"].ID.Bytes()[:4]) {
		return proof.UnpackEmptyCommitmentError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["EpochAlreadyPosted"].ID.Bytes()[:4]) {
		return proof.UnpackEpochAlreadyPostedError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["ExamWeightsFixed"].ID.Bytes()[:4]) {
		return proof.UnpackExamWeightsFixedError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["InvalidCid"].ID.Bytes()[:4]) {
		return proof.UnpackInvalidCidError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["InvalidMiner"].ID.Bytes()[:4]) {
		return proof.UnpackInvalidMinerError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["NoSuchProof"].ID.Bytes()[:4]) {
		return proof.UnpackNoSuchProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["NoUnits"].ID.Bytes()[:4]) {
		return proof.UnpackNoUnitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["NotOnPanel"].ID.Bytes()[:4]) {
		return proof.UnpackNotOnPanelError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["NotProject"].ID.Bytes()[:4]) {
		return proof.UnpackNotProjectError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["NotVerifier"].ID.Bytes()[:4]) {
		return proof.UnpackNotVerifierError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["PanelOutOfRange"].ID.Bytes()[:4]) {
		return proof.UnpackPanelOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["PanelTooSmall"].ID.Bytes()[:4]) {
		return proof.UnpackPanelTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return proof.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return proof.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["VerifiersFull"].ID.Bytes()[:4]) {
		return proof.UnpackVerifiersFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["WeightsNotContinued"].ID.Bytes()[:4]) {
		return proof.UnpackWeightsNotContinuedError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["WrongPhase"].ID.Bytes()[:4]) {
		return proof.UnpackWrongPhaseError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["ZeroBond"].ID.Bytes()[:4]) {
		return proof.UnpackZeroBondError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ProofAlreadyCommitted represents a AlreadyCommitted error raised by the Proof contract.
type ProofAlreadyCommitted struct {
	ProofId [32]byte
	Voter   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyCommitted(bytes32 proofId, address voter)
func ProofAlreadyCommittedErrorID() common.Hash {
	return common.HexToHash("0x83850ec6f0854272720611fed1830764d800580301d6511cb41b7266d77727b1")
}

// UnpackAlreadyCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyCommitted(bytes32 proofId, address voter)
func (proof *Proof) UnpackAlreadyCommittedError(raw []byte) (*ProofAlreadyCommitted, error) {
	out := new(ProofAlreadyCommitted)
	if err := proof.abi.UnpackIntoInterface(out, "AlreadyCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofAlreadyResigned represents a AlreadyResigned error raised by the Proof contract.
type ProofAlreadyResigned struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyResigned(address account)
func ProofAlreadyResignedErrorID() common.Hash {
	return common.HexToHash("0x742cab66bae35d9196c31064ad2a9361adc32e5a5c8b1b46917e3efe3e4ced66")
}

// UnpackAlreadyResignedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyResigned(address account)
func (proof *Proof) UnpackAlreadyResignedError(raw []byte) (*ProofAlreadyResigned, error) {
	out := new(ProofAlreadyResigned)
	if err := proof.abi.UnpackIntoInterface(out, "AlreadyResigned", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofAlreadyRevealed represents a AlreadyRevealed error raised by the Proof contract.
type ProofAlreadyRevealed struct {
	ProofId [32]byte
	Voter   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRevealed(bytes32 proofId, address voter)
func ProofAlreadyRevealedErrorID() common.Hash {
	return common.HexToHash("0xcea8ea441954c341c657787b7cbca01824ed3cda50ec0ccf4e2d2f127926a44e")
}

// UnpackAlreadyRevealedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRevealed(bytes32 proofId, address voter)
func (proof *Proof) UnpackAlreadyRevealedError(raw []byte) (*ProofAlreadyRevealed, error) {
	out := new(ProofAlreadyRevealed)
	if err := proof.abi.UnpackIntoInterface(out, "AlreadyRevealed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofAlreadyVerifier represents a AlreadyVerifier error raised by the Proof contract.
type ProofAlreadyVerifier struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyVerifier(address account)
func ProofAlreadyVerifierErrorID() common.Hash {
	return common.HexToHash("0xa379b3db336c533968af234a4fa74aeb3920ef4039ff8e19b7ef9c8d225f9018")
}

// UnpackAlreadyVerifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyVerifier(address account)
func (proof *Proof) UnpackAlreadyVerifierError(raw []byte) (*ProofAlreadyVerifier, error) {
	out := new(ProofAlreadyVerifier)
	if err := proof.abi.UnpackIntoInterface(out, "AlreadyVerifier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofBondLocked represents a BondLocked error raised by the Proof contract.
type ProofBondLocked struct {
	Until   uint64
	Current uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondLocked(uint64 until, uint64 current)
func ProofBondLockedErrorID() common.Hash {
	return common.HexToHash("0x30267e5ac0d5a20f5b8010287aee648fafe500a351ac6c533bf4dcb6a59b7b2b")
}

// UnpackBondLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondLocked(uint64 until, uint64 current)
func (proof *Proof) UnpackBondLockedError(raw []byte) (*ProofBondLocked, error) {
	out := new(ProofBondLocked)
	if err := proof.abi.UnpackIntoInterface(out, "BondLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofCommitmentMismatch represents a CommitmentMismatch error raised by the Proof contract.
type ProofCommitmentMismatch struct {
	Expected [32]byte
	Got      [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommitmentMismatch(bytes32 expected, bytes32 got)
func ProofCommitmentMismatchErrorID() common.Hash {
	return common.HexToHash("0xc9e0e7576dda9edf1d82412128828b0224231698fa4b26e6ae50f181a7cc1567")
}

// UnpackCommitmentMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommitmentMismatch(bytes32 expected, bytes32 got)
func (proof *Proof) UnpackCommitmentMismatchError(raw []byte) (*ProofCommitmentMismatch, error) {
	out := new(ProofCommitmentMismatch)
	if err := proof.abi.UnpackIntoInterface(out, "CommitmentMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofContributionsOutOfRange represents a ContributionsOutOfRange error raised by the Proof contract.
type ProofContributionsOutOfRange struct {
	Count *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ContributionsOutOfRange(uint256 count, uint256 max)
func ProofContributionsOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x5416714560fb556a0290f39ba34d107d5554199ee9981e65a52874e9d120f620")
}

// UnpackContributionsOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ContributionsOutOfRange(uint256 count, uint256 max)
func (proof *Proof) UnpackContributionsOutOfRangeError(raw []byte) (*ProofContributionsOutOfRange, error) {
	out := new(ProofContributionsOutOfRange)
	if err := proof.abi.UnpackIntoInterface(out, "ContributionsOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofDelayOutOfRange represents a DelayOutOfRange error raised by the Proof contract.
type ProofDelayOutOfRange struct {
	Blocks uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DelayOutOfRange(uint64 blocks)
func ProofDelayOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x5a940adedcc30bafb059bbc7878a3cc3f90dcfb43a4341e86daf61cf18edd89f")
}

// UnpackDelayOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DelayOutOfRange(uint64 blocks)
func (proof *Proof) UnpackDelayOutOfRangeError(raw []byte) (*ProofDelayOutOfRange, error) {
	out := new(ProofDelayOutOfRange)
	if err := proof.abi.UnpackIntoInterface(out, "DelayOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofEmptyCommitment represents a EmptyCommitment error raised by the Proof contract.
type ProofEmptyCommitment struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyCommitment()
func ProofEmptyCommitmentErrorID() common.Hash {
	return common.HexToHash("0xaac1fcc688fdc11e01412391dfdd17af76cc9184d82cd97a070295ec076391e2")
}

// UnpackEmptyCommitmentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyCommitment()
func (proof *Proof) UnpackEmptyCommitmentError(raw []byte) (*ProofEmptyCommitment, error) {
	out := new(ProofEmptyCommitment)
	if err := proof.abi.UnpackIntoInterface(out, "EmptyCommitment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofEpochAlreadyPosted represents a EpochAlreadyPosted error raised by the Proof contract.
type ProofEpochAlreadyPosted struct {
	Project common.Address
	Epoch   uint32
	ProofId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochAlreadyPosted(address project, uint32 epoch, bytes32 proofId)
func ProofEpochAlreadyPostedErrorID() common.Hash {
	return common.HexToHash("0x0bb2f6aeb880ae923bf89f11c6837c729d36cf250597eca0884182b35f715621")
}

// UnpackEpochAlreadyPostedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochAlreadyPosted(address project, uint32 epoch, bytes32 proofId)
func (proof *Proof) UnpackEpochAlreadyPostedError(raw []byte) (*ProofEpochAlreadyPosted, error) {
	out := new(ProofEpochAlreadyPosted)
	if err := proof.abi.UnpackIntoInterface(out, "EpochAlreadyPosted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofExamWeightsFixed represents a ExamWeightsFixed error raised by the Proof contract.
type ProofExamWeightsFixed struct {
	Expected []byte
	Got      []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExamWeightsFixed(bytes expected, bytes got)
func ProofExamWeightsFixedErrorID() common.Hash {
	return common.HexToHash("0x2175020f53693975b147e019f4d955e1af059922f4d33fdb78e7abddae31d155")
}

// UnpackExamWeightsFixedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExamWeightsFixed(bytes expected, bytes got)
func (proof *Proof) UnpackExamWeightsFixedError(raw []byte) (*ProofExamWeightsFixed, error) {
	out := new(ProofExamWeightsFixed)
	if err := proof.abi.UnpackIntoInterface(out, "ExamWeightsFixed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofInvalidCid represents a InvalidCid error raised by the Proof contract.
type ProofInvalidCid struct {
	Cid []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidCid(bytes cid)
func ProofInvalidCidErrorID() common.Hash {
	return common.HexToHash("0x6823746c06ab1d1209144082e96c70a58dc264f121c060c6378c291583162b6b")
}

// UnpackInvalidCidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidCid(bytes cid)
func (proof *Proof) UnpackInvalidCidError(raw []byte) (*ProofInvalidCid, error) {
	out := new(ProofInvalidCid)
	if err := proof.abi.UnpackIntoInterface(out, "InvalidCid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofInvalidMiner represents a InvalidMiner error raised by the Proof contract.
type ProofInvalidMiner struct {
	Miner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidMiner(address miner)
func ProofInvalidMinerErrorID() common.Hash {
	return common.HexToHash("0xb78d0f179f54f109ed0f3fe1b1362e168f451b1feea294bb2c9200fd69b81b09")
}

// UnpackInvalidMinerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidMiner(address miner)
func (proof *Proof) UnpackInvalidMinerError(raw []byte) (*ProofInvalidMiner, error) {
	out := new(ProofInvalidMiner)
	if err := proof.abi.UnpackIntoInterface(out, "InvalidMiner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofNoSuchProof represents a NoSuchProof error raised by the Proof contract.
type ProofNoSuchProof struct {
	ProofId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchProof(bytes32 proofId)
func ProofNoSuchProofErrorID() common.Hash {
	return common.HexToHash("0xa0168472927f12bd9c961fbfafd21477efeb9a8240fe25e0c3905206b166a841")
}

// UnpackNoSuchProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchProof(bytes32 proofId)
func (proof *Proof) UnpackNoSuchProofError(raw []byte) (*ProofNoSuchProof, error) {
	out := new(ProofNoSuchProof)
	if err := proof.abi.UnpackIntoInterface(out, "NoSuchProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofNoUnits represents a NoUnits error raised by the Proof contract.
type ProofNoUnits struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoUnits(uint256 index)
func ProofNoUnitsErrorID() common.Hash {
	return common.HexToHash("0x87aaf9a8eb7d9615b9b726604f61ff2f9011a96e3f8d8a5edcced150f62c4b81")
}

// UnpackNoUnitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoUnits(uint256 index)
func (proof *Proof) UnpackNoUnitsError(raw []byte) (*ProofNoUnits, error) {
	out := new(ProofNoUnits)
	if err := proof.abi.UnpackIntoInterface(out, "NoUnits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofNotOnPanel represents a NotOnPanel error raised by the Proof contract.
type ProofNotOnPanel struct {
	ProofId [32]byte
	Voter   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOnPanel(bytes32 proofId, address voter)
func ProofNotOnPanelErrorID() common.Hash {
	return common.HexToHash("0x4b94237e278af8f8cf3416ea219ee7fd04530893a641428683428fbb470051ef")
}

// UnpackNotOnPanelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOnPanel(bytes32 proofId, address voter)
func (proof *Proof) UnpackNotOnPanelError(raw []byte) (*ProofNotOnPanel, error) {
	out := new(ProofNotOnPanel)
	if err := proof.abi.UnpackIntoInterface(out, "NotOnPanel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofNotProject represents a NotProject error raised by the Proof contract.
type ProofNotProject struct {
	Project common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotProject(address project)
func ProofNotProjectErrorID() common.Hash {
	return common.HexToHash("0xdbb71b6038716cfd8d902bce60579131798dff37c0af52e74a01a47bfaf53f25")
}

// UnpackNotProjectError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotProject(address project)
func (proof *Proof) UnpackNotProjectError(raw []byte) (*ProofNotProject, error) {
	out := new(ProofNotProject)
	if err := proof.abi.UnpackIntoInterface(out, "NotProject", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofNotVerifier represents a NotVerifier error raised by the Proof contract.
type ProofNotVerifier struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotVerifier(address account)
func ProofNotVerifierErrorID() common.Hash {
	return common.HexToHash("0xfdad49d4d8abc0def2ccf8ba986dcbd23ea142aa289dd977f311e49829432145")
}

// UnpackNotVerifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotVerifier(address account)
func (proof *Proof) UnpackNotVerifierError(raw []byte) (*ProofNotVerifier, error) {
	out := new(ProofNotVerifier)
	if err := proof.abi.UnpackIntoInterface(out, "NotVerifier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofPanelOutOfRange represents a PanelOutOfRange error raised by the Proof contract.
type ProofPanelOutOfRange struct {
	Min uint8
	Max uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PanelOutOfRange(uint8 min, uint8 max)
func ProofPanelOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xa12ace7ecf2b3aa43fed4296f7678f102b29625c360cbb1128a4eb342bff081f")
}

// UnpackPanelOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PanelOutOfRange(uint8 min, uint8 max)
func (proof *Proof) UnpackPanelOutOfRangeError(raw []byte) (*ProofPanelOutOfRange, error) {
	out := new(ProofPanelOutOfRange)
	if err := proof.abi.UnpackIntoInterface(out, "PanelOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofPanelTooSmall represents a PanelTooSmall error raised by the Proof contract.
type ProofPanelTooSmall struct {
	Active *big.Int
	Min    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PanelTooSmall(uint256 active, uint256 min)
func ProofPanelTooSmallErrorID() common.Hash {
	return common.HexToHash("0x4deacf5d3d80c59f9da0172d7af517a3f840e01f0f1c4ede3a302d6545c5aeff")
}

// UnpackPanelTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PanelTooSmall(uint256 active, uint256 min)
func (proof *Proof) UnpackPanelTooSmallError(raw []byte) (*ProofPanelTooSmall, error) {
	out := new(ProofPanelTooSmall)
	if err := proof.abi.UnpackIntoInterface(out, "PanelTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Proof contract.
type ProofReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func ProofReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (proof *Proof) UnpackReentrancyGuardReentrantCallError(raw []byte) (*ProofReentrancyGuardReentrantCall, error) {
	out := new(ProofReentrancyGuardReentrantCall)
	if err := proof.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Proof contract.
type ProofSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func ProofSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (proof *Proof) UnpackSafeERC20FailedOperationError(raw []byte) (*ProofSafeERC20FailedOperation, error) {
	out := new(ProofSafeERC20FailedOperation)
	if err := proof.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofVerifiersFull represents a VerifiersFull error raised by the Proof contract.
type ProofVerifiersFull struct {
	Max *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VerifiersFull(uint256 max)
func ProofVerifiersFullErrorID() common.Hash {
	return common.HexToHash("0x2f4a958209dd9dd94bd775629c11ee9a9ee627d3127b0ea39626a8ae772bec47")
}

// UnpackVerifiersFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VerifiersFull(uint256 max)
func (proof *Proof) UnpackVerifiersFullError(raw []byte) (*ProofVerifiersFull, error) {
	out := new(ProofVerifiersFull)
	if err := proof.abi.UnpackIntoInterface(out, "VerifiersFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofWeightsNotContinued represents a WeightsNotContinued error raised by the Proof contract.
type ProofWeightsNotContinued struct {
	Expected []byte
	Got      []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WeightsNotContinued(bytes expected, bytes got)
func ProofWeightsNotContinuedErrorID() common.Hash {
	return common.HexToHash("0xaaad219de1680b3fe26c8e0227de5fa79ebfbd0d8ef9e956194c996de232d949")
}

// UnpackWeightsNotContinuedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WeightsNotContinued(bytes expected, bytes got)
func (proof *Proof) UnpackWeightsNotContinuedError(raw []byte) (*ProofWeightsNotContinued, error) {
	out := new(ProofWeightsNotContinued)
	if err := proof.abi.UnpackIntoInterface(out, "WeightsNotContinued", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofWrongPhase represents a WrongPhase error raised by the Proof contract.
type ProofWrongPhase struct {
	ProofId  [32]byte
	Expected uint8
	Actual   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPhase(bytes32 proofId, uint8 expected, uint8 actual)
func ProofWrongPhaseErrorID() common.Hash {
	return common.HexToHash("0x206d7ae8efcedd876b7afbe6df095a7288ea79d7eba6831a2d29d8654dc7963f")
}

// UnpackWrongPhaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPhase(bytes32 proofId, uint8 expected, uint8 actual)
func (proof *Proof) UnpackWrongPhaseError(raw []byte) (*ProofWrongPhase, error) {
	out := new(ProofWrongPhase)
	if err := proof.abi.UnpackIntoInterface(out, "WrongPhase", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofZeroBond represents a ZeroBond error raised by the Proof contract.
type ProofZeroBond struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroBond()
func ProofZeroBondErrorID() common.Hash {
	return common.HexToHash("0x3af4d15e2af377280c3e0fb5f0cc0d6c4e1ee475a9f746427c55642ef85b715b")
}

// UnpackZeroBondError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroBond()
func (proof *Proof) UnpackZeroBondError(raw []byte) (*ProofZeroBond, error) {
	out := new(ProofZeroBond)
	if err := proof.abi.UnpackIntoInterface(out, "ZeroBond", raw); err != nil {
		return nil, err
	}
	return out, nil
}
