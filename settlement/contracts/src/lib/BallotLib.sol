// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @notice All that a vote's rules need, in one storage slot, lowest bits first: stage (8), round (8), panel size (8), masks of
/// the places that committed, revealed and agreed (8 each), since (48), windows of commit, reveal and challenge in
/// blocks (24 each), seat count at the posting (32), claimed metric (32), status (8).
type Ballot is uint256;

/// @notice The masks of one round's panel; bit i is place i. Same layout as in a Ballot, from its size on.
struct Count {
    uint8 panel;
    uint8 committed;
    uint8 revealed;
    uint8 agreed;
}

/// @notice What has happened to a vote by transaction; time adds the rest (Proof.phaseOf).
enum Stage {
    Posted, // or challenged: to be drawn
    Drawn, // commits are taken
    Committed, // all places committed before their time was over
    Revealed // all who committed revealed before their time was over
}

/// @title BallotLib: reads and writes a Ballot
/// @notice Solidity's own packed structs read and mask a slot once for each field: too dear for commit and reveal.
library BallotLib {
    using SafeCast for uint256;

    uint256 private constant ROUND = 8;
    uint256 private constant PANEL = 16;
    uint256 private constant COMMITTED = 24;
    uint256 private constant REVEALED = 32;
    uint256 private constant AGREED = 40;
    uint256 private constant SINCE = 48;
    uint256 private constant WINDOWS = 96;
    uint256 private constant SEATS = 168;
    uint256 private constant METRIC = 200;
    uint256 private constant STATUS = 232;
    /// @dev Stage, round, panel, masks and since: what a new stage or round sets anew.
    uint256 private constant COURSE_MASK = (1 << WINDOWS) - 1;
    uint256 private constant STAGE_MASK = 0xff | (uint256(type(uint48).max) << SINCE);
    uint256 private constant STATUS_MASK = uint256(0xff) << STATUS;

    /// @notice A ballot to be drawn. Windows are those of commit, reveal and challenge, checked to fit.
    function create(uint32[3] memory windows, uint32 seats_, uint32 metric_, uint8 status_)
        internal
        view
        returns (Ballot)
    {
        uint256 v = uint256(seats_) << SEATS | uint256(metric_) << METRIC | uint256(status_) << STATUS;
        for (uint256 i = 0; i < 3; ++i) {
            v |= uint256(uint256(windows[i]).toUint24()) << (WINDOWS + 24 * i);
        }
        return enter(Ballot.wrap(v), Stage.Posted);
    }

    // ------------------------------------------------------------------ reading

    function stage(Ballot b) internal pure returns (Stage) {
        return Stage(uint8(Ballot.unwrap(b)));
    }

    function round(Ballot b) internal pure returns (uint8) {
        return uint8(Ballot.unwrap(b) >> ROUND);
    }

    function count(Ballot b) internal pure returns (Count memory) {
        uint256 v = Ballot.unwrap(b);
        return Count(uint8(v >> PANEL), uint8(v >> COMMITTED), uint8(v >> REVEALED), uint8(v >> AGREED));
    }

    function panel(Ballot b) internal pure returns (uint8) {
        return uint8(Ballot.unwrap(b) >> PANEL);
    }

    function committed(Ballot b) internal pure returns (uint8) {
        return uint8(Ballot.unwrap(b) >> COMMITTED);
    }

    function revealed(Ballot b) internal pure returns (uint8) {
        return uint8(Ballot.unwrap(b) >> REVEALED);
    }

    function agreed(Ballot b) internal pure returns (uint8) {
        return uint8(Ballot.unwrap(b) >> AGREED);
    }

    /// @notice The block in which the stage began.
    function since(Ballot b) internal pure returns (uint256) {
        return uint48(Ballot.unwrap(b) >> SINCE);
    }

    /// @notice Blocks of one window: 0 commit, 1 reveal, 2 challenge.
    function window(Ballot b, uint256 which) internal pure returns (uint256) {
        return uint24(Ballot.unwrap(b) >> (WINDOWS + 24 * which));
    }

    function seats(Ballot b) internal pure returns (uint32) {
        return uint32(Ballot.unwrap(b) >> SEATS);
    }

    function metric(Ballot b) internal pure returns (uint32) {
        return uint32(Ballot.unwrap(b) >> METRIC);
    }

    function status(Ballot b) internal pure returns (uint8) {
        return uint8(Ballot.unwrap(b) >> STATUS);
    }

    // ------------------------------------------------------------------ changing

    /// @notice Enters a stage in this block.
    function enter(Ballot b, Stage next) internal view returns (Ballot) {
        uint256 rest = Ballot.unwrap(b) & ~STAGE_MASK;
        return Ballot.wrap(rest | uint256(next) | uint256(block.number.toUint48()) << SINCE);
    }

    function drawn(Ballot b, uint8 size) internal view returns (Ballot) {
        return enter(Ballot.wrap(Ballot.unwrap(b) | uint256(size) << PANEL), Stage.Drawn);
    }

    function withCommit(Ballot b, uint8 place) internal pure returns (Ballot) {
        return Ballot.wrap(Ballot.unwrap(b) | uint256(1) << (COMMITTED + place));
    }

    function withReveal(Ballot b, uint8 place, bool agrees) internal pure returns (Ballot) {
        uint256 v = Ballot.unwrap(b) | uint256(1) << (REVEALED + place);
        return Ballot.wrap(agrees ? v | uint256(1) << (AGREED + place) : v);
    }

    /// @notice The appeal, to be drawn: round 1 with nothing counted.
    function appealed(Ballot b) internal view returns (Ballot) {
        return enter(Ballot.wrap((Ballot.unwrap(b) & ~COURSE_MASK) | uint256(1) << ROUND), Stage.Posted);
    }

    function withStatus(Ballot b, uint8 status_) internal pure returns (Ballot) {
        return Ballot.wrap((Ballot.unwrap(b) & ~STATUS_MASK) | uint256(status_) << STATUS);
    }

    // ------------------------------------------------------------------ counting

    /// @notice How many places a mask holds.
    function bits(uint8 mask) internal pure returns (uint8 n) {
        for (uint256 m = mask; m != 0; m &= m - 1) {
            ++n;
        }
    }

    /// @notice The mask of all `panel_` places, at most 8.
    function all(uint8 panel_) internal pure returns (uint8) {
        return uint8((uint256(1) << panel_) - 1);
    }

    /// @notice Two thirds of the panel revealed and they did not tie.
    function isDecided(Count memory c) internal pure returns (bool) {
        (uint256 shown, uint256 yes) = (bits(c.revealed), bits(c.agreed));
        return shown * 3 >= uint256(c.panel) * 2 && yes * 2 != shown;
    }

    /// @notice Of a decided count: more than half agreed with the claim.
    function isFor(Count memory c) internal pure returns (bool) {
        return uint256(bits(c.agreed)) * 2 > bits(c.revealed);
    }
}
