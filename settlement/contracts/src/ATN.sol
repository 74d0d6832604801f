// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {IATN} from "./interfaces/IATN.sol";

/// @title ATN
/// @notice See IATN. The supply bounds every sum in the other contracts: below 2^90 units.
contract ATN is ERC20, ERC20Permit, ERC20Votes, IATN {
    /// @inheritdoc IATN
    uint256 public constant SUPPLY = 1_000_000_000e18;

    constructor(address genesis) ERC20("Autonet", "ATN") ERC20Permit("Autonet") {
        require(genesis != address(0), NoGenesisHolder());
        _mint(genesis, SUPPLY);
    }

    function nonces(address owner) public view override(IERC20Permit, ERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }

    function _update(address from, address to, uint256 value) internal override(ERC20, ERC20Votes) {
        super._update(from, to, value);
    }
}
