package suites

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/settlement"
)

const (
	fewMiners  = 4
	manyMiners = 4_000
	manyEpochs = 34 // the first two are claimed one by one, the rest at once
	seatsEach  = 2
	goodMetric = 970_000
)

// people of the measured economy, by their place among its accounts.
const (
	founder = iota
	first   // investor
	second  // investor
	fleet
	customer
	miner
	verifier  // and the two after it
	allPeople = verifier + 3
)

// economy is a dev chain with the contracts and people, and the gas that their steps took.
type economy struct {
	dev    *settlement.DevChain
	people [allPeople]*settlement.Client
	signer [allPeople]*settlement.Account
	gas    map[string]uint64
}

// walkJourneys does every measured step at least once and returns what each took, by group and name.
func walkJourneys(ctx context.Context, quick bool) (_ map[string]uint64, err error) {
	e := &economy{gas: map[string]uint64{}}
	ether := map[common.Address]*big.Int{}
	for i := range e.signer {
		if e.signer[i], err = settlement.NewAccount(rand.Reader); err != nil {
			return nil, err
		}
		ether[e.signer[i].Address()] = settlement.MustATN("1000") // ether has 18 decimals too
	}
	e.dev, err = settlement.OpenDevChain(settlement.DevChainConfig{Period: time.Millisecond, Ether: ether})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, e.dev.Close()) }()
	epochs := manyEpochs
	if quick {
		epochs = 3
	}
	for _, journey := range []func() error{
		func() error { return e.settle(ctx) },
		func() error { return e.train(ctx, "epoch of 4 miners", fewMiners, 3) },
		func() error { return e.train(ctx, "epoch of 4,000 miners", manyMiners, epochs) },
	} {
		if err := journey(); err != nil {
			return nil, err
		}
	}
	return e.gas, nil
}

func (e *economy) note(group, name string, mined settlement.Mined) {
	e.gas[group+name] = mined.GasUsed
}

// settle deploys the contracts, gives everybody money but the miner, and seats the verifiers.
func (e *economy) settle(ctx context.Context) error {
	rules := settlement.DefaultDeployConfig()
	rules.Proof.Panel, rules.Proof.MinPanel = 3, 3
	rules.Stake.JoinDelay = 1
	cfg := settlement.ClientConfig{Signer: e.signer[founder], Poll: time.Millisecond}
	var err error
	if cfg.Deployment, err = settlement.Deploy(ctx, e.dev.Chain(), cfg, rules); err != nil {
		return err
	}
	for i := range e.people {
		cfg.Signer = e.signer[i]
		if e.people[i], err = settlement.NewClient(ctx, e.dev.Chain(), cfg); err != nil {
			return err
		}
		if i == founder || i == miner {
			continue
		}
		if _, err := e.people[founder].Transfer(ctx, e.signer[i].Address(), settlement.MustATN("100000")); err != nil {
			return err
		}
	}
	if _, err := e.people[fleet].Deposit(ctx, settlement.MustATN("10000")); err != nil {
		return err
	}
	for _, v := range e.people[verifier:] {
		deposited, err := v.Deposit(ctx, settlement.MustATN("10000"))
		if err != nil {
			return err
		}
		e.note("verifier", "deposit stake", deposited)
		for range seatsEach {
			taken, err := v.TakeSeats(ctx, 1)
			if err != nil {
				return err
			}
			e.note("verifier", "take a seat", taken.Mined)
		}
	}
	e.dev.Mine(2)
	return nil
}

// train takes a project from its publication to its dividends. The miner is one of its miners.
func (e *economy) train(ctx context.Context, group string, miners, epochs int) error {
	terms, err := e.fund(ctx, epochs)
	if err != nil {
		return err
	}
	project := terms.project
	units := []settlement.Contribution{{Miner: e.signer[miner].Address(), Units: 64}}
	for n := 1; n < miners; n++ {
		units = append(units, settlement.Contribution{Miner: minerNumber(n), Units: 1 + uint64(n%7)})
	}
	var earned settlement.Earnings
	for epoch := 1; epoch <= epochs; epoch++ {
		if earned, err = settlement.NextEarnings(earned, terms.MinersPay(), units); err != nil {
			return err
		}
		claim := settlement.Claim{Project: project, Epoch: uint64(epoch), Final: epoch == epochs, Before: weightsOf(epoch - 1),
			After: weightsOf(epoch), MetricPPM: goodMetric, Contributions: units, Earnings: earned}
		if err := e.prove(ctx, group, claim); err != nil {
			return fmt.Errorf("epoch %d: %w", epoch, err)
		}
		if miners == manyMiners && (epoch <= 2 || epoch == epochs) {
			if err := e.claim(ctx, project, earned, epoch); err != nil {
				return err
			}
		}
	}
	return e.sell(ctx, project)
}

// published is a project with its terms.
type published struct {
	settlement.Terms
	project common.Address
}

func (e *economy) fund(ctx context.Context, epochs int) (published, error) {
	head, err := e.people[founder].Block(ctx)
	if err != nil {
		return published{}, err
	}
	p := published{Terms: settlement.Terms{
		JobID: "digits-01234567", Job: cidOf("job"), Model: cidOf("model"), Dataset: cidOf("dataset"), TestSplit: cidOf("test"),
		Metric: settlement.Accuracy, ThresholdPPM: 965_000, Goal: settlement.MustATN("4000"), PayPerEpoch: settlement.MustATN("100"),
		PricePerCall: settlement.MustATN("0.5"), Epochs: uint32(epochs), VerifierShareBPS: 1_000, FounderShareBPS: 2_000,
		FundingDeadline: head + 100_000, TrainingDeadline: head + 1_000_000, CreditBlocks: 100_000, AnswerBlocks: 100,
		CommitBlocks: 5_000, RevealBlocks: 5_000, ChallengeBlocks: 1, Fleet: e.signer[fleet].Address(),
	}}
	publication, err := e.people[founder].Publish(ctx, p.Terms)
	if err != nil {
		return p, err
	}
	e.note("investor", "publish", publication.Mined)
	p.project = publication.Project
	for i, investment := range []struct {
		who    int
		amount string
		step   string
	}{{first, "1000", "invest, the project's first"}, {second, "1000", "invest"}, {first, "2000", ""}} {
		paid, err := e.people[investment.who].Invest(ctx, p.project, settlement.MustATN(investment.amount))
		if err != nil {
			return p, fmt.Errorf("investment %d: %w", i, err)
		}
		e.note("investor", investment.step, paid.Mined)
	}
	return p, nil
}

// prove takes a claim from its posting to its verdict.
func (e *economy) prove(ctx context.Context, group string, claim settlement.Claim) error {
	posted, err := e.people[fleet].Post(ctx, claim)
	if err != nil {
		return err
	}
	e.dev.Mine(2)
	drawn, err := e.people[verifier].Draw(ctx, posted.ProofID)
	if err != nil {
		return err
	}
	places, err := e.people[verifier].Panel(ctx, posted.ProofID, 0)
	if err != nil {
		return err
	}
	for i, p := range places { // the last of each closes the phase: not what is measured
		mined, err := e.voter(p).Commit(ctx, posted.ProofID, 0, p.Place, goodMetric, [32]byte{1})
		if err != nil {
			return err
		}
		if i == 0 {
			e.note(group, "commit", mined)
		}
	}
	for i, p := range places {
		mined, err := e.voter(p).Reveal(ctx, posted.ProofID, p.Place, goodMetric, [32]byte{1})
		if err != nil {
			return err
		}
		if i == 0 {
			e.note(group, "reveal", mined)
		}
	}
	e.dev.Mine(2)
	verdict, err := e.people[verifier].Finalize(ctx, posted.ProofID)
	if err != nil {
		return err
	}
	if !verdict.Accepted() {
		return fmt.Errorf("the proof was %s", verdict.Status)
	}
	if claim.Epoch > 1 && !claim.Final { // as most epochs: neither a project's first proof nor its exam
		e.note(group, "post", posted.Mined)
		e.note(group, "draw, panel of 3", drawn)
		receipt, err := e.dev.Chain().TransactionReceipt(ctx, verdict.TxHash)
		if err != nil {
			return err
		}
		e.gas[group+"finalize"] = receipt.GasUsed
	}
	return nil
}

func (e *economy) voter(p settlement.Place) *settlement.Client {
	for _, v := range e.people[verifier:] {
		if v.Address() == p.Owner {
			return v
		}
	}
	panic("a seat of nobody's was drawn") // only they have seats
}

// claim has the miner claim after its first epoch, after its second, and after the last, which pays all those between.
func (e *economy) claim(ctx context.Context, project common.Address, earned settlement.Earnings, epoch int) error {
	paid, err := e.people[miner].ClaimFrom(ctx, project, e.signer[miner].Address(), earned)
	if err != nil {
		return err
	}
	name := "claim 32 epochs"
	switch epoch {
	case 1:
		name = "claim, its first, without ATN before"
	case 2:
		name = "claim 1 epoch"
	}
	e.note("miner, one of 4,000", name, paid.Mined)
	return nil
}

// sell has the customer buy calls and the fleet redeem two receipts, and an investor take its dividends.
func (e *economy) sell(ctx context.Context, project common.Address) error {
	bought, err := e.people[customer].BuyCredits(ctx, project, 100)
	if err != nil {
		return err
	}
	e.note("customer", "buy credits", bought.Mined)
	for i, name := range []string{"redeem, the first", "redeem"} {
		receipt := settlement.Receipt{ChainID: e.people[fleet].ChainID().Uint64(), Project: project, Customer: e.signer[customer].Address(), Calls: 40 * uint64(i+1)}
		signed, err := receipt.Sign(ctx, e.signer[customer])
		if err != nil {
			return err
		}
		redeemed, err := e.people[fleet].Redeem(ctx, signed)
		if err != nil {
			return err
		}
		e.note("customer", name, redeemed.Mined)
	}
	dividends, err := e.people[second].ClaimDividends(ctx, project)
	if err != nil {
		return err
	}
	e.note("investor", "claim dividends", dividends.Mined)
	return nil
}

func minerNumber(n int) common.Address {
	return common.BytesToAddress(crypto.Keccak256(binary.BigEndian.AppendUint64(nil, uint64(n)))[12:])
}

func weightsOf(epoch int) string { return cidOf(fmt.Sprintf("weights %d", epoch)) }

func cidOf(text string) string { return store.Sum([]byte(text)).String() }
