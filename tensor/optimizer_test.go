package tensor

import (
	"math"
	"strings"
	"testing"

	"github.com/autonet/autonet/kernels"
)

func mustOptimizer(t *testing.T, s OptimizerSpec, params ...Param) Optimizer {
	t.Helper()
	o, err := NewOptimizer(kernels.Portable(), s, params)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

// vector is a parameter of n numbers from offset on, in one dimension or two.
func vector(offset, n, dims int) Param {
	shape := []int{n, 1}
	return Param{Offset: offset, Len: n, Shape: shape[:dims]}
}

func rules() []OptimizerSpec {
	return []OptimizerSpec{
		{Kind: "sgd", Rate: 0.1, WeightDecay: 0.01},
		{Kind: "momentum", Rate: 0.1, WeightDecay: 0.01},
		{Kind: "adam", Rate: 0.01, WeightDecay: 0.01},
		{Kind: "adamw", Rate: 0.01, WeightDecay: 0.1},
		{Kind: "nesterov", Rate: 0.1, WeightDecay: 0.01},
		{Kind: "lamb", Rate: 0.01, WeightDecay: 0.1},
	}
}

// plainRule is the textbook's update of one number in float64.
type plainRule struct {
	s    OptimizerSpec
	p    float64
	m, v float64
}

func (o *plainRule) step(t int, g float64) {
	rate, decay := float64(o.s.Rate), float64(o.s.WeightDecay)
	if o.s.Kind != "adamw" && o.s.Kind != "lamb" {
		g += decay * o.p
	}
	switch o.s.Kind {
	case "sgd":
		o.p -= rate * g
	case "momentum":
		o.m = 0.9*o.m + g
		o.p -= rate * o.m
	case "nesterov":
		o.m = 0.9*o.m + g
		o.p -= rate * (g + 0.9*o.m)
	default:
		o.m = 0.9*o.m + 0.1*g
		o.v = 0.999*o.v + 0.001*g*g
		m, v := o.m/(1-math.Pow(0.9, float64(t))), o.v/(1-math.Pow(0.999, float64(t)))
		switch o.s.Kind {
		case "lamb":
			u := m/(math.Sqrt(v)+1e-6) + decay*o.p
			o.p -= rate * math.Abs(o.p) * u / math.Abs(u)
			return
		case "adamw":
			o.p -= rate * decay * o.p
		}
		o.p -= rate * m / (math.Sqrt(v) + 1e-8)
	}
}

func TestOptimizersFollowTheTextbook(t *testing.T) {
	for _, s := range rules() {
		o := mustOptimizer(t, s, vector(0, 1, 1))
		p, state, grad := []float32{1.5}, make([]float32, o.StateLen(1)), make([]float32, 1)
		ref := plainRule{s: s, p: 1.5}
		for step := 1; step <= 100; step++ {
			grad[0] = 8 * kernels.Key{Seed: 31}.Normal(uint64(step))
			o.Update(int64(step), 0.125, p, p, state, state, grad)
			ref.step(step, float64(grad[0])/8)
		}
		if math.Abs(float64(p[0])-ref.p) > 1e-4 {
			t.Errorf("%s: %g after 100 steps, in float64 %g", s.Kind, p[0], ref.p)
		}
	}
}

// But for LAMB, how a vector is cut into parameters changes nothing, and nor does updating it in its place.
func TestUpdateInPiecesAndApart(t *testing.T) {
	const n = 301
	grad := make([]float32, n)
	kernels.FillNormal(grad, kernels.Key{Seed: 33}, 1)
	for _, s := range rules() {
		p, state := make([]float32, n), make([]float32, mustOptimizer(t, s).StateLen(n))
		kernels.FillNormal(p, kernels.Key{Seed: 34}, 1)
		apart, apartState := make([]float32, n), make([]float32, len(state))
		cut := []Param{vector(0, 7, 2), vector(7, 193, 1), vector(200, 101, 2)}
		mustOptimizer(t, s, cut...).Update(3, 0.5, apart, p, apartState, state, grad)
		if s.Kind != "lamb" {
			cut = []Param{vector(0, n, 1)}
		}
		mustOptimizer(t, s, cut...).Update(3, 0.5, p, p, state, state, grad)
		sameBits(t, s.Kind, apart, p)
		sameBits(t, s.Kind+" state", apartState, state)
	}
}

func TestBiasesNeedNotDecay(t *testing.T) {
	no := false
	for _, s := range rules() {
		s.DecayBiases = &no
		o := mustOptimizer(t, s, vector(0, 2, 2), vector(2, 2, 1))
		p, state := []float32{1, 1, 1, 1}, make([]float32, o.StateLen(4))
		o.Update(1, 1, p, p, state, state, make([]float32, 4))
		if p[0] >= 1 || p[1] != p[0] || p[2] != 1 || p[3] != 1 {
			t.Errorf("%s: weights and biases of 1 become %v without a gradient", s.Kind, p)
		}
	}
}

func TestClipNorm(t *testing.T) {
	statistic := vector(2, 1, 1)
	statistic.Statistic, statistic.momentum = true, 0.75
	o := mustOptimizer(t, OptimizerSpec{Kind: "sgd", Rate: 1, ClipNorm: 2.5}, vector(0, 2, 2), statistic, vector(3, 1, 1))
	for _, c := range []struct{ grad, want []float32 }{
		{[]float32{6, 0, 8, 8}, []float32{-1.5, 0, 1, -2}}, // the mean gradient has norm 5
		{[]float32{0, 4, 8, 0}, []float32{0, -2, 1, 0}},
	} {
		p := make([]float32, 4)
		o.Update(1, 0.5, p, p, nil, nil, c.grad)
		sameBits(t, "clipped", p, c.want)
	}
}

func TestUpdateDoesNotAllocate(t *testing.T) {
	for _, s := range rules() {
		s.ClipNorm, s.Schedule = 1, ScheduleSpec{Kind: "cosine", Steps: 10}
		o := mustOptimizer(t, s, vector(0, 10, 1))
		p, state := make([]float32, 10), make([]float32, o.StateLen(10))
		if n := testing.AllocsPerRun(10, func() { o.Update(5, 1, p, p, state, state, p) }); n != 0 {
			t.Errorf("%s: %g allocations an update", s.Kind, n)
		}
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
		{"linear halfway", ScheduleSpec{Kind: "linear", Steps: 100, Floor: 0.2}, 50, 0.6},
		{"linear after its end", ScheduleSpec{Kind: "linear", Steps: 100, Floor: 0.2}, 500, 0.2},
		{"linear warmed up", ScheduleSpec{Kind: "linear", Warmup: 20, Steps: 100}, 60, 0.5},
		{"a cycle's rise", ScheduleSpec{Kind: "one_cycle", Steps: 100}, 15, 0.52},
		{"a cycle's top", ScheduleSpec{Kind: "one_cycle", Steps: 100}, 30, 1},
		{"a cycle's fall", ScheduleSpec{Kind: "one_cycle", Steps: 100}, 65, 0.5},
		{"a cycle's end", ScheduleSpec{Kind: "one_cycle", Steps: 100, Warmup: 50, Floor: 0.1}, 100, 0.1},
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
		"schedule.kind":   {Kind: "sgd", Rate: 1, Schedule: ScheduleSpec{Kind: "square"}},
		"clip_norm":       {Kind: "sgd", Rate: 1, ClipNorm: -1},
		"schedule.start":  {Kind: "sgd", Rate: 1, Schedule: ScheduleSpec{Kind: "cosine", Steps: 5, Start: 0.5}},
		"schedule.warmup": {Kind: "sgd", Rate: 1, Schedule: ScheduleSpec{Warmup: -1}},
		"schedule.steps":  {Kind: "sgd", Rate: 1, Schedule: ScheduleSpec{Kind: "cosine", Warmup: 5, Steps: 5}},
		"schedule.floor":  {Kind: "sgd", Rate: 1, Schedule: ScheduleSpec{Kind: "cosine", Steps: 5, Floor: nan}},
		"schedule.every":  {Kind: "sgd", Rate: 1, Schedule: ScheduleSpec{Kind: "step"}},
		"schedule.factor": {Kind: "sgd", Rate: 1, Schedule: ScheduleSpec{Factor: 0.5}},
	} {
		_, err := NewOptimizer(kernels.Portable(), s, nil)
		if err == nil || !strings.Contains(err.Error(), "optimizer: "+field+": ") {
			t.Errorf("%s: error %v", field, err)
		}
	}
}
