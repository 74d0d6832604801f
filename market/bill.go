package market

import (
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/settlement"
)

// Bill is what somebody is asked to agree to: what is done, for which account, and what it takes from it.
type Bill struct {
	What    string
	Account common.Address
	ChainID uint64
	Cost    settlement.Cost
	ATN     *big.Int // wei that the account has; nil where there is no ATN yet
	Ether   *big.Int // wei that the account has
	Blind   bool     // nothing was rehearsed: of Cost only FeePerGas is known
}

// Validate refuses a bill that the account cannot pay.
func (b Bill) Validate() error {
	if !b.Blind && b.Ether.Cmp(b.Cost.MostFee) < 0 {
		return fmt.Errorf("account %s has %s for gas, expected %s", b.Account, settlement.FormatEther(b.Ether), settlement.FormatEther(b.Cost.MostFee))
	}
	return nil
}

// String is the bill as a person reads it, one line each for the account, ATN and gas.
func (b Bill) String() string {
	return fmt.Sprintf("%s\n  account  %s on chain %d\n", b.What, b.Account, b.ChainID) + b.atnLine() + b.gasLine()
}

func (b Bill) atnLine() string {
	atn := settlement.FormatATN
	switch {
	case b.ATN == nil:
		return ""
	case b.Blind:
		return fmt.Sprintf("  ATN      not rehearsed; has %s\n", atn(b.ATN))
	case b.Cost.Pays.Sign() == 0 && b.Cost.Gets.Sign() == 0:
		return fmt.Sprintf("  ATN      none moves; has %s\n", atn(b.ATN))
	}
	left := new(big.Int).Sub(b.ATN, b.Cost.Pays)
	left.Add(left, b.Cost.Gets)
	return fmt.Sprintf("  ATN      pays %s, gets %s; has %s, %s afterwards\n", atn(b.Cost.Pays), atn(b.Cost.Gets), atn(b.ATN), atn(left))
}

func (b Bill) gasLine() string {
	if b.Blind {
		return fmt.Sprintf("  gas      not rehearsed, at most %s for each; has %s\n", settlement.FormatGwei(b.Cost.FeePerGas), ether(b.Ether, false))
	}
	left := new(big.Int).Sub(b.Ether, b.Cost.MostFee)
	return fmt.Sprintf("  gas      %s, %d gas: about %s, at most %s; has %s, %s or more afterwards\n", Plural(uint64(b.Cost.Transactions), "transaction"),
		b.Cost.Gas, ether(b.Cost.Fee, true), ether(b.Cost.MostFee, true), ether(b.Ether, false), ether(left, false))
}

// MarshalJSON writes amounts as decimals with their units.
func (b Bill) MarshalJSON() ([]byte, error) {
	facts := struct {
		What         string         `json:"what"`
		Account      common.Address `json:"account"`
		ChainID      uint64         `json:"chain_id"`
		Rehearsed    bool           `json:"rehearsed"` // else the rest is unknown
		Transactions int            `json:"transactions,omitempty"`
		Gas          uint64         `json:"gas,omitempty"`
		Fee          string         `json:"fee,omitempty"`
		MostFee      string         `json:"most_fee,omitempty"`
		Pays         string         `json:"pays,omitempty"`
		Gets         string         `json:"gets,omitempty"`
	}{What: b.What, Account: b.Account, ChainID: b.ChainID, Rehearsed: !b.Blind}
	if !b.Blind {
		facts.Transactions, facts.Gas = b.Cost.Transactions, b.Cost.Gas
		facts.Fee, facts.MostFee = settlement.FormatEther(b.Cost.Fee), settlement.FormatEther(b.Cost.MostFee)
		facts.Pays, facts.Gets = settlement.FormatATN(b.Cost.Pays), settlement.FormatATN(b.Cost.Gets)
	}
	return json.Marshal(facts)
}

// gwei is the step to which a bill rounds ether.
var gwei = big.NewInt(1e9)

// ether writes wei rounded to gwei: what is paid up, what is there down.
func ether(wei *big.Int, up bool) string {
	rounded, rest := new(big.Int).DivMod(wei, gwei, new(big.Int))
	if up && rest.Sign() > 0 {
		rounded.Add(rounded, common.Big1)
	}
	return settlement.FormatEther(rounded.Mul(rounded, gwei))
}
