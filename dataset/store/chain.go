package store

import (
	"context"
	"errors"
	"fmt"
)

// Chain reads through layers, nearest first: the local directory, then the fleet's peers, then the
// network. What a later layer gave is Put into the first, so that it is near the next time. Writes,
// Delete and List concern the first layer only. A chain has at least one layer.
type Chain []Store

var _ Store = Chain(nil)

// Get returns the blob from the first layer that gives it. A layer that fails or holds corrupt
// bytes does not hide those behind it. The error is ErrNotFound when no layer has the blob, or all
// that was wrong with those that might. That the first layer cannot keep the blob (a full disk) is
// no failure of a read.
func (ch Chain) Get(ctx context.Context, c CID) ([]byte, error) {
	var faults []error
	for i, layer := range ch {
		data, err := layer.Get(ctx, c)
		if err == nil {
			if i > 0 {
				_, _ = ch[0].Put(ctx, data)
			}
			return data, nil
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if !errors.Is(err, ErrNotFound) {
			faults = append(faults, err)
		}
	}
	if len(faults) > 0 {
		return nil, errors.Join(faults...)
	}
	return nil, notFound(c)
}

// Has reports whether any layer holds the blob. An error counts only when no layer does.
func (ch Chain) Has(ctx context.Context, c CID) (bool, error) {
	var faults []error
	for _, layer := range ch {
		has, err := layer.Has(ctx, c)
		if has && err == nil {
			return true, nil
		}
		if err != nil {
			faults = append(faults, err)
		}
	}
	return false, errors.Join(faults...)
}

// Put keeps data in the first layer.
func (ch Chain) Put(ctx context.Context, data []byte) (CID, error) { return ch[0].Put(ctx, data) }

// Delete forgets the blob in the first layer; later ones may still give it.
func (ch Chain) Delete(ctx context.Context, c CID) error { return ch[0].Delete(ctx, c) }

// List lists the first layer.
func (ch Chain) List(ctx context.Context) ([]CID, error) { return ch[0].List(ctx) }

func notFound(c CID) error { return fmt.Errorf("store: %s: %w", c, ErrNotFound) }
