// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStake} from "../src/interfaces/IStake.sol";
import {BlockNumber, Bps} from "../src/interfaces/Types.sol";
import {Fixture} from "./base/Fixture.sol";
import {vm} from "./base/Vm.sol";

/// @notice Seats: taken, left, vacated by penalty, freed and given out again. How they are drawn is in Draw.t.sol.
contract SeatsTest is Fixture {
    function test_Take() public {
        _bond(eve, 2 * SEAT_BOND);
        BlockNumber activeFrom = BlockNumber.wrap(_now() + JOIN_DELAY);
        vm.expectEmit(address(stake));
        emit IStake.SeatTaken(eve, 7, activeFrom);
        vm.expectEmit(address(stake));
        emit IStake.SeatTaken(eve, 8, activeFrom);
        vm.prank(eve);
        uint32[] memory seats = stake.takeSeats(2);
        vm.assertEq(abi.encode(seats), abi.encode(_list(7, 8)));
        vm.assertEq(stake.seatCount(), JUDGES + 2);
        vm.assertEq(stake.seatsTaken(), JUDGES + 2);
        vm.assertEq(stake.seatOwner(8), eve);
        IStake.Seat memory s = stake.seatOf(8);
        vm.assertEq(s.activeFrom, BlockNumber.unwrap(activeFrom));
        vm.assertEq(s.inactiveFrom, 0);
        vm.assertEq(_locked(eve), 2 * SEAT_BOND);
        _assertCovered();
    }

    function test_EverySeatCostsItsBond() public {
        _bond(eve, 2 * SEAT_BOND - 1);
        vm.expectRevert(
            abi.encodeWithSelector(IStake.NotEnoughStake.selector, eve, 2 * SEAT_BOND - 1, 2 * uint256(SEAT_BOND))
        );
        vm.prank(eve);
        stake.takeSeats(2);
        vm.prank(eve);
        stake.takeSeats(1);
        vm.expectRevert(abi.encodeWithSelector(IStake.NotEnoughStake.selector, eve, SEAT_BOND - 1, uint256(SEAT_BOND)));
        vm.prank(eve);
        stake.takeSeats(1);
    }

    function test_CallsAreBounded() public {
        uint32 max = stake.SEATS_AT_ONCE();
        uint32[] memory none = new uint32[](0);
        uint32[] memory many = new uint32[](max + 1);
        vm.expectRevert(abi.encodeWithSelector(IStake.SeatsOutOfRange.selector, 0, max));
        stake.takeSeats(0);
        vm.expectRevert(abi.encodeWithSelector(IStake.SeatsOutOfRange.selector, max + 1, max));
        stake.takeSeats(max + 1);
        vm.expectRevert(abi.encodeWithSelector(IStake.SeatsOutOfRange.selector, 0, max));
        stake.leaveSeats(none);
        vm.expectRevert(abi.encodeWithSelector(IStake.SeatsOutOfRange.selector, max + 1, max));
        stake.leaveSeats(many);
        vm.expectRevert(abi.encodeWithSelector(IStake.SeatsOutOfRange.selector, 0, max));
        stake.freeSeats(none);
        vm.expectRevert(abi.encodeWithSelector(IStake.SeatsOutOfRange.selector, max + 1, max));
        stake.freeSeats(many);
        vm.expectRevert(abi.encodeWithSelector(IStake.SeatsOutOfRange.selector, 9, 8));
        stake.draw(0, 7, BlockNumber.wrap(_now()), 9);
        vm.assertEq(_seat(eve, max).length, max);
    }

    function test_Leave() public {
        vm.expectEmit(address(stake));
        emit IStake.SeatLeft(judges[1], 1, BlockNumber.wrap(_now() + 1));
        vm.prank(judges[1]);
        stake.leaveSeats(_list(1));
        vm.assertEq(stake.seatOf(1).inactiveFrom, _now() + 1);
        vm.assertEq(stake.seatsTaken(), JUDGES - 1);
        vm.assertEq(stake.seatCount(), JUDGES);
        vm.assertEq(_locked(judges[1]), SEAT_BOND); // until freed
        vm.expectRevert(abi.encodeWithSelector(IStake.SeatAlreadyLeft.selector, 1));
        vm.prank(judges[1]);
        stake.leaveSeats(_list(1));
    }

    function test_OnlyTheOwnerLeaves() public {
        vm.startPrank(eve);
        vm.expectRevert(abi.encodeWithSelector(IStake.NotSeatOwner.selector, 2, judges[2], eve));
        stake.leaveSeats(_list(2));
        vm.expectRevert(abi.encodeWithSelector(IStake.NotSeatOwner.selector, 99, address(0), eve));
        stake.leaveSeats(_list(99));
    }

    function test_TwiceInOneCall() public {
        vm.expectRevert(abi.encodeWithSelector(IStake.SeatAlreadyLeft.selector, 1));
        vm.prank(judges[1]);
        stake.leaveSeats(_list(1, 1));
        _leave(1);
        _skip(UNBONDING_DELAY + 1);
        vm.expectRevert(abi.encodeWithSelector(IStake.SeatNotLeft.selector, 1));
        stake.freeSeats(_list(1, 1));
    }

    function test_Free() public {
        uint64 until = _now() + 1 + UNBONDING_DELAY;
        vm.expectRevert(abi.encodeWithSelector(IStake.SeatNotLeft.selector, 1));
        stake.freeSeats(_list(1));
        _leave(1);
        vm.roll(until - 1);
        vm.expectRevert(abi.encodeWithSelector(IStake.StillBonded.selector, until, until - 1));
        stake.freeSeats(_list(1));
        vm.roll(until);
        vm.expectEmit(address(stake));
        emit IStake.SeatFreed(judges[1], 1, SEAT_BOND);
        vm.prank(eve);
        stake.freeSeats(_list(1));
        vm.assertEq(_free(judges[1]), SEAT_BOND);
        vm.assertEq(stake.seatOwner(1), address(0));
        vm.assertEq(stake.seatCount(), JUDGES); // seat 6 is taken
    }

    function test_FreedSeatsAreGivenOutAgain() public {
        _leave(1);
        _leave(3);
        _skip(UNBONDING_DELAY + 1);
        stake.freeSeats(_list(1, 3));
        vm.assertEq(abi.encode(_seat(eve, 3)), abi.encode(_list(3, 1, 7)));
        vm.assertEq(stake.seatOf(1).activeFrom, _now() + JOIN_DELAY);
    }

    function test_TheEndIsTrimmed() public {
        _leave(4);
        _leave(5);
        _leave(6);
        _skip(UNBONDING_DELAY + 1);
        stake.freeSeats(_list(4, 5));
        vm.assertEq(stake.seatCount(), 7);
        stake.freeSeats(_list(6));
        vm.assertEq(stake.seatCount(), 5); // two steps a freed seat
        vm.assertEq(abi.encode(_seat(eve, 2)), abi.encode(_list(5, 6))); // the freed 6 was out of range, 5 taken by then
        vm.assertEq(abi.encode(_seat(eve, 2)), abi.encode(_list(4, 7)));
    }

    function test_SeatsOf() public {
        _seat(eve, 2);
        _seat(judges[0], 1);
        vm.assertEq(abi.encode(stake.seatsOf(judges[0], 0, 100)), abi.encode(_list(0, 9)));
        vm.assertEq(abi.encode(stake.seatsOf(eve, 0, 8)), abi.encode(_list(7)));
        vm.assertEq(abi.encode(stake.seatsOf(eve, 8, type(uint32).max)), abi.encode(_list(8)));
        vm.assertEq(stake.seatsOf(eve, 100, 1).length, 0);
    }

    // ------------------------------------------------------------------ penalties

    function test_PenaltyVacates() public {
        uint256 lost = uint256(SEAT_BOND) * 3_000 / 10_000;
        vm.expectEmit(address(stake));
        emit IStake.SeatLeft(judges[2], 2, BlockNumber.wrap(_now() + 1));
        vm.expectEmit(address(stake));
        emit IStake.SeatSlashed(judges[2], 2, lost);
        _slash(2, 3_000);
        vm.assertEq(_bonded(judges[2]), SEAT_BOND - lost);
        vm.assertEq(_locked(judges[2]), SEAT_BOND - lost);
        vm.assertEq(stake.toTreasury(), lost);
        vm.assertEq(stake.seatsTaken(), JUDGES - 1);
        _skip(UNBONDING_DELAY + 1);
        vm.expectEmit(address(stake));
        emit IStake.SeatFreed(judges[2], 2, SEAT_BOND - lost);
        stake.freeSeats(_list(2));
        vm.assertEq(_locked(judges[2]), 0);
        _assertCovered();
    }

    function test_PenaltiesTakeTheBondAtMost() public {
        _slash(2, 6_000);
        _slash(2, 6_000);
        vm.assertEq(stake.toTreasury(), SEAT_BOND);
        vm.assertEq(_bonded(judges[2]), 0);
        _slash(2, 10_000);
        vm.assertEq(stake.toTreasury(), SEAT_BOND);
        vm.assertEq(stake.seatsTaken(), JUDGES - 1); // counted out once
        _skip(UNBONDING_DELAY + 1);
        stake.freeSeats(_list(2));
        _assertCovered();
    }

    function test_PenaltyTouchesOneSeatOnly() public {
        _seat(judges[2], 2);
        _slash(2, 10_000);
        vm.assertEq(_bonded(judges[2]), 2 * SEAT_BOND);
        vm.assertEq(_locked(judges[2]), 2 * SEAT_BOND);
        vm.assertEq(stake.seatOf(7).inactiveFrom, 0);
    }

    function test_PenaltyOfASeatLeftKeepsItsBlock() public {
        _leave(2);
        uint40 inactiveFrom = stake.seatOf(2).inactiveFrom;
        _skip(10);
        _slash(2, 1_000);
        vm.assertEq(stake.seatOf(2).inactiveFrom, inactiveFrom);
        vm.assertEq(stake.seatsTaken(), JUDGES - 1);
    }

    /// @dev A verdict carried out so late that the seat has a new owner must not touch that one.
    function test_PenaltyFindsNoInnocent() public {
        BlockNumber posted = BlockNumber.wrap(_now());
        _leave(2);
        _skip(UNBONDING_DELAY + 1);
        stake.freeSeats(_list(2));
        vm.prank(address(proof));
        stake.slashSeat(2, posted, Bps.wrap(5_000)); // nobody's
        _seat(eve, 1);
        vm.assertEq(stake.seatOwner(2), eve);
        _skip(JOIN_DELAY);
        vm.prank(address(proof));
        stake.slashSeat(2, posted, Bps.wrap(5_000));
        vm.assertEq(_bonded(eve), SEAT_BOND);
        vm.assertEq(stake.seatOf(2).inactiveFrom, 0);
        vm.assertEq(stake.toTreasury(), 0);
    }

    /// @dev Any penalties in any order add up to what one of their sum would take.
    function testFuzz_PenaltiesAddUp(uint16[5] memory penalties) public {
        uint256 sum;
        for (uint256 i = 0; i < penalties.length; ++i) {
            uint16 p = uint16(_bound(penalties[i], 0, 10_000));
            sum = sum + p > 10_000 ? 10_000 : sum + p;
            _slash(3, p);
            vm.assertEq(stake.toTreasury(), uint256(SEAT_BOND) * sum / 10_000);
            _assertCovered();
        }
        _skip(UNBONDING_DELAY + 1);
        stake.freeSeats(_list(3));
        vm.assertEq(_locked(judges[3]), 0);
        vm.assertEq(_bonded(judges[3]), SEAT_BOND - uint256(SEAT_BOND) * sum / 10_000);
    }

    /// @dev However seats come and go: numbers are distinct, every bond is locked once, and there are never more numbers
    /// than there were bonds at one time.
    function testFuzz_NumbersAreDense(uint8[24] memory steps, uint8[24] memory picks) public {
        uint256 most = JUDGES;
        for (uint256 i = 0; i < steps.length; ++i) {
            _seatStep(steps[i] % 4, picks[i]);
            (uint256 owned, uint256 taken) = _countSeats();
            if (owned > most) most = owned;
            vm.assertLe(stake.seatCount(), most, "more numbers than bonds");
            vm.assertEq(stake.seatsTaken(), taken, "seats taken");
            _assertCovered();
        }
    }

    function _seatStep(uint8 step, uint8 pick) private {
        uint32 count = stake.seatCount();
        uint32 number = count == 0 ? 0 : pick % count;
        IStake.Seat memory s = stake.seatOf(number);
        if (step == 0) {
            uint32[] memory got = _seat(eve, 1 + pick % 3);
            for (uint256 i = 0; i < got.length; ++i) {
                vm.assertEq(stake.seatOwner(got[i]), eve);
            }
        } else if (step == 1 && s.owner != address(0) && s.inactiveFrom == 0) {
            _leave(number);
        } else if (step == 2 && s.inactiveFrom != 0) {
            if (s.inactiveFrom + UNBONDING_DELAY > _now()) vm.roll(s.inactiveFrom + UNBONDING_DELAY);
            stake.freeSeats(_list(number));
        } else if (step == 3) {
            _slash(number, 2_000);
        }
    }

    /// @dev Walks all numbers and checks that each owner's locked money is the sum of its seats' bonds.
    function _countSeats() private view returns (uint256 owned, uint256 taken) {
        uint256 bonds;
        for (uint32 i = 0; i < stake.seatCount(); ++i) {
            IStake.Seat memory s = stake.seatOf(i);
            if (s.owner == address(0)) continue;
            ++owned;
            if (s.inactiveFrom == 0) ++taken;
            bonds += SEAT_BOND - uint256(SEAT_BOND) * Bps.unwrap(s.lost) / 10_000;
        }
        uint256 locked = _locked(eve);
        for (uint256 i = 0; i < JUDGES; ++i) {
            locked += _locked(judges[i]);
        }
        vm.assertEq(locked, bonds, "locked and seats' bonds");
    }

    // ------------------------------------------------------------------ helpers

    function _leave(uint32 seat) private {
        vm.prank(stake.seatOwner(seat));
        stake.leaveSeats(_list(seat));
    }

    function _slash(uint32 seat, uint16 penalty) private {
        vm.prank(address(proof));
        stake.slashSeat(seat, BlockNumber.wrap(_now()), Bps.wrap(penalty));
    }

    function _list(uint32 a) private pure returns (uint32[] memory l) {
        l = new uint32[](1);
        l[0] = a;
    }

    function _list(uint32 a, uint32 b) private pure returns (uint32[] memory l) {
        l = new uint32[](2);
        (l[0], l[1]) = (a, b);
    }

    function _list(uint32 a, uint32 b, uint32 c) private pure returns (uint32[] memory l) {
        l = new uint32[](3);
        (l[0], l[1], l[2]) = (a, b, c);
    }

    function _assertCovered() private view {
        vm.assertEq(atn.balanceOf(address(stake)), stake.debts(), "stake: balance and debts");
    }
}
