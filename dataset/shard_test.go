package dataset_test

import (
	"bytes"
	"encoding/binary"
	"math"
	"runtime"
	"strings"
	"testing"

	"github.com/apache/arrow/go/v15/arrow/array"
	"github.com/apache/arrow/go/v15/arrow/ipc"
	"pgregory.net/rapid"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/store"
)

// drawSamples draws finite samples; classes 0 is regression.
func drawSamples(t *rapid.T, rows, width, classes int) *dataset.Samples {
	s := dataset.NewSamples(rows, width, classes)
	float := rapid.Float32().Filter(func(v float32) bool { return v-v == 0 })
	for i := range s.X {
		s.X[i] = float.Draw(t, "x")
	}
	for i := range s.Y {
		if classes == 0 {
			s.Y[i] = float.Draw(t, "y")
		} else {
			s.Y[i] = float32(rapid.IntRange(0, classes-1).Draw(t, "class"))
		}
	}
	return s
}

func sameBits(a, b []float32) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if math.Float32bits(a[i]) != math.Float32bits(b[i]) {
			return false
		}
	}
	return true
}

func TestShardRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rows, width := rapid.IntRange(1, 40).Draw(t, "rows"), rapid.IntRange(1, 40).Draw(t, "width")
		classes := rapid.SampledFrom([]int{0, 1, 2, 10}).Draw(t, "classes")
		s := drawSamples(t, rows, width, classes)
		b, err := dataset.EncodeShard(s)
		if err != nil {
			t.Fatal(err)
		}
		got, err := dataset.DecodeShard(b, rows, width, classes)
		if err != nil {
			t.Fatal(err)
		}
		if !sameBits(got.X, s.X) || !sameBits(got.Y, s.Y) {
			t.Fatal("decoding gave other values")
		}
		again, err := dataset.EncodeShard(got)
		if err != nil || !bytes.Equal(again, b) {
			t.Fatalf("encoding again gave other bytes (error %v)", err)
		}
	})
}

// TestShardIsArrow reads a shard with Arrow's own reader.
func TestShardIsArrow(t *testing.T) {
	s := dataset.NewSamples(5, 3, 2)
	for i := range s.X {
		s.X[i] = float32(i) / 8
	}
	copy(s.Y, []float32{0, 1, 1, 0, 1})
	b, err := dataset.EncodeShard(s)
	if err != nil {
		t.Fatal(err)
	}
	r, err := ipc.NewFileReader(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	batch, err := r.Record(0)
	if err != nil || r.NumRecords() != 1 {
		t.Fatalf("%d batches, error %v", r.NumRecords(), err)
	}
	want := "schema:\n  fields: 2\n    - features: type=fixed_size_list<item: float32>[3]\n    - label: type=float32"
	if got := r.Schema().String(); got != want {
		t.Errorf("schema:\n%s\nwant\n%s", got, want)
	}
	lists := batch.Column(0).(*array.FixedSizeList)
	labels := batch.Column(1).(*array.Float32)
	if !sameBits(lists.ListValues().(*array.Float32).Float32Values(), s.X) || !sameBits(labels.Float32Values(), s.Y) || lists.NullN() != 0 {
		t.Errorf("Arrow reads %v", batch)
	}
}

// TestShardIsReproducible pins the bytes: another CID here means that every dataset gets another.
func TestShardIsReproducible(t *testing.T) {
	s := dataset.NewSamples(1000, 17, 10)
	for i := range s.X {
		s.X[i] = float32(i%513) / 7
	}
	for i := range s.Y {
		s.Y[i] = float32(i % 10)
	}
	b, err := dataset.EncodeShard(s)
	if err != nil {
		t.Fatal(err)
	}
	const want = "bafkreibwsdicf7zypm7ygzhn3antzapl42zx3kue3odwjfo6r7yex227ka"
	if got := store.Sum(b).String(); got != want {
		t.Errorf("the shard's CID is %s, want %s", got, want)
	}
}

func TestEncodeShardRefuses(t *testing.T) {
	nan := float32(math.NaN())
	for want, s := range map[string]*dataset.Samples{
		"row 1: feature 0 is NaN":                     {N: 2, Width: 2, X: []float32{0, 1, nan, 3}, Y: []float32{0, 1}, Classes: 2},
		"row 0: feature 1 is +Inf":                    {N: 1, Width: 2, X: []float32{0, float32(math.Inf(1))}, Y: []float32{0}, Classes: 2},
		"row 1: label is 2: want a class from 0 to 1": {N: 2, Width: 1, X: []float32{0, 1}, Y: []float32{0, 2}, Classes: 2},
		"row 0: label is 0.5":                         {N: 1, Width: 1, X: []float32{0}, Y: []float32{0.5}, Classes: 2},
		"row 0: label is -1":                          {N: 1, Width: 1, X: []float32{0}, Y: []float32{-1}, Classes: 2},
		"row 0: label is NaN: want a finite":          {N: 1, Width: 1, X: []float32{0}, Y: []float32{nan}},
		"row 0: label is NaN: want a class":           {N: 1, Width: 1, X: []float32{0}, Y: []float32{nan}, Classes: 3},
		"1 features and 1 labels: want 1×2 and 1":     {N: 1, Width: 2, X: []float32{0}, Y: []float32{0}},
		"shard of 0 rows":                             {N: 0, Width: 2},
	} {
		if _, err := dataset.EncodeShard(s); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got error %v, want %q", err, want)
		}
	}
}

// TestDecodeShardRefusesEveryFlip flips each bit of a shard outside its values, cuts it everywhere,
// and lengthens it.
func TestDecodeShardRefusesEveryFlip(t *testing.T) {
	s := &dataset.Samples{N: 2, Width: 3, X: []float32{1, 2, 3, 4, 5, 6}, Y: []float32{0, 1}, Classes: 2}
	b, err := dataset.EncodeShard(s)
	if err != nil {
		t.Fatal(err)
	}
	accepted := 0
	for i := range b {
		if _, err := dataset.DecodeShard(b[:i], 2, 3, 2); err == nil {
			t.Errorf("cut to %d of %d bytes, it was taken", i, len(b))
		}
		for bit := range 8 {
			bad := bytes.Clone(b)
			bad[i] ^= 1 << bit
			if got, err := dataset.DecodeShard(bad, 2, 3, 2); err == nil {
				accepted++
				if sameBits(got.X, s.X) {
					t.Errorf("byte %d, bit %d: a file with other bytes holds the same samples", i, bit)
				}
			}
		}
	}
	if limit := len(s.X) * 32; accepted > limit {
		t.Errorf("%d flips were taken, want at most the %d of the features' bits", accepted, limit)
	}
	if _, err := dataset.DecodeShard(append(bytes.Clone(b), 0), 2, 3, 2); err == nil {
		t.Error("a longer file was taken")
	}
}

func FuzzDecodeShard(f *testing.F) {
	for _, shape := range [][2]int{{1, 1}, {2, 3}, {7, 64}} {
		b, err := dataset.EncodeShard(dataset.NewSamples(shape[0], shape[1], 2))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b, shape[0], shape[1], 2)
		f.Add(b, 1<<24, 1<<24, 0)
	}
	f.Fuzz(func(t *testing.T, b []byte, rows, width, classes int) {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		s, err := dataset.DecodeShard(b, rows, width, max(0, classes%100))
		runtime.ReadMemStats(&after)
		if used := after.TotalAlloc - before.TotalAlloc; used > 1<<20+32*uint64(len(b)) {
			t.Fatalf("decoding %d bytes as %d×%d took %d bytes of memory", len(b), rows, width, used)
		}
		if err != nil {
			return
		}
		if again, err := dataset.EncodeShard(s); err != nil || !bytes.Equal(again, b) {
			t.Fatalf("taken, but encoding it again gives other bytes (error %v)", err)
		}
	})
}

// TestDecodeLyingCounts hands over small files that claim to be huge.
func TestDecodeLyingCounts(t *testing.T) {
	b, err := dataset.EncodeShard(dataset.NewSamples(1, 1, 0))
	if err != nil {
		t.Fatal(err)
	}
	for _, claim := range [][2]int{{1 << 24, 1 << 24}, {1 << 24, 1}, {1, 1 << 24}, {0, 1}, {1, 0}, {-1, 1}, {1, -1}, {math.MaxInt, math.MaxInt}} {
		n := testing.AllocsPerRun(1, func() {
			if _, err := dataset.DecodeShard(b, claim[0], claim[1], 0); err == nil {
				t.Errorf("taken as %d×%d", claim[0], claim[1])
			}
		})
		if n > 20 {
			t.Errorf("refusing %v took %v allocations", claim, n)
		}
	}
}

// TestShardOffsets checks, without Arrow, that values lie where a little-endian reader finds them.
func TestShardOffsets(t *testing.T) {
	s := &dataset.Samples{N: 1, Width: 2, X: []float32{1.5, -2.5}, Y: []float32{7}}
	b, err := dataset.EncodeShard(s)
	if err != nil {
		t.Fatal(err)
	}
	want := binary.LittleEndian.AppendUint32(nil, math.Float32bits(1.5))
	want = binary.LittleEndian.AppendUint32(want, math.Float32bits(-2.5))
	if at := bytes.Index(b, want); at < 0 || at%8 != 0 {
		t.Errorf("features at %d, want an offset that is a multiple of 8", at)
	}
	if !bytes.HasPrefix(b, []byte("ARROW1")) || !bytes.HasSuffix(b, []byte("ARROW1")) {
		t.Error("the file does not begin and end as Arrow files do")
	}
}
