package main

import (
	"context"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
)

func newNodes(a *app) *cobra.Command {
	var f operateFlags
	var asJSON bool
	c := &cobra.Command{
		Use:   "nodes",
		Short: "List a fleet's nodes and what they compute on",
		Long: `List a fleet's live nodes, as gossip tells the coordinator that is asked: coordinators, and workers with
the arithmetic and the GPU that each computes on.`,
		Example: "  autonet nodes --fleet fleet --coordinator 127.0.0.1:7400",
		Args:    cobra.NoArgs,
		RunE:    func(c *cobra.Command, _ []string) error { return a.nodes(c.Context(), f, asJSON) },
	}
	f.add(c)
	c.Flags().BoolVar(&asJSON, "json", false, "write one JSON line for each node")
	return c
}

func (a *app) nodes(ctx context.Context, f operateFlags, asJSON bool) error {
	op, err := f.connect(ctx)
	if err != nil {
		return err
	}
	defer op.Close()
	nodes, err := op.Nodes(ctx)
	if err != nil {
		return err
	}
	var rows [][]string
	for _, n := range nodes {
		if asJSON {
			if err := a.writeJSON(n); err != nil {
				return err
			}
			continue
		}
		row := []string{n.ID, n.Role, dash(n.Addr), n.Since.Local().Format(time.DateTime), dash(n.Kernels), "-", "-", "-", "-"}
		if d := n.Device; !d.None() {
			row = append(row[:5], d.Name, memoryText(d.Memory), d.Capability, dash(d.Driver))
		}
		rows = append(rows, row)
	}
	if asJSON {
		return nil
	}
	return ui.Table(a.out, []string{"NODE", "ROLE", "ADDRESS", "SINCE", "KERNELS", "DEVICE", "MEMORY", "CAPABILITY", "DRIVER"}, rows)
}

// dash stands for a cell that is empty.
func dash(text string) string {
	if text == "" {
		return "-"
	}
	return text
}

// memoryText writes bytes of a device's memory.
func memoryText(bytes int64) string { return fmt.Sprintf("%.1f GiB", float64(bytes)/(1<<30)) }
