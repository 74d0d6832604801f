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

// SharedBlobs lists the blobs that all splits need: the manifest, and the tokenizer if there is one.
func (m Manifest) SharedBlobs() ([]store.CID, error) {
	shared := []store.CID{m.CID()}
	if m.TokenizerCID != "" {
		c, err := store.Parse(m.TokenizerCID)
		if err != nil {
			return nil, fmt.Errorf("dataset: tokenizer_cid: %w", err)
		}
		shared = append(shared, c)
	}
	return shared, nil
}

// AllBlobs lists the blobs that the dataset is made of: those that all splits need, and those of every split.
func (m Manifest) AllBlobs(ctx context.Context, st store.Source) ([]store.CID, error) {
	all, err := m.SharedBlobs()
	if err != nil {
		return nil, err
	}
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
