// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProject} from "../src/interfaces/IProject.sol";
import {BlockNumber, State} from "../src/interfaces/Types.sol";
import {Fixture} from "./base/Fixture.sol";
import {vm} from "./base/Vm.sol";

contract CreditsTest is Fixture {
    IProject private p;

    function setUp() public override {
        super.setUp();
        p = _mature();
    }

    function test_Buy() public {
        uint256 before = atn.balanceOf(customer);
        _approve(customer, address(p));
        vm.expectEmit(address(p));
        emit IProject.CreditsBought(customer, 10, 10 * PRICE, BlockNumber.wrap(_now() + 50));
        vm.prank(customer);
        p.buyCredits(10);
        vm.assertEq(atn.balanceOf(customer), before - 10 * PRICE);
        vm.assertEq(p.creditsOwed(), 10 * PRICE);
        _account(0, 10, 0, _now() + 50);
        _assertBooks(p);
    }

    function test_BuyBeforeMaturity() public {
        IProject young = _funded();
        vm.expectRevert(abi.encodeWithSelector(IProject.WrongState.selector, State.Mature, State.Training));
        vm.prank(customer);
        young.buyCredits(1);
    }

    function test_BuyNothing() public {
        vm.expectRevert(IProject.ZeroAmount.selector);
        vm.prank(customer);
        p.buyCredits(0);
    }

    function test_Redeem() public {
        _buy(p, 10);
        uint256 owed = p.dividendsOwed();
        _redeem(4);
        _redeem(7);
        vm.assertEq(p.creditsOwed(), 3 * PRICE);
        vm.assertEq(p.dividendsOwed(), owed + 7 * PRICE);
        _account(0, 10, 7, _now() + 50);
        _assertBooks(p);
    }

    function test_RedeemIsTheFleets() public {
        _buy(p, 10);
        bytes memory signature = _sign(p, 0, 5);
        vm.expectRevert(abi.encodeWithSelector(IProject.NotCaller.selector, fleet, eve));
        vm.prank(eve);
        p.redeem(customer, 5, signature);
    }

    function test_RedeemTwice() public {
        _buy(p, 10);
        _redeem(5);
        _redeemRefused(5, _sign(p, 0, 5), abi.encodeWithSelector(IProject.CallsOutOfRange.selector, 5, 5, 10));
        _redeemRefused(4, _sign(p, 0, 4), abi.encodeWithSelector(IProject.CallsOutOfRange.selector, 4, 5, 10));
    }

    function test_RedeemMoreThanWasBought() public {
        _buy(p, 10);
        _redeemRefused(11, _sign(p, 0, 11), abi.encodeWithSelector(IProject.CallsOutOfRange.selector, 11, 0, 10));
    }

    function test_RedeemForged() public {
        _buy(p, 10);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(0xBAD, p.receiptDigest(customer, 0, 5));
        bytes memory err = abi.encodeWithSelector(IProject.BadReceipt.selector, customer, 0, 5);
        _redeemRefused(5, abi.encodePacked(r, s, v), err);
        _redeemRefused(5, _sign(p, 0, 6), err); // of another count
        _redeemRefused(5, _sign(p, 1, 5), err); // of another period
        _redeemRefused(5, "", err);
        IProject other = _mature();
        _redeemRefused(5, _sign(other, 0, 5), err); // of another project
    }

    function test_RedeemAfterExpiry() public {
        _buy(p, 10);
        bytes memory signature = _sign(p, 0, 5);
        _skip(50);
        _redeem(1); // the last block
        _skip(1);
        BlockNumber current = BlockNumber.wrap(_now());
        BlockNumber expiry = BlockNumber.wrap(_now() - 1);
        _redeemRefused(5, signature, abi.encodeWithSelector(IProject.CreditsLapsed.selector, customer, expiry, current));
    }

    function test_Lapse() public {
        _buy(p, 10);
        _redeem(4);
        uint256 owed = p.dividendsOwed();
        BlockNumber expiry = BlockNumber.wrap(_now() + 50);
        BlockNumber current = BlockNumber.wrap(_now());
        vm.expectRevert(abi.encodeWithSelector(IProject.CreditsNotLapsed.selector, customer, expiry, current));
        p.lapse(customer);
        _skip(51);
        vm.expectEmit(address(p));
        emit IProject.Lapsed(customer, 0, 6, 6 * PRICE);
        vm.assertEq(p.lapse(customer), 6 * PRICE);
        vm.assertEq(p.creditsOwed(), 0);
        vm.assertEq(p.dividendsOwed(), owed + 6 * PRICE);
        vm.expectRevert(abi.encodeWithSelector(IProject.NothingToLapse.selector, customer));
        p.lapse(customer);
        _assertBooks(p);
    }

    function test_OldReceiptsDieWithTheirPeriod() public {
        _buy(p, 10);
        bytes memory old = _sign(p, 0, 5);
        _skip(51);
        _buy(p, 10); // settles what lapsed
        _account(1, 10, 0, _now() + 50);
        vm.assertEq(p.creditsOwed(), 10 * PRICE);
        _redeemRefused(5, old, abi.encodeWithSelector(IProject.BadReceipt.selector, customer, 1, 5));
        _redeem(5);
        _assertBooks(p);
    }

    function test_BuyingMoreProlongsAll() public {
        _buy(p, 10);
        _skip(40);
        _buy(p, 5);
        _account(0, 15, 0, _now() + 50);
        _skip(30);
        _redeem(15);
        vm.assertEq(p.creditsOwed(), 0);
    }

    function testFuzz_MoneyOfCalls(uint8[10] memory steps) public {
        uint256 spent;
        uint256 owed = p.dividendsOwed();
        for (uint256 i = 0; i < steps.length; ++i) {
            (uint64 period, uint64 bought, uint64 served,) = p.creditsOf(customer);
            if (steps[i] % 3 == 0) {
                _buy(p, 1 + uint64(steps[i]));
                spent += (1 + uint256(steps[i])) * PRICE;
            } else if (steps[i] % 3 == 1 && bought > served) {
                uint64 count = uint64(_bound(steps[i], served + 1, bought));
                bytes memory signature = _sign(p, period, count);
                vm.prank(fleet);
                try p.redeem(customer, count, signature) {} catch {}
            } else {
                _skip(steps[i]);
            }
            vm.assertEq(p.creditsOwed() + p.dividendsOwed(), owed + spent);
            _assertBooks(p);
        }
    }

    function test_ContractCustomer() public {
        Wallet wallet = new Wallet(vm.addr(CUSTOMER_KEY));
        _give(address(wallet), 100 * UNIT);
        _approve(address(wallet), address(p));
        vm.prank(address(wallet));
        p.buyCredits(3);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(CUSTOMER_KEY, p.receiptDigest(address(wallet), 0, 2));
        vm.prank(fleet);
        vm.assertEq(p.redeem(address(wallet), 2, abi.encodePacked(r, s, v)), 2 * PRICE);
    }

    function _redeem(uint64 cumulative) private {
        (uint64 period,,,) = p.creditsOf(customer);
        bytes memory signature = _sign(p, period, cumulative);
        vm.prank(fleet);
        p.redeem(customer, cumulative, signature);
    }

    function _redeemRefused(uint64 cumulative, bytes memory signature, bytes memory err) private {
        vm.expectRevert(err);
        vm.prank(fleet);
        p.redeem(customer, cumulative, signature);
    }

    function _account(uint64 period, uint64 bought, uint64 served, uint64 expiry) private view {
        (uint64 a, uint64 b, uint64 c, BlockNumber d) = p.creditsOf(customer);
        vm.assertEq(abi.encode(a, b, c, d), abi.encode(period, bought, served, expiry));
    }
}

/// @notice An ERC-1271 wallet of one key.
contract Wallet {
    address private immutable _owner;

    constructor(address owner) {
        _owner = owner;
    }

    function isValidSignature(bytes32 digest, bytes calldata signature) external view returns (bytes4) {
        address signer = ecrecover(digest, uint8(signature[64]), bytes32(signature[:32]), bytes32(signature[32:64]));
        return signer == _owner ? this.isValidSignature.selector : bytes4(0);
    }
}
