// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProject} from "../src/interfaces/IProject.sol";
import {State} from "../src/interfaces/Types.sol";
import {Fixture} from "./base/Fixture.sol";
import {vm} from "./base/Vm.sol";

contract SharesTest is Fixture {
    /// @dev At maturity 400 ATN of escrow are left for 1,250 shares: Ann 750, Bob 250, the founder 250.
    uint256 private constant REST = 400 * UNIT;

    function test_LeftoverEscrowBecomesDividends() public {
        IProject p = _mature();
        vm.assertEq(p.escrow(), 0);
        vm.assertEq(p.dividendsOwed(), REST);
        vm.assertEq(p.dividendsOf(ann), REST * 3 / 5);
        vm.assertEq(p.dividendsOf(bob), REST / 5);
        vm.assertEq(p.dividendsOf(founder), REST / 5);
        vm.assertEq(p.balanceOf(address(p)), 0);
        _assertBooks(p);
    }

    function test_ClaimPaysOnce() public {
        IProject p = _mature();
        uint256 before = atn.balanceOf(bob);
        vm.expectEmit(address(p));
        emit IProject.DividendsClaimed(bob, REST / 5);
        vm.prank(bob);
        p.claimDividends();
        vm.assertEq(atn.balanceOf(bob), before + REST / 5);
        vm.expectRevert(abi.encodeWithSelector(IProject.NothingToClaim.selector, bob));
        vm.prank(bob);
        p.claimDividends();
        _assertBooks(p);
    }

    function test_MovingSharesDoesNotMoveOldDividends() public {
        IProject p = _mature();
        vm.startPrank(ann);
        p.transfer(eve, p.balanceOf(ann));
        vm.stopPrank();
        vm.assertEq(p.dividendsOf(ann), REST * 3 / 5);
        vm.assertEq(p.dividendsOf(eve), 0);
        _earn(p, 50); // 100 ATN
        vm.assertEq(p.dividendsOf(ann), REST * 3 / 5);
        vm.assertEq(p.dividendsOf(eve), 60 * UNIT);
    }

    function test_ClaimingTwiceByMovingShares() public {
        IProject p = _mature();
        vm.prank(ann);
        p.claimDividends();
        vm.startPrank(ann);
        p.transfer(eve, p.balanceOf(ann));
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(IProject.NothingToClaim.selector, eve));
        vm.prank(eve);
        p.claimDividends();
    }

    function test_SelfTransferChangesNothing() public {
        IProject p = _mature();
        vm.startPrank(ann);
        p.transfer(ann, p.balanceOf(ann));
        vm.stopPrank();
        vm.assertEq(p.dividendsOf(ann), REST * 3 / 5);
    }

    function test_NoDividendsBeforeMaturity() public {
        IProject p = _funded();
        vm.assertEq(p.dividendsOf(ann), 0);
        vm.expectRevert(abi.encodeWithSelector(IProject.NothingToClaim.selector, ann));
        vm.prank(ann);
        p.claimDividends();
        _assertState(p, State.Training);
    }

    /// @dev Any transfers and claims between earnings: everyone gets exactly its part, rounded down once.
    function testFuzz_DividendsSurviveTransfers(uint256[12] memory seeds) public {
        IProject p = _mature();
        address[4] memory holders = [ann, bob, founder, eve];
        uint256[4] memory owed = [REST * 3 / 5, REST / 5, REST / 5, 0]; // scaled below
        uint256[4] memory had;
        for (uint256 i = 0; i < 4; ++i) {
            had[i] = atn.balanceOf(holders[i]);
            owed[i] *= p.totalSupply(); // exact: in units times shares
        }
        for (uint256 n = 0; n < seeds.length; ++n) {
            uint256 seed = seeds[n];
            uint256 i = seed % 4;
            if (seed % 3 == 0) {
                uint64 calls = uint64(1 + (seed >> 8) % 7);
                _earn(p, calls);
                for (uint256 k = 0; k < 4; ++k) {
                    owed[k] += uint256(calls) * PRICE * p.balanceOf(holders[k]);
                }
            } else if (seed % 3 == 1) {
                _move(p, holders[i], holders[(seed >> 4) % 4], seed >> 8);
            } else if (p.dividendsOf(holders[i]) > 0) {
                vm.prank(holders[i]);
                p.claimDividends();
            }
        }
        for (uint256 i = 0; i < 4; ++i) {
            uint256 got = atn.balanceOf(holders[i]) - had[i] + p.dividendsOf(holders[i]);
            vm.assertEq(got, owed[i] / p.totalSupply(), "not its part");
        }
        _assertBooks(p);
    }

    function _move(IProject p, address from, address to, uint256 seed) private {
        uint256 amount = _bound(seed, 0, p.balanceOf(from));
        vm.prank(from);
        p.transfer(to, amount);
    }

    function _earn(IProject p, uint64 calls) private {
        _buy(p, calls);
        (uint64 period,, uint64 served,) = p.creditsOf(customer);
        bytes memory signature = _sign(p, period, served + calls);
        vm.prank(fleet);
        p.redeem(customer, served + calls, signature);
    }
}
