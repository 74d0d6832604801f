// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {IProject} from "./interfaces/IProject.sol";
import {BlockNumber} from "./interfaces/Types.sol";

/// @title Credits: the customers' accounts of paid calls
/// @notice Counts calls; moves no money. An account lives in periods. Within one, `bought` and `served` only grow; a lapse
/// ends it, and with it the validity of its receipts, so a call of an old period is never paid from new money.
abstract contract Credits is EIP712 {
    bytes32 private constant RECEIPT_TYPEHASH =
        keccak256("Receipt(address customer,uint64 period,uint64 cumulativeCalls)");

    struct Account {
        uint64 period;
        uint64 bought;
        uint64 served;
        BlockNumber expiry;
    }

    mapping(address customer => Account) internal _accounts;

    /// @dev Adds calls. What had lapsed must have been ended before.
    function _addCalls(address customer, uint64 calls, uint64 life) internal returns (BlockNumber expiry) {
        Account storage a = _accounts[customer];
        expiry = BlockNumber.wrap(uint64(block.number) + life);
        a.bought += calls;
        a.expiry = expiry;
    }

    /// @dev Counts the calls that a signed receipt adds.
    function _serveCalls(address customer, uint64 cumulative, bytes calldata signature)
        internal
        returns (uint64 calls)
    {
        Account storage a = _accounts[customer];
        require(
            cumulative > a.served && cumulative <= a.bought, IProject.CallsOutOfRange(cumulative, a.served, a.bought)
        );
        require(!_hasExpired(a), IProject.CreditsLapsed(customer, a.expiry, _blockNumber()));
        bytes32 digest = _receiptDigest(customer, a.period, cumulative);
        require(
            SignatureChecker.isValidSignatureNow(customer, digest, signature),
            IProject.BadReceipt(customer, a.period, cumulative)
        );
        calls = cumulative - a.served;
        a.served = cumulative;
    }

    /// @dev Ends the period and returns its unserved calls, none of them if the credits live.
    function _endLapsed(address customer) internal returns (uint64 period, uint64 calls) {
        Account storage a = _accounts[customer];
        period = a.period;
        if (!_hasExpired(a)) return (period, 0);
        calls = a.bought - a.served;
        if (calls > 0) (a.period, a.bought, a.served) = (period + 1, 0, 0);
    }

    function _receiptDigest(address customer, uint64 period, uint64 cumulative) internal view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(RECEIPT_TYPEHASH, customer, period, cumulative)));
    }

    function _hasExpired(Account storage a) internal view returns (bool) {
        return a.expiry < _blockNumber();
    }

    function _blockNumber() internal view returns (BlockNumber) {
        return BlockNumber.wrap(uint64(block.number));
    }
}
