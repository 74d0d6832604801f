// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Parts per million. An accuracy of 96.5 % is 965_000. A loss of 0.25 nats is 250_000.
type Ppm is uint32;

/// @notice Basis points: 10_000 are the whole.
type Bps is uint16;

/// @notice A block number.
type BlockNumber is uint64;

/// @notice One posted proof of one project: keccak256(abi.encode(uint256 chainId, address proofContract, address project,
/// uint32 number)), a project's proofs counted from 0. No other chain, contract, project or posting has the same id.
type ProofId is bytes32;

using {eqPpm as ==, ltPpm as <, lePpm as <=} for Ppm global;
using {gtBps as >} for Bps global;
using {ltBlock as <, leBlock as <=} for BlockNumber global;

function eqPpm(Ppm a, Ppm b) pure returns (bool) {
    return Ppm.unwrap(a) == Ppm.unwrap(b);
}

function ltPpm(Ppm a, Ppm b) pure returns (bool) {
    return Ppm.unwrap(a) < Ppm.unwrap(b);
}

function lePpm(Ppm a, Ppm b) pure returns (bool) {
    return Ppm.unwrap(a) <= Ppm.unwrap(b);
}

function gtBps(Bps a, Bps b) pure returns (bool) {
    return Bps.unwrap(a) > Bps.unwrap(b);
}

function ltBlock(BlockNumber a, BlockNumber b) pure returns (bool) {
    return BlockNumber.unwrap(a) < BlockNumber.unwrap(b);
}

function leBlock(BlockNumber a, BlockNumber b) pure returns (bool) {
    return BlockNumber.unwrap(a) <= BlockNumber.unwrap(b);
}

/// @notice What is measured. Shares of right answers and AUC are met from the threshold upwards; losses and errors from
/// Loss on are met from the threshold downwards. The order is that of the job file's metrics.
enum Metric {
    Accuracy,
    TopK,
    F1Macro,
    F1Micro,
    AUC,
    Loss, // mean, in nats
    Perplexity,
    MSE,
    MAE
}

/// @notice A project's life. It moves along one of the paths Funding -> Training -> Validating -> Mature and
/// Funding -> [Training -> [Validating ->]] Refunding, and never back.
enum State {
    Funding,
    Training,
    Validating, // training is over, the test split open: only the exam can follow
    Mature,
    Refunding
}

/// @notice A model that a composite project is made of, and its part of the composite's revenue.
struct Part {
    address project; // mature when the composite is published
    Bps royalty;
}

/// @notice A project's terms, fixed at publishing. Amounts are in the smallest unit of ATN.
/// CIDs are binary CIDv1 of 36 bytes (sha2-256; codec raw or dag-pb), as Go's cid.Cid.Bytes() gives them.
struct Terms {
    string jobId; // the job's id in a fleet; 1 to 64 bytes
    bytes jobCid; // the resolved job file: everything that decides the weights
    bytes modelCid; // the model's canonical encoding
    bytes datasetCid; // the dataset's manifest, which names every shard
    bytes32 testHash; // sha2-256 digest of the sealed test split's blob, the digest inside its CID
    Metric metric;
    Ppm threshold; // the exam is passed when the metric meets it
    uint128 goal; // what the investors put in, in all
    uint128 payPerEpoch; // for one proved epoch, verifiers' share included; epochs * payPerEpoch <= goal
    uint128 pricePerCall; // what a customer pays for one credit
    uint32 epochs; // epochs that are paid; numbered from 1
    Bps verifierShare; // of payPerEpoch; at most VERIFIER_CAP
    Bps founderShare; // of all shares; at most FOUNDER_CAP
    BlockNumber fundingDeadline; // the last block that takes investments
    BlockNumber trainingDeadline; // the last block that takes proofs; within ten years
    uint64 creditBlocks; // life of credits, counted from the purchase
    uint32 answerBlocks; // the server's time to answer a request on chain
    uint32 commitBlocks; // a panel's time to commit, counted from the draw; at least 20
    uint32 revealBlocks; // a panel's time to reveal, counted from the end of the commits; at least 10
    uint32 challengeBlocks; // anyone's time to challenge the panel, counted from the end of the reveals
    address fleet; // the account that posts proofs and serves calls
    Part[] parts; // empty unless the project is a composite; at most PARTS_MAX
}

/// @notice The rules of the Stake contract, fixed at deployment.
struct StakeConfig {
    uint128 seatBond; // what a verifier bonds for one seat, in the smallest unit of ATN; above 0
    uint64 joinDelay; // blocks from taking a seat to the first proof that can draw it; at least 1
    uint64 unbondingDelay; // blocks from leaving to the money; longer than any proof takes
}

/// @notice The rules of the Proof contract, fixed at deployment.
struct ProofConfig {
    uint8 panel; // seats drawn for a proof; odd, 1 to 7
    uint8 appealPanel; // seats drawn for a challenged proof; odd, panel to 7
    uint8 minPanel; // the fewest seats with which a panel can be drawn; 1 to panel
    Bps noShowPenalty; // of a seat's bond, for not committing or not revealing
    Bps minorityPenalty; // of a seat's bond, for a vote against the verdict; at least noShowPenalty
    uint128 postingBond; // what a fleet locks for each posted proof, lost if it is rejected
    uint128 challengeBond; // what a challenger locks, lost if the verdict stands
}

/// @notice The rules of the governor, fixed at deployment: nothing that would change them can be proposed.
struct GovernorConfig {
    uint48 votingDelay; // blocks from a proposal to the block whose votes count; at least 1
    uint32 votingPeriod; // blocks to vote in; at least 1
    uint256 proposalThreshold; // votes that a proposer needs, in the smallest unit of ATN
    uint8 quorumPercent; // of the supply, for and abstaining votes together; 1 to 100
}

/// @notice An accepted proof, as the Proof contract hands it to the project.
struct Verdict {
    uint32 epoch;
    bool exam;
    Ppm metric;
    bytes weightsAfter; // binary CIDv1
    bytes32 root; // of all miners' cumulative earnings; zero for an exam that stands alone
}
