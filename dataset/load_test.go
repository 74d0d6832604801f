package dataset_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"math"
	"strings"
	"testing"

	"go.uber.org/goleak"
	"pgregory.net/rapid"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/store"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

var meta = dataset.Meta{Name: "ramp", Source: "a test", License: "none", Task: dataset.Classification, Input: []int{2, 2}, Classes: 3}

// ramp returns n samples of width 4 in 3 classes, each different.
func ramp(n int) *dataset.Samples {
	s := dataset.NewSamples(n, 4, 3)
	for i := range s.X {
		s.X[i] = float32(i)
	}
	for i := range s.Y {
		s.Y[i] = float32(i % 3)
	}
	return s
}

// written puts 10 training rows in shards of 3 and 4 test rows into a store.
func written(t *testing.T, opts dataset.WriteOptions) (*store.Memory, dataset.Manifest) {
	t.Helper()
	st := store.NewMemory()
	opts.RowsPerShard = 3
	m, _, err := dataset.Write(t.Context(), st, meta, map[string]*dataset.Samples{dataset.Train: ramp(10), dataset.Test: ramp(4)}, opts)
	if err != nil {
		t.Fatal(err)
	}
	return st, m
}

func TestWriteLoadRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		classes := rapid.SampledFrom([]int{0, 2, 7}).Draw(t, "classes")
		width := rapid.IntRange(1, 9).Draw(t, "width")
		m := dataset.Meta{Name: "drawn", Task: dataset.Regression, Input: []int{width}, Classes: classes}
		if classes > 0 {
			m.Task = dataset.Classification
		}
		splits := make(map[string]*dataset.Samples)
		for _, name := range []string{dataset.Train, dataset.Validation, dataset.Test} {
			if rows := rapid.IntRange(0, 30).Draw(t, name); rows > 0 || name == dataset.Train {
				splits[name] = drawSamples(t, rows+1, width, classes)
			}
		}
		opts := dataset.WriteOptions{RowsPerShard: rapid.IntRange(0, 12).Draw(t, "rows per shard")}
		st := store.NewMemory()
		manifest, c, err := dataset.Write(context.Background(), st, m, splits, opts)
		if err != nil {
			t.Fatal(err)
		}
		_, again, err := dataset.Write(context.Background(), store.NewMemory(), m, splits, opts)
		if err != nil || again != c || manifest.CID() != c {
			t.Fatalf("written twice the dataset has the CIDs %s and %s, error %v", c, again, err)
		}
		fetched, err := dataset.Fetch(context.Background(), st, c)
		if err != nil {
			t.Fatal(err)
		}
		for name, want := range splits {
			got, err := dataset.Load(context.Background(), st, fetched, name)
			if err != nil {
				t.Fatal(err)
			}
			if !sameBits(got.X, want.X) || !sameBits(got.Y, want.Y) || got.N != want.N || got.Classes != classes {
				t.Fatalf("split %q was read back otherwise", name)
			}
			readLikeLoad(t, st, fetched, name, want)
		}
	})
}

func readLikeLoad(t *rapid.T, st store.Store, m dataset.Manifest, split string, want *dataset.Samples) {
	r, err := dataset.NewReader(context.Background(), st, m, split, rapid.IntRange(1, 3).Draw(t, "ahead"))
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	var x, y []float32
	for {
		part, err := r.Next(context.Background())
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		x, y = append(x, part.X...), append(y, part.Y...)
	}
	if !sameBits(x, want.X) || !sameBits(y, want.Y) {
		t.Fatalf("split %q was read otherwise by a Reader", split)
	}
}

func TestWriteRefuses(t *testing.T) {
	good := map[string]*dataset.Samples{dataset.Train: ramp(4)}
	wide := dataset.NewSamples(2, 5, 3)
	sick := ramp(4)
	sick.X[5] = float32(math.Inf(1))
	unnamed, twoClasses := meta, meta
	unnamed.Name, unnamed.Task = "", "guessing"
	twoClasses.Classes = 2
	for want, c := range map[string]struct {
		meta   dataset.Meta
		splits map[string]*dataset.Samples
		opts   dataset.WriteOptions
	}{
		"width 5":                          {meta, map[string]*dataset.Samples{dataset.Train: wide}, dataset.WriteOptions{}},
		"row 1: feature 1 is +Inf":         {meta, map[string]*dataset.Samples{dataset.Train: sick}, dataset.WriteOptions{}},
		"no test split to seal":            {meta, good, dataset.WriteOptions{SealTest: true}},
		"rows per shard: -1":               {meta, good, dataset.WriteOptions{RowsPerShard: -1}},
		"name: it is empty\ntask: \"guess": {unnamed, good, dataset.WriteOptions{}},
		"in 3 classes: want":               {twoClasses, good, dataset.WriteOptions{}},
		"splits.holdout":                   {meta, map[string]*dataset.Samples{"holdout": ramp(4)}, dataset.WriteOptions{}},
		"splits: there is none":            {meta, nil, dataset.WriteOptions{}},
	} {
		st := store.NewMemory()
		_, _, err := dataset.Write(t.Context(), st, c.meta, c.splits, c.opts)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got error %v, want %q", err, want)
		}
		if held, _ := st.List(t.Context()); len(held) > 0 {
			t.Errorf("%q: %d blobs were written", want, len(held))
		}
	}
}

// bent gives other bytes, or an error, for one blob.
type bent struct {
	store.Source
	cid  string
	data []byte
	err  error
}

func (b bent) Get(ctx context.Context, c store.CID) ([]byte, error) {
	if c.String() == b.cid {
		return b.data, b.err
	}
	return b.Source.Get(ctx, c)
}

// TestLoadNamesTheBadShard checks both readers against each way in which a shard can be bad. The
// store verifies hashes itself; a shard can have its hash and still be none.
func TestLoadNamesTheBadShard(t *testing.T) {
	st, m := written(t, dataset.WriteOptions{})
	ref := m.Splits[dataset.Train].Shards[2]
	c, err := store.Parse(ref.CID)
	if err != nil {
		t.Fatal(err)
	}
	whole, err := st.Get(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	other := dataset.NewSamples(3, 4, 9)
	other.Y[1] = 8
	outOfRange, err := dataset.EncodeShard(other)
	if err != nil {
		t.Fatal(err)
	}
	headless := bytes.Clone(whole)
	headless[3] ^= 1
	for want, bad := range map[string]bent{
		"blob is corrupt":                             {err: store.ErrCorrupt},
		"blob not found":                              {err: store.ErrNotFound},
		"bytes: the manifest says":                    {data: whole[:len(whole)-1]},
		"byte 3 of its head differs":                  {data: headless},
		"row 1: label is 8: want a class from 0 to 2": {data: outOfRange},
	} {
		bad.Source, bad.cid = st, ref.CID
		_, loadErr := dataset.Load(t.Context(), bad, m, dataset.Train)
		r, err := dataset.NewReader(t.Context(), bad, m, dataset.Train, 1)
		if err != nil {
			t.Fatal(err)
		}
		var readErr error
		shards := 0
		for ; readErr == nil; shards++ {
			_, readErr = r.Next(t.Context())
		}
		if _, again := r.Next(t.Context()); again != readErr || shards != 3 {
			t.Errorf("after %d shards Next gave %v, then %v", shards, readErr, again)
		}
		r.Close()
		for _, err := range []error{loadErr, readErr} {
			var at *dataset.ShardError
			if !errors.As(err, &at) || at.Split != dataset.Train || at.Index != 2 || at.CID != ref.CID || !strings.Contains(err.Error(), want) {
				t.Errorf("got error %v, want one on shard 2 with %q", err, want)
			}
		}
	}
}

func TestLoadRefuses(t *testing.T) {
	st, m := written(t, dataset.WriteOptions{})
	if _, err := dataset.Load(t.Context(), st, m, dataset.Validation); !errors.Is(err, dataset.ErrNoSplit) {
		t.Errorf("a missing split gave %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := dataset.Load(ctx, st, m, dataset.Train); !errors.Is(err, context.Canceled) {
		t.Errorf("a cancelled load gave %v", err)
	}
	if _, err := dataset.NewReader(t.Context(), st, m, dataset.Train, 0); err == nil {
		t.Error("a reader without room was made")
	}
	huge := dataset.Manifest{Meta: meta, Splits: map[string]dataset.Split{dataset.Train: {Rows: 1 << 30}}}
	huge.Input = []int{1 << 20}
	if _, err := dataset.Load(t.Context(), st, huge, dataset.Train); err == nil || !strings.Contains(err.Error(), "memory") {
		t.Errorf("a split of 4 PiB gave %v", err)
	}
}

// TestReaderEndsEarly closes readers that wait in every way; goleak checks that none lives on.
func TestReaderEndsEarly(t *testing.T) {
	st, m := written(t, dataset.WriteOptions{})
	full, err := dataset.NewReader(t.Context(), st, m, dataset.Train, 1)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := full.Next(t.Context()); err != nil {
		t.Fatal(err)
	}
	full.Close()
	full.Close()

	ctx, cancel := context.WithCancel(t.Context())
	stuck, err := dataset.NewReader(t.Context(), waiting{st}, m, dataset.Train, 1)
	if err != nil {
		t.Fatal(err)
	}
	cancel()
	if _, err := stuck.Next(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("Next gave %v", err)
	}
	stuck.Close()
}

// waiting is a store that answers only when its caller gives up.
type waiting struct{ store.Source }

func (waiting) Get(ctx context.Context, _ store.CID) ([]byte, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

func TestSealedTestSplit(t *testing.T) {
	private := store.NewMemory()
	st, m := written(t, dataset.WriteOptions{SealTest: true, Sealed: private})
	sealed := m.Splits[dataset.Test]
	if !sealed.Sealed || len(sealed.Shards) != 0 || sealed.Rows != 4 || sealed.SplitCID == "" {
		t.Fatalf("the sealed split is %+v", sealed)
	}
	if _, err := dataset.DecodeManifest(m.Encode()); err != nil {
		t.Error(err)
	}
	for _, err := range []error{
		second(dataset.Load(t.Context(), st, m, dataset.Test)),
		second(m.Unseal(t.Context(), st)),
		second(dataset.NewReader(t.Context(), st, m, dataset.Test, 1)),
	} {
		if !errors.Is(err, dataset.ErrSealed) {
			t.Errorf("before it was published: %v, want ErrSealed", err)
		}
	}
	if _, err := dataset.Load(t.Context(), st, m, dataset.Train); err != nil {
		t.Error(err)
	}
	both := store.Chain{st, private}
	open, err := m.Unseal(t.Context(), both)
	if err != nil || len(open.Splits[dataset.Test].Shards) != 2 {
		t.Fatalf("unsealed: %+v, %v", open.Splits, err)
	}
	got, err := dataset.Load(t.Context(), both, m, dataset.Test)
	if err != nil || !sameBits(got.X, ramp(4).X) {
		t.Errorf("after it was published: %v", err)
	}
}

func second[T any](_ T, err error) error { return err }

// TestSealMustKeepItsPromise publishes lists that are not what the manifest promised.
func TestSealMustKeepItsPromise(t *testing.T) {
	_, m := written(t, dataset.WriteOptions{})
	for want, list := range map[string]string{
		"ends after":       `{"format":"autonet-split-1"`,
		"rows: 5: the":     `{"format":"autonet-split-1","rows":5,"shards":[]}`,
		"rows: 4: its 0":   `{"format":"autonet-split-1","rows":4,"shards":[]}`,
		"format \"other\"": `{"format":"other","rows":4,"shards":[]}`,
		"canonical form":   `{"format":"autonet-split-1", "rows":4,"shards":[]}`,
		"unknown field":    `{"format":"autonet-split-1","rows":4,"shards":[],"extra":1}`,
		"shards[0]":        `{"format":"autonet-split-1","rows":4,"shards":[{"cid":"nonsense","rows":4,"bytes":1}]}`,
	} {
		st := store.NewMemory()
		c, err := st.Put(t.Context(), []byte(list))
		if err != nil {
			t.Fatal(err)
		}
		m.Splits[dataset.Test] = dataset.Split{Rows: 4, Sealed: true, SplitCID: c.String()}
		_, err = dataset.Load(t.Context(), st, m, dataset.Test)
		if err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), c.String()) {
			t.Errorf("got error %v, want %q and the list's CID", err, want)
		}
	}
}
