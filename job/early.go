package job

import "math"

// EarlyStopping ends a job once its metric on the validation split no longer improves. The weights of the job are those of
// the epoch at which it ends, not those of the best one: an epoch's weights go on from those before it, and that is what
// is proved. The records name the weights of every epoch, the best one's too.
type EarlyStopping struct {
	// Patience is how many epochs in a row may end without an improvement; the last of them ends the job.
	Patience int `json:"patience"`
	// MinDelta is by how much the metric must beat its best value to count as improved [0].
	MinDelta float64 `json:"min_delta"`
}

// Stops says whether a job ends with the last of the epochs whose metrics are given, from the first on. It is the only
// place where that is decided.
func (s *EarlyStopping) Stops(m Metric, values []float64) bool {
	if s == nil || len(values) == 0 {
		return false
	}
	best := 0
	for i, v := range values {
		if m.Improves(v, values[best], s.MinDelta) {
			best = i
		}
	}
	return len(values)-1-best >= s.Patience
}

func (c *checker) earlyStopping(s *EarlyStopping) {
	if s == nil {
		return
	}
	c.want(s.Patience >= 1 && s.Patience <= maxCount, "plan.early_stopping.patience", s.Patience, "1 to %d epochs", maxCount)
	c.want(s.MinDelta >= 0 && s.MinDelta <= math.MaxFloat32, "plan.early_stopping.min_delta", s.MinDelta, "a number of 0 or more")
}

// Best returns the index of the best of some values of the metric, the first of equals; -1 of none.
func (m Metric) Best(values []float64) int {
	best := -1
	for i, v := range values {
		if best < 0 || m.Improves(v, values[best], 0) {
			best = i
		}
	}
	return best
}
