package main

import (
	"bufio"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/training"
)

type predictFlags struct {
	data, split, weights, csv string
	rows                      []int
	scale                     float32
	json                      bool
	kernels                   kernelFlags
}

func newPredict(a *app) *cobra.Command {
	var f predictFlags
	c := &cobra.Command{
		Use:   "predict RUN",
		Short: "Ask trained weights about samples",
		Long: `Ask the weights of a run (a directory that "autonet train" wrote) about samples: rows of numbers
from a CSV file or standard input, or rows of a split of the dataset. One line answers one row.`,
		Example: `  autonet predict runs/digits --row 0,1,2
  autonet predict runs/mnist --csv digits.csv --scale 255
  cat digit.csv | autonet predict runs/digits --csv - --scale 16 --json`,
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error { return a.predict(c.Context(), args[0], f) },
	}
	c.Flags().StringVar(&f.csv, "csv", "", "CSV file of samples, one a line, without labels; - for standard input")
	c.Flags().IntSliceVar(&f.rows, "row", nil, "rows of --split, from 0")
	c.Flags().StringVar(&f.data, "data", "", "dataset directory (default: that of the run)")
	c.Flags().StringVar(&f.split, "split", "test", "the split that --row counts in")
	c.Flags().StringVar(&f.weights, "weights", "", "CID of a checkpoint's weights, or a safetensors file (default: the newest)")
	c.Flags().Float32Var(&f.scale, "scale", 1, "divide the numbers of --csv by this, as the import of the dataset did")
	c.Flags().BoolVar(&f.json, "json", false, "write one JSON object a row")
	f.kernels.add(c, "threads that compute (default: one a processor)")
	c.MarkFlagsMutuallyExclusive("csv", "row")
	c.MarkFlagsOneRequired("csv", "row")
	return c
}

func (a *app) predict(ctx context.Context, dir string, f predictFlags) error {
	if !(f.scale > 0) {
		return ui.BadInputf("--scale: a number above 0 expected, got %v", f.scale)
	}
	how, err := f.kernels.options()
	if err != nil {
		return err
	}
	run, record, err := openRun(dir)
	if err != nil {
		return err
	}
	_, weights, err := runWeights(ctx, run, record, f.weights)
	if err != nil {
		return err
	}
	predictor, err := training.NewPredictor(run.Job.Model, weights, how...)
	if err != nil {
		return err
	}
	if f.csv != "" {
		return a.predictCSV(ctx, predictor, f)
	}
	return a.predictRows(ctx, run, predictor, f)
}

// answer is one line of the output.
type answer struct {
	Row   int    `json:"row"`
	Name  string `json:"name,omitempty"`  // of the class, where the dataset names it
	Label string `json:"label,omitempty"` // what the dataset says
	training.Prediction
}

func (a *app) predictRows(ctx context.Context, run *training.RunDir, p *training.Predictor, f predictFlags) error {
	_, st, m, err := openDataset(ctx, run.Job, run.Path, runData(run, f.data))
	if err != nil {
		return err
	}
	samples, err := dataset.Load(ctx, st, m, f.split)
	if err != nil {
		return err
	}
	for _, row := range f.rows {
		if row < 0 || row >= samples.N {
			return ui.BadInputf("--row: 0 to %d expected, got %d", samples.N-1, row)
		}
	}
	name, err := classNames(ctx, st, m)
	if err != nil {
		return err
	}
	for _, row := range f.rows {
		prediction, err := p.Predict(samples.Row(row))
		if err != nil {
			return err
		}
		ans := answer{Row: row, Prediction: prediction, Label: fmt.Sprint(samples.Y[row])}
		if m.Classes > 0 {
			ans.Name, ans.Label = name(prediction.Class), name(int(samples.Y[row]))
		}
		if err := a.answer(ans, f); err != nil {
			return err
		}
	}
	return nil
}

func (a *app) predictCSV(ctx context.Context, p *training.Predictor, f predictFlags) error {
	in, name := a.in, "standard input"
	if f.csv != "-" {
		file, err := os.Open(f.csv)
		if err != nil {
			return ui.BadInputf("--csv: %w", err)
		}
		defer file.Close()
		in, name = file, f.csv
	}
	r := csv.NewReader(bufio.NewReader(in))
	r.FieldsPerRecord, r.ReuseRecord, r.TrimLeadingSpace = p.InputLen(), true, true
	x := make([]float32, p.InputLen())
	for row := 0; ctx.Err() == nil; row++ {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return ui.BadInputf("%s: %d numbers a line expected: %w", name, p.InputLen(), err)
		}
		for i, text := range record {
			v, err := strconv.ParseFloat(strings.TrimSpace(text), 32)
			if err != nil {
				line, column := r.FieldPos(i)
				return ui.BadInputf("%s:%d:%d: a number expected, got %q", name, line, column, text)
			}
			x[i] = float32(v) / f.scale
		}
		prediction, err := p.Predict(x)
		if err != nil {
			return ui.BadInputf("%s: row %d: %w", name, row, err)
		}
		if err := a.answer(answer{Row: row, Prediction: prediction}, f); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// answer writes one answer: the class and the three likeliest with their probabilities.
func (a *app) answer(ans answer, f predictFlags) error {
	if f.json {
		return a.writeJSON(ans)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "row %d:", ans.Row)
	if ans.Class < 0 {
		fmt.Fprintf(&b, " %v", ans.Outputs)
	} else {
		name := ans.Name
		if name == "" {
			name = fmt.Sprint(ans.Class)
		}
		fmt.Fprintf(&b, " %s ", name)
		for i, class := range likeliest(ans.Probabilities, 3) {
			if i > 0 {
				b.WriteString(", ")
			}
			fmt.Fprintf(&b, " %d: %s", class, percent(float64(ans.Probabilities[class])))
		}
	}
	if ans.Label != "" {
		fmt.Fprintf(&b, "  (is %s)", ans.Label)
	}
	_, err := fmt.Fprintln(a.out, b.String())
	return err
}

func likeliest(p []float32, n int) []int {
	order := make([]int, len(p))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int {
		switch {
		case p[i] > p[j]:
			return -1
		case p[i] < p[j]:
			return 1
		}
		return 0
	})
	return order[:min(n, len(order))]
}
