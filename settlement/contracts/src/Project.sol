// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {IATN} from "./interfaces/IATN.sol";
import {IMarket} from "./interfaces/IMarket.sol";
import {IProject} from "./interfaces/IProject.sol";
import {IProof} from "./interfaces/IProof.sol";
import {ITreasury} from "./interfaces/ITreasury.sol";
import {Bps, State, Terms, Verdict} from "./interfaces/Types.sol";
import {Credits} from "./Credits.sol";
import {Earnings} from "./Earnings.sol";
import {Lifecycle} from "./Lifecycle.sol";
import {TermsLib} from "./lib/TermsLib.sol";

/// @title Project
/// @notice See IProject. Here the escrow comes in and goes out; shares, revenue, credits and earnings are files of their own.
/// Runs as a minimal clone: what all projects share is immutable in the implementation, what differs is storage. Every
/// function that moves money writes its books first and calls the token last, under one guard.
contract Project is Credits, Earnings {
    using SafeERC20 for IATN;
    using TermsLib for Terms;

    // While funding lasts both are the supply of shares and not written down.
    uint128 private _raised;
    uint128 private _escrow;
    /// @inheritdoc IProject
    bytes public weights;

    constructor(IATN atn_, IMarket market_, IProof proof_, ITreasury treasury_)
        ERC20("", "")
        EIP712("Autonet Project", "1")
        Lifecycle(atn_, market_, proof_, treasury_)
    {}

    /// @inheritdoc IProject
    function initialize(address founder_, Terms calldata t) external only(address(market)) {
        _setTerms(founder_, t);
        _setRoyalties(t.parts);
    }

    // ------------------------------------------------------------------ investors

    /// @inheritdoc IProject
    function invest(uint256 amount) external nonReentrant during(State.Funding) returns (uint256 taken) {
        require(amount > 0, ZeroAmount());
        uint256 before = totalSupply();
        uint256 missing = _terms.goal - before;
        taken = amount < missing ? amount : missing;
        emit Invested(msg.sender, taken, before + taken);
        _mint(msg.sender, taken);
        if (taken == missing) _startTraining();
        atn.safeTransferFrom(msg.sender, address(this), taken);
    }

    /// @inheritdoc IProject
    function refund() external nonReentrant during(State.Refunding) returns (uint256 amount) {
        if (_state != State.Refunding) _fail();
        uint256 shares = balanceOf(msg.sender);
        require(shares > 0, NothingToRefund(msg.sender));
        amount = uint256(_escrow) * shares / totalSupply();
        _escrow -= uint128(amount);
        _burn(msg.sender, shares);
        emit Refunded(msg.sender, shares, amount);
        atn.safeTransfer(msg.sender, amount);
    }

    // ------------------------------------------------------------------ miners and verifiers

    /// @inheritdoc IProject
    function claim(address miner, uint256 cumulative, bytes32[] calldata proof_)
        external
        nonReentrant
        returns (uint256 amount)
    {
        amount = _takeEarnings(miner, cumulative, proof_);
        emit MinerPaid(miner, amount);
        atn.safeTransfer(miner, amount);
    }

    /// @inheritdoc IProject
    function settle(Verdict calldata v)
        external
        nonReentrant
        only(address(proof))
        during(v.exam ? State.Validating : State.Training)
        returns (uint256 toMiners, uint256 toVerifiers)
    {
        require(v.epoch == nextEpoch(), EpochOutOfOrder(nextEpoch(), v.epoch));
        _settledEpochs = uint24(v.epoch);
        if (v.epoch <= _terms.epochs) {
            toVerifiers = verifiersPay();
            toMiners = _terms.payPerEpoch - toVerifiers;
            _escrow -= uint128(toMiners + toVerifiers);
            _releaseEarnings(v.root, toMiners);
            emit EpochPaid(v.epoch, toMiners, toVerifiers, v.root);
        }
        if (v.exam) _endValidation(v);
        if (toVerifiers > 0) atn.safeTransfer(address(proof.stake()), toVerifiers);
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IProject
    function raised() external view returns (uint256) {
        return _state == State.Funding ? totalSupply() : _raised;
    }

    /// @inheritdoc IProject
    function escrow() public view returns (uint256) {
        return _state == State.Funding ? totalSupply() : _escrow;
    }

    /// @inheritdoc IProject
    function refundOf(address holder) external view returns (uint256) {
        uint256 shares = holder == address(this) ? 0 : balanceOf(holder);
        if (shares == 0 || state() != State.Refunding) return 0;
        return escrow() * shares / (totalSupply() - balanceOf(address(this)));
    }

    /// @inheritdoc IProject
    function debts() external view returns (uint256) {
        return escrow() + _minersOwed + dividendsOwed() + creditsOwed() + royaltiesOwed() + feeOwed();
    }

    /// @inheritdoc IProject
    function minersOwed() external view returns (uint256) {
        return _minersOwed;
    }

    /// @inheritdoc IProject
    function paidTo(address miner) external view returns (uint256) {
        return _paidTo[miner];
    }

    /// @inheritdoc IProject
    function earningsRoot() external view returns (bytes32) {
        return _earningsRoot;
    }

    /// @inheritdoc IProject
    function verifiersPay() public view returns (uint256) {
        return _partOf(_terms.payPerEpoch, Bps.unwrap(_terms.verifierShare));
    }

    /// @inheritdoc IProject
    function FOUNDER_CAP() external pure returns (Bps) {
        return TermsLib.FOUNDER_CAP;
    }

    /// @inheritdoc IProject
    function VERIFIER_CAP() external pure returns (Bps) {
        return TermsLib.VERIFIER_CAP;
    }

    // ------------------------------------------------------------------ inner workings

    /// @dev The founder's shares are founderShare of all: goal / (1 - founderShare) - goal.
    function _startTraining() private {
        uint128 goal = _terms.goal;
        _state = State.Training;
        (_raised, _escrow) = (goal, goal);
        uint256 bps = Bps.unwrap(_terms.founderShare);
        uint256 founderShares = goal * bps / (BPS - bps);
        if (founderShares > 0) _mint(address(this), founderShares);
        emit Funded(goal, founderShares);
    }

    function _endValidation(Verdict calldata v) private {
        if (!_terms.isMet(v.metric)) return _fail();
        _state = State.Mature;
        weights = v.weightsAfter;
        emit Matured(v.epoch, v.metric, v.weightsAfter);
        uint256 custody = balanceOf(address(this));
        if (custody > 0) _transfer(address(this), founder, custody);
        uint256 rest = _escrow;
        _escrow = 0;
        _addDividends(rest);
    }

    function _fail() private {
        if (_state == State.Funding) (_raised, _escrow) = (uint128(totalSupply()), uint128(totalSupply()));
        _state = State.Refunding;
        uint256 custody = balanceOf(address(this));
        if (custody > 0) _burn(address(this), custody);
        emit Failed(_escrow);
    }
}
