package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/internal/durable"
	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/tensor"
	"github.com/autonet/autonet/tensor/onnx"
)

func newImport(a *app) *cobra.Command {
	c := &cobra.Command{
		Use:   "import",
		Short: "Bring a model or weights in",
		Example: `  autonet import onnx model.onnx --out imported
  autonet import safetensors pytorch.safetensors --job job.yaml --out weights.safetensors`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(newImportONNX(a), newImportSafetensors(a))
	return c
}

func newImportONNX(a *app) *cobra.Command {
	var out string
	var input []int
	c := &cobra.Command{
		Use:   "onnx FILE --out DIR",
		Short: "Make a job file and weights of an ONNX file",
		Long: `Find the layers of an ONNX file, as PyTorch's exporters write them, and write DIR/job.yaml, a job file
to review (an ONNX file has no loss, no optimizer and no dataset), and DIR/weights.safetensors. The
layers are run beside the graph on made-up samples: a file is refused unless they give the same. A
node that no layer computes is named.`,
		Example: "  autonet import onnx model.onnx --out imported\n  autonet import onnx gpt.onnx --input 128 --out imported",
		Args:    oneArg("an ONNX file"),
		RunE:    func(c *cobra.Command, args []string) error { return a.importONNX(args[0], out, input) },
	}
	c.Flags().StringVar(&out, "out", "", "directory to make; it must not hold a job yet")
	c.Flags().IntSliceVar(&input, "input", nil, "shape of a sample, where the file leaves it open")
	_ = c.MarkFlagRequired("out") // the flag is declared above
	return c
}

func (a *app) importONNX(path, out string, input []int) error {
	file, err := os.ReadFile(path)
	if err != nil {
		return ui.BadInput(err)
	}
	beside := func(name string) ([]byte, error) { return os.ReadFile(filepath.Join(filepath.Dir(path), name)) }
	got, err := onnx.Import(file, onnx.ImportOptions{Input: input, External: beside})
	if err != nil {
		return ui.BadInputf("%s: %w", path, err)
	}
	jobPath, weightsPath := filepath.Join(out, "job.yaml"), filepath.Join(out, "weights.safetensors")
	for _, p := range []string{jobPath, weightsPath} {
		if _, err := os.Stat(p); !errors.Is(err, os.ErrNotExist) {
			return ui.BadInputf("--out: %s is there already", p)
		}
	}
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	if err := a.writeWeights(weightsPath, got.Model, got.Params); err != nil {
		return err
	}
	name := strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
	if err := durable.Replace(jobPath, job.Skeleton(name, got.Spec), 0o644); err != nil {
		return err
	}
	for _, note := range got.Notes {
		fmt.Fprintf(a.err, "note: %s\n", note)
	}
	fmt.Fprintf(a.err, "wrote %s: %d layers that differ from the graph by at most %.2g\n", jobPath, len(got.Spec.Layers), got.Difference)
	return nil
}

// writeWeights writes canonical weights and says what they are called.
func (a *app) writeWeights(path string, m *tensor.Model, params []float32) error {
	b := tensor.EncodeWeights(m, params)
	if err := durable.Replace(path, b, 0o644); err != nil {
		return err
	}
	fmt.Fprintf(a.err, "wrote %s: %s parameters, weights %s\n", path, thousands(int64(m.Len())), store.Sum(b))
	return nil
}

func newImportSafetensors(a *app) *cobra.Command {
	var out, jobFile string
	var names map[string]string
	c := &cobra.Command{
		Use:   "safetensors FILE --job JOB.yaml --out FILE",
		Short: "Make a job's weights of a safetensors file that another program wrote",
		Long: `Fill the parameters of a job's model from a safetensors file of any names and of F64, F32, F16 or BF16.
A parameter takes the tensor that --map gives it, or the one of its own name, or the only one left of
its shape. Where that leaves a doubt, both sides are listed and nothing is written.`,
		Example: "  autonet import safetensors pytorch.safetensors --job job.yaml --map 0.weight=fc1.weight --out weights.safetensors",
		Args:    oneArg("a safetensors file"),
		RunE: func(c *cobra.Command, args []string) error {
			return a.importSafetensors(args[0], jobFile, out, names)
		},
	}
	c.Flags().StringVar(&out, "out", "", "the file to write")
	c.Flags().StringVar(&jobFile, "job", "", "the job whose model the weights are for")
	c.Flags().StringToStringVar(&names, "map", nil, "the file's names of parameters: OURS=THEIRS,…")
	_ = c.MarkFlagRequired("out") // the flags are declared above
	_ = c.MarkFlagRequired("job")
	return c
}

func (a *app) importSafetensors(path, jobFile, out string, names map[string]string) error {
	j, err := readJob(jobFile)
	if err != nil {
		return err
	}
	m, err := tensor.Build(j.Model)
	if err != nil {
		return err
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return ui.BadInput(err)
	}
	tensors, err := tensor.ReadSafetensors(b)
	if err != nil {
		return ui.BadInputf("%s: %w", path, err)
	}
	params, err := m.MapWeights(tensors, names)
	if err != nil {
		return ui.BadInputf("%s: %w", path, err)
	}
	return a.writeWeights(out, m, params)
}
