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

    struct Entry {
        Ballot ballot;
        address project;
        uint32 epoch;
        uint48 postedAt;
        bool exam;
        bytes32 claimHash;
        uint256[2] panels; // by round
        address challenger;
        Count first; // the first round's, once there is a second
        bytes32[16] votes; // at PLACES * round + place: the commitment; once revealed, voter and measured
    }

    uint8 private constant PLACES = 8;
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
        (uint8 round, uint8 size, uint8 min) = (b.round(), panel, minPanel);
        if (round == 1) (size, min) = (appealPanel, e.first.panel);
        bytes32 seed = keccak256(abi.encode(blockhash(drawBlock), proofId, round));
        (uint256 seats, uint8 found) = stake.draw(seed, b.seats(), _toBlock(e.postedAt), size);
        require(found >= min, PanelTooSmall(found, min));
        e.panels[round] = seats;
        e.ballot = b.drawn(found);
        emit PanelDrawn(proofId, round, seats, found, _toBlock(block.number + b.window(0)));
    }

    /// @inheritdoc IProof
    function commit(ProofId proofId, uint8 place, bytes32 commitment) external {
        (Entry storage e, Ballot b) = _inPhase(proofId, Phase.Commit);
        uint8 round = b.round();
        _requireOnPanel(proofId, e, b, place);
        require(!_has(b.committed(), place), AlreadyCommitted(proofId, place));
        require(commitment != 0, NoCommitment());
        e.votes[PLACES * round + place] = commitment;
        b = b.withCommit(place);
        emit VoteCommitted(proofId, msg.sender, round, place);
        if (b.committed() == b.panel().all()) {
            b = b.enter(Stage.Committed);
            emit CommitsClosed(proofId, round, _toBlock(block.number + b.window(1)));
        }
        e.ballot = b;
    }

    /// @inheritdoc IProof
    function reveal(ProofId proofId, uint8 place, Ppm measured, bytes32 salt) external {
        (Entry storage e, Ballot b) = _inPhase(proofId, Phase.Reveal);
        require(place < b.panel(), NotOnPanel(proofId, place, msg.sender));
        require(!_has(b.revealed(), place), AlreadyRevealed(proofId, place));
        uint8 round = b.round();
        bytes32 committed = e.votes[PLACES * round + place];
        bytes32 got = voteHash(proofId, round, place, msg.sender, measured, salt);
        require(committed == got, CommitmentMismatch(committed, got));
        e.votes[PLACES * round + place] = _packVote(msg.sender, measured);
        b = b.withReveal(place, Ppm.unwrap(measured) == b.metric());
        emit VoteRevealed(proofId, msg.sender, round, place, measured);
        if (b.revealed() == b.committed()) {
            b = b.enter(Stage.Revealed);
            (, uint256 deadline) = _phase(b);
            emit RevealsClosed(proofId, round, _toBlock(deadline == 0 ? block.number : deadline));
        }
        e.ballot = b;
    }

    /// @inheritdoc IProof
    function challenge(ProofId proofId) external nonReentrant {
        require(_entries[proofId].ballot.round() == 0, NotChallengeable(proofId));
        (Entry storage e, Ballot b) = _inPhase(proofId, Phase.Challenge);
        e.challenger = msg.sender;
        e.first = b.count();
        e.ballot = b.appealed();
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
        Count memory c = b.count();
        (r.project, r.epoch, r.exam, r.claimHash, r.challenger) =
        (e.project, e.epoch, e.exam, e.claimHash, e.challenger);
        (r.status, r.metric, r.postedAt) = (Status(b.status()), Ppm.wrap(b.metric()), _toBlock(e.postedAt));
        (r.round, r.panel) = (b.round(), c.panel);
        (r.committed, r.revealed, r.agreed) = (c.committed.bits(), c.revealed.bits(), c.agreed.bits());
        uint256 deadline;
        (r.phase, deadline) = _phase(b);
        r.deadline = _toBlock(deadline);
    }

    /// @inheritdoc IProof
    function phaseOf(ProofId proofId) external view returns (Phase phase) {
        (phase,) = _phase(_entries[proofId].ballot);
    }

    /// @inheritdoc IProof
    function panelOf(ProofId proofId, uint8 round)
        external
        view
        returns (uint32[] memory seats, address[] memory owners)
    {
        Entry storage e = _entries[proofId];
        uint8 size = _countOf(e, e.ballot, round).panel;
        (seats, owners) = (new uint32[](size), new address[](size));
        for (uint8 i = 0; i < size; ++i) {
            seats[i] = _seatAt(e.panels[round], i);
            owners[i] = stake.seatOwner(seats[i]);
        }
    }

    /// @inheritdoc IProof
    function voteOf(ProofId proofId, uint8 round, uint8 place) external view returns (Vote memory v) {
        Entry storage e = _entries[proofId];
        Count memory c = _countOf(e, e.ballot, round);
        if (place >= c.panel) return v;
        bytes32 stored = e.votes[PLACES * round + place];
        v.revealed = _has(c.revealed, place);
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
    function _phase(Ballot b) internal view returns (Phase, uint256) {
        if (b.status() == uint8(Status.None)) return (Phase.None, 0);
        if (b.status() != uint8(Status.Voting)) return (Phase.Done, 0);
        Stage stage = b.stage();
        uint256 end = b.since(); // of the phase before the one in question
        if (stage == Stage.Posted) {
            end += 1 + DRAW_WINDOW;
            return block.number <= end ? (Phase.Draw, end) : (Phase.Finalize, 0);
        }
        if (stage == Stage.Drawn) {
            end += b.window(0);
            if (block.number <= end) return (Phase.Commit, end);
            if (b.committed() == 0) return (Phase.Finalize, 0);
        }
        if (stage != Stage.Revealed) {
            end += b.window(1);
            if (block.number <= end) return (Phase.Reveal, end);
        }
        end += b.window(2);
        if (b.round() == 0 && block.number <= end && b.count().isDecided()) return (Phase.Challenge, end);
        return (Phase.Finalize, 0);
    }

    function _inPhase(ProofId proofId, Phase expected) internal view returns (Entry storage e, Ballot b) {
        e = _entries[proofId];
        b = e.ballot;
        (Phase actual,) = _phase(b);
        require(actual != Phase.None, NoSuchProof(proofId));
        require(actual == expected, WrongPhase(proofId, expected, actual));
    }

    /// @dev Nothing is counted in a round that has not begun.
    function _countOf(Entry storage e, Ballot b, uint8 round) internal view returns (Count memory none) {
        if (round == b.round()) return b.count();
        return round == 0 ? e.first : none;
    }

    function _seatAt(uint256 seats, uint8 place) internal pure returns (uint32) {
        return uint32(seats >> (32 * uint256(place)));
    }

    function _voterAt(Entry storage e, uint8 round, uint8 place) internal view returns (address voter) {
        (voter,) = _unpackVote(e.votes[PLACES * round + place]);
    }

    function _has(uint8 mask, uint8 place) internal pure returns (bool) {
        return mask >> place & 1 == 1;
    }

    function _toBlock(uint256 number) internal pure returns (BlockNumber) {
        return BlockNumber.wrap(uint64(number));
    }

    function _requireOnPanel(ProofId proofId, Entry storage e, Ballot b, uint8 place) private view {
        bool on = place < b.panel() && stake.seatOwner(_seatAt(e.panels[b.round()], place)) == msg.sender;
        require(on, NotOnPanel(proofId, place, msg.sender));
    }

    function _packVote(address voter, Ppm measured) private pure returns (bytes32) {
        return bytes32(uint256(uint160(voter)) << 32 | Ppm.unwrap(measured));
    }

    function _unpackVote(bytes32 vote) private pure returns (address, Ppm) {
        return (address(uint160(uint256(vote) >> 32)), Ppm.wrap(uint32(uint256(vote))));
    }
}
