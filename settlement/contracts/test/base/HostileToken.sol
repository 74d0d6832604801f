// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {IProject} from "../../src/interfaces/IProject.sol";
import {IStake} from "../../src/interfaces/IStake.sol";

/// @notice A currency that calls back on every transfer. ATN does not; the contracts do not rely on that.
contract HostileToken is ERC20, ERC20Permit, ERC20Votes {
    uint256 public constant SUPPLY = 1_000_000_000e18;

    address public target;
    bytes public payload;
    bytes public answer; // of the last call back
    uint256 public calls;
    uint256 public breaches; // calls back that were let in
    bool private _always;
    bool private _inside;
    bytes[] private _payloads;

    constructor(address genesis) ERC20("Hostile", "HOST") ERC20Permit("Hostile") {
        _mint(genesis, SUPPLY);
    }

    /// @notice Calls `target_` with `payload_` on every transfer.
    function arm(address target_, bytes calldata payload_) external {
        (target, payload) = (target_, payload_);
    }

    /// @notice Calls back, in turn with everything that moves money, the contract that makes the transfer.
    function reenterAlways() external {
        _always = true;
        _payloads.push(abi.encodeCall(IProject.invest, (1)));
        _payloads.push(abi.encodeCall(IProject.refund, ()));
        _payloads.push(abi.encodeCall(IProject.claimDividends, ()));
        _payloads.push(abi.encodeCall(IProject.buyCredits, (1)));
        _payloads.push(abi.encodeCall(IProject.reclaim, ()));
        _payloads.push(abi.encodeCall(IProject.payRoyalty, (0)));
        _payloads.push(abi.encodeCall(IProject.receiveRoyalty, (1)));
        _payloads.push(abi.encodeCall(IProject.payFee, ()));
        _payloads.push(abi.encodeCall(IStake.deposit, (1)));
        _payloads.push(abi.encodeCall(IStake.withdraw, ()));
        _payloads.push(abi.encodeCall(IStake.sweep, ()));
    }

    function nonces(address owner) public view override(ERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }

    function _update(address from, address to, uint256 value) internal override(ERC20, ERC20Votes) {
        super._update(from, to, value);
        if (_inside) return;
        _inside = true;
        if (_always && msg.sender.code.length > 0) _callBack(msg.sender, _payloads[calls % _payloads.length]);
        else if (target != address(0)) _callBack(target, payload);
        _inside = false;
    }

    function _callBack(address to, bytes memory data) private {
        ++calls;
        bool ok;
        (ok, answer) = to.call(data);
        if (ok) ++breaches;
    }

    /// @notice Whether the last call back met the guard.
    function wasGuarded() external view returns (bool) {
        return calls > 0 && bytes4(answer) == ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector;
    }
}
