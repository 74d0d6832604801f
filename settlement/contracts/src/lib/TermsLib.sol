// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProject} from "../interfaces/IProject.sol";
import {BlockNumber, Bps, Metric, Ppm, Terms} from "../interfaces/Types.sol";
import {CidLib} from "./CidLib.sol";

/// @title TermsLib: what terms a project may have
library TermsLib {
    uint256 internal constant JOB_ID_MAX = 64;
    uint32 internal constant EPOCHS_MAX = 1_000_000;
    /// @notice Longest life of a credit, about a year of 12 s blocks: a customer's money comes to rest.
    uint64 internal constant CREDIT_BLOCKS_MAX = 2_628_000;
    Ppm internal constant ACCURACY_MAX = Ppm.wrap(1_000_000);
    Bps internal constant FOUNDER_CAP = Bps.wrap(3_000);
    Bps internal constant VERIFIER_CAP = Bps.wrap(5_000);

    /// @notice Reverts with an error of IProject unless the terms can be kept.
    /// @param leaveDelay The verifiers' delay, which outlasts every panel.
    /// @param supply ATN's supply, which no amount can exceed.
    function check(Terms calldata t, uint64 leaveDelay, uint256 supply) internal view {
        uint256 length = bytes(t.jobId).length;
        require(length > 0 && length <= JOB_ID_MAX, IProject.JobIdLength(length, JOB_ID_MAX));
        require(CidLib.isValid(t.modelCid), IProject.InvalidCid(t.modelCid));
        require(CidLib.isValid(t.datasetCid), IProject.InvalidCid(t.datasetCid));
        require(t.testHash != 0, IProject.NoTestHash());
        require(
            t.metric != Metric.Accuracy || t.threshold <= ACCURACY_MAX,
            IProject.ThresholdOutOfRange(t.threshold, ACCURACY_MAX)
        );
        require(t.fleet != address(0), IProject.ZeroAddress());
        _checkMoney(t, supply);
        _checkBlocks(t, leaveDelay);
    }

    /// @notice Whether `measured` meets the threshold.
    function isMet(Terms storage t, Ppm measured) internal view returns (bool) {
        return t.metric == Metric.Accuracy ? t.threshold <= measured : measured <= t.threshold;
    }

    function _checkMoney(Terms calldata t, uint256 supply) private pure {
        require(t.goal > 0, IProject.ZeroAmount());
        require(t.goal <= supply, IProject.AmountAboveMax(t.goal, supply));
        require(t.pricePerCall <= supply, IProject.AmountAboveMax(t.pricePerCall, supply));
        require(t.epochs > 0 && t.epochs <= EPOCHS_MAX, IProject.EpochsOutOfRange(t.epochs, EPOCHS_MAX));
        uint256 pay = uint256(t.payPerEpoch) * t.epochs;
        require(pay <= t.goal, IProject.PayAboveGoal(pay, t.goal));
        require(!(t.founderShare > FOUNDER_CAP), IProject.ShareAboveCap(t.founderShare, FOUNDER_CAP));
        require(!(t.verifierShare > VERIFIER_CAP), IProject.ShareAboveCap(t.verifierShare, VERIFIER_CAP));
    }

    function _checkBlocks(Terms calldata t, uint64 leaveDelay) private view {
        BlockNumber current = BlockNumber.wrap(uint64(block.number));
        require(current < t.fundingDeadline, IProject.DeadlineInPast(t.fundingDeadline, current));
        require(
            t.fundingDeadline < t.trainingDeadline, IProject.DeadlinesOutOfOrder(t.fundingDeadline, t.trainingDeadline)
        );
        uint64 max = type(uint64).max / 2; // leaves room for the settlement deadline
        require(
            BlockNumber.unwrap(t.trainingDeadline) <= max,
            IProject.WindowOutOfRange(BlockNumber.unwrap(t.trainingDeadline), max)
        );
        uint64 windows = uint64(t.commitBlocks) + t.revealBlocks;
        require(
            t.commitBlocks > 0 && t.revealBlocks > 0 && windows < leaveDelay,
            IProject.WindowOutOfRange(windows, leaveDelay - 1)
        );
        require(
            t.creditBlocks > 0 && t.creditBlocks <= CREDIT_BLOCKS_MAX,
            IProject.WindowOutOfRange(t.creditBlocks, CREDIT_BLOCKS_MAX)
        );
    }
}
