package main

import (
	"errors"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/training"
)

// kernelFlags choose what does the arithmetic. Nothing that is computed depends on them.
type kernelFlags struct {
	name    string
	threads int
}

func (f *kernelFlags) add(c *cobra.Command, threads string) {
	c.Flags().StringVar(&f.name, "kernels", "auto", "the arithmetic's implementation: auto, "+strings.Join(usableKernels(), ", "))
	c.Flags().Var((*threadCount)(&f.threads), "threads", threads)
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
	b, err := kernels.ByName(f.name)
	if err != nil {
		return nil, 0, ui.BadInputf("--kernels: auto, %s expected, got %q", strings.Join(usableKernels(), ", "), f.name)
	}
	return b, f.threads, nil
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
