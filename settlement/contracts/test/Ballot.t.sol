// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ballot, BallotLib, Count, Stage} from "../src/lib/BallotLib.sol";
import {IProof} from "../src/interfaces/IProof.sol";
import {vm} from "./base/Vm.sol";

/// @notice The packed slot of a vote: what is written is read again, nothing else changes, and what does not fit is refused.
contract BallotTest {
    using BallotLib for Ballot;
    using BallotLib for Count;
    using BallotLib for uint8;

    bool public constant IS_TEST = true;
    uint32 private constant WINDOW_MAX = 2 ** 20 - 1;

    function testFuzz_Created(uint32 commits, uint32 reveals, uint24 seats, uint32 metric, uint32 now_) public {
        (commits, reveals) = (commits % (WINDOW_MAX + 1), reveals % (WINDOW_MAX + 1));
        vm.roll(now_);
        Ballot b = BallotLib.create(commits, reveals, seats, metric, 1);
        (uint32 seats_, uint32 metric_) = b.posting();
        vm.assertEq(seats_, seats);
        vm.assertEq(metric_, metric);
        _assertFrame(b, commits, reveals, Stage.Posted, 0, 1);
        vm.assertEq(b.committed(), 0);
        vm.assertEq(b.size(), 0);
    }

    function testFuzz_Course(uint24[7] memory seats, uint8 size, uint8 places, uint32 commits, uint32 now_) public {
        (commits, size) = (commits % (WINDOW_MAX + 1), 1 + size % 7);
        vm.roll(now_);
        Ballot b = BallotLib.create(commits, 77, type(uint24).max, type(uint32).max, 1);
        b = b.drawn(_packed(seats, size), size);
        _assertFrame(b, commits, 77, Stage.Drawn, 0, 1);
        uint256 mask;
        for (uint8 i = 0; i < size; ++i) {
            if (places >> i & 1 == 0) continue;
            b = b.withCommit(i);
            mask |= 1 << i;
            vm.assertTrue(b.hasCommit(i));
        }
        vm.assertEq(b.committed(), mask);
        vm.assertEq(b.isFull() ? 1 : 0, mask == (1 << size) - 1 ? 1 : 0);
        for (uint8 i = 0; i < 7; ++i) {
            vm.assertEq(b.seatAt(i), i < size ? seats[i] : 0);
        }
        vm.assertEq(b.size(), size);
        b = b.enter(Stage.Revealed);
        vm.assertEq(b.committed(), mask);
        _assertFrame(b.withStatus(4), commits, 77, Stage.Revealed, 0, 4);
        b = b.appealed();
        _assertFrame(b, commits, 77, Stage.Posted, 1, 1);
        vm.assertEq(b.committed() + b.size() + b.seatAt(0) + b.seatAt(6), 0);
    }

    function testFuzz_Open(uint32 window, uint32 later) public {
        window %= WINDOW_MAX + 1;
        vm.roll(1_000);
        Ballot b = BallotLib.create(window, 1, 7, 1, 1).drawn(0, 3);
        vm.roll(1_000 + uint256(later));
        vm.assertEq(b.isOpen() ? 1 : 0, later <= window ? 1 : 0);
        vm.roll(1_000);
        vm.assertFalse(b.enter(Stage.Committed).isOpen());
        vm.assertFalse(b.enter(Stage.Posted).isOpen());
        vm.assertFalse(b.enter(Stage.Revealed).isOpen());
        for (uint8 status = 0; status < 5; ++status) {
            vm.assertEq(b.withStatus(status).isOpen() ? 1 : 0, status == uint8(IProof.Status.Voting) ? 1 : 0);
        }
    }

    function testFuzz_Counting(uint8 revealed, uint8 agreed, uint8 panel, bool appeal) public pure {
        (panel, revealed) = (panel % 8, revealed & 0x7f);
        agreed &= revealed;
        uint256 shown;
        uint256 yes;
        for (uint8 i = 0; i < 8; ++i) {
            if (revealed.has(i)) ++shown;
            if (agreed.has(i)) ++yes;
        }
        vm.assertEq(revealed.places(), shown);
        Count memory c = Count(panel, 0x7f, revealed, agreed, appeal);
        bool quorum = appeal ? 2 * shown > panel : 3 * shown >= 2 * uint256(panel);
        vm.assertEq(c.isDecided() ? 1 : 0, quorum && 2 * yes != shown ? 1 : 0);
        vm.assertEq(c.isFor() ? 1 : 0, yes > shown - yes ? 1 : 0);
    }

    function test_WhatDoesNotFit() public {
        vm.expectRevert(abi.encodeWithSelector(BallotLib.WindowTooLong.selector, WINDOW_MAX + 1, WINDOW_MAX));
        this.create(WINDOW_MAX + 1, 1, 1);
        vm.expectRevert(abi.encodeWithSelector(BallotLib.WindowTooLong.selector, WINDOW_MAX + 1, WINDOW_MAX));
        this.create(1, WINDOW_MAX + 1, 1);
        bytes4 tooWide = bytes4(keccak256("SafeCastOverflowedUintDowncast(uint8,uint256)"));
        vm.expectRevert(abi.encodeWithSelector(tooWide, 24, 1 << 24));
        this.create(1, 1, 1 << 24);
        vm.expectRevert(abi.encodeWithSelector(tooWide, 24, 1 << 24));
        this.drawn(1 << 24);
        vm.roll(1 << 32);
        vm.expectRevert(abi.encodeWithSelector(BallotLib.BlockTooHigh.selector, 1 << 32));
        this.create(1, 1, 1);
    }

    function create(uint32 commits, uint32 reveals, uint256 seats) external view returns (Ballot) {
        return BallotLib.create(commits, reveals, seats, 1, 1);
    }

    function drawn(uint256 panel) external view returns (Ballot) {
        return Ballot.wrap(0).drawn(panel, 1);
    }

    function _packed(uint24[7] memory seats, uint8 size) private pure returns (uint256 panel) {
        for (uint256 i = 0; i < size; ++i) {
            panel |= uint256(seats[i]) << (32 * i);
        }
    }

    function _assertFrame(Ballot b, uint256 commits, uint256 reveals, Stage stage, uint256 round, uint256 status)
        private
        view
    {
        vm.assertEq(b.commitBlocks(), commits);
        vm.assertEq(b.revealBlocks(), reveals);
        vm.assertEq(uint256(b.stage()), uint256(stage));
        vm.assertEq(b.round(), round);
        vm.assertEq(b.status(), status);
        vm.assertEq(b.since(), vm.getBlockNumber());
    }
}
