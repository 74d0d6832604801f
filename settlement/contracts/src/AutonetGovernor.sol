// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Governor} from "@openzeppelin/contracts/governance/Governor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {GovernorCountingSimple} from "@openzeppelin/contracts/governance/extensions/GovernorCountingSimple.sol";
import {GovernorSettings} from "@openzeppelin/contracts/governance/extensions/GovernorSettings.sol";
import {GovernorTimelockControl} from "@openzeppelin/contracts/governance/extensions/GovernorTimelockControl.sol";
import {GovernorVotes} from "@openzeppelin/contracts/governance/extensions/GovernorVotes.sol";
import {
    GovernorVotesQuorumFraction
} from "@openzeppelin/contracts/governance/extensions/GovernorVotesQuorumFraction.sol";
import {IATN} from "./interfaces/IATN.sol";
import {IAutonetGovernor} from "./interfaces/IAutonetGovernor.sol";
import {ITreasury} from "./interfaces/ITreasury.sol";
import {GovernorConfig} from "./interfaces/Types.sol";

/// @title AutonetGovernor
/// @notice See IAutonetGovernor. The only rule of ours is _propose; the rest joins OpenZeppelin's parts.
contract AutonetGovernor is
    GovernorSettings,
    GovernorCountingSimple,
    GovernorVotes,
    GovernorVotesQuorumFraction,
    GovernorTimelockControl,
    IAutonetGovernor
{
    /// @inheritdoc IAutonetGovernor
    ITreasury public immutable treasury;

    constructor(IATN atn, TimelockController timelock_, ITreasury treasury_, GovernorConfig memory c)
        Governor("Autonet Governor")
        GovernorSettings(c.votingDelay, c.votingPeriod, c.proposalThreshold)
        GovernorVotes(atn)
        GovernorVotesQuorumFraction(c.quorumPercent)
        GovernorTimelockControl(timelock_)
    {
        require(address(timelock_) != address(0) && address(treasury_) != address(0), ZeroAddress());
        require(c.votingDelay > 0, ConfigOutOfRange("votingDelay", c.votingDelay));
        require(c.quorumPercent > 0, ConfigOutOfRange("quorumPercent", c.quorumPercent));
        uint256 supply = atn.SUPPLY();
        require(c.proposalThreshold <= supply, ConfigOutOfRange("proposalThreshold", c.proposalThreshold));
        treasury = treasury_;
    }

    // ------------------------------------------------------------------ the one rule

    /// @dev Every way to propose comes through here.
    function _propose(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        string memory description,
        address proposer
    ) internal override returns (uint256 id) {
        id = super._propose(targets, values, calldatas, description, proposer); // checks the lengths
        for (uint256 i = 0; i < targets.length; ++i) {
            bytes4 selector = bytes4(calldatas[i]);
            require(
                targets[i] == address(treasury) && values[i] == 0 && selector == ITreasury.grant.selector,
                NotAGrant(i, targets[i], values[i], selector)
            );
        }
    }

    // ------------------------------------------------------------------ OpenZeppelin's parts, joined

    function state(uint256 id) public view override(Governor, GovernorTimelockControl) returns (ProposalState) {
        return super.state(id);
    }

    function proposalNeedsQueuing(uint256 id) public view override(Governor, GovernorTimelockControl) returns (bool) {
        return super.proposalNeedsQueuing(id);
    }

    function proposalThreshold() public view override(Governor, GovernorSettings) returns (uint256) {
        return super.proposalThreshold();
    }

    function _queueOperations(uint256 id, address[] memory t, uint256[] memory v, bytes[] memory c, bytes32 d)
        internal
        override(Governor, GovernorTimelockControl)
        returns (uint48)
    {
        return super._queueOperations(id, t, v, c, d);
    }

    function _executeOperations(uint256 id, address[] memory t, uint256[] memory v, bytes[] memory c, bytes32 d)
        internal
        override(Governor, GovernorTimelockControl)
    {
        super._executeOperations(id, t, v, c, d);
    }

    function _cancel(address[] memory t, uint256[] memory v, bytes[] memory c, bytes32 d)
        internal
        override(Governor, GovernorTimelockControl)
        returns (uint256)
    {
        return super._cancel(t, v, c, d);
    }

    function _executor() internal view override(Governor, GovernorTimelockControl) returns (address) {
        return super._executor();
    }
}
