// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Stands for any contract of the system that is told its neighbours, and says so.
contract Wires {
    address public atn;
    address public treasury;
    address public stake;
    address public proof;
    address public market;

    function set(address atn_, address treasury_, address stake_, address proof_, address market_) external {
        (atn, treasury, stake, proof, market) = (atn_, treasury_, stake_, proof_, market_);
    }
}
