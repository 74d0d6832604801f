// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IATN} from "./interfaces/IATN.sol";
import {ITreasury} from "./interfaces/ITreasury.sol";

/// @title Treasury
/// @notice See ITreasury. It keeps no books: all that it holds may be granted.
contract Treasury is ITreasury {
    using SafeERC20 for IATN;

    /// @inheritdoc ITreasury
    IATN public immutable atn;
    /// @inheritdoc ITreasury
    address public immutable timelock;

    constructor(IATN atn_, address timelock_) {
        require(address(atn_) != address(0) && timelock_ != address(0), ZeroAddress());
        (atn, timelock) = (atn_, timelock_);
    }

    /// @inheritdoc ITreasury
    function grant(address to, uint256 amount, string calldata reason) external {
        require(msg.sender == timelock, NotCaller(timelock, msg.sender));
        require(to != address(0), ZeroAddress());
        require(amount > 0, ZeroAmount());
        uint256 balance = atn.balanceOf(address(this));
        require(amount <= balance, NotEnough(balance, amount));
        emit Granted(to, amount, reason);
        atn.safeTransfer(to, amount);
    }
}
