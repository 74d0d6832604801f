// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {AutonetGovernor} from "../src/AutonetGovernor.sol";
import {Treasury} from "../src/Treasury.sol";
import {IATN} from "../src/interfaces/IATN.sol";
import {IAutonetGovernor} from "../src/interfaces/IAutonetGovernor.sol";
import {ITreasury} from "../src/interfaces/ITreasury.sol";
import {GovernorConfig} from "../src/interfaces/Types.sol";
import {System} from "./base/System.sol";
import {vm} from "./base/Vm.sol";

contract DaoTest is System {
    address private holder = address(0xD0);
    address private small = address(0xD1);
    address private to = address(0xD2);
    uint256 private constant POT = 500 * UNIT;
    string private constant WHY = "a library";

    function setUp() public {
        vm.roll(1_000);
        vm.warp(1_700_000_000);
        _deploy();
        vm.startPrank(genesis);
        atn.transfer(holder, 50_000_000 * UNIT); // five of the four percent that make a quorum
        atn.transfer(small, 10_000 * UNIT);
        atn.transfer(address(treasury), POT);
        vm.stopPrank();
        vm.prank(holder);
        atn.delegate(holder);
        vm.prank(small);
        atn.delegate(small);
        vm.roll(1_001);
    }

    // ------------------------------------------------------------------ grants

    function test_AGrantFromProposalToMoney() public {
        uint256 id = _propose(holder, _grant(to, POT));
        _toVote();
        _castFor(id, holder);
        _afterVote();
        _assertProposal(id, IGovernor.ProposalState.Succeeded);
        _queue(_grant(to, POT));
        _assertProposal(id, IGovernor.ProposalState.Queued);
        vm.expectPartialRevert(TimelockController.TimelockUnexpectedOperationState.selector);
        _execute(_grant(to, POT));
        vm.warp(vm.getBlockTimestamp() + TIMELOCK_DELAY);
        vm.prank(address(0xE7)); // anybody
        _execute(_grant(to, POT));
        _assertProposal(id, IGovernor.ProposalState.Executed);
        vm.assertEq(atn.balanceOf(to), POT);
        vm.assertEq(atn.balanceOf(address(treasury)), 0);
    }

    function test_SeveralGrantsInOneProposal() public {
        bytes[] memory calls = new bytes[](2);
        calls[0] = _grant(to, 1);
        calls[1] = _grant(small, POT - 1);
        (address[] memory targets, uint256[] memory values) = _toTreasury(2);
        vm.prank(holder);
        uint256 id = governor.propose(targets, values, calls, WHY);
        _toVote();
        _castFor(id, holder);
        _afterVote();
        governor.queue(targets, values, calls, keccak256(bytes(WHY)));
        vm.warp(vm.getBlockTimestamp() + TIMELOCK_DELAY);
        governor.execute(targets, values, calls, keccak256(bytes(WHY)));
        vm.assertEq(atn.balanceOf(to), 1);
        vm.assertEq(atn.balanceOf(address(treasury)), 0);
    }

    function test_AGrantIsMadeOnce() public {
        _pass(_grant(to, 1));
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        _execute(_grant(to, 1));
        vm.assertEq(atn.balanceOf(to), 1);
    }

    function test_WithoutQuorumNothingPasses() public {
        uint256 id = _propose(small, _grant(to, POT));
        _toVote();
        _castFor(id, small);
        _afterVote();
        _assertProposal(id, IGovernor.ProposalState.Defeated);
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        _queue(_grant(to, POT));
    }

    function test_AgainstWins() public {
        uint256 id = _propose(small, _grant(to, POT));
        _toVote();
        _castFor(id, small);
        vm.prank(holder);
        governor.castVote(id, 0);
        _afterVote();
        _assertProposal(id, IGovernor.ProposalState.Defeated);
    }

    function test_AVoteCountsOnce() public {
        uint256 id = _propose(holder, _grant(to, POT));
        _toVote();
        _castFor(id, holder);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, holder));
        _castFor(id, holder);
    }

    function test_AGrantAboveTheTreasuryFails() public {
        _vote(_grant(to, POT + 1));
        vm.expectRevert(abi.encodeWithSelector(ITreasury.NotEnough.selector, POT, POT + 1));
        _execute(_grant(to, POT + 1));
        vm.assertEq(atn.balanceOf(address(treasury)), POT);
    }

    function testFuzz_AGrantMovesItsAmount(uint256 amount) public {
        amount = 1 + amount % POT;
        _pass(_grant(to, amount));
        vm.assertEq(atn.balanceOf(to), amount);
        vm.assertEq(atn.balanceOf(address(treasury)), POT - amount);
    }

    // ------------------------------------------------------------------ the treasury

    function test_OnlyTheTimelockGrants() public {
        address[3] memory callers = [holder, address(governor), genesis];
        for (uint256 i = 0; i < callers.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(ITreasury.NotCaller.selector, address(timelock), callers[i]));
            vm.prank(callers[i]);
            treasury.grant(to, 1, WHY);
        }
    }

    function test_GrantsAreChecked() public {
        vm.startPrank(address(timelock));
        vm.expectRevert(ITreasury.ZeroAddress.selector);
        treasury.grant(address(0), 1, WHY);
        vm.expectRevert(ITreasury.ZeroAmount.selector);
        treasury.grant(to, 0, WHY);
        vm.expectRevert(abi.encodeWithSelector(ITreasury.NotEnough.selector, POT, POT + 1));
        treasury.grant(to, POT + 1, WHY);
        vm.expectEmit(address(treasury));
        emit ITreasury.Granted(to, POT, WHY);
        treasury.grant(to, POT, WHY);
        vm.stopPrank();
    }

    function test_TreasuryNeedsItsFriends() public {
        vm.expectRevert(ITreasury.ZeroAddress.selector);
        this.newTreasury(IATN(address(0)), address(timelock));
        vm.expectRevert(ITreasury.ZeroAddress.selector);
        this.newTreasury(atn, address(0));
    }

    // ------------------------------------------------------------------ nothing else

    function test_NothingButGrantsCanBeProposed() public {
        bytes memory grant = _grant(to, 1);
        _refused(address(treasury), 0, abi.encodeCall(atn.transfer, (to, 1)));
        _refused(address(treasury), 0, "");
        _refused(address(treasury), 0, hex"123456");
        _refused(address(treasury), 1, grant);
        _refused(address(atn), 0, abi.encodeCall(atn.transfer, (to, 1)));
        _refused(address(atn), 0, grant);
        _refused(to, 0, "");
    }

    function test_TheRulesCannotBeVotedAway() public {
        _refused(address(governor), 0, abi.encodeCall(governor.setVotingDelay, (0)));
        _refused(address(governor), 0, abi.encodeCall(governor.setVotingPeriod, (1)));
        _refused(address(governor), 0, abi.encodeCall(governor.setProposalThreshold, (0)));
        _refused(address(governor), 0, abi.encodeCall(governor.updateQuorumNumerator, (0)));
        _refused(address(governor), 0, abi.encodeCall(governor.updateTimelock, (TimelockController(payable(to)))));
        _refused(address(governor), 0, abi.encodeCall(governor.relay, (address(atn), 0, "")));
        _refused(address(timelock), 0, abi.encodeCall(timelock.updateDelay, (0)));
        _refused(address(timelock), 0, abi.encodeCall(timelock.grantRole, (timelock.PROPOSER_ROLE(), to)));
    }

    function test_NoOtherActionHidesBehindAGrant() public {
        bytes[] memory calls = new bytes[](2);
        calls[0] = _grant(to, 1);
        calls[1] = abi.encodeCall(governor.setVotingDelay, (0));
        (address[] memory targets, uint256[] memory values) = _toTreasury(2);
        targets[1] = address(governor);
        vm.expectRevert(
            abi.encodeWithSelector(
                IAutonetGovernor.NotAGrant.selector, 1, address(governor), 0, governor.setVotingDelay.selector
            )
        );
        vm.prank(holder);
        governor.propose(targets, values, calls, WHY);
    }

    function test_EmptyProposalsAreRefused() public {
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidProposalLength.selector, 0, 0, 0));
        vm.prank(holder);
        governor.propose(new address[](0), new uint256[](0), new bytes[](0), WHY);
    }

    function test_SettersAreTheTimelocksAlone() public {
        vm.startPrank(holder);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorOnlyExecutor.selector, holder));
        governor.setVotingDelay(0);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorOnlyExecutor.selector, holder));
        governor.updateQuorumNumerator(1);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorOnlyExecutor.selector, holder));
        governor.relay(address(atn), 0, "");
        vm.stopPrank();
    }

    function test_TheTimelockHasNoAdmin() public {
        bytes32 admin = timelock.DEFAULT_ADMIN_ROLE();
        bytes32 proposer = timelock.PROPOSER_ROLE();
        address[5] memory all = [address(this), genesis, holder, address(governor), address(treasury)];
        for (uint256 i = 0; i < all.length; ++i) {
            vm.assertFalse(timelock.hasRole(admin, all[i]));
            vm.assertTrue(timelock.hasRole(proposer, all[i]) == (all[i] == address(governor)));
            vm.expectRevert(
                abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, all[i], admin)
            );
            vm.prank(all[i]);
            timelock.grantRole(proposer, holder);
        }
        vm.assertTrue(timelock.hasRole(timelock.EXECUTOR_ROLE(), address(0)), "anyone executes");
    }

    function test_OnlyTheGovernorSchedules() public {
        bytes memory call = _grant(to, 1);
        bytes32 role = timelock.PROPOSER_ROLE();
        vm.expectRevert(abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, holder, role));
        vm.prank(holder);
        timelock.schedule(address(treasury), 0, call, 0, 0, TIMELOCK_DELAY);
    }

    function test_TheGovernorTakesNoEther() public {
        vm.deal(holder, 1 ether);
        vm.prank(holder);
        (bool ok,) = address(governor).call{value: 1}("");
        vm.assertFalse(ok);
        vm.prank(holder);
        (ok,) = address(treasury).call{value: 1}("");
        vm.assertFalse(ok);
    }

    // ------------------------------------------------------------------ bought and borrowed votes

    function test_VotesBoughtInTheProposalsBlockDoNotPropose() public {
        address buyer = address(0xD3);
        vm.prank(buyer);
        atn.delegate(buyer);
        vm.prank(holder);
        atn.transfer(buyer, 40_000_000 * UNIT);
        vm.expectRevert(
            abi.encodeWithSelector(IGovernor.GovernorInsufficientProposerVotes.selector, buyer, 0, 1_000 * UNIT)
        );
        _propose(buyer, _grant(buyer, POT));
    }

    function test_VotesBorrowedInTheProposalsBlockCountNothing() public {
        address buyer = address(0xD3);
        vm.prank(buyer);
        atn.delegate(buyer);
        uint256 id = _propose(small, _grant(buyer, POT));
        vm.prank(holder);
        atn.transfer(buyer, 50_000_000 * UNIT); // the loan and its return
        vm.prank(buyer);
        atn.transfer(holder, 50_000_000 * UNIT);
        _toVote();
        vm.assertEq(_castFor(id, buyer), 0);
        _afterVote();
        _assertProposal(id, IGovernor.ProposalState.Defeated);
    }

    function test_VotesBoughtWhenTheVoteIsOnCountNothing() public {
        address buyer = address(0xD3);
        vm.prank(buyer);
        atn.delegate(buyer);
        uint256 id = _propose(small, _grant(buyer, POT));
        _toVote();
        vm.prank(holder);
        atn.transfer(buyer, 50_000_000 * UNIT);
        vm.assertEq(_castFor(id, buyer), 0);
        vm.assertEq(_castFor(id, holder), 50_000_000 * UNIT, "whoever had them then still votes");
    }

    // ------------------------------------------------------------------ configuration

    function test_ConfigIsChecked() public {
        GovernorConfig memory c = _governorConfig();
        c.votingDelay = 0;
        _badConfig(c, abi.encodeWithSelector(IAutonetGovernor.ConfigOutOfRange.selector, "votingDelay", 0));
        c = _governorConfig();
        c.quorumPercent = 0;
        _badConfig(c, abi.encodeWithSelector(IAutonetGovernor.ConfigOutOfRange.selector, "quorumPercent", 0));
        c = _governorConfig();
        c.proposalThreshold = 1_000_000_000 * UNIT + 1;
        bytes memory why = abi.encodeWithSelector(
            IAutonetGovernor.ConfigOutOfRange.selector, "proposalThreshold", c.proposalThreshold
        );
        _badConfig(c, why);
        vm.expectRevert(IAutonetGovernor.ZeroAddress.selector);
        this.newGovernor(timelock, ITreasury(address(0)), _governorConfig());
        vm.expectRevert(IAutonetGovernor.ZeroAddress.selector);
        this.newGovernor(TimelockController(payable(0)), treasury, _governorConfig());
    }

    function test_RulesAreAsDeployed() public view {
        vm.assertEq(governor.votingDelay(), 2);
        vm.assertEq(governor.votingPeriod(), 50);
        vm.assertEq(governor.proposalThreshold(), 1_000 * UNIT);
        vm.assertEq(governor.quorum(vm.getBlockNumber() - 1), atn.SUPPLY() * 4 / 100);
        vm.assertEq(governor.timelock(), address(timelock));
        vm.assertEq(address(governor.treasury()), address(treasury));
        vm.assertEq(address(governor.token()), address(atn));
        vm.assertTrue(governor.proposalNeedsQueuing(0));
        vm.assertEq(treasury.timelock(), address(timelock));
        vm.assertEq(address(treasury.atn()), address(atn));
    }

    // ------------------------------------------------------------------ helpers

    /// @dev A call of its own, for expectRevert does not see into a deployment.
    function newTreasury(IATN atn_, address timelock_) external {
        new Treasury(atn_, timelock_);
    }

    function newGovernor(TimelockController timelock_, ITreasury treasury_, GovernorConfig memory c) external {
        new AutonetGovernor(atn, timelock_, treasury_, c);
    }

    function _badConfig(GovernorConfig memory c, bytes memory why) private {
        vm.expectRevert(why);
        this.newGovernor(timelock, treasury, c);
    }

    function _grant(address who, uint256 amount) private pure returns (bytes memory) {
        return abi.encodeCall(ITreasury.grant, (who, amount, WHY));
    }

    function _toTreasury(uint256 count) private view returns (address[] memory targets, uint256[] memory values) {
        (targets, values) = (new address[](count), new uint256[](count));
        for (uint256 i = 0; i < count; ++i) {
            targets[i] = address(treasury);
        }
    }

    function _one(bytes memory call) private view returns (address[] memory t, uint256[] memory v, bytes[] memory c) {
        (t, v) = _toTreasury(1);
        c = new bytes[](1);
        c[0] = call;
    }

    function _propose(address who, bytes memory call) private returns (uint256) {
        (address[] memory t, uint256[] memory v, bytes[] memory c) = _one(call);
        vm.prank(who);
        return governor.propose(t, v, c, WHY);
    }

    function _refused(address target, uint256 value, bytes memory call) private {
        (address[] memory t, uint256[] memory v, bytes[] memory c) = _one(call);
        (t[0], v[0]) = (target, value);
        vm.expectRevert(abi.encodeWithSelector(IAutonetGovernor.NotAGrant.selector, 0, target, value, bytes4(call)));
        vm.prank(holder);
        governor.propose(t, v, c, WHY);
    }

    function _toVote() private {
        vm.roll(vm.getBlockNumber() + 3);
    }

    function _afterVote() private {
        vm.roll(vm.getBlockNumber() + 50);
    }

    function _castFor(uint256 id, address who) private returns (uint256) {
        vm.prank(who);
        return governor.castVote(id, 1);
    }

    function _queue(bytes memory call) private {
        (address[] memory t, uint256[] memory v, bytes[] memory c) = _one(call);
        governor.queue(t, v, c, keccak256(bytes(WHY)));
    }

    function _execute(bytes memory call) private {
        (address[] memory t, uint256[] memory v, bytes[] memory c) = _one(call);
        governor.execute(t, v, c, keccak256(bytes(WHY)));
    }

    /// @dev All but the execution.
    function _vote(bytes memory call) private {
        uint256 id = _propose(holder, call);
        _toVote();
        _castFor(id, holder);
        _afterVote();
        _queue(call);
        vm.warp(vm.getBlockTimestamp() + TIMELOCK_DELAY);
    }

    function _pass(bytes memory call) private {
        _vote(call);
        _execute(call);
    }

    function _assertProposal(uint256 id, IGovernor.ProposalState expected) private view {
        vm.assertEq(uint256(governor.state(id)), uint256(expected));
    }
}
