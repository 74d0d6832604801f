// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Parts per million. An accuracy of 96.5 % is 965_000. A loss of 0.25 nats is 250_000.
type Ppm is uint32;

/// @notice Basis points: 10_000 are the whole.
type Bps is uint16;

/// @notice A block number.
type BlockNumber is uint64;

/// @notice One posting of one epoch of one project:
/// keccak256(abi.encode(uint256 chainId, address proofContract, address project, uint32 epoch, uint32 attempt)),
/// attempts counted from 0. No other chain, contract, project, epoch or attempt has the same id.
type ProofId is bytes32;

using {eqPpm as ==, ltPpm as <, lePpm as <=, gtPpm as >} for Ppm global;
using {gtBps as >} for Bps global;
using {ltBlock as <, leBlock as <=, gtBlock as >} for BlockNumber global;

function eqPpm(Ppm a, Ppm b) pure returns (bool) {
    return Ppm.unwrap(a) == Ppm.unwrap(b);
}

function ltPpm(Ppm a, Ppm b) pure returns (bool) {
    return Ppm.unwrap(a) < Ppm.unwrap(b);
}

function lePpm(Ppm a, Ppm b) pure returns (bool) {
    return Ppm.unwrap(a) <= Ppm.unwrap(b);
}

function gtPpm(Ppm a, Ppm b) pure returns (bool) {
    return Ppm.unwrap(a) > Ppm.unwrap(b);
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

function gtBlock(BlockNumber a, BlockNumber b) pure returns (bool) {
    return BlockNumber.unwrap(a) > BlockNumber.unwrap(b);
}

/// @notice What is measured, and which way is better.
enum Metric {
    Accuracy, // share of right answers; met when measured >= threshold
    Loss // mean loss in nats; met when measured <= threshold
}

/// @notice A project's life. It only ever moves to a later line of one of the two paths
/// Funding -> Training -> Mature and Funding -> [Training ->] Refunding.
enum State {
    Funding,
    Training,
    Mature,
    Refunding
}

/// @notice A project's terms, fixed at publishing. Amounts are in the smallest unit of ATN.
/// CIDs are binary CIDv1 of 36 bytes (sha2-256; codec raw or dag-pb), as Go's cid.Cid.Bytes() gives them.
struct Terms {
    string jobId; // the job's id in a fleet; 1 to 64 bytes
    bytes modelCid; // the model's canonical encoding
    bytes datasetCid; // the dataset's manifest
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
    BlockNumber trainingDeadline; // the last block that takes proofs
    uint64 creditBlocks; // life of credits, counted from the purchase
    uint32 commitBlocks; // a panel's time to commit, counted from the posting
    uint32 revealBlocks; // a panel's time to reveal, counted from the end of the commits
    address fleet; // the account that posts proofs and serves calls
}

/// @notice What one miner did in an epoch, in units that the fleet counts (map tasks).
struct Contribution {
    address miner;
    uint64 units;
}

/// @notice The rules of the Proof contract, fixed at deployment.
struct ProofConfig {
    uint256 bond; // what each verifier bonds, in the smallest unit of ATN; above 0
    uint8 minPanel; // the fewest active verifiers with whom a proof can be posted; 1 to MAX_VERIFIERS
    uint64 joinDelay; // blocks from joining to the first panel; at least 1
    uint64 leaveDelay; // blocks from resigning to the bond; every panel's windows together are shorter
}

/// @notice An accepted proof, as the Proof contract hands it to the project.
struct Verdict {
    uint32 epoch;
    bool exam;
    Ppm metric;
    bytes weightsAfter; // binary CIDv1
    Contribution[] contributions;
    address[] verifiers; // who voted with the majority
}
