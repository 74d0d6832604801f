// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IProject} from "../src/interfaces/IProject.sol";
import {BlockNumber, Bps, State, Terms} from "../src/interfaces/Types.sol";
import {Fixture} from "./base/Fixture.sol";
import {vm} from "./base/Vm.sol";

contract FundingTest is Fixture {
    function test_SharesAreWhatWasPaid() public {
        IProject p = _publish(_terms());
        _approve(ann, address(p));
        vm.expectEmit(address(p));
        emit IProject.Invested(ann, 10, 10);
        vm.prank(ann);
        vm.assertEq(p.invest(10), 10);
        vm.assertEq(p.balanceOf(ann), 10);
        vm.assertEq(p.escrow(), 10);
        _assertState(p, State.Funding);
        _assertBooks(p);
    }

    function test_OversubscriptionIsNotTaken() public {
        IProject p = _publish(_terms());
        _invest(p, ann, GOAL - 1);
        uint256 before = atn.balanceOf(bob);
        vm.assertEq(_invest(p, bob, 5), 1);
        vm.assertEq(atn.balanceOf(bob), before - 1);
        vm.assertEq(p.raised(), GOAL);
        _assertState(p, State.Training);
        vm.expectRevert(abi.encodeWithSelector(IProject.WrongState.selector, State.Funding, State.Training));
        vm.prank(eve);
        p.invest(1);
        _assertBooks(p);
    }

    function test_FounderSharesGoToCustodyAtTheGoal() public {
        IProject p = _funded();
        uint256 founderShares = uint256(GOAL) / 4; // 20 % of all
        vm.assertEq(p.balanceOf(address(p)), founderShares);
        vm.assertEq(p.balanceOf(founder), 0);
        vm.assertEq(p.totalSupply(), GOAL + founderShares);
    }

    function testFuzz_FounderSharesAreTheirPartOfAll(uint16 share, uint128 goal) public {
        Terms memory t = _terms();
        t.founderShare = Bps.wrap(uint16(_bound(share, 0, 3_000)));
        (t.goal, t.payPerEpoch) = (uint128(_bound(goal, 4, GOAL)), 0);
        IProject p = _fundedWith(t);
        uint256 exact = p.totalSupply() * Bps.unwrap(t.founderShare);
        uint256 got = p.balanceOf(address(p)) * 10_000;
        vm.assertTrue(got <= exact && exact - got < 10_000); // rounded down
        vm.assertEq(p.totalSupply() - p.balanceOf(address(p)), t.goal);
    }

    function test_NoFounderShares() public {
        Terms memory t = _terms();
        t.founderShare = Bps.wrap(0);
        vm.assertEq(_fundedWith(t).totalSupply(), GOAL);
    }

    function test_RefusesNothing() public {
        IProject p = _publish(_terms());
        vm.expectRevert(IProject.ZeroAmount.selector);
        p.invest(0);
    }

    function test_RefusesWhatWasNotApproved() public {
        IProject p = _publish(_terms());
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(p), 0, 5));
        vm.prank(ann);
        p.invest(5);
    }

    function test_LastBlockOfFunding() public {
        IProject p = _publish(_terms());
        _skip(100);
        _invest(p, ann, 1);
        _skip(1);
        _assertState(p, State.Refunding);
        vm.expectRevert(abi.encodeWithSelector(IProject.WrongState.selector, State.Funding, State.Refunding));
        vm.prank(ann);
        p.invest(1);
    }

    function test_MissedGoalGivesAllBack() public {
        IProject p = _publish(_terms());
        _invest(p, ann, 700);
        _invest(p, bob, 299);
        vm.prank(ann);
        p.transfer(eve, 100); // shares carry the right to the refund
        vm.expectRevert(abi.encodeWithSelector(IProject.WrongState.selector, State.Refunding, State.Funding));
        vm.prank(ann);
        p.refund();
        _skip(101);
        vm.assertEq(p.escrow(), 999);
        _refund(p, ann, 600);
        _refund(p, bob, 299);
        _refund(p, eve, 100);
        vm.assertEq(p.debts(), 0);
        vm.assertEq(p.totalSupply(), 0);
        vm.assertEq(p.raised(), 999); // what was raised, not what is left
        vm.assertEq(p.escrow(), 0);
        vm.expectRevert(abi.encodeWithSelector(IProject.NothingToRefund.selector, ann));
        vm.prank(ann);
        p.refund();
        _assertBooks(p);
    }

    function test_MissedTrainingGivesTheRestBack() public {
        IProject p = _funded();
        _accept(p, 1, false, GOOD);
        vm.roll(BlockNumber.unwrap(p.settlementDeadline()));
        _assertState(p, State.Training);
        _skip(1);
        _assertState(p, State.Refunding);
        uint256 rest = uint256(GOAL) - PAY;
        vm.assertEq(p.refundOf(ann), rest * 3 / 4);
        vm.assertEq(p.refundOf(address(p)), 0); // nothing for the founder
        _refund(p, ann, rest * 3 / 4);
        vm.assertEq(p.balanceOf(address(p)), 0);
        _refund(p, bob, rest / 4);
        vm.assertEq(p.totalSupply(), 0);
        vm.assertEq(p.debts(), p.minersOwed());
        _assertBooks(p);
    }

    function test_RefundOfNothingBefore() public {
        IProject p = _funded();
        vm.assertEq(p.refundOf(ann), 0);
    }

    function test_SharesCannotBeSentToTheProject() public {
        IProject p = _funded();
        vm.expectRevert(IProject.SharesToProject.selector);
        vm.prank(ann);
        p.transfer(address(p), 1);
    }

    function test_NameAndSymbol() public {
        IProject p = _publish(_terms());
        (bool ok, bytes memory name) = address(p).staticcall(abi.encodeWithSignature("name()"));
        vm.assertTrue(ok);
        vm.assertEq(abi.decode(name, (string)), "Autonet digits-01234567");
    }

    function testFuzz_RefundsAreWholeAfterAMissedGoal(uint256 a, uint256 b, uint256 moved) public {
        IProject p = _publish(_terms());
        a = _bound(a, 1, GOAL / 2);
        b = _bound(b, 1, GOAL / 2 - 1);
        moved = _bound(moved, 0, a);
        _invest(p, ann, a);
        _invest(p, bob, b);
        vm.prank(ann);
        p.transfer(bob, moved);
        _skip(101);
        if (a > moved) _refund(p, ann, a - moved);
        _refund(p, bob, b + moved);
        vm.assertEq(atn.balanceOf(address(p)), 0);
    }

    /// @dev Part of the escrow is gone: each gets its part of the rest, and nothing is left over.
    function testFuzz_RefundsShareTheRest(uint256 a, uint256 moved, bool bobFirst) public {
        Terms memory t = _terms();
        (t.goal, t.payPerEpoch) = (1_009, 313);
        IProject p = _publish(t);
        a = _bound(a, 1, t.goal - 1);
        _invest(p, ann, a);
        _invest(p, bob, t.goal);
        moved = _bound(moved, 0, a - 1);
        vm.prank(ann);
        p.transfer(eve, moved);
        _accept(p, 1, false, GOOD);
        vm.roll(BlockNumber.unwrap(p.settlementDeadline()) + 1);
        uint256 rest = p.escrow();
        uint256 first = rest * (bobFirst ? t.goal - a : a - moved) / t.goal;
        _refund(p, bobFirst ? bob : ann, first);
        if (moved > 0) _refund(p, eve, p.refundOf(eve));
        _refund(p, bobFirst ? ann : bob, p.escrow());
        vm.assertEq(p.debts(), p.minersOwed());
        _assertBooks(p);
    }

    function testFuzz_GoalIsNeverExceeded(uint256[5] memory amounts) public {
        IProject p = _publish(_terms());
        for (uint256 i = 0; i < amounts.length && p.state() == State.Funding; ++i) {
            _invest(p, i % 2 == 0 ? ann : bob, _bound(amounts[i], 1, GOAL));
            vm.assertLe(p.raised(), GOAL);
            _assertBooks(p);
        }
    }

    function _refund(IProject p, address who, uint256 expected) private {
        vm.assertEq(p.refundOf(who), expected);
        uint256 before = atn.balanceOf(who);
        vm.prank(who);
        vm.assertEq(p.refund(), expected);
        vm.assertEq(atn.balanceOf(who), before + expected);
    }
}
