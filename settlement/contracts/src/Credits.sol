// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IATN} from "./interfaces/IATN.sol";
import {IProject} from "./interfaces/IProject.sol";
import {BlockNumber, State} from "./interfaces/Types.sol";
import {Royalties} from "./Royalties.sol";

/// @title Credits: the customers' accounts of paid calls
/// @notice An account lives in periods. Within one, `bought` and `served` only grow; a lapse or a reclaim ends it, and with it
/// the validity of its receipts, so a call of an old period is never paid from new money.
///
/// While a request is open, missed or not, its customer's calls do not lapse: the server cannot let the time run out
/// on a customer who asked in time, and can still redeem what it served before the customer reclaims the rest.
abstract contract Credits is EIP712, Royalties {
    using SafeCast for uint256;
    using SafeERC20 for IATN;

    bytes32 private constant RECEIPT_TYPEHASH =
        keccak256("Receipt(address customer,uint64 period,uint64 cumulativeCalls)");

    struct Account {
        uint64 period;
        uint64 bought;
        uint64 served;
        BlockNumber expiry;
    }

    struct Request {
        uint64 number; // of the customer's last request, counted from 1
        BlockNumber deadline; // zero: none is open
    }

    /// @inheritdoc IProject
    uint256 public constant INPUT_MAX = 4_096;

    uint112 private _creditsOwed; // in the slot of the revenue
    mapping(address customer => Account) private _accounts;
    mapping(address customer => Request) private _requests;

    /// @inheritdoc IProject
    function buyCredits(uint64 calls) external nonReentrant during(State.Mature) returns (BlockNumber expiry) {
        require(calls > 0, ZeroAmount());
        Account storage a = _accounts[msg.sender];
        if (_unserved(a) > 0 && _hasLapsed(msg.sender, a)) _lapse(msg.sender, a);
        uint256 price = _priceOf(calls);
        _creditsOwed += price.toUint112();
        expiry = _blockAfter(_terms.creditBlocks);
        a.bought += calls;
        a.expiry = expiry;
        emit CreditsBought(msg.sender, calls, price, expiry);
        atn.safeTransferFrom(msg.sender, address(this), price);
    }

    /// @inheritdoc IProject
    function redeem(address customer, uint64 cumulativeCalls, bytes calldata signature)
        external
        nonReentrant
        only(_terms.fleet)
        returns (uint256 revenue)
    {
        Account storage a = _accounts[customer];
        uint64 served = a.served;
        require(
            cumulativeCalls > served && cumulativeCalls <= a.bought, CallsOutOfRange(cumulativeCalls, served, a.bought)
        );
        require(!_hasLapsed(customer, a), CreditsLapsed(customer, a.expiry, _blockNumber()));
        require(
            SignatureChecker.isValidSignatureNow(
                customer, receiptDigest(customer, a.period, cumulativeCalls), signature
            ),
            BadReceipt(customer, a.period, cumulativeCalls)
        );
        a.served = cumulativeCalls;
        if (_unserved(a) == 0) _requests[customer].deadline = BlockNumber.wrap(0); // there is nothing left to ask for
        revenue = _earnCalls(cumulativeCalls - served);
        emit Redeemed(customer, cumulativeCalls - served, cumulativeCalls, revenue);
    }

    /// @inheritdoc IProject
    function lapse(address customer) external nonReentrant returns (uint256 revenue) {
        Account storage a = _accounts[customer];
        require(_unserved(a) > 0, NothingToLapse(customer));
        require(a.expiry < _blockNumber(), CreditsNotLapsed(customer, a.expiry, _blockNumber()));
        require(_hasLapsed(customer, a), RequestPending(customer, _requests[customer].deadline));
        return _lapse(customer, a);
    }

    // ------------------------------------------------------------------ requests

    /// @inheritdoc IProject
    function request(bytes calldata input) external nonReentrant returns (BlockNumber deadline) {
        require(input.length <= INPUT_MAX, TooLong(input.length, INPUT_MAX));
        Account storage a = _accounts[msg.sender];
        Request storage r = _requests[msg.sender];
        require(_unserved(a) > 0, CallsOutOfRange(a.served + 1, a.served, a.bought));
        require(!_isOpen(r), RequestPending(msg.sender, r.deadline));
        require(_blockNumber() <= a.expiry, CreditsLapsed(msg.sender, a.expiry, _blockNumber()));
        deadline = _blockAfter(_terms.answerBlocks);
        (r.number, r.deadline) = (r.number + 1, deadline);
        emit Requested(msg.sender, a.period, r.number, input, deadline);
    }

    /// @inheritdoc IProject
    function answer(address customer, bytes calldata output)
        external
        nonReentrant
        only(_terms.fleet)
        returns (uint256 revenue)
    {
        Account storage a = _accounts[customer];
        BlockNumber deadline = _closeRequest(customer);
        require(_blockNumber() <= deadline, DeadlinePassed(deadline, _blockNumber()));
        a.served += 1;
        revenue = _earnCalls(1);
        emit Answered(customer, a.period, _requests[customer].number, output, revenue);
    }

    /// @inheritdoc IProject
    function reclaim() external nonReentrant returns (uint256 amount) {
        Account storage a = _accounts[msg.sender];
        BlockNumber deadline = _closeRequest(msg.sender);
        require(deadline < _blockNumber(), RequestNotMissed(deadline, _blockNumber()));
        uint64 calls = _unserved(a);
        amount = _priceOf(calls);
        _creditsOwed -= amount.toUint112();
        emit Reclaimed(msg.sender, a.period, calls, amount);
        _endPeriod(a);
        atn.safeTransfer(msg.sender, amount);
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IProject
    function creditsOwed() public view returns (uint256) {
        return _creditsOwed;
    }

    /// @inheritdoc IProject
    function creditsOf(address customer)
        external
        view
        returns (uint64 period, uint64 bought, uint64 served, BlockNumber expiry)
    {
        Account storage a = _accounts[customer];
        return (a.period, a.bought, a.served, a.expiry);
    }

    /// @inheritdoc IProject
    function requestOf(address customer) external view returns (uint64 number, BlockNumber deadline) {
        Request storage r = _requests[customer];
        return _isOpen(r) ? (r.number, r.deadline) : (0, BlockNumber.wrap(0));
    }

    /// @inheritdoc IProject
    function receiptDigest(address customer, uint64 period, uint64 cumulativeCalls) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(RECEIPT_TYPEHASH, customer, period, cumulativeCalls)));
    }

    // ------------------------------------------------------------------ inner workings

    function _lapse(address customer, Account storage a) private returns (uint256 revenue) {
        uint64 calls = _unserved(a);
        uint64 period = _endPeriod(a);
        revenue = _earnCalls(calls);
        emit Lapsed(customer, period, calls, revenue);
    }

    /// @dev Calls are served or gone: their price is revenue.
    function _earnCalls(uint64 calls) private returns (uint256 revenue) {
        revenue = _priceOf(calls);
        _creditsOwed -= revenue.toUint112();
        _earn(revenue);
    }

    function _endPeriod(Account storage a) private returns (uint64 period) {
        period = a.period;
        (a.period, a.bought, a.served) = (period + 1, 0, 0);
    }

    function _closeRequest(address customer) private returns (BlockNumber deadline) {
        Request storage r = _requests[customer];
        require(_isOpen(r), NoRequest(customer));
        deadline = r.deadline;
        r.deadline = BlockNumber.wrap(0);
    }

    function _hasLapsed(address customer, Account storage a) private view returns (bool) {
        return a.expiry < _blockNumber() && !_isOpen(_requests[customer]);
    }

    function _isOpen(Request storage r) private view returns (bool) {
        return BlockNumber.unwrap(r.deadline) != 0;
    }

    function _unserved(Account storage a) private view returns (uint64) {
        return a.bought - a.served;
    }

    function _priceOf(uint64 calls) private view returns (uint256) {
        return uint256(calls) * _terms.pricePerCall;
    }
}
