// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IATN} from "./interfaces/IATN.sol";
import {IProject} from "./interfaces/IProject.sol";
import {Bps, Part} from "./interfaces/Types.sol";
import {TermsLib} from "./lib/TermsLib.sol";
import {Shares} from "./Shares.sol";

/// @title Royalties: whose a project's revenue is
/// @notice The treasury and the parts have fixed parts of all revenue since the beginning, each rounded down once; what they
/// have got already is subtracted when they are paid. So it does not matter how often they are paid, nor in what
/// pieces the revenue comes. They draw what is theirs; it is only set aside when the revenue comes in. What is set
/// aside is the part of them all together, rounded down once: never less than they can draw, nor more than came in.
abstract contract Royalties is Shares {
    using SafeCast for uint256;
    using SafeERC20 for IATN;

    /// @inheritdoc IProject
    Bps public constant FEE = Bps.wrap(100);
    uint256 internal constant BPS = 10_000;

    mapping(uint256 index => uint256) private _royaltyPaid;
    uint128 private _feePaid;
    uint128 private _royaltiesPaid;
    // In one slot with the first variable of Credits, which becomes revenue.
    uint128 private _revenue; // in all
    uint16 private _royalties; // of all parts together, in basis points

    /// @inheritdoc IProject
    function payRoyalty(uint256 index) external nonReentrant returns (uint256 amount) {
        amount = royaltyOf(index);
        address part = _terms.parts[index].project;
        require(amount > 0, NothingToClaim(part));
        _royaltyPaid[index] += amount;
        _royaltiesPaid += amount.toUint128();
        emit RoyaltyPaid(part, amount);
        atn.safeTransfer(part, amount);
        IProject(part).receiveRoyalty(amount);
    }

    /// @inheritdoc IProject
    /// @dev All projects of the market run this code, which sends before it calls.
    function receiveRoyalty(uint256 amount) external nonReentrant {
        require(market.isProject(msg.sender), NotPart(msg.sender));
        emit RoyaltyReceived(msg.sender, amount);
        _earn(amount);
    }

    /// @inheritdoc IProject
    function payFee() external nonReentrant returns (uint256 amount) {
        amount = feeOwed();
        require(amount > 0, NothingToClaim(address(treasury)));
        _feePaid += amount.toUint128();
        emit FeePaid(amount);
        atn.safeTransfer(address(treasury), amount);
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IProject
    function royaltyOf(uint256 index) public view returns (uint256) {
        Part[] storage parts = _terms.parts;
        require(index < parts.length, NoSuchPart(index, parts.length));
        return _partOf(_revenue, Bps.unwrap(parts[index].royalty)) - _royaltyPaid[index];
    }

    /// @inheritdoc IProject
    function royaltiesOwed() public view returns (uint256) {
        return _setAside(_revenue) - _fee(_revenue) - _royaltiesPaid;
    }

    /// @inheritdoc IProject
    function feeOwed() public view returns (uint256) {
        return _fee(_revenue) - _feePaid;
    }

    /// @inheritdoc IProject
    function PARTS_MAX() external pure returns (uint256) {
        return TermsLib.PARTS_MAX;
    }

    /// @inheritdoc IProject
    function ROYALTY_CAP() external pure returns (Bps) {
        return TermsLib.ROYALTY_CAP;
    }

    // ------------------------------------------------------------------ inner workings

    function _setRoyalties(Part[] calldata parts) internal {
        uint16 sum;
        for (uint256 i = 0; i < parts.length; ++i) {
            sum += Bps.unwrap(parts[i].royalty);
        }
        _royalties = sum;
    }

    /// @dev Splits what came in. The part set aside is below the whole, so it never grows by more than the revenue does.
    function _earn(uint256 amount) internal {
        uint256 before = _revenue;
        _revenue = (before + amount).toUint128();
        _addDividends(amount - (_setAside(before + amount) - _setAside(before)));
    }

    function _setAside(uint256 revenue) private view returns (uint256) {
        return _partOf(revenue, uint256(_royalties) + Bps.unwrap(FEE));
    }

    function _fee(uint256 revenue) private pure returns (uint256) {
        return _partOf(revenue, Bps.unwrap(FEE));
    }

    function _partOf(uint256 amount, uint256 bps) internal pure returns (uint256) {
        return amount * bps / BPS;
    }
}
