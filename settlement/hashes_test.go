package settlement

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

// vectors are the hashes that Go and Solidity share; the contracts' tests read the same file.
type vectors struct {
	ProofIDs []struct {
		ChainID       uint64         `json:"chainId,string"`
		ProofContract common.Address `json:"proofContract"`
		Project       common.Address `json:"project"`
		Number        uint32         `json:"number"`
		ID            ProofID        `json:"id"`
	} `json:"proofIds"`
	Votes []struct {
		ProofID  ProofID        `json:"proofId"`
		Round    uint8          `json:"round"`
		Place    uint8          `json:"place"`
		Voter    common.Address `json:"voter"`
		Measured uint32         `json:"measured"`
		Salt     common.Hash    `json:"salt"`
		Hash     common.Hash    `json:"hash"`
	} `json:"votes"`
	Receipts []struct {
		ChainID     uint64         `json:"chainId,string"`
		Project     common.Address `json:"project"`
		CustomerKey hexutil.Bytes  `json:"customerKey"`
		Customer    common.Address `json:"customer"`
		Period      uint64         `json:"period,string"`
		Calls       uint64         `json:"cumulativeCalls,string"`
		Digest      common.Hash    `json:"digest"`
		Signature   hexutil.Bytes  `json:"signature"`
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
		Project    common.Address   `json:"project"`
		Miners     []common.Address `json:"miners"`
		Cumulative []string         `json:"cumulative"`
		Root       common.Hash      `json:"root"`
		Miner      common.Address   `json:"miner"` // whose proof this is
		Amount     string           `json:"amount"`
		Proof      []common.Hash    `json:"proof"`
	} `json:"earnings"`
}

func readVectors(t *testing.T) (v vectors) {
	t.Helper()
	data, err := os.ReadFile("contracts/testdata/vectors.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &v); err != nil {
		t.Fatal(err)
	}
	if len(v.ProofIDs) == 0 || len(v.Votes) == 0 || len(v.Receipts) == 0 || len(v.CIDs) == 0 || len(v.Claims) == 0 || len(v.Earnings) == 0 {
		t.Fatal("vectors.json: a list is empty")
	}
	return v
}

func TestSharedVectors(t *testing.T) {
	v := readVectors(t)
	for _, p := range v.ProofIDs {
		if got := ProofIDOf(new(big.Int).SetUint64(p.ChainID), p.ProofContract, p.Project, p.Number); got != p.ID {
			t.Errorf("proof id of %+v is %s", p, got)
		}
	}
	for _, vote := range v.Votes {
		if got := VoteHash(vote.ProofID, vote.Round, vote.Place, vote.Voter, vote.Measured, vote.Salt); got != vote.Hash {
			t.Errorf("hash of vote %+v is %s", vote, got)
		}
	}
	for _, c := range v.Claims {
		if got := claimHash(c.After, c.Root); got != c.Hash {
			t.Errorf("hash of claim %+v is %s", c, got)
		}
	}
	for _, c := range v.CIDs {
		binary, err := cidBytes("vector", c.Text)
		if err != nil || !bytes.Equal(binary, c.Bytes) {
			t.Errorf("cid %s is %x, %v", c.Text, binary, err)
		}
		if text, err := cidString(c.Bytes); err != nil || text != c.Text {
			t.Errorf("bytes %s are cid %s, %v", c.Bytes, text, err)
		}
	}
}

func TestReceiptVectors(t *testing.T) {
	for _, v := range readVectors(t).Receipts {
		key, err := crypto.ToECDSA(v.CustomerKey)
		if err != nil {
			t.Fatal(err)
		}
		receipt := Receipt{v.ChainID, v.Project, v.Customer, v.Period, v.Calls}
		if digest, err := receipt.Digest(); err != nil || digest != v.Digest {
			t.Errorf("digest of %+v is %s, %v; want %s", receipt, digest, err, v.Digest)
		}
		signed, err := receipt.Sign(t.Context(), AccountFromKey(key))
		if err != nil || !bytes.Equal(signed.Signature, v.Signature) {
			t.Errorf("signature %s, %v; want %s", signed.Signature, err, v.Signature)
		}
		if err := signed.Verify(); err != nil {
			t.Error(err)
		}
		if _, err := receipt.Sign(t.Context(), person(t, 1)); !errors.Is(err, ErrBadReceipt) {
			t.Errorf("a stranger signed: %v", err)
		}
		forgeries(t, signed)
	}
}

// forgeries changes every field of a receipt, and its signature in the ways that ecrecover would let through.
func forgeries(t *testing.T, good SignedReceipt) {
	t.Helper()
	for name, forge := range map[string]func(*SignedReceipt){
		"chain":    func(r *SignedReceipt) { r.ChainID++ },
		"project":  func(r *SignedReceipt) { r.Project[0]++ },
		"customer": func(r *SignedReceipt) { r.Customer[0]++ },
		"period":   func(r *SignedReceipt) { r.Period-- },
		"calls":    func(r *SignedReceipt) { r.Calls++ },
		"length":   func(r *SignedReceipt) { r.Signature = r.Signature[:64] },
		"none":     func(r *SignedReceipt) { r.Signature = nil },
		"v":        func(r *SignedReceipt) { r.Signature[64] = 3 },
		"high s": func(r *SignedReceipt) {
			s := new(big.Int).SetBytes(r.Signature[32:64])
			s.Sub(crypto.S256().Params().N, s).FillBytes(r.Signature[32:64])
			r.Signature[64] = 27 + 28 - r.Signature[64]
		},
	} {
		forged := good
		forged.Signature = bytes.Clone(good.Signature)
		forge(&forged)
		if err := forged.Verify(); !errors.Is(err, ErrBadReceipt) {
			t.Errorf("forged %s: %v", name, err)
		}
	}
}

func TestCIDsRefused(t *testing.T) {
	for _, text := range []string{"", "Qm", "QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPbdG", "bafyreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy", "z6Mk"} {
		if binary, err := cidBytes("field", text); err == nil {
			t.Errorf("cid %q was accepted as %x", text, binary)
		}
	}
}
