// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DaoActors} from "./DaoActors.sol";
import {MarketActors} from "./MarketActors.sol";
import {ProofActors} from "./ProofActors.sol";

/// @notice Everything that anybody can do, on up to seven projects, in any order. Every call takes random seeds and does something
/// possible with them if there is something; what it must not be able to do fails the call.
contract Handler is MarketActors, ProofActors, DaoActors {
    uint256 public constant ACTIONS = 26;

    function pass(uint256 seed) external forward {
        uint256 blocks = 1 + _mix(seed, 3) % 8;
        if (_mix(seed, 4) % 24 == 0) blocks = 300;
        if (_mix(seed, 4) % 24 == 1) blocks = 60;
        if (_mix(seed, 4) % 32 == 2) blocks = 900;
        _skip(blocks);
    }

    /// @notice What the fuzzer may call. Proofs take the most steps, so they have the most places.
    function selectors() external pure returns (bytes4[] memory s) {
        s = new bytes4[](ACTIONS);
        (s[0], s[1], s[2]) = (this.pass.selector, this.publish.selector, this.invest.selector);
        (s[3], s[4], s[5]) = (this.refund.selector, this.move.selector, this.claimDividends.selector);
        (s[6], s[7], s[8]) = (this.buy.selector, this.redeem.selector, this.lapse.selector);
        (s[9], s[10], s[11]) = (this.request.selector, this.answer.selector, this.reclaim.selector);
        (s[12], s[13], s[14]) = (this.payRoyalty.selector, this.payFee.selector, this.donate.selector);
        (s[15], s[16], s[17]) = (this.step.selector, this.steps.selector, this.claimEarnings.selector);
        (s[18], s[19], s[20]) = (this.deposit.selector, this.unbond.selector, this.withdraw.selector);
        (s[21], s[22], s[23]) = (this.takeSeats.selector, this.leaveSeats.selector, this.freeSeats.selector);
        (s[24], s[25]) = (this.grant.selector, this.sweep.selector);
    }

    /// @notice What a good number of random calls must reach.
    function goals() external pure returns (bytes32[] memory g) {
        g = new bytes32[](33);
        (g[0], g[1], g[2], g[3]) = ("published", "funded", "refunded", "moved");
        (g[4], g[5], g[6], g[7]) = ("dividends", "bought", "redeemed", "lapsed");
        (g[8], g[9], g[10], g[11]) = ("requested", "answered", "reclaimed", "royalty");
        (g[12], g[13], g[14], g[15]) = ("fee", "donated", "claimed", "overclaim");
        (g[16], g[17], g[18], g[19]) = ("unbonded", "withdrawn", "seated", "left");
        (g[20], g[21], g[22], g[23]) = ("freed", "swept", "posted", "drawn");
        (g[24], g[25], g[26], g[27]) = ("challenged", "redrawn", "accepted", "rejected");
        (g[28], g[29], g[30], g[31]) = ("undecided", "appealed", "matured", "failed");
        g[32] = "granted";
    }
}
