package serving

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/settlement"
	"github.com/autonet/autonet/training"
)

// Predictor computes answers. It is called concurrently, with n samples of InputLen finite numbers, side by side.
type Predictor interface {
	InputLen() int
	PredictBatch(samples []float32, n int) ([]training.Prediction, error)
}

var _ Predictor = (*training.Predictor)(nil)

// Ledger is what the chain says of customers. It is called concurrently.
type Ledger interface {
	Credits(ctx context.Context, project, customer common.Address) (settlement.CreditInfo, error)
	Block(ctx context.Context) (uint64, error)
}

// Redeemer turns a receipt into revenue, as the project's fleet. It is called by one goroutine at a time.
type Redeemer interface {
	Redeem(ctx context.Context, receipt settlement.SignedReceipt) (settlement.Payment, error)
}

var (
	_ Ledger   = (*settlement.Client)(nil)
	_ Redeemer = (*settlement.Client)(nil)
)

// Config is what a server is made of. Zero limits mean the defaults.
type Config struct {
	Predictor Predictor
	Ledger    Ledger
	Redeemer  Redeemer
	Project   common.Address
	ChainID   uint64
	Dir       string // receipts; made when it is missing
	Logger    *slog.Logger
	Now       func() time.Time // nil: time.Now

	JobID        string   // these are told to customers as they are
	Weights      string   // CID
	Classes      int      // 0 for a model whose outputs are no classes
	PricePerCall *big.Int // wei of ATN

	Limits
}

// Limits bound what strangers can make a server do.
type Limits struct {
	MaxBodyBytes   int64         // of a request; 0: 1 MiB, some 330 samples of MNIST in binary
	MaxBatch       int           // samples a request, and of requests that are computed together; 0: 256
	MaxInFlight    int           // requests being checked or computed; more are refused with 429. 0: 1,024, one customer has at most a quarter
	MaxQueue       int           // samples that wait to be computed; more are refused with 429, uncharged. 0: 4,096
	MaxConnections int           // more wait to be accepted; 0: 1,024
	MaxCustomers   int           // customers with receipts, half a kilobyte each and more with a window; 0: 65,536
	MaxWindow      int           // calls that a customer may pay ahead; 0: 4,096
	MaxRate        float64       // calls/s of one customer, at once what a second allows; 0: no bound
	Workers        int           // batches computed at a time; 0: 1
	Deadline       time.Duration // of a request, or less if it says so; 0: 10 s
	CreditTTL      time.Duration // how old the knowledge of a customer's account may be; 0: 2 s
	RedeemEvery    time.Duration // 0: 5 s
	SettleAfter    time.Duration // a receipt for calls to come is redeemed when no call came for so long; 0: 30 s
}

func (l Limits) withDefaults() Limits {
	l.MaxBodyBytes = or(l.MaxBodyBytes, 1<<20)
	l.MaxBatch = or(l.MaxBatch, 256)
	l.MaxInFlight = or(l.MaxInFlight, 1024)
	l.MaxQueue = max(or(l.MaxQueue, 4096), l.MaxBatch)
	l.MaxConnections = or(l.MaxConnections, 1024)
	l.MaxCustomers = or(l.MaxCustomers, 1<<16)
	l.MaxWindow = max(or(l.MaxWindow, 4096), l.MaxBatch)
	l.Workers = or(l.Workers, 1)
	l.Deadline = or(l.Deadline, 10*time.Second)
	l.CreditTTL = or(l.CreditTTL, 2*time.Second)
	l.RedeemEvery = or(l.RedeemEvery, 5*time.Second)
	l.SettleAfter = or(l.SettleAfter, 30*time.Second)
	return l
}

// Validate lists all faults at once.
func (l Limits) Validate() error {
	var faults []error
	for field, ok := range map[string]bool{
		"max body bytes": l.MaxBodyBytes >= 0, "max batch": l.MaxBatch >= 0, "max in flight": l.MaxInFlight >= 0, "max queue": l.MaxQueue >= 0,
		"max connections": l.MaxConnections >= 0, "max customers": l.MaxCustomers >= 0, "max window": l.MaxWindow >= 0,
		"max rate": l.MaxRate >= 0, "workers": l.Workers >= 0, "deadline": l.Deadline >= 0, "credit TTL": l.CreditTTL >= 0,
		"redeem every": l.RedeemEvery >= 0, "settle after": l.SettleAfter >= 0,
	} {
		if !ok {
			faults = append(faults, fmt.Errorf("serving: %s: expected 0 or more", field))
		}
	}
	if l.MaxWindow > maxSight || l.MaxBatch > maxSight {
		faults = append(faults, fmt.Errorf("serving: max window, max batch: expected at most %d", maxSight))
	}
	return errors.Join(faults...)
}

func or[T comparable](v, otherwise T) T {
	var zero T
	if v == zero {
		return otherwise
	}
	return v
}

// Validate lists all faults at once.
func (c Config) Validate() error {
	var faults []error
	need := func(field string, ok bool, expected string) {
		if !ok {
			faults = append(faults, fmt.Errorf("serving: %s: expected %s", field, expected))
		}
	}
	need("predictor", c.Predictor != nil, "one")
	need("ledger", c.Ledger != nil, "one")
	need("redeemer", c.Redeemer != nil, "one")
	need("logger", c.Logger != nil, "one")
	need("project", c.Project != (common.Address{}), "an address")
	need("chain id", c.ChainID > 0, "a positive number")
	need("dir", c.Dir != "", "a directory")
	return errors.Join(append(faults, c.Limits.Validate())...)
}
