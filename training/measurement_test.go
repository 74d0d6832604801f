package training

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/mapreduce"
	"github.com/autonet/autonet/tensor"
)

// count runs a counter over predictions, cut into chunks.
func count(m meter, out, targets []float32, chunk int) []float32 {
	c := counter{meter: m}
	tail := make([]float32, m.tail())
	c.begin(tail, targets)
	samples := len(targets) / m.targets
	for at := 0; at < samples; at += chunk {
		k := min(chunk, samples-at) * m.targets * m.outputs
		c.visit(at, out[at*m.targets*m.outputs:][:k])
	}
	c.end(float32(samples), samples)
	return tail
}

// TestMetrics compares each metric with its definition, computed the plain way, whatever the chunks and the partitions.
func TestMetrics(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		classes := rapid.IntRange(2, 5).Draw(t, "classes")
		k := rapid.IntRange(1, classes-1).Draw(t, "k")
		samples := rapid.IntRange(1, 40).Draw(t, "samples")
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 0))
		out, targets := make([]float32, samples*classes), make([]float32, samples)
		for i := range out {
			out[i] = float32(r.IntN(9)) / 4 // with ties
		}
		for i := range targets {
			targets[i] = float32(r.IntN(classes))
		}
		want := plain(out, targets, classes, k)
		for name, value := range want {
			metric := job.Metric{Name: name, K: k}
			if name == job.AUC && classes != 2 {
				continue
			}
			m := meter{metric: metric, targets: 1, classes: classes, outputs: classes}
			cut := rapid.IntRange(0, samples).Draw(t, "cut")
			sum := count(m, out[:cut*classes], targets[:cut], 3)
			kernels.Add(sum, count(m, out[cut*classes:], targets[cut:], 7))
			got, err := Measured(metric, sum)
			if err != nil {
				t.Fatal(err)
			}
			if math.Abs(got.Of(name)-value) > 1e-12 || got.Samples != int64(samples) {
				t.Fatalf("%s of %v for %v is %v, want %v", name, out, targets, got.Of(name), value)
			}
		}
	})
}

// plain computes metrics by their definitions.
func plain(out, targets []float32, classes, k int) map[string]float64 {
	var right, among float64
	hits, guesses, labels := make([]float64, classes), make([]float64, classes), make([]float64, classes)
	type score struct {
		value    float32
		positive bool
	}
	var scores []score
	for i, target := range targets {
		row, label := out[i*classes:(i+1)*classes], int(target)
		order := make([]int, classes)
		for c := range order {
			order[c] = c
		}
		slices.SortStableFunc(order, func(a, b int) int { return int(8 * (row[b] - row[a])) })
		if slices.Contains(order[:k], label) {
			among++
		}
		guesses[order[0]]++
		labels[label]++
		if order[0] == label {
			right++
			hits[label]++
		}
		scores = append(scores, score{row[1] - row[0], label == 1})
	}
	f1, present := 0.0, 0.0
	for c := range classes {
		if guesses[c]+labels[c] > 0 {
			present++
			f1 += 2 * hits[c] / (guesses[c] + labels[c])
		}
	}
	pairs, won := 0.0, 0.0
	for _, a := range scores {
		for _, b := range scores {
			if a.positive && !b.positive {
				pairs++
				switch {
				case a.value > b.value:
					won++
				case a.value == b.value:
					won += 0.5
				}
			}
		}
	}
	n := float64(len(targets))
	return map[string]float64{job.Accuracy: right / n, job.F1Micro: right / n, job.TopK: among / n, job.F1Macro: f1 / present,
		job.AUC: won / max(pairs, 1)}
}

func TestMetricsOfNumbers(t *testing.T) {
	out, targets := []float32{1, 2, -3, 0.5}, []float32{1, 4, 3, 0}
	for name, want := range map[string]float64{job.MSE: (4 + 36 + 0.25) / 4, job.MAE: (2 + 6 + 0.5) / 4} {
		metric := job.Metric{Name: name}
		got, err := Measured(metric, count(meter{metric: metric, targets: 1, outputs: 1}, out, targets, 3))
		if err != nil || got.Of(name) != want || got.Judged != 0 || got.Accuracy != 0 {
			t.Errorf("%s: got %+v, %v, want %v", name, got, err, want)
		}
	}
}

// TestBinary checks a model with one output, the log-odds of the second class, and scores that no bin can tell apart.
func TestBinary(t *testing.T) {
	out, targets := []float32{-1, 2, 0, 1, 90, float32(math.NaN())}, []float32{0, 1, 0, 0, 1, 1}
	metric := job.Metric{Name: job.AUC}
	got, err := Measured(metric, count(meter{metric: metric, targets: 1, classes: 2, outputs: 1}, out, targets, 4))
	if err != nil || got.Judged != 6 || got.Correct != 4 || got.Value != 6.0/9 {
		t.Errorf("got %+v, %v", got, err)
	}
}

func TestMeasuredRefuses(t *testing.T) {
	for _, c := range []struct {
		metric string
		sum    []float32
	}{
		{job.Accuracy, nil}, {job.Accuracy, []float32{1, 2}}, {job.Accuracy, []float32{1, 0, 0, 0}}, {job.AUC, []float32{1, 1, 1, 1}},
		{job.TopK, []float32{1, 1, 1, 1}}, {job.F1Macro, []float32{1, 1, 1, 1, 5}}, {job.TopK, []float32{1, 1, 0, 0, 1}}, {"none", []float32{1, 1, 1, 1}},
	} {
		if got, err := Measured(job.Metric{Name: c.metric}, c.sum); err == nil {
			t.Errorf("%s of %v is taken for %+v", c.metric, c.sum, got)
		}
	}
	perplexity, err := Measured(job.Metric{Name: job.Perplexity}, []float32{400, 2, 2, 0})
	if err != nil || perplexity.Value != math.MaxFloat32 {
		t.Errorf("the perplexity of a loss of 200 is %+v, %v", perplexity, err)
	}
}

// TestMetricsOfJobs measures the digits by every metric of classes.
func TestMetricsOfJobs(t *testing.T) {
	for _, metric := range []job.Metric{{Name: job.TopK, K: 3}, {Name: job.F1Macro}, {Name: job.F1Micro}, {Name: job.Perplexity}} {
		j := digitsJob(t, true)
		j.Metric, j.Terms = metric, nil
		p, st := program(t, j)
		r := trained(t, p, st, 2)
		e := r.Test
		if e.Metric != metric.Name || e.Of(metric.Name) != e.Value || e.Value == 0 || e.Judged != e.Samples {
			t.Errorf("%s: measured %+v", metric.Name, *e)
		}
		if metric.Name == job.TopK && e.Value < e.Accuracy || metric.Name == job.F1Micro && e.Value != e.Accuracy {
			t.Errorf("%s: measured %+v", metric.Name, *e)
		}
	}
}

// TestEarlyStopping checks that a run ends where the rule says, with the weights of a job that has no more epochs, and
// that it ends there also when it goes on after it was done.
func TestEarlyStopping(t *testing.T) {
	j := digitsJob(t, true)
	j.Plan.Epochs, j.Metric, j.Terms = 6, job.Metric{Name: job.Loss}, nil
	j.Plan.EarlyStopping = &job.EarlyStopping{Patience: 2, MinDelta: 0.9}
	p, st := program(t, j)
	journal := &memoryJournal{}
	cfg := LocalConfig{Program: p, Store: st, Journal: journal, Workers: 3}
	r, err := RunLocal(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	var values []float64
	for _, e := range r.Evaluations {
		values = append(values, e.Loss)
	}
	n := len(values)
	if !r.Stopped || n >= j.Plan.Epochs || !j.Plan.EarlyStopping.Stops(j.Metric, values) || j.Plan.EarlyStopping.Stops(j.Metric, values[:n-1]) {
		t.Fatalf("ended after %d epochs of %v, stopped: %v", n, values, r.Stopped)
	}
	if r.Test.Epoch != n || r.Checkpoint.Step != int64(n)*j.StepsPerEpoch() || !journal.record.Done {
		t.Errorf("the test measured epoch %d at step %d", r.Test.Epoch, r.Checkpoint.Step)
	}
	short := digitsJob(t, true)
	short.Plan.Epochs, short.Metric, short.Terms = n, j.Metric, nil
	q, st2 := program(t, short)
	if want := trained(t, q, st2, 1); want.Checkpoint != r.Checkpoint || want.Stopped {
		t.Errorf("weights %v, a job of %d epochs has %v", r.Checkpoint, n, want.Checkpoint)
	}
	cfg.Resume = true
	cfg.Events = func(e Event) {
		if e.Step != nil {
			t.Error("a stopped run computes a step")
		}
	}
	if again, err := RunLocal(t.Context(), cfg); err != nil || again.Checkpoint != r.Checkpoint || !again.Stopped {
		t.Errorf("resumed: %+v, %v", again, err)
	}
}

// TestTwoClasses trains a model with one output, the log-odds of the second class, and one with two.
func TestTwoClasses(t *testing.T) {
	for outputs, loss := range map[int]string{1: "binary_cross_entropy", 2: "cross_entropy"} {
		j, err := job.Parse("j", []byte(fmt.Sprintf(`{name: two, dataset: x, model: {input: [2], layers: [dense: 8, tanh, dense: %d], loss: %s},
			optimizer: {kind: adam, rate: 0.05}, plan: {batch: 16, partitions: 4, steps_per_round: 40, epochs: 3}, metric: {name: auc}}`, outputs, loss)))
		if err != nil {
			t.Fatal(err)
		}
		facts := job.DatasetFacts{Task: dataset.Classification, Input: []int{2}, Classes: 2, Rows: map[string]int{"train": 64, "validation": 64, "test": 64}}
		if err := j.CheckDataset(facts); err != nil {
			t.Fatal(err)
		}
		facts.Classes = 3
		if err := j.CheckDataset(facts); err == nil {
			t.Errorf("%s: three classes are not refused", loss)
		}
		samples := dataset.NewSamples(64, 2, 2)
		for i := range samples.N {
			samples.X[2*i], samples.X[2*i+1] = float32(i%8)/8, float32(i/8)/8
			if samples.X[2*i] > samples.X[2*i+1] {
				samples.Y[i] = 1
			}
		}
		p, err := New(j, samples, samples, samples)
		if err != nil {
			t.Fatal(err)
		}
		st := store.NewMemory()
		r := trained(t, p, st, 3)
		if r.Test.Value < 0.99 || r.Test.Accuracy < 0.9 || r.Test.Judged != 64 {
			t.Errorf("%s: measured %+v", loss, *r.Test)
		}
		params, err := p.LoadWeights(t.Context(), st, r.Checkpoint.Weights)
		if err != nil {
			t.Fatal(err)
		}
		pr, err := NewPredictor(j.Model, tensor.EncodeWeights(p.Model(), params))
		if err != nil {
			t.Fatal(err)
		}
		if got, err := pr.Predict([]float32{0.9, 0.1}); err != nil || got.Class != 1 || len(got.Probabilities) != 2 || got.Probabilities[1] < 0.9 {
			t.Errorf("%s: predicted %+v, %v", loss, got, err)
		}
	}
}

// TestRegression trains on numbers, measured by their absolute error.
func TestRegression(t *testing.T) {
	j, err := job.Parse("j", []byte(`{name: line, dataset: x, model: {input: [2], layers: [dense: 1], loss: mse},
		optimizer: {kind: adam, rate: 0.05}, plan: {batch: 16, partitions: 4, steps_per_round: 50, epochs: 4}, metric: {name: mae}}`))
	if err != nil {
		t.Fatal(err)
	}
	samples := dataset.NewSamples(64, 2, 0)
	for i := range samples.N {
		samples.X[2*i], samples.X[2*i+1] = float32(i%8)/8, float32(i/8)/8
		samples.Y[i] = 2*samples.X[2*i] - samples.X[2*i+1]
	}
	p, err := New(j, samples, samples, samples)
	if err != nil {
		t.Fatal(err)
	}
	r := trained(t, p, store.NewMemory(), 2)
	if r.Test.Metric != job.MAE || r.Test.Value > 0.05 || r.Test.Judged != 0 {
		t.Errorf("measured %+v", *r.Test)
	}
	if got := p.VectorLen(mapreduce.Evaluate); got != 5 {
		t.Errorf("the vector has %d numbers", got)
	}
}
