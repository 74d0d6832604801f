// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ATN} from "../src/ATN.sol";
import {IATN} from "../src/interfaces/IATN.sol";
import {Fixture} from "./base/Fixture.sol";
import {vm} from "./base/Vm.sol";

contract ATNTest is Fixture {
    function test_SupplyIsFixedAndTheGenesisHolders() public {
        ATN fresh = new ATN(ann);
        vm.assertEq(fresh.balanceOf(ann), 1_000_000_000e18);
        vm.assertEq(fresh.totalSupply(), fresh.SUPPLY());
        vm.assertEq(fresh.decimals(), 18);
        vm.assertEq(fresh.symbol(), "ATN");
    }

    function test_RefusesNoGenesisHolder() public {
        vm.expectRevert(IATN.NoGenesisHolder.selector);
        new ATN(address(0));
    }

    function test_Votes() public {
        vm.prank(ann);
        atn.delegate(bob);
        vm.assertEq(atn.getVotes(bob), atn.balanceOf(ann));
        vm.prank(ann);
        atn.transfer(eve, 1);
        vm.assertEq(atn.getVotes(bob), atn.balanceOf(ann));
    }

    function test_Permit() public {
        bytes32 typehash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 content = keccak256(abi.encode(typehash, customer, bob, 7, 0, block.timestamp));
        bytes32 digest = keccak256(abi.encodePacked(hex"1901", atn.DOMAIN_SEPARATOR(), content));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(CUSTOMER_KEY, digest);
        atn.permit(customer, bob, 7, block.timestamp, v, r, s);
        vm.assertEq(atn.allowance(customer, bob), 7);
        vm.assertEq(atn.nonces(customer), 1);
    }
}
