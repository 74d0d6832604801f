package demo

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/autonet/autonet/settlement"
)

// actor is somebody with an account on the chain.
type actor struct {
	name     string
	role     string // what the table calls them
	keystore string
	account  *settlement.Account
	grant    string // ATN that the treasury gives at the start
}

func (a *actor) address() common.Address { return a.account.Address() }

// cast is everybody who takes part.
type cast struct {
	password  string // file with the password of all keystores of the demo
	treasury  *actor // deploys the contracts and holds the supply
	developer *actor
	operator  *actor // the fleet's account: posts proofs, serves calls
	investors []*actor
	miners    []*actor
	verifiers []*actor
	customer  *actor
}

// What verifiers put up for a seat, and the fleet for each posted proof, in ATN.
const (
	bond        = "100"
	postingBond = "5"
)

// rules are those of a network in which all verifiers of the demo make a panel.
func rules(verifiers int) (settlement.DeployConfig, error) {
	var faults [2]error
	r := settlement.DefaultDeployConfig()
	r.Stake.SeatBond, faults[0] = settlement.ParseATN(bond)
	r.Proof.PostingBond, faults[1] = settlement.ParseATN(postingBond)
	r.Stake.JoinDelay = 1
	size := uint8(min(verifiers, 7))
	if size%2 == 0 {
		size-- // a panel is odd
	}
	r.Proof.Panel, r.Proof.AppealPanel, r.Proof.MinPanel = size, size, size
	return r, errors.Join(faults[:]...)
}

// newCast makes an encrypted keystore for everybody.
func newCast(dir string, workers, verifiers int) (*cast, error) {
	c := &cast{
		password:  filepath.Join(dir, "password"),
		treasury:  &actor{name: "treasury", role: "treasury"},
		developer: &actor{name: "developer", role: "developer", grant: "10"},
		operator:  &actor{name: "operator", role: "fleet operator", grant: "20"},
		customer:  &actor{name: "customer", role: "customer", grant: "50"},
	}
	for i := range 2 {
		c.investors = append(c.investors, &actor{name: fmt.Sprintf("investor%d", i+1), role: "investor", grant: "700"})
	}
	for i := range workers {
		c.miners = append(c.miners, &actor{name: fmt.Sprintf("worker%d", i+1), role: "miner", grant: "1"})
	}
	for i := range verifiers {
		c.verifiers = append(c.verifiers, &actor{name: fmt.Sprintf("verifier%d", i+1), role: "verifier", grant: "150"})
	}
	if err := settlement.WritePassword(c.password, rand.Reader); err != nil {
		return nil, err
	}
	var group errgroup.Group
	for _, a := range append(c.holders(), c.treasury) {
		group.Go(func() (err error) {
			a.keystore = filepath.Join(dir, a.name+".json")
			a.account, err = settlement.CreateKeystore(a.keystore, c.password, settlement.ScryptLight, rand.Reader)
			return err
		})
	}
	return c, group.Wait()
}

// holders lists all but the treasury.
func (c *cast) holders() []*actor {
	all := []*actor{c.developer}
	all = append(all, c.investors...)
	all = append(all, c.operator)
	all = append(all, c.miners...)
	all = append(all, c.verifiers...)
	return append(all, c.customer)
}

// client opens the chain for an actor.
func client(ctx context.Context, chain settlement.Chain, d settlement.Deployment, a *actor, log *slog.Logger) (*settlement.Client, error) {
	return settlement.NewClient(ctx, chain, settlement.ClientConfig{Deployment: d, Signer: a.account, Poll: chainPoll, Logger: log})
}

// fund hands out the grants.
func (c *cast) fund(ctx context.Context, treasury *settlement.Client) error {
	for _, a := range c.holders() {
		wei, err := settlement.ParseATN(a.grant)
		if err != nil {
			return err
		}
		if _, err := treasury.Transfer(ctx, a.address(), wei); err != nil {
			return fmt.Errorf("fund %s: %w", a.name, err)
		}
	}
	return nil
}

// balances reads everybody's ATN by name, what they have at stake included.
func (c *cast) balances(ctx context.Context, reader *settlement.Client) (map[string]*big.Int, error) {
	all := map[string]*big.Int{}
	for _, a := range c.holders() {
		wei, err := reader.Balance(ctx, a.address())
		if err != nil {
			return nil, err
		}
		stake, err := reader.Stake(ctx, a.address())
		if err != nil {
			return nil, err
		}
		all[a.name] = wei.Add(wei, stake.Bonded)
	}
	return all, nil
}
