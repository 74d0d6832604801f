// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStake} from "../src/interfaces/IStake.sol";
import {BlockNumber, Bps} from "../src/interfaces/Types.sol";
import {Fixture} from "./base/Fixture.sol";
import {vm} from "./base/Vm.sol";

/// @notice Which seats a seed draws: only active ones, each once, all alike, and the same whatever is done after the posting.
contract DrawTest is Fixture {
    uint32 private constant JUDGES_32 = uint32(JUDGES);
    uint32 private constant MORE = 12; // seats that eve takes beside those of the seven judges

    function test_EmptyRoom() public view {
        (uint256 panel, uint8 found) = stake.draw("seed", 0, BlockNumber.wrap(_now()), 5);
        vm.assertEq(panel, 0);
        vm.assertEq(found, 0);
        (, found) = stake.draw("seed", 7, BlockNumber.wrap(_now()), 0);
        vm.assertEq(found, 0);
    }

    function test_NoMoreThanThereAre() public view {
        (uint256 panel, uint8 found) = stake.draw("seed", 3, BlockNumber.wrap(_now()), 8);
        vm.assertEq(found, 3);
        uint256 seen;
        for (uint256 i = 0; i < 3; ++i) {
            seen |= 1 << uint32(panel >> (32 * i));
        }
        vm.assertEq(seen, 7);
    }

    function test_NewcomersWait() public {
        uint32 seat = _seat(eve, 1)[0];
        vm.assertFalse(_canDraw(seat, _now()));
        vm.assertFalse(_canDraw(seat, _now() + JOIN_DELAY - 1));
        vm.assertTrue(_canDraw(seat, _now() + JOIN_DELAY));
    }

    function test_LeavingTakesEffectInTheNextBlock() public {
        vm.prank(judges[3]);
        stake.leaveSeats(_list(3));
        vm.assertTrue(_canDraw(3, _now()));
        vm.assertFalse(_canDraw(3, _now() + 1));
    }

    function test_PenaltyTakesEffectInTheNextBlock() public {
        vm.prank(address(proof));
        stake.slashSeat(3, BlockNumber.wrap(_now()), Bps.wrap(1));
        vm.assertTrue(_canDraw(3, _now()));
        vm.assertFalse(_canDraw(3, _now() + 1));
    }

    /// @dev Where one number in ten is active (what DRAWS_MAX is chosen for).
    function testFuzz_SparseRoom(bytes32 seed) public {
        _bond(eve, 63 * SEAT_BOND);
        for (uint256 i = 0; i < 7; ++i) {
            vm.prank(eve);
            stake.takeSeats(9);
        }
        (, uint8 found) = stake.draw(seed, 70, BlockNumber.wrap(_now()), 3);
        vm.assertEq(found, 3);
    }

    /// @dev As the document says it, computed in another way.
    function testFuzz_AsDocumented(bytes32 seed, uint32 gone, uint8 size) public {
        _crowd(gone);
        uint256 n = _bound(size, 0, 8);
        uint32 count = stake.seatCount();
        (uint256 panel, uint8 found) = stake.draw(seed, count, BlockNumber.wrap(_now()), uint8(n));
        uint256 seen;
        uint256 k;
        for (uint256 i = 0; i < stake.DRAWS_MAX() && k < n; ++i) {
            uint256 number = uint256(keccak256(abi.encode(seed, i))) % count;
            if (seen & (1 << number) != 0 || !_isActive(uint32(number), _now())) continue;
            seen |= 1 << number;
            vm.assertEq(uint32(panel >> (32 * k++)), number);
        }
        vm.assertEq(found, k);
        vm.assertEq(panel >> (32 * k), 0);
    }

    /// @dev Taking, leaving, penalties and freeing of what was left before change nothing of an earlier posting's draw.
    function testFuzz_NothingAfterwardsMatters(
        bytes32 seed,
        uint32 gone,
        uint8[10] memory steps,
        uint8[10] memory picks
    ) public {
        _crowd(gone);
        _skip(UNBONDING_DELAY); // so that what is gone can be freed
        BlockNumber posted = BlockNumber.wrap(_now());
        uint32 count = stake.seatCount();
        (uint256 before,) = stake.draw(seed, count, posted, 7);
        for (uint256 i = 0; i < steps.length; ++i) {
            _meddle(steps[i] % 5, picks[i]);
            (uint256 now_,) = stake.draw(seed, count, posted, 7);
            vm.assertEq(now_, before);
        }
    }

    /// @dev 1,400 draws of one among seven: 200 each, give or take five deviations of 13.
    function test_AllSeatsAlike() public view {
        uint256[7] memory hits;
        for (uint256 i = 0; i < 1_400; ++i) {
            (uint256 panel,) = stake.draw(keccak256(abi.encode(i)), 7, BlockNumber.wrap(_now()), 1);
            ++hits[panel];
        }
        for (uint256 i = 0; i < 7; ++i) {
            vm.assertLe(hits[i], 265);
            vm.assertLe(135, hits[i]);
        }
    }

    /// @dev Splitting one's stake among names draws no more seats: a share of seats is a share of draws.
    function test_NamesDoNotMatter() public {
        _seat(eve, 7); // one name, as many seats as all seven judges
        _skip(JOIN_DELAY);
        uint256 hers;
        for (uint256 i = 0; i < 1_000; ++i) {
            (uint256 panel,) = stake.draw(keccak256(abi.encode(i)), 14, BlockNumber.wrap(_now()), 1);
            if (stake.seatOwner(uint32(panel)) == eve) ++hers;
        }
        vm.assertLe(hers, 580);
        vm.assertLe(420, hers);
    }

    // ------------------------------------------------------------------ helpers

    /// @dev Nineteen seats, of which those whose bit is set in `gone` were left.
    function _crowd(uint32 gone) private {
        _seat(eve, MORE);
        _skip(JOIN_DELAY);
        for (uint32 i = 0; i < JUDGES + MORE; ++i) {
            if (gone >> i & 1 == 0) continue;
            vm.prank(stake.seatOwner(i));
            stake.leaveSeats(_list(i));
        }
        _skip(1);
    }

    function _meddle(uint8 step, uint8 pick) private {
        uint32 number = pick % (JUDGES_32 + MORE);
        IStake.Seat memory s = stake.seatOf(number);
        if (step == 0) {
            _seat(bob, 1 + pick % 3);
        } else if (step == 1 && s.owner != address(0) && s.inactiveFrom == 0) {
            vm.prank(s.owner);
            stake.leaveSeats(_list(number));
        } else if (step == 2 && s.inactiveFrom != 0 && s.inactiveFrom + UNBONDING_DELAY <= _now()) {
            stake.freeSeats(_list(number));
        } else if (step == 3) {
            vm.prank(address(proof));
            stake.slashSeat(number, BlockNumber.wrap(_now()), Bps.wrap(500));
        } else if (step == 4) {
            _skip(pick);
        }
    }

    function _isActive(uint32 number, uint64 posted) private view returns (bool) {
        IStake.Seat memory s = stake.seatOf(number);
        bool left = s.inactiveFrom != 0 && s.inactiveFrom <= posted;
        return s.owner != address(0) && s.activeFrom <= posted && !left;
    }

    /// @dev Whether a draw in a room of all seats, and of eight places, ever finds the seat.
    function _canDraw(uint32 seat, uint64 posted) private view returns (bool) {
        (uint256 panel, uint8 found) = stake.draw("seed", stake.seatCount(), BlockNumber.wrap(posted), 8);
        for (uint256 i = 0; i < found; ++i) {
            if (uint32(panel >> (32 * i)) == seat) return true;
        }
        return false;
    }

    function _list(uint32 a) private pure returns (uint32[] memory l) {
        l = new uint32[](1);
        l[0] = a;
    }
}
