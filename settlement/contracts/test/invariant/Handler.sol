// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProject} from "../../src/interfaces/IProject.sol";
import {IProof} from "../../src/interfaces/IProof.sol";
import {BlockNumber, Bps, Contribution, Ppm, ProofId, State, Terms} from "../../src/interfaces/Types.sol";
import {Fixture} from "../base/Fixture.sol";
import {vm} from "../base/Vm.sol";

/// @notice Everything that anybody can do, on three projects, in any order: one in each state that lives. Every call takes random
/// seeds and does something possible with them if there is something. Its ledger counts what went in and out.
contract Handler is Fixture {
    struct Ledger {
        uint256 invested;
        uint256 refunded;
        uint256 paid;
        uint256 earned; // what became dividends
        uint256 claimed;
        uint256 creditsSold;
        uint256 donated; // sent unasked
        State state;
        uint32 nextEpoch;
    }

    /// @notice How often things happened.
    struct Reached {
        uint256 funded;
        uint256 accepted;
        uint256 rejected;
        uint256 matured;
        uint256 failed;
        uint256 refunds;
        uint256 claims;
        uint256 served;
        uint256 lapsed;
        uint256 bondsBack;
    }

    uint256 public constant PROJECTS = 3;
    uint256[] private _customerKeys = [uint256(0xC1), 0xC2];

    IProject[] public projects;
    address[] public people;
    address[] public miners;
    address[] public panel;
    mapping(uint256 project => Ledger) private _ledgers;
    uint256 public donatedToProof;
    bool public wentBack;
    Reached private _reached;

    /// @dev Checks after each call that no project's state or epoch went back.
    modifier forward() {
        _;
        for (uint256 i = 0; i < PROJECTS; ++i) {
            Ledger storage l = _ledgers[i];
            State now_ = projects[i].state();
            if (!_mayFollow(l.state, now_) || projects[i].nextEpoch() < l.nextEpoch) wentBack = true;
            (l.state, l.nextEpoch) = (now_, projects[i].nextEpoch());
        }
    }

    function setUp() public override {
        super.setUp();
        people = [ann, bob, eve, founder, vm.addr(_customerKeys[0]), vm.addr(_customerKeys[1])];
        miners = [m1, m2, ann, address(0x333)];
        panel = [judges[0], judges[1], judges[2], address(0x74), address(0x75)];
        for (uint256 i = 0; i < panel.length; ++i) {
            _give(panel[i], 2 * BOND);
            _approve(panel[i], address(proof));
        }
        Terms memory t = _terms();
        for (uint256 i = 0; i < PROJECTS; ++i) {
            (t.jobId, t.epochs, t.payPerEpoch) = (vm.toString(i), 3, uint128(299 * UNIT + 1));
            (t.goal, t.pricePerCall) = (GOAL + 7, PRICE + 3);
            t.fundingDeadline = BlockNumber.wrap(_now() + 400);
            projects.push(_publish(t));
            for (uint256 k = 0; k < people.length; ++k) {
                if (i == 0) _give(people[k], 10_000 * UNIT);
                _approve(people[k], address(projects[i]));
            }
        }
        _fill(1);
        _fill(2);
        _accept(projects[2], 1, true, GOOD);
        (_ledgers[2].paid, _ledgers[2].earned) = _paidOnce();
        for (uint256 i = 0; i < PROJECTS; ++i) {
            (_ledgers[i].state, _ledgers[i].nextEpoch) = (projects[i].state(), projects[i].nextEpoch());
        }
    }

    function ledger(uint256 i) external view returns (Ledger memory) {
        return _ledgers[i];
    }

    function reached() external view returns (Reached memory) {
        return _reached;
    }

    /// @notice Everyone who can hold shares.
    function holders() external view returns (address[] memory) {
        return people;
    }

    // ------------------------------------------------------------------ time and strangers

    function pass(uint256 seed) external forward {
        _skip(_bound(seed, 1, seed % 17 == 0 ? 200 : 8));
    }

    function donate(uint256 seed, uint256 amount) external forward {
        amount = _bound(amount, 0, UNIT);
        uint256 i = seed % (PROJECTS + 1);
        _give(i < PROJECTS ? address(projects[i]) : address(proof), amount);
        if (i < PROJECTS) _ledgers[i].donated += amount;
        else donatedToProof += amount;
    }

    // ------------------------------------------------------------------ investors

    function invest(uint256 seed, uint256 amount) external forward {
        (uint256 i, IProject p) = _project(seed);
        if (p.state() != State.Funding) return;
        vm.prank(_person(seed));
        _ledgers[i].invested += p.invest(_bound(amount, 1, GOAL / 3));
        if (p.state() == State.Training) ++_reached.funded;
    }

    function refund(uint256 seed) external forward {
        (uint256 i, IProject p) = _project(seed);
        address who = _person(seed);
        if (p.state() != State.Refunding || p.balanceOf(who) == 0) return;
        uint256 owed = p.refundOf(who);
        vm.prank(who);
        uint256 amount = p.refund();
        vm.assertEq(amount, owed);
        _ledgers[i].refunded += amount;
        ++_reached.refunds;
    }

    function move(uint256 seed, uint256 amount) external forward {
        (, IProject p) = _project(seed);
        address from = _person(seed);
        amount = _bound(amount, 0, p.balanceOf(from));
        vm.prank(from);
        p.transfer(_person(seed >> 64), amount);
    }

    function claim(uint256 seed) external forward {
        (uint256 i, IProject p) = _project(seed);
        address who = _person(seed);
        uint256 owed = p.dividendsOf(who);
        if (owed == 0) return;
        vm.prank(who);
        vm.assertEq(p.claimDividends(), owed);
        _ledgers[i].claimed += owed;
        ++_reached.claims;
    }

    // ------------------------------------------------------------------ customers

    function buy(uint256 seed, uint256 amount) external forward {
        (uint256 i, IProject p) = _project(seed);
        address who = people[4 + seed % 2];
        uint64 calls = uint64(_bound(amount, 1, 50));
        if (p.state() != State.Mature || atn.balanceOf(who) < calls * p.terms().pricePerCall) return;
        uint256 owed = p.dividendsOwed();
        vm.prank(who);
        p.buyCredits(calls);
        _ledgers[i].earned += p.dividendsOwed() - owed;
        _ledgers[i].creditsSold += calls * p.terms().pricePerCall;
    }

    function redeem(uint256 seed, uint256 amount) external forward {
        (uint256 i, IProject p) = _project(seed);
        uint256 key = _customerKeys[seed % 2];
        (uint64 period, uint64 bought, uint64 served, BlockNumber expiry) = p.creditsOf(vm.addr(key));
        if (bought == served || BlockNumber.unwrap(expiry) < _now()) return;
        uint64 count = uint64(_bound(amount, served + 1, bought));
        bytes memory signature = _signed(p, key, period, count);
        vm.prank(fleet);
        _ledgers[i].earned += p.redeem(vm.addr(key), count, signature);
        ++_reached.served;
    }

    function lapse(uint256 seed) external forward {
        (uint256 i, IProject p) = _project(seed);
        address who = people[4 + seed % 2];
        (, uint64 bought, uint64 served, BlockNumber expiry) = p.creditsOf(who);
        if (bought == served || BlockNumber.unwrap(expiry) >= _now()) return;
        _ledgers[i].earned += p.lapse(who);
        ++_reached.lapsed;
    }

    // ------------------------------------------------------------------ verifiers

    function joinOrResign(uint256 seed) external forward {
        address who = panel[seed % panel.length];
        (BlockNumber active, BlockNumber inactive, BlockNumber until) = proof.verifierOf(who);
        vm.startPrank(who);
        if (BlockNumber.unwrap(active) == 0) {
            proof.join();
        } else if (BlockNumber.unwrap(inactive) == 0 && (seed >> 8) % 4 == 0) {
            proof.resign();
        } else if (BlockNumber.unwrap(inactive) != 0 && BlockNumber.unwrap(until) <= _now()) {
            _reached.bondsBack += _withdrawBond();
        }
        vm.stopPrank();
    }

    // ------------------------------------------------------------------ proofs

    /// @dev The next step of a project's present proof, by a random member.
    function step(uint256 seed) public forward {
        (uint256 i, IProject p) = _projectIn(State.Training, seed);
        if (p.state() != State.Training) return;
        ProofId id = proof.proofOf(address(p), p.nextEpoch());
        IProof.Phase phase = proof.phaseOf(id);
        if (phase == IProof.Phase.None || phase == IProof.Phase.Done) return _tryPost(p, seed);
        if (phase == IProof.Phase.Finalize) return _finalize(i, p, id);
        address[] memory members = proof.panelOf(id);
        if (members.length == 0) return;
        address who = members[(seed >> 8) % members.length];
        IProof.Vote memory vote = proof.voteOf(id, who);
        Ppm measured = _lies(id, who) ? Ppm.wrap(1) : proof.recordOf(id).metric;
        if (phase == IProof.Phase.Commit && vote.commitment == 0) _commit(id, who, measured);
        if (phase == IProof.Phase.Reveal && vote.commitment != 0 && !vote.revealed) _reveal(id, who, measured);
    }

    /// @dev Many steps at once: whole votes get a chance within a short run.
    function steps(uint256 seed) external {
        for (uint256 n = 0; n < 12; ++n) {
            step(uint256(keccak256(abi.encode(seed, n))));
        }
    }

    function _tryPost(IProject p, uint256 seed) private {
        uint32 epoch = p.nextEpoch();
        bool alone = epoch > p.terms().epochs;
        bool exam = alone || (seed >> 40) % 3 == 0;
        Contribution[] memory c = new Contribution[](alone ? 0 : 1 + (seed >> 16) % 4);
        for (uint256 k = 0; k < c.length; ++k) {
            c[k] = Contribution(miners[k], uint64(1 + (seed >> (24 + 8 * k)) % 100));
        }
        bytes memory from = _weights(epoch - 1);
        bytes memory to = alone ? from : _weights(epoch);
        Ppm metric = (seed >> 44) % 2 == 0 ? BAD : GOOD;
        vm.prank(fleet);
        try proof.post(address(p), epoch, exam, from, to, metric, c) {} catch {}
    }

    function _finalize(uint256 i, IProject p, ProofId id) private {
        uint256 escrow = p.escrow();
        uint256 before = atn.balanceOf(address(p));
        bool accepted = proof.finalize(id) == IProof.Status.Accepted;
        accepted ? ++_reached.accepted : ++_reached.rejected;
        uint256 paid = before - atn.balanceOf(address(p));
        _ledgers[i].paid += paid;
        if (p.state() == State.Mature) {
            _ledgers[i].earned += escrow - paid;
            ++_reached.matured;
        }
        if (p.state() == State.Refunding) ++_reached.failed;
        vm.assertLe(paid, p.terms().payPerEpoch, "more than an epoch's pay");
    }

    // ------------------------------------------------------------------ helpers

    /// @dev One proof in three is disputed; then each member lies or not by the toss of a coin.
    function _lies(ProofId id, address who) private pure returns (bool) {
        return uint256(ProofId.unwrap(id)) % 3 == 0 && uint256(keccak256(abi.encode(id, who))) % 2 == 0;
    }

    function _withdrawBond() private returns (uint256) {
        proof.withdrawBond();
        return 1;
    }

    function _signed(IProject p, uint256 key, uint64 period, uint64 count) private view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, p.receiptDigest(vm.addr(key), period, count));
        return abi.encodePacked(r, s, v);
    }

    function _fill(uint256 i) private {
        _ledgers[i].invested += _invest(projects[i], ann, GOAL / 3);
        _ledgers[i].invested += _invest(projects[i], bob, GOAL);
    }

    function _paidOnce() private view returns (uint256 paid, uint256 earned) {
        paid = _ledgers[2].invested - atn.balanceOf(address(projects[2]));
        earned = projects[2].dividendsOwed();
    }

    function _mayFollow(State from, State to) private pure returns (bool) {
        if (from == to) return true;
        if (from == State.Funding) return true; // one transaction never passes two states, but a deadline may
        return from == State.Training && (to == State.Mature || to == State.Refunding);
    }

    function _project(uint256 seed) private view returns (uint256 i, IProject p) {
        i = seed % PROJECTS;
        p = projects[i];
    }

    /// @dev A project in that state if there is one.
    function _projectIn(State state, uint256 seed) private view returns (uint256 i, IProject p) {
        for (uint256 n = 0; n < PROJECTS; ++n) {
            (i, p) = _project(seed / 2 + n);
            if (p.state() == state) return (i, p);
        }
    }

    function _person(uint256 seed) private view returns (address) {
        return people[(seed >> 32) % people.length];
    }
}
