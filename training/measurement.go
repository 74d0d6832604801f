package training

import (
	"fmt"
	"math"

	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/kernels"
)

// The vector of an evaluation: the loss summed over samples, then counts, which are exact, since float32 counts exactly up
// to maxEvaluated. A metric's own numbers follow (meter).
const (
	atLoss    = iota
	atSamples // samples
	atJudged  // predictions of a class: one a sample, or one a token; 0 where the outputs are numbers
	atCorrect // of them, those that are the label
	baseTail
)

// AUCBins is into how many bins the scores of an AUC are counted: the log-odds of the second class, which are the output of
// a model with one, and the difference of the outputs of a model with two, from −16 to 16 in steps of 1/128; what lies
// outside counts into the outer bins. Pairs of one bin count as half right.
const AUCBins = 4096

// Measurement is what weights measured on a split.
type Measurement struct {
	Loss     float64 `json:"loss"`     // mean over the samples
	Accuracy float64 `json:"accuracy"` // correct of judged; 0 where outputs are numbers
	Samples  int64   `json:"samples"`
	Judged   int64   `json:"judged,omitempty"` // predictions of classes; of a sequence, one a token
	Correct  int64   `json:"correct"`
	Metric   string  `json:"metric,omitempty"` // the job's, if it is neither loss nor accuracy
	Value    float64 `json:"value,omitempty"`  // of Metric
}

// Of returns the value of a metric that was measured: the loss, the accuracy, or the job's.
func (m Measurement) Of(metric string) float64 {
	switch {
	case metric == job.Loss:
		return m.Loss
	case m.Metric != "" && metric == m.Metric:
		return m.Value
	}
	return m.Accuracy
}

// Text writes a measurement for people: the loss, the job's metric, and the accuracy where there are classes.
func (m Measurement) Text() string {
	text := fmt.Sprintf("loss %.4f", m.Loss)
	if m.Metric != "" {
		text += fmt.Sprintf(", %s %.4f", m.Metric, m.Value)
	}
	if m.Judged > 0 || m.Correct > 0 {
		text += fmt.Sprintf(", accuracy %.2f %%", 100*m.Accuracy)
	}
	return text
}

// Measured reads the sum of an evaluation's partials, of a job with that metric. The error says why it cannot be one.
func Measured(metric job.Metric, sum []float32) (Measurement, error) {
	if len(sum) < baseTail || !(sum[atSamples] >= 1) {
		return Measurement{}, fmt.Errorf("an evaluation of one or more samples expected, got %d numbers", len(sum))
	}
	m := Measurement{
		Loss:    float64(sum[atLoss]) / float64(sum[atSamples]),
		Samples: int64(sum[atSamples]), Judged: int64(sum[atJudged]), Correct: int64(sum[atCorrect]),
	}
	if m.Judged > 0 {
		m.Accuracy = float64(m.Correct) / float64(m.Judged)
	}
	if metric.Name == job.Loss || metric.Name == job.Accuracy || metric.Name == "" {
		return m, nil
	}
	value, ok := metricValue(metric.Name, m, sum[baseTail:])
	if !ok {
		return Measurement{}, fmt.Errorf("an evaluation for %s expected, got %d numbers", metric.Name, len(sum))
	}
	m.Metric, m.Value = metric.Name, min(value, math.MaxFloat32) // a number, also where e to the loss is none
	return m, nil
}

// metricValue computes a metric from what its meter counted. It divides whole numbers, so that everybody who reads the same
// bits comes to the same value.
func metricValue(name string, m Measurement, counts []float32) (value float64, ok bool) {
	switch name {
	case job.TopK:
		return share(counts, m.Judged)
	case job.MSE, job.MAE:
		return share(counts, m.Samples)
	case job.F1Micro:
		return m.Accuracy, len(counts) == 0
	case job.Perplexity:
		return float64(kernels.Exp(float32(m.Loss))), len(counts) == 0
	case job.F1Macro:
		return f1Macro(counts), len(counts) > 0 && len(counts)%3 == 0
	case job.AUC:
		if len(counts) != 2*AUCBins {
			return 0, false
		}
		return auc(counts[:AUCBins], counts[AUCBins:]), true
	}
	return 0, false
}

func share(counts []float32, of int64) (float64, bool) {
	if len(counts) != 1 || of < 1 {
		return 0, false
	}
	return float64(counts[0]) / float64(of), true
}

// f1Macro averages 2·hits/(predictions + labels) over the classes that are a label or a prediction; counts holds the hits of
// all classes, then the predictions, then the labels.
func f1Macro(counts []float32) float64 {
	n := len(counts) / 3
	sum, classes := 0.0, 0
	for c := range n {
		if all := float64(counts[n+c]) + float64(counts[2*n+c]); all > 0 {
			sum += 2 * float64(counts[c]) / all
			classes++
		}
	}
	if classes == 0 {
		return 0
	}
	return sum / float64(classes)
}

// auc is the share of the pairs of a positive and a negative sample in which the positive one has the higher score. Without
// a pair it is 0. The sums stay whole: twice the pairs of 2²⁴ samples are below 2⁵³.
func auc(negatives, positives []float32) float64 {
	var right2, below, above int64
	for b, p := range positives {
		n := int64(negatives[b])
		right2 += int64(p) * (2*below + n)
		below += n
		above += int64(p)
	}
	if below == 0 || above == 0 {
		return 0
	}
	return float64(right2) / (2 * float64(below) * float64(above))
}
