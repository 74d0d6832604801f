// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProject} from "../src/interfaces/IProject.sol";
import {IProof} from "../src/interfaces/IProof.sol";
import {BlockNumber, Ppm, ProofId} from "../src/interfaces/Types.sol";
import {Fixture} from "./base/Fixture.sol";
import {vm} from "./base/Vm.sol";

/// @notice From the draw to the last reveal: who may do what in which block.
contract VotingTest is Fixture {
    IProject private p;

    function setUp() public override {
        super.setUp();
        p = _funded();
    }

    // ------------------------------------------------------------------ the draw

    function test_TheHashMustBeKnown() public {
        ProofId id = _post(p, 1, false, GOOD);
        uint64 drawBlock = _now() + 1;
        for (uint256 i = 0; i < 2; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IProof.DrawNotYet.selector, id, drawBlock, _now()));
            proof.draw(id);
            _skip(1);
        }
        proof.draw(id);
        _assertPhase(id, IProof.Phase.Commit);
    }

    function test_TheDrawIsTheBlockHashes() public {
        ProofId id = _post(p, 1, false, GOOD);
        uint64 posted = _now();
        _skip(2);
        bytes32 seed = keccak256(abi.encode(blockhash(posted + 1), id, uint8(0)));
        (uint256 panel,) = stake.draw(seed, uint32(JUDGES), BlockNumber.wrap(posted), 3);
        vm.expectEmit(address(proof));
        emit IProof.PanelDrawn(id, 0, panel, 3, BlockNumber.wrap(_now() + COMMIT));
        vm.prank(eve);
        proof.draw(id);
        (uint32[] memory seats, address[] memory owners) = proof.panelOf(id, 0);
        for (uint256 i = 0; i < 3; ++i) {
            vm.assertEq(seats[i], uint32(panel >> (32 * i)));
            vm.assertEq(owners[i], judges[seats[i]]);
        }
        (seats,) = proof.panelOf(id, 1);
        vm.assertEq(seats.length, 0);
    }

    /// @dev Whoever draws, and whenever: the same panel.
    function testFuzz_WaitingChangesNothing(uint8 blocks, bytes32 hash) public {
        ProofId id = _post(p, 1, false, GOOD);
        uint64 posted = _now();
        vm.roll(posted + 2 + _bound(blocks, 0, 254));
        vm.setBlockhash(posted + 1, hash);
        proof.draw(id);
        (uint32[] memory seats,) = proof.panelOf(id, 0);
        bytes32 seed = keccak256(abi.encode(hash, id, uint8(0)));
        (uint256 panel,) = stake.draw(seed, uint32(JUDGES), BlockNumber.wrap(posted), 3);
        for (uint256 i = 0; i < 3; ++i) {
            vm.assertEq(seats[i], uint32(panel >> (32 * i)));
        }
    }

    function test_TheHashIsForgotten() public {
        ProofId id = _post(p, 1, false, GOOD);
        vm.roll(_now() + 256);
        _assertPhase(id, IProof.Phase.Draw);
        vm.assertEq(BlockNumber.unwrap(proof.recordOf(id).deadline), _now());
        _skip(1);
        _phaseRefused(id, IProof.Phase.Draw, IProof.Phase.Finalize, abi.encodeCall(proof.draw, (id)));
        vm.assertEq(uint256(_finalize(id)), uint256(IProof.Status.Undecided));
        vm.assertEq(_locked(fleet), 0);
        vm.assertEq(_bonded(fleet), 10 * POSTING_BOND);
        vm.assertEq(stake.toTreasury(), 0);
        _accept(p, 1, false, GOOD); // may be posted again
    }

    function test_DrawnOnce() public {
        ProofId id = _drawn(p, 1, false, GOOD);
        _phaseRefused(id, IProof.Phase.Draw, IProof.Phase.Commit, abi.encodeCall(proof.draw, (id)));
    }

    /// @dev Seats taken, left and vacated in the posting's block and after it: those of the posting are drawn.
    function test_TheRoomIsThatOfThePosting() public {
        for (uint32 i = 0; i < 4; ++i) {
            vm.prank(judges[i]);
            stake.leaveSeats(_list(i)); // leave in the posting's block: still in the room
        }
        ProofId id = _post(p, 1, false, GOOD);
        _seat(eve, 16);
        _skip(JOIN_DELAY + 10);
        proof.draw(id);
        (, address[] memory owners) = proof.panelOf(id, 0);
        for (uint256 i = 0; i < 3; ++i) {
            vm.assertTrue(owners[i] != eve);
        }
        _vote(id, 3);
        vm.assertEq(uint256(_finalize(id)), uint256(IProof.Status.Accepted));
    }

    /// @dev Enough seats are taken, too few were active at the posting: nothing is drawn, and nobody pays for it.
    function test_PanelTooSmall() public {
        for (uint32 i = 0; i < 5; ++i) {
            vm.prank(judges[i]);
            stake.leaveSeats(_list(i));
        }
        _skip(1);
        _seat(eve, 5);
        ProofId id = _post(p, 1, false, GOOD);
        _skip(JOIN_DELAY + 2);
        vm.expectRevert(abi.encodeWithSelector(IProof.PanelTooSmall.selector, 2, 3));
        proof.draw(id);
        vm.roll(_now() + 256);
        vm.assertEq(uint256(_finalize(id)), uint256(IProof.Status.Undecided));
        _assertBooks(p);
    }

    // ------------------------------------------------------------------ phases

    function test_PhasesCloseEarly() public {
        ProofId id = _drawn(p, 1, false, GOOD);
        _commit(id, 0, GOOD);
        _commit(id, 1, GOOD);
        _assertPhase(id, IProof.Phase.Commit);
        vm.expectEmit(address(proof));
        emit IProof.CommitsClosed(id, BlockNumber.wrap(_now() + REVEAL));
        _commit(id, 2, GOOD);
        _assertPhase(id, IProof.Phase.Reveal);
        vm.assertEq(BlockNumber.unwrap(proof.recordOf(id).deadline), _now() + REVEAL);
        _skip(1);
        _reveal(id, 2, GOOD);
        _reveal(id, 0, GOOD);
        _assertPhase(id, IProof.Phase.Reveal);
        vm.expectEmit(address(proof));
        emit IProof.RevealsClosed(id, 0, BlockNumber.wrap(_now() + CHALLENGE));
        _reveal(id, 1, GOOD);
        _assertPhase(id, IProof.Phase.Challenge);
        _skip(CHALLENGE);
        _assertPhase(id, IProof.Phase.Challenge);
        _skip(1);
        _assertPhase(id, IProof.Phase.Finalize);
        _finalize(id);
        _assertPhase(id, IProof.Phase.Done);
    }

    function test_PhasesCloseInTime() public {
        ProofId id = _drawn(p, 1, false, GOOD);
        uint64 drawn = _now();
        _commit(id, 0, GOOD);
        _commit(id, 2, GOOD);
        _assertUntil(id, IProof.Phase.Commit, drawn + COMMIT);
        _assertPhase(id, IProof.Phase.Reveal);
        _reveal(id, 0, GOOD);
        _assertUntil(id, IProof.Phase.Reveal, drawn + COMMIT + REVEAL);
        _assertPhase(id, IProof.Phase.Finalize); // one of three revealed: nothing to challenge
    }

    function test_DecidedVotesWaitForChallenges() public {
        ProofId id = _drawn(p, 1, false, GOOD);
        uint64 drawn = _now();
        for (uint8 i = 0; i < 3; ++i) {
            if (i == 2) _assertUntil(id, IProof.Phase.Commit, drawn + COMMIT);
            else _commit(id, i, GOOD);
        }
        _reveal(id, 0, GOOD);
        _reveal(id, 1, GOOD); // all who committed
        _assertUntil(id, IProof.Phase.Challenge, drawn + COMMIT + 1 + CHALLENGE);
        _assertPhase(id, IProof.Phase.Finalize);
    }

    function test_NobodyCommits() public {
        ProofId id = _drawn(p, 1, false, GOOD);
        _skip(COMMIT + 1);
        _assertPhase(id, IProof.Phase.Finalize);
        vm.assertEq(uint256(_finalize(id)), uint256(IProof.Status.Undecided));
    }

    function test_PhasesAreKept() public {
        ProofId id = _post(p, 1, false, GOOD);
        _onlyIn(id, IProof.Phase.Draw);
        _draw(id);
        _onlyIn(id, IProof.Phase.Commit);
        for (uint8 i = 0; i < 3; ++i) {
            _commit(id, i, GOOD);
        }
        _onlyIn(id, IProof.Phase.Reveal);
        for (uint8 i = 0; i < 3; ++i) {
            _reveal(id, i, GOOD);
        }
        _onlyIn(id, IProof.Phase.Challenge);
        _skip(CHALLENGE + 1);
        _onlyIn(id, IProof.Phase.Finalize);
        _finalize(id);
        _onlyIn(id, IProof.Phase.Done);
    }

    function test_UnknownProof() public {
        ProofId id = ProofId.wrap(bytes32("unknown"));
        _assertPhase(id, IProof.Phase.None);
        (uint32[] memory seats,) = proof.panelOf(id, 0);
        vm.assertEq(seats.length, 0);
        bytes memory err = abi.encodeWithSelector(IProof.NoSuchProof.selector, id);
        vm.expectRevert(err);
        proof.draw(id);
        vm.expectRevert(err);
        proof.commit(id, 0, bytes32("x"));
        vm.expectRevert(err);
        proof.reveal(id, 0, GOOD, 0);
        vm.expectRevert(err);
        proof.challenge(id);
        vm.expectRevert(err);
        proof.finalize(id, "", 0);
    }

    // ------------------------------------------------------------------ votes

    function test_CommitsAreThePanels() public {
        ProofId id = _drawn(p, 1, false, GOOD);
        (, address[] memory owners) = proof.panelOf(id, 0);
        _commitRefused(id, 0, eve, bytes32("x"), abi.encodeWithSelector(IProof.NotOnPanel.selector, id, 0, eve));
        bytes memory err = abi.encodeWithSelector(IProof.NotOnPanel.selector, id, 1, owners[0]);
        _commitRefused(id, 1, owners[0], bytes32("x"), err);
        for (uint256 place = 3; place < 256; place += 23) {
            err = abi.encodeWithSelector(IProof.NotOnPanel.selector, id, place, owners[0]);
            _commitRefused(id, uint8(place), owners[0], bytes32("x"), err);
        }
        _commitRefused(id, 0, owners[0], 0, abi.encodeWithSelector(IProof.NoCommitment.selector));
        vm.expectEmit(address(proof));
        emit IProof.VoteCommitted(id, owners[0], 0, 0);
        vm.prank(owners[0]);
        proof.commit(id, 0, bytes32("x"));
        vm.assertEq(proof.voteOf(id, 0, 0).commitment, bytes32("x"));
        err = abi.encodeWithSelector(IProof.AlreadyCommitted.selector, id, 0);
        _commitRefused(id, 0, owners[0], bytes32("y"), err);
    }

    function test_CopiedVotesDoNotReveal() public {
        ProofId id = _drawn(p, 1, false, GOOD);
        (, address[] memory owners) = proof.panelOf(id, 0);
        bytes32 salt = _salt(owners[0]);
        bytes32 hash = proof.voteHash(id, 0, 0, owners[0], GOOD, salt);
        for (uint8 i = 0; i < 3; ++i) {
            vm.prank(owners[i]);
            proof.commit(id, i, hash); // places 1 and 2 copy
        }
        _reveal(id, 0, GOOD);
        bytes32 got = proof.voteHash(id, 0, 1, owners[1], GOOD, salt);
        vm.expectRevert(abi.encodeWithSelector(IProof.CommitmentMismatch.selector, hash, got));
        vm.prank(owners[1]);
        proof.reveal(id, 1, GOOD, salt);
    }

    function test_RevealOnceAndOnlyWhatWasCommitted() public {
        ProofId id = _drawn(p, 1, false, GOOD);
        for (uint8 i = 0; i < 2; ++i) {
            _commit(id, i, GOOD);
        }
        _skip(COMMIT + 1);
        (, address who) = _voter(id, 0);
        bytes32 salt = _salt(who);
        vm.startPrank(who);
        vm.expectPartialRevert(IProof.CommitmentMismatch.selector);
        proof.reveal(id, 0, BAD, salt);
        vm.expectPartialRevert(IProof.CommitmentMismatch.selector);
        proof.reveal(id, 0, GOOD, bytes32("salt"));
        vm.expectPartialRevert(IProof.CommitmentMismatch.selector);
        proof.reveal(id, 2, GOOD, salt); // did not commit
        vm.expectRevert(abi.encodeWithSelector(IProof.NotOnPanel.selector, id, 3, who));
        proof.reveal(id, 3, GOOD, salt);
        vm.expectRevert(abi.encodeWithSelector(IProof.NotOnPanel.selector, id, 255, who));
        proof.reveal(id, 255, GOOD, salt);
        vm.expectEmit(address(proof));
        emit IProof.VoteRevealed(id, who, 0, 0, GOOD);
        proof.reveal(id, 0, GOOD, salt);
        vm.expectRevert(abi.encodeWithSelector(IProof.AlreadyRevealed.selector, id, 0));
        proof.reveal(id, 0, GOOD, salt);
        vm.stopPrank();
        IProof.Vote memory vote = proof.voteOf(id, 0, 0);
        vm.assertTrue(vote.revealed);
        vm.assertEq(vote.voter, who);
        vm.assertEq(vote.commitment, 0);
        vm.assertEq(Ppm.unwrap(vote.measured), Ppm.unwrap(GOOD));
    }

    /// @dev A commitment made up to look like a vote that was revealed counts for nothing.
    function test_AMadeUpCommitmentIsNoVote() public {
        ProofId id = _drawn(p, 1, false, GOOD);
        (, address[] memory owners) = proof.panelOf(id, 0);
        for (uint8 i = 0; i < 3; ++i) {
            vm.prank(owners[i]);
            proof.commit(id, i, bytes32(uint256(uint160(owners[i])) << 32 | Ppm.unwrap(GOOD)));
        }
        vm.assertFalse(proof.voteOf(id, 0, 0).revealed);
        _skip(REVEAL + 1);
        vm.assertEq(uint256(_finalize(id)), uint256(IProof.Status.Undecided));
        vm.assertEq(stake.toTreasury(), 3 * uint256(SEAT_BOND) / 10); // three no-shows
    }

    /// @dev The slowest of all proofs, posted in the last block, can be settled.
    function test_NothingTakesLongerThanLongest() public {
        vm.roll(BlockNumber.unwrap(p.terms().trainingDeadline));
        ProofId id = _post(p, 1, false, GOOD);
        uint64 posted = _now();
        for (uint8 round = 0; round < 2; ++round) {
            vm.roll(BlockNumber.unwrap(proof.recordOf(id).deadline));
            proof.draw(id);
            uint8 panel = proof.recordOf(id).panel;
            vm.roll(BlockNumber.unwrap(proof.recordOf(id).deadline));
            for (uint8 i = 0; i + 1 < panel; ++i) {
                _commit(id, i, GOOD);
            }
            _skip(REVEAL);
            for (uint8 i = 0; i + 1 < panel; ++i) {
                _reveal(id, i, GOOD);
            }
            if (round == 1) break;
            vm.roll(BlockNumber.unwrap(proof.recordOf(id).deadline));
            _bond(eve, CHALLENGE_BOND);
            vm.prank(eve);
            proof.challenge(id);
        }
        uint64 longest = proof.longest(COMMIT, REVEAL, CHALLENGE);
        vm.assertLe(_now() + proof.DRAW_WINDOW(), posted + longest);
        vm.roll(posted + longest);
        vm.assertEq(posted + longest, BlockNumber.unwrap(p.settlementDeadline()));
        _finalize(id);
        vm.assertEq(p.nextEpoch(), 2);
        vm.assertEq(p.escrow(), GOAL - PAY);
    }

    // ------------------------------------------------------------------ helpers

    function _assertPhase(ProofId id, IProof.Phase expected) private view {
        vm.assertEq(uint256(proof.phaseOf(id)), uint256(expected));
    }

    /// @dev The phase lasts to `last`; goes on to the block after.
    function _assertUntil(ProofId id, IProof.Phase phase, uint64 last) private {
        vm.assertEq(BlockNumber.unwrap(proof.recordOf(id).deadline), last);
        vm.roll(last);
        _assertPhase(id, phase);
        _skip(1);
    }

    /// @dev Every step but that of the present phase is refused.
    function _onlyIn(ProofId id, IProof.Phase actual) private {
        bytes[5] memory calls = [
            abi.encodeCall(proof.draw, (id)),
            abi.encodeCall(proof.commit, (id, 0, bytes32("x"))),
            abi.encodeCall(proof.reveal, (id, 0, GOOD, 0)),
            abi.encodeCall(proof.challenge, (id)),
            abi.encodeCall(proof.finalize, (id, "", 0))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            IProof.Phase wanted = IProof.Phase(i + 1);
            if (wanted != actual) _phaseRefused(id, wanted, actual, calls[i]);
        }
    }

    function _phaseRefused(ProofId id, IProof.Phase expected, IProof.Phase actual, bytes memory call) private {
        (bool ok, bytes memory err) = address(proof).call(call);
        vm.assertFalse(ok);
        vm.assertEq(err, abi.encodeWithSelector(IProof.WrongPhase.selector, id, expected, actual));
    }

    function _commitRefused(ProofId id, uint8 place, address who, bytes32 commitment, bytes memory err) private {
        vm.expectRevert(err);
        vm.prank(who);
        proof.commit(id, place, commitment);
    }

    function _list(uint32 a) private pure returns (uint32[] memory l) {
        l = new uint32[](1);
        l[0] = a;
    }
}
