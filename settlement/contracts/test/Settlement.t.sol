// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProject} from "../src/interfaces/IProject.sol";
import {BlockNumber, Bps, Metric, Ppm, ProofId, State, Terms, Verdict} from "../src/interfaces/Types.sol";
import {Fixture} from "./base/Fixture.sol";
import {vm} from "./base/Vm.sol";

/// @notice What postings and accepted proofs do to a project: pay, exams, maturity, failure.
contract SettlementTest is Fixture {
    // ------------------------------------------------------------------ pay

    function test_PayLeavesTheEscrow() public {
        IProject p = _funded();
        ProofId id = _drawn(p, 1, false, GOOD);
        _vote(id, 3);
        uint256 staked = atn.balanceOf(address(stake));
        _pass(proof.recordOf(id).deadline);
        bytes memory weights = _weights(1);
        bytes32 root = _root(p, 1);
        vm.expectEmit(address(p));
        emit IProject.EpochPaid(1, 270 * UNIT, 30 * UNIT, root);
        proof.finalize(id, weights, root);
        vm.assertEq(p.escrow(), GOAL - PAY);
        vm.assertEq(p.minersOwed(), 270 * UNIT);
        vm.assertEq(p.earningsRoot(), root);
        vm.assertEq(atn.balanceOf(address(stake)), staked + 30 * UNIT);
        vm.assertEq(p.nextEpoch(), 2);
        _assertState(p, State.Training);
        _assertBooks(p);
    }

    function test_RejectedEpochsPayNothing() public {
        IProject p = _funded();
        _reject(p, 1, false, GOOD);
        vm.assertEq(p.escrow(), GOAL);
        vm.assertEq(p.minersOwed(), 0);
        vm.assertEq(p.nextEpoch(), 1);
        _accept(p, 1, false, GOOD);
        vm.assertEq(p.escrow(), GOAL - PAY);
        _assertBooks(p);
    }

    /// @dev All of the pay goes to the two sides, for any terms.
    function testFuzz_PayIsSplitWhole(uint128 pay, uint16 share) public {
        Terms memory t = _terms();
        t.payPerEpoch = uint128(_bound(pay, 0, GOAL / 2));
        t.verifierShare = Bps.wrap(uint16(_bound(share, 0, 5_000)));
        IProject p = _fundedWith(t);
        uint256 staked = atn.balanceOf(address(stake));
        _accept(p, 1, false, GOOD);
        uint256 toVerifiers = uint256(t.payPerEpoch) * Bps.unwrap(t.verifierShare) / 10_000;
        vm.assertEq(atn.balanceOf(address(stake)), staked + toVerifiers);
        vm.assertEq(p.minersOwed(), t.payPerEpoch - toVerifiers);
        vm.assertEq(p.escrow(), GOAL - t.payPerEpoch);
        _assertBooks(p);
    }

    function test_OnlyTheProofContractSettles() public {
        IProject p = _funded();
        Verdict memory v;
        vm.expectRevert(abi.encodeWithSelector(IProject.NotCaller.selector, address(proof), eve));
        vm.prank(eve);
        p.settle(v);
    }

    function test_SettleChecksEpochAndStateItself() public {
        IProject p = _funded();
        Verdict memory v = Verdict(2, false, GOOD, _weights(1), "root");
        vm.startPrank(address(proof));
        vm.expectRevert(abi.encodeWithSelector(IProject.EpochOutOfOrder.selector, 1, 2));
        p.settle(v);
        (v.epoch, v.exam) = (1, true);
        vm.expectRevert(_wrongState(State.Validating, State.Training));
        p.settle(v);
        p.beginProof(fleet, 1, true);
        v.exam = false;
        vm.expectRevert(_wrongState(State.Training, State.Validating));
        p.settle(v);
    }

    // ------------------------------------------------------------------ postings

    function test_BeginProofIsTheProofContracts() public {
        IProject p = _funded();
        vm.expectRevert(abi.encodeWithSelector(IProject.NotCaller.selector, address(proof), fleet));
        vm.prank(fleet);
        p.beginProof(fleet, 1, true);
    }

    function test_BeginProofRefuses() public {
        IProject p = _publish(_terms());
        _beginRefused(p, fleet, 1, false, _wrongState(State.Training, State.Funding));
        p = _funded();
        _beginRefused(p, eve, 1, false, abi.encodeWithSelector(IProject.NotCaller.selector, fleet, eve));
        _beginRefused(p, fleet, 0, false, abi.encodeWithSelector(IProject.EpochOutOfOrder.selector, 1, 0));
        _beginRefused(p, fleet, 2, true, abi.encodeWithSelector(IProject.EpochOutOfOrder.selector, 1, 2));
        _accept(p, 1, false, GOOD);
        _beginRefused(p, fleet, 1, false, abi.encodeWithSelector(IProject.EpochOutOfOrder.selector, 2, 1));
        _accept(p, 2, false, GOOD);
        _beginRefused(p, fleet, 3, false, abi.encodeWithSelector(IProject.ExamExpected.selector, 3));
        _accept(p, 3, true, GOOD);
        _beginRefused(p, fleet, 4, true, _wrongState(State.Training, State.Mature));
    }

    function test_BeginProofTellsTheWindows() public {
        IProject p = _funded();
        vm.prank(address(proof));
        (uint32 commitBlocks, uint32 revealBlocks, uint32 challengeBlocks, bool paid) = p.beginProof(fleet, 1, false);
        vm.assertEq(commitBlocks, COMMIT);
        vm.assertEq(revealBlocks, REVEAL);
        vm.assertEq(challengeBlocks, CHALLENGE);
        vm.assertTrue(paid);
    }

    function test_LastBlockOfPostings() public {
        IProject p = _funded();
        BlockNumber last = p.terms().trainingDeadline;
        vm.roll(BlockNumber.unwrap(last) + 1);
        bytes memory err = abi.encodeWithSelector(IProject.DeadlinePassed.selector, last, BlockNumber.unwrap(last) + 1);
        _beginRefused(p, fleet, 1, false, err);
        vm.roll(BlockNumber.unwrap(last));
        _accept(p, 1, true, GOOD); // its panel has all its time
        _assertState(p, State.Mature);
    }

    /// @dev An appeal that uses every block of every window still settles.
    function test_LongestProofSettles() public {
        IProject p = _funded();
        vm.roll(BlockNumber.unwrap(p.terms().trainingDeadline));
        ProofId id = _post(p, 1, true, GOOD);
        _skip(256);
        proof.draw(id);
        _slowVote(id);
        vm.roll(BlockNumber.unwrap(proof.recordOf(id).deadline));
        _bond(eve, CHALLENGE_BOND);
        vm.prank(eve);
        proof.challenge(id);
        _skip(256);
        proof.draw(id);
        _slowVote(id);
        vm.assertTrue(_now() < BlockNumber.unwrap(p.settlementDeadline()));
        _finalize(id);
        _assertState(p, State.Mature);
    }

    // ------------------------------------------------------------------ exams

    function test_ExamWithTheLastEpoch() public {
        IProject p = _funded();
        _accept(p, 1, false, GOOD);
        ProofId id = _drawn(p, 2, true, GOOD);
        _vote(id, 3);
        _pass(proof.recordOf(id).deadline);
        bytes memory weights = _weights(2);
        bytes32 root = _root(p, 2);
        vm.expectEmit(address(p));
        emit IProject.Matured(2, GOOD, weights);
        proof.finalize(id, weights, root);
        _assertState(p, State.Mature);
        vm.assertEq(p.weights(), weights);
        vm.assertEq(p.balanceOf(founder), uint256(GOAL) / 4);
        vm.assertEq(p.minersOwed(), 2 * 270 * UNIT);
        vm.assertEq(p.dividendsOwed(), GOAL - 2 * PAY);
        vm.assertEq(p.escrow(), 0);
        _assertBooks(p);
    }

    function test_ExamByItself() public {
        IProject p = _funded();
        _accept(p, 1, false, GOOD);
        _accept(p, 2, false, GOOD);
        _assertState(p, State.Training);
        _accept(p, 3, true, GOOD);
        _assertState(p, State.Mature);
        vm.assertEq(p.weights(), _weights(2));
        vm.assertEq(p.minersOwed(), 2 * 270 * UNIT); // the exam paid nobody
        vm.assertEq(p.earningsRoot(), _root(p, 2));
        _assertBooks(p);
    }

    function test_EarlyExam() public {
        IProject p = _funded();
        _accept(p, 1, true, GOOD);
        _assertState(p, State.Mature);
        vm.assertEq(p.dividendsOwed(), GOAL - PAY);
    }

    function test_PostingAnExamEndsTraining() public {
        IProject p = _funded();
        vm.expectEmit(address(p));
        emit IProject.Validating(1);
        vm.prank(address(proof));
        p.beginProof(fleet, 1, true);
        _assertState(p, State.Validating);
        _beginRefused(p, fleet, 1, false, _wrongState(State.Training, State.Validating));
        vm.prank(address(proof));
        p.beginProof(fleet, 1, true); // after a verdict that was none
        _assertState(p, State.Validating);
    }

    function test_RejectedExamMayBePostedAgain() public {
        IProject p = _funded();
        _reject(p, 1, true, GOOD);
        _assertState(p, State.Validating);
        _accept(p, 1, true, Ppm.wrap(Ppm.unwrap(GOOD) - 1));
        _assertState(p, State.Mature);
        _assertBooks(p);
    }

    function test_ValidationMissedByItsOwn() public {
        IProject p = _funded();
        _reject(p, 1, true, GOOD);
        vm.roll(BlockNumber.unwrap(p.settlementDeadline()));
        _assertState(p, State.Validating);
        _skip(1);
        _assertState(p, State.Refunding);
        vm.assertEq(p.refundOf(ann), uint256(GOAL) * 3 / 4);
        vm.prank(ann);
        p.refund();
        _assertBooks(p);
    }

    function test_FailedExamRefunds() public {
        IProject p = _funded();
        ProofId id = _drawn(p, 1, true, Ppm.wrap(964_999));
        _vote(id, 3);
        vm.expectEmit(address(p));
        emit IProject.Failed(GOAL - PAY);
        _finalize(id);
        _assertState(p, State.Refunding);
        vm.assertEq(p.totalSupply(), GOAL); // the founder's shares are gone
        vm.assertEq(p.refundOf(bob), (uint256(GOAL) - PAY) / 4);
        vm.assertEq(p.weights().length, 0);
        vm.assertEq(_claim(p, m1, 1), 180 * UNIT); // the epoch was proved all the same
        _assertBooks(p);
    }

    function test_AnEpochsMetricDoesNotMature() public {
        IProject p = _funded();
        _accept(p, 1, false, Ppm.wrap(1_000_000));
        _assertState(p, State.Training);
    }

    /// @dev Each metric, at its threshold and one beside it, on the wrong side.
    function test_Directions() public {
        for (uint8 i = 0; i <= uint8(type(Metric).max); ++i) {
            Terms memory t = _terms();
            (t.metric, t.threshold) = (Metric(i), Ppm.wrap(250_000));
            (t.goal, t.payPerEpoch) = (1_000, 300);
            IProject p = _fundedWith(t);
            _settleExam(p, 250_000);
            _assertState(p, State.Mature);
            p = _fundedWith(t);
            _settleExam(p, i < 5 ? 249_999 : 250_001);
            _assertState(p, State.Refunding);
            p = _fundedWith(t);
            _settleExam(p, i < 5 ? 250_001 : 249_999);
            _assertState(p, State.Mature);
        }
    }

    /// @dev Time does not undo maturity, nor money that came unasked.
    function test_MaturityIsForEver() public {
        IProject p = _mature();
        _skip(1_000_000);
        _assertState(p, State.Mature);
        _give(address(p), 5);
        vm.assertEq(atn.balanceOf(address(p)), p.debts() + 5);
    }

    // ------------------------------------------------------------------ steps

    function _settleExam(IProject p, uint32 metric) private {
        vm.startPrank(address(proof));
        p.beginProof(fleet, 1, true);
        p.settle(Verdict(1, true, Ppm.wrap(metric), _cid("weights"), "root"));
        vm.stopPrank();
    }

    /// @dev Commits and reveals in the last blocks for them, by all but one, who does neither.
    function _slowVote(ProofId id) private {
        uint8 voters = proof.recordOf(id).panel - 1;
        vm.roll(BlockNumber.unwrap(proof.recordOf(id).deadline));
        for (uint8 i = 0; i < voters; ++i) {
            _commit(id, i, GOOD);
        }
        _skip(1);
        vm.roll(BlockNumber.unwrap(proof.recordOf(id).deadline));
        for (uint8 i = 0; i < voters; ++i) {
            _reveal(id, i, GOOD);
        }
    }

    function _beginRefused(IProject p, address poster, uint32 epoch, bool exam, bytes memory err) private {
        vm.expectRevert(err);
        vm.prank(address(proof));
        p.beginProof(poster, epoch, exam);
    }

    function _wrongState(State expected, State actual) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IProject.WrongState.selector, expected, actual);
    }
}
