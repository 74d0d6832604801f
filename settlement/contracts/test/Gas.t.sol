// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProject} from "../src/interfaces/IProject.sol";
import {Bps, Part, Terms} from "../src/interfaces/Types.sol";
import {Merkle} from "./base/Merkle.sol";
import {Roots} from "./base/Roots.sol";
import {vm} from "./base/Vm.sol";

/// @notice What each step of a project's journeys costs, as transactions of their own: golden numbers in snapshots/Gas.json.
/// The budgets are promises: a number above one fails whatever the golden file says.
/// forge-config: default.isolate = true
contract Gas is Roots {
    uint256 private constant CLAIM_MAX = 70_000;
    uint256 private constant INVEST_MAX = 90_000;
    uint256 private constant REDEEM_MAX = 80_000;

    function test_Investor() public {
        Terms memory t = _terms();
        vm.prank(founder);
        IProject p = IProject(market.publish(t));
        vm.snapshotGasLastCall("publish");
        _invest(p, ann, 1);
        vm.snapshotGasLastCall("invest, the project's first");
        _invest(p, bob, 1);
        _within(INVEST_MAX, "invest");
        _invest(p, bob, GOAL);
        vm.snapshotGasLastCall("invest, reaching the goal");
    }

    function test_Refund() public {
        IProject p = _publish(_terms());
        _invest(p, ann, 5);
        _invest(p, bob, 5);
        _skip(101);
        vm.prank(ann);
        p.refund();
        vm.snapshotGasLastCall("refund, the project's first");
        vm.prank(bob);
        p.refund();
        vm.snapshotGasLastCall("refund");
    }

    /// @dev A fleet of 4,096 miners; how many epochs a claim is for makes no difference. Address and amounts are as long as
    /// real ones, whose every byte is paid for.
    function test_Miner() public {
        Terms memory t = _terms();
        t.epochs = 33;
        t.payPerEpoch = t.goal / 33;
        IProject p = _fundedWith(t);
        address miner = vm.addr(0x313E);
        _give(miner, 1);
        uint256 each = 123_456_789_123_456_789;
        bytes32[] memory path = _deepPath(12);
        _acceptRoot(p, 1, false, _rootOf(Merkle.leaf(address(p), miner, each), path));
        p.claim(miner, each, path);
        vm.snapshotGasLastCall("claim, the miner's first");
        for (uint32 epoch = 2; epoch < 33; ++epoch) {
            _acceptRoot(p, epoch, false, keccak256("others worked"));
        }
        _acceptRoot(p, 33, false, _rootOf(Merkle.leaf(address(p), miner, 33 * each), path));
        p.claim(miner, 33 * each, path);
        _within(CLAIM_MAX, "claim, 32 epochs, 12 levels");
    }

    function test_Customer() public {
        IProject p = _mature();
        _buy(p, 100);
        vm.snapshotGasLastCall("buyCredits");
        bytes memory signature = _sign(p, 0, 40);
        vm.prank(fleet);
        p.redeem(customer, 40, signature);
        _within(REDEEM_MAX, "redeem, the project's first");
        signature = _sign(p, 0, 50);
        vm.prank(fleet);
        p.redeem(customer, 50, signature);
        _within(REDEEM_MAX, "redeem");
        vm.prank(ann);
        p.claimDividends();
        vm.snapshotGasLastCall("claimDividends");
        vm.prank(ann);
        p.transfer(bob, 1);
        vm.snapshotGasLastCall("transfer of shares");
        p.payFee();
        vm.snapshotGasLastCall("payFee");
    }

    function test_Request() public {
        IProject p = _mature();
        _buy(p, 3);
        vm.prank(customer);
        p.request(new bytes(64));
        vm.snapshotGasLastCall("request, 64 bytes");
        vm.prank(fleet);
        p.answer(customer, new bytes(64));
        vm.snapshotGasLastCall("answer, 64 bytes");
        vm.prank(customer);
        p.request("");
        _skip(9);
        vm.prank(customer);
        p.reclaim();
        vm.snapshotGasLastCall("reclaim");
    }

    function test_Royalty() public {
        Part[] memory parts = new Part[](1);
        parts[0] = Part(address(_mature()), Bps.wrap(1_000));
        IProject p = _compositeOf(parts);
        _sell(p, 10);
        p.payRoyalty(0);
        vm.snapshotGasLastCall("payRoyalty");
    }

    function _within(uint256 max, string memory step) private {
        vm.assertLe(vm.snapshotGasLastCall(step), max, step);
    }
}
