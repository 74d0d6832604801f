package training

import (
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/tensor"
)

// meter says what an evaluation counts for a job's metric.
type meter struct {
	metric  job.Metric
	targets int // of a sample
	classes int // 0: the outputs are numbers
	outputs int // of one prediction; one of two classes: the log-odds of the second
}

func newMeter(metric job.Metric, m *tensor.Model) meter {
	targets := m.TargetLen()
	return meter{metric: metric, targets: targets, classes: job.Classes(m), outputs: m.OutputLen() / targets}
}

// tail returns the length of an evaluation's vector: behind the base come for top_k the predictions with the label among the
// k highest, for f1_macro the hits, predictions and labels of each class, for auc the scores of the negative and of the
// positive samples by bin, and for mse and mae the sum of the samples' errors.
func (m meter) tail() int {
	switch m.metric.Name {
	case job.TopK, job.MSE, job.MAE:
		return baseTail + 1
	case job.F1Macro:
		return baseTail + 3*m.classes
	case job.AUC:
		return baseTail + 2*AUCBins
	}
	return baseTail
}

// counter is a meter at work on one task.
type counter struct {
	meter
	tail    []float32 // the task's vector
	targets []float32 // of all its samples
	errors  kernels.Summer
}

// begin starts a task that measures into tail.
func (c *counter) begin(tail, targets []float32) {
	clear(tail)
	c.tail, c.targets, c.errors = tail, targets, kernels.Summer{}
}

// visit counts the outputs of the samples from sample at on.
func (c *counter) visit(at int, out []float32) {
	targets := c.targets[at*c.meter.targets:][:len(out)/c.outputs]
	for i, target := range targets {
		prediction := out[i*c.outputs : (i+1)*c.outputs]
		if c.classes == 0 {
			c.number(prediction[0], target)
		} else {
			c.class(prediction, target)
		}
	}
}

// end finishes the vector and forgets the task's slices.
func (c *counter) end(loss float32, samples int) {
	c.tail[atLoss], c.tail[atSamples] = loss, float32(samples)
	if name := c.metric.Name; name == job.MSE || name == job.MAE {
		c.tail[baseTail] = c.errors.Total()
	}
	c.tail, c.targets = nil, nil
}

// number adds the error of a prediction that is a number.
func (c *counter) number(out, target float32) {
	e := [1]float32{out - target}
	if e[0] < 0 {
		e[0] = -e[0]
	}
	if c.metric.Name == job.MSE {
		e[0] *= e[0]
	}
	c.errors.Add(e[:])
}

// class counts a prediction of a class.
func (c *counter) class(out []float32, target float32) {
	label, ok := kernels.ClassIndex(target, c.classes)
	guess := c.guess(out)
	c.tail[atJudged]++
	if ok && guess == label {
		c.tail[atCorrect]++
	}
	if !ok {
		return
	}
	counts := c.tail[baseTail:]
	switch c.metric.Name {
	case job.TopK:
		if among(out, label, c.metric.K) {
			counts[0]++
		}
	case job.F1Macro:
		if guess == label {
			counts[label]++
		}
		if guess >= 0 {
			counts[c.classes+guess]++
		}
		counts[2*c.classes+label]++
	case job.AUC:
		counts[label*AUCBins+bin(out)]++
	}
}

// guess returns the class that the outputs speak for, -1 for none.
func (m meter) guess(out []float32) int {
	if len(out) > 1 {
		return kernels.ArgMax(out)
	}
	switch {
	case out[0] > 0:
		return 1
	case out[0] <= 0:
		return 0
	}
	return -1
}

// among says whether a label's output is one of the k highest; of equal ones the lowest index counts as the highest.
func among(out []float32, label, k int) bool {
	own := out[label]
	higher := 0
	for i, v := range out {
		if v > own || v == own && i < label {
			higher++
		}
	}
	return higher < k && own == own
}

// bin returns the bin of a prediction's score.
func bin(out []float32) int {
	score := out[0]
	if len(out) > 1 {
		score = out[1] - out[0]
	}
	const most = 16
	switch at := (score + most) * (AUCBins / (2 * most)); {
	case !(at > 0): // NaN too
		return 0
	case at >= AUCBins:
		return AUCBins - 1
	default:
		return int(at)
	}
}
