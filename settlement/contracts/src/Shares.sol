// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title Shares: an ERC-20 whose holders accrue dividends
/// @notice Each distribution raises one number, the dividends per share. A holder's part is settled before its balance
/// changes, so whoever held the shares at a distribution has its dividends, wherever the shares go later.
/// Numbers per share and per holder are fixed-point with 128 fraction bits: a holder's fraction of a unit is kept,
/// not lost, so the dust is below 1 unit a holder and a distribution. No overflow: dividends per share times a
/// balance is at most the sum of all distributions times 2^128, and that sum stays below 2^128.
abstract contract Shares is ERC20 {
    uint256 private constant FRACTION_BITS = 128;

    /// @dev Dividends accrued and not paid out, in units of ATN.
    uint256 internal _dividendsOwed;
    uint256 private _perShare;
    mapping(address holder => uint256) private _perShareSeen;
    mapping(address holder => uint256) private _accrued;

    /// @dev Shares `amount` out over all shares. There must be some, none of them in custody.
    function _distribute(uint256 amount) internal {
        _dividendsOwed += amount;
        _perShare += (amount << FRACTION_BITS) / totalSupply();
    }

    /// @dev Takes the whole units that `holder` accrued off the books; the caller pays them.
    function _takeDividends(address holder) internal returns (uint256 amount) {
        uint256 accrued = _accruedOf(holder);
        amount = accrued >> FRACTION_BITS;
        _perShareSeen[holder] = _perShare;
        _accrued[holder] = accrued - (amount << FRACTION_BITS);
        _dividendsOwed -= amount;
    }

    function _dividendsOf(address holder) internal view returns (uint256) {
        return _accruedOf(holder) >> FRACTION_BITS;
    }

    function _accruedOf(address holder) private view returns (uint256) {
        return _accrued[holder] + (_perShare - _perShareSeen[holder]) * balanceOf(holder);
    }

    function _settleDividends(address holder) private {
        if (holder == address(0) || _perShareSeen[holder] == _perShare) return;
        _accrued[holder] = _accruedOf(holder);
        _perShareSeen[holder] = _perShare;
    }

    function _update(address from, address to, uint256 value) internal virtual override {
        _settleDividends(from);
        _settleDividends(to);
        super._update(from, to, value);
    }
}
