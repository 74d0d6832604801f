package dataset

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/dataset/tokenizer"
)

// WriteOptions say how a dataset is laid out. The zero value is good.
type WriteOptions struct {
	// RowsPerShard bounds a shard's rows; 0 means as many as make 4 MiB.
	RowsPerShard int
	// SealTest lists the test split by one CID only, that of the blob that lists its shards.
	SealTest bool
	// Sealed is where a sealed split's shards and list go; nil means where all else goes. Who gets
	// the dataset's store but not this one cannot load the split.
	Sealed store.Store
	// Tokenizer is the one that meta names, to be written beside the shards; nil when it names none.
	Tokenizer *tokenizer.Tokenizer
}

// Write puts the shards of all splits and then the manifest in st, and returns the manifest and its
// CID, the dataset's identity. The splits' samples must suit meta: all are checked before the first
// byte is written. A failure later leaves only blobs that no manifest lists.
func Write(ctx context.Context, st store.Store, meta Meta, splits map[string]*Samples, opts WriteOptions) (Manifest, store.CID, error) {
	m := Manifest{Meta: meta, Splits: make(map[string]Split, len(splits))}
	if err := checkSplits(meta, splits, opts); err != nil {
		return Manifest{}, store.CID{}, fmt.Errorf("dataset: write %q: %w", meta.Name, err)
	}
	for _, name := range slices.Sorted(maps.Keys(splits)) {
		split, err := writeSplit(ctx, st, name, splits[name], opts)
		if err != nil {
			return Manifest{}, store.CID{}, fmt.Errorf("dataset: write split %q: %w", name, err)
		}
		m.Splits[name] = split
	}
	if err := m.Validate(); err != nil {
		return Manifest{}, store.CID{}, fmt.Errorf("dataset: write %q: %w", meta.Name, err)
	}
	if opts.Tokenizer != nil {
		if _, err := st.Put(ctx, opts.Tokenizer.Canonical()); err != nil {
			return Manifest{}, store.CID{}, fmt.Errorf("dataset: write tokenizer: %w", err)
		}
	}
	encoded := m.Encode()
	if len(encoded) > MaxManifest {
		return Manifest{}, store.CID{}, fmt.Errorf("dataset: write %q: a manifest of %d bytes: want at most %d", meta.Name, len(encoded), MaxManifest)
	}
	c, err := st.Put(ctx, encoded)
	if err != nil {
		return Manifest{}, store.CID{}, fmt.Errorf("dataset: write manifest: %w", err)
	}
	return m, c, nil
}

func checkSplits(meta Meta, splits map[string]*Samples, opts WriteOptions) error {
	names := slices.Sorted(maps.Keys(splits))
	if faults := append(meta.faults(), nameFaults(names)...); len(faults) > 0 {
		return errors.Join(faults...)
	}
	if opts.RowsPerShard < 0 || opts.RowsPerShard > maxShardRows {
		return fmt.Errorf("rows per shard: %d: want 0 to %d", opts.RowsPerShard, maxShardRows)
	}
	if opts.SealTest && splits[Test] == nil {
		return fmt.Errorf("there is no %s split to seal", Test)
	}
	for _, name := range names {
		s := splits[name]
		if s.N < 1 || s.Width != meta.Width() || s.Classes != meta.Classes {
			return fmt.Errorf("split %q: %d samples of width %d in %d classes: want at least 1 of width %d in %d classes",
				name, s.N, s.Width, s.Classes, meta.Width(), meta.Classes)
		}
		err := s.check()
		if err == nil && meta.Task == Language {
			err = s.checkTokens()
		}
		if err != nil {
			return fmt.Errorf("split %q: %w", name, err)
		}
	}
	return checkTokenizer(meta, opts.Tokenizer)
}

func writeSplit(ctx context.Context, st store.Store, name string, s *Samples, opts WriteOptions) (Split, error) {
	seal := opts.SealTest && name == Test
	if seal && opts.Sealed != nil {
		st = opts.Sealed
	}
	rows := rowsPerShard(s.Width, opts.RowsPerShard)
	split := Split{Rows: s.N}
	for lo := 0; lo < s.N; lo += rows {
		part := s.Slice(lo, min(lo+rows, s.N))
		b, err := EncodeShard(part)
		if err != nil {
			return Split{}, err
		}
		c, err := st.Put(ctx, b)
		if err != nil {
			return Split{}, err
		}
		split.Shards = append(split.Shards, ShardRef{CID: c.String(), Rows: part.N, Bytes: int64(len(b))})
	}
	if !seal {
		return split, nil
	}
	return sealSplit(ctx, st, split)
}

// rowsPerShard returns at most want rows (0: the default's) and no more than the largest shard holds.
func rowsPerShard(width, want int) int {
	rowBytes := int(shardValueBytes(1, width))
	if want == 0 {
		want = max(1, shardTarget/rowBytes)
	}
	return min(want, maxShardRows, (MaxShard-shardFrame)/rowBytes)
}
