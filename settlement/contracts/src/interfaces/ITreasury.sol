// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IATN} from "./IATN.sol";

/// @title Treasury: what the network earns, given out by vote only
/// @notice Protocol fees and slashed stakes come in as plain transfers of ATN. Grants are the one way out, and only the
/// governor's timelock makes them.
interface ITreasury {
    event Granted(address indexed to, uint256 amount, string reason);

    error NotCaller(address expected, address caller);
    error ZeroAmount();
    error ZeroAddress();
    error NotEnough(uint256 balance, uint256 amount);

    /// @notice Pays `amount` to `to`. Only the timelock may call it.
    function grant(address to, uint256 amount, string calldata reason) external;

    function atn() external view returns (IATN);
    function timelock() external view returns (address);
}
