package dht

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	record "github.com/libp2p/go-libp2p-record"
	"github.com/libp2p/go-libp2p/core/routing"
)

var (
	// ErrInvalidRecord says that a record's key or value is not what its namespace demands.
	ErrInvalidRecord = errors.New("invalid record")
	// ErrNoRecord says that no reachable peer holds a valid record under the key.
	ErrNoRecord = errors.New("no record")
)

// Record is a value stored on the network's nodes closest to its key, /<namespace>/<rest>. The
// namespace decides which pairs are valid, and which of two valid values is kept.
type Record struct {
	Key   string
	Value []byte
}

// namespaces is the table of all kinds of record. Every node validates by it whatever it is asked
// to store, and whatever it is given; a record of another namespace is refused.
func namespaces() record.NamespacedValidator {
	return record.NamespacedValidator{
		ProofNamespace: proofValidator{},
	}
}

func validateRecord(r Record) error {
	err := namespaces().Validate(r.Key, r.Value)
	if errors.Is(err, record.ErrInvalidRecordType) {
		known := slices.Sorted(maps.Keys(namespaces()))
		return fmt.Errorf("dht: record %s: want a key of a namespace in %v: %w", clip(r.Key), known, ErrInvalidRecord)
	}
	return err
}

// PutRecord stores the record on the network and again every Config.AnnounceEvery, until a better
// one is put under its key here or Close. ErrInvalidRecord if its namespace refuses it; ErrStale if
// this host knows a better one; ErrUnannounced if no peer could be asked, and then the host keeps
// trying.
func (h *Host) PutRecord(ctx context.Context, r Record) error {
	if err := validateRecord(r); err != nil {
		return err
	}
	select {
	case h.puts <- struct{}{}: // one at a time: of two under one key the better is announced on
		defer func() { <-h.puts }()
	case <-ctx.Done():
		return fmt.Errorf("dht: put record %s: %w", clip(r.Key), ctx.Err())
	}
	r.Value = slices.Clone(r.Value)
	err := h.announcer.add(ctx, "record "+r.Key, func(ctx context.Context) error { return h.put(ctx, r) })
	if err != nil {
		return fmt.Errorf("dht: put record %s: %w", clip(r.Key), err)
	}
	return nil
}

// put tells a refusal by Kademlia, which knows a better record, from a failure to reach anyone.
func (h *Host) put(ctx context.Context, r Record) error {
	err := h.kad.PutValue(ctx, r.Key, r.Value)
	if err == nil || isNoPeers(err) || ctx.Err() != nil {
		return err
	}
	known, gerr := h.GetRecord(ctx, r.Key)
	if gerr != nil {
		return err
	}
	best, serr := namespaces().Select(r.Key, [][]byte{r.Value, known.Value})
	if serr == nil && best == 1 {
		return ErrStale
	}
	return err
}

// GetRecord returns the best valid record that the nodes closest to the key hold, ErrNoRecord if
// they hold none.
func (h *Host) GetRecord(ctx context.Context, key string) (Record, error) {
	value, err := h.kad.GetValue(ctx, key)
	switch {
	case errors.Is(err, routing.ErrNotFound) || isNoPeers(err):
		return Record{}, fmt.Errorf("dht: get record %s: %w", clip(key), ErrNoRecord)
	case err != nil:
		return Record{}, fmt.Errorf("dht: get record %s: %w", clip(key), err)
	}
	r := Record{Key: key, Value: value}
	if err := validateRecord(r); err != nil {
		return Record{}, err
	}
	return r, nil
}

// clip quotes a stranger's text for an error, at a bounded length.
func clip(s string) string {
	const longest = 120
	if len(s) > longest {
		return fmt.Sprintf("%q…", s[:longest])
	}
	return fmt.Sprintf("%q", s)
}
