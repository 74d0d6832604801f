// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProject} from "../src/interfaces/IProject.sol";
import {IProof} from "../src/interfaces/IProof.sol";
import {Bps, Ppm, ProofConfig, ProofId, State, Terms} from "../src/interfaces/Types.sol";
import {Fixture} from "./base/Fixture.sol";
import {vm} from "./base/Vm.sol";

/// @notice What a verdict of one panel pays, unlocks and slashes: panels of one to seven, every way they can vote.
contract VerdictTest is Fixture {
    uint256 private constant VERIFIERS_PAY = PAY / 10;

    IProject private p;

    function setUp() public override {
        super.setUp();
        p = _funded();
    }

    function _proofConfig() internal view override returns (ProofConfig memory c) {
        c = super._proofConfig();
        (c.panel, c.appealPanel, c.minPanel) = (7, 7, 1);
    }

    /// @dev Quorum: revealed * 3 >= panel * 2. A majority of those who revealed decides, a tie does not.
    function testFuzz_Verdict(uint8 size, uint8 silent, uint8 against) public {
        uint8 panel = uint8(_bound(size, 1, 7));
        uint8 revealed = panel - uint8(_bound(silent, 0, panel));
        uint8 agreed = revealed - uint8(_bound(against, 0, revealed));
        ProofId id = _voted(panel, revealed, agreed);
        IProof.Status expected = IProof.Status.Undecided;
        if (revealed * 3 >= panel * 2 && agreed * 2 != revealed) {
            expected = agreed * 2 > revealed ? IProof.Status.Accepted : IProof.Status.Rejected;
        }
        vm.assertEq(uint256(_finalize(id)), uint256(expected));
        vm.assertEq(uint256(proof.recordOf(id).status), uint256(expected));
        bool accepted = expected == IProof.Status.Accepted;
        vm.assertEq(p.nextEpoch(), accepted ? 2 : 1);
        vm.assertEq(p.escrow(), accepted ? GOAL - PAY : GOAL);
        vm.assertEq(p.minersOwed(), accepted ? PAY - VERIFIERS_PAY : 0);
        _assertPlaces(id, expected, revealed, agreed);
        _assertPoster(expected);
        _assertBooks(p);
    }

    function test_TheWholeRejectedBondMayGoToTheVerifiers() public {
        Terms memory t = _terms();
        (t.payPerEpoch, t.verifierShare) = (GOAL / 2, Bps.wrap(5_000)); // 250 to the verifiers, five bonds
        p = _fundedWith(t);
        ProofId id = _drawn(p, 1, false, GOOD);
        _vote(id, 0);
        _finalize(id);
        vm.assertEq(stake.toTreasury(), 0);
        vm.assertEq(stake.debts(), 7 * uint256(SEAT_BOND) + 10 * uint256(POSTING_BOND));
        vm.assertEq(_free(judges[0]) + _free(judges[1]), 2 * (POSTING_BOND / 7) + _remainderOf(id, POSTING_BOND));
        _assertBooks(p);
    }

    function test_FinalizedOnceAndAsPosted() public {
        ProofId id = _drawn(p, 1, false, GOOD);
        _vote(id, 7);
        _skip(CHALLENGE + 1);
        bytes memory weights = _weights(1);
        bytes32 root = _root(p, 1);
        bytes32 hash = keccak256(abi.encode(weights, root));
        bytes32 got = keccak256(abi.encode(weights, bytes32(uint256(root) + 1)));
        vm.expectRevert(abi.encodeWithSelector(IProof.ClaimMismatch.selector, hash, got));
        proof.finalize(id, weights, bytes32(uint256(root) + 1));
        bytes memory others = _weights(2);
        got = keccak256(abi.encode(others, root));
        vm.expectRevert(abi.encodeWithSelector(IProof.ClaimMismatch.selector, hash, got));
        proof.finalize(id, others, root);
        vm.expectEmit(address(proof));
        emit IProof.ProofFinalized(
            id, address(p), 1, IProof.Status.Accepted, 7, 7, 7, PAY - VERIFIERS_PAY, VERIFIERS_PAY
        );
        vm.prank(eve);
        proof.finalize(id, weights, root);
        vm.expectRevert(
            abi.encodeWithSelector(IProof.WrongPhase.selector, id, IProof.Phase.Finalize, IProof.Phase.Done)
        );
        proof.finalize(id, weights, root);
        vm.assertEq(p.earningsRoot(), root);
    }

    function test_RejectedEpochsMayBePostedAgain() public {
        _reject(p, 1, false, GOOD);
        vm.assertEq(p.nextEpoch(), 1);
        _acceptByAll(1, false, BAD);
        vm.assertEq(p.nextEpoch(), 2);
        vm.assertEq(proof.posted(address(p)), 2);
    }

    function test_AnExamAlonePaysNothing() public {
        _acceptByAll(1, false, GOOD);
        _acceptByAll(2, false, GOOD);
        uint256 debts = stake.debts();
        _acceptByAll(3, true, GOOD);
        vm.assertEq(stake.debts(), debts);
        _assertState(p, State.Mature);
        _assertBooks(p);
    }

    /// @dev Nobody finalized in time and the project failed: no pay, but no bond stays locked.
    function test_TooLatePaysNothing() public {
        ProofId id = _drawn(p, 1, false, GOOD);
        _vote(id, 6);
        vm.roll(uint256(_settlement()) + 1);
        _assertState(p, State.Refunding);
        vm.assertEq(uint256(_finalize(id)), uint256(IProof.Status.Accepted));
        vm.assertEq(p.escrow(), GOAL);
        vm.assertEq(_locked(fleet), 0);
        vm.assertEq(stake.toTreasury(), uint256(SEAT_BOND) * 3 / 10); // the one that lied
        _assertBooks(p);
        vm.prank(ann);
        vm.assertEq(p.refund(), GOAL * 3 / 4);
    }

    function test_RejectedTooLate() public {
        ProofId id = _drawn(p, 1, false, GOOD);
        _vote(id, 0);
        vm.roll(uint256(_settlement()) + 1);
        vm.assertEq(uint256(_finalize(id)), uint256(IProof.Status.Rejected));
        vm.assertEq(_bonded(fleet), 9 * POSTING_BOND);
        _assertBooks(p);
    }

    /// @dev A verifier whose seat was freed before anyone finalized is still paid; who took the seat since is not.
    function test_VotersArePaidNotSeats() public {
        ProofId id = _voted(7, 7, 7);
        (uint32[] memory seats, address[] memory owners) = proof.panelOf(id, 0);
        vm.prank(owners[0]);
        stake.leaveSeats(_list(seats[0]));
        _skip(UNBONDING_DELAY + 1);
        stake.freeSeats(_list(seats[0]));
        vm.assertEq(_seat(eve, 1)[0], seats[0]);
        _finalize(id);
        vm.assertEq(_bonded(owners[0]), SEAT_BOND + VERIFIERS_PAY / 7 + VERIFIERS_PAY % 7);
        vm.assertEq(_bonded(eve), SEAT_BOND);
        _assertBooks(p);
    }

    function test_PenaltiesFindNobodyElse() public {
        ProofId id = _voted(7, 5, 5);
        (uint32[] memory seats, address[] memory owners) = proof.panelOf(id, 0);
        vm.prank(owners[6]); // silent
        stake.leaveSeats(_list(seats[6]));
        _skip(UNBONDING_DELAY + 1);
        stake.freeSeats(_list(seats[6]));
        vm.assertEq(_seat(eve, 1)[0], seats[6]);
        _skip(JOIN_DELAY);
        _finalize(id);
        vm.assertEq(_bonded(eve), SEAT_BOND);
        vm.assertEq(stake.seatOf(seats[6]).inactiveFrom, 0);
        vm.assertEq(stake.toTreasury(), SEAT_BOND / 10); // place 5 alone
    }

    /// @dev A seat that was silent in many proofs at once loses its bond, and no more.
    function test_ManyPenaltiesTakeOneBond() public {
        ProofId[] memory ids = new ProofId[](12);
        _bond(fleet, 2 * POSTING_BOND);
        for (uint256 i = 0; i < ids.length; ++i) {
            p = _funded();
            ids[i] = _drawn(p, 1, false, GOOD);
        }
        _skip(COMMIT + 1);
        for (uint256 i = 0; i < ids.length; ++i) {
            _finalize(ids[i]);
        }
        for (uint256 i = 0; i < JUDGES; ++i) {
            vm.assertEq(_bonded(judges[i]), 0);
        }
        vm.assertEq(stake.toTreasury(), JUDGES * uint256(SEAT_BOND));
        vm.assertEq(stake.seatsTaken(), 0);
        _assertBooks(p);
    }

    // ------------------------------------------------------------------ helpers

    function _acceptByAll(uint32 epoch, bool exam, Ppm metric) private {
        ProofId id = _drawn(p, epoch, exam, metric);
        _vote(id, 7);
        vm.assertEq(uint256(_finalize(id)), uint256(IProof.Status.Accepted));
    }

    /// @dev A proof judged by `panel` seats of which the first `revealed` vote, the first `agreed` for it.
    function _voted(uint8 panel, uint8 revealed, uint8 agreed) private returns (ProofId id) {
        for (uint32 i = panel; i < JUDGES; ++i) {
            vm.prank(judges[i]);
            stake.leaveSeats(_list(i));
        }
        _skip(1);
        id = _drawn(p, 1, false, GOOD);
        vm.assertEq(proof.recordOf(id).panel, panel);
        for (uint8 i = 0; i < revealed; ++i) {
            _commit(id, i, i < agreed ? GOOD : BAD);
        }
        if (revealed < panel) _skip(COMMIT + 1);
        for (uint8 i = 0; i < revealed; ++i) {
            _reveal(id, i, i < agreed ? GOOD : BAD);
        }
    }

    function _assertPlaces(ProofId id, IProof.Status status, uint8 revealed, uint8 agreed) private view {
        (uint32[] memory seats, address[] memory owners) = proof.panelOf(id, 0);
        bool accepted = status == IProof.Status.Accepted;
        uint256 total = accepted ? VERIFIERS_PAY : VERIFIERS_PAY < POSTING_BOND ? VERIFIERS_PAY : POSTING_BOND;
        uint256 winners = status == IProof.Status.Undecided ? 0 : accepted ? agreed : revealed - agreed;
        bool first = true;
        for (uint256 i = 0; i < seats.length; ++i) {
            bool won = winners > 0 && i < revealed && (i < agreed) == accepted;
            uint256 lost = i >= revealed ? SEAT_BOND / 10 : won || winners == 0 ? 0 : uint256(SEAT_BOND) * 3 / 10;
            uint256 pay = won ? total / winners + (first ? total % winners : 0) : 0;
            if (won) first = false;
            vm.assertEq(_bonded(owners[i]), SEAT_BOND - lost + pay, "bonded");
            vm.assertEq(_locked(owners[i]), SEAT_BOND - lost, "locked");
            vm.assertEq(stake.seatOf(seats[i]).inactiveFrom > 0 ? 1 : 0, lost > 0 ? 1 : 0, "vacated");
        }
    }

    function _assertPoster(IProof.Status status) private view {
        uint256 lost = status == IProof.Status.Rejected ? POSTING_BOND : 0;
        vm.assertEq(_bonded(fleet), 10 * POSTING_BOND - lost, "poster's bond");
        vm.assertEq(_locked(fleet), 0, "poster's lock");
    }

    /// @dev What the owner of place 0 gets above the others, if it is one of the first two judges.
    function _remainderOf(ProofId id, uint256 total) private view returns (uint256) {
        (, address[] memory owners) = proof.panelOf(id, 0);
        return owners[0] == judges[0] || owners[0] == judges[1] ? total % 7 : 0;
    }

    function _settlement() private view returns (uint64 deadline) {
        bytes memory b = abi.encode(p.settlementDeadline());
        return abi.decode(b, (uint64));
    }

    function _list(uint32 a) private pure returns (uint32[] memory l) {
        l = new uint32[](1);
        l[0] = a;
    }
}
