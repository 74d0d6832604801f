package settlement

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// StakeInfo is an account's money in the Stake contract, in wei of ATN.
type StakeInfo struct {
	Bonded    *big.Int `json:"bonded"`     // all that has not been asked back
	Locked    *big.Int `json:"locked"`     // of it, in seats and behind proofs and challenges
	Free      *big.Int `json:"free"`       // of it, the rest
	Unbonding *big.Int `json:"unbonding"`  // asked back
	ReleaseAt uint64   `json:"release_at"` // the first block in which Unbonding can be withdrawn
}

// SeatInfo is a verifier's place in the draw: proofs posted in [ActiveFrom, InactiveFrom) can draw it.
type SeatInfo struct {
	Seat         uint32         `json:"seat"`
	Owner        common.Address `json:"owner"`
	ActiveFrom   uint64         `json:"active_from"`
	InactiveFrom uint64         `json:"inactive_from"` // 0: not left
	LostBPS      uint16         `json:"lost_bps"`      // of its bond, slashed so far
}

// Stake reads an account's stake.
func (c *Client) Stake(ctx context.Context, account common.Address) (StakeInfo, error) {
	info, err := c.stakeInfo(ctx, account)
	return info, wrap(err, "stake of %s", account)
}

func (c *Client) stakeInfo(ctx context.Context, account common.Address) (StakeInfo, error) {
	s, at := c.abi.stake, c.deployment.Stake
	block, err := c.headNumber(ctx)
	if err != nil {
		return StakeInfo{}, err
	}
	has, err := call(ctx, c, block, at, s.PackStakeOf(account), s.UnpackStakeOf)
	if err != nil {
		return StakeInfo{}, err
	}
	leaving, err := call(ctx, c, block, at, s.PackUnbondingOf(account), s.UnpackUnbondingOf)
	if err != nil {
		return StakeInfo{}, err
	}
	return StakeInfo{Bonded: has.Bonded, Locked: has.Locked, Free: new(big.Int).Sub(has.Bonded, has.Locked),
		Unbonding: leaving.Amount, ReleaseAt: leaving.ReleaseAt}, nil
}

// Deposit approves and adds wei to the signer's stake.
func (c *Client) Deposit(ctx context.Context, wei *big.Int) (Mined, error) {
	if err := c.allow(ctx, c.deployment.Stake, wei); err != nil {
		return Mined{}, fmt.Errorf("deposit %s: %w", FormatATN(wei), err)
	}
	mined, err := c.write(ctx, &c.deployment.Stake, c.abi.stake.PackDeposit(wei))
	return mined, wrap(err, "deposit %s", FormatATN(wei))
}

// Fill deposits what the signer's free stake lacks to wei, and nothing if it has that much; Amount is what was deposited.
func (c *Client) Fill(ctx context.Context, wei *big.Int) (Payment, error) {
	has, err := c.Stake(ctx, c.Address())
	if err != nil {
		return Payment{}, err
	}
	missing := new(big.Int).Sub(wei, has.Free)
	if missing.Sign() <= 0 {
		return Payment{Amount: new(big.Int)}, nil
	}
	mined, err := c.Deposit(ctx, missing)
	return Payment{mined, missing}, err
}

// Unbond asks for wei of the signer's free stake; the delay of what was asked for before starts anew.
func (c *Client) Unbond(ctx context.Context, wei *big.Int) (Mined, error) {
	mined, err := c.write(ctx, &c.deployment.Stake, c.abi.stake.PackUnbond(wei))
	return mined, wrap(err, "unbond %s", FormatATN(wei))
}

// WithdrawStake pays the signer what it asked for, after the delay.
func (c *Client) WithdrawStake(ctx context.Context) (Payment, error) {
	mined, err := c.write(ctx, &c.deployment.Stake, c.abi.stake.PackWithdraw())
	if err != nil {
		return Payment{}, fmt.Errorf("withdraw stake: %w", err)
	}
	event, _ := findEvent(mined.receipt.Logs, c.deployment.Stake, c.abi.stake.UnpackWithdrawnEvent)
	if event == nil {
		return Payment{}, missing("Withdrawn", mined)
	}
	return Payment{mined, event.Amount}, nil
}

// SeatsTaken is a transaction that gave the signer seats.
type SeatsTaken struct {
	Mined
	Seats      []uint32 `json:"seats"`
	ActiveFrom uint64   `json:"active_from"`
}

// TakeSeats locks a bond of the signer's free stake for each of count seats.
func (c *Client) TakeSeats(ctx context.Context, count uint32) (SeatsTaken, error) {
	mined, err := c.write(ctx, &c.deployment.Stake, c.abi.stake.PackTakeSeats(count))
	if err != nil {
		return SeatsTaken{}, fmt.Errorf("take %d seats: %w", count, err)
	}
	taken := SeatsTaken{Mined: mined}
	for _, event := range findEvents(mined.receipt.Logs, c.deployment.Stake, c.abi.stake.UnpackSeatTakenEvent) {
		taken.Seats, taken.ActiveFrom = append(taken.Seats, event.Seat), event.ActiveFrom
	}
	if len(taken.Seats) == 0 {
		return SeatsTaken{}, missing("SeatTaken", mined)
	}
	return taken, nil
}

// LeaveSeats takes the signer's seats off all later draws; their bonds stay locked until FreeSeats.
func (c *Client) LeaveSeats(ctx context.Context, seats []uint32) (Mined, error) {
	mined, err := c.write(ctx, &c.deployment.Stake, c.abi.stake.PackLeaveSeats(seats))
	return mined, wrap(err, "leave seats %v", seats)
}

// FreeSeats makes the bonds of seats that were left long enough ago free stake of their owners; anyone may.
func (c *Client) FreeSeats(ctx context.Context, seats []uint32) (Mined, error) {
	mined, err := c.write(ctx, &c.deployment.Stake, c.abi.stake.PackFreeSeats(seats))
	return mined, wrap(err, "free seats %v", seats)
}

// Sweep sends what was slashed to the treasury; anyone may.
func (c *Client) Sweep(ctx context.Context) (Payment, error) {
	mined, err := c.write(ctx, &c.deployment.Stake, c.abi.stake.PackSweep())
	if err != nil {
		return Payment{}, fmt.Errorf("sweep: %w", err)
	}
	event, _ := findEvent(mined.receipt.Logs, c.deployment.Stake, c.abi.stake.UnpackSweptEvent)
	if event == nil {
		return Payment{}, missing("Swept", mined)
	}
	return Payment{mined, event.Amount}, nil
}

// Slashed is what Sweep would send now.
func (c *Client) Slashed(ctx context.Context) (*big.Int, error) {
	wei, err := call(ctx, c, nil, c.deployment.Stake, c.abi.stake.PackToTreasury(), c.abi.stake.UnpackToTreasury)
	return wei, wrap(err, "slashed stake")
}

// seatsPage bounds one look through the seats.
const seatsPage = 4096

// Seats lists an account's seats, left ones that are not freed among them.
func (c *Client) Seats(ctx context.Context, account common.Address) ([]SeatInfo, error) {
	seats, err := c.seats(ctx, account)
	return seats, wrap(err, "seats of %s", account)
}

func (c *Client) seats(ctx context.Context, account common.Address) ([]SeatInfo, error) {
	s, at := c.abi.stake, c.deployment.Stake
	block, err := c.headNumber(ctx)
	if err != nil {
		return nil, err
	}
	count, err := call(ctx, c, block, at, s.PackSeatCount(), s.UnpackSeatCount)
	if err != nil {
		return nil, err
	}
	var all []SeatInfo
	for start := uint32(0); start < count; start += seatsPage {
		numbers, err := call(ctx, c, block, at, s.PackSeatsOf(account, start, seatsPage), s.UnpackSeatsOf)
		if err != nil {
			return nil, err
		}
		for _, number := range numbers {
			seat, err := call(ctx, c, block, at, s.PackSeatOf(number), s.UnpackSeatOf)
			if err != nil {
				return nil, err
			}
			all = append(all, SeatInfo{number, seat.Owner, seat.ActiveFrom.Uint64(), seat.InactiveFrom.Uint64(), seat.Lost})
		}
	}
	return all, nil
}

// Rules are what was fixed for bonds and proofs when the network was born.
type Rules struct {
	StakeConfig
	ProofConfig
}

// Rules reads the network's.
func (c *Client) Rules(ctx context.Context) (Rules, error) {
	rules, err := c.rules(ctx)
	return rules, wrap(err, "rules of stake and proof")
}

func (c *Client) rules(ctx context.Context) (r Rules, err error) {
	s, p := c.abi.stake, c.abi.proof
	for _, read := range []func() error{
		into(ctx, c, &r.SeatBond, nil, c.deployment.Stake, s.PackSeatBond(), s.UnpackSeatBond),
		into(ctx, c, &r.JoinDelay, nil, c.deployment.Stake, s.PackJoinDelay(), s.UnpackJoinDelay),
		into(ctx, c, &r.UnbondingDelay, nil, c.deployment.Stake, s.PackUnbondingDelay(), s.UnpackUnbondingDelay),
		into(ctx, c, &r.Panel, nil, c.deployment.Proof, p.PackPanel(), p.UnpackPanel),
		into(ctx, c, &r.AppealPanel, nil, c.deployment.Proof, p.PackAppealPanel(), p.UnpackAppealPanel),
		into(ctx, c, &r.MinPanel, nil, c.deployment.Proof, p.PackMinPanel(), p.UnpackMinPanel),
		into(ctx, c, &r.NoShowPenaltyBPS, nil, c.deployment.Proof, p.PackNoShowPenalty(), p.UnpackNoShowPenalty),
		into(ctx, c, &r.MinorityPenaltyBPS, nil, c.deployment.Proof, p.PackMinorityPenalty(), p.UnpackMinorityPenalty),
		into(ctx, c, &r.PostingBond, nil, c.deployment.Proof, p.PackPostingBond(), p.UnpackPostingBond),
		into(ctx, c, &r.ChallengeBond, nil, c.deployment.Proof, p.PackChallengeBond(), p.UnpackChallengeBond),
	} {
		if err := read(); err != nil {
			return r, err
		}
	}
	return r, nil
}
