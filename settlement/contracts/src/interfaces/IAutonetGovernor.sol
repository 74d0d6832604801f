// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ITreasury} from "./ITreasury.sol";

/// @title AutonetGovernor: ATN holders vote on grants, and on nothing else
/// @notice OpenZeppelin's Governor with simple counting (against, for, abstain), a quorum in percent of the supply and a
/// timelock that executes. Every action of a proposal must be Treasury.grant without ether: nothing else can be
/// proposed, not even a change of the governor's own rules or of the timelock, so both stay as deployed for ever.
///
/// Votes are those of the block before the proposal's (for the threshold) and of the block votingDelay after it (for the
/// vote). The delay is at least one block: what is borrowed for a transaction counts nothing.
interface IAutonetGovernor {
    error ConfigOutOfRange(string field, uint256 value);
    error ZeroAddress();
    /// @notice Action number `index` is not Treasury.grant with value 0.
    error NotAGrant(uint256 index, address target, uint256 value, bytes4 selector);

    /// @notice Where the grants come from.
    function treasury() external view returns (ITreasury);
}
