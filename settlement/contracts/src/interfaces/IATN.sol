// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";

/// @title ATN, the currency of the network
/// @notice ERC-20 with 18 decimals, permit (ERC-2612) and votes (block-number clock). The whole supply is made in the
/// constructor and given to the genesis holder. Nobody can mint, burn, pause or own it.
interface IATN is IERC20, IERC20Permit, IVotes {
    /// @notice The genesis holder was the zero address.
    error NoGenesisHolder();

    /// @notice The fixed supply: one thousand million ATN, in the smallest unit.
    function SUPPLY() external view returns (uint256);
}
