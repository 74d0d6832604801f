package market

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/settlement"
)

// Stake is an account's stake as people and programs read it.
type Stake struct {
	Address   string                `json:"address"`
	Bonded    string                `json:"bonded"`
	Locked    string                `json:"locked"`
	Free      string                `json:"free"`
	Unbonding string                `json:"unbonding"`
	ReleaseAt uint64                `json:"release_at"`
	Seats     []settlement.SeatInfo `json:"seats"`
}

// ReadStake reads an account's stake and seats.
func ReadStake(ctx context.Context, c *settlement.Client, account common.Address) (Stake, error) {
	info, err := c.Stake(ctx, account)
	if err != nil {
		return Stake{}, err
	}
	seats, err := c.Seats(ctx, account)
	atn := settlement.FormatATN
	return Stake{account.Hex(), atn(info.Bonded), atn(info.Locked), atn(info.Free), atn(info.Unbonding), info.ReleaseAt,
		append([]settlement.SeatInfo{}, seats...)}, err
}

// SeatText says when proofs draw a seat.
func SeatText(seat settlement.SeatInfo) string {
	text := fmt.Sprintf("active from block %d", seat.ActiveFrom)
	if seat.InactiveFrom != 0 {
		text += fmt.Sprintf(" until block %d", seat.InactiveFrom-1)
	}
	if seat.LostBPS != 0 {
		text += ", lost " + percent(seat.LostBPS) + " of its bond"
	}
	return text
}

// Owned refuses numbers of seats that are not among the account's own.
func Owned(account common.Address, numbers []uint32, own []settlement.SeatInfo) error {
	for _, number := range numbers {
		if !slices.ContainsFunc(own, func(seat settlement.SeatInfo) bool { return seat.Seat == number }) {
			return fmt.Errorf("seat %d is not one of account %s", number, account)
		}
	}
	return nil
}

// MissingSeats is how many seats an account lacks to have so many that it has not left.
func MissingSeats(own []settlement.SeatInfo, want uint32) uint32 {
	for _, seat := range own {
		if seat.InactiveFrom == 0 && want > 0 {
			want--
		}
	}
	return want
}
