package settlement

import (
	"encoding/binary"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// VoteHash is what a verifier commits to: keccak256(abi.encode(proofId, voter, measured, salt)), as in IProof.voteHash.
// measured is in ppm. The salt must be fresh randomness: with a known salt the few possible measurements can be tried.
func VoteHash(proof ProofID, voter common.Address, measured uint32, salt [32]byte) common.Hash {
	return crypto.Keccak256Hash(proof[:], common.LeftPadBytes(voter[:], 32), word32(uint64(measured)), salt[:])
}

// ProofIDOf is the id of the posting number attempt (from 0) of a project's epoch, as in IProof.proofIdOf:
// keccak256(abi.encode(chainId, proofContract, project, epoch, attempt)).
func ProofIDOf(chainID *big.Int, proofContract, project common.Address, epoch, attempt uint32) ProofID {
	return crypto.Keccak256Hash(common.LeftPadBytes(chainID.Bytes(), 32), common.LeftPadBytes(proofContract[:], 32),
		common.LeftPadBytes(project[:], 32), word32(uint64(epoch)), word32(uint64(attempt)))
}

// word32 is abi.encode of an unsigned integer.
func word32(value uint64) []byte {
	return binary.BigEndian.AppendUint64(make([]byte, 24, 32), value)
}
