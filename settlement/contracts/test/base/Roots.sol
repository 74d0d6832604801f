// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";
import {IProject} from "../../src/interfaces/IProject.sol";
import {ProofId} from "../../src/interfaces/Types.sol";
import {Fixture} from "./Fixture.sol";
import {vm} from "./Vm.sol";

/// @notice Accepted epochs with any root of earnings, and paths in trees too large to make.
abstract contract Roots is Fixture {
    /// @dev A whole epoch, accepted with this root.
    function _acceptRoot(IProject p, uint32 epoch, bool exam, bytes32 root) internal {
        bytes memory before = _weights(epoch - 1);
        bytes memory after_ = _weights(epoch);
        vm.prank(fleet);
        ProofId id = proof.post(address(p), epoch, exam, before, after_, GOOD, root);
        _draw(id);
        _vote(id, 3);
        _pass(proof.recordOf(id).deadline);
        proof.finalize(id, after_, root);
    }

    /// @dev The path of a leaf in a tree of 2 ^ levels leaves, the others of which nobody knows.
    function _deepPath(uint256 levels) internal pure returns (bytes32[] memory path) {
        path = new bytes32[](levels);
        for (uint256 i = 0; i < levels; ++i) {
            path[i] = keccak256(abi.encode("sibling", i));
        }
    }

    function _rootOf(bytes32 leaf, bytes32[] memory path) internal pure returns (bytes32 node) {
        node = leaf;
        for (uint256 i = 0; i < path.length; ++i) {
            node = Hashes.commutativeKeccak256(node, path[i]);
        }
    }
}
