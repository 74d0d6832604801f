// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProject} from "../src/interfaces/IProject.sol";
import {IProof} from "../src/interfaces/IProof.sol";
import {IStake} from "../src/interfaces/IStake.sol";
import {BlockNumber, Ppm, ProofId, State, Verdict} from "../src/interfaces/Types.sol";
import {Fixture} from "./base/Fixture.sol";
import {Merkle} from "./base/Merkle.sol";
import {vm} from "./base/Vm.sol";

/// @notice The attacks of docs/ATTACKS.md on proofs, votes and seats. The others are in Attacks.t.sol.
contract AttacksOnProofsTest is Fixture {
    // ------------------------------------------------------------------ the predecessors' faults

    function test_SelfValidatedTraining() public {
        IProject p = _funded();
        Verdict memory own = Verdict(1, false, GOOD, _weights(1), _root(p, 1));
        vm.expectRevert(abi.encodeWithSelector(IProject.NotCaller.selector, address(proof), fleet));
        vm.prank(fleet);
        p.settle(own);

        _seat(fleet, 2); // two seats of nine
        _skip(JOIN_DELAY);
        uint256 before = _bonded(fleet);
        ProofId id = _drawnWith(p, fleet);
        _voteAs(id, fleet, GOOD, proof.FALSE_CLAIM());
        vm.assertEq(uint256(_finalize(id)), uint256(IProof.Status.Rejected));
        vm.assertLe(_bonded(fleet), before - POSTING_BOND - SEAT_BOND * 3 / 10, "its bond and its seat's penalty");
        vm.assertEq(p.escrow(), GOAL);
    }

    function test_TheExamCannotBeTrainedFor() public {
        IProject p = _funded();
        ProofId id = _drawn(p, 1, true, BAD); // the test split is open now
        _vote(id, 0);
        _finalize(id);
        bytes memory better = _cid("trained on the test split");
        bytes memory before = _weights(0);
        bytes32 root = _root(p, 1);
        vm.expectPartialRevert(IProof.ExamWeightsFixed.selector);
        vm.prank(fleet);
        proof.post(address(p), 1, true, before, better, GOOD, root);
        vm.expectRevert(abi.encodeWithSelector(IProject.WrongState.selector, State.Training, State.Validating));
        vm.prank(fleet);
        proof.post(address(p), 1, false, before, better, GOOD, root);
    }

    function test_ACopiedVoteIsWorthNothing() public {
        IProject p = _funded();
        ProofId id = _drawn(p, 1, false, GOOD);
        _commit(id, 0, GOOD);
        bytes32 copied = proof.voteOf(id, 0, 0).commitment;
        (, address copier) = _voter(id, 1);
        vm.prank(copier);
        proof.commit(id, 1, copied);
        _commit(id, 2, GOOD);
        (, address first) = _voter(id, 0);
        bytes32 salt = _salt(first);
        _reveal(id, 0, GOOD); // the copier sees vote and salt
        bytes32 own = proof.voteHash(id, 0, 1, copier, GOOD, salt);
        vm.expectRevert(abi.encodeWithSelector(IProof.CommitmentMismatch.selector, copied, own));
        vm.prank(copier);
        proof.reveal(id, 1, GOOD, salt);
        _reveal(id, 2, GOOD);
        vm.roll(vm.getBlockNumber() + REVEAL + CHALLENGE + 1);
        uint256 before = _bonded(copier);
        _finalize(id);
        vm.assertEq(before - _bonded(copier), SEAT_BOND / 10, "a no-show");
    }

    // ------------------------------------------------------------------ front-running

    function test_ARevealCannotBeTakenByAnother() public {
        IProject p = _funded();
        ProofId id = _drawn(p, 1, false, GOOD);
        for (uint8 i = 0; i < 3; ++i) {
            _commit(id, i, GOOD);
        }
        (, address voter) = _voter(id, 0);
        vm.expectPartialRevert(IProof.CommitmentMismatch.selector);
        vm.prank(eve);
        proof.reveal(id, 0, GOOD, _salt(voter));
    }

    function test_WhoeverDrawsDrawsTheSame() public {
        IProject p = _funded();
        ProofId id = _post(p, 1, false, GOOD);
        uint64 known = _now() + 2;
        uint32[] memory first = _peek(id, known, fleet);
        uint32[] memory last = _peek(id, known + 254, eve);
        vm.assertEq(first.length, 3);
        vm.assertEq(abi.encode(first), abi.encode(last));
    }

    // ------------------------------------------------------------------ seats and the draw

    function test_SybilsBelowTheBondHaveNoSeat() public {
        for (uint160 i = 1; i <= 4; ++i) {
            address sybil = address(0x5B00 + i);
            _bond(sybil, SEAT_BOND - 1);
            vm.expectRevert(abi.encodeWithSelector(IStake.NotEnoughStake.selector, sybil, SEAT_BOND - 1, SEAT_BOND));
            vm.prank(sybil);
            stake.takeSeats(1);
        }
        vm.assertEq(stake.seatsTaken(), JUDGES);
    }

    function test_TheDrawIsNotKnownWhenPosting() public {
        IProject p = _funded();
        ProofId id = _post(p, 1, false, GOOD);
        uint64 postedAt = _now();
        _skip(2);
        bytes memory first = abi.encode(_peek(id, _now(), eve));
        vm.setBlockhash(postedAt, keccak256("what the poster knew"));
        vm.assertEq(abi.encode(_peek(id, _now(), eve)), first);
        uint256 others;
        for (uint256 i = 0; i < 8; ++i) {
            vm.setBlockhash(postedAt + 1, keccak256(abi.encode(i)));
            if (keccak256(abi.encode(_peek(id, _now(), eve))) != keccak256(first)) ++others;
        }
        vm.assertTrue(others > 4, "the next block decides");
    }

    function test_NothingAfterThePostingChangesTheDraw() public {
        IProject p = _funded();
        ProofId id = _post(p, 1, false, GOOD);
        uint32[] memory expected = _peek(id, _now() + 2, eve);
        _seat(fleet, 16);
        uint32[] memory seats = stake.seatsOf(judges[0], 0, 100);
        vm.prank(judges[0]);
        stake.leaveSeats(seats);
        uint32[] memory got = _peek(id, _now() + JOIN_DELAY + 2, fleet);
        vm.assertEq(abi.encode(got), abi.encode(expected));
    }

    /// @dev Neither a new seat nor one that takes over a number which was free when the proof was posted.
    function test_SeatsTakenForAProofDoNotJudgeIt() public {
        IProject p = _funded();
        uint32[] memory left = _seat(eve, 16);
        vm.prank(eve);
        stake.leaveSeats(left);
        _skip(UNBONDING_DELAY + 1);
        _seat(fleet, 16); // too late to be active
        stake.freeSeats(left);
        ProofId id = _post(p, 1, false, GOOD);
        _seat(fleet, 16); // the numbers of those that left
        _skip(2);
        for (uint256 i = 0; i < 16; ++i) {
            vm.setBlockhash(_now() - 1, keccak256(abi.encode(i)));
            vm.assertEq(_seatsOf(fleet, _peek(id, _now(), eve)), 0);
        }
    }

    function test_WaitingForABetterDrawGivesNone() public {
        IProject p = _funded();
        ProofId id = _post(p, 1, false, GOOD);
        vm.expectPartialRevert(IProof.DrawNotYet.selector);
        proof.draw(id);
        _skip(1);
        vm.expectPartialRevert(IProof.DrawNotYet.selector);
        proof.draw(id);
        vm.roll(BlockNumber.unwrap(proof.recordOf(id).deadline) + 1);
        vm.expectPartialRevert(IProof.WrongPhase.selector);
        proof.draw(id);
        vm.assertEq(uint256(_finalize(id)), uint256(IProof.Status.Undecided));
        vm.assertEq(p.escrow(), GOAL);
    }

    function test_LeavingAfterThePostingDoesNotEscape() public {
        IProject p = _funded();
        ProofId id = _drawn(p, 1, false, GOOD);
        (, address coward) = _voter(id, 0);
        uint32[] memory seats = stake.seatsOf(coward, 0, 100);
        vm.startPrank(coward);
        stake.leaveSeats(seats);
        vm.expectPartialRevert(IStake.StillBonded.selector);
        stake.freeSeats(seats);
        vm.expectPartialRevert(IStake.NotEnoughStake.selector);
        stake.unbond(1);
        vm.stopPrank();
        _commit(id, 1, GOOD);
        _commit(id, 2, GOOD);
        _pass(proof.recordOf(id).deadline);
        _reveal(id, 1, GOOD);
        _reveal(id, 2, GOOD);
        uint256 before = _bonded(coward);
        _finalize(id);
        vm.assertEq(before - _bonded(coward), SEAT_BOND / 10);
    }

    function test_ANewOwnerDoesNotPayForTheOldOne() public {
        IProject p = _funded();
        ProofId id = _drawn(p, 1, false, GOOD);
        (, address gone) = _voter(id, 0);
        uint32[] memory seats = stake.seatsOf(gone, 0, 100);
        vm.prank(gone);
        stake.leaveSeats(seats);
        _skip(UNBONDING_DELAY + 1);
        stake.freeSeats(seats);
        uint32[] memory taken = _seat(eve, 1);
        vm.assertEq(taken[0], seats[0], "the same number");
        uint256 before = _bonded(eve);
        _finalize(id); // nobody voted, nobody carried it out for long
        vm.assertEq(_bonded(eve), before);
        vm.assertEq(stake.seatOf(taken[0]).inactiveFrom, 0);
    }

    function test_LockedStakeCannotLeave() public {
        IProject p = _funded();
        _post(p, 1, false, GOOD);
        uint256 free = _free(fleet);
        vm.expectRevert(abi.encodeWithSelector(IStake.NotEnoughStake.selector, fleet, free, free + 1));
        vm.prank(fleet);
        stake.unbond(free + 1);
    }

    // ------------------------------------------------------------------ claims of others

    function test_AnotherFleetsProofIsNotMine() public {
        IProject mine = _funded();
        IProject other = _funded();
        bytes memory before = _weights(0);
        bytes memory after_ = _weights(1);
        bytes32 root = _root(other, 1);
        vm.expectRevert(abi.encodeWithSelector(IProject.NotCaller.selector, fleet, eve));
        vm.prank(eve);
        proof.post(address(other), 1, false, before, after_, GOOD, root);
        _accept(other, 1, false, GOOD);
        _accept(mine, 1, false, GOOD);
        uint256 earned = _earned(other, m1, 1);
        bytes32[] memory path = _path(other, m1, 1);
        vm.expectRevert(abi.encodeWithSelector(IProject.BadEarningsProof.selector, m1, earned));
        mine.claim(m1, earned, path);
    }

    function test_TheVerdictIsOnWhatWasPosted() public {
        IProject p = _funded();
        ProofId id = _drawn(p, 1, false, GOOD);
        _vote(id, 3);
        _pass(proof.recordOf(id).deadline);
        bytes32 greedy = Merkle.leaf(address(p), eve, GOAL);
        bytes memory after_ = _weights(1);
        vm.expectPartialRevert(IProof.ClaimMismatch.selector);
        proof.finalize(id, after_, greedy);
    }

    /// @dev A panel that is bought as a whole can let a false root pass; not even then is more paid than an epoch's pay.
    function test_AFalseRootPaysNoMoreThanWasReleased() public {
        IProject p = _funded();
        bytes32 greedy = Merkle.leaf(address(p), eve, GOAL);
        bytes memory before = _weights(0);
        bytes memory after_ = _weights(1);
        vm.prank(fleet);
        ProofId id = proof.post(address(p), 1, false, before, after_, GOOD, greedy);
        _draw(id);
        _vote(id, 3);
        _pass(proof.recordOf(id).deadline);
        proof.finalize(id, after_, greedy);
        uint256 owed = p.minersOwed();
        vm.assertEq(owed, PAY - p.verifiersPay());
        vm.expectRevert(abi.encodeWithSelector(IProject.EarningsAboveOwed.selector, GOAL, owed));
        p.claim(eve, GOAL, new bytes32[](0));
        _assertBooks(p);
    }

    // ------------------------------------------------------------------ helpers

    /// @dev Draws in that block by that caller, tells the panel, and undoes it.
    function _peek(ProofId id, uint64 block_, address caller) private returns (uint32[] memory) {
        try this.drawAndRevert(id, block_, caller) {}
        catch (bytes memory panel) {
            return abi.decode(panel, (uint32[]));
        }
        revert();
    }

    function drawAndRevert(ProofId id, uint64 block_, address caller) external {
        vm.roll(block_);
        vm.prank(caller);
        proof.draw(id);
        (uint32[] memory seats,) = proof.panelOf(id, 0);
        bytes memory panel = abi.encode(seats);
        assembly ("memory-safe") {
            revert(add(panel, 32), mload(panel))
        }
    }

    /// @dev Posts, and finds a block hash that puts `member` on the panel once.
    function _drawnWith(IProject p, address member) private returns (ProofId id) {
        id = _post(p, 1, false, GOOD);
        _skip(2);
        for (uint256 salt = 0; _seatsOf(member, _peek(id, _now(), eve)) != 1; ++salt) {
            vm.setBlockhash(_now() - 1, keccak256(abi.encode(salt)));
        }
        proof.draw(id);
    }

    function _seatsOf(address member, uint32[] memory seats) private view returns (uint256 n) {
        for (uint256 i = 0; i < seats.length; ++i) {
            if (stake.seatOwner(seats[i]) == member) ++n;
        }
    }

    /// @dev `liar` says one thing, the others another.
    function _voteAs(ProofId id, address liar, Ppm lie, Ppm truth) private {
        for (uint8 step = 0; step < 2; ++step) {
            for (uint8 i = 0; i < 3; ++i) {
                (, address who) = _voter(id, i);
                Ppm measured = who == liar ? lie : truth;
                step == 0 ? _commit(id, i, measured) : _reveal(id, i, measured);
            }
        }
    }
}
