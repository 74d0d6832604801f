// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IProject} from "../src/interfaces/IProject.sol";
import {State, Terms} from "../src/interfaces/Types.sol";
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
        vm.assertEq(p.dividendsOwed(), REST * 4 / 5);
        vm.expectRevert(abi.encodeWithSelector(IProject.NothingToClaim.selector, bob));
        vm.prank(bob);
        p.claimDividends();
        _assertBooks(p);
    }

    function test_MovingSharesDoesNotMoveOldDividends() public {
        IProject p = _mature();
        _move(p, ann, eve, p.balanceOf(ann));
        vm.assertEq(p.dividendsOf(ann), REST * 3 / 5);
        vm.assertEq(p.dividendsOf(eve), 0);
        _sell(p, 50); // 100 ATN, of which one is the fee
        vm.assertEq(p.dividendsOf(ann), REST * 3 / 5);
        vm.assertEq(p.dividendsOf(eve), 99 * UNIT * 3 / 5);
    }

    function test_ClaimingTwiceByMovingShares() public {
        IProject p = _mature();
        vm.prank(ann);
        p.claimDividends();
        _move(p, ann, eve, p.balanceOf(ann));
        vm.expectRevert(abi.encodeWithSelector(IProject.NothingToClaim.selector, eve));
        vm.prank(eve);
        p.claimDividends();
        _move(p, eve, ann, p.balanceOf(eve));
        vm.expectRevert(abi.encodeWithSelector(IProject.NothingToClaim.selector, ann));
        vm.prank(ann);
        p.claimDividends();
    }

    function test_SelfTransferChangesNothing() public {
        IProject p = _mature();
        _move(p, ann, ann, p.balanceOf(ann));
        vm.assertEq(p.balanceOf(ann), uint256(GOAL) * 3 / 4);
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

    // ------------------------------------------------------------------ the register

    function test_TransfersAreERC20s() public {
        IProject p = _funded();
        uint256 has = p.balanceOf(bob);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, bob, has, has + 1));
        vm.prank(bob);
        p.transfer(eve, has + 1);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, bob, has, type(uint256).max)
        );
        vm.prank(bob);
        p.transfer(eve, type(uint256).max); // no number is cut short
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, address(0)));
        vm.prank(bob);
        p.transfer(address(0), 1);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, eve, 0, 1));
        vm.prank(eve);
        p.transferFrom(bob, eve, 1);
        vm.prank(bob);
        p.approve(eve, has);
        vm.prank(eve);
        p.transferFrom(bob, eve, has);
        vm.assertEq(p.balanceOf(eve), has);
        vm.assertEq(p.allowance(bob, eve), 0);
    }

    /// @dev No storage of ERC20's own is written: a balance there would be a second truth.
    function testFuzz_SharesAreConserved(uint256[8] memory seeds) public {
        IProject p = _funded();
        address[4] memory holders = [ann, bob, founder, eve];
        for (uint256 n = 0; n < seeds.length; ++n) {
            _move(p, holders[seeds[n] % 4], holders[(seeds[n] >> 2) % 4], seeds[n] >> 4);
            uint256 sum = p.balanceOf(address(p));
            for (uint256 i = 0; i < 4; ++i) {
                sum += p.balanceOf(holders[i]);
            }
            vm.assertEq(sum, p.totalSupply());
        }
    }

    /// @dev Any transfers and claims between earnings: everyone gets exactly its part, rounded down once.
    function testFuzz_DividendsSurviveTransfers(uint256[12] memory seeds) public {
        Terms memory t = _terms();
        (t.goal, t.payPerEpoch, t.pricePerCall) = (1_000_003, 300_007, 10_007); // nothing divides anything
        IProject p = _matureWith(t);
        address[4] memory holders = [ann, bob, founder, eve];
        uint256[4] memory owed; // exact: in units times shares
        uint256[4] memory had;
        for (uint256 i = 0; i < 4; ++i) {
            had[i] = atn.balanceOf(holders[i]);
            owed[i] = p.dividendsOwed() * p.balanceOf(holders[i]);
        }
        for (uint256 n = 0; n < seeds.length; ++n) {
            uint256 seed = seeds[n];
            if (seed % 3 == 0) {
                uint256 before = p.dividendsOwed();
                _sell(p, uint64(1 + (seed >> 8) % 7));
                for (uint256 i = 0; i < 4; ++i) {
                    owed[i] += (p.dividendsOwed() - before) * p.balanceOf(holders[i]);
                }
            } else if (seed % 3 == 1) {
                _move(p, holders[(seed >> 2) % 4], holders[(seed >> 4) % 4], seed >> 8);
            } else if (p.dividendsOf(holders[(seed >> 2) % 4]) > 0) {
                vm.prank(holders[(seed >> 2) % 4]);
                p.claimDividends();
            }
        }
        uint256 left = p.dividendsOwed();
        for (uint256 i = 0; i < 4; ++i) {
            uint256 due = p.dividendsOf(holders[i]);
            left -= due;
            vm.assertEq(atn.balanceOf(holders[i]) - had[i] + due, owed[i] / p.totalSupply(), "not its part");
        }
        vm.assertLe(left, 3); // less than one unit a holder, whatever happened
        _assertBooks(p);
    }

    function _move(IProject p, address from, address to, uint256 seed) private {
        uint256 has = p.balanceOf(from);
        vm.prank(from);
        p.transfer(to, seed <= has ? seed : _bound(seed, 0, has));
    }
}
