package main

import (
	"fmt"
	"strings"

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

// explainArgs has every command say what it expects when it is given the wrong number of arguments.
func explainArgs(c *cobra.Command) {
	if check := c.Args; check != nil && c.RunE != nil {
		c.Args = func(c *cobra.Command, args []string) error {
			err := check(c, args)
			if err == nil || strings.Contains(err.Error(), "--help") {
				return err
			}
			return ui.BadInputf("%w\nUsage: %s\nSee %q.", err, c.UseLine(), c.CommandPath()+" --help")
		}
	}
	for _, sub := range c.Commands() {
		explainArgs(sub)
	}
}
