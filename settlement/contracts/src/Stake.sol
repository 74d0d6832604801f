// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Bonds} from "./Bonds.sol";
import {IATN} from "./interfaces/IATN.sol";
import {IStake} from "./interfaces/IStake.sol";
import {BlockNumber, Bps, StakeConfig} from "./interfaces/Types.sol";

/// @title Stake
/// @notice See IStake. Whether a seat can be drawn for a proof is a pure function of three block numbers (posted, activeFrom,
/// inactiveFrom). All of them lie after `posted` for whatever is done after the posting, so nothing done then changes a draw:
/// a seat taken is active later, a seat left or vacated was still active, and a seat freed was left long before.
contract Stake is Bonds {
    using SafeCast for uint256;

    uint256 private constant BPS = 10_000;
    uint256 private constant PANEL_MAX = 8;
    uint256 private constant SEAT_BITS = 32;

    /// @inheritdoc IStake
    uint32 public constant SEATS_AT_ONCE = 16;
    /// @inheritdoc IStake
    uint256 public constant DRAWS_MAX = 256;

    /// @inheritdoc IStake
    uint128 public immutable seatBond;
    /// @inheritdoc IStake
    uint64 public immutable joinDelay;

    mapping(uint32 number => Seat) private _seats;
    /// @dev Numbers freed, to be given out again. Some may have been given out by another way since: see _nextNumber.
    uint32[] private _freed;
    /// @inheritdoc IStake
    uint32 public seatCount;
    /// @inheritdoc IStake
    uint32 public seatsTaken;

    constructor(IATN atn_, address proof_, address treasury_, StakeConfig memory c)
        Bonds(atn_, proof_, treasury_, c.unbondingDelay)
    {
        require(c.seatBond > 0, ConfigOutOfRange("seatBond", c.seatBond));
        require(c.joinDelay > 0 && c.joinDelay <= type(uint32).max, ConfigOutOfRange("joinDelay", c.joinDelay));
        (seatBond, joinDelay) = (c.seatBond, c.joinDelay);
    }

    // ------------------------------------------------------------------ seats

    /// @inheritdoc IStake
    function takeSeats(uint32 count) external nonReentrant returns (uint32[] memory seats) {
        _requireCount(count);
        _lock(msg.sender, uint256(count) * seatBond);
        seatsTaken += count;
        uint40 activeFrom = (block.number + joinDelay).toUint40();
        seats = new uint32[](count);
        for (uint256 i = 0; i < count; ++i) {
            seats[i] = _nextNumber();
            _seats[seats[i]] = Seat(msg.sender, activeFrom, 0, Bps.wrap(0));
            emit SeatTaken(msg.sender, seats[i], BlockNumber.wrap(activeFrom));
        }
    }

    /// @inheritdoc IStake
    function leaveSeats(uint32[] calldata seats) external nonReentrant {
        _requireCount(seats.length);
        for (uint256 i = 0; i < seats.length; ++i) {
            Seat storage s = _seats[seats[i]];
            require(s.owner == msg.sender, NotSeatOwner(seats[i], s.owner, msg.sender));
            require(s.inactiveFrom == 0, SeatAlreadyLeft(seats[i]));
            _vacate(seats[i], s);
        }
    }

    /// @inheritdoc IStake
    function freeSeats(uint32[] calldata seats) external nonReentrant {
        _requireCount(seats.length);
        for (uint256 i = 0; i < seats.length; ++i) {
            Seat memory s = _seats[seats[i]];
            require(s.inactiveFrom != 0, SeatNotLeft(seats[i]));
            _requireReached(s.inactiveFrom + unbondingDelay);
            uint256 left = seatBond - _lostOf(s.lost);
            delete _seats[seats[i]];
            _freed.push(seats[i]);
            _unlock(s.owner, left);
            emit SeatFreed(s.owner, seats[i], left);
        }
        _trim(2 * seats.length);
    }

    /// @inheritdoc IStake
    function slashSeat(uint32 seat, BlockNumber posted, Bps penalty) external onlyProof {
        Seat storage s = _seats[seat];
        address owner = s.owner;
        if (owner == address(0) || s.activeFrom > BlockNumber.unwrap(posted)) return;
        uint256 lost = uint256(Bps.unwrap(s.lost)) + Bps.unwrap(penalty);
        if (lost > BPS) lost = BPS;
        Bps nowLost = Bps.wrap(lost.toUint16());
        uint256 amount = _lostOf(nowLost) - _lostOf(s.lost);
        s.lost = nowLost;
        if (s.inactiveFrom == 0) _vacate(seat, s);
        _slash(owner, amount, 0);
        emit SeatSlashed(owner, seat, amount);
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IStake
    function seatOf(uint32 seat) external view returns (Seat memory) {
        return _seats[seat];
    }

    /// @inheritdoc IStake
    function seatOwner(uint32 seat) external view returns (address) {
        return _seats[seat].owner;
    }

    /// @inheritdoc IStake
    function seatsOf(address account, uint32 start, uint32 limit) external view returns (uint32[] memory seats) {
        uint256 end = uint256(start) + limit;
        if (end > seatCount) end = seatCount;
        seats = new uint32[](start < end ? end - start : 0);
        uint256 found;
        for (uint256 number = start; number < end; ++number) {
            if (_seats[uint32(number)].owner == account) seats[found++] = uint32(number);
        }
        assembly ("memory-safe") {
            mstore(seats, found) // shorter, never longer
        }
    }

    /// @inheritdoc IStake
    function draw(bytes32 seed, uint32 count, BlockNumber posted, uint8 size)
        external
        view
        returns (uint256 panel, uint8 found)
    {
        require(size <= PANEL_MAX, SeatsOutOfRange(size, PANEL_MAX));
        if (count == 0) return (0, 0);
        for (uint256 i = 0; i < DRAWS_MAX && found < size; ++i) {
            uint32 number = uint32(uint256(Hashes.efficientKeccak256(seed, bytes32(i))) % count);
            if (!_isActive(number, posted) || _isDrawn(panel, found, number)) continue;
            panel |= uint256(number) << (SEAT_BITS * found++);
        }
    }

    // ------------------------------------------------------------------ inner workings

    function _isActive(uint32 number, BlockNumber posted) private view returns (bool) {
        Seat memory s = _seats[number];
        uint64 block_ = BlockNumber.unwrap(posted);
        return s.owner != address(0) && s.activeFrom <= block_ && (s.inactiveFrom == 0 || block_ < s.inactiveFrom);
    }

    function _isDrawn(uint256 panel, uint256 found, uint32 number) private pure returns (bool) {
        for (uint256 i = 0; i < found; ++i) {
            if (uint32(panel >> (SEAT_BITS * i)) == number) return true;
        }
        return false;
    }

    /// @dev A freed number if there is one. A number that was trimmed away and has come back is in _freed too, so one that is
    /// out of range or taken is dropped; a new number instead of it costs no more room than the trimming gave.
    function _nextNumber() private returns (uint32 number) {
        uint256 length = _freed.length;
        if (length > 0) {
            number = _freed[length - 1];
            _freed.pop();
            if (number < seatCount && _seats[number].owner == address(0)) return number;
        }
        return seatCount++;
    }

    /// @dev Draws nothing posted from the next block on; what was posted in this block could still draw it.
    function _vacate(uint32 number, Seat storage s) private {
        s.inactiveFrom = (block.number + 1).toUint40();
        --seatsTaken;
        emit SeatLeft(s.owner, number, BlockNumber.wrap(s.inactiveFrom));
    }

    /// @dev Gives up to `steps` free numbers at the end back, so that vacant numbers do not thin out the draws for ever.
    function _trim(uint256 steps) private {
        uint32 count = seatCount;
        for (; steps > 0 && count > 0 && _seats[count - 1].owner == address(0); --steps) {
            --count;
        }
        seatCount = count;
    }

    /// @dev Rounded down, so that penalties that add up to the whole take the whole, never more.
    function _lostOf(Bps lost) private view returns (uint256) {
        return uint256(seatBond) * Bps.unwrap(lost) / BPS;
    }

    function _requireCount(uint256 count) private pure {
        require(count > 0 && count <= SEATS_AT_ONCE, SeatsOutOfRange(count, SEATS_AT_ONCE));
    }
}
