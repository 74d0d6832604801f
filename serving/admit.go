package serving

import (
	"net/http"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/settlement"
)

// entry is what is kept of a customer: the highest receipt, and what it was answered for.
type entry struct {
	Receipt settlement.SignedReceipt `json:"receipt"`
	Inputs  common.Hash              `json:"inputs"` // digestOf
}

// repeats says that the receipt is the kept one, for the same inputs: it was charged before.
func (e entry) repeats(r settlement.Receipt, inputs common.Hash) bool {
	return e.Receipt.Calls > 0 && e.Receipt.Receipt == r && e.Inputs == inputs
}

// credit is a customer's account on the chain as of a block.
type credit struct {
	settlement.CreditInfo
	block uint64
}

// lapsed: no later block would redeem a receipt.
func (c credit) lapsed() bool { return c.Expiry <= c.block }

// served returns how many calls count as served in the chain's period, and the receipt that proves it, nil where it is the
// chain's own count.
func served(kept entry, c credit) (uint64, *settlement.SignedReceipt) {
	if kept.Receipt.Period == c.Period && kept.Receipt.Calls > c.Served {
		return kept.Receipt.Calls, &kept.Receipt
	}
	return c.Served, nil
}

// admit decides whether a receipt pays for n more calls: the pure core of the server. The receipt's signature, project
// and chain were checked.
func admit(kept entry, c credit, r settlement.Receipt, n int) *Refusal {
	if kept.Receipt.Calls > 0 && kept.Receipt.Period > c.Period {
		return refuse(http.StatusServiceUnavailable, "", "the chain's node lags: it is in period %d of %s: try again", c.Period, r.Customer)
	}
	if c.Bought == 0 {
		return refuse(http.StatusPaymentRequired, "receipt.customer", "%s has bought no calls of project %s", r.Customer, r.Project)
	}
	before, proof := served(kept, c)
	var out *Refusal
	switch {
	case r.Period != c.Period:
		out = refuse(http.StatusConflict, "receipt.period", "expected period %d, got %d", c.Period, r.Period)
	case r.Calls < before || r.Calls-before != uint64(n):
		out = refuse(http.StatusConflict, "receipt.calls", "expected %d: %d were served before and %d are asked for; got %d",
			before+uint64(n), before, n, r.Calls)
	case c.lapsed():
		return refuse(http.StatusPaymentRequired, "receipt.customer", "the calls of %s lapsed at block %d, now %d: buy more", r.Customer, c.Expiry, c.block)
	case r.Calls > c.Bought:
		return refuse(http.StatusPaymentRequired, "receipt.calls", "%d calls were bought, %d served, %d are asked for: buy more", c.Bought, before, n)
	default:
		return nil
	}
	out.Period, out.Calls, out.Receipt = &c.Period, &before, proof
	return out
}
