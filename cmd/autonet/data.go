package main

import (
	"github.com/spf13/cobra"
)

func newData(a *app) *cobra.Command {
	c := &cobra.Command{
		Use:     "data",
		Short:   "Make, import and show datasets",
		Example: "  autonet data build dataset.yaml\n  autonet data import --format csv iris.csv --out data/iris\n  autonet data show data/iris",
		Args:    cobra.NoArgs,
		RunE:    func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(newDataBuild(a), newDataImport(a), newDataShow(a))
	return c
}
