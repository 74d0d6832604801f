// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BlockNumber, Contribution, Ppm, ProofId} from "./Types.sol";
import {IATN} from "./IATN.sol";
import {IMarket} from "./IMarket.sol";

/// @title Proof: what fleets claim, and the verifiers' verdict on it
/// @notice Verifiers bond ATN. A fleet posts the claim of an epoch; all verifiers active in that block are its panel. Each
/// evaluates the weights, commits to a hash of what it measured, then reveals it. A proof is accepted when two thirds
/// of the panel revealed and more than half of those measured exactly the claimed metric: the same weights give
/// the same bits everywhere. Acceptance pays the epoch (IProject.settle); rejection pays nothing, and the fleet may
/// post that epoch again. Holds the bonds and nothing else.
interface IProof {
    enum Status {
        None,
        Voting,
        Accepted,
        Rejected
    }

    /// @notice What may be done with a proof in this block.
    enum Phase {
        None, // no such proof
        Commit,
        Reveal,
        Finalize, // the vote is over, finalize is due
        Done
    }

    /// @notice A proof as posted, and its vote so far.
    struct Record {
        address project;
        uint32 epoch;
        bool exam; // the metric was measured on the test split (else on the validation split)
        Status status;
        Ppm metric; // as claimed
        BlockNumber postedAt;
        BlockNumber commitDeadline; // the last block of commits; moved back to the present when all have committed
        BlockNumber revealDeadline; // the last block of reveals
        uint8 panel; // members
        uint8 committed;
        uint8 revealed;
        uint8 agreed; // of the revealed: measured exactly `metric`
        bytes weightsBefore; // binary CIDv1
        bytes weightsAfter;
    }

    /// @notice One verifier's vote on one proof.
    struct Vote {
        bytes32 commitment; // zero: not committed
        Ppm measured; // zero until revealed
        bool revealed;
    }

    // ------------------------------------------------------------------ events

    /// @notice `verifier` bonded; it is on the panels of proofs posted in block `activeFrom` or later.
    event VerifierJoined(address indexed verifier, BlockNumber activeFrom);
    /// @notice `verifier` is on no panel of a proof posted in block `inactiveFrom` or later.
    event VerifierResigned(address indexed verifier, BlockNumber inactiveFrom, BlockNumber withdrawableFrom);
    event BondWithdrawn(address indexed verifier, uint256 amount);
    event ProofPosted(
        ProofId indexed proofId,
        address indexed project,
        uint32 indexed epoch,
        bool exam,
        Ppm metric,
        bytes weightsBefore,
        bytes weightsAfter,
        uint8 panel,
        BlockNumber commitDeadline
    );
    event VoteCommitted(ProofId indexed proofId, address indexed voter);
    /// @notice All members have committed; reveals start in this block.
    event CommitsClosed(ProofId indexed proofId, BlockNumber revealDeadline);
    event VoteRevealed(ProofId indexed proofId, address indexed voter, Ppm measured);
    event ProofFinalized(
        ProofId indexed proofId,
        address indexed project,
        uint32 indexed epoch,
        Status status,
        uint8 panel,
        uint8 revealed,
        uint8 agreed
    );

    // ------------------------------------------------------------------ errors

    error ZeroBond();
    error DelayOutOfRange(uint64 blocks);
    error PanelOutOfRange(uint8 min, uint8 max);
    error AlreadyVerifier(address account);
    error NotVerifier(address account);
    error VerifiersFull(uint256 max);
    error AlreadyResigned(address account);
    error BondLocked(BlockNumber until, BlockNumber current);
    error NotProject(address project);
    /// @notice The epoch has an accepted proof, or one that is being voted on. Nothing changed; `proofId` is the one.
    error EpochAlreadyPosted(address project, uint32 epoch, ProofId proofId);
    error PanelTooSmall(uint256 active, uint256 min);
    error InvalidCid(bytes cid);
    /// @notice The weights before must be those after the last accepted epoch.
    error WeightsNotContinued(bytes expected, bytes got);
    /// @notice An exam's weights are fixed by its first posting, for the test split is open since then.
    error ExamWeightsFixed(bytes expected, bytes got);
    error ContributionsOutOfRange(uint256 count, uint256 max);
    error InvalidMiner(address miner);
    error NoUnits(uint256 index);
    error NoSuchProof(ProofId proofId);
    error WrongPhase(ProofId proofId, Phase expected, Phase actual);
    error NotOnPanel(ProofId proofId, address voter);
    error AlreadyCommitted(ProofId proofId, address voter);
    error EmptyCommitment();
    error AlreadyRevealed(ProofId proofId, address voter);
    error CommitmentMismatch(bytes32 expected, bytes32 got);

    // ------------------------------------------------------------------ verifiers

    /// @notice Takes the bond from the caller, who must have approved it, and makes it a verifier: active after joinDelay blocks.
    function join() external;

    /// @notice From the next block on the caller is on no new panel; it may still vote where it is on the panel.
    function resign() external;

    /// @notice Gives the bond back, leaveDelay blocks after resign().
    function withdrawBond() external;

    // ------------------------------------------------------------------ proofs

    /// @notice The project's fleet claims an epoch. Epochs go in order from 1; each has one accepted proof at most.
    /// @param exam The metric was measured on the test split: the project's last proof. It may be that of an epoch that is
    /// paid (number <= terms.epochs), or stand alone as number terms.epochs + 1, which pays nothing.
    /// @param weightsBefore Binary CIDv1; must be the last accepted proof's weightsAfter. Free for the first epoch.
    /// @param weightsAfter Binary CIDv1 of what the verifiers evaluate.
    /// @param metric What the fleet measured, in ppm.
    /// @param contributions 1 to MAX_MINERS entries, units above 0; empty for an exam that stands alone.
    function post(
        address project,
        uint32 epoch,
        bool exam,
        bytes calldata weightsBefore,
        bytes calldata weightsAfter,
        Ppm metric,
        Contribution[] calldata contributions
    ) external returns (ProofId proofId);

    /// @notice A panel member commits to voteHash(proofId, member, measured, salt). The window closes early when all have.
    function commit(ProofId proofId, bytes32 commitment) external;

    /// @notice A panel member that committed shows its vote. The window closes early when all who committed have.
    function reveal(ProofId proofId, Ppm measured, bytes32 salt) external;

    /// @notice Anyone ends a vote that is over: accepted proofs are settled with their project in the same transaction.
    function finalize(ProofId proofId) external returns (Status status);

    // ------------------------------------------------------------------ views

    function atn() external view returns (IATN);
    function market() external view returns (IMarket);
    /// @notice What each verifier bonds.
    function bond() external view returns (uint256);
    function joinDelay() external view returns (uint64);
    function leaveDelay() external view returns (uint64);
    /// @notice The fewest active verifiers with whom a proof can be posted.
    function minPanel() external view returns (uint8);
    /// @notice The most verifiers there can be: who bonds is on every panel.
    function MAX_VERIFIERS() external view returns (uint256);
    function MAX_MINERS() external view returns (uint256);
    /// @notice Sum of the bonds held. The contract's ATN balance is never less.
    function debts() external view returns (uint256);

    /// @notice All who have a bond here, active or not.
    function verifiers() external view returns (address[] memory);
    /// @notice Blocks of a verifier's life: on panels posted in [activeFrom, inactiveFrom); zero activeFrom: no verifier;
    /// zero inactiveFrom: not resigned.
    function verifierOf(address account)
        external
        view
        returns (BlockNumber activeFrom, BlockNumber inactiveFrom, BlockNumber withdrawableFrom);

    /// @notice The newest posting of a project's epoch; zero if there is none.
    function proofOf(address project, uint32 epoch) external view returns (ProofId);
    /// @notice The id that the posting number `attempt` (from 0) of a project's epoch has or would have.
    function proofIdOf(address project, uint32 epoch, uint32 attempt) external view returns (ProofId);
    /// @notice How often a project's epoch was posted.
    function attempts(address project, uint32 epoch) external view returns (uint32);
    function recordOf(ProofId proofId) external view returns (Record memory);
    function contributionsOf(ProofId proofId) external view returns (Contribution[] memory);
    /// @notice The proof's panel, as far as still bonded.
    function panelOf(ProofId proofId) external view returns (address[] memory);
    function isOnPanel(ProofId proofId, address account) external view returns (bool);
    function voteOf(ProofId proofId, address voter) external view returns (Vote memory);
    function phaseOf(ProofId proofId) external view returns (Phase);
    /// @notice keccak256(abi.encode(proofId, voter, measured, salt)): what commit takes.
    function voteHash(ProofId proofId, address voter, Ppm measured, bytes32 salt) external pure returns (bytes32);
}
