package training

import (
	"slices"
	"strings"
	"testing"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/tensor"
)

// languageJob is a small transformer on windows of 6 tokens of a vocabulary of 5.
func languageJob(t testing.TB, metric string) *job.Job {
	t.Helper()
	j, err := job.Parse("language", []byte(`
name: language
dataset: x
model:
  input: [6]
  layers:
    - embedding: {vocab: 5, dim: 8}
    - positional
    - transformer: {heads: 2, causal: true, hidden: 16, dropout: 0.1}
    - dense: 5
optimizer: {kind: adam, rate: 0.01}
plan: {batch: 8, partitions: 4, steps_per_round: 20, rounds_per_epoch: 2, epochs: 2}
metric: {name: `+metric+`}
`))
	if err != nil {
		t.Fatal(err)
	}
	return j
}

// counting is windows of the text 0 1 2 3 4 0 1 2 …
func counting(n int) *dataset.Samples {
	s := dataset.NewSamples(n, 6, 5)
	for i := range n {
		for k := range 6 {
			s.X[6*i+k] = float32((i + k) % 5)
		}
		s.Y[i] = float32((i + 6) % 5)
	}
	return s
}

// TestLanguage trains a language model, measured token by token, to the same bits on every backend and with any workers;
// what it has learned it goes on with.
func TestLanguage(t *testing.T) {
	j := languageJob(t, "perplexity")
	var want Result
	for i, b := range kernels.Backends() {
		p, err := New(j, counting(40), counting(15), counting(7), On(b), Threads(i+1))
		if err != nil {
			t.Fatal(err)
		}
		st := store.NewMemory()
		r := trained(t, p, st, 3*i+1)
		if i == 0 {
			want = r
		}
		if r.Checkpoint != want.Checkpoint || *r.Test != *want.Test {
			t.Errorf("%s: %+v and %+v, want %+v and %+v", b.Name(), r.Checkpoint, *r.Test, want.Checkpoint, *want.Test)
		}
		if r.Test.Judged != 6*7 || r.Test.Samples != 7 || r.Test.Accuracy < 0.99 || r.Test.Value > 1.2 || r.Test.Value < 1 {
			t.Errorf("measured %+v", *r.Test)
		}
		continues(t, p, st, r)
	}
}

// continues samples from a run of languageJob.
func continues(t *testing.T, p *Program, st store.Store, r Result) {
	t.Helper()
	params, err := p.LoadWeights(t.Context(), st, r.Checkpoint.Weights)
	if err != nil {
		t.Fatal(err)
	}
	pr, err := NewPredictor(p.Job().Model, tensor.EncodeWeights(p.Model(), params))
	if err != nil {
		t.Fatal(err)
	}
	text := func(prompt []int32, o SampleOptions) []int32 {
		var ids []int32
		if err := pr.Continue(t.Context(), prompt, o, func(id int32) bool { ids = append(ids, id); return len(ids) < 20 }); err != nil {
			t.Fatal(err)
		}
		return ids
	}
	for _, o := range []SampleOptions{{Tokens: 9}, {Tokens: 9, Temperature: 0.1, Seed: 3}, {Tokens: 9, Temperature: 5, TopK: 1, Seed: 3}} {
		if got := text([]int32{1, 2}, o); !slices.Equal(got, []int32{3, 4, 0, 1, 2, 3, 4, 0, 1}) {
			t.Errorf("%+v: 1 2 goes on with %v", o, got)
		}
	}
	hot := SampleOptions{Tokens: 30, Temperature: 50, Seed: 1}
	a, b := text([]int32{0}, hot), text([]int32{0}, hot)
	hot.Seed = 2
	if c := text([]int32{0}, hot); len(a) != 20 || !slices.Equal(a, b) || slices.Equal(a, c) {
		t.Errorf("one seed gives %v and %v, another %v", a, b, c)
	}
	got, err := pr.Predict(counting(1).X)
	if err != nil || got.Class != 1 || len(got.Outputs) != 5 {
		t.Errorf("0 1 2 3 4 0 goes on with %+v, %v", got, err)
	}
}

func TestContinueRefuses(t *testing.T) {
	j := languageJob(t, "loss")
	model, err := tensor.Build(j.Model)
	if err != nil {
		t.Fatal(err)
	}
	pr, err := NewPredictor(j.Model, tensor.EncodeWeights(model, model.Init(1)))
	if err != nil {
		t.Fatal(err)
	}
	one := SampleOptions{Tokens: 1, Temperature: 1}
	for _, c := range []struct {
		prompt []int32
		o      SampleOptions
		fault  string
	}{
		{nil, one, "one or more tokens"}, {[]int32{5}, one, "ids from 0 to 4"}, {[]int32{-1}, one, "ids from 0 to 4"},
		{[]int32{1}, SampleOptions{Temperature: 1}, "tokens of 1 or more"}, {[]int32{1}, SampleOptions{Tokens: 1, Temperature: -1}, "temperature"},
	} {
		err := pr.Continue(t.Context(), c.prompt, c.o, func(int32) bool { return true })
		if err == nil || !strings.Contains(err.Error(), c.fault) {
			t.Errorf("%v, %+v: %v, want %q", c.prompt, c.o, err, c.fault)
		}
	}
}

// TestDrawFollowsTheWeights draws often and compares with the probabilities.
func TestDrawFollowsTheWeights(t *testing.T) {
	s := sampler{SampleOptions: SampleOptions{Temperature: 0.5, TopK: 3, Seed: 9}, out: []float32{0, 1, 0.5, -9, 1, 0.25},
		vocabulary: 6, order: make([]int32, 6), weights: make([]float32, 6)}
	const n = 20000
	counts := make([]float64, 6)
	for i := range uint64(n) {
		id, ok := s.draw(i)
		if !ok {
			t.Fatal("nothing drawn")
		}
		counts[id]++
	}
	for id, want := range []float64{0, 1 / 2.36788, 0.36788 / 2.36788, 0, 1 / 2.36788, 0} {
		if got := counts[id] / n; got < want-0.02 || got > want+0.02 {
			t.Errorf("token %d is drawn with %.3f, want %.3f", id, got, want)
		}
	}
}
