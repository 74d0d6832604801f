// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IProject} from "../src/interfaces/IProject.sol";
import {BlockNumber, State, Terms} from "../src/interfaces/Types.sol";
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
        vm.assertEq(p.dividendsOwed(), owed + 7 * PRICE * 99 / 100);
        vm.assertEq(p.feeOwed(), 7 * PRICE / 100);
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
        uint256 owed = p.dividendsOwed();
        _redeem(4);
        BlockNumber expiry = BlockNumber.wrap(_now() + 50);
        BlockNumber current = BlockNumber.wrap(_now());
        vm.expectRevert(abi.encodeWithSelector(IProject.CreditsNotLapsed.selector, customer, expiry, current));
        p.lapse(customer);
        _skip(51);
        vm.expectEmit(address(p));
        emit IProject.Lapsed(customer, 0, 6, 6 * PRICE);
        vm.assertEq(p.lapse(customer), 6 * PRICE);
        vm.assertEq(p.creditsOwed(), 0);
        vm.assertEq(p.dividendsOwed(), owed + (4 + 6) * PRICE * 99 / 100);
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

    /// @dev Whatever is bought, served, asked, answered, missed and lapsed: all money is somebody's.
    function testFuzz_MoneyOfCalls(uint256[12] memory seeds) public {
        uint256 spent;
        uint256 owed = p.dividendsOwed();
        for (uint256 i = 0; i < seeds.length; ++i) {
            uint256 before = atn.balanceOf(customer);
            _step(seeds[i] % 7, uint64(1 + (seeds[i] >> 8) % 60));
            spent = spent + before - atn.balanceOf(customer);
            vm.assertEq(p.creditsOwed() + p.dividendsOwed() + p.feeOwed(), owed + spent);
            (, uint64 bought, uint64 served,) = p.creditsOf(customer);
            vm.assertEq(p.creditsOwed(), uint256(bought - served) * PRICE);
            _assertBooks(p);
        }
    }

    /// @dev Tries one of the journeys' steps; those that are not possible now are refused, which other tests show.
    function _step(uint256 which, uint64 n) private {
        (uint64 period, uint64 bought, uint64 served,) = p.creditsOf(customer);
        if (which == 0) _buy(p, n);
        if (which == 1) _skip(n);
        if (which == 2 && bought > served) {
            bytes memory signature = _sign(p, period, served + 1 + n % (bought - served));
            vm.prank(fleet);
            try p.redeem(customer, served + 1 + n % (bought - served), signature) {} catch {}
        }
        if (which == 3) {
            vm.prank(customer);
            try p.request("question") {} catch {}
        }
        if (which == 4) {
            vm.prank(fleet);
            try p.answer(customer, "answer") {} catch {}
        }
        if (which == 5) {
            vm.prank(customer);
            try p.reclaim() {} catch {}
        }
        if (which == 6) try p.lapse(customer) {} catch {}
    }

    // ------------------------------------------------------------------ requests

    function test_RequestAndAnswer() public {
        _buy(p, 10);
        _redeem(4);
        vm.expectEmit(address(p));
        emit IProject.Requested(customer, 0, 1, "question", BlockNumber.wrap(_now() + 8));
        vm.prank(customer);
        p.request("question");
        _open(1, _now() + 8);
        _skip(8); // the last block
        uint256 owed = p.dividendsOwed();
        vm.expectEmit(address(p));
        emit IProject.Answered(customer, 0, 1, "answer", PRICE);
        vm.prank(fleet);
        vm.assertEq(p.answer(customer, "answer"), PRICE);
        _open(0, 0);
        _account(0, 10, 5, _now() + 42);
        vm.assertEq(p.creditsOwed(), 5 * PRICE);
        vm.assertEq(p.dividendsOwed(), owed + PRICE * 99 / 100);
        _request();
        _open(2, _now() + 8);
        _assertBooks(p);
    }

    function test_ReclaimAfterAMissedRequest() public {
        _buy(p, 10);
        _redeem(4);
        bytes memory late = _sign(p, 0, 5);
        _request();
        BlockNumber deadline = BlockNumber.wrap(_now() + 8);
        _skip(8);
        vm.expectRevert(abi.encodeWithSelector(IProject.RequestNotMissed.selector, deadline, _now()));
        vm.prank(customer);
        p.reclaim();
        _skip(1);
        vm.expectRevert(abi.encodeWithSelector(IProject.DeadlinePassed.selector, deadline, _now()));
        vm.prank(fleet);
        p.answer(customer, "too late");
        uint256 before = atn.balanceOf(customer);
        vm.expectEmit(address(p));
        emit IProject.Reclaimed(customer, 0, 6, 6 * PRICE);
        vm.prank(customer);
        vm.assertEq(p.reclaim(), 6 * PRICE);
        vm.assertEq(atn.balanceOf(customer), before + 6 * PRICE);
        vm.assertEq(p.creditsOwed(), 0);
        _account(1, 0, 0, _now() + 41);
        _buy(p, 10);
        _redeemRefused(5, late, abi.encodeWithSelector(IProject.BadReceipt.selector, customer, 1, 5));
        _assertBooks(p);
    }

    function test_RequestsThatAreRefused() public {
        _requestRefused("", abi.encodeWithSelector(IProject.CallsOutOfRange.selector, 1, 0, 0));
        _buy(p, 2);
        bytes memory long = new bytes(4_097);
        _requestRefused(long, abi.encodeWithSelector(IProject.TooLong.selector, 4_097, 4_096));
        vm.prank(customer);
        p.request(new bytes(4_096));
        _requestRefused("", abi.encodeWithSelector(IProject.RequestPending.selector, customer, _now() + 8));
        vm.prank(fleet);
        p.answer(customer, "");
        _skip(51);
        _requestRefused("", abi.encodeWithSelector(IProject.CreditsLapsed.selector, customer, _now() - 1, _now()));
    }

    function test_NoRequest() public {
        _buy(p, 2);
        vm.expectRevert(abi.encodeWithSelector(IProject.NoRequest.selector, customer));
        vm.prank(customer);
        p.reclaim();
        vm.expectRevert(abi.encodeWithSelector(IProject.NoRequest.selector, customer));
        vm.prank(fleet);
        p.answer(customer, "");
    }

    function test_AnswerIsTheFleets() public {
        _buy(p, 2);
        _request();
        vm.expectRevert(abi.encodeWithSelector(IProject.NotCaller.selector, fleet, customer));
        vm.prank(customer);
        p.answer(customer, "");
    }

    /// @dev Letting the time run out on who asked in the last block does not pay.
    function test_OpenRequestsDoNotLapse() public {
        _buy(p, 10);
        _skip(50);
        _request();
        BlockNumber deadline = BlockNumber.wrap(_now() + 8);
        _skip(9);
        vm.expectRevert(abi.encodeWithSelector(IProject.RequestPending.selector, customer, deadline));
        p.lapse(customer);
        _redeem(4); // what was served before still counts
        vm.prank(customer);
        vm.assertEq(p.reclaim(), 6 * PRICE);
        _assertBooks(p);
    }

    function test_AnsweredInTimeTheRestLapses() public {
        _buy(p, 10);
        _skip(50);
        _request();
        _skip(5);
        vm.prank(fleet);
        p.answer(customer, "");
        vm.assertEq(p.lapse(customer), 9 * PRICE);
        _assertBooks(p);
    }

    /// @dev With all calls served there is none to answer, nor one to reclaim.
    function test_ServingTheLastCallEndsTheRequest() public {
        _buy(p, 10);
        _request();
        _redeem(10);
        _open(0, 0);
        vm.expectRevert(abi.encodeWithSelector(IProject.NoRequest.selector, customer));
        vm.prank(customer);
        p.reclaim();
        _skip(9);
        _buy(p, 5);
        vm.expectRevert(abi.encodeWithSelector(IProject.NoRequest.selector, customer));
        vm.prank(customer);
        p.reclaim();
    }

    function test_FreeCalls() public {
        Terms memory t = _terms();
        t.pricePerCall = 0;
        p = _matureWith(t);
        _buy(p, 10);
        _redeem(4);
        _request();
        _skip(9);
        vm.prank(customer);
        vm.assertEq(p.reclaim(), 0);
        _assertBooks(p);
    }

    function test_MorePricesThanAnybodyHas() public {
        Terms memory t = _terms();
        t.pricePerCall = uint128(atn.totalSupply());
        p = _matureWith(t);
        vm.expectPartialRevert(SafeCast.SafeCastOverflowedUintDowncast.selector);
        vm.prank(customer);
        p.buyCredits(type(uint64).max);
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

    function _request() private {
        vm.prank(customer);
        p.request("question");
    }

    function _requestRefused(bytes memory input, bytes memory err) private {
        vm.expectRevert(err);
        vm.prank(customer);
        p.request(input);
    }

    function _open(uint64 number, uint64 deadline) private view {
        (uint64 a, BlockNumber b) = p.requestOf(customer);
        vm.assertEq(abi.encode(a, b), abi.encode(number, deadline));
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
