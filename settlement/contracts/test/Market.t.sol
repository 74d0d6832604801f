// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMarket} from "../src/interfaces/IMarket.sol";
import {IProject} from "../src/interfaces/IProject.sol";
import {BlockNumber, Bps, Metric, Ppm, State, Terms} from "../src/interfaces/Types.sol";
import {Fixture} from "./base/Fixture.sol";
import {vm} from "./base/Vm.sol";

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
        vm.expectEmit(address(market));
        emit IMarket.Published(_nextProject(), founder, fleet, 0, t.jobId, t);
        _publish(t);
    }

    function test_TermsAreWhatWasPublished() public {
        Terms memory t = _terms();
        IProject p = _publish(t);
        vm.assertEq(abi.encode(p.terms()), abi.encode(t));
        vm.assertEq(p.founder(), founder);
        vm.assertEq(address(p.market()), address(market));
        vm.assertEq(address(p.proof()), address(proof));
        vm.assertEq(address(p.atn()), address(atn));
        _assertState(p, State.Funding);
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
        IProject implementation = IProject(market.implementation());
        vm.expectRevert(IProject.AlreadyInitialized.selector);
        implementation.initialize(eve, t);
        vm.stopPrank();
    }

    function test_RefusesJobIds() public {
        Terms memory t = _terms();
        t.jobId = "";
        _refused(t, abi.encodeWithSelector(IProject.JobIdLength.selector, 0, 64));
        t.jobId = string(new bytes(65));
        _refused(t, abi.encodeWithSelector(IProject.JobIdLength.selector, 65, 64));
    }

    function test_RefusesCids() public {
        Terms memory t = _terms();
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
        t.goal = uint128(atn.SUPPLY() + 1);
        _refused(t, abi.encodeWithSelector(IProject.AmountAboveMax.selector, t.goal, atn.SUPPLY()));
        t = _terms();
        t.pricePerCall = type(uint128).max;
        _refused(t, abi.encodeWithSelector(IProject.AmountAboveMax.selector, t.pricePerCall, atn.SUPPLY()));
        t = _terms();
        t.payPerEpoch = GOAL / 2 + 1;
        _refused(t, abi.encodeWithSelector(IProject.PayAboveGoal.selector, uint256(GOAL) + 2, GOAL));
        t.payPerEpoch = type(uint128).max;
        t.epochs = 1_000_000;
        _refused(
            t, abi.encodeWithSelector(IProject.PayAboveGoal.selector, uint256(type(uint128).max) * 1_000_000, GOAL)
        );
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
        _refused(t, abi.encodeWithSelector(IProject.WindowOutOfRange.selector, type(uint64).max, type(uint64).max / 2));
    }

    function test_RefusesWindows() public {
        Terms memory t = _terms();
        t.commitBlocks = 0;
        _refused(t, abi.encodeWithSelector(IProject.WindowOutOfRange.selector, REVEAL, LEAVE_DELAY - 1));
        t.commitBlocks = uint32(LEAVE_DELAY) - REVEAL; // as long as a verifier's bond stays
        _refused(t, abi.encodeWithSelector(IProject.WindowOutOfRange.selector, LEAVE_DELAY, LEAVE_DELAY - 1));
        t = _terms();
        t.revealBlocks = 0;
        _refused(t, abi.encodeWithSelector(IProject.WindowOutOfRange.selector, COMMIT, LEAVE_DELAY - 1));
        t = _terms();
        t.creditBlocks = 0;
        _refused(t, abi.encodeWithSelector(IProject.WindowOutOfRange.selector, 0, 2_628_000));
    }

    function test_RefusesTheRest() public {
        Terms memory t = _terms();
        t.epochs = 0;
        _refused(t, abi.encodeWithSelector(IProject.EpochsOutOfRange.selector, 0, 1_000_000));
        t = _terms();
        t.threshold = Ppm.wrap(1_000_001);
        _refused(t, abi.encodeWithSelector(IProject.ThresholdOutOfRange.selector, 1_000_001, 1_000_000));
        t.metric = Metric.Loss; // a loss may exceed 1 nat
        _publish(t);
        t = _terms();
        t.fleet = address(0);
        _refused(t, abi.encodeWithSelector(IProject.ZeroAddress.selector));
        t = _terms();
        t.testHash = 0;
        _refused(t, abi.encodeWithSelector(IProject.NoTestHash.selector));
    }

    function _refused(Terms memory t, bytes memory err) private {
        vm.expectRevert(err);
        vm.prank(founder);
        market.publish(t);
    }

    /// @dev Where the market's next clone will be: CREATE with nonce 3, after Proof and the implementation.
    function _nextProject() private view returns (address) {
        return address(uint160(uint256(keccak256(abi.encodePacked(hex"d694", address(market), hex"03")))));
    }
}
