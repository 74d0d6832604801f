// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title Shares: an ERC-20 whose holders accrue dividends
/// @notice Shares are minted and burned before the first distribution only, so a holder's part of a distribution is
/// amount * balance / supply with a supply that never changes. Products are kept undivided (in units times shares)
/// and divided once, at the claim: every holder has its exact part, rounded down to a unit, in any sequence of
/// transfers, and the fraction stays on its account. A holder is settled before its balance changes, so whoever held
/// the shares at a distribution has its dividends, wherever the shares go later.
/// No overflow: a product is at most (sum of all distributions) * supply, and ATN's supply is below 2^90.
abstract contract Shares is ERC20 {
    /// @dev Dividends accrued and not paid out, in units of ATN.
    uint256 internal _dividendsOwed;
    uint256 private _distributed; // sum of all distributions
    mapping(address holder => uint256) private _distributedSeen; // as of the holder's last settlement
    mapping(address holder => uint256) private _accrued; // units times shares

    /// @dev Shares `amount` out over all shares. There must be some, none of them in custody.
    function _distribute(uint256 amount) internal {
        _dividendsOwed += amount;
        _distributed += amount;
    }

    /// @dev Takes the whole units that `holder` accrued off the books; the caller pays them.
    function _takeDividends(address holder) internal returns (uint256 amount) {
        uint256 accrued = _accruedOf(holder);
        if (accrued == 0) return 0;
        amount = accrued / totalSupply();
        _accrued[holder] = accrued % totalSupply();
        _distributedSeen[holder] = _distributed;
        _dividendsOwed -= amount;
    }

    function _dividendsOf(address holder) internal view returns (uint256) {
        uint256 accrued = _accruedOf(holder);
        return accrued == 0 ? 0 : accrued / totalSupply();
    }

    function _accruedOf(address holder) private view returns (uint256) {
        return _accrued[holder] + (_distributed - _distributedSeen[holder]) * balanceOf(holder);
    }

    function _settleDividends(address holder) private {
        if (holder == address(0) || _distributedSeen[holder] == _distributed) return;
        _accrued[holder] = _accruedOf(holder);
        _distributedSeen[holder] = _distributed;
    }

    function _update(address from, address to, uint256 value) internal virtual override {
        assert(_distributed == 0 || (from != address(0) && to != address(0))); // the supply is final
        _settleDividends(from);
        _settleDividends(to);
        super._update(from, to, value);
    }
}
