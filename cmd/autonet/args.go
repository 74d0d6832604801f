package main

import (
	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
)

// oneArg expects one argument, and says what it should be.
func oneArg(what string) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) == 1 {
			return nil
		}
		return ui.BadInputf("%s expected, got %d arguments %q\nUsage: %s\nSee %q.", what, len(args), args, c.UseLine(), c.CommandPath()+" --help")
	}
}
