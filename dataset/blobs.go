package dataset

import (
	"context"
	"fmt"

	"github.com/autonet/autonet/dataset/store"
)

// Blobs lists the blobs that a split is made of: its shards in order, after the list of them if the split is sealed.
// ErrSealed when st does not hold that list.
func (m Manifest) Blobs(ctx context.Context, st store.Source, split string) ([]store.CID, error) {
	s, ok := m.Splits[split]
	if !ok {
		return nil, fmt.Errorf("dataset: split %q: %w", split, ErrNoSplit)
	}
	var texts []string
	if s.Sealed {
		texts = append(texts, s.SplitCID)
		open, err := m.Unseal(ctx, st)
		if err != nil {
			return nil, err
		}
		s = open.Splits[split]
	}
	for _, shard := range s.Shards {
		texts = append(texts, shard.CID)
	}
	cids := make([]store.CID, len(texts))
	for i, text := range texts {
		var err error
		if cids[i], err = store.Parse(text); err != nil {
			return nil, fmt.Errorf("dataset: split %q: %w", split, err)
		}
	}
	return cids, nil
}

// AllBlobs lists the blobs that the dataset is made of: its manifest and those of every split.
func (m Manifest) AllBlobs(ctx context.Context, st store.Source) ([]store.CID, error) {
	all := []store.CID{m.CID()}
	for _, split := range []string{Train, Validation, Test} {
		if _, ok := m.Splits[split]; !ok {
			continue
		}
		cids, err := m.Blobs(ctx, st, split)
		if err != nil {
			return nil, err
		}
		all = append(all, cids...)
	}
	return all, nil
}
