// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProject} from "../src/interfaces/IProject.sol";
import {IProof} from "../src/interfaces/IProof.sol";
import {Bps, Contribution, Metric, Ppm, ProofId, State, Terms, Verdict} from "../src/interfaces/Types.sol";
import {Fixture} from "./base/Fixture.sol";
import {vm} from "./base/Vm.sol";

/// @notice What accepted proofs do to a project: pay, exams, maturity, failure.
contract SettlementTest is Fixture {
    // ------------------------------------------------------------------ pay

    function test_PayByUnits() public {
        IProject p = _funded();
        ProofId id = _post(p, 1, false, GOOD);
        _vote(id, GOOD, GOOD, GOOD);
        vm.expectEmit(address(p));
        emit IProject.EpochPaid(1, 270 * UNIT, 30 * UNIT);
        vm.expectEmit(address(p));
        emit IProject.MinerPaid(1, m1, 180 * UNIT, 2);
        vm.expectEmit(address(p));
        emit IProject.MinerPaid(1, m2, 90 * UNIT, 1);
        vm.expectEmit(address(p));
        emit IProject.VerifierPaid(1, judges[0], 10 * UNIT);
        proof.finalize(id);
        vm.assertEq(atn.balanceOf(m1), 180 * UNIT);
        vm.assertEq(atn.balanceOf(m2), 90 * UNIT);
        vm.assertEq(atn.balanceOf(judges[2]), 10 * UNIT);
        vm.assertEq(p.escrow(), GOAL - PAY);
        vm.assertEq(p.nextEpoch(), 2);
        _assertBooks(p);
    }

    function test_OnlyTheMajorityIsPaid() public {
        IProject p = _funded();
        ProofId id = _post(p, 1, false, GOOD);
        _vote(id, GOOD, BAD, GOOD);
        proof.finalize(id);
        vm.assertEq(atn.balanceOf(judges[0]), 15 * UNIT);
        vm.assertEq(atn.balanceOf(judges[1]), 0);
        vm.assertEq(atn.balanceOf(judges[2]), 15 * UNIT);
        _assertBooks(p);
    }

    function test_OnlyTheProofContractSettles() public {
        IProject p = _funded();
        Verdict memory v;
        vm.expectRevert(abi.encodeWithSelector(IProject.NotCaller.selector, address(proof), eve));
        vm.prank(eve);
        p.settle(v);
    }

    function test_SettleChecksTheEpochItself() public {
        IProject p = _funded();
        Verdict memory v;
        v.epoch = 2;
        vm.expectRevert(abi.encodeWithSelector(IProject.EpochOutOfOrder.selector, 1, 2));
        vm.prank(address(proof));
        p.settle(v);
    }

    function test_VerifierWhoLeftBeforeTheVerdictIsNotPaid() public {
        IProject p = _funded();
        ProofId id = _post(p, 1, false, GOOD);
        _vote(id, GOOD, GOOD, GOOD);
        vm.prank(judges[0]);
        proof.resign();
        _skip(LEAVE_DELAY);
        vm.prank(judges[0]);
        proof.withdrawBond();
        proof.finalize(id);
        vm.assertEq(atn.balanceOf(judges[0]), BOND);
        vm.assertEq(atn.balanceOf(judges[1]), 15 * UNIT);
        _assertBooks(p);
    }

    /// @dev Nobody gets more than the exact part, what rounding leaves is below one unit a payee and stays in escrow.
    function testFuzz_RoundingStaysInEscrow(uint64[5] memory units, uint128 pay, uint16 share) public {
        Terms memory t = _terms();
        t.epochs = 1;
        t.payPerEpoch = uint128(_bound(pay, 0, GOAL));
        t.verifierShare = Bps.wrap(uint16(_bound(share, 0, 5_000)));
        IProject p = _fundedWith(t);
        Contribution[] memory c = new Contribution[](5);
        uint256 all;
        for (uint160 i = 0; i < 5; ++i) {
            units[i] = uint64(_bound(units[i], 1, type(uint64).max));
            all += units[i];
            c[i] = Contribution(address(0x9000 + i), units[i]);
        }
        ProofId id = _postWork(p, c);
        _vote(id, GOOD, GOOD, GOOD);
        proof.finalize(id);
        uint256 toVerifiers = uint256(t.payPerEpoch) * Bps.unwrap(t.verifierShare) / 10_000;
        uint256 toMiners = t.payPerEpoch - toVerifiers;
        for (uint160 i = 0; i < 5; ++i) {
            vm.assertEq(atn.balanceOf(address(0x9000 + i)), toMiners * units[i] / all);
        }
        vm.assertEq(atn.balanceOf(judges[0]), toVerifiers / 3);
        uint256 dust = p.escrow() - (GOAL - t.payPerEpoch);
        vm.assertLe(dust, 4 + 2);
        _assertBooks(p);
    }

    function test_SixtyFourMiners() public {
        IProject p = _funded();
        Contribution[] memory c = new Contribution[](64);
        for (uint160 i = 0; i < 64; ++i) {
            c[i] = Contribution(address(0x9000 + i), uint64(i) + 1);
        }
        ProofId id = _postWork(p, c);
        _vote(id, GOOD, GOOD, GOOD);
        proof.finalize(id);
        vm.assertEq(atn.balanceOf(address(0x9000 + 63)), 270 * UNIT * 64 / 2_080);
        _assertBooks(p);
    }

    // ------------------------------------------------------------------ exams

    function test_ExamWithTheLastEpoch() public {
        IProject p = _funded();
        _accept(p, 1, false, GOOD);
        ProofId id = _post(p, 2, true, GOOD);
        _vote(id, GOOD, GOOD, GOOD);
        bytes memory weights = _weights(2);
        vm.expectEmit(address(p));
        emit IProject.Matured(2, GOOD, weights);
        proof.finalize(id);
        _assertState(p, State.Mature);
        vm.assertEq(p.weights(), weights);
        vm.assertEq(p.balanceOf(founder), uint256(GOAL) / 4);
        vm.assertEq(atn.balanceOf(m1), 360 * UNIT); // two epochs
    }

    function test_ExamByItself() public {
        IProject p = _funded();
        _accept(p, 1, false, GOOD);
        _accept(p, 2, false, GOOD);
        _assertState(p, State.Training);
        _accept(p, 3, true, GOOD);
        _assertState(p, State.Mature);
        vm.assertEq(p.weights(), _weights(2));
        vm.assertEq(p.dividendsOwed(), GOAL - 2 * PAY);
        vm.assertEq(atn.balanceOf(m1), 360 * UNIT); // the exam paid nobody
        _assertBooks(p);
    }

    function test_ExamByItselfTrainsNothingAndPaysNobody() public {
        IProject p = _funded();
        _accept(p, 1, false, GOOD);
        _accept(p, 2, false, GOOD);
        bytes memory w2 = _weights(2);
        bytes memory w3 = _weights(3);
        Contribution[] memory none = new Contribution[](0);
        vm.startPrank(fleet);
        vm.expectRevert(abi.encodeWithSelector(IProject.ExamExpected.selector, 3));
        proof.post(address(p), 3, false, w2, w2, GOOD, none);
        vm.expectRevert(abi.encodeWithSelector(IProof.WeightsNotContinued.selector, w2, w3));
        proof.post(address(p), 3, true, w2, w3, GOOD, none);
        vm.expectRevert(abi.encodeWithSelector(IProof.ContributionsOutOfRange.selector, 2, 0));
        proof.post(address(p), 3, true, w2, w2, GOOD, _work());
    }

    function test_EarlyExam() public {
        IProject p = _funded();
        _accept(p, 1, true, GOOD);
        _assertState(p, State.Mature);
        vm.assertEq(p.dividendsOwed(), GOAL - PAY);
    }

    function test_ThresholdIsMetExactly() public {
        IProject p = _funded();
        _accept(p, 1, true, Ppm.wrap(965_000));
        _assertState(p, State.Mature);
    }

    function test_FailedExamEndsTraining() public {
        IProject p = _funded();
        ProofId id = _post(p, 1, true, Ppm.wrap(964_999));
        _vote(id, Ppm.wrap(964_999), Ppm.wrap(964_999), Ppm.wrap(964_999));
        vm.expectEmit(address(p));
        emit IProject.Failed(GOAL - PAY);
        proof.finalize(id);
        _assertState(p, State.Refunding);
        vm.assertEq(p.totalSupply(), GOAL); // the founder's shares are gone
        vm.assertEq(p.refundOf(bob), (uint256(GOAL) - PAY) / 4);
        vm.assertEq(p.weights().length, 0);
        _assertBooks(p);
    }

    function test_AnEpochsMetricDoesNotMature() public {
        IProject p = _funded();
        _accept(p, 1, false, Ppm.wrap(1_000_000));
        _assertState(p, State.Training);
    }

    function test_RejectedExamKeepsItsWeights() public {
        IProject p = _funded();
        ProofId id = _post(p, 1, true, GOOD);
        _vote(id, BAD, BAD, BAD);
        proof.finalize(id);
        _assertState(p, State.Training);
        bytes memory from = _weights(0);
        bytes memory other = _weights(9);
        bytes memory first = _weights(1);
        vm.expectRevert(abi.encodeWithSelector(IProof.ExamWeightsFixed.selector, first, other));
        vm.prank(fleet);
        proof.post(address(p), 1, true, from, other, GOOD, _work());
        _accept(p, 1, false, BAD); // an epoch by the same number is no exam
        _postExamRefused(p, first, _weights(2));
    }

    function test_LossIsMetFromBelow() public {
        Terms memory t = _terms();
        t.metric = Metric.Loss;
        t.threshold = Ppm.wrap(250_000);
        IProject p = _fundedWith(t);
        _accept(p, 1, true, Ppm.wrap(250_000));
        _assertState(p, State.Mature);
        p = _fundedWith(t);
        _accept(p, 1, true, Ppm.wrap(250_001));
        _assertState(p, State.Refunding);
    }

    function test_NothingIsPostedAfterTheEnd() public {
        IProject p = _mature();
        bytes memory w = _weights(2);
        vm.expectRevert(abi.encodeWithSelector(IProject.WrongState.selector, State.Training, State.Mature));
        vm.prank(fleet);
        proof.post(address(p), 3, true, w, w, GOOD, new Contribution[](0));
    }

    /// @dev Time does not undo maturity, nor money that came unasked.
    function test_MaturityIsForEver() public {
        IProject p = _mature();
        _skip(1_000_000);
        _assertState(p, State.Mature);
        _give(address(p), 5);
        vm.assertEq(atn.balanceOf(address(p)), p.debts() + 5);
    }

    function _postWork(IProject p, Contribution[] memory c) private returns (ProofId) {
        bytes memory from = _weights(0);
        bytes memory to = _weights(1);
        vm.prank(fleet);
        return proof.post(address(p), 1, false, from, to, GOOD, c);
    }

    function _postExamRefused(IProject p, bytes memory from, bytes memory to) private {
        vm.expectRevert(abi.encodeWithSelector(IProof.ExamWeightsFixed.selector, from, to));
        vm.prank(fleet);
        proof.post(address(p), 2, true, from, to, GOOD, _work());
    }
}
