// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProject} from "../src/interfaces/IProject.sol";
import {IProof} from "../src/interfaces/IProof.sol";
import {BlockNumber, Bps, ProofId, Terms} from "../src/interfaces/Types.sol";
import {TermsLib} from "../src/lib/TermsLib.sol";
import {Fixture} from "./base/Fixture.sol";
import {vm} from "./base/Vm.sol";

/// @notice What an audit found, each as the attack that it was.
contract AuditTest is Fixture {
    /// @dev A project of no worth with a window of one block made no-shows of its whole panel: seats lost, bond back.
    function test_WindowsThatNobodyKeepsAreRefused() public {
        Terms memory t = _terms();
        t.commitBlocks = TermsLib.COMMIT_MIN - 1;
        _refused(t, abi.encodeWithSelector(IProject.WindowTooShort.selector, 19, 20));
        t = _terms();
        t.revealBlocks = TermsLib.REVEAL_MIN - 1;
        _refused(t, abi.encodeWithSelector(IProject.WindowTooShort.selector, 9, 10));
        t = _terms();
        (t.commitBlocks, t.revealBlocks) = (TermsLib.COMMIT_MIN, TermsLib.REVEAL_MIN);
        _publish(t);
    }

    /// @dev A deadline that nobody lives to see kept the money of a project whose fleet had gone.
    function test_MoneyIsNotTiedUpForEver() public {
        Terms memory t = _terms();
        t.trainingDeadline = BlockNumber.wrap(_now() + TermsLib.LIFE_MAX + 1);
        bytes memory err =
            abi.encodeWithSelector(IProject.WindowOutOfRange.selector, TermsLib.LIFE_MAX + 1, TermsLib.LIFE_MAX);
        _refused(t, err);
        t.trainingDeadline = BlockNumber.wrap(_now() + TermsLib.LIFE_MAX);
        _publish(t);
    }

    /// @dev Pay shared with a second panel was worth a challenge of a true verdict to whoever hoped to sit on it.
    function test_AChallengeTakesNothingFromThePanelThatWasRight() public {
        Terms memory t = _terms();
        t.verifierShare = Bps.wrap(5_000);
        IProject p = _fundedWith(t);
        ProofId id = _drawn(p, 1, false, GOOD);
        _vote(id, 3);
        _challenge(id, eve);
        _vote(id, 5);
        vm.assertEq(uint256(_finalize(id)), uint256(IProof.Status.Accepted));
        for (uint256 i = 0; i < JUDGES; ++i) {
            uint256 pay = _isOn(id, 0, judges[i]) ? p.verifiersPay() / 3 : 0;
            if (_isOn(id, 1, judges[i])) pay += CHALLENGE_BOND / 5;
            vm.assertEq(_free(judges[i]), pay);
        }
        vm.assertEq(_bonded(eve), 0);
        vm.assertEq(stake.toTreasury(), 0);
        _assertBooks(p);
    }

    /// @dev An appeal without quorum let a lie stand: two silent places of five saved what three would have undone.
    function test_SilenceOfAMinorityDoesNotSaveALie() public {
        IProject p = _funded();
        ProofId id = _drawn(p, 1, false, GOOD);
        _vote(id, 2);
        _challenge(id, eve);
        _showAgainst(id, 3);
        vm.assertEq(uint256(_finalize(id)), uint256(IProof.Status.Rejected));
        vm.assertEq(_free(eve), CHALLENGE_BOND);
        _assertBooks(p);
    }

    /// @dev Nor does a minority that alone shows its votes overturn a verdict.
    function test_AMinorityOfTheAppealOverturnsNothing() public {
        IProject p = _funded();
        ProofId id = _drawn(p, 1, false, GOOD);
        _vote(id, 3);
        _challenge(id, eve);
        _showAgainst(id, 2);
        vm.assertEq(uint256(_finalize(id)), uint256(IProof.Status.Accepted));
        vm.assertEq(_free(eve), CHALLENGE_BOND);
        _assertBooks(p);
    }

    // ------------------------------------------------------------------ helpers

    /// @dev The first `count` places of the present panel vote against the claim, the others are silent.
    function _showAgainst(ProofId id, uint8 count) private {
        for (uint8 i = 0; i < count; ++i) {
            _commit(id, i, BAD);
        }
        _skip(COMMIT + 1);
        for (uint8 i = 0; i < count; ++i) {
            _reveal(id, i, BAD);
        }
    }

    function _isOn(ProofId id, uint8 round, address who) private view returns (bool) {
        (, address[] memory owners) = proof.panelOf(id, round);
        for (uint256 i = 0; i < owners.length; ++i) {
            if (owners[i] == who) return true;
        }
        return false;
    }

    function _refused(Terms memory t, bytes memory err) private {
        vm.expectRevert(err);
        vm.prank(founder);
        market.publish(t);
    }
}
