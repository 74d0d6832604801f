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

// Predictor computes answers. It is called concurrently, with samples of InputLen finite numbers.
type Predictor interface {
	InputLen() int
	Predict(sample []float32) (training.Prediction, error)
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
	MaxBodyBytes   int64         // of a request; 0: 1 MiB, some 150 samples of MNIST
	MaxBatch       int           // samples a request; 0: 256
	MaxInFlight    int           // requests being checked or computed; more are refused with 429. 0: 64, one customer has at most a quarter
	MaxConnections int           // more wait to be accepted; 0: 256
	MaxCustomers   int           // customers with receipts, a small file each; 0: 65,536
	CreditTTL      time.Duration // how old the knowledge of a customer's account may be; 0: 2 s
	RedeemEvery    time.Duration // 0: 5 s
}

func (l Limits) withDefaults() Limits {
	l.MaxBodyBytes = or(l.MaxBodyBytes, 1<<20)
	l.MaxBatch = or(l.MaxBatch, 256)
	l.MaxInFlight = or(l.MaxInFlight, 64)
	l.MaxConnections = or(l.MaxConnections, 256)
	l.MaxCustomers = or(l.MaxCustomers, 1<<16)
	l.CreditTTL = or(l.CreditTTL, 2*time.Second)
	l.RedeemEvery = or(l.RedeemEvery, 5*time.Second)
	return l
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
	need("limits", c.MaxBodyBytes >= 0 && c.MaxBatch >= 0 && c.MaxInFlight >= 0 && c.MaxConnections >= 0 && c.MaxCustomers >= 0 &&
		c.CreditTTL >= 0 && c.RedeemEvery >= 0, "none below 0")
	return errors.Join(faults...)
}
