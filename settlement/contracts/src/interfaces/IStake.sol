// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BlockNumber, Bps} from "./Types.sol";
import {IATN} from "./IATN.sol";

/// @title Stake: the bonds of miners, verifiers and challengers
/// @notice An account deposits ATN and may take it out again after a delay that outlasts every proof. While it is locked, in
/// a seat or behind a posted proof or a challenge, it cannot leave. A seat is a verifier's place in the draw: each costs
/// the same bond, so splitting stake among many names draws no more seats. Only the Proof contract locks, rewards and
/// slashes, and only by verdict; what it slashes goes to the treasury. No function has an owner or an admin.
///
/// A seat draws proofs posted in [activeFrom, inactiveFrom). A slashed seat is vacated: what is left of its bond comes free
/// after the delay. Freed seats are given out again, later takers first needing joinDelay blocks.
interface IStake {
    struct Seat {
        address owner;
        uint40 activeFrom;
        uint40 inactiveFrom; // zero: not left
        Bps lost; // of the bond, slashed so far
    }

    // ------------------------------------------------------------------ events

    event Deposited(address indexed account, uint256 amount);
    /// @notice `amount` is all that the account has asked back; it can be withdrawn from block `releaseAt` on.
    event Unbonding(address indexed account, uint256 amount, BlockNumber releaseAt);
    event Withdrawn(address indexed account, uint256 amount);
    event SeatTaken(address indexed owner, uint32 indexed seat, BlockNumber activeFrom);
    event SeatLeft(address indexed owner, uint32 indexed seat, BlockNumber inactiveFrom);
    event SeatFreed(address indexed owner, uint32 indexed seat, uint256 amount);
    /// @notice `amount` of the seat's bond was lost, and the seat vacated.
    event SeatSlashed(address indexed owner, uint32 indexed seat, uint256 amount);
    event Locked(address indexed account, uint256 amount);
    event Unlocked(address indexed account, uint256 amount);
    event Slashed(address indexed account, uint256 amount);
    event Rewarded(address indexed account, uint256 amount);
    event Swept(uint256 amount);

    // ------------------------------------------------------------------ errors

    error ZeroAmount();
    error NotCaller(address expected, address caller);
    error ConfigOutOfRange(string field, uint256 value);
    /// @notice The account has only `free` that is neither locked nor leaving.
    error NotEnoughStake(address account, uint256 free, uint256 needed);
    error NothingToWithdraw(address account);
    error StillBonded(BlockNumber until, BlockNumber current);
    error SeatsOutOfRange(uint256 count, uint256 max);
    error NotSeatOwner(uint32 seat, address owner, address caller);
    error SeatAlreadyLeft(uint32 seat);
    error SeatNotLeft(uint32 seat);
    /// @notice More was rewarded than has come in.
    error NotBacked(uint256 debts, uint256 balance);

    // ------------------------------------------------------------------ accounts

    /// @notice Takes `amount` from the caller, who must have approved it.
    function deposit(uint256 amount) external;
    /// @notice Asks for `amount` of what is free; restarts the delay of what was asked for before.
    function unbond(uint256 amount) external;
    /// @notice Pays what was asked for, after the delay.
    function withdraw() external returns (uint256 amount);

    // ------------------------------------------------------------------ seats

    /// @notice Takes `count` seats, 1 to SEATS_AT_ONCE, locking seatBond for each.
    function takeSeats(uint32 count) external returns (uint32[] memory seats);
    /// @notice From the next block on the caller's seats draw nothing new; they still vote where they were drawn.
    function leaveSeats(uint32[] calldata seats) external;
    /// @notice Unlocks what is left of the bonds of seats left unbondingDelay blocks ago. Anyone may call it.
    function freeSeats(uint32[] calldata seats) external;
    /// @notice Sends what was slashed to the treasury. Anyone may call it.
    function sweep() external returns (uint256 amount);

    // ------------------------------------------------------------------ the proof contract

    function lock(address account, uint256 amount) external;
    function unlock(address account, uint256 amount) external;
    /// @notice Takes `amount` of the account's locked money: `toRewards` of it is given out by reward, the rest is swept.
    function slash(address account, uint256 amount, uint256 toRewards) external;
    /// @notice Takes a part of a seat's bond, at most what is left of it, and vacates the seat. Does nothing if the seat has
    /// changed hands since block `posted`: a verdict carried out very late finds the culprit gone, never an innocent.
    function slashSeat(uint32 seat, BlockNumber posted, Bps penalty) external;
    /// @notice Adds money that has come in (from a project, or by slash) to the account's free stake.
    function reward(address account, uint256 amount) external;

    // ------------------------------------------------------------------ views

    function atn() external view returns (IATN);
    function proof() external view returns (address);
    function treasury() external view returns (address);
    function seatBond() external view returns (uint128);
    function joinDelay() external view returns (uint64);
    function unbondingDelay() external view returns (uint64);
    /// @notice The most seats that one call takes, leaves or frees.
    function SEATS_AT_ONCE() external view returns (uint32);
    /// @notice The most numbers that one draw looks at: a panel is found as good as surely where one in ten is active.
    function DRAWS_MAX() external view returns (uint256);
    /// @notice All that the account has here and has not asked back, and how much of it is locked.
    function stakeOf(address account) external view returns (uint256 bonded, uint256 locked);
    function unbondingOf(address account) external view returns (uint256 amount, BlockNumber releaseAt);
    /// @notice All seat numbers in use are below it: a draw is over [0, seatCount). Shrinks when the highest are freed.
    function seatCount() external view returns (uint32);
    /// @notice Seats taken and not left.
    function seatsTaken() external view returns (uint32);
    function seatOf(uint32 seat) external view returns (Seat memory);
    function seatOwner(uint32 seat) external view returns (address);
    /// @notice The seats of an account among the numbers [start, start + limit): pages through a long list.
    function seatsOf(address account, uint32 start, uint32 limit) external view returns (uint32[] memory);
    /// @notice Draws at most `size` (up to 8) different seats that are active in block `posted` among the first `count`: number i
    /// of the stream keccak256(abi.encode(seed, i)) mod count, what is vacant or drawn already passed over, DRAWS_MAX tries.
    /// @return panel Seat numbers, 32 bits each, the first in the lowest bits.
    /// @return found How many.
    function draw(bytes32 seed, uint32 count, BlockNumber posted, uint8 size)
        external
        view
        returns (uint256 panel, uint8 found);
    /// @notice What was slashed and not swept yet.
    function toTreasury() external view returns (uint256);
    /// @notice Sum of all bonds, of what is leaving, and of what is due to the treasury. The ATN balance is never less.
    function debts() external view returns (uint256);
}
