// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IMarket} from "../../src/interfaces/IMarket.sol";
import {IProject} from "../../src/interfaces/IProject.sol";
import {IProof} from "../../src/interfaces/IProof.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {Bps, Part, State} from "../../src/interfaces/Types.sol";
import {vm} from "../base/Vm.sol";
import {Handler} from "./Handler.sol";
import {World} from "./World.sol";

/// @notice What holds after any sequence of calls by anybody.
abstract contract Economy {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    uint256 private constant BPS = 10_000;

    bool public constant IS_TEST = true;
    Handler internal _handler;
    IERC20 private _atn;
    IProof private _proof;
    IStake private _stake;
    address private _treasury;

    function _newHandler() internal virtual returns (Handler);

    function setUp() public virtual {
        _handler = _newHandler();
        _handler.setUp();
        IProject any = _handler.projects(0);
        (_atn, _proof, _treasury) = (any.atn(), any.proof(), address(any.treasury()));
        _stake = _proof.stake();
    }

    /// @dev Foundry asks here what to call.
    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_handler);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(_handler), _handler.selectors());
    }

    /// @dev One campaign checks all: Foundry would run one for each function.
    function invariant_Economy() public view virtual {
        for (uint256 i = 0; i < _handler.count(); ++i) {
            IProject p = _handler.projects(i);
            World.Ledger memory l = _handler.ledger(i);
            _checkDebts(p, l);
            _checkDoors(p, l);
            _checkRevenue(i, p, l);
            _checkShares(p);
            _checkOwed(p);
            _checkCredits(p);
        }
        _checkStake();
        _checkLocks();
        _checkVaults();
        vm.assertFalse(_handler.wentBack());
    }

    /// @dev Debts equal balances, but for what was sent unasked.
    function _checkDebts(IProject p, World.Ledger memory l) private view {
        vm.assertEq(_atn.balanceOf(address(p)), p.debts() + l.donated, "project");
        uint256 sum =
            p.escrow() + p.minersOwed() + p.dividendsOwed() + p.creditsOwed() + p.royaltiesOwed() + p.feeOwed();
        vm.assertEq(p.debts(), sum, "sum of debts");
    }

    /// @dev What is left is what was put in less what each door let out.
    function _checkDoors(IProject p, World.Ledger memory l) private view {
        uint256 put = l.invested + l.creditsSold + l.royaltiesIn;
        uint256 out = l.refunded + l.toVerifiers + l.claimed + l.creditsBack + l.dividends + l.royaltiesOut + l.fees;
        vm.assertEq(p.debts(), put - out, "doors");
        vm.assertEq(p.raised(), l.invested, "raised");
        vm.assertEq(p.minersOwed(), l.released - l.claimed, "miners");
        vm.assertEq(p.escrow(), l.invested - l.refunded - l.toVerifiers - l.released - l.surplus, "escrow");
        vm.assertLe(p.raised(), p.terms().goal, "goal");
    }

    /// @dev All revenue is the treasury's, the parts' and the shareholders', each with its own part of the whole.
    function _checkRevenue(uint256 i, IProject p, World.Ledger memory l) private view {
        uint256 fee = l.revenue * Bps.unwrap(p.FEE()) / BPS;
        vm.assertEq(p.feeOwed() + l.fees, fee, "fee");
        Part[] memory parts = p.terms().parts;
        uint256 owed;
        for (uint256 k = 0; k < parts.length; ++k) {
            uint256 due = p.royaltyOf(k);
            owed += due;
            vm.assertEq(due + _handler.royaltyPaid(i, k), l.revenue * Bps.unwrap(parts[k].royalty) / BPS, "royalty");
        }
        vm.assertLe(owed, p.royaltiesOwed(), "royalties");
        vm.assertLe(p.royaltiesOwed() - owed, parts.length + 1, "royalties' dust");
        uint256 shared = l.revenue - fee - p.royaltiesOwed() - l.royaltiesOut;
        vm.assertEq(p.dividendsOwed() + l.dividends, l.surplus + shared, "dividends");
    }

    /// @dev Shares are those of the holders and of the custody; they are what was paid for until refunds begin.
    function _checkShares(IProject p) private view {
        address[] memory holders = _handler.everyone();
        uint256 custody = p.balanceOf(address(p));
        uint256 sum = custody;
        for (uint256 k = 0; k < holders.length; ++k) {
            sum += p.balanceOf(holders[k]);
        }
        vm.assertEq(sum, p.totalSupply(), "sum");
        State state = p.state();
        uint256 raised = p.raised();
        if (state == State.Funding) vm.assertEq(sum, raised, "funding");
        if (state == State.Refunding) vm.assertLe(sum - custody, raised, "refunding");
        else if (state != State.Funding) vm.assertEq(sum, raised + raised / 4, "founder's share");
        if (state == State.Mature) vm.assertEq(custody, 0, "custody");
    }

    /// @dev All holders together can take no more than what there is, and leave less than a unit each.
    function _checkOwed(IProject p) private view {
        address[] memory holders = _handler.everyone();
        uint256 dividends;
        uint256 refunds;
        for (uint256 k = 0; k < holders.length; ++k) {
            dividends += p.dividendsOf(holders[k]);
            refunds += p.refundOf(holders[k]);
        }
        vm.assertLe(dividends, p.dividendsOwed(), "owed dividends");
        vm.assertLe(p.dividendsOwed() - dividends, holders.length - 1, "dust");
        vm.assertLe(refunds, p.escrow(), "owed refunds");
        if (refunds > 0) vm.assertLe(p.escrow() - refunds, holders.length - 1, "refunds' dust");
    }

    /// @dev Credits are what customers bought and neither used nor lost.
    function _checkCredits(IProject p) private view {
        address[] memory holders = _handler.everyone();
        uint256 calls;
        for (uint256 k = holders.length - 2; k < holders.length; ++k) {
            (, uint64 bought, uint64 served,) = p.creditsOf(holders[k]);
            calls += bought - served;
        }
        vm.assertEq(p.creditsOwed(), calls * p.terms().pricePerCall, "credits");
    }

    /// @dev Stake owes what its accounts have, what leaves, and the treasury's; all came in by deposit or as pay.
    function _checkStake() private view {
        World.Vaults memory v = _handler.vaults();
        vm.assertEq(_atn.balanceOf(address(_stake)), _stake.debts() + v.toStake, "stake");
        vm.assertEq(_stake.debts(), v.deposited + v.earned - v.withdrawn - v.swept, "stake's doors");
        address[] memory all = _handler.stakers();
        uint256 sum = _stake.toTreasury();
        for (uint256 k = 0; k < all.length; ++k) {
            (uint256 bonded, uint256 locked) = _stake.stakeOf(all[k]);
            (uint256 leaving,) = _stake.unbondingOf(all[k]);
            vm.assertLe(locked, bonded, "locked");
            sum += bonded + leaving;
        }
        vm.assertEq(sum, _stake.debts(), "stakes");
    }

    /// @dev What is locked is what is left of seats' bonds, and the bonds of proofs that are not finished.
    function _checkLocks() private view {
        uint256 sum;
        uint32 taken;
        for (uint32 n = 0; n < _stake.seatCount(); ++n) {
            IStake.Seat memory s = _stake.seatOf(n);
            if (s.owner == address(0)) continue;
            sum += _stake.seatBond() - uint256(_stake.seatBond()) * Bps.unwrap(s.lost) / BPS;
            if (s.inactiveFrom == 0) ++taken;
        }
        vm.assertEq(_stake.seatsTaken(), taken, "seats");
        for (uint256 i = 0; i < _handler.count(); ++i) {
            address project = address(_handler.projects(i));
            uint32 posted = _proof.posted(project);
            if (posted == 0) continue;
            IProof.Record memory r = _proof.recordOf(_proof.proofIdOf(project, posted - 1));
            if (r.status != IProof.Status.Voting) continue;
            sum += _proof.postingBond();
            if (r.challenger != address(0)) sum += _proof.challengeBond();
        }
        address[] memory all = _handler.stakers();
        for (uint256 k = 0; k < all.length; ++k) {
            (, uint256 locked) = _stake.stakeOf(all[k]);
            sum -= locked; // underflows if more is locked
        }
        vm.assertEq(sum, 0, "locks");
    }

    /// @dev Fees and slashed stakes come to the treasury and leave by grants; the other contracts hold nothing.
    function _checkVaults() private view {
        World.Vaults memory v = _handler.vaults();
        uint256 put = v.swept + v.toTreasury;
        for (uint256 i = 0; i < _handler.count(); ++i) {
            put += _handler.ledger(i).fees;
        }
        vm.assertEq(_atn.balanceOf(_treasury), put - v.granted, "treasury");
        IMarket market = _handler.projects(0).market();
        uint256 others = _atn.balanceOf(address(_proof)) + _atn.balanceOf(address(market));
        vm.assertLe(others, v.toOthers, "proof and market hold nothing");
    }
}
