package dataset

import (
	"bytes"
	"errors"
	"fmt"
	"math"

	"github.com/apache/arrow/go/v15/arrow"
	"github.com/apache/arrow/go/v15/arrow/endian"
)

// frame is a canonical shard without its values. For given rows and width everything else in the
// file is fixed, so a shard is decoded by comparing that and copying the values. No byte of a shard
// is ever parsed: a hostile one can neither confuse a parser nor ask for memory, and no two files
// hold the same samples.
type frame struct {
	rows, width    int
	head, gap, end []byte // before the features, between features and labels, after the labels
}

func (f *frame) featureBytes() int { return f.rows * f.width * 4 }
func (f *frame) labelBytes() int   { return f.rows * 4 }
func (f *frame) size() int64 {
	return int64(len(f.head)+len(f.gap)+len(f.end)) + shardValueBytes(f.rows, f.width)
}

// newFrame needs rows and width that plausible or ShardRef.validate found right. It finds where the values lie by encoding shards that differ in nothing but their values.
func newFrame(rows, width int) (*frame, error) {
	samples := NewSamples(rows, width, 0)
	zeros, err := encodeArrow(samples)
	if err != nil {
		return nil, err
	}
	features, err := where(zeros, samples, samples.X)
	if err != nil {
		return nil, err
	}
	labels, err := where(zeros, samples, samples.Y)
	if err != nil {
		return nil, err
	}
	f := &frame{rows: rows, width: width}
	labelsAt := labels + f.labelBytes()
	if features+f.featureBytes() > labels || labelsAt > len(zeros) {
		return nil, errors.New("shard layout: features do not precede labels")
	}
	f.head = bytes.Clone(zeros[:features])
	f.gap = bytes.Clone(zeros[features+f.featureBytes() : labels])
	f.end = bytes.Clone(zeros[labelsAt:])
	return f, nil
}

// where returns the offset at which the file of s holds column, one of its slices, all zeros: that
// of the first byte that changes when the column's bits are set.
func where(zeros []byte, s *Samples, column []float32) (int, error) {
	ones := math.Float32frombits(math.MaxUint32)
	for i := range column {
		column[i] = ones
	}
	defer clear(column)
	file, err := encodeArrow(s)
	if err != nil {
		return 0, err
	}
	return commonPrefix(zeros, file), nil
}

// decode copies the values of the shard b into x and y, which have the frame's sizes.
func (f *frame) decode(b []byte, x, y []float32) error {
	if endian.IsBigEndian {
		return errBigEndian
	}
	if int64(len(b)) != f.size() {
		return fmt.Errorf("%d bytes: want %d for %d rows of width %d", len(b), f.size(), f.rows, f.width)
	}
	features := b[len(f.head):]
	gap := features[f.featureBytes():]
	labels := gap[len(f.gap):]
	end := labels[f.labelBytes():]
	switch {
	case !bytes.HasPrefix(b, f.head):
		return fmt.Errorf("not a canonical shard: byte %d of its head differs", commonPrefix(b, f.head))
	case !bytes.HasPrefix(gap, f.gap):
		return errors.New("not a canonical shard: the padding after its features is not zero")
	case !bytes.Equal(end, f.end):
		return fmt.Errorf("not a canonical shard: byte %d of its footer differs", commonPrefix(end, f.end))
	}
	copy(arrow.Float32Traits.CastToBytes(x), features)
	copy(arrow.Float32Traits.CastToBytes(y), labels)
	return nil
}

// plausible checks a shard's size before memory of that size is taken for its frame.
func plausible(b []byte, rows, width int) error {
	if rows < 1 || rows > maxShardRows || width < 1 || width > MaxWidth {
		return fmt.Errorf("%d rows of width %d: want 1 to %d rows and a width of 1 to %d", rows, width, maxShardRows, MaxWidth)
	}
	if values := shardValueBytes(rows, width); int64(len(b)) < values || int64(len(b)) > values+shardFrame || len(b) > MaxShard {
		return fmt.Errorf("%d bytes: want %d to %d for %d rows of width %d, and at most %d",
			len(b), values, values+shardFrame, rows, width, MaxShard)
	}
	return nil
}

// DecodeShard decodes a shard that holds rows samples of the given width, of which classes says
// what labels may be (0: any finite number). Memory is bounded by rows and width, whatever b holds.
func DecodeShard(b []byte, rows, width, classes int) (*Samples, error) {
	if err := plausible(b, rows, width); err != nil {
		return nil, fmt.Errorf("dataset: shard: %w", err)
	}
	f, err := newFrame(rows, width)
	if err != nil {
		return nil, fmt.Errorf("dataset: shard: %w", err)
	}
	s := NewSamples(rows, width, classes)
	if err := f.decode(b, s.X, s.Y); err != nil {
		return nil, fmt.Errorf("dataset: shard: %w", err)
	}
	if err := s.check(); err != nil {
		return nil, fmt.Errorf("dataset: shard: %w", err)
	}
	return s, nil
}
