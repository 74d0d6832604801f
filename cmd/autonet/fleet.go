package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/cluster"
	"github.com/autonet/autonet/node"
)

func newFleet(a *app) *cobra.Command {
	c := &cobra.Command{
		Use:     "fleet",
		Short:   "Create a fleet: its certificate authority and its join tokens",
		Example: "  autonet fleet create fleet",
	}
	c.AddCommand(newFleetCreate(a))
	return c
}

func newFleetCreate(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "create DIR",
		Short: "Create a fleet in a new directory",
		Long: `Create a fleet: a key that certifies its nodes, and a join token for each role. Whoever holds the
directory can admit anybody; whoever holds a token can join as that role. The first coordinator is
started with --fleet DIR, the others and the workers with --join and --token-file.`,
		Example: `  autonet fleet create fleet
  autonet coordinator --dir c1 --fleet fleet --listen 127.0.0.1:7400
  autonet worker --dir w1 --join 127.0.0.1:7400 --token-file fleet/worker.token`,
		Args: oneArg("the directory of the new fleet"),
		RunE: func(_ *cobra.Command, args []string) error {
			fleet, err := cluster.CreateFleet(args[0])
			if err != nil {
				return err
			}
			for _, role := range cluster.Roles() {
				if err := node.WriteToken(args[0], role, fleet.Token(role)); err != nil {
					return err
				}
				fmt.Fprintln(a.out, node.TokenFile(args[0], role))
			}
			return nil
		},
	}
}
