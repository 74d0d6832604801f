// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IATN} from "./interfaces/IATN.sol";
import {IMarket} from "./interfaces/IMarket.sol";
import {IProject} from "./interfaces/IProject.sol";
import {IProof} from "./interfaces/IProof.sol";
import {BlockNumber, Contribution, Ppm, ProofConfig, ProofId, Verdict} from "./interfaces/Types.sol";
import {Verifiers} from "./Verifiers.sol";
import {CidLib} from "./lib/CidLib.sol";

/// @title Proof
/// @notice See IProof. Talks only to projects of its market, and to them last.
contract Proof is Verifiers {
    /// @dev Record, packed: CIDs as codec and digest.
    struct Entry {
        address project;
        uint32 epoch;
        BlockNumber postedAt;
        Ppm metric;
        BlockNumber commitDeadline;
        BlockNumber revealDeadline;
        uint8 panel;
        uint8 committed;
        uint8 revealed;
        uint8 agreed;
        Status status;
        bool exam;
        bytes1 codecBefore;
        bytes1 codecAfter;
        bytes32 digestBefore;
        bytes32 digestAfter;
    }

    /// @inheritdoc IProof
    uint256 public constant MAX_MINERS = 64;

    /// @inheritdoc IProof
    IMarket public immutable market;

    mapping(ProofId proofId => Entry) private _entries;
    mapping(ProofId proofId => Contribution[]) private _contributions;
    mapping(ProofId proofId => mapping(address voter => Vote)) private _votes;
    /// @inheritdoc IProof
    mapping(address project => mapping(uint32 epoch => uint32)) public attempts;
    mapping(address project => ProofId) private _firstExam;

    constructor(IATN atn_, IMarket market_, ProofConfig memory config) Verifiers(atn_, config) {
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
        Contribution[] calldata contributions
    ) external returns (ProofId proofId) {
        require(market.isProject(project), NotProject(project));
        proofId = _nextId(project, epoch);
        Entry storage e = _entries[proofId];
        (e.project, e.epoch, e.exam, e.metric) = (project, epoch, exam, metric);
        bool paid = _openVote(e, msg.sender);
        _recordWeights(e, weightsBefore, weightsAfter, paid);
        if (exam) _fixExam(proofId, e, weightsAfter);
        _recordContributions(proofId, e.project, contributions, paid);
        _emitPosted(proofId, e, weightsBefore, weightsAfter);
    }

    /// @inheritdoc IProof
    function commit(ProofId proofId, bytes32 commitment) external {
        Entry storage e = _inPhase(proofId, Phase.Commit);
        require(_isActive(msg.sender, e.postedAt), NotOnPanel(proofId, msg.sender));
        require(commitment != 0, EmptyCommitment());
        Vote storage vote = _votes[proofId][msg.sender];
        require(vote.commitment == 0, AlreadyCommitted(proofId, msg.sender));
        vote.commitment = commitment;
        ++e.committed;
        emit VoteCommitted(proofId, msg.sender);
        if (e.committed == e.panel) _closeCommits(proofId, e);
    }

    /// @inheritdoc IProof
    function reveal(ProofId proofId, Ppm measured, bytes32 salt) external {
        Entry storage e = _inPhase(proofId, Phase.Reveal);
        Vote storage vote = _votes[proofId][msg.sender];
        require(!vote.revealed, AlreadyRevealed(proofId, msg.sender));
        bytes32 got = voteHash(proofId, msg.sender, measured, salt);
        require(vote.commitment == got, CommitmentMismatch(vote.commitment, got));
        (vote.measured, vote.revealed) = (measured, true);
        ++e.revealed;
        if (measured == e.metric) ++e.agreed;
        emit VoteRevealed(proofId, msg.sender, measured);
    }

    /// @inheritdoc IProof
    function finalize(ProofId proofId) external nonReentrant returns (Status status) {
        Entry storage e = _inPhase(proofId, Phase.Finalize);
        bool quorum = uint256(e.revealed) * 3 >= uint256(e.panel) * 2;
        bool majority = uint256(e.agreed) * 2 > e.revealed;
        status = quorum && majority ? Status.Accepted : Status.Rejected;
        e.status = status;
        emit ProofFinalized(proofId, e.project, e.epoch, status, e.panel, e.revealed, e.agreed);
        if (status == Status.Accepted) IProject(e.project).settle(_verdict(proofId, e));
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IProof
    function proofOf(address project, uint32 epoch) public view returns (ProofId) {
        uint32 count = attempts[project][epoch];
        return count == 0 ? ProofId.wrap(0) : proofIdOf(project, epoch, count - 1);
    }

    /// @inheritdoc IProof
    function proofIdOf(address project, uint32 epoch, uint32 attempt) public view returns (ProofId) {
        return ProofId.wrap(keccak256(abi.encode(block.chainid, address(this), project, epoch, attempt)));
    }

    /// @inheritdoc IProof
    function recordOf(ProofId proofId) external view returns (Record memory r) {
        Entry storage e = _entries[proofId];
        (r.project, r.epoch, r.exam, r.status, r.metric) = (e.project, e.epoch, e.exam, e.status, e.metric);
        (r.postedAt, r.commitDeadline, r.revealDeadline) = (e.postedAt, e.commitDeadline, e.revealDeadline);
        (r.panel, r.committed, r.revealed, r.agreed) = (e.panel, e.committed, e.revealed, e.agreed);
        if (e.status == Status.None) return r;
        r.weightsBefore = CidLib.pack(e.codecBefore, e.digestBefore);
        r.weightsAfter = CidLib.pack(e.codecAfter, e.digestAfter);
    }

    /// @inheritdoc IProof
    function contributionsOf(ProofId proofId) external view returns (Contribution[] memory) {
        return _contributions[proofId];
    }

    /// @inheritdoc IProof
    function panelOf(ProofId proofId) external view returns (address[] memory) {
        return _panelWhere(proofId, false);
    }

    /// @inheritdoc IProof
    function isOnPanel(ProofId proofId, address account) external view returns (bool) {
        Entry storage e = _entries[proofId];
        return e.status != Status.None && _isActive(account, e.postedAt);
    }

    /// @inheritdoc IProof
    function voteOf(ProofId proofId, address voter) external view returns (Vote memory) {
        return _votes[proofId][voter];
    }

    /// @inheritdoc IProof
    function phaseOf(ProofId proofId) public view returns (Phase) {
        Entry storage e = _entries[proofId];
        if (e.status == Status.None) return Phase.None;
        if (e.status != Status.Voting) return Phase.Done;
        BlockNumber current = _blockNumber(0);
        if (e.committed < e.panel && current <= e.commitDeadline) return Phase.Commit;
        if (e.revealed < e.committed && current <= e.revealDeadline) return Phase.Reveal;
        return Phase.Finalize;
    }

    /// @inheritdoc IProof
    function voteHash(ProofId proofId, address voter, Ppm measured, bytes32 salt) public pure returns (bytes32) {
        return keccak256(abi.encode(proofId, voter, measured, salt));
    }

    // ------------------------------------------------------------------ inner workings

    /// @dev Takes the next attempt's id; an epoch with a live or accepted proof has none.
    function _nextId(address project, uint32 epoch) private returns (ProofId) {
        ProofId last = proofOf(project, epoch);
        Status status = _entries[last].status;
        require(status != Status.Voting && status != Status.Accepted, EpochAlreadyPosted(project, epoch, last));
        return proofIdOf(project, epoch, attempts[project][epoch]++);
    }

    /// @dev Asks the project, sets the windows and counts the panel.
    function _openVote(Entry storage e, address poster) private returns (bool) {
        (uint32 commitBlocks, uint32 revealBlocks, bool paid) =
            IProject(e.project).checkPosting(poster, e.epoch, e.exam);
        uint8 panel = _countActive(_blockNumber(0));
        require(panel >= minPanel, PanelTooSmall(panel, minPanel));
        e.status = Status.Voting;
        e.panel = panel;
        e.postedAt = _blockNumber(0);
        e.commitDeadline = _blockNumber(commitBlocks);
        e.revealDeadline = _blockNumber(uint64(commitBlocks) + revealBlocks);
        return paid;
    }

    /// @dev Weights go on from where the last accepted proof ended; an exam that stands alone trains nothing.
    function _recordWeights(Entry storage e, bytes calldata before, bytes calldata after_, bool paid) private {
        require(CidLib.isValid(before), InvalidCid(before));
        require(CidLib.isValid(after_), InvalidCid(after_));
        (e.codecBefore, e.digestBefore) = CidLib.unpack(before);
        (e.codecAfter, e.digestAfter) = CidLib.unpack(after_);
        if (e.epoch > 1) {
            Entry storage last = _entries[proofOf(e.project, e.epoch - 1)];
            require(
                e.digestBefore == last.digestAfter && e.codecBefore == last.codecAfter,
                WeightsNotContinued(CidLib.pack(last.codecAfter, last.digestAfter), before)
            );
        }
        require(
            paid || (e.digestBefore == e.digestAfter && e.codecBefore == e.codecAfter),
            WeightsNotContinued(before, after_)
        );
    }

    function _fixExam(ProofId proofId, Entry storage e, bytes calldata after_) private {
        Entry storage first = _entries[_firstExam[e.project]];
        if (first.status == Status.None) {
            _firstExam[e.project] = proofId;
            return;
        }
        require(
            e.digestAfter == first.digestAfter && e.codecAfter == first.codecAfter,
            ExamWeightsFixed(CidLib.pack(first.codecAfter, first.digestAfter), after_)
        );
    }

    function _recordContributions(ProofId proofId, address project, Contribution[] calldata contributions, bool paid)
        private
    {
        uint256 count = contributions.length;
        uint256 max = paid ? MAX_MINERS : 0;
        require(count <= max && (count > 0 || !paid), ContributionsOutOfRange(count, max));
        for (uint256 i = 0; i < count; ++i) {
            Contribution calldata c = contributions[i];
            require(c.miner != address(0) && c.miner != project && c.miner != address(this), InvalidMiner(c.miner));
            require(c.units > 0, NoUnits(i));
            _contributions[proofId].push(c);
        }
    }

    function _emitPosted(ProofId proofId, Entry storage e, bytes calldata before, bytes calldata after_) private {
        emit ProofPosted(proofId, e.project, e.epoch, e.exam, e.metric, before, after_, e.panel, e.commitDeadline);
    }

    function _closeCommits(ProofId proofId, Entry storage e) private {
        uint64 revealBlocks = BlockNumber.unwrap(e.revealDeadline) - BlockNumber.unwrap(e.commitDeadline);
        e.commitDeadline = _blockNumber(0);
        e.revealDeadline = _blockNumber(revealBlocks);
        emit CommitsClosed(proofId, e.revealDeadline);
    }

    function _inPhase(ProofId proofId, Phase expected) private view returns (Entry storage) {
        Phase actual = phaseOf(proofId);
        require(actual != Phase.None, NoSuchProof(proofId));
        require(actual == expected, WrongPhase(proofId, expected, actual));
        return _entries[proofId];
    }

    function _verdict(ProofId proofId, Entry storage e) private view returns (Verdict memory) {
        return Verdict({
            epoch: e.epoch,
            exam: e.exam,
            metric: e.metric,
            weightsAfter: CidLib.pack(e.codecAfter, e.digestAfter),
            contributions: _contributions[proofId],
            verifiers: _panelWhere(proofId, true)
        });
    }

    /// @dev The bonded members of a panel: all, or those whose vote agreed with the claim.
    function _panelWhere(ProofId proofId, bool agreed) private view returns (address[] memory members) {
        Entry storage e = _entries[proofId];
        if (e.status == Status.None) return members;
        members = new address[](_list.length);
        uint256 count;
        for (uint256 i = 0; i < _list.length; ++i) {
            address account = _list[i];
            Vote storage vote = _votes[proofId][account];
            bool wanted = !agreed || (vote.revealed && vote.measured == e.metric);
            if (wanted && _isActive(account, e.postedAt)) members[count++] = account;
        }
        assembly ("memory-safe") {
            mstore(members, count) // shorter, never longer
        }
    }
}
