// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProject} from "../src/interfaces/IProject.sol";
import {IProof} from "../src/interfaces/IProof.sol";
import {BlockNumber, Contribution, Ppm, ProofId, State} from "../src/interfaces/Types.sol";
import {Fixture} from "./base/Fixture.sol";
import {vm} from "./base/Vm.sol";

/// @notice Posting and voting. What a verdict pays is in Settlement.t.sol.
contract ProofTest is Fixture {
    IProject private p;

    function setUp() public override {
        super.setUp();
        p = _funded();
    }

    // ------------------------------------------------------------------ posting

    function test_PostIsRecorded() public {
        ProofId id = proof.proofIdOf(address(p), 1, 0);
        vm.assertEq(ProofId.unwrap(proof.proofOf(address(p), 1)), 0);
        BlockNumber deadline = BlockNumber.wrap(_now() + COMMIT);
        bytes memory before = _weights(0);
        bytes memory after_ = _weights(1);
        vm.expectEmit(address(proof));
        emit IProof.ProofPosted(id, address(p), 1, false, GOOD, before, after_, 3, deadline);
        vm.assertEq(ProofId.unwrap(_post(p, 1, false, GOOD)), ProofId.unwrap(id));
        vm.assertEq(ProofId.unwrap(proof.proofOf(address(p), 1)), ProofId.unwrap(id));
        vm.assertEq(proof.attempts(address(p), 1), 1);
        IProof.Record memory r = proof.recordOf(id);
        vm.assertEq(r.project, address(p));
        vm.assertEq(r.weightsBefore, before);
        vm.assertEq(r.weightsAfter, after_);
        vm.assertEq(uint256(r.status), uint256(IProof.Status.Voting));
        vm.assertEq(Ppm.unwrap(r.metric), Ppm.unwrap(GOOD));
        vm.assertEq(BlockNumber.unwrap(r.postedAt), _now());
        vm.assertEq(BlockNumber.unwrap(r.revealDeadline), _now() + COMMIT + REVEAL);
        vm.assertEq(proof.panelOf(id).length, 3);
        vm.assertEq(abi.encode(proof.contributionsOf(id)), abi.encode(_work()));
    }

    function test_OnlyTheFleetPosts() public {
        _postRefused(eve, 1, 0, 1, abi.encodeWithSelector(IProject.NotCaller.selector, fleet, eve));
    }

    function test_OnlyForProjectsOfTheMarket() public {
        bytes memory w = _weights(0);
        vm.expectRevert(abi.encodeWithSelector(IProof.NotProject.selector, address(this)));
        proof.post(address(this), 1, false, w, w, GOOD, _work());
    }

    function test_OnlyInTraining() public {
        p = _publish(_terms());
        bytes memory err = abi.encodeWithSelector(IProject.WrongState.selector, State.Training, State.Funding);
        _postRefused(fleet, 1, 0, 1, err);
    }

    function test_OnceAnEpoch() public {
        ProofId id = _post(p, 1, false, GOOD);
        bytes memory err = abi.encodeWithSelector(IProof.EpochAlreadyPosted.selector, address(p), 1, id);
        _postRefused(fleet, 1, 0, 1, err);
        _vote(id, GOOD, GOOD, GOOD);
        _postRefused(fleet, 1, 0, 1, err);
        proof.finalize(id);
        _postRefused(fleet, 1, 0, 1, err);
    }

    function test_InOrder() public {
        _postRefused(fleet, 2, 1, 2, abi.encodeWithSelector(IProject.EpochOutOfOrder.selector, 1, 2));
        _postRefused(fleet, 0, 1, 2, abi.encodeWithSelector(IProject.EpochOutOfOrder.selector, 1, 0));
    }

    function test_WeightsGoOn() public {
        _accept(p, 1, false, GOOD);
        _postRefused(
            fleet, 2, 7, 2, abi.encodeWithSelector(IProof.WeightsNotContinued.selector, _weights(1), _weights(7))
        );
    }

    function test_CidsAreChecked() public {
        bytes memory good = _weights(0);
        bytes memory bad = hex"0155";
        vm.startPrank(fleet);
        vm.expectRevert(abi.encodeWithSelector(IProof.InvalidCid.selector, bad));
        proof.post(address(p), 1, false, bad, good, GOOD, _work());
        vm.expectRevert(abi.encodeWithSelector(IProof.InvalidCid.selector, bad));
        proof.post(address(p), 1, false, good, bad, GOOD, _work());
    }

    function test_ContributionsAreChecked() public {
        _workRefused(new Contribution[](0), abi.encodeWithSelector(IProof.ContributionsOutOfRange.selector, 0, 64));
        _workRefused(new Contribution[](65), abi.encodeWithSelector(IProof.ContributionsOutOfRange.selector, 65, 64));
        Contribution[] memory c = _work();
        c[1].units = 0;
        _workRefused(c, abi.encodeWithSelector(IProof.NoUnits.selector, 1));
        c = _work();
        address[3] memory wrong = [address(0), address(p), address(proof)];
        for (uint256 i = 0; i < 3; ++i) {
            c[0].miner = wrong[i];
            _workRefused(c, abi.encodeWithSelector(IProof.InvalidMiner.selector, wrong[i]));
        }
    }

    function test_NoPostAfterTheDeadline() public {
        BlockNumber deadline = p.terms().trainingDeadline;
        vm.roll(BlockNumber.unwrap(deadline) + 1);
        _postRefused(
            fleet, 1, 0, 1, abi.encodeWithSelector(IProject.DeadlinePassed.selector, deadline, BlockNumber.wrap(_now()))
        );
    }

    function test_PostInTheLastBlockIsPaid() public {
        vm.roll(BlockNumber.unwrap(p.terms().trainingDeadline));
        ProofId id = _post(p, 1, false, GOOD);
        _skip(COMMIT);
        for (uint256 i = 0; i < 3; ++i) {
            _commit(id, judges[i], GOOD);
        }
        _skip(REVEAL);
        for (uint256 i = 0; i < 3; ++i) {
            _reveal(id, judges[i], GOOD);
        }
        vm.roll(BlockNumber.unwrap(p.settlementDeadline()));
        proof.finalize(id);
        vm.assertEq(p.escrow(), GOAL - PAY);
    }

    function test_FinalizeTooLatePaysNothing() public {
        ProofId id = _post(p, 1, false, GOOD);
        _vote(id, GOOD, GOOD, GOOD);
        vm.roll(BlockNumber.unwrap(p.settlementDeadline()) + 1);
        vm.expectRevert(abi.encodeWithSelector(IProject.WrongState.selector, State.Training, State.Refunding));
        proof.finalize(id);
        vm.assertEq(p.escrow(), GOAL);
    }

    // ------------------------------------------------------------------ voting

    function test_PhasesCloseEarly() public {
        ProofId id = _post(p, 1, false, GOOD);
        _assertPhase(id, IProof.Phase.Commit);
        _commit(id, judges[0], GOOD);
        _commit(id, judges[1], GOOD);
        _assertPhase(id, IProof.Phase.Commit);
        vm.expectEmit(address(proof));
        emit IProof.CommitsClosed(id, BlockNumber.wrap(_now() + REVEAL));
        _commit(id, judges[2], GOOD);
        _assertPhase(id, IProof.Phase.Reveal);
        vm.assertEq(BlockNumber.unwrap(proof.recordOf(id).commitDeadline), _now());
        _reveal(id, judges[2], GOOD);
        _reveal(id, judges[0], GOOD);
        _assertPhase(id, IProof.Phase.Reveal);
        _reveal(id, judges[1], GOOD);
        _assertPhase(id, IProof.Phase.Finalize);
        proof.finalize(id);
        _assertPhase(id, IProof.Phase.Done);
    }

    function test_PhasesCloseInTime() public {
        ProofId id = _post(p, 1, false, GOOD);
        _skip(COMMIT);
        _commit(id, judges[0], GOOD);
        _assertPhase(id, IProof.Phase.Commit);
        _skip(1);
        _assertPhase(id, IProof.Phase.Reveal);
        _skip(REVEAL - 1);
        _assertPhase(id, IProof.Phase.Reveal);
        _skip(1);
        _assertPhase(id, IProof.Phase.Finalize);
    }

    function test_NobodyCommits() public {
        ProofId id = _post(p, 1, false, GOOD);
        _skip(COMMIT + 1);
        _assertPhase(id, IProof.Phase.Finalize);
        vm.assertEq(uint256(proof.finalize(id)), uint256(IProof.Status.Rejected));
    }

    function test_PhasesAreKept() public {
        ProofId id = _post(p, 1, false, GOOD);
        _phaseRefused(id, IProof.Phase.Reveal, IProof.Phase.Commit, abi.encodeCall(proof.reveal, (id, GOOD, 0)));
        _phaseRefused(id, IProof.Phase.Finalize, IProof.Phase.Commit, abi.encodeCall(proof.finalize, (id)));
        for (uint256 i = 0; i < 3; ++i) {
            _commit(id, judges[i], GOOD);
        }
        bytes memory commit = abi.encodeCall(proof.commit, (id, bytes32("x")));
        _phaseRefused(id, IProof.Phase.Commit, IProof.Phase.Reveal, commit);
        _phaseRefused(id, IProof.Phase.Finalize, IProof.Phase.Reveal, abi.encodeCall(proof.finalize, (id)));
        for (uint256 i = 0; i < 3; ++i) {
            _reveal(id, judges[i], GOOD);
        }
        proof.finalize(id);
        _phaseRefused(id, IProof.Phase.Commit, IProof.Phase.Done, commit);
        _phaseRefused(id, IProof.Phase.Finalize, IProof.Phase.Done, abi.encodeCall(proof.finalize, (id)));
    }

    function test_UnknownProof() public {
        ProofId id = ProofId.wrap(bytes32("unknown"));
        _assertPhase(id, IProof.Phase.None);
        vm.assertEq(proof.panelOf(id).length, 0);
        vm.assertFalse(proof.isOnPanel(id, judges[0]));
        vm.assertEq(proof.recordOf(id).weightsAfter.length, 0);
        vm.expectRevert(abi.encodeWithSelector(IProof.NoSuchProof.selector, id));
        proof.finalize(id);
    }

    function test_CommitsAreThePanels() public {
        ProofId id = _post(p, 1, false, GOOD);
        vm.expectRevert(abi.encodeWithSelector(IProof.NotOnPanel.selector, id, eve));
        vm.prank(eve);
        proof.commit(id, bytes32("x"));
        vm.startPrank(judges[0]);
        vm.expectRevert(IProof.EmptyCommitment.selector);
        proof.commit(id, 0);
        proof.commit(id, bytes32("x"));
        vm.expectRevert(abi.encodeWithSelector(IProof.AlreadyCommitted.selector, id, judges[0]));
        proof.commit(id, bytes32("y"));
    }

    function test_CopiedVotesDoNotReveal() public {
        ProofId id = _post(p, 1, false, GOOD);
        bytes32 hash = proof.voteHash(id, judges[0], GOOD, _salt(judges[0]));
        for (uint256 i = 0; i < 3; ++i) {
            vm.prank(judges[i]);
            proof.commit(id, hash); // judges 1 and 2 copy
        }
        _reveal(id, judges[0], GOOD);
        bytes32 salt = _salt(judges[0]);
        bytes32 got = proof.voteHash(id, judges[1], GOOD, salt);
        vm.expectRevert(abi.encodeWithSelector(IProof.CommitmentMismatch.selector, hash, got));
        vm.prank(judges[1]);
        proof.reveal(id, GOOD, salt);
    }

    function test_RevealOnceAndOnlyWhatWasCommitted() public {
        ProofId id = _post(p, 1, false, GOOD);
        for (uint256 i = 0; i < 3; ++i) {
            _commit(id, judges[i], GOOD);
        }
        bytes32 salt = _salt(judges[0]);
        vm.startPrank(judges[0]);
        vm.expectPartialRevert(IProof.CommitmentMismatch.selector);
        proof.reveal(id, BAD, salt);
        vm.expectPartialRevert(IProof.CommitmentMismatch.selector);
        proof.reveal(id, GOOD, bytes32("salt"));
        proof.reveal(id, GOOD, salt);
        vm.expectRevert(abi.encodeWithSelector(IProof.AlreadyRevealed.selector, id, judges[0]));
        proof.reveal(id, GOOD, salt);
        vm.stopPrank();
        vm.expectPartialRevert(IProof.CommitmentMismatch.selector);
        vm.prank(eve);
        proof.reveal(id, GOOD, salt);
        IProof.Vote memory vote = proof.voteOf(id, judges[0]);
        vm.assertTrue(vote.revealed);
        vm.assertEq(Ppm.unwrap(vote.measured), Ppm.unwrap(GOOD));
    }

    // ------------------------------------------------------------------ verdicts

    /// @dev Quorum: revealed * 3 >= panel * 2. Majority: agreed * 2 > revealed. For every vote of panels of 3 to 6.
    function testFuzz_Verdict(uint8 size, uint8 silent, uint8 against) public {
        uint256 panel = _bound(size, 3, 6);
        uint256 revealed = panel - _bound(silent, 0, panel);
        uint256 agreed = revealed - _bound(against, 0, revealed);
        address[] memory members = new address[](panel);
        for (uint256 i = 0; i < panel; ++i) {
            members[i] = i < 3 ? judges[i] : address(uint160(0x800 + i));
            if (i >= 3) _join(members[i]);
        }
        _skip(JOIN_DELAY);
        ProofId id = _post(p, 1, false, GOOD);
        for (uint256 i = 0; i < revealed; ++i) {
            _commit(id, members[i], i < agreed ? GOOD : BAD);
        }
        if (revealed < panel) _skip(COMMIT + 1);
        for (uint256 i = 0; i < revealed; ++i) {
            _reveal(id, members[i], i < agreed ? GOOD : BAD);
        }
        bool accepted = revealed * 3 >= panel * 2 && agreed * 2 > revealed;
        vm.assertEq(uint256(proof.finalize(id)), uint256(accepted ? IProof.Status.Accepted : IProof.Status.Rejected));
        vm.assertEq(p.nextEpoch(), accepted ? 2 : 1);
        vm.assertTrue(accepted ? p.escrow() < GOAL : p.escrow() == GOAL);
        _assertBooks(p);
    }

    function test_RejectedEpochsMayBePostedAgain() public {
        ProofId first = _post(p, 1, false, GOOD);
        _vote(first, BAD, BAD, GOOD);
        vm.expectEmit(address(proof));
        emit IProof.ProofFinalized(first, address(p), 1, IProof.Status.Rejected, 3, 3, 1);
        proof.finalize(first);
        vm.assertEq(p.escrow(), GOAL);
        ProofId second = _post(p, 1, false, BAD);
        vm.assertEq(ProofId.unwrap(second), ProofId.unwrap(proof.proofIdOf(address(p), 1, 1)));
        _vote(second, BAD, BAD, BAD);
        proof.finalize(second);
        vm.assertEq(p.nextEpoch(), 2);
        vm.assertEq(proof.attempts(address(p), 1), 2);
    }

    // ------------------------------------------------------------------ helpers

    function _assertPhase(ProofId id, IProof.Phase expected) private view {
        vm.assertEq(uint256(proof.phaseOf(id)), uint256(expected));
    }

    function _phaseRefused(ProofId id, IProof.Phase expected, IProof.Phase actual, bytes memory call) private {
        vm.expectRevert(abi.encodeWithSelector(IProof.WrongPhase.selector, id, expected, actual));
        vm.prank(judges[0]);
        (bool ok,) = address(proof).call(call);
        ok;
    }

    function _postRefused(address who, uint32 epoch, uint32 before, uint32 after_, bytes memory err) private {
        bytes memory from = _weights(before);
        bytes memory to = _weights(after_);
        vm.expectRevert(err);
        vm.prank(who);
        proof.post(address(p), epoch, false, from, to, GOOD, _work());
    }

    function _workRefused(Contribution[] memory c, bytes memory err) private {
        bytes memory from = _weights(0);
        bytes memory to = _weights(1);
        vm.expectRevert(err);
        vm.prank(fleet);
        proof.post(address(p), 1, false, from, to, GOOD, c);
    }
}
