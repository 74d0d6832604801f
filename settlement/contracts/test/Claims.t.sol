// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProject} from "../src/interfaces/IProject.sol";
import {Bps, State, Terms} from "../src/interfaces/Types.sol";
import {Merkle} from "./base/Merkle.sol";
import {Roots} from "./base/Roots.sol";
import {vm} from "./base/Vm.sol";

/// @notice Miners' pay: what verdicts released, once, to whom the last root names.
contract ClaimsTest is Roots {
    uint256 private constant MINERS = 5;

    function test_PaysWhatWasEarned() public {
        IProject p = _funded();
        _accept(p, 1, false, GOOD);
        vm.expectEmit(address(p));
        emit IProject.MinerPaid(m1, 180 * UNIT);
        vm.assertEq(_claim(p, m1, 1), 180 * UNIT);
        vm.prank(eve); // whoever calls, the miner is paid
        p.claim(m2, 90 * UNIT, _path(p, m2, 1));
        vm.assertEq(atn.balanceOf(m1), 180 * UNIT);
        vm.assertEq(atn.balanceOf(m2), 90 * UNIT);
        vm.assertEq(p.paidTo(m1), 180 * UNIT);
        vm.assertEq(p.minersOwed(), 0);
        _assertBooks(p);
    }

    function test_ManyEpochsAtOnce() public {
        IProject p = _funded();
        _accept(p, 1, false, GOOD);
        vm.assertEq(_claim(p, m1, 1), 180 * UNIT);
        _accept(p, 2, false, GOOD);
        vm.assertEq(_claim(p, m1, 2), 180 * UNIT);
        vm.assertEq(_claim(p, m2, 2), 180 * UNIT); // both epochs
        vm.assertEq(p.minersOwed(), 0);
        _assertBooks(p);
    }

    function test_PaysOnce() public {
        IProject p = _funded();
        _accept(p, 1, false, GOOD);
        _claim(p, m1, 1);
        bytes32[] memory path = _path(p, m1, 1);
        vm.expectRevert(abi.encodeWithSelector(IProject.NothingToClaim.selector, m1));
        p.claim(m1, 180 * UNIT, path);
    }

    function test_OnlyTheLastRootCounts() public {
        IProject p = _funded();
        bytes32[] memory none;
        _refused(p, m1, 0, none); // no root yet
        _accept(p, 1, false, GOOD);
        bytes32[] memory old = _path(p, m1, 1);
        _accept(p, 2, false, GOOD);
        _refused(p, m1, 180 * UNIT, old);
        vm.assertEq(_claim(p, m1, 2), 360 * UNIT);
    }

    function test_NobodyElsesProof() public {
        IProject p = _funded();
        _accept(p, 1, false, GOOD);
        bytes32[] memory path = _path(p, m1, 1);
        _refused(p, m2, 180 * UNIT, path);
        _refused(p, eve, 180 * UNIT, path);
        _refused(p, m1, 180 * UNIT + 1, path);
        _refused(p, m1, 90 * UNIT, _path(p, m2, 1));
        IProject other = _funded(); // the same tree is another project's
        _acceptRoot(other, 1, false, p.earningsRoot());
        _refused(other, m1, 180 * UNIT, path);
    }

    /// @dev A root that a bribed panel voted for still cannot reach the escrow.
    function test_NoRootPaysMoreThanVerdictsReleased() public {
        IProject p = _funded();
        uint256 released = 270 * UNIT;
        bytes32[] memory none;
        _acceptRoot(p, 1, false, Merkle.leaf(address(p), eve, released + 1));
        vm.expectRevert(abi.encodeWithSelector(IProject.EarningsAboveOwed.selector, released + 1, released));
        p.claim(eve, released + 1, none);
        _assertBooks(p);
    }

    /// @dev A root that takes away what was paid already pays nothing more, and nothing back.
    function test_SmallerCumulative() public {
        IProject p = _funded();
        _accept(p, 1, false, GOOD);
        _claim(p, m1, 1);
        bytes32[] memory none;
        _acceptRoot(p, 2, false, Merkle.leaf(address(p), m1, 1));
        vm.expectRevert(abi.encodeWithSelector(IProject.NothingToClaim.selector, m1));
        p.claim(m1, 1, none);
    }

    function test_EarningsOutlastTheProject() public {
        IProject p = _mature();
        vm.assertEq(_claim(p, m1, 2), 360 * UNIT);
        p = _funded();
        _accept(p, 1, false, GOOD);
        _skip(10_000);
        _assertState(p, State.Refunding);
        vm.prank(ann);
        p.refund();
        vm.prank(bob);
        p.refund();
        vm.assertEq(_claim(p, m1, 1), 180 * UNIT);
        vm.assertEq(_claim(p, m2, 1), 90 * UNIT);
        vm.assertEq(p.debts(), 0);
        _assertBooks(p);
    }

    function test_DeepTree() public {
        IProject p = _funded();
        bytes32[] memory path = _deepPath(32);
        _acceptRoot(p, 1, false, _rootOf(Merkle.leaf(address(p), eve, 7), path));
        vm.assertEq(p.claim(eve, 7, path), 7);
    }

    /// @dev Any units, any pay, any order of claims: each miner has its parts, each rounded down once; what rounding leaves
    /// is below one unit for each miner and epoch and stays owed.
    function testFuzz_Parts(uint64[MINERS][3] memory units, uint128 pay, uint16 share, uint256 order) public {
        Terms memory t = _terms();
        (t.epochs, t.payPerEpoch) = (3, uint128(_bound(pay, 0, GOAL / 3)));
        t.verifierShare = Bps.wrap(uint16(_bound(share, 0, 5_000)));
        IProject p = _fundedWith(t);
        uint256 each = t.payPerEpoch - p.verifiersPay();
        uint256[MINERS] memory earned;
        uint256 sum;
        for (uint32 epoch = 1; epoch <= 3; ++epoch) {
            sum += _addParts(earned, units[epoch - 1], each);
            _acceptRoot(p, epoch, false, Merkle.root(_leavesOf(p, earned)));
            for (uint256 i = 0; i < MINERS; ++i) {
                if (epoch == 3 || (order >> (epoch * MINERS + i)) & 1 == 1) _claimPart(p, earned, i);
            }
            _assertBooks(p);
        }
        vm.assertEq(p.minersOwed(), 3 * each - sum);
        vm.assertLe(3 * each - sum, 3 * MINERS);
    }

    function _addParts(uint256[MINERS] memory earned, uint64[MINERS] memory units, uint256 pay)
        private
        pure
        returns (uint256 sum)
    {
        uint256 all;
        for (uint256 i = 0; i < MINERS; ++i) {
            all += uint256(units[i]) + 1;
        }
        for (uint256 i = 0; i < MINERS; ++i) {
            uint256 part = pay * (uint256(units[i]) + 1) / all;
            earned[i] += part;
            sum += part;
        }
    }

    function _leavesOf(IProject p, uint256[MINERS] memory earned) private pure returns (bytes32[] memory leaves) {
        leaves = new bytes32[](MINERS);
        for (uint256 i = 0; i < MINERS; ++i) {
            leaves[i] = Merkle.leaf(address(p), _miner(i), earned[i]);
        }
    }

    function _claimPart(IProject p, uint256[MINERS] memory earned, uint256 i) private {
        if (earned[i] > p.paidTo(_miner(i))) {
            p.claim(_miner(i), earned[i], Merkle.proof(_leavesOf(p, earned), i));
        }
        vm.assertEq(atn.balanceOf(_miner(i)), earned[i]);
    }

    function _miner(uint256 i) private pure returns (address) {
        return address(uint160(0x9000 + i));
    }

    function _refused(IProject p, address miner, uint256 cumulative, bytes32[] memory path) private {
        vm.expectRevert(abi.encodeWithSelector(IProject.BadEarningsProof.selector, miner, cumulative));
        p.claim(miner, cumulative, path);
    }
}
