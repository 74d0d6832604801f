package settlement

import (
	"errors"
	"fmt"
	"math/big"
)

// ErrSpendingCap: at the present base fee a transaction would cost more than its caps allow. Writes never return it: they
// wait, and say so in the log, until the fee falls or their context ends.
var ErrSpendingCap = errors.New("over the spending cap")

// Spending bounds what a client's transactions may cost in ether, and says when a waiting one offers more.
type Spending struct {
	MaxFeePerGas *big.Int // wei for one gas, tip included; nil: no bound
	MaxFee       *big.Int // wei for one transaction, at most: gas limit times fee; nil: no bound
	// BumpAfter is how many blocks a transaction that was next in line may miss before it is replaced by one with the same
	// nonce and the same effect that offers at least an eighth more. 0 means 3.
	BumpAfter uint64
}

const defaultBumpAfter = 3

// Validate lists all faults.
func (s Spending) Validate() error {
	var faults []error
	for name, cap := range map[string]*big.Int{"fee per gas": s.MaxFeePerGas, "fee of a transaction": s.MaxFee} {
		if cap != nil && cap.Sign() <= 0 {
			faults = append(faults, fmt.Errorf("spending: greatest %s: expected more than 0 wei, got %v", name, cap))
		}
	}
	return errors.Join(faults...)
}

func (s Spending) bumpAfter() uint64 {
	if s.BumpAfter == 0 {
		return defaultBumpAfter
	}
	return s.BumpAfter
}

// market is what the chain asks of a transaction now, in wei for one gas, and how much gas its blocks have.
type market struct {
	base, tip *big.Int
	gasLimit  uint64
}

// fees are what a transaction offers, in wei for one gas: of most, tip goes to who makes the block (EIP-1559).
type fees struct{ tip, most *big.Int }

// first offers twice the base fee, which outlives six full blocks (EIP-1559: at most an eighth more each), or less where
// the caps say so. The error wraps ErrSpendingCap when not even the next block's fee is allowed.
func (s Spending) first(m market, gas uint64) (fees, error) {
	least := new(big.Int).Add(m.base, m.tip)
	limit := s.limit(gas)
	if limit != nil && least.Cmp(limit) > 0 {
		return fees{}, overCap(least, limit)
	}
	return fees{m.tip, lesser(new(big.Int).Add(m.base, least), limit)}, nil
}

// replace offers at least an eighth more than last in both numbers, which every node accepts as a replacement, and what
// the market asks.
func (s Spending) replace(last fees, m market, gas uint64) (fees, error) {
	tip := greater(eighthMore(last.tip), m.tip)
	least := greater(eighthMore(last.most), new(big.Int).Add(m.base, m.tip))
	limit := s.limit(gas)
	if limit != nil && least.Cmp(limit) > 0 {
		return fees{}, overCap(least, limit)
	}
	most := new(big.Int).Add(new(big.Int).Lsh(m.base, 1), tip)
	most = lesser(greater(most, least), limit)
	return fees{lesser(tip, most), most}, nil
}

// limit is the greatest fee for one gas that both caps allow; nil without caps.
func (s Spending) limit(gas uint64) *big.Int {
	if s.MaxFee == nil || gas == 0 {
		return s.MaxFeePerGas
	}
	return lesser(new(big.Int).Div(s.MaxFee, new(big.Int).SetUint64(gas)), s.MaxFeePerGas)
}

func overCap(needed, limit *big.Int) error {
	return fmt.Errorf("%w: a gas costs %v wei, at most %v are allowed", ErrSpendingCap, needed, limit)
}

// eighthMore is 9/8 of x, rounded up, and more than x.
func eighthMore(x *big.Int) *big.Int {
	more := new(big.Int).Add(x, big.NewInt(7))
	more.Rsh(more, 3).Add(more, x)
	if more.Cmp(x) <= 0 {
		more.Add(x, big.NewInt(1))
	}
	return more
}

func greater(a, b *big.Int) *big.Int {
	if a.Cmp(b) >= 0 {
		return a
	}
	return b
}

// lesser takes nil as no bound.
func lesser(a, b *big.Int) *big.Int {
	if b == nil || a.Cmp(b) <= 0 {
		return a
	}
	return b
}
