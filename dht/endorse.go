package dht

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"
	libp2p "github.com/libp2p/go-libp2p/core/crypto"
)

// EIP-712 names of an endorsement, for whoever asks an account to sign one.
const (
	EndorsementDomain  = "Autonet Proof Record"
	EndorsementVersion = "1"
	EndorsementType    = "ProofRecord" // of one field, EndorsementField
	EndorsementField   = "record"      // bytes32
)

// Endorse sets Author, Fleet and Endorsement. sign has the fleet's account sign EIP-712 data: domain (EndorsementDomain,
// EndorsementVersion), struct ProofRecord(bytes32 record); 65 bytes, v being 27 or 28.
func (p *Proof) Endorse(author libp2p.PrivKey, fleet string, sign func(record [32]byte) ([]byte, error)) (err error) {
	if p.Author, err = libp2p.MarshalPublicKey(author.GetPublic()); err != nil {
		return fmt.Errorf("dht: endorse proof: %w", err)
	}
	p.Fleet = strings.ToLower(fleet)
	if p.Endorsement, err = sign(p.endorsed()); err != nil {
		return fmt.Errorf("dht: endorse proof: %w", err)
	}
	return p.verifyEndorsement()
}

// endorsed is what the account signs: all of the record but the signatures.
func (p Proof) endorsed() [32]byte {
	p.Endorsement, p.Signature = nil, nil
	return sha256.Sum256(append([]byte(proofDomain), p.Encode()...))
}

// verifyEndorsement checks that the account named as fleet signed; a proof that names none needs no endorsement.
func (p Proof) verifyEndorsement() error {
	if p.Fleet == "" && len(p.Endorsement) == 0 {
		return nil
	}
	if !isProject(p.Fleet) {
		return fmt.Errorf("fleet %s: want 0x and 40 lower-case hex digits", clip(p.Fleet))
	}
	const recovery = crypto.RecoveryIDOffset
	if len(p.Endorsement) != crypto.SignatureLength || p.Endorsement[recovery] < 27 {
		return fmt.Errorf("endorsement: %d bytes: want r, s and v of 27 or 28", len(p.Endorsement))
	}
	signature := append([]byte(nil), p.Endorsement...)
	signature[recovery] -= 27
	r, s := new(big.Int).SetBytes(signature[:32]), new(big.Int).SetBytes(signature[32:64])
	if !crypto.ValidateSignatureValues(signature[recovery], r, s, true) {
		return errors.New("endorsement: malformed signature")
	}
	key, err := crypto.SigToPub(p.endorsementDigest(), signature)
	if err != nil || strings.ToLower(crypto.PubkeyToAddress(*key).Hex()) != p.Fleet {
		return errors.New("endorsement: not the fleet's of this proof")
	}
	return nil
}

// endorsementDigest is EIP-712's, section "Specification".
func (p Proof) endorsementDigest() []byte {
	hash := crypto.Keccak256
	record := p.endorsed()
	domain := hash(hash([]byte("EIP712Domain(string name,string version)")), hash([]byte(EndorsementDomain)), hash([]byte(EndorsementVersion)))
	content := hash(hash([]byte(EndorsementType+"(bytes32 "+EndorsementField+")")), record[:])
	return hash([]byte{0x19, 0x01}, domain, content)
}
