package demo

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/digits"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/examples"
	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/node"
	"github.com/autonet/autonet/settlement"
)

const (
	// chainPoll is how often the demo's people look at their chain, which makes a block within chainPeriod, and one without
	// transactions within emptyPeriod, so that the windows of draws and challenges pass.
	chainPoll   = 25 * time.Millisecond
	chainPeriod = 50 * time.Millisecond
	emptyPeriod = 150 * time.Millisecond
)

// Config is what a demo is run with. All fields are required.
type Config struct {
	Dir          string // new or empty; the processes' directories and logs
	Coordinators int    // three survive the loss of one
	Workers      int
	Verifiers    int
	Out          io.Writer // what a person reads
	Now          func() time.Time
	Log          *slog.Logger
}

// demo is one run.
type demo struct {
	cfg      Config
	dir      string
	began    time.Time
	progress *ui.Progress
	facts    *Facts

	processes      *processes
	cast           *cast
	chainURL       string
	chain          *settlement.Remote
	deployment     settlement.Deployment
	deploymentFile string
	reader         *settlement.Client
	job            *job.Job
	blobs          store.Store
	manifest       dataset.Manifest
	project        common.Address
	before         map[string]*big.Int
	paidIn         map[string]*big.Int
}

// Run runs the demo and returns its facts; on a failure those gathered so far.
func Run(ctx context.Context, cfg Config) (facts *Facts, err error) {
	d := &demo{cfg: cfg, dir: cfg.Dir, began: cfg.Now(), progress: ui.NewProgress(cfg.Out, cfg.Now), facts: &Facts{},
		paidIn: map[string]*big.Int{}}
	defer func() { d.facts.Seconds = cfg.Now().Sub(d.began).Seconds() }()
	if d.dir, err = filepath.Abs(cfg.Dir); err != nil {
		return d.facts, err
	}
	if d.processes, err = newProcesses(d.dir); err != nil {
		return d.facts, err
	}
	defer func() {
		d.progress.Close()
		if stopErr := d.processes.stopAll(); err == nil {
			err = stopErr
		}
		if d.chain != nil {
			d.chain.Close()
		}
	}()
	if err = d.play(ctx); err != nil {
		return d.facts, fmt.Errorf("%w\nThe processes' logs are in %s", err, filepath.Join(d.dir, "logs"))
	}
	return d.facts, nil
}

func (d *demo) play(ctx context.Context) error {
	if err := d.openChain(ctx); err != nil {
		return err
	}
	if err := d.publish(ctx); err != nil {
		return err
	}
	f, err := d.startFleet(ctx)
	if err != nil {
		return err
	}
	d.say("fleet: %d coordinators and %d workers are up, mutual TLS, found by gossip", len(f.coordinators), len(f.workers))
	if err := d.startVerifiers(ctx, f); err != nil {
		return err
	}
	d.say("verifiers: %d processes outside the fleet, each with a seat for %s ATN", len(d.cast.verifiers), bond)
	if err := d.train(ctx, f); err != nil {
		return err
	}
	if err := d.pay(ctx, f); err != nil {
		return err
	}
	if err := d.sell(ctx, f); err != nil {
		return err
	}
	if err := d.collect(ctx); err != nil {
		return err
	}
	if err := d.trainAlone(ctx); err != nil {
		return err
	}
	if err := d.account(ctx); err != nil {
		return err
	}
	d.progress.Close()
	d.facts.Seconds = d.cfg.Now().Sub(d.began).Seconds()
	return d.table()
}

// say prints one line with the time since the demo began.
func (d *demo) say(format string, args ...any) {
	d.progress.Printf("%5.1fs  %s", d.cfg.Now().Sub(d.began).Seconds(), fmt.Sprintf(format, args...))
}

// openChain starts the chain, deploys the contracts and funds everybody.
func (d *demo) openChain(ctx context.Context) (err error) {
	if d.cast, err = newCast(d.dir, d.cfg.Workers, d.cfg.Verifiers); err != nil {
		return err
	}
	args := []string{"chain", "dev", "--listen", "127.0.0.1:0", "--period", chainPeriod.String(), "--empty-period", emptyPeriod.String()}
	for _, a := range append(d.cast.holders(), d.cast.treasury) {
		args = append(args, "--rich", a.address().Hex())
	}
	p, err := d.processes.start("chain", args...)
	if err != nil {
		return err
	}
	info, err := p.ready(ctx)
	if err != nil {
		return err
	}
	d.chainURL = info.HTTP
	if d.chain, err = settlement.Dial(ctx, d.chainURL, settlement.Backoff{}); err != nil {
		return err
	}
	rules, err := rules(d.cfg.Verifiers)
	if err != nil {
		return err
	}
	d.deployment, err = settlement.Deploy(ctx, d.chain,
		settlement.ClientConfig{Signer: d.cast.treasury.account, Poll: chainPoll, Logger: d.cfg.Log}, rules)
	if err != nil {
		return err
	}
	d.deploymentFile = filepath.Join(d.dir, "deployment.json")
	if err := os.WriteFile(d.deploymentFile, d.deployment.Encode(), 0o600); err != nil {
		return err
	}
	d.say("chain: dev chain at %s, contracts deployed by block %d", d.chainURL, d.deployment.Block)
	treasury, err := client(ctx, d.chain, d.deployment, d.cast.treasury, d.cfg.Log)
	if err != nil {
		return err
	}
	d.reader = treasury
	if err := d.cast.fund(ctx, treasury); err != nil {
		return err
	}
	if d.before, err = d.cast.balances(ctx, treasury); err != nil {
		return err
	}
	d.facts.BalancesBefore = decimals(d.before)
	d.say("ATN: developer, %d investors, operator, %d miners, %d verifiers and a customer are funded", len(d.cast.investors),
		len(d.cast.miners), len(d.cast.verifiers))
	return nil
}

// publish imports the dataset, puts the job on the market and has it funded.
func (d *demo) publish(ctx context.Context) (err error) {
	if d.blobs, err = store.OpenDir(filepath.Join(d.dir, "dataset")); err != nil {
		return err
	}
	if d.manifest, _, err = digits.ImportWith(ctx, d.blobs, dataset.WriteOptions{SealTest: true}); err != nil {
		return err
	}
	j, err := job.Parse("examples/digits.yaml", examples.Digits)
	if err != nil {
		return err
	}
	d.job = j.Resolve(d.manifest.CID().String())
	s := d.manifest.Splits
	d.say("dataset: UCI handwritten digits, %d train, %d validation, %d test (sealed), %s", s[dataset.Train].Rows,
		s[dataset.Validation].Rows, s[dataset.Test].Rows, d.manifest.CID())
	developer, err := client(ctx, d.chain, d.deployment, d.cast.developer, d.cfg.Log)
	if err != nil {
		return err
	}
	published, err := node.Publish(ctx, developer, d.job, d.manifest, d.cast.operator.address())
	if err != nil {
		return err
	}
	d.project = published.Project
	d.say("market: %s published by the developer as project %s in block %d", d.job.ID(), d.project, published.Block)
	for _, investor := range d.cast.investors {
		if err := d.invest(ctx, investor); err != nil {
			return err
		}
	}
	state, err := d.reader.ProjectState(ctx, d.project)
	if err != nil {
		return err
	}
	if state.State != settlement.Training {
		return fmt.Errorf("project is in state %s after the investments, expected %s", state.State, settlement.Training)
	}
	return nil
}

func (d *demo) invest(ctx context.Context, investor *actor) error {
	c, err := client(ctx, d.chain, d.deployment, investor, d.cfg.Log)
	if err != nil {
		return err
	}
	goal, err := settlement.ParseATN(d.job.Terms.Goal)
	if err != nil {
		return err
	}
	half := new(big.Int).Div(goal, big.NewInt(int64(len(d.cast.investors))))
	paid, err := c.Invest(ctx, d.project, half)
	if err != nil {
		return err
	}
	d.spend(investor, paid.Amount)
	d.say("%s invested %s in block %d", investor.name, settlement.FormatATN(paid.Amount), paid.Block)
	return nil
}

var errNotTheSame = errors.New("the fleet's weights and those of one process differ")
