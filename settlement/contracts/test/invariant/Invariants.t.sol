// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {vm} from "../base/Vm.sol";
import {HostileToken} from "../base/HostileToken.sol";
import {IATN} from "../../src/interfaces/IATN.sol";
import {Economy} from "./Economy.sol";
import {Handler} from "./Handler.sol";

/// @notice The economy with its own currency.
contract Invariants is Economy {
    function _newHandler() internal override returns (Handler) {
        return new Handler();
    }

    /// @dev The random calls come everywhere: else the invariants would hold of little.
    function test_HandlerReachesEverything() public {
        bytes32[] memory goals = _handler.goals();
        uint256[] memory sum = new uint256[](goals.length);
        for (uint256 run = 0; run < 10; ++run) {
            this.runOnce(run);
            for (uint256 g = 0; g < goals.length; ++g) {
                sum[g] += _handler.reached(goals[g]);
            }
        }
        string memory missed = "";
        for (uint256 g = 0; g < goals.length; ++g) {
            if (sum[g] == 0) missed = string.concat(missed, " ", string(abi.encodePacked(goals[g])));
        }
        vm.assertEq(missed, "");
    }

    /// @dev In a call of its own, whose memory is given back.
    function runOnce(uint256 run) external {
        setUp();
        for (uint256 n = 0; n < 400; ++n) {
            _callHandler(uint256(keccak256(abi.encode(run, n))));
        }
        invariant_Economy();
    }

    function _callHandler(uint256 seed) private {
        bytes4[] memory selectors = _handler.selectors();
        bytes4 selector = selectors[seed % selectors.length];
        seed >>= 8;
        (bool ok, bytes memory why) = address(_handler).call(abi.encodeWithSelector(selector, seed, seed >> 96));
        if (ok) return;
        assembly ("memory-safe") {
            revert(add(why, 32), mload(why))
        }
    }
}

/// @notice The same people with a currency that, whenever one of the contracts moves it, calls that contract back.
contract HostileHandler is Handler {
    function token() external view returns (HostileToken) {
        return HostileToken(address(atn));
    }

    function _deployCurrency() internal override returns (IATN) {
        HostileToken hostile = new HostileToken(genesis);
        hostile.reenterAlways();
        return IATN(address(hostile));
    }
}

/// @notice The economy with a hostile currency: it holds all the same, and no call back gets in.
contract HostileInvariants is Economy {
    function _newHandler() internal override returns (Handler) {
        return new HostileHandler();
    }

    /// forge-config: default.invariant.runs = 8
    /// forge-config: deep.invariant.runs = 400
    function invariant_Economy() public view override {
        super.invariant_Economy();
        HostileToken token = HostileHandler(address(_handler)).token();
        vm.assertEq(token.breaches(), 0);
        vm.assertTrue(token.calls() > 0);
    }
}
