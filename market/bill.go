package market

import (
	"encoding/json"
	"fmt"
	"math/big"
	"strings"

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
}

// Validate refuses a bill that the account cannot pay.
func (b Bill) Validate() error {
	if b.Ether.Cmp(b.Cost.MostFee) < 0 {
		return fmt.Errorf("account %s has %s for gas, expected %s", b.Account, settlement.FormatEther(b.Ether), settlement.FormatEther(b.Cost.MostFee))
	}
	return nil
}

// String is the bill as a person reads it, one line each for the account, ATN and gas.
func (b Bill) String() string {
	var s strings.Builder
	fmt.Fprintf(&s, "%s\n", b.What)
	fmt.Fprintf(&s, "  account  %s on chain %d\n", b.Account, b.ChainID)
	switch {
	case b.ATN == nil:
	case b.Cost.Pays.Sign() == 0 && b.Cost.Gets.Sign() == 0:
		fmt.Fprintf(&s, "  ATN      none moves; has %s\n", settlement.FormatATN(b.ATN))
	default:
		left := new(big.Int).Sub(b.ATN, b.Cost.Pays)
		left.Add(left, b.Cost.Gets)
		fmt.Fprintf(&s, "  ATN      pays %s, gets %s; has %s, %s afterwards\n", settlement.FormatATN(b.Cost.Pays), settlement.FormatATN(b.Cost.Gets),
			settlement.FormatATN(b.ATN), settlement.FormatATN(left))
	}
	transactions := "1 transaction"
	if b.Cost.Transactions != 1 {
		transactions = fmt.Sprintf("%d transactions", b.Cost.Transactions)
	}
	fmt.Fprintf(&s, "  gas      %s, %d gas: about %s, at most %s; has %s, %s or more afterwards\n", transactions, b.Cost.Gas,
		ether(b.Cost.Fee, true), ether(b.Cost.MostFee, true), ether(b.Ether, false), ether(new(big.Int).Sub(b.Ether, b.Cost.MostFee), false))
	return s.String()
}

// MarshalJSON writes amounts as decimals with their units.
func (b Bill) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		What         string         `json:"what"`
		Account      common.Address `json:"account"`
		ChainID      uint64         `json:"chain_id"`
		Transactions int            `json:"transactions"`
		Gas          uint64         `json:"gas"`
		Fee          string         `json:"fee"`
		MostFee      string         `json:"most_fee"`
		Pays         string         `json:"pays"`
		Gets         string         `json:"gets"`
	}{b.What, b.Account, b.ChainID, b.Cost.Transactions, b.Cost.Gas, settlement.FormatEther(b.Cost.Fee), settlement.FormatEther(b.Cost.MostFee),
		settlement.FormatATN(b.Cost.Pays), settlement.FormatATN(b.Cost.Gets)})
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
