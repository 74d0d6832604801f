// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {ATN} from "../../src/ATN.sol";
import {AutonetGovernor} from "../../src/AutonetGovernor.sol";
import {Market} from "../../src/Market.sol";
import {Project} from "../../src/Project.sol";
import {Proof} from "../../src/Proof.sol";
import {Stake} from "../../src/Stake.sol";
import {Treasury} from "../../src/Treasury.sol";
import {IATN} from "../../src/interfaces/IATN.sol";
import {IMarket} from "../../src/interfaces/IMarket.sol";
import {IProof} from "../../src/interfaces/IProof.sol";
import {IStake} from "../../src/interfaces/IStake.sol";
import {ITreasury} from "../../src/interfaces/ITreasury.sol";
import {Bps, GovernorConfig, ProofConfig, StakeConfig} from "../../src/interfaces/Types.sol";
import {vm} from "./Vm.sol";

/// @notice The whole system, deployed as the Go side deploys it: eight contracts at the deployer's consecutive nonces, each
/// told the addresses of those that follow. Tests change the rules by overriding the three configurations.
///
/// vm.expectRevert before `new` proves nothing (tests deploy artifacts, by a cheat code): deploy in a call of its own,
/// `this.newStake(...)`, and expect that to revert.
abstract contract System {
    uint256 internal constant UNIT = 1e18;
    uint128 internal constant SEAT_BOND = uint128(100 * UNIT);
    uint128 internal constant POSTING_BOND = uint128(50 * UNIT);
    uint128 internal constant CHALLENGE_BOND = uint128(40 * UNIT);
    uint64 internal constant JOIN_DELAY = 5;
    uint64 internal constant UNBONDING_DELAY = 1_000;
    uint256 internal constant TIMELOCK_DELAY = 2 days;

    /// @dev Foundry's stateful fuzzer reads this: every test contract is a test.
    bool public constant IS_TEST = true;

    IATN internal atn;
    TimelockController internal timelock;
    AutonetGovernor internal governor;
    ITreasury internal treasury;
    IStake internal stake;
    IProof internal proof;
    IMarket internal market;
    address internal implementation;

    address internal genesis = address(0x6E);

    function _deploy() internal {
        uint256 n = vm.getNonce(address(this));
        address governorAt = _at(n + 2);
        address treasuryAt = _at(n + 3);
        address stakeAt = _at(n + 4);
        address proofAt = _at(n + 5);
        address marketAt = _at(n + 7);
        atn = _deployCurrency();
        timelock = _deployTimelock(governorAt);
        governor = new AutonetGovernor(atn, timelock, ITreasury(treasuryAt), _governorConfig());
        treasury = new Treasury(atn, address(timelock));
        stake = new Stake(atn, proofAt, treasuryAt, _stakeConfig());
        proof = new Proof(IMarket(marketAt), IStake(stakeAt), _proofConfig());
        implementation = address(new Project(atn, IMarket(marketAt), proof, treasury));
        market = new Market(atn, treasury, stake, proof, implementation);
    }

    function _deployCurrency() internal virtual returns (IATN) {
        return new ATN(genesis);
    }

    /// @dev Only the governor proposes and cancels, anyone executes, nobody is admin.
    function _deployTimelock(address governorAt) internal returns (TimelockController) {
        address[] memory proposers = new address[](1);
        address[] memory executors = new address[](1);
        proposers[0] = governorAt;
        return new TimelockController(TIMELOCK_DELAY, proposers, executors, address(0));
    }

    function _stakeConfig() internal view virtual returns (StakeConfig memory) {
        return StakeConfig({seatBond: SEAT_BOND, joinDelay: JOIN_DELAY, unbondingDelay: UNBONDING_DELAY});
    }

    function _proofConfig() internal view virtual returns (ProofConfig memory) {
        return ProofConfig({
            panel: 3,
            appealPanel: 5,
            minPanel: 3,
            noShowPenalty: Bps.wrap(1_000),
            minorityPenalty: Bps.wrap(3_000),
            postingBond: POSTING_BOND,
            challengeBond: CHALLENGE_BOND
        });
    }

    function _governorConfig() internal view virtual returns (GovernorConfig memory) {
        return GovernorConfig({votingDelay: 2, votingPeriod: 50, proposalThreshold: 1_000 * UNIT, quorumPercent: 4});
    }

    function _at(uint256 nonce) private view returns (address) {
        return vm.computeCreateAddress(address(this), nonce);
    }
}
