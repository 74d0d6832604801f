// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Market} from "../src/Market.sol";
import {IProject} from "../src/interfaces/IProject.sol";
import {IProof} from "../src/interfaces/IProof.sol";
import {BlockNumber, Ppm, ProofConfig, ProofId} from "../src/interfaces/Types.sol";
import {Fixture} from "./base/Fixture.sol";
import {vm} from "./base/Vm.sol";

contract VerifiersTest is Fixture {
    function test_Join() public {
        _give(eve, BOND);
        _approve(eve, address(proof));
        vm.expectEmit(address(proof));
        emit IProof.VerifierJoined(eve, BlockNumber.wrap(_now() + JOIN_DELAY));
        vm.prank(eve);
        proof.join();
        vm.assertEq(proof.verifiers().length, 4);
        vm.assertEq(proof.debts(), 4 * BOND);
        vm.expectRevert(abi.encodeWithSelector(IProof.AlreadyVerifier.selector, eve));
        vm.prank(eve);
        proof.join();
    }

    function test_NewcomersWait() public {
        IProject p = _funded();
        _join(eve);
        ProofId early = _post(p, 1, false, GOOD);
        vm.assertEq(proof.recordOf(early).panel, 3);
        vm.assertFalse(proof.isOnPanel(early, eve));
        _skip(JOIN_DELAY);
        vm.assertFalse(proof.isOnPanel(early, eve)); // a panel does not grow
        IProject q = _funded();
        ProofId late = _post(q, 1, false, GOOD);
        vm.assertEq(proof.recordOf(late).panel, 4);
        vm.assertTrue(proof.isOnPanel(late, eve));
    }

    function test_ResignTakesEffectInTheNextBlock() public {
        IProject p = _funded();
        IProject q = _funded();
        address v = judges[0];
        vm.prank(v);
        proof.resign();
        ProofId same = _post(p, 1, false, GOOD);
        vm.assertEq(proof.recordOf(same).panel, 3);
        vm.assertTrue(proof.isOnPanel(same, v));
        _skip(1);
        ProofId next = _post(q, 1, false, GOOD);
        vm.assertEq(proof.recordOf(next).panel, 2);
        vm.assertFalse(proof.isOnPanel(next, v));
        _vote(same, GOOD, GOOD, GOOD); // still votes where it is on the panel
        proof.finalize(same);
    }

    function test_BondComesBack() public {
        vm.prank(judges[0]);
        proof.resign();
        BlockNumber until = BlockNumber.wrap(_now() + LEAVE_DELAY);
        _skip(LEAVE_DELAY - 1);
        vm.expectRevert(abi.encodeWithSelector(IProof.BondLocked.selector, until, _now()));
        vm.prank(judges[0]);
        proof.withdrawBond();
        _skip(1);
        vm.prank(judges[0]);
        proof.withdrawBond();
        vm.assertEq(atn.balanceOf(judges[0]), BOND);
        vm.assertEq(proof.debts(), 2 * BOND);
        vm.assertEq(atn.balanceOf(address(proof)), 2 * BOND);
        vm.assertEq(proof.verifiers()[0], judges[2]);
        vm.expectRevert(abi.encodeWithSelector(IProof.NotVerifier.selector, judges[0]));
        vm.prank(judges[0]);
        proof.withdrawBond();
        _approve(judges[0], address(proof));
        vm.prank(judges[0]);
        proof.join(); // may come back
    }

    function test_LeaversInAnyOrder() public {
        for (uint256 i = 3; i > 0; --i) {
            vm.prank(judges[i - 1]);
            proof.resign();
        }
        _skip(LEAVE_DELAY);
        uint256[3] memory order = [uint256(1), 0, 2];
        for (uint256 i = 0; i < 3; ++i) {
            vm.prank(judges[order[i]]);
            proof.withdrawBond();
        }
        vm.assertEq(proof.debts(), 0);
        vm.assertEq(atn.balanceOf(address(proof)), 0);
    }

    function test_RefusesStrangers() public {
        vm.startPrank(eve);
        vm.expectRevert(abi.encodeWithSelector(IProof.NotVerifier.selector, eve));
        proof.resign();
        vm.expectRevert(abi.encodeWithSelector(IProof.NotVerifier.selector, eve));
        proof.withdrawBond();
        vm.stopPrank();
        vm.startPrank(judges[0]);
        vm.expectRevert(abi.encodeWithSelector(IProof.NotVerifier.selector, judges[0]));
        proof.withdrawBond(); // without resigning
        proof.resign();
        vm.expectRevert(abi.encodeWithSelector(IProof.AlreadyResigned.selector, judges[0]));
        proof.resign();
    }

    function test_SeatsAreLimited() public {
        for (uint160 i = 1; i <= 29; ++i) {
            _join(address(0x10000 + i));
        }
        vm.assertEq(proof.verifiers().length, 32);
        _give(eve, BOND);
        _approve(eve, address(proof));
        vm.expectRevert(abi.encodeWithSelector(IProof.VerifiersFull.selector, 32));
        vm.prank(eve);
        proof.join();
        _skip(JOIN_DELAY);
        IProject p = _funded();
        vm.assertEq(proof.recordOf(_post(p, 1, false, GOOD)).panel, 32);
    }

    function test_PanelTooSmall() public {
        IProject p = _funded();
        for (uint256 i = 0; i < 2; ++i) {
            vm.prank(judges[i]);
            proof.resign();
        }
        _skip(1);
        bytes memory before = _weights(0);
        bytes memory after_ = _weights(1);
        vm.expectRevert(abi.encodeWithSelector(IProof.PanelTooSmall.selector, 1, 2));
        vm.prank(fleet);
        proof.post(address(p), 1, false, before, after_, GOOD, _work());
    }

    function test_RulesAreChecked() public {
        _rulesRefused(ProofConfig(0, 1, 1, 1), abi.encodeWithSelector(IProof.ZeroBond.selector));
        _rulesRefused(ProofConfig(1, 0, 1, 1), abi.encodeWithSelector(IProof.PanelOutOfRange.selector, 0, 32));
        _rulesRefused(ProofConfig(1, 33, 1, 1), abi.encodeWithSelector(IProof.PanelOutOfRange.selector, 33, 32));
        _rulesRefused(ProofConfig(1, 1, 0, 1), abi.encodeWithSelector(IProof.DelayOutOfRange.selector, 0));
        _rulesRefused(ProofConfig(1, 1, 1, 0), abi.encodeWithSelector(IProof.DelayOutOfRange.selector, 0));
        uint64 long = type(uint64).max;
        _rulesRefused(ProofConfig(1, 1, 1, long), abi.encodeWithSelector(IProof.DelayOutOfRange.selector, long));
    }

    function _rulesRefused(ProofConfig memory c, bytes memory err) private {
        vm.expectRevert(err);
        new Market(atn, c);
    }
}
