package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/kernels/cuda"
	"github.com/autonet/autonet/training"
)

// kernelFlags choose what does the arithmetic. Nothing that is computed exactly depends on them.
//
// A GPU is taken only where one is named: several processes on a machine, as a fleet's, would all choose the first, and
// share its memory without knowing of each other.
type kernelFlags struct {
	name    string
	threads int
	device  *cuda.Backend // once chosen
}

// add gives a command the flags, and has what they open closed at its end: a command's RunE must be set before.
func (f *kernelFlags) add(c *cobra.Command, threads string) {
	names := strings.Join(usableKernels(), ", ")
	c.Flags().StringVar(&f.name, "kernels", "auto", "the arithmetic's implementation: auto, "+names+", or cuda:0, cuda:1, …, a GPU of \"autonet devices\"; auto takes no GPU")
	c.Flags().Var((*threadCount)(&f.threads), "threads", threads)
	run := c.RunE
	if run == nil {
		panic("autonet: " + c.Name() + ": the flags of kernels come after RunE")
	}
	c.RunE = func(c *cobra.Command, args []string) error {
		defer f.close()
		return run(c, args)
	}
}

func (f *kernelFlags) close() {
	if f.device != nil {
		f.device.Close()
		f.device = nil
	}
}

// threadCount is a flag's number of threads; 0 where the flag is not given.
type threadCount int

func (n *threadCount) String() string { return strconv.Itoa(int(*n)) }

// Type names the value in the usage.
func (n *threadCount) Type() string { return "int" }

// Set takes the flag's text.
func (n *threadCount) Set(text string) error {
	v, err := strconv.Atoi(text)
	if err != nil || v < 1 {
		return errors.New("1 or more expected")
	}
	*n = threadCount(v)
	return nil
}

// choose returns the backend and the threads of the flags, 0 where none are given.
func (f *kernelFlags) choose() (kernels.Backend, int, error) {
	ordinal, ok, err := cuda.Ordinal(f.name)
	if ok {
		if err == nil {
			err = f.open(ordinal)
		}
		if err != nil {
			return nil, 0, deviceFault(f.name, err)
		}
		return f.device, f.threads, nil
	}
	b, err := kernels.ByName(f.name)
	if err != nil {
		return nil, 0, ui.BadInputf("--kernels: auto, %s or cuda:0 expected, got %q", strings.Join(usableKernels(), ", "), f.name)
	}
	return b, f.threads, nil
}

// open opens a device, once.
func (f *kernelFlags) open(ordinal int) (err error) {
	if f.device == nil {
		f.device, err = cuda.Open(ordinal)
	}
	return err
}

// deviceFault says why a device cannot be used. A device that is full, or breaks, is nothing that the user could have
// written otherwise.
func deviceFault(name string, err error) error {
	var full *kernels.OutOfMemoryError
	var lost *cuda.LostError
	var failed *cuda.CallError
	if errors.As(err, &full) || errors.As(err, &lost) || errors.As(err, &failed) {
		return fmt.Errorf("--kernels %s: %w", name, err)
	}
	return ui.BadInputf("--kernels %s: %w; \"autonet devices\" lists what can be used", name, err)
}

// options returns the choice for a program.
func (f *kernelFlags) options() ([]training.Option, error) {
	b, threads, err := f.choose()
	return []training.Option{training.On(b), training.Threads(threads)}, err
}

// usableKernels names the backends that this processor can run.
func usableKernels() []string {
	var names []string
	for _, b := range kernels.Backends() {
		names = append(names, b.Name())
	}
	return names
}
