// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProject} from "../../src/interfaces/IProject.sol";
import {IProof} from "../../src/interfaces/IProof.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {BlockNumber, Ppm, ProofId, State} from "../../src/interfaces/Types.sol";
import {Merkle} from "../base/Merkle.sol";
import {vm} from "../base/Vm.sol";
import {World} from "./World.sol";

/// @notice Fleets that post true and false claims, panels that are honest, divided, lazy or bought, challengers, and miners who
/// claim what a root says, true or not.
///
/// How a panel behaves is the proof's id modulo 8: see _says.
abstract contract ProofActors is World {
    struct Claim {
        uint256[MINERS] cumulative; // what each miner earned in all, as the root says
        bytes32 root;
        bytes weightsAfter;
        bool isFalse; // the root gives a miner more than it earned
    }

    mapping(ProofId proofId => Claim) private _claims;
    mapping(uint256 project => uint256[MINERS]) private _earnings; // of the last accepted root

    // ------------------------------------------------------------------ proofs

    function step(uint256 seed) external forward {
        (uint256 i, IProject p) = _project(seed);
        _step(i, p, seed);
    }

    /// @dev Many steps of one project: a whole vote gets a chance within a short run.
    function steps(uint256 seed) external {
        State state = _mix(seed, 5) % 2 == 0 ? State.Training : State.Validating;
        (uint256 i, IProject p) = _projectIn(state, seed);
        for (uint256 n = 0; n < 24; ++n) {
            if (n % 8 == 7) _skip(1 + _mix(seed, n) % 8);
            _checkedStep(i, p, _mix(seed, n));
        }
    }

    function claimEarnings(uint256 seed) external forward {
        (uint256 i, IProject p) = _project(seed);
        if (p.earningsRoot() == 0) return;
        uint256 k = _mix(seed, 4) % MINERS;
        uint256 cumulative = _earnings[i][k];
        if (cumulative <= p.paidTo(miners[k])) return;
        uint256 due = cumulative - p.paidTo(miners[k]);
        uint256 owed = p.minersOwed();
        bytes32[] memory path = Merkle.proof(_treeOf(p, _earnings[i]), k);
        try p.claim(miners[k], cumulative, path) returns (uint256 amount) {
            vm.assertEq(amount, due);
            _ledgers[i].claimed += amount;
            _reach("claimed");
        } catch (bytes memory why) {
            vm.assertEq(bytes32(bytes4(why)), bytes32(IProject.EarningsAboveOwed.selector));
            vm.assertTrue(due > owed, "refused though it is owed");
            _reach("overclaim");
        }
    }

    // ------------------------------------------------------------------ stake

    function deposit(uint256 seed, uint256 amount) external forward {
        address who = _staker(seed);
        amount = _bound(amount, 1, 300 * UNIT);
        if (atn.balanceOf(who) < amount) return;
        vm.prank(who);
        stake.deposit(amount);
        _vaults.deposited += amount;
    }

    function unbond(uint256 seed, uint256 amount) external forward {
        address who = _staker(seed);
        uint256 free = _free(who);
        (uint256 leaving,) = stake.unbondingOf(who);
        if (free == 0 || (leaving > 0 && _mix(seed, 6) % 8 != 0)) return; // asking again restarts the delay
        vm.prank(who);
        stake.unbond(_bound(amount, 1, free));
        _reach("unbonded");
    }

    function withdraw(uint256 seed) external forward {
        address who = _staker(seed);
        (uint256 amount, BlockNumber releaseAt) = stake.unbondingOf(who);
        if (amount == 0 || BlockNumber.unwrap(releaseAt) > _now()) return;
        vm.prank(who);
        vm.assertEq(stake.withdraw(), amount);
        _vaults.withdrawn += amount;
        _reach("withdrawn");
    }

    function takeSeats(uint256 seed) external forward {
        address who = _staker(seed);
        if (_free(who) < SEAT_BOND || stake.seatsTaken() > 12) return;
        vm.prank(who);
        stake.takeSeats(1);
        _reach("seated");
    }

    /// @dev Some leave; when few are left nobody does, for most proofs are to find a panel.
    function leaveSeats(uint256 seed) external forward {
        address who = _staker(seed);
        uint32[] memory seats = stake.seatsOf(who, 0, type(uint32).max);
        if (seats.length == 0 || stake.seatsTaken() < 7) return;
        uint32[] memory one = new uint32[](1);
        one[0] = seats[_mix(seed, 5) % seats.length];
        if (stake.seatOf(one[0]).inactiveFrom != 0) return;
        vm.prank(who);
        stake.leaveSeats(one);
        _reach("left");
    }

    function freeSeats(uint256 seed) external forward {
        uint32[] memory one = new uint32[](1);
        for (uint32 n = 0; n < stake.seatCount(); ++n) {
            one[0] = uint32((_mix(seed, 5) + n) % stake.seatCount());
            IStake.Seat memory s = stake.seatOf(one[0]);
            if (s.inactiveFrom == 0 || s.inactiveFrom + stake.unbondingDelay() > _now()) continue;
            stake.freeSeats(one);
            return _reach("freed");
        }
    }

    function sweep(uint256) external forward {
        uint256 owed = stake.toTreasury();
        if (owed == 0) return;
        vm.assertEq(stake.sweep(), owed);
        _vaults.swept += owed;
        _reach("swept");
    }

    // ------------------------------------------------------------------ the steps of a proof

    function _checkedStep(uint256 i, IProject p, uint256 seed) private forward {
        _step(i, p, seed);
    }

    /// @dev The next step of a project's newest proof, by a random member; if it is done, the next proof.
    function _step(uint256 i, IProject p, uint256 seed) private {
        ProofId id = _newest(p);
        IProof.Record memory r = proof.recordOf(id);
        if (r.phase == IProof.Phase.None || r.phase == IProof.Phase.Done) return _tryPost(i, p, seed);
        if (r.phase == IProof.Phase.Draw) return _tryDraw(id, seed);
        if (r.phase == IProof.Phase.Challenge) return _challengeOrWait(id, r, seed);
        if (r.phase == IProof.Phase.Finalize) return _finalizeOne(i, p, id, r);
        uint8 place = uint8(_mix(seed, 4) % r.panel);
        IProof.Vote memory vote = proof.voteOf(id, r.round, place);
        (bool shows, Ppm measured) = _says(id, r, place);
        if (r.phase == IProof.Phase.Commit && vote.commitment == 0 && shows) _commit(id, place, measured);
        bool reveals = _mix(uint256(ProofId.unwrap(id)), place) % 16 != 0; // some commit and never reveal
        if (r.phase == IProof.Phase.Reveal && vote.commitment != 0 && reveals) _reveal(id, place, measured);
    }

    function _tryPost(uint256 i, IProject p, uint256 seed) private {
        State state = p.state();
        if (state != State.Training && state != State.Validating) return;
        if (BlockNumber.unwrap(p.terms().trainingDeadline) < _now()) return;
        address poster = p.terms().fleet;
        if (_free(poster) < POSTING_BOND || stake.seatsTaken() < 3) return;
        uint32 epoch = p.nextEpoch();
        bool exam = state == State.Validating || _alone(p, epoch) || _mix(seed, 6) % 3 == 0;
        Claim memory c = _nextClaim(i, p, epoch, seed);
        Ppm metric = _mix(seed, 7) % 3 == 0 ? BAD : GOOD;
        bytes memory weightsBefore = _weights(epoch - 1);
        vm.prank(poster);
        ProofId id = proof.post(address(p), epoch, exam, weightsBefore, c.weightsAfter, metric, c.root);
        _claims[id] = c;
        _reach("posted");
    }

    /// @dev Random units, as a fleet would count them. One claim in three is false.
    function _nextClaim(uint256 i, IProject p, uint32 epoch, uint256 seed) private view returns (Claim memory c) {
        c.weightsAfter = _weightsAfter(p, epoch);
        if (_alone(p, epoch)) return c;
        c.cumulative = _earnings[i];
        uint256 pay = p.terms().payPerEpoch - p.verifiersPay();
        uint256 total;
        for (uint256 k = 0; k < MINERS; ++k) {
            total += 1 + _mix(seed, 100 + k) % 50;
        }
        for (uint256 k = 0; k < MINERS; ++k) {
            c.cumulative[k] += pay * (1 + _mix(seed, 100 + k) % 50) / total;
        }
        c.isFalse = _mix(seed, 8) % 3 == 0;
        if (c.isFalse) c.cumulative[_mix(seed, 9) % MINERS] += _mix(seed, 10) % (100_000 * UNIT);
        c.root = Merkle.root(_treeOf(p, c.cumulative));
    }

    function _tryDraw(ProofId id, uint256 seed) private {
        if (_mix(seed, 6) % 2 == 0) _skip(2);
        IProof.Record memory r = proof.recordOf(id);
        if (r.phase != IProof.Phase.Draw) return;
        try proof.draw(id) {
            _reach(r.round == 0 ? bytes32("drawn") : bytes32("redrawn"));
        } catch (bytes memory why) {
            bytes4 selector = bytes4(why);
            bool allowed = selector == IProof.DrawNotYet.selector || selector == IProof.PanelTooSmall.selector;
            vm.assertTrue(allowed, "a draw fails");
        }
    }

    function _challengeOrWait(ProofId id, IProof.Record memory r, uint256 seed) private {
        if (_mix(seed, 6) % 4 == 0) return _pass(r.deadline);
        if (_mix(seed, 6) % 4 != 1 || _free(eve) < CHALLENGE_BOND) return;
        vm.prank(eve);
        try proof.challenge(id) {
            _reach("challenged");
        } catch (bytes memory why) {
            vm.assertEq(bytes32(bytes4(why)), bytes32(IProof.NotChallengeable.selector)); // it was undecided
        }
    }

    function _finalizeOne(uint256 i, IProject p, ProofId id, IProof.Record memory r) private {
        uint256 before = atn.balanceOf(address(p));
        uint256 stakeBefore = atn.balanceOf(address(stake));
        uint256 escrow = p.escrow();
        State state = p.state();
        IProof.Status status = proof.finalize(id, _claims[id].weightsAfter, _claims[id].root);
        uint256 paid = before - atn.balanceOf(address(p));
        vm.assertEq(atn.balanceOf(address(stake)) - stakeBefore, paid, "pay goes to the stakes");
        _reachVerdict(status, r);
        if (status == IProof.Status.Accepted && (state == State.Training || state == State.Validating)) {
            return _settled(i, p, id, paid, escrow);
        }
        vm.assertEq(paid, 0, "pay without an accepted proof");
    }

    /// @dev Writes what an accepted proof paid into the books.
    function _settled(uint256 i, IProject p, ProofId id, uint256 paid, uint256 escrow) private {
        bool isPaid = _claims[id].root != 0;
        vm.assertEq(paid, isPaid ? p.verifiersPay() : 0, "verifiers' pay");
        uint256 toMiners = isPaid ? p.terms().payPerEpoch - paid : 0;
        _ledgers[i].toVerifiers += paid;
        _vaults.earned += paid;
        _ledgers[i].released += toMiners;
        if (isPaid) _earnings[i] = _claims[id].cumulative;
        if (_claims[id].isFalse) _reach("false accepted");
        if (p.state() == State.Mature) {
            _ledgers[i].surplus = escrow - paid - toMiners;
            _reach("matured");
        }
        if (p.state() == State.Refunding) _reach("failed");
    }

    function _reachVerdict(IProof.Status status, IProof.Record memory r) private {
        if (status == IProof.Status.Accepted) _reach("accepted");
        if (status == IProof.Status.Rejected) _reach("rejected");
        if (status == IProof.Status.Undecided) _reach("undecided");
        if (r.round == 1) _reach("appealed");
    }

    // ------------------------------------------------------------------ helpers

    /// @dev What a place shows of what it knows: 0 to 2, the truth; 3 and 4, each one lies or not by the toss of a coin; 5, each
    /// one votes or not; 6, the first panel lies and the appeal's does not; 7, all say yes to anything.
    function _says(ProofId id, IProof.Record memory r, uint8 place) private view returns (bool shows, Ppm measured) {
        uint256 mode = uint256(ProofId.unwrap(id)) % 8;
        bool coin = uint256(keccak256(abi.encode(id, r.round, place))) % 2 == 0;
        bool yes = !_claims[id].isFalse;
        if (mode == 3 || mode == 4) yes = yes == coin;
        if (mode == 6 && r.round == 0) yes = !yes;
        if (mode == 7) yes = true;
        shows = mode != 5 || coin;
        measured = yes ? r.metric : proof.FALSE_CLAIM();
    }

    function _treeOf(IProject p, uint256[MINERS] memory cumulative) private view returns (bytes32[] memory leaves) {
        leaves = new bytes32[](MINERS);
        for (uint256 k = 0; k < MINERS; ++k) {
            leaves[k] = Merkle.leaf(address(p), miners[k], cumulative[k]);
        }
    }

    function _staker(uint256 seed) private view returns (address) {
        return bonded[_mix(seed, 3) % bonded.length];
    }
}
