// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @notice All that a commit needs to know of a vote, in one storage slot, lowest bits first: 7 seats (24 bits each), mask of
/// the places that committed (7), panel size (3), stage (2), round (1), status (3), since (32), windows of commit and
/// reveal in blocks (20 each). Until the first draw the seats' room holds seat count and metric (32 bits each).
type Ballot is uint256;

/// @notice What has happened to a vote by transaction; time adds the rest (Voting._phase).
enum Stage {
    Posted, // or challenged: to be drawn
    Drawn, // commits are taken
    Committed, // all places committed before their time was over
    Revealed // all who committed revealed before their time was over
}

/// @notice One round's vote. Of the masks, bit i is place i.
struct Count {
    uint8 panel; // seats drawn
    uint8 committed;
    uint8 revealed;
    uint8 agreed; // of the revealed: measured what was claimed
    bool appeal; // the second round's
}

/// @title BallotLib: reads and writes a Ballot
/// @notice Solidity's own packed structs read and mask a slot once for each field: too dear for commits.
library BallotLib {
    using SafeCast for uint256;

    /// @notice The status of a vote that is not over: IProof.Status.Voting.
    uint256 internal constant VOTING = 1;

    uint256 private constant SEAT_BITS = 24;
    uint256 private constant DRAWN_SEAT_BITS = 32; // IStake.draw
    uint256 private constant WINDOW_BITS = 20;
    uint256 private constant COMMITTED = 168;
    uint256 private constant SIZE = 175;
    uint256 private constant STAGE = 178;
    uint256 private constant ROUND = 180;
    uint256 private constant STATUS = 181;
    uint256 private constant SINCE = 184;
    uint256 private constant WINDOWS = 216;
    uint256 private constant PLACES_MASK = 0x7f;
    uint256 private constant WINDOW_MASK = (1 << WINDOW_BITS) - 1;
    uint256 private constant STAGE_MASK = (3 << STAGE) | (uint256(type(uint32).max) << SINCE);
    uint256 private constant STATUS_MASK = 7 << STATUS;
    uint256 private constant OPEN_MASK = STATUS_MASK | (3 << STAGE);
    uint256 private constant OPEN = (VOTING << STATUS) | (uint256(Stage.Drawn) << STAGE);
    /// @dev Seats, commits and size: what a round begins without.
    uint256 private constant PANEL_MASK = (1 << STAGE) - 1;

    /// @notice A window of commit or reveal does not fit.
    error WindowTooLong(uint256 blocks, uint256 max);
    error BlockTooHigh(uint256 number);

    /// @notice A ballot to be drawn.
    function create(uint32 commits, uint32 reveals, uint256 seats, uint32 metric_, uint8 status_)
        internal
        view
        returns (Ballot)
    {
        require(commits <= WINDOW_MASK, WindowTooLong(commits, WINDOW_MASK));
        require(reveals <= WINDOW_MASK, WindowTooLong(reveals, WINDOW_MASK));
        uint256 v = uint256(seats.toUint24()) | uint256(metric_) << 32 | uint256(status_) << STATUS;
        v |= (uint256(reveals) << WINDOW_BITS | commits) << WINDOWS;
        return enter(Ballot.wrap(v), Stage.Posted);
    }

    // ------------------------------------------------------------------ reading

    /// @notice Before the first draw only: seats to draw from, and the metric claimed.
    function posting(Ballot b) internal pure returns (uint32 seats, uint32 metric_) {
        return (uint32(Ballot.unwrap(b)), uint32(Ballot.unwrap(b) >> 32));
    }

    function seatAt(Ballot b, uint256 place) internal pure returns (uint32) {
        unchecked {
            return uint24(Ballot.unwrap(b) >> (SEAT_BITS * place));
        }
    }

    /// @notice The mask of the places that committed.
    function committed(Ballot b) internal pure returns (uint256) {
        return (Ballot.unwrap(b) >> COMMITTED) & PLACES_MASK;
    }

    /// @notice Seats drawn.
    function size(Ballot b) internal pure returns (uint256) {
        return (Ballot.unwrap(b) >> SIZE) & 7;
    }

    function stage(Ballot b) internal pure returns (Stage) {
        return Stage((Ballot.unwrap(b) >> STAGE) & 3);
    }

    function round(Ballot b) internal pure returns (uint256) {
        return (Ballot.unwrap(b) >> ROUND) & 1;
    }

    function status(Ballot b) internal pure returns (uint256) {
        return (Ballot.unwrap(b) >> STATUS) & 7;
    }

    /// @notice The block in which the stage began.
    function since(Ballot b) internal pure returns (uint256) {
        return uint32(Ballot.unwrap(b) >> SINCE);
    }

    function commitBlocks(Ballot b) internal pure returns (uint256) {
        return (Ballot.unwrap(b) >> WINDOWS) & WINDOW_MASK;
    }

    function revealBlocks(Ballot b) internal pure returns (uint256) {
        return Ballot.unwrap(b) >> (WINDOWS + WINDOW_BITS);
    }

    /// @notice Whether commits are taken in this block.
    function isOpen(Ballot b) internal view returns (bool) {
        uint256 v = Ballot.unwrap(b);
        unchecked {
            return v & OPEN_MASK == OPEN && block.number <= uint32(v >> SINCE) + ((v >> WINDOWS) & WINDOW_MASK);
        }
    }

    /// @notice Whether `place` has committed.
    function hasCommit(Ballot b, uint256 place) internal pure returns (bool) {
        return Ballot.unwrap(b) & (1 << (COMMITTED + place)) != 0;
    }

    // ------------------------------------------------------------------ changing

    /// @notice Enters a stage in this block.
    function enter(Ballot b, Stage next) internal view returns (Ballot) {
        uint256 since_ = block.number;
        require(since_ <= type(uint32).max, BlockTooHigh(since_));
        return Ballot.wrap((Ballot.unwrap(b) & ~STAGE_MASK) | (uint256(next) << STAGE) | (since_ << SINCE));
    }

    /// @notice Seats the panel, as IStake.draw gives it: at most 7 seats of numbers below 2^24.
    function drawn(Ballot b, uint256 panel, uint8 size_) internal view returns (Ballot) {
        uint256 v = (Ballot.unwrap(b) & ~PANEL_MASK) | uint256(size_) << SIZE;
        for (uint256 i = 0; i < size_; ++i) {
            v |= uint256(uint256(uint32(panel >> (DRAWN_SEAT_BITS * i))).toUint24()) << (SEAT_BITS * i);
        }
        return enter(Ballot.wrap(v), Stage.Drawn);
    }

    function withCommit(Ballot b, uint256 place) internal pure returns (Ballot) {
        unchecked {
            return Ballot.wrap(Ballot.unwrap(b) | 1 << (COMMITTED + place));
        }
    }

    /// @notice Whether all places have committed.
    function isFull(Ballot b) internal pure returns (bool) {
        uint256 v = Ballot.unwrap(b);
        unchecked {
            return (v >> COMMITTED) & PLACES_MASK == (1 << ((v >> SIZE) & 7)) - 1;
        }
    }

    /// @notice The second round, to be drawn.
    function appealed(Ballot b) internal view returns (Ballot) {
        return enter(Ballot.wrap((Ballot.unwrap(b) & ~PANEL_MASK) | uint256(1) << ROUND), Stage.Posted);
    }

    function withStatus(Ballot b, uint8 status_) internal pure returns (Ballot) {
        return Ballot.wrap((Ballot.unwrap(b) & ~STATUS_MASK) | uint256(status_) << STATUS);
    }

    // ------------------------------------------------------------------ masks and counts

    function has(uint8 mask, uint8 place) internal pure returns (bool) {
        return (uint256(mask) >> place) & 1 == 1;
    }

    /// @notice How many places a mask holds.
    function places(uint8 mask) internal pure returns (uint8 n) {
        for (uint256 m = mask; m != 0; m &= m - 1) {
            ++n;
        }
    }

    /// @notice Two thirds of the panel revealed, of an appeal's more than half, and they did not tie. Not so before a draw. A
    /// third must not be able to stop an appeal: without it the first verdict stands.
    function isDecided(Count memory c) internal pure returns (bool) {
        (uint256 shown, uint256 yes) = (places(c.revealed), places(c.agreed));
        bool quorum = c.appeal ? shown * 2 > c.panel : shown * 3 >= uint256(c.panel) * 2;
        return quorum && yes * 2 != shown;
    }

    /// @notice Of a decided count: more than half agreed with the claim.
    function isFor(Count memory c) internal pure returns (bool) {
        return uint256(places(c.agreed)) * 2 > places(c.revealed);
    }
}
