package demo

import (
	"context"
	"fmt"
	"math/big"
	"strings"
	"text/tabwriter"

	"github.com/autonet/autonet/settlement"
)

// Facts is what a demo found, for scripts.
type Facts struct {
	FleetWeightsCID            string            `json:"fleet_weights_cid"`
	LocalWeightsCID            string            `json:"local_weights_cid"`
	TestAccuracy               float64           `json:"test_accuracy"`
	EpochsSettled              int               `json:"epochs_settled"` // the test's claim among them
	Deaths                     []Death           `json:"deaths"`
	CallsServed                int               `json:"calls_served"`
	CallsCorrect               int               `json:"calls_correct"`
	BalancesBefore             map[string]string `json:"balances_before"` // ATN, decimal
	BalancesAfter              map[string]string `json:"balances_after"`
	ContractDebtsEqualBalances bool              `json:"contract_debts_equal_balances"`
	Seconds                    float64           `json:"seconds"`
}

// Death is a process that was killed.
type Death struct {
	What             string  `json:"what"`
	When             float64 `json:"when"` // seconds since the beginning
	RecoveredAfterMS int64   `json:"recovered_after_ms"`

	node   string
	worker bool
}

func decimals(balances map[string]*big.Int) map[string]string {
	texts := map[string]string{}
	for name, wei := range balances {
		texts[name] = strings.TrimSuffix(settlement.FormatATN(wei), " ATN")
	}
	return texts
}

// account reads what everybody has at the end, and whether the contracts owe exactly what they hold.
func (d *demo) account(ctx context.Context) error {
	after, err := d.cast.balances(ctx, d.reader)
	if err != nil {
		return err
	}
	d.facts.BalancesAfter = decimals(after)
	debts, err := d.reader.Debts(ctx)
	if err != nil {
		return err
	}
	d.facts.ContractDebtsEqualBalances = true
	for _, debt := range debts {
		d.say("%-10s holds %s and owes %s", debt.Name, settlement.FormatATN(debt.Balance), settlement.FormatATN(debt.Debts))
		if debt.Balance.Cmp(debt.Debts) != 0 {
			d.facts.ContractDebtsEqualBalances = false
			return fmt.Errorf("contract %s %s holds %s and owes %s", debt.Name, debt.Contract, debt.Balance, debt.Debts)
		}
	}
	return nil
}

// table prints who put in what and got what, and the two CIDs.
func (d *demo) table() error {
	out := d.cfg.Out
	fmt.Fprintln(out)
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "who\trole\tbefore\tput in\tgot\tafter\t")
	for _, a := range d.cast.holders() {
		before, err := settlement.ParseATN(d.facts.BalancesBefore[a.name])
		if err != nil {
			return err
		}
		after, err := settlement.ParseATN(d.facts.BalancesAfter[a.name])
		if err != nil {
			return err
		}
		in := d.paidIn[a.name]
		if in == nil {
			in = new(big.Int)
		}
		got := new(big.Int).Sub(after, before)
		got.Add(got, in)
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\t\n", a.name, a.role, short(before), short(in), short(got), short(after))
	}
	if err := w.Flush(); err != nil {
		return err
	}
	fmt.Fprintf(out, "\nAmounts in ATN, with what is at stake: the verifiers' bonds and pay, and the fleet's bond. Contracts owe exactly what they hold: %v\n",
		d.facts.ContractDebtsEqualBalances)
	fmt.Fprintf(out, "\nweights, fleet with two deaths   %s\nweights, one process             %s\n", d.facts.FleetWeightsCID, d.facts.LocalWeightsCID)
	fmt.Fprintf(out, "the same: %v; test accuracy %.2f %%; %d of %d unseen digits right over HTTP; %.1f s\n",
		d.facts.FleetWeightsCID == d.facts.LocalWeightsCID, 100*d.facts.TestAccuracy, d.facts.CallsCorrect, d.facts.CallsServed, d.facts.Seconds)
	return nil
}

// short writes an amount for the table, with two decimals.
func short(wei *big.Int) string {
	f, _ := new(big.Float).Quo(new(big.Float).SetInt(wei), big.NewFloat(1e18)).Float64()
	return fmt.Sprintf("%.2f", f)
}
