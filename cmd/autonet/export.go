package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/durable"
	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/tensor"
	"github.com/autonet/autonet/tensor/onnx"
)

func newExport(a *app) *cobra.Command {
	c := &cobra.Command{
		Use:     "export",
		Short:   "Take a trained model out",
		Example: "  autonet export onnx runs/mnist --out mnist.onnx",
		Args:    cobra.NoArgs,
		RunE:    func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(newExportONNX(a))
	return c
}

func newExportONNX(a *app) *cobra.Command {
	var out, weights string
	c := &cobra.Command{
		Use:   "onnx RUN --out FILE",
		Short: "Write a run's model and weights as an ONNX file",
		Long: `Write the model of a run (a directory that "autonet train" wrote) and its weights as an ONNX file.
Its input is called "input" and takes any number of samples; its output, "output", is what the last
layer gives: for cross_entropy, logits. Weights keep their names and shapes.`,
		Example: "  autonet export onnx runs/mnist --out mnist.onnx",
		Args:    oneArg("the directory of a run, such as runs/NAME,"),
		RunE:    func(c *cobra.Command, args []string) error { return a.exportONNX(c.Context(), args[0], out, weights) },
	}
	c.Flags().StringVar(&out, "out", "", "the file to write")
	c.Flags().StringVar(&weights, "weights", "", "CID of a checkpoint, or a safetensors file (default: the newest)")
	_ = c.MarkFlagRequired("out") // the flag is declared above
	return c
}

func (a *app) exportONNX(ctx context.Context, dir, out, weights string) error {
	run, record, err := openRun(dir)
	if err != nil {
		return err
	}
	name, b, err := runWeights(ctx, run, record, weights)
	if err != nil {
		return err
	}
	m, err := tensor.Build(run.Job.Model)
	if err != nil {
		return err
	}
	params, err := tensor.DecodeWeights(m, b)
	if err != nil {
		return ui.BadInputf("%s: %w", name, err)
	}
	file, err := onnx.Export(m, params, onnx.Options{Name: run.Job.Name})
	if err != nil {
		return ui.BadInput(err)
	}
	err = durable.Replace(out, file, 0o644)
	if errors.Is(err, fs.ErrNotExist) {
		return ui.BadInputf("--out: there is no directory %s", filepath.Dir(out))
	}
	if err != nil {
		return err
	}
	fmt.Fprintf(a.err, "wrote %s: %s bytes, weights %s\n", out, thousands(int64(len(file))), name)
	return nil
}
