// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProject} from "../src/interfaces/IProject.sol";
import {Contribution, ProofId, Terms} from "../src/interfaces/Types.sol";
import {Fixture} from "./base/Fixture.sol";
import {vm} from "./base/Vm.sol";

/// @notice What each step of the journeys costs, as transactions of their own: golden numbers in snapshots/Gas.json.
/// forge-config: default.isolate = true
contract Gas is Fixture {
    function test_Investor() public {
        Terms memory t = _terms();
        vm.prank(founder);
        IProject p = IProject(market.publish(t));
        vm.snapshotGasLastCall("publish");
        _invest(p, ann, 1);
        vm.snapshotGasLastCall("invest, the project's first");
        _invest(p, bob, 1);
        vm.snapshotGasLastCall("invest");
        _invest(p, bob, GOAL);
        vm.snapshotGasLastCall("invest, reaching the goal");
    }

    function test_Epoch() public {
        IProject p = _funded();
        _accept(p, 1, false, GOOD); // whom it pays has a balance then
        Contribution[] memory c = new Contribution[](4);
        for (uint160 i = 0; i < 4; ++i) {
            c[i] = Contribution(i % 2 == 0 ? m1 : m2, 16);
        }
        bytes memory from = _weights(1);
        bytes memory to = _weights(2);
        vm.prank(fleet);
        ProofId id = proof.post(address(p), 2, true, from, to, GOOD, c);
        vm.snapshotGasLastCall("post, 4 miners, panel of 3");
        _commit(id, judges[0], GOOD);
        vm.snapshotGasLastCall("commit");
        _commit(id, judges[1], GOOD);
        _commit(id, judges[2], GOOD);
        vm.snapshotGasLastCall("commit, the last");
        _reveal(id, judges[0], GOOD);
        vm.snapshotGasLastCall("reveal");
        _reveal(id, judges[1], GOOD);
        _reveal(id, judges[2], GOOD);
        proof.finalize(id);
        vm.snapshotGasLastCall("finalize, 4 miners, panel of 3, mature");
    }

    function test_Customer() public {
        IProject p = _mature();
        _buy(p, 100);
        vm.snapshotGasLastCall("buyCredits");
        bytes memory signature = _sign(p, 0, 40);
        vm.prank(fleet);
        p.redeem(customer, 40, signature);
        vm.snapshotGasLastCall("redeem");
        vm.prank(ann);
        p.claimDividends();
        vm.snapshotGasLastCall("claimDividends");
        vm.prank(ann);
        p.transfer(bob, 1);
        vm.snapshotGasLastCall("transfer of shares");
    }

    function test_Verifier() public {
        _join(eve);
        vm.snapshotGasLastCall("join");
    }
}
