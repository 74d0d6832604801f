package main

import (
	"cmp"
	"context"
	"errors"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/tokenizer"
	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/training"
)

type sampleFlags struct {
	training.SampleOptions
	data, weights, prompt string
	json                  bool
	kernels               kernelFlags
}

func newSample(a *app) *cobra.Command {
	var f sampleFlags
	c := &cobra.Command{
		Use:   "sample RUN",
		Short: "Have a trained language model continue a text",
		Long: `Have the weights of a run (a directory that "autonet train" wrote) on a dataset of text continue a prompt,
token by token. The same weights, prompt and flags give the same text on every machine.`,
		Example: `  autonet sample runs/shakespeare --prompt "ROMEO:" --tokens 400 --temperature 0.8
  autonet sample runs/shakespeare --prompt "To be" --top-k 10 --seed 7 --json`,
		Args: oneArg("the directory of a run, such as runs/NAME,"),
		RunE: func(c *cobra.Command, args []string) error { return a.sample(c.Context(), args[0], f) },
	}
	c.Flags().StringVar(&f.prompt, "prompt", "\n", "the text to continue")
	c.Flags().IntVar(&f.Tokens, "tokens", 200, "tokens to add")
	c.Flags().Float32Var(&f.Temperature, "temperature", 0.8, "below 1 likely tokens become likelier; 0 takes the likeliest")
	c.Flags().IntVar(&f.TopK, "top-k", 0, "draw among the k likeliest tokens (default: among all)")
	c.Flags().Uint64Var(&f.Seed, "seed", 1, "of the draws")
	c.Flags().StringVar(&f.data, "data", "", "dataset directory, which has the tokenizer (default: that of the run)")
	c.Flags().StringVar(&f.weights, "weights", "", "CID of a checkpoint's weights, or a safetensors file (default: the newest)")
	c.Flags().BoolVar(&f.json, "json", false, "write one JSON object")
	f.kernels.add(c, "threads that compute (default: one a processor)")
	return c
}

// sampled is what "autonet sample --json" writes.
type sampled struct {
	Job     string  `json:"job"`
	Weights string  `json:"weights_cid"`
	Prompt  string  `json:"prompt"`
	Text    string  `json:"text"` // that was added
	Tokens  []int32 `json:"tokens"`
}

// validate checks the flags that need no model.
func (f *sampleFlags) validate() error {
	switch {
	case f.Tokens < 1:
		return ui.BadInputf("--tokens: 1 or more expected, got %d", f.Tokens)
	case !(f.Temperature >= 0) || f.Temperature-f.Temperature != 0:
		return ui.BadInputf("--temperature: a finite number of 0 or more expected, got %v", f.Temperature)
	case f.TopK < 0:
		return ui.BadInputf("--top-k: 1 or more expected, or 0 for all tokens, got %d", f.TopK)
	}
	return nil
}

func (a *app) sample(ctx context.Context, dir string, f sampleFlags) error {
	if err := f.validate(); err != nil {
		return err
	}
	how, err := f.kernels.options()
	if err != nil {
		return err
	}
	run, record, err := openRun(dir)
	if err != nil {
		return err
	}
	cid, weights, err := runWeights(ctx, run, record, f.weights)
	if err != nil {
		return err
	}
	predictor, err := training.NewPredictor(run.Job.Model, weights, how...)
	if err != nil {
		return ui.BadInputf("%s: %w", cmp.Or(f.weights, cid), err)
	}
	tok, err := runTokenizer(ctx, run, f.data)
	if err != nil {
		return err
	}
	prompt, err := tok.Encode([]byte(f.prompt))
	if err != nil {
		return ui.BadInputf("--prompt: %w", err)
	}
	out := sampled{Job: run.Job.ID(), Weights: cid, Prompt: f.prompt, Tokens: []int32{}}
	var text []byte
	var failed error
	err = predictor.Continue(ctx, prompt, f.SampleOptions, func(id int32) bool {
		token := tok.Token(id)
		if !f.json {
			shown := token
			if len(out.Tokens) == 0 { // not before: a refusal comes without the prompt
				shown = append([]byte(f.prompt), token...)
			}
			_, failed = a.out.Write(shown)
		}
		text, out.Tokens = append(text, token...), append(out.Tokens, id)
		return failed == nil
	})
	switch {
	case errors.Is(err, training.ErrNoLanguage):
		return ui.BadInput(err)
	case errors.Is(err, training.ErrPrompt):
		return ui.BadInputf("--%w", err)
	case err != nil || failed != nil:
		return errors.Join(err, failed)
	case f.json:
		out.Text = string(text)
		return a.writeJSON(out)
	}
	_, err = a.out.Write([]byte("\n"))
	return err
}

// runTokenizer reads the tokenizer of a run's dataset.
func runTokenizer(ctx context.Context, run *training.RunDir, data string) (*tokenizer.Tokenizer, error) {
	_, st, m, err := openDataset(ctx, run.Job, run.Path, runData(run, data))
	if err != nil {
		return nil, err
	}
	tok, err := m.Tokenizer(ctx, st)
	if errors.Is(err, dataset.ErrNoTokenizer) {
		return nil, ui.BadInput(err)
	}
	return tok, err
}
