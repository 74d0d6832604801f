package main

import (
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/store"
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

func newDataShow(a *app) *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:     "show DIR",
		Short:   "Say what a dataset directory holds",
		Example: "  autonet data show data/mnist\n  autonet data show embedded:digits",
		Args:    cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			_, m, err := openDatasetDir(c.Context(), args[0])
			if err != nil {
				return err
			}
			return a.showDataset(m, m.CID(), asJSON)
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "write one JSON object")
	return c
}

func (a *app) showDataset(m dataset.Manifest, c store.CID, asJSON bool) error {
	if asJSON {
		return a.writeJSON(map[string]any{"dataset_cid": c.String(), "manifest": json.RawMessage(m.Encode())})
	}
	fmt.Fprintf(a.out, "dataset   %s\nname      %s\ntask      %s", c, m.Name, m.Task)
	if m.Classes > 0 {
		fmt.Fprintf(a.out, ", %d classes", m.Classes)
	}
	fmt.Fprintf(a.out, "\nsample    shape %v\n", m.Input)
	for _, name := range []string{dataset.Train, dataset.Validation, dataset.Test} {
		s, ok := m.Splits[name]
		if !ok {
			continue
		}
		sealed := ""
		if s.Sealed {
			sealed = fmt.Sprintf(", sealed: its list is %s", s.SplitCID)
		}
		fmt.Fprintf(a.out, "%-11s %s samples in %d shards%s\n", name, thousands(int64(s.Rows)), len(s.Shards), sealed)
	}
	for _, text := range []struct{ name, value string }{{"source", m.Source}, {"license", m.License}} {
		if text.value != "" {
			fmt.Fprintf(a.out, "%-9s %s\n", text.name, text.value)
		}
	}
	return nil
}
