// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProject} from "../src/interfaces/IProject.sol";
import {IProof} from "../src/interfaces/IProof.sol";
import {BlockNumber, Bps, Part, ProofId, State, Terms, Verdict} from "../src/interfaces/Types.sol";
import {Fixture} from "./base/Fixture.sol";
import {vm} from "./base/Vm.sol";

/// @notice The attacks of docs/ATTACKS.md on money: one test for each, which carries the attack out as far as it goes. Those on
/// proofs, votes and seats are in AttacksOnProofs.t.sol.
contract AttacksTest is Fixture {
    // ------------------------------------------------------------------ the predecessors' faults

    function test_EscrowHasNoOpenDoor() public {
        IProject p = _funded();
        address[6] memory all = [founder, fleet, ann, eve, genesis, address(governor)];
        bytes[] memory doors = new bytes[](9);
        doors[0] = abi.encodeCall(p.refund, ());
        doors[1] = abi.encodeCall(p.claimDividends, ());
        doors[2] = abi.encodeCall(p.settle, (Verdict(1, true, GOOD, _weights(1), _root(p, 1))));
        doors[3] = abi.encodeCall(p.claim, (m1, 1, new bytes32[](0)));
        doors[4] = abi.encodeCall(p.payRoyalty, (0));
        doors[5] = abi.encodeCall(p.payFee, ());
        doors[6] = abi.encodeCall(p.reclaim, ());
        doors[7] = abi.encodeCall(p.initialize, (eve, _terms()));
        doors[8] = abi.encodeCall(p.transferFrom, (address(p), eve, 1));
        for (uint256 i = 0; i < all.length * doors.length; ++i) {
            vm.prank(all[i / doors.length]);
            (bool ok,) = address(p).call(doors[i % doors.length]);
            vm.assertFalse(ok);
        }
        vm.assertEq(atn.balanceOf(address(p)), GOAL);
    }

    function test_SharesAreOnlyWhatWasPaid() public {
        Terms memory t = _terms();
        t.founderShare = Bps.wrap(3_001);
        vm.expectRevert(abi.encodeWithSelector(IProject.ShareAboveCap.selector, 3_001, 3_000));
        vm.prank(founder);
        market.publish(t);
        IProject p = _publish(_terms());
        uint256 before = atn.balanceOf(ann);
        _invest(p, ann, type(uint256).max);
        vm.assertEq(before - atn.balanceOf(ann), GOAL, "no more is taken");
        vm.assertEq(p.balanceOf(ann), GOAL, "what was paid");
        vm.assertEq(p.balanceOf(founder), 0, "nothing before success");
    }

    function test_DividendsAreNotClaimedTwiceByMovingShares() public {
        IProject p = _mature();
        _sell(p, 100);
        uint256 owed = p.dividendsOwed();
        address[4] memory chain = [ann, eve, address(0xC1), address(0xC2)];
        uint256 got = _takeDividends(p, ann);
        for (uint256 i = 0; i + 1 < chain.length; ++i) {
            uint256 shares = p.balanceOf(chain[i]);
            vm.prank(chain[i]);
            p.transfer(chain[i + 1], shares);
            vm.assertEq(p.dividendsOf(chain[i + 1]), 0, "shares come without the past");
        }
        got += _takeDividends(p, bob) + _takeDividends(p, founder);
        vm.assertLe(got, owed);
        vm.assertLe(owed - got, 2);
        _assertBooks(p);
    }

    /// @dev Shares in the project's custody would have dividends that nobody can claim.
    function test_SharesCannotBeLostInCustody() public {
        IProject p = _funded();
        vm.expectRevert(IProject.SharesToProject.selector);
        vm.prank(ann);
        p.transfer(address(p), 1);
        _accept(p, 1, true, GOOD);
        vm.expectRevert(IProject.SharesToProject.selector);
        vm.prank(ann);
        p.transfer(address(p), 0);
        vm.assertEq(p.balanceOf(address(p)), 0);
    }

    // ------------------------------------------------------------------ front-running

    function test_OnlyTheFleetTurnsReceiptsIntoMoney() public {
        IProject p = _mature();
        _buy(p, 10);
        bytes memory receipt = _sign(p, 0, 4);
        vm.expectRevert(abi.encodeWithSelector(IProject.NotCaller.selector, fleet, eve));
        vm.prank(eve);
        p.redeem(customer, 4, receipt);
        vm.prank(fleet);
        p.redeem(customer, 4, receipt);
        vm.expectRevert(abi.encodeWithSelector(IProject.CallsOutOfRange.selector, 4, 4, 10));
        vm.prank(fleet);
        p.redeem(customer, 4, receipt);
    }

    function test_AClaimPaysTheMinerWhoeverSendsIt() public {
        IProject p = _funded();
        _accept(p, 1, false, GOOD);
        uint256 before = atn.balanceOf(m1);
        uint256 earned = _earned(p, m1, 1);
        bytes32[] memory path = _path(p, m1, 1);
        vm.prank(eve);
        p.claim(m1, earned, path);
        vm.assertEq(atn.balanceOf(m1) - before, earned);
        vm.expectRevert(abi.encodeWithSelector(IProject.NothingToClaim.selector, m1));
        p.claim(m1, earned, path);
    }

    // ------------------------------------------------------------------ dust and deadlines

    function test_DustStopsNothing() public {
        IProject p = _publish(_terms());
        address[4] memory targets = [address(p), address(stake), address(proof), address(treasury)];
        for (uint256 i = 0; i < targets.length; ++i) {
            _give(targets[i], 1);
        }
        for (uint160 i = 1; i <= 20; ++i) {
            address speck = address(0xD000 + i);
            _give(speck, 1);
            _invest(p, speck, 1);
        }
        _invest(p, ann, GOAL - 21);
        _invest(p, bob, 2);
        _assertState(p, State.Training);
        vm.assertEq(p.raised(), GOAL);
        _accept(p, 1, true, GOOD);
        _sell(p, 1);
        uint256 owed = p.dividendsOwed();
        vm.assertEq(_takeDividends(p, ann), owed * (GOAL - 21) / (uint256(GOAL) * 5 / 4));
        vm.assertEq(atn.balanceOf(address(p)), p.debts() + 1, "the gift is nobody's");
    }

    function test_DustInTheStakeOfAnotherIsImpossible() public {
        vm.prank(fleet);
        stake.unbond(POSTING_BOND);
        (, BlockNumber before) = stake.unbondingOf(fleet);
        _skip(10);
        _bond(eve, 1); // deposits are for oneself: nobody restarts another's delay
        vm.prank(eve);
        stake.unbond(1);
        (, BlockNumber releaseAt) = stake.unbondingOf(fleet);
        vm.assertEq(BlockNumber.unwrap(releaseAt), BlockNumber.unwrap(before));
    }

    function test_TheLastBlockCounts() public {
        Terms memory t = _terms();
        IProject p = _publish(t);
        vm.roll(BlockNumber.unwrap(t.fundingDeadline));
        _invest(p, ann, GOAL);
        vm.roll(BlockNumber.unwrap(t.trainingDeadline));
        ProofId id = _post(p, 1, true, GOOD);
        vm.roll(BlockNumber.unwrap(proof.recordOf(id).deadline)); // every phase to its last block
        proof.draw(id);
        _voteInLastBlocks(id);
        vm.roll(BlockNumber.unwrap(proof.recordOf(id).deadline));
        _bond(eve, CHALLENGE_BOND);
        vm.prank(eve);
        proof.challenge(id);
        vm.roll(BlockNumber.unwrap(proof.recordOf(id).deadline));
        proof.draw(id);
        _voteInLastBlocks(id);
        vm.roll(BlockNumber.unwrap(p.settlementDeadline()));
        _finalize(id);
        _assertState(p, State.Mature);
    }

    function test_AfterTheLastBlockMoneyGoesBack() public {
        IProject p = _funded();
        ProofId id = _drawn(p, 1, true, GOOD);
        _vote(id, 3);
        vm.roll(BlockNumber.unwrap(p.settlementDeadline()) + 1); // nobody carried the verdict out
        vm.prank(ann);
        vm.assertEq(p.refund(), uint256(GOAL) * 3 / 4);
        uint256 locked = _locked(fleet);
        _finalize(id);
        vm.assertEq(locked - _locked(fleet), POSTING_BOND, "the bond comes back");
        vm.prank(bob);
        vm.assertEq(p.refund(), GOAL / 4);
        vm.assertEq(atn.balanceOf(address(p)), 0);
    }

    // ------------------------------------------------------------------ rounding and forced money

    function testFuzz_ClaimingInPiecesGainsNothing(uint256 seed) public {
        IProject p = _mature();
        uint256 pieces;
        for (uint64 i = 0; i < 6; ++i) {
            _sell(p, 1 + uint64(_bound(uint256(keccak256(abi.encode(seed, i))), 0, 3)));
            if (p.dividendsOf(ann) > 0) pieces += _takeDividends(p, ann);
        }
        uint256 whole = pieces + p.dividendsOwed() - p.dividendsOf(bob) - p.dividendsOf(founder);
        vm.assertLe(p.dividendsOf(ann), 1);
        vm.assertLe(pieces, whole);
        vm.assertLe(whole - pieces, 3);
        _assertBooks(p);
    }

    function test_ForcedEtherChangesNothing() public {
        IProject p = _mature();
        address[5] memory targets = [address(p), address(stake), address(proof), address(treasury), address(governor)];
        for (uint256 i = 0; i < targets.length; ++i) {
            vm.deal(address(this), 1);
            (bool ok,) = targets[i].call{value: 1}("");
            vm.assertFalse(ok);
            vm.deal(targets[i], 1 ether); // a block's reward, or a contract that ends itself, asks nobody
        }
        _assertBooks(p);
        _sell(p, 3);
        vm.assertTrue(_takeDividends(p, ann) > 0);
        _assertBooks(p);
    }

    // ------------------------------------------------------------------ receipts

    function test_ReceiptsAreGoodForOneProjectAndPeriod() public {
        IProject p = _mature();
        IProject other = _mature();
        _buy(p, 5);
        _buy(other, 5);
        bytes memory receipt = _sign(other, 0, 5);
        vm.expectRevert(abi.encodeWithSelector(IProject.BadReceipt.selector, customer, 0, 5));
        vm.prank(fleet);
        p.redeem(customer, 5, receipt);
        receipt = _sign(p, 0, 5);
        _skip(60);
        p.lapse(customer);
        _buy(p, 5);
        vm.expectRevert(abi.encodeWithSelector(IProject.BadReceipt.selector, customer, 1, 5));
        vm.prank(fleet);
        p.redeem(customer, 5, receipt);
    }

    function test_AServerThatIsSilentLosesTheCalls() public {
        IProject p = _mature();
        _buy(p, 5);
        uint256 before = atn.balanceOf(customer);
        vm.prank(customer);
        BlockNumber deadline = p.request("what is this?");
        vm.expectPartialRevert(IProject.RequestNotMissed.selector);
        vm.prank(customer);
        p.reclaim();
        _pass(deadline);
        vm.expectPartialRevert(IProject.DeadlinePassed.selector);
        vm.prank(fleet);
        p.answer(customer, "a seven");
        _skip(100); // the credits have expired; the request keeps them
        vm.prank(customer);
        p.reclaim();
        vm.assertEq(atn.balanceOf(customer) - before, 5 * PRICE);
        _assertBooks(p);
    }

    // ------------------------------------------------------------------ false projects

    function test_AFalseProjectIsNone() public {
        bytes memory before = _weights(0);
        vm.expectRevert(abi.encodeWithSelector(IProof.NotProject.selector, eve));
        vm.prank(fleet);
        proof.post(eve, 1, false, before, before, GOOD, bytes32(uint256(1)));
        IProject p = _mature();
        vm.expectRevert(abi.encodeWithSelector(IProject.NotPart.selector, eve));
        vm.prank(eve);
        p.receiveRoyalty(1_000 * UNIT);
        Terms memory t = _terms();
        vm.expectRevert(abi.encodeWithSelector(IProject.NotCaller.selector, address(market), eve));
        vm.prank(eve);
        IProject(implementation).initialize(eve, t);
    }

    function test_RoyaltiesHaveNoCycles() public {
        IProject young = _funded();
        Terms memory t = _terms();
        t.parts = new Part[](1);
        t.parts[0] = Part(address(young), Bps.wrap(100));
        vm.expectRevert(abi.encodeWithSelector(IProject.PartNotMature.selector, address(young)));
        vm.prank(founder);
        market.publish(t); // a part is older and final: no project can come to be made of one that is made of it
    }

    // ------------------------------------------------------------------ helpers

    /// @dev All but one commit and all who did reveal, each in the last block for it.
    function _voteInLastBlocks(ProofId id) private {
        IProof.Record memory r = proof.recordOf(id);
        vm.roll(BlockNumber.unwrap(r.deadline));
        for (uint8 i = 1; i < r.panel; ++i) {
            _commit(id, i, GOOD);
        }
        vm.roll(_now() + REVEAL);
        for (uint8 i = 1; i < r.panel; ++i) {
            _reveal(id, i, GOOD);
        }
    }

    function _takeDividends(IProject p, address holder) private returns (uint256) {
        vm.prank(holder);
        return p.claimDividends();
    }
}
