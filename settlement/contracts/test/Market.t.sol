// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMarket} from "../src/interfaces/IMarket.sol";
import {IProject} from "../src/interfaces/IProject.sol";
import {BlockNumber, Bps, Metric, Ppm, State, Terms} from "../src/interfaces/Types.sol";
import {TermsLib} from "../src/lib/TermsLib.sol";
import {Fixture} from "./base/Fixture.sol";
import {vm} from "./base/Vm.sol";

/// @notice Publishing, and the terms that a project can have; parts are in Royalties.t.sol.
contract MarketTest is Fixture {
    function test_PublishesAndLists() public {
        Terms memory t = _terms();
        IProject a = _publish(t);
        t.jobId = "other-89abcdef";
        IProject b = _publish(t);
        vm.assertEq(market.projectCount(), 2);
        vm.assertEq(market.projectAt(0), address(a));
        vm.assertTrue(market.isProject(address(b)));
        vm.assertFalse(market.isProject(address(this)));
        vm.assertEq(market.projects(1, 10)[0], address(b));
        vm.assertEq(market.projects(0, 1).length, 1);
        vm.assertEq(market.projects(2, 10).length, 0);
        vm.assertEq(market.projects(1, type(uint256).max).length, 1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NoSuchProject.selector, 2, 2));
        market.projectAt(2);
    }

    function test_PublishAnnounces() public {
        Terms memory t = _terms();
        address next = vm.computeCreateAddress(address(market), vm.getNonce(address(market)));
        vm.expectEmit(address(market));
        emit IMarket.Published(next, founder, fleet, 0, t.jobId, t);
        vm.assertEq(address(_publish(t)), next);
    }

    function test_TermsAreWhatWasPublished() public {
        Terms memory t = _terms();
        t.metric = Metric.F1Micro;
        IProject p = _publish(t);
        vm.assertEq(abi.encode(p.terms()), abi.encode(t));
        vm.assertEq(p.founder(), founder);
        vm.assertEq(address(p.market()), address(market));
        vm.assertEq(address(p.proof()), address(proof));
        vm.assertEq(address(p.treasury()), address(treasury));
        vm.assertEq(address(p.atn()), address(atn));
        vm.assertEq(p.verifiersPay(), PAY / 10);
        vm.assertEq(
            BlockNumber.unwrap(p.settlementDeadline()),
            BlockNumber.unwrap(t.trainingDeadline) + proof.longest(COMMIT, REVEAL, CHALLENGE)
        );
        _assertState(p, State.Funding);
    }

    function test_Caps() public {
        IProject p = _publish(_terms());
        vm.assertEq(Bps.unwrap(p.FOUNDER_CAP()), 3_000);
        vm.assertEq(Bps.unwrap(p.VERIFIER_CAP()), 5_000);
        vm.assertEq(Bps.unwrap(p.ROYALTY_CAP()), 5_000);
        vm.assertEq(Bps.unwrap(p.FEE()), 100);
        vm.assertEq(p.PARTS_MAX(), 8);
        vm.assertEq(p.INPUT_MAX(), 4_096);
    }

    function test_InitializesOnce() public {
        Terms memory t = _terms();
        IProject p = _publish(t);
        vm.expectRevert(abi.encodeWithSelector(IProject.NotCaller.selector, address(market), eve));
        vm.prank(eve);
        p.initialize(eve, t);
        vm.startPrank(address(market));
        vm.expectRevert(IProject.AlreadyInitialized.selector);
        p.initialize(eve, t);
        vm.expectRevert(IProject.AlreadyInitialized.selector);
        IProject(implementation).initialize(eve, t);
        vm.stopPrank();
    }

    // ------------------------------------------------------------------ terms that are refused

    function test_RefusesJobIds() public {
        Terms memory t = _terms();
        t.jobId = "";
        _refused(t, abi.encodeWithSelector(IProject.JobIdLength.selector, 0, 64));
        t.jobId = string(new bytes(65));
        _refused(t, abi.encodeWithSelector(IProject.JobIdLength.selector, 65, 64));
    }

    function test_RefusesCids() public {
        Terms memory t = _terms();
        t.jobCid = "";
        _refused(t, abi.encodeWithSelector(IProject.InvalidCid.selector, t.jobCid));
        t = _terms();
        t.modelCid = bytes("QmNotBinary");
        _refused(t, abi.encodeWithSelector(IProject.InvalidCid.selector, t.modelCid));
        t = _terms();
        t.datasetCid = abi.encodePacked(hex"01711220", sha256("cbor")); // codec dag-cbor
        _refused(t, abi.encodeWithSelector(IProject.InvalidCid.selector, t.datasetCid));
        t.datasetCid = abi.encodePacked(hex"00551220", sha256("version"));
        _refused(t, abi.encodeWithSelector(IProject.InvalidCid.selector, t.datasetCid));
        t.datasetCid = abi.encodePacked(hex"01551320", sha256("sha2-512"));
        _refused(t, abi.encodeWithSelector(IProject.InvalidCid.selector, t.datasetCid));
        t.datasetCid = abi.encodePacked(hex"0155121f", sha256("length"));
        _refused(t, abi.encodeWithSelector(IProject.InvalidCid.selector, t.datasetCid));
        t.datasetCid = abi.encodePacked(hex"01701220", sha256("a UnixFS file"));
        _publish(t);
    }

    function test_RefusesGoals() public {
        Terms memory t = _terms();
        t.goal = 0;
        _refused(t, abi.encodeWithSelector(IProject.ZeroAmount.selector));
        t.goal = uint128(atn.totalSupply() + 1);
        _refused(t, abi.encodeWithSelector(IProject.AmountAboveMax.selector, t.goal, t.goal - 1));
        t = _terms();
        t.pricePerCall = type(uint128).max;
        _refused(t, abi.encodeWithSelector(IProject.AmountAboveMax.selector, t.pricePerCall, atn.totalSupply()));
        t = _terms();
        t.payPerEpoch = GOAL / 2 + 1;
        _refused(t, abi.encodeWithSelector(IProject.PayAboveGoal.selector, uint256(GOAL) + 2, GOAL));
        t.payPerEpoch = type(uint128).max;
        t.epochs = 1_000_000;
        uint256 pay = uint256(type(uint128).max) * 1_000_000;
        _refused(t, abi.encodeWithSelector(IProject.PayAboveGoal.selector, pay, GOAL));
    }

    function test_RefusesSharesAboveCaps() public {
        Terms memory t = _terms();
        t.founderShare = Bps.wrap(3_001);
        _refused(t, abi.encodeWithSelector(IProject.ShareAboveCap.selector, 3_001, 3_000));
        t = _terms();
        t.verifierShare = Bps.wrap(5_001);
        _refused(t, abi.encodeWithSelector(IProject.ShareAboveCap.selector, 5_001, 5_000));
    }

    function test_RefusesDeadlines() public {
        Terms memory t = _terms();
        t.fundingDeadline = BlockNumber.wrap(_now());
        _refused(t, abi.encodeWithSelector(IProject.DeadlineInPast.selector, _now(), _now()));
        t = _terms();
        t.trainingDeadline = t.fundingDeadline;
        _refused(t, abi.encodeWithSelector(IProject.DeadlinesOutOfOrder.selector, t.fundingDeadline, t.fundingDeadline));
        t.trainingDeadline = BlockNumber.wrap(type(uint64).max);
        _refused(
            t, abi.encodeWithSelector(IProject.WindowOutOfRange.selector, type(uint64).max - _now(), TermsLib.LIFE_MAX)
        );
    }

    function test_RefusesWindows() public {
        uint32 max = TermsLib.WINDOW_MAX;
        Terms memory t = _terms();
        t.commitBlocks = 0;
        _refusedWindow(t, 0, max);
        t.commitBlocks = max + 1;
        _refusedWindow(t, max + 1, max);
        t = _terms();
        t.revealBlocks = 0;
        _refusedWindow(t, 0, max);
        t.revealBlocks = max + 1;
        _refusedWindow(t, max + 1, max);
        t = _terms();
        t.challengeBlocks = 0;
        _refusedWindow(t, 0, max);
        t.challengeBlocks = max + 1;
        _refusedWindow(t, max + 1, max);
        t = _terms();
        t.answerBlocks = 0;
        _refusedWindow(t, 0, max);
        t.answerBlocks = max + 1;
        _refusedWindow(t, max + 1, max);
        t = _terms();
        t.creditBlocks = 0;
        _refusedWindow(t, 0, 2_628_000);
        t.creditBlocks = 2_628_001;
        _refusedWindow(t, 2_628_001, 2_628_000);
    }

    /// @dev Bonds must outlast every proof: one block decides.
    function test_RefusesProofsAsLongAsBondsStay() public {
        Terms memory t = _terms();
        uint64 rest = UNBONDING_DELAY - proof.longest(COMMIT, REVEAL, CHALLENGE); // a challenge window is there once
        t.challengeBlocks = CHALLENGE + uint32(rest);
        _refusedWindow(t, UNBONDING_DELAY, UNBONDING_DELAY - 1);
        t.challengeBlocks -= 1;
        _publish(t);
    }

    function test_RefusesThresholds() public {
        Terms memory t = _terms();
        for (uint8 i = 0; i <= uint8(type(Metric).max); ++i) {
            t.metric = Metric(i);
            t.threshold = Ppm.wrap(1_000_001);
            if (t.metric <= Metric.AUC) {
                _refused(t, abi.encodeWithSelector(IProject.ThresholdOutOfRange.selector, 1_000_001, 1_000_000));
                t.threshold = Ppm.wrap(1_000_000);
            }
            _publish(t); // a loss may exceed 1 nat
        }
    }

    function test_RefusesTheRest() public {
        Terms memory t = _terms();
        t.epochs = 0;
        _refused(t, abi.encodeWithSelector(IProject.EpochsOutOfRange.selector, 0, 1_000_000));
        t.epochs = 1_000_001;
        _refused(t, abi.encodeWithSelector(IProject.EpochsOutOfRange.selector, 1_000_001, 1_000_000));
        t = _terms();
        t.fleet = address(0);
        _refused(t, abi.encodeWithSelector(IProject.ZeroAddress.selector));
        t = _terms();
        t.testHash = 0;
        _refused(t, abi.encodeWithSelector(IProject.NoTestHash.selector));
        vm.assertEq(market.projectCount(), 0);
    }

    function _refusedWindow(Terms memory t, uint64 blocks, uint64 max) private {
        _refused(t, abi.encodeWithSelector(IProject.WindowOutOfRange.selector, blocks, max));
    }

    function _refused(Terms memory t, bytes memory err) private {
        vm.expectRevert(err);
        vm.prank(founder);
        market.publish(t);
    }
}
