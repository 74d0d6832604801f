package main

import (
	"bufio"
	"cmp"
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
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/training"
)

type predictFlags struct {
	data, split, weights, csv string
	values                    []string
	rows                      []int
	scale                     float32
	features, json            bool
	kernels                   kernelFlags
}

func newPredict(a *app) *cobra.Command {
	var f predictFlags
	c := &cobra.Command{
		Use:   "predict RUN",
		Short: "Ask trained weights about samples",
		Long: `Ask the weights of a run (a directory that "autonet train" wrote) about samples: rows from a CSV
file, standard input or the command line, or rows of a split of the dataset. One line answers one row.

Rows of a table have a value for each column, as the imported file did: they are encoded as the import
encoded it, and a regression answers in the target's own unit. A CSV file may begin with a line that names
its columns, in any order; columns that the model does not take are passed over, but the target's is shown.
Rows of anything else are the numbers of a sample.`,
		Example: `  autonet predict runs/digits --row 0,1,2
  autonet predict runs/mnist --csv digits.csv --scale 255
  autonet predict runs/diamonds --values "0.23,Ideal,E,SI2,61.5,55,3.95,3.98,2.43"
  autonet predict runs/diamonds --csv diamonds.csv
  cat digit.csv | autonet predict runs/digits --csv - --scale 16 --json`,
		Args: oneArg("the directory of a run, such as runs/NAME,"),
		RunE: func(c *cobra.Command, args []string) error { return a.predict(c.Context(), args[0], f) },
	}
	c.Flags().StringVar(&f.csv, "csv", "", "CSV file of samples, one a line; - for standard input")
	c.Flags().StringArrayVar(&f.values, "values", nil, "one sample, as a line of --csv has it; may be given again")
	c.Flags().BoolVar(&f.features, "features", false, "rows of a table are given as features, encoded already")
	c.Flags().IntSliceVar(&f.rows, "row", nil, "rows of --split, from 0")
	c.Flags().StringVar(&f.data, "data", "", "dataset directory (default: that of the run)")
	c.Flags().StringVar(&f.split, "split", "test", "the split that --row counts in")
	c.Flags().StringVar(&f.weights, "weights", "", "CID of a checkpoint's weights, or a safetensors file (default: the newest)")
	c.Flags().Float32Var(&f.scale, "scale", 1, "divide the numbers of --csv by this, as the import of the dataset did")
	c.Flags().BoolVar(&f.json, "json", false, "write one JSON object a row")
	f.kernels.add(c, "threads that compute (default: one a processor)")
	c.MarkFlagsMutuallyExclusive("csv", "row", "values")
	c.MarkFlagsOneRequired("csv", "row", "values")
	return c
}

func (a *app) predict(ctx context.Context, dir string, f predictFlags) error {
	if !(f.scale > 0) {
		return ui.BadInputf("--scale: a number above 0 expected, got %v", f.scale)
	}
	for _, row := range f.values {
		if strings.TrimSpace(row) == "" {
			return ui.BadInputf("--values: a row of values expected, got %q", row)
		}
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
	_, st, m, err := openDataset(ctx, run.Job, run.Path, runData(run, f.data))
	if err != nil {
		return err
	}
	name, err := classNames(ctx, st, m)
	if err != nil {
		return err
	}
	q := &questions{app: a, flags: f, predictor: predictor, data: m, name: name}
	switch {
	case f.csv == "-":
		return q.lines(ctx, a.in, "standard input")
	case f.csv != "":
		file, err := os.Open(f.csv)
		if err != nil {
			return ui.BadInputf("--csv: %w", err)
		}
		defer file.Close()
		return q.lines(ctx, file, f.csv)
	case len(f.values) > 0:
		return q.lines(ctx, strings.NewReader(strings.Join(f.values, "\n")), "--values")
	}
	return q.rows(ctx, st)
}

// questions are what a call of "autonet predict" asks.
type questions struct {
	app       *app
	flags     predictFlags
	predictor *training.Predictor
	data      dataset.Manifest
	name      func(class int) string
}

// answer is one line of the output.
type answer struct {
	Row    int      `json:"row"`
	Name   string   `json:"name,omitempty"`   // of the class
	Target string   `json:"target,omitempty"` // the name of what was predicted, of a table
	Value  *float64 `json:"value,omitempty"`  // of the target, in its own unit
	Label  string   `json:"label,omitempty"`  // what the dataset, or the line, says
	training.Prediction
}

// rows asks about rows of a split.
func (q *questions) rows(ctx context.Context, st store.Store) error {
	samples, err := dataset.Load(ctx, st, q.data, q.flags.split)
	if errors.Is(err, dataset.ErrNoSplit) {
		return noSplit(q.flags.split, q.data)
	}
	if err != nil {
		return err
	}
	for _, row := range q.flags.rows {
		if row < 0 || row >= samples.N {
			return ui.BadInputf("--row: 0 to %d expected, got %d", samples.N-1, row)
		}
	}
	for _, row := range q.flags.rows {
		label := fmt.Sprint(samples.Y[row])
		switch {
		case q.data.Classes > 0:
			label = q.name(int(samples.Y[row]))
		case q.data.Target != nil:
			label = q.data.Target.Decode([]float32{samples.Y[row]})
		}
		if err := q.ask(row, samples.Row(row), label); err != nil {
			return err
		}
	}
	return nil
}

// lines asks about the lines of a CSV file.
func (q *questions) lines(ctx context.Context, in io.Reader, file string) error {
	r := csv.NewReader(bufio.NewReader(in))
	r.FieldsPerRecord, r.TrimLeadingSpace = -1, true
	read := q.sample
	if len(q.data.Columns) > 0 && !q.flags.features {
		if q.flags.scale != 1 {
			return ui.BadInputf("--scale: rows of a table are encoded as its import did; only with --features can they be scaled")
		}
		read = q.tableRow(nil)
	}
	for row, first := 0, true; ctx.Err() == nil; first = false {
		record, err := r.Read()
		if errors.Is(err, io.EOF) && row == 0 {
			return ui.BadInputf("%s: one row or more expected, found none", file)
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return ui.BadInputf("%s: %w", file, err)
		}
		if header := q.header(record); first && header != nil {
			read = q.tableRow(header)
			continue
		}
		line, _ := r.FieldPos(0)
		x, label, err := read(record)
		if err != nil {
			return ui.BadInputf("%s:%d: %w", file, line, err)
		}
		if err := q.ask(row, x, label); err != nil {
			return ui.BadInputf("%s:%d: %w", file, line, err)
		}
		row++
	}
	return ctx.Err()
}

// sample reads a line of a sample's numbers.
func (q *questions) sample(record []string) ([]float32, string, error) {
	x := make([]float32, q.predictor.InputLen())
	if len(record) != len(x) {
		return nil, "", fmt.Errorf("%d numbers a line expected, got %d", len(x), len(record))
	}
	for i, text := range record {
		v, err := strconv.ParseFloat(strings.TrimSpace(text), 32)
		if err != nil {
			return nil, "", fmt.Errorf("value %d: a number expected, got %.50q", i, text)
		}
		x[i] = float32(v) / q.flags.scale
	}
	return x, "", nil
}

// header returns the names of a file's columns, where the record is the line that has those of the table, and nil otherwise.
func (q *questions) header(record []string) []string {
	if len(q.data.Columns) == 0 || q.flags.features {
		return nil
	}
	names := make([]string, len(record))
	for i, text := range record {
		names[i] = strings.TrimSpace(strings.TrimPrefix(text, "\ufeff"))
	}
	times := make(map[string]int)
	for _, name := range names {
		times[name]++
	}
	for _, c := range q.data.Columns {
		if times[strings.TrimSpace(c.Name)] != 1 {
			return nil
		}
	}
	return names
}

// tableRow returns how to read a line of the table's values: in the order of header, or else of the table's columns.
func (q *questions) tableRow(header []string) func(record []string) ([]float32, string, error) {
	return func(record []string) ([]float32, string, error) {
		label := ""
		switch {
		case header == nil && len(record) != len(q.data.Columns):
			return nil, "", fmt.Errorf("a value for each of the %d columns expected (%s), got %d", len(q.data.Columns), columnNames(q.data.Columns), len(record))
		case header != nil && len(record) != len(header):
			return nil, "", fmt.Errorf("%d values expected, as in the first line, got %d", len(header), len(record))
		case header != nil:
			row := make([]string, len(q.data.Columns))
			for i, c := range q.data.Columns {
				row[i] = record[slices.Index(header, strings.TrimSpace(c.Name))]
			}
			if t := q.data.Target; t != nil {
				if at := slices.Index(header, t.Name); at >= 0 {
					label = strings.TrimSpace(record[at])
				}
			}
			record = row
		}
		x, err := q.data.EncodeRow(record)
		return x, label, err
	}
}

func columnNames(columns []dataset.Column) string {
	names := make([]string, len(columns))
	for i, c := range columns {
		names[i] = c.Name
	}
	return strings.Join(names, ", ")
}

// ask writes the answer to one sample.
func (q *questions) ask(row int, x []float32, label string) error {
	prediction, err := q.predictor.Predict(x)
	if err != nil {
		return err
	}
	ans := answer{Row: row, Label: label, Prediction: prediction}
	switch t := q.data.Target; {
	case prediction.Class >= 0:
		ans.Name = q.name(prediction.Class)
	case t != nil && len(prediction.Outputs) == 1:
		v := t.Number(prediction.Outputs[0])
		ans.Target, ans.Value = t.Name, &v
	}
	return q.app.answer(ans, q.flags.json, q.name)
}

// answer writes one answer: the class and the three likeliest with their probabilities, or the target's value.
func (a *app) answer(ans answer, json bool, name func(class int) string) error {
	if json {
		return a.writeJSON(ans)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "row %d:", ans.Row)
	switch {
	case ans.Value != nil:
		fmt.Fprintf(&b, " %s %.6g", ans.Target, *ans.Value)
	case ans.Class < 0:
		fmt.Fprintf(&b, " %v", ans.Outputs)
	default:
		fmt.Fprintf(&b, " %s ", name(ans.Class))
		for i, class := range likeliest(ans.Probabilities, 3) {
			if i > 0 {
				b.WriteString(", ")
			}
			fmt.Fprintf(&b, " %s: %s", name(class), percent(float64(ans.Probabilities[class])))
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
