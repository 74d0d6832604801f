package bindings

import (
	"encoding/json"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ipfs/go-cid"
)

// vectors are the hashes that Go and Solidity must agree on. Foundry reads the same file (test/Vectors.t.sol).
type vectors struct {
	ProofIDs []struct {
		ChainID       uint64         `json:"chainId,string"`
		ProofContract common.Address `json:"proofContract"`
		Project       common.Address `json:"project"`
		Number        uint32         `json:"number"`
		ID            common.Hash    `json:"id"`
	} `json:"proofIds"`
	Votes []struct {
		ProofID  common.Hash    `json:"proofId"`
		Round    uint8          `json:"round"`
		Place    uint8          `json:"place"`
		Voter    common.Address `json:"voter"`
		Measured uint32         `json:"measured"`
		Salt     common.Hash    `json:"salt"`
		Hash     common.Hash    `json:"hash"`
	} `json:"votes"`
	Receipts []struct {
		ChainID         uint64         `json:"chainId,string"`
		Project         common.Address `json:"project"`
		CustomerKey     hexutil.Bytes  `json:"customerKey"`
		Customer        common.Address `json:"customer"`
		Period          uint64         `json:"period,string"`
		CumulativeCalls uint64         `json:"cumulativeCalls,string"`
		Digest          common.Hash    `json:"digest"`
		Signature       hexutil.Bytes  `json:"signature"` // r, s, v (27 or 28)
	} `json:"receipts"`
	CIDs []struct {
		Text  string        `json:"text"`
		Bytes hexutil.Bytes `json:"bytes"`
	} `json:"cids"`
	Claims []struct {
		After hexutil.Bytes `json:"weightsAfter"`
		Root  common.Hash   `json:"root"`
		Hash  common.Hash   `json:"hash"`
	} `json:"claims"`
	Earnings []struct {
		Project common.Address `json:"project"`
		Root    common.Hash    `json:"root"`
		Miner   common.Address `json:"miner"`
		Amount  string         `json:"amount"`
		Proof   []common.Hash  `json:"proof"`
	} `json:"earnings"`
}

func readVectors(t *testing.T) (v vectors) {
	t.Helper()
	data, err := os.ReadFile("../contracts/testdata/vectors.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &v); err != nil {
		t.Fatal(err)
	}
	if len(v.ProofIDs) == 0 || len(v.Votes) == 0 || len(v.Receipts) == 0 || len(v.CIDs) == 0 || len(v.Claims) == 0 || len(v.Earnings) == 0 {
		t.Fatal("vectors: a list is empty")
	}
	return v
}

// encode is Solidity's abi.encode of values with the given types.
func encode(t *testing.T, types []string, values ...any) []byte {
	t.Helper()
	var arguments abi.Arguments
	for _, name := range types {
		typ, err := abi.NewType(name, "", nil)
		if err != nil {
			t.Fatal(err)
		}
		arguments = append(arguments, abi.Argument{Type: typ})
	}
	packed, err := arguments.Pack(values...)
	if err != nil {
		t.Fatal(err)
	}
	return packed
}

func TestProofIDVectors(t *testing.T) {
	for i, v := range readVectors(t).ProofIDs {
		types := []string{"uint256", "address", "address", "uint32"}
		got := crypto.Keccak256Hash(encode(t, types, new(big.Int).SetUint64(v.ChainID), v.ProofContract, v.Project, v.Number))
		if got != v.ID {
			t.Errorf("proof id %d: got %s, want %s", i, got, v.ID)
		}
	}
}

func TestVoteVectors(t *testing.T) {
	for i, v := range readVectors(t).Votes {
		types := []string{"bytes32", "uint8", "uint8", "address", "uint32", "bytes32"}
		got := crypto.Keccak256Hash(encode(t, types, v.ProofID, v.Round, v.Place, v.Voter, v.Measured, v.Salt))
		if got != v.Hash {
			t.Errorf("vote %d: got %s, want %s", i, got, v.Hash)
		}
	}
}

func TestClaimVectors(t *testing.T) {
	for i, v := range readVectors(t).Claims {
		if got := crypto.Keccak256Hash(encode(t, []string{"bytes", "bytes32"}, []byte(v.After), v.Root)); got != v.Hash {
			t.Errorf("claim %d: got %s, want %s", i, got, v.Hash)
		}
	}
}

// A proof leads from the leaf to the root by OpenZeppelin's rule: the smaller of two hashes first.
func TestEarningsVectors(t *testing.T) {
	for i, v := range readVectors(t).Earnings {
		amount, ok := new(big.Int).SetString(v.Amount, 10)
		if !ok {
			t.Fatalf("earnings %d: amount %q", i, v.Amount)
		}
		hash := crypto.Keccak256Hash(crypto.Keccak256(encode(t, []string{"address", "address", "uint256"}, v.Project, v.Miner, amount)))
		for _, beside := range v.Proof {
			if hash.Cmp(beside) > 0 {
				hash, beside = beside, hash
			}
			hash = crypto.Keccak256Hash(hash[:], beside[:])
		}
		if hash != v.Root {
			t.Errorf("earnings %d: the proof leads to %s, want %s", i, hash, v.Root)
		}
	}
}

// The digest is written out here as EIP-712 defines it, independent of any library's typed-data code.
func TestReceiptVectors(t *testing.T) {
	domainType := crypto.Keccak256Hash([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"))
	receiptType := crypto.Keccak256Hash([]byte("Receipt(address customer,uint64 period,uint64 cumulativeCalls)"))
	name, version := crypto.Keccak256Hash([]byte("Autonet Project")), crypto.Keccak256Hash([]byte("1"))
	for i, v := range readVectors(t).Receipts {
		domain := crypto.Keccak256(encode(t, []string{"bytes32", "bytes32", "bytes32", "uint256", "address"},
			domainType, name, version, new(big.Int).SetUint64(v.ChainID), v.Project))
		content := crypto.Keccak256(encode(t, []string{"bytes32", "address", "uint64", "uint64"},
			receiptType, v.Customer, v.Period, v.CumulativeCalls))
		digest := crypto.Keccak256Hash([]byte{0x19, 0x01}, domain, content)
		if digest != v.Digest {
			t.Errorf("receipt %d: digest %s, want %s", i, digest, v.Digest)
		}
		key, err := crypto.ToECDSA(v.CustomerKey)
		if err != nil {
			t.Fatal(err)
		}
		if got := crypto.PubkeyToAddress(key.PublicKey); got != v.Customer {
			t.Errorf("receipt %d: customer %s, want %s", i, got, v.Customer)
		}
		signature, err := crypto.Sign(digest[:], key)
		if err != nil {
			t.Fatal(err)
		}
		signature[crypto.RecoveryIDOffset] += 27
		if got := hexutil.Encode(signature); got != v.Signature.String() {
			t.Errorf("receipt %d: signature %s, want %s", i, got, v.Signature)
		}
	}
}

func TestCIDVectors(t *testing.T) {
	for i, v := range readVectors(t).CIDs {
		c, err := cid.Decode(v.Text)
		if err != nil {
			t.Fatal(err)
		}
		if got := hexutil.Encode(c.Bytes()); got != v.Bytes.String() {
			t.Errorf("cid %d: got %s, want %s", i, got, v.Bytes)
		}
	}
}
