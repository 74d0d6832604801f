// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IProof} from "./interfaces/IProof.sol";
import {IStake} from "./interfaces/IStake.sol";
import {BlockNumber, Bps, Ppm, ProofConfig, ProofId} from "./interfaces/Types.sol";
import {Ballot, BallotLib, Count, Stage} from "./lib/BallotLib.sol";

/// @title Voting: from the draw of a panel to the end of its vote
/// @notice A phase is a pure function of the ballot and the block number: windows close by themselves, a transaction is
/// needed only to close one early.
abstract contract Voting is ReentrancyGuardTransient, IProof {
    using BallotLib for Ballot;
    using BallotLib for Count;
    using BallotLib for uint8;

    /// @dev One slot, written from the first draw on. What is of the first round moves to `first` when there is a second.
    struct Tally {
        Ppm metric; // as claimed
        uint32 seats; // to draw from: the count at the posting
        uint8 revealed; // masks
        uint8 agreed;
        uint8 firstRevealed;
        uint8 firstAgreed;
        address challenger;
    }

    struct Entry {
        Ballot ballot; // the present round's
        address project;
        uint32 epoch;
        uint32 postedAt;
        uint24 challengeBlocks;
        bool exam;
        bytes32 claimHash;
        Tally tally;
        Ballot first; // the first round's, once there is a second
        bytes32[16] votes; // at PLACES * round + place: the commitment; once revealed, voter and measured
    }

    uint256 internal constant PLACES = 8;
    uint8 private constant PANEL_MAX = 7;
    uint16 private constant BPS = 10_000;

    /// @inheritdoc IProof
    uint64 public constant DRAW_WINDOW = 255;
    /// @inheritdoc IProof
    Ppm public constant FALSE_CLAIM = Ppm.wrap(type(uint32).max);

    /// @inheritdoc IProof
    IStake public immutable stake;
    /// @inheritdoc IProof
    uint8 public immutable panel;
    /// @inheritdoc IProof
    uint8 public immutable appealPanel;
    /// @inheritdoc IProof
    uint8 public immutable minPanel;
    /// @inheritdoc IProof
    Bps public immutable noShowPenalty;
    /// @inheritdoc IProof
    Bps public immutable minorityPenalty;
    /// @inheritdoc IProof
    uint128 public immutable postingBond;
    /// @inheritdoc IProof
    uint128 public immutable challengeBond;

    mapping(ProofId proofId => Entry) internal _entries;

    constructor(IStake stake_, ProofConfig memory c) {
        require(c.panel % 2 == 1 && c.panel <= PANEL_MAX, ConfigOutOfRange("panel", c.panel));
        bool appealFits = c.appealPanel % 2 == 1 && c.appealPanel >= c.panel && c.appealPanel <= PANEL_MAX;
        require(appealFits, ConfigOutOfRange("appealPanel", c.appealPanel));
        require(c.minPanel > 0 && c.minPanel <= c.panel, ConfigOutOfRange("minPanel", c.minPanel));
        (uint16 noShow, uint16 minority) = (Bps.unwrap(c.noShowPenalty), Bps.unwrap(c.minorityPenalty));
        require(noShow <= BPS, ConfigOutOfRange("noShowPenalty", noShow));
        require(minority <= BPS && minority >= noShow, ConfigOutOfRange("minorityPenalty", minority));
        require(c.postingBond > 0, ConfigOutOfRange("postingBond", c.postingBond));
        require(c.challengeBond > 0, ConfigOutOfRange("challengeBond", c.challengeBond));
        stake = stake_;
        (panel, appealPanel, minPanel) = (c.panel, c.appealPanel, c.minPanel);
        (noShowPenalty, minorityPenalty) = (c.noShowPenalty, c.minorityPenalty);
        (postingBond, challengeBond) = (c.postingBond, c.challengeBond);
    }

    // ------------------------------------------------------------------ voting

    /// @inheritdoc IProof
    function draw(ProofId proofId) external {
        (Entry storage e, Ballot b) = _inPhase(proofId, Phase.Draw);
        uint256 drawBlock = b.since() + 1;
        require(block.number > drawBlock, DrawNotYet(proofId, _toBlock(drawBlock), _toBlock(block.number)));
        (uint8 round, uint8 size, uint256 min) = (uint8(b.round()), panel, minPanel);
        if (round == 0) (e.tally.seats, e.tally.metric) = _postingOf(b);
        else (size, min) = (appealPanel, e.first.size());
        bytes32 seed = keccak256(abi.encode(blockhash(drawBlock), proofId, round));
        (uint256 seats, uint8 found) = stake.draw(seed, e.tally.seats, _toBlock(e.postedAt), size);
        require(found >= min, PanelTooSmall(found, min));
        e.ballot = b.drawn(seats, found);
        emit PanelDrawn(proofId, round, seats, found, _toBlock(block.number + b.commitBlocks()));
    }

    /// @inheritdoc IProof
    function commit(ProofId proofId, uint8 place, bytes32 commitment) external {
        Entry storage e = _entries[proofId];
        Ballot b = e.ballot;
        if (!b.isOpen()) _inPhase(proofId, Phase.Commit); // reverts
        bool on = place < b.size() && stake.seatOwner(b.seatAt(place)) == msg.sender;
        if (!on) revert NotOnPanel(proofId, place, msg.sender);
        if (b.hasCommit(place)) revert AlreadyCommitted(proofId, place);
        if (commitment == 0) revert NoCommitment();
        uint8 round = uint8(b.round());
        e.votes[_voteAt(round, place)] = commitment;
        b = b.withCommit(place);
        emit VoteCommitted(proofId, msg.sender, round, place);
        if (b.isFull()) {
            b = b.enter(Stage.Committed);
            emit CommitsClosed(proofId, _toBlock(block.number + b.revealBlocks()));
        }
        e.ballot = b;
    }

    /// @inheritdoc IProof
    function reveal(ProofId proofId, uint8 place, Ppm measured, bytes32 salt) external {
        (Entry storage e, Ballot b) = _inPhase(proofId, Phase.Reveal);
        Tally memory t = e.tally;
        require(place < b.size(), NotOnPanel(proofId, place, msg.sender));
        require(!t.revealed.has(place), AlreadyRevealed(proofId, place));
        uint8 round = uint8(b.round());
        bytes32 committed = e.votes[_voteAt(round, place)];
        bytes32 got = voteHash(proofId, round, place, msg.sender, measured, salt);
        require(committed == got, CommitmentMismatch(committed, got));
        e.votes[_voteAt(round, place)] = _packVote(msg.sender, measured);
        uint8 bit = uint8(1 << place);
        t.revealed |= bit;
        if (measured == t.metric) t.agreed |= bit;
        e.tally = t;
        emit VoteRevealed(proofId, msg.sender, round, place, measured);
        if (t.revealed == b.committed()) _closeReveals(proofId, e, b);
    }

    /// @inheritdoc IProof
    function challenge(ProofId proofId) external nonReentrant {
        require(_entries[proofId].ballot.round() == 0, NotChallengeable(proofId));
        (Entry storage e, Ballot b) = _inPhase(proofId, Phase.Challenge);
        Tally memory t = e.tally;
        e.tally = Tally(t.metric, t.seats, 0, 0, t.revealed, t.agreed, msg.sender);
        (e.first, e.ballot) = (b, b.appealed());
        emit ProofChallenged(proofId, msg.sender);
        stake.lock(msg.sender, challengeBond);
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IProof
    function longest(uint32 commitBlocks, uint32 revealBlocks, uint32 challengeBlocks) external pure returns (uint64) {
        uint64 round = 1 + DRAW_WINDOW + commitBlocks + revealBlocks;
        return 2 * round + challengeBlocks + DRAW_WINDOW;
    }

    /// @inheritdoc IProof
    function recordOf(ProofId proofId) external view returns (Record memory r) {
        Entry storage e = _entries[proofId];
        Ballot b = e.ballot;
        Count memory c = _countOf(e, b, uint8(b.round()));
        (r.project, r.epoch, r.exam, r.claimHash) = (e.project, e.epoch, e.exam, e.claimHash);
        (r.status, r.metric, r.postedAt) = (Status(uint8(b.status())), _metricOf(e, b), _toBlock(e.postedAt));
        (r.round, r.panel, r.challenger) = (uint8(b.round()), c.panel, e.tally.challenger);
        (r.committed, r.revealed, r.agreed) = (c.committed.places(), c.revealed.places(), c.agreed.places());
        uint256 deadline;
        (r.phase, deadline) = _phase(e, b);
        r.deadline = _toBlock(deadline);
    }

    /// @inheritdoc IProof
    function phaseOf(ProofId proofId) external view returns (Phase phase) {
        Entry storage e = _entries[proofId];
        (phase,) = _phase(e, e.ballot);
    }

    /// @inheritdoc IProof
    function panelOf(ProofId proofId, uint8 round)
        external
        view
        returns (uint32[] memory seats, address[] memory owners)
    {
        Entry storage e = _entries[proofId];
        Ballot b = _ballotOf(e, round);
        uint256 size = b.size();
        (seats, owners) = (new uint32[](size), new address[](size));
        for (uint256 i = 0; i < size; ++i) {
            seats[i] = b.seatAt(i);
            owners[i] = stake.seatOwner(seats[i]);
        }
    }

    /// @inheritdoc IProof
    function voteOf(ProofId proofId, uint8 round, uint8 place) external view returns (Vote memory v) {
        Entry storage e = _entries[proofId];
        Count memory c = _countOf(e, e.ballot, round);
        if (place >= c.panel) return v;
        bytes32 stored = e.votes[_voteAt(round, place)];
        v.revealed = c.revealed.has(place);
        if (v.revealed) (v.voter, v.measured) = _unpackVote(stored);
        else v.commitment = stored;
    }

    /// @inheritdoc IProof
    function voteHash(ProofId proofId, uint8 round, uint8 place, address voter, Ppm measured, bytes32 salt)
        public
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(proofId, round, place, voter, measured, salt));
    }

    // ------------------------------------------------------------------ inner workings

    /// @dev The phase in this block and its last block; zero where a phase has none.
    function _phase(Entry storage e, Ballot b) internal view returns (Phase, uint256) {
        if (b.status() != uint8(Status.Voting)) return (b.status() == uint8(Status.None) ? Phase.None : Phase.Done, 0);
        Stage stage = b.stage();
        uint256 end = b.since(); // of the phase before the one in question
        if (stage == Stage.Drawn) {
            end += b.commitBlocks();
            if (b.isOpen()) return (Phase.Commit, end);
            if (b.committed() == 0) return (Phase.Finalize, 0);
        } else if (stage == Stage.Posted) {
            end += 1 + DRAW_WINDOW;
            return block.number <= end ? (Phase.Draw, end) : (Phase.Finalize, 0);
        }
        if (stage != Stage.Revealed) {
            end += b.revealBlocks();
            if (block.number <= end) return (Phase.Reveal, end);
        }
        if (b.round() > 0 || !_countOf(e, b, 0).isDecided()) return (Phase.Finalize, 0);
        end += e.challengeBlocks;
        return block.number <= end ? (Phase.Challenge, end) : (Phase.Finalize, 0);
    }

    function _inPhase(ProofId proofId, Phase expected) internal view returns (Entry storage e, Ballot b) {
        e = _entries[proofId];
        b = e.ballot;
        (Phase actual,) = _phase(e, b);
        if (actual == expected) return (e, b);
        require(actual != Phase.None, NoSuchProof(proofId));
        revert WrongPhase(proofId, expected, actual);
    }

    /// @dev A round that has not begun has an empty ballot.
    function _ballotOf(Entry storage e, uint8 round) internal view returns (Ballot b) {
        b = e.ballot;
        if (round != b.round()) b = round == 0 ? e.first : Ballot.wrap(0);
    }

    /// @param b The present round's ballot.
    function _countOf(Entry storage e, Ballot b, uint8 round) internal view returns (Count memory c) {
        Tally storage t = e.tally;
        if (round == b.round()) return Count(uint8(b.size()), uint8(b.committed()), t.revealed, t.agreed, round > 0);
        if (round > 0) return c;
        return Count(uint8(e.first.size()), uint8(e.first.committed()), t.firstRevealed, t.firstAgreed, false);
    }

    function _metricOf(Entry storage e, Ballot b) internal view returns (Ppm metric) {
        if (b.size() > 0 || b.round() > 0) return e.tally.metric;
        (, metric) = _postingOf(b);
    }

    /// @param index Of Entry.votes.
    function _voterAt(Entry storage e, uint256 index) internal view returns (address voter) {
        (voter,) = _unpackVote(e.votes[index]);
    }

    function _toBlock(uint256 number) internal pure returns (BlockNumber) {
        return BlockNumber.wrap(uint64(number));
    }

    /// @dev Index in Entry.votes.
    function _voteAt(uint256 round, uint256 place) private pure returns (uint256) {
        unchecked {
            return PLACES * round + place;
        }
    }

    /// @dev All who committed have revealed: the challenge window starts now if there is one, else the vote is over.
    function _closeReveals(ProofId proofId, Entry storage e, Ballot b) private {
        b = b.enter(Stage.Revealed);
        e.ballot = b;
        (, uint256 end) = _phase(e, b);
        emit RevealsClosed(proofId, uint8(b.round()), _toBlock(end == 0 ? block.number : end));
    }

    function _postingOf(Ballot b) private pure returns (uint32 seats, Ppm metric) {
        uint32 measured;
        (seats, measured) = b.posting();
        metric = Ppm.wrap(measured);
    }

    function _packVote(address voter, Ppm measured) private pure returns (bytes32) {
        return bytes32(uint256(uint160(voter)) << 32 | Ppm.unwrap(measured));
    }

    function _unpackVote(bytes32 vote) private pure returns (address, Ppm) {
        return (address(uint160(uint256(vote) >> 32)), Ppm.wrap(uint32(uint256(vote))));
    }
}
