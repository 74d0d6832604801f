package main

import (
	"context"
	"errors"
	"io/fs"
	"time"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/node"
)

// operateFlags are the flags of commands that ask a fleet for something.
type operateFlags struct {
	fleet, coordinator string
}

func (f *operateFlags) add(c *cobra.Command) {
	c.Flags().StringVar(&f.fleet, "fleet", "fleet", "the fleet's directory, or one with an operator's identity")
	c.Flags().StringVar(&f.coordinator, "coordinator", "127.0.0.1:7400", "host:port of any coordinator")
}

// connectTimeout bounds how long a person waits for a coordinator that does not answer.
const connectTimeout = 5 * time.Second

func (f *operateFlags) connect(ctx context.Context) (*node.Operator, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, connectTimeout, errors.New("no answer within "+connectTimeout.String()))
	defer cancel()
	op, err := node.Connect(ctx, f.fleet, f.coordinator)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, ui.BadInputf("--fleet: %w; \"autonet fleet create\" makes one", err)
	}
	if err != nil {
		return nil, ui.BadInputf("--coordinator, --fleet: %w", err)
	}
	return op, nil
}
