// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";

/// @notice Trees of miners' earnings as Go makes them: sorted pairs, an odd node goes up as it is.
library Merkle {
    /// @notice The leaf that IProject.claim states.
    function leaf(address project, address miner, uint256 cumulative) internal pure returns (bytes32) {
        return keccak256(bytes.concat(keccak256(abi.encode(project, miner, cumulative))));
    }

    function root(bytes32[] memory leaves) internal pure returns (bytes32) {
        bytes32[] memory level = leaves;
        while (level.length > 1) {
            level = _up(level);
        }
        return level[0];
    }

    function proof(bytes32[] memory leaves, uint256 index) internal pure returns (bytes32[] memory path) {
        path = new bytes32[](_depth(leaves.length));
        bytes32[] memory level = leaves;
        uint256 n;
        for (; level.length > 1; (level, index) = (_up(level), index / 2)) {
            uint256 sibling = index ^ 1;
            if (sibling < level.length) path[n++] = level[sibling];
        }
        assembly ("memory-safe") {
            mstore(path, n) // shorter, never longer
        }
    }

    function _up(bytes32[] memory level) private pure returns (bytes32[] memory above) {
        above = new bytes32[]((level.length + 1) / 2);
        for (uint256 i = 0; i < above.length; ++i) {
            bool pair = 2 * i + 1 < level.length;
            above[i] = pair ? Hashes.commutativeKeccak256(level[2 * i], level[2 * i + 1]) : level[2 * i];
        }
    }

    function _depth(uint256 leaves) private pure returns (uint256 depth) {
        for (; leaves > 1; leaves = (leaves + 1) / 2) {
            ++depth;
        }
    }
}
