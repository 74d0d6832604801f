package dht

import (
	"bytes"
	"encoding/hex"
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/autonet/autonet/dataset/store"
)

// endorsedProof is a proof of a fleet's account, always the same for the same name.
func endorsedProof(t testing.TB, fleet string, change func(*Proof)) Proof {
	t.Helper()
	account, err := crypto.ToECDSA(crypto.Keccak256([]byte(fleet)))
	if err != nil {
		t.Fatal(err)
	}
	p := testProof()
	p.Payroll = store.Sum([]byte("payroll")).String()
	if change != nil {
		change(&p)
	}
	node := fixedKey(t, 1)
	sign := func(record [32]byte) ([]byte, error) {
		signature, err := crypto.Sign(p.endorsementDigest(), account)
		if err == nil {
			signature[crypto.RecoveryIDOffset] += 27
		}
		return signature, err
	}
	if err := p.Endorse(node, crypto.PubkeyToAddress(account.PublicKey).Hex(), sign); err != nil {
		t.Fatal(err)
	}
	if err := p.Sign(node); err != nil {
		t.Fatal(err)
	}
	return p
}

// TestEndorsedProof: what a fleet's account endorsed stands under its key, and nothing else does.
func TestEndorsedProof(t *testing.T) {
	p := endorsedProof(t, "fleet", nil)
	key := ProofKeyBy(p.Project, p.Epoch, strings.ToUpper(p.Fleet[2:]))
	key = strings.Replace(key, "/by/", "/by/0x", 1)
	if key != ProofKeyBy(p.Project, p.Epoch, p.Fleet) {
		t.Fatalf("key %s", key)
	}
	got, err := DecodeProof(key, p.Encode())
	if err != nil || !bytes.Equal(got.Encode(), p.Encode()) {
		t.Fatalf("%+v, %v", got, err)
	}
	if _, err := DecodeProof(ProofKey(p.Project, p.Epoch), p.Encode()); err != nil {
		t.Fatal(err)
	}
	other := endorsedProof(t, "another", nil)
	for name, value := range map[string]Proof{
		"another fleet's":    other,
		"nobody's":           signedProof(t, fixedKey(t, 1), nil),
		"changed":            resigned(t, p, func(p *Proof) { p.MetricPPM++ }),
		"another payroll":    resigned(t, p, func(p *Proof) { p.Payroll = p.Job }),
		"another's name":     resigned(t, p, func(p *Proof) { p.Fleet = other.Fleet }),
		"no signature":       resigned(t, p, func(p *Proof) { p.Endorsement = nil }),
		"short signature":    resigned(t, p, func(p *Proof) { p.Endorsement = p.Endorsement[:64] }),
		"v of 1":             resigned(t, p, func(p *Proof) { p.Endorsement[64] -= 27 }),
		"v of 29":            resigned(t, p, func(p *Proof) { p.Endorsement[64] = 29 }),
		"no fleet":           resigned(t, p, func(p *Proof) { p.Fleet = "" }),
		"a fleet in capital": resigned(t, p, func(p *Proof) { p.Fleet = strings.ToUpper(p.Fleet) }),
		"a malformed CID":    resigned(t, p, func(p *Proof) { p.Payroll = "x" }),
	} {
		if _, err := DecodeProof(key, value.Encode()); !errors.Is(err, ErrInvalidRecord) {
			t.Errorf("%s: %v", name, err)
		}
	}
	moved := p
	if err := moved.Sign(fixedKey(t, 2)); err != nil { // another node claims the endorsement for itself
		t.Fatal(err)
	}
	if _, err := DecodeProof(key, moved.Encode()); !errors.Is(err, ErrInvalidRecord) {
		t.Errorf("another author: %v", err)
	}
	if len(p.Encode()) > MaxProofBytes/2+400 {
		t.Errorf("%d bytes", len(p.Encode()))
	}
}

// resigned changes a proof under the node's own signature.
func resigned(t testing.TB, p Proof, change func(*Proof)) Proof {
	t.Helper()
	p.Endorsement = bytes.Clone(p.Endorsement)
	change(&p)
	if err := p.Sign(fixedKey(t, 1)); err != nil {
		t.Fatal(err)
	}
	return p
}

// TestEndorsementDigestIsFixed pins what accounts sign; node's tests compare it with a signer of EIP-712 data.
func TestEndorsementDigestIsFixed(t *testing.T) {
	p := endorsedProof(t, "fleet", nil)
	const want = "799cdbb35c2b3c68d962dab2da5eec2eecc9e441f380dfae8864fa206856e4f2"
	if got := hex.EncodeToString(p.endorsementDigest()); got != want {
		t.Errorf("digest %s, want %s", got, want)
	}
}
