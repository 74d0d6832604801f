package market

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/autonet/autonet/settlement"
)

// NotSent is the error of a journey that ended before anything was signed.
type NotSent struct{ Err error }

func (e *NotSent) Error() string { return "nothing was sent: " + e.Err.Error() }

// Unwrap returns the reason.
func (e *NotSent) Unwrap() error { return e.Err }

// Trader is somebody who writes to the contracts, never without consent. It is used by one goroutine at a time.
type Trader struct {
	Chain  settlement.Chain
	Config settlement.ClientConfig // with a signer
	Blind  bool                    // rehearse nothing, for nodes that cannot: the bill then knows the price of gas only
	// Consent is asked once for all transactions of a journey; an error ends the journey and is returned as it is.
	Consent func(context.Context, Bill) error
}

// Do rehearses act, has the bill agreed to, and runs act in earnest. what says in words what is done. act is called twice
// and must do nothing but settle with the chain and the configuration that it is given.
func Do[T any](ctx context.Context, t *Trader, what string, act func(settlement.Chain, settlement.ClientConfig) (T, error)) (T, Bill, error) {
	var none T
	bill, err := rehearse(ctx, t, what, func(chain settlement.Chain, cfg settlement.ClientConfig) error {
		_, err := act(chain, cfg)
		return err
	})
	if err != nil {
		return none, bill, &NotSent{err}
	}
	if err := t.Consent(ctx, bill); err != nil {
		return none, bill, err
	}
	cfg := t.Config
	if cfg.Spending.MaxFeePerGas == nil {
		cfg.Spending.MaxFeePerGas = bill.Cost.FeePerGas // what was agreed to is kept to; if gas gets dearer, writes wait, aloud
	}
	done, err := act(t.Chain, cfg)
	return done, bill, err
}

// As is an act for Do that a client of the deployment plays.
func As[T any](ctx context.Context, act func(*settlement.Client) (T, error)) func(settlement.Chain, settlement.ClientConfig) (T, error) {
	return func(chain settlement.Chain, cfg settlement.ClientConfig) (T, error) {
		client, err := settlement.NewClient(ctx, chain, cfg)
		if err != nil {
			var none T
			return none, err
		}
		return act(client)
	}
}

// rehearse finds out what act costs.
func rehearse(ctx context.Context, t *Trader, what string, act func(settlement.Chain, settlement.ClientConfig) error) (Bill, error) {
	if t.Config.Signer == nil {
		return Bill{}, settlement.ErrReadOnly
	}
	bill := Bill{What: what, Account: t.Config.Signer.Address()}
	id, err := t.Chain.ChainID(ctx)
	if err != nil {
		return bill, fmt.Errorf("read chain id: %w", err)
	}
	bill.ChainID = id.Uint64()
	price, err := t.gasPrice(ctx)
	if err != nil {
		return bill, err
	}
	if bill.Blind = t.Blind; t.Blind {
		bill.Cost.FeePerGas = new(big.Int).Lsh(price, 1)
	} else if bill.Cost, err = t.tryOut(ctx, act); err != nil {
		return bill, err
	}
	if bill.Ether, err = t.Chain.BalanceAt(ctx, bill.Account, nil); err != nil {
		return bill, fmt.Errorf("read ether of %s: %w", bill.Account, err)
	}
	if t.Config.Deployment.Validate() == nil {
		client, err := settlement.NewClient(ctx, t.Chain, t.Config)
		if err == nil {
			bill.ATN, err = client.Balance(ctx, bill.Account)
		}
		if err != nil {
			return bill, err
		}
	}
	return bill, bill.Validate()
}

// tryOut runs act where nothing stays, and adds up what it did.
func (t *Trader) tryOut(ctx context.Context, act func(settlement.Chain, settlement.ClientConfig) error) (settlement.Cost, error) {
	rehearsal, err := settlement.NewRehearsal(ctx, t.Chain, t.Config.Signer.Address())
	if err != nil {
		return settlement.Cost{}, err
	}
	cfg := t.Config
	cfg.Signer = rehearsal.Signer()
	cfg.Confirmations = 0 // there are no later blocks
	if err := act(rehearsal, cfg); err != nil {
		return settlement.Cost{}, err
	}
	cost := rehearsal.Cost(cfg.Deployment.ATN)
	if cost.Transactions == 0 {
		return cost, errors.New("there is nothing to do")
	}
	return cost, nil
}

// gasPrice is what a gas costs now; one above the cap, which writes would wait under, is refused.
func (t *Trader) gasPrice(ctx context.Context) (*big.Int, error) {
	price, err := t.Chain.SuggestGasTipCap(ctx)
	if err != nil {
		return nil, fmt.Errorf("read gas tip: %w", err)
	}
	head, err := t.Chain.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("read head: %w", err)
	}
	if head.BaseFee != nil {
		price = new(big.Int).Add(price, head.BaseFee)
	}
	if most := t.Config.Spending.MaxFeePerGas; most != nil && price.Cmp(most) > 0 {
		return nil, fmt.Errorf("%w: a gas costs %s, at most %s are allowed", settlement.ErrSpendingCap, settlement.FormatGwei(price), settlement.FormatGwei(most))
	}
	return price, nil
}
