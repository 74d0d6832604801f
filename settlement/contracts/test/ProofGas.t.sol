// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProject} from "../src/interfaces/IProject.sol";
import {IProof} from "../src/interfaces/IProof.sol";
import {Ppm, ProofId} from "../src/interfaces/Types.sol";
import {Fixture} from "./base/Fixture.sol";
import {vm} from "./base/Vm.sol";

/// @notice What the steps of a proof cost, as transactions of their own: golden numbers in snapshots/ProofGas.json. The limits
/// are part of the contract's promise, so they are asserted too: an exam, which ends training, may cost more, once a project.
/// forge-config: default.isolate = true
contract ProofGas is Fixture {
    uint256 private constant POST_MAX = 150_000;
    uint256 private constant COMMIT_MAX = 60_000;
    uint256 private constant REVEAL_MAX = 70_000;

    function test_Epoch() public {
        IProject p = _funded();
        _post(p, 1, false, GOOD);
        vm.snapshotGasLastCall("post, the project's first");
        ProofId id = proof.proofIdOf(address(p), 0);
        _draw(id);
        vm.snapshotGasLastCall("draw, panel of 3 of 7");
        _vote(id, 3);
        _finalize(id);
        vm.snapshotGasLastCall("finalize, accepted, the project's first");
        id = _post(p, 2, false, GOOD);
        vm.assertLe(vm.snapshotGasLastCall("post"), POST_MAX, "post");
        _draw(id);
        _voteMeasured(id);
        _finalize(id);
        vm.snapshotGasLastCall("finalize, accepted");
        id = _post(p, 3, true, GOOD);
        vm.snapshotGasLastCall("post, an exam that stands alone");
        _draw(id);
        _vote(id, 3);
        _finalize(id);
        vm.snapshotGasLastCall("finalize, accepted, mature");
    }

    function test_PaidExam() public {
        IProject p = _funded();
        _accept(p, 1, false, GOOD);
        _post(p, 2, true, GOOD);
        vm.snapshotGasLastCall("post, an exam");
    }

    function test_Rejected() public {
        IProject p = _funded();
        ProofId id = _drawn(p, 1, false, GOOD);
        _vote(id, 1);
        _finalize(id);
        vm.snapshotGasLastCall("finalize, rejected 2 to 1");
    }

    function test_Appeal() public {
        IProject p = _funded();
        ProofId id = _drawn(p, 1, false, GOOD);
        _vote(id, 0);
        _bond(eve, CHALLENGE_BOND);
        vm.prank(eve);
        proof.challenge(id);
        vm.snapshotGasLastCall("challenge");
        _draw(id);
        vm.snapshotGasLastCall("draw, the appeal's 5 of 7");
        _vote(id, 5);
        _finalize(id);
        vm.snapshotGasLastCall("finalize, overturned by appeal");
    }

    function test_Stake() public {
        _give(eve, 1_000 * UNIT);
        _approve(eve, address(stake));
        vm.startPrank(eve);
        stake.deposit(500 * UNIT);
        vm.snapshotGasLastCall("deposit, the account's first");
        stake.deposit(100 * UNIT);
        vm.snapshotGasLastCall("deposit");
        uint32[] memory seats = stake.takeSeats(1);
        vm.snapshotGasLastCall("takeSeats, 1");
        stake.leaveSeats(seats);
        vm.snapshotGasLastCall("leaveSeats, 1");
        _skip(UNBONDING_DELAY + 1);
        stake.freeSeats(seats);
        vm.snapshotGasLastCall("freeSeats, 1");
        stake.unbond(100 * UNIT);
        vm.snapshotGasLastCall("unbond");
        _skip(UNBONDING_DELAY);
        stake.withdraw();
        vm.snapshotGasLastCall("withdraw");
    }

    function _voteMeasured(ProofId id) private {
        _commit(id, 0, GOOD);
        vm.assertLe(vm.snapshotGasLastCall("commit"), COMMIT_MAX, "commit");
        _commit(id, 1, GOOD);
        _commit(id, 2, GOOD);
        vm.assertLe(vm.snapshotGasLastCall("commit, the last"), COMMIT_MAX, "commit, the last");
        _reveal(id, 0, GOOD);
        vm.assertLe(vm.snapshotGasLastCall("reveal"), REVEAL_MAX, "reveal");
        _reveal(id, 1, GOOD);
        _reveal(id, 2, GOOD);
        vm.assertLe(vm.snapshotGasLastCall("reveal, the last"), REVEAL_MAX, "reveal, the last");
    }
}
