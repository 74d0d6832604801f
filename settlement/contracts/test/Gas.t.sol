// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProject} from "../src/interfaces/IProject.sol";
import {Bps, Part, ProofId, Terms} from "../src/interfaces/Types.sol";
import {Merkle} from "./base/Merkle.sol";
import {Roots} from "./base/Roots.sol";
import {vm} from "./base/Vm.sol";

/// @notice What each step of the journeys costs, as transactions of their own: golden numbers in snapshots/Gas.json.
/// The budgets are promises: a number above one fails whatever the golden file says.
/// forge-config: default.isolate = true
contract Gas is Roots {
    uint256 private constant POST_MAX = 150_000;
    uint256 private constant COMMIT_MAX = 60_000;
    uint256 private constant REVEAL_MAX = 70_000;
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

    function test_Epoch() public {
        Terms memory t = _terms();
        t.epochs = 3;
        IProject p = _fundedWith(t);
        ProofId id = _post(p, 1, false, GOOD);
        vm.snapshotGasLastCall("post, the project's first");
        _draw(id);
        _vote(id, 3);
        _finalize(id);
        id = _post(p, 2, false, GOOD);
        _within(POST_MAX, "post");
        _draw(id);
        vm.snapshotGasLastCall("draw");
        _commit(id, 0, GOOD);
        _within(COMMIT_MAX, "commit");
        _commit(id, 1, GOOD);
        _commit(id, 2, GOOD);
        _within(COMMIT_MAX, "commit, the last");
        _reveal(id, 0, GOOD);
        _within(REVEAL_MAX, "reveal");
        _reveal(id, 1, GOOD);
        _reveal(id, 2, GOOD);
        _within(REVEAL_MAX, "reveal, the last");
        _finalize(id);
        vm.snapshotGasLastCall("finalize, panel of 3");
        id = _post(p, 3, true, GOOD);
        vm.snapshotGasLastCall("post, the exam");
        _draw(id);
        _vote(id, 3);
        _finalize(id);
        vm.snapshotGasLastCall("finalize, panel of 3, mature");
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

    function test_Verifier() public {
        _bond(eve, SEAT_BOND);
        vm.snapshotGasLastCall("deposit");
        vm.prank(eve);
        stake.takeSeats(1);
        vm.snapshotGasLastCall("takeSeats, one");
    }

    function _within(uint256 max, string memory step) private {
        vm.assertLe(vm.snapshotGasLastCall(step), max, step);
    }
}
