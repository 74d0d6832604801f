package serving

import (
	"net/http"

	"github.com/autonet/autonet/settlement"
)

// credit is a customer's account on the chain as of a block.
type credit struct {
	settlement.CreditInfo
	block uint64
}

// lapsed: no later block would redeem a receipt.
func (c credit) lapsed() bool { return c.Expiry <= c.block }

// signedFor returns how many calls are paid for by receipts or counted by the chain, in its period, and the receipt that
// proves it, nil where it is the chain's own count.
func (v view) signedFor(c credit) (uint64, *settlement.SignedReceipt) {
	if v.period != c.Period || v.signed < c.Served {
		return c.Served, nil
	}
	if v.last.Calls == v.signed && v.signed > 0 {
		return v.signed, &v.last
	}
	return v.signed, nil
}

// lags says that the chain's node is behind what the server has seen.
func (v view) lags(c credit, r settlement.Receipt) *Refusal {
	if v.signed > 0 && v.period > c.Period {
		return refuse(http.StatusServiceUnavailable, "", "the chain's node lags: it is in period %d of %s: try again", c.Period, r.Customer)
	}
	return nil
}

// admit decides whether a receipt pays for n more calls, or with n 0 for calls ahead, so that at most window numbers are
// open: the pure core of the server. The receipt's signature, project and chain were checked.
func admit(v view, c credit, r settlement.Receipt, n, window int) *Refusal {
	if refusal := v.lags(c, r); refusal != nil {
		return refusal
	}
	if c.Bought == 0 {
		return refuse(http.StatusPaymentRequired, "receipt.customer", "%s has bought no calls of project %s", r.Customer, r.Project)
	}
	before, proof := v.signedFor(c)
	floor := before
	if v.period == c.Period && v.signed >= c.Served {
		floor = v.floor
	}
	var out *Refusal
	switch {
	case r.Period != c.Period:
		out = refuse(http.StatusConflict, "receipt.period", "expected period %d, got %d", c.Period, r.Period)
	case n > 0 && (r.Calls < before || r.Calls-before != uint64(n)):
		out = refuse(http.StatusConflict, "receipt.calls", "expected %d: %d are paid for and %d are asked for; got %d",
			before+uint64(n), before, n, r.Calls)
	case n == 0 && r.Calls < before:
		out = refuse(http.StatusConflict, "receipt.calls", "expected more than %d, which are paid for; got %d", before, r.Calls)
	case c.lapsed():
		return refuse(http.StatusPaymentRequired, "receipt.customer", "the calls of %s lapsed at block %d, now %d: buy more", r.Customer, c.Expiry, c.block)
	case r.Calls > c.Bought:
		return refuse(http.StatusPaymentRequired, "receipt.calls", "%d calls were bought, %d are paid for, the receipt is for %d: buy more",
			c.Bought, before, r.Calls)
	case r.Calls-floor > uint64(window):
		out = refuse(http.StatusConflict, "receipt.calls", "expected at most %d: calls from %d on are paid for and open; got %d",
			floor+uint64(window), floor+1, r.Calls)
	default:
		return nil
	}
	out.Period, out.Calls, out.Receipt = &c.Period, &before, proof
	return out
}
