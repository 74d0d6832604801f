// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IATN} from "./interfaces/IATN.sol";
import {IProject} from "./interfaces/IProject.sol";
import {Lifecycle} from "./Lifecycle.sol";

/// @title Shares: an ERC-20 whose holders accrue dividends
/// @notice Shares are minted and burned before the first distribution only, so a holder's part of a distribution is
/// amount * balance / supply with a supply that never changes. Products are kept undivided (in units times shares)
/// and divided once, at the claim: every holder has its exact part, rounded down to a unit, in any sequence of
/// transfers, and the fraction stays on its account. A holder is settled before its balance changes, so whoever held
/// the shares at a distribution has its dividends, wherever the shares go later.
///
/// Keeps its own register instead of ERC20's, which then stays empty: a balance and what it has seen of the
/// distributions share a slot, and so do the supply and the sum of the distributions.
/// No overflow: shares are below 2^91, as ATN's supply is below 2^90, and a product is below 2^128 * 2^91.
abstract contract Shares is ERC20, Lifecycle {
    using SafeCast for uint256;
    using SafeERC20 for IATN;

    struct Holder {
        uint128 shares;
        uint128 seen; // _distributed, as of the last settlement
        uint256 accrued; // units times shares
    }

    uint128 private _supply;
    uint128 private _distributed; // sum of all distributions
    uint256 private _claimed; // sum of all dividends paid out
    mapping(address holder => Holder) private _holders;

    /// @inheritdoc IProject
    function claimDividends() external nonReentrant returns (uint256 amount) {
        amount = dividendsOf(msg.sender);
        require(amount > 0, NothingToClaim(msg.sender));
        _settle(msg.sender).accrued -= amount * _supply;
        _claimed += amount;
        emit DividendsClaimed(msg.sender, amount);
        atn.safeTransfer(msg.sender, amount);
    }

    /// @inheritdoc IProject
    function dividendsOf(address holder) public view returns (uint256) {
        uint256 accrued = _accruedOf(_holders[holder]);
        return accrued == 0 ? 0 : accrued / _supply;
    }

    /// @inheritdoc IProject
    function dividendsOwed() public view returns (uint256) {
        return _distributed - _claimed;
    }

    /// @inheritdoc IERC20
    function totalSupply() public view override(ERC20, IERC20) returns (uint256) {
        return _supply;
    }

    /// @inheritdoc IERC20
    function balanceOf(address holder) public view override(ERC20, IERC20) returns (uint256) {
        return _holders[holder].shares;
    }

    /// @notice "Autonet " and the job's id.
    function name() public view override returns (string memory) {
        return string.concat("Autonet ", _terms.jobId);
    }

    /// @notice The same for all projects; the name tells them apart.
    function symbol() public pure override returns (string memory) {
        return "SHARE";
    }

    // ------------------------------------------------------------------ inner workings

    /// @dev Shares `amount` out over all shares. There must be some, none of them in custody.
    function _addDividends(uint256 amount) internal {
        if (amount == 0) return;
        _distributed += amount.toUint128();
        emit DividendsAdded(amount);
    }

    function _accruedOf(Holder storage h) private view returns (uint256) {
        return h.accrued + uint256(_distributed - h.seen) * h.shares;
    }

    function _settle(address holder) private returns (Holder storage h) {
        h = _holders[holder];
        uint128 distributed = _distributed;
        if (h.seen == distributed) return h;
        h.accrued = _accruedOf(h);
        h.seen = distributed;
    }

    /// @dev Shares come to the project's custody by minting only; no one can lose or add some there.
    function _update(address from, address to, uint256 value) internal override {
        require(to != address(this) || from == address(0), SharesToProject());
        assert(_distributed == 0 || (from != address(0) && to != address(0))); // the supply is final
        if (from == address(0)) {
            _supply += value.toUint128();
        } else {
            Holder storage giver = _settle(from);
            require(value <= giver.shares, ERC20InsufficientBalance(from, giver.shares, value));
            giver.shares -= uint128(value);
        }
        if (to == address(0)) _supply -= uint128(value);
        else _settle(to).shares += uint128(value);
        emit Transfer(from, to, value);
    }
}
