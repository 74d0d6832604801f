// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IATN} from "../src/interfaces/IATN.sol";
import {IProject} from "../src/interfaces/IProject.sol";
import {ITreasury} from "../src/interfaces/ITreasury.sol";
import {Bps, Part, ProofId, State} from "../src/interfaces/Types.sol";
import {Fixture} from "./base/Fixture.sol";
import {HostileToken} from "./base/HostileToken.sol";
import {vm} from "./base/Vm.sol";

/// @notice A customer that is a contract and, when asked whether it signed, tries to change what is being settled.
contract HostileCustomer {
    bytes4 private constant ERC1271 = 0x1626ba7e;
    IProject private immutable _project;

    constructor(IProject project) {
        _project = project;
    }

    function buy(IATN atn, uint64 calls) external {
        atn.approve(address(_project), type(uint256).max);
        _project.buyCredits(calls);
    }

    /// @dev Asked by static call: whatever it tries to write takes the answer with it.
    function isValidSignature(bytes32, bytes calldata signature) external returns (bytes4) {
        if (signature.length > 0) _project.buyCredits(1);
        return ERC1271;
    }
}

contract HostileTest is Fixture {
    HostileToken private token;

    function setUp() public override {
        super.setUp();
        _give(address(token), 10_000 * UNIT);
    }

    function _deployCurrency() internal override returns (IATN) {
        token = new HostileToken(genesis);
        return IATN(address(token));
    }

    // ------------------------------------------------------------------ a project

    function test_InvestIsGuarded() public {
        IProject p = _publish(_terms());
        _invest(p, ann, 10);
        token.arm(address(p), abi.encodeCall(p.invest, (1)));
        vm.prank(ann);
        p.invest(10);
        _assertGuarded(p);
        vm.assertEq(p.raised(), 20);
    }

    function test_RefundIsGuarded() public {
        IProject p = _publish(_terms());
        _invest(p, ann, 10);
        vm.prank(ann);
        p.transfer(address(token), 5);
        _skip(101);
        token.arm(address(p), abi.encodeCall(p.refund, ()));
        vm.prank(ann);
        p.refund();
        _assertGuarded(p);
        vm.assertEq(p.debts(), 5);
    }

    function test_DividendsAreGuarded() public {
        IProject p = _mature();
        vm.prank(ann);
        p.transfer(address(token), UNIT);
        _sell(p, 3);
        token.arm(address(p), abi.encodeCall(p.claimDividends, ()));
        vm.prank(ann);
        p.claimDividends();
        _assertGuarded(p);
    }

    function test_CreditsAreGuarded() public {
        IProject p = _mature();
        _buy(p, 2);
        bytes[4] memory inside = [
            abi.encodeCall(p.buyCredits, (1)),
            abi.encodeCall(p.lapse, (customer)),
            abi.encodeCall(p.request, ("")),
            abi.encodeCall(p.reclaim, ())
        ];
        for (uint256 i = 0; i < inside.length; ++i) {
            token.arm(address(p), inside[i]);
            vm.prank(customer);
            p.buyCredits(2);
            _assertGuarded(p);
        }
    }

    function test_ReclaimIsGuarded() public {
        IProject p = _mature();
        _buy(p, 2);
        vm.startPrank(customer);
        _pass(p.request("?"));
        token.arm(address(p), abi.encodeCall(p.reclaim, ()));
        p.reclaim();
        vm.stopPrank();
        _assertGuarded(p);
        vm.assertEq(p.creditsOwed(), 0);
    }

    function test_EarningsAreGuarded() public {
        IProject p = _funded();
        _accept(p, 1, false, GOOD);
        token.arm(address(p), abi.encodeCall(p.claim, (m1, _earned(p, m1, 1), _path(p, m1, 1))));
        _claim(p, m1, 1);
        _assertGuarded(p);
        vm.assertEq(atn.balanceOf(m1), _earned(p, m1, 1));
    }

    function test_RoyaltiesAndFeesAreGuarded() public {
        IProject part = _mature();
        Part[] memory parts = new Part[](1);
        parts[0] = Part(address(part), Bps.wrap(1_000));
        IProject p = _compositeOf(parts);
        _sell(p, 10);
        token.arm(address(p), abi.encodeCall(p.payRoyalty, (0)));
        p.payRoyalty(0);
        _assertGuarded(p);
        _assertBooks(part);
        token.arm(address(p), abi.encodeCall(p.payFee, ()));
        p.payFee();
        _assertGuarded(p);
    }

    // ------------------------------------------------------------------ verdicts

    function test_FinalizeIsGuarded() public {
        (IProject p, ProofId id) = _voted(false);
        token.arm(address(proof), abi.encodeCall(proof.finalize, (id, _weights(1), _root(p, 1))));
        _finalize(id);
        _assertGuarded(p);
        vm.assertEq(p.escrow(), GOAL - PAY);
    }

    function test_NobodyClaimsWhileAVerdictPays() public {
        (IProject p, ProofId id) = _voted(true);
        token.arm(address(p), abi.encodeCall(p.claim, (m1, _earned(p, m1, 1), _path(p, m1, 1))));
        _finalize(id);
        _assertGuarded(p);
        _assertState(p, State.Mature);
    }

    /// @dev Stake is open while a verdict pays into it: what is not yet given out cannot be taken from there.
    function test_VerifiersPayCannotBeSweptOnItsWay() public {
        (IProject p, ProofId id) = _voted(false);
        token.arm(address(stake), abi.encodeCall(stake.sweep, ()));
        _finalize(id);
        vm.assertEq(token.breaches(), 0);
        _assertBooks(p);
    }

    // ------------------------------------------------------------------ stake and treasury

    function test_StakeIsGuarded() public {
        IProject p = _publish(_terms());
        _give(eve, UNIT);
        _approve(eve, address(stake));
        token.arm(address(stake), abi.encodeCall(stake.deposit, (1)));
        vm.prank(eve);
        stake.deposit(UNIT);
        _assertGuarded(p);
        vm.startPrank(eve);
        stake.unbond(UNIT);
        _skip(UNBONDING_DELAY);
        token.arm(address(stake), abi.encodeCall(stake.withdraw, ()));
        stake.withdraw();
        vm.stopPrank();
        _assertGuarded(p);
    }

    function test_SweepIsGuarded() public {
        IProject p = _funded();
        _reject(p, 1, false, GOOD);
        token.arm(address(stake), abi.encodeCall(stake.sweep, ()));
        stake.sweep();
        _assertGuarded(p);
        vm.assertEq(stake.toTreasury(), 0);
    }

    function test_AGrantCannotBeRepeatedFromInside() public {
        _give(address(treasury), 10);
        token.arm(address(treasury), abi.encodeCall(treasury.grant, (eve, 1, "")));
        vm.prank(address(timelock));
        treasury.grant(ann, 1, "");
        vm.assertEq(bytes32(bytes4(token.answer())), bytes32(ITreasury.NotCaller.selector));
        vm.assertEq(atn.balanceOf(address(treasury)), 9);
    }

    // ------------------------------------------------------------------ customers that are contracts

    function test_ASigningContractCannotActWhileAsked() public {
        IProject p = _mature();
        HostileCustomer hostile = new HostileCustomer(p);
        _give(address(hostile), 100 * UNIT);
        hostile.buy(atn, 5);
        vm.expectRevert(abi.encodeWithSelector(IProject.BadReceipt.selector, address(hostile), 0, 1));
        vm.prank(fleet);
        p.redeem(address(hostile), 1, "act");
        vm.prank(fleet);
        p.redeem(address(hostile), 1, "");
        _assertBooks(p);
    }

    // ------------------------------------------------------------------ helpers

    function _voted(bool exam) private returns (IProject p, ProofId id) {
        p = _funded();
        id = _drawn(p, 1, exam, GOOD);
        _vote(id, 3);
        _pass(proof.recordOf(id).deadline);
    }

    function _assertGuarded(IProject p) private view {
        vm.assertTrue(token.wasGuarded(), "a call back got in");
        _assertBooks(p);
    }
}
