// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProject} from "../src/interfaces/IProject.sol";
import {Bps, Part, Terms} from "../src/interfaces/Types.sol";
import {Fixture} from "./base/Fixture.sol";
import {vm} from "./base/Vm.sol";

/// @notice Whose revenue is: the protocol's fee and the parts' royalties.
contract RoyaltiesTest is Fixture {
    IProject private leaf;

    function setUp() public override {
        super.setUp();
        leaf = _mature();
    }

    // ------------------------------------------------------------------ parts that are refused

    function test_RefusesTooManyParts() public {
        Part[] memory parts = new Part[](9);
        _refused(parts, abi.encodeWithSelector(IProject.PartsOutOfRange.selector, 9, 8));
    }

    function test_EightParts() public {
        Part[] memory parts = new Part[](8);
        for (uint256 i = 0; i < 8; ++i) {
            parts[i] = Part(address(_mature()), Bps.wrap(625)); // together just the cap
        }
        IProject p = _compositeOf(parts);
        vm.assertEq(abi.encode(p.terms().parts), abi.encode(parts));
        _sell(p, 1);
        vm.assertEq(p.royaltiesOwed(), PRICE / 2);
        _assertBooks(p);
    }

    function test_RefusesPartsThatAreNotMature() public {
        IProject young = _funded();
        _refused(_one(address(young), 100), abi.encodeWithSelector(IProject.PartNotMature.selector, young));
        _refused(_one(eve, 100), abi.encodeWithSelector(IProject.PartNotMature.selector, eve));
        address fake = address(this); // says that it is mature, but was not published
        _refused(_one(fake, 100), abi.encodeWithSelector(IProject.PartNotMature.selector, fake));
    }

    /// @dev The one way to make a cycle: to name a project that is only being published.
    function test_RefusesItself() public {
        address next = vm.computeCreateAddress(address(market), vm.getNonce(address(market)));
        _refused(_one(next, 100), abi.encodeWithSelector(IProject.PartNotMature.selector, next));
    }

    function test_RefusesTheSamePartTwice() public {
        Part[] memory parts = new Part[](3);
        parts[0] = Part(address(leaf), Bps.wrap(100));
        parts[1] = Part(address(_mature()), Bps.wrap(100));
        parts[2] = parts[0];
        _refused(parts, abi.encodeWithSelector(IProject.PartTwice.selector, leaf));
    }

    function test_RefusesRoyalties() public {
        _refused(_one(address(leaf), 0), abi.encodeWithSelector(IProject.RoyaltyOutOfRange.selector, 0, 5_000));
        _refused(_one(address(leaf), 5_001), abi.encodeWithSelector(IProject.RoyaltyOutOfRange.selector, 5_001, 5_000));
        Part[] memory parts = new Part[](2);
        parts[0] = Part(address(leaf), Bps.wrap(5_000));
        parts[1] = Part(address(_mature()), Bps.wrap(1));
        _refused(parts, abi.encodeWithSelector(IProject.RoyaltyOutOfRange.selector, 5_001, 5_000));
    }

    // ------------------------------------------------------------------ royalties

    function test_RevenueIsSplit() public {
        IProject p = _compositeOf(_one(address(leaf), 1_000));
        uint256 owed = p.dividendsOwed();
        _sell(p, 10); // 20 ATN
        vm.assertEq(p.feeOwed(), UNIT / 5);
        vm.assertEq(p.royaltiesOwed(), 2 * UNIT);
        vm.assertEq(p.royaltyOf(0), 2 * UNIT);
        vm.assertEq(p.dividendsOwed(), owed + 20 * UNIT - 2 * UNIT - UNIT / 5);
        _assertBooks(p);
    }

    function test_RoyaltyIsThePartsRevenue() public {
        IProject p = _compositeOf(_one(address(leaf), 1_000));
        _sell(p, 10);
        uint256 owed = leaf.dividendsOwed();
        vm.expectEmit(address(p));
        emit IProject.RoyaltyPaid(address(leaf), 2 * UNIT);
        vm.expectEmit(address(leaf));
        emit IProject.RoyaltyReceived(address(p), 2 * UNIT);
        vm.expectEmit(address(leaf));
        emit IProject.DividendsAdded(2 * UNIT * 99 / 100);
        vm.prank(eve); // anyone
        vm.assertEq(p.payRoyalty(0), 2 * UNIT);
        vm.assertEq(p.royaltiesOwed(), 0);
        vm.assertEq(leaf.dividendsOwed(), owed + 2 * UNIT * 99 / 100);
        vm.assertEq(leaf.feeOwed(), 2 * UNIT / 100);
        vm.expectRevert(abi.encodeWithSelector(IProject.NothingToClaim.selector, leaf));
        p.payRoyalty(0);
        _assertBooks(p);
        _assertBooks(leaf);
    }

    function test_LapsedCallsPayRoyaltiesToo() public {
        IProject p = _compositeOf(_one(address(leaf), 1_000));
        _buy(p, 10);
        _skip(51);
        p.lapse(customer);
        vm.assertEq(p.royaltyOf(0), 2 * UNIT);
    }

    /// @dev Neither what investors left over nor what a customer took back is revenue.
    function test_WhatIsNoRevenue() public {
        IProject p = _compositeOf(_one(address(leaf), 1_000));
        _buy(p, 10);
        vm.prank(customer);
        p.request("question");
        _skip(9);
        vm.prank(customer);
        p.reclaim();
        vm.assertEq(p.royaltiesOwed() + p.feeOwed(), 0);
        vm.assertEq(p.dividendsOwed(), GOAL - 2 * PAY);
    }

    function test_NoSuchPart() public {
        vm.expectRevert(abi.encodeWithSelector(IProject.NoSuchPart.selector, 0, 0));
        leaf.payRoyalty(0);
        IProject p = _compositeOf(_one(address(leaf), 1_000));
        vm.expectRevert(abi.encodeWithSelector(IProject.NoSuchPart.selector, 1, 1));
        p.royaltyOf(1);
    }

    function test_NobodyAnnouncesRoyaltiesThatDidNotCome() public {
        vm.expectRevert(abi.encodeWithSelector(IProject.NotPart.selector, eve));
        vm.prank(eve);
        leaf.receiveRoyalty(1);
        vm.expectRevert(abi.encodeWithSelector(IProject.NotPart.selector, market));
        vm.prank(address(market));
        leaf.receiveRoyalty(1);
    }

    // ------------------------------------------------------------------ the fee

    function test_FeeGoesToTheTreasury() public {
        _sell(leaf, 10);
        uint256 before = atn.balanceOf(address(treasury));
        vm.expectEmit(address(leaf));
        emit IProject.FeePaid(UNIT / 5);
        vm.prank(eve); // anyone
        vm.assertEq(leaf.payFee(), UNIT / 5);
        vm.assertEq(atn.balanceOf(address(treasury)), before + UNIT / 5);
        vm.assertEq(leaf.feeOwed(), 0);
        vm.expectRevert(abi.encodeWithSelector(IProject.NothingToClaim.selector, treasury));
        leaf.payFee();
        _assertBooks(leaf);
    }

    // ------------------------------------------------------------------ rounding

    /// @dev Revenue in pieces of some units, down to one, royalties and fee drawn at any time: the sums are those of all
    /// revenue at once, no piece is refused, and what rounding leaves is below one unit a part.
    function testFuzz_PiecesMakeNoDifference(uint8[24] memory steps, uint16 a, uint16 b) public {
        Terms memory t = _terms();
        t.pricePerCall = 1;
        t.parts = new Part[](2);
        t.parts[0] = Part(address(leaf), Bps.wrap(uint16(_bound(a, 1, 2_500))));
        t.parts[1] = Part(address(_mature()), Bps.wrap(uint16(_bound(b, 1, 2_500))));
        IProject p = _matureWith(t);
        uint256 owed = p.dividendsOwed();
        uint256[3] memory had = _balances(t.parts);
        uint256 revenue;
        for (uint256 i = 0; i < steps.length; ++i) {
            if (steps[i] < 32 && p.feeOwed() > 0) p.payFee();
            if (steps[i] >= 224 && p.royaltyOf(steps[i] % 2) > 0) p.payRoyalty(steps[i] % 2);
            uint64 calls = steps[i] % 2 == 0 ? 1 : steps[i];
            _sell(p, calls);
            revenue += calls;
            _assertBooks(p);
        }
        uint256[3] memory got = _balances(t.parts);
        (uint256 first, uint256 second) = (got[0] - had[0] + p.royaltyOf(0), got[1] - had[1] + p.royaltyOf(1));
        uint256 fee = got[2] - had[2] + p.feeOwed();
        vm.assertEq(first, revenue * Bps.unwrap(t.parts[0].royalty) / 10_000);
        vm.assertEq(second, revenue * Bps.unwrap(t.parts[1].royalty) / 10_000);
        vm.assertEq(fee, revenue / 100);
        uint256 dust = revenue - fee - first - second - (p.dividendsOwed() - owed);
        vm.assertEq(p.royaltiesOwed(), dust + p.royaltyOf(0) + p.royaltyOf(1));
        vm.assertLe(dust, 2);
    }

    /// forge-config: default.fuzz.runs = 96
    /// @dev A tree of three levels: d is made of c and a, c of b and a, b of a. Whatever is sold and drawn, each node's debts
    /// are its balance, and all that customers paid is in the nodes, the treasury or the holders' hands.
    function testFuzz_Trees(uint256[20] memory seeds) public {
        IProject[4] memory nodes;
        nodes[0] = leaf;
        nodes[1] = _nodeOf(_one(address(nodes[0]), 1_111), 7);
        nodes[2] = _nodeOf(_two(address(nodes[1]), 2_999, address(nodes[0]), 501), 333);
        nodes[3] = _nodeOf(_two(address(nodes[2]), 3_333, address(nodes[0]), 1_667), UNIT + 1);
        uint256 before = _heldBy(nodes);
        uint256 had = atn.balanceOf(customer);
        for (uint256 n = 0; n < seeds.length; ++n) {
            _step(nodes[(seeds[n] >> 8) % 4], seeds[n] % 5, uint64(1 + (seeds[n] >> 16) % 20));
            for (uint256 i = 0; i < 4; ++i) {
                _assertBooks(nodes[i]);
            }
        }
        vm.assertEq(_heldBy(nodes) - before, had - atn.balanceOf(customer), "lost");
        _drain(nodes);
        for (uint256 i = 0; i < 4; ++i) {
            vm.assertLe(nodes[i].royaltiesOwed(), 2); // all that stays are fractions
            vm.assertEq(nodes[i].feeOwed(), 0);
            _assertBooks(nodes[i]);
        }
        vm.assertEq(_heldBy(nodes) - before, had - atn.balanceOf(customer), "lost");
    }

    function _step(IProject p, uint256 which, uint64 n) private {
        if (which < 2) _sell(p, n);
        if (which == 2 && p.terms().parts.length > 0) try p.payRoyalty(n % p.terms().parts.length) {} catch {}
        if (which == 3 && p.feeOwed() > 0) p.payFee();
        if (which == 4 && p.dividendsOf(ann) > 0) {
            vm.prank(ann);
            p.claimDividends();
        }
    }

    /// @dev Draws everything, from the root down.
    function _drain(IProject[4] memory nodes) private {
        for (uint256 i = 4; i > 0; --i) {
            IProject p = nodes[i - 1];
            for (uint256 k = 0; k < p.terms().parts.length; ++k) {
                if (p.royaltyOf(k) > 0) p.payRoyalty(k);
            }
            if (p.feeOwed() > 0) p.payFee();
        }
    }

    function _heldBy(IProject[4] memory nodes) private view returns (uint256 sum) {
        for (uint256 i = 0; i < 4; ++i) {
            sum += atn.balanceOf(address(nodes[i]));
        }
        return sum + atn.balanceOf(address(treasury)) + atn.balanceOf(ann);
    }

    function _balances(Part[] memory parts) private view returns (uint256[3] memory) {
        return [atn.balanceOf(parts[0].project), atn.balanceOf(parts[1].project), atn.balanceOf(address(treasury))];
    }

    function _nodeOf(Part[] memory parts, uint256 price) private returns (IProject) {
        Terms memory t = _terms();
        (t.parts, t.pricePerCall, t.payPerEpoch) = (parts, uint128(price), 0);
        return _matureWith(t);
    }

    function _one(address part, uint16 royalty) private pure returns (Part[] memory parts) {
        parts = new Part[](1);
        parts[0] = Part(part, Bps.wrap(royalty));
    }

    function _two(address a, uint16 royaltyA, address b, uint16 royaltyB) private pure returns (Part[] memory parts) {
        parts = new Part[](2);
        (parts[0], parts[1]) = (Part(a, Bps.wrap(royaltyA)), Part(b, Bps.wrap(royaltyB)));
    }

    function _refused(Part[] memory parts, bytes memory err) private {
        Terms memory t = _terms();
        t.parts = parts;
        vm.expectRevert(err);
        vm.prank(founder);
        market.publish(t);
    }
}
