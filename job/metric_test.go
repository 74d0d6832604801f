package job

import (
	"slices"
	"strings"
	"testing"
)

func TestMetric(t *testing.T) {
	for _, name := range metricNames {
		m := Metric{Name: name, Threshold: 0.9}
		lower := slices.Contains([]string{Loss, Perplexity, MSE, MAE}, name)
		if got := m.Better() == Lower; got != lower {
			t.Errorf("%s: lower is better: %v", name, got)
		}
		if !m.Met(0.9) || m.Met(0.91) == lower || m.Met(0.89) != lower {
			t.Errorf("%s: met at 0.91: %v, at 0.89: %v", name, m.Met(0.91), m.Met(0.89))
		}
		values := []float64{0.5, 0.7, 0.3, 0.7, 0.3}
		if got, want := m.Best(values), map[bool]int{true: 2, false: 1}[lower]; got != want {
			t.Errorf("%s: the best of %v is number %d, want %d", name, values, got, want)
		}
	}
}

// TestMetricOfModel checks which metrics fit which loss.
func TestMetricOfModel(t *testing.T) {
	parse := func(outputs, loss, metric string) string {
		_, err := Parse("j", []byte(`{name: a, dataset: x, model: {input: [4], layers: [dense: `+outputs+`], loss: `+loss+
			`}, optimizer: {kind: sgd, rate: 0.1}, plan: {batch: 8, epochs: 1}, metric: `+metric+`}`))
		if err == nil {
			return ""
		}
		return err.Error()
	}
	for _, c := range []struct{ outputs, loss, metric, fault string }{
		{"10", "cross_entropy", "{name: top_k}", ""},
		{"10", "cross_entropy", "{name: top_k, k: 9}", ""},
		{"10", "cross_entropy", "{name: top_k, k: 10}", "1 to 9"},
		{"10", "cross_entropy", "{name: f1_macro, threshold: 0.5}", ""},
		{"10", "cross_entropy", "{name: auc}", "two classes"},
		{"2", "cross_entropy", "{name: auc}", ""},
		{"10", "cross_entropy", "{name: perplexity, threshold: 4000}", ""},
		{"10", "cross_entropy", "{name: perplexity, threshold: 4001}", "from 0 to 4000"},
		{"10", "cross_entropy", "{name: mae}", "mae is measured of models with the loss mse"},
		{"1", "mse", "{name: mae, threshold: 2.5}", ""},
		{"1", "mse", "{name: accuracy}", "expected loss, mse or mae for mse"},
		{"1", "mse", "{name: loss, k: 3}", "only top_k takes it"},
	} {
		got := parse(c.outputs, c.loss, c.metric)
		if (got == "") != (c.fault == "") || !strings.Contains(got, c.fault) {
			t.Errorf("%s outputs, %s, %s: got %q, want %q", c.outputs, c.loss, c.metric, got, c.fault)
		}
	}
}

func TestEarlyStopping(t *testing.T) {
	accuracy, loss := Metric{Name: Accuracy}, Metric{Name: Loss}
	for _, c := range []struct {
		metric   Metric
		patience int
		delta    float64
		values   []float64
		stops    int // the epoch that ends the job, 0: none
	}{
		{accuracy, 2, 0, []float64{0.5, 0.6, 0.6, 0.6, 0.9}, 4},
		{accuracy, 2, 0, []float64{0.5, 0.6, 0.5, 0.7, 0.6}, 0},
		{accuracy, 1, 0.1, []float64{0.5, 0.55}, 2},
		{accuracy, 2, 0.05, []float64{0.5, 0.53, 0.56, 0.6}, 0}, // slow, and yet better than the best by more than 0.05
		{loss, 1, 0, []float64{3, 2, 1, 1}, 4},
		{loss, 3, 0, []float64{1, 2, 3}, 0},
		{loss, 3, 0, []float64{1, 2, 3, 4}, 4},
	} {
		s := &EarlyStopping{Patience: c.patience, MinDelta: c.delta}
		got := 0
		for n := range c.values {
			if s.Stops(c.metric, c.values[:n+1]) {
				got = n + 1
				break
			}
		}
		if got != c.stops {
			t.Errorf("%s, %+v, %v: stops at epoch %d, want %d", c.metric.Name, *s, c.values, got, c.stops)
		}
	}
	if (*EarlyStopping)(nil).Stops(loss, []float64{1, 2, 3}) {
		t.Error("a job without early stopping stops")
	}
}
