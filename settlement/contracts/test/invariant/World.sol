// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProject} from "../../src/interfaces/IProject.sol";
import {IProof} from "../../src/interfaces/IProof.sol";
import {
    BlockNumber,
    Bps,
    GovernorConfig,
    Part,
    ProofId,
    StakeConfig,
    State,
    Terms
} from "../../src/interfaces/Types.sol";
import {Fixture} from "../base/Fixture.sol";
import {vm} from "../base/Vm.sol";

/// @notice The people, the projects and the books that the handlers keep beside the contracts' own. Every flow of money is written
/// here when it is seen; Invariants compares the two.
abstract contract World is Fixture {
    /// @notice What went in and out of one project.
    struct Ledger {
        uint256 invested;
        uint256 refunded;
        uint256 toVerifiers;
        uint256 released; // miners' pay of accepted epochs
        uint256 claimed; // by miners
        uint256 creditsSold;
        uint256 creditsBack;
        uint256 revenue; // served and lapsed calls, royalties
        uint256 surplus; // of the escrow, when the project matured
        uint256 dividends; // claimed
        uint256 royaltiesIn;
        uint256 royaltiesOut;
        uint256 fees; // sent to the treasury
        uint256 donated; // sent unasked
        State state;
        uint32 nextEpoch;
    }

    /// @notice What went in and out of Stake and Treasury.
    struct Vaults {
        uint256 deposited;
        uint256 withdrawn;
        uint256 earned; // verifiers' pay that came from projects
        uint256 swept;
        uint256 granted;
        uint256 toStake; // unasked
        uint256 toTreasury; // unasked
        uint256 toOthers; // unasked, to Proof, Market and Governor: lost
    }

    uint256 internal constant PROJECTS_MAX = 7;
    uint256 internal constant MINERS = 4;

    IProject[] public projects;
    address[] public people; // who may hold shares; the last two are customers
    address[] public miners;
    address[] public bonded; // who may have stake
    address[2] internal fleets = [fleet, address(0xF2)];
    uint256[2] internal customerKeys = [uint256(0xC1), 0xC2];

    mapping(uint256 project => Ledger) internal _ledgers;
    mapping(uint256 project => mapping(uint256 part => uint256)) public royaltyPaid;
    Vaults internal _vaults;
    /// @notice How often each thing happened.
    mapping(bytes32 what => uint256) public reached;
    bool public wentBack;
    mapping(ProofId proofId => uint256) private _progress; // round and phase of a proof, as last seen

    /// @dev Checks after each call that no project's and no proof's state went back.
    modifier forward() {
        _;
        for (uint256 i = 0; i < projects.length; ++i) {
            _checkForward(i);
        }
    }

    function setUp() public override {
        super.setUp();
        people = [ann, bob, eve, founder, vm.addr(customerKeys[0]), vm.addr(customerKeys[1])];
        miners = [m1, m2, ann, address(0x3333)];
        bonded = [fleets[0], fleets[1], eve, ann];
        for (uint256 i = 0; i < JUDGES; ++i) {
            bonded.push(judges[i]);
        }
        for (uint256 i = 0; i < people.length; ++i) {
            _give(people[i], 100_000 * UNIT);
        }
        for (uint256 i = 0; i < bonded.length; ++i) {
            _give(bonded[i], 10_000 * UNIT);
            _approve(bonded[i], address(stake));
        }
        vm.prank(genesis);
        atn.delegate(genesis);
        _bond(fleets[1], 5 * POSTING_BOND);
        _bond(eve, 5 * CHALLENGE_BOND);
        _vaults.deposited = atn.balanceOf(address(stake));
        _open(0, new Part[](0));
        _open(1, new Part[](0));
        _fill(1);
        _startMature(2, new Part[](0));
        _startMature(3, _parts(1));
    }

    function ledger(uint256 i) external view returns (Ledger memory) {
        return _ledgers[i];
    }

    function vaults() external view returns (Vaults memory) {
        return _vaults;
    }

    function count() external view returns (uint256) {
        return projects.length;
    }

    function everyone() external view returns (address[] memory) {
        return people;
    }

    function stakers() external view returns (address[] memory) {
        return bonded;
    }

    // ------------------------------------------------------------------ the projects

    function _stakeConfig() internal pure override returns (StakeConfig memory) {
        return StakeConfig({seatBond: SEAT_BOND, joinDelay: JOIN_DELAY, unbondingDelay: 900});
    }

    function _governorConfig() internal pure override returns (GovernorConfig memory) {
        return GovernorConfig({votingDelay: 1, votingPeriod: 6, proposalThreshold: UNIT, quorumPercent: 4});
    }

    /// @dev Publishes number i. Odd amounts: whatever is divided leaves something over.
    function _open(uint256 i, Part[] memory parts) internal {
        Terms memory t = _terms();
        t.jobId = vm.toString(i);
        (t.goal, t.payPerEpoch, t.pricePerCall) = (GOAL + 7, uint128(299 * UNIT + 1), PRICE + 3);
        (t.epochs, t.verifierShare) = (3, Bps.wrap(1_111));
        t.fundingDeadline = BlockNumber.wrap(_now() + 600);
        t.trainingDeadline = BlockNumber.wrap(_now() + 2_500);
        (t.fleet, t.parts) = (fleets[i % 2], parts);
        IProject p = _publish(t);
        projects.push(p);
        for (uint256 k = 0; k < people.length; ++k) {
            _approve(people[k], address(p));
        }
        _ledgers[i].nextEpoch = 1;
    }

    /// @dev The parts of a composite: the first `n` mature projects, as far as there are.
    function _parts(uint256 n) internal view returns (Part[] memory parts) {
        parts = new Part[](n);
        uint256 found;
        for (uint256 i = 0; i < projects.length && found < n; ++i) {
            if (projects[i].state() != State.Mature) continue;
            parts[found] = Part(address(projects[i]), Bps.wrap(uint16(1_234 + 777 * found)));
            ++found;
        }
        assembly ("memory-safe") {
            mstore(parts, found) // shorter, never longer
        }
    }

    function _fill(uint256 i) private {
        _ledgers[i].invested += _invest(projects[i], ann, GOAL / 3);
        _ledgers[i].invested += _invest(projects[i], bob, GOAL);
    }

    /// @dev One epoch that is the exam, worked by the fixture's two miners, whose pay is claimed at once.
    function _startMature(uint256 i, Part[] memory parts) private {
        _open(i, parts);
        _fill(i);
        IProject p = projects[i];
        uint256 before = atn.balanceOf(address(stake));
        uint256 escrow = p.escrow();
        _accept(p, 1, true, GOOD);
        Ledger storage l = _ledgers[i];
        l.toVerifiers = atn.balanceOf(address(stake)) - before;
        _vaults.earned += l.toVerifiers;
        l.released = p.terms().payPerEpoch - p.verifiersPay();
        l.surplus = escrow - p.escrow() - l.released - l.toVerifiers;
        l.claimed = _claim(p, m1, 1) + _claim(p, m2, 1);
        (l.state, l.nextEpoch) = (p.state(), p.nextEpoch());
    }

    // ------------------------------------------------------------------ helpers

    function _reach(bytes32 what) internal {
        ++reached[what];
    }

    /// @dev Foundry's random numbers like round values: a hash spreads them.
    function _mix(uint256 seed, uint256 salt) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, salt)));
    }

    function _project(uint256 seed) internal view returns (uint256 i, IProject p) {
        i = _mix(seed, 1) % projects.length;
        p = projects[i];
    }

    /// @dev A project in that state if there is one.
    function _projectIn(State state, uint256 seed) internal view returns (uint256 i, IProject p) {
        uint256 start = _mix(seed, 1) % projects.length;
        for (uint256 n = 0; n < projects.length; ++n) {
            i = (start + n) % projects.length;
            p = projects[i];
            if (p.state() == state) return (i, p);
        }
    }

    function _person(uint256 seed) internal view returns (address) {
        return people[_mix(seed, 2) % people.length];
    }

    /// @dev A project's newest proof; it may be none.
    function _newest(IProject p) internal view returns (ProofId) {
        uint32 posted = proof.posted(address(p));
        return posted == 0 ? ProofId.wrap(0) : proof.proofIdOf(address(p), posted - 1);
    }

    function _checkForward(uint256 i) private {
        Ledger storage l = _ledgers[i];
        IProject p = projects[i];
        State state = p.state();
        if (state < l.state || (l.state == State.Mature && state != State.Mature)) wentBack = true;
        if (p.nextEpoch() < l.nextEpoch) wentBack = true;
        (l.state, l.nextEpoch) = (state, p.nextEpoch());
        ProofId id = _newest(p);
        IProof.Record memory r = proof.recordOf(id);
        uint256 progress = uint256(r.round) * 16 + uint256(r.phase);
        if (r.phase == IProof.Phase.Done) progress = 32 + uint256(r.status); // a verdict never changes
        uint256 last = _progress[id];
        if (progress < last || (last > 32 && progress != last)) wentBack = true;
        _progress[id] = progress;
    }
}
