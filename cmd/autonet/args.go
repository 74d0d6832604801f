package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
)

// oneArg expects one argument, and says what it should be.
func oneArg(what string) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) == 1 {
			return nil
		}
		got := "0 arguments"
		if len(args) > 0 {
			got = fmt.Sprintf("%d arguments: %q", len(args), args)
		}
		return ui.BadInputf("%s expected, got %s\nSee %q.", what, got, c.CommandPath()+" --help")
	}
}
