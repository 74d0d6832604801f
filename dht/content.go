package dht

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/autonet/autonet/dataset/store"
)

// Provide serves the blob that Config.Store holds under c to anyone who asks, and announces it
// now and every Config.AnnounceEvery, until Withdraw or Close. The blob stays in the store and is
// read when it is asked for.
//
// store.ErrNotFound or store.ErrCorrupt if the store cannot give it; ErrUnannounced if no peer
// could be told yet: the blob is served, and the host keeps trying to announce it.
func (h *Host) Provide(ctx context.Context, c store.CID) error {
	if h.cfg.Store == nil {
		return errors.New("dht: provide: want a Config.Store")
	}
	if _, err := store.Parse(c.String()); err != nil {
		return fmt.Errorf("dht: provide: %w", err)
	}
	if err := h.provided.add(ctx, c); err != nil {
		return fmt.Errorf("dht: provide: %w", err)
	}
	err := h.announcer.add(ctx, blobTask(c), func(ctx context.Context) error {
		return h.kad.Provide(ctx, c, true)
	})
	if errors.Is(err, ErrFull) {
		h.provided.remove(c)
	}
	if err != nil {
		return fmt.Errorf("dht: provide %s: %w", c, err)
	}
	return nil
}

// Withdraw stops serving and announcing the blob. The network forgets the announcement within 48 h;
// who follows it meanwhile is told that the blob is not here.
func (h *Host) Withdraw(c store.CID) {
	h.announcer.remove(blobTask(c))
	h.provided.remove(c)
}

func blobTask(c store.CID) string { return "blob " + c.String() }

// errNoProvider ends a Fetch that no provider helps on.
var errNoProvider = fmt.Errorf("no provider gave it in time: %w", store.ErrNotFound)

// Fetch returns the blob that c names: from Config.Store if it is there, else from its providers on
// the network, found through Kademlia and asked over Bitswap, several at once and others when these
// fail. The bytes have the CID. Fetch keeps no copy.
//
// store.ErrNotFound if no block of the blob came for Config.Patience, store.ErrCorrupt if what c
// names is no blob of store's layout or exceeds Config.MaxBlobBytes.
func (h *Host) Fetch(ctx context.Context, c store.CID) ([]byte, error) {
	if _, err := store.Parse(c.String()); err != nil {
		return nil, fmt.Errorf("dht: fetch: %w", err)
	}
	if h.cfg.Store != nil {
		if data, err := h.cfg.Store.Get(ctx, c); err == nil {
			return data, nil
		}
	}
	if c == store.Sum(nil) { // Bitswap does not carry empty blocks
		return []byte{}, nil
	}
	select {
	case h.fetches <- struct{}{}:
		defer func() { <-h.fetches }()
	case <-ctx.Done():
		return nil, fmt.Errorf("dht: fetch %s: %w", c, ctx.Err())
	}
	data, err := h.fetch(ctx, c)
	if err == nil {
		err = store.Verify(c, data)
	}
	if err != nil {
		return nil, fmt.Errorf("dht: fetch %s: %w", c, err)
	}
	return data, nil
}

func (h *Host) fetch(ctx context.Context, c store.CID) ([]byte, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	idle := time.AfterFunc(h.cfg.Patience, func() { cancel(errNoProvider) })
	defer idle.Stop()
	from := newSessions(func(life context.Context) blockGetter { return h.bitswap.NewSession(life) })
	from.came = func() { idle.Reset(h.cfg.Patience) }
	defer from.close()
	return assemble(ctx, from, c, h.cfg.MaxBlobBytes)
}

// Providers returns up to limit peers that announced the blob and the addresses they gave. It proves
// nothing about what they hold.
func (h *Host) Providers(ctx context.Context, c store.CID, limit int) []string {
	var out []string
	for p := range h.kad.FindProvidersAsync(ctx, c, limit) {
		out = append(out, p.ID.String())
	}
	return out
}

// Source reads the network as a layer of a store.Chain: store.ReadOnly(h.Source()).
func (h *Host) Source() store.Source { return networkSource{h} }

type networkSource struct{ h *Host }

// Get is Fetch.
func (n networkSource) Get(ctx context.Context, c store.CID) ([]byte, error) {
	return n.h.Fetch(ctx, c)
}

// Has reports whether anyone announced the blob.
func (n networkSource) Has(ctx context.Context, c store.CID) (bool, error) {
	found := len(n.h.Providers(ctx, c, 1)) > 0
	if found {
		return true, nil
	}
	return false, ctx.Err()
}
