// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {IProject} from "./interfaces/IProject.sol";

/// @title Earnings: what miners earned, and what they have got of it
/// @notice Counts; moves no money. Each accepted epoch replaces the root of all miners' cumulative earnings, so one claim is
/// good for all epochs before it, an older root's proof is good for nothing, and the chain keeps one hash for a fleet
/// of any size. Whatever a root says, no more is paid than verdicts have released.
abstract contract Earnings {
    bytes32 internal _earningsRoot;
    uint256 internal _minersOwed;
    mapping(address miner => uint256) internal _paidTo;

    function _releaseEarnings(bytes32 root, uint256 amount) internal {
        _earningsRoot = root;
        _minersOwed += amount;
    }

    /// @dev Takes what the miner is due off the books; the caller pays it.
    function _takeEarnings(address miner, uint256 cumulative, bytes32[] calldata proof) internal returns (uint256 due) {
        bytes32 leaf = _leafOf(miner, cumulative);
        require(MerkleProof.verifyCalldata(proof, _earningsRoot, leaf), IProject.BadEarningsProof(miner, cumulative));
        uint256 paid = _paidTo[miner];
        require(cumulative > paid, IProject.NothingToClaim(miner));
        uint256 owed = _minersOwed;
        unchecked {
            due = cumulative - paid;
            require(due <= owed, IProject.EarningsAboveOwed(due, owed));
            _minersOwed = owed - due;
        }
        _paidTo[miner] = cumulative;
    }

    /// @dev Hashed twice, so that no leaf can be taken for a node.
    function _leafOf(address miner, uint256 cumulative) private view returns (bytes32 leaf) {
        leaf = keccak256(abi.encode(address(this), miner, cumulative));
        assembly ("memory-safe") {
            mstore(0x00, leaf)
            leaf := keccak256(0x00, 0x20)
        }
    }
}
