package tensor

import (
	"math"
	"strings"
	"testing"

	"github.com/autonet/autonet/kernels"
)

func mustOptimizer(t *testing.T, s OptimizerSpec) Optimizer {
	t.Helper()
	o, err := NewOptimizer(s)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func rules() []OptimizerSpec {
	return []OptimizerSpec{
		{Kind: "sgd", Rate: 0.1, WeightDecay: 0.01},
		{Kind: "momentum", Rate: 0.1, WeightDecay: 0.01},
		{Kind: "adam", Rate: 0.01, WeightDecay: 0.01},
		{Kind: "adamw", Rate: 0.01, WeightDecay: 0.1},
	}
}

// textbook is the textbook's update in float64.
type textbook struct {
	s    OptimizerSpec
	p    float64
	m, v float64
}

func (o *textbook) step(t int, g float64) {
	rate, decay := float64(o.s.Rate), float64(o.s.WeightDecay)
	if o.s.Kind != "adamw" {
		g += decay * o.p
	}
	switch o.s.Kind {
	case "sgd":
		o.p -= rate * g
	case "momentum":
		o.m = 0.9*o.m + g
		o.p -= rate * o.m
	default:
		o.m = 0.9*o.m + 0.1*g
		o.v = 0.999*o.v + 0.001*g*g
		if o.s.Kind == "adamw" {
			o.p -= rate * decay * o.p
		}
		m, v := o.m/(1-math.Pow(0.9, float64(t))), o.v/(1-math.Pow(0.999, float64(t)))
		o.p -= rate * m / (math.Sqrt(v) + 1e-8)
	}
}

func TestOptimizersFollowTheTextbook(t *testing.T) {
	for _, s := range rules() {
		o := mustOptimizer(t, s)
		p, state, grad := []float32{1.5}, make([]float32, o.StateLen(1)), make([]float32, 1)
		ref := textbook{s: s, p: 1.5}
		for step := 1; step <= 100; step++ {
			grad[0] = 8 * kernels.Key{Seed: 31}.Normal(uint64(step))
			o.Update(int64(step), 0.125, p, p, state, state, grad, 0, 1)
			ref.step(step, float64(grad[0])/8)
		}
		if math.Abs(float64(p[0])-ref.p) > 1e-4 {
			t.Errorf("%s: %g after 100 steps, in float64 %g", s.Kind, p[0], ref.p)
		}
	}
}

func TestUpdateInRangesAndApart(t *testing.T) {
	const n = 301
	grad := make([]float32, n)
	kernels.FillNormal(grad, kernels.Key{Seed: 33}, 1)
	for _, s := range rules() {
		o := mustOptimizer(t, s)
		p, state := make([]float32, n), make([]float32, o.StateLen(n))
		kernels.FillNormal(p, kernels.Key{Seed: 34}, 1)
		kernels.FillUniform(state, kernels.Key{Seed: 35}, 0)
		pieces, pieceState := make([]float32, n), make([]float32, len(state))
		for _, cut := range [][2]int{{200, 301}, {0, 7}, {7, 200}} {
			o.Update(3, 0.5, pieces, p, pieceState, state, grad, cut[0], cut[1])
		}
		o.Update(3, 0.5, p, p, state, state, grad, 0, n)
		sameBits(t, s.Kind, pieces, p)
		sameBits(t, s.Kind+" state", pieceState, state)
	}
}

func TestUpdateDoesNotAllocate(t *testing.T) {
	o := mustOptimizer(t, OptimizerSpec{Kind: "adam", Rate: 0.1, Schedule: ScheduleSpec{Kind: "cosine", Steps: 10}})
	p, state := make([]float32, 10), make([]float32, 20)
	if n := testing.AllocsPerRun(10, func() { o.Update(5, 1, p, p, state, state, p, 0, 10) }); n != 0 {
		t.Errorf("%g allocations an update", n)
	}
}

func TestSchedules(t *testing.T) {
	for _, c := range []struct {
		name string
		s    ScheduleSpec
		step int64
		want float64
	}{
		{"constant", ScheduleSpec{}, 1000, 1},
		{"warm-up begins", ScheduleSpec{Warmup: 10}, 1, 0.1},
		{"warm-up ends", ScheduleSpec{Warmup: 10}, 10, 1},
		{"after warm-up", ScheduleSpec{Warmup: 10}, 11, 1},
		{"cosine halfway", ScheduleSpec{Kind: "cosine", Steps: 100}, 50, 0.5},
		{"cosine at a quarter", ScheduleSpec{Kind: "cosine", Steps: 100}, 25, 0.5 * (1 + math.Sqrt2/2)},
		{"cosine ends", ScheduleSpec{Kind: "cosine", Steps: 100, Floor: 0.25}, 100, 0.25},
		{"cosine after its end", ScheduleSpec{Kind: "cosine", Steps: 100, Floor: 0.25}, 1e6, 0.25},
		{"cosine warmed up", ScheduleSpec{Kind: "cosine", Warmup: 20, Steps: 100}, 60, 0.5},
		{"first stair", ScheduleSpec{Kind: "step", Every: 10, Factor: 0.5}, 10, 1},
		{"second stair", ScheduleSpec{Kind: "step", Every: 10, Factor: 0.5}, 11, 0.5},
		{"tenth stair", ScheduleSpec{Kind: "step", Every: 10, Factor: 0.5}, 91, math.Pow(0.5, 9)},
	} {
		got := schedule{c.s.withDefaults(), 3}.at(c.step)
		if math.Abs(float64(got)-3*c.want) > 1e-6 {
			t.Errorf("%s: rate %g, want %g", c.name, got, 3*c.want)
		}
	}
}

func TestOptimizerFaults(t *testing.T) {
	nan := float32(math.NaN())
	for field, s := range map[string]OptimizerSpec{
		"kind":            {Kind: "lion", Rate: 1},
		"rate":            {Kind: "sgd"},
		"momentum":        {Kind: "sgd", Rate: 1, Momentum: 0.5},
		"beta1":           {Kind: "adam", Rate: 1, Beta1: 1},
		"beta2":           {Kind: "adam", Rate: 1, Beta2: nan},
		"epsilon":         {Kind: "adamw", Rate: 1, Epsilon: -1},
		"weight_decay":    {Kind: "sgd", Rate: 1, WeightDecay: 2},
		"schedule.kind":   {Kind: "sgd", Rate: 1, Schedule: ScheduleSpec{Kind: "linear"}},
		"schedule.warmup": {Kind: "sgd", Rate: 1, Schedule: ScheduleSpec{Warmup: -1}},
		"schedule.steps":  {Kind: "sgd", Rate: 1, Schedule: ScheduleSpec{Kind: "cosine", Warmup: 5, Steps: 5}},
		"schedule.floor":  {Kind: "sgd", Rate: 1, Schedule: ScheduleSpec{Kind: "cosine", Steps: 5, Floor: nan}},
		"schedule.every":  {Kind: "sgd", Rate: 1, Schedule: ScheduleSpec{Kind: "step"}},
		"schedule.factor": {Kind: "sgd", Rate: 1, Schedule: ScheduleSpec{Factor: 0.5}},
	} {
		_, err := NewOptimizer(s)
		if err == nil || !strings.Contains(err.Error(), "optimizer: "+field+": ") {
			t.Errorf("%s: error %v", field, err)
		}
	}
}
