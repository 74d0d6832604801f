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

// GovernorConfig is an auto generated low-level Go binding around an user-defined struct.
type GovernorConfig struct {
	VotingDelay       *big.Int
	VotingPeriod      uint32
	ProposalThreshold *big.Int
	QuorumPercent     uint8
}

// IProofRecord is an auto generated low-level Go binding around an user-defined struct.
type IProofRecord struct {
	Project    common.Address
	Epoch      uint32
	Exam       bool
	Status     uint8
	Phase      uint8
	Metric     uint32
	PostedAt   uint64
	Round      uint8
	Panel      uint8
	Committed  uint8
	Revealed   uint8
	Agreed     uint8
	Deadline   uint64
	Challenger common.Address
	ClaimHash  [32]byte
}

// IProofVote is an auto generated low-level Go binding around an user-defined struct.
type IProofVote struct {
	Voter      common.Address
	Commitment [32]byte
	Measured   uint32
	Revealed   bool
}

// IStakeSeat is an auto generated low-level Go binding around an user-defined struct.
type IStakeSeat struct {
	Owner        common.Address
	ActiveFrom   *big.Int
	InactiveFrom *big.Int
	Lost         uint16
}

// Part is an auto generated low-level Go binding around an user-defined struct.
type Part struct {
	Project common.Address
	Royalty uint16
}

// ProofConfig is an auto generated low-level Go binding around an user-defined struct.
type ProofConfig struct {
	Panel           uint8
	AppealPanel     uint8
	MinPanel        uint8
	NoShowPenalty   uint16
	MinorityPenalty uint16
	PostingBond     *big.Int
	ChallengeBond   *big.Int
}

// StakeConfig is an auto generated low-level Go binding around an user-defined struct.
type StakeConfig struct {
	SeatBond       *big.Int
	JoinDelay      uint64
	UnbondingDelay uint64
}

// Terms is an auto generated low-level Go binding around an user-defined struct.
type Terms struct {
	JobId            string
	JobCid           []byte
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
	AnswerBlocks     uint32
	CommitBlocks     uint32
	RevealBlocks     uint32
	ChallengeBlocks  uint32
	Fleet            common.Address
	Parts            []Part
}

// Verdict is an auto generated low-level Go binding around an user-defined struct.
type Verdict struct {
	Epoch        uint32
	Exam         bool
	Metric       uint32
	WeightsAfter []byte
	Root         [32]byte
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

// AutonetGovernorMetaData contains all meta data concerning the AutonetGovernor contract.
var AutonetGovernorMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"atn\",\"type\":\"address\",\"internalType\":\"contractIATN\"},{\"name\":\"timelock_\",\"type\":\"address\",\"internalType\":\"contractTimelockController\"},{\"name\":\"treasury_\",\"type\":\"address\",\"internalType\":\"contractITreasury\"},{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structGovernorConfig\",\"components\":[{\"name\":\"votingDelay\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"votingPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proposalThreshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorumPercent\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"receive\",\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"castVoteWithReason\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"execute\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"getVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hasVoted\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalDeadline\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalEta\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalSnapshot\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalThreshold\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalVotes\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"againstVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"forVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"abstainVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"propose\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"queue\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"quorum\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"state\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumIGovernor.ProposalState\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"timelock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC5805\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"treasury\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractITreasury\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"votingDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"votingPeriod\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalCanceled\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalCreated\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"proposer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"targets\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"signatures\",\"type\":\"string[]\",\"indexed\":false,\"internalType\":\"string[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"indexed\":false,\"internalType\":\"bytes[]\"},{\"name\":\"voteStart\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"voteEnd\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"description\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalExecuted\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalQueued\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"etaSeconds\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalThresholdSet\",\"inputs\":[{\"name\":\"oldProposalThreshold\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newProposalThreshold\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"QuorumNumeratorUpdated\",\"inputs\":[{\"name\":\"oldQuorumNumerator\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newQuorumNumerator\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TimelockChange\",\"inputs\":[{\"name\":\"oldTimelock\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"newTimelock\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteCast\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"weight\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteCastWithParams\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"weight\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VotingDelaySet\",\"inputs\":[{\"name\":\"oldVotingDelay\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newVotingDelay\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VotingPeriodSet\",\"inputs\":[{\"name\":\"oldVotingPeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newVotingPeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ConfigOutOfRange\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC6372InconsistentClock\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorAlreadyCastVote\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorAlreadyQueuedProposal\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorDisabledDeposit\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInsufficientProposerVotes\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"votes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidProposalLength\",\"inputs\":[{\"name\":\"targets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"calldatas\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"values\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidQuorumFraction\",\"inputs\":[{\"name\":\"quorumNumerator\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorumDenominator\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidSignature\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidVoteParams\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInvalidVoteType\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInvalidVotingPeriod\",\"inputs\":[{\"name\":\"votingPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorNonexistentProposal\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorOnlyExecutor\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorProposalQueueingFailed\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorProposalQueueingNotRequired\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorRestrictedProposer\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorUnableToCancel\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorUnexpectedProposalState\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"current\",\"type\":\"uint8\",\"internalType\":\"enumIGovernor.ProposalState\"},{\"name\":\"expectedStates\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAGrant\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	ID:  "AutonetGovernor",
	Bin: "0x6101a0604052348015610010575f5ffd5b506040516150f73803806150f783398101604081905261002f916108e5565b82816060015160ff1685835f0151846020015185604001516040518060400160405280601081526020016f20baba37b732ba1023b7bb32b93737b960811b8152508061007f61033560201b60201c565b61008882610350565b6101205261009581610350565b61014052815160208084019190912060e052815190820120610100524660a05261012160e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05260036101368282610a3d565b5061014290508361038d565b61014b826103f3565b61015481610492565b5050506001600160a01b03166101605261016d816104d3565b5061017781610568565b506001600160a01b0383161580159061019857506001600160a01b03821615155b6101b55760405163d92e233d60e01b815260040160405180910390fd5b805165ffffffffffff81166102115760408051636d018f3760e01b81526004810191909152600b60448201526a766f74696e6744656c617960a81b606482015265ffffffffffff90911660248201526084015b60405180910390fd5b50606081015160ff81166102645760408051636d018f3760e01b81526004810191909152600d60448201526c1c5d5bdc9d5b54195c98d95b9d609a1b606482015260ff9091166024820152608401610208565b505f846001600160a01b031663c50497ae6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156102a2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102c69190610afb565b60408301519091508181111561031d5760408051636d018f3760e01b8152600481019190915260116044820152701c1c9bdc1bdcd85b151a1c995cda1bdb19607a1b60648201526024810191909152608401610208565b5050506001600160a01b03166101805250610ba89050565b6040805180820190915260018152603160f81b602082015290565b5f5f829050601f8151111561037a578260405163305a27a960e01b81526004016102089190610b12565b805161038582610b47565b179392505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b8063ffffffff165f0361041b5760405163f1cfbf0560e01b81525f6004820152602401610208565b6008546040805163ffffffff66010000000000009093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff90921666010000000000000263ffffffff60301b19909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b6064808211156105005760405163243e544560e01b81526004810183905260248101829052604401610208565b5f6105096105d1565b90506105286105166105ea565b61051f85610664565b600a919061069b565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b600b54604080516001600160a01b03928316815291831660208301527f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401910160405180910390a1600b80546001600160a01b0319166001600160a01b0392909216919091179055565b5f6105dc600a6106b5565b6001600160d01b0316905090565b5f6105f56101605190565b6001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa92505050801561064e575060408051601f3d908101601f1916820190925261064b91810190610b6a565b60015b61065f5761065a6106fd565b905090565b919050565b5f6001600160d01b03821115610697576040516306dfcc6560e41b815260d0600482015260248101839052604401610208565b5090565b5f806106a8858585610707565b915091505b935093915050565b80545f9080156106f4576106db836106ce600184610b83565b5f91825260209091200190565b54660100000000000090046001600160d01b03166106f6565b5f5b9392505050565b5f61065a43610863565b82545f9081908015610806575f610723876106ce600185610b83565b805490915065ffffffffffff80821691660100000000000090046001600160d01b031690881682111561076957604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff16036107a557825465ffffffffffff1666010000000000006001600160d01b038916021783556107f8565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b94508593506106ad92505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a81529182209551925190931666010000000000000291909316179201919091559050816106ad565b5f65ffffffffffff821115610697576040516306dfcc6560e41b81526030600482015260248101839052604401610208565b6001600160a01b03811681146108a9575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b805165ffffffffffff8116811461065f575f5ffd5b805160ff8116811461065f575f5ffd5b5f5f5f5f84860360e08112156108f9575f5ffd5b855161090481610895565b602087015190955061091581610895565b604087015190945061092681610895565b92506080605f1982011215610939575f5ffd5b50604051608081016001600160401b038111828210171561095c5761095c6108ac565b60405261096b606087016108c0565b8152608086015163ffffffff81168114610983575f5ffd5b602082015260a0860151604082015261099e60c087016108d5565b6060820152939692955090935050565b600181811c908216806109c257607f821691505b6020821081036109e057634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610a385782821115610a3857805f5260205f20601f840160051c6020851015610a1157505f5b90810190601f840160051c035f5b81811015610a34575f83820155600101610a1f565b5050505b505050565b81516001600160401b03811115610a5657610a566108ac565b610a6a81610a6484546109ae565b846109e6565b6020601f821160018114610a9c575f8315610a855750848201515b5f19600385901b1c1916600184901b178455610af4565b5f84815260208120601f198516915b82811015610acb5787850151825560209485019460019092019101610aab565b5084821015610ae857868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b5f60208284031215610b0b575f5ffd5b5051919050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156109e0575f1960209190910360031b1b16919050565b5f60208284031215610b7a575f5ffd5b6106f6826108c0565b81810381811115610ba257634e487b7160e01b5f52601160045260245ffd5b92915050565b60805160a05160c05160e05161010051610120516101405161016051610180516144c7610c305f395f81816106570152611c2201525f8181610a1601528181610ea6015281816112460152818161150b0152611e3201525f611d7801525f611d4d01525f612ffd01525f612fd501525f612f3001525f612f5a01525f612f8401526144c75ff3fe6080604052600436106102c2575f3560e01c80637ecebe001161016f578063bc197c81116100d8578063deaaa7cc11610092578063ece40cc11161006d578063ece40cc1146109ab578063f23a6e61146109ca578063f8ce560a146109e9578063fc0c546a14610a08575f5ffd5b8063deaaa7cc1461093a578063e540d01d1461096d578063eb9019d41461098c575f5ffd5b8063bc197c8114610868578063c01f9e3714610887578063c28bc2fa146108a6578063c59057e4146108b9578063d33219b4146108d8578063dd4e2ba5146108f5575f5ffd5b8063a7713a7011610129578063a7713a70146107ad578063a890c910146107c1578063a8f8a668146107e0578063a9a95294146107ff578063ab58fb8e1461081e578063b58131b014610854575f5ffd5b80637ecebe00146106d657806384b0196e1461070a5780638ff262e31461073157806391ddadf41461075057806397c3d3341461077b5780639a802a6d1461078e575f5ffd5b8063438596321161022b5780635b8d0e0d116101e557806361d027b3116101c057806361d027b31461064657806379051887146106795780637b3c71d3146106985780637d5e81e2146106b7575f5ffd5b80635b8d0e0d146105e95780635f398a141461060857806360c4247f14610627575f5ffd5b806343859632146104ec578063452115d6146105345780634bf5d7e914610553578063544ffc9c1461056757806354fd4d50146105a157806356781388146105ca575f5ffd5b8063160cbed71161027c578063160cbed7146104205780632656227d1461043f5780632d63f693146104525780632fe3e261146104715780633932abb1146104a45780633e4f49e6146104c0575f5ffd5b806301ffc9a7146102fd57806302a251a31461033157806306f3f9e61461035c57806306fdde031461037b578063143489d01461039c578063150b7a02146103e8575f5ffd5b366102f957306102d0610a3a565b6001600160a01b0316146102f757604051637485328f60e11b815260040160405180910390fd5b005b5f5ffd5b348015610308575f5ffd5b5061031c610317366004613501565b610a52565b60405190151581526020015b60405180910390f35b34801561033c575f5ffd5b50600854600160301b900463ffffffff165b604051908152602001610328565b348015610367575f5ffd5b506102f7610376366004613528565b610abe565b348015610386575f5ffd5b5061038f610ad2565b604051610328919061356d565b3480156103a7575f5ffd5b506103d06103b6366004613528565b5f908152600460205260409020546001600160a01b031690565b6040516001600160a01b039091168152602001610328565b3480156103f3575f5ffd5b50610407610402366004613656565b610b62565b6040516001600160e01b03199091168152602001610328565b34801561042b575f5ffd5b5061034e61043a36600461381c565b610ba4565b61034e61044d36600461381c565b610ca7565b34801561045d575f5ffd5b5061034e61046c366004613528565b610e17565b34801561047c575f5ffd5b5061034e7f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81181565b3480156104af575f5ffd5b5060085465ffffffffffff1661034e565b3480156104cb575f5ffd5b506104df6104da366004613528565b610e37565b60405161032891906138e3565b3480156104f7575f5ffd5b5061031c6105063660046138f1565b5f8281526009602090815260408083206001600160a01b038516845260030190915290205460ff1692915050565b34801561053f575f5ffd5b5061034e61054e36600461381c565b610e41565b34801561055e575f5ffd5b5061038f610ea2565b348015610572575f5ffd5b50610586610581366004613528565b610f35565b60408051938452602084019290925290820152606001610328565b3480156105ac575f5ffd5b506040805180820190915260018152603160f81b602082015261038f565b3480156105d5575f5ffd5b5061034e6105e436600461392f565b610f5a565b3480156105f4575f5ffd5b5061034e61060336600461399d565b610f81565b348015610613575f5ffd5b5061034e610622366004613a59565b61103e565b348015610632575f5ffd5b5061034e610641366004613528565b611086565b348015610651575f5ffd5b506103d07f000000000000000000000000000000000000000000000000000000000000000081565b348015610684575f5ffd5b506102f7610693366004613aed565b611092565b3480156106a3575f5ffd5b5061034e6106b2366004613b08565b6110a3565b3480156106c2575f5ffd5b5061034e6106d1366004613b5d565b6110f3565b3480156106e1575f5ffd5b5061034e6106f0366004613c19565b6001600160a01b03165f9081526002602052604090205490565b348015610715575f5ffd5b5061071e6111a9565b6040516103289796959493929190613c6e565b34801561073c575f5ffd5b5061034e61074b366004613cdd565b6111eb565b34801561075b575f5ffd5b50610764611243565b60405165ffffffffffff9091168152602001610328565b348015610786575f5ffd5b50606461034e565b348015610799575f5ffd5b5061034e6107a8366004613d2a565b6112ca565b3480156107b8575f5ffd5b5061034e6112e0565b3480156107cc575f5ffd5b506102f76107db366004613c19565b6112f9565b3480156107eb575f5ffd5b5061034e6107fa36600461381c565b61130a565b34801561080a575f5ffd5b5061031c610819366004613528565b611317565b348015610829575f5ffd5b5061034e610838366004613528565b5f9081526004602052604090206001015465ffffffffffff1690565b34801561085f575f5ffd5b5061034e61131f565b348015610873575f5ffd5b50610407610882366004613d7e565b611329565b348015610892575f5ffd5b5061034e6108a1366004613528565b61136c565b6102f76108b4366004613e15565b6113ae565b3480156108c4575f5ffd5b5061034e6108d336600461381c565b61142a565b3480156108e3575f5ffd5b50600b546001600160a01b03166103d0565b348015610900575f5ffd5b506040805180820190915260208082527f737570706f72743d627261766f2671756f72756d3d666f722c6162737461696e9082015261038f565b348015610945575f5ffd5b5061034e7ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d781565b348015610978575f5ffd5b506102f7610987366004613e54565b611463565b348015610997575f5ffd5b5061034e6109a6366004613e77565b611474565b3480156109b6575f5ffd5b506102f76109c5366004613528565b611493565b3480156109d5575f5ffd5b506104076109e4366004613ea1565b6114a4565b3480156109f4575f5ffd5b5061034e610a03366004613528565b6114e7565b348015610a13575f5ffd5b507f00000000000000000000000000000000000000000000000000000000000000006103d0565b5f610a4d600b546001600160a01b031690565b905090565b5f6001600160e01b031982166366defe7760e11b1480610a8257506001600160e01b031982166332a2ad4360e11b145b80610a9d57506001600160e01b03198216630271189760e51b145b80610ab857506301ffc9a760e01b6001600160e01b03198316145b92915050565b610ac6611584565b610acf816115fd565b50565b606060038054610ae190613ef8565b80601f0160208091040260200160405190810160405280929190818152602001828054610b0d90613ef8565b8015610b585780601f10610b2f57610100808354040283529160200191610b58565b820191905f5260205f20905b815481529060010190602001808311610b3b57829003601f168201915b5050505050905090565b5f30610b6c610a3a565b6001600160a01b031614610b9357604051637485328f60e11b815260040160405180910390fd5b50630a85bd0160e11b949350505050565b5f5f610bb28686868661130a565b90505f610bbe82611317565b9050610bd382610bce6004611692565b6116b4565b5080610bfa5760405163d838bcb760e01b8152600481018390526024015b60405180910390fd5b5f610c0883898989896116f1565b905065ffffffffffff811615610c7f575f83815260046020908152604091829020600101805465ffffffffffff191665ffffffffffff85169081179091558251868152918201527f9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892910160405180910390a1610c9b565b60405163ab2d031160e01b815260048101849052602401610bf1565b50909695505050505050565b5f5f610cb58686868661130a565b90505f610cc182611317565b9050610cdd82610bce83610cd6576004611692565b6005611692565b505f828152600460205260409020805460ff60f01b1916600160f01b17905530610d05610a3a565b6001600160a01b031614610d8e575f5b8751811015610d8c57306001600160a01b0316888281518110610d3a57610d3a613f30565b60200260200101516001600160a01b031603610d8457610d84868281518110610d6557610d65613f30565b60200260200101518051906020012060056116ff90919063ffffffff16565b600101610d15565b505b610d9b8288888888611720565b30610da4610a3a565b6001600160a01b031614158015610dd057506005546001600160801b03808216600160801b9092041614155b15610dda575f6005555b6040518281527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f9060200160405180910390a15095945050505050565b5f90815260046020526040902054600160a01b900465ffffffffffff1690565b5f610ab882611734565b5f5f610e4f8686868661130a565b905033610e5c8282611874565b610e8b57604051638fe5d8a960e01b8152600481018390526001600160a01b0382166024820152604401610bf1565b610e97878787876118b9565b979650505050505050565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634bf5d7e96040518163ffffffff1660e01b81526004015f60405180830381865afa925050508015610f2157506040513d5f823e601f3d908101601f19168201604052610f1e9190810190613f44565b60015b610f3057610a4d6112436118c6565b919050565b5f818152600960205260409020805460018201546002909201549091905b9193909250565b5f80339050610f7984828560405180602001604052805f8152506118dc565b949350505050565b5f610fc788888888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a92508991506118fd9050565b610fef576040516394ab6c0760e01b81526001600160a01b0387166004820152602401610bf1565b61103288878988888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a92506119ca915050565b98975050505050505050565b5f80339050610e9787828888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a92506119ca915050565b5f610ab8600a83611aa8565b61109a611584565b610acf81611af5565b5f803390506110e986828787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506118dc92505050565b9695505050505050565b5f336110ff8184611b5b565b6111275760405163d9b3955760e01b81526001600160a01b0382166004820152602401610bf1565b5f61113061131f565b9050801561119c575f61115e836001611147611243565b6111519190613fcc565b65ffffffffffff16611474565b90508181101561119a57604051636121770b60e11b81526001600160a01b03841660048201526024810182905260448101839052606401610bf1565b505b610e978787878786611bdf565b5f6060805f5f5f60606111ba611d46565b6111c2611d71565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f6111f885858585611d9c565b611220576040516394ab6c0760e01b81526001600160a01b0384166004820152602401610bf1565b61123a85848660405180602001604052805f8152506118dc565b95945050505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa9250505080156112be575060408051601f3d908101601f191682019092526112bb91810190613fea565b60015b610f3057610a4d611e25565b5f6112d6848484611e2f565b90505b9392505050565b5f6112eb600a611ec2565b6001600160d01b0316905090565b611301611584565b610acf81611f06565b5f61123a8585858561142a565b5f6001610ab8565b5f610a4d60075490565b5f30611333610a3a565b6001600160a01b03161461135a57604051637485328f60e11b815260040160405180910390fd5b5063bc197c8160e01b95945050505050565b5f818152600460205260408120546113a090600160d01b810463ffffffff1690600160a01b900465ffffffffffff16614005565b65ffffffffffff1692915050565b6113b6611584565b5f5f856001600160a01b03168585856040516113d3929190614023565b5f6040518083038185875af1925050503d805f811461140d576040519150601f19603f3d011682016040523d82523d5f602084013e611412565b606091505b50915091506114218282611f6f565b50505050505050565b5f8484848460405160200161144294939291906140b9565b60408051601f19818403018152919052805160209091012095945050505050565b61146b611584565b610acf81611fac565b5f6112d9838361148e60408051602081019091525f815290565b611e2f565b61149b611584565b610acf81612048565b5f306114ae610a3a565b6001600160a01b0316146114d557604051637485328f60e11b815260040160405180910390fd5b5063f23a6e6160e01b95945050505050565b604051632394e7a360e21b8152600481018290525f90610ab8906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638e539e8c90602401602060405180830381865afa158015611550573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115749190614103565b61157d84611086565b6064612089565b3361158d610a3a565b6001600160a01b0316146115b6576040516347096e4760e01b8152336004820152602401610bf1565b306115bf610a3a565b6001600160a01b0316146115fb575f80366040516115de929190614023565b604051809103902090505b806115f46005612139565b036115e957505b565b60648082111561162a5760405163243e544560e01b81526004810183905260248101829052604401610bf1565b5f6116336112e0565b9050611652611640611243565b61164985612158565b600a919061218f565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b5f8160078111156116a5576116a56138af565b600160ff919091161b92915050565b5f5f6116bf84610e37565b90505f836116cc83611692565b16036112d9578381846040516331b75e4d60e01b8152600401610bf19392919061411a565b5f6110e986868686866121a9565b5f61170a838361233a565b90508061171b5761171b604161239f565b505050565b61172d85858585856123b0565b5050505050565b5f5f61173f83612440565b90506005816007811115611755576117556138af565b146117605792915050565b5f838152600c60205260409081902054600b549151632c258a9f60e11b81526004810182905290916001600160a01b03169063584b153e90602401602060405180830381865afa1580156117b6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117da919061413c565b156117e9575060059392505050565b600b54604051632ab0f52960e01b8152600481018390526001600160a01b0390911690632ab0f52990602401602060405180830381865afa158015611830573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611854919061413c565b15611863575060079392505050565b5060029392505050565b5050919050565b5f8061187f84610e37565b6007811115611890576118906138af565b1480156112d95750505f91825260046020526040909120546001600160a01b0391821691161490565b5f61123a85858585612571565b6060610ab86118d78363ffffffff16565b612607565b5f61123a858585856118f860408051602081019091525f815290565b6119ca565b5f610e97856119c47f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118a8a8a61194f8c6001600160a01b03165f90815260026020526040902080546001810190915590565b8b516020808e01919091208c518d8301206040516119a998979695949301968752602087019590955260ff9390931660408601526001600160a01b03919091166060850152608084015260a083015260c082015260e00190565b60405160208183030381529060405280519060200120612679565b846126a5565b5f6119d986610bce6001611692565b505f6119ee866119e889610e17565b85611e2f565b90505f6119fe8888888588612715565b905083515f03611a5457866001600160a01b03167fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda489888489604051611a47949392919061415b565b60405180910390a2610e97565b866001600160a01b03167fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb87128988848989604051611a95959493929190614182565b60405180910390a2979650505050505050565b5f5f5f611ab485612811565b9250925050838265ffffffffffff161115611ae157611adc611ad585612869565b869061289b565b611ae3565b805b6001600160d01b031695945050505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b80515f906034811015611b72576001915050610ab8565b60131981840101516001600160b01b03198116692370726f706f7365723d60b01b14611ba357600192505050610ab8565b5f5f611bb386602a86038661293d565b91509150811580610e975750866001600160a01b0316816001600160a01b031614979650505050505050565b5f611bed86868686866129e6565b90505f5b8651811015611d3c575f858281518110611c0d57611c0d613f30565b6020026020010151611c1e906141bb565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316888381518110611c5c57611c5c613f30565b60200260200101516001600160a01b0316148015611c925750868281518110611c8757611c87613f30565b60200260200101515f145b8015611cae57506001600160e01b031981166312fd772360e11b145b82898481518110611cc157611cc1613f30565b6020026020010151898581518110611cdb57611cdb613f30565b60200260200101518490919293611d2c576040516263a77760e31b815260048101949094526001600160a01b03909216602484015260448301526001600160e01b0319166064820152608401610bf1565b5050505050806001019050611bf1565b5095945050505050565b6060610a4d7f0000000000000000000000000000000000000000000000000000000000000000612c09565b6060610a4d7f0000000000000000000000000000000000000000000000000000000000000000612c09565b5f61123a836119c47ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d7888888611dee8a6001600160a01b03165f90815260026020526040902080546001810190915590565b60408051602081019690965285019390935260ff90911660608401526001600160a01b0316608083015260a082015260c0016119a9565b5f610a4d43612869565b5f7f0000000000000000000000000000000000000000000000000000000000000000604051630748d63560e31b81526001600160a01b038681166004830152602482018690529190911690633a46b1a890604401602060405180830381865afa158015611e9e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112d69190614103565b80545f908015611efe57611ee883611edb6001846141f5565b5f91825260209091200190565b54600160301b90046001600160d01b03166112d9565b5f9392505050565b600b54604080516001600160a01b03928316815291831660208301527f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401910160405180910390a1600b80546001600160a01b0319166001600160a01b0392909216919091179055565b60608215611f7e575080610ab8565b815115611f9357611f8e82612c46565b610ab8565b60405163d6bda27560e01b815260040160405180910390fd5b8063ffffffff165f03611fd45760405163f1cfbf0560e01b81525f6004820152602401610bf1565b6008546040805163ffffffff600160301b9093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff909216600160301b0269ffffffff00000000000019909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b5f5f5f6120968686612c4e565b91509150815f036120ba578381816120b0576120b0614208565b04925050506112d9565b8184116120d1576120d1600385150260111861239f565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f5f5f61214584612c6a565b91509150816112d9576112d9603161239f565b5f6001600160d01b0382111561218b576040516306dfcc6560e41b815260d0600482015260248101839052604401610bf1565b5090565b5f8061219c858585612cde565b915091505b935093915050565b5f5f600b5f9054906101000a90046001600160a01b03166001600160a01b031663f27a0c926040518163ffffffff1660e01b8152600401602060405180830381865afa1580156121fb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061221f9190614103565b90505f3060601b6bffffffffffffffffffffffff19168418600b5460405163b1c5f42760e01b81529192506001600160a01b03169063b1c5f42790612270908a908a908a905f90889060040161421c565b602060405180830381865afa15801561228b573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122af9190614103565b5f898152600c602052604080822092909255600b5491516308f2a0bb60e41b81526001600160a01b0390921691638f2a0bb0916122f9918b918b918b919088908a90600401614269565b5f604051808303815f87803b158015612310575f5ffd5b505af1158015612322573d5f5f3e3d5ffd5b50505050611032824261233591906142c0565b612869565b81545f906001600160801b03600160801b820481169181166001830190911603612367575f915050610ab8565b6001600160801b038181165f908152600186810160205260409091209490945584549184018116600160801b02911617909255919050565b634e487b715f52806020526024601cfd5b600b546001600160a01b031663e38335e5348686865f3060601b6bffffffffffffffffffffffff191688186040518763ffffffff1660e01b81526004016123fb95949392919061421c565b5f604051808303818588803b158015612412575f5ffd5b505af1158015612424573d5f5f3e3d5ffd5b5050505f9687525050600c602052505060408320929092555050565b5f818152600460205260408120805460ff600160f01b8204811691600160f81b900416811561247457506007949350505050565b801561248557506002949350505050565b5f61248f86610e17565b9050805f036124b457604051636ad0607560e01b815260048101879052602401610bf1565b5f6124bd611243565b65ffffffffffff1690508082106124da57505f9695505050505050565b5f6124e48861136c565b90508181106124fb57506001979650505050505050565b61250488612e2e565b158061252357505f888152600960205260409020805460019091015411155b1561253657506003979650505050505050565b5f8881526004602052604090206001015465ffffffffffff165f0361256357506004979650505050505050565b506005979650505050505050565b5f5f61257f86868686612e64565b5f818152600c60205260409020549091508015611d3c57600b5460405163c4d252f560e01b8152600481018390526001600160a01b039091169063c4d252f5906024015f604051808303815f87803b1580156125d9575f5ffd5b505af11580156125eb573d5f5f3e3d5ffd5b5050505f838152600c6020526040812055505095945050505050565b6060612611611e25565b65ffffffffffff168265ffffffffffff1614612640576040516301bfc1c560e61b815260040160405180910390fd5b505060408051808201909152601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b5f610ab8612685612f24565b8360405161190160f01b8152600281019290925260228201526042902090565b5f836001600160a01b03163b5f03612703575f5f6126c3858561304d565b5090925090505f8160038111156126dc576126dc6138af565b1480156126fa5750856001600160a01b0316826001600160a01b0316145b925050506112d9565b61270e848484613096565b90506112d9565b5f8581526009602090815260408083206001600160a01b03881684526003810190925282205460ff1615612767576040516371c6af4960e01b81526001600160a01b0387166004820152602401610bf1565b6001600160a01b0386165f9081526003820160205260409020805460ff1916600117905560ff85166127b05783815f015f8282546127a591906142c0565b909155506128069050565b5f1960ff8616016127ce5783816001015f8282546127a591906142c0565b60011960ff8616016127ed5783816002015f8282546127a591906142c0565b6040516303599be160e11b815260040160405180910390fd5b509195945050505050565b80545f908190819080820361282f575f5f5f93509350935050610f53565b5f61283f86611edb6001856141f5565b546001955065ffffffffffff81169450600160301b90046001600160d01b03169250610f53915050565b5f65ffffffffffff82111561218b576040516306dfcc6560e41b81526030600482015260248101839052604401610bf1565b81545f90818160058111156128f7575f6128b4846130fb565b6128be90856141f5565b5f8881526020902090915081015465ffffffffffff90811690871610156128e7578091506128f5565b6128f28160016142c0565b92505b505b5f61290487878585613253565b905080156129315761291b87611edb6001846141f5565b54600160301b90046001600160d01b0316610e97565b505f9695505050505050565b5f5f845183118061294d57508284115b1561295c57505f9050806121a1565b5f6129688560016142c0565b84118015612990575061060f60f31b6129848787016020015190565b6001600160f01b031916145b90505f6129a082151560026142d3565b6129ab9060286142c0565b9050806129b887876141f5565b036129d9575f5f6129ca8989896132a9565b90965094506121a19350505050565b5f5f9350935050506121a1565b5f6129fa868686868051906020012061130a565b905084518651141580612a0f57508351865114155b80612a1957508551155b15612a4e57855184518651604051630447b05d60e41b8152600481019390935260248301919091526044820152606401610bf1565b5f81815260046020526040902054600160a01b900465ffffffffffff1615612a975780612a7a82610e37565b6040516331b75e4d60e01b8152610bf19291905f9060040161411a565b5f612aa960085465ffffffffffff1690565b612ab1611243565b65ffffffffffff16612ac391906142c0565b90505f612add60085463ffffffff600160301b9091041690565b5f84815260046020526040902080546001600160a01b0319166001600160a01b038716178155909150612b0f83612869565b815465ffffffffffff91909116600160a01b0265ffffffffffff60a01b19909116178155612b3c8261336a565b815463ffffffff91909116600160d01b0263ffffffff60d01b1990911617815588517f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e090859087908c908c906001600160401b03811115612b9f57612b9f613593565b604051908082528060200260200182016040528015612bd257816020015b6060815260200190600190039081612bbd5790505b508c89612bdf8a826142c0565b8e604051612bf5999897969594939291906142ea565b60405180910390a150505095945050505050565b60605f612c158361339a565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b805160208201fd5b5f805f1983850993909202808410938190039390930393915050565b80545f9081906001600160801b0380821691600160801b9004168103612c9557505f93849350915050565b6001600160801b038181165f908152600186810160205260408220805492905586546fffffffffffffffffffffffffffffffff1916938101909216929092179094559293915050565b82545f9081908015612dd4575f612cfa87611edb6001856141f5565b805490915065ffffffffffff80821691600160301b90046001600160d01b0316908816821115612d3d57604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff1603612d7657825465ffffffffffff16600160301b6001600160d01b03891602178355612dc6565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b94508593506121a192505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b0291909316179201919091559050816121a1565b5f81815260096020526040812060028101546001820154612e4f91906142c0565b612e5b610a0385610e17565b11159392505050565b5f5f612e728686868661130a565b9050612ec081612e826007611692565b612e8c6006611692565b612e966002611692565b6001612ea36007826143c5565b612eae9060026144b9565b612eb891906141f5565b1818186116b4565b505f818152600460205260409081902080546001600160f81b0316600160f81b179055517f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c90612f139083815260200190565b60405180910390a195945050505050565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015612f7c57507f000000000000000000000000000000000000000000000000000000000000000046145b15612fa657507f000000000000000000000000000000000000000000000000000000000000000090565b610a4d604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f5f8351604103613084576020840151604085015160608601515f1a613076888285856133c1565b95509550955050505061308f565b505081515f91506002905b9250925092565b805160408051630b135d3f60e11b8082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b5f60018211613108575090565b816001600160801b82106131215760809190911c9060401b5b68010000000000000000821061313c5760409190911c9060201b5b64010000000082106131535760209190911c9060101b5b6201000082106131685760109190911c9060081b5b610100821061317c5760089190911c9060041b5b6010821061318f5760049190911c9060021b5b6004821061319b5760011b5b600302600190811c908185816131b3576131b3614208565b048201901c905060018185816131cb576131cb614208565b048201901c905060018185816131e3576131e3614208565b048201901c905060018185816131fb576131fb614208565b048201901c9050600181858161321357613213614208565b048201901c9050600181858161322b5761322b614208565b048201901c905061324a81858161324457613244614208565b04821190565b90039392505050565b5f5b818310156132a1575f85815260209020838316600285851804019081015465ffffffffffff8681169116111561328d5780925061329b565b6132988160016142c0565b93505b50613255565b509392505050565b5f8084816132b88660016142c0565b851180156132e0575061060f60f31b6132d48388016020015190565b6001600160f01b031916145b90505f6132f082151560026142d3565b90505f806132fe838a6142c0565b90505b87811015613359575f61331f61331a8784016020015190565b613489565b9050600f8160ff16111561333e575f5f975097505050505050506121a1565b6133496010846142d3565b60ff909116019150600101613301565b506001999098509650505050505050565b5f63ffffffff82111561218b576040516306dfcc6560e41b81526020600482015260248101839052604401610bf1565b5f60ff8216601f811115610ab857604051632cd44ac360e21b815260040160405180910390fd5b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156133fa57505f9150600390508261347f565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561344b573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661347657505f92506001915082905061347f565b92505f91508190505b9450945094915050565b5f60f882901c602f811180156134a25750603a8160ff16105b156134b057602f1901610ab8565b60608160ff161180156134c6575060678160ff16105b156134d45760561901610ab8565b60408160ff161180156134ea575060478160ff16105b156134f85760361901610ab8565b5060ff92915050565b5f60208284031215613511575f5ffd5b81356001600160e01b0319811681146112d9575f5ffd5b5f60208284031215613538575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6112d9602083018461353f565b6001600160a01b0381168114610acf575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b03811182821017156135cf576135cf613593565b604052919050565b5f6001600160401b038211156135ef576135ef613593565b50601f01601f191660200190565b5f61360f61360a846135d7565b6135a7565b9050828152838383011115613622575f5ffd5b828260208301375f602084830101529392505050565b5f82601f830112613647575f5ffd5b6112d9838335602085016135fd565b5f5f5f5f60808587031215613669575f5ffd5b84356136748161357f565b935060208501356136848161357f565b92506040850135915060608501356001600160401b038111156136a5575f5ffd5b6136b187828801613638565b91505092959194509250565b5f6001600160401b038211156136d5576136d5613593565b5060051b60200190565b5f82601f8301126136ee575f5ffd5b81356136fc61360a826136bd565b8082825260208201915060208360051b86010192508583111561371d575f5ffd5b602085015b83811015611d3c5780356137358161357f565b835260209283019201613722565b5f82601f830112613752575f5ffd5b813561376061360a826136bd565b8082825260208201915060208360051b860101925085831115613781575f5ffd5b602085015b83811015611d3c578035835260209283019201613786565b5f82601f8301126137ad575f5ffd5b81356137bb61360a826136bd565b8082825260208201915060208360051b8601019250858311156137dc575f5ffd5b602085015b83811015611d3c5780356001600160401b038111156137fe575f5ffd5b61380d886020838a0101613638565b845250602092830192016137e1565b5f5f5f5f6080858703121561382f575f5ffd5b84356001600160401b03811115613844575f5ffd5b613850878288016136df565b94505060208501356001600160401b0381111561386b575f5ffd5b61387787828801613743565b93505060408501356001600160401b03811115613892575f5ffd5b61389e8782880161379e565b949793965093946060013593505050565b634e487b7160e01b5f52602160045260245ffd5b600881106138df57634e487b7160e01b5f52602160045260245ffd5b9052565b60208101610ab882846138c3565b5f5f60408385031215613902575f5ffd5b8235915060208301356139148161357f565b809150509250929050565b803560ff81168114610f30575f5ffd5b5f5f60408385031215613940575f5ffd5b823591506139506020840161391f565b90509250929050565b5f5f83601f840112613969575f5ffd5b5081356001600160401b0381111561397f575f5ffd5b602083019150836020828501011115613996575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a0312156139b3575f5ffd5b873596506139c36020890161391f565b955060408801356139d38161357f565b945060608801356001600160401b038111156139ed575f5ffd5b6139f98a828b01613959565b90955093505060808801356001600160401b03811115613a17575f5ffd5b613a238a828b01613638565b92505060a08801356001600160401b03811115613a3e575f5ffd5b613a4a8a828b01613638565b91505092959891949750929550565b5f5f5f5f5f60808688031215613a6d575f5ffd5b85359450613a7d6020870161391f565b935060408601356001600160401b03811115613a97575f5ffd5b613aa388828901613959565b90945092505060608601356001600160401b03811115613ac1575f5ffd5b613acd88828901613638565b9150509295509295909350565b65ffffffffffff81168114610acf575f5ffd5b5f60208284031215613afd575f5ffd5b81356112d981613ada565b5f5f5f5f60608587031215613b1b575f5ffd5b84359350613b2b6020860161391f565b925060408501356001600160401b03811115613b45575f5ffd5b613b5187828801613959565b95989497509550505050565b5f5f5f5f60808587031215613b70575f5ffd5b84356001600160401b03811115613b85575f5ffd5b613b91878288016136df565b94505060208501356001600160401b03811115613bac575f5ffd5b613bb887828801613743565b93505060408501356001600160401b03811115613bd3575f5ffd5b613bdf8782880161379e565b92505060608501356001600160401b03811115613bfa575f5ffd5b8501601f81018713613c0a575f5ffd5b6136b1878235602084016135fd565b5f60208284031215613c29575f5ffd5b81356112d98161357f565b5f8151808452602084019350602083015f5b82811015613c64578151865260209586019590910190600101613c46565b5093949350505050565b60ff60f81b8816815260e060208201525f613c8c60e083018961353f565b8281036040840152613c9e818961353f565b606084018890526001600160a01b038716608085015260a0840186905283810360c08501529050613ccf8185613c34565b9a9950505050505050505050565b5f5f5f5f60808587031215613cf0575f5ffd5b84359350613d006020860161391f565b92506040850135613d108161357f565b915060608501356001600160401b038111156136a5575f5ffd5b5f5f5f60608486031215613d3c575f5ffd5b8335613d478161357f565b92506020840135915060408401356001600160401b03811115613d68575f5ffd5b613d7486828701613638565b9150509250925092565b5f5f5f5f5f60a08688031215613d92575f5ffd5b8535613d9d8161357f565b94506020860135613dad8161357f565b935060408601356001600160401b03811115613dc7575f5ffd5b613dd388828901613743565b93505060608601356001600160401b03811115613dee575f5ffd5b613dfa88828901613743565b92505060808601356001600160401b03811115613ac1575f5ffd5b5f5f5f5f60608587031215613e28575f5ffd5b8435613e338161357f565b93506020850135925060408501356001600160401b03811115613b45575f5ffd5b5f60208284031215613e64575f5ffd5b813563ffffffff811681146112d9575f5ffd5b5f5f60408385031215613e88575f5ffd5b8235613e938161357f565b946020939093013593505050565b5f5f5f5f5f60a08688031215613eb5575f5ffd5b8535613ec08161357f565b94506020860135613ed08161357f565b9350604086013592506060860135915060808601356001600160401b03811115613ac1575f5ffd5b600181811c90821680613f0c57607f821691505b602082108103613f2a57634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215613f54575f5ffd5b81516001600160401b03811115613f69575f5ffd5b8201601f81018413613f79575f5ffd5b8051613f8761360a826135d7565b818152856020838501011115613f9b575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff8281168282160390811115610ab857610ab8613fb8565b5f60208284031215613ffa575f5ffd5b81516112d981613ada565b65ffffffffffff8181168382160190811115610ab857610ab8613fb8565b818382375f9101908152919050565b5f8151808452602084019350602083015f5b82811015613c645781516001600160a01b0316865260209586019590910190600101614044565b5f82825180855260208501945060208160051b830101602085015f5b83811015610c9b57601f198584030188526140a383835161353f565b6020988901989093509190910190600101614087565b608081525f6140cb6080830187614032565b82810360208401526140dd8187613c34565b905082810360408401526140f1818661406b565b91505082606083015295945050505050565b5f60208284031215614113575f5ffd5b5051919050565b8381526060810161412e60208301856138c3565b826040830152949350505050565b5f6020828403121561414c575f5ffd5b815180151581146112d9575f5ffd5b84815260ff84166020820152826040820152608060608201525f6110e9608083018461353f565b85815260ff8516602082015283604082015260a060608201525f6141a960a083018561353f565b8281036080840152611032818561353f565b805160208201516001600160e01b031981169190600482101561186d576001600160e01b031960049290920360031b82901b161692915050565b81810381811115610ab857610ab8613fb8565b634e487b7160e01b5f52601260045260245ffd5b60a081525f61422e60a0830188614032565b82810360208401526142408188613c34565b90508281036040840152614254818761406b565b60608401959095525050608001529392505050565b60c081525f61427b60c0830189614032565b828103602084015261428d8189613c34565b905082810360408401526142a1818861406b565b60608401969096525050608081019290925260a0909101529392505050565b80820180821115610ab857610ab8613fb8565b8082028115828204841417610ab857610ab8613fb8565b8981526001600160a01b0389166020820152610120604082018190525f906143149083018a614032565b8281036060840152614326818a613c34565b9050828103608084015280885180835260208301915060208160051b84010160208b015f5b8381101561437d57601f1986840301855261436783835161353f565b602095860195909350919091019060010161434b565b505085810360a0870152614391818b61406b565b93505050508560c08401528460e08401528281036101008401526143b5818561353f565b9c9b505050505050505050505050565b60ff8181168382160190811115610ab857610ab8613fb8565b6001815b60018411156121a1578085048111156143fd576143fd613fb8565b600184161561440b57908102905b60019390931c9280026143e2565b5f8261442757506001610ab8565b8161443357505f610ab8565b816001811461444957600281146144535761446f565b6001915050610ab8565b60ff84111561446457614464613fb8565b50506001821b610ab8565b5060208310610133831016604e8410600b8410161715614492575081810a610ab8565b61449e5f1984846143de565b805f19048211156144b1576144b1613fb8565b029392505050565b5f6112d960ff84168361441956",
}

// AutonetGovernor is an auto generated Go binding around an Ethereum contract.
type AutonetGovernor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AutonetGovernor) GetABI() abi.ABI {
	return c.abi
}

// NewAutonetGovernor creates a new instance of AutonetGovernor.
func NewAutonetGovernor() *AutonetGovernor {
	parsed, err := AutonetGovernorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AutonetGovernor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AutonetGovernor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address atn, address timelock_, address treasury_, (uint48,uint32,uint256,uint8) c) returns()
func (autonetGovernor *AutonetGovernor) PackConstructor(atn common.Address, timelock_ common.Address, treasury_ common.Address, c GovernorConfig) []byte {
	enc, err := autonetGovernor.abi.Pack("", atn, timelock_, treasury_, c)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCastVoteWithReason is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b3c71d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (autonetGovernor *AutonetGovernor) PackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) []byte {
	enc, err := autonetGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReason is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b3c71d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (autonetGovernor *AutonetGovernor) TryPackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) ([]byte, error) {
	return autonetGovernor.abi.Pack("castVoteWithReason", proposalId, support, reason)
}

// UnpackCastVoteWithReason is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b3c71d3.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (autonetGovernor *AutonetGovernor) UnpackCastVoteWithReason(data []byte) (*big.Int, error) {
	out, err := autonetGovernor.abi.Unpack("castVoteWithReason", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (autonetGovernor *AutonetGovernor) PackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := autonetGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (autonetGovernor *AutonetGovernor) TryPackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return autonetGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2656227d.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (autonetGovernor *AutonetGovernor) UnpackExecute(data []byte) (*big.Int, error) {
	out, err := autonetGovernor.abi.Unpack("execute", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9019d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (autonetGovernor *AutonetGovernor) PackGetVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := autonetGovernor.abi.Pack("getVotes", account, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9019d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (autonetGovernor *AutonetGovernor) TryPackGetVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return autonetGovernor.abi.Pack("getVotes", account, timepoint)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb9019d4.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (autonetGovernor *AutonetGovernor) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := autonetGovernor.abi.Unpack("getVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (autonetGovernor *AutonetGovernor) PackHasVoted(proposalId *big.Int, account common.Address) []byte {
	enc, err := autonetGovernor.abi.Pack("hasVoted", proposalId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (autonetGovernor *AutonetGovernor) TryPackHasVoted(proposalId *big.Int, account common.Address) ([]byte, error) {
	return autonetGovernor.abi.Pack("hasVoted", proposalId, account)
}

// UnpackHasVoted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43859632.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (autonetGovernor *AutonetGovernor) UnpackHasVoted(data []byte) (bool, error) {
	out, err := autonetGovernor.abi.Unpack("hasVoted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (autonetGovernor *AutonetGovernor) PackProposalDeadline(proposalId *big.Int) []byte {
	enc, err := autonetGovernor.abi.Pack("proposalDeadline", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (autonetGovernor *AutonetGovernor) TryPackProposalDeadline(proposalId *big.Int) ([]byte, error) {
	return autonetGovernor.abi.Pack("proposalDeadline", proposalId)
}

// UnpackProposalDeadline is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc01f9e37.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (autonetGovernor *AutonetGovernor) UnpackProposalDeadline(data []byte) (*big.Int, error) {
	out, err := autonetGovernor.abi.Unpack("proposalDeadline", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (autonetGovernor *AutonetGovernor) PackProposalEta(proposalId *big.Int) []byte {
	enc, err := autonetGovernor.abi.Pack("proposalEta", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (autonetGovernor *AutonetGovernor) TryPackProposalEta(proposalId *big.Int) ([]byte, error) {
	return autonetGovernor.abi.Pack("proposalEta", proposalId)
}

// UnpackProposalEta is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab58fb8e.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (autonetGovernor *AutonetGovernor) UnpackProposalEta(data []byte) (*big.Int, error) {
	out, err := autonetGovernor.abi.Unpack("proposalEta", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (autonetGovernor *AutonetGovernor) PackProposalSnapshot(proposalId *big.Int) []byte {
	enc, err := autonetGovernor.abi.Pack("proposalSnapshot", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (autonetGovernor *AutonetGovernor) TryPackProposalSnapshot(proposalId *big.Int) ([]byte, error) {
	return autonetGovernor.abi.Pack("proposalSnapshot", proposalId)
}

// UnpackProposalSnapshot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d63f693.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (autonetGovernor *AutonetGovernor) UnpackProposalSnapshot(data []byte) (*big.Int, error) {
	out, err := autonetGovernor.abi.Unpack("proposalSnapshot", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (autonetGovernor *AutonetGovernor) PackProposalThreshold() []byte {
	enc, err := autonetGovernor.abi.Pack("proposalThreshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (autonetGovernor *AutonetGovernor) TryPackProposalThreshold() ([]byte, error) {
	return autonetGovernor.abi.Pack("proposalThreshold")
}

// UnpackProposalThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb58131b0.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (autonetGovernor *AutonetGovernor) UnpackProposalThreshold(data []byte) (*big.Int, error) {
	out, err := autonetGovernor.abi.Unpack("proposalThreshold", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (autonetGovernor *AutonetGovernor) PackProposalVotes(proposalId *big.Int) []byte {
	enc, err := autonetGovernor.abi.Pack("proposalVotes", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (autonetGovernor *AutonetGovernor) TryPackProposalVotes(proposalId *big.Int) ([]byte, error) {
	return autonetGovernor.abi.Pack("proposalVotes", proposalId)
}

// ProposalVotesOutput serves as a container for the return parameters of contract
// method ProposalVotes.
type ProposalVotesOutput struct {
	AgainstVotes *big.Int
	ForVotes     *big.Int
	AbstainVotes *big.Int
}

// UnpackProposalVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x544ffc9c.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (autonetGovernor *AutonetGovernor) UnpackProposalVotes(data []byte) (ProposalVotesOutput, error) {
	out, err := autonetGovernor.abi.Unpack("proposalVotes", data)
	outstruct := new(ProposalVotesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.AgainstVotes = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.ForVotes = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.AbstainVotes = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (autonetGovernor *AutonetGovernor) PackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) []byte {
	enc, err := autonetGovernor.abi.Pack("propose", targets, values, calldatas, description)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (autonetGovernor *AutonetGovernor) TryPackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) ([]byte, error) {
	return autonetGovernor.abi.Pack("propose", targets, values, calldatas, description)
}

// UnpackPropose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d5e81e2.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (autonetGovernor *AutonetGovernor) UnpackPropose(data []byte) (*big.Int, error) {
	out, err := autonetGovernor.abi.Unpack("propose", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (autonetGovernor *AutonetGovernor) PackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := autonetGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (autonetGovernor *AutonetGovernor) TryPackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return autonetGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
}

// UnpackQueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x160cbed7.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (autonetGovernor *AutonetGovernor) UnpackQueue(data []byte) (*big.Int, error) {
	out, err := autonetGovernor.abi.Unpack("queue", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (autonetGovernor *AutonetGovernor) PackQuorum(timepoint *big.Int) []byte {
	enc, err := autonetGovernor.abi.Pack("quorum", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (autonetGovernor *AutonetGovernor) TryPackQuorum(timepoint *big.Int) ([]byte, error) {
	return autonetGovernor.abi.Pack("quorum", timepoint)
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8ce560a.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (autonetGovernor *AutonetGovernor) UnpackQuorum(data []byte) (*big.Int, error) {
	out, err := autonetGovernor.abi.Unpack("quorum", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state(uint256 id) view returns(uint8)
func (autonetGovernor *AutonetGovernor) PackState(id *big.Int) []byte {
	enc, err := autonetGovernor.abi.Pack("state", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function state(uint256 id) view returns(uint8)
func (autonetGovernor *AutonetGovernor) TryPackState(id *big.Int) ([]byte, error) {
	return autonetGovernor.abi.Pack("state", id)
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e4f49e6.
//
// Solidity: function state(uint256 id) view returns(uint8)
func (autonetGovernor *AutonetGovernor) UnpackState(data []byte) (uint8, error) {
	out, err := autonetGovernor.abi.Unpack("state", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (autonetGovernor *AutonetGovernor) PackTimelock() []byte {
	enc, err := autonetGovernor.abi.Pack("timelock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timelock() view returns(address)
func (autonetGovernor *AutonetGovernor) TryPackTimelock() ([]byte, error) {
	return autonetGovernor.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (autonetGovernor *AutonetGovernor) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := autonetGovernor.abi.Unpack("timelock", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (autonetGovernor *AutonetGovernor) PackToken() []byte {
	enc, err := autonetGovernor.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (autonetGovernor *AutonetGovernor) TryPackToken() ([]byte, error) {
	return autonetGovernor.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (autonetGovernor *AutonetGovernor) UnpackToken(data []byte) (common.Address, error) {
	out, err := autonetGovernor.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasury() view returns(address)
func (autonetGovernor *AutonetGovernor) PackTreasury() []byte {
	enc, err := autonetGovernor.abi.Pack("treasury")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treasury() view returns(address)
func (autonetGovernor *AutonetGovernor) TryPackTreasury() ([]byte, error) {
	return autonetGovernor.abi.Pack("treasury")
}

// UnpackTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61d027b3.
//
// Solidity: function treasury() view returns(address)
func (autonetGovernor *AutonetGovernor) UnpackTreasury(data []byte) (common.Address, error) {
	out, err := autonetGovernor.abi.Unpack("treasury", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingDelay() view returns(uint256)
func (autonetGovernor *AutonetGovernor) PackVotingDelay() []byte {
	enc, err := autonetGovernor.abi.Pack("votingDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingDelay() view returns(uint256)
func (autonetGovernor *AutonetGovernor) TryPackVotingDelay() ([]byte, error) {
	return autonetGovernor.abi.Pack("votingDelay")
}

// UnpackVotingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3932abb1.
//
// Solidity: function votingDelay() view returns(uint256)
func (autonetGovernor *AutonetGovernor) UnpackVotingDelay(data []byte) (*big.Int, error) {
	out, err := autonetGovernor.abi.Unpack("votingDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingPeriod() view returns(uint256)
func (autonetGovernor *AutonetGovernor) PackVotingPeriod() []byte {
	enc, err := autonetGovernor.abi.Pack("votingPeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingPeriod() view returns(uint256)
func (autonetGovernor *AutonetGovernor) TryPackVotingPeriod() ([]byte, error) {
	return autonetGovernor.abi.Pack("votingPeriod")
}

// UnpackVotingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02a251a3.
//
// Solidity: function votingPeriod() view returns(uint256)
func (autonetGovernor *AutonetGovernor) UnpackVotingPeriod(data []byte) (*big.Int, error) {
	out, err := autonetGovernor.abi.Unpack("votingPeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// AutonetGovernorEIP712DomainChanged represents a EIP712DomainChanged event raised by the AutonetGovernor contract.
type AutonetGovernorEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const AutonetGovernorEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (AutonetGovernorEIP712DomainChanged) ContractEventName() string {
	return AutonetGovernorEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (autonetGovernor *AutonetGovernor) UnpackEIP712DomainChangedEvent(log *types.Log) (*AutonetGovernorEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autonetGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutonetGovernorEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := autonetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autonetGovernor.abi.Events[event].Inputs {
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

// AutonetGovernorProposalCanceled represents a ProposalCanceled event raised by the AutonetGovernor contract.
type AutonetGovernorProposalCanceled struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const AutonetGovernorProposalCanceledEventName = "ProposalCanceled"

// ContractEventName returns the user-defined event name.
func (AutonetGovernorProposalCanceled) ContractEventName() string {
	return AutonetGovernorProposalCanceledEventName
}

// UnpackProposalCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCanceled(uint256 proposalId)
func (autonetGovernor *AutonetGovernor) UnpackProposalCanceledEvent(log *types.Log) (*AutonetGovernorProposalCanceled, error) {
	event := "ProposalCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autonetGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutonetGovernorProposalCanceled)
	if len(log.Data) > 0 {
		if err := autonetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autonetGovernor.abi.Events[event].Inputs {
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

// AutonetGovernorProposalCreated represents a ProposalCreated event raised by the AutonetGovernor contract.
type AutonetGovernorProposalCreated struct {
	ProposalId  *big.Int
	Proposer    common.Address
	Targets     []common.Address
	Values      []*big.Int
	Signatures  []string
	Calldatas   [][]byte
	VoteStart   *big.Int
	VoteEnd     *big.Int
	Description string
	Raw         *types.Log // Blockchain specific contextual infos
}

const AutonetGovernorProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (AutonetGovernorProposalCreated) ContractEventName() string {
	return AutonetGovernorProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 proposalId, address proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 voteStart, uint256 voteEnd, string description)
func (autonetGovernor *AutonetGovernor) UnpackProposalCreatedEvent(log *types.Log) (*AutonetGovernorProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autonetGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutonetGovernorProposalCreated)
	if len(log.Data) > 0 {
		if err := autonetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autonetGovernor.abi.Events[event].Inputs {
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

// AutonetGovernorProposalExecuted represents a ProposalExecuted event raised by the AutonetGovernor contract.
type AutonetGovernorProposalExecuted struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const AutonetGovernorProposalExecutedEventName = "ProposalExecuted"

// ContractEventName returns the user-defined event name.
func (AutonetGovernorProposalExecuted) ContractEventName() string {
	return AutonetGovernorProposalExecutedEventName
}

// UnpackProposalExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExecuted(uint256 proposalId)
func (autonetGovernor *AutonetGovernor) UnpackProposalExecutedEvent(log *types.Log) (*AutonetGovernorProposalExecuted, error) {
	event := "ProposalExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autonetGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutonetGovernorProposalExecuted)
	if len(log.Data) > 0 {
		if err := autonetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autonetGovernor.abi.Events[event].Inputs {
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

// AutonetGovernorProposalQueued represents a ProposalQueued event raised by the AutonetGovernor contract.
type AutonetGovernorProposalQueued struct {
	ProposalId *big.Int
	EtaSeconds *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const AutonetGovernorProposalQueuedEventName = "ProposalQueued"

// ContractEventName returns the user-defined event name.
func (AutonetGovernorProposalQueued) ContractEventName() string {
	return AutonetGovernorProposalQueuedEventName
}

// UnpackProposalQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalQueued(uint256 proposalId, uint256 etaSeconds)
func (autonetGovernor *AutonetGovernor) UnpackProposalQueuedEvent(log *types.Log) (*AutonetGovernorProposalQueued, error) {
	event := "ProposalQueued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autonetGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutonetGovernorProposalQueued)
	if len(log.Data) > 0 {
		if err := autonetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autonetGovernor.abi.Events[event].Inputs {
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

// AutonetGovernorProposalThresholdSet represents a ProposalThresholdSet event raised by the AutonetGovernor contract.
type AutonetGovernorProposalThresholdSet struct {
	OldProposalThreshold *big.Int
	NewProposalThreshold *big.Int
	Raw                  *types.Log // Blockchain specific contextual infos
}

const AutonetGovernorProposalThresholdSetEventName = "ProposalThresholdSet"

// ContractEventName returns the user-defined event name.
func (AutonetGovernorProposalThresholdSet) ContractEventName() string {
	return AutonetGovernorProposalThresholdSetEventName
}

// UnpackProposalThresholdSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalThresholdSet(uint256 oldProposalThreshold, uint256 newProposalThreshold)
func (autonetGovernor *AutonetGovernor) UnpackProposalThresholdSetEvent(log *types.Log) (*AutonetGovernorProposalThresholdSet, error) {
	event := "ProposalThresholdSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autonetGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutonetGovernorProposalThresholdSet)
	if len(log.Data) > 0 {
		if err := autonetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autonetGovernor.abi.Events[event].Inputs {
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

// AutonetGovernorQuorumNumeratorUpdated represents a QuorumNumeratorUpdated event raised by the AutonetGovernor contract.
type AutonetGovernorQuorumNumeratorUpdated struct {
	OldQuorumNumerator *big.Int
	NewQuorumNumerator *big.Int
	Raw                *types.Log // Blockchain specific contextual infos
}

const AutonetGovernorQuorumNumeratorUpdatedEventName = "QuorumNumeratorUpdated"

// ContractEventName returns the user-defined event name.
func (AutonetGovernorQuorumNumeratorUpdated) ContractEventName() string {
	return AutonetGovernorQuorumNumeratorUpdatedEventName
}

// UnpackQuorumNumeratorUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QuorumNumeratorUpdated(uint256 oldQuorumNumerator, uint256 newQuorumNumerator)
func (autonetGovernor *AutonetGovernor) UnpackQuorumNumeratorUpdatedEvent(log *types.Log) (*AutonetGovernorQuorumNumeratorUpdated, error) {
	event := "QuorumNumeratorUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autonetGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutonetGovernorQuorumNumeratorUpdated)
	if len(log.Data) > 0 {
		if err := autonetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autonetGovernor.abi.Events[event].Inputs {
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

// AutonetGovernorTimelockChange represents a TimelockChange event raised by the AutonetGovernor contract.
type AutonetGovernorTimelockChange struct {
	OldTimelock common.Address
	NewTimelock common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const AutonetGovernorTimelockChangeEventName = "TimelockChange"

// ContractEventName returns the user-defined event name.
func (AutonetGovernorTimelockChange) ContractEventName() string {
	return AutonetGovernorTimelockChangeEventName
}

// UnpackTimelockChangeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TimelockChange(address oldTimelock, address newTimelock)
func (autonetGovernor *AutonetGovernor) UnpackTimelockChangeEvent(log *types.Log) (*AutonetGovernorTimelockChange, error) {
	event := "TimelockChange"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autonetGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutonetGovernorTimelockChange)
	if len(log.Data) > 0 {
		if err := autonetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autonetGovernor.abi.Events[event].Inputs {
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

// AutonetGovernorVoteCast represents a VoteCast event raised by the AutonetGovernor contract.
type AutonetGovernorVoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Raw        *types.Log // Blockchain specific contextual infos
}

const AutonetGovernorVoteCastEventName = "VoteCast"

// ContractEventName returns the user-defined event name.
func (AutonetGovernorVoteCast) ContractEventName() string {
	return AutonetGovernorVoteCastEventName
}

// UnpackVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)
func (autonetGovernor *AutonetGovernor) UnpackVoteCastEvent(log *types.Log) (*AutonetGovernorVoteCast, error) {
	event := "VoteCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autonetGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutonetGovernorVoteCast)
	if len(log.Data) > 0 {
		if err := autonetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autonetGovernor.abi.Events[event].Inputs {
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

// AutonetGovernorVoteCastWithParams represents a VoteCastWithParams event raised by the AutonetGovernor contract.
type AutonetGovernorVoteCastWithParams struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Params     []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const AutonetGovernorVoteCastWithParamsEventName = "VoteCastWithParams"

// ContractEventName returns the user-defined event name.
func (AutonetGovernorVoteCastWithParams) ContractEventName() string {
	return AutonetGovernorVoteCastWithParamsEventName
}

// UnpackVoteCastWithParamsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCastWithParams(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason, bytes params)
func (autonetGovernor *AutonetGovernor) UnpackVoteCastWithParamsEvent(log *types.Log) (*AutonetGovernorVoteCastWithParams, error) {
	event := "VoteCastWithParams"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autonetGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutonetGovernorVoteCastWithParams)
	if len(log.Data) > 0 {
		if err := autonetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autonetGovernor.abi.Events[event].Inputs {
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

// AutonetGovernorVotingDelaySet represents a VotingDelaySet event raised by the AutonetGovernor contract.
type AutonetGovernorVotingDelaySet struct {
	OldVotingDelay *big.Int
	NewVotingDelay *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const AutonetGovernorVotingDelaySetEventName = "VotingDelaySet"

// ContractEventName returns the user-defined event name.
func (AutonetGovernorVotingDelaySet) ContractEventName() string {
	return AutonetGovernorVotingDelaySetEventName
}

// UnpackVotingDelaySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingDelaySet(uint256 oldVotingDelay, uint256 newVotingDelay)
func (autonetGovernor *AutonetGovernor) UnpackVotingDelaySetEvent(log *types.Log) (*AutonetGovernorVotingDelaySet, error) {
	event := "VotingDelaySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autonetGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutonetGovernorVotingDelaySet)
	if len(log.Data) > 0 {
		if err := autonetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autonetGovernor.abi.Events[event].Inputs {
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

// AutonetGovernorVotingPeriodSet represents a VotingPeriodSet event raised by the AutonetGovernor contract.
type AutonetGovernorVotingPeriodSet struct {
	OldVotingPeriod *big.Int
	NewVotingPeriod *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const AutonetGovernorVotingPeriodSetEventName = "VotingPeriodSet"

// ContractEventName returns the user-defined event name.
func (AutonetGovernorVotingPeriodSet) ContractEventName() string {
	return AutonetGovernorVotingPeriodSetEventName
}

// UnpackVotingPeriodSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingPeriodSet(uint256 oldVotingPeriod, uint256 newVotingPeriod)
func (autonetGovernor *AutonetGovernor) UnpackVotingPeriodSetEvent(log *types.Log) (*AutonetGovernorVotingPeriodSet, error) {
	event := "VotingPeriodSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != autonetGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AutonetGovernorVotingPeriodSet)
	if len(log.Data) > 0 {
		if err := autonetGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range autonetGovernor.abi.Events[event].Inputs {
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
func (autonetGovernor *AutonetGovernor) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], autonetGovernor.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return autonetGovernor.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], autonetGovernor.abi.Errors["ConfigOutOfRange"].ID.Bytes()[:4]) {
		return autonetGovernor.UnpackConfigOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], autonetGovernor.abi.Errors["ERC6372InconsistentClock"].ID.Bytes()[:4]) {
		return autonetGovernor.UnpackERC6372InconsistentClockError(raw[4:])
	}
	if bytes.Equal(raw[:4], autonetGovernor.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return autonetGovernor.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], autonetGovernor.abi.Errors["GovernorAlreadyCastVote"].ID.Bytes()[:4]) {
		return autonetGovernor.UnpackGovernorAlreadyCastVoteError(raw[4:])
	}
	if bytes.Equal(raw[:4], autonetGovernor.abi.Errors["GovernorAlreadyQueuedProposal"].ID.Bytes()[:4]) {
		return autonetGovernor.UnpackGovernorAlreadyQueuedProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], autonetGovernor.abi.Errors["GovernorDisabledDeposit"].ID.Bytes()[:4]) {
		return autonetGovernor.UnpackGovernorDisabledDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], autonetGovernor.abi.Errors["GovernorInsufficientProposerVotes"].ID.Bytes()[:4]) {
		return autonetGovernor.UnpackGovernorInsufficientProposerVotesError(raw[4:])
	}
	if bytes.Equal(raw[:4], autonetGovernor.abi.Errors["GovernorInvalidProposalLength"].ID.Bytes()[:4]) {
		return autonetGovernor.UnpackGovernorInvalidProposalLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], autonetGovernor.abi.Errors["GovernorInvalidQuorumFraction"].ID.Bytes()[:4]) {
		return autonetGovernor.UnpackGovernorInvalidQuorumFractionError(raw[4:])
	}
	if bytes.Equal(raw[:4], autonetGovernor.abi.Errors["GovernorInvalidSignature"].ID.Bytes()[:4]) {
		return autonetGovernor.UnpackGovernorInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], autonetGovernor.abi.Errors["GovernorInvalidVoteParams"].ID.Bytes()[:4]) {
		return autonetGovernor.UnpackGovernorInvalidVoteParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], autonetGovernor.abi.Errors["GovernorInvalidVoteType"].ID.Bytes()[:4]) {
		return autonetGovernor.UnpackGovernorInvalidVoteTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], autonetGovernor.abi.Errors["GovernorInvalidVotingPeriod"].ID.Bytes()[:4]) {
		return autonetGovernor.UnpackGovernorInvalidVotingPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], autonetGovernor.abi.Errors["GovernorNonexistentProposal"].ID.Bytes()[:4]) {
		return autonetGovernor.UnpackGovernorNonexistentProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], autonetGovernor.abi.Errors["GovernorOnlyExecutor"].ID.Bytes()[:4]) {
		return autonetGovernor.UnpackGovernorOnlyExecutorError(raw[4:])
	}
	if bytes.Equal(raw[:4], autonetGovernor.abi.Errors["GovernorProposalQueueingFailed"].ID.Bytes()[:4]) {
		return autonetGovernor.UnpackGovernorProposalQueueingFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], autonetGovernor.abi.Errors["GovernorProposalQueueingNotRequired"].ID.Bytes()[:4]) {
		return autonetGovernor.UnpackGovernorProposalQueueingNotRequiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], autonetGovernor.abi.Errors["GovernorRestrictedProposer"].ID.Bytes()[:4]) {
		return autonetGovernor.UnpackGovernorRestrictedProposerError(raw[4:])
	}
	if bytes.Equal(raw[:4], autonetGovernor.abi.Errors["GovernorUnableToCancel"].ID.Bytes()[:4]) {
		return autonetGovernor.UnpackGovernorUnableToCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], autonetGovernor.abi.Errors["GovernorUnexpectedProposalState"].ID.Bytes()[:4]) {
		return autonetGovernor.UnpackGovernorUnexpectedProposalStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], autonetGovernor.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return autonetGovernor.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], autonetGovernor.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return autonetGovernor.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], autonetGovernor.abi.Errors["NotAGrant"].ID.Bytes()[:4]) {
		return autonetGovernor.UnpackNotAGrantError(raw[4:])
	}
	if bytes.Equal(raw[:4], autonetGovernor.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return autonetGovernor.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], autonetGovernor.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return autonetGovernor.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], autonetGovernor.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return autonetGovernor.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AutonetGovernorCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the AutonetGovernor contract.
type AutonetGovernorCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func AutonetGovernorCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (autonetGovernor *AutonetGovernor) UnpackCheckpointUnorderedInsertionError(raw []byte) (*AutonetGovernorCheckpointUnorderedInsertion, error) {
	out := new(AutonetGovernorCheckpointUnorderedInsertion)
	if err := autonetGovernor.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutonetGovernorConfigOutOfRange represents a ConfigOutOfRange error raised by the AutonetGovernor contract.
type AutonetGovernorConfigOutOfRange struct {
	Field string
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ConfigOutOfRange(string field, uint256 value)
func AutonetGovernorConfigOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x6d018f3764c0494f93827026470d1575c0f93bac7b63994edc55c606becbf3aa")
}

// UnpackConfigOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ConfigOutOfRange(string field, uint256 value)
func (autonetGovernor *AutonetGovernor) UnpackConfigOutOfRangeError(raw []byte) (*AutonetGovernorConfigOutOfRange, error) {
	out := new(AutonetGovernorConfigOutOfRange)
	if err := autonetGovernor.abi.UnpackIntoInterface(out, "ConfigOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutonetGovernorERC6372InconsistentClock represents a ERC6372InconsistentClock error raised by the AutonetGovernor contract.
type AutonetGovernorERC6372InconsistentClock struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC6372InconsistentClock()
func AutonetGovernorERC6372InconsistentClockErrorID() common.Hash {
	return common.HexToHash("0x6ff07140ae905cb0f8e72fb38f5dd8e756c387b0065be0e1bf85bd0621a43dc7")
}

// UnpackERC6372InconsistentClockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC6372InconsistentClock()
func (autonetGovernor *AutonetGovernor) UnpackERC6372InconsistentClockError(raw []byte) (*AutonetGovernorERC6372InconsistentClock, error) {
	out := new(AutonetGovernorERC6372InconsistentClock)
	if err := autonetGovernor.abi.UnpackIntoInterface(out, "ERC6372InconsistentClock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutonetGovernorFailedCall represents a FailedCall error raised by the AutonetGovernor contract.
type AutonetGovernorFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func AutonetGovernorFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (autonetGovernor *AutonetGovernor) UnpackFailedCallError(raw []byte) (*AutonetGovernorFailedCall, error) {
	out := new(AutonetGovernorFailedCall)
	if err := autonetGovernor.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutonetGovernorGovernorAlreadyCastVote represents a GovernorAlreadyCastVote error raised by the AutonetGovernor contract.
type AutonetGovernorGovernorAlreadyCastVote struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func AutonetGovernorGovernorAlreadyCastVoteErrorID() common.Hash {
	return common.HexToHash("0x71c6af4932ed543cdb181fcbb800f4b9940a2ccceeaee5e6e141de8c50856ede")
}

// UnpackGovernorAlreadyCastVoteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func (autonetGovernor *AutonetGovernor) UnpackGovernorAlreadyCastVoteError(raw []byte) (*AutonetGovernorGovernorAlreadyCastVote, error) {
	out := new(AutonetGovernorGovernorAlreadyCastVote)
	if err := autonetGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyCastVote", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutonetGovernorGovernorAlreadyQueuedProposal represents a GovernorAlreadyQueuedProposal error raised by the AutonetGovernor contract.
type AutonetGovernorGovernorAlreadyQueuedProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func AutonetGovernorGovernorAlreadyQueuedProposalErrorID() common.Hash {
	return common.HexToHash("0xf20e7d374e58691196b2e081c7753efc94203ab3520c58efe153076e279fde0a")
}

// UnpackGovernorAlreadyQueuedProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func (autonetGovernor *AutonetGovernor) UnpackGovernorAlreadyQueuedProposalError(raw []byte) (*AutonetGovernorGovernorAlreadyQueuedProposal, error) {
	out := new(AutonetGovernorGovernorAlreadyQueuedProposal)
	if err := autonetGovernor.abi.UnpackIntoInterface(out, "GovernorAlreadyQueuedProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutonetGovernorGovernorDisabledDeposit represents a GovernorDisabledDeposit error raised by the AutonetGovernor contract.
type AutonetGovernorGovernorDisabledDeposit struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorDisabledDeposit()
func AutonetGovernorGovernorDisabledDepositErrorID() common.Hash {
	return common.HexToHash("0xe90a651e5fdea7022846d10b5f36994c22e1f46db4b5021aa3e26ad83b24bfd8")
}

// UnpackGovernorDisabledDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorDisabledDeposit()
func (autonetGovernor *AutonetGovernor) UnpackGovernorDisabledDepositError(raw []byte) (*AutonetGovernorGovernorDisabledDeposit, error) {
	out := new(AutonetGovernorGovernorDisabledDeposit)
	if err := autonetGovernor.abi.UnpackIntoInterface(out, "GovernorDisabledDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutonetGovernorGovernorInsufficientProposerVotes represents a GovernorInsufficientProposerVotes error raised by the AutonetGovernor contract.
type AutonetGovernorGovernorInsufficientProposerVotes struct {
	Proposer  common.Address
	Votes     *big.Int
	Threshold *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func AutonetGovernorGovernorInsufficientProposerVotesErrorID() common.Hash {
	return common.HexToHash("0xc242ee16ab08d11dbce60e744efdbd91b4e07ac4c074d993992519795a6324d0")
}

// UnpackGovernorInsufficientProposerVotesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func (autonetGovernor *AutonetGovernor) UnpackGovernorInsufficientProposerVotesError(raw []byte) (*AutonetGovernorGovernorInsufficientProposerVotes, error) {
	out := new(AutonetGovernorGovernorInsufficientProposerVotes)
	if err := autonetGovernor.abi.UnpackIntoInterface(out, "GovernorInsufficientProposerVotes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutonetGovernorGovernorInvalidProposalLength represents a GovernorInvalidProposalLength error raised by the AutonetGovernor contract.
type AutonetGovernorGovernorInvalidProposalLength struct {
	Targets   *big.Int
	Calldatas *big.Int
	Values    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func AutonetGovernorGovernorInvalidProposalLengthErrorID() common.Hash {
	return common.HexToHash("0x447b05d0c41e339e22932be48ca2091a47f3c39df25e2152ad11a8729753b2b4")
}

// UnpackGovernorInvalidProposalLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func (autonetGovernor *AutonetGovernor) UnpackGovernorInvalidProposalLengthError(raw []byte) (*AutonetGovernorGovernorInvalidProposalLength, error) {
	out := new(AutonetGovernorGovernorInvalidProposalLength)
	if err := autonetGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidProposalLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutonetGovernorGovernorInvalidQuorumFraction represents a GovernorInvalidQuorumFraction error raised by the AutonetGovernor contract.
type AutonetGovernorGovernorInvalidQuorumFraction struct {
	QuorumNumerator   *big.Int
	QuorumDenominator *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func AutonetGovernorGovernorInvalidQuorumFractionErrorID() common.Hash {
	return common.HexToHash("0x243e5445050913bb1c3de7a2f82eba0c3b0b8a55c2aacf660392fa35087a1919")
}

// UnpackGovernorInvalidQuorumFractionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func (autonetGovernor *AutonetGovernor) UnpackGovernorInvalidQuorumFractionError(raw []byte) (*AutonetGovernorGovernorInvalidQuorumFraction, error) {
	out := new(AutonetGovernorGovernorInvalidQuorumFraction)
	if err := autonetGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidQuorumFraction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutonetGovernorGovernorInvalidSignature represents a GovernorInvalidSignature error raised by the AutonetGovernor contract.
type AutonetGovernorGovernorInvalidSignature struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidSignature(address voter)
func AutonetGovernorGovernorInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x94ab6c07905fb25046d2809e4563b09690f891c9495bfe19551d602e7eddbb1b")
}

// UnpackGovernorInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidSignature(address voter)
func (autonetGovernor *AutonetGovernor) UnpackGovernorInvalidSignatureError(raw []byte) (*AutonetGovernorGovernorInvalidSignature, error) {
	out := new(AutonetGovernorGovernorInvalidSignature)
	if err := autonetGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutonetGovernorGovernorInvalidVoteParams represents a GovernorInvalidVoteParams error raised by the AutonetGovernor contract.
type AutonetGovernorGovernorInvalidVoteParams struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteParams()
func AutonetGovernorGovernorInvalidVoteParamsErrorID() common.Hash {
	return common.HexToHash("0x867db7717d0cc803be5726127d33cc17ae07776705d8ba6659af8aaa5b418dd8")
}

// UnpackGovernorInvalidVoteParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteParams()
func (autonetGovernor *AutonetGovernor) UnpackGovernorInvalidVoteParamsError(raw []byte) (*AutonetGovernorGovernorInvalidVoteParams, error) {
	out := new(AutonetGovernorGovernorInvalidVoteParams)
	if err := autonetGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutonetGovernorGovernorInvalidVoteType represents a GovernorInvalidVoteType error raised by the AutonetGovernor contract.
type AutonetGovernorGovernorInvalidVoteType struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteType()
func AutonetGovernorGovernorInvalidVoteTypeErrorID() common.Hash {
	return common.HexToHash("0x06b337c26289d63178b4d4ed5fd513f38a1d8832d0edd309ef07bfc9ba5caf49")
}

// UnpackGovernorInvalidVoteTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteType()
func (autonetGovernor *AutonetGovernor) UnpackGovernorInvalidVoteTypeError(raw []byte) (*AutonetGovernorGovernorInvalidVoteType, error) {
	out := new(AutonetGovernorGovernorInvalidVoteType)
	if err := autonetGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutonetGovernorGovernorInvalidVotingPeriod represents a GovernorInvalidVotingPeriod error raised by the AutonetGovernor contract.
type AutonetGovernorGovernorInvalidVotingPeriod struct {
	VotingPeriod *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func AutonetGovernorGovernorInvalidVotingPeriodErrorID() common.Hash {
	return common.HexToHash("0xf1cfbf057db43f9730bc42a52728d66da9151a5c6929758ee824e299f82f5689")
}

// UnpackGovernorInvalidVotingPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func (autonetGovernor *AutonetGovernor) UnpackGovernorInvalidVotingPeriodError(raw []byte) (*AutonetGovernorGovernorInvalidVotingPeriod, error) {
	out := new(AutonetGovernorGovernorInvalidVotingPeriod)
	if err := autonetGovernor.abi.UnpackIntoInterface(out, "GovernorInvalidVotingPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutonetGovernorGovernorNonexistentProposal represents a GovernorNonexistentProposal error raised by the AutonetGovernor contract.
type AutonetGovernorGovernorNonexistentProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func AutonetGovernorGovernorNonexistentProposalErrorID() common.Hash {
	return common.HexToHash("0x6ad06075316ea071ccae80931b756598be5aad3433b2c47b38607a8eec344a70")
}

// UnpackGovernorNonexistentProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func (autonetGovernor *AutonetGovernor) UnpackGovernorNonexistentProposalError(raw []byte) (*AutonetGovernorGovernorNonexistentProposal, error) {
	out := new(AutonetGovernorGovernorNonexistentProposal)
	if err := autonetGovernor.abi.UnpackIntoInterface(out, "GovernorNonexistentProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutonetGovernorGovernorOnlyExecutor represents a GovernorOnlyExecutor error raised by the AutonetGovernor contract.
type AutonetGovernorGovernorOnlyExecutor struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorOnlyExecutor(address account)
func AutonetGovernorGovernorOnlyExecutorErrorID() common.Hash {
	return common.HexToHash("0x47096e4749c231af946d5efc74a7fd817371e756031e98787f18bf70aaa7753c")
}

// UnpackGovernorOnlyExecutorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorOnlyExecutor(address account)
func (autonetGovernor *AutonetGovernor) UnpackGovernorOnlyExecutorError(raw []byte) (*AutonetGovernorGovernorOnlyExecutor, error) {
	out := new(AutonetGovernorGovernorOnlyExecutor)
	if err := autonetGovernor.abi.UnpackIntoInterface(out, "GovernorOnlyExecutor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutonetGovernorGovernorProposalQueueingFailed represents a GovernorProposalQueueingFailed error raised by the AutonetGovernor contract.
type AutonetGovernorGovernorProposalQueueingFailed struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func AutonetGovernorGovernorProposalQueueingFailedErrorID() common.Hash {
	return common.HexToHash("0xab2d0311b12775d840d040f070d41586c4d88ef7337d352d0dfa2a1ede1d73e0")
}

// UnpackGovernorProposalQueueingFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func (autonetGovernor *AutonetGovernor) UnpackGovernorProposalQueueingFailedError(raw []byte) (*AutonetGovernorGovernorProposalQueueingFailed, error) {
	out := new(AutonetGovernorGovernorProposalQueueingFailed)
	if err := autonetGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutonetGovernorGovernorProposalQueueingNotRequired represents a GovernorProposalQueueingNotRequired error raised by the AutonetGovernor contract.
type AutonetGovernorGovernorProposalQueueingNotRequired struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func AutonetGovernorGovernorProposalQueueingNotRequiredErrorID() common.Hash {
	return common.HexToHash("0xd838bcb7f156d6ff91334907349273614e60ebfac1fd90f5ce25b84cd6c61a09")
}

// UnpackGovernorProposalQueueingNotRequiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func (autonetGovernor *AutonetGovernor) UnpackGovernorProposalQueueingNotRequiredError(raw []byte) (*AutonetGovernorGovernorProposalQueueingNotRequired, error) {
	out := new(AutonetGovernorGovernorProposalQueueingNotRequired)
	if err := autonetGovernor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingNotRequired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutonetGovernorGovernorRestrictedProposer represents a GovernorRestrictedProposer error raised by the AutonetGovernor contract.
type AutonetGovernorGovernorRestrictedProposer struct {
	Proposer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func AutonetGovernorGovernorRestrictedProposerErrorID() common.Hash {
	return common.HexToHash("0xd9b395579c6f1566cc7608394c53136f366f7fa719d01a941bee075ef8c704f4")
}

// UnpackGovernorRestrictedProposerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func (autonetGovernor *AutonetGovernor) UnpackGovernorRestrictedProposerError(raw []byte) (*AutonetGovernorGovernorRestrictedProposer, error) {
	out := new(AutonetGovernorGovernorRestrictedProposer)
	if err := autonetGovernor.abi.UnpackIntoInterface(out, "GovernorRestrictedProposer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutonetGovernorGovernorUnableToCancel represents a GovernorUnableToCancel error raised by the AutonetGovernor contract.
type AutonetGovernorGovernorUnableToCancel struct {
	ProposalId *big.Int
	Account    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func AutonetGovernorGovernorUnableToCancelErrorID() common.Hash {
	return common.HexToHash("0x8fe5d8a9809b4b1a3569a8d98ce25e21fb956a89b6b9a2741d15bc699f46ef07")
}

// UnpackGovernorUnableToCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func (autonetGovernor *AutonetGovernor) UnpackGovernorUnableToCancelError(raw []byte) (*AutonetGovernorGovernorUnableToCancel, error) {
	out := new(AutonetGovernorGovernorUnableToCancel)
	if err := autonetGovernor.abi.UnpackIntoInterface(out, "GovernorUnableToCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutonetGovernorGovernorUnexpectedProposalState represents a GovernorUnexpectedProposalState error raised by the AutonetGovernor contract.
type AutonetGovernorGovernorUnexpectedProposalState struct {
	ProposalId     *big.Int
	Current        uint8
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func AutonetGovernorGovernorUnexpectedProposalStateErrorID() common.Hash {
	return common.HexToHash("0x31b75e4d4f8317c390cf01cbc79dfe4f67ce2d27f65a099074fdc67f00f76908")
}

// UnpackGovernorUnexpectedProposalStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func (autonetGovernor *AutonetGovernor) UnpackGovernorUnexpectedProposalStateError(raw []byte) (*AutonetGovernorGovernorUnexpectedProposalState, error) {
	out := new(AutonetGovernorGovernorUnexpectedProposalState)
	if err := autonetGovernor.abi.UnpackIntoInterface(out, "GovernorUnexpectedProposalState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutonetGovernorInvalidAccountNonce represents a InvalidAccountNonce error raised by the AutonetGovernor contract.
type AutonetGovernorInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func AutonetGovernorInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (autonetGovernor *AutonetGovernor) UnpackInvalidAccountNonceError(raw []byte) (*AutonetGovernorInvalidAccountNonce, error) {
	out := new(AutonetGovernorInvalidAccountNonce)
	if err := autonetGovernor.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutonetGovernorInvalidShortString represents a InvalidShortString error raised by the AutonetGovernor contract.
type AutonetGovernorInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func AutonetGovernorInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (autonetGovernor *AutonetGovernor) UnpackInvalidShortStringError(raw []byte) (*AutonetGovernorInvalidShortString, error) {
	out := new(AutonetGovernorInvalidShortString)
	if err := autonetGovernor.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutonetGovernorNotAGrant represents a NotAGrant error raised by the AutonetGovernor contract.
type AutonetGovernorNotAGrant struct {
	Index    *big.Int
	Target   common.Address
	Value    *big.Int
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAGrant(uint256 index, address target, uint256 value, bytes4 selector)
func AutonetGovernorNotAGrantErrorID() common.Hash {
	return common.HexToHash("0x031d3bb81715f41957656e73075e9a06e6d6cf032ebc6bccd8ffb5334cd9d2fc")
}

// UnpackNotAGrantError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAGrant(uint256 index, address target, uint256 value, bytes4 selector)
func (autonetGovernor *AutonetGovernor) UnpackNotAGrantError(raw []byte) (*AutonetGovernorNotAGrant, error) {
	out := new(AutonetGovernorNotAGrant)
	if err := autonetGovernor.abi.UnpackIntoInterface(out, "NotAGrant", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutonetGovernorSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the AutonetGovernor contract.
type AutonetGovernorSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func AutonetGovernorSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (autonetGovernor *AutonetGovernor) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*AutonetGovernorSafeCastOverflowedUintDowncast, error) {
	out := new(AutonetGovernorSafeCastOverflowedUintDowncast)
	if err := autonetGovernor.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutonetGovernorStringTooLong represents a StringTooLong error raised by the AutonetGovernor contract.
type AutonetGovernorStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func AutonetGovernorStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (autonetGovernor *AutonetGovernor) UnpackStringTooLongError(raw []byte) (*AutonetGovernorStringTooLong, error) {
	out := new(AutonetGovernorStringTooLong)
	if err := autonetGovernor.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutonetGovernorZeroAddress represents a ZeroAddress error raised by the AutonetGovernor contract.
type AutonetGovernorZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func AutonetGovernorZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (autonetGovernor *AutonetGovernor) UnpackZeroAddressError(raw []byte) (*AutonetGovernorZeroAddress, error) {
	out := new(AutonetGovernorZeroAddress)
	if err := autonetGovernor.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketMetaData contains all meta data concerning the Market contract.
var MarketMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"atn_\",\"type\":\"address\",\"internalType\":\"contractIATN\"},{\"name\":\"treasury_\",\"type\":\"address\",\"internalType\":\"contractITreasury\"},{\"name\":\"stake_\",\"type\":\"address\",\"internalType\":\"contractIStake\"},{\"name\":\"proof_\",\"type\":\"address\",\"internalType\":\"contractIProof\"},{\"name\":\"implementation_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"atn\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIATN\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"implementation\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isProject\",\"inputs\":[{\"name\":\"project\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"projectAt\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"projectCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"projects\",\"inputs\":[{\"name\":\"start\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"page\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proof\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIProof\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"publish\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"jobId\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"jobCid\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"modelCid\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"datasetCid\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"testHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"metric\",\"type\":\"uint8\",\"internalType\":\"enumMetric\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"Ppm\"},{\"name\":\"goal\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"payPerEpoch\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"pricePerCall\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"epochs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"verifierShare\",\"type\":\"uint16\",\"internalType\":\"Bps\"},{\"name\":\"founderShare\",\"type\":\"uint16\",\"internalType\":\"Bps\"},{\"name\":\"fundingDeadline\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"trainingDeadline\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"creditBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"commitBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengeBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"fleet\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parts\",\"type\":\"tuple[]\",\"internalType\":\"structPart[]\",\"components\":[{\"name\":\"project\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"royalty\",\"type\":\"uint16\",\"internalType\":\"Bps\"}]}]}],\"outputs\":[{\"name\":\"project\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"stake\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIStake\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"treasury\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractITreasury\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Published\",\"inputs\":[{\"name\":\"project\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"founder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fleet\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"jobId\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"terms\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structTerms\",\"components\":[{\"name\":\"jobId\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"jobCid\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"modelCid\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"datasetCid\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"testHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"metric\",\"type\":\"uint8\",\"internalType\":\"enumMetric\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"Ppm\"},{\"name\":\"goal\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"payPerEpoch\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"pricePerCall\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"epochs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"verifierShare\",\"type\":\"uint16\",\"internalType\":\"Bps\"},{\"name\":\"founderShare\",\"type\":\"uint16\",\"internalType\":\"Bps\"},{\"name\":\"fundingDeadline\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"trainingDeadline\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"creditBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"commitBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengeBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"fleet\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parts\",\"type\":\"tuple[]\",\"internalType\":\"structPart[]\",\"components\":[{\"name\":\"project\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"royalty\",\"type\":\"uint16\",\"internalType\":\"Bps\"}]}]}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AmountAboveMax\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeadlineInPast\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"current\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"}]},{\"type\":\"error\",\"name\":\"DeadlinesOutOfOrder\",\"inputs\":[{\"name\":\"funding\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"training\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"}]},{\"type\":\"error\",\"name\":\"EpochsOutOfRange\",\"inputs\":[{\"name\":\"epochs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"max\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"FailedDeployment\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidCid\",\"inputs\":[{\"name\":\"cid\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"JobIdLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchProject\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoTestHash\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PartNotMature\",\"inputs\":[{\"name\":\"part\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PartTwice\",\"inputs\":[{\"name\":\"part\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PartsOutOfRange\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PayAboveGoal\",\"inputs\":[{\"name\":\"payForAllEpochs\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"goal\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RoyaltyOutOfRange\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ShareAboveCap\",\"inputs\":[{\"name\":\"share\",\"type\":\"uint16\",\"internalType\":\"Bps\"},{\"name\":\"cap\",\"type\":\"uint16\",\"internalType\":\"Bps\"}]},{\"type\":\"error\",\"name\":\"ThresholdOutOfRange\",\"inputs\":[{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"Ppm\"},{\"name\":\"max\",\"type\":\"uint32\",\"internalType\":\"Ppm\"}]},{\"type\":\"error\",\"name\":\"WindowOutOfRange\",\"inputs\":[{\"name\":\"blocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"max\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WindowTooShort\",\"inputs\":[{\"name\":\"blocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"min\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongWiring\",\"inputs\":[{\"name\":\"what\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"expected\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"actual\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Market",
	Bin: "0x610120604052348015610010575f5ffd5b50604051611ff1380380611ff183398101604081905261002f916104da565b6001600160a01b0380831660e05280841660c05280851660a081905281871660805290821661010052604080518082018252600c81526b3a3932b0b9bab93c9730ba3760a11b6020828101919091528251631333673960e31b8152925185946100e5948b93919263999b39c8926004808401939192918290030181865afa1580156100bc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100e0919061054b565b610480565b6101476040518060400160405280600981526020016839ba30b5b29730ba3760b91b81525087866001600160a01b031663999b39c86040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100bc573d5f5f3e3d5ffd5b6101ae6040518060400160405280600e81526020016d7374616b652e747265617375727960901b81525086866001600160a01b03166361d027b36040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100bc573d5f5f3e3d5ffd5b6102126040518060400160405280600b81526020016a39ba30b5b297383937b7b360a91b81525084866001600160a01b031663faf924cf6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100bc573d5f5f3e3d5ffd5b6102766040518060400160405280600b81526020016a70726f6f662e7374616b6560a81b81525085856001600160a01b0316633a4b66f16040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100bc573d5f5f3e3d5ffd5b6102db6040518060400160405280600c81526020016b1c1c9bdbd98b9b585c9ad95d60a21b81525030856001600160a01b03166380f556056040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100bc573d5f5f3e3d5ffd5b61033f6040518060400160405280600b81526020016a383937b532b1ba1730ba3760a91b81525087836001600160a01b031663999b39c86040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100bc573d5f5f3e3d5ffd5b6103a86040518060400160405280601081526020016f70726f6a6563742e747265617375727960801b81525086836001600160a01b03166361d027b36040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100bc573d5f5f3e3d5ffd5b61040e6040518060400160405280600d81526020016c383937b532b1ba17383937b7b360991b81525084836001600160a01b031663faf924cf6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100bc573d5f5f3e3d5ffd5b6104756040518060400160405280600e81526020016d1c1c9bda9958dd0b9b585c9ad95d60921b81525030836001600160a01b03166380f556056040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100bc573d5f5f3e3d5ffd5b5050505050506105bc565b8282826001600160a01b03818116908316146104bb576040516323a882db60e01b81526004016104b29392919061056d565b60405180910390fd5b505050505050565b6001600160a01b03811681146104d7575f5ffd5b50565b5f5f5f5f5f60a086880312156104ee575f5ffd5b85516104f9816104c3565b602087015190955061050a816104c3565b604087015190945061051b816104c3565b606087015190935061052c816104c3565b608087015190925061053d816104c3565b809150509295509295909350565b5f6020828403121561055b575f5ffd5b8151610566816104c3565b9392505050565b606081525f84518060608401528060208701608085015e5f60808285018101919091526001600160a01b03958616602085015293909416604083015250601f909201601f191690910101919050565b60805160a05160c05160e051610100516119dd6106145f395f818161013e015261047301525f81816101e6015261027801525f818160ec015261034e01525f61016501525f81816101bf01526103ce01526119dd5ff3fe608060405234801561000f575f5ffd5b506004361061009b575f3560e01c806361d027b31161006357806361d027b31461016057806368a625511461018757806385818e721461019a578063999b39c8146101ba578063faf924cf146101e1575f5ffd5b806305c814081461009f57806336fbad26146100d65780633a4b66f1146100e757806346fb566b146101265780635c60da1b14610139575b5f5ffd5b6100c16100ad36600461128e565b5f6020819052908152604090205460ff1681565b60405190151581526020015b60405180910390f35b6001546040519081526020016100cd565b61010e7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100cd565b61010e6101343660046112a7565b610208565b61010e7f000000000000000000000000000000000000000000000000000000000000000081565b61010e7f000000000000000000000000000000000000000000000000000000000000000081565b61010e6101953660046112be565b61026c565b6101ad6101a83660046112f5565b6105c4565b6040516100cd9190611315565b61010e7f000000000000000000000000000000000000000000000000000000000000000081565b61010e7f000000000000000000000000000000000000000000000000000000000000000081565b6001545f90829080821061023d57604051630eb45fa360e31b8152600481019290925260248201526044015b60405180910390fd5b50506001828154811061025257610252611360565b5f918252602090912001546001600160a01b031692915050565b5f806001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663129525756102af61024086016102208701611393565b6102c161026087016102408801611393565b6102d361028088016102608901611393565b6040516001600160e01b031960e086901b16815263ffffffff938416600482015291831660248301529091166044820152606401602060405180830381865afa158015610322573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061034691906113c2565b9050610455817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663db7dd35a6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156103a8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103cc91906113c2565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c50497ae6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610428573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061044c91906113dd565b869291906106b4565b61046e5f6104676102a08601866113f4565b9091610886565b6104977f0000000000000000000000000000000000000000000000000000000000000000610abf565b6001805480820182557fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf6810180546001600160a01b0319166001600160a01b0385169081179091555f908152602081905260409020805460ff191690921790915590925061050d6102a08501610280860161128e565b6001600160a01b0390811690339085167f83e18cfb0f2ad6faf2798d7269b2b0da60c9bba002c29574c3ff59a346b00512846105498980611440565b8a60405161055a9493929190611861565b60405180910390a4604051633fbf8f4d60e11b81526001600160a01b03841690637f7f1e9a906105909033908890600401611897565b5f604051808303815f87803b1580156105a7575f5ffd5b505af11580156105b9573d5f5f3e3d5ffd5b505050505050919050565b6001546060908084106105d757506106ae565b5f6105e285836118d6565b90508084106105f157806105f3565b835b6001600160401b0381111561060a5761060a6118e9565b604051908082528060200260200182016040528015610633578160200160208202803683370190505b5092505f5b83518110156106aa57600161064d82886118fd565b8154811061065d5761065d611360565b905f5260205f20015f9054906101000a90046001600160a01b031684828151811061068a5761068a611360565b6001600160a01b0390921660209283029190910190910152600101610638565b5050505b92915050565b5f6106bf8580611440565b91505080158015906106d2575060408111155b81604090916106fd57604051634f13dfa160e01b815260048101929092526024820152604401610234565b5061071590506107106020870187611440565b610aca565b6107256107106040870187611440565b6107356107106060870187611440565b60808501355f036107595760405163018d9d6f60e61b815260040160405180910390fd5b61077161076c60c0870160a08801611910565b610afd565b158061079d575061079d61078b60e0870160c08801611393565b620f424063ffffffff91909116111590565b6107ad60e0870160c08801611393565b620f424090916107e0576040516317b553df60e21b815263ffffffff928316600482015291166024820152604401610234565b505f90506107f66102a08701610280880161128e565b6001600160a01b03160361081d5760405163d92e233d60e01b815260040160405180910390fd5b6108278583610b1a565b61083085610e13565b6001600160401b03808416908516108461084b600186611929565b909161087d5760405163aee07faf60e01b81526001600160401b03928316600482015291166024820152604401610234565b50505050505050565b816008808211156108b3576040516319599b1360e01b815260048101929092526024820152604401610234565b505f9050805b83811015610ab8575f8585838181106108d4576108d4611360565b6108ea926020604090920201908101915061128e565b90505f5b8281101561096757816001600160a01b031687878381811061091257610912611360565b610928926020604090920201908101915061128e565b6001600160a01b03161415829061095e57604051633f43998960e01b81526001600160a01b039091166004820152602401610234565b506001016108ee565b506001600160a01b0381165f9081526020859052604090205460ff1680156109ff57506003816001600160a01b031663c19d93fb6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156109c8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109ec9190611948565b60048111156109fd576109fd6114f9565b145b8190610a2a576040516393a588ab60e01b81526001600160a01b039091166004820152602401610234565b505f868684818110610a3e57610a3e611360565b9050604002016020016020810190610a569190611966565b9050610a6661ffff8216856118fd565b935061138861ffff821615801590610a7e5750808511155b85829091610aa857604051634475f01d60e11b815260048101929092526024820152604401610234565b50505050508060010190506108b9565b5050505050565b5f6106ae825f61106f565b610ad48282611103565b82829091610af757604051631a08dd1b60e21b815260040161023492919061197f565b50505050565b5f6004826008811115610b1257610b126114f9565b111592915050565b5f610b2c610100840160e08501611992565b6001600160801b031611610b5357604051631f2a200560e01b815260040160405180910390fd5b80610b65610100840160e08501611992565b6001600160801b03161115610b81610100840160e08501611992565b829091610bb257604051637e53d67d60e11b81526001600160801b0390921660048301526024820152604401610234565b50819050610bc861014084016101208501611992565b6001600160801b03161115610be561014084016101208501611992565b829091610c1657604051637e53d67d60e11b81526001600160801b0390921660048301526024820152604401610234565b505f9050610c2c61016084016101408501611393565b63ffffffff16118015610c595750620f4240610c5061016084016101408501611393565b63ffffffff1611155b610c6b61016084016101408501611393565b620f42409091610c9e5760405163158a1e3760e11b815263ffffffff928316600482015291166024820152604401610234565b505f9050610cb461016084016101408501611393565b63ffffffff16610ccc61012085016101008601611992565b6001600160801b0316610cdf91906119ab565b9050610cf2610100840160e08501611992565b6001600160801b031681111581610d10610100860160e08701611992565b9091610d4157604051631d9bea9160e21b815260048101929092526001600160801b03166024820152604401610234565b50610d679050610d596101a085016101808601611966565b610bb861ffff919091161190565b15610d7a6101a085016101808601611966565b610bb89091610daa57604051636404453b60e11b815261ffff928316600482015291166024820152604401610234565b50610dd09050610dc261018085016101608601611966565b61138861ffff919091161190565b15610de361018085016101608601611966565b6113889091610ab857604051636404453b60e11b815261ffff928316600482015291166024820152604401610234565b43610e3b81610e2a6101c085016101a086016119c2565b6001600160401b0390811691161090565b610e4d6101c084016101a085016119c2565b829091610e8057604051632d098d5960e01b81526001600160401b03928316600482015291166024820152604401610234565b50610eaa9050610e986101c084016101a085016119c2565b610e2a6101e085016101c086016119c2565b610ebc6101c084016101a085016119c2565b610ece6101e085016101c086016119c2565b9091610f00576040516346f12ab960e01b81526001600160401b03928316600482015291166024820152604401610234565b50610f2d905081610f196101e085016101c086016119c2565b610f239190611929565b6301910040611215565b610f51610f4261024084016102208501611393565b63ffffffff16620fffff611215565b610f66610f4261026084016102408501611393565b610f7b610f4261028084016102608501611393565b610f90610f4261022084016102008501611393565b610fae610fa561020084016101e085016119c2565b622819a0611215565b6014610fc261024084016102208501611393565b63ffffffff161015610fdc61024084016102208501611393565b6014909161100d576040516322fd6aa960e11b815263ffffffff928316600482015291166024820152604401610234565b50600a905061102461026084016102408501611393565b63ffffffff16101561103e61026084016102408501611393565b600a9091610af7576040516322fd6aa960e11b815263ffffffff928316600482015291166024820152604401610234565b5f8147101561109a5760405163cf47918160e01b815247600482015260248101839052604401610234565b763d602d80600a3d3981f3363d3d373d3d3d363d730000008360601b60e81c175f526e5af43d82803e903d91602b57fd5bf38360781b176020526037600983f090506001600160a01b0381166106ae5760405163b06ebf3d60e01b815260040160405180910390fd5b5f60248214801561113c575082825f81811061112157611121611360565b9050013560f81c60f81b6001600160f81b031916600160f81b145b80156111a45750605560f81b8383600181811061115b5761115b611360565b9050013560f81c60f81b6001600160f81b03191614806111a45750600760fc1b8383600181811061118e5761118e611360565b9050013560f81c60f81b6001600160f81b031916145b80156111d95750828260028181106111be576111be611360565b9050013560f81c60f81b6001600160f81b031916601260f81b145b801561120e5750828260038181106111f3576111f3611360565b9050013560f81c60f81b6001600160f81b031916602060f81b145b9392505050565b5f826001600160401b031611801561123f5750806001600160401b0316826001600160401b031611155b82829091610af75760405163aee07faf60e01b81526001600160401b03928316600482015291166024820152604401610234565b80356001600160a01b0381168114611289575f5ffd5b919050565b5f6020828403121561129e575f5ffd5b61120e82611273565b5f602082840312156112b7575f5ffd5b5035919050565b5f602082840312156112ce575f5ffd5b81356001600160401b038111156112e3575f5ffd5b82016102c0818503121561120e575f5ffd5b5f5f60408385031215611306575f5ffd5b50508035926020909101359150565b602080825282518282018190525f918401906040840190835b818110156113555783516001600160a01b031683526020938401939092019160010161132e565b509095945050505050565b634e487b7160e01b5f52603260045260245ffd5b63ffffffff81168114611385575f5ffd5b50565b803561128981611374565b5f602082840312156113a3575f5ffd5b813561120e81611374565b6001600160401b0381168114611385575f5ffd5b5f602082840312156113d2575f5ffd5b815161120e816113ae565b5f602082840312156113ed575f5ffd5b5051919050565b5f5f8335601e19843603018112611409575f5ffd5b8301803591506001600160401b03821115611422575f5ffd5b6020019150600681901b3603821315611439575f5ffd5b9250929050565b5f5f8335601e19843603018112611455575f5ffd5b8301803591506001600160401b0382111561146e575f5ffd5b602001915036819003821315611439575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b5f5f8335601e198436030181126114bf575f5ffd5b83016020810192503590506001600160401b038111156114dd575f5ffd5b803603821315611439575f5ffd5b803560098110611289575f5ffd5b634e487b7160e01b5f52602160045260245ffd5b6009811061152957634e487b7160e01b5f52602160045260245ffd5b9052565b80356001600160801b0381168114611289575f5ffd5b803561ffff81168114611289575f5ffd5b8035611289816113ae565b5f5f8335601e19843603018112611574575f5ffd5b83016020810192503590506001600160401b03811115611592575f5ffd5b8060061b3603821315611439575f5ffd5b8183526020830192505f815f5b848110156115f4576001600160a01b036115c983611273565b16865261ffff6115db60208401611543565b16602087015260409586019591909101906001016115b0565b5093949350505050565b5f61160982836114aa565b6102c0855261161d6102c086018284611482565b91505061162d60208401846114aa565b8583036020870152611640838284611482565b9250505061165160408401846114aa565b8583036040870152611664838284611482565b9250505061167560608401846114aa565b8583036060870152611688838284611482565b6080868101359088015292506116a391505060a084016114eb565b6116b060a086018261150d565b506116bd60c08401611388565b63ffffffff1660c08501526116d460e0840161152d565b6001600160801b031660e08501526116ef610100840161152d565b6001600160801b031661010085015261170b610120840161152d565b6001600160801b03166101208501526117276101408401611388565b63ffffffff166101408501526117406101608401611543565b61ffff166101608501526117576101808401611543565b61ffff1661018085015261176e6101a08401611554565b6001600160401b03166101a085015261178a6101c08401611554565b6001600160401b03166101c08501526117a66101e08401611554565b6001600160401b03166101e08501526117c26102008401611388565b63ffffffff166102008501526117db6102208401611388565b63ffffffff166102208501526117f46102408401611388565b63ffffffff1661024085015261180d6102608401611388565b63ffffffff166102608501526118266102808401611273565b6001600160a01b03166102808501526118436102a084018461155f565b8583036102a08701526118578382846115a3565b9695505050505050565b848152606060208201525f61187a606083018587611482565b828103604084015261188c81856115fe565b979650505050505050565b6001600160a01b03831681526040602082018190525f906118ba908301846115fe565b949350505050565b634e487b7160e01b5f52601160045260245ffd5b818103818111156106ae576106ae6118c2565b634e487b7160e01b5f52604160045260245ffd5b808201808211156106ae576106ae6118c2565b5f60208284031215611920575f5ffd5b61120e826114eb565b6001600160401b0382811682821603908111156106ae576106ae6118c2565b5f60208284031215611958575f5ffd5b81516005811061120e575f5ffd5b5f60208284031215611976575f5ffd5b61120e82611543565b602081525f6118ba602083018486611482565b5f602082840312156119a2575f5ffd5b61120e8261152d565b80820281158282048414176106ae576106ae6118c2565b5f602082840312156119d2575f5ffd5b813561120e816113ae56",
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
// Solidity: constructor(address atn_, address treasury_, address stake_, address proof_, address implementation_) returns()
func (market *Market) PackConstructor(atn_ common.Address, treasury_ common.Address, stake_ common.Address, proof_ common.Address, implementation_ common.Address) []byte {
	enc, err := market.abi.Pack("", atn_, treasury_, stake_, proof_, implementation_)
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
// the contract method with ID 0x68a62551.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publish((string,bytes,bytes,bytes,bytes32,uint8,uint32,uint128,uint128,uint128,uint32,uint16,uint16,uint64,uint64,uint64,uint32,uint32,uint32,uint32,address,(address,uint16)[]) terms) returns(address project)
func (market *Market) PackPublish(terms Terms) []byte {
	enc, err := market.abi.Pack("publish", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x68a62551.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publish((string,bytes,bytes,bytes,bytes32,uint8,uint32,uint128,uint128,uint128,uint32,uint16,uint16,uint64,uint64,uint64,uint32,uint32,uint32,uint32,address,(address,uint16)[]) terms) returns(address project)
func (market *Market) TryPackPublish(terms Terms) ([]byte, error) {
	return market.abi.Pack("publish", terms)
}

// UnpackPublish is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x68a62551.
//
// Solidity: function publish((string,bytes,bytes,bytes,bytes32,uint8,uint32,uint128,uint128,uint128,uint32,uint16,uint16,uint64,uint64,uint64,uint32,uint32,uint32,uint32,address,(address,uint16)[]) terms) returns(address project)
func (market *Market) UnpackPublish(data []byte) (common.Address, error) {
	out, err := market.abi.Unpack("publish", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a4b66f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stake() view returns(address)
func (market *Market) PackStake() []byte {
	enc, err := market.abi.Pack("stake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a4b66f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stake() view returns(address)
func (market *Market) TryPackStake() ([]byte, error) {
	return market.abi.Pack("stake")
}

// UnpackStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3a4b66f1.
//
// Solidity: function stake() view returns(address)
func (market *Market) UnpackStake(data []byte) (common.Address, error) {
	out, err := market.abi.Unpack("stake", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasury() view returns(address)
func (market *Market) PackTreasury() []byte {
	enc, err := market.abi.Pack("treasury")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treasury() view returns(address)
func (market *Market) TryPackTreasury() ([]byte, error) {
	return market.abi.Pack("treasury")
}

// UnpackTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61d027b3.
//
// Solidity: function treasury() view returns(address)
func (market *Market) UnpackTreasury(data []byte) (common.Address, error) {
	out, err := market.abi.Unpack("treasury", data)
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
// Solidity: event Published(address indexed project, address indexed founder, address indexed fleet, uint256 index, string jobId, (string,bytes,bytes,bytes,bytes32,uint8,uint32,uint128,uint128,uint128,uint32,uint16,uint16,uint64,uint64,uint64,uint32,uint32,uint32,uint32,address,(address,uint16)[]) terms)
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
	if bytes.Equal(raw[:4], market.abi.Errors["AmountAboveMax"].ID.Bytes()[:4]) {
		return market.UnpackAmountAboveMaxError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["DeadlineInPast"].ID.Bytes()[:4]) {
		return market.UnpackDeadlineInPastError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["DeadlinesOutOfOrder"].ID.Bytes()[:4]) {
		return market.UnpackDeadlinesOutOfOrderError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["EpochsOutOfRange"].ID.Bytes()[:4]) {
		return market.UnpackEpochsOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["FailedDeployment"].ID.Bytes()[:4]) {
		return market.UnpackFailedDeploymentError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return market.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["InvalidCid"].ID.Bytes()[:4]) {
		return market.UnpackInvalidCidError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["JobIdLength"].ID.Bytes()[:4]) {
		return market.UnpackJobIdLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["NoSuchProject"].ID.Bytes()[:4]) {
		return market.UnpackNoSuchProjectError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["NoTestHash"].ID.Bytes()[:4]) {
		return market.UnpackNoTestHashError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["PartNotMature"].ID.Bytes()[:4]) {
		return market.UnpackPartNotMatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["PartTwice"].ID.Bytes()[:4]) {
		return market.UnpackPartTwiceError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["PartsOutOfRange"].ID.Bytes()[:4]) {
		return market.UnpackPartsOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["PayAboveGoal"].ID.Bytes()[:4]) {
		return market.UnpackPayAboveGoalError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["RoyaltyOutOfRange"].ID.Bytes()[:4]) {
		return market.UnpackRoyaltyOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["ShareAboveCap"].ID.Bytes()[:4]) {
		return market.UnpackShareAboveCapError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["ThresholdOutOfRange"].ID.Bytes()[:4]) {
		return market.UnpackThresholdOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["WindowOutOfRange"].ID.Bytes()[:4]) {
		return market.UnpackWindowOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["WindowTooShort"].ID.Bytes()[:4]) {
		return market.UnpackWindowTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["WrongWiring"].ID.Bytes()[:4]) {
		return market.UnpackWrongWiringError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return market.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], market.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return market.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// MarketAmountAboveMax represents a AmountAboveMax error raised by the Market contract.
type MarketAmountAboveMax struct {
	Amount *big.Int
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountAboveMax(uint256 amount, uint256 max)
func MarketAmountAboveMaxErrorID() common.Hash {
	return common.HexToHash("0xfca7acfa0fb0ceecf07e68a88bc285c25037d3e15b1a2bfae73fc71b08da5369")
}

// UnpackAmountAboveMaxError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountAboveMax(uint256 amount, uint256 max)
func (market *Market) UnpackAmountAboveMaxError(raw []byte) (*MarketAmountAboveMax, error) {
	out := new(MarketAmountAboveMax)
	if err := market.abi.UnpackIntoInterface(out, "AmountAboveMax", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketDeadlineInPast represents a DeadlineInPast error raised by the Market contract.
type MarketDeadlineInPast struct {
	Deadline uint64
	Current  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlineInPast(uint64 deadline, uint64 current)
func MarketDeadlineInPastErrorID() common.Hash {
	return common.HexToHash("0x2d098d597073c3b5cb467b888c2accb74d0465ca6f031ba950272ca0fc527935")
}

// UnpackDeadlineInPastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlineInPast(uint64 deadline, uint64 current)
func (market *Market) UnpackDeadlineInPastError(raw []byte) (*MarketDeadlineInPast, error) {
	out := new(MarketDeadlineInPast)
	if err := market.abi.UnpackIntoInterface(out, "DeadlineInPast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketDeadlinesOutOfOrder represents a DeadlinesOutOfOrder error raised by the Market contract.
type MarketDeadlinesOutOfOrder struct {
	Funding  uint64
	Training uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlinesOutOfOrder(uint64 funding, uint64 training)
func MarketDeadlinesOutOfOrderErrorID() common.Hash {
	return common.HexToHash("0x46f12ab93fafbff8071386fbafcf42fcdfae63fa3c1e58c5421af9dae9c7e4ce")
}

// UnpackDeadlinesOutOfOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlinesOutOfOrder(uint64 funding, uint64 training)
func (market *Market) UnpackDeadlinesOutOfOrderError(raw []byte) (*MarketDeadlinesOutOfOrder, error) {
	out := new(MarketDeadlinesOutOfOrder)
	if err := market.abi.UnpackIntoInterface(out, "DeadlinesOutOfOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketEpochsOutOfRange represents a EpochsOutOfRange error raised by the Market contract.
type MarketEpochsOutOfRange struct {
	Epochs uint32
	Max    uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochsOutOfRange(uint32 epochs, uint32 max)
func MarketEpochsOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x2b143c6e029b31516e26078bb733ddf2f8a6ddecadbb80fc5564935557ecfdeb")
}

// UnpackEpochsOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochsOutOfRange(uint32 epochs, uint32 max)
func (market *Market) UnpackEpochsOutOfRangeError(raw []byte) (*MarketEpochsOutOfRange, error) {
	out := new(MarketEpochsOutOfRange)
	if err := market.abi.UnpackIntoInterface(out, "EpochsOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
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

// MarketInvalidCid represents a InvalidCid error raised by the Market contract.
type MarketInvalidCid struct {
	Cid []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidCid(bytes cid)
func MarketInvalidCidErrorID() common.Hash {
	return common.HexToHash("0x6823746c06ab1d1209144082e96c70a58dc264f121c060c6378c291583162b6b")
}

// UnpackInvalidCidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidCid(bytes cid)
func (market *Market) UnpackInvalidCidError(raw []byte) (*MarketInvalidCid, error) {
	out := new(MarketInvalidCid)
	if err := market.abi.UnpackIntoInterface(out, "InvalidCid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketJobIdLength represents a JobIdLength error raised by the Market contract.
type MarketJobIdLength struct {
	Length *big.Int
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobIdLength(uint256 length, uint256 max)
func MarketJobIdLengthErrorID() common.Hash {
	return common.HexToHash("0x4f13dfa1eb38ea7b53a915e92acf39958b29a41d3c9bbf0cb6e4e95f33b41f8a")
}

// UnpackJobIdLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobIdLength(uint256 length, uint256 max)
func (market *Market) UnpackJobIdLengthError(raw []byte) (*MarketJobIdLength, error) {
	out := new(MarketJobIdLength)
	if err := market.abi.UnpackIntoInterface(out, "JobIdLength", raw); err != nil {
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

// MarketNoTestHash represents a NoTestHash error raised by the Market contract.
type MarketNoTestHash struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoTestHash()
func MarketNoTestHashErrorID() common.Hash {
	return common.HexToHash("0x63675bc07a95da43e6f10524e25560c95742856122bb95e562fa8713b229dc2b")
}

// UnpackNoTestHashError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoTestHash()
func (market *Market) UnpackNoTestHashError(raw []byte) (*MarketNoTestHash, error) {
	out := new(MarketNoTestHash)
	if err := market.abi.UnpackIntoInterface(out, "NoTestHash", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketPartNotMature represents a PartNotMature error raised by the Market contract.
type MarketPartNotMature struct {
	Part common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PartNotMature(address part)
func MarketPartNotMatureErrorID() common.Hash {
	return common.HexToHash("0x93a588ab585706ec8cfde23c8eaf1a503badb56874c0420c0d698ff5fc7a524f")
}

// UnpackPartNotMatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PartNotMature(address part)
func (market *Market) UnpackPartNotMatureError(raw []byte) (*MarketPartNotMature, error) {
	out := new(MarketPartNotMature)
	if err := market.abi.UnpackIntoInterface(out, "PartNotMature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketPartTwice represents a PartTwice error raised by the Market contract.
type MarketPartTwice struct {
	Part common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PartTwice(address part)
func MarketPartTwiceErrorID() common.Hash {
	return common.HexToHash("0x3f439989fb149b1a2e2f64488fd1eace07333e76d4cf9c81527a55221263a13b")
}

// UnpackPartTwiceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PartTwice(address part)
func (market *Market) UnpackPartTwiceError(raw []byte) (*MarketPartTwice, error) {
	out := new(MarketPartTwice)
	if err := market.abi.UnpackIntoInterface(out, "PartTwice", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketPartsOutOfRange represents a PartsOutOfRange error raised by the Market contract.
type MarketPartsOutOfRange struct {
	Count *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PartsOutOfRange(uint256 count, uint256 max)
func MarketPartsOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x19599b139f8fcee310e10b4898dc082e6d6edc9d5d3b314941b92511319105de")
}

// UnpackPartsOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PartsOutOfRange(uint256 count, uint256 max)
func (market *Market) UnpackPartsOutOfRangeError(raw []byte) (*MarketPartsOutOfRange, error) {
	out := new(MarketPartsOutOfRange)
	if err := market.abi.UnpackIntoInterface(out, "PartsOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketPayAboveGoal represents a PayAboveGoal error raised by the Market contract.
type MarketPayAboveGoal struct {
	PayForAllEpochs *big.Int
	Goal            *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PayAboveGoal(uint256 payForAllEpochs, uint256 goal)
func MarketPayAboveGoalErrorID() common.Hash {
	return common.HexToHash("0x766faa44da0de13810f9b999067e73b5fc9489e4d83bb3009a0b305e4b33b1c9")
}

// UnpackPayAboveGoalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PayAboveGoal(uint256 payForAllEpochs, uint256 goal)
func (market *Market) UnpackPayAboveGoalError(raw []byte) (*MarketPayAboveGoal, error) {
	out := new(MarketPayAboveGoal)
	if err := market.abi.UnpackIntoInterface(out, "PayAboveGoal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketRoyaltyOutOfRange represents a RoyaltyOutOfRange error raised by the Market contract.
type MarketRoyaltyOutOfRange struct {
	Bps *big.Int
	Max *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoyaltyOutOfRange(uint256 bps, uint256 max)
func MarketRoyaltyOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x88ebe03ab79025612e59e8594168df9c3ab3484e5d4fac015c2c595c66f99ea2")
}

// UnpackRoyaltyOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoyaltyOutOfRange(uint256 bps, uint256 max)
func (market *Market) UnpackRoyaltyOutOfRangeError(raw []byte) (*MarketRoyaltyOutOfRange, error) {
	out := new(MarketRoyaltyOutOfRange)
	if err := market.abi.UnpackIntoInterface(out, "RoyaltyOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketShareAboveCap represents a ShareAboveCap error raised by the Market contract.
type MarketShareAboveCap struct {
	Share uint16
	Cap   uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ShareAboveCap(uint16 share, uint16 cap)
func MarketShareAboveCapErrorID() common.Hash {
	return common.HexToHash("0xc8088a763681778fe6cf457a91fd34f511a24c32aaddf44d88a8158a477394c4")
}

// UnpackShareAboveCapError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ShareAboveCap(uint16 share, uint16 cap)
func (market *Market) UnpackShareAboveCapError(raw []byte) (*MarketShareAboveCap, error) {
	out := new(MarketShareAboveCap)
	if err := market.abi.UnpackIntoInterface(out, "ShareAboveCap", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketThresholdOutOfRange represents a ThresholdOutOfRange error raised by the Market contract.
type MarketThresholdOutOfRange struct {
	Threshold uint32
	Max       uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ThresholdOutOfRange(uint32 threshold, uint32 max)
func MarketThresholdOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x5ed54f7cd1862bf01f7072c4e6126b699e445a7089079a7e56e61a76685fe0a7")
}

// UnpackThresholdOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ThresholdOutOfRange(uint32 threshold, uint32 max)
func (market *Market) UnpackThresholdOutOfRangeError(raw []byte) (*MarketThresholdOutOfRange, error) {
	out := new(MarketThresholdOutOfRange)
	if err := market.abi.UnpackIntoInterface(out, "ThresholdOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketWindowOutOfRange represents a WindowOutOfRange error raised by the Market contract.
type MarketWindowOutOfRange struct {
	Blocks uint64
	Max    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowOutOfRange(uint64 blocks, uint64 max)
func MarketWindowOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xaee07faf2d88596a9c04fd7b97dc03c22d0283b229ccef7a19892edcd8ef33a7")
}

// UnpackWindowOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowOutOfRange(uint64 blocks, uint64 max)
func (market *Market) UnpackWindowOutOfRangeError(raw []byte) (*MarketWindowOutOfRange, error) {
	out := new(MarketWindowOutOfRange)
	if err := market.abi.UnpackIntoInterface(out, "WindowOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketWindowTooShort represents a WindowTooShort error raised by the Market contract.
type MarketWindowTooShort struct {
	Blocks uint64
	Min    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowTooShort(uint64 blocks, uint64 min)
func MarketWindowTooShortErrorID() common.Hash {
	return common.HexToHash("0x45fad552828fce75c6b35a4b6a80514ab164e798ad083c601dd01772d24f9cc8")
}

// UnpackWindowTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowTooShort(uint64 blocks, uint64 min)
func (market *Market) UnpackWindowTooShortError(raw []byte) (*MarketWindowTooShort, error) {
	out := new(MarketWindowTooShort)
	if err := market.abi.UnpackIntoInterface(out, "WindowTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketWrongWiring represents a WrongWiring error raised by the Market contract.
type MarketWrongWiring struct {
	What     string
	Expected common.Address
	Actual   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongWiring(string what, address expected, address actual)
func MarketWrongWiringErrorID() common.Hash {
	return common.HexToHash("0x23a882db707906cc4553bfb9d47525f70b7eb2a2ae63cf4b16e668a06f299993")
}

// UnpackWrongWiringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongWiring(string what, address expected, address actual)
func (market *Market) UnpackWrongWiringError(raw []byte) (*MarketWrongWiring, error) {
	out := new(MarketWrongWiring)
	if err := market.abi.UnpackIntoInterface(out, "WrongWiring", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketZeroAddress represents a ZeroAddress error raised by the Market contract.
type MarketZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func MarketZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (market *Market) UnpackZeroAddressError(raw []byte) (*MarketZeroAddress, error) {
	out := new(MarketZeroAddress)
	if err := market.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketZeroAmount represents a ZeroAmount error raised by the Market contract.
type MarketZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func MarketZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (market *Market) UnpackZeroAmountError(raw []byte) (*MarketZeroAmount, error) {
	out := new(MarketZeroAmount)
	if err := market.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectMetaData contains all meta data concerning the Project contract.
var ProjectMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"atn_\",\"type\":\"address\",\"internalType\":\"contractIATN\"},{\"name\":\"market_\",\"type\":\"address\",\"internalType\":\"contractIMarket\"},{\"name\":\"proof_\",\"type\":\"address\",\"internalType\":\"contractIProof\"},{\"name\":\"treasury_\",\"type\":\"address\",\"internalType\":\"contractITreasury\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"FEE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"Bps\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FOUNDER_CAP\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"Bps\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"INPUT_MAX\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PARTS_MAX\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"ROYALTY_CAP\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"Bps\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"VERIFIER_CAP\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"Bps\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"answer\",\"inputs\":[{\"name\":\"customer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"output\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"revenue\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"atn\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIATN\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"beginProof\",\"inputs\":[{\"name\":\"poster\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"exam\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"commitBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengeBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"paid\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"buyCredits\",\"inputs\":[{\"name\":\"calls\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proof_\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimDividends\",\"inputs\":[],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"creditsOf\",\"inputs\":[{\"name\":\"customer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"period\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"bought\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"served\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"creditsOwed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"debts\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"dividendsOf\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"dividendsOwed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"earningsRoot\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feeOwed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"founder\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialize\",\"inputs\":[{\"name\":\"founder_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"jobId\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"jobCid\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"modelCid\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"datasetCid\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"testHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"metric\",\"type\":\"uint8\",\"internalType\":\"enumMetric\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"Ppm\"},{\"name\":\"goal\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"payPerEpoch\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"pricePerCall\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"epochs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"verifierShare\",\"type\":\"uint16\",\"internalType\":\"Bps\"},{\"name\":\"founderShare\",\"type\":\"uint16\",\"internalType\":\"Bps\"},{\"name\":\"fundingDeadline\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"trainingDeadline\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"creditBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"commitBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengeBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"fleet\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parts\",\"type\":\"tuple[]\",\"internalType\":\"structPart[]\",\"components\":[{\"name\":\"project\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"royalty\",\"type\":\"uint16\",\"internalType\":\"Bps\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"invest\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"taken\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"lapse\",\"inputs\":[{\"name\":\"customer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"revenue\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"market\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIMarket\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minersOwed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"paidTo\",\"inputs\":[{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payFee\",\"inputs\":[],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"payRoyalty\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proof\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIProof\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"raised\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"receiptDigest\",\"inputs\":[{\"name\":\"customer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"period\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"cumulativeCalls\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"receiveRoyalty\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reclaim\",\"inputs\":[],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"redeem\",\"inputs\":[{\"name\":\"customer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cumulativeCalls\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"revenue\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"refund\",\"inputs\":[],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"refundOf\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"request\",\"inputs\":[{\"name\":\"input\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestOf\",\"inputs\":[{\"name\":\"customer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"royaltiesOwed\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"royaltyOf\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"v\",\"type\":\"tuple\",\"internalType\":\"structVerdict\",\"components\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"exam\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"metric\",\"type\":\"uint32\",\"internalType\":\"Ppm\"},{\"name\":\"weightsAfter\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"toMiners\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"toVerifiers\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settlementDeadline\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"state\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumState\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"terms\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"jobId\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"jobCid\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"modelCid\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"datasetCid\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"testHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"metric\",\"type\":\"uint8\",\"internalType\":\"enumMetric\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"Ppm\"},{\"name\":\"goal\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"payPerEpoch\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"pricePerCall\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"epochs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"verifierShare\",\"type\":\"uint16\",\"internalType\":\"Bps\"},{\"name\":\"founderShare\",\"type\":\"uint16\",\"internalType\":\"Bps\"},{\"name\":\"fundingDeadline\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"trainingDeadline\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"creditBlocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"commitBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengeBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"fleet\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parts\",\"type\":\"tuple[]\",\"internalType\":\"structPart[]\",\"components\":[{\"name\":\"project\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"royalty\",\"type\":\"uint16\",\"internalType\":\"Bps\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"treasury\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractITreasury\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifiersPay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"weights\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Answered\",\"inputs\":[{\"name\":\"customer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"period\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"output\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"revenue\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CreditsBought\",\"inputs\":[{\"name\":\"customer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"calls\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"paid\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"BlockNumber\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DividendsAdded\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DividendsClaimed\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochPaid\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"toMiners\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"toVerifiers\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"root\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Failed\",\"inputs\":[{\"name\":\"escrow\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeePaid\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Funded\",\"inputs\":[{\"name\":\"raised\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"founderShares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Invested\",\"inputs\":[{\"name\":\"investor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"raised\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Lapsed\",\"inputs\":[{\"name\":\"customer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"period\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"calls\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"revenue\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Matured\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"metric\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"Ppm\"},{\"name\":\"weights\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MinerPaid\",\"inputs\":[{\"name\":\"miner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Reclaimed\",\"inputs\":[{\"name\":\"customer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"period\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"calls\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Redeemed\",\"inputs\":[{\"name\":\"customer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"calls\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"cumulative\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"revenue\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Refunded\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Requested\",\"inputs\":[{\"name\":\"customer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"period\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"input\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"BlockNumber\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoyaltyPaid\",\"inputs\":[{\"name\":\"part\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoyaltyReceived\",\"inputs\":[{\"name\":\"composite\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Validating\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyInitialized\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AmountAboveMax\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadEarningsProof\",\"inputs\":[{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadReceipt\",\"inputs\":[{\"name\":\"customer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"period\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"cumulative\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CallsOutOfRange\",\"inputs\":[{\"name\":\"cumulative\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"served\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"bought\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CreditsLapsed\",\"inputs\":[{\"name\":\"customer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"current\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"}]},{\"type\":\"error\",\"name\":\"CreditsNotLapsed\",\"inputs\":[{\"name\":\"customer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"current\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"}]},{\"type\":\"error\",\"name\":\"DeadlineInPast\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"current\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"}]},{\"type\":\"error\",\"name\":\"DeadlinePassed\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"current\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"}]},{\"type\":\"error\",\"name\":\"DeadlinesOutOfOrder\",\"inputs\":[{\"name\":\"funding\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"training\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSpender\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"EarningsAboveOwed\",\"inputs\":[{\"name\":\"due\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EpochOutOfOrder\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"got\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"EpochsOutOfRange\",\"inputs\":[{\"name\":\"epochs\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"max\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ExamExpected\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"InvalidCid\",\"inputs\":[{\"name\":\"cid\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"JobIdLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoRequest\",\"inputs\":[{\"name\":\"customer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoSuchPart\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoTestHash\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotCaller\",\"inputs\":[{\"name\":\"expected\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotPart\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToClaim\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToLapse\",\"inputs\":[{\"name\":\"customer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToRefund\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PartNotMature\",\"inputs\":[{\"name\":\"part\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PartTwice\",\"inputs\":[{\"name\":\"part\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PartsOutOfRange\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PayAboveGoal\",\"inputs\":[{\"name\":\"payForAllEpochs\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"goal\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RequestNotMissed\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"current\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"}]},{\"type\":\"error\",\"name\":\"RequestPending\",\"inputs\":[{\"name\":\"customer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"}]},{\"type\":\"error\",\"name\":\"RoyaltyOutOfRange\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ShareAboveCap\",\"inputs\":[{\"name\":\"share\",\"type\":\"uint16\",\"internalType\":\"Bps\"},{\"name\":\"cap\",\"type\":\"uint16\",\"internalType\":\"Bps\"}]},{\"type\":\"error\",\"name\":\"SharesToProject\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"ThresholdOutOfRange\",\"inputs\":[{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"Ppm\"},{\"name\":\"max\",\"type\":\"uint32\",\"internalType\":\"Ppm\"}]},{\"type\":\"error\",\"name\":\"TooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WindowOutOfRange\",\"inputs\":[{\"name\":\"blocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"max\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WindowTooShort\",\"inputs\":[{\"name\":\"blocks\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"min\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongState\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint8\",\"internalType\":\"enumState\"},{\"name\":\"actual\",\"type\":\"uint8\",\"internalType\":\"enumState\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Project",
	Bin: "0x6101e0604052348015610010575f5ffd5b506040516159b73803806159b783398101604081905261002f916101fb565b8383838360405180602001604052805f81525060405180602001604052805f8152506040518060400160405280600f81526020016e105d5d1bdb995d08141c9bda9958dd608a1b815250604051806040016040528060018152602001603160f81b8152506100a28261019e60201b60201c565b610120526100af8161019e565b61014052815160208084019190912060e052815190820120610100524660a05261013b60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c052600561015083826102fa565b50600661015d82826102fa565b5050506001600160a01b039081166101c0529081166101a0529081166101805216610160525050600780546001600160a01b03191630179055506104109050565b5f5f829050601f815111156101d1578260405163305a27a960e01b81526004016101c891906103b8565b60405180910390fd5b80516101dc826103ed565b179392505050565b6001600160a01b03811681146101f8575f5ffd5b50565b5f5f5f5f6080858703121561020e575f5ffd5b8451610219816101e4565b602086015190945061022a816101e4565b604086015190935061023b816101e4565b606086015190925061024c816101e4565b939692955090935050565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061027f57607f821691505b60208210810361029d57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156102f557828211156102f557805f5260205f20601f840160051c60208510156102ce57505f5b90810190601f840160051c035f5b818110156102f1575f838201556001016102dc565b5050505b505050565b81516001600160401b0381111561031357610313610257565b61032781610321845461026b565b846102a3565b6020601f821160018114610359575f83156103425750848201515b5f19600385901b1c1916600184901b1784556103b1565b5f84815260208120601f198516915b828110156103885787850151825560209485019460019092019101610368565b50848210156103a557868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561029d575f1960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516154b76105005f395f818161058d01528181610d6a0152610e6301525f81816108d801528181610a49015281816127350152818161294d01526134db01525f818161066c01528181611500015261164001525f818161071101528181610e4101528181610f7a01528181611019015281816111c2015281816112c2015281816114bc015281816117d10152818161220b01526129d501525f61375001525f61372501525f6143b201525f61438a01525f6142e501525f61430f01525f61433901526154b75ff3fe608060405234801561000f575f5ffd5b5060043610610387575f3560e01c806384b0196e116101df578063c19d93fb11610109578063dd62ed3e116100a9578063e2fdcc1711610079578063e2fdcc17146108bb578063e9bdd666146108c3578063f0ea4bfc146108cb578063faf924cf146108d3575f5ffd5b8063dd62ed3e14610820578063dda6e61614610858578063df8a196114610880578063e2874c1014610893575f5ffd5b8063c649f040116100e4578063c649f040146107dd578063c7cc9b11146107e5578063d26509b1146107f8578063d50256251461080b575f5ffd5b8063c19d93fb146107a6578063c57981b5146107bb578063c5d6e87f146107c3575f5ffd5b8063999b39c81161017f578063aea0e78b1161014f578063aea0e78b14610766578063b2be2a4314610783578063b94207d31461078b578063bca72aeb1461079e575f5ffd5b8063999b39c81461070c5780639a7b110614610733578063a9059cbb1461074b578063adefd5741461075e575f5ffd5b80638aefed16116101ba5780638aefed16146106bc5780639069d117146106c557806391993695146106d857806395d89b41146106eb575f5ffd5b806384b0196e1461068e5780638691bdc3146106a95780638ae78f9314610449575f5ffd5b80633d13f874116102c057806370a082311161026057806379e2e31c1161023057806379e2e31c146106195780637f7f1e9a1461064c57806380e9071b1461065f57806380f5560514610667575f5ffd5b806370a08231146105be578063761f9150146105d157806376b84dbf146105d957806377993b5a14610604575f5ffd5b8063590e1ae31161029b578063590e1ae31461058057806361d027b314610588578063668038e0146105af57806366ba8a60146105b7575f5ffd5b80633d13f8741461053a578063457677181461054d5780634d853ee514610555575f5ffd5b80631098894b1161032b578063245a45b511610306578063245a45b51461048c57806329610252146105105780632afcf48014610518578063313ce5671461052b575f5ffd5b80631098894b1461046057806318160ddd1461046857806323b872dd14610479575f5ffd5b806307738ad21161036657806307738ad2146103ce578063095ea7b3146103e157806309bb8ca41461040457806309bc95cf14610449575f5ffd5b806265318b1461038b57806301c68ba1146103b157806306fdde03146103b9575b5f5ffd5b61039e61039936600461474b565b6108fa565b6040519081526020015b60405180910390f35b61039e610948565b6103c161096e565b6040516103a89190614794565b61039e6103dc36600461474b565b610997565b6103f46103ef3660046147a6565b610a2a565b60405190151581526020016103a8565b6104176104123660046147ee565b610a43565b6040516103a8949392919063ffffffff9485168152928416602084015292166040820152901515606082015260800190565b6113885b60405161ffff90911681526020016103a8565b61039e610d0a565b6013546001600160801b031661039e565b6103f4610487366004614836565b610d32565b6104dd61049a36600461474b565b6001600160a01b03165f908152601960205260409020546001600160401b0380821692600160401b8304821692600160801b8104831692600160c01b9091041690565b604080516001600160401b03958616815293851660208501529184169183019190915290911660608201526080016103a8565b61039e610d55565b61039e610526366004614874565b610e93565b604051601281526020016103a8565b61039e61054836600461488b565b610fb2565b61039e611050565b600754610568906001600160a01b031681565b6040516001600160a01b0390911681526020016103a8565b61039e611079565b6105687f000000000000000000000000000000000000000000000000000000000000000081565b61039e6111f3565b600861039e565b61039e6105cc36600461474b565b6112e9565b601c5461039e565b6105ec6105e7366004614925565b61130c565b6040516001600160401b0390911681526020016103a8565b610617610612366004614874565b6114e4565b005b61062c61062736600461474b565b6115e6565b604080516001600160401b039384168152929091166020830152016103a8565b61061761065a366004614940565b61163e565b61039e61168d565b6105687f000000000000000000000000000000000000000000000000000000000000000081565b610696611803565b6040516103a89796959493929190614993565b61039e6106b7366004614a29565b611845565b61039e61100081565b61039e6106d3366004614aaa565b6118bb565b61039e6106e636600461474b565b611b3b565b604080518082019091526005815264534841524560d81b60208201526103c1565b6105687f000000000000000000000000000000000000000000000000000000000000000081565b601854600160901b90046001600160701b031661039e565b6103f46107593660046147a6565b611c7e565b61039e611c8b565b61076e611ccf565b60405163ffffffff90911681526020016103a8565b610bb861044d565b6105ec610799366004614b0a565b611ceb565b61039e611f2d565b6107ae611f96565b6040516103a89190614b70565b61044d606481565b6007546105ec90600160c01b90046001600160401b031681565b6103c1612050565b61039e6107f3366004614874565b6120dc565b61039e610806366004614874565b612290565b61081361231c565b6040516103a89190614be1565b61039e61082e366004614dd7565b6001600160a01b039182165f90815260036020908152604080832093909416825291909152205490565b61086b610866366004614e03565b612729565b604080519283526020830191909152016103a8565b61039e61088e366004614e39565b612a0b565b61039e6108a136600461474b565b6001600160a01b03165f908152601d602052604090205490565b61039e612b70565b601b5461039e565b61039e612bbc565b6105687f000000000000000000000000000000000000000000000000000000000000000081565b6001600160a01b0381165f908152601560205260408120819061091c90612bf1565b9050801561093f5760135461093a906001600160801b031682614e9d565b610941565b5f5b9392505050565b6014546013545f9161096991600160801b90046001600160801b0316614ebc565b905090565b60405160609061098390600890602001614f07565b604051602081830303815290604052905090565b5f806001600160a01b03831630146109b7576109b2836112e9565b6109b9565b5f5b90508015806109e1575060046109cd611f96565b60048111156109de576109de614b48565b14155b156109ee57505f92915050565b6109f7306112e9565b6013546001600160801b0316610a0d9190614ebc565b81610a16612b70565b610a209190614f92565b6109419190614e9d565b5f33610a37818585612c3e565b60019150505b92915050565b5f5f5f5f7f0000000000000000000000000000000000000000000000000000000000000000610a7181612c4b565b60085f610a7c611f96565b90506001816004811115610a9257610a92614b48565b1480610ab757506002816004811115610aad57610aad614b48565b148015610ab75750875b6001829091610ae457604051635649f63b60e01b8152600401610adb929190614fa9565b60405180910390fd5b505060098201546001600160a01b03908116908b9081168214610b2d57604051636a02d5b360e11b81526001600160a01b03928316600482015291166024820152604401610adb565b5050610b58610b3a612c89565b60078401546001600160401b03600160801b90910481169116111590565b6007830154600160801b90046001600160401b0316610b75612c89565b9091610ba75760405163fdea5da160e01b81526001600160401b03928316600482015291166024820152604401610adb565b5050610bb1611ccf565b63ffffffff168963ffffffff16148015610bec57506007820154610bdc9063ffffffff166001614fc4565b63ffffffff168963ffffffff1611155b610bf4611ccf565b8a9091610c24576040516376e7e04760e01b815263ffffffff928316600482015291166024820152604401610adb565b5050600782015463ffffffff908116908a16111593508380610c435750875b8990610c6b576040516313d1c99160e11b815263ffffffff9091166004820152602401610adb565b506002816004811115610c8057610c80614b48565b14158015610c8b5750875b15610cd4576007805460ff60a01b1916600160a11b17905560405163ffffffff8a16907f5b5afeccae0a545a916d54a5f70fc47052dc3d2745b0a19a8c887e1da9aa155b905f90a25b506008015463ffffffff640100000000820481169650600160401b820481169550600160601b9091041692505093509350935093565b6017546018545f916001600160801b0390811691610d289116612c93565b6109699190614ebc565b5f33610d3f858285612c9f565b610d4a858585612d1b565b506001949350505050565b5f610d5e612d78565b610d66610d0a565b90507f000000000000000000000000000000000000000000000000000000000000000081610db3576040516332559a3360e11b81526001600160a01b039091166004820152602401610adb565b50610dbd81612dd1565b601780545f90610dd79084906001600160801b0316614fe0565b92506101000a8154816001600160801b0302191690836001600160801b031602179055507f69e27f80547602d16208b028c44d20f25956e1fb7d0f51d62aa02f392426f37181604051610e2c91815260200190565b60405180910390a1610e886001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000167f000000000000000000000000000000000000000000000000000000000000000083612e08565b610e90612e3d565b90565b5f610e9c612d78565b5f610ea681612e67565b5f8311610ec657604051631f2a200560e01b815260040160405180910390fd5b5f610ed96013546001600160801b031690565b600d549091505f90610efc908390600160281b90046001600160801b0316614ebc565b9050808510610f0b5780610f0d565b845b9350337f9e9d071824fd57d062ca63fd8b786d8da48a6807eebbcb2d83f9e8d21398e28c85610f3c8186614fff565b6040805192835260208301919091520160405180910390a2610f5e3385612eba565b808403610f6d57610f6d612ef2565b610fa26001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016333087612fc0565b505050610fad612e3d565b919050565b5f610fbb612d78565b610fc785858585612ff6565b9050846001600160a01b03167fe70d1c5fc8ebf59bc1e9c86d898e48249762d7dd2542f64796f06f4d272b62358260405161100491815260200190565b60405180910390a26110406001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168683612e08565b611048612e3d565b949350505050565b600e54600f545f91610969916001600160801b0390911690640100000000900461ffff16613121565b5f611082612d78565b600461108d81612e67565b6004600754600160a01b900460ff1660048111156110ad576110ad614b48565b146110ba576110ba61312f565b5f6110c4336112e9565b905033816110f15760405163bb38693960e01b81526001600160a01b039091166004820152602401610adb565b506013546001600160801b0316601e5461111c908390600160801b90046001600160801b0316614f92565b6111269190614e9d565b925082601e60108282829054906101000a90046001600160801b031661114c9190615012565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555061117a33826131ee565b604080518281526020810185905233917f2dc8e290002f06fc0085bbca9dfb8b415cf4d1178950c72ff9ee8f4d8878ee66910160405180910390a26111e96001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163385612e08565b5050610e90612e3d565b5f6111fc612d78565b611205336108fa565b90503381611232576040516332559a3360e11b81526001600160a01b039091166004820152602401610adb565b50601354611249906001600160801b031682614f92565b61125233613222565b6001015f8282546112639190614ebc565b925050819055508060145f82825461127b9190614fff565b909155505060405181815233907f16b8533c95f66ab8c192c98ddcf5031bcb3ee6f4022988bdadd57d3422da30739060200160405180910390a2610e886001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163383612e08565b6001600160a01b03165f908152601560205260409020546001600160801b031690565b5f611315612d78565b600361132081612e67565b5f836001600160401b03161161134957604051631f2a200560e01b815260040160405180910390fd5b335f908152601960205260408120906113618261328e565b6001600160401b031611801561137c575061137c33826132b5565b1561138d5761138b3382613309565b505b5f6113978561338c565b90506113a2816133b4565b601880546012906113c4908490600160901b90046001600160701b0316615031565b92506101000a8154816001600160701b0302191690836001600160701b03160217905550611409600860070160189054906101000a90046001600160401b03166133e7565b825490945085908390600890611430908490600160401b90046001600160401b0316615050565b82546101009290920a6001600160401b0381810219909316918316021790915583546001600160c01b0316600160c01b878316908102919091178555604080519289168352602083018590528201523391507f51a5f66c332cc180dab18cd44dc07d1aa3362ba5afd54f05bbe4a6a7087f5c5a9060600160405180910390a2610fa26001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016333084612fc0565b6114ec612d78565b60405162b9028160e31b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906305c8140890602401602060405180830381865afa15801561154d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611571919061506f565b339061159c57604051631d53a1a160e01b81526001600160a01b039091166004820152602401610adb565b5060405181815233907f4ff46f6561222e338e3436a4733409edf93a9684e598325b6caa7316b100254d9060200160405180910390a26115db816133f2565b6115e3612e3d565b50565b6001600160a01b0381165f908152601a602052604081208054829190600160401b90046001600160401b031661161d575f5f611634565b80546001600160401b0380821691600160401b9004165b9250925050915091565b7f000000000000000000000000000000000000000000000000000000000000000061166881612c4b565b6116728383613467565b6116886116836102a084018461508a565b6135fa565b505050565b5f611696612d78565b335f818152601960205260408120916116ae90613668565b90506116cd816116bc612c89565b6001600160401b0390811691161090565b816116d6612c89565b90916117085760405163fceddaf960e01b81526001600160401b03928316600482015291166024820152604401610adb565b50505f6117148361328e565b905061171f8161338c565b935061172a846133b4565b6018805460129061174c908490600160901b90046001600160701b03166150cf565b82546001600160701b039182166101009390930a9283029190920219909116179055508254604080516001600160401b038481168252602082018890529092169133917fefce29e4ee82d8c44a9771fb6e6069f525335b1128e98cab00d64afdc5097d43910160405180910390a36117c3836136e9565b506117f86001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163386612e08565b505050610e90612e3d565b5f6060805f5f5f606061181461371e565b61181c613749565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b604080517f7be8063fe692cbb251bff7f27389cd85971ac34d497c4248ae210b3d629c4d2560208201526001600160a01b038516918101919091526001600160401b038084166060830152821660808201525f906110489060a00160405160208183030381529060405280519060200120613774565b5f6118c4612d78565b6011546001600160a01b03166118d981612c4b565b6001600160a01b0386165f90815260196020526040902080546001600160401b03600160801b90910481169087168110801561192a575081546001600160401b03600160401b909104811690881611155b825488918391600160401b90046001600160401b03169061197a57604051634b569fa960e01b81526001600160401b03938416600482015291831660248301529091166044820152606401610adb565b50505061198788836132b5565b82549015908990600160c01b90046001600160401b03166119a6612c89565b9091926119c957604051637e307adb60e11b8152600401610adb93929190615102565b50508254611a24915089906119e99082906001600160401b03168b611845565b88888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506137a092505050565b825489916001600160401b03909116908990611a56576040516301026a9160e31b8152600401610adb93929190615102565b5050825467ffffffffffffffff60801b1916600160801b6001600160401b038a160217835550611a858261328e565b6001600160401b03165f03611abe576001600160a01b0388165f908152601a60205260409020805467ffffffffffffffff60401b191690555b611ad0611acb828961512c565b613810565b93506001600160a01b0388167f717f9ad5178bff5f5380452ffd70fd77026b65e2fc8e9ac60375da6c21aaa0ef611b07838a61512c565b604080516001600160401b039283168152918b166020830152810187905260600160405180910390a2505050611048612e3d565b5f611b44612d78565b6001600160a01b0382165f90815260196020526040812090611b658261328e565b6001600160401b0316118390611b995760405162af9a0960e81b81526001600160a01b039091166004820152602401610adb565b508054611bb890600160c01b90046001600160401b03166116bc612c89565b81548490600160c01b90046001600160401b0316611bd4612c89565b909192611bf757604051631bdb3fd360e31b8152600401610adb93929190615102565b505050611c0483826132b5565b6001600160a01b0384165f908152601a60205260409020548491600160401b9091046001600160401b031690611c675760405163fd6d873160e01b81526001600160a01b0390921660048301526001600160401b03166024820152604401610adb565b5050611c738382613309565b915050610fad612e3d565b5f33610a37818585612d1b565b6017546018545f916001600160801b03600160801b909104811691611cb09116612c93565b601854611cc5906001600160801b0316613874565b610d289190614ebc565b6007545f9061096990600160a81b900462ffffff166001614fc4565b5f611cf4612d78565b8161100080821115611d2257604051632b6393cf60e21b815260048101929092526024820152604401610adb565b5050335f908152601960209081526040808320601a90925282209091611d478361328e565b83546001600160401b039182169290921191611d6d91600160801b909104166001615050565b835490916001600160401b03600160801b8304811692600160401b90041690611dc557604051634b569fa960e01b81526001600160401b03938416600482015291831660248301529091166044820152606401610adb565b50508154339150600160401b90046001600160401b03168015611e155760405163fd6d873160e01b81526001600160a01b0390921660048301526001600160401b03166024820152604401610adb565b5050611e3d611e22612c89565b83546001600160401b03600160c01b90910481169116111590565b82543390600160c01b90046001600160401b0316611e59612c89565b909192611e7c57604051637e307adb60e11b8152600401610adb93929190615102565b5050601054611e91915063ffffffff166133e7565b8154909350611eaa906001600160401b03166001615050565b81546001600160401b0391821667ffffffffffffffff19838716600160401b02166001600160801b03199092169190911781178355835460405192169133917fe0705c7be3f9225a29ee60360f429ba12376db1b61300712583fb74da9dd13c891611f1b91908a908a908a90615173565b60405180910390a35050610a3d612e3d565b5f611f36610d0a565b611f3e611c8b565b601854600160901b90046001600160701b0316611f59610948565b601c54611f64612b70565b611f6e9190614fff565b611f789190614fff565b611f829190614fff565b611f8c9190614fff565b6109699190614fff565b6007545f90600160a01b900460ff1681816004811115611fb857611fb8614b48565b148015611fdf5750600f54611fdf90600160401b90046001600160401b03166116bc612c89565b15611fec57600491505090565b600181600481111561200057612000614b48565b148061201d5750600281600481111561201b5761201b614b48565b145b8015612043575060075461204390600160c01b90046001600160401b03166116bc612c89565b15610fad57600491505090565b601f805461205d90614ecf565b80601f016020809104026020016040519081016040528092919081815260200182805461208990614ecf565b80156120d45780601f106120ab576101008083540402835291602001916120d4565b820191905f5260205f20905b8154815290600101906020018083116120b757829003601f168201915b505050505081565b5f6120e5612d78565b6120ee82612290565b90505f6008600a018381548110612107576121076151af565b5f918252602090912001546001600160a01b031690508082612148576040516332559a3360e11b81526001600160a01b039091166004820152602401610adb565b505f8381526016602052604081208054849290612166908490614fff565b90915550612175905082612dd1565b60178054601090612197908490600160801b90046001600160801b0316614fe0565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550806001600160a01b03167fbc86de696edc3350c664d50abf25f24e7e1251f1469ad925b25fe36927270d43836040516121f691815260200190565b60405180910390a26122326001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168284612e08565b604051633bcc9dad60e11b8152600481018390526001600160a01b038216906377993b5a906024015f604051808303815f87803b158015612271575f5ffd5b505af1158015612283573d5f5f3e3d5ffd5b5050505050610fad612e3d565b601280545f919083908082106122c2576040516350db9a2d60e11b815260048101929092526024820152604401610adb565b50505f838152601660205260409020546018548254612312916001600160801b0316908490879081106122f7576122f76151af565b5f91825260209091200154600160a01b900461ffff16613121565b6109419190614ebc565b612324614677565b6008604051806102c00160405290815f8201805461234190614ecf565b80601f016020809104026020016040519081016040528092919081815260200182805461236d90614ecf565b80156123b85780601f1061238f576101008083540402835291602001916123b8565b820191905f5260205f20905b81548152906001019060200180831161239b57829003601f168201915b505050505081526020016001820180546123d190614ecf565b80601f01602080910402602001604051908101604052809291908181526020018280546123fd90614ecf565b80156124485780601f1061241f57610100808354040283529160200191612448565b820191905f5260205f20905b81548152906001019060200180831161242b57829003601f168201915b5050505050815260200160028201805461246190614ecf565b80601f016020809104026020016040519081016040528092919081815260200182805461248d90614ecf565b80156124d85780601f106124af576101008083540402835291602001916124d8565b820191905f5260205f20905b8154815290600101906020018083116124bb57829003601f168201915b505050505081526020016003820180546124f190614ecf565b80601f016020809104026020016040519081016040528092919081815260200182805461251d90614ecf565b80156125685780601f1061253f57610100808354040283529160200191612568565b820191905f5260205f20905b81548152906001019060200180831161254b57829003601f168201915b505050918352505060048201546020820152600582015460409091019060ff16600881111561259957612599614b48565b60088111156125aa576125aa614b48565b8152600582015463ffffffff61010080830482166020808601919091526001600160801b03600160281b909404841660408087019190915260068701548086166060880152600160801b908190049095166080870152600787015480851660a088015261ffff640100000000808304821660c08a0152600160301b830490911660e08901526001600160401b03600160401b8084048216968a01969096529682048716610120890152600160c01b9091049095166101408701526008870154808516610160880152948504841661018087015291840483166101a0860152600160601b9093049091166101c084015260098401546001600160a01b03166101e0840152600a840180548251818502810185019093528083526102009094019391929091905f9084015b8282101561271c575f84815260209081902060408051808201909152908401546001600160a01b0381168252600160a01b900461ffff16818301528252600190920191016126d3565b5050505081525050905090565b5f5f612733612d78565b7f000000000000000000000000000000000000000000000000000000000000000061275d81612c4b565b61276d60408501602086016151c3565b61277857600161277b565b60025b61278481612e67565b61278c611ccf565b63ffffffff1661279f60208701876151de565b63ffffffff16146127ae611ccf565b6127bb60208801886151de565b90916127ea576040516376e7e04760e01b815263ffffffff928316600482015291166024820152604401610adb565b506127fa905060208601866151de565b6007805462ffffff92909216600160a81b0262ffffff60a81b19909216919091179055600f5463ffffffff1661283360208701876151de565b63ffffffff161161292457612846611050565b600e549093506128609084906001600160801b0316614ebc565b935061286c8385614fff565b601e805460109061288e908490600160801b90046001600160801b0316615012565b92506101000a8154816001600160801b0302191690836001600160801b031602179055506128c085608001358561389b565b6128cd60208601866151de565b63ffffffff167f7944828268731fbbb41e82fec7ddd27392415162790b774ecadd889a589ce7698585886080013560405161291b939291909283526020830191909152604082015260600190565b60405180910390a25b61293460408601602087016151c3565b1561294257612942856138bc565b82156129fc576129fc7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633a4b66f16040518163ffffffff1660e01b8152600401602060405180830381865afa1580156129a7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906129cb91906151f9565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169085612e08565b5050612a06612e3d565b915091565b5f612a14612d78565b6011546001600160a01b0316612a2981612c4b565b6001600160a01b0385165f90815260196020526040812090612a4a87613668565b9050612a69612a57612c89565b6001600160401b038084169116111590565b81612a72612c89565b9091612aa45760405163fdea5da160e01b81526001600160401b03928316600482015291166024820152604401610adb565b505081546001908390601090612acb908490600160801b90046001600160401b0316615050565b92506101000a8154816001600160401b0302191690836001600160401b03160217905550612af96001613810565b82546001600160a01b0389165f818152601a6020526040908190205490519397506001600160401b039283169391927fd64a91bea7709762a7becb2c4e107e9461015e5da21af0efe790fbdb02e5514c92612b5d92909116908b908b908b90615214565b60405180910390a3505050610941612e3d565b5f80600754600160a01b900460ff166004811115612b9057612b90614b48565b14612bac5750601e54600160801b90046001600160801b031690565b506013546001600160801b031690565b5f80600754600160a01b900460ff166004811115612bdc57612bdc614b48565b14612bac5750601e546001600160801b031690565b80546013545f916001600160801b0380821692612c1c92600160801b90819004831692910416615012565b6001600160801b0316612c2f9190614f92565b8260010154610a3d9190614fff565b61168883838360016139c7565b80336001600160a01b038216811461168857604051636a02d5b360e11b81526001600160a01b03928316600482015291166024820152604401610adb565b5f6109695f6133e7565b5f610a3d826064613121565b6001600160a01b038381165f908152600360209081526040808320938616835292905220545f19811015612d155781811015612d0757604051637dc7a0d960e11b81526001600160a01b03841660048201526024810182905260448101839052606401610adb565b612d1584848484035f6139c7565b50505050565b6001600160a01b038316612d4457604051634b637e8f60e11b81525f6004820152602401610adb565b6001600160a01b038216612d6d5760405163ec442f0560e01b81525f6004820152602401610adb565b611688838383613a99565b612da27f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c613d04565b612dcf60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613d22565b565b5f6001600160801b03821115612e04576040516306dfcc6560e41b81526080600482015260248101839052604401610adb565b5090565b612e158383836001613d29565b61168857604051635274afe760e01b81526001600160a01b0384166004820152602401610adb565b612dcf5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612dc9565b5f612e70611f96565b9050816004811115612e8457612e84614b48565b816004811115612e9657612e96614b48565b1482829091612d1557604051635649f63b60e01b8152600401610adb929190614fa9565b6001600160a01b038216612ee35760405163ec442f0560e01b81525f6004820152602401610adb565b612eee5f8383613a99565b5050565b600d546007805460ff60a01b1916600160a01b179055600160281b90046001600160801b0316600160801b81026001600160801b0319168117601e55600f5461ffff600160301b909104165f612f4a82612710614ebc565b612f5d836001600160801b038616614f92565b612f679190614e9d565b90508015612f7957612f793082612eba565b604080516001600160801b0385168152602081018390527fa1dd612b9278fe0bb5d89ed1f642dc3678d0e558630c5a4a8df212ba2197cdb4910160405180910390a1505050565b612fce848484846001613d8b565b612d1557604051635274afe760e01b81526001600160a01b0385166004820152602401610adb565b60408051306020808301919091526001600160a01b0387168284015260608083018790528351808403909101815260809092019092528051908201205f9081529081206130478484601b5484613df8565b8686909161307857604051620f708960e01b81526001600160a01b0390921660048301526024820152604401610adb565b50506001600160a01b0386165f908152601d6020526040902054868187116130bf576040516332559a3360e11b81526001600160a01b039091166004820152602401610adb565b50601c5481870393508381808211156130f45760405163aa846b7360e01b815260048101929092526024820152604401610adb565b5050839003601c5550506001600160a01b039094165f908152601d60205260409020929092555090919050565b5f612710610a208385614f92565b5f600754600160a01b900460ff16600481111561314e5761314e614b48565b03613175576013546001600160801b0316600160801b81026001600160801b03191617601e555b6007805460ff60a01b1916600160a21b1790555f613192306112e9565b905080156131a4576131a430826131ee565b601e54604051600160801b9091046001600160801b031681527fc77ea6414b21b2cf2170f259ee35ec16a7cbf16eeace77cc3ae8c6d52556881a906020015b60405180910390a150565b6001600160a01b03821661321757604051634b637e8f60e11b81525f6004820152602401610adb565b612eee825f83613a99565b6001600160a01b0381165f90815260156020526040902060135481546001600160801b03600160801b92839004811692909104168190036132635750919050565b61326c82612bf1565b600183015581546001600160801b03918216600160801b029116178155919050565b80545f90610a3d906001600160401b03600160801b8204811691600160401b90041661512c565b80545f906132d590600160c01b90046001600160401b03166116bc612c89565b8015610941575050506001600160a01b03165f908152601a6020526040902054600160401b90046001600160401b03161590565b5f5f6133148361328e565b90505f613320846136e9565b905061332b82613810565b604080516001600160401b038085168252851660208201529081018290529093506001600160a01b038616907f95a1e9c9a93a61bf0ebf6967689c03124f9f37032b43e03b141140b8b08ed8779060600160405180910390a2505092915050565b600e545f90610a3d90600160801b90046001600160801b03166001600160401b038416614f92565b5f6001600160701b03821115612e04576040516306dfcc6560e41b81526070600482015260248101839052604401610adb565b5f610a3d8243615050565b6018546001600160801b031661341061340b8383614fff565b612dd1565b601880546001600160801b0319166001600160801b0392909216919091179055612eee61343c82613874565b61344e6134498585614fff565b613874565b6134589190614ebc565b6134629084614ebc565b613e0f565b6007546001600160a01b0316156134905760405162dc149f60e41b815260040160405180910390fd5b6001600160a01b0382166134b75760405163d92e233d60e01b815260040160405180910390fd5b600780546001600160a01b0319166001600160a01b03848116919091179091555f907f0000000000000000000000000000000000000000000000000000000000000000166312952575613512610240850161022086016151de565b613524610260860161024087016151de565b613536610280870161026088016151de565b6040516001600160e01b031960e086901b16815263ffffffff938416600482015291831660248301529091166044820152606401602060405180830381865afa158015613585573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906135a99190615247565b9050806135be6101e084016101c08501614925565b6135c89190615050565b600780546001600160401b0392909216600160c01b026001600160c01b03909216919091179055611688600883613e99565b5f805b8281101561364357838382818110613617576136176151af565b905060400201602001602081019061362f9190615271565b613639908361528c565b91506001016135fd565b506018805461ffff909216600160801b0261ffff60801b199092169190911790555050565b6001600160a01b0381165f908152601a602052604081208054600160401b90046001600160401b0316151583906136be5760405163211a3e0160e11b81526001600160a01b039091166004820152602401610adb565b50805467ffffffffffffffff60401b198116909155600160401b90046001600160401b031692915050565b80546001600160401b03166136ff816001615050565b82546001600160c01b0319166001600160401b03919091161790915590565b60606109697f000000000000000000000000000000000000000000000000000000000000000061429c565b60606109697f000000000000000000000000000000000000000000000000000000000000000061429c565b5f610a3d6137806142d9565b8360405161190160f01b8152600281019290925260228201526042902090565b5f836001600160a01b03163b5f036137fe575f5f6137be8585614402565b5090925090505f8160038111156137d7576137d7614b48565b1480156137f55750856001600160a01b0316826001600160a01b0316145b92505050610941565b61380984848461444b565b9050610941565b5f61381a8261338c565b9050613825816133b4565b60188054601290613847908490600160901b90046001600160701b03166150cf565b92506101000a8154816001600160701b0302191690836001600160701b03160217905550610fad816133f2565b6018545f90610a3d90839061389690606490600160801b900461ffff16614fff565b613121565b81601b8190555080601c5f8282546138b39190614fff565b90915550505050565b6138d76138cf60608301604084016151de565b6008906144b0565b6138e3576115e361312f565b6007805460ff60a01b1916600360a01b17905561390360608201826152a6565b601f9161391191908361533e565b5061391f60208201826151de565b63ffffffff167f0b2a0d601319624add7ce77a5ce6f03acb32ca51a7d68fa7a98e01d9f63c576861395660608401604085016151de565b61396360608501856152a6565b604051613972939291906153f8565b60405180910390a25f613984306112e9565b905080156139a4576007546139a49030906001600160a01b031683612d1b565b601e80546001600160801b03808216909255600160801b90041661168881613e0f565b6001600160a01b0384166139f05760405163e602df0560e01b81525f6004820152602401610adb565b6001600160a01b038316613a1957604051634a1406b160e11b81525f6004820152602401610adb565b6001600160a01b038085165f9081526003602090815260408083209387168352929052208290558015612d1557826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051613a8b91815260200190565b60405180910390a350505050565b6001600160a01b03821630141580613ab857506001600160a01b038316155b613ad55760405163e73a520b60e01b815260040160405180910390fd5b601354600160801b90046001600160801b03161580613b0f57506001600160a01b03831615801590613b0f57506001600160a01b03821615155b613b1b57613b1b615417565b6001600160a01b038316613b7557613b3281612dd1565b601380545f90613b4c9084906001600160801b0316614fe0565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550613c17565b5f613b7f84613222565b805490915084906001600160801b03168381811115613bd25760405163391434e360e21b81526001600160a01b0390931660048401526001600160801b0390911660248301526044820152606401610adb565b5050815483915082905f90613bf19084906001600160801b0316615012565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550505b6001600160a01b038216613c6b57601380548291905f90613c429084906001600160801b0316615012565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550613cb2565b80613c7583613222565b80545f90613c8d9084906001600160801b0316614fe0565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef83604051613cf791815260200190565b60405180910390a3505050565b15612dcf57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316613d7f578383151615613d73573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316613de7578383151615613ddb573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f82613e058686856144fe565b1495945050505050565b805f03613e195750565b613e2281612dd1565b60138054601090613e44908490600160801b90046001600160801b0316614fe0565b92506101000a8154816001600160801b0302191690836001600160801b031602179055507fb7ad0cc9576440a7da2040d3922af14655c78631d2b5e0e0c9874225e60df604816040516131e391815260200190565b613ea381806152a6565b613eb060208401846152a6565b613ebd60408601866152a6565b613eca60608801886152a6565b895f6001820181600284018160038601613ee5888a8361533e565b50613ef39050888a8361533e565b50613f019050888a8361533e565b50613f0f9050888a8361533e565b50505050505050505080608001358160a0016020810190613f30919061542b565b613f4060e0840160c085016151de565b613f51610100850160e08601615449565b600586018054610100600160a81b031916600160281b6001600160801b0384160264ffffffff0019161761010063ffffffff8516021780825560048801915f9186919060ff19166001836008811115613fac57613fac614b48565b0217905550509390935550613fcc91505061012082016101008301615449565b613fde61014083016101208401615449565b6001600160801b039182169116600160801b026001600160801b031916176006830155614013610160820161014083016151de565b61402561018083016101608401615271565b6140376101a084016101808501615271565b60078501805467ffffffff000000001916600160301b61ffff9384160265ffff0000000019161764010000000093909216929092021763ffffffff191663ffffffff929092169190911790556140956101c082016101a08301614925565b6140a76101e083016101c08401614925565b60078401805477ffffffffffffffffffffffffffffffff00000000000000001916600160801b6001600160401b039384160267ffffffffffffffff60401b191617600160401b939092169290920217905561410a61020082016101e08301614925565b61411c610220830161020084016151de565b61412e6102a08401610280850161474b565b6009850180546001600160a01b039092166001600160a01b031990921691909117905560088401805463ffffffff90921663ffffffff199092169190911790556007830180546001600160401b03909216600160c01b026001600160c01b039092169190911790556141a8610240820161022083016151de565b6141ba610260830161024084016151de565b6141cc610280840161026085016151de565b60088501805463ffffffff9485166401000000000267ffffffff0000000019948616600160401b026bffffffff00000000000000001994909616600160601b029390931667ffffffffffffffff60401b199091161793909317919091161790555f5b61423c6102a083018361508a565b905081101561168857600a83016142576102a084018461508a565b83818110614267576142676151af565b83546001810185555f948552602090942060409091029290920192919091019050614292828261546f565b505060010161422e565b60605f6142a88361453f565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561433157507f000000000000000000000000000000000000000000000000000000000000000046145b1561435b57507f000000000000000000000000000000000000000000000000000000000000000090565b610969604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f5f8351604103614439576020840151604085015160608601515f1a61442b88828585614566565b955095509550505050614444565b505081515f91506002905b9250925092565b805160408051630b135d3f60e11b8082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b60058201545f906144c39060ff1661462e565b6144e357600583015463ffffffff61010090910481169083161115610941565b600583015463ffffffff838116610100909204161115610941565b5f81815b848110156145365761452c82878784818110614520576145206151af565b9050602002013561464b565b9150600101614502565b50949350505050565b5f60ff8216601f811115610a3d57604051632cd44ac360e21b815260040160405180910390fd5b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561459f57505f91506003905082614624565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156145f0573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661461b57505f925060019150829050614624565b92505f91508190505b9450945094915050565b5f600482600881111561464357614643614b48565b111592915050565b5f818310614665575f828152602084905260409020610941565b5f838152602083905260409020610941565b604051806102c00160405280606081526020016060815260200160608152602001606081526020015f81526020015f60088111156146b7576146b7614b48565b81525f602082018190526040820181905260608083018290526080830182905260a0830182905260c0830182905260e08301829052610100830182905261012083018290526101408301829052610160830182905261018083018290526101a083018290526101c083018290526101e08301919091526102009091015290565b6001600160a01b03811681146115e3575f5ffd5b5f6020828403121561475b575f5ffd5b813561094181614737565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6109416020830184614766565b5f5f604083850312156147b7575f5ffd5b82356147c281614737565b946020939093013593505050565b63ffffffff811681146115e3575f5ffd5b80151581146115e3575f5ffd5b5f5f5f60608486031215614800575f5ffd5b833561480b81614737565b9250602084013561481b816147d0565b9150604084013561482b816147e1565b809150509250925092565b5f5f5f60608486031215614848575f5ffd5b833561485381614737565b9250602084013561486381614737565b929592945050506040919091013590565b5f60208284031215614884575f5ffd5b5035919050565b5f5f5f5f6060858703121561489e575f5ffd5b84356148a981614737565b93506020850135925060408501356001600160401b038111156148ca575f5ffd5b8501601f810187136148da575f5ffd5b80356001600160401b038111156148ef575f5ffd5b8760208260051b8401011115614903575f5ffd5b949793965060200194505050565b6001600160401b03811681146115e3575f5ffd5b5f60208284031215614935575f5ffd5b813561094181614911565b5f5f60408385031215614951575f5ffd5b823561495c81614737565b915060208301356001600160401b03811115614976575f5ffd5b83016102c08186031215614988575f5ffd5b809150509250929050565b60ff60f81b8816815260e060208201525f6149b160e0830189614766565b82810360408401526149c38189614766565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015614a185783518352602093840193909201916001016149fa565b50909b9a5050505050505050505050565b5f5f5f60608486031215614a3b575f5ffd5b8335614a4681614737565b92506020840135614a5681614911565b9150604084013561482b81614911565b5f5f83601f840112614a76575f5ffd5b5081356001600160401b03811115614a8c575f5ffd5b602083019150836020828501011115614aa3575f5ffd5b9250929050565b5f5f5f5f60608587031215614abd575f5ffd5b8435614ac881614737565b93506020850135614ad881614911565b925060408501356001600160401b03811115614af2575f5ffd5b614afe87828801614a66565b95989497509550505050565b5f5f60208385031215614b1b575f5ffd5b82356001600160401b03811115614b30575f5ffd5b614b3c85828601614a66565b90969095509350505050565b634e487b7160e01b5f52602160045260245ffd5b60058110614b6c57614b6c614b48565b9052565b60208101610a3d8284614b5c565b60098110614b6c57614b6c614b48565b5f8151808452602084019350602083015f5b82811015614bd757815180516001600160a01b0316875260209081015161ffff168188015260409096019590910190600101614ba0565b5093949350505050565b602081525f82516102c06020840152614bfe6102e0840182614766565b90506020840151601f19848303016040850152614c1b8282614766565b9150506040840151601f19848303016060850152614c398282614766565b9150506060840151601f19848303016080850152614c578282614766565b915050608084015160a084015260a0840151614c7660c0850182614b7e565b5060c084015163ffffffff811660e08501525060e08401516001600160801b038116610100850152506101008401516001600160801b038116610120850152506101208401516001600160801b0381166101408501525061014084015163ffffffff81166101608501525061016084015161ffff81166101808501525061018084015161ffff81166101a0850152506101a08401516001600160401b0381166101c0850152506101c08401516001600160401b0381166101e0850152506101e08401516001600160401b0381166102008501525061020084015163ffffffff81166102208501525061022084015163ffffffff81166102408501525061024084015163ffffffff81166102608501525061026084015163ffffffff8116610280850152506102808401516001600160a01b0381166102a0850152506102a0840151838203601f19016102c0850152614dce8282614b8e565b95945050505050565b5f5f60408385031215614de8575f5ffd5b8235614df381614737565b9150602083013561498881614737565b5f60208284031215614e13575f5ffd5b81356001600160401b03811115614e28575f5ffd5b820160a08185031215610941575f5ffd5b5f5f5f60408486031215614e4b575f5ffd5b8335614e5681614737565b925060208401356001600160401b03811115614e70575f5ffd5b614e7c86828701614a66565b9497909650939450505050565b634e487b7160e01b5f52601160045260245ffd5b5f82614eb757634e487b7160e01b5f52601260045260245ffd5b500490565b81810381811115610a3d57610a3d614e89565b600181811c90821680614ee357607f821691505b602082108103614f0157634e487b7160e01b5f52602260045260245ffd5b50919050565b67020baba37b732ba160c51b81525f5f8354614f2281614ecf565b600182168015614f395760018114614f5457614f87565b60ff1983166008870152600882151583028701019350614f87565b865f5260205f205f5b83811015614f7c57815488820160080152600190910190602001614f5d565b505060088287010193505b509195945050505050565b8082028115828204841417610a3d57610a3d614e89565b60408101614fb78285614b5c565b6109416020830184614b5c565b63ffffffff8181168382160190811115610a3d57610a3d614e89565b6001600160801b038181168382160190811115610a3d57610a3d614e89565b80820180821115610a3d57610a3d614e89565b6001600160801b038281168282160390811115610a3d57610a3d614e89565b6001600160701b038181168382160190811115610a3d57610a3d614e89565b6001600160401b038181168382160190811115610a3d57610a3d614e89565b5f6020828403121561507f575f5ffd5b8151610941816147e1565b5f5f8335601e1984360301811261509f575f5ffd5b8301803591506001600160401b038211156150b8575f5ffd5b6020019150600681901b3603821315614aa3575f5ffd5b6001600160701b038281168282160390811115610a3d57610a3d614e89565b634e487b7160e01b5f52604160045260245ffd5b6001600160a01b039390931683526001600160401b03918216602084015216604082015260600190565b6001600160401b038281168282160390811115610a3d57610a3d614e89565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6001600160401b0385168152606060208201525f61519560608301858761514b565b90506001600160401b038316604083015295945050505050565b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156151d3575f5ffd5b8135610941816147e1565b5f602082840312156151ee575f5ffd5b8135610941816147d0565b5f60208284031215615209575f5ffd5b815161094181614737565b6001600160401b0385168152606060208201525f61523660608301858761514b565b905082604083015295945050505050565b5f60208284031215615257575f5ffd5b815161094181614911565b61ffff811681146115e3575f5ffd5b5f60208284031215615281575f5ffd5b813561094181615262565b61ffff8181168382160190811115610a3d57610a3d614e89565b5f5f8335601e198436030181126152bb575f5ffd5b8301803591506001600160401b038211156152d4575f5ffd5b602001915036819003821315614aa3575f5ffd5b601f821115611688578282111561168857805f5260205f20601f840160051c602085101561531357505f5b90810190601f840160051c035f5b81811015615336575f83820155600101615321565b505050505050565b6001600160401b03831115615355576153556150ee565b615369836153638354614ecf565b836152e8565b5f601f84116001811461539a575f85156153835750838201355b5f19600387901b1c1916600186901b1783556153f1565b5f83815260208120601f198716915b828110156153c957868501358255602094850194600190920191016153a9565b50868210156153e5575f1960f88860031b161c19848701351681555b505060018560011b0183555b5050505050565b63ffffffff84168152604060208201525f614dce60408301848661514b565b634e487b7160e01b5f52600160045260245ffd5b5f6020828403121561543b575f5ffd5b813560098110610941575f5ffd5b5f60208284031215615459575f5ffd5b81356001600160801b0381168114610941575f5ffd5b813561547a81614737565b8154602084013561548a81615262565b61ffff60a01b60a09190911b166001600160a01b03929092166001600160b01b031991909116171790555056",
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
// Solidity: constructor(address atn_, address market_, address proof_, address treasury_) returns()
func (project *Project) PackConstructor(atn_ common.Address, market_ common.Address, proof_ common.Address, treasury_ common.Address) []byte {
	enc, err := project.abi.Pack("", atn_, market_, proof_, treasury_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackFEE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc57981b5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function FEE() view returns(uint16)
func (project *Project) PackFEE() []byte {
	enc, err := project.abi.Pack("FEE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFEE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc57981b5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function FEE() view returns(uint16)
func (project *Project) TryPackFEE() ([]byte, error) {
	return project.abi.Pack("FEE")
}

// UnpackFEE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc57981b5.
//
// Solidity: function FEE() view returns(uint16)
func (project *Project) UnpackFEE(data []byte) (uint16, error) {
	out, err := project.abi.Unpack("FEE", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
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

// PackINPUTMAX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8aefed16.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function INPUT_MAX() view returns(uint256)
func (project *Project) PackINPUTMAX() []byte {
	enc, err := project.abi.Pack("INPUT_MAX")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackINPUTMAX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8aefed16.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function INPUT_MAX() view returns(uint256)
func (project *Project) TryPackINPUTMAX() ([]byte, error) {
	return project.abi.Pack("INPUT_MAX")
}

// UnpackINPUTMAX is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8aefed16.
//
// Solidity: function INPUT_MAX() view returns(uint256)
func (project *Project) UnpackINPUTMAX(data []byte) (*big.Int, error) {
	out, err := project.abi.Unpack("INPUT_MAX", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPARTSMAX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66ba8a60.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PARTS_MAX() pure returns(uint256)
func (project *Project) PackPARTSMAX() []byte {
	enc, err := project.abi.Pack("PARTS_MAX")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPARTSMAX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66ba8a60.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PARTS_MAX() pure returns(uint256)
func (project *Project) TryPackPARTSMAX() ([]byte, error) {
	return project.abi.Pack("PARTS_MAX")
}

// UnpackPARTSMAX is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x66ba8a60.
//
// Solidity: function PARTS_MAX() pure returns(uint256)
func (project *Project) UnpackPARTSMAX(data []byte) (*big.Int, error) {
	out, err := project.abi.Unpack("PARTS_MAX", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackROYALTYCAP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ae78f93.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ROYALTY_CAP() pure returns(uint16)
func (project *Project) PackROYALTYCAP() []byte {
	enc, err := project.abi.Pack("ROYALTY_CAP")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackROYALTYCAP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ae78f93.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ROYALTY_CAP() pure returns(uint16)
func (project *Project) TryPackROYALTYCAP() ([]byte, error) {
	return project.abi.Pack("ROYALTY_CAP")
}

// UnpackROYALTYCAP is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ae78f93.
//
// Solidity: function ROYALTY_CAP() pure returns(uint16)
func (project *Project) UnpackROYALTYCAP(data []byte) (uint16, error) {
	out, err := project.abi.Unpack("ROYALTY_CAP", data)
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

// PackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf8a1961.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answer(address customer, bytes output) returns(uint256 revenue)
func (project *Project) PackAnswer(customer common.Address, output []byte) []byte {
	enc, err := project.abi.Pack("answer", customer, output)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf8a1961.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answer(address customer, bytes output) returns(uint256 revenue)
func (project *Project) TryPackAnswer(customer common.Address, output []byte) ([]byte, error) {
	return project.abi.Pack("answer", customer, output)
}

// UnpackAnswer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdf8a1961.
//
// Solidity: function answer(address customer, bytes output) returns(uint256 revenue)
func (project *Project) UnpackAnswer(data []byte) (*big.Int, error) {
	out, err := project.abi.Unpack("answer", data)
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
// Solidity: function balanceOf(address holder) view returns(uint256)
func (project *Project) PackBalanceOf(holder common.Address) []byte {
	enc, err := project.abi.Pack("balanceOf", holder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address holder) view returns(uint256)
func (project *Project) TryPackBalanceOf(holder common.Address) ([]byte, error) {
	return project.abi.Pack("balanceOf", holder)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address holder) view returns(uint256)
func (project *Project) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := project.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBeginProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09bb8ca4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function beginProof(address poster, uint32 epoch, bool exam) returns(uint32 commitBlocks, uint32 revealBlocks, uint32 challengeBlocks, bool paid)
func (project *Project) PackBeginProof(poster common.Address, epoch uint32, exam bool) []byte {
	enc, err := project.abi.Pack("beginProof", poster, epoch, exam)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBeginProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09bb8ca4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function beginProof(address poster, uint32 epoch, bool exam) returns(uint32 commitBlocks, uint32 revealBlocks, uint32 challengeBlocks, bool paid)
func (project *Project) TryPackBeginProof(poster common.Address, epoch uint32, exam bool) ([]byte, error) {
	return project.abi.Pack("beginProof", poster, epoch, exam)
}

// BeginProofOutput serves as a container for the return parameters of contract
// method BeginProof.
type BeginProofOutput struct {
	CommitBlocks    uint32
	RevealBlocks    uint32
	ChallengeBlocks uint32
	Paid            bool
}

// UnpackBeginProof is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x09bb8ca4.
//
// Solidity: function beginProof(address poster, uint32 epoch, bool exam) returns(uint32 commitBlocks, uint32 revealBlocks, uint32 challengeBlocks, bool paid)
func (project *Project) UnpackBeginProof(data []byte) (BeginProofOutput, error) {
	out, err := project.abi.Unpack("beginProof", data)
	outstruct := new(BeginProofOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.CommitBlocks = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.RevealBlocks = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	outstruct.ChallengeBlocks = *abi.ConvertType(out[2], new(uint32)).(*uint32)
	outstruct.Paid = *abi.ConvertType(out[3], new(bool)).(*bool)
	return *outstruct, nil
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

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d13f874.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(address miner, uint256 cumulative, bytes32[] proof_) returns(uint256 amount)
func (project *Project) PackClaim(miner common.Address, cumulative *big.Int, proof [][32]byte) []byte {
	enc, err := project.abi.Pack("claim", miner, cumulative, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d13f874.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(address miner, uint256 cumulative, bytes32[] proof_) returns(uint256 amount)
func (project *Project) TryPackClaim(miner common.Address, cumulative *big.Int, proof [][32]byte) ([]byte, error) {
	return project.abi.Pack("claim", miner, cumulative, proof)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3d13f874.
//
// Solidity: function claim(address miner, uint256 cumulative, bytes32[] proof_) returns(uint256 amount)
func (project *Project) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := project.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
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

// PackEarningsRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe9bdd666.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function earningsRoot() view returns(bytes32)
func (project *Project) PackEarningsRoot() []byte {
	enc, err := project.abi.Pack("earningsRoot")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEarningsRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe9bdd666.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function earningsRoot() view returns(bytes32)
func (project *Project) TryPackEarningsRoot() ([]byte, error) {
	return project.abi.Pack("earningsRoot")
}

// UnpackEarningsRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe9bdd666.
//
// Solidity: function earningsRoot() view returns(bytes32)
func (project *Project) UnpackEarningsRoot(data []byte) ([32]byte, error) {
	out, err := project.abi.Unpack("earningsRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
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

// PackFeeOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1098894b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feeOwed() view returns(uint256)
func (project *Project) PackFeeOwed() []byte {
	enc, err := project.abi.Pack("feeOwed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeeOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1098894b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feeOwed() view returns(uint256)
func (project *Project) TryPackFeeOwed() ([]byte, error) {
	return project.abi.Pack("feeOwed")
}

// UnpackFeeOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1098894b.
//
// Solidity: function feeOwed() view returns(uint256)
func (project *Project) UnpackFeeOwed(data []byte) (*big.Int, error) {
	out, err := project.abi.Unpack("feeOwed", data)
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
// the contract method with ID 0x7f7f1e9a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address founder_, (string,bytes,bytes,bytes,bytes32,uint8,uint32,uint128,uint128,uint128,uint32,uint16,uint16,uint64,uint64,uint64,uint32,uint32,uint32,uint32,address,(address,uint16)[]) t) returns()
func (project *Project) PackInitialize(founder common.Address, t Terms) []byte {
	enc, err := project.abi.Pack("initialize", founder, t)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f7f1e9a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address founder_, (string,bytes,bytes,bytes,bytes32,uint8,uint32,uint128,uint128,uint128,uint32,uint16,uint16,uint64,uint64,uint64,uint32,uint32,uint32,uint32,address,(address,uint16)[]) t) returns()
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

// PackMinersOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x761f9150.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minersOwed() view returns(uint256)
func (project *Project) PackMinersOwed() []byte {
	enc, err := project.abi.Pack("minersOwed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinersOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x761f9150.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minersOwed() view returns(uint256)
func (project *Project) TryPackMinersOwed() ([]byte, error) {
	return project.abi.Pack("minersOwed")
}

// UnpackMinersOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x761f9150.
//
// Solidity: function minersOwed() view returns(uint256)
func (project *Project) UnpackMinersOwed(data []byte) (*big.Int, error) {
	out, err := project.abi.Unpack("minersOwed", data)
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

// PackPaidTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2874c10.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paidTo(address miner) view returns(uint256)
func (project *Project) PackPaidTo(miner common.Address) []byte {
	enc, err := project.abi.Pack("paidTo", miner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaidTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2874c10.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paidTo(address miner) view returns(uint256)
func (project *Project) TryPackPaidTo(miner common.Address) ([]byte, error) {
	return project.abi.Pack("paidTo", miner)
}

// UnpackPaidTo is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2874c10.
//
// Solidity: function paidTo(address miner) view returns(uint256)
func (project *Project) UnpackPaidTo(data []byte) (*big.Int, error) {
	out, err := project.abi.Unpack("paidTo", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPayFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29610252.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payFee() returns(uint256 amount)
func (project *Project) PackPayFee() []byte {
	enc, err := project.abi.Pack("payFee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29610252.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payFee() returns(uint256 amount)
func (project *Project) TryPackPayFee() ([]byte, error) {
	return project.abi.Pack("payFee")
}

// UnpackPayFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x29610252.
//
// Solidity: function payFee() returns(uint256 amount)
func (project *Project) UnpackPayFee(data []byte) (*big.Int, error) {
	out, err := project.abi.Unpack("payFee", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPayRoyalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7cc9b11.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payRoyalty(uint256 index) returns(uint256 amount)
func (project *Project) PackPayRoyalty(index *big.Int) []byte {
	enc, err := project.abi.Pack("payRoyalty", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayRoyalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7cc9b11.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payRoyalty(uint256 index) returns(uint256 amount)
func (project *Project) TryPackPayRoyalty(index *big.Int) ([]byte, error) {
	return project.abi.Pack("payRoyalty", index)
}

// UnpackPayRoyalty is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc7cc9b11.
//
// Solidity: function payRoyalty(uint256 index) returns(uint256 amount)
func (project *Project) UnpackPayRoyalty(data []byte) (*big.Int, error) {
	out, err := project.abi.Unpack("payRoyalty", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
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

// PackReceiveRoyalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77993b5a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiveRoyalty(uint256 amount) returns()
func (project *Project) PackReceiveRoyalty(amount *big.Int) []byte {
	enc, err := project.abi.Pack("receiveRoyalty", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiveRoyalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77993b5a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiveRoyalty(uint256 amount) returns()
func (project *Project) TryPackReceiveRoyalty(amount *big.Int) ([]byte, error) {
	return project.abi.Pack("receiveRoyalty", amount)
}

// PackReclaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80e9071b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reclaim() returns(uint256 amount)
func (project *Project) PackReclaim() []byte {
	enc, err := project.abi.Pack("reclaim")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReclaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80e9071b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reclaim() returns(uint256 amount)
func (project *Project) TryPackReclaim() ([]byte, error) {
	return project.abi.Pack("reclaim")
}

// UnpackReclaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80e9071b.
//
// Solidity: function reclaim() returns(uint256 amount)
func (project *Project) UnpackReclaim(data []byte) (*big.Int, error) {
	out, err := project.abi.Unpack("reclaim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
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

// PackRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb94207d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function request(bytes input) returns(uint64 deadline)
func (project *Project) PackRequest(input []byte) []byte {
	enc, err := project.abi.Pack("request", input)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb94207d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function request(bytes input) returns(uint64 deadline)
func (project *Project) TryPackRequest(input []byte) ([]byte, error) {
	return project.abi.Pack("request", input)
}

// UnpackRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb94207d3.
//
// Solidity: function request(bytes input) returns(uint64 deadline)
func (project *Project) UnpackRequest(data []byte) (uint64, error) {
	out, err := project.abi.Unpack("request", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackRequestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79e2e31c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestOf(address customer) view returns(uint64 number, uint64 deadline)
func (project *Project) PackRequestOf(customer common.Address) []byte {
	enc, err := project.abi.Pack("requestOf", customer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79e2e31c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestOf(address customer) view returns(uint64 number, uint64 deadline)
func (project *Project) TryPackRequestOf(customer common.Address) ([]byte, error) {
	return project.abi.Pack("requestOf", customer)
}

// RequestOfOutput serves as a container for the return parameters of contract
// method RequestOf.
type RequestOfOutput struct {
	Number   uint64
	Deadline uint64
}

// UnpackRequestOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79e2e31c.
//
// Solidity: function requestOf(address customer) view returns(uint64 number, uint64 deadline)
func (project *Project) UnpackRequestOf(data []byte) (RequestOfOutput, error) {
	out, err := project.abi.Unpack("requestOf", data)
	outstruct := new(RequestOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Number = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Deadline = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackRoyaltiesOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadefd574.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function royaltiesOwed() view returns(uint256)
func (project *Project) PackRoyaltiesOwed() []byte {
	enc, err := project.abi.Pack("royaltiesOwed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoyaltiesOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadefd574.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function royaltiesOwed() view returns(uint256)
func (project *Project) TryPackRoyaltiesOwed() ([]byte, error) {
	return project.abi.Pack("royaltiesOwed")
}

// UnpackRoyaltiesOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xadefd574.
//
// Solidity: function royaltiesOwed() view returns(uint256)
func (project *Project) UnpackRoyaltiesOwed(data []byte) (*big.Int, error) {
	out, err := project.abi.Unpack("royaltiesOwed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRoyaltyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd26509b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function royaltyOf(uint256 index) view returns(uint256)
func (project *Project) PackRoyaltyOf(index *big.Int) []byte {
	enc, err := project.abi.Pack("royaltyOf", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoyaltyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd26509b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function royaltyOf(uint256 index) view returns(uint256)
func (project *Project) TryPackRoyaltyOf(index *big.Int) ([]byte, error) {
	return project.abi.Pack("royaltyOf", index)
}

// UnpackRoyaltyOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd26509b1.
//
// Solidity: function royaltyOf(uint256 index) view returns(uint256)
func (project *Project) UnpackRoyaltyOf(data []byte) (*big.Int, error) {
	out, err := project.abi.Unpack("royaltyOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdda6e616.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle((uint32,bool,uint32,bytes,bytes32) v) returns(uint256 toMiners, uint256 toVerifiers)
func (project *Project) PackSettle(v Verdict) []byte {
	enc, err := project.abi.Pack("settle", v)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdda6e616.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle((uint32,bool,uint32,bytes,bytes32) v) returns(uint256 toMiners, uint256 toVerifiers)
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
// from invoking the contract method with ID 0xdda6e616.
//
// Solidity: function settle((uint32,bool,uint32,bytes,bytes32) v) returns(uint256 toMiners, uint256 toVerifiers)
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
// Solidity: function terms() view returns((string,bytes,bytes,bytes,bytes32,uint8,uint32,uint128,uint128,uint128,uint32,uint16,uint16,uint64,uint64,uint64,uint32,uint32,uint32,uint32,address,(address,uint16)[]))
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
// Solidity: function terms() view returns((string,bytes,bytes,bytes,bytes32,uint8,uint32,uint128,uint128,uint128,uint32,uint16,uint16,uint64,uint64,uint64,uint32,uint32,uint32,uint32,address,(address,uint16)[]))
func (project *Project) TryPackTerms() ([]byte, error) {
	return project.abi.Pack("terms")
}

// UnpackTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5025625.
//
// Solidity: function terms() view returns((string,bytes,bytes,bytes,bytes32,uint8,uint32,uint128,uint128,uint128,uint32,uint16,uint16,uint64,uint64,uint64,uint32,uint32,uint32,uint32,address,(address,uint16)[]))
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

// PackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasury() view returns(address)
func (project *Project) PackTreasury() []byte {
	enc, err := project.abi.Pack("treasury")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treasury() view returns(address)
func (project *Project) TryPackTreasury() ([]byte, error) {
	return project.abi.Pack("treasury")
}

// UnpackTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61d027b3.
//
// Solidity: function treasury() view returns(address)
func (project *Project) UnpackTreasury(data []byte) (common.Address, error) {
	out, err := project.abi.Unpack("treasury", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVerifiersPay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45767718.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifiersPay() view returns(uint256)
func (project *Project) PackVerifiersPay() []byte {
	enc, err := project.abi.Pack("verifiersPay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifiersPay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45767718.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifiersPay() view returns(uint256)
func (project *Project) TryPackVerifiersPay() ([]byte, error) {
	return project.abi.Pack("verifiersPay")
}

// UnpackVerifiersPay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x45767718.
//
// Solidity: function verifiersPay() view returns(uint256)
func (project *Project) UnpackVerifiersPay(data []byte) (*big.Int, error) {
	out, err := project.abi.Unpack("verifiersPay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
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

// ProjectAnswered represents a Answered event raised by the Project contract.
type ProjectAnswered struct {
	Customer common.Address
	Period   uint64
	Number   uint64
	Output   []byte
	Revenue  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProjectAnsweredEventName = "Answered"

// ContractEventName returns the user-defined event name.
func (ProjectAnswered) ContractEventName() string {
	return ProjectAnsweredEventName
}

// UnpackAnsweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Answered(address indexed customer, uint64 indexed period, uint64 number, bytes output, uint256 revenue)
func (project *Project) UnpackAnsweredEvent(log *types.Log) (*ProjectAnswered, error) {
	event := "Answered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != project.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProjectAnswered)
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
	Root        [32]byte
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
// Solidity: event EpochPaid(uint32 indexed epoch, uint256 toMiners, uint256 toVerifiers, bytes32 root)
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

// ProjectFeePaid represents a FeePaid event raised by the Project contract.
type ProjectFeePaid struct {
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ProjectFeePaidEventName = "FeePaid"

// ContractEventName returns the user-defined event name.
func (ProjectFeePaid) ContractEventName() string {
	return ProjectFeePaidEventName
}

// UnpackFeePaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeePaid(uint256 amount)
func (project *Project) UnpackFeePaidEvent(log *types.Log) (*ProjectFeePaid, error) {
	event := "FeePaid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != project.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProjectFeePaid)
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
	Miner  common.Address
	Amount *big.Int
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
// Solidity: event MinerPaid(address indexed miner, uint256 amount)
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

// ProjectReclaimed represents a Reclaimed event raised by the Project contract.
type ProjectReclaimed struct {
	Customer common.Address
	Period   uint64
	Calls    uint64
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProjectReclaimedEventName = "Reclaimed"

// ContractEventName returns the user-defined event name.
func (ProjectReclaimed) ContractEventName() string {
	return ProjectReclaimedEventName
}

// UnpackReclaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Reclaimed(address indexed customer, uint64 indexed period, uint64 calls, uint256 amount)
func (project *Project) UnpackReclaimedEvent(log *types.Log) (*ProjectReclaimed, error) {
	event := "Reclaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != project.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProjectReclaimed)
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

// ProjectRequested represents a Requested event raised by the Project contract.
type ProjectRequested struct {
	Customer common.Address
	Period   uint64
	Number   uint64
	Input    []byte
	Deadline uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProjectRequestedEventName = "Requested"

// ContractEventName returns the user-defined event name.
func (ProjectRequested) ContractEventName() string {
	return ProjectRequestedEventName
}

// UnpackRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Requested(address indexed customer, uint64 indexed period, uint64 number, bytes input, uint64 deadline)
func (project *Project) UnpackRequestedEvent(log *types.Log) (*ProjectRequested, error) {
	event := "Requested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != project.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProjectRequested)
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

// ProjectRoyaltyPaid represents a RoyaltyPaid event raised by the Project contract.
type ProjectRoyaltyPaid struct {
	Part   common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ProjectRoyaltyPaidEventName = "RoyaltyPaid"

// ContractEventName returns the user-defined event name.
func (ProjectRoyaltyPaid) ContractEventName() string {
	return ProjectRoyaltyPaidEventName
}

// UnpackRoyaltyPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoyaltyPaid(address indexed part, uint256 amount)
func (project *Project) UnpackRoyaltyPaidEvent(log *types.Log) (*ProjectRoyaltyPaid, error) {
	event := "RoyaltyPaid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != project.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProjectRoyaltyPaid)
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

// ProjectRoyaltyReceived represents a RoyaltyReceived event raised by the Project contract.
type ProjectRoyaltyReceived struct {
	Composite common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ProjectRoyaltyReceivedEventName = "RoyaltyReceived"

// ContractEventName returns the user-defined event name.
func (ProjectRoyaltyReceived) ContractEventName() string {
	return ProjectRoyaltyReceivedEventName
}

// UnpackRoyaltyReceivedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoyaltyReceived(address indexed composite, uint256 amount)
func (project *Project) UnpackRoyaltyReceivedEvent(log *types.Log) (*ProjectRoyaltyReceived, error) {
	event := "RoyaltyReceived"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != project.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProjectRoyaltyReceived)
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

// ProjectValidating represents a Validating event raised by the Project contract.
type ProjectValidating struct {
	Epoch uint32
	Raw   *types.Log // Blockchain specific contextual infos
}

const ProjectValidatingEventName = "Validating"

// ContractEventName returns the user-defined event name.
func (ProjectValidating) ContractEventName() string {
	return ProjectValidatingEventName
}

// UnpackValidatingEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Validating(uint32 indexed epoch)
func (project *Project) UnpackValidatingEvent(log *types.Log) (*ProjectValidating, error) {
	event := "Validating"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != project.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProjectValidating)
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
	if bytes.Equal(raw[:4], project.abi.Errors["BadEarningsProof"].ID.Bytes()[:4]) {
		return project.UnpackBadEarningsProofError(raw[4:])
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
	if bytes.Equal(raw[:4], project.abi.Errors["EarningsAboveOwed"].ID.Bytes()[:4]) {
		return project.UnpackEarningsAboveOwedError(raw[4:])
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
	if bytes.Equal(raw[:4], project.abi.Errors["NoRequest"].ID.Bytes()[:4]) {
		return project.UnpackNoRequestError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["NoSuchPart"].ID.Bytes()[:4]) {
		return project.UnpackNoSuchPartError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["NoTestHash"].ID.Bytes()[:4]) {
		return project.UnpackNoTestHashError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["NotCaller"].ID.Bytes()[:4]) {
		return project.UnpackNotCallerError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["NotPart"].ID.Bytes()[:4]) {
		return project.UnpackNotPartError(raw[4:])
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
	if bytes.Equal(raw[:4], project.abi.Errors["PartNotMature"].ID.Bytes()[:4]) {
		return project.UnpackPartNotMatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["PartTwice"].ID.Bytes()[:4]) {
		return project.UnpackPartTwiceError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["PartsOutOfRange"].ID.Bytes()[:4]) {
		return project.UnpackPartsOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["PayAboveGoal"].ID.Bytes()[:4]) {
		return project.UnpackPayAboveGoalError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return project.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["RequestNotMissed"].ID.Bytes()[:4]) {
		return project.UnpackRequestNotMissedError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["RequestPending"].ID.Bytes()[:4]) {
		return project.UnpackRequestPendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["RoyaltyOutOfRange"].ID.Bytes()[:4]) {
		return project.UnpackRoyaltyOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return project.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
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
	if bytes.Equal(raw[:4], project.abi.Errors["TooLong"].ID.Bytes()[:4]) {
		return project.UnpackTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["WindowOutOfRange"].ID.Bytes()[:4]) {
		return project.UnpackWindowOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], project.abi.Errors["WindowTooShort"].ID.Bytes()[:4]) {
		return project.UnpackWindowTooShortError(raw[4:])
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

// ProjectBadEarningsProof represents a BadEarningsProof error raised by the Project contract.
type ProjectBadEarningsProof struct {
	Miner      common.Address
	Cumulative *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadEarningsProof(address miner, uint256 cumulative)
func ProjectBadEarningsProofErrorID() common.Hash {
	return common.HexToHash("0x000f7089ddd3809cf5fab29eae22d1a310a6c70ff9a07c75ef184dee36790bfd")
}

// UnpackBadEarningsProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadEarningsProof(address miner, uint256 cumulative)
func (project *Project) UnpackBadEarningsProofError(raw []byte) (*ProjectBadEarningsProof, error) {
	out := new(ProjectBadEarningsProof)
	if err := project.abi.UnpackIntoInterface(out, "BadEarningsProof", raw); err != nil {
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

// ProjectEarningsAboveOwed represents a EarningsAboveOwed error raised by the Project contract.
type ProjectEarningsAboveOwed struct {
	Due  *big.Int
	Owed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EarningsAboveOwed(uint256 due, uint256 owed)
func ProjectEarningsAboveOwedErrorID() common.Hash {
	return common.HexToHash("0xaa846b73ac0f1cb1f4e13c83803580f1bbf079a08fa59dafc1cd661ffb2723e5")
}

// UnpackEarningsAboveOwedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EarningsAboveOwed(uint256 due, uint256 owed)
func (project *Project) UnpackEarningsAboveOwedError(raw []byte) (*ProjectEarningsAboveOwed, error) {
	out := new(ProjectEarningsAboveOwed)
	if err := project.abi.UnpackIntoInterface(out, "EarningsAboveOwed", raw); err != nil {
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

// ProjectNoRequest represents a NoRequest error raised by the Project contract.
type ProjectNoRequest struct {
	Customer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoRequest(address customer)
func ProjectNoRequestErrorID() common.Hash {
	return common.HexToHash("0x42347c0200cd00e4d2db848dcb768e71518d4f24071c1ba9b07d206959dc5830")
}

// UnpackNoRequestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoRequest(address customer)
func (project *Project) UnpackNoRequestError(raw []byte) (*ProjectNoRequest, error) {
	out := new(ProjectNoRequest)
	if err := project.abi.UnpackIntoInterface(out, "NoRequest", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectNoSuchPart represents a NoSuchPart error raised by the Project contract.
type ProjectNoSuchPart struct {
	Index *big.Int
	Count *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchPart(uint256 index, uint256 count)
func ProjectNoSuchPartErrorID() common.Hash {
	return common.HexToHash("0xa1b7345a1b65b2b08ecdce43fa4e55d3a6c5ba4d6c2b5a554694e3e6f9996f99")
}

// UnpackNoSuchPartError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchPart(uint256 index, uint256 count)
func (project *Project) UnpackNoSuchPartError(raw []byte) (*ProjectNoSuchPart, error) {
	out := new(ProjectNoSuchPart)
	if err := project.abi.UnpackIntoInterface(out, "NoSuchPart", raw); err != nil {
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

// ProjectNotPart represents a NotPart error raised by the Project contract.
type ProjectNotPart struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPart(address caller)
func ProjectNotPartErrorID() common.Hash {
	return common.HexToHash("0x1d53a1a1e12330342acbd97cd4fb406eb1350dda136144a14b6f2f47d8f0f388")
}

// UnpackNotPartError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPart(address caller)
func (project *Project) UnpackNotPartError(raw []byte) (*ProjectNotPart, error) {
	out := new(ProjectNotPart)
	if err := project.abi.UnpackIntoInterface(out, "NotPart", raw); err != nil {
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

// ProjectPartNotMature represents a PartNotMature error raised by the Project contract.
type ProjectPartNotMature struct {
	Part common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PartNotMature(address part)
func ProjectPartNotMatureErrorID() common.Hash {
	return common.HexToHash("0x93a588ab585706ec8cfde23c8eaf1a503badb56874c0420c0d698ff5fc7a524f")
}

// UnpackPartNotMatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PartNotMature(address part)
func (project *Project) UnpackPartNotMatureError(raw []byte) (*ProjectPartNotMature, error) {
	out := new(ProjectPartNotMature)
	if err := project.abi.UnpackIntoInterface(out, "PartNotMature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectPartTwice represents a PartTwice error raised by the Project contract.
type ProjectPartTwice struct {
	Part common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PartTwice(address part)
func ProjectPartTwiceErrorID() common.Hash {
	return common.HexToHash("0x3f439989fb149b1a2e2f64488fd1eace07333e76d4cf9c81527a55221263a13b")
}

// UnpackPartTwiceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PartTwice(address part)
func (project *Project) UnpackPartTwiceError(raw []byte) (*ProjectPartTwice, error) {
	out := new(ProjectPartTwice)
	if err := project.abi.UnpackIntoInterface(out, "PartTwice", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectPartsOutOfRange represents a PartsOutOfRange error raised by the Project contract.
type ProjectPartsOutOfRange struct {
	Count *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PartsOutOfRange(uint256 count, uint256 max)
func ProjectPartsOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x19599b139f8fcee310e10b4898dc082e6d6edc9d5d3b314941b92511319105de")
}

// UnpackPartsOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PartsOutOfRange(uint256 count, uint256 max)
func (project *Project) UnpackPartsOutOfRangeError(raw []byte) (*ProjectPartsOutOfRange, error) {
	out := new(ProjectPartsOutOfRange)
	if err := project.abi.UnpackIntoInterface(out, "PartsOutOfRange", raw); err != nil {
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

// ProjectRequestNotMissed represents a RequestNotMissed error raised by the Project contract.
type ProjectRequestNotMissed struct {
	Deadline uint64
	Current  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RequestNotMissed(uint64 deadline, uint64 current)
func ProjectRequestNotMissedErrorID() common.Hash {
	return common.HexToHash("0xfceddaf9cfbc55fae45c45462e282e965018533d929f458eec9c026d2ec03b25")
}

// UnpackRequestNotMissedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RequestNotMissed(uint64 deadline, uint64 current)
func (project *Project) UnpackRequestNotMissedError(raw []byte) (*ProjectRequestNotMissed, error) {
	out := new(ProjectRequestNotMissed)
	if err := project.abi.UnpackIntoInterface(out, "RequestNotMissed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectRequestPending represents a RequestPending error raised by the Project contract.
type ProjectRequestPending struct {
	Customer common.Address
	Deadline uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RequestPending(address customer, uint64 deadline)
func ProjectRequestPendingErrorID() common.Hash {
	return common.HexToHash("0xfd6d873192ff736beded4e94f9c86fce3413961b5009837899421fa1879ffccb")
}

// UnpackRequestPendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RequestPending(address customer, uint64 deadline)
func (project *Project) UnpackRequestPendingError(raw []byte) (*ProjectRequestPending, error) {
	out := new(ProjectRequestPending)
	if err := project.abi.UnpackIntoInterface(out, "RequestPending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectRoyaltyOutOfRange represents a RoyaltyOutOfRange error raised by the Project contract.
type ProjectRoyaltyOutOfRange struct {
	Bps *big.Int
	Max *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoyaltyOutOfRange(uint256 bps, uint256 max)
func ProjectRoyaltyOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x88ebe03ab79025612e59e8594168df9c3ab3484e5d4fac015c2c595c66f99ea2")
}

// UnpackRoyaltyOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoyaltyOutOfRange(uint256 bps, uint256 max)
func (project *Project) UnpackRoyaltyOutOfRangeError(raw []byte) (*ProjectRoyaltyOutOfRange, error) {
	out := new(ProjectRoyaltyOutOfRange)
	if err := project.abi.UnpackIntoInterface(out, "RoyaltyOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProjectSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Project contract.
type ProjectSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func ProjectSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (project *Project) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*ProjectSafeCastOverflowedUintDowncast, error) {
	out := new(ProjectSafeCastOverflowedUintDowncast)
	if err := project.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
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

// ProjectTooLong represents a TooLong error raised by the Project contract.
type ProjectTooLong struct {
	Length *big.Int
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLong(uint256 length, uint256 max)
func ProjectTooLongErrorID() common.Hash {
	return common.HexToHash("0xad8e4f3c02445389d1fc949112448bfe96a0eef67cb5f3def1a137d96f1fdc75")
}

// UnpackTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLong(uint256 length, uint256 max)
func (project *Project) UnpackTooLongError(raw []byte) (*ProjectTooLong, error) {
	out := new(ProjectTooLong)
	if err := project.abi.UnpackIntoInterface(out, "TooLong", raw); err != nil {
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

// ProjectWindowTooShort represents a WindowTooShort error raised by the Project contract.
type ProjectWindowTooShort struct {
	Blocks uint64
	Min    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowTooShort(uint64 blocks, uint64 min)
func ProjectWindowTooShortErrorID() common.Hash {
	return common.HexToHash("0x45fad552828fce75c6b35a4b6a80514ab164e798ad083c601dd01772d24f9cc8")
}

// UnpackWindowTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowTooShort(uint64 blocks, uint64 min)
func (project *Project) UnpackWindowTooShortError(raw []byte) (*ProjectWindowTooShort, error) {
	out := new(ProjectWindowTooShort)
	if err := project.abi.UnpackIntoInterface(out, "WindowTooShort", raw); err != nil {
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"market_\",\"type\":\"address\",\"internalType\":\"contractIMarket\"},{\"name\":\"stake_\",\"type\":\"address\",\"internalType\":\"contractIStake\"},{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structProofConfig\",\"components\":[{\"name\":\"panel\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"appealPanel\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"minPanel\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"noShowPenalty\",\"type\":\"uint16\",\"internalType\":\"Bps\"},{\"name\":\"minorityPenalty\",\"type\":\"uint16\",\"internalType\":\"Bps\"},{\"name\":\"postingBond\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"challengeBond\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"DRAW_WINDOW\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FALSE_CLAIM\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"Ppm\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"appealPanel\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"challenge\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengeBond\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"commit\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"},{\"name\":\"place\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"draw\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"finalize\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"},{\"name\":\"weightsAfter\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIProof.Status\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"longest\",\"inputs\":[{\"name\":\"commitBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengeBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"market\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIMarket\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minPanel\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"minorityPenalty\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"Bps\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"noShowPenalty\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"Bps\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"panel\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"panelOf\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"seats\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"owners\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"phaseOf\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"}],\"outputs\":[{\"name\":\"phase\",\"type\":\"uint8\",\"internalType\":\"enumIProof.Phase\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"post\",\"inputs\":[{\"name\":\"project\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"exam\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"weightsBefore\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"weightsAfter\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"metric\",\"type\":\"uint32\",\"internalType\":\"Ppm\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"posted\",\"inputs\":[{\"name\":\"project\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"postingBond\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proofIdOf\",\"inputs\":[{\"name\":\"project\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"recordOf\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"}],\"outputs\":[{\"name\":\"r\",\"type\":\"tuple\",\"internalType\":\"structIProof.Record\",\"components\":[{\"name\":\"project\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"exam\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIProof.Status\"},{\"name\":\"phase\",\"type\":\"uint8\",\"internalType\":\"enumIProof.Phase\"},{\"name\":\"metric\",\"type\":\"uint32\",\"internalType\":\"Ppm\"},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"panel\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"committed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"revealed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"agreed\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"claimHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reveal\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"},{\"name\":\"place\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"measured\",\"type\":\"uint32\",\"internalType\":\"Ppm\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"stake\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIStake\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"voteHash\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"measured\",\"type\":\"uint32\",\"internalType\":\"Ppm\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"voteOf\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"v\",\"type\":\"tuple\",\"internalType\":\"structIProof.Vote\",\"components\":[{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measured\",\"type\":\"uint32\",\"internalType\":\"Ppm\"},{\"name\":\"revealed\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"weightsDigest\",\"inputs\":[{\"name\":\"project\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"CommitsClosed\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ProofId\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"BlockNumber\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PanelDrawn\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ProofId\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"panel\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"size\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"BlockNumber\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProofChallenged\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ProofId\"},{\"name\":\"challenger\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProofFinalized\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ProofId\"},{\"name\":\"project\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"status\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIProof.Status\"},{\"name\":\"panel\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"revealed\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"agreed\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"toMiners\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"toVerifiers\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProofPosted\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ProofId\"},{\"name\":\"project\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"exam\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"metric\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"Ppm\"},{\"name\":\"weightsBefore\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"weightsAfter\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"root\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"poster\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RevealsClosed\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ProofId\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"BlockNumber\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VerifierPaid\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ProofId\"},{\"name\":\"verifier\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteCommitted\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ProofId\"},{\"name\":\"voter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteRevealed\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ProofId\"},{\"name\":\"voter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"place\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"measured\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"Ppm\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyCommitted\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"},{\"name\":\"place\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"AlreadyRevealed\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"},{\"name\":\"place\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"BlockTooHigh\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ClaimMismatch\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"CommitmentMismatch\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ConfigOutOfRange\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DrawNotYet\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"},{\"name\":\"drawBlock\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"current\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"}]},{\"type\":\"error\",\"name\":\"ExamWeightsFixed\",\"inputs\":[{\"name\":\"expectedDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"InvalidCid\",\"inputs\":[{\"name\":\"cid\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"MetricOutOfRange\",\"inputs\":[{\"name\":\"metric\",\"type\":\"uint32\",\"internalType\":\"Ppm\"},{\"name\":\"max\",\"type\":\"uint32\",\"internalType\":\"Ppm\"}]},{\"type\":\"error\",\"name\":\"NoCommitment\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoSuchProof\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"}]},{\"type\":\"error\",\"name\":\"NotChallengeable\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"}]},{\"type\":\"error\",\"name\":\"NotOnPanel\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"},{\"name\":\"place\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotProject\",\"inputs\":[{\"name\":\"project\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PanelTooSmall\",\"inputs\":[{\"name\":\"seats\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProofPending\",\"inputs\":[{\"name\":\"project\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RootExpected\",\"inputs\":[{\"name\":\"paid\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WeightsNotContinued\",\"inputs\":[{\"name\":\"expectedDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"WindowTooLong\",\"inputs\":[{\"name\":\"blocks\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongPhase\",\"inputs\":[{\"name\":\"proofId\",\"type\":\"bytes32\",\"internalType\":\"ProofId\"},{\"name\":\"expected\",\"type\":\"uint8\",\"internalType\":\"enumIProof.Phase\"},{\"name\":\"actual\",\"type\":\"uint8\",\"internalType\":\"enumIProof.Phase\"}]}]",
	ID:  "Proof",
	Bin: "0x6101a0604052348015610010575f5ffd5b506040516147bc3803806147bc83398101604081905261002f91610402565b81816002815f015161004191906104f9565b60ff16600114801561005a57508051600760ff90911611155b8151906100a35760408051636d018f3760e01b8152600481019190915260056044820152641c185b995b60da1b606482015260ff90911660248201526084015b60405180910390fd5b505f600282602001516100b691906104f9565b60ff1660011480156100d55750815f015160ff16826020015160ff1610155b80156100ec5750600760ff16826020015160ff1611155b90508082602001519061013c5760408051636d018f3760e01b81526004810191909152600b60448201526a185c1c19585b14185b995b60aa1b606482015260ff909116602482015260840161009a565b505f826040015160ff161180156101605750815f015160ff16826040015160ff1611155b8260400151906101aa5760408051636d018f3760e01b8152600481019190915260086044820152671b5a5b94185b995b60c21b606482015260ff909116602482015260840161009a565b50606082015160808301518161271061ffff8216111561020a5760408051636d018f3760e01b81526004810191909152600d60448201526c6e6f53686f7750656e616c747960981b606482015261ffff909116602482015260840161009a565b5061271061ffff82161180159061022957508161ffff168161ffff1610155b81906102775760408051636d018f3760e01b81526004810191909152600f60448201526e6d696e6f7269747950656e616c747960881b606482015261ffff909116602482015260840161009a565b5060a08401516001600160801b0381166102d45760408051636d018f3760e01b81526004810191909152600b60448201526a1c1bdcdd1a5b99d09bdb9960aa1b60648201526001600160801b03909116602482015260840161009a565b5060c08401516001600160801b0381166103335760408051636d018f3760e01b81526004810191909152600d60448201526c18da185b1b195b99d9509bdb99609a1b60648201526001600160801b03909116602482015260840161009a565b505050506001600160a01b03918216608090815281516020830151604084015160ff90811660e05290811660c0908152911660a090815260608401519284015161ffff9081166101205290921661010052908201519101516001600160801b039081166101605216610140529290921661018052506105269050565b6001600160a01b03811681146103c3575f5ffd5b50565b805160ff811681146103d6575f5ffd5b919050565b805161ffff811681146103d6575f5ffd5b80516001600160801b03811681146103d6575f5ffd5b5f5f5f838503610120811215610416575f5ffd5b8451610421816103af565b6020860151909450610432816103af565b925060e0603f1982011215610445575f5ffd5b5060405160e081016001600160401b038111828210171561047457634e487b7160e01b5f52604160045260245ffd5b8060405250610485604086016103c6565b8152610493606086016103c6565b60208201526104a4608086016103c6565b60408201526104b560a086016103db565b60608201526104c660c086016103db565b60808201526104d760e086016103ec565b60a08201526104e961010086016103ec565b60c0820152809150509250925092565b5f60ff83168061051757634e487b7160e01b5f52601260045260245ffd5b8060ff84160691505092915050565b60805160a05160c05160e05161010051610120516101405161016051610180516141666106565f395f81816103b00152610b2c01525f81816102da0152818161159f0152818161276f015281816128500152612ef601525f818161038901528181610db001528181612bac01528181612bdd01528181612c2f0152612d0401525f81816103620152612a4701525f81816102a00152612a6d01525f81816101e0015281816108b4015261229801525f818161041c015261091d01525f8181610219015261089301525f8181610240015281816106d5015281816109de01528181610d8101528181610e5e0152818161157001528181612215015281816122f70152818161279d01528181612816015281816129f501528181612c5d01528181612cd5015261370701526141665ff3fe608060405234801561000f575f5ffd5b5060043610610187575f3560e01c806380f55605116100d9578063bd9b5d0811610093578063d9b7e66c1161006e578063d9b7e66c146104db578063dfbd5998146104e3578063f093b0e41461053a578063ff6e550614610545575f5ffd5b8063bd9b5d081461045e578063cffd46dc146104a8578063d1c60a3a146104bb575f5ffd5b806380f55605146103ab5780638bbe4d9d146103d257806390b5ca6d146103e55780639b93782814610404578063a131448114610417578063bd1e879d1461043e575f5ffd5b80634422691611610144578063629374ab1161011f578063629374ab14610335578063688de76a1461034a5780636d8682121461035d5780636d9a810e14610384575f5ffd5b8063442269161461029b57806352305151146102d5578063535fc92214610314575f5ffd5b8063129525751461018b57806315f64920146101bb57806318e68f78146101db5780631fc33329146102145780633a4b66f11461023b5780633cf320861461027a575b5f5ffd5b61019e610199366004613747565b610558565b6040516001600160401b0390911681526020015b60405180910390f35b6101ce6101c936600461378f565b6105ba565b6040516101b291906137ce565b6102027f000000000000000000000000000000000000000000000000000000000000000081565b60405160ff90911681526020016101b2565b6102027f000000000000000000000000000000000000000000000000000000000000000081565b6102627f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101b2565b61028d6102883660046137ea565b6105dc565b6040516101b2929190613818565b6102c27f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff90911681526020016101b2565b6102fc7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160801b0390911681526020016101b2565b6103276103223660046138bb565b6107c0565b6040519081526020016101b2565b61034861034336600461378f565b610811565b005b610327610358366004613931565b610b05565b6102c27f000000000000000000000000000000000000000000000000000000000000000081565b6102fc7f000000000000000000000000000000000000000000000000000000000000000081565b6102627f000000000000000000000000000000000000000000000000000000000000000081565b6103486103e03660046139f1565b610e1c565b6103276103f3366004613a26565b60016020525f908152604090205481565b610327610412366004613a41565b61108b565b6102027f000000000000000000000000000000000000000000000000000000000000000081565b61045161044c366004613aad565b6110e9565b6040516101b29190613b0b565b61049361046c366004613a26565b6001600160a01b03165f90815260036020526040902054600160a01b900463ffffffff1690565b60405163ffffffff90911681526020016101b2565b6103486104b636600461378f565b611272565b6104ce6104c936600461378f565b611602565b6040516101b29190613b19565b61019e60ff81565b6104f66104f1366004613c6a565b61182a565b6040516101b2919081516001600160a01b031681526020808301519082015260408083015163ffffffff169082015260609182015115159181019190915260800190565b61049363ffffffff81565b610348610553366004613c9e565b611903565b5f8063ffffffff80851690861661057160ff6001613cf7565b61057b9190613cf7565b6105859190613cf7565b905060ff63ffffffff841661059b836002613d16565b6105a59190613cf7565b6105af9190613cf7565b9150505b9392505050565b5f81815260208190526040812080546105d4908290611c71565b509392505050565b5f8281526020819052604081206060918291906105f98286611e39565b9050600760af82901c16806001600160401b0381111561061b5761061b613d3f565b604051908082528060200260200182016040528015610644578160200160208202803683370190505b50816001600160401b0381111561065d5761065d613d3f565b604051908082528060200260200182016040528015610686578160200160208202803683370190505b5090955093505f5b818110156107b5576106a783826018021c62ffffff1690565b8682815181106106b9576106b9613d53565b602002602001019063ffffffff16908163ffffffff16815250507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166317c063f987838151811061071457610714613d53565b60200260200101516040518263ffffffff1660e01b8152600401610744919063ffffffff91909116815260200190565b602060405180830381865afa15801561075f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107839190613d67565b85828151811061079557610795613d53565b6001600160a01b039092166020928302919091019091015260010161068e565b505050509250929050565b6040805146602082015230918101919091526001600160a01b038316606082015263ffffffff821660808201525f9060a0016040516020818303038152906040528051906020012090505b92915050565b5f5f61081e836001611e64565b90925090505f61083963ffffffff60b884901c166001613d82565b9050804311846108468390565b4390919261088657604051634b0bb43760e11b815260048101939093526001600160401b0391821660248401521660448201526064015b60405180910390fd5b50505060b482901c6001167f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000060ff165f8390036109165784602081901c60038801805463ffffffff9384166401000000000267ffffffffffffffff199091169390921692909217179055610949565b60048601547f00000000000000000000000000000000000000000000000000000000000000009060af1c60071690925090505b6040805185406020808301919091528183018a905260ff86811660608085019190915284518085039091018152608084018086528151919093012060038b015460018c0154630a9d786360e31b9094526084850182905263ffffffff640100000000909104811660a4860152600160c01b90930490921660c4840152851660e4830152825190925f9283926001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016926354ebc3189261010480820193918290030181865afa158015610a24573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a489190613d95565b91509150838160ff16101581859091610a7f57604051634deacf5d60e01b815260ff9092166004830152602482015260440161087d565b50610a8d9050888383611f08565b895560ff86168a7f7370ad957e93c429940f756860b123e2cc8e1180b453a7fb6563f3d7bc55b58e8484610ad0610ac38e611f7e565b610acd9043613d82565b90565b6040805193845260ff90921660208401526001600160401b03169082015260600160405180910390a350505050505050505050565b5f610b0e611f9a565b60405162b9028160e31b81526001600160a01b038b811660048301527f000000000000000000000000000000000000000000000000000000000000000016906305c8140890602401602060405180830381865afa158015610b71573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b959190613db9565b8a90610bc0576040516306ddb8db60e51b81526001600160a01b03909116600482015260240161087d565b508263ffffffff8181168111610bf957604051632d5ebd0f60e11b815263ffffffff92831660048201529116602482015260440161087d565b5050610c048a611fd1565b5f8181526020819052604090209091508a8a610c1f4361210e565b600184018054600166ffffff0000000160c01b0316600160f81b8e15150263ffffffff60c01b191617600160c01b63ffffffff93841602176001600160c01b031916600160a01b93909216929092026001600160a01b031916176001600160a01b0392909216919091179055604051610ca090879087908690602001613dfc565b60408051601f19818403018152919052805160209091012060028201555f610cc88286612142565b90508084151581151514610cf35760405163a7cb924560e01b8152901515600482015260240161087d565b50610d028c8a8a8a8a86612399565b8915610d1357610d138c88886124a1565b8a63ffffffff168c6001600160a01b0316847f2be4953901e42a58672f9394ab6f57c583e75a7511e19930b33c22563a78f6b38d898e8e8e8e8d33604051610d62989796959493929190613e1f565b60405180910390a460405163282d3fdf60e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063282d3fdf90610dd89033907f000000000000000000000000000000000000000000000000000000000000000090600401613e7f565b5f604051808303815f87803b158015610def575f5ffd5b505af1158015610e01573d5f5f3e3d5ffd5b505050505050610e0f612505565b9998505050505050505050565b5f8381526020819052604090208054610e348161252f565b610e4657610e43856002611e64565b50505b5f60af82901c6007168560ff16108015610f0e5750337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166317c063f9610e9f8560ff8a166018021c62ffffff1690565b6040516001600160e01b031960e084901b16815263ffffffff919091166004820152602401602060405180830381865afa158015610edf573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f039190613d67565b6001600160a01b0316145b905080610f405760405163ede3503f60e01b81526004810187905260ff8616602482015233604482015260640161087d565b610f4d8260ff8716612565565b15610f775760405163302477eb60e01b81526004810187905260ff8616602482015260440161087d565b5f849003610f9857604051635b07c98960e01b815260040160405180910390fd5b600160b483901c1684600585016008830260ff89160160108110610fbe57610fbe613d53565b0155600160a860ff8816011b83176040805160ff808516825289166020820152919450339189917f5bb9b9a378aa369aaa0cce53376bda1b50653ac27a437b7da95a80e0dd932050910160405180910390a3600160af84901c6007161b5f1901607f60a885901c160361108257611036836002612581565b9250867fa90c20b099e8fce37ad0c80c10b994f6532d5973466af0c5065dfe6bab828061611066610ac3866125df565b6040516001600160401b03909116815260200160405180910390a25b50509055505050565b6040805160208082019890985260ff968716818301529490951660608501526001600160a01b0392909216608084015263ffffffff1660a083015260c0808301919091528251808303909101815260e0909101909152805191012090565b5f6110f2611f9a565b5f5f6110ff876005611e64565b915091505f86868660405160200161111993929190613dfc565b60408051601f1981840301815291905280516020909101206002840154909150818181146111635760405163293fc40960e01b81526004810192909252602482015260440161087d565b50505f61117084846125f5565b905061117b8161265f565b94506111ab856004811115611192576111926137a6565b849060b51b60ff60b51b16600760b51b19919091161790565b845560018401546001600160a01b03165f908152600360205260409020805460ff60c01b191690556111df84868a8a612691565b6111ea848487612718565b5f5b60b484901c6001168160ff161161122c5761121c8561120b8784611e39565b611216888886612878565b8961296c565b61122581613ea1565b90506111ec565b505f5f61123d8686898d8d8d612b0a565b9150915061124e8b87878a85612ea1565b61125c8b8789868686612f6b565b50505050505061126a612505565b949350505050565b61127a611f9a565b5f8181526020819052604090205460b41c6001168190156112b1576040516304b3731960e11b815260040161087d91815260200190565b505f5f6112bf836004611e64565b915091505f826003016040518060e00160405290815f82015f9054906101000a900463ffffffff1663ffffffff1663ffffffff1681526020015f820160049054906101000a900463ffffffff1663ffffffff1663ffffffff1681526020015f820160089054906101000a900460ff1660ff1660ff1681526020015f820160099054906101000a900460ff1660ff1660ff1681526020015f8201600a9054906101000a900460ff1660ff1660ff1681526020015f8201600b9054906101000a900460ff1660ff1660ff1681526020015f8201600c9054906101000a90046001600160a01b03166001600160a01b03166001600160a01b03168152505090506040518060e00160405280825f015163ffffffff168152602001826020015163ffffffff1681526020015f60ff1681526020015f60ff168152602001826040015160ff168152602001826060015160ff168152602001336001600160a01b0316815250836003015f820151815f015f6101000a81548163ffffffff021916908363ffffffff1602179055506020820151815f0160046101000a81548163ffffffff021916908363ffffffff1602179055506040820151815f0160086101000a81548160ff021916908360ff1602179055506060820151815f0160096101000a81548160ff021916908360ff1602179055506080820151815f01600a6101000a81548160ff021916908360ff16021790555060a0820151815f01600b6101000a81548160ff021916908360ff16021790555060c0820151815f01600c6101000a8154816001600160a01b0302191690836001600160a01b031602179055509050508161152683613001565b84556004840155604051339085907ff7eae3fc02f67c3b364328ea257057f01ca0a26d419df19d0837a73858237ed9905f90a360405163282d3fdf60e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063282d3fdf906115c79033907f000000000000000000000000000000000000000000000000000000000000000090600401613e7f565b5f604051808303815f87803b1580156115de575f5ffd5b505af11580156115f0573d5f5f3e3d5ffd5b505050505050506115ff612505565b50565b61167b604080516101e0810182525f8082526020820181905291810182905290606082019081526020015f81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e08201819052610100820181905261012082018190526101409091015290565b5f8281526020819052604081208054909161169e838360b481901c600116612878565b600184015460028501546101c087015260ff600160f81b8204161515604087015263ffffffff600160a01b82041660208701526001600160a01b031685529050600760b583901c1660048111156116f7576116f76137a6565b6117018484613023565b6001850154600160c01b900463ffffffff166001600160401b03811660c088015263ffffffff821660a088015260608701836004811115611744576117446137a6565b6004811115611755576117556137a6565b9052505081516003850154600160601b90046001600160a01b03166101a087015260ff90811661010087015260b484901c60011660e0870152602083015161179e925016613060565b6117ae826040015160ff16613060565b6117be836060015160ff16613060565b60ff908116610160880152908116610140870152166101208501525f6117e48484611c71565b866080018193508260068111156117fd576117fd6137a6565b600681111561180e5761180e6137a6565b905250506001600160401b031661018085015250919392505050565b604080516080810182525f80825260208083018290528284018290526060830182905286825281905291822080549192909161186890839087612878565b9050805f015160ff168460ff16106118815750506105b3565b5f8260050161189b8760ff168760ff166008919091020190565b601081106118ab576118ab613d53565b0154604083015190915060ff9081169086161c60019081161415801560608601526118f157602081901c8163ffffffff1660408601526001600160a01b031684526118f9565b602084018190525b5050509392505050565b5f5f611910866003611e64565b6040805160e081018252600384015463ffffffff8082168352640100000000820416602083015260ff600160401b8204811693830193909352600160481b810483166060830152600160501b810483166080830152600160581b8104831660a08301526001600160a01b03600160601b9091041660c0820152929450909250879087903390600760af87901c16908316106119da5760405163ede3503f60e01b8152600481019390935260ff90911660248301526001600160a01b0316604482015260640161087d565b505050604081015160ff9081169087161c6001908116141587879091611a1f5760405163e4a4cbc960e01b8152600481019290925260ff16602482015260440161087d565b5050600160b483901c165f600585016008830260ff8a160160108110611a4757611a47613d53565b015490505f611a5a8a848b338c8c61108b565b90508181818114611a875760405163c9e0e75760e01b81526004810192909252602482015260440161087d565b5050640100000000600160c01b033360201b1663ffffffff89161786600501611abb8560ff168c60ff166008919091020190565b60108110611acb57611acb613d53565b0155604084018051600160ff8c81169190911b91821716909152845163ffffffff808b16911603611b0457606085018051821760ff1690525b845160038801805460208801516040808a015160608b015160808c015160a08d015160c08e01516001600160a01b0316600160601b026bffffffffffffffffffffffff60ff928316600160581b0260ff60581b19948416600160501b029490941661ffff60501b19958416600160481b0269ff0000000000000000001994909716600160401b029390931669ffff00000000000000001963ffffffff998a166401000000000267ffffffffffffffff19909b1699909c169890981798909817999099169590951792909217169290921791909117919091169290921790555133908c907ff381ec1b3b068edd79ff50b910ae25ce4d5c8104708196dc0d7b646c1bfcadc990611c379088908f908f9060ff938416815291909216602082015263ffffffff91909116604082015260600190565b60405180910390a3611c4c8660a81c607f1690565b856040015160ff1603611c6457611c648b888861308e565b5050505050505050505050565b5f806001600760b585901c1614611ca25760b583901c60071615611c96576006611c98565b5f5b5f91509150611e32565b5f611cac8461310a565b905063ffffffff60b885901c166001826003811115611ccd57611ccd6137a6565b03611d2857611cdb85611f7e565b611ce59082613d82565b9050611cf08561252f565b15611d0257600293509150611e329050565b611d0f8560a81c607f1690565b5f03611d235760055f935093505050611e32565b611d80565b5f826003811115611d3b57611d3b6137a6565b03611d8057611d4c60ff6001613cf7565b611d5f906001600160401b031682613d82565b905080431115611d715760055f611d75565b6001815b935093505050611e32565b6003826003811115611d9457611d946137a6565b14611dc257611da2856125df565b611dac9082613d82565b9050804311611dc257600393509150611e329050565b5f60b486901c6001161180611de75750611de5611de087875f612878565b613124565b155b15611dfa5760055f935093505050611e32565b6001860154611e1590600160e01b900462ffffff1682613d82565b905080431115611e275760055f611e2b565b6004815b9350935050505b9250929050565b815460b481901c6001168260ff161461080b5760ff821615611e5b575f6105b3565b50506004015490565b5f82815260208190526040812080549091611e7f8383611c71565b509050836006811115611e9457611e946137a6565b816006811115611ea657611ea66137a6565b03611eb15750611e32565b5f816006811115611ec457611ec46137a6565b14158590611ee85760405163500b423960e11b815260040161087d91815260200190565b5084848260405163040daf5d60e31b815260040161087d93929190613ebf565b5f8060ff60af1b60af84901b16611f246001600160b21b613ee0565b1986161790505f5b8360ff16811015611f7257611f42816018613ef3565b611f5e611f50836020613ef3565b87901c63ffffffff166131ab565b62ffffff16901b9190911790600101611f2c565b506105af816001612581565b5f611f8d600162100000613ee0565b60d883901c169050919050565b611fa26131da565b611fcf60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b9061321a565b565b6001600160a01b038181165f908152600360209081526040808320815160608101835290549485168152600160a01b850463ffffffff1692810192909252600160c01b90930460ff1615801593820193909352909161206a578261204084600184602001516103229190613f0a565b60405163324a0a0360e11b81526001600160a01b039092166004830152602482015260440161087d565b6040518060600160405280336001600160a01b03168152602001826020015160016120959190613f26565b63ffffffff908116825260016020928301526001600160a01b038087165f90815260038452604090819020855181548787015197909301511515600160c01b0260ff60c01b1997909516600160a01b026001600160c01b03199093169316929092171793909316179091558101516105b39084906107c0565b5f63ffffffff82111561213e576040516306dfcc6560e41b8152602060048201526024810183905260440161087d565b5090565b600182015460405163026ee32960e21b8152336004820152600160a01b820463ffffffff166024820152600160f81b820460ff16151560448201525f918291829182916001600160a01b03909116906309bb8ca4906064016080604051808303815f875af11580156121b6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121da9190613f42565b9650919450925063ffffffff1690506121f2816131ab565b86600101601c6101000a81548162ffffff021916908362ffffff1602179055505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316636b81562d6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561226f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122939190613f9e565b9050807f000000000000000000000000000000000000000000000000000000000000000060ff811663ffffffff831610156122f257604051634deacf5d60e01b815263ffffffff909216600483015260ff16602482015260440161087d565b50505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c6b463d36040518163ffffffff1660e01b8152600401602060405180830381865afa158015612351573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123759190613f9e565b905061238b858563ffffffff84168a6001613221565b909755509295945050505050565b6123a38585613323565b858590916123c657604051631a08dd1b60e21b815260040161087d929190613fb9565b50506123d28383613323565b838390916123f557604051631a08dd1b60e21b815260040161087d929190613fb9565b50505f6124028686613435565b9150505f6124108585613435565b6001600160a01b038a165f90815260016020526040902054909250905080158061243957508083145b81898990919261245f57604051631bac8c5d60e01b815260040161087d93929190613fcc565b505050838061246d57508282145b83878790919261249357604051631bac8c5d60e01b815260040161087d93929190613fcc565b505050505050505050505050565b5f6124ac8383613435565b6001600160a01b0386165f9081526002602052604090205490925090508015806124d557508082145b8185859091926124fb5760405163f3ae5f7760e01b815260040161087d93929190613fcc565b5050505050505050565b611fcf5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611fc9565b5f81603b60b21b8116600960b21b1480156105b3575063ffffffff60b882901c1660d882901c620fffff16014311159392505050565b5f6125718260a8613d82565b6001901b83161515905092915050565b5f438063ffffffff8111156125ac576040516348e5a54f60e11b815260040161087d91815260200190565b5060b881901b60b28460038111156125c6576125c66137a6565b643fffffffc360b21b198716911b171791505092915050565b5f6125ec601460d8613d82565b9190911c919050565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101829052906126318484600160b482901c16612878565b905060b483901c600116158061264b575061264b81613124565b6105b35761265a84845f612878565b61126a565b5f61266982613124565b61267557506004919050565b61267e8261347b565b61268957600361080b565b600292915050565b5f61269c8383613435565b9150600290508460048111156126b4576126b46137a6565b036126de576001858101546001600160a01b03165f90815260209190915260409020819055612711565b6001850154600160f81b900460ff16156127115760018501546001600160a01b03165f9081526002602052604090208190555b5050505050565b60b482901c6001165f0361272b57505050565b6127368383836134ae565b156127fa576003830154604051631c3e07db60e21b8152600160601b9091046001600160a01b0390811660048301526001600160801b037f0000000000000000000000000000000000000000000000000000000000000000166024830181905260448301527f000000000000000000000000000000000000000000000000000000000000000016906370f81f6c906064015b5f604051808303815f87803b1580156127df575f5ffd5b505af11580156127f1573d5f5f3e3d5ffd5b50505050505050565b6003830154604051637eee288d60e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811692637eee288d926127c892600160601b909204909116907f000000000000000000000000000000000000000000000000000000000000000090600401613e7f565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091526003840160b484901c6001168360ff160361290a576040805160a081018252600760af87901c168152607f60a887901c166020820152915460ff600160401b8204811692840192909252600160481b90048116606083015283161515608082015290506105b3565b60ff83161561291957506105b3565b6040805160a0810182526004969096015460af81901c600716875260a81c607f166020870152905460ff600160501b8204811692870192909252600160581b900416606085015250505f60808301525090565b5f6004826004811115612981576129816137a6565b1461299c576129908383613504565b1983604001511661299e565b5f5b90505f5b835f015160ff168160ff161015612b0257604084015160ff9081169082161c600190811614801590816129e05750600160ff8481169084161c811614155b156129eb5750612afa565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166362445ba4612a2e8860ff86166018021c62ffffff1690565b60018a0154600160c01b900463ffffffff1684612a6b577f0000000000000000000000000000000000000000000000000000000000000000612a8d565b7f00000000000000000000000000000000000000000000000000000000000000005b6040516001600160e01b031960e086901b16815263ffffffff9390931660048401526001600160401b03909116602483015261ffff1660448201526064015f604051808303815f87803b158015612ae2575f5ffd5b505af1158015612af4573d5f5f3e3d5ffd5b50505050505b6001016129a2565b505050505050565b60018601546001600160a01b039081165f81815260036020819052604082205491938493921690886004811115612b4357612b436137a6565b03612cbe57816001600160a01b031663457677186040518163ffffffff1660e01b8152600401602060405180830381865afa158015612b84573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612ba89190613fe5565b92507f00000000000000000000000000000000000000000000000000000000000000006001600160801b0316831115612c08577f00000000000000000000000000000000000000000000000000000000000000006001600160801b031692505b604051631c3e07db60e21b81526001600160a01b0382811660048301526001600160801b037f0000000000000000000000000000000000000000000000000000000000000000166024830152604482018590527f000000000000000000000000000000000000000000000000000000000000000016906370f81f6c906064015f604051808303815f87803b158015612c9e575f5ffd5b505af1158015612cb0573d5f5f3e3d5ffd5b505050505f93505050612e96565b604051637eee288d60e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637eee288d90612d2c9084907f000000000000000000000000000000000000000000000000000000000000000090600401613e7f565b5f604051808303815f87803b158015612d43575f5ffd5b505af1158015612d55573d5f5f3e3d5ffd5b5060029250612d62915050565b886004811115612d7457612d746137a6565b141580612d875750612d8582613538565b155b15612d99575f5f935093505050612e96565b6040805160a08101825260018c0154600160a01b810463ffffffff168252600160f81b900460ff16151560208201526001600160a01b0384169163dda6e61691908101612de68e8e613023565b63ffffffff1681526020018a8a8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152505050908252506020018890526040516001600160e01b031960e084901b168152612e509190600401613ffc565b60408051808303815f875af1158015612e6b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612e8f9190614071565b9350935050505b965096945050505050565b5f612ead85855f612878565b90505f612eba8285613504565b60ff1690505f6008612ed7612ed189896001612878565b87613504565b60ff16901b9050612ee98787876134ae565b15612f2357612f238888837f00000000000000000000000000000000000000000000000000000000000000006001600160801b03166135d3565b846004811115612f3557612f356137a6565b612f3e8461265f565b6004811115612f4f57612f4f6137a6565b14612f5957908117905b83156124fb576124fb888884876135d3565b5f5f612f7d856040015160ff16613060565b612f8d866060015160ff16613060565b6001890154875160405193955091935063ffffffff600160a01b820416926001600160a01b03909116918b917fcad033307ab45073d3c4a2de161420e1baf119f7e3afd89a54dff0814c6222d891612fef918c9190899089908d908d90614093565b60405180910390a45050505050505050565b5f61080b600160b41b6130196001600160b21b613ee0565b198416175f612581565b5f8060af83901c600716118061303f57505f60b483901c600116115b156130555750600382015463ffffffff1661080b565b81602081901c61126a565b5f60ff82165b80156130885761307582613ea1565b9150613082600182613ee0565b16613066565b50919050565b613099816003612581565b80835590505f6130a98383611c71565b915050600160b483901c16847f31283097f8323e30adcca262bedd026880e4b651c9113567e9037392300f42db6130e984156130e55784610acd565b4390565b6040516001600160401b03909116815260200160405180910390a350505050565b5f60b282901c600316600381111561080b5761080b6137a6565b5f5f5f6131348460400151613060565b6131418560600151613060565b60ff16915060ff1691505f84608001516131775784516131659060ff166002613ef3565b613170846003613ef3565b1015613189565b845160ff16613187846002613ef3565b115b90508080156131a257508261319f836002613ef3565b14155b95945050505050565b5f62ffffff82111561213e576040516306dfcc6560e41b8152601860048201526024810183905260440161087d565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611fcf57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f613230600162100000613ee0565b63ffffffff8716111586613248600162100000613ee0565b90916132755760405163211bd3ab60e01b815263ffffffff9092166004830152602482015260440161087d565b506132869050600162100000613ee0565b63ffffffff861611158561329e600162100000613ee0565b90916132cb5760405163211bd3ab60e01b815263ffffffff9092166004830152602482015260440161087d565b50505f60b58360ff16901b60208563ffffffff16901b6132ea876131ab565b62ffffff161717905060d88763ffffffff1660148863ffffffff16901b17901b81179050613318815f612581565b979650505050505050565b5f60248214801561335c575082825f81811061334157613341613d53565b9050013560f81c60f81b6001600160f81b031916600160f81b145b80156133c45750605560f81b8383600181811061337b5761337b613d53565b9050013560f81c60f81b6001600160f81b03191614806133c45750600760fc1b838360018181106133ae576133ae613d53565b9050013560f81c60f81b6001600160f81b031916145b80156133f95750828260028181106133de576133de613d53565b9050013560f81c60f81b6001600160f81b031916601260f81b145b80156105b357508282600381811061341357613413613d53565b9050013560f81c60f81b6001600160f81b031916602060f81b14905092915050565b5f5f8383600181811061344a5761344a613d53565b909101356001600160f81b031916905061346784600481886140cd565b613470916140f4565b915091509250929050565b5f6134898260400151613060565b60ff166134998360600151613060565b6134a79060ff166002613ef3565b1192915050565b5f6134be611de085856001612878565b801561126a57508160048111156134d7576134d76137a6565b6134ea6134e586865f612878565b61265f565b60048111156134fb576134fb6137a6565b14949350505050565b5f6002826004811115613519576135196137a6565b1461352f578260600151198360400151166105b3565b50506060015190565b5f5f826001600160a01b031663c19d93fb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015613576573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061359a9190614111565b905060018160048111156135b0576135b06137a6565b14806105b3575060028160048111156135cb576135cb6137a6565b149392505050565b5f6135e4600884901c60ff16613060565b60ff166135f38460ff16613060565b60ff166136009190613d82565b90505f61360d828461412f565b90505f61361b600184613ee0565b6136259083613ef3565b61362f9085613ee0565b90505f5b85811c156124fb57600186821c161561365e5761365a88613654898461366e565b84613691565b8291505b6136678161414e565b9050613633565b5f6105d483600501836010811061368757613687613d53565b0154602081901c91565b805f0361369d57505050565b816001600160a01b0316837f363a5a57e1a4f1cb92a7a99b4be15edb876f7e534b8146ebda100e6e84fd72b6836040516136d991815260200190565b60405180910390a36040516310b3879160e11b81526001600160a01b038381166004830152602482018390527f000000000000000000000000000000000000000000000000000000000000000016906321670f22906044016127c8565b63ffffffff811681146115ff575f5ffd5b5f5f5f60608486031215613759575f5ffd5b833561376481613736565b9250602084013561377481613736565b9150604084013561378481613736565b809150509250925092565b5f6020828403121561379f575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b600781106137ca576137ca6137a6565b9052565b6020810161080b82846137ba565b60ff811681146115ff575f5ffd5b5f5f604083850312156137fb575f5ffd5b82359150602083013561380d816137dc565b809150509250929050565b604080825283519082018190525f9060208501906060840190835b8181101561385757835163ffffffff16835260209384019390920191600101613833565b5050838103602080860191909152855180835291810192508501905f5b8181101561389b5782516001600160a01b0316845260209384019390920191600101613874565b50919695505050505050565b6001600160a01b03811681146115ff575f5ffd5b5f5f604083850312156138cc575f5ffd5b82356138d7816138a7565b9150602083013561380d81613736565b80151581146115ff575f5ffd5b5f5f83601f840112613904575f5ffd5b5081356001600160401b0381111561391a575f5ffd5b602083019150836020828501011115611e32575f5ffd5b5f5f5f5f5f5f5f5f5f60e08a8c031215613949575f5ffd5b8935613954816138a7565b985060208a013561396481613736565b975060408a0135613974816138e7565b965060608a01356001600160401b0381111561398e575f5ffd5b61399a8c828d016138f4565b90975095505060808a01356001600160401b038111156139b8575f5ffd5b6139c48c828d016138f4565b90955093505060a08a01356139d881613736565b989b979a50959894979396929550909360c00135919050565b5f5f5f60608486031215613a03575f5ffd5b833592506020840135613a15816137dc565b929592945050506040919091013590565b5f60208284031215613a36575f5ffd5b81356105b3816138a7565b5f5f5f5f5f5f60c08789031215613a56575f5ffd5b863595506020870135613a68816137dc565b94506040870135613a78816137dc565b93506060870135613a88816138a7565b92506080870135613a9881613736565b9598949750929591949360a090920135925050565b5f5f5f5f60608587031215613ac0575f5ffd5b8435935060208501356001600160401b03811115613adc575f5ffd5b613ae8878288016138f4565b9598909750949560400135949350505050565b600581106137ca576137ca6137a6565b6020810161080b8284613afb565b81516001600160a01b031681526101e081016020830151613b42602084018263ffffffff169052565b506040830151613b56604084018215159052565b506060830151613b696060840182613afb565b506080830151613b7c60808401826137ba565b5060a0830151613b9460a084018263ffffffff169052565b5060c0830151613baf60c08401826001600160401b03169052565b5060e0830151613bc460e084018260ff169052565b50610100830151613bdb61010084018260ff169052565b50610120830151613bf261012084018260ff169052565b50610140830151613c0961014084018260ff169052565b50610160830151613c2061016084018260ff169052565b50610180830151613c3d6101808401826001600160401b03169052565b506101a0830151613c5a6101a08401826001600160a01b03169052565b506101c092830151919092015290565b5f5f5f60608486031215613c7c575f5ffd5b833592506020840135613c8e816137dc565b91506040840135613784816137dc565b5f5f5f5f60808587031215613cb1575f5ffd5b843593506020850135613cc3816137dc565b92506040850135613cd381613736565b9396929550929360600135925050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b03818116838216019081111561080b5761080b613ce3565b6001600160401b038181168382160290811690818114613d3857613d38613ce3565b5092915050565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215613d77575f5ffd5b81516105b3816138a7565b8082018082111561080b5761080b613ce3565b5f5f60408385031215613da6575f5ffd5b8251602084015190925061380d816137dc565b5f60208284031215613dc9575f5ffd5b81516105b3816138e7565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b604081525f613e0f604083018587613dd4565b9050826020830152949350505050565b881515815263ffffffff8816602082015260c060408201525f613e4660c08301888a613dd4565b8281036060840152613e59818789613dd4565b608084019590955250506001600160a01b039190911660a0909101529695505050505050565b6001600160a01b039290921682526001600160801b0316602082015260400190565b5f60ff821660ff8103613eb657613eb6613ce3565b60010192915050565b83815260608101613ed360208301856137ba565b61126a60408301846137ba565b8181038181111561080b5761080b613ce3565b808202811582820484141761080b5761080b613ce3565b63ffffffff828116828216039081111561080b5761080b613ce3565b63ffffffff818116838216019081111561080b5761080b613ce3565b5f5f5f5f60808587031215613f55575f5ffd5b8451613f6081613736565b6020860151909450613f7181613736565b6040860151909350613f8281613736565b6060860151909250613f93816138e7565b939692955090935050565b5f60208284031215613fae575f5ffd5b81516105b381613736565b602081525f61126a602083018486613dd4565b838152604060208201525f6131a2604083018486613dd4565b5f60208284031215613ff5575f5ffd5b5051919050565b6020815263ffffffff825116602082015260208201511515604082015263ffffffff60408301511660608201525f606083015160a0608084015280518060c0850152806020830160e086015e5f60e08286010152608085015160a085015260e0601f19601f8301168501019250505092915050565b5f5f60408385031215614082575f5ffd5b505080516020909101519092909150565b60c081016140a18289613afb565b60ff96871660208301529486166040820152929094166060830152608082015260a00191909152919050565b5f5f858511156140db575f5ffd5b838611156140e7575f5ffd5b5050820193919092039150565b8035602083101561080b575f19602084900360031b1b1692915050565b5f60208284031215614121575f5ffd5b8151600581106105b3575f5ffd5b5f8261414957634e487b7160e01b5f52601260045260245ffd5b500490565b5f6001820161415f5761415f613ce3565b506001019056",
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
// Solidity: constructor(address market_, address stake_, (uint8,uint8,uint8,uint16,uint16,uint128,uint128) config) returns()
func (proof *Proof) PackConstructor(market_ common.Address, stake_ common.Address, config ProofConfig) []byte {
	enc, err := proof.abi.Pack("", market_, stake_, config)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDRAWWINDOW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9b7e66c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DRAW_WINDOW() view returns(uint64)
func (proof *Proof) PackDRAWWINDOW() []byte {
	enc, err := proof.abi.Pack("DRAW_WINDOW")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDRAWWINDOW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9b7e66c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DRAW_WINDOW() view returns(uint64)
func (proof *Proof) TryPackDRAWWINDOW() ([]byte, error) {
	return proof.abi.Pack("DRAW_WINDOW")
}

// UnpackDRAWWINDOW is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd9b7e66c.
//
// Solidity: function DRAW_WINDOW() view returns(uint64)
func (proof *Proof) UnpackDRAWWINDOW(data []byte) (uint64, error) {
	out, err := proof.abi.Unpack("DRAW_WINDOW", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackFALSECLAIM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf093b0e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function FALSE_CLAIM() view returns(uint32)
func (proof *Proof) PackFALSECLAIM() []byte {
	enc, err := proof.abi.Pack("FALSE_CLAIM")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFALSECLAIM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf093b0e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function FALSE_CLAIM() view returns(uint32)
func (proof *Proof) TryPackFALSECLAIM() ([]byte, error) {
	return proof.abi.Pack("FALSE_CLAIM")
}

// UnpackFALSECLAIM is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf093b0e4.
//
// Solidity: function FALSE_CLAIM() view returns(uint32)
func (proof *Proof) UnpackFALSECLAIM(data []byte) (uint32, error) {
	out, err := proof.abi.Unpack("FALSE_CLAIM", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackAppealPanel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1314481.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function appealPanel() view returns(uint8)
func (proof *Proof) PackAppealPanel() []byte {
	enc, err := proof.abi.Pack("appealPanel")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAppealPanel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1314481.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function appealPanel() view returns(uint8)
func (proof *Proof) TryPackAppealPanel() ([]byte, error) {
	return proof.abi.Pack("appealPanel")
}

// UnpackAppealPanel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa1314481.
//
// Solidity: function appealPanel() view returns(uint8)
func (proof *Proof) UnpackAppealPanel(data []byte) (uint8, error) {
	out, err := proof.abi.Unpack("appealPanel", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackChallenge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcffd46dc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challenge(bytes32 proofId) returns()
func (proof *Proof) PackChallenge(proofId [32]byte) []byte {
	enc, err := proof.abi.Pack("challenge", proofId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallenge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcffd46dc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challenge(bytes32 proofId) returns()
func (proof *Proof) TryPackChallenge(proofId [32]byte) ([]byte, error) {
	return proof.abi.Pack("challenge", proofId)
}

// PackChallengeBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52305151.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengeBond() view returns(uint128)
func (proof *Proof) PackChallengeBond() []byte {
	enc, err := proof.abi.Pack("challengeBond")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengeBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52305151.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengeBond() view returns(uint128)
func (proof *Proof) TryPackChallengeBond() ([]byte, error) {
	return proof.abi.Pack("challengeBond")
}

// UnpackChallengeBond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52305151.
//
// Solidity: function challengeBond() view returns(uint128)
func (proof *Proof) UnpackChallengeBond(data []byte) (*big.Int, error) {
	out, err := proof.abi.Unpack("challengeBond", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8bbe4d9d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commit(bytes32 proofId, uint8 place, bytes32 commitment) returns()
func (proof *Proof) PackCommit(proofId [32]byte, place uint8, commitment [32]byte) []byte {
	enc, err := proof.abi.Pack("commit", proofId, place, commitment)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8bbe4d9d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commit(bytes32 proofId, uint8 place, bytes32 commitment) returns()
func (proof *Proof) TryPackCommit(proofId [32]byte, place uint8, commitment [32]byte) ([]byte, error) {
	return proof.abi.Pack("commit", proofId, place, commitment)
}

// PackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x629374ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function draw(bytes32 proofId) returns()
func (proof *Proof) PackDraw(proofId [32]byte) []byte {
	enc, err := proof.abi.Pack("draw", proofId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x629374ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function draw(bytes32 proofId) returns()
func (proof *Proof) TryPackDraw(proofId [32]byte) ([]byte, error) {
	return proof.abi.Pack("draw", proofId)
}

// PackFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd1e879d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalize(bytes32 proofId, bytes weightsAfter, bytes32 root) returns(uint8 status)
func (proof *Proof) PackFinalize(proofId [32]byte, weightsAfter []byte, root [32]byte) []byte {
	enc, err := proof.abi.Pack("finalize", proofId, weightsAfter, root)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd1e879d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalize(bytes32 proofId, bytes weightsAfter, bytes32 root) returns(uint8 status)
func (proof *Proof) TryPackFinalize(proofId [32]byte, weightsAfter []byte, root [32]byte) ([]byte, error) {
	return proof.abi.Pack("finalize", proofId, weightsAfter, root)
}

// UnpackFinalize is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbd1e879d.
//
// Solidity: function finalize(bytes32 proofId, bytes weightsAfter, bytes32 root) returns(uint8 status)
func (proof *Proof) UnpackFinalize(data []byte) (uint8, error) {
	out, err := proof.abi.Unpack("finalize", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackLongest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12952575.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function longest(uint32 commitBlocks, uint32 revealBlocks, uint32 challengeBlocks) pure returns(uint64)
func (proof *Proof) PackLongest(commitBlocks uint32, revealBlocks uint32, challengeBlocks uint32) []byte {
	enc, err := proof.abi.Pack("longest", commitBlocks, revealBlocks, challengeBlocks)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLongest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12952575.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function longest(uint32 commitBlocks, uint32 revealBlocks, uint32 challengeBlocks) pure returns(uint64)
func (proof *Proof) TryPackLongest(commitBlocks uint32, revealBlocks uint32, challengeBlocks uint32) ([]byte, error) {
	return proof.abi.Pack("longest", commitBlocks, revealBlocks, challengeBlocks)
}

// UnpackLongest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x12952575.
//
// Solidity: function longest(uint32 commitBlocks, uint32 revealBlocks, uint32 challengeBlocks) pure returns(uint64)
func (proof *Proof) UnpackLongest(data []byte) (uint64, error) {
	out, err := proof.abi.Unpack("longest", data)
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

// PackMinorityPenalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d868212.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minorityPenalty() view returns(uint16)
func (proof *Proof) PackMinorityPenalty() []byte {
	enc, err := proof.abi.Pack("minorityPenalty")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinorityPenalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d868212.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minorityPenalty() view returns(uint16)
func (proof *Proof) TryPackMinorityPenalty() ([]byte, error) {
	return proof.abi.Pack("minorityPenalty")
}

// UnpackMinorityPenalty is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d868212.
//
// Solidity: function minorityPenalty() view returns(uint16)
func (proof *Proof) UnpackMinorityPenalty(data []byte) (uint16, error) {
	out, err := proof.abi.Unpack("minorityPenalty", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackNoShowPenalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44226916.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function noShowPenalty() view returns(uint16)
func (proof *Proof) PackNoShowPenalty() []byte {
	enc, err := proof.abi.Pack("noShowPenalty")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNoShowPenalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44226916.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function noShowPenalty() view returns(uint16)
func (proof *Proof) TryPackNoShowPenalty() ([]byte, error) {
	return proof.abi.Pack("noShowPenalty")
}

// UnpackNoShowPenalty is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x44226916.
//
// Solidity: function noShowPenalty() view returns(uint16)
func (proof *Proof) UnpackNoShowPenalty(data []byte) (uint16, error) {
	out, err := proof.abi.Unpack("noShowPenalty", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackPanel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fc33329.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function panel() view returns(uint8)
func (proof *Proof) PackPanel() []byte {
	enc, err := proof.abi.Pack("panel")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPanel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fc33329.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function panel() view returns(uint8)
func (proof *Proof) TryPackPanel() ([]byte, error) {
	return proof.abi.Pack("panel")
}

// UnpackPanel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1fc33329.
//
// Solidity: function panel() view returns(uint8)
func (proof *Proof) UnpackPanel(data []byte) (uint8, error) {
	out, err := proof.abi.Unpack("panel", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackPanelOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3cf32086.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function panelOf(bytes32 proofId, uint8 round) view returns(uint32[] seats, address[] owners)
func (proof *Proof) PackPanelOf(proofId [32]byte, round uint8) []byte {
	enc, err := proof.abi.Pack("panelOf", proofId, round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPanelOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3cf32086.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function panelOf(bytes32 proofId, uint8 round) view returns(uint32[] seats, address[] owners)
func (proof *Proof) TryPackPanelOf(proofId [32]byte, round uint8) ([]byte, error) {
	return proof.abi.Pack("panelOf", proofId, round)
}

// PanelOfOutput serves as a container for the return parameters of contract
// method PanelOf.
type PanelOfOutput struct {
	Seats  []uint32
	Owners []common.Address
}

// UnpackPanelOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3cf32086.
//
// Solidity: function panelOf(bytes32 proofId, uint8 round) view returns(uint32[] seats, address[] owners)
func (proof *Proof) UnpackPanelOf(data []byte) (PanelOfOutput, error) {
	out, err := proof.abi.Unpack("panelOf", data)
	outstruct := new(PanelOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Seats = *abi.ConvertType(out[0], new([]uint32)).(*[]uint32)
	outstruct.Owners = *abi.ConvertType(out[1], new([]common.Address)).(*[]common.Address)
	return *outstruct, nil
}

// PackPhaseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15f64920.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function phaseOf(bytes32 proofId) view returns(uint8 phase)
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
// Solidity: function phaseOf(bytes32 proofId) view returns(uint8 phase)
func (proof *Proof) TryPackPhaseOf(proofId [32]byte) ([]byte, error) {
	return proof.abi.Pack("phaseOf", proofId)
}

// UnpackPhaseOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x15f64920.
//
// Solidity: function phaseOf(bytes32 proofId) view returns(uint8 phase)
func (proof *Proof) UnpackPhaseOf(data []byte) (uint8, error) {
	out, err := proof.abi.Unpack("phaseOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x688de76a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post(address project, uint32 epoch, bool exam, bytes weightsBefore, bytes weightsAfter, uint32 metric, bytes32 root) returns(bytes32 proofId)
func (proof *Proof) PackPost(project common.Address, epoch uint32, exam bool, weightsBefore []byte, weightsAfter []byte, metric uint32, root [32]byte) []byte {
	enc, err := proof.abi.Pack("post", project, epoch, exam, weightsBefore, weightsAfter, metric, root)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x688de76a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post(address project, uint32 epoch, bool exam, bytes weightsBefore, bytes weightsAfter, uint32 metric, bytes32 root) returns(bytes32 proofId)
func (proof *Proof) TryPackPost(project common.Address, epoch uint32, exam bool, weightsBefore []byte, weightsAfter []byte, metric uint32, root [32]byte) ([]byte, error) {
	return proof.abi.Pack("post", project, epoch, exam, weightsBefore, weightsAfter, metric, root)
}

// UnpackPost is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x688de76a.
//
// Solidity: function post(address project, uint32 epoch, bool exam, bytes weightsBefore, bytes weightsAfter, uint32 metric, bytes32 root) returns(bytes32 proofId)
func (proof *Proof) UnpackPost(data []byte) ([32]byte, error) {
	out, err := proof.abi.Unpack("post", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPosted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd9b5d08.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function posted(address project) view returns(uint32)
func (proof *Proof) PackPosted(project common.Address) []byte {
	enc, err := proof.abi.Pack("posted", project)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPosted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd9b5d08.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function posted(address project) view returns(uint32)
func (proof *Proof) TryPackPosted(project common.Address) ([]byte, error) {
	return proof.abi.Pack("posted", project)
}

// UnpackPosted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbd9b5d08.
//
// Solidity: function posted(address project) view returns(uint32)
func (proof *Proof) UnpackPosted(data []byte) (uint32, error) {
	out, err := proof.abi.Unpack("posted", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackPostingBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d9a810e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postingBond() view returns(uint128)
func (proof *Proof) PackPostingBond() []byte {
	enc, err := proof.abi.Pack("postingBond")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostingBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d9a810e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postingBond() view returns(uint128)
func (proof *Proof) TryPackPostingBond() ([]byte, error) {
	return proof.abi.Pack("postingBond")
}

// UnpackPostingBond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d9a810e.
//
// Solidity: function postingBond() view returns(uint128)
func (proof *Proof) UnpackPostingBond(data []byte) (*big.Int, error) {
	out, err := proof.abi.Unpack("postingBond", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProofIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x535fc922.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proofIdOf(address project, uint32 number) view returns(bytes32)
func (proof *Proof) PackProofIdOf(project common.Address, number uint32) []byte {
	enc, err := proof.abi.Pack("proofIdOf", project, number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProofIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x535fc922.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proofIdOf(address project, uint32 number) view returns(bytes32)
func (proof *Proof) TryPackProofIdOf(project common.Address, number uint32) ([]byte, error) {
	return proof.abi.Pack("proofIdOf", project, number)
}

// UnpackProofIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x535fc922.
//
// Solidity: function proofIdOf(address project, uint32 number) view returns(bytes32)
func (proof *Proof) UnpackProofIdOf(data []byte) ([32]byte, error) {
	out, err := proof.abi.Unpack("proofIdOf", data)
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
// Solidity: function recordOf(bytes32 proofId) view returns((address,uint32,bool,uint8,uint8,uint32,uint64,uint8,uint8,uint8,uint8,uint8,uint64,address,bytes32) r)
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
// Solidity: function recordOf(bytes32 proofId) view returns((address,uint32,bool,uint8,uint8,uint32,uint64,uint8,uint8,uint8,uint8,uint8,uint64,address,bytes32) r)
func (proof *Proof) TryPackRecordOf(proofId [32]byte) ([]byte, error) {
	return proof.abi.Pack("recordOf", proofId)
}

// UnpackRecordOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd1c60a3a.
//
// Solidity: function recordOf(bytes32 proofId) view returns((address,uint32,bool,uint8,uint8,uint32,uint64,uint8,uint8,uint8,uint8,uint8,uint64,address,bytes32) r)
func (proof *Proof) UnpackRecordOf(data []byte) (IProofRecord, error) {
	out, err := proof.abi.Unpack("recordOf", data)
	if err != nil {
		return *new(IProofRecord), err
	}
	out0 := *abi.ConvertType(out[0], new(IProofRecord)).(*IProofRecord)
	return out0, nil
}

// PackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff6e5506.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reveal(bytes32 proofId, uint8 place, uint32 measured, bytes32 salt) returns()
func (proof *Proof) PackReveal(proofId [32]byte, place uint8, measured uint32, salt [32]byte) []byte {
	enc, err := proof.abi.Pack("reveal", proofId, place, measured, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff6e5506.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reveal(bytes32 proofId, uint8 place, uint32 measured, bytes32 salt) returns()
func (proof *Proof) TryPackReveal(proofId [32]byte, place uint8, measured uint32, salt [32]byte) ([]byte, error) {
	return proof.abi.Pack("reveal", proofId, place, measured, salt)
}

// PackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a4b66f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stake() view returns(address)
func (proof *Proof) PackStake() []byte {
	enc, err := proof.abi.Pack("stake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a4b66f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stake() view returns(address)
func (proof *Proof) TryPackStake() ([]byte, error) {
	return proof.abi.Pack("stake")
}

// UnpackStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3a4b66f1.
//
// Solidity: function stake() view returns(address)
func (proof *Proof) UnpackStake(data []byte) (common.Address, error) {
	out, err := proof.abi.Unpack("stake", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVoteHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b937828.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function voteHash(bytes32 proofId, uint8 round, uint8 place, address voter, uint32 measured, bytes32 salt) pure returns(bytes32)
func (proof *Proof) PackVoteHash(proofId [32]byte, round uint8, place uint8, voter common.Address, measured uint32, salt [32]byte) []byte {
	enc, err := proof.abi.Pack("voteHash", proofId, round, place, voter, measured, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVoteHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b937828.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function voteHash(bytes32 proofId, uint8 round, uint8 place, address voter, uint32 measured, bytes32 salt) pure returns(bytes32)
func (proof *Proof) TryPackVoteHash(proofId [32]byte, round uint8, place uint8, voter common.Address, measured uint32, salt [32]byte) ([]byte, error) {
	return proof.abi.Pack("voteHash", proofId, round, place, voter, measured, salt)
}

// UnpackVoteHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9b937828.
//
// Solidity: function voteHash(bytes32 proofId, uint8 round, uint8 place, address voter, uint32 measured, bytes32 salt) pure returns(bytes32)
func (proof *Proof) UnpackVoteHash(data []byte) ([32]byte, error) {
	out, err := proof.abi.Unpack("voteHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackVoteOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdfbd5998.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function voteOf(bytes32 proofId, uint8 round, uint8 place) view returns((address,bytes32,uint32,bool) v)
func (proof *Proof) PackVoteOf(proofId [32]byte, round uint8, place uint8) []byte {
	enc, err := proof.abi.Pack("voteOf", proofId, round, place)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVoteOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdfbd5998.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function voteOf(bytes32 proofId, uint8 round, uint8 place) view returns((address,bytes32,uint32,bool) v)
func (proof *Proof) TryPackVoteOf(proofId [32]byte, round uint8, place uint8) ([]byte, error) {
	return proof.abi.Pack("voteOf", proofId, round, place)
}

// UnpackVoteOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdfbd5998.
//
// Solidity: function voteOf(bytes32 proofId, uint8 round, uint8 place) view returns((address,bytes32,uint32,bool) v)
func (proof *Proof) UnpackVoteOf(data []byte) (IProofVote, error) {
	out, err := proof.abi.Unpack("voteOf", data)
	if err != nil {
		return *new(IProofVote), err
	}
	out0 := *abi.ConvertType(out[0], new(IProofVote)).(*IProofVote)
	return out0, nil
}

// PackWeightsDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90b5ca6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function weightsDigest(address project) view returns(bytes32)
func (proof *Proof) PackWeightsDigest(project common.Address) []byte {
	enc, err := proof.abi.Pack("weightsDigest", project)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWeightsDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90b5ca6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function weightsDigest(address project) view returns(bytes32)
func (proof *Proof) TryPackWeightsDigest(project common.Address) ([]byte, error) {
	return proof.abi.Pack("weightsDigest", project)
}

// UnpackWeightsDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x90b5ca6d.
//
// Solidity: function weightsDigest(address project) view returns(bytes32)
func (proof *Proof) UnpackWeightsDigest(data []byte) ([32]byte, error) {
	out, err := proof.abi.Unpack("weightsDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// ProofCommitsClosed represents a CommitsClosed event raised by the Proof contract.
type ProofCommitsClosed struct {
	ProofId  [32]byte
	Deadline uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProofCommitsClosedEventName = "CommitsClosed"

// ContractEventName returns the user-defined event name.
func (ProofCommitsClosed) ContractEventName() string {
	return ProofCommitsClosedEventName
}

// UnpackCommitsClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CommitsClosed(bytes32 indexed proofId, uint64 deadline)
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

// ProofPanelDrawn represents a PanelDrawn event raised by the Proof contract.
type ProofPanelDrawn struct {
	ProofId  [32]byte
	Round    uint8
	Panel    *big.Int
	Size     uint8
	Deadline uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProofPanelDrawnEventName = "PanelDrawn"

// ContractEventName returns the user-defined event name.
func (ProofPanelDrawn) ContractEventName() string {
	return ProofPanelDrawnEventName
}

// UnpackPanelDrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PanelDrawn(bytes32 indexed proofId, uint8 indexed round, uint256 panel, uint8 size, uint64 deadline)
func (proof *Proof) UnpackPanelDrawnEvent(log *types.Log) (*ProofPanelDrawn, error) {
	event := "PanelDrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != proof.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProofPanelDrawn)
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

// ProofProofChallenged represents a ProofChallenged event raised by the Proof contract.
type ProofProofChallenged struct {
	ProofId    [32]byte
	Challenger common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const ProofProofChallengedEventName = "ProofChallenged"

// ContractEventName returns the user-defined event name.
func (ProofProofChallenged) ContractEventName() string {
	return ProofProofChallengedEventName
}

// UnpackProofChallengedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProofChallenged(bytes32 indexed proofId, address indexed challenger)
func (proof *Proof) UnpackProofChallengedEvent(log *types.Log) (*ProofProofChallenged, error) {
	event := "ProofChallenged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != proof.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProofProofChallenged)
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
	ProofId     [32]byte
	Project     common.Address
	Epoch       uint32
	Status      uint8
	Panel       uint8
	Revealed    uint8
	Agreed      uint8
	ToMiners    *big.Int
	ToVerifiers *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const ProofProofFinalizedEventName = "ProofFinalized"

// ContractEventName returns the user-defined event name.
func (ProofProofFinalized) ContractEventName() string {
	return ProofProofFinalizedEventName
}

// UnpackProofFinalizedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProofFinalized(bytes32 indexed proofId, address indexed project, uint32 indexed epoch, uint8 status, uint8 panel, uint8 revealed, uint8 agreed, uint256 toMiners, uint256 toVerifiers)
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
	ProofId       [32]byte
	Project       common.Address
	Epoch         uint32
	Exam          bool
	Metric        uint32
	WeightsBefore []byte
	WeightsAfter  []byte
	Root          [32]byte
	Poster        common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const ProofProofPostedEventName = "ProofPosted"

// ContractEventName returns the user-defined event name.
func (ProofProofPosted) ContractEventName() string {
	return ProofProofPostedEventName
}

// UnpackProofPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProofPosted(bytes32 indexed proofId, address indexed project, uint32 indexed epoch, bool exam, uint32 metric, bytes weightsBefore, bytes weightsAfter, bytes32 root, address poster)
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

// ProofRevealsClosed represents a RevealsClosed event raised by the Proof contract.
type ProofRevealsClosed struct {
	ProofId  [32]byte
	Round    uint8
	Deadline uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProofRevealsClosedEventName = "RevealsClosed"

// ContractEventName returns the user-defined event name.
func (ProofRevealsClosed) ContractEventName() string {
	return ProofRevealsClosedEventName
}

// UnpackRevealsClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RevealsClosed(bytes32 indexed proofId, uint8 indexed round, uint64 deadline)
func (proof *Proof) UnpackRevealsClosedEvent(log *types.Log) (*ProofRevealsClosed, error) {
	event := "RevealsClosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != proof.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProofRevealsClosed)
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

// ProofVerifierPaid represents a VerifierPaid event raised by the Proof contract.
type ProofVerifierPaid struct {
	ProofId  [32]byte
	Verifier common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProofVerifierPaidEventName = "VerifierPaid"

// ContractEventName returns the user-defined event name.
func (ProofVerifierPaid) ContractEventName() string {
	return ProofVerifierPaidEventName
}

// UnpackVerifierPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VerifierPaid(bytes32 indexed proofId, address indexed verifier, uint256 amount)
func (proof *Proof) UnpackVerifierPaidEvent(log *types.Log) (*ProofVerifierPaid, error) {
	event := "VerifierPaid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != proof.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProofVerifierPaid)
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
	Round   uint8
	Place   uint8
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
// Solidity: event VoteCommitted(bytes32 indexed proofId, address indexed voter, uint8 round, uint8 place)
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
	Round    uint8
	Place    uint8
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
// Solidity: event VoteRevealed(bytes32 indexed proofId, address indexed voter, uint8 round, uint8 place, uint32 measured)
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
	if bytes.Equal(raw[:4], proof.abi.Errors["AlreadyRevealed"].ID.Bytes()[:4]) {
		return proof.UnpackAlreadyRevealedError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["BlockTooHigh"].ID.Bytes()[:4]) {
		return proof.UnpackBlockTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["ClaimMismatch"].ID.Bytes()[:4]) {
		return proof.UnpackClaimMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["CommitmentMismatch"].ID.Bytes()[:4]) {
		return proof.UnpackCommitmentMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["ConfigOutOfRange"].ID.Bytes()[:4]) {
		return proof.UnpackConfigOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["DrawNotYet"].ID.Bytes()[:4]) {
		return proof.UnpackDrawNotYetError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["ExamWeightsFixed"].ID.Bytes()[:4]) {
		return proof.UnpackExamWeightsFixedError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["InvalidCid"].ID.Bytes()[:4]) {
		return proof.UnpackInvalidCidError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["MetricOutOfRange"].ID.Bytes()[:4]) {
		return proof.UnpackMetricOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["NoCommitment"].ID.Bytes()[:4]) {
		return proof.UnpackNoCommitmentError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["NoSuchProof"].ID.Bytes()[:4]) {
		return proof.UnpackNoSuchProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["NotChallengeable"].ID.Bytes()[:4]) {
		return proof.UnpackNotChallengeableError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["NotOnPanel"].ID.Bytes()[:4]) {
		return proof.UnpackNotOnPanelError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["NotProject"].ID.Bytes()[:4]) {
		return proof.UnpackNotProjectError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["PanelTooSmall"].ID.Bytes()[:4]) {
		return proof.UnpackPanelTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["ProofPending"].ID.Bytes()[:4]) {
		return proof.UnpackProofPendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return proof.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["RootExpected"].ID.Bytes()[:4]) {
		return proof.UnpackRootExpectedError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return proof.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["WeightsNotContinued"].ID.Bytes()[:4]) {
		return proof.UnpackWeightsNotContinuedError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["WindowTooLong"].ID.Bytes()[:4]) {
		return proof.UnpackWindowTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], proof.abi.Errors["WrongPhase"].ID.Bytes()[:4]) {
		return proof.UnpackWrongPhaseError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ProofAlreadyCommitted represents a AlreadyCommitted error raised by the Proof contract.
type ProofAlreadyCommitted struct {
	ProofId [32]byte
	Place   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyCommitted(bytes32 proofId, uint8 place)
func ProofAlreadyCommittedErrorID() common.Hash {
	return common.HexToHash("0x302477eb1977889fb4a4df8393b4531c1fda68b51164724caf33e227bb7ccd0e")
}

// UnpackAlreadyCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyCommitted(bytes32 proofId, uint8 place)
func (proof *Proof) UnpackAlreadyCommittedError(raw []byte) (*ProofAlreadyCommitted, error) {
	out := new(ProofAlreadyCommitted)
	if err := proof.abi.UnpackIntoInterface(out, "AlreadyCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofAlreadyRevealed represents a AlreadyRevealed error raised by the Proof contract.
type ProofAlreadyRevealed struct {
	ProofId [32]byte
	Place   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRevealed(bytes32 proofId, uint8 place)
func ProofAlreadyRevealedErrorID() common.Hash {
	return common.HexToHash("0xe4a4cbc9122bb8daedcb2fa33b7c0542d9b332512f0dc5e00718ae5e9cd776c1")
}

// UnpackAlreadyRevealedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRevealed(bytes32 proofId, uint8 place)
func (proof *Proof) UnpackAlreadyRevealedError(raw []byte) (*ProofAlreadyRevealed, error) {
	out := new(ProofAlreadyRevealed)
	if err := proof.abi.UnpackIntoInterface(out, "AlreadyRevealed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofBlockTooHigh represents a BlockTooHigh error raised by the Proof contract.
type ProofBlockTooHigh struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockTooHigh(uint256 number)
func ProofBlockTooHighErrorID() common.Hash {
	return common.HexToHash("0x91cb4a9e6cde6df67ae0e558cf7d5b819d8d6e6c60ca6989c57585530fc0685c")
}

// UnpackBlockTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockTooHigh(uint256 number)
func (proof *Proof) UnpackBlockTooHighError(raw []byte) (*ProofBlockTooHigh, error) {
	out := new(ProofBlockTooHigh)
	if err := proof.abi.UnpackIntoInterface(out, "BlockTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofClaimMismatch represents a ClaimMismatch error raised by the Proof contract.
type ProofClaimMismatch struct {
	Expected [32]byte
	Got      [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClaimMismatch(bytes32 expected, bytes32 got)
func ProofClaimMismatchErrorID() common.Hash {
	return common.HexToHash("0x293fc409eef4cc5072f8bb16a5e7d1ebf3356bbb417dda5c0593935e2f1c5a02")
}

// UnpackClaimMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClaimMismatch(bytes32 expected, bytes32 got)
func (proof *Proof) UnpackClaimMismatchError(raw []byte) (*ProofClaimMismatch, error) {
	out := new(ProofClaimMismatch)
	if err := proof.abi.UnpackIntoInterface(out, "ClaimMismatch", raw); err != nil {
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

// ProofConfigOutOfRange represents a ConfigOutOfRange error raised by the Proof contract.
type ProofConfigOutOfRange struct {
	Field string
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ConfigOutOfRange(string field, uint256 value)
func ProofConfigOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x6d018f3764c0494f93827026470d1575c0f93bac7b63994edc55c606becbf3aa")
}

// UnpackConfigOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ConfigOutOfRange(string field, uint256 value)
func (proof *Proof) UnpackConfigOutOfRangeError(raw []byte) (*ProofConfigOutOfRange, error) {
	out := new(ProofConfigOutOfRange)
	if err := proof.abi.UnpackIntoInterface(out, "ConfigOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofDrawNotYet represents a DrawNotYet error raised by the Proof contract.
type ProofDrawNotYet struct {
	ProofId   [32]byte
	DrawBlock uint64
	Current   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DrawNotYet(bytes32 proofId, uint64 drawBlock, uint64 current)
func ProofDrawNotYetErrorID() common.Hash {
	return common.HexToHash("0x9617686e0c9aa5ed86ae670c6b59d096735132f82001f9e082333697793d9646")
}

// UnpackDrawNotYetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DrawNotYet(bytes32 proofId, uint64 drawBlock, uint64 current)
func (proof *Proof) UnpackDrawNotYetError(raw []byte) (*ProofDrawNotYet, error) {
	out := new(ProofDrawNotYet)
	if err := proof.abi.UnpackIntoInterface(out, "DrawNotYet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofExamWeightsFixed represents a ExamWeightsFixed error raised by the Proof contract.
type ProofExamWeightsFixed struct {
	ExpectedDigest [32]byte
	Got            []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExamWeightsFixed(bytes32 expectedDigest, bytes got)
func ProofExamWeightsFixedErrorID() common.Hash {
	return common.HexToHash("0xf3ae5f7701107a992345649910ed15a936db31ee2c6e6005b6f504e5c841c208")
}

// UnpackExamWeightsFixedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExamWeightsFixed(bytes32 expectedDigest, bytes got)
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

// ProofMetricOutOfRange represents a MetricOutOfRange error raised by the Proof contract.
type ProofMetricOutOfRange struct {
	Metric uint32
	Max    uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MetricOutOfRange(uint32 metric, uint32 max)
func ProofMetricOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x5abd7a1e6dde415343e6ab25545ca25566072fab728b0c8deb930ccf5439951a")
}

// UnpackMetricOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MetricOutOfRange(uint32 metric, uint32 max)
func (proof *Proof) UnpackMetricOutOfRangeError(raw []byte) (*ProofMetricOutOfRange, error) {
	out := new(ProofMetricOutOfRange)
	if err := proof.abi.UnpackIntoInterface(out, "MetricOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofNoCommitment represents a NoCommitment error raised by the Proof contract.
type ProofNoCommitment struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCommitment()
func ProofNoCommitmentErrorID() common.Hash {
	return common.HexToHash("0x5b07c9895553fba42eaab0cbbb52664a5bf478144fd4325cbedf011992ef44de")
}

// UnpackNoCommitmentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCommitment()
func (proof *Proof) UnpackNoCommitmentError(raw []byte) (*ProofNoCommitment, error) {
	out := new(ProofNoCommitment)
	if err := proof.abi.UnpackIntoInterface(out, "NoCommitment", raw); err != nil {
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

// ProofNotChallengeable represents a NotChallengeable error raised by the Proof contract.
type ProofNotChallengeable struct {
	ProofId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotChallengeable(bytes32 proofId)
func ProofNotChallengeableErrorID() common.Hash {
	return common.HexToHash("0x0966e63239af1910277149ac71484008950325ac3c4d2a8188f08084feea2b8d")
}

// UnpackNotChallengeableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotChallengeable(bytes32 proofId)
func (proof *Proof) UnpackNotChallengeableError(raw []byte) (*ProofNotChallengeable, error) {
	out := new(ProofNotChallengeable)
	if err := proof.abi.UnpackIntoInterface(out, "NotChallengeable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofNotOnPanel represents a NotOnPanel error raised by the Proof contract.
type ProofNotOnPanel struct {
	ProofId [32]byte
	Place   uint8
	Voter   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOnPanel(bytes32 proofId, uint8 place, address voter)
func ProofNotOnPanelErrorID() common.Hash {
	return common.HexToHash("0xede3503fafcc2adf81cc46e7029c3e049450668f530fc59f408883ebe37ca780")
}

// UnpackNotOnPanelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOnPanel(bytes32 proofId, uint8 place, address voter)
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

// ProofPanelTooSmall represents a PanelTooSmall error raised by the Proof contract.
type ProofPanelTooSmall struct {
	Seats *big.Int
	Min   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PanelTooSmall(uint256 seats, uint256 min)
func ProofPanelTooSmallErrorID() common.Hash {
	return common.HexToHash("0x4deacf5d3d80c59f9da0172d7af517a3f840e01f0f1c4ede3a302d6545c5aeff")
}

// UnpackPanelTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PanelTooSmall(uint256 seats, uint256 min)
func (proof *Proof) UnpackPanelTooSmallError(raw []byte) (*ProofPanelTooSmall, error) {
	out := new(ProofPanelTooSmall)
	if err := proof.abi.UnpackIntoInterface(out, "PanelTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofProofPending represents a ProofPending error raised by the Proof contract.
type ProofProofPending struct {
	Project common.Address
	ProofId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofPending(address project, bytes32 proofId)
func ProofProofPendingErrorID() common.Hash {
	return common.HexToHash("0x6494140684138061099aa04e10697fb6d66c1dfaf1ce3f57105eafd3074ca760")
}

// UnpackProofPendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofPending(address project, bytes32 proofId)
func (proof *Proof) UnpackProofPendingError(raw []byte) (*ProofProofPending, error) {
	out := new(ProofProofPending)
	if err := proof.abi.UnpackIntoInterface(out, "ProofPending", raw); err != nil {
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

// ProofRootExpected represents a RootExpected error raised by the Proof contract.
type ProofRootExpected struct {
	Paid bool
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RootExpected(bool paid)
func ProofRootExpectedErrorID() common.Hash {
	return common.HexToHash("0xa7cb92450ebd1f9d1b3dd90f6d9bb6a784f0c8fa091813601fe484c64aee1653")
}

// UnpackRootExpectedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RootExpected(bool paid)
func (proof *Proof) UnpackRootExpectedError(raw []byte) (*ProofRootExpected, error) {
	out := new(ProofRootExpected)
	if err := proof.abi.UnpackIntoInterface(out, "RootExpected", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Proof contract.
type ProofSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func ProofSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (proof *Proof) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*ProofSafeCastOverflowedUintDowncast, error) {
	out := new(ProofSafeCastOverflowedUintDowncast)
	if err := proof.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofWeightsNotContinued represents a WeightsNotContinued error raised by the Proof contract.
type ProofWeightsNotContinued struct {
	ExpectedDigest [32]byte
	Got            []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WeightsNotContinued(bytes32 expectedDigest, bytes got)
func ProofWeightsNotContinuedErrorID() common.Hash {
	return common.HexToHash("0x1bac8c5d481cfb3b4c5360797827e8769df9889765ea482fc60df43ddda86449")
}

// UnpackWeightsNotContinuedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WeightsNotContinued(bytes32 expectedDigest, bytes got)
func (proof *Proof) UnpackWeightsNotContinuedError(raw []byte) (*ProofWeightsNotContinued, error) {
	out := new(ProofWeightsNotContinued)
	if err := proof.abi.UnpackIntoInterface(out, "WeightsNotContinued", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProofWindowTooLong represents a WindowTooLong error raised by the Proof contract.
type ProofWindowTooLong struct {
	Blocks *big.Int
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowTooLong(uint256 blocks, uint256 max)
func ProofWindowTooLongErrorID() common.Hash {
	return common.HexToHash("0x211bd3ab644c4b2c043416277b3fdf86024293553af541b43cefedb07e5526f5")
}

// UnpackWindowTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowTooLong(uint256 blocks, uint256 max)
func (proof *Proof) UnpackWindowTooLongError(raw []byte) (*ProofWindowTooLong, error) {
	out := new(ProofWindowTooLong)
	if err := proof.abi.UnpackIntoInterface(out, "WindowTooLong", raw); err != nil {
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

// StakeMetaData contains all meta data concerning the Stake contract.
var StakeMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"atn_\",\"type\":\"address\",\"internalType\":\"contractIATN\"},{\"name\":\"proof_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"treasury_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structStakeConfig\",\"components\":[{\"name\":\"seatBond\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"joinDelay\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"unbondingDelay\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"DRAWS_MAX\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SEATS_AT_ONCE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"atn\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIATN\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"debts\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"draw\",\"inputs\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"posted\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"size\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"panel\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"found\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"freeSeats\",\"inputs\":[{\"name\":\"seats\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"joinDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"leaveSeats\",\"inputs\":[{\"name\":\"seats\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"lock\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proof\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reward\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"seatBond\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"seatCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"seatOf\",\"inputs\":[{\"name\":\"seat\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIStake.Seat\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"activeFrom\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"inactiveFrom\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"lost\",\"type\":\"uint16\",\"internalType\":\"Bps\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"seatOwner\",\"inputs\":[{\"name\":\"seat\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"seatsOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"start\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"limit\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"seats\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"seatsTaken\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"slash\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"toRewards\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slashSeat\",\"inputs\":[{\"name\":\"seat\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"posted\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"penalty\",\"type\":\"uint16\",\"internalType\":\"Bps\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"stakeOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"bonded\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"locked\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sweep\",\"inputs\":[],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"takeSeats\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"seats\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"toTreasury\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"treasury\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unbond\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unbondingDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unbondingOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"releaseAt\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unlock\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Locked\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Rewarded\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SeatFreed\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"seat\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SeatLeft\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"seat\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"inactiveFrom\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"BlockNumber\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SeatSlashed\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"seat\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SeatTaken\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"seat\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"activeFrom\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"BlockNumber\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Slashed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Swept\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unbonding\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"releaseAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"BlockNumber\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unlocked\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ConfigOutOfRange\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotBacked\",\"inputs\":[{\"name\":\"debts\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotCaller\",\"inputs\":[{\"name\":\"expected\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotEnoughStake\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"free\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotSeatOwner\",\"inputs\":[{\"name\":\"seat\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SeatAlreadyLeft\",\"inputs\":[{\"name\":\"seat\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"SeatNotLeft\",\"inputs\":[{\"name\":\"seat\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"SeatsOutOfRange\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StillBonded\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"},{\"name\":\"current\",\"type\":\"uint64\",\"internalType\":\"BlockNumber\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Stake",
	Bin: "0x610140604052348015610010575f5ffd5b50604051612b46380380612b4683398101604081905261002f9161020d565b83838383604001515f816001600160401b031611801561005c575063ffffffff6001600160401b03821611155b81906100b35760408051636d018f3760e01b81526004810191909152600e60448201526d756e626f6e64696e6744656c617960901b60648201526001600160401b0390911660248201526084015b60405180910390fd5b506001600160401b031660e0526001600160a01b0390811660c05290811660a0521660805280516001600160801b03811661012e5760408051636d018f3760e01b8152600481019190915260086044820152671cd9585d109bdb9960c21b60648201526001600160801b0390911660248201526084016100aa565b505f81602001516001600160401b031611801561015e575063ffffffff801681602001516001600160401b031611155b8160200151906101af5760408051636d018f3760e01b8152600481019190915260096044820152686a6f696e44656c617960b81b60648201526001600160401b0390911660248201526084016100aa565b5080516020909101516001600160401b0316610120526001600160801b031661010052506102db915050565b6001600160a01b03811681146101ef575f5ffd5b50565b80516001600160401b0381168114610208575f5ffd5b919050565b5f5f5f5f84860360c0811215610221575f5ffd5b855161022c816101db565b602087015190955061023d816101db565b604087015190945061024e816101db565b92506060605f1982011215610261575f5ffd5b50604051606081016001600160401b038111828210171561029057634e487b7160e01b5f52604160045260245ffd5b60405260608601516001600160801b03811681146102ac575f5ffd5b81526102ba608087016101f2565b60208201526102cb60a087016101f2565b6040820152939692955090935050565b60805160a05160c05160e05161010051610120516127b46103925f395f81816103b00152610ba001525f81816101da01528181610b2a0152818161147e0152611f0301525f8181610514015281816108c5015261142801525f81816103760152610ad001525f81816106340152818161066b015281816109750152818161101d015281816111cd015261128001525f818161044e0152818161073201528181610aae01528181610ef3015261166801526127b45ff3fe608060405234801561000f575f5ffd5b50600436106101d1575f3560e01c806370f81f6c116100fe578063b6b55f251161009e578063dd7c71e01161006e578063dd7c71e014610536578063df66e52e1461061c578063faf924cf1461062f578063fbeb900714610656575f5ffd5b8063b6b55f25146104e4578063bca72aeb146104f7578063c6b463d3146104ff578063db7dd35a1461050f575f5ffd5b80637eee288d116100d95780637eee288d14610436578063999b39c814610449578063acf0991214610470578063b51763d6146104d1575f5ffd5b806370f81f6c146104025780637612034e14610415578063799001691461041e575f5ffd5b80633ccfd60b1161017457806361d027b31161014457806361d027b31461037157806362445ba4146103985780636865334e146103ab5780636b81562d146103ea575f5ffd5b80633ccfd60b146102d057806342623360146102d857806354ebc3181461032a5780635c5e5f9914610354575f5ffd5b806327de9e32116101af57806327de9e3214610274578063282d3fdf1461028757806335faa4161461029a5780633b2b2d37146102b0575f5ffd5b806310f4367b146101d557806317c063f91461021957806321670f221461025f575b5f5ffd5b6101fc7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160801b0390911681526020015b60405180910390f35b61024761022736600461235e565b63ffffffff165f908152600360205260409020546001600160a01b031690565b6040516001600160a01b039091168152602001610210565b61027261026d36600461238d565b610669565b005b6102726102823660046123b5565b6107e8565b61027261029536600461238d565b610973565b6102a2610a24565b604051908152602001610210565b6102c36102be36600461235e565b610b00565b60405161021091906123cc565b6102a2610dc2565b6103156102e6366004612414565b6001600160a01b03165f908152602081905260409020546001600160801b0380821692600160801b9092041690565b60408051928352602083019190915201610210565b61033d610338366004612443565b610f23565b6040805192835260ff909116602083015201610210565b61035c601081565b60405163ffffffff9091168152602001610210565b6102477f000000000000000000000000000000000000000000000000000000000000000081565b6102726103a6366004612494565b61101b565b6103d27f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160401b039091168152602001610210565b60055461035c90640100000000900463ffffffff1681565b6102726104103660046124de565b6111cb565b6102a261010081565b600254600160801b90046001600160801b03166102a2565b61027261044436600461238d565b61127e565b6102477f000000000000000000000000000000000000000000000000000000000000000081565b6104b461047e366004612414565b6001600160a01b03165f908152600160205260409020546001600160801b03811691600160801b9091046001600160401b031690565b604080519283526001600160401b03909116602083015201610210565b6102726104df36600461250e565b611323565b6102726104f23660046123b5565b6115f4565b6102a2611698565b60055461035c9063ffffffff1681565b6103d27f000000000000000000000000000000000000000000000000000000000000000081565b6105d061054436600461235e565b604080516080810182525f8082526020820181905291810182905260608101919091525063ffffffff165f90815260036020908152604091829020825160808101845290546001600160a01b038116825264ffffffffff600160a01b8204811693830193909352600160c81b81049092169281019290925261ffff600160f01b90910416606082015290565b6040805182516001600160a01b0316815260208084015164ffffffffff9081169183019190915283830151169181019190915260609182015161ffff1691810191909152608001610210565b6102c361062a36600461257d565b6116be565b6102477f000000000000000000000000000000000000000000000000000000000000000081565b61027261066436600461250e565b6117dc565b7f0000000000000000000000000000000000000000000000000000000000000000336001600160a01b03821681146106cc57604051636a02d5b360e11b81526001600160a01b039283166004820152911660248201526044015b60405180910390fd5b50506106d88282611962565b816001600160a01b03167fb3b7a071186534c03b40695710096f289fd4ed6c1a374aff0bb648955e4fe5638260405161071391815260200190565b60405180910390a26040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa15801561077f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107a391906125bd565b9050806107ae611698565b11156107b8611698565b8290916107e15760405163026df9b560e31b8152600481019290925260248201526044016106c3565b5050505050565b6107f0611a11565b5f811161081057604051631f2a200560e01b815260040160405180910390fd5b61081a3382611a6a565b335f90815260016020526040902061083182611af3565b335f90815260208190526040812080549091906108589084906001600160801b03166125e8565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555061088582611af3565b815482905f9061089f9084906001600160801b0316612607565b92506101000a8154816001600160801b0302191690836001600160801b031602179055507f0000000000000000000000000000000000000000000000000000000000000000436108ef9190612626565b815467ffffffffffffffff60801b198116600160801b6001600160401b039384168102918217808655604080516001600160801b039586169590941694909417835204909216602083015233917ff296881dc8649cb075784613a4c7cec45269aae38400377b6bdf05196c27bac5910160405180910390a250610970611b2a565b50565b7f0000000000000000000000000000000000000000000000000000000000000000336001600160a01b03821681146109d157604051636a02d5b360e11b81526001600160a01b039283166004820152911660248201526044016106c3565b50506109dd8282611b54565b816001600160a01b03167f9f1ec8c880f76798e7b793325d625e9b60e4082a553c98f42b6cda368dd6000882604051610a1891815260200190565b60405180910390a25050565b5f610a2d611a11565b50600254600160801b90046001600160801b031680610a5f57604051631f2a200560e01b815260040160405180910390fd5b600280546001600160801b031690556040518181527f7f221332ee403570bf4d61630b58189ea566ff1635269001e9df6a890f413dd89060200160405180910390a1610af56001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000167f000000000000000000000000000000000000000000000000000000000000000083611bc6565b610afd611b2a565b90565b6060610b0a611a11565b610b198263ffffffff16611bfb565b610b5b33610b566001600160801b037f00000000000000000000000000000000000000000000000000000000000000001663ffffffff8616612645565b611b54565b81600560048282829054906101000a900463ffffffff16610b7c919061265c565b92506101000a81548163ffffffff021916908363ffffffff1602179055505f610bd87f00000000000000000000000000000000000000000000000000000000000000006001600160401b031643610bd39190612678565b611c3c565b90508263ffffffff166001600160401b03811115610bf857610bf861268b565b604051908082528060200260200182016040528015610c21578160200160208202803683370190505b5091505f5b8363ffffffff16811015610db357610c3c611c6d565b838281518110610c4e57610c4e61269f565b602002602001019063ffffffff16908163ffffffff16815250506040518060800160405280336001600160a01b031681526020018364ffffffffff1681526020015f64ffffffffff1681526020015f61ffff1681525060035f858481518110610cb957610cb961269f565b60209081029190910181015163ffffffff1682528181019290925260409081015f2083518154938501519285015160609095015161ffff16600160f01b026001600160f01b0364ffffffffff968716600160c81b02166001600160c81b0396909416600160a01b026001600160c81b03199095166001600160a01b03909216919091179390931793909316171790558251839082908110610d5c57610d5c61269f565b60209081029190910181015160405164ffffffffff8516815263ffffffff9091169133917f9586c1877d11226d7dfa7bb69209a7a1a46d1ff31cd5eb245efb553046c5859e910160405180910390a3600101610c26565b5050610dbd611b2a565b919050565b5f610dcb611a11565b50335f818152600160209081526040918290208251808401909352546001600160801b038116808452600160801b9091046001600160401b0316918301919091529182610e3757604051636e34ee0b60e11b81526001600160a01b0390911660048201526024016106c3565b50610e458160200151611d6e565b335f90815260016020526040812080546001600160c01b031916905581516002805491929091610e7f9084906001600160801b03166125e8565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550336001600160a01b03167f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d583604051610ede91815260200190565b60405180910390a2610f1a6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163384611bc6565b50610afd611b2a565b5f8082600860ff8216811015610f575760405163b3fe617560e01b815260ff909216600483015260248201526044016106c3565b50508463ffffffff165f03610f7057505f905080611012565b5f5b61010081108015610f8857508360ff168260ff16105b15611010575f878152602082905260408120610fab9063ffffffff8916906126c7565b9050610fb78187611dad565b1580610fcc5750610fcc848460ff1683611e76565b15610fd75750611000565b82610fe1816126da565b9350610ff19060ff166020612645565b8163ffffffff16901b84179350505b611009816126f8565b9050610f72565b505b94509492505050565b7f0000000000000000000000000000000000000000000000000000000000000000336001600160a01b038216811461107957604051636a02d5b360e11b81526001600160a01b039283166004820152911660248201526044016106c3565b505063ffffffff83165f90815260036020526040902080546001600160a01b03168015806110bf575081546001600160401b038516600160a01b90910464ffffffffff16115b156110cb575050505050565b81545f906110e79061ffff80871691600160f01b900416612678565b90506127108111156110f857506127105b5f61110282611ebf565b84549091505f9061111d90600160f01b900461ffff16611eed565b61112683611eed565b6111309190612710565b85546001600160f01b0316600160f01b61ffff85160217808755909150600160c81b900464ffffffffff165f0361116b5761116b8886611f32565b61117684825f611ff4565b8763ffffffff16846001600160a01b03167f530b75878b63eac603d092529c4817e66c6e1bc6587559d7f5ab30952744add4836040516111b891815260200190565b60405180910390a350505050505b505050565b7f0000000000000000000000000000000000000000000000000000000000000000336001600160a01b038216811461122957604051636a02d5b360e11b81526001600160a01b039283166004820152911660248201526044016106c3565b5050611236838383611ff4565b826001600160a01b03167f4ed05e9673c26d2ed44f7ef6a7f2942df0ee3b5e1e17db4b99f9dcd261a339cd8360405161127191815260200190565b60405180910390a2505050565b7f0000000000000000000000000000000000000000000000000000000000000000336001600160a01b03821681146112dc57604051636a02d5b360e11b81526001600160a01b039283166004820152911660248201526044016106c3565b50506112e88282612149565b816001600160a01b03167f0f0bc5b519ddefdd8e5f9e6423433aa2b869738de2ae34d58ebc796fc749fa0d82604051610a1891815260200190565b61132b611a11565b61133481611bfb565b5f5b818110156115d4575f60035f8585858181106113545761135461269f565b9050602002016020810190611369919061235e565b63ffffffff16815260208082019290925260409081015f20815160808101835290546001600160a01b0381168252600160a01b810464ffffffffff90811694830194909452600160c81b8104909316918101829052600160f01b90920461ffff16606083015290915015158484848181106113e6576113e661269f565b90506020020160208101906113fb919061235e565b9061142257604051636a9c0b5f60e01b815263ffffffff90911660048201526024016106c3565b506114627f0000000000000000000000000000000000000000000000000000000000000000826040015164ffffffffff1661145d9190612626565b611d6e565b5f6114708260600151611eed565b6114a3906001600160801b037f000000000000000000000000000000000000000000000000000000000000000016612710565b905060035f8686868181106114ba576114ba61269f565b90506020020160208101906114cf919061235e565b63ffffffff16815260208101919091526040015f9081205560048585858181106114fb576114fb61269f565b9050602002016020810190611510919061235e565b81546001810183555f92835260209092206008830401805460079093166004026101000a63ffffffff81810219909416929093169290920217905581516115579082612149565b8484848181106115695761156961269f565b905060200201602081019061157e919061235e565b63ffffffff16825f01516001600160a01b03167fed0c0845ef27390f89cdff4c9bc384d0d2edf00fa3385bba3f29ff8c51424850836040516115c291815260200190565b60405180910390a35050600101611336565b506115e86115e3826002612645565b612189565b6115f0611b2a565b5050565b6115fc611a11565b5f811161161c57604051631f2a200560e01b815260040160405180910390fd5b6116263382611962565b60405181815233907f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c49060200160405180910390a26116906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633308461221b565b610970611b2a565b6002545f906116b9906001600160801b03600160801b820481169116612678565b905090565b60605f6116d463ffffffff808516908616612678565b60055490915063ffffffff168111156116f2575060055463ffffffff165b808463ffffffff1610611705575f611715565b61171563ffffffff851682612710565b6001600160401b0381111561172c5761172c61268b565b604051908082528060200260200182016040528015611755578160200160208202803683370190505b5091505f63ffffffff85165b828110156117d15763ffffffff81165f908152600360205260409020546001600160a01b038089169116036117c95780848361179c816126f8565b9450815181106117ae576117ae61269f565b602002602001019063ffffffff16908163ffffffff16815250505b600101611761565b508252509392505050565b6117e4611a11565b6117ed81611bfb565b5f5b81811015611959575f60035f85858581811061180d5761180d61269f565b9050602002016020810190611822919061235e565b63ffffffff16815260208101919091526040015f2080549091506001600160a01b031633148484848181106118595761185961269f565b905060200201602081019061186e919061235e565b825490916001600160a01b039091169033906118bc57604051636b228c5160e01b815263ffffffff90931660048401526001600160a01b0391821660248401521660448201526064016106c3565b50508154600160c81b900464ffffffffff161590508484848181106118e3576118e361269f565b90506020020160208101906118f8919061235e565b9061191f5760405163189a3b5b60e11b815263ffffffff90911660048201526024016106c3565b506119508484848181106119355761193561269f565b905060200201602081019061194a919061235e565b82611f32565b506001016117ef565b506115f0611b2a565b5f61196c82611af3565b6001600160a01b0384165f908152602081905260408120805492935083929091906119a19084906001600160801b0316612607565b92506101000a8154816001600160801b0302191690836001600160801b031602179055508060025f8282829054906101000a90046001600160801b03166119e89190612607565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550505050565b611a3b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c612257565b611a6860017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612275565b565b6001600160a01b0382165f9081526020819052604081208054909190611aa2906001600160801b03600160801b8204811691166125e8565b6001600160801b0316905083818481811115611aea5760405163056d4eeb60e31b81526001600160a01b039093166004840152602483019190915260448201526064016106c3565b50505050505050565b5f6001600160801b03821115611b26576040516306dfcc6560e41b815260806004820152602481018390526044016106c3565b5090565b611a685f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611a62565b611b5e8282611a6a565b611b6781611af3565b6001600160a01b0383165f9081526020819052604090208054601090611b9e908490600160801b90046001600160801b0316612607565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505050565b611bd3838383600161227c565b6111c657604051635274afe760e01b81526001600160a01b03841660048201526024016106c3565b5f81118015611c0b575060108111155b81601090916111c65760405163b3fe617560e01b8152600481019290925263ffffffff1660248201526044016106c3565b5f64ffffffffff821115611b26576040516306dfcc6560e41b815260286004820152602481018390526044016106c3565b6004545f908015611d35576004611c85600183612710565b81548110611c9557611c9561269f565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff1691506004805480611ccc57611ccc612723565b5f8281526020902060085f1990920191820401805463ffffffff600460078516026101000a81021990911690915591556005548116908316108015611d2c575063ffffffff82165f908152600360205260409020546001600160a01b0316155b15611d35575090565b6005805463ffffffff16905f611d4a83612737565b91906101000a81548163ffffffff021916908363ffffffff16021790555091505090565b80436001600160401b0382168110156111c657604051631f6e20a560e11b81526001600160401b039283166004820152911660248201526044016106c3565b63ffffffff82165f908152600360209081526040808320815160808101835290546001600160a01b038116808352600160a01b820464ffffffffff90811695840195909552600160c81b820490941692820192909252600160f01b90910461ffff16606082015290839015801590611e395750806001600160401b0316826020015164ffffffffff1611155b8015611e6b5750604082015164ffffffffff161580611e6b5750816040015164ffffffffff16816001600160401b0316105b925050505b92915050565b5f805b83811015611eb35763ffffffff8316611e93826020612645565b86901c63ffffffff1603611eab576001915050611eb8565b600101611e79565b505f90505b9392505050565b5f61ffff821115611b26576040516306dfcc6560e41b815260106004820152602481018390526044016106c3565b5f612710611f2861ffff84166001600160801b037f000000000000000000000000000000000000000000000000000000000000000016612645565b611e709190612752565b611f40610bd3436001612678565b815464ffffffffff91909116600160c81b0264ffffffffff60c81b1990911617815560058054600490611f819063ffffffff64010000000090910416612765565b82546101009290920a63ffffffff8181021990931691831602179091558154604051600160c81b820464ffffffffff168152918416916001600160a01b03909116907fe99c536b88036874a5c8e8edad5c6f22bebff5d8f2c52630faf08417328b29339060200160405180910390a35050565b6001600160a01b0383165f9081526020819052604081209061201584611af3565b8254909150819083905f906120349084906001600160801b03166125e8565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555080825f0160108282829054906101000a90046001600160801b031661207d91906125e8565b92506101000a8154816001600160801b0302191690836001600160801b031602179055508060025f8282829054906101000a90046001600160801b03166120c491906125e8565b92506101000a8154816001600160801b0302191690836001600160801b031602179055506120fc83856120f79190612710565b611af3565b6002805460109061211e908490600160801b90046001600160801b0316612607565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505050505050565b61215281611af3565b6001600160a01b0383165f9081526020819052604090208054601090611b9e908490600160801b90046001600160801b03166125e8565b60055463ffffffff165b5f821180156121a757505f8163ffffffff16115b80156121de57505f6003816121bd600185612783565b63ffffffff16815260208101919091526040015f20546001600160a01b0316145b156121fe576121ec81612765565b90506121f78261279f565b9150612193565b6005805463ffffffff191663ffffffff9290921691909117905550565b6122298484848460016122de565b61225157604051635274afe760e01b81526001600160a01b03851660048201526024016106c3565b50505050565b15611a6857604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166122d25783831516156122c6573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f5114831661233a57838315161561232e573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b803563ffffffff81168114610dbd575f5ffd5b5f6020828403121561236e575f5ffd5b611eb88261234b565b80356001600160a01b0381168114610dbd575f5ffd5b5f5f6040838503121561239e575f5ffd5b6123a783612377565b946020939093013593505050565b5f602082840312156123c5575f5ffd5b5035919050565b602080825282518282018190525f918401906040840190835b8181101561240957835163ffffffff168352602093840193909201916001016123e5565b509095945050505050565b5f60208284031215612424575f5ffd5b611eb882612377565b80356001600160401b0381168114610dbd575f5ffd5b5f5f5f5f60808587031215612456575f5ffd5b843593506124666020860161234b565b92506124746040860161242d565b9150606085013560ff81168114612489575f5ffd5b939692955090935050565b5f5f5f606084860312156124a6575f5ffd5b6124af8461234b565b92506124bd6020850161242d565b9150604084013561ffff811681146124d3575f5ffd5b809150509250925092565b5f5f5f606084860312156124f0575f5ffd5b6124f984612377565b95602085013595506040909401359392505050565b5f5f6020838503121561251f575f5ffd5b82356001600160401b03811115612534575f5ffd5b8301601f81018513612544575f5ffd5b80356001600160401b03811115612559575f5ffd5b8560208260051b840101111561256d575f5ffd5b6020919091019590945092505050565b5f5f5f6060848603121561258f575f5ffd5b61259884612377565b92506125a66020850161234b565b91506125b46040850161234b565b90509250925092565b5f602082840312156125cd575f5ffd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b6001600160801b038281168282160390811115611e7057611e706125d4565b6001600160801b038181168382160190811115611e7057611e706125d4565b6001600160401b038181168382160190811115611e7057611e706125d4565b8082028115828204841417611e7057611e706125d4565b63ffffffff8181168382160190811115611e7057611e706125d4565b80820180821115611e7057611e706125d4565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b5f826126d5576126d56126b3565b500690565b5f60ff821660ff81036126ef576126ef6125d4565b60010192915050565b5f60018201612709576127096125d4565b5060010190565b81810381811115611e7057611e706125d4565b634e487b7160e01b5f52603160045260245ffd5b5f63ffffffff821663ffffffff81036126ef576126ef6125d4565b5f82612760576127606126b3565b500490565b5f63ffffffff82168061277a5761277a6125d4565b5f190192915050565b63ffffffff8281168282160390811115611e7057611e706125d4565b5f816127ad576127ad6125d4565b505f19019056",
}

// Stake is an auto generated Go binding around an Ethereum contract.
type Stake struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Stake) GetABI() abi.ABI {
	return c.abi
}

// NewStake creates a new instance of Stake.
func NewStake() *Stake {
	parsed, err := StakeMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Stake{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Stake) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address atn_, address proof_, address treasury_, (uint128,uint64,uint64) c) returns()
func (stake *Stake) PackConstructor(atn_ common.Address, proof_ common.Address, treasury_ common.Address, c StakeConfig) []byte {
	enc, err := stake.abi.Pack("", atn_, proof_, treasury_, c)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDRAWSMAX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7612034e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DRAWS_MAX() view returns(uint256)
func (stake *Stake) PackDRAWSMAX() []byte {
	enc, err := stake.abi.Pack("DRAWS_MAX")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDRAWSMAX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7612034e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DRAWS_MAX() view returns(uint256)
func (stake *Stake) TryPackDRAWSMAX() ([]byte, error) {
	return stake.abi.Pack("DRAWS_MAX")
}

// UnpackDRAWSMAX is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7612034e.
//
// Solidity: function DRAWS_MAX() view returns(uint256)
func (stake *Stake) UnpackDRAWSMAX(data []byte) (*big.Int, error) {
	out, err := stake.abi.Unpack("DRAWS_MAX", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSEATSATONCE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c5e5f99.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SEATS_AT_ONCE() view returns(uint32)
func (stake *Stake) PackSEATSATONCE() []byte {
	enc, err := stake.abi.Pack("SEATS_AT_ONCE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSEATSATONCE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c5e5f99.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SEATS_AT_ONCE() view returns(uint32)
func (stake *Stake) TryPackSEATSATONCE() ([]byte, error) {
	return stake.abi.Pack("SEATS_AT_ONCE")
}

// UnpackSEATSATONCE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c5e5f99.
//
// Solidity: function SEATS_AT_ONCE() view returns(uint32)
func (stake *Stake) UnpackSEATSATONCE(data []byte) (uint32, error) {
	out, err := stake.abi.Unpack("SEATS_AT_ONCE", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackAtn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x999b39c8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function atn() view returns(address)
func (stake *Stake) PackAtn() []byte {
	enc, err := stake.abi.Pack("atn")
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
func (stake *Stake) TryPackAtn() ([]byte, error) {
	return stake.abi.Pack("atn")
}

// UnpackAtn is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x999b39c8.
//
// Solidity: function atn() view returns(address)
func (stake *Stake) UnpackAtn(data []byte) (common.Address, error) {
	out, err := stake.abi.Unpack("atn", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDebts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbca72aeb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function debts() view returns(uint256)
func (stake *Stake) PackDebts() []byte {
	enc, err := stake.abi.Pack("debts")
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
func (stake *Stake) TryPackDebts() ([]byte, error) {
	return stake.abi.Pack("debts")
}

// UnpackDebts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbca72aeb.
//
// Solidity: function debts() view returns(uint256)
func (stake *Stake) UnpackDebts(data []byte) (*big.Int, error) {
	out, err := stake.abi.Unpack("debts", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6b55f25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(uint256 amount) returns()
func (stake *Stake) PackDeposit(amount *big.Int) []byte {
	enc, err := stake.abi.Pack("deposit", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6b55f25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(uint256 amount) returns()
func (stake *Stake) TryPackDeposit(amount *big.Int) ([]byte, error) {
	return stake.abi.Pack("deposit", amount)
}

// PackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54ebc318.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function draw(bytes32 seed, uint32 count, uint64 posted, uint8 size) view returns(uint256 panel, uint8 found)
func (stake *Stake) PackDraw(seed [32]byte, count uint32, posted uint64, size uint8) []byte {
	enc, err := stake.abi.Pack("draw", seed, count, posted, size)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54ebc318.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function draw(bytes32 seed, uint32 count, uint64 posted, uint8 size) view returns(uint256 panel, uint8 found)
func (stake *Stake) TryPackDraw(seed [32]byte, count uint32, posted uint64, size uint8) ([]byte, error) {
	return stake.abi.Pack("draw", seed, count, posted, size)
}

// DrawOutput serves as a container for the return parameters of contract
// method Draw.
type DrawOutput struct {
	Panel *big.Int
	Found uint8
}

// UnpackDraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54ebc318.
//
// Solidity: function draw(bytes32 seed, uint32 count, uint64 posted, uint8 size) view returns(uint256 panel, uint8 found)
func (stake *Stake) UnpackDraw(data []byte) (DrawOutput, error) {
	out, err := stake.abi.Unpack("draw", data)
	outstruct := new(DrawOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Panel = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Found = *abi.ConvertType(out[1], new(uint8)).(*uint8)
	return *outstruct, nil
}

// PackFreeSeats is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb51763d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function freeSeats(uint32[] seats) returns()
func (stake *Stake) PackFreeSeats(seats []uint32) []byte {
	enc, err := stake.abi.Pack("freeSeats", seats)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFreeSeats is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb51763d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function freeSeats(uint32[] seats) returns()
func (stake *Stake) TryPackFreeSeats(seats []uint32) ([]byte, error) {
	return stake.abi.Pack("freeSeats", seats)
}

// PackJoinDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6865334e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function joinDelay() view returns(uint64)
func (stake *Stake) PackJoinDelay() []byte {
	enc, err := stake.abi.Pack("joinDelay")
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
func (stake *Stake) TryPackJoinDelay() ([]byte, error) {
	return stake.abi.Pack("joinDelay")
}

// UnpackJoinDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6865334e.
//
// Solidity: function joinDelay() view returns(uint64)
func (stake *Stake) UnpackJoinDelay(data []byte) (uint64, error) {
	out, err := stake.abi.Unpack("joinDelay", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackLeaveSeats is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbeb9007.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leaveSeats(uint32[] seats) returns()
func (stake *Stake) PackLeaveSeats(seats []uint32) []byte {
	enc, err := stake.abi.Pack("leaveSeats", seats)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeaveSeats is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbeb9007.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leaveSeats(uint32[] seats) returns()
func (stake *Stake) TryPackLeaveSeats(seats []uint32) ([]byte, error) {
	return stake.abi.Pack("leaveSeats", seats)
}

// PackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x282d3fdf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lock(address account, uint256 amount) returns()
func (stake *Stake) PackLock(account common.Address, amount *big.Int) []byte {
	enc, err := stake.abi.Pack("lock", account, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x282d3fdf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lock(address account, uint256 amount) returns()
func (stake *Stake) TryPackLock(account common.Address, amount *big.Int) ([]byte, error) {
	return stake.abi.Pack("lock", account, amount)
}

// PackProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfaf924cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proof() view returns(address)
func (stake *Stake) PackProof() []byte {
	enc, err := stake.abi.Pack("proof")
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
func (stake *Stake) TryPackProof() ([]byte, error) {
	return stake.abi.Pack("proof")
}

// UnpackProof is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfaf924cf.
//
// Solidity: function proof() view returns(address)
func (stake *Stake) UnpackProof(data []byte) (common.Address, error) {
	out, err := stake.abi.Unpack("proof", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21670f22.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reward(address account, uint256 amount) returns()
func (stake *Stake) PackReward(account common.Address, amount *big.Int) []byte {
	enc, err := stake.abi.Pack("reward", account, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21670f22.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reward(address account, uint256 amount) returns()
func (stake *Stake) TryPackReward(account common.Address, amount *big.Int) ([]byte, error) {
	return stake.abi.Pack("reward", account, amount)
}

// PackSeatBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10f4367b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seatBond() view returns(uint128)
func (stake *Stake) PackSeatBond() []byte {
	enc, err := stake.abi.Pack("seatBond")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeatBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10f4367b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seatBond() view returns(uint128)
func (stake *Stake) TryPackSeatBond() ([]byte, error) {
	return stake.abi.Pack("seatBond")
}

// UnpackSeatBond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x10f4367b.
//
// Solidity: function seatBond() view returns(uint128)
func (stake *Stake) UnpackSeatBond(data []byte) (*big.Int, error) {
	out, err := stake.abi.Unpack("seatBond", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSeatCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6b463d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seatCount() view returns(uint32)
func (stake *Stake) PackSeatCount() []byte {
	enc, err := stake.abi.Pack("seatCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeatCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6b463d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seatCount() view returns(uint32)
func (stake *Stake) TryPackSeatCount() ([]byte, error) {
	return stake.abi.Pack("seatCount")
}

// UnpackSeatCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6b463d3.
//
// Solidity: function seatCount() view returns(uint32)
func (stake *Stake) UnpackSeatCount(data []byte) (uint32, error) {
	out, err := stake.abi.Unpack("seatCount", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackSeatOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd7c71e0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seatOf(uint32 seat) view returns((address,uint40,uint40,uint16))
func (stake *Stake) PackSeatOf(seat uint32) []byte {
	enc, err := stake.abi.Pack("seatOf", seat)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeatOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd7c71e0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seatOf(uint32 seat) view returns((address,uint40,uint40,uint16))
func (stake *Stake) TryPackSeatOf(seat uint32) ([]byte, error) {
	return stake.abi.Pack("seatOf", seat)
}

// UnpackSeatOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd7c71e0.
//
// Solidity: function seatOf(uint32 seat) view returns((address,uint40,uint40,uint16))
func (stake *Stake) UnpackSeatOf(data []byte) (IStakeSeat, error) {
	out, err := stake.abi.Unpack("seatOf", data)
	if err != nil {
		return *new(IStakeSeat), err
	}
	out0 := *abi.ConvertType(out[0], new(IStakeSeat)).(*IStakeSeat)
	return out0, nil
}

// PackSeatOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17c063f9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seatOwner(uint32 seat) view returns(address)
func (stake *Stake) PackSeatOwner(seat uint32) []byte {
	enc, err := stake.abi.Pack("seatOwner", seat)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeatOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17c063f9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seatOwner(uint32 seat) view returns(address)
func (stake *Stake) TryPackSeatOwner(seat uint32) ([]byte, error) {
	return stake.abi.Pack("seatOwner", seat)
}

// UnpackSeatOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x17c063f9.
//
// Solidity: function seatOwner(uint32 seat) view returns(address)
func (stake *Stake) UnpackSeatOwner(data []byte) (common.Address, error) {
	out, err := stake.abi.Unpack("seatOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSeatsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf66e52e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seatsOf(address account, uint32 start, uint32 limit) view returns(uint32[] seats)
func (stake *Stake) PackSeatsOf(account common.Address, start uint32, limit uint32) []byte {
	enc, err := stake.abi.Pack("seatsOf", account, start, limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeatsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf66e52e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seatsOf(address account, uint32 start, uint32 limit) view returns(uint32[] seats)
func (stake *Stake) TryPackSeatsOf(account common.Address, start uint32, limit uint32) ([]byte, error) {
	return stake.abi.Pack("seatsOf", account, start, limit)
}

// UnpackSeatsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdf66e52e.
//
// Solidity: function seatsOf(address account, uint32 start, uint32 limit) view returns(uint32[] seats)
func (stake *Stake) UnpackSeatsOf(data []byte) ([]uint32, error) {
	out, err := stake.abi.Unpack("seatsOf", data)
	if err != nil {
		return *new([]uint32), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint32)).(*[]uint32)
	return out0, nil
}

// PackSeatsTaken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b81562d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seatsTaken() view returns(uint32)
func (stake *Stake) PackSeatsTaken() []byte {
	enc, err := stake.abi.Pack("seatsTaken")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeatsTaken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b81562d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seatsTaken() view returns(uint32)
func (stake *Stake) TryPackSeatsTaken() ([]byte, error) {
	return stake.abi.Pack("seatsTaken")
}

// UnpackSeatsTaken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6b81562d.
//
// Solidity: function seatsTaken() view returns(uint32)
func (stake *Stake) UnpackSeatsTaken(data []byte) (uint32, error) {
	out, err := stake.abi.Unpack("seatsTaken", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70f81f6c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(address account, uint256 amount, uint256 toRewards) returns()
func (stake *Stake) PackSlash(account common.Address, amount *big.Int, toRewards *big.Int) []byte {
	enc, err := stake.abi.Pack("slash", account, amount, toRewards)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70f81f6c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(address account, uint256 amount, uint256 toRewards) returns()
func (stake *Stake) TryPackSlash(account common.Address, amount *big.Int, toRewards *big.Int) ([]byte, error) {
	return stake.abi.Pack("slash", account, amount, toRewards)
}

// PackSlashSeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62445ba4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slashSeat(uint32 seat, uint64 posted, uint16 penalty) returns()
func (stake *Stake) PackSlashSeat(seat uint32, posted uint64, penalty uint16) []byte {
	enc, err := stake.abi.Pack("slashSeat", seat, posted, penalty)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlashSeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62445ba4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slashSeat(uint32 seat, uint64 posted, uint16 penalty) returns()
func (stake *Stake) TryPackSlashSeat(seat uint32, posted uint64, penalty uint16) ([]byte, error) {
	return stake.abi.Pack("slashSeat", seat, posted, penalty)
}

// PackStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42623360.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeOf(address account) view returns(uint256 bonded, uint256 locked)
func (stake *Stake) PackStakeOf(account common.Address) []byte {
	enc, err := stake.abi.Pack("stakeOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42623360.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeOf(address account) view returns(uint256 bonded, uint256 locked)
func (stake *Stake) TryPackStakeOf(account common.Address) ([]byte, error) {
	return stake.abi.Pack("stakeOf", account)
}

// StakeOfOutput serves as a container for the return parameters of contract
// method StakeOf.
type StakeOfOutput struct {
	Bonded *big.Int
	Locked *big.Int
}

// UnpackStakeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42623360.
//
// Solidity: function stakeOf(address account) view returns(uint256 bonded, uint256 locked)
func (stake *Stake) UnpackStakeOf(data []byte) (StakeOfOutput, error) {
	out, err := stake.abi.Unpack("stakeOf", data)
	outstruct := new(StakeOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Bonded = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Locked = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35faa416.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sweep() returns(uint256 amount)
func (stake *Stake) PackSweep() []byte {
	enc, err := stake.abi.Pack("sweep")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35faa416.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sweep() returns(uint256 amount)
func (stake *Stake) TryPackSweep() ([]byte, error) {
	return stake.abi.Pack("sweep")
}

// UnpackSweep is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x35faa416.
//
// Solidity: function sweep() returns(uint256 amount)
func (stake *Stake) UnpackSweep(data []byte) (*big.Int, error) {
	out, err := stake.abi.Unpack("sweep", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTakeSeats is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b2b2d37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function takeSeats(uint32 count) returns(uint32[] seats)
func (stake *Stake) PackTakeSeats(count uint32) []byte {
	enc, err := stake.abi.Pack("takeSeats", count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTakeSeats is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b2b2d37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function takeSeats(uint32 count) returns(uint32[] seats)
func (stake *Stake) TryPackTakeSeats(count uint32) ([]byte, error) {
	return stake.abi.Pack("takeSeats", count)
}

// UnpackTakeSeats is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3b2b2d37.
//
// Solidity: function takeSeats(uint32 count) returns(uint32[] seats)
func (stake *Stake) UnpackTakeSeats(data []byte) ([]uint32, error) {
	out, err := stake.abi.Unpack("takeSeats", data)
	if err != nil {
		return *new([]uint32), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint32)).(*[]uint32)
	return out0, nil
}

// PackToTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79900169.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function toTreasury() view returns(uint256)
func (stake *Stake) PackToTreasury() []byte {
	enc, err := stake.abi.Pack("toTreasury")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79900169.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function toTreasury() view returns(uint256)
func (stake *Stake) TryPackToTreasury() ([]byte, error) {
	return stake.abi.Pack("toTreasury")
}

// UnpackToTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79900169.
//
// Solidity: function toTreasury() view returns(uint256)
func (stake *Stake) UnpackToTreasury(data []byte) (*big.Int, error) {
	out, err := stake.abi.Unpack("toTreasury", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasury() view returns(address)
func (stake *Stake) PackTreasury() []byte {
	enc, err := stake.abi.Pack("treasury")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treasury() view returns(address)
func (stake *Stake) TryPackTreasury() ([]byte, error) {
	return stake.abi.Pack("treasury")
}

// UnpackTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61d027b3.
//
// Solidity: function treasury() view returns(address)
func (stake *Stake) UnpackTreasury(data []byte) (common.Address, error) {
	out, err := stake.abi.Unpack("treasury", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUnbond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27de9e32.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unbond(uint256 amount) returns()
func (stake *Stake) PackUnbond(amount *big.Int) []byte {
	enc, err := stake.abi.Pack("unbond", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnbond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27de9e32.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unbond(uint256 amount) returns()
func (stake *Stake) TryPackUnbond(amount *big.Int) ([]byte, error) {
	return stake.abi.Pack("unbond", amount)
}

// PackUnbondingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb7dd35a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unbondingDelay() view returns(uint64)
func (stake *Stake) PackUnbondingDelay() []byte {
	enc, err := stake.abi.Pack("unbondingDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnbondingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb7dd35a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unbondingDelay() view returns(uint64)
func (stake *Stake) TryPackUnbondingDelay() ([]byte, error) {
	return stake.abi.Pack("unbondingDelay")
}

// UnpackUnbondingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdb7dd35a.
//
// Solidity: function unbondingDelay() view returns(uint64)
func (stake *Stake) UnpackUnbondingDelay(data []byte) (uint64, error) {
	out, err := stake.abi.Unpack("unbondingDelay", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackUnbondingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xacf09912.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unbondingOf(address account) view returns(uint256 amount, uint64 releaseAt)
func (stake *Stake) PackUnbondingOf(account common.Address) []byte {
	enc, err := stake.abi.Pack("unbondingOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnbondingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xacf09912.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unbondingOf(address account) view returns(uint256 amount, uint64 releaseAt)
func (stake *Stake) TryPackUnbondingOf(account common.Address) ([]byte, error) {
	return stake.abi.Pack("unbondingOf", account)
}

// UnbondingOfOutput serves as a container for the return parameters of contract
// method UnbondingOf.
type UnbondingOfOutput struct {
	Amount    *big.Int
	ReleaseAt uint64
}

// UnpackUnbondingOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xacf09912.
//
// Solidity: function unbondingOf(address account) view returns(uint256 amount, uint64 releaseAt)
func (stake *Stake) UnpackUnbondingOf(data []byte) (UnbondingOfOutput, error) {
	out, err := stake.abi.Unpack("unbondingOf", data)
	outstruct := new(UnbondingOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Amount = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.ReleaseAt = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackUnlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7eee288d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unlock(address account, uint256 amount) returns()
func (stake *Stake) PackUnlock(account common.Address, amount *big.Int) []byte {
	enc, err := stake.abi.Pack("unlock", account, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7eee288d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unlock(address account, uint256 amount) returns()
func (stake *Stake) TryPackUnlock(account common.Address, amount *big.Int) ([]byte, error) {
	return stake.abi.Pack("unlock", account, amount)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw() returns(uint256 amount)
func (stake *Stake) PackWithdraw() []byte {
	enc, err := stake.abi.Pack("withdraw")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw() returns(uint256 amount)
func (stake *Stake) TryPackWithdraw() ([]byte, error) {
	return stake.abi.Pack("withdraw")
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3ccfd60b.
//
// Solidity: function withdraw() returns(uint256 amount)
func (stake *Stake) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := stake.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// StakeDeposited represents a Deposited event raised by the Stake contract.
type StakeDeposited struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (StakeDeposited) ContractEventName() string {
	return StakeDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(address indexed account, uint256 amount)
func (stake *Stake) UnpackDepositedEvent(log *types.Log) (*StakeDeposited, error) {
	event := "Deposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeDeposited)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
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

// StakeLocked represents a Locked event raised by the Stake contract.
type StakeLocked struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeLockedEventName = "Locked"

// ContractEventName returns the user-defined event name.
func (StakeLocked) ContractEventName() string {
	return StakeLockedEventName
}

// UnpackLockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Locked(address indexed account, uint256 amount)
func (stake *Stake) UnpackLockedEvent(log *types.Log) (*StakeLocked, error) {
	event := "Locked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeLocked)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
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

// StakeRewarded represents a Rewarded event raised by the Stake contract.
type StakeRewarded struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeRewardedEventName = "Rewarded"

// ContractEventName returns the user-defined event name.
func (StakeRewarded) ContractEventName() string {
	return StakeRewardedEventName
}

// UnpackRewardedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Rewarded(address indexed account, uint256 amount)
func (stake *Stake) UnpackRewardedEvent(log *types.Log) (*StakeRewarded, error) {
	event := "Rewarded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeRewarded)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
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

// StakeSeatFreed represents a SeatFreed event raised by the Stake contract.
type StakeSeatFreed struct {
	Owner  common.Address
	Seat   uint32
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakeSeatFreedEventName = "SeatFreed"

// ContractEventName returns the user-defined event name.
func (StakeSeatFreed) ContractEventName() string {
	return StakeSeatFreedEventName
}

// UnpackSeatFreedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SeatFreed(address indexed owner, uint32 indexed seat, uint256 amount)
func (stake *Stake) UnpackSeatFreedEvent(log *types.Log) (*StakeSeatFreed, error) {
	event := "SeatFreed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeSeatFreed)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
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

// StakeSeatLeft represents a SeatLeft event raised by the Stake contract.
type StakeSeatLeft struct {
	Owner        common.Address
	Seat         uint32
	InactiveFrom uint64
	Raw          *types.Log // Blockchain specific contextual infos
}

const StakeSeatLeftEventName = "SeatLeft"

// ContractEventName returns the user-defined event name.
func (StakeSeatLeft) ContractEventName() string {
	return StakeSeatLeftEventName
}

// UnpackSeatLeftEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SeatLeft(address indexed owner, uint32 indexed seat, uint64 inactiveFrom)
func (stake *Stake) UnpackSeatLeftEvent(log *types.Log) (*StakeSeatLeft, error) {
	event := "SeatLeft"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeSeatLeft)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
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

// StakeSeatSlashed represents a SeatSlashed event raised by the Stake contract.
type StakeSeatSlashed struct {
	Owner  common.Address
	Seat   uint32
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakeSeatSlashedEventName = "SeatSlashed"

// ContractEventName returns the user-defined event name.
func (StakeSeatSlashed) ContractEventName() string {
	return StakeSeatSlashedEventName
}

// UnpackSeatSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SeatSlashed(address indexed owner, uint32 indexed seat, uint256 amount)
func (stake *Stake) UnpackSeatSlashedEvent(log *types.Log) (*StakeSeatSlashed, error) {
	event := "SeatSlashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeSeatSlashed)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
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

// StakeSeatTaken represents a SeatTaken event raised by the Stake contract.
type StakeSeatTaken struct {
	Owner      common.Address
	Seat       uint32
	ActiveFrom uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakeSeatTakenEventName = "SeatTaken"

// ContractEventName returns the user-defined event name.
func (StakeSeatTaken) ContractEventName() string {
	return StakeSeatTakenEventName
}

// UnpackSeatTakenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SeatTaken(address indexed owner, uint32 indexed seat, uint64 activeFrom)
func (stake *Stake) UnpackSeatTakenEvent(log *types.Log) (*StakeSeatTaken, error) {
	event := "SeatTaken"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeSeatTaken)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
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

// StakeSlashed represents a Slashed event raised by the Stake contract.
type StakeSlashed struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeSlashedEventName = "Slashed"

// ContractEventName returns the user-defined event name.
func (StakeSlashed) ContractEventName() string {
	return StakeSlashedEventName
}

// UnpackSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Slashed(address indexed account, uint256 amount)
func (stake *Stake) UnpackSlashedEvent(log *types.Log) (*StakeSlashed, error) {
	event := "Slashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeSlashed)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
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

// StakeSwept represents a Swept event raised by the Stake contract.
type StakeSwept struct {
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakeSweptEventName = "Swept"

// ContractEventName returns the user-defined event name.
func (StakeSwept) ContractEventName() string {
	return StakeSweptEventName
}

// UnpackSweptEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Swept(uint256 amount)
func (stake *Stake) UnpackSweptEvent(log *types.Log) (*StakeSwept, error) {
	event := "Swept"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeSwept)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
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

// StakeUnbonding represents a Unbonding event raised by the Stake contract.
type StakeUnbonding struct {
	Account   common.Address
	Amount    *big.Int
	ReleaseAt uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const StakeUnbondingEventName = "Unbonding"

// ContractEventName returns the user-defined event name.
func (StakeUnbonding) ContractEventName() string {
	return StakeUnbondingEventName
}

// UnpackUnbondingEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unbonding(address indexed account, uint256 amount, uint64 releaseAt)
func (stake *Stake) UnpackUnbondingEvent(log *types.Log) (*StakeUnbonding, error) {
	event := "Unbonding"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeUnbonding)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
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

// StakeUnlocked represents a Unlocked event raised by the Stake contract.
type StakeUnlocked struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeUnlockedEventName = "Unlocked"

// ContractEventName returns the user-defined event name.
func (StakeUnlocked) ContractEventName() string {
	return StakeUnlockedEventName
}

// UnpackUnlockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unlocked(address indexed account, uint256 amount)
func (stake *Stake) UnpackUnlockedEvent(log *types.Log) (*StakeUnlocked, error) {
	event := "Unlocked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeUnlocked)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
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

// StakeWithdrawn represents a Withdrawn event raised by the Stake contract.
type StakeWithdrawn struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (StakeWithdrawn) ContractEventName() string {
	return StakeWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed account, uint256 amount)
func (stake *Stake) UnpackWithdrawnEvent(log *types.Log) (*StakeWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeWithdrawn)
	if len(log.Data) > 0 {
		if err := stake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stake.abi.Events[event].Inputs {
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
func (stake *Stake) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], stake.abi.Errors["ConfigOutOfRange"].ID.Bytes()[:4]) {
		return stake.UnpackConfigOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["NotBacked"].ID.Bytes()[:4]) {
		return stake.UnpackNotBackedError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["NotCaller"].ID.Bytes()[:4]) {
		return stake.UnpackNotCallerError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["NotEnoughStake"].ID.Bytes()[:4]) {
		return stake.UnpackNotEnoughStakeError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["NotSeatOwner"].ID.Bytes()[:4]) {
		return stake.UnpackNotSeatOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["NothingToWithdraw"].ID.Bytes()[:4]) {
		return stake.UnpackNothingToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return stake.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return stake.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return stake.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["SeatAlreadyLeft"].ID.Bytes()[:4]) {
		return stake.UnpackSeatAlreadyLeftError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["SeatNotLeft"].ID.Bytes()[:4]) {
		return stake.UnpackSeatNotLeftError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["SeatsOutOfRange"].ID.Bytes()[:4]) {
		return stake.UnpackSeatsOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["StillBonded"].ID.Bytes()[:4]) {
		return stake.UnpackStillBondedError(raw[4:])
	}
	if bytes.Equal(raw[:4], stake.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return stake.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StakeConfigOutOfRange represents a ConfigOutOfRange error raised by the Stake contract.
type StakeConfigOutOfRange struct {
	Field string
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ConfigOutOfRange(string field, uint256 value)
func StakeConfigOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x6d018f3764c0494f93827026470d1575c0f93bac7b63994edc55c606becbf3aa")
}

// UnpackConfigOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ConfigOutOfRange(string field, uint256 value)
func (stake *Stake) UnpackConfigOutOfRangeError(raw []byte) (*StakeConfigOutOfRange, error) {
	out := new(StakeConfigOutOfRange)
	if err := stake.abi.UnpackIntoInterface(out, "ConfigOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeNotBacked represents a NotBacked error raised by the Stake contract.
type StakeNotBacked struct {
	Debts   *big.Int
	Balance *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotBacked(uint256 debts, uint256 balance)
func StakeNotBackedErrorID() common.Hash {
	return common.HexToHash("0x136fcda8d68f676ef9532eab337603886faadff367885af878a587b4fc0c40de")
}

// UnpackNotBackedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotBacked(uint256 debts, uint256 balance)
func (stake *Stake) UnpackNotBackedError(raw []byte) (*StakeNotBacked, error) {
	out := new(StakeNotBacked)
	if err := stake.abi.UnpackIntoInterface(out, "NotBacked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeNotCaller represents a NotCaller error raised by the Stake contract.
type StakeNotCaller struct {
	Expected common.Address
	Caller   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCaller(address expected, address caller)
func StakeNotCallerErrorID() common.Hash {
	return common.HexToHash("0xd405ab66d68df529043b637098ecc27ffda867af540226f9f057cf120feecec4")
}

// UnpackNotCallerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCaller(address expected, address caller)
func (stake *Stake) UnpackNotCallerError(raw []byte) (*StakeNotCaller, error) {
	out := new(StakeNotCaller)
	if err := stake.abi.UnpackIntoInterface(out, "NotCaller", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeNotEnoughStake represents a NotEnoughStake error raised by the Stake contract.
type StakeNotEnoughStake struct {
	Account common.Address
	Free    *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughStake(address account, uint256 free, uint256 needed)
func StakeNotEnoughStakeErrorID() common.Hash {
	return common.HexToHash("0x2b6a7758dd140956300fb15cd5af30fc71646051f27fae39df018863db70cd31")
}

// UnpackNotEnoughStakeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughStake(address account, uint256 free, uint256 needed)
func (stake *Stake) UnpackNotEnoughStakeError(raw []byte) (*StakeNotEnoughStake, error) {
	out := new(StakeNotEnoughStake)
	if err := stake.abi.UnpackIntoInterface(out, "NotEnoughStake", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeNotSeatOwner represents a NotSeatOwner error raised by the Stake contract.
type StakeNotSeatOwner struct {
	Seat   uint32
	Owner  common.Address
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSeatOwner(uint32 seat, address owner, address caller)
func StakeNotSeatOwnerErrorID() common.Hash {
	return common.HexToHash("0x6b228c51cae13203cc3eac82f1642ac059d6ddaa844e8067d38dae6c3fc2ada3")
}

// UnpackNotSeatOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSeatOwner(uint32 seat, address owner, address caller)
func (stake *Stake) UnpackNotSeatOwnerError(raw []byte) (*StakeNotSeatOwner, error) {
	out := new(StakeNotSeatOwner)
	if err := stake.abi.UnpackIntoInterface(out, "NotSeatOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeNothingToWithdraw represents a NothingToWithdraw error raised by the Stake contract.
type StakeNothingToWithdraw struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToWithdraw(address account)
func StakeNothingToWithdrawErrorID() common.Hash {
	return common.HexToHash("0xdc69dc16e4a8405b44139edda9a06ee66b303337358b6f4633533d65de15b7f4")
}

// UnpackNothingToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToWithdraw(address account)
func (stake *Stake) UnpackNothingToWithdrawError(raw []byte) (*StakeNothingToWithdraw, error) {
	out := new(StakeNothingToWithdraw)
	if err := stake.abi.UnpackIntoInterface(out, "NothingToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Stake contract.
type StakeReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func StakeReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (stake *Stake) UnpackReentrancyGuardReentrantCallError(raw []byte) (*StakeReentrancyGuardReentrantCall, error) {
	out := new(StakeReentrancyGuardReentrantCall)
	if err := stake.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Stake contract.
type StakeSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func StakeSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (stake *Stake) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*StakeSafeCastOverflowedUintDowncast, error) {
	out := new(StakeSafeCastOverflowedUintDowncast)
	if err := stake.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Stake contract.
type StakeSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func StakeSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (stake *Stake) UnpackSafeERC20FailedOperationError(raw []byte) (*StakeSafeERC20FailedOperation, error) {
	out := new(StakeSafeERC20FailedOperation)
	if err := stake.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeSeatAlreadyLeft represents a SeatAlreadyLeft error raised by the Stake contract.
type StakeSeatAlreadyLeft struct {
	Seat uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SeatAlreadyLeft(uint32 seat)
func StakeSeatAlreadyLeftErrorID() common.Hash {
	return common.HexToHash("0x313476b64e837af9d0354d72110570327e1165b81d2bda27656798746ffc2d58")
}

// UnpackSeatAlreadyLeftError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SeatAlreadyLeft(uint32 seat)
func (stake *Stake) UnpackSeatAlreadyLeftError(raw []byte) (*StakeSeatAlreadyLeft, error) {
	out := new(StakeSeatAlreadyLeft)
	if err := stake.abi.UnpackIntoInterface(out, "SeatAlreadyLeft", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeSeatNotLeft represents a SeatNotLeft error raised by the Stake contract.
type StakeSeatNotLeft struct {
	Seat uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SeatNotLeft(uint32 seat)
func StakeSeatNotLeftErrorID() common.Hash {
	return common.HexToHash("0x6a9c0b5f06e5a3c9dadac1d266982dfbb83fdccf10a32bc617d85b3372ad76db")
}

// UnpackSeatNotLeftError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SeatNotLeft(uint32 seat)
func (stake *Stake) UnpackSeatNotLeftError(raw []byte) (*StakeSeatNotLeft, error) {
	out := new(StakeSeatNotLeft)
	if err := stake.abi.UnpackIntoInterface(out, "SeatNotLeft", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeSeatsOutOfRange represents a SeatsOutOfRange error raised by the Stake contract.
type StakeSeatsOutOfRange struct {
	Count *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SeatsOutOfRange(uint256 count, uint256 max)
func StakeSeatsOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xb3fe6175019ab57ad10f41e0fe048d1117bde8808793f7da8c454178e221e181")
}

// UnpackSeatsOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SeatsOutOfRange(uint256 count, uint256 max)
func (stake *Stake) UnpackSeatsOutOfRangeError(raw []byte) (*StakeSeatsOutOfRange, error) {
	out := new(StakeSeatsOutOfRange)
	if err := stake.abi.UnpackIntoInterface(out, "SeatsOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeStillBonded represents a StillBonded error raised by the Stake contract.
type StakeStillBonded struct {
	Until   uint64
	Current uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillBonded(uint64 until, uint64 current)
func StakeStillBondedErrorID() common.Hash {
	return common.HexToHash("0x3edc414a19432c69c2af99811e6cc4cc4ea47fa95db50582f7aca99e63ab44fd")
}

// UnpackStillBondedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillBonded(uint64 until, uint64 current)
func (stake *Stake) UnpackStillBondedError(raw []byte) (*StakeStillBonded, error) {
	out := new(StakeStillBonded)
	if err := stake.abi.UnpackIntoInterface(out, "StillBonded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeZeroAmount represents a ZeroAmount error raised by the Stake contract.
type StakeZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func StakeZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (stake *Stake) UnpackZeroAmountError(raw []byte) (*StakeZeroAmount, error) {
	out := new(StakeZeroAmount)
	if err := stake.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockControllerMetaData contains all meta data concerning the TimelockController contract.
var TimelockControllerMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"minDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proposers\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"executors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"receive\",\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"DEFAULT_ADMIN_ROLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"EXECUTOR_ROLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PROPOSER_ROLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getMinDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hasRole\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"CallExecuted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"target\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CallSalt\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CallScheduled\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"target\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"predecessor\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"delay\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Cancelled\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MinDelayChange\",\"inputs\":[{\"name\":\"oldDuration\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newDuration\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleAdminChanged\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"previousAdminRole\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"newAdminRole\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleGranted\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleRevoked\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessControlBadConfirmation\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AccessControlUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"neededRole\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TimelockInsufficientDelay\",\"inputs\":[{\"name\":\"delay\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TimelockInvalidOperationLength\",\"inputs\":[{\"name\":\"targets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"payloads\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"values\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TimelockUnauthorizedCaller\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TimelockUnexecutedPredecessor\",\"inputs\":[{\"name\":\"predecessorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"TimelockUnexpectedOperationState\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expectedStates\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "TimelockController",
	Bin: "0x608060405234801561000f575f5ffd5b50604051611cfa380380611cfa83398101604081905261002e916102f6565b6100385f3061017b565b506001600160a01b03811615610054576100525f8261017b565b505b5f5b83518110156100e8576100a87fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc185838151811061009557610095610375565b602002602001015161017b60201b60201c565b506100df7ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f78385838151811061009557610095610375565b50600101610056565b505f5b82518110156101335761012a7fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e6384838151811061009557610095610375565b506001016100eb565b506002849055604080515f8152602081018690527f11c24f4ead16507c69ac467fbd5e4eed5fb5c699626d2cc6d66421df253886d5910160405180910390a150505050610389565b5f828152602081815260408083206001600160a01b038516845290915281205460ff1661021b575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556101d33390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a450600161021e565b505f5b92915050565b634e487b7160e01b5f52604160045260245ffd5b80516001600160a01b038116811461024e575f5ffd5b919050565b5f82601f830112610262575f5ffd5b81516001600160401b0381111561027b5761027b610224565b604051600582901b90603f8201601f191681016001600160401b03811182821017156102a9576102a9610224565b6040529182526020818501810192908101868411156102c6575f5ffd5b6020860192505b838310156102ec576102de83610238565b8152602092830192016102cd565b5095945050505050565b5f5f5f5f60808587031215610309575f5ffd5b845160208601519094506001600160401b03811115610326575f5ffd5b61033287828801610253565b604087015190945090506001600160401b0381111561034f575f5ffd5b61035b87828801610253565b92505061036a60608601610238565b905092959194509250565b634e487b7160e01b5f52603260045260245ffd5b611964806103965f395ff3fe6080604052600436106101b2575f3560e01c80638065657f116100e7578063bc197c8111610087578063d547741f11610062578063d547741f14610546578063e38335e514610565578063f23a6e6114610578578063f27a0c92146105a3575f5ffd5b8063bc197c81146104d1578063c4d252f5146104fc578063d45c44351461051b575f5ffd5b806391d14854116100c257806391d148541461044d578063a217fddf1461046c578063b08e51c01461047f578063b1c5f427146104b2575f5ffd5b80638065657f146103dc5780638f2a0bb0146103fb5780638f61f4f51461041a575f5ffd5b80632ab0f5291161015257806336568abe1161012d57806336568abe14610353578063584b153e1461037257806364d62353146103915780637958004c146103b0575f5ffd5b80632ab0f529146102f65780632f2ff15d1461031557806331d5075014610334575f5ffd5b8063134008d31161018d578063134008d31461025357806313bc9f2014610266578063150b7a0214610285578063248a9ca3146102c8575f5ffd5b806301d5062a146101bd57806301ffc9a7146101de57806307bd026514610212575f5ffd5b366101b957005b5f5ffd5b3480156101c8575f5ffd5b506101dc6101d7366004611163565b6105b7565b005b3480156101e9575f5ffd5b506101fd6101f83660046111d1565b61068b565b60405190151581526020015b60405180910390f35b34801561021d575f5ffd5b506102457fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e6381565b604051908152602001610209565b6101dc6102613660046111f8565b61069b565b348015610271575f5ffd5b506101fd61028036600461125e565b61074d565b348015610290575f5ffd5b506102af61029f366004611324565b630a85bd0160e11b949350505050565b6040516001600160e01b03199091168152602001610209565b3480156102d3575f5ffd5b506102456102e236600461125e565b5f9081526020819052604090206001015490565b348015610301575f5ffd5b506101fd61031036600461125e565b610772565b348015610320575f5ffd5b506101dc61032f366004611387565b61077a565b34801561033f575f5ffd5b506101fd61034e36600461125e565b6107a4565b34801561035e575f5ffd5b506101dc61036d366004611387565b6107c8565b34801561037d575f5ffd5b506101fd61038c36600461125e565b610800565b34801561039c575f5ffd5b506101dc6103ab36600461125e565b610845565b3480156103bb575f5ffd5b506103cf6103ca36600461125e565b6108b8565b60405161020991906113c5565b3480156103e7575f5ffd5b506102456103f63660046111f8565b610900565b348015610406575f5ffd5b506101dc61041536600461142b565b61093e565b348015610425575f5ffd5b506102457fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc181565b348015610458575f5ffd5b506101fd610467366004611387565b610aca565b348015610477575f5ffd5b506102455f81565b34801561048a575f5ffd5b506102457ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f78381565b3480156104bd575f5ffd5b506102456104cc3660046114dd565b610af2565b3480156104dc575f5ffd5b506102af6104eb366004611606565b63bc197c8160e01b95945050505050565b348015610507575f5ffd5b506101dc61051636600461125e565b610b36565b348015610526575f5ffd5b5061024561053536600461125e565b5f9081526001602052604090205490565b348015610551575f5ffd5b506101dc610560366004611387565b610be0565b6101dc6105733660046114dd565b610c04565b348015610583575f5ffd5b506102af6105923660046116b2565b63f23a6e6160e01b95945050505050565b3480156105ae575f5ffd5b50600254610245565b7fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc16105e181610d85565b5f6105f0898989898989610900565b90506105fc8184610d92565b5f817f4cf4410cc57040e44862ef0f45f3dd5a5e02db8eb8add648d4b0e236f1d07dca8b8b8b8b8b8a6040516106379695949392919061172d565b60405180910390a3831561068057807f20fda5fd27a1ea7bf5b9567f143ac5470bb059374a27e8f67cb44f946f6d03878560405161067791815260200190565b60405180910390a25b505050505050505050565b5f61069582610e23565b92915050565b7fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e636106c6815f610aca565b6106d4576106d48133610e47565b5f6106e3888888888888610900565b90506106ef8185610e84565b6106fb88888888610ed2565b5f817fc2617efa69bab66782fa219543714338489c4e9e178271560a91b82c3f612b588a8a8a8a6040516107329493929190611769565b60405180910390a361074381610f46565b5050505050505050565b5f60025b61075a836108b8565b600381111561076b5761076b6113b1565b1492915050565b5f6003610751565b5f8281526020819052604090206001015461079481610d85565b61079e8383610f71565b50505050565b5f806107af836108b8565b60038111156107c0576107c06113b1565b141592915050565b6001600160a01b03811633146107f15760405163334bd91960e11b815260040160405180910390fd5b6107fb8282611000565b505050565b5f5f61080b836108b8565b90506001816003811115610821576108216113b1565b148061083e5750600281600381111561083c5761083c6113b1565b145b9392505050565b333081146108765760405163e2850c5960e01b81526001600160a01b03821660048201526024015b60405180910390fd5b60025460408051918252602082018490527f11c24f4ead16507c69ac467fbd5e4eed5fb5c699626d2cc6d66421df253886d5910160405180910390a150600255565b5f81815260016020526040812054805f036108d557505f92915050565b600181036108e65750600392915050565b428111156108f75750600192915050565b50600292915050565b5f86868686868660405160200161091c9695949392919061172d565b6040516020818303038152906040528051906020012090509695505050505050565b7fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc161096881610d85565b88871415806109775750888514155b156109a9576040516001624fcdef60e01b03198152600481018a9052602481018690526044810188905260640161086d565b5f6109ba8b8b8b8b8b8b8b8b610af2565b90506109c68184610d92565b5f5b8a811015610a7b5780827f4cf4410cc57040e44862ef0f45f3dd5a5e02db8eb8add648d4b0e236f1d07dca8e8e85818110610a0557610a05611790565b9050602002016020810190610a1a91906117a4565b8d8d86818110610a2c57610a2c611790565b905060200201358c8c87818110610a4557610a45611790565b9050602002810190610a5791906117bd565b8c8b604051610a6b9695949392919061172d565b60405180910390a36001016109c8565b508315610abd57807f20fda5fd27a1ea7bf5b9567f143ac5470bb059374a27e8f67cb44f946f6d038785604051610ab491815260200190565b60405180910390a25b5050505050505050505050565b5f918252602082815260408084206001600160a01b0393909316845291905290205460ff1690565b5f8888888888888888604051602001610b12989796959493929190611897565b60405160208183030381529060405280519060200120905098975050505050505050565b7ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f783610b6081610d85565b610b6982610800565b610ba55781610b786002611069565b610b826001611069565b604051635ead8eb560e01b8152600481019390935217602482015260440161086d565b5f828152600160205260408082208290555183917fbaa1eb22f2a492ba1a5fea61b8df4d27c6c8b5f3971e63bb58fa14ff72eedb7091a25050565b5f82815260208190526040902060010154610bfa81610d85565b61079e8383611000565b7fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e63610c2f815f610aca565b610c3d57610c3d8133610e47565b8786141580610c4c5750878414155b15610c7e576040516001624fcdef60e01b0319815260048101899052602481018590526044810187905260640161086d565b5f610c8f8a8a8a8a8a8a8a8a610af2565b9050610c9b8185610e84565b5f5b89811015610d6f575f8b8b83818110610cb857610cb8611790565b9050602002016020810190610ccd91906117a4565b90505f8a8a84818110610ce257610ce2611790565b905060200201359050365f8a8a86818110610cff57610cff611790565b9050602002810190610d1191906117bd565b91509150610d2184848484610ed2565b84867fc2617efa69bab66782fa219543714338489c4e9e178271560a91b82c3f612b5886868686604051610d589493929190611769565b60405180910390a350505050806001019050610c9d565b50610d7981610f46565b50505050505050505050565b610d8f8133610e47565b50565b610d9b826107a4565b15610dcc5781610daa5f611069565b604051635ead8eb560e01b81526004810192909252602482015260440161086d565b5f610dd660025490565b905080821015610e0357604051635433660960e01b8152600481018390526024810182905260440161086d565b610e0d8242611936565b5f93845260016020526040909320929092555050565b5f6001600160e01b03198216630271189760e51b148061069557506106958261108b565b610e518282610aca565b610e805760405163e2517d3f60e01b81526001600160a01b03821660048201526024810183905260440161086d565b5050565b610e8d8261074d565b610e9c5781610daa6002611069565b8015801590610eb15750610eaf81610772565b155b15610e805760405163121534c360e31b81526004810182905260240161086d565b5f5f856001600160a01b0316858585604051610eef929190611955565b5f6040518083038185875af1925050503d805f8114610f29576040519150601f19603f3d011682016040523d82523d5f602084013e610f2e565b606091505b5091509150610f3d82826110bf565b50505050505050565b610f4f8161074d565b610f5e5780610daa6002611069565b5f90815260016020819052604090912055565b5f610f7c8383610aca565b610ff9575f838152602081815260408083206001600160a01b03861684529091529020805460ff19166001179055610fb13390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610695565b505f610695565b5f61100b8383610aca565b15610ff9575f838152602081815260408083206001600160a01b0386168085529252808320805460ff1916905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610695565b5f81600381111561107c5761107c6113b1565b600160ff919091161b92915050565b5f6001600160e01b03198216637965db0b60e01b148061069557506301ffc9a760e01b6001600160e01b0319831614610695565b606082156110ce575080610695565b8151156110e3576110de826110fc565b610695565b60405163d6bda27560e01b815260040160405180910390fd5b805160208201fd5b80356001600160a01b038116811461111a575f5ffd5b919050565b5f5f83601f84011261112f575f5ffd5b5081356001600160401b03811115611145575f5ffd5b60208301915083602082850101111561115c575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a031215611179575f5ffd5b61118288611104565b96506020880135955060408801356001600160401b038111156111a3575f5ffd5b6111af8a828b0161111f565b989b979a50986060810135976080820135975060a09091013595509350505050565b5f602082840312156111e1575f5ffd5b81356001600160e01b03198116811461083e575f5ffd5b5f5f5f5f5f5f60a0878903121561120d575f5ffd5b61121687611104565b95506020870135945060408701356001600160401b03811115611237575f5ffd5b61124389828a0161111f565b979a9699509760608101359660809091013595509350505050565b5f6020828403121561126e575f5ffd5b5035919050565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b03811182821017156112b1576112b1611275565b604052919050565b5f82601f8301126112c8575f5ffd5b81356001600160401b038111156112e1576112e1611275565b6112f4601f8201601f1916602001611289565b818152846020838601011115611308575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f5f5f5f60808587031215611337575f5ffd5b61134085611104565b935061134e60208601611104565b92506040850135915060608501356001600160401b0381111561136f575f5ffd5b61137b878288016112b9565b91505092959194509250565b5f5f60408385031215611398575f5ffd5b823591506113a860208401611104565b90509250929050565b634e487b7160e01b5f52602160045260245ffd5b60208101600483106113e557634e487b7160e01b5f52602160045260245ffd5b91905290565b5f5f83601f8401126113fb575f5ffd5b5081356001600160401b03811115611411575f5ffd5b6020830191508360208260051b850101111561115c575f5ffd5b5f5f5f5f5f5f5f5f5f60c08a8c031215611443575f5ffd5b89356001600160401b03811115611458575f5ffd5b6114648c828d016113eb565b909a5098505060208a01356001600160401b03811115611482575f5ffd5b61148e8c828d016113eb565b90985096505060408a01356001600160401b038111156114ac575f5ffd5b6114b88c828d016113eb565b9a9d999c50979a969997986060880135976080810135975060a0013595509350505050565b5f5f5f5f5f5f5f5f60a0898b0312156114f4575f5ffd5b88356001600160401b03811115611509575f5ffd5b6115158b828c016113eb565b90995097505060208901356001600160401b03811115611533575f5ffd5b61153f8b828c016113eb565b90975095505060408901356001600160401b0381111561155d575f5ffd5b6115698b828c016113eb565b999c989b509699959896976060870135966080013595509350505050565b5f82601f830112611596575f5ffd5b81356001600160401b038111156115af576115af611275565b8060051b6115bf60208201611289565b918252602081850181019290810190868411156115da575f5ffd5b6020860192505b838310156115fc5782358252602092830192909101906115e1565b9695505050505050565b5f5f5f5f5f60a0868803121561161a575f5ffd5b61162386611104565b945061163160208701611104565b935060408601356001600160401b0381111561164b575f5ffd5b61165788828901611587565b93505060608601356001600160401b03811115611672575f5ffd5b61167e88828901611587565b92505060808601356001600160401b03811115611699575f5ffd5b6116a5888289016112b9565b9150509295509295909350565b5f5f5f5f5f60a086880312156116c6575f5ffd5b6116cf86611104565b94506116dd60208701611104565b9350604086013592506060860135915060808601356001600160401b03811115611699575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b60018060a01b038716815285602082015260a060408201525f61175460a083018688611705565b60608301949094525060800152949350505050565b60018060a01b0385168152836020820152606060408201525f6115fc606083018486611705565b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156117b4575f5ffd5b61083e82611104565b5f5f8335601e198436030181126117d2575f5ffd5b8301803591506001600160401b038211156117eb575f5ffd5b60200191503681900382131561115c575f5ffd5b5f8383855260208501945060208460051b820101835f601e19863603015b8782101561188a57848403601f19018952823581811261183b575f5ffd5b87016020810190356001600160401b03811115611856575f5ffd5b803603821315611864575f5ffd5b61186f868284611705565b9550505060208301925060208901985060018201915061181d565b5091979650505050505050565b60a080825281018890525f8960c08301825b8b8110156118d7576001600160a01b036118c284611104565b168252602092830192909101906001016118a9565b5083810360208501528881526001600160fb1b038911156118f6575f5ffd5b8860051b9150818a6020830137018281036020908101604085015261191e90820187896117ff565b60608401959095525050608001529695505050505050565b8082018082111561069557634e487b7160e01b5f52601160045260245ffd5b818382375f910190815291905056",
}

// TimelockController is an auto generated Go binding around an Ethereum contract.
type TimelockController struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *TimelockController) GetABI() abi.ABI {
	return c.abi
}

// NewTimelockController creates a new instance of TimelockController.
func NewTimelockController() *TimelockController {
	parsed, err := TimelockControllerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TimelockController{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TimelockController) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint256 minDelay, address[] proposers, address[] executors, address admin) returns()
func (timelockController *TimelockController) PackConstructor(minDelay *big.Int, proposers []common.Address, executors []common.Address, admin common.Address) []byte {
	enc, err := timelockController.abi.Pack("", minDelay, proposers, executors, admin)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (timelockController *TimelockController) PackDEFAULTADMINROLE() []byte {
	enc, err := timelockController.abi.Pack("DEFAULT_ADMIN_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (timelockController *TimelockController) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return timelockController.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (timelockController *TimelockController) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := timelockController.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEXECUTORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07bd0265.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function EXECUTOR_ROLE() view returns(bytes32)
func (timelockController *TimelockController) PackEXECUTORROLE() []byte {
	enc, err := timelockController.abi.Pack("EXECUTOR_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEXECUTORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07bd0265.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function EXECUTOR_ROLE() view returns(bytes32)
func (timelockController *TimelockController) TryPackEXECUTORROLE() ([]byte, error) {
	return timelockController.abi.Pack("EXECUTOR_ROLE")
}

// UnpackEXECUTORROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07bd0265.
//
// Solidity: function EXECUTOR_ROLE() view returns(bytes32)
func (timelockController *TimelockController) UnpackEXECUTORROLE(data []byte) ([32]byte, error) {
	out, err := timelockController.abi.Unpack("EXECUTOR_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPROPOSERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f61f4f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PROPOSER_ROLE() view returns(bytes32)
func (timelockController *TimelockController) PackPROPOSERROLE() []byte {
	enc, err := timelockController.abi.Pack("PROPOSER_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPROPOSERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f61f4f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PROPOSER_ROLE() view returns(bytes32)
func (timelockController *TimelockController) TryPackPROPOSERROLE() ([]byte, error) {
	return timelockController.abi.Pack("PROPOSER_ROLE")
}

// UnpackPROPOSERROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f61f4f5.
//
// Solidity: function PROPOSER_ROLE() view returns(bytes32)
func (timelockController *TimelockController) UnpackPROPOSERROLE(data []byte) ([32]byte, error) {
	out, err := timelockController.abi.Unpack("PROPOSER_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetMinDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf27a0c92.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getMinDelay() view returns(uint256)
func (timelockController *TimelockController) PackGetMinDelay() []byte {
	enc, err := timelockController.abi.Pack("getMinDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetMinDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf27a0c92.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getMinDelay() view returns(uint256)
func (timelockController *TimelockController) TryPackGetMinDelay() ([]byte, error) {
	return timelockController.abi.Pack("getMinDelay")
}

// UnpackGetMinDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf27a0c92.
//
// Solidity: function getMinDelay() view returns(uint256)
func (timelockController *TimelockController) UnpackGetMinDelay(data []byte) (*big.Int, error) {
	out, err := timelockController.abi.Unpack("getMinDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (timelockController *TimelockController) PackHasRole(role [32]byte, account common.Address) []byte {
	enc, err := timelockController.abi.Pack("hasRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (timelockController *TimelockController) TryPackHasRole(role [32]byte, account common.Address) ([]byte, error) {
	return timelockController.abi.Pack("hasRole", role, account)
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91d14854.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (timelockController *TimelockController) UnpackHasRole(data []byte) (bool, error) {
	out, err := timelockController.abi.Unpack("hasRole", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// TimelockControllerCallExecuted represents a CallExecuted event raised by the TimelockController contract.
type TimelockControllerCallExecuted struct {
	Id     [32]byte
	Index  *big.Int
	Target common.Address
	Value  *big.Int
	Data   []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const TimelockControllerCallExecutedEventName = "CallExecuted"

// ContractEventName returns the user-defined event name.
func (TimelockControllerCallExecuted) ContractEventName() string {
	return TimelockControllerCallExecutedEventName
}

// UnpackCallExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallExecuted(bytes32 indexed id, uint256 indexed index, address target, uint256 value, bytes data)
func (timelockController *TimelockController) UnpackCallExecutedEvent(log *types.Log) (*TimelockControllerCallExecuted, error) {
	event := "CallExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelockController.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockControllerCallExecuted)
	if len(log.Data) > 0 {
		if err := timelockController.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelockController.abi.Events[event].Inputs {
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

// TimelockControllerCallSalt represents a CallSalt event raised by the TimelockController contract.
type TimelockControllerCallSalt struct {
	Id   [32]byte
	Salt [32]byte
	Raw  *types.Log // Blockchain specific contextual infos
}

const TimelockControllerCallSaltEventName = "CallSalt"

// ContractEventName returns the user-defined event name.
func (TimelockControllerCallSalt) ContractEventName() string {
	return TimelockControllerCallSaltEventName
}

// UnpackCallSaltEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallSalt(bytes32 indexed id, bytes32 salt)
func (timelockController *TimelockController) UnpackCallSaltEvent(log *types.Log) (*TimelockControllerCallSalt, error) {
	event := "CallSalt"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelockController.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockControllerCallSalt)
	if len(log.Data) > 0 {
		if err := timelockController.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelockController.abi.Events[event].Inputs {
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

// TimelockControllerCallScheduled represents a CallScheduled event raised by the TimelockController contract.
type TimelockControllerCallScheduled struct {
	Id          [32]byte
	Index       *big.Int
	Target      common.Address
	Value       *big.Int
	Data        []byte
	Predecessor [32]byte
	Delay       *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const TimelockControllerCallScheduledEventName = "CallScheduled"

// ContractEventName returns the user-defined event name.
func (TimelockControllerCallScheduled) ContractEventName() string {
	return TimelockControllerCallScheduledEventName
}

// UnpackCallScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallScheduled(bytes32 indexed id, uint256 indexed index, address target, uint256 value, bytes data, bytes32 predecessor, uint256 delay)
func (timelockController *TimelockController) UnpackCallScheduledEvent(log *types.Log) (*TimelockControllerCallScheduled, error) {
	event := "CallScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelockController.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockControllerCallScheduled)
	if len(log.Data) > 0 {
		if err := timelockController.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelockController.abi.Events[event].Inputs {
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

// TimelockControllerCancelled represents a Cancelled event raised by the TimelockController contract.
type TimelockControllerCancelled struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const TimelockControllerCancelledEventName = "Cancelled"

// ContractEventName returns the user-defined event name.
func (TimelockControllerCancelled) ContractEventName() string {
	return TimelockControllerCancelledEventName
}

// UnpackCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Cancelled(bytes32 indexed id)
func (timelockController *TimelockController) UnpackCancelledEvent(log *types.Log) (*TimelockControllerCancelled, error) {
	event := "Cancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelockController.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockControllerCancelled)
	if len(log.Data) > 0 {
		if err := timelockController.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelockController.abi.Events[event].Inputs {
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

// TimelockControllerMinDelayChange represents a MinDelayChange event raised by the TimelockController contract.
type TimelockControllerMinDelayChange struct {
	OldDuration *big.Int
	NewDuration *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const TimelockControllerMinDelayChangeEventName = "MinDelayChange"

// ContractEventName returns the user-defined event name.
func (TimelockControllerMinDelayChange) ContractEventName() string {
	return TimelockControllerMinDelayChangeEventName
}

// UnpackMinDelayChangeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MinDelayChange(uint256 oldDuration, uint256 newDuration)
func (timelockController *TimelockController) UnpackMinDelayChangeEvent(log *types.Log) (*TimelockControllerMinDelayChange, error) {
	event := "MinDelayChange"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelockController.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockControllerMinDelayChange)
	if len(log.Data) > 0 {
		if err := timelockController.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelockController.abi.Events[event].Inputs {
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

// TimelockControllerRoleAdminChanged represents a RoleAdminChanged event raised by the TimelockController contract.
type TimelockControllerRoleAdminChanged struct {
	Role              [32]byte
	PreviousAdminRole [32]byte
	NewAdminRole      [32]byte
	Raw               *types.Log // Blockchain specific contextual infos
}

const TimelockControllerRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (TimelockControllerRoleAdminChanged) ContractEventName() string {
	return TimelockControllerRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(bytes32 indexed role, bytes32 indexed previousAdminRole, bytes32 indexed newAdminRole)
func (timelockController *TimelockController) UnpackRoleAdminChangedEvent(log *types.Log) (*TimelockControllerRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelockController.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockControllerRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := timelockController.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelockController.abi.Events[event].Inputs {
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

// TimelockControllerRoleGranted represents a RoleGranted event raised by the TimelockController contract.
type TimelockControllerRoleGranted struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const TimelockControllerRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (TimelockControllerRoleGranted) ContractEventName() string {
	return TimelockControllerRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender)
func (timelockController *TimelockController) UnpackRoleGrantedEvent(log *types.Log) (*TimelockControllerRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelockController.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockControllerRoleGranted)
	if len(log.Data) > 0 {
		if err := timelockController.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelockController.abi.Events[event].Inputs {
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

// TimelockControllerRoleRevoked represents a RoleRevoked event raised by the TimelockController contract.
type TimelockControllerRoleRevoked struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const TimelockControllerRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (TimelockControllerRoleRevoked) ContractEventName() string {
	return TimelockControllerRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender)
func (timelockController *TimelockController) UnpackRoleRevokedEvent(log *types.Log) (*TimelockControllerRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelockController.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockControllerRoleRevoked)
	if len(log.Data) > 0 {
		if err := timelockController.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelockController.abi.Events[event].Inputs {
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
func (timelockController *TimelockController) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], timelockController.abi.Errors["AccessControlBadConfirmation"].ID.Bytes()[:4]) {
		return timelockController.UnpackAccessControlBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelockController.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return timelockController.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelockController.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return timelockController.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelockController.abi.Errors["TimelockInsufficientDelay"].ID.Bytes()[:4]) {
		return timelockController.UnpackTimelockInsufficientDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelockController.abi.Errors["TimelockInvalidOperationLength"].ID.Bytes()[:4]) {
		return timelockController.UnpackTimelockInvalidOperationLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelockController.abi.Errors["TimelockUnauthorizedCaller"].ID.Bytes()[:4]) {
		return timelockController.UnpackTimelockUnauthorizedCallerError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelockController.abi.Errors["TimelockUnexecutedPredecessor"].ID.Bytes()[:4]) {
		return timelockController.UnpackTimelockUnexecutedPredecessorError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelockController.abi.Errors["TimelockUnexpectedOperationState"].ID.Bytes()[:4]) {
		return timelockController.UnpackTimelockUnexpectedOperationStateError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TimelockControllerAccessControlBadConfirmation represents a AccessControlBadConfirmation error raised by the TimelockController contract.
type TimelockControllerAccessControlBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlBadConfirmation()
func TimelockControllerAccessControlBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x6697b23232a647058342c0724fe7c415cab25915b54e5dbc03f233173d37b41c")
}

// UnpackAccessControlBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlBadConfirmation()
func (timelockController *TimelockController) UnpackAccessControlBadConfirmationError(raw []byte) (*TimelockControllerAccessControlBadConfirmation, error) {
	out := new(TimelockControllerAccessControlBadConfirmation)
	if err := timelockController.abi.UnpackIntoInterface(out, "AccessControlBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockControllerAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the TimelockController contract.
type TimelockControllerAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func TimelockControllerAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (timelockController *TimelockController) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*TimelockControllerAccessControlUnauthorizedAccount, error) {
	out := new(TimelockControllerAccessControlUnauthorizedAccount)
	if err := timelockController.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockControllerFailedCall represents a FailedCall error raised by the TimelockController contract.
type TimelockControllerFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func TimelockControllerFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (timelockController *TimelockController) UnpackFailedCallError(raw []byte) (*TimelockControllerFailedCall, error) {
	out := new(TimelockControllerFailedCall)
	if err := timelockController.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockControllerTimelockInsufficientDelay represents a TimelockInsufficientDelay error raised by the TimelockController contract.
type TimelockControllerTimelockInsufficientDelay struct {
	Delay    *big.Int
	MinDelay *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockInsufficientDelay(uint256 delay, uint256 minDelay)
func TimelockControllerTimelockInsufficientDelayErrorID() common.Hash {
	return common.HexToHash("0x543366097fc46a718a4890a59e5216cbbc872f61973a9e2a6666ecccaa1a07ca")
}

// UnpackTimelockInsufficientDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockInsufficientDelay(uint256 delay, uint256 minDelay)
func (timelockController *TimelockController) UnpackTimelockInsufficientDelayError(raw []byte) (*TimelockControllerTimelockInsufficientDelay, error) {
	out := new(TimelockControllerTimelockInsufficientDelay)
	if err := timelockController.abi.UnpackIntoInterface(out, "TimelockInsufficientDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockControllerTimelockInvalidOperationLength represents a TimelockInvalidOperationLength error raised by the TimelockController contract.
type TimelockControllerTimelockInvalidOperationLength struct {
	Targets  *big.Int
	Payloads *big.Int
	Values   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockInvalidOperationLength(uint256 targets, uint256 payloads, uint256 values)
func TimelockControllerTimelockInvalidOperationLengthErrorID() common.Hash {
	return common.HexToHash("0xffb0321166292613ddbe36e2eb9b9b1e8877aa314505f6d35f0f4ae660e8ada3")
}

// UnpackTimelockInvalidOperationLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockInvalidOperationLength(uint256 targets, uint256 payloads, uint256 values)
func (timelockController *TimelockController) UnpackTimelockInvalidOperationLengthError(raw []byte) (*TimelockControllerTimelockInvalidOperationLength, error) {
	out := new(TimelockControllerTimelockInvalidOperationLength)
	if err := timelockController.abi.UnpackIntoInterface(out, "TimelockInvalidOperationLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockControllerTimelockUnauthorizedCaller represents a TimelockUnauthorizedCaller error raised by the TimelockController contract.
type TimelockControllerTimelockUnauthorizedCaller struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockUnauthorizedCaller(address caller)
func TimelockControllerTimelockUnauthorizedCallerErrorID() common.Hash {
	return common.HexToHash("0xe2850c5900ceb2d1b367e63ffd96510279f191862fece2dde12a1b1bce580ebd")
}

// UnpackTimelockUnauthorizedCallerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockUnauthorizedCaller(address caller)
func (timelockController *TimelockController) UnpackTimelockUnauthorizedCallerError(raw []byte) (*TimelockControllerTimelockUnauthorizedCaller, error) {
	out := new(TimelockControllerTimelockUnauthorizedCaller)
	if err := timelockController.abi.UnpackIntoInterface(out, "TimelockUnauthorizedCaller", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockControllerTimelockUnexecutedPredecessor represents a TimelockUnexecutedPredecessor error raised by the TimelockController contract.
type TimelockControllerTimelockUnexecutedPredecessor struct {
	PredecessorId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockUnexecutedPredecessor(bytes32 predecessorId)
func TimelockControllerTimelockUnexecutedPredecessorErrorID() common.Hash {
	return common.HexToHash("0x90a9a618cfd84aabd2505bb50bbc6c95924a5d4f10d2bf500768fcbf91f51cab")
}

// UnpackTimelockUnexecutedPredecessorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockUnexecutedPredecessor(bytes32 predecessorId)
func (timelockController *TimelockController) UnpackTimelockUnexecutedPredecessorError(raw []byte) (*TimelockControllerTimelockUnexecutedPredecessor, error) {
	out := new(TimelockControllerTimelockUnexecutedPredecessor)
	if err := timelockController.abi.UnpackIntoInterface(out, "TimelockUnexecutedPredecessor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockControllerTimelockUnexpectedOperationState represents a TimelockUnexpectedOperationState error raised by the TimelockController contract.
type TimelockControllerTimelockUnexpectedOperationState struct {
	OperationId    [32]byte
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockUnexpectedOperationState(bytes32 operationId, bytes32 expectedStates)
func TimelockControllerTimelockUnexpectedOperationStateErrorID() common.Hash {
	return common.HexToHash("0x5ead8eb51d1c1b7ef2eb1ef3ec2f009cfba25e924d04ccc853f25803ea40b489")
}

// UnpackTimelockUnexpectedOperationStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockUnexpectedOperationState(bytes32 operationId, bytes32 expectedStates)
func (timelockController *TimelockController) UnpackTimelockUnexpectedOperationStateError(raw []byte) (*TimelockControllerTimelockUnexpectedOperationState, error) {
	out := new(TimelockControllerTimelockUnexpectedOperationState)
	if err := timelockController.abi.UnpackIntoInterface(out, "TimelockUnexpectedOperationState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryMetaData contains all meta data concerning the Treasury contract.
var TreasuryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"atn_\",\"type\":\"address\",\"internalType\":\"contractIATN\"},{\"name\":\"timelock_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"atn\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIATN\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"grant\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"timelock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Granted\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"NotCaller\",\"inputs\":[{\"name\":\"expected\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotEnough\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Treasury",
	Bin: "0x60c060405234801561000f575f5ffd5b5060405161052238038061052283398101604081905261002e91610099565b6001600160a01b0382161580159061004e57506001600160a01b03811615155b61006b5760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0390811660a052166080526100d1565b6001600160a01b0381168114610096575f5ffd5b50565b5f5f604083850312156100aa575f5ffd5b82516100b581610082565b60208401519092506100c681610082565b809150509250929050565b60805160a05161041e6101045f395f818160a0015260c401525f8181605d015281816101850152610278015261041e5ff3fe608060405234801561000f575f5ffd5b506004361061003f575f3560e01c806325faee4614610043578063999b39c814610058578063d33219b41461009b575b5f5ffd5b610056610051366004610342565b6100c2565b005b61007f7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200160405180910390f35b61007f7f000000000000000000000000000000000000000000000000000000000000000081565b7f0000000000000000000000000000000000000000000000000000000000000000336001600160a01b038216811461012557604051636a02d5b360e11b81526001600160a01b039283166004820152911660248201526044015b60405180910390fd5b50506001600160a01b03841661014e5760405163d92e233d60e01b815260040160405180910390fd5b5f831161016e57604051631f2a200560e01b815260040160405180910390fd5b6040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa1580156101d2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101f691906103d2565b905080848181111561022457604051638b29af5960e01b81526004810192909252602482015260440161011c565b5050846001600160a01b03167f05f5e610b13c82b03c5bc3744e5668028ea5b93c9dc0b8db4e720a6ab86bf26a858585604051610263939291906103e9565b60405180910390a261029f6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001686866102a6565b5050505050565b6102b383838360016102e0565b6102db57604051635274afe760e01b81526001600160a01b038416600482015260240161011c565b505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661033657838315161561032a573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f5f5f5f60608587031215610355575f5ffd5b84356001600160a01b038116811461036b575f5ffd5b935060208501359250604085013567ffffffffffffffff81111561038d575f5ffd5b8501601f8101871361039d575f5ffd5b803567ffffffffffffffff8111156103b3575f5ffd5b8760208284010111156103c4575f5ffd5b949793965060200194505050565b5f602082840312156103e2575f5ffd5b5051919050565b83815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f191601019291505056",
}

// Treasury is an auto generated Go binding around an Ethereum contract.
type Treasury struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Treasury) GetABI() abi.ABI {
	return c.abi
}

// NewTreasury creates a new instance of Treasury.
func NewTreasury() *Treasury {
	parsed, err := TreasuryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Treasury{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Treasury) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address atn_, address timelock_) returns()
func (treasury *Treasury) PackConstructor(atn_ common.Address, timelock_ common.Address) []byte {
	enc, err := treasury.abi.Pack("", atn_, timelock_)
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
func (treasury *Treasury) PackAtn() []byte {
	enc, err := treasury.abi.Pack("atn")
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
func (treasury *Treasury) TryPackAtn() ([]byte, error) {
	return treasury.abi.Pack("atn")
}

// UnpackAtn is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x999b39c8.
//
// Solidity: function atn() view returns(address)
func (treasury *Treasury) UnpackAtn(data []byte) (common.Address, error) {
	out, err := treasury.abi.Unpack("atn", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25faee46.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grant(address to, uint256 amount, string reason) returns()
func (treasury *Treasury) PackGrant(to common.Address, amount *big.Int, reason string) []byte {
	enc, err := treasury.abi.Pack("grant", to, amount, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25faee46.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grant(address to, uint256 amount, string reason) returns()
func (treasury *Treasury) TryPackGrant(to common.Address, amount *big.Int, reason string) ([]byte, error) {
	return treasury.abi.Pack("grant", to, amount, reason)
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (treasury *Treasury) PackTimelock() []byte {
	enc, err := treasury.abi.Pack("timelock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timelock() view returns(address)
func (treasury *Treasury) TryPackTimelock() ([]byte, error) {
	return treasury.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (treasury *Treasury) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := treasury.abi.Unpack("timelock", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// TreasuryGranted represents a Granted event raised by the Treasury contract.
type TreasuryGranted struct {
	To     common.Address
	Amount *big.Int
	Reason string
	Raw    *types.Log // Blockchain specific contextual infos
}

const TreasuryGrantedEventName = "Granted"

// ContractEventName returns the user-defined event name.
func (TreasuryGranted) ContractEventName() string {
	return TreasuryGrantedEventName
}

// UnpackGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Granted(address indexed to, uint256 amount, string reason)
func (treasury *Treasury) UnpackGrantedEvent(log *types.Log) (*TreasuryGranted, error) {
	event := "Granted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != treasury.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TreasuryGranted)
	if len(log.Data) > 0 {
		if err := treasury.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range treasury.abi.Events[event].Inputs {
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
func (treasury *Treasury) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], treasury.abi.Errors["NotCaller"].ID.Bytes()[:4]) {
		return treasury.UnpackNotCallerError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["NotEnough"].ID.Bytes()[:4]) {
		return treasury.UnpackNotEnoughError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return treasury.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return treasury.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], treasury.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return treasury.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TreasuryNotCaller represents a NotCaller error raised by the Treasury contract.
type TreasuryNotCaller struct {
	Expected common.Address
	Caller   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCaller(address expected, address caller)
func TreasuryNotCallerErrorID() common.Hash {
	return common.HexToHash("0xd405ab66d68df529043b637098ecc27ffda867af540226f9f057cf120feecec4")
}

// UnpackNotCallerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCaller(address expected, address caller)
func (treasury *Treasury) UnpackNotCallerError(raw []byte) (*TreasuryNotCaller, error) {
	out := new(TreasuryNotCaller)
	if err := treasury.abi.UnpackIntoInterface(out, "NotCaller", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryNotEnough represents a NotEnough error raised by the Treasury contract.
type TreasuryNotEnough struct {
	Balance *big.Int
	Amount  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnough(uint256 balance, uint256 amount)
func TreasuryNotEnoughErrorID() common.Hash {
	return common.HexToHash("0x8b29af59ca4b1a6652b9d5f6e583e1e96dcb2a58a607e66728c3641c1581073f")
}

// UnpackNotEnoughError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnough(uint256 balance, uint256 amount)
func (treasury *Treasury) UnpackNotEnoughError(raw []byte) (*TreasuryNotEnough, error) {
	out := new(TreasuryNotEnough)
	if err := treasury.abi.UnpackIntoInterface(out, "NotEnough", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasurySafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Treasury contract.
type TreasurySafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func TreasurySafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (treasury *Treasury) UnpackSafeERC20FailedOperationError(raw []byte) (*TreasurySafeERC20FailedOperation, error) {
	out := new(TreasurySafeERC20FailedOperation)
	if err := treasury.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryZeroAddress represents a ZeroAddress error raised by the Treasury contract.
type TreasuryZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func TreasuryZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (treasury *Treasury) UnpackZeroAddressError(raw []byte) (*TreasuryZeroAddress, error) {
	out := new(TreasuryZeroAddress)
	if err := treasury.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TreasuryZeroAmount represents a ZeroAmount error raised by the Treasury contract.
type TreasuryZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func TreasuryZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (treasury *Treasury) UnpackZeroAmountError(raw []byte) (*TreasuryZeroAmount, error) {
	out := new(TreasuryZeroAmount)
	if err := treasury.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
