// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {ITreasury} from "../../src/interfaces/ITreasury.sol";
import {vm} from "../base/Vm.sol";
import {World} from "./World.sol";

/// @notice Holders of ATN who grant what the treasury has, and sometimes what it has not.
abstract contract DaoActors is World {
    uint256 private _proposal;
    uint256 private _proposals;
    uint256 private _amount;
    address private _to;

    /// @dev The next step of the present proposal, or a new one.
    function grant(uint256 seed) external forward {
        if (_proposal == 0) return _propose(seed);
        IGovernor.ProposalState state = governor.state(_proposal);
        if (state == IGovernor.ProposalState.Pending) return;
        if (state == IGovernor.ProposalState.Active && !governor.hasVoted(_proposal, genesis)) {
            vm.prank(genesis);
            governor.castVote(_proposal, _mix(seed, 6) % 4 == 0 ? 0 : 1);
        }
        if (state == IGovernor.ProposalState.Succeeded) _queue();
        if (state == IGovernor.ProposalState.Queued) _execute();
        if (state == IGovernor.ProposalState.Defeated) {
            _proposal = 0;
            _reach("defeated");
        }
    }

    function _propose(uint256 seed) private {
        uint256 pot = atn.balanceOf(address(treasury));
        if (pot == 0) return;
        _amount = _bound(_mix(seed, 7), 1, pot + pot / 4);
        _to = _person(seed);
        ++_proposals;
        (address[] memory t, uint256[] memory v, bytes[] memory c) = _action();
        vm.prank(genesis);
        _proposal = governor.propose(t, v, c, vm.toString(_proposals));
    }

    function _queue() private {
        (address[] memory t, uint256[] memory v, bytes[] memory c) = _action();
        governor.queue(t, v, c, keccak256(bytes(vm.toString(_proposals))));
    }

    function _execute() private {
        vm.warp(vm.getBlockTimestamp() + TIMELOCK_DELAY);
        (address[] memory t, uint256[] memory v, bytes[] memory c) = _action();
        uint256 pot = atn.balanceOf(address(treasury));
        try governor.execute(t, v, c, keccak256(bytes(vm.toString(_proposals)))) {
            _vaults.granted += _amount;
            _reach("granted");
        } catch {
            vm.assertTrue(_amount > pot, "a grant fails");
            _reach("grant too large");
        }
        _proposal = 0;
    }

    function _action() private view returns (address[] memory t, uint256[] memory v, bytes[] memory c) {
        (t, v, c) = (new address[](1), new uint256[](1), new bytes[](1));
        t[0] = address(treasury);
        c[0] = abi.encodeCall(ITreasury.grant, (_to, _amount, "a grant"));
    }
}
