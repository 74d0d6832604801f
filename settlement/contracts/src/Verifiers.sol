// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IATN} from "./interfaces/IATN.sol";
import {IProof} from "./interfaces/IProof.sol";
import {BlockNumber, ProofConfig} from "./interfaces/Types.sol";

/// @title Verifiers: who bonded, and in which blocks they are on panels
/// @notice Membership of a panel is a pure function of three block numbers (posted, activeFrom, inactiveFrom), so a panel is
/// stored as its size alone and cannot change after the posting. It cannot shrink before its vote is over either,
/// because the bond stays leaveDelay blocks, longer than any panel's windows.
abstract contract Verifiers is ReentrancyGuardTransient, IProof {
    using SafeERC20 for IATN;

    struct Verifier {
        BlockNumber activeFrom;
        BlockNumber inactiveFrom;
        BlockNumber withdrawableFrom;
        uint64 index; // in _list
    }

    /// @inheritdoc IProof
    uint256 public constant MAX_VERIFIERS = 32;
    uint64 private constant DELAY_MAX = type(uint32).max;

    /// @inheritdoc IProof
    IATN public immutable atn;
    /// @inheritdoc IProof
    uint256 public immutable bond;
    /// @inheritdoc IProof
    uint64 public immutable joinDelay;
    /// @inheritdoc IProof
    uint64 public immutable leaveDelay;
    /// @inheritdoc IProof
    uint8 public immutable minPanel;

    address[] internal _list;
    mapping(address account => Verifier) private _verifiers;

    constructor(IATN atn_, ProofConfig memory c) {
        require(c.bond > 0, ZeroBond());
        require(c.joinDelay > 0 && c.joinDelay <= DELAY_MAX, DelayOutOfRange(c.joinDelay));
        require(c.leaveDelay > 0 && c.leaveDelay <= DELAY_MAX, DelayOutOfRange(c.leaveDelay));
        require(c.minPanel > 0 && c.minPanel <= MAX_VERIFIERS, PanelOutOfRange(c.minPanel, uint8(MAX_VERIFIERS)));
        (atn, bond, joinDelay, leaveDelay, minPanel) = (atn_, c.bond, c.joinDelay, c.leaveDelay, c.minPanel);
    }

    /// @inheritdoc IProof
    function join() external nonReentrant {
        Verifier storage v = _verifiers[msg.sender];
        require(!_isBonded(v), AlreadyVerifier(msg.sender));
        require(_list.length < MAX_VERIFIERS, VerifiersFull(MAX_VERIFIERS));
        v.activeFrom = _blockNumber(joinDelay);
        v.index = uint64(_list.length);
        _list.push(msg.sender);
        emit VerifierJoined(msg.sender, v.activeFrom);
        atn.safeTransferFrom(msg.sender, address(this), bond);
    }

    /// @inheritdoc IProof
    function resign() external {
        Verifier storage v = _verifiers[msg.sender];
        require(_isBonded(v), NotVerifier(msg.sender));
        require(BlockNumber.unwrap(v.inactiveFrom) == 0, AlreadyResigned(msg.sender));
        v.inactiveFrom = _blockNumber(1);
        v.withdrawableFrom = _blockNumber(leaveDelay);
        emit VerifierResigned(msg.sender, v.inactiveFrom, v.withdrawableFrom);
    }

    /// @inheritdoc IProof
    function withdrawBond() external nonReentrant {
        Verifier storage v = _verifiers[msg.sender];
        require(BlockNumber.unwrap(v.inactiveFrom) != 0, NotVerifier(msg.sender));
        require(v.withdrawableFrom <= _blockNumber(0), BondLocked(v.withdrawableFrom, _blockNumber(0)));
        address last = _list[_list.length - 1];
        _list[v.index] = last;
        _verifiers[last].index = v.index;
        _list.pop();
        delete _verifiers[msg.sender];
        emit BondWithdrawn(msg.sender, bond);
        atn.safeTransfer(msg.sender, bond);
    }

    /// @inheritdoc IProof
    function debts() external view returns (uint256) {
        return _list.length * bond;
    }

    /// @inheritdoc IProof
    function verifiers() external view returns (address[] memory) {
        return _list;
    }

    /// @inheritdoc IProof
    function verifierOf(address account)
        external
        view
        returns (BlockNumber activeFrom, BlockNumber inactiveFrom, BlockNumber withdrawableFrom)
    {
        Verifier storage v = _verifiers[account];
        return (v.activeFrom, v.inactiveFrom, v.withdrawableFrom);
    }

    /// @dev Whether `account` is on the panels of block `posted`.
    function _isActive(address account, BlockNumber posted) internal view returns (bool) {
        Verifier storage v = _verifiers[account];
        return
            _isBonded(v) && v.activeFrom <= posted
                && (BlockNumber.unwrap(v.inactiveFrom) == 0 || posted < v.inactiveFrom);
    }

    function _countActive(BlockNumber posted) internal view returns (uint8 count) {
        for (uint256 i = 0; i < _list.length; ++i) {
            if (_isActive(_list[i], posted)) ++count;
        }
    }

    /// @dev The block `ahead` blocks from now.
    function _blockNumber(uint64 ahead) internal view returns (BlockNumber) {
        return BlockNumber.wrap(uint64(block.number) + ahead);
    }

    function _isBonded(Verifier storage v) private view returns (bool) {
        return BlockNumber.unwrap(v.activeFrom) != 0;
    }
}
