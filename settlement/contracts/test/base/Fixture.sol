// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ATN} from "../../src/ATN.sol";
import {Market} from "../../src/Market.sol";
import {IProject} from "../../src/interfaces/IProject.sol";
import {IProof} from "../../src/interfaces/IProof.sol";
import {
    BlockNumber,
    Bps,
    Contribution,
    Metric,
    Ppm,
    ProofConfig,
    ProofId,
    State,
    Terms
} from "../../src/interfaces/Types.sol";
import {vm} from "./Vm.sol";

/// @notice A market with three active verifiers and people who have money, and the steps that most tests share.
abstract contract Fixture {
    uint256 internal constant UNIT = 1e18;
    uint256 internal constant BOND = 100 * UNIT;
    uint64 internal constant JOIN_DELAY = 5;
    uint64 internal constant LEAVE_DELAY = 200;
    uint32 internal constant COMMIT = 20;
    uint32 internal constant REVEAL = 10;
    uint128 internal constant GOAL = uint128(1_000 * UNIT);
    uint128 internal constant PAY = uint128(300 * UNIT);
    uint128 internal constant PRICE = uint128(2 * UNIT);
    Ppm internal constant GOOD = Ppm.wrap(970_000);
    Ppm internal constant BAD = Ppm.wrap(500_000);
    uint256 internal constant CUSTOMER_KEY = 0xC057;

    /// @dev Foundry's stateful fuzzer reads this: every test contract is a test.
    bool public constant IS_TEST = true;

    ATN internal atn;
    Market internal market;
    IProof internal proof;

    address internal genesis = address(0x6E);
    address internal founder = address(0xF0);
    address internal fleet = address(0xF1);
    address internal ann = address(0xA1);
    address internal bob = address(0xB0);
    address internal eve = address(0xE7);
    address internal customer = vm.addr(CUSTOMER_KEY);
    address internal m1 = address(0x111);
    address internal m2 = address(0x222);
    address[3] internal judges = [address(0x71), address(0x72), address(0x73)];

    function setUp() public virtual {
        vm.roll(1_000);
        atn = new ATN(genesis);
        market = new Market(atn, ProofConfig({bond: BOND, minPanel: 2, joinDelay: JOIN_DELAY, leaveDelay: LEAVE_DELAY}));
        proof = market.proof();
        address[5] memory rich = [founder, ann, bob, eve, customer];
        for (uint256 i = 0; i < rich.length; ++i) {
            _give(rich[i], 10_000 * UNIT);
        }
        for (uint256 i = 0; i < judges.length; ++i) {
            _join(judges[i]);
        }
        _skip(JOIN_DELAY);
    }

    // ------------------------------------------------------------------ money and time

    function _give(address to, uint256 amount) internal {
        vm.prank(genesis);
        atn.transfer(to, amount);
    }

    function _approve(address owner, address spender) internal {
        vm.prank(owner);
        atn.approve(spender, type(uint256).max);
    }

    function _skip(uint256 blocks) internal {
        vm.roll(vm.getBlockNumber() + blocks);
    }

    function _now() internal view returns (uint64) {
        return uint64(vm.getBlockNumber());
    }

    // ------------------------------------------------------------------ projects

    function _cid(string memory content) internal pure returns (bytes memory) {
        return abi.encodePacked(hex"01551220", sha256(bytes(content)));
    }

    function _terms() internal view returns (Terms memory) {
        return Terms({
            jobId: "digits-01234567",
            modelCid: _cid("model"),
            datasetCid: _cid("dataset"),
            testHash: sha256("test"),
            metric: Metric.Accuracy,
            threshold: Ppm.wrap(965_000),
            goal: GOAL,
            payPerEpoch: PAY,
            pricePerCall: PRICE,
            epochs: 2,
            verifierShare: Bps.wrap(1_000),
            founderShare: Bps.wrap(2_000),
            fundingDeadline: BlockNumber.wrap(_now() + 100),
            trainingDeadline: BlockNumber.wrap(_now() + 1_000),
            creditBlocks: 50,
            commitBlocks: COMMIT,
            revealBlocks: REVEAL,
            fleet: fleet
        });
    }

    function _publish(Terms memory t) internal returns (IProject) {
        vm.prank(founder);
        return IProject(market.publish(t));
    }

    function _invest(IProject p, address who, uint256 amount) internal returns (uint256) {
        _approve(who, address(p));
        vm.prank(who);
        return p.invest(amount);
    }

    function _funded() internal returns (IProject p) {
        return _fundedWith(_terms());
    }

    /// @dev Ann owns three quarters of what was invested, Bob one.
    function _fundedWith(Terms memory t) internal returns (IProject p) {
        p = _publish(t);
        _invest(p, ann, uint256(t.goal) * 3 / 4);
        _invest(p, bob, t.goal);
    }

    function _mature() internal returns (IProject p) {
        p = _funded();
        _accept(p, 1, false, GOOD);
        _accept(p, 2, true, GOOD);
    }

    function _buy(IProject p, uint64 calls) internal {
        _approve(customer, address(p));
        vm.prank(customer);
        p.buyCredits(calls);
    }

    function _sign(IProject p, uint64 period, uint64 cumulative) internal view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(CUSTOMER_KEY, p.receiptDigest(customer, period, cumulative));
        return abi.encodePacked(r, s, v);
    }

    // ------------------------------------------------------------------ proofs

    function _join(address who) internal {
        _give(who, BOND);
        _approve(who, address(proof));
        vm.prank(who);
        proof.join();
    }

    /// @dev Weights are named after the epochs that end with them.
    function _weights(uint32 epoch) internal pure returns (bytes memory) {
        return _cid(vm.toString(epoch));
    }

    function _work() internal view returns (Contribution[] memory c) {
        c = new Contribution[](2);
        c[0] = Contribution(m1, 2);
        c[1] = Contribution(m2, 1);
    }

    function _post(IProject p, uint32 epoch, bool exam, Ppm metric) internal returns (ProofId) {
        Contribution[] memory c = _work();
        bytes memory before = _weights(epoch - 1);
        bytes memory after_ = _weights(epoch);
        if (epoch > p.terms().epochs) {
            c = new Contribution[](0);
            after_ = before;
        }
        vm.prank(fleet);
        return proof.post(address(p), epoch, exam, before, after_, metric, c);
    }

    function _salt(address who) internal pure returns (bytes32) {
        return keccak256(abi.encode("salt", who));
    }

    function _commit(ProofId id, address who, Ppm measured) internal {
        bytes32 hash = proof.voteHash(id, who, measured, _salt(who));
        vm.prank(who);
        proof.commit(id, hash);
    }

    function _reveal(ProofId id, address who, Ppm measured) internal {
        vm.prank(who);
        proof.reveal(id, measured, _salt(who));
    }

    /// @dev All three judges measure what is given for them.
    function _vote(ProofId id, Ppm a, Ppm b, Ppm c) internal {
        Ppm[3] memory measured = [a, b, c];
        for (uint256 i = 0; i < 3; ++i) {
            _commit(id, judges[i], measured[i]);
        }
        for (uint256 i = 0; i < 3; ++i) {
            _reveal(id, judges[i], measured[i]);
        }
    }

    function _accept(IProject p, uint32 epoch, bool exam, Ppm metric) internal returns (ProofId id) {
        id = _post(p, epoch, exam, metric);
        _vote(id, metric, metric, metric);
        proof.finalize(id);
    }

    // ------------------------------------------------------------------ assertions

    function _assertState(IProject p, State expected) internal view {
        vm.assertEq(uint256(p.state()), uint256(expected));
    }

    /// @dev Debts equal balances, as long as nobody sent something unasked.
    function _assertBooks(IProject p) internal view {
        vm.assertEq(atn.balanceOf(address(p)), p.debts(), "project: balance and debts");
        vm.assertEq(p.debts(), p.escrow() + p.dividendsOwed() + p.creditsOwed(), "project: sum of debts");
        vm.assertEq(atn.balanceOf(address(proof)), proof.debts(), "proof: balance and debts");
    }

    function _bound(uint256 x, uint256 min, uint256 max) internal pure returns (uint256) {
        return min + x % (max - min + 1);
    }
}
