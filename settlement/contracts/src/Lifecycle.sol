// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IATN} from "./interfaces/IATN.sol";
import {IMarket} from "./interfaces/IMarket.sol";
import {IProject} from "./interfaces/IProject.sol";
import {IProof} from "./interfaces/IProof.sol";
import {ITreasury} from "./interfaces/ITreasury.sol";
import {BlockNumber, State, Terms} from "./interfaces/Types.sol";
import {TermsLib} from "./lib/TermsLib.sol";

/// @title Lifecycle: a project's terms, and where it stands
/// @notice Moves no money. A missed deadline takes effect by itself: state() sees it, the next transaction that needs to
/// writes it down.
abstract contract Lifecycle is ReentrancyGuardTransient, IProject {
    using TermsLib for Terms;

    /// @inheritdoc IProject
    IATN public immutable atn;
    /// @inheritdoc IProject
    IMarket public immutable market;
    /// @inheritdoc IProject
    IProof public immutable proof;
    /// @inheritdoc IProject
    ITreasury public immutable treasury;

    // One slot: read by nearly every call.
    /// @inheritdoc IProject
    address public founder;
    State internal _state; // as of the last transaction
    uint24 internal _settledEpochs; // at most EPOCHS_MAX + 1
    /// @inheritdoc IProject
    BlockNumber public settlementDeadline;

    Terms internal _terms;

    modifier only(address caller) {
        _checkCaller(caller);
        _;
    }

    modifier during(State expected) {
        _checkState(expected);
        _;
    }

    /// @dev The implementation itself can never be initialized.
    constructor(IATN atn_, IMarket market_, IProof proof_, ITreasury treasury_) {
        (atn, market, proof, treasury) = (atn_, market_, proof_, treasury_);
        founder = address(this);
    }

    // ------------------------------------------------------------------ the proof contract

    /// @inheritdoc IProject
    function beginProof(address poster, uint32 epoch, bool exam)
        external
        only(address(proof))
        returns (uint32 commitBlocks, uint32 revealBlocks, uint32 challengeBlocks, bool paid)
    {
        Terms storage t = _terms;
        State actual = state();
        require(actual == State.Training || (actual == State.Validating && exam), WrongState(State.Training, actual));
        require(poster == t.fleet, NotCaller(t.fleet, poster));
        require(_blockNumber() <= t.trainingDeadline, DeadlinePassed(t.trainingDeadline, _blockNumber()));
        require(epoch == nextEpoch() && epoch <= t.epochs + 1, EpochOutOfOrder(nextEpoch(), epoch));
        paid = epoch <= t.epochs;
        require(paid || exam, ExamExpected(epoch));
        if (actual != State.Validating && exam) {
            _state = State.Validating;
            emit Validating(epoch);
        }
        return (t.commitBlocks, t.revealBlocks, t.challengeBlocks, paid);
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IProject
    function terms() external view returns (Terms memory) {
        return _terms;
    }

    /// @inheritdoc IProject
    function state() public view returns (State) {
        State written = _state;
        if (written == State.Funding && _terms.fundingDeadline < _blockNumber()) return State.Refunding;
        if ((written == State.Training || written == State.Validating) && settlementDeadline < _blockNumber()) {
            return State.Refunding;
        }
        return written;
    }

    /// @inheritdoc IProject
    function nextEpoch() public view returns (uint32) {
        return uint32(_settledEpochs) + 1;
    }

    // ------------------------------------------------------------------ inner workings

    /// @dev The market has checked the terms.
    function _setTerms(address founder_, Terms calldata t) internal {
        require(founder == address(0), AlreadyInitialized());
        require(founder_ != address(0), ZeroAddress());
        founder = founder_;
        uint64 longest = proof.longest(t.commitBlocks, t.revealBlocks, t.challengeBlocks);
        settlementDeadline = BlockNumber.wrap(BlockNumber.unwrap(t.trainingDeadline) + longest);
        _terms.store(t);
    }

    // Modifiers call functions, which are compiled once.
    function _checkCaller(address expected) private view {
        require(msg.sender == expected, NotCaller(expected, msg.sender));
    }

    function _checkState(State expected) private view {
        State actual = state();
        require(actual == expected, WrongState(expected, actual));
    }

    function _blockNumber() internal view returns (BlockNumber) {
        return _blockAfter(0);
    }

    function _blockAfter(uint64 blocks) internal view returns (BlockNumber) {
        return BlockNumber.wrap(uint64(block.number) + blocks);
    }
}
