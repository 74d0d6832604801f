package tensor

import (
	"github.com/autonet/autonet/kernels"
)

// ScheduleSpec says how the learning rate changes with the step. Any kind may be warmed up first.
//
//	constant  the rate [default]
//	cosine    from the rate to Floor·rate along half a cosine, at step Steps and from there on
//	          (Loshchilov, Hutter, SGDR, 2017, eq. 5)
//	step      the rate, times Factor after every Every steps
type ScheduleSpec struct {
	Kind   string  `yaml:"kind,omitempty" json:"kind"`
	Warmup int64   `yaml:"warmup,omitempty" json:"warmup,omitempty"` // steps over which the rate rises linearly to its full value
	Steps  int64   `yaml:"steps,omitempty" json:"steps,omitempty"`   // of cosine: the step at which it reaches the floor
	Floor  float32 `yaml:"floor,omitempty" json:"floor,omitempty"`   // of cosine: the least share of the rate [0]
	Every  int64   `yaml:"every,omitempty" json:"every,omitempty"`   // of step
	Factor float32 `yaml:"factor,omitempty" json:"factor,omitempty"` // of step [0.1]
}

// NeedsSteps says whether the schedule must know when training ends.
func (s ScheduleSpec) NeedsSteps() bool { return s.Kind == "cosine" }

// maxSteps bounds every count of steps; float64 holds them all.
const maxSteps = 1 << 40

func (s ScheduleSpec) withDefaults() ScheduleSpec {
	if s.Kind == "" {
		s.Kind = "constant"
	}
	if s.Kind == "step" && s.Factor == 0 {
		s.Factor = 0.1
	}
	return s
}

func (s ScheduleSpec) validate(fault func(field, format string, args ...any)) {
	kind := s.withDefaults().Kind
	cosine, step := kind == "cosine", kind == "step"
	if kind != "constant" && !cosine && !step {
		fault("schedule.kind", "constant, cosine or step expected, got %q", s.Kind)
		return
	}
	refuse := func(field string, set bool) {
		if set {
			fault(field, "a %s schedule takes no such field", kind)
		}
	}
	if s.Warmup < 0 || s.Warmup > maxSteps {
		fault("schedule.warmup", "0 to %d steps expected, got %d", int64(maxSteps), s.Warmup)
	}
	if cosine {
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
	if step {
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
		return float32(float64(rate*float64(step)) / float64(s.Warmup))
	}
	past := step - s.Warmup
	switch s.Kind {
	case "cosine":
		share := float64(min(past, s.Steps-s.Warmup)) / float64(s.Steps-s.Warmup)
		floor := float64(s.Floor)
		half := float64(0.5 * (1 + kernels.CosPi(share)))
		return float32(float64(rate * (floor + float64((1-floor)*half))))
	case "step":
		return float32(float64(rate * kernels.PowInt(float64(s.Factor), uint64((past-1)/s.Every))))
	}
	return s.rate
}
