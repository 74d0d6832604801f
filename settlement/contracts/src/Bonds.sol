// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IATN} from "./interfaces/IATN.sol";
import {IStake} from "./interfaces/IStake.sol";
import {BlockNumber} from "./interfaces/Types.sol";

/// @title Bonds: the accounts of Stake
/// @notice An account's money is free, locked or leaving. Locked money is part of what is bonded; only the Proof contract and
/// seats lock. Every change keeps debts() at what came in less what went out, so the balance always covers it.
abstract contract Bonds is ReentrancyGuardTransient, IStake {
    using SafeERC20 for IATN;
    using SafeCast for uint256;

    struct Account {
        uint128 bonded; // locked money included
        uint128 locked;
    }

    struct Leaving {
        uint128 amount;
        uint64 releaseAt;
    }

    /// @inheritdoc IStake
    IATN public immutable atn;
    /// @inheritdoc IStake
    address public immutable proof;
    /// @inheritdoc IStake
    address public immutable treasury;
    /// @inheritdoc IStake
    uint64 public immutable unbondingDelay;

    mapping(address account => Account) private _accounts;
    mapping(address account => Leaving) private _leaving;
    uint128 private _owed; // to accounts: bonded and leaving
    uint128 private _slashed; // to the treasury

    modifier onlyProof() {
        require(msg.sender == proof, NotCaller(proof, msg.sender));
        _;
    }

    constructor(IATN atn_, address proof_, address treasury_, uint64 unbondingDelay_) {
        require(
            unbondingDelay_ > 0 && unbondingDelay_ <= type(uint32).max,
            ConfigOutOfRange("unbondingDelay", unbondingDelay_)
        );
        (atn, proof, treasury, unbondingDelay) = (atn_, proof_, treasury_, unbondingDelay_);
    }

    // ------------------------------------------------------------------ accounts

    /// @inheritdoc IStake
    function deposit(uint256 amount) external nonReentrant {
        require(amount > 0, ZeroAmount());
        _credit(msg.sender, amount);
        emit Deposited(msg.sender, amount);
        atn.safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @inheritdoc IStake
    function unbond(uint256 amount) external nonReentrant {
        require(amount > 0, ZeroAmount());
        _requireFree(msg.sender, amount);
        Leaving storage l = _leaving[msg.sender];
        _accounts[msg.sender].bonded -= amount.toUint128();
        l.amount += amount.toUint128();
        l.releaseAt = uint64(block.number) + unbondingDelay;
        emit Unbonding(msg.sender, l.amount, BlockNumber.wrap(l.releaseAt));
    }

    /// @inheritdoc IStake
    function withdraw() external nonReentrant returns (uint256 amount) {
        Leaving memory l = _leaving[msg.sender];
        amount = l.amount;
        require(amount > 0, NothingToWithdraw(msg.sender));
        _requireReached(l.releaseAt);
        delete _leaving[msg.sender];
        _owed -= l.amount;
        emit Withdrawn(msg.sender, amount);
        atn.safeTransfer(msg.sender, amount);
    }

    /// @inheritdoc IStake
    function sweep() external nonReentrant returns (uint256 amount) {
        amount = _slashed;
        require(amount > 0, ZeroAmount());
        _slashed = 0;
        emit Swept(amount);
        atn.safeTransfer(treasury, amount);
    }

    // ------------------------------------------------------------------ the proof contract

    /// @inheritdoc IStake
    function lock(address account, uint256 amount) external onlyProof {
        _lock(account, amount);
        emit Locked(account, amount);
    }

    /// @inheritdoc IStake
    function unlock(address account, uint256 amount) external onlyProof {
        _unlock(account, amount);
        emit Unlocked(account, amount);
    }

    /// @inheritdoc IStake
    function slash(address account, uint256 amount, uint256 toRewards) external onlyProof {
        _slash(account, amount, toRewards);
        emit Slashed(account, amount);
    }

    /// @inheritdoc IStake
    function reward(address account, uint256 amount) external onlyProof {
        _credit(account, amount);
        emit Rewarded(account, amount);
        uint256 balance = atn.balanceOf(address(this));
        require(debts() <= balance, NotBacked(debts(), balance));
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IStake
    function stakeOf(address account) external view returns (uint256 bonded, uint256 locked) {
        Account storage a = _accounts[account];
        return (a.bonded, a.locked);
    }

    /// @inheritdoc IStake
    function unbondingOf(address account) external view returns (uint256 amount, BlockNumber releaseAt) {
        Leaving storage l = _leaving[account];
        return (l.amount, BlockNumber.wrap(l.releaseAt));
    }

    /// @inheritdoc IStake
    function toTreasury() external view returns (uint256) {
        return _slashed;
    }

    /// @inheritdoc IStake
    function debts() public view returns (uint256) {
        return uint256(_owed) + _slashed;
    }

    // ------------------------------------------------------------------ inner workings

    function _lock(address account, uint256 amount) internal {
        _requireFree(account, amount);
        _accounts[account].locked += amount.toUint128();
    }

    /// @dev Reverts by underflow if less is locked: a bug here or in Proof, nothing a caller can bring about.
    function _unlock(address account, uint256 amount) internal {
        _accounts[account].locked -= amount.toUint128();
    }

    /// @dev Until `toRewards` is given out, in the same transaction, the balance is above the debts by it.
    function _slash(address account, uint256 amount, uint256 toRewards) internal {
        Account storage a = _accounts[account];
        uint128 lost = amount.toUint128();
        a.bonded -= lost;
        a.locked -= lost;
        _owed -= lost;
        _slashed += (amount - toRewards).toUint128();
    }

    function _requireReached(uint64 until) internal view {
        require(until <= block.number, StillBonded(BlockNumber.wrap(until), BlockNumber.wrap(uint64(block.number))));
    }

    function _credit(address account, uint256 amount) private {
        uint128 more = amount.toUint128();
        _accounts[account].bonded += more;
        _owed += more;
    }

    function _requireFree(address account, uint256 amount) private view {
        Account storage a = _accounts[account];
        uint256 free = a.bonded - a.locked;
        require(amount <= free, NotEnoughStake(account, free, amount));
    }
}
