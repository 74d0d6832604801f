// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Market} from "../src/Market.sol";
import {IATN} from "../src/interfaces/IATN.sol";
import {IMarket} from "../src/interfaces/IMarket.sol";
import {IProof} from "../src/interfaces/IProof.sol";
import {IStake} from "../src/interfaces/IStake.sol";
import {ITreasury} from "../src/interfaces/ITreasury.sol";
import {vm} from "./base/Vm.sol";
import {Wires} from "./double/Wires.sol";

/// @notice A market comes into being only among contracts that know each other and it.
contract WiringTest {
    address private constant ATN = address(0xA7);
    address private constant OTHER = address(0x07);

    Wires private treasury;
    Wires private stake;
    Wires private proof;
    Wires private project;

    function setUp() public {
        (treasury, stake, proof, project) = (new Wires(), new Wires(), new Wires(), new Wires());
        treasury.set(ATN, address(0), address(0), address(0), address(0));
        stake.set(ATN, address(treasury), address(0), address(proof), address(0));
        proof.set(address(0), address(0), address(stake), address(0), _market());
        project.set(ATN, address(treasury), address(0), address(proof), _market());
    }

    function test_KnowEachOther() public {
        address expected = _market();
        Market market = new Market(
            IATN(ATN), ITreasury(address(treasury)), IStake(address(stake)), IProof(address(proof)), address(project)
        );
        vm.assertEq(address(market), expected);
        vm.assertEq(address(market.treasury()), address(treasury));
        vm.assertEq(market.implementation(), address(project));
    }

    function test_Treasury() public {
        treasury.set(OTHER, address(0), address(0), address(0), address(0));
        _refused("treasury.atn", ATN);
    }

    function test_Stake() public {
        stake.set(OTHER, address(treasury), address(0), address(proof), address(0));
        _refused("stake.atn", ATN);
        stake.set(ATN, OTHER, address(0), address(proof), address(0));
        _refused("stake.treasury", address(treasury));
        stake.set(ATN, address(treasury), address(0), OTHER, address(0));
        _refused("stake.proof", address(proof));
    }

    function test_Proof() public {
        proof.set(address(0), address(0), OTHER, address(0), _market());
        _refused("proof.stake", address(stake));
        proof.set(address(0), address(0), address(stake), address(0), OTHER);
        _refused("proof.market", _market());
    }

    function test_Project() public {
        project.set(OTHER, address(treasury), address(0), address(proof), _market());
        _refused("project.atn", ATN);
        project.set(ATN, OTHER, address(0), address(proof), _market());
        _refused("project.treasury", address(treasury));
        project.set(ATN, address(treasury), address(0), OTHER, _market());
        _refused("project.proof", address(proof));
        project.set(ATN, address(treasury), address(0), address(proof), OTHER);
        _refused("project.market", _market());
    }

    /// @dev A call of its own: expecting a revert of `new` proves nothing here.
    function deploy() external {
        new Market(
            IATN(ATN), ITreasury(address(treasury)), IStake(address(stake)), IProof(address(proof)), address(project)
        );
    }

    function _refused(string memory what, address expected) private {
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongWiring.selector, what, expected, OTHER));
        this.deploy();
    }

    /// @dev Where the next contract of this one will be; a refused one leaves no trace.
    function _market() private view returns (address) {
        return vm.computeCreateAddress(address(this), vm.getNonce(address(this)));
    }
}
