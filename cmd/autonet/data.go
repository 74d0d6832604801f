package main

import (
	"github.com/spf13/cobra"
)

func newData(a *app) *cobra.Command {
	c := &cobra.Command{
		Use:     "data",
		Short:   "Import and show datasets",
		Example: "  autonet data import --format csv iris.csv --out data/iris\n  autonet data show data/iris",
		Args:    cobra.NoArgs,
		RunE:    func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(newDataImport(a), newDataShow(a))
	return c
}
