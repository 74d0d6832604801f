// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProject} from "../src/interfaces/IProject.sol";
import {IProof} from "../src/interfaces/IProof.sol";
import {IStake} from "../src/interfaces/IStake.sol";
import {BlockNumber, Ppm, ProofId} from "../src/interfaces/Types.sol";
import {Fixture} from "./base/Fixture.sol";
import {vm} from "./base/Vm.sol";

/// @notice Challenges: a second panel of five decides over the first one of three.
contract AppealTest is Fixture {
    IProject private p;

    function setUp() public override {
        super.setUp();
        p = _funded();
        _bond(eve, CHALLENGE_BOND);
    }

    function test_Challenge() public {
        ProofId id = _drawn(p, 1, false, GOOD);
        _vote(id, 1);
        vm.expectEmit(address(proof));
        emit IProof.ProofChallenged(id, eve);
        vm.prank(eve);
        proof.challenge(id);
        vm.assertEq(_locked(eve), CHALLENGE_BOND);
        IProof.Record memory r = proof.recordOf(id);
        vm.assertEq(r.challenger, eve);
        vm.assertEq(r.round, 1);
        vm.assertEq(uint256(r.phase), uint256(IProof.Phase.Draw));
        vm.assertEq(BlockNumber.unwrap(r.deadline), _now() + 256);
        vm.assertEq(uint256(r.panel) + r.committed + r.revealed + r.agreed, 0);
        vm.assertEq(Ppm.unwrap(r.metric), Ppm.unwrap(GOOD));
        _draw(id);
        r = proof.recordOf(id);
        vm.assertEq(r.panel, 5);
        vm.assertEq(uint256(r.phase), uint256(IProof.Phase.Commit));
        _assertFirstRoundIsKept(id);
    }

    function test_OnlyOnce() public {
        ProofId id = _drawn(p, 1, false, GOOD);
        _vote(id, 3);
        _appeal(id);
        bytes memory err = abi.encodeWithSelector(IProof.NotChallengeable.selector, id);
        vm.expectRevert(err);
        proof.challenge(id);
        _vote(id, 5);
        vm.assertEq(uint256(proof.phaseOf(id)), uint256(IProof.Phase.Finalize)); // no second window
        vm.expectRevert(err);
        proof.challenge(id);
    }

    function test_OnlyWhatWasDecided() public {
        ProofId id = _drawn(p, 1, false, GOOD);
        _commit(id, 0, GOOD);
        _skip(COMMIT + 1);
        _reveal(id, 0, GOOD);
        vm.expectRevert(
            abi.encodeWithSelector(IProof.WrongPhase.selector, id, IProof.Phase.Challenge, IProof.Phase.Finalize)
        );
        vm.prank(eve);
        proof.challenge(id);
    }

    function test_OnlyWithABond() public {
        ProofId id = _drawn(p, 1, false, GOOD);
        _vote(id, 3);
        vm.expectRevert(abi.encodeWithSelector(IStake.NotEnoughStake.selector, bob, 0, uint256(CHALLENGE_BOND)));
        vm.prank(bob);
        proof.challenge(id);
    }

    /// @dev Whatever the two panels say: the second one's decision stands, else the first one's.
    function testFuzz_TwoRounds(uint8 firstFor, uint8 secondFor, uint8 silent) public {
        uint8 a = uint8(_bound(firstFor, 0, 3));
        uint8 shown = 5 - uint8(_bound(silent, 0, 5));
        uint8 b = uint8(_bound(secondFor, 0, shown));
        ProofId id = _drawn(p, 1, false, GOOD);
        _vote(id, a);
        _appeal(id);
        _voteSome(id, shown, b);
        IProof.Status first = a >= 2 ? IProof.Status.Accepted : IProof.Status.Rejected;
        bool decided = shown >= 3 && b * 2 != shown;
        IProof.Status status = !decided ? first : b * 2 > shown ? IProof.Status.Accepted : IProof.Status.Rejected;
        vm.assertEq(uint256(_finalize(id)), uint256(status));
        bool lost = decided && status == first;
        vm.assertEq(_bonded(eve), lost ? 0 : CHALLENGE_BOND, "the challenger's bond");
        vm.assertEq(_locked(eve), 0, "the challenger's lock");
        _assertMoney(id, status, a, shown, b, lost);
    }

    /// @dev Everything that the first panel said was a lie: it pays for it, and the honest minority is paid.
    function test_Overturned() public {
        ProofId id = _drawn(p, 1, false, GOOD);
        _vote(id, 1);
        (uint32[] memory liars,) = proof.panelOf(id, 0);
        _appeal(id);
        _vote(id, 5);
        vm.assertEq(uint256(_finalize(id)), uint256(IProof.Status.Accepted));
        vm.assertEq(p.nextEpoch(), 2);
        vm.assertEq(_bonded(fleet), 10 * POSTING_BOND);
        vm.assertEq(stake.toTreasury(), 2 * uint256(SEAT_BOND) * 3 / 10);
        vm.assertTrue(stake.seatOf(liars[1]).inactiveFrom > 0);
        vm.assertTrue(stake.seatOf(liars[2]).inactiveFrom > 0);
        vm.assertEq(stake.seatOf(liars[0]).inactiveFrom, 0);
        _assertBooks(p);
    }

    /// @dev The second panel can't be drawn any more: the first one's verdict, the challenger's bond back.
    function test_NeverDrawn() public {
        ProofId id = _drawn(p, 1, false, GOOD);
        _vote(id, 3);
        vm.prank(eve);
        proof.challenge(id);
        _skip(257);
        vm.expectEmit(address(proof));
        emit IProof.ProofFinalized(
            id, address(p), 1, IProof.Status.Accepted, 3, 3, 3, PAY - p.verifiersPay(), p.verifiersPay()
        );
        vm.assertEq(uint256(_finalize(id)), uint256(IProof.Status.Accepted));
        vm.assertEq(_free(eve), CHALLENGE_BOND);
        vm.assertEq(stake.toTreasury(), 0);
        _assertBooks(p);
    }

    /// @dev Where most numbers are vacant a draw may find too few. Fewer than the first panel cannot overturn it.
    function test_SmallerPanelsDoNotOverturn() public {
        _bond(bob, 480 * SEAT_BOND);
        vm.startPrank(bob);
        for (uint256 i = 0; i < 30; ++i) {
            stake.takeSeats(16); // not active yet: 7 of 487 are
        }
        vm.stopPrank();
        ProofId id = _post(p, 1, false, GOOD);
        BlockNumber posted = BlockNumber.wrap(_now());
        _drawWith(id, _hashFor(id, 0, posted, 3, 3));
        _vote(id, 3);
        vm.prank(eve);
        proof.challenge(id);
        bytes32 hash = _hashFor(id, 1, posted, 1, 2);
        vm.expectRevert(abi.encodeWithSelector(IProof.PanelTooSmall.selector, _foundWith(id, 1, posted, hash), 3));
        this.drawWith(id, hash);
        _drawWith(id, _hashFor(id, 1, posted, 3, 4)); // as many as the first, fewer than asked for
        vm.assertLe(3, proof.recordOf(id).panel);
    }

    /// @dev A challenger cannot pack the second panel: seats taken after the posting are not in its room.
    function test_NewSeatsDoNotJudge() public {
        ProofId id = _drawn(p, 1, false, GOOD);
        _seat(eve, 16);
        _skip(JOIN_DELAY);
        _vote(id, 3);
        _appeal(id);
        (, address[] memory owners) = proof.panelOf(id, 1);
        for (uint256 i = 0; i < owners.length; ++i) {
            vm.assertTrue(owners[i] != eve);
        }
    }

    /// @dev A vote of the first round is none in the second: the hash holds the round.
    function test_VotesDoNotMoveToTheNextRound() public {
        ProofId id = _drawn(p, 1, false, GOOD);
        _vote(id, 3);
        _appeal(id);
        (, address who) = _voter(id, 0);
        bytes32 old = proof.voteHash(id, 0, 0, who, GOOD, _salt(who));
        vm.prank(who);
        proof.commit(id, 0, old);
        _skip(COMMIT + 1);
        vm.expectPartialRevert(IProof.CommitmentMismatch.selector);
        _revealAs(id, who);
    }

    // ------------------------------------------------------------------ helpers

    function drawWith(ProofId id, bytes32 hash) external {
        _drawWith(id, hash);
    }

    /// @dev Draws as if the block after the posting, or the challenge, had this hash.
    function _drawWith(ProofId id, bytes32 hash) private {
        uint256 drawBlock = BlockNumber.unwrap(proof.recordOf(id).deadline) - proof.DRAW_WINDOW();
        vm.roll(drawBlock + 1);
        vm.setBlockhash(drawBlock, hash);
        proof.draw(id);
    }

    /// @dev The first block hash with which from `min` to `max` seats are found.
    function _hashFor(ProofId id, uint8 round, BlockNumber posted, uint8 min, uint8 max)
        private
        view
        returns (bytes32)
    {
        for (uint256 i = 0; i < 1_000; ++i) {
            uint8 found = _foundWith(id, round, posted, bytes32(i));
            if (min <= found && found <= max) return bytes32(i);
        }
        revert("no such hash");
    }

    function _foundWith(ProofId id, uint8 round, BlockNumber posted, bytes32 hash) private view returns (uint8 found) {
        bytes32 seed = keccak256(abi.encode(hash, id, round));
        (, found) = stake.draw(seed, 487, posted, round == 0 ? 3 : 5);
    }

    function _appeal(ProofId id) private {
        vm.prank(eve);
        proof.challenge(id);
        _draw(id);
    }

    function _revealAs(ProofId id, address who) private {
        vm.prank(who);
        proof.reveal(id, 0, GOOD, keccak256(abi.encode("salt", who)));
    }

    /// @dev Of the present panel the first `shown` vote, the first `agree` for the claim.
    function _voteSome(ProofId id, uint8 shown, uint8 agree) private {
        for (uint8 i = 0; i < shown; ++i) {
            _commit(id, i, i < agree ? GOOD : BAD);
        }
        if (shown < 5) _skip(COMMIT + 1);
        for (uint8 i = 0; i < shown; ++i) {
            _reveal(id, i, i < agree ? GOOD : BAD);
        }
    }

    function _assertFirstRoundIsKept(ProofId id) private view {
        (uint32[] memory seats, address[] memory owners) = proof.panelOf(id, 0);
        vm.assertEq(seats.length, 3);
        for (uint8 i = 0; i < 3; ++i) {
            IProof.Vote memory v = proof.voteOf(id, 0, i);
            vm.assertTrue(v.revealed);
            vm.assertEq(v.voter, owners[i]);
            vm.assertEq(Ppm.unwrap(v.measured), i < 1 ? Ppm.unwrap(GOOD) : Ppm.unwrap(BAD) - 1);
            v = proof.voteOf(id, 1, i);
            vm.assertFalse(v.revealed);
            vm.assertEq(v.commitment, 0);
        }
    }

    /// @dev Sums: penalties over both rounds (a seat's by its bond at most), and pay to the first panel if its verdict stands,
    /// else to all who were right; the bond of a challenge that was wrong goes to the second panel.
    function _assertMoney(ProofId id, IProof.Status status, uint8 a, uint8 shown, uint8 b, bool challengeLost)
        private
        view
    {
        bool accepted = status == IProof.Status.Accepted;
        _assertTreasury(accepted, a, shown, b);
        (uint256 first, uint256 second) = accepted ? (a, b) : (3 - a, shown - b);
        bool stands = accepted == (a >= 2);
        uint256 each = p.verifiersPay() / (stands ? first : first + second);
        _assertPaid(id, 0, accepted, a, 3, each);
        if (stands) each = challengeLost ? CHALLENGE_BOND / second : 0;
        _assertPaid(id, 1, accepted, b, shown, each);
        _assertBooks(p);
    }

    function _assertTreasury(bool accepted, uint8 a, uint8 shown, uint8 b) private view {
        uint256 bps = uint256(accepted ? 3 - a + shown - b : a + b) * 3_000 + uint256(5 - shown) * 1_000;
        uint256 toTreasury = SEAT_BOND * bps / 10_000;
        if (!accepted) toTreasury += POSTING_BOND - p.verifiersPay();
        vm.assertEq(stake.toTreasury(), toTreasury, "to the treasury");
    }

    /// @dev Of the `shown` places that voted the first `yes` were for the claim.
    function _assertPaid(ProofId id, uint8 round, bool accepted, uint8 yes, uint8 shown, uint256 each) private view {
        (, address[] memory owners) = proof.panelOf(id, round);
        for (uint8 i = 0; i < shown; ++i) {
            if ((i < yes) == accepted) vm.assertLe(each, _free(owners[i]), "a winner's pay");
        }
    }
}
