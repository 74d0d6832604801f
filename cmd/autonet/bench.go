package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/benchmarks"
	"github.com/autonet/autonet/benchmarks/suites"
	"github.com/autonet/autonet/internal/ui"
)

// Where the suites' inputs lie unless flags say otherwise, from the working directory.
const (
	benchPython = ".venv/bin/python" // as make bench makes it
	benchMNIST  = "data/mnist"       // as examples/README.md imports it
	benchSteps  = "measure-steps"
	benchServe  = "serve-model"
)

// benchFlags are bench's.
type benchFlags struct {
	json, plots, python string
	data                []string
	repeats             int
	quick, list         bool
	kernels             kernelFlags
}

func newBench(a *app) *cobra.Command {
	var flags benchFlags
	command := &cobra.Command{
		Use:   "bench SUITE",
		Short: "Run a benchmark suite beside its peer",
		Long: `Run a benchmark suite: ours and the peer take turns on the same input, and the table shows medians with their
quartiles. Without the peer (make bench installs it) its columns are empty.`,
		Example: `  autonet bench --list
  autonet bench training --repeats 5 --json training.json --plots plots`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(command *cobra.Command, args []string) error {
			if flags.list {
				return listSuites(a.out)
			}
			if len(args) == 0 {
				return ui.BadInputf("bench: a suite expected; autonet bench --list names them")
			}
			return runBench(command.Context(), args[0], flags, a.out, a.err)
		},
	}
	command.AddCommand(newBenchSteps(a), newBenchServe(a))
	set := command.Flags()
	set.BoolVar(&flags.list, "list", false, "list the suites and end")
	set.StringVar(&flags.json, "json", "", "write the rows to this `FILE`")
	set.StringVar(&flags.plots, "plots", "", "write plots as PNG and SVG to this `DIR`")
	set.IntVar(&flags.repeats, "repeats", 5, "measure each work this often on each side")
	set.BoolVar(&flags.quick, "quick", false, "little work, once: shows that the suite runs, not how fast")
	set.StringArrayVar(&flags.data, "data", nil, "dataset `DIR` for the suites that take one (default "+benchMNIST+" if it is there)")
	set.StringVar(&flags.python, "python", "", "interpreter with the peers' packages (default "+benchPython+" if it is there)")
	flags.kernels.add(command, "threads of each of our workers, for suites that do not set them themselves (default 1)")
	return command
}

// newBenchSteps is the process that the training suite starts to measure our steps in.
func newBenchSteps(a *app) *cobra.Command {
	return &cobra.Command{
		Use: benchSteps, Hidden: true, Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return suites.MeasureSteps(a.in, a.out) },
	}
}

// newBenchServe is the server that the serving suite starts and loads.
func newBenchServe(a *app) *cobra.Command {
	return &cobra.Command{
		Use: benchServe, Hidden: true, Args: cobra.NoArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			return suites.ServeModel(command.Context(), a.in, a.out)
		},
	}
}

func listSuites(w io.Writer) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, suite := range suites.All() {
		fmt.Fprintf(table, "%s\t%s\n", suite.Name(), suite.Summary())
	}
	return table.Flush()
}

func runBench(ctx context.Context, name string, flags benchFlags, out, progress io.Writer) (err error) {
	suite, err := suites.Find(name)
	if err != nil {
		return ui.BadInput(err)
	}
	backend, threads, err := flags.kernels.choose()
	if err != nil {
		return err
	}
	scratch, err := os.MkdirTemp("", "autonet-bench-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(scratch)) }()
	env := benchmarks.Env{
		Scratch: scratch, Data: flags.data, Python: flags.python, Quick: flags.quick,
		Kernels: backend, Threads: threads,
		Logger: slog.New(slog.NewTextHandler(progress, nil)),
	}
	if self, err := os.Executable(); err == nil {
		env.StepProcess, env.ServeProcess = []string{self, "bench", benchSteps}, []string{self, "bench", benchServe}
	}
	if env.Python == "" && exists(benchPython) {
		env.Python = benchPython
	}
	if env.Data == nil && exists(filepath.Join(benchMNIST, "manifest.json")) {
		env.Data = []string{benchMNIST}
	}
	repeats := max(flags.repeats, 1)
	if flags.quick {
		repeats = 1
	}
	report := benchmarks.Report{
		Suite: name, Began: time.Now().UTC().Truncate(time.Second), Machine: benchmarks.ThisMachine(os.DirFS("/")),
		Repeats: repeats, Quick: flags.quick,
	}
	report.Machine.GPU = suites.DevicesHere()
	report.Rows, err = benchmarks.Run(ctx, suite, env, benchmarks.Config{Repeats: repeats, Progress: func(p benchmarks.Progress) {
		fmt.Fprintf(progress, "%d/%d  %s, %s: %s, round %d\n", p.Done+1, p.All, p.Group, p.Name, p.Side, p.Repeat)
	}})
	if len(report.Rows) == 0 {
		return err
	}
	return errors.Join(err, writeReport(report, flags, out))
}

// writeReport prints the table and writes the files that were asked for.
func writeReport(report benchmarks.Report, flags benchFlags, out io.Writer) error {
	if err := report.WriteTable(out); err != nil {
		return err
	}
	if flags.json != "" {
		if err := writeReportJSON(report, flags.json); err != nil {
			return err
		}
		fmt.Fprintln(out, "wrote", flags.json)
	}
	if flags.plots == "" {
		return nil
	}
	if err := os.MkdirAll(flags.plots, 0o755); err != nil {
		return err
	}
	files, err := report.WritePlots(flags.plots)
	for _, file := range files {
		fmt.Fprintln(out, "wrote", file)
	}
	return err
}

func writeReportJSON(report benchmarks.Report, path string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	return errors.Join(report.WriteJSON(file), file.Close())
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}
