// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IMarket} from "./interfaces/IMarket.sol";
import {IProject} from "./interfaces/IProject.sol";
import {IProof} from "./interfaces/IProof.sol";
import {IStake} from "./interfaces/IStake.sol";
import {Bps, Ppm, ProofConfig, ProofId, State, Verdict} from "./interfaces/Types.sol";
import {Voting} from "./Voting.sol";
import {Ballot, BallotLib, Count} from "./lib/BallotLib.sol";
import {CidLib} from "./lib/CidLib.sol";

/// @title Proof
/// @notice See IProof. Posts claims and carries verdicts out; what lies between is Voting. Talks only to the projects of its
/// market and to Stake, after its own books are written.
contract Proof is Voting {
    using BallotLib for Ballot;
    using BallotLib for Count;
    using BallotLib for uint8;
    using SafeCast for uint256;

    /// @dev A project has one pending proof at most, its newest, and `poster` is who locked that one's bond.
    struct Posting {
        address poster;
        uint32 posted;
        bool pending;
    }

    /// @inheritdoc IProof
    IMarket public immutable market;
    /// @inheritdoc IProof
    mapping(address project => bytes32) public weightsDigest;
    mapping(address project => bytes32) private _examDigest;
    mapping(address project => Posting) private _postings;

    constructor(IMarket market_, IStake stake_, ProofConfig memory config) Voting(stake_, config) {
        market = market_;
    }

    // ------------------------------------------------------------------ proofs

    /// @inheritdoc IProof
    function post(
        address project,
        uint32 epoch,
        bool exam,
        bytes calldata weightsBefore,
        bytes calldata weightsAfter,
        Ppm metric,
        bytes32 root
    ) external nonReentrant returns (ProofId proofId) {
        require(market.isProject(project), NotProject(project));
        require(metric < FALSE_CLAIM, MetricOutOfRange(metric, FALSE_CLAIM));
        proofId = _nextId(project);
        Entry storage e = _entries[proofId];
        (e.project, e.epoch, e.postedAt, e.exam) = (project, epoch, block.number.toUint32(), exam);
        e.claimHash = keccak256(abi.encode(weightsAfter, root));
        bool paid = _openVote(e, metric);
        require((root != 0) == paid, RootExpected(paid));
        _checkWeights(project, weightsBefore, weightsAfter, paid);
        if (exam) _checkExam(project, weightsAfter);
        emit ProofPosted(proofId, project, epoch, exam, metric, weightsBefore, weightsAfter, root, msg.sender);
        stake.lock(msg.sender, postingBond);
    }

    /// @inheritdoc IProof
    function finalize(ProofId proofId, bytes calldata weightsAfter, bytes32 root)
        external
        nonReentrant
        returns (Status status)
    {
        (Entry storage e, Ballot b) = _inPhase(proofId, Phase.Finalize);
        bytes32 got = keccak256(abi.encode(weightsAfter, root));
        require(got == e.claimHash, ClaimMismatch(e.claimHash, got));
        Count memory decisive = _decisive(e, b);
        status = _statusOf(decisive);
        e.ballot = b.withStatus(uint8(status));
        _postings[e.project].pending = false;
        _keepDigest(e, status, weightsAfter);
        _releaseChallenge(e, b, status);
        for (uint8 round = 0; round <= b.round(); ++round) {
            _penalise(e, _ballotOf(e, round), _countOf(e, b, round), status);
        }
        (uint256 toMiners, uint256 toVerifiers) = _carryOut(e, b, status, weightsAfter, root);
        _payRounds(proofId, e, b, status, toVerifiers);
        _emitFinalized(proofId, e, status, decisive, toMiners, toVerifiers);
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IProof
    function posted(address project) external view returns (uint32) {
        return _postings[project].posted;
    }

    /// @inheritdoc IProof
    function proofIdOf(address project, uint32 number) public view returns (ProofId) {
        return ProofId.wrap(keccak256(abi.encode(block.chainid, address(this), project, number)));
    }

    // ------------------------------------------------------------------ posting

    /// @dev The id of the project's next proof, which is then pending.
    function _nextId(address project) private returns (ProofId) {
        Posting memory p = _postings[project];
        if (p.pending) revert ProofPending(project, proofIdOf(project, p.posted - 1));
        _postings[project] = Posting(msg.sender, p.posted + 1, true);
        return proofIdOf(project, p.posted);
    }

    /// @dev Asks the project, and opens the vote on `metric` over the seats of this block.
    function _openVote(Entry storage e, Ppm metric) private returns (bool paid) {
        uint32 commitBlocks;
        uint32 revealBlocks;
        uint256 challengeBlocks;
        (commitBlocks, revealBlocks, challengeBlocks, paid) =
            IProject(e.project).beginProof(msg.sender, e.epoch, e.exam);
        e.challengeBlocks = challengeBlocks.toUint24();
        uint32 taken = stake.seatsTaken();
        require(taken >= minPanel, PanelTooSmall(taken, minPanel));
        uint32 seats = stake.seatCount();
        e.ballot = BallotLib.create(commitBlocks, revealBlocks, seats, Ppm.unwrap(metric), uint8(Status.Voting));
    }

    /// @dev Weights go on from where the last accepted proof ended; an exam that stands alone trains nothing.
    function _checkWeights(address project, bytes calldata before, bytes calldata after_, bool paid) private view {
        require(CidLib.isValid(before), InvalidCid(before));
        require(CidLib.isValid(after_), InvalidCid(after_));
        (, bytes32 from) = CidLib.unpack(before);
        (, bytes32 to) = CidLib.unpack(after_);
        bytes32 last = weightsDigest[project];
        require(last == 0 || from == last, WeightsNotContinued(last, before));
        require(paid || to == from, WeightsNotContinued(from, after_));
    }

    /// @dev The first exam showed the fleet the test split. Its digest is kept when it fails: none is posted before.
    function _checkExam(address project, bytes calldata after_) private view {
        (, bytes32 digest) = CidLib.unpack(after_);
        bytes32 first = _examDigest[project];
        require(first == 0 || digest == first, ExamWeightsFixed(first, after_));
    }

    // ------------------------------------------------------------------ verdicts

    /// @dev The appeal's count if it decided, else the first one's.
    function _decisive(Entry storage e, Ballot b) private view returns (Count memory) {
        Count memory last = _countOf(e, b, uint8(b.round()));
        return b.round() == 0 || last.isDecided() ? last : _countOf(e, b, 0);
    }

    function _statusOf(Count memory c) private pure returns (Status) {
        if (!c.isDecided()) return Status.Undecided; // no quorum, a tie, or never drawn
        return c.isFor() ? Status.Accepted : Status.Rejected;
    }

    function _keepDigest(Entry storage e, Status status, bytes calldata weightsAfter) private {
        (, bytes32 digest) = CidLib.unpack(weightsAfter);
        if (status == Status.Accepted) weightsDigest[e.project] = digest;
        else if (e.exam) _examDigest[e.project] = digest;
    }

    /// @dev A challenger whom the second panel contradicts loses its bond to that panel.
    function _releaseChallenge(Entry storage e, Ballot b, Status status) private {
        if (b.round() == 0) return;
        if (_isUpheld(e, b, status)) stake.slash(e.tally.challenger, challengeBond, challengeBond);
        else stake.unlock(e.tally.challenger, challengeBond);
    }

    /// @dev Both panels have said the same.
    function _isUpheld(Entry storage e, Ballot b, Status status) private view returns (bool) {
        return _countOf(e, b, 1).isDecided() && _statusOf(_countOf(e, b, 0)) == status;
    }

    /// @dev Who did not reveal, and who voted against the verdict if there is one.
    function _penalise(Entry storage e, Ballot b, Count memory c, Status status) private {
        uint8 against = status == Status.Undecided ? 0 : c.revealed & ~_with(c, status);
        for (uint8 i = 0; i < c.panel; ++i) {
            bool silent = !c.revealed.has(i);
            if (!silent && !against.has(i)) continue;
            stake.slashSeat(b.seatAt(i), _toBlock(e.postedAt), silent ? noShowPenalty : minorityPenalty);
        }
    }

    /// @dev Moves the epoch's pay or the poster's bond; the verifiers' part of it is with Stake then, to be given out.
    function _carryOut(Entry storage e, Ballot b, Status status, bytes calldata weightsAfter, bytes32 root)
        private
        returns (uint256 toMiners, uint256 toVerifiers)
    {
        IProject project = IProject(e.project);
        address poster = _postings[e.project].poster;
        if (status == Status.Rejected) {
            toVerifiers = project.verifiersPay();
            if (toVerifiers > postingBond) toVerifiers = postingBond;
            stake.slash(poster, postingBond, toVerifiers);
            return (0, toVerifiers);
        }
        stake.unlock(poster, postingBond);
        if (status != Status.Accepted || !_isTraining(project)) return (0, 0);
        return project.settle(Verdict(e.epoch, e.exam, _metricOf(e, b), weightsAfter, root));
    }

    /// @dev A project that has failed meanwhile would refuse the verdict, and bonds would stay locked for ever.
    function _isTraining(IProject project) private view returns (bool) {
        State state = project.state();
        return state == State.Training || state == State.Validating;
    }

    /// @dev A panel whose verdict stands has the pay to itself, so that no challenge is worth a part of it; the second one has
    /// the challenger's bond if it said the same. After an overturned verdict all who were right share the pay.
    function _payRounds(ProofId proofId, Entry storage e, Ballot b, Status status, uint256 total) private {
        Count memory first = _countOf(e, b, 0);
        uint256 right = _with(first, status);
        uint256 rightOnAppeal = uint256(_with(_countOf(e, b, 1), status)) << PLACES;
        if (_isUpheld(e, b, status)) _payVoters(proofId, e, rightOnAppeal, challengeBond);
        if (_statusOf(first) != status) right |= rightOnAppeal;
        if (total > 0) _payVoters(proofId, e, right, total);
    }

    /// @dev Equal parts; the first gets the remainder too.
    /// @param votes Mask of those of Entry.votes to pay.
    function _payVoters(ProofId proofId, Entry storage e, uint256 votes, uint256 total) private {
        uint256 voters = uint256(uint8(votes).places()) + uint8(votes >> PLACES).places();
        uint256 each = total / voters;
        uint256 amount = total - each * (voters - 1);
        for (uint256 i = 0; votes >> i != 0; ++i) {
            if ((votes >> i) & 1 == 0) continue;
            _payVoter(proofId, _voterAt(e, i), amount);
            amount = each;
        }
    }

    function _payVoter(ProofId proofId, address voter, uint256 amount) private {
        if (amount == 0) return;
        emit VerifierPaid(proofId, voter, amount);
        stake.reward(voter, amount);
    }

    /// @dev The places that voted with a decided verdict.
    function _with(Count memory c, Status status) private pure returns (uint8) {
        return status == Status.Accepted ? c.agreed : c.revealed & ~c.agreed;
    }

    function _emitFinalized(
        ProofId proofId,
        Entry storage e,
        Status status,
        Count memory c,
        uint256 toMiners,
        uint256 toVerifiers
    ) private {
        (uint8 shown, uint8 yes) = (c.revealed.places(), c.agreed.places());
        emit ProofFinalized(proofId, e.project, e.epoch, status, c.panel, shown, yes, toMiners, toVerifiers);
    }
}
