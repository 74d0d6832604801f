// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProject} from "../interfaces/IProject.sol";
import {BlockNumber, Bps, Metric, Part, Ppm, State, Terms} from "../interfaces/Types.sol";
import {CidLib} from "./CidLib.sol";

/// @title TermsLib: what terms a project may have
library TermsLib {
    uint256 internal constant JOB_ID_MAX = 64;
    uint32 internal constant EPOCHS_MAX = 1_000_000;
    /// @notice Longest life of a credit, about a year of 12 s blocks: a customer's money comes to rest.
    uint64 internal constant CREDIT_BLOCKS_MAX = 2_628_000;
    /// @notice Longest of all other windows, 145 days of 12 s blocks: the Proof contract keeps them in 20 bits.
    uint32 internal constant WINDOW_MAX = 2 ** 20 - 1;
    /// @notice Shortest windows of a vote, 4 and 2 minutes of 12 s blocks: who is drawn and misses one loses stake.
    uint32 internal constant COMMIT_MIN = 20;
    uint32 internal constant REVEAL_MIN = 10;
    /// @notice Longest from publishing to the training deadline, ten years of 12 s blocks: investors' money comes to rest.
    uint64 internal constant LIFE_MAX = 26_280_000;
    Ppm internal constant WHOLE = Ppm.wrap(1_000_000);
    Bps internal constant FOUNDER_CAP = Bps.wrap(3_000);
    Bps internal constant VERIFIER_CAP = Bps.wrap(5_000);
    Bps internal constant ROYALTY_CAP = Bps.wrap(5_000);
    uint256 internal constant PARTS_MAX = 8;

    /// @notice Reverts with an error of IProject unless the terms can be kept.
    /// @param longest The longest that a proof with these windows takes.
    /// @param unbondingDelay For which a verifier's stake can be slashed after it left: longer than any proof takes.
    /// @param supply ATN's supply, which no amount can exceed.
    function check(Terms calldata t, uint64 longest, uint64 unbondingDelay, uint256 supply) internal view {
        uint256 length = bytes(t.jobId).length;
        require(length > 0 && length <= JOB_ID_MAX, IProject.JobIdLength(length, JOB_ID_MAX));
        _checkCid(t.jobCid);
        _checkCid(t.modelCid);
        _checkCid(t.datasetCid);
        require(t.testHash != 0, IProject.NoTestHash());
        require(!_isShare(t.metric) || t.threshold <= WHOLE, IProject.ThresholdOutOfRange(t.threshold, WHOLE));
        require(t.fleet != address(0), IProject.ZeroAddress());
        _checkMoney(t, supply);
        _checkBlocks(t);
        require(longest < unbondingDelay, IProject.WindowOutOfRange(longest, unbondingDelay - 1));
    }

    /// @notice Reverts unless the parts are mature projects, each named once, and their royalties are above zero and below the
    /// cap together. A project is not mature when it is published, so no project is a part of itself or of its parts.
    /// @param isProject Of the same market.
    function checkParts(Part[] calldata parts, mapping(address => bool) storage isProject) internal view {
        require(parts.length <= PARTS_MAX, IProject.PartsOutOfRange(parts.length, PARTS_MAX));
        uint256 sum;
        for (uint256 i = 0; i < parts.length; ++i) {
            address part = parts[i].project;
            for (uint256 j = 0; j < i; ++j) {
                require(parts[j].project != part, IProject.PartTwice(part));
            }
            require(isProject[part] && IProject(part).state() == State.Mature, IProject.PartNotMature(part));
            uint16 royalty = Bps.unwrap(parts[i].royalty);
            sum += royalty;
            uint256 cap = Bps.unwrap(ROYALTY_CAP);
            require(royalty > 0 && sum <= cap, IProject.RoyaltyOutOfRange(sum, cap));
        }
    }

    /// @notice Whether `measured` meets the threshold.
    function isMet(Terms storage t, Ppm measured) internal view returns (bool) {
        return _isShare(t.metric) ? t.threshold <= measured : measured <= t.threshold;
    }

    /// @notice Copies the terms into storage: field by field, as the compiler does not copy arrays of structs.
    function store(Terms storage to, Terms calldata t) internal {
        (to.jobId, to.jobCid, to.modelCid, to.datasetCid) = (t.jobId, t.jobCid, t.modelCid, t.datasetCid);
        (to.testHash, to.metric, to.threshold, to.goal) = (t.testHash, t.metric, t.threshold, t.goal);
        (to.payPerEpoch, to.pricePerCall) = (t.payPerEpoch, t.pricePerCall);
        (to.epochs, to.verifierShare, to.founderShare) = (t.epochs, t.verifierShare, t.founderShare);
        (to.fundingDeadline, to.trainingDeadline) = (t.fundingDeadline, t.trainingDeadline);
        (to.creditBlocks, to.answerBlocks, to.fleet) = (t.creditBlocks, t.answerBlocks, t.fleet);
        (to.commitBlocks, to.revealBlocks, to.challengeBlocks) = (t.commitBlocks, t.revealBlocks, t.challengeBlocks);
        for (uint256 i = 0; i < t.parts.length; ++i) {
            to.parts.push(t.parts[i]);
        }
    }

    /// @dev The metrics that are parts of a whole come first, and for all of them more is better.
    function _isShare(Metric metric) private pure returns (bool) {
        return metric <= Metric.AUC;
    }

    function _checkCid(bytes calldata cid) private pure {
        require(CidLib.isValid(cid), IProject.InvalidCid(cid));
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

    function _checkBlocks(Terms calldata t) private view {
        BlockNumber current = BlockNumber.wrap(uint64(block.number));
        require(current < t.fundingDeadline, IProject.DeadlineInPast(t.fundingDeadline, current));
        require(
            t.fundingDeadline < t.trainingDeadline, IProject.DeadlinesOutOfOrder(t.fundingDeadline, t.trainingDeadline)
        );
        _checkWindow(BlockNumber.unwrap(t.trainingDeadline) - BlockNumber.unwrap(current), LIFE_MAX);
        _checkWindow(t.commitBlocks, WINDOW_MAX);
        _checkWindow(t.revealBlocks, WINDOW_MAX);
        _checkWindow(t.challengeBlocks, WINDOW_MAX);
        _checkWindow(t.answerBlocks, WINDOW_MAX);
        _checkWindow(t.creditBlocks, CREDIT_BLOCKS_MAX);
        require(t.commitBlocks >= COMMIT_MIN, IProject.WindowTooShort(t.commitBlocks, COMMIT_MIN));
        require(t.revealBlocks >= REVEAL_MIN, IProject.WindowTooShort(t.revealBlocks, REVEAL_MIN));
    }

    function _checkWindow(uint64 blocks, uint64 max) private pure {
        require(blocks > 0 && blocks <= max, IProject.WindowOutOfRange(blocks, max));
    }
}
