// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStake} from "../src/interfaces/IStake.sol";
import {Stake} from "../src/Stake.sol";
import {BlockNumber, Bps, StakeConfig} from "../src/interfaces/Types.sol";
import {Fixture} from "./base/Fixture.sol";
import {vm} from "./base/Vm.sol";

/// @notice Accounts: money in, locked, slashed, rewarded, out. Seats are in Seats.t.sol.
contract StakeTest is Fixture {
    function test_Deposit() public {
        _approve(eve, address(stake));
        uint256 before = stake.debts();
        vm.expectEmit(address(stake));
        emit IStake.Deposited(eve, 7 * UNIT);
        vm.prank(eve);
        stake.deposit(7 * UNIT);
        _assertStake(eve, 7 * UNIT, 0);
        vm.assertEq(stake.debts(), before + 7 * UNIT);
        vm.assertEq(atn.balanceOf(eve), 10_000 * UNIT - 7 * UNIT);
        _assertCovered();
    }

    function test_NothingIsRefused() public {
        vm.expectRevert(IStake.ZeroAmount.selector);
        stake.deposit(0);
        vm.expectRevert(IStake.ZeroAmount.selector);
        stake.unbond(0);
        vm.expectRevert(IStake.ZeroAmount.selector);
        stake.sweep();
        vm.expectRevert(abi.encodeWithSelector(IStake.NothingToWithdraw.selector, address(this)));
        stake.withdraw();
    }

    function test_MoneyLeavesAfterTheDelay() public {
        _bond(eve, 10 * UNIT);
        BlockNumber releaseAt = BlockNumber.wrap(_now() + UNBONDING_DELAY);
        vm.startPrank(eve);
        vm.expectEmit(address(stake));
        emit IStake.Unbonding(eve, 4 * UNIT, releaseAt);
        stake.unbond(4 * UNIT);
        _assertStake(eve, 6 * UNIT, 0);
        _skip(UNBONDING_DELAY - 1);
        vm.expectRevert(abi.encodeWithSelector(IStake.StillBonded.selector, releaseAt, BlockNumber.wrap(_now())));
        stake.withdraw();
        _skip(1);
        vm.expectEmit(address(stake));
        emit IStake.Withdrawn(eve, 4 * UNIT);
        vm.assertEq(stake.withdraw(), 4 * UNIT);
        vm.assertEq(atn.balanceOf(eve), 10_000 * UNIT - 6 * UNIT);
        vm.expectRevert(abi.encodeWithSelector(IStake.NothingToWithdraw.selector, eve));
        stake.withdraw();
        vm.stopPrank();
        _assertCovered();
    }

    function test_AskingAgainRestartsTheDelay() public {
        _bond(eve, 10 * UNIT);
        vm.startPrank(eve);
        stake.unbond(4 * UNIT);
        _skip(UNBONDING_DELAY - 1);
        stake.unbond(UNIT);
        (uint256 amount, BlockNumber releaseAt) = stake.unbondingOf(eve);
        vm.assertEq(amount, 5 * UNIT);
        vm.assertEq(BlockNumber.unwrap(releaseAt), _now() + UNBONDING_DELAY);
        _skip(1);
        vm.expectPartialRevert(IStake.StillBonded.selector);
        stake.withdraw();
        _skip(UNBONDING_DELAY - 1);
        vm.assertEq(stake.withdraw(), 5 * UNIT);
    }

    function test_LockedMoneyStays() public {
        _bond(eve, 10 * UNIT);
        vm.expectEmit(address(stake));
        emit IStake.Locked(eve, 7 * UNIT);
        vm.prank(address(proof));
        stake.lock(eve, 7 * UNIT);
        _assertStake(eve, 10 * UNIT, 7 * UNIT);
        vm.expectRevert(abi.encodeWithSelector(IStake.NotEnoughStake.selector, eve, 3 * UNIT, 3 * UNIT + 1));
        vm.prank(eve);
        stake.unbond(3 * UNIT + 1);
        vm.expectRevert(abi.encodeWithSelector(IStake.NotEnoughStake.selector, eve, 3 * UNIT, 4 * UNIT));
        vm.prank(address(proof));
        stake.lock(eve, 4 * UNIT);
        vm.expectEmit(address(stake));
        emit IStake.Unlocked(eve, 7 * UNIT);
        vm.prank(address(proof));
        stake.unlock(eve, 7 * UNIT);
        vm.prank(eve);
        stake.unbond(10 * UNIT);
        vm.expectRevert(abi.encodeWithSelector(IStake.NotEnoughStake.selector, eve, 0, 1));
        vm.prank(address(proof));
        stake.lock(eve, 1); // what is leaving is not free
    }

    function test_SlashedMoneyGoesToTheTreasury() public {
        _bond(eve, 10 * UNIT);
        vm.startPrank(address(proof));
        stake.lock(eve, 6 * UNIT);
        vm.expectEmit(address(stake));
        emit IStake.Slashed(eve, 6 * UNIT);
        stake.slash(eve, 6 * UNIT, 2 * UNIT);
        _assertStake(eve, 4 * UNIT, 0);
        vm.assertEq(stake.toTreasury(), 4 * UNIT);
        vm.expectEmit(address(stake));
        emit IStake.Rewarded(bob, 2 * UNIT);
        stake.reward(bob, 2 * UNIT);
        vm.stopPrank();
        _assertStake(bob, 2 * UNIT, 0);
        _assertCovered();
        vm.expectEmit(address(stake));
        emit IStake.Swept(4 * UNIT);
        vm.prank(eve);
        vm.assertEq(stake.sweep(), 4 * UNIT);
        vm.assertEq(atn.balanceOf(address(treasury)), 4 * UNIT);
        vm.assertEq(stake.toTreasury(), 0);
        _assertCovered();
    }

    function test_RewardsNeedMoney() public {
        uint256 debts = stake.debts();
        vm.expectRevert(abi.encodeWithSelector(IStake.NotBacked.selector, debts + 1, debts));
        vm.prank(address(proof));
        stake.reward(bob, 1);
        vm.prank(eve);
        atn.transfer(address(stake), 1);
        vm.prank(address(proof));
        stake.reward(bob, 1);
        _assertCovered();
    }

    function test_OnlyTheProofContractJudges() public {
        bytes[5] memory calls = [
            abi.encodeCall(stake.lock, (eve, 1)),
            abi.encodeCall(stake.unlock, (eve, 1)),
            abi.encodeCall(stake.slash, (eve, 1, 0)),
            abi.encodeCall(stake.slashSeat, (0, BlockNumber.wrap(_now()), Bps.wrap(1))),
            abi.encodeCall(stake.reward, (eve, 1))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(eve);
            (bool ok, bytes memory err) = address(stake).call(calls[i]);
            vm.assertFalse(ok);
            vm.assertEq(err, abi.encodeWithSelector(IStake.NotCaller.selector, address(proof), eve));
        }
    }

    /// @dev Nothing above what is locked can be taken: the books underflow, whatever else Proof might get wrong.
    function test_NoMoreThanIsLocked() public {
        _bond(eve, 10 * UNIT);
        vm.startPrank(address(proof));
        stake.lock(eve, UNIT);
        bytes memory underflow = abi.encodeWithSignature("Panic(uint256)", 0x11);
        vm.expectRevert(underflow);
        stake.unlock(eve, UNIT + 1);
        vm.expectRevert(underflow);
        stake.slash(eve, UNIT + 1, 0);
        vm.expectRevert(underflow);
        stake.slash(eve, UNIT, UNIT + 1);
    }

    function test_AmountsBeyondTheSlotAreRefused() public {
        bytes memory err = abi.encodeWithSignature(
            "SafeCastOverflowedUintDowncast(uint8,uint256)", 128, uint256(type(uint128).max) + 1
        );
        vm.expectRevert(err);
        stake.deposit(uint256(type(uint128).max) + 1);
        vm.expectRevert(err);
        vm.prank(address(proof));
        stake.reward(eve, uint256(type(uint128).max) + 1);
    }

    function test_RulesAreChecked() public {
        uint64 long = uint64(type(uint32).max) + 1;
        _refused(StakeConfig(0, 1, 1), "seatBond", 0);
        _refused(StakeConfig(1, 0, 1), "joinDelay", 0);
        _refused(StakeConfig(1, long, 1), "joinDelay", long);
        _refused(StakeConfig(1, 1, 0), "unbondingDelay", 0);
        _refused(StakeConfig(1, 1, long), "unbondingDelay", long);
        this.newStake(StakeConfig(1, long - 1, long - 1));
    }

    /// @dev Whatever is done with one account, what is owed is what came in less what went out.
    function testFuzz_BooksBalance(uint256[12] memory amounts, uint8[12] memory steps) public {
        _bond(eve, 1_000 * UNIT);
        for (uint256 i = 0; i < steps.length; ++i) {
            _step(steps[i] % 8, amounts[i]);
            (uint256 bonded, uint256 locked) = stake.stakeOf(eve);
            vm.assertLe(locked, bonded);
            _assertCovered();
        }
    }

    function newStake(StakeConfig memory c) external {
        new Stake(atn, address(1), address(2), c);
    }

    function _step(uint8 step, uint256 amount) private {
        (uint256 bonded, uint256 locked) = stake.stakeOf(eve);
        (uint256 leaving, BlockNumber releaseAt) = stake.unbondingOf(eve);
        uint256 free = bonded - locked;
        if (step == 0) {
            _bond(eve, _bound(amount, 1, 100 * UNIT));
        } else if (step == 1 && free > 0) {
            vm.prank(eve);
            stake.unbond(_bound(amount, 1, free));
        } else if (step == 2 && leaving > 0) {
            if (BlockNumber.unwrap(releaseAt) > _now()) vm.roll(BlockNumber.unwrap(releaseAt));
            vm.prank(eve);
            vm.assertEq(stake.withdraw(), leaving);
        } else if (step == 3) {
            vm.prank(address(proof));
            stake.lock(eve, _bound(amount, 0, free));
        } else if (step == 4) {
            vm.prank(address(proof));
            stake.unlock(eve, _bound(amount, 0, locked));
        } else if (step == 5) {
            amount = _bound(amount, 0, locked);
            vm.startPrank(address(proof));
            stake.slash(eve, amount, amount / 3);
            stake.reward(eve, amount / 3);
            vm.stopPrank();
        } else if (step == 6 && stake.toTreasury() > 0) {
            stake.sweep();
        }
    }

    function _refused(StakeConfig memory c, string memory field, uint256 value) private {
        vm.expectRevert(abi.encodeWithSelector(IStake.ConfigOutOfRange.selector, field, value));
        this.newStake(c);
    }

    function _assertStake(address who, uint256 bonded, uint256 locked) private view {
        (uint256 b, uint256 l) = stake.stakeOf(who);
        vm.assertEq(b, bonded, "bonded");
        vm.assertEq(l, locked, "locked");
    }

    function _assertCovered() private view {
        vm.assertEq(atn.balanceOf(address(stake)), stake.debts(), "stake: balance and debts");
    }
}
