package job

import (
	"errors"
	"math/big"
	"regexp"
	"strconv"
	"strings"

	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/internal/form"
	"github.com/autonet/autonet/tensor"
)

// Bounds of a plan. They keep every count of steps far inside an int64 and a batch inside a machine's memory.
const (
	maxBatch      = 1 << 20
	maxPartitions = 4096
	maxCount      = 1_000_000 // steps of a round, rounds of an epoch, epochs
	maxSteps      = 1 << 40
)

// Bounds of the terms: those of the contracts, so that a job that parses can be published.
const (
	maxFounderShare  = 0.3
	maxVerifierShare = 0.5
	maxAmount        = 1_000_000_000 // ATN: its supply
	maxCreditBlocks  = 2_628_000
	maxBlocks        = 26_280_000
	maxWindow        = 1<<20 - 1 // blocks of a vote's windows, and to answer
	minCommit        = 20        // blocks that verifiers need: they lose stake for a window that they miss
	minReveal        = 10
)

// checker holds the rules that types alone do not say. Each rule reports at the field it is about, and stays silent
// where that field, or one around it, has a fault already.
type checker struct {
	*form.Decoder
	job *Job
}

func (c *checker) all() {
	c.header()
	c.model()
	c.plan()
	c.optimizer()
	c.metric()
	c.precision()
	if c.job.Terms != nil {
		c.terms(c.job.Terms)
	}
}

var namePattern = regexp.MustCompile(`^[a-z0-9][a-z0-9_-]{0,31}$`)

// ValidName says whether a job may have that name.
func ValidName(name string) bool { return namePattern.MatchString(name) }

func (c *checker) header() {
	j := c.job
	c.want(ValidName(j.Name), "name", j.Name,
		"1 to 32 lower-case letters, digits, '-' and '_', beginning with a letter or digit")
	c.needs("dataset", "the CID of a dataset or its directory")
	if !c.faulty("dataset") && !c.given("dataset.cid") && !c.given("dataset.path") {
		c.fault(c.place("dataset"), "dataset", "expected cid, path or both, found neither")
	}
	if c.given("weights") {
		_, err := store.Parse(c.job.Weights)
		c.want(err == nil, "weights", c.job.Weights, "the CID of weights to begin with, such as bafkrei…")
	}
	if c.given("dataset.cid") {
		_, err := store.Parse(j.Dataset.CID)
		c.want(err == nil, "dataset.cid", j.Dataset.CID, "the CID of a dataset's manifest, such as bafkrei…")
	}
}

// model reports what tensor says of the model, each fault at its layer and field.
func (c *checker) model() {
	c.needs("model", "a mapping with the keys input, layers and loss")
	c.needs("model.input", "the shape of one sample, such as [28, 28]")
	c.needs("model.layers", "a list of layers")
	if c.faulty("model.layers") {
		return
	}
	input := c.faulty("model.input")
	if input {
		c.job.Model.Input = []int{1}
	}
	built, err := tensor.Build(c.job.Model)
	for _, e := range leaves(err) {
		var layer *tensor.LayerError
		if !errors.As(e, &layer) {
			c.fault(c.place("model"), "model", "%v", e)
			continue
		}
		if layer.Layer < 0 || !input {
			c.layerFault(layer)
		}
	}
	if built != nil {
		c.job.Model = built.Spec()
	}
}

// layerFault reports a fault that tensor found, at its layer and field.
func (c *checker) layerFault(e *tensor.LayerError) {
	field := "model."
	if e.Path != "" {
		field += e.Path + "."
	}
	field += e.Field
	if !c.faulty(field) {
		c.fault(c.place(field), field, "%v", e.Err)
	}
}

func (c *checker) optimizer() {
	c.needs("optimizer", "a mapping with the keys kind and rate")
	if c.faulty("optimizer") {
		return
	}
	if s := &c.job.Optimizer.Schedule; s.NeedsSteps() && !c.given("optimizer.schedule.steps") && c.planSound() {
		s.Steps = c.job.Steps()
	}
	for _, e := range leaves(c.job.Optimizer.Validate()) {
		var fe *tensor.FieldError
		if !errors.As(e, &fe) {
			c.fault(c.place("optimizer"), "optimizer", "%v", e)
			continue
		}
		if field := "optimizer." + fe.Field; !c.faulty(field) {
			c.fault(c.place(field), field, "%v", fe.Err)
		}
	}
	c.job.Optimizer = c.job.Optimizer.WithDefaults()
}

// leaves undoes errors.Join.
func leaves(err error) []error {
	if err == nil {
		return nil
	}
	if many, ok := err.(interface{ Unwrap() []error }); ok {
		var all []error
		for _, e := range many.Unwrap() {
			all = append(all, leaves(e)...)
		}
		return all
	}
	return []error{err}
}

func (c *checker) plan() {
	p := &c.job.Plan
	c.needs("plan", "a mapping with the keys batch and epochs at least")
	c.wantCount("plan.batch", p.Batch, maxBatch)
	if !c.given("plan.partitions") {
		p.Partitions = defaultPartitions(p.Partitions, p.Batch)
	}
	c.wantCount("plan.partitions", p.Partitions, maxPartitions)
	c.wantCount("plan.steps_per_round", p.StepsPerRound, maxCount)
	c.wantCount("plan.rounds_per_epoch", p.RoundsPerEpoch, maxCount)
	c.wantCount("plan.epochs", p.Epochs, maxCount)
	c.earlyStopping(p.EarlyStopping)
	c.device(p)
	if c.faulty("plan.batch") || c.faulty("plan.partitions") {
		return
	}
	c.want(p.Partitions <= p.Batch, "plan.partitions", p.Partitions, "at most one for each of the batch's %d samples", p.Batch)
	c.want(p.Batch%p.Partitions == 0 || c.faulty("plan.partitions"), "plan.batch", p.Batch, "a multiple of the %d partitions", p.Partitions)
	if c.planSound() && c.job.StepsPerEpoch() > maxSteps/int64(p.Epochs) {
		c.fault(c.place("plan"), "plan", "expected at most %d steps in all, found more", int64(maxSteps))
	}
}

// planSound says whether the job's steps can be counted.
func (c *checker) planSound() bool {
	return !c.faulty("plan.steps_per_round") && !c.faulty("plan.rounds_per_epoch") && !c.faulty("plan.epochs")
}

// defaultPartitions is the largest divisor of the batch that is at most the default.
func defaultPartitions(most, batch int) int {
	for n := min(most, batch); n > 1; n-- {
		if batch%n == 0 {
			return n
		}
	}
	return 1
}

// decimals says whether x is written with at most n decimals.
func decimals(x float64, n int) bool {
	_, fraction, _ := strings.Cut(strconv.FormatFloat(x, 'f', -1, 64), ".")
	return len(fraction) <= n
}

var amountPattern = regexp.MustCompile(`^(\d{1,20}(?:\.\d{1,18})?)(?: ATN)?$`)

func (c *checker) terms(t *Terms) {
	goal := c.amount("terms.goal", &t.Goal)
	pay := c.amount("terms.pay_per_epoch", &t.PayPerEpoch)
	c.amount("terms.price_per_call", &t.PricePerCall)
	c.share("terms.founder_share", t.FounderShare, maxFounderShare)
	c.share("terms.verifier_share", t.VerifierShare, maxVerifierShare)
	for _, span := range []struct {
		field          string
		n, least, most uint64
	}{
		{"terms.funding_blocks", t.FundingBlocks, 1, maxBlocks}, {"terms.training_blocks", t.TrainingBlocks, 1, maxBlocks},
		{"terms.credit_blocks", t.CreditBlocks, 1, maxCreditBlocks},
		{"terms.commit_blocks", uint64(t.CommitBlocks), minCommit, maxWindow},
		{"terms.reveal_blocks", uint64(t.RevealBlocks), minReveal, maxWindow},
		{"terms.challenge_blocks", uint64(t.ChallengeBlocks), 1, maxWindow}, {"terms.answer_blocks", uint64(t.AnswerBlocks), 1, maxWindow},
	} {
		c.want(span.n >= span.least && span.n <= span.most, span.field, span.n, "%d to %d blocks", span.least, span.most)
	}
	if !c.faulty("terms.training_blocks") && !c.faulty("terms.funding_blocks") {
		c.want(t.TrainingBlocks > t.FundingBlocks, "terms.training_blocks", t.TrainingBlocks,
			"more than the %d blocks of the funding, since both count from publishing", t.FundingBlocks)
	}
	if goal != nil && pay != nil && !c.faulty("plan.epochs") {
		all := new(big.Rat).Mul(pay, big.NewRat(int64(c.job.Plan.Epochs), 1))
		c.want(all.Cmp(goal) <= 0, "terms.pay_per_epoch", t.PayPerEpoch,
			"at most the goal's part of each of %d epochs", c.job.Plan.Epochs)
	}
}

// amount checks an amount of ATN, drops its unit and returns its value, nil where it has a fault.
func (c *checker) amount(field string, text *string) *big.Rat {
	m := amountPattern.FindStringSubmatch(*text)
	c.want(m != nil, field, *text, "an amount such as 12.5 ATN, with at most 18 decimals")
	if m == nil || c.faulty(field) {
		return nil
	}
	*text = m[1]
	value, _ := new(big.Rat).SetString(m[1])
	c.want(value.Sign() > 0 && value.Cmp(big.NewRat(maxAmount, 1)) <= 0, field, *text, "an amount above 0 and at most %d ATN", maxAmount)
	return value
}

func (c *checker) share(field string, share, most float64) {
	c.want(share >= 0 && share <= most && decimals(share, 4), field, share, "a share from 0 to %v with at most four decimals", most)
}
