package settlement

import (
	"encoding/binary"
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// FalseClaim is what a verifier votes that found a claim false whatever its metric: no measured value is this.
const FalseClaim = math.MaxUint32

// VoteHash is what a verifier commits to at a place of a round's panel, as in IProof.voteHash:
// keccak256(abi.encode(proofId, round, place, voter, measured, salt)). measured is in ppm. The salt must be fresh
// randomness: with a known salt the few possible measurements can be tried.
func VoteHash(proof ProofID, round, place uint8, voter common.Address, measured uint32, salt [32]byte) common.Hash {
	return crypto.Keccak256Hash(proof[:], word32(uint64(round)), word32(uint64(place)), common.LeftPadBytes(voter[:], 32),
		word32(uint64(measured)), salt[:])
}

// ProofIDOf is the id of a project's proof number number (from 0), as in IProof.proofIdOf:
// keccak256(abi.encode(chainId, proofContract, project, number)).
func ProofIDOf(chainID *big.Int, proofContract, project common.Address, number uint32) ProofID {
	return crypto.Keccak256Hash(common.LeftPadBytes(chainID.Bytes(), 32), common.LeftPadBytes(proofContract[:], 32),
		common.LeftPadBytes(project[:], 32), word32(uint64(number)))
}

// claimHash is what the chain keeps of a claim: keccak256(abi.encode(bytes weightsAfter, bytes32 root)).
func claimHash(weightsAfter []byte, root common.Hash) common.Hash {
	padded := make([]byte, (len(weightsAfter)+31)/32*32)
	copy(padded, weightsAfter)
	const head = 64 // where the bytes begin
	return crypto.Keccak256Hash(word32(head), root[:], word32(uint64(len(weightsAfter))), padded)
}

// word32 is abi.encode of an unsigned integer.
func word32(value uint64) []byte {
	return binary.BigEndian.AppendUint64(make([]byte, 24, 32), value)
}
