package tensor

import (
	"slices"

	"github.com/autonet/autonet/kernels"
)

// ScheduleSpec says how the learning rate changes with the step. Any kind may be warmed up first.
//
//	constant   the rate [default]
//	cosine     from the rate to Floor·rate along half a cosine, at step Steps and from there on
//	           (Loshchilov, Hutter, SGDR, 2017, eq. 5)
//	linear     the same along a line
//	step       the rate, times Factor after every Every steps
//	one_cycle  from Start·rate to the rate along half a cosine while warming up, then as cosine
//	           (Smith, Topin, Super-convergence, 2018)
type ScheduleSpec struct {
	Kind   string  `yaml:"kind,omitempty" json:"kind"`
	Warmup int64   `yaml:"warmup,omitempty" json:"warmup,omitempty"` // steps over which the rate rises, linearly but for one_cycle, to its full value [one_cycle: 30 % of Steps]
	Steps  int64   `yaml:"steps,omitempty" json:"steps,omitempty"`   // of cosine, linear, one_cycle: the step at which it reaches the floor
	Floor  float32 `yaml:"floor,omitempty" json:"floor,omitempty"`   // of cosine, linear, one_cycle: the least share of the rate [0]
	Every  int64   `yaml:"every,omitempty" json:"every,omitempty"`   // of step
	Factor float32 `yaml:"factor,omitempty" json:"factor,omitempty"` // of step [0.1]
	Start  float32 `yaml:"start,omitempty" json:"start,omitempty"`   // of one_cycle: the first share of the rate [0.04]
}

var scheduleKinds = []string{"constant", "cosine", "linear", "step", "one_cycle"}

// NeedsSteps says whether the schedule must know when training ends.
func (s ScheduleSpec) NeedsSteps() bool {
	return s.Kind == "cosine" || s.Kind == "linear" || s.Kind == "one_cycle"
}

// maxSteps bounds every count of steps; float64 holds them all.
const maxSteps = 1 << 40

func (s ScheduleSpec) withDefaults() ScheduleSpec {
	switch s.Kind {
	case "":
		s.Kind = "constant"
	case "step":
		if s.Factor == 0 {
			s.Factor = 0.1
		}
	case "one_cycle":
		if s.Start == 0 {
			s.Start = 0.04
		}
		if s.Warmup == 0 && s.Steps > 0 && s.Steps <= maxSteps {
			s.Warmup = s.Steps * 3 / 10
		}
	}
	return s
}

func (s ScheduleSpec) validate(fault func(field, format string, args ...any)) {
	s = s.withDefaults()
	if !slices.Contains(scheduleKinds, s.Kind) {
		fault("schedule.kind", "constant, cosine, linear, step or one_cycle expected, got %q", s.Kind)
		return
	}
	refuse := func(field string, set bool) {
		if set {
			fault(field, "a %s schedule takes no such field", s.Kind)
		}
	}
	if s.Warmup < 0 || s.Warmup > maxSteps {
		fault("schedule.warmup", "0 to %d steps expected, got %d", int64(maxSteps), s.Warmup)
	}
	if s.NeedsSteps() {
		if s.Steps <= s.Warmup || s.Steps > maxSteps {
			fault("schedule.steps", "more steps than the warm-up's %d and at most %d expected, got %d", s.Warmup, int64(maxSteps), s.Steps)
		}
		if !(s.Floor >= 0 && s.Floor <= 1) {
			fault("schedule.floor", "a share from 0 to 1 expected, got %g", s.Floor)
		}
	} else {
		refuse("schedule.steps", s.Steps != 0)
		refuse("schedule.floor", s.Floor != 0)
	}
	if s.Kind == "step" {
		if s.Every < 1 || s.Every > maxSteps {
			fault("schedule.every", "1 to %d steps expected, got %d", int64(maxSteps), s.Every)
		}
		if !(s.Factor >= 0 && s.Factor <= 1) {
			fault("schedule.factor", "a share above 0 and at most 1 expected, got %g", s.Factor)
		}
	} else {
		refuse("schedule.every", s.Every != 0)
		refuse("schedule.factor", s.Factor != 0)
	}
	if s.Kind != "one_cycle" {
		refuse("schedule.start", s.Start != 0)
	} else if !(s.Start > 0 && s.Start <= 1) {
		fault("schedule.start", "a share above 0 and at most 1 expected, got %g", s.Start)
	}
}

// schedule is a checked ScheduleSpec with the rate that it scales.
type schedule struct {
	ScheduleSpec
	rate float32
}

// at returns the rate of a step, counted from 1. It computes in float64 with operations that IEEE-754 fixes, each
// product converted so that none is fused, and rounds to float32 last.
func (s schedule) at(step int64) float32 {
	rate := float64(s.rate)
	if step <= s.Warmup {
		share := float64(step) / float64(s.Warmup)
		if s.Kind == "one_cycle" {
			return float32(float64(rate * between(float64(s.Start), halfCosine(1-share))))
		}
		return float32(float64(rate*float64(step)) / float64(s.Warmup))
	}
	past := step - s.Warmup
	switch s.Kind {
	case "cosine", "one_cycle":
		return float32(float64(rate * between(float64(s.Floor), halfCosine(s.share(past)))))
	case "linear":
		return float32(float64(rate * between(float64(s.Floor), 1-s.share(past))))
	case "step":
		return float32(float64(rate * kernels.PowInt(float64(s.Factor), uint64((past-1)/s.Every))))
	}
	return s.rate
}

// share is how much of the way to the floor is done.
func (s schedule) share(past int64) float64 {
	return float64(min(past, s.Steps-s.Warmup)) / float64(s.Steps-s.Warmup)
}

// halfCosine falls from 1 at 0 to 0 at 1.
func halfCosine(share float64) float64 { return float64(0.5 * (1 + kernels.CosPi(share))) }

// between rises from low at 0 to 1 at 1.
func between(low, share float64) float64 { return low + float64((1-low)*share) }
