// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {Market} from "../src/Market.sol";
import {IATN} from "../src/interfaces/IATN.sol";
import {IProject} from "../src/interfaces/IProject.sol";
import {IProof} from "../src/interfaces/IProof.sol";
import {BlockNumber, ProofConfig, ProofId, State} from "../src/interfaces/Types.sol";
import {ATN} from "../src/ATN.sol";
import {Fixture} from "./base/Fixture.sol";
import {vm} from "./base/Vm.sol";

/// @notice A currency that calls back on every transfer. ATN does not; the contracts do not rely on that.
contract HostileToken is ERC20 {
    uint256 public constant SUPPLY = 1_000_000_000e18;
    address public target;
    bytes public payload;
    bytes public answer;
    uint256 public calls;

    constructor(address genesis) ERC20("Hostile", "HOST") {
        _mint(genesis, SUPPLY);
    }

    function arm(address target_, bytes calldata payload_) external {
        (target, payload) = (target_, payload_);
    }

    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        if (target == address(0)) return;
        address armed = target;
        target = address(0);
        ++calls;
        (, answer) = armed.call(payload);
        target = armed;
    }
}

contract HostileTest is Fixture {
    HostileToken private token;

    function setUp() public override {
        vm.roll(1_000);
        token = new HostileToken(genesis);
        atn = ATN(address(token));
        market = new Market(IATN(address(token)), ProofConfig({bond: BOND, minPanel: 2, joinDelay: 1, leaveDelay: 200}));
        proof = market.proof();
        address[6] memory rich = [founder, ann, bob, eve, customer, address(token)];
        for (uint256 i = 0; i < rich.length; ++i) {
            _give(rich[i], 10_000 * UNIT);
        }
        for (uint256 i = 0; i < judges.length; ++i) {
            _join(judges[i]);
        }
        _skip(1);
    }

    function test_InvestIsGuarded() public {
        IProject p = _publish(_terms());
        token.arm(address(p), abi.encodeCall(p.invest, (1)));
        _invest(p, ann, 10);
        _assertRefusedReentry();
        vm.assertEq(p.raised(), 10);
        _assertBooks(p);
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
        _assertRefusedReentry();
        vm.assertEq(p.debts(), 5);
        _assertBooks(p);
    }

    function test_DividendsAreGuarded() public {
        IProject p = _mature();
        vm.prank(ann);
        p.transfer(address(token), 1);
        _buyAndRedeem(p);
        token.arm(address(p), abi.encodeCall(p.claimDividends, ()));
        vm.prank(ann);
        p.claimDividends();
        _assertRefusedReentry();
        _assertBooks(p);
    }

    function test_CreditsAreGuarded() public {
        IProject p = _mature();
        token.arm(address(p), abi.encodeCall(p.buyCredits, (1)));
        _buy(p, 2);
        _assertRefusedReentry();
        token.arm(address(p), abi.encodeCall(p.lapse, (customer)));
        _buy(p, 2);
        _assertRefusedReentry();
        _assertBooks(p);
    }

    function test_FinalizeIsGuarded() public {
        IProject p = _funded();
        ProofId id = _post(p, 1, false, GOOD);
        _vote(id, GOOD, GOOD, GOOD);
        token.arm(address(proof), abi.encodeCall(proof.finalize, (id)));
        proof.finalize(id);
        _assertRefusedReentry();
        vm.assertEq(p.escrow(), GOAL - PAY);
        _assertBooks(p);
    }

    function test_MinersCannotClaimDuringPay() public {
        IProject p = _funded();
        ProofId id = _post(p, 1, true, GOOD);
        _vote(id, GOOD, GOOD, GOOD);
        token.arm(address(p), abi.encodeCall(p.claimDividends, ()));
        proof.finalize(id);
        _assertRefusedReentry();
        _assertState(p, State.Mature);
        _assertBooks(p);
    }

    function test_BondsAreGuarded() public {
        token.arm(address(proof), abi.encodeCall(proof.join, ()));
        _join(eve);
        _assertRefusedReentry();
        vm.prank(judges[0]);
        proof.resign();
        _skip(200);
        token.arm(address(proof), abi.encodeCall(proof.withdrawBond, ()));
        vm.prank(judges[0]);
        proof.withdrawBond();
        _assertRefusedReentry();
        vm.assertEq(token.balanceOf(address(proof)), proof.debts());
    }

    function _buyAndRedeem(IProject p) private {
        _buy(p, 3);
        bytes memory signature = _sign(p, 0, 3);
        vm.prank(fleet);
        p.redeem(customer, 3, signature);
    }

    function _assertRefusedReentry() private view {
        vm.assertTrue(token.calls() > 0);
        vm.assertEq(
            bytes32(bytes4(token.answer())), bytes32(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector)
        );
    }
}
