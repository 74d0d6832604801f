// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {BlockNumber, Bps, Ppm, State, Terms, Verdict} from "./Types.sol";
import {IATN} from "./IATN.sol";
import {IMarket} from "./IMarket.sol";
import {IProof} from "./IProof.sol";
import {ITreasury} from "./ITreasury.sol";

/// @title Project: one model's escrow, shares and revenue
/// @notice Is the ERC-20 token of its own shares. Holds ATN for its creditors: the escrow (investors' money that pays proved
/// epochs or goes back), miners' pay not yet claimed, dividends not yet claimed, credits not yet served, the parts'
/// royalties and the protocol's fee. ATN leaves by refund, pay for an accepted proof, dividends, royalties (to another
/// project, where it is revenue) and the fee (to the treasury) only. No function has an owner or an admin.
///
/// Revenue is what served or lapsed calls cost, and what comes in as royalties. Of it FEE goes to the treasury, each part
/// of a composite gets its royalty, and the rest is dividends.
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
    event EpochPaid(uint32 indexed epoch, uint256 toMiners, uint256 toVerifiers, bytes32 root);
    /// @notice `amount` of what the miner earned was paid; paidTo says how much that makes in all.
    event MinerPaid(address indexed miner, uint256 amount);
    /// @notice Training is over: only the exam can follow.
    event Validating(uint32 indexed epoch);
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
    /// @notice `calls` of `period` lapsed unserved; their price became revenue.
    event Lapsed(address indexed customer, uint64 period, uint64 calls, uint256 revenue);
    /// @notice The customer asks on chain for what the server did not answer off it: `input` is the whole question.
    event Requested(address indexed customer, uint64 indexed period, uint64 number, bytes input, BlockNumber deadline);
    /// @notice The server answered on chain; the call is served.
    event Answered(address indexed customer, uint64 indexed period, uint64 number, bytes output, uint256 revenue);
    /// @notice The server let a request pass: `calls` unserved ones were paid back and the period ended.
    event Reclaimed(address indexed customer, uint64 indexed period, uint64 calls, uint256 amount);
    event RoyaltyPaid(address indexed part, uint256 amount);
    event RoyaltyReceived(address indexed composite, uint256 amount);
    event FeePaid(uint256 amount);

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
    /// @notice Verifiers could not keep it, and would lose stake for that.
    error WindowTooShort(uint64 blocks, uint64 min);
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
    error BadEarningsProof(address miner, uint256 cumulative);
    /// @notice More was claimed than verdicts have released and nobody claimed yet.
    error EarningsAboveOwed(uint256 due, uint256 owed);
    error TooLong(uint256 length, uint256 max);
    error RequestPending(address customer, BlockNumber deadline);
    error NoRequest(address customer);
    error RequestNotMissed(BlockNumber deadline, BlockNumber current);
    error PartsOutOfRange(uint256 count, uint256 max);
    error PartNotMature(address part);
    error PartTwice(address part);
    error RoyaltyOutOfRange(uint256 bps, uint256 max);
    error NoSuchPart(uint256 index, uint256 count);
    error NotPart(address caller);

    // ------------------------------------------------------------------ birth

    /// @notice Sets the terms, which the market has checked. Called once, by the market, in the transaction that makes the
    /// clone.
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
    /// @return revenue The price of the calls that are new.
    function redeem(address customer, uint64 cumulativeCalls, bytes calldata signature)
        external
        returns (uint256 revenue);

    /// @notice After the expiry: turns the price of the customer's unserved calls into revenue and starts its next
    /// period, in which no older receipt is valid. Anyone may call it. While a request is open calls do not lapse.
    function lapse(address customer) external returns (uint256 revenue);

    /// @notice A customer with unserved calls that have not lapsed asks on chain, where all can see whether the server
    /// answers in answerBlocks. One request at a time.
    /// @param input At most INPUT_MAX bytes, in the serving API's encoding.
    function request(bytes calldata input) external returns (BlockNumber deadline);

    /// @notice The fleet answers the customer's request: one call more is served.
    function answer(address customer, bytes calldata output) external returns (uint256 revenue);

    /// @notice After a request was not answered in time: the price of all unserved calls goes back to the customer, and its
    /// next period starts, in which no older receipt is valid.
    function reclaim() external returns (uint256 amount);

    // ------------------------------------------------------------------ miners

    /// @notice Pays a miner what it earned and has not got, for all proved epochs at once; anyone may call it for the miner.
    /// @param cumulative All that the miner earned in this project so far, as in the tree of the last accepted root.
    /// @param proof Merkle proof (sorted pairs) of the leaf keccak256(bytes.concat(keccak256(abi.encode(address project,
    /// address miner, uint256 cumulative)))).
    function claim(address miner, uint256 cumulative, bytes32[] calldata proof) external returns (uint256 amount);

    // ------------------------------------------------------------------ royalties and the fee

    /// @notice Sends part number `index` its royalties; there they are revenue. Anyone may call it.
    function payRoyalty(uint256 index) external returns (uint256 amount);
    /// @notice A composite, which is a project of the same market, has just sent `amount`. Nobody else can call it.
    function receiveRoyalty(uint256 amount) external;
    /// @notice Sends the protocol's fee to the treasury. Anyone may call it.
    function payFee() external returns (uint256 amount);

    // ------------------------------------------------------------------ the proof contract

    /// @notice Reverts unless `poster` may now post a proof of `epoch`. Posting an exam ends training (State.Validating).
    /// @return commitBlocks The panel's time to commit.
    /// @return revealBlocks The panel's time to reveal.
    /// @return challengeBlocks Anyone's time to challenge.
    /// @return paid Whether the epoch is paid; a stand-alone exam is not.
    function beginProof(address poster, uint32 epoch, bool exam)
        external
        returns (uint32 commitBlocks, uint32 revealBlocks, uint32 challengeBlocks, bool paid);

    /// @notice Releases an accepted epoch's pay: the miners' part to be claimed by the verdict's root, the verifiers' part
    /// sent to the Stake contract. An exam (a proof whose metric was measured on the test split) ends validation: the
    /// project matures if the threshold is met and fails if not. Only the Proof contract calls it.
    function settle(Verdict calldata verdict) external returns (uint256 toMiners, uint256 toVerifiers);

    // ------------------------------------------------------------------ views

    function atn() external view returns (IATN);
    function market() external view returns (IMarket);
    function proof() external view returns (IProof);
    function treasury() external view returns (ITreasury);
    function founder() external view returns (address);
    function terms() external view returns (Terms memory);
    /// @notice The state in this block. Deadlines take effect by themselves, without a transaction.
    function state() external view returns (State);
    /// @notice The last block in which a proof posted in time can still be settled, appeal included; then training has failed.
    function settlementDeadline() external view returns (BlockNumber);
    /// @notice Sum of all investments.
    function raised() external view returns (uint256);
    /// @notice Investors' money that is neither paid out, nor refunded, nor turned into dividends.
    function escrow() external view returns (uint256);
    /// @notice Dividends accrued and not yet claimed, all holders together (fractions of a unit included).
    function dividendsOwed() external view returns (uint256);
    /// @notice Price of all credits neither served nor lapsed.
    function creditsOwed() external view returns (uint256);
    /// @notice Miners' pay released and not yet claimed.
    function minersOwed() external view returns (uint256);
    /// @notice What the miner has been paid in all.
    function paidTo(address miner) external view returns (uint256);
    /// @notice The root of the miners' cumulative earnings, of the last accepted paid epoch.
    function earningsRoot() external view returns (bytes32);
    /// @notice What the verifiers of one epoch get together.
    function verifiersPay() external view returns (uint256);
    /// @notice Royalties due to all parts and not yet paid (fractions of a unit included).
    function royaltiesOwed() external view returns (uint256);
    /// @notice What part number `index` would get from payRoyalty now.
    function royaltyOf(uint256 index) external view returns (uint256);
    function feeOwed() external view returns (uint256);
    /// @notice The customer's open request: its number, and the last block in which it can be answered; zero if none.
    function requestOf(address customer) external view returns (uint64 number, BlockNumber deadline);
    /// @notice escrow + minersOwed + dividendsOwed + creditsOwed + royaltiesOwed + feeOwed. The contract's ATN balance is never less, and equal unless somebody
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
    /// @notice The protocol's part of all revenue.
    function FEE() external view returns (Bps);
    function PARTS_MAX() external view returns (uint256);
    /// @notice The largest part of a composite's revenue that all its parts can have together.
    function ROYALTY_CAP() external view returns (Bps);
    function INPUT_MAX() external view returns (uint256);
}
