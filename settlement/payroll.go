package settlement

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// maxPayrollBytes bounds an encoded Payroll; a miner takes about 220 bytes of it.
const maxPayrollBytes = 16 << 20

// Payroll is what a fleet publishes with each proof of a paid epoch, as one blob: what each miner had earned before, whose
// root the project keeps, and what each did in the epoch. Whoever published it, it proves itself: it leads from the one
// root on chain to the other or it does not. Miners claim with what it leads to.
type Payroll struct {
	Project       common.Address `json:"project"`
	Epoch         uint64         `json:"epoch"`
	Before        Earnings       `json:"before"`
	Contributions []Contribution `json:"contributions"`
}

// After are the earnings with the epoch's, of which pay is the miners' part (Terms.MinersPay).
func (p Payroll) After(pay *big.Int) (Earnings, error) {
	after, err := NextEarnings(p.Before, pay, p.Contributions)
	return after, wrap(err, "payroll of epoch %d of %s", p.Epoch, p.Project)
}

// Encode is the payroll's JSON. Equal payrolls have equal bytes.
func (p Payroll) Encode() []byte {
	data, err := json.Marshal(p)
	if err != nil {
		panic(err) // addresses and integers always encode
	}
	return data
}

// DecodePayroll reads what Encode wrote, and refuses what is too large, torn or out of order.
func DecodePayroll(data []byte) (Payroll, error) {
	var p Payroll
	if len(data) > maxPayrollBytes {
		return p, fmt.Errorf("payroll: %d bytes, expected at most %d", len(data), maxPayrollBytes)
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&p); err != nil {
		return p, fmt.Errorf("payroll: %w", err)
	}
	if decoder.More() {
		return p, fmt.Errorf("payroll: expected one JSON object")
	}
	return p, wrap(p.Before.validate(), "payroll")
}

// earningText is an Earning in JSON: amounts are decimal strings, since many readers of JSON keep 53 bits of a number.
type earningText struct {
	Miner      common.Address `json:"miner"`
	Cumulative string         `json:"cumulative"`
}

// MarshalJSON writes the amount as a decimal string of wei.
func (e Earning) MarshalJSON() ([]byte, error) {
	if e.Cumulative == nil {
		e.Cumulative = new(big.Int)
	}
	return json.Marshal(earningText{e.Miner, e.Cumulative.String()})
}

// UnmarshalJSON reads what MarshalJSON wrote.
func (e *Earning) UnmarshalJSON(data []byte) error {
	var text earningText
	if err := json.Unmarshal(data, &text); err != nil {
		return err
	}
	if !digits(text.Cumulative) || len(text.Cumulative) > 78 {
		return fmt.Errorf("earning of %s: expected a decimal number of wei, got %.80q", text.Miner, text.Cumulative)
	}
	wei, ok := new(big.Int).SetString(text.Cumulative, 10)
	if !ok {
		return fmt.Errorf("earning of %s: expected a decimal number of wei, got %q", text.Miner, text.Cumulative)
	}
	e.Miner, e.Cumulative = text.Miner, wei
	return nil
}
