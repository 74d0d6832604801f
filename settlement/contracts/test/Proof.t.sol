// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProject} from "../src/interfaces/IProject.sol";
import {IProof} from "../src/interfaces/IProof.sol";
import {IStake} from "../src/interfaces/IStake.sol";
import {Proof} from "../src/Proof.sol";
import {BlockNumber, Bps, Ppm, ProofConfig, ProofId, State} from "../src/interfaces/Types.sol";
import {Fixture} from "./base/Fixture.sol";
import {vm} from "./base/Vm.sol";

/// @notice Posting. Drawing and voting are in Voting.t.sol, verdicts in Verdict.t.sol, challenges in Appeal.t.sol.
contract ProofTest is Fixture {
    IProject private p;
    bytes32 private constant ROOT = bytes32("root");

    function setUp() public override {
        super.setUp();
        p = _funded();
    }

    function test_PostIsRecorded() public {
        ProofId id = proof.proofIdOf(address(p), 0);
        vm.assertEq(ProofId.unwrap(id), keccak256(abi.encode(block.chainid, address(proof), address(p), uint32(0))));
        bytes memory before = _weights(0);
        bytes memory after_ = _weights(1);
        vm.expectEmit(address(proof));
        emit IProof.ProofPosted(id, address(p), 1, false, GOOD, before, after_, ROOT, fleet);
        vm.prank(fleet);
        vm.assertEq(ProofId.unwrap(proof.post(address(p), 1, false, before, after_, GOOD, ROOT)), ProofId.unwrap(id));
        vm.assertEq(proof.posted(address(p)), 1);
        vm.assertEq(_locked(fleet), POSTING_BOND);
        IProof.Record memory r = proof.recordOf(id);
        vm.assertEq(r.project, address(p));
        vm.assertEq(r.epoch, 1);
        vm.assertFalse(r.exam);
        vm.assertEq(uint256(r.status), uint256(IProof.Status.Voting));
        vm.assertEq(uint256(r.phase), uint256(IProof.Phase.Draw));
        vm.assertEq(Ppm.unwrap(r.metric), Ppm.unwrap(GOOD));
        vm.assertEq(BlockNumber.unwrap(r.postedAt), _now());
        vm.assertEq(BlockNumber.unwrap(r.deadline), _now() + 256);
        vm.assertEq(uint256(r.round) + r.panel + r.committed + r.revealed + r.agreed, 0);
        vm.assertEq(r.challenger, address(0));
        vm.assertEq(r.claimHash, keccak256(abi.encode(after_, ROOT)));
    }

    function test_OnlyTheFleetPosts() public {
        _refused(eve, 1, false, 0, 1, ROOT, abi.encodeWithSelector(IProject.NotCaller.selector, fleet, eve));
    }

    function test_OnlyForProjectsOfTheMarket() public {
        bytes memory w = _weights(0);
        vm.expectRevert(abi.encodeWithSelector(IProof.NotProject.selector, address(this)));
        proof.post(address(this), 1, false, w, w, GOOD, ROOT);
    }

    function test_OnlyInTraining() public {
        p = _publish(_terms());
        bytes memory err = abi.encodeWithSelector(IProject.WrongState.selector, State.Training, State.Funding);
        _refused(fleet, 1, false, 0, 1, ROOT, err);
    }

    function test_InOrder() public {
        _refused(fleet, 2, false, 1, 2, ROOT, abi.encodeWithSelector(IProject.EpochOutOfOrder.selector, 1, 2));
        _refused(fleet, 0, false, 1, 2, ROOT, abi.encodeWithSelector(IProject.EpochOutOfOrder.selector, 1, 0));
    }

    function test_OneAtATime() public {
        ProofId id = _drawn(p, 1, false, GOOD);
        bytes memory err = abi.encodeWithSelector(IProof.ProofPending.selector, address(p), id);
        _refused(fleet, 1, false, 0, 1, ROOT, err);
        _vote(id, 3);
        _refused(fleet, 2, false, 1, 2, ROOT, err);
        _finalize(id);
        ProofId second = _post(p, 2, false, GOOD);
        vm.assertEq(ProofId.unwrap(second), ProofId.unwrap(proof.proofIdOf(address(p), 1)));
        vm.assertEq(proof.posted(address(p)), 2);
        _refused(fleet, 2, false, 1, 2, ROOT, abi.encodeWithSelector(IProof.ProofPending.selector, address(p), second));
    }

    function test_TheBondMustBeThere() public {
        vm.startPrank(fleet);
        stake.unbond(9 * uint256(POSTING_BOND) + 1);
        vm.stopPrank();
        bytes memory err =
            abi.encodeWithSelector(IStake.NotEnoughStake.selector, fleet, POSTING_BOND - 1, uint256(POSTING_BOND));
        _refused(fleet, 1, false, 0, 1, ROOT, err);
    }

    function test_SeatsMustBeTaken() public {
        for (uint32 i = 0; i < 5; ++i) {
            uint32[] memory seats = new uint32[](1);
            seats[0] = i;
            vm.prank(judges[i]);
            stake.leaveSeats(seats);
        }
        _refused(fleet, 1, false, 0, 1, ROOT, abi.encodeWithSelector(IProof.PanelTooSmall.selector, 2, 3));
    }

    /// @dev Else all honest verifiers, who vote FALSE_CLAIM, would agree with it.
    function test_AFalseClaimIsNoMetric() public {
        bytes memory before = _weights(0);
        bytes memory after_ = _weights(1);
        Ppm max = Ppm.wrap(type(uint32).max);
        vm.expectRevert(abi.encodeWithSelector(IProof.MetricOutOfRange.selector, max, max));
        vm.prank(fleet);
        proof.post(address(p), 1, false, before, after_, max, ROOT);
    }

    function test_PaidEpochsHaveARoot() public {
        _refused(fleet, 1, false, 0, 1, 0, abi.encodeWithSelector(IProof.RootExpected.selector, true));
        _accept(p, 1, false, GOOD);
        _accept(p, 2, false, GOOD);
        _refused(fleet, 3, true, 2, 2, ROOT, abi.encodeWithSelector(IProof.RootExpected.selector, false));
    }

    function test_CidsAreChecked() public {
        bytes memory good = _weights(0);
        bytes[3] memory bad = [bytes(hex"0155"), bytes.concat(good, hex"00"), bytes.concat(hex"02", _tail(good))];
        for (uint256 i = 0; i < bad.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IProof.InvalidCid.selector, bad[i]));
            vm.prank(fleet);
            proof.post(address(p), 1, false, bad[i], good, GOOD, ROOT);
            vm.expectRevert(abi.encodeWithSelector(IProof.InvalidCid.selector, bad[i]));
            vm.prank(fleet);
            proof.post(address(p), 1, false, good, bad[i], GOOD, ROOT);
        }
    }

    function test_WeightsGoOn() public {
        vm.assertEq(proof.weightsDigest(address(p)), 0);
        _accept(p, 1, false, GOOD);
        vm.assertEq(proof.weightsDigest(address(p)), _digest(1));
        bytes memory err = abi.encodeWithSelector(IProof.WeightsNotContinued.selector, _digest(1), _weights(7));
        _refused(fleet, 2, false, 7, 2, ROOT, err);
        _reject(p, 2, false, GOOD);
        vm.assertEq(proof.weightsDigest(address(p)), _digest(1)); // what was rejected counts for nothing
        _refused(fleet, 2, false, 7, 2, ROOT, err);
    }

    function test_AnExamAloneTrainsNothing() public {
        _accept(p, 1, false, GOOD);
        _accept(p, 2, false, GOOD);
        bytes memory err = abi.encodeWithSelector(IProof.WeightsNotContinued.selector, _digest(2), _weights(3));
        _refused(fleet, 3, true, 2, 3, 0, err);
        _refused(fleet, 3, false, 2, 2, 0, abi.encodeWithSelector(IProject.ExamExpected.selector, 3));
        _accept(p, 3, true, GOOD);
        _assertState(p, State.Mature);
    }

    /// @dev After the first exam the test split is open: a second one with other weights might have been trained on it.
    function test_ExamWeightsAreFixed() public {
        _accept(p, 1, false, GOOD);
        ProofId id = _drawn(p, 2, true, GOOD);
        _pass(proof.recordOf(id).deadline);
        vm.assertEq(uint256(_finalize(id)), uint256(IProof.Status.Undecided));
        bytes memory err = abi.encodeWithSelector(IProof.ExamWeightsFixed.selector, _digest(2), _weights(3));
        _refused(fleet, 2, true, 1, 3, ROOT, err);
        for (uint256 i = 0; i < JUDGES; ++i) {
            _seat(judges[i], 1); // three were vacated
        }
        _skip(JOIN_DELAY);
        _reject(p, 2, true, GOOD);
        _refused(fleet, 2, true, 1, 3, ROOT, err);
        _accept(p, 2, true, GOOD);
        _assertState(p, State.Mature);
    }

    function test_NoPostAfterTheDeadline() public {
        BlockNumber deadline = p.terms().trainingDeadline;
        vm.roll(BlockNumber.unwrap(deadline) + 1);
        bytes memory err = abi.encodeWithSelector(IProject.DeadlinePassed.selector, deadline, BlockNumber.wrap(_now()));
        _refused(fleet, 1, false, 0, 1, ROOT, err);
    }

    function test_RulesAreChecked() public {
        _rule(ProofConfig(0, 3, 1, Bps.wrap(1), Bps.wrap(1), 1, 1), "panel", 0);
        _rule(ProofConfig(2, 3, 1, Bps.wrap(1), Bps.wrap(1), 1, 1), "panel", 2);
        _rule(ProofConfig(9, 9, 1, Bps.wrap(1), Bps.wrap(1), 1, 1), "panel", 9);
        _rule(ProofConfig(3, 1, 1, Bps.wrap(1), Bps.wrap(1), 1, 1), "appealPanel", 1);
        _rule(ProofConfig(3, 4, 1, Bps.wrap(1), Bps.wrap(1), 1, 1), "appealPanel", 4);
        _rule(ProofConfig(3, 9, 1, Bps.wrap(1), Bps.wrap(1), 1, 1), "appealPanel", 9);
        _rule(ProofConfig(3, 3, 0, Bps.wrap(1), Bps.wrap(1), 1, 1), "minPanel", 0);
        _rule(ProofConfig(3, 3, 4, Bps.wrap(1), Bps.wrap(1), 1, 1), "minPanel", 4);
        _rule(ProofConfig(3, 3, 3, Bps.wrap(10_001), Bps.wrap(10_001), 1, 1), "noShowPenalty", 10_001);
        _rule(ProofConfig(3, 3, 3, Bps.wrap(2), Bps.wrap(1), 1, 1), "minorityPenalty", 1);
        _rule(ProofConfig(3, 3, 3, Bps.wrap(2), Bps.wrap(10_001), 1, 1), "minorityPenalty", 10_001);
        _rule(ProofConfig(3, 3, 3, Bps.wrap(1), Bps.wrap(1), 0, 1), "postingBond", 0);
        _rule(ProofConfig(3, 3, 3, Bps.wrap(1), Bps.wrap(1), 1, 0), "challengeBond", 0);
        this.newProof(ProofConfig(7, 7, 7, Bps.wrap(10_000), Bps.wrap(10_000), 1, 1));
        this.newProof(ProofConfig(1, 1, 1, Bps.wrap(0), Bps.wrap(0), 1, 1));
    }

    // ------------------------------------------------------------------ helpers

    function newProof(ProofConfig memory c) external {
        new Proof(market, stake, c);
    }

    function _rule(ProofConfig memory c, string memory field, uint256 value) private {
        vm.expectRevert(abi.encodeWithSelector(IProof.ConfigOutOfRange.selector, field, value));
        this.newProof(c);
    }

    function _refused(
        address who,
        uint32 epoch,
        bool exam,
        uint32 before,
        uint32 after_,
        bytes32 root,
        bytes memory err
    ) private {
        bytes memory from = _weights(before);
        bytes memory to = _weights(after_);
        vm.expectRevert(err);
        vm.prank(who);
        proof.post(address(p), epoch, exam, from, to, GOOD, root);
    }

    function _digest(uint32 epoch) private pure returns (bytes32) {
        return sha256(bytes(vm.toString(epoch)));
    }

    function _tail(bytes memory cid) private pure returns (bytes memory tail) {
        tail = new bytes(cid.length - 1);
        for (uint256 i = 1; i < cid.length; ++i) {
            tail[i - 1] = cid[i];
        }
    }
}
