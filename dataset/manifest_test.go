package dataset_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/store"
)

func TestManifestIsCanonical(t *testing.T) {
	_, m := written(t, dataset.WriteOptions{SealTest: true})
	m.Name, m.Labels = "a <b> & ü \u2028", []string{"no", "yes", "\"quoted\""}
	b := m.Encode()
	got, err := dataset.DecodeManifest(b)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got.Encode(), b) || got.CID() != store.Sum(b) {
		t.Error("decoding and encoding gave other bytes")
	}
	if bytes.ContainsAny(b, "\n\r\t") || !bytes.HasPrefix(b, []byte(`{"format":"autonet-dataset-1","name":"a <b>`)) {
		t.Errorf("not canonical:\n%s", b)
	}
	for name, bad := range map[string][]byte{
		"space": append(bytes.Clone(b), ' '), "line": append(bytes.Clone(b), '\n'), "more": append(bytes.Clone(b), '{'),
		"order": bytes.Replace(b, []byte(`"rows":10,`), nil, 1), "cut": b[:len(b)-1], "empty": nil,
		"case":  bytes.Replace(b, []byte(`"name"`), []byte(`"Name"`), 1),
		"twice": bytes.Replace(b, []byte(`"name":`), []byte(`"name":"x","name":`), 1),
		"null":  []byte("null"), "list": []byte("[]"),
	} {
		if _, err := dataset.DecodeManifest(bad); err == nil {
			t.Errorf("%s: taken:\n%s", name, bad)
		}
	}
}

func TestManifestListsAllFaults(t *testing.T) {
	m := dataset.Manifest{
		Meta: dataset.Meta{Name: "", Task: "sorting", Input: []int{0}, Classes: -1, Labels: []string{"a", "a"}},
		Splits: map[string]dataset.Split{
			"train": {Rows: 3, SplitCID: "x", Shards: []dataset.ShardRef{{CID: "y", Rows: 3, Bytes: 10}}},
			"test":  {Rows: 0, Sealed: true},
			"hold":  {Rows: 2},
		},
	}
	err := m.Validate()
	for _, want := range []string{"name: ", "task: ", "input: ", "labels: 2 names", "labels[1]: ", "splits.hold: want", "splits.hold: rows: 2: its 0 shards have 0",
		"splits.test: rows: 0", "splits.test: split_cid: ", "splits.train: split_cid: ", "splits.train: shards[0]: "} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q is missing in:\n%v", want, err)
		}
	}
}

func TestManifestBounds(t *testing.T) {
	_, m := written(t, dataset.WriteOptions{})
	c := m.Splits[dataset.Train].Shards[0].CID
	for want, split := range map[string]dataset.Split{
		"bytes: 59: want 60":           {Rows: 3, Shards: []dataset.ShardRef{{CID: c, Rows: 3, Bytes: 59}}},
		"bytes: 1073741824":            {Rows: 3, Shards: []dataset.ShardRef{{CID: c, Rows: 3, Bytes: 1 << 30}}},
		"rows: 1073741824: want 1":     {Rows: 1 << 30, Shards: []dataset.ShardRef{{CID: c, Rows: 1 << 30, Bytes: 1 << 40}}},
		"bytes: 335544320":             {Rows: 1 << 24, Shards: []dataset.ShardRef{{CID: c, Rows: 1 << 24, Bytes: 20 << 24}}},
		"rows: -1: want 1":             {Rows: 3, Shards: []dataset.ShardRef{{CID: c, Rows: -1, Bytes: 100}}},
		"rows: 4: its 1 shards have 3": {Rows: 4, Shards: []dataset.ShardRef{{CID: c, Rows: 3, Bytes: 100}}},
	} {
		m.Splits = map[string]dataset.Split{dataset.Train: split}
		if _, err := dataset.DecodeManifest(m.Encode()); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got error %v, want %q", err, want)
		}
	}
	if _, err := dataset.DecodeManifest(make([]byte, dataset.MaxManifest+1)); err == nil || !strings.Contains(err.Error(), "want at most") {
		t.Errorf("too many bytes gave %v", err)
	}
}

func FuzzDecodeManifest(f *testing.F) {
	ref := dataset.ShardRef{CID: store.Sum(nil).String(), Rows: 2, Bytes: 1000}
	for _, split := range []dataset.Split{{Rows: 2, Shards: []dataset.ShardRef{ref}}, {Rows: 9, Sealed: true, SplitCID: ref.CID}} {
		m := dataset.Manifest{Meta: meta, Splits: map[string]dataset.Split{dataset.Test: split}}
		f.Add(m.Encode())
	}
	fill := -0.5
	table := dataset.Manifest{Meta: meta, Splits: map[string]dataset.Split{dataset.Test: {Rows: 2, Shards: []dataset.ShardRef{ref}}}}
	table.Task, table.Classes, table.Target = dataset.Regression, 0, &dataset.Column{Name: "y", Kind: dataset.Numeric, Mean: 1.5, Deviation: 0.25}
	table.Columns = []dataset.Column{{Name: "a", Kind: dataset.Numeric, Fill: &fill}, {Name: "b", Kind: dataset.OneHot, Categories: []string{"", "x", "y"}}}
	f.Add(table.Encode())
	text := dataset.Manifest{Meta: dataset.Meta{Name: "t", Task: dataset.Language, Input: []int{4}, Classes: 9, TokenizerCID: ref.CID}, Splits: table.Splits}
	f.Add(text.Encode())
	f.Add([]byte(fmt.Sprintf(`{"format":"autonet-dataset-1","input":[%d,%d,2]}`, 1<<62, 1<<62)))
	f.Fuzz(func(t *testing.T, b []byte) {
		m, err := dataset.DecodeManifest(b)
		if err != nil {
			return
		}
		if !bytes.Equal(m.Encode(), b) {
			t.Fatalf("taken, but encoding gives\n%s", m.Encode())
		}
		if m.Width() < 1 || m.Width() > dataset.MaxWidth {
			t.Fatalf("taken with a width of %d", m.Width())
		}
	})
}
