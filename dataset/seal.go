package dataset

import (
	"context"
	"errors"
	"fmt"

	"github.com/autonet/autonet/dataset/store"
)

// ErrSealed says that a split's samples are not to be had until its list is published.
var ErrSealed = errors.New("split is sealed")

const splitFormat = "autonet-split-1"

// splitFile is the blob that a sealed split's CID names.
type splitFile struct {
	Format string     `json:"format"`
	Rows   int        `json:"rows"`
	Shards []ShardRef `json:"shards"`
}

func sealSplit(ctx context.Context, st store.Store, split Split) (Split, error) {
	b := canonicalJSON(splitFile{splitFormat, split.Rows, split.Shards})
	c, err := st.Put(ctx, b)
	if err != nil {
		return Split{}, err
	}
	return Split{Rows: split.Rows, Sealed: true, SplitCID: c.String()}, nil
}

// Unseal returns the manifest with the shards of each sealed split listed, for those who need
// them; what it returns is for reading, and has no identity of its own. ErrSealed when st does not
// hold a list.
func (m Manifest) Unseal(ctx context.Context, st store.Source) (Manifest, error) {
	open := Manifest{Meta: m.Meta, Splits: make(map[string]Split, len(m.Splits))}
	for name := range m.Splits {
		split, err := m.resolve(ctx, st, name)
		if err != nil {
			return Manifest{}, err
		}
		open.Splits[name] = split
	}
	return open, nil
}

// resolve returns a split with its shards listed.
func (m Manifest) resolve(ctx context.Context, st store.Source, name string) (Split, error) {
	split, ok := m.Splits[name]
	if !ok {
		return Split{}, fmt.Errorf("dataset: %q has no split %q: %w", m.Name, name, ErrNoSplit)
	}
	if !split.Sealed {
		return split, nil
	}
	shards, err := openSeal(ctx, st, split, m.Width())
	if err != nil {
		return Split{}, fmt.Errorf("dataset: split %q, listed by %s: %w", name, split.SplitCID, err)
	}
	return Split{Rows: split.Rows, Shards: shards}, nil
}

func openSeal(ctx context.Context, st store.Source, split Split, width int) ([]ShardRef, error) {
	c, err := store.Parse(split.SplitCID)
	if err != nil {
		return nil, err
	}
	b, err := st.Get(ctx, c)
	if errors.Is(err, store.ErrNotFound) {
		return nil, ErrSealed
	}
	if err != nil {
		return nil, err
	}
	var f splitFile
	if err := decodeCanonical(b, &f); err != nil {
		return nil, err
	}
	if f.Format != splitFormat {
		return nil, fmt.Errorf("format %q: want %q", f.Format, splitFormat)
	}
	if f.Rows != split.Rows {
		return nil, fmt.Errorf("rows: %d: the manifest says %d", f.Rows, split.Rows)
	}
	return f.Shards, errors.Join(shardFaults(f.Shards, f.Rows, width)...)
}
