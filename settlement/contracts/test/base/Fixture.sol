// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProject} from "../../src/interfaces/IProject.sol";
import {IProof} from "../../src/interfaces/IProof.sol";
import {BlockNumber, Bps, Metric, Part, Ppm, ProofId, State, Terms} from "../../src/interfaces/Types.sol";
import {Merkle} from "./Merkle.sol";
import {System} from "./System.sol";
import {vm} from "./Vm.sol";

/// @notice A market with seven seated verifiers and people who have money, and the steps that most tests share.
///
/// Every epoch is worked by m1 (two units) and m2 (one), so a project's earnings after an epoch are a function of its number:
/// _earned says what a miner has then, _root and _path make the tree.
abstract contract Fixture is System {
    uint256 internal constant JUDGES = 7;
    uint32 internal constant COMMIT = 20;
    uint32 internal constant REVEAL = 10;
    uint32 internal constant CHALLENGE = 15;
    uint128 internal constant GOAL = uint128(1_000 * UNIT);
    uint128 internal constant PAY = uint128(300 * UNIT);
    uint128 internal constant PRICE = uint128(2 * UNIT);
    Ppm internal constant GOOD = Ppm.wrap(970_000);
    Ppm internal constant BAD = Ppm.wrap(500_000);
    uint256 internal constant CUSTOMER_KEY = 0xC057;

    address internal founder = address(0xF0);
    address internal fleet = address(0xF1);
    address internal ann = address(0xA1);
    address internal bob = address(0xB0);
    address internal eve = address(0xE7);
    address internal customer = vm.addr(CUSTOMER_KEY);
    address internal m1 = address(0x1111);
    address internal m2 = address(0x2222);
    address[JUDGES] internal judges;

    function setUp() public virtual {
        vm.roll(1_000);
        vm.warp(1_700_000_000);
        _deploy();
        address[6] memory rich = [founder, fleet, ann, bob, eve, customer];
        for (uint256 i = 0; i < rich.length; ++i) {
            _give(rich[i], 10_000 * UNIT);
        }
        for (uint256 i = 0; i < JUDGES; ++i) {
            judges[i] = address(uint160(0x7001 + i));
            _seat(judges[i], 1);
        }
        _bond(fleet, 10 * POSTING_BOND);
        _skip(JOIN_DELAY);
    }

    // ------------------------------------------------------------------ money and time

    function _give(address to, uint256 amount) internal {
        vm.prank(genesis);
        atn.transfer(to, amount);
    }

    function _approve(address owner, address spender) internal {
        vm.prank(owner);
        atn.approve(spender, type(uint256).max);
    }

    function _skip(uint256 blocks) internal {
        vm.roll(vm.getBlockNumber() + blocks);
    }

    function _now() internal view returns (uint64) {
        return uint64(vm.getBlockNumber());
    }

    /// @dev To the first block in which `last` is over.
    function _pass(BlockNumber last) internal {
        if (BlockNumber.unwrap(last) >= _now()) vm.roll(BlockNumber.unwrap(last) + 1);
    }

    // ------------------------------------------------------------------ stake

    /// @dev Deposits what the account owns or is given for it.
    function _bond(address who, uint256 amount) internal {
        uint256 has = atn.balanceOf(who);
        if (has < amount) _give(who, amount - has);
        _approve(who, address(stake));
        vm.prank(who);
        stake.deposit(amount);
    }

    /// @dev Bonds for `count` seats and takes them.
    function _seat(address who, uint32 count) internal returns (uint32[] memory) {
        _bond(who, uint256(SEAT_BOND) * count);
        vm.prank(who);
        return stake.takeSeats(count);
    }

    function _free(address who) internal view returns (uint256) {
        (uint256 bonded, uint256 locked) = stake.stakeOf(who);
        return bonded - locked;
    }

    function _bonded(address who) internal view returns (uint256 bonded) {
        (bonded,) = stake.stakeOf(who);
    }

    function _locked(address who) internal view returns (uint256 locked) {
        (, locked) = stake.stakeOf(who);
    }

    // ------------------------------------------------------------------ projects

    function _cid(string memory content) internal pure returns (bytes memory) {
        return abi.encodePacked(hex"01551220", sha256(bytes(content)));
    }

    function _terms() internal view virtual returns (Terms memory) {
        return Terms({
            jobId: "digits-01234567",
            jobCid: _cid("job"),
            modelCid: _cid("model"),
            datasetCid: _cid("dataset"),
            testHash: sha256("test"),
            metric: Metric.Accuracy,
            threshold: Ppm.wrap(965_000),
            goal: GOAL,
            payPerEpoch: PAY,
            pricePerCall: PRICE,
            epochs: 2,
            verifierShare: Bps.wrap(1_000),
            founderShare: Bps.wrap(2_000),
            fundingDeadline: BlockNumber.wrap(_now() + 100),
            trainingDeadline: BlockNumber.wrap(_now() + 5_000),
            creditBlocks: 50,
            answerBlocks: 8,
            commitBlocks: COMMIT,
            revealBlocks: REVEAL,
            challengeBlocks: CHALLENGE,
            fleet: fleet,
            parts: new Part[](0)
        });
    }

    function _publish(Terms memory t) internal returns (IProject) {
        vm.prank(founder);
        return IProject(market.publish(t));
    }

    function _invest(IProject p, address who, uint256 amount) internal returns (uint256) {
        _approve(who, address(p));
        vm.prank(who);
        return p.invest(amount);
    }

    function _funded() internal returns (IProject p) {
        return _fundedWith(_terms());
    }

    /// @dev Ann owns three quarters of what was invested, Bob one.
    function _fundedWith(Terms memory t) internal returns (IProject p) {
        p = _publish(t);
        _invest(p, ann, uint256(t.goal) * 3 / 4);
        _invest(p, bob, t.goal);
    }

    function _mature() internal returns (IProject p) {
        return _matureWith(_terms());
    }

    /// @dev One paid epoch, then one that is the exam.
    function _matureWith(Terms memory t) internal returns (IProject p) {
        p = _fundedWith(t);
        _accept(p, 1, false, GOOD);
        _accept(p, 2, true, GOOD);
    }

    /// @dev A mature project made of `parts`.
    function _compositeOf(Part[] memory parts) internal returns (IProject) {
        Terms memory t = _terms();
        t.parts = parts;
        return _matureWith(t);
    }

    // ------------------------------------------------------------------ customers

    function _buy(IProject p, uint64 calls) internal {
        _approve(customer, address(p));
        vm.prank(customer);
        p.buyCredits(calls);
    }

    function _sign(IProject p, uint64 period, uint64 cumulative) internal view returns (bytes memory) {
        return _signWith(CUSTOMER_KEY, p, period, cumulative);
    }

    function _signWith(uint256 key, IProject p, uint64 period, uint64 cumulative) internal view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, p.receiptDigest(vm.addr(key), period, cumulative));
        return abi.encodePacked(r, s, v);
    }

    /// @dev The customer buys calls and the fleet serves them all: revenue.
    function _sell(IProject p, uint64 calls) internal {
        (uint64 period, uint64 bought,,) = p.creditsOf(customer);
        _buy(p, calls);
        bytes memory signature = _sign(p, period, bought + calls);
        vm.prank(fleet);
        p.redeem(customer, bought + calls, signature);
    }

    // ------------------------------------------------------------------ earnings

    /// @dev What the miner has earned after so many paid epochs.
    function _earned(IProject p, address miner, uint32 epochs) internal view returns (uint256) {
        uint256 pay = p.terms().payPerEpoch - p.verifiersPay();
        return miner == m1 ? pay * 2 / 3 * epochs : miner == m2 ? pay / 3 * epochs : 0;
    }

    function _leaves(IProject p, uint32 epochs) internal view returns (bytes32[] memory leaves) {
        leaves = new bytes32[](2);
        leaves[0] = Merkle.leaf(address(p), m1, _earned(p, m1, epochs));
        leaves[1] = Merkle.leaf(address(p), m2, _earned(p, m2, epochs));
    }

    function _root(IProject p, uint32 epochs) internal view returns (bytes32) {
        return Merkle.root(_leaves(p, epochs));
    }

    function _path(IProject p, address miner, uint32 epochs) internal view returns (bytes32[] memory) {
        return Merkle.proof(_leaves(p, epochs), miner == m1 ? 0 : 1);
    }

    /// @dev Pays the miner all that it has earned in the epochs so far; `epochs` must be those of the last root.
    function _claim(IProject p, address miner, uint32 epochs) internal returns (uint256) {
        return p.claim(miner, _earned(p, miner, epochs), _path(p, miner, epochs));
    }

    // ------------------------------------------------------------------ proofs

    /// @dev Weights are named after the epochs that end with them.
    function _weights(uint32 epoch) internal pure returns (bytes memory) {
        return _cid(vm.toString(epoch));
    }

    function _alone(IProject p, uint32 epoch) internal view returns (bool) {
        return epoch > p.terms().epochs;
    }

    function _weightsAfter(IProject p, uint32 epoch) internal view returns (bytes memory) {
        return _weights(_alone(p, epoch) ? epoch - 1 : epoch);
    }

    function _rootAfter(IProject p, uint32 epoch) internal view returns (bytes32) {
        return _alone(p, epoch) ? bytes32(0) : _root(p, epoch);
    }

    function _post(IProject p, uint32 epoch, bool exam, Ppm metric) internal returns (ProofId) {
        bytes memory before = _weights(epoch - 1); // not below: a hash is a call, which would take the prank
        bytes memory after_ = _weightsAfter(p, epoch);
        bytes32 root = _rootAfter(p, epoch);
        vm.prank(p.terms().fleet);
        return proof.post(address(p), epoch, exam, before, after_, metric, root);
    }

    /// @dev Draws the panel, as soon as it can be.
    function _draw(ProofId id) internal {
        _skip(2); // the block whose hash counts is the next; it is known one later
        proof.draw(id);
    }

    function _drawn(IProject p, uint32 epoch, bool exam, Ppm metric) internal returns (ProofId id) {
        id = _post(p, epoch, exam, metric);
        _draw(id);
    }

    function _salt(address who) internal pure returns (bytes32) {
        return keccak256(abi.encode("salt", who));
    }

    function _voter(ProofId id, uint8 place) internal view returns (uint8 round, address who) {
        round = proof.recordOf(id).round;
        (, address[] memory owners) = proof.panelOf(id, round);
        who = owners[place];
    }

    function _commit(ProofId id, uint8 place, Ppm measured) internal {
        (uint8 round, address who) = _voter(id, place);
        bytes32 hash = proof.voteHash(id, round, place, who, measured, _salt(who));
        vm.prank(who);
        proof.commit(id, place, hash);
    }

    function _reveal(ProofId id, uint8 place, Ppm measured) internal {
        (, address who) = _voter(id, place);
        vm.prank(who);
        proof.reveal(id, place, measured, _salt(who));
    }

    /// @dev The first `agree` places of the present panel vote for the claim, the others that they measured BAD less one.
    function _vote(ProofId id, uint8 agree) internal {
        IProof.Record memory r = proof.recordOf(id);
        for (uint8 i = 0; i < r.panel; ++i) {
            _commit(id, i, i < agree ? r.metric : Ppm.wrap(Ppm.unwrap(BAD) - 1));
        }
        for (uint8 i = 0; i < r.panel; ++i) {
            _reveal(id, i, i < agree ? r.metric : Ppm.wrap(Ppm.unwrap(BAD) - 1));
        }
    }

    /// @dev Locks the challenger's bond and draws the second panel.
    function _challenge(ProofId id, address who) internal {
        _bond(who, CHALLENGE_BOND);
        vm.prank(who);
        proof.challenge(id);
        _draw(id);
    }

    /// @dev Carries the verdict out when the present phase is over.
    function _finalize(ProofId id) internal returns (IProof.Status) {
        IProof.Record memory r = proof.recordOf(id);
        if (r.phase != IProof.Phase.Finalize) _pass(r.deadline);
        IProject p = IProject(r.project);
        return proof.finalize(id, _weightsAfter(p, r.epoch), _rootAfter(p, r.epoch));
    }

    /// @dev A whole proof on which all of the panel agree with the claim.
    function _accept(IProject p, uint32 epoch, bool exam, Ppm metric) internal returns (ProofId id) {
        id = _drawn(p, epoch, exam, metric);
        _vote(id, 3);
        vm.assertEq(uint256(_finalize(id)), uint256(IProof.Status.Accepted));
    }

    /// @dev A whole proof that all of the panel call false.
    function _reject(IProject p, uint32 epoch, bool exam, Ppm metric) internal returns (ProofId id) {
        id = _drawn(p, epoch, exam, metric);
        _vote(id, 0);
        vm.assertEq(uint256(_finalize(id)), uint256(IProof.Status.Rejected));
    }

    // ------------------------------------------------------------------ assertions

    function _assertState(IProject p, State expected) internal view {
        vm.assertEq(uint256(p.state()), uint256(expected));
    }

    /// @dev Debts equal balances, as long as nobody sent something unasked.
    function _assertBooks(IProject p) internal view {
        vm.assertEq(atn.balanceOf(address(p)), p.debts(), "project: balance and debts");
        uint256 sum =
            p.escrow() + p.minersOwed() + p.dividendsOwed() + p.creditsOwed() + p.royaltiesOwed() + p.feeOwed();
        vm.assertEq(p.debts(), sum, "project: sum of debts");
        vm.assertEq(atn.balanceOf(address(stake)), stake.debts(), "stake: balance and debts");
        vm.assertEq(atn.balanceOf(address(proof)), 0, "proof holds no money");
        vm.assertEq(atn.balanceOf(address(market)), 0, "market holds no money");
    }

    function _bound(uint256 x, uint256 min, uint256 max) internal pure returns (uint256) {
        return min + x % (max - min + 1);
    }
}
