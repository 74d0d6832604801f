// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BlockNumber, Bps, Ppm, ProofId} from "./Types.sol";
import {IMarket} from "./IMarket.sol";
import {IStake} from "./IStake.sol";

/// @title Proof: what fleets claim, and the verifiers' verdict on it
/// @notice A fleet locks a bond and posts the claim of an epoch. The hash of the block after the posting, which nobody knew
/// when it was posted, draws a panel of seats. Each seat's owner evaluates the weights, checks the miners' earnings,
/// commits to a hash of what it measured, then reveals it. Two thirds of the panel must reveal (else the proof is
/// undecided and may be posted again); more than half of those who revealed decide: the same weights give the same bits
/// everywhere, so honest votes are equal. Then anyone may challenge the outcome for a while with a bond of its own; a
/// second, larger panel is drawn, whose decision stands if more than half of it reveal. finalize carries the verdict out:
/// it pays or rejects, unlocks or slashes the bonds, and costs the same for a fleet of four workers as of four thousand.
///
/// Penalties: a drawn seat that does not reveal loses noShowPenalty; one that voted against the verdict minorityPenalty.
/// A rejected poster loses its posting bond: of it the panel's majority is paid what the epoch would have paid it, the
/// rest goes to the treasury. A challenger whom the second panel contradicts loses its bond to those who contradicted; the
/// pay stays the first panel's. If the second panel decides nothing, the first outcome stands and the bond comes back;
/// if it overturns, all who were right share the pay. Holds no money.
interface IProof {
    enum Status {
        None,
        Voting,
        Accepted,
        Rejected,
        Undecided // no quorum, a tie, or never drawn: nobody is right, the fleet may post again
    }

    /// @notice What may be done with a proof in this block.
    enum Phase {
        None, // no such proof
        Draw, // the panel is to be drawn
        Commit,
        Reveal,
        Challenge,
        Finalize, // the vote is over, finalize is due
        Done
    }

    /// @notice A proof and its vote so far. The claim itself is in the event ProofPosted; the chain keeps its hash.
    struct Record {
        address project;
        uint32 epoch;
        bool exam; // the metric was measured on the test split (else on the validation split)
        Status status;
        Phase phase; // in this block
        Ppm metric; // as claimed
        BlockNumber postedAt;
        uint8 round; // 0: the first panel; 1: the appeal's
        uint8 panel; // of this round: seats drawn
        uint8 committed;
        uint8 revealed;
        uint8 agreed; // of the revealed: measured exactly `metric`
        BlockNumber deadline; // the last block of the present phase
        address challenger; // zero: not challenged
        bytes32 claimHash; // keccak256(abi.encode(bytes weightsAfter, bytes32 root))
    }

    /// @notice The vote of one place on a panel.
    struct Vote {
        address voter; // zero until revealed
        bytes32 commitment; // zero: not committed, or revealed already
        Ppm measured; // zero until revealed
        bool revealed;
    }

    // ------------------------------------------------------------------ events

    event ProofPosted(
        ProofId indexed proofId,
        address indexed project,
        uint32 indexed epoch,
        bool exam,
        Ppm metric,
        bytes weightsBefore,
        bytes weightsAfter,
        bytes32 root,
        address poster
    );
    /// @notice `panel` seats, 32 bits each, the first in the lowest bits; commits are taken up to block `deadline`.
    event PanelDrawn(ProofId indexed proofId, uint8 indexed round, uint256 panel, uint8 size, BlockNumber deadline);
    event VoteCommitted(ProofId indexed proofId, address indexed voter, uint8 round, uint8 place);
    /// @notice All places have committed; reveals start in this block and end with block `deadline`.
    event CommitsClosed(ProofId indexed proofId, BlockNumber deadline);
    event VoteRevealed(ProofId indexed proofId, address indexed voter, uint8 round, uint8 place, Ppm measured);
    /// @notice All who committed have revealed; the challenge window starts in this block.
    event RevealsClosed(ProofId indexed proofId, uint8 indexed round, BlockNumber deadline);
    event ProofChallenged(ProofId indexed proofId, address indexed challenger);
    event ProofFinalized(
        ProofId indexed proofId,
        address indexed project,
        uint32 indexed epoch,
        Status status,
        uint8 panel,
        uint8 revealed,
        uint8 agreed,
        uint256 toMiners,
        uint256 toVerifiers
    );
    event VerifierPaid(ProofId indexed proofId, address indexed verifier, uint256 amount);

    // ------------------------------------------------------------------ errors

    error ConfigOutOfRange(string field, uint256 value);
    error NotProject(address project);
    /// @notice The project's newest proof is being voted on. Nothing changed; `proofId` is the one.
    error ProofPending(address project, ProofId proofId);
    /// @notice What stands for a false claim is no metric: a claim of it could not be denied.
    error MetricOutOfRange(Ppm metric, Ppm max);
    error PanelTooSmall(uint256 seats, uint256 min);
    error InvalidCid(bytes cid);
    /// @notice The weights before must have the digest of those after the last accepted epoch.
    error WeightsNotContinued(bytes32 expectedDigest, bytes got);
    /// @notice An exam's weights are fixed by its first posting, for the test split is open since then.
    error ExamWeightsFixed(bytes32 expectedDigest, bytes got);
    /// @notice A paid epoch needs the root of the miners' earnings; an exam that stands alone has none.
    error RootExpected(bool paid);
    error NoSuchProof(ProofId proofId);
    error WrongPhase(ProofId proofId, Phase expected, Phase actual);
    /// @notice The block whose hash draws the panel is `drawBlock`; it can be used in the 255 blocks after it.
    error DrawNotYet(ProofId proofId, BlockNumber drawBlock, BlockNumber current);
    error NotOnPanel(ProofId proofId, uint8 place, address voter);
    error AlreadyCommitted(ProofId proofId, uint8 place);
    /// @notice A commitment is a hash: zero is none.
    error NoCommitment();
    error AlreadyRevealed(ProofId proofId, uint8 place);
    error CommitmentMismatch(bytes32 expected, bytes32 got);
    error NotChallengeable(ProofId proofId);
    error ClaimMismatch(bytes32 expected, bytes32 got);

    // ------------------------------------------------------------------ proofs

    /// @notice The project's fleet claims an epoch and locks its posting bond. Epochs go in order from 1; each has one
    /// accepted proof at most.
    /// @param exam The metric was measured on the test split: the project's last proof. It may be that of an epoch that is
    /// paid (number <= terms.epochs), or stand alone as number terms.epochs + 1, which pays nothing.
    /// @param weightsBefore Binary CIDv1; must be the last accepted proof's weightsAfter. Free for the first epoch.
    /// @param weightsAfter Binary CIDv1 of what the verifiers evaluate; the same as before for an exam that stands alone.
    /// @param metric What the fleet measured, in ppm.
    /// @param root Merkle root of what each miner earned since the first epoch, this one included (see IProject.claim).
    function post(
        address project,
        uint32 epoch,
        bool exam,
        bytes calldata weightsBefore,
        bytes calldata weightsAfter,
        Ppm metric,
        bytes32 root
    ) external returns (ProofId proofId);

    /// @notice Draws the panel, from the hash of the block after the posting (or the challenge). Anyone may call it, from two
    /// blocks to 256 blocks after; whoever calls it changes nothing of what is drawn.
    function draw(ProofId proofId) external;

    /// @notice The owner of the seat at `place` of the panel commits to voteHash. The window closes early when all have.
    function commit(ProofId proofId, uint8 place, bytes32 commitment) external;

    /// @notice A place that committed shows its vote. The window closes early when all who committed have.
    function reveal(ProofId proofId, uint8 place, Ppm measured, bytes32 salt) external;

    /// @notice Anyone locks the challenge bond and has a second panel decide: drawn of the seats that were active when the proof
    /// was posted, and at least as large as the first. Only once, and only what was decided.
    function challenge(ProofId proofId) external;

    /// @notice Anyone carries out the verdict of a vote that is over. The arguments are those of ProofPosted. A proof accepted
    /// after its project failed (IProject.settlementDeadline) is paid nothing, and all bonds come back as usual.
    function finalize(ProofId proofId, bytes calldata weightsAfter, bytes32 root) external returns (Status status);

    // ------------------------------------------------------------------ views

    function market() external view returns (IMarket);
    function stake() external view returns (IStake);
    function panel() external view returns (uint8);
    function appealPanel() external view returns (uint8);
    function minPanel() external view returns (uint8);
    function noShowPenalty() external view returns (Bps);
    function minorityPenalty() external view returns (Bps);
    function postingBond() external view returns (uint128);
    function challengeBond() external view returns (uint128);
    /// @notice Blocks in which a panel can be drawn, counted from the block that draws it.
    function DRAW_WINDOW() external view returns (uint64);
    /// @notice What a verifier votes that found a claim false whatever its metric: no measured value is this.
    function FALSE_CLAIM() external view returns (Ppm);
    /// @notice The longest that a proof can take with these windows, challenge and appeal included, and DRAW_WINDOW blocks to
    /// have it finalized.
    function longest(uint32 commitBlocks, uint32 revealBlocks, uint32 challengeBlocks) external view returns (uint64);

    /// @notice How many proofs a project has posted; the next one has this number.
    function posted(address project) external view returns (uint32);
    /// @notice The id that a project's proof number `number` (from 0) has or would have.
    function proofIdOf(address project, uint32 number) external view returns (ProofId);
    /// @notice The digest of the weights after the project's last accepted epoch; zero before the first.
    function weightsDigest(address project) external view returns (bytes32);
    function recordOf(ProofId proofId) external view returns (Record memory);
    function phaseOf(ProofId proofId) external view returns (Phase);
    /// @notice The seats of a round's panel and who owns them; empty before the draw.
    function panelOf(ProofId proofId, uint8 round)
        external
        view
        returns (uint32[] memory seats, address[] memory owners);
    function voteOf(ProofId proofId, uint8 round, uint8 place) external view returns (Vote memory);
    /// @notice keccak256(abi.encode(proofId, round, place, voter, measured, salt)): what commit takes.
    function voteHash(ProofId proofId, uint8 round, uint8 place, address voter, Ppm measured, bytes32 salt)
        external
        pure
        returns (bytes32);
}
