// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IATN} from "./interfaces/IATN.sol";
import {IMarket} from "./interfaces/IMarket.sol";
import {IProject} from "./interfaces/IProject.sol";
import {IProof} from "./interfaces/IProof.sol";
import {BlockNumber, Bps, Contribution, State, Terms, Verdict} from "./interfaces/Types.sol";
import {Credits} from "./Credits.sol";
import {Shares} from "./Shares.sol";
import {TermsLib} from "./lib/TermsLib.sol";

/// @title Project
/// @notice See IProject. Runs as a minimal clone: what all projects share is immutable in the implementation, what differs is
/// storage. Every function that moves money writes its books first and calls the token last, under one guard.
contract Project is Shares, Credits, ReentrancyGuardTransient, IProject {
    using SafeERC20 for IATN;
    using TermsLib for Terms;

    uint256 private constant BPS = 10_000;

    /// @inheritdoc IProject
    IATN public immutable atn;
    /// @inheritdoc IProject
    IMarket public immutable market;
    /// @inheritdoc IProject
    IProof public immutable proof;

    /// @inheritdoc IProject
    address public founder;
    State private _state; // as of the last transaction; state() adds the deadlines
    uint32 private _settledEpochs;
    /// @inheritdoc IProject
    uint256 public raised;
    /// @inheritdoc IProject
    uint256 public escrow;
    /// @inheritdoc IProject
    uint256 public creditsOwed;
    Terms private _terms;
    bytes private _weights;

    modifier only(address caller) {
        require(msg.sender == caller, NotCaller(caller, msg.sender));
        _;
    }

    modifier during(State expected) {
        State actual = state();
        require(actual == expected, WrongState(expected, actual));
        _;
    }

    /// @dev The implementation itself can never be initialized.
    constructor(IATN atn_, IMarket market_, IProof proof_) ERC20("", "") EIP712("Autonet Project", "1") {
        (atn, market, proof) = (atn_, market_, proof_);
        founder = address(this);
    }

    /// @inheritdoc IProject
    function initialize(address founder_, Terms calldata t) external only(address(market)) {
        require(founder == address(0), AlreadyInitialized());
        require(founder_ != address(0), ZeroAddress());
        t.check(proof.leaveDelay(), atn.SUPPLY());
        founder = founder_;
        _terms = t;
    }

    // ------------------------------------------------------------------ investors and shareholders

    /// @inheritdoc IProject
    function invest(uint256 amount) external nonReentrant during(State.Funding) returns (uint256 taken) {
        require(amount > 0, ZeroAmount());
        uint256 goal = _terms.goal;
        uint256 missing = goal - raised;
        taken = amount < missing ? amount : missing;
        raised += taken;
        escrow += taken;
        _mint(msg.sender, taken);
        emit Invested(msg.sender, taken, raised);
        if (raised == goal) _startTraining(goal);
        atn.safeTransferFrom(msg.sender, address(this), taken);
    }

    /// @inheritdoc IProject
    function refund() external nonReentrant during(State.Refunding) returns (uint256 amount) {
        if (_state != State.Refunding) _fail();
        uint256 shares = balanceOf(msg.sender);
        require(shares > 0, NothingToRefund(msg.sender));
        amount = escrow * shares / totalSupply();
        escrow -= amount;
        _burn(msg.sender, shares);
        emit Refunded(msg.sender, shares, amount);
        atn.safeTransfer(msg.sender, amount);
    }

    /// @inheritdoc IProject
    function claimDividends() external nonReentrant returns (uint256 amount) {
        amount = _takeDividends(msg.sender);
        require(amount > 0, NothingToClaim(msg.sender));
        emit DividendsClaimed(msg.sender, amount);
        atn.safeTransfer(msg.sender, amount);
    }

    // ------------------------------------------------------------------ customers

    /// @inheritdoc IProject
    function buyCredits(uint64 calls) external nonReentrant during(State.Mature) returns (BlockNumber expiry) {
        require(calls > 0, ZeroAmount());
        _lapse(msg.sender);
        uint256 price = _priceOf(calls);
        creditsOwed += price;
        expiry = _addCalls(msg.sender, calls, _terms.creditBlocks);
        emit CreditsBought(msg.sender, calls, price, expiry);
        atn.safeTransferFrom(msg.sender, address(this), price);
    }

    /// @inheritdoc IProject
    function redeem(address customer, uint64 cumulativeCalls, bytes calldata signature)
        external
        nonReentrant
        only(_terms.fleet)
        returns (uint256 revenue)
    {
        uint64 calls = _serveCalls(customer, cumulativeCalls, signature);
        revenue = _earn(calls);
        emit Redeemed(customer, calls, cumulativeCalls, revenue);
    }

    /// @inheritdoc IProject
    function lapse(address customer) external nonReentrant returns (uint256 revenue) {
        Account storage a = _accounts[customer];
        require(a.bought > a.served, NothingToLapse(customer));
        require(_hasExpired(a), CreditsNotLapsed(customer, a.expiry, _blockNumber()));
        return _lapse(customer);
    }

    // ------------------------------------------------------------------ the proof contract

    /// @inheritdoc IProject
    function checkPosting(address poster, uint32 epoch, bool exam)
        external
        view
        during(State.Training)
        returns (uint32 commitBlocks, uint32 revealBlocks, bool paid)
    {
        Terms storage t = _terms;
        require(poster == t.fleet, NotCaller(t.fleet, poster));
        require(_blockNumber() <= t.trainingDeadline, DeadlinePassed(t.trainingDeadline, _blockNumber()));
        require(epoch == nextEpoch() && epoch <= t.epochs + 1, EpochOutOfOrder(nextEpoch(), epoch));
        paid = epoch <= t.epochs;
        require(paid || exam, ExamExpected(epoch));
        return (t.commitBlocks, t.revealBlocks, paid);
    }

    /// @inheritdoc IProject
    function settle(Verdict calldata v)
        external
        nonReentrant
        only(address(proof))
        during(State.Training)
        returns (uint256 toMiners, uint256 toVerifiers)
    {
        require(v.epoch == nextEpoch(), EpochOutOfOrder(nextEpoch(), v.epoch));
        _settledEpochs = v.epoch;
        uint256 pay = v.epoch <= _terms.epochs ? _terms.payPerEpoch : 0;
        uint256 verifiersPart = pay * Bps.unwrap(_terms.verifierShare) / BPS;
        uint256 perVerifier = v.verifiers.length == 0 ? 0 : verifiersPart / v.verifiers.length;
        uint256[] memory perMiner;
        toVerifiers = perVerifier * v.verifiers.length;
        (perMiner, toMiners) = _splitByUnits(pay - verifiersPart, v.contributions);
        escrow -= toMiners + toVerifiers;
        emit EpochPaid(v.epoch, toMiners, toVerifiers);
        if (v.exam) _endTraining(v);
        _payMiners(v.epoch, v.contributions, perMiner);
        if (perVerifier > 0) _payVerifiers(v.epoch, v.verifiers, perVerifier);
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IProject
    function terms() external view returns (Terms memory) {
        return _terms;
    }

    /// @inheritdoc IProject
    function state() public view returns (State) {
        if (_state == State.Funding && _terms.fundingDeadline < _blockNumber()) return State.Refunding;
        if (_state == State.Training && settlementDeadline() < _blockNumber()) return State.Refunding;
        return _state;
    }

    /// @inheritdoc IProject
    function settlementDeadline() public view returns (BlockNumber) {
        uint64 windows = uint64(_terms.commitBlocks) + _terms.revealBlocks;
        return BlockNumber.wrap(BlockNumber.unwrap(_terms.trainingDeadline) + 2 * windows);
    }

    /// @inheritdoc IProject
    function dividendsOwed() external view returns (uint256) {
        return _dividendsOwed;
    }

    /// @inheritdoc IProject
    function debts() external view returns (uint256) {
        return escrow + _dividendsOwed + creditsOwed;
    }

    /// @inheritdoc IProject
    function nextEpoch() public view returns (uint32) {
        return _settledEpochs + 1;
    }

    /// @inheritdoc IProject
    function weights() external view returns (bytes memory) {
        return _weights;
    }

    /// @inheritdoc IProject
    function dividendsOf(address holder) external view returns (uint256) {
        return _dividendsOf(holder);
    }

    /// @inheritdoc IProject
    function refundOf(address holder) external view returns (uint256) {
        uint256 shares = holder == address(this) ? 0 : balanceOf(holder);
        if (shares == 0 || state() != State.Refunding) return 0;
        return escrow * shares / (totalSupply() - balanceOf(address(this)));
    }

    /// @inheritdoc IProject
    function creditsOf(address customer)
        external
        view
        returns (uint64 period, uint64 bought, uint64 served, BlockNumber expiry)
    {
        Account storage a = _accounts[customer];
        return (a.period, a.bought, a.served, a.expiry);
    }

    /// @inheritdoc IProject
    function receiptDigest(address customer, uint64 period, uint64 cumulativeCalls) external view returns (bytes32) {
        return _receiptDigest(customer, period, cumulativeCalls);
    }

    /// @inheritdoc IProject
    function FOUNDER_CAP() external pure returns (Bps) {
        return TermsLib.FOUNDER_CAP;
    }

    /// @inheritdoc IProject
    function VERIFIER_CAP() external pure returns (Bps) {
        return TermsLib.VERIFIER_CAP;
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

    /// @dev The founder's shares are founderShare of all: goal / (1 - founderShare) - goal.
    function _startTraining(uint256 goal) private {
        _state = State.Training;
        uint256 bps = Bps.unwrap(_terms.founderShare);
        uint256 founderShares = goal * bps / (BPS - bps);
        if (founderShares > 0) _mint(address(this), founderShares);
        emit Funded(goal, founderShares);
    }

    function _endTraining(Verdict calldata v) private {
        if (!_terms.isMet(v.metric)) return _fail();
        _state = State.Mature;
        _weights = v.weightsAfter;
        emit Matured(v.epoch, v.metric, v.weightsAfter);
        uint256 custody = balanceOf(address(this));
        if (custody > 0) _transfer(address(this), founder, custody);
        uint256 rest = escrow;
        escrow = 0;
        _addDividends(rest);
    }

    function _fail() private {
        _state = State.Refunding;
        uint256 custody = balanceOf(address(this));
        if (custody > 0) _burn(address(this), custody);
        emit Failed(escrow);
    }

    /// @dev Splits `pay` in proportion to units, each part rounded down; `sum` is what the parts add up to.
    function _splitByUnits(uint256 pay, Contribution[] calldata contributions)
        private
        pure
        returns (uint256[] memory parts, uint256 sum)
    {
        uint256 units;
        for (uint256 i = 0; i < contributions.length; ++i) {
            units += contributions[i].units;
        }
        parts = new uint256[](contributions.length);
        for (uint256 i = 0; i < contributions.length; ++i) {
            parts[i] = pay * contributions[i].units / units;
            sum += parts[i];
        }
    }

    function _payMiners(uint32 epoch, Contribution[] calldata contributions, uint256[] memory parts) private {
        for (uint256 i = 0; i < parts.length; ++i) {
            emit MinerPaid(epoch, contributions[i].miner, parts[i], contributions[i].units);
            atn.safeTransfer(contributions[i].miner, parts[i]);
        }
    }

    function _payVerifiers(uint32 epoch, address[] calldata verifiers, uint256 each) private {
        for (uint256 i = 0; i < verifiers.length; ++i) {
            emit VerifierPaid(epoch, verifiers[i], each);
            atn.safeTransfer(verifiers[i], each);
        }
    }

    function _lapse(address customer) private returns (uint256 revenue) {
        (uint64 period, uint64 calls) = _endLapsed(customer);
        if (calls == 0) return 0;
        revenue = _earn(calls);
        emit Lapsed(customer, period, calls, revenue);
    }

    /// @dev Paid calls are served or gone: their price becomes dividends.
    function _earn(uint64 calls) private returns (uint256 revenue) {
        revenue = _priceOf(calls);
        creditsOwed -= revenue;
        _addDividends(revenue);
    }

    function _addDividends(uint256 amount) private {
        if (amount == 0) return;
        _distribute(amount);
        emit DividendsAdded(amount);
    }

    function _priceOf(uint64 calls) private view returns (uint256) {
        return uint256(calls) * _terms.pricePerCall;
    }

    /// @dev Shares come to the project's custody by minting only; no one can lose or add some there.
    function _update(address from, address to, uint256 value) internal override {
        require(to != address(this) || from == address(0), SharesToProject());
        super._update(from, to, value);
    }
}
