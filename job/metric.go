package job

import (
	"slices"
	"strings"

	"github.com/autonet/autonet/tensor"
)

// The metrics. Those of classes are shares of predictions, so for a model of sequences they count tokens.
const (
	Accuracy   = "accuracy"   // share of predictions whose highest output is the label
	TopK       = "top_k"      // share of predictions whose label is among the K highest outputs
	F1Macro    = "f1_macro"   // mean of the classes' F1, over the classes that are a label or a prediction
	F1Micro    = "f1_micro"   // F1 of all predictions at once; with one label each, that is their accuracy
	AUC        = "auc"        // area under the ROC curve of two classes, over the bins that training.AUCBins states
	Loss       = "loss"       // mean loss, for the entropies in nats
	Perplexity = "perplexity" // e to the mean cross-entropy
	MSE        = "mse"        // mean of the squared errors
	MAE        = "mae"        // mean of the absolute errors
)

// Higher and Lower say which values of a metric are better.
const (
	Higher = "higher"
	Lower  = "lower"
)

// Metric is what is measured and the bar that it must reach.
type Metric struct {
	// Name is one of the metrics.
	Name string `json:"name"`
	// Threshold is the value on the test split at which the model counts as mature: at least it where higher is better, at
	// most it where lower is. Zero for a job without terms: no bar.
	Threshold float64 `json:"threshold"`
	// K is that of top_k [5]; no other metric takes it.
	K int `json:"k,omitempty"`
}

// Bounds of metrics.
const (
	defaultK  = 5
	maxMetric = 4000 // of those that are no shares: 4,294 is the most that the chain can hold, in parts per million
)

// metricKind says what a metric can be measured of.
type metricKind struct {
	better string
	share  bool     // its values are from 0 to 1
	losses []string // of the models that it is measured of; none: of any
}

var (
	ofClasses = []string{tensor.CrossEntropy, tensor.BinaryCrossEntropy}
	ofLabels  = []string{tensor.CrossEntropy}
	ofNumbers = []string{tensor.MSE, tensor.MAE, tensor.Huber}
)

var metricNames = []string{Accuracy, TopK, F1Macro, F1Micro, AUC, Loss, Perplexity, MSE, MAE}

var metricKinds = map[string]metricKind{
	Accuracy:   {Higher, true, ofClasses},
	TopK:       {Higher, true, ofLabels},
	F1Macro:    {Higher, true, ofClasses},
	F1Micro:    {Higher, true, ofClasses},
	AUC:        {Higher, true, ofClasses},
	Loss:       {Lower, false, nil},
	Perplexity: {Lower, false, ofLabels},
	MSE:        {Lower, false, ofNumbers},
	MAE:        {Lower, false, ofNumbers},
}

// measures says whether the metric can be measured of a model with that loss.
func (k metricKind) measures(loss string) bool {
	return k.losses == nil || slices.Contains(k.losses, loss)
}

// metricsOf lists the metrics of models with that loss.
func metricsOf(loss string) []string {
	return slices.DeleteFunc(slices.Clone(metricNames), func(name string) bool { return !metricKinds[name].measures(loss) })
}

// oneOf writes a choice: "a, b or c".
func oneOf(words []string) string {
	last := len(words) - 1
	if last < 1 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:last], ", ") + " or " + words[last]
}

// Better returns Higher or Lower: which values of the metric are better.
func (m Metric) Better() string {
	if metricKinds[m.Name].better == Lower {
		return Lower
	}
	return Higher
}

// Share says whether the metric's values are shares, from 0 to 1.
func (m Metric) Share() bool { return metricKinds[m.Name].share }

// Met says whether a measured value reaches the bar.
func (m Metric) Met(value float64) bool {
	if m.Better() == Lower {
		return value <= m.Threshold
	}
	return value >= m.Threshold
}

// Improves says whether value is better than best by more than delta.
func (m Metric) Improves(value, best, delta float64) bool {
	if m.Better() == Lower {
		return value < best-delta
	}
	return value > best+delta
}

func (c *checker) metric() {
	m := &c.job.Metric
	kind, known := metricKinds[m.Name]
	c.want(known, "metric.name", m.Name, "%s", oneOf(metricNames))
	if c.faulty("metric.name") {
		return
	}
	if !kind.measures(c.job.Model.Loss) && !c.faulty("model.loss") {
		c.fault(c.place("metric.name"), "metric.name", "%s is measured of models with the loss %s; expected %s for %s",
			m.Name, oneOf(kind.losses), oneOf(metricsOf(c.job.Model.Loss)), c.job.Model.Loss)
	}
	c.metricOfModel(m)
	if kind.share {
		c.want(m.Threshold >= 0 && m.Threshold <= 1, "metric.threshold", m.Threshold, "a share from 0 to 1")
	} else {
		c.want(m.Threshold >= 0 && m.Threshold <= maxMetric, "metric.threshold", m.Threshold, "a %s from 0 to %d", m.Name, maxMetric)
	}
	c.want(decimals(m.Threshold, 6), "metric.threshold", m.Threshold, "at most six decimals")
	if c.job.Terms != nil {
		c.want(m.Threshold > 0, "metric.threshold", m.Threshold, "a bar above 0, since the job has terms")
	}
}

// metricOfModel checks what a metric asks of the model's classes.
func (c *checker) metricOfModel(m *Metric) {
	if m.Name != TopK {
		c.want(m.K == 0, "metric.k", m.K, "none: only %s takes it", TopK)
	} else if !c.given("metric.k") {
		m.K = defaultK
	}
	if c.faulty("model") || m.Name != TopK && m.Name != AUC {
		return
	}
	built, err := tensor.Build(c.job.Model)
	if err != nil {
		return
	}
	classes := Classes(built)
	if m.Name == TopK {
		c.want(m.K >= 1 && m.K < classes, "metric.k", m.K, "1 to %d, fewer than the model's %d classes", classes-1, classes)
		return
	}
	if classes > 0 && classes != 2 {
		c.fault(c.place("metric.name"), "metric.name", "%s is measured of two classes; the model has %d", AUC, classes)
	}
}

// Classes returns how many classes a model tells apart, 0 where its outputs are numbers.
func Classes(m *tensor.Model) int {
	switch m.Spec().Loss {
	case tensor.CrossEntropy:
		return m.OutputLen() / m.TargetLen()
	case tensor.BinaryCrossEntropy:
		return 2
	}
	return 0
}
