package main

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
)

// constructors lists the subcommands; each file adds its own here.
func constructors() []func(*app) *cobra.Command {
	return []func(*app) *cobra.Command{
		newInit, newTrain, newEval, newPredict, newSample, newData, newExport, newImport,
		newFleet, newCoordinator, newWorker, newDevices,
		newNodes, newSubmit, newJobs, newWatch,
		newChain, newWallet, newMarket, newStake, newDAO,
		newVerify, newServe, newCall,
		newDemo, newVersion,
		newBench,
	}
}

func newRoot(a *app) *cobra.Command {
	root := &cobra.Command{
		Use:           "autonet",
		Short:         "Train models as MapReduce jobs, bit by bit the same everywhere, and settle them on Ethereum",
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	root.SetIn(a.in)
	root.SetOut(a.out)
	root.SetErr(a.err)
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return ui.BadInputf("%w\nSee %q.", err, c.CommandPath()+" --help")
	})
	for _, newCommand := range constructors() {
		root.AddCommand(newCommand(a))
	}
	explainArgs(root)
	return root
}

// run runs one command line and returns its exit code.
func run(ctx context.Context, args []string, s streams) int {
	a := &app{streams: s, now: time.Now}
	root := newRoot(a)
	root.SetArgs(args)
	began := false // whether the arguments were good enough for a subcommand to begin
	onRun(root, func() { began = true })
	err := root.ExecuteContext(ctx)
	if err != nil && !began {
		err = ui.BadInput(err)
	}
	if err != nil {
		text := strings.ReplaceAll(ui.Message(err), context.Canceled.Error(), "interrupted")
		fmt.Fprintf(s.err, "autonet: %s\n", text)
	}
	return ui.ExitCode(err)
}

// onRun has f called when a subcommand begins, after cobra has checked its flags and arguments.
func onRun(c *cobra.Command, f func()) {
	if body := c.RunE; body != nil {
		c.RunE = func(c *cobra.Command, args []string) error {
			f()
			return body(c, args)
		}
	}
	for _, sub := range c.Commands() {
		onRun(sub, f)
	}
}
