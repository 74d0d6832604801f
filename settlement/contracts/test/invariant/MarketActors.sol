// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProject} from "../../src/interfaces/IProject.sol";
import {BlockNumber, Part, State} from "../../src/interfaces/Types.sol";
import {vm} from "../base/Vm.sol";
import {World} from "./World.sol";

/// @notice Founders, investors, shareholders, customers and those who push other people's money on.
abstract contract MarketActors is World {
    // ------------------------------------------------------------------ founders and investors

    /// @dev A new project, every second one a composite.
    function publish(uint256 seed) external forward {
        uint256 i = projects.length;
        if (i == PROJECTS_MAX || _mix(seed, 3) % 4 != 0) return;
        _open(i, i % 2 == 0 ? _parts(2) : new Part[](0));
        _reach("published");
    }

    function invest(uint256 seed, uint256 amount) external forward {
        (uint256 i, IProject p) = _projectIn(State.Funding, seed);
        if (p.state() != State.Funding) return;
        vm.prank(_person(seed));
        _ledgers[i].invested += p.invest(_bound(amount, 1, GOAL / 3));
        if (p.state() == State.Training) _reach("funded");
    }

    function refund(uint256 seed) external forward {
        (uint256 i, IProject p) = _projectIn(State.Refunding, seed);
        address who = _person(seed);
        if (p.state() != State.Refunding || p.balanceOf(who) == 0) return;
        uint256 owed = p.refundOf(who);
        vm.prank(who);
        vm.assertEq(p.refund(), owed);
        _ledgers[i].refunded += owed;
        _reach("refunded");
    }

    function move(uint256 seed, uint256 amount) external forward {
        (, IProject p) = _project(seed);
        address from = _person(seed);
        address to = people[_mix(seed, 3) % people.length];
        amount = _bound(amount, 0, p.balanceOf(from));
        vm.prank(from);
        p.transfer(to, amount);
        if (amount > 0 && p.state() == State.Mature) _reach("moved");
    }

    function claimDividends(uint256 seed) external forward {
        (uint256 i, IProject p) = _projectIn(State.Mature, seed);
        address who = _person(seed);
        uint256 owed = p.dividendsOf(who);
        if (owed == 0) return;
        vm.prank(who);
        vm.assertEq(p.claimDividends(), owed);
        _ledgers[i].dividends += owed;
        _reach("dividends");
    }

    // ------------------------------------------------------------------ customers and the server

    function buy(uint256 seed, uint256 amount) external forward {
        (uint256 i, IProject p) = _projectIn(State.Mature, seed);
        address who = _customer(seed);
        uint64 calls = uint64(_bound(amount, 1, 50));
        uint256 price = uint256(calls) * p.terms().pricePerCall;
        if (p.state() != State.Mature || atn.balanceOf(who) < price) return;
        (, uint64 bought, uint64 served, BlockNumber expiry) = p.creditsOf(who);
        if (bought > served && BlockNumber.unwrap(expiry) < _now() && !_isOpen(p, who)) {
            _ledgers[i].revenue += uint256(bought - served) * p.terms().pricePerCall; // they lapse
        }
        vm.prank(who);
        p.buyCredits(calls);
        _ledgers[i].creditsSold += price;
        _reach("bought");
    }

    function redeem(uint256 seed, uint256 amount) external forward {
        (uint256 i, IProject p) = _projectIn(State.Mature, seed);
        uint256 key = customerKeys[_mix(seed, 3) % 2];
        address who = vm.addr(key);
        (uint64 period, uint64 bought, uint64 served, BlockNumber expiry) = p.creditsOf(who);
        if (bought == served || BlockNumber.unwrap(expiry) < _now()) return;
        uint64 cumulative = uint64(_bound(amount, served + 1, bought));
        bytes memory signature = _signWith(key, p, period, cumulative);
        vm.prank(p.terms().fleet);
        uint256 revenue = p.redeem(who, cumulative, signature);
        vm.assertEq(revenue, uint256(cumulative - served) * p.terms().pricePerCall, "price");
        _ledgers[i].revenue += revenue;
        _reach("redeemed");
    }

    function lapse(uint256 seed) external forward {
        (uint256 i, IProject p) = _projectIn(State.Mature, seed);
        address who = _customer(seed);
        (, uint64 bought, uint64 served, BlockNumber expiry) = p.creditsOf(who);
        if (bought == served || BlockNumber.unwrap(expiry) >= _now() || _isOpen(p, who)) return;
        uint256 revenue = p.lapse(who);
        vm.assertEq(revenue, uint256(bought - served) * p.terms().pricePerCall, "price");
        _ledgers[i].revenue += revenue;
        _reach("lapsed");
    }

    function request(uint256 seed) external forward {
        (, IProject p) = _projectIn(State.Mature, seed);
        address who = _customer(seed);
        (, uint64 bought, uint64 served, BlockNumber expiry) = p.creditsOf(who);
        if (bought == served || BlockNumber.unwrap(expiry) < _now() || _isOpen(p, who)) return;
        vm.prank(who);
        p.request("what is this?");
        _reach("requested");
    }

    function answer(uint256 seed) external forward {
        (uint256 i, IProject p) = _projectIn(State.Mature, seed);
        address who = _customer(seed);
        (, BlockNumber deadline) = p.requestOf(who);
        if (BlockNumber.unwrap(deadline) < _now()) return;
        vm.prank(p.terms().fleet);
        _ledgers[i].revenue += p.answer(who, "a seven");
        _reach("answered");
    }

    function reclaim(uint256 seed) external forward {
        (uint256 i, IProject p) = _projectIn(State.Mature, seed);
        address who = _customer(seed);
        (, BlockNumber deadline) = p.requestOf(who);
        (, uint64 bought, uint64 served,) = p.creditsOf(who);
        if (BlockNumber.unwrap(deadline) == 0 || BlockNumber.unwrap(deadline) >= _now()) return;
        vm.prank(who);
        uint256 amount = p.reclaim();
        vm.assertEq(amount, uint256(bought - served) * p.terms().pricePerCall, "price");
        _ledgers[i].creditsBack += amount;
        _reach("reclaimed");
    }

    // ------------------------------------------------------------------ pushing money on

    function payRoyalty(uint256 seed) external forward {
        for (uint256 n = 0; n < projects.length; ++n) {
            uint256 i = (_mix(seed, 1) + n) % projects.length;
            uint256 parts = projects[i].terms().parts.length;
            if (parts > 0 && _payRoyalty(i, _mix(seed, 3) % parts, seed)) return;
        }
    }

    function payFee(uint256 seed) external forward {
        (uint256 i, IProject p) = _project(seed);
        uint256 owed = p.feeOwed();
        if (owed == 0) return;
        vm.prank(_person(seed));
        vm.assertEq(p.payFee(), owed);
        _ledgers[i].fees += owed;
        _reach("fee");
    }

    /// @dev ATN and ether where nobody asked for them.
    function donate(uint256 seed, uint256 amount) external forward {
        amount = _bound(amount, 0, UNIT);
        uint256 to = _mix(seed, 3) % (projects.length + 5);
        address target = to < projects.length
            ? address(projects[to])
            : [
                address(stake), address(treasury), address(proof), address(market), address(governor)
            ][to - projects.length];
        _give(target, amount);
        vm.deal(target, 1);
        if (to < projects.length) _ledgers[to].donated += amount;
        else if (target == address(stake)) _vaults.toStake += amount;
        else if (target == address(treasury)) _vaults.toTreasury += amount;
        else _vaults.toOthers += amount;
        _reach("donated");
    }

    // ------------------------------------------------------------------ helpers

    function _payRoyalty(uint256 i, uint256 index, uint256 seed) private returns (bool) {
        IProject p = projects[i];
        uint256 owed = p.royaltyOf(index);
        if (owed == 0) return false;
        vm.prank(_person(seed));
        vm.assertEq(p.payRoyalty(index), owed);
        uint256 to = _indexOf(p.terms().parts[index].project);
        _ledgers[i].royaltiesOut += owed;
        royaltyPaid[i][index] += owed;
        _ledgers[to].royaltiesIn += owed;
        _ledgers[to].revenue += owed;
        _reach("royalty");
        return true;
    }

    function _customer(uint256 seed) internal view returns (address) {
        return vm.addr(customerKeys[_mix(seed, 3) % 2]);
    }

    function _indexOf(address project) private view returns (uint256 i) {
        while (address(projects[i]) != project) ++i;
    }

    function _isOpen(IProject p, address who) private view returns (bool) {
        (, BlockNumber deadline) = p.requestOf(who);
        return BlockNumber.unwrap(deadline) != 0;
    }
}
