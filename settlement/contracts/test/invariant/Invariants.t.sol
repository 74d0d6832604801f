// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IProject} from "../../src/interfaces/IProject.sol";
import {IProof} from "../../src/interfaces/IProof.sol";
import {State} from "../../src/interfaces/Types.sol";
import {vm} from "../base/Vm.sol";
import {Handler} from "./Handler.sol";

/// @notice What holds after any sequence of calls by anybody.
contract Invariants {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    bool public constant IS_TEST = true;
    Handler private _handler;
    IERC20 private _atn;
    IProof private _proof;

    function setUp() public {
        _handler = new Handler();
        _handler.setUp();
        _proof = _handler.projects(0).proof();
        _atn = _proof.atn();
    }

    /// @dev Foundry asks here what to call.
    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_handler);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(_handler), _selectors());
    }

    /// @dev One campaign checks all: Foundry would run one for each function.
    function invariant_Economy() public view {
        _checkDebtsEqualBalances();
        _checkValueLeavesByItsDoors();
        _checkSharesAreConserved();
        _checkNobodyIsOwedMoreThanThereIs();
        _checkCreditsAreOwed();
        vm.assertFalse(_handler.wentBack());
    }

    /// @dev The random calls come everywhere: else the invariants would hold of little.
    function test_HandlerReachesEverything() public {
        Handler.Reached memory sum;
        for (uint256 run = 0; run < 8; ++run) {
            _handler = new Handler();
            _handler.setUp();
            _proof = _handler.projects(0).proof();
            _atn = _proof.atn();
            for (uint256 n = 0; n < 300; ++n) {
                _callHandler(uint256(keccak256(abi.encode(run, n))));
            }
            invariant_Economy();
            Handler.Reached memory r = _handler.reached();
            (sum.accepted, sum.rejected) = (sum.accepted + r.accepted, sum.rejected + r.rejected);
            (sum.matured, sum.failed) = (sum.matured + r.matured, sum.failed + r.failed);
            (sum.refunds, sum.claims) = (sum.refunds + r.refunds, sum.claims + r.claims);
            (sum.served, sum.lapsed) = (sum.served + r.served, sum.lapsed + r.lapsed);
            (sum.bondsBack, sum.funded) = (sum.bondsBack + r.bondsBack, sum.funded + r.funded);
        }
        vm.assertTrue(sum.accepted > 0 && sum.rejected > 0, "verdicts");
        vm.assertTrue(sum.matured > 0, "matured");
        vm.assertTrue(sum.failed > 0, "failed");
        vm.assertTrue(sum.refunds > 0 && sum.claims > 0, "payments");
        vm.assertTrue(sum.served > 0 && sum.lapsed > 0, "credits");
        vm.assertTrue(sum.bondsBack > 0 && sum.funded > 0, "bonds and goals");
    }

    function _callHandler(uint256 seed) private {
        bytes4 selector = _selectors()[seed % 12];
        seed >>= 8;
        (bool ok,) = address(_handler).call(abi.encodeWithSelector(selector, seed, seed >> 96));
        vm.assertTrue(ok, "a handler reverts");
    }

    /// @dev Debts equal balances, but for what was sent unasked.
    function _checkDebtsEqualBalances() private view {
        for (uint256 i = 0; i < _handler.PROJECTS(); ++i) {
            IProject p = _handler.projects(i);
            vm.assertEq(_atn.balanceOf(address(p)), p.debts() + _handler.ledger(i).donated, "project");
        }
        vm.assertEq(_atn.balanceOf(address(_proof)), _proof.debts() + _handler.donatedToProof(), "proof");
    }

    /// @dev What is left of investments is what was put in less what each door let out.
    function _checkValueLeavesByItsDoors() private view {
        for (uint256 i = 0; i < _handler.PROJECTS(); ++i) {
            IProject p = _handler.projects(i);
            Handler.Ledger memory l = _handler.ledger(i);
            uint256 put = l.invested + l.creditsSold;
            vm.assertEq(p.raised(), l.invested, "raised");
            vm.assertEq(p.debts(), put - l.refunded - l.paid - l.claimed, "doors");
            vm.assertEq(p.dividendsOwed(), l.earned - l.claimed, "dividends");
            vm.assertLe(p.raised(), p.terms().goal, "goal");
        }
    }

    /// @dev Shares are those of the holders and of the custody; they are what was paid for until refunds begin.
    function _checkSharesAreConserved() private view {
        address[] memory holders = _handler.holders();
        for (uint256 i = 0; i < _handler.PROJECTS(); ++i) {
            IProject p = _handler.projects(i);
            uint256 custody = p.balanceOf(address(p));
            uint256 sum = custody;
            for (uint256 k = 0; k < holders.length; ++k) {
                sum += p.balanceOf(holders[k]);
            }
            vm.assertEq(sum, p.totalSupply(), "sum");
            State state = p.state();
            if (state == State.Funding) vm.assertEq(sum, p.raised(), "funding");
            if (state == State.Training) vm.assertEq(sum, p.raised() + p.raised() / 4, "training");
            if (state == State.Mature) vm.assertEq(sum, p.raised() + p.raised() / 4, "mature");
            if (state == State.Mature) vm.assertEq(custody, 0, "custody");
            if (state == State.Refunding) vm.assertLe(sum - custody, p.raised(), "refunding");
        }
    }

    /// @dev All holders together can take no more than what there is, and leave less than a unit each.
    function _checkNobodyIsOwedMoreThanThereIs() private view {
        address[] memory holders = _handler.holders();
        for (uint256 i = 0; i < _handler.PROJECTS(); ++i) {
            IProject p = _handler.projects(i);
            uint256 dividends;
            uint256 refunds;
            for (uint256 k = 0; k < holders.length; ++k) {
                dividends += p.dividendsOf(holders[k]);
                refunds += p.refundOf(holders[k]);
            }
            vm.assertLe(dividends, p.dividendsOwed(), "dividends");
            vm.assertLe(p.dividendsOwed() - dividends, holders.length - 1, "dust");
            vm.assertLe(refunds, p.escrow(), "refunds");
            if (p.state() == State.Refunding && refunds > 0) {
                vm.assertLe(p.escrow() - refunds, holders.length - 1, "refund dust");
            }
        }
    }

    /// @dev Credits are what customers bought and neither used nor lost.
    function _checkCreditsAreOwed() private view {
        address[] memory holders = _handler.holders();
        for (uint256 i = 0; i < _handler.PROJECTS(); ++i) {
            IProject p = _handler.projects(i);
            uint256 calls;
            for (uint256 k = 0; k < holders.length; ++k) {
                (, uint64 bought, uint64 served,) = p.creditsOf(holders[k]);
                calls += bought - served;
            }
            vm.assertEq(p.creditsOwed(), calls * p.terms().pricePerCall);
        }
    }

    function _selectors() private pure returns (bytes4[] memory s) {
        s = new bytes4[](12);
        (s[0], s[1], s[2]) = (Handler.pass.selector, Handler.donate.selector, Handler.invest.selector);
        (s[3], s[4], s[5]) = (Handler.refund.selector, Handler.move.selector, Handler.claim.selector);
        (s[6], s[7], s[8]) = (Handler.buy.selector, Handler.redeem.selector, Handler.lapse.selector);
        (s[9], s[10], s[11]) = (Handler.joinOrResign.selector, Handler.step.selector, Handler.steps.selector);
    }
}
