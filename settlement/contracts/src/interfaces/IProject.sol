// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {BlockNumber, Bps, Ppm, State, Terms, Verdict} from "./Types.sol";
import {IATN} from "./IATN.sol";
import {IMarket} from "./IMarket.sol";
import {IProof} from "./IProof.sol";

/// @title Project: one model's escrow, shares and revenue
/// @notice Is the ERC-20 token of its own shares. Holds ATN for three kinds of creditors: the escrow (investors' money that
/// pays proved epochs or goes back), dividends not yet claimed, and credits not yet served. ATN leaves by refund,
/// pay for an accepted proof, and dividends only. No function has an owner or an admin.
///
/// Shares are minted one for one to what was paid. The founder's shares are minted when the goal is reached, stay in
/// the project's own custody until it matures and are burned if it fails: a founder gains by success only.
interface IProject is IERC20 {
    // ------------------------------------------------------------------ events

    /// @notice `investor` paid `amount` and got as many shares; `raised` is the sum of all investments.
    event Invested(address indexed investor, uint256 amount, uint256 raised);
    /// @notice The goal is reached; training may be paid. `founderShares` went into custody.
    event Funded(uint256 raised, uint256 founderShares);
    /// @notice An epoch's proof was accepted and its pay left the escrow.
    event EpochPaid(uint32 indexed epoch, uint256 toMiners, uint256 toVerifiers);
    event MinerPaid(uint32 indexed epoch, address indexed miner, uint256 amount, uint64 units);
    event VerifierPaid(uint32 indexed epoch, address indexed verifier, uint256 amount);
    /// @notice The exam was passed. `weights` is the binary CID of the model's final weights.
    event Matured(uint32 indexed epoch, Ppm metric, bytes weights);
    /// @notice The project failed; `escrow` goes back to those who hold shares.
    event Failed(uint256 escrow);
    /// @notice `holder` gave up `shares` and got `amount` back.
    event Refunded(address indexed holder, uint256 shares, uint256 amount);
    /// @notice `amount` was shared out over all shares.
    event DividendsAdded(uint256 amount);
    event DividendsClaimed(address indexed holder, uint256 amount);
    /// @notice `customer` bought `calls`; all calls that it still has lapse after block `expiry`.
    event CreditsBought(address indexed customer, uint64 calls, uint256 paid, BlockNumber expiry);
    /// @notice `calls` more calls were served; `cumulative` in the customer's present period.
    event Redeemed(address indexed customer, uint64 calls, uint64 cumulative, uint256 revenue);
    /// @notice `calls` of `period` lapsed unserved; their price became dividends.
    event Lapsed(address indexed customer, uint64 period, uint64 calls, uint256 revenue);

    // ------------------------------------------------------------------ errors

    error AlreadyInitialized();
    /// @notice Only `expected` may call this.
    error NotCaller(address expected, address caller);
    error WrongState(State expected, State actual);
    error ZeroAmount();
    error ZeroAddress();
    /// @notice Shares cannot be sent to their own contract.
    error SharesToProject();
    error JobIdLength(uint256 length, uint256 max);
    /// @notice Not a binary CIDv1 with codec raw or dag-pb and a sha2-256 digest.
    error InvalidCid(bytes cid);
    error NoTestHash();
    error ThresholdOutOfRange(Ppm threshold, Ppm max);
    error EpochsOutOfRange(uint32 epochs, uint32 max);
    error PayAboveGoal(uint256 payForAllEpochs, uint256 goal);
    error AmountAboveMax(uint256 amount, uint256 max);
    error ShareAboveCap(Bps share, Bps cap);
    error DeadlineInPast(BlockNumber deadline, BlockNumber current);
    error DeadlinesOutOfOrder(BlockNumber funding, BlockNumber training);
    error WindowOutOfRange(uint64 blocks, uint64 max);
    error DeadlinePassed(BlockNumber deadline, BlockNumber current);
    error EpochOutOfOrder(uint32 expected, uint32 got);
    /// @notice Number epochs + 1 is for an exam without pay; it must be one.
    error ExamExpected(uint32 epoch);
    error NothingToRefund(address holder);
    error NothingToClaim(address holder);
    /// @notice The receipt's cumulative count must be above `served` and at most `bought`.
    error CallsOutOfRange(uint64 cumulative, uint64 served, uint64 bought);
    error BadReceipt(address customer, uint64 period, uint64 cumulative);
    error CreditsLapsed(address customer, BlockNumber expiry, BlockNumber current);
    error CreditsNotLapsed(address customer, BlockNumber expiry, BlockNumber current);
    error NothingToLapse(address customer);

    // ------------------------------------------------------------------ birth

    /// @notice Sets the terms. Called once, by the market, in the transaction that makes the clone.
    function initialize(address founder, Terms calldata terms) external;

    // ------------------------------------------------------------------ investors and shareholders

    /// @notice Invests `amount`, or what is missing to the goal if that is less; only that is taken from the caller, who
    /// must have approved it. Mints as many shares. Reaching the goal starts State.Training.
    /// @return taken What was taken.
    function invest(uint256 amount) external returns (uint256 taken);

    /// @notice In State.Refunding: burns all the caller's shares for their part of the escrow. After a missed goal that is
    /// exactly what was paid for them.
    function refund() external returns (uint256 amount);

    /// @notice Pays the caller's accrued dividends.
    function claimDividends() external returns (uint256 amount);

    // ------------------------------------------------------------------ customers

    /// @notice In State.Mature: buys `calls` at pricePerCall. All calls that the caller still has lapse after block
    /// current + creditBlocks. Calls that had lapsed before are settled first (see lapse).
    /// @return expiry The last block in which they can be redeemed.
    function buyCredits(uint64 calls) external returns (BlockNumber expiry);

    /// @notice The fleet turns served calls into revenue. `signature` is the customer's, over receiptDigest; an ERC-1271
    /// contract may be a customer. One receipt with the highest count stands for all before it.
    /// @param cumulativeCalls Calls served to the customer in its present period.
    /// @return revenue What became dividends.
    function redeem(address customer, uint64 cumulativeCalls, bytes calldata signature)
        external
        returns (uint256 revenue);

    /// @notice After the expiry: turns the price of the customer's unserved calls into dividends and starts its next
    /// period, in which no older receipt is valid. Anyone may call it.
    function lapse(address customer) external returns (uint256 revenue);

    // ------------------------------------------------------------------ the proof contract

    /// @notice Reverts unless `poster` may now post a proof of `epoch`.
    /// @return commitBlocks The panel's time to commit.
    /// @return revealBlocks The panel's time to reveal.
    /// @return paid Whether the epoch is paid; a stand-alone exam is not.
    function checkPosting(address poster, uint32 epoch, bool exam)
        external
        view
        returns (uint32 commitBlocks, uint32 revealBlocks, bool paid);

    /// @notice Pays an accepted epoch: miners by their units, verifiers in equal parts; what rounding leaves stays in
    /// escrow. An exam (a proof whose metric was measured on the test split) ends training: the project matures if
    /// the threshold is met and fails if not. Epoch number epochs + 1 pays nothing. Only the Proof contract calls it.
    function settle(Verdict calldata verdict) external returns (uint256 toMiners, uint256 toVerifiers);

    // ------------------------------------------------------------------ views

    function atn() external view returns (IATN);
    function market() external view returns (IMarket);
    function proof() external view returns (IProof);
    function founder() external view returns (address);
    function terms() external view returns (Terms memory);
    /// @notice The state in this block. Deadlines take effect by themselves, without a transaction.
    function state() external view returns (State);
    /// @notice The last block in which a proof posted in time can still be settled; then training has failed.
    function settlementDeadline() external view returns (BlockNumber);
    /// @notice Sum of all investments.
    function raised() external view returns (uint256);
    /// @notice Investors' money that is neither paid out, nor refunded, nor turned into dividends.
    function escrow() external view returns (uint256);
    /// @notice Dividends accrued and not yet claimed, all holders together (fractions of a unit included).
    function dividendsOwed() external view returns (uint256);
    /// @notice Price of all credits neither served nor lapsed.
    function creditsOwed() external view returns (uint256);
    /// @notice escrow + dividendsOwed + creditsOwed. The contract's ATN balance is never less, and equal unless somebody
    /// sent ATN to it unasked.
    function debts() external view returns (uint256);
    /// @notice The number of the next epoch to be proved, counted from 1.
    function nextEpoch() external view returns (uint32);
    /// @notice The binary CID of the final weights; empty before State.Mature.
    function weights() external view returns (bytes memory);
    /// @notice What `holder` would get from claimDividends now.
    function dividendsOf(address holder) external view returns (uint256);
    /// @notice What `holder` would get from refund now.
    function refundOf(address holder) external view returns (uint256);
    /// @notice The customer's account in its present period: calls bought and served, and their expiry.
    function creditsOf(address customer)
        external
        view
        returns (uint64 period, uint64 bought, uint64 served, BlockNumber expiry);
    /// @notice EIP-712 digest that the customer signs for `cumulativeCalls` served in its present period: domain
    /// ("Autonet Project", "1", chain id, this contract), struct Receipt(address customer,uint64 period,uint64 cumulativeCalls).
    function receiptDigest(address customer, uint64 period, uint64 cumulativeCalls) external view returns (bytes32);
    /// @notice The founder's largest share of all shares.
    function FOUNDER_CAP() external view returns (Bps);
    /// @notice The verifiers' largest share of an epoch's pay.
    function VERIFIER_CAP() external view returns (Bps);
}
