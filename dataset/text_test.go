package dataset_test

import (
	"bytes"
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/dataset/tokenizer"
)

func TestImportText(t *testing.T) {
	path := write(t, "alphabet.txt", []byte("abcdefghijklmnopqrst"))
	opts := dataset.ImportOptions{Format: dataset.Text, Paths: []string{path}, Fractions: [3]float64{0.5, 0.25, 0.25},
		Text: dataset.TextOptions{Length: 4, Stride: 3}}
	in, err := dataset.Import(t.Context(), opts)
	if err != nil {
		t.Fatal(err)
	}
	m := in.Meta
	if m.Task != dataset.Language || m.Classes != 20 || !slices.Equal(m.Input, []int{4}) || m.Name != "alphabet" {
		t.Errorf("meta is %+v", m)
	}
	for name, want := range map[string]string{dataset.Train: "abcd>e defg>h", dataset.Validation: "klmn>o", dataset.Test: "pqrs>t"} {
		if got := spelled(t, in.Tokenizer, in.Splits[name]); got != want {
			t.Errorf("%s has the windows %q, expected %q", name, got, want)
		}
	}
}

// spelled writes samples as "window>next", separated by spaces.
func spelled(t *testing.T, tok *tokenizer.Tokenizer, s *dataset.Samples) string {
	t.Helper()
	var all []string
	for i := range s.N {
		window, err := tok.Decode(dataset.Tokens(s.Row(i)))
		if err != nil {
			t.Fatal(err)
		}
		next, err := tok.Decode(dataset.Tokens(s.Y[i : i+1]))
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, string(window)+">"+string(next))
	}
	return strings.Join(all, " ")
}

// TestTextIsKeptWithItsTokenizer goes from files to a dataset directory and back to text, for each kind of tokenizer.
func TestTextIsKeptWithItsTokenizer(t *testing.T) {
	text := []byte(strings.Repeat("it's the théory of the colours of the light; ", 40))
	for _, o := range []dataset.TextOptions{
		{Tokenizer: tokenizer.Characters, Length: 10}, {Tokenizer: tokenizer.Bytes, Length: 10}, {Tokenizer: tokenizer.BPE, Vocabulary: 280, Length: 10},
	} {
		opts := dataset.ImportOptions{Format: dataset.Text, Text: o, Fractions: [3]float64{1, 0, 0},
			Paths: []string{write(t, "a.txt.gz", gzipped(t, text[:100])), write(t, "b.txt", text[100:])}, Test: []string{write(t, "t.txt", text[:60])}}
		in, err := dataset.Import(t.Context(), opts)
		if err != nil {
			t.Fatal(err)
		}
		dir := filepath.Join(t.TempDir(), "text")
		if _, _, err := dataset.Create(t.Context(), dir, in.Meta, in.Splits, dataset.WriteOptions{}); err == nil || !strings.Contains(err.Error(), "tokenizer_cid") {
			t.Errorf("without its tokenizer the dataset was written, error %v", err)
		}
		if _, _, err := dataset.Create(t.Context(), dir, in.Meta, in.Splits, dataset.WriteOptions{Tokenizer: in.Tokenizer}); err != nil {
			t.Fatal(err)
		}
		st, m, _, err := dataset.Open(dir)
		if err != nil {
			t.Fatal(err)
		}
		tok, err := m.Tokenizer(t.Context(), st)
		if err != nil {
			t.Fatal(err)
		}
		train, err := dataset.Load(t.Context(), st, m, dataset.Train)
		if err != nil {
			t.Fatal(err)
		}
		got, err := tok.Decode(dataset.Tokens(train.X))
		if err != nil || !bytes.HasPrefix(text, got) || len(got) < len(text)-100 {
			t.Errorf("%s: read back as %q, error %v", o.Tokenizer, got, err)
		}
		all, err := m.AllBlobs(t.Context(), st)
		if err != nil || !slices.Contains(all, store.Sum(tok.Canonical())) {
			t.Errorf("%s: the blobs %v, error %v, lack the tokenizer", o.Tokenizer, all, err)
		}
	}
}

func TestTextRefused(t *testing.T) {
	short, broken, empty := write(t, "short.txt", []byte("0123456789")), write(t, "broken.txt", []byte("0123456789\xff")), write(t, "empty.txt", nil)
	cut := gzipped(t, bytes.Repeat([]byte("0123456789"), 5000))
	for want, o := range map[string]dataset.ImportOptions{
		"train split: 10 tokens: want at least 11":   {Paths: []string{short}, Text: dataset.TextOptions{Length: 10}},
		"byte 10: 0xff is not UTF-8":                 {Paths: []string{broken}},
		"there is no text in it":                     {Paths: []string{empty}},
		"unexpected EOF":                             {Paths: []string{write(t, "cut.txt.gz", cut[:len(cut)-9])}},
		"no such file":                               {Paths: []string{filepath.Join(t.TempDir(), "missing")}},
		"test split: 10 tokens: want at least 11, a": {Paths: []string{write(t, "long.txt", bytes.Repeat([]byte("ab"), 99))}, Test: []string{short}, Text: dataset.TextOptions{Length: 10, Tokenizer: tokenizer.Bytes}},
	} {
		o.Format = dataset.Text
		refused(t, o, want)
	}
	_, err := dataset.Import(t.Context(), dataset.ImportOptions{Format: dataset.Text, Paths: []string{short}, Counts: [3]int{0, 1, 0}, Task: dataset.Regression,
		Shape: []int{2}, Text: dataset.TextOptions{Tokenizer: "words", Length: -1, Stride: -1}})
	for _, want := range []string{"task: ", `tokenizer: "words"`, "length: -1", "stride: -1", "counts: ", "shape, classes"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q is missing in:\n%v", want, err)
		}
	}
	for want, o := range map[string]dataset.ImportOptions{
		"vocabulary: 0: want 256":                        {Format: dataset.Text, Text: dataset.TextOptions{Tokenizer: tokenizer.BPE}},
		"vocabulary: 9: bytes finds its own":             {Format: dataset.Text, Text: dataset.TextOptions{Tokenizer: tokenizer.Bytes, Vocabulary: 9}},
		"only text has them":                             {Format: dataset.CSV, Text: dataset.TextOptions{Length: 9}},
		"task: language is for text only":                {Format: dataset.CSV, Task: dataset.Language},
		"fractions [0 0.5 0.5]: there is no train split": {Format: dataset.Text, Fractions: [3]float64{0, 0.5, 0.5}},
	} {
		o.Paths = []string{short}
		if _, err := dataset.Import(t.Context(), o); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got error %v, want %q", err, want)
		}
	}
}

// TestTokensAreChecked: a shard whose features are no ids is refused when it is written and when it is read.
func TestTokensAreChecked(t *testing.T) {
	m := dataset.Meta{Name: "ids", Task: dataset.Language, Input: []int{2}, Classes: 3}
	for _, bad := range []float32{3, -1, 0.5} {
		s := dataset.NewSamples(2, 2, 3)
		s.X[3] = bad
		splits := map[string]*dataset.Samples{dataset.Train: s}
		st := store.NewMemory()
		if _, _, err := dataset.Write(t.Context(), st, m, splits, dataset.WriteOptions{}); err == nil || !strings.Contains(err.Error(), "row 1: token 1 is") {
			t.Errorf("%v was written, error %v", bad, err)
		}
		other := m
		other.Task = dataset.Classification
		manifest, _, err := dataset.Write(t.Context(), st, other, splits, dataset.WriteOptions{})
		if err != nil {
			t.Fatal(err)
		}
		manifest.Task = dataset.Language
		var at *dataset.ShardError
		if _, err := dataset.Load(t.Context(), st, manifest, dataset.Train); !errors.As(err, &at) || !strings.Contains(err.Error(), "row 1: token 1 is") {
			t.Errorf("%v was read, error %v", bad, err)
		}
	}
	if _, err := m.Tokenizer(t.Context(), store.NewMemory()); !errors.Is(err, dataset.ErrNoTokenizer) {
		t.Errorf("got error %v", err)
	}
}

func TestLanguageManifest(t *testing.T) {
	c := store.Sum(nil).String()
	for want, m := range map[string]dataset.Meta{
		"tokenizer_cid: only a dataset": {Task: dataset.Classification, Input: []int{2}, Classes: 3, TokenizerCID: c},
		"tokenizer_cid: ":               {Task: dataset.Language, Input: []int{2}, Classes: 3, TokenizerCID: "x"},
		"input: shape [2 2]":            {Task: dataset.Language, Input: []int{2, 2}, Classes: 3},
		"labels: want none":             {Task: dataset.Language, Input: []int{2}, Classes: 2, Labels: []string{"a", "b"}},
		"classes: 1: want 2":            {Task: dataset.Language, Input: []int{2}, Classes: 1},
	} {
		m.Name = "text"
		if err := m.Validate(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got error %v, want %q", err, want)
		}
	}
}

func FuzzImportText(f *testing.F) {
	f.Add([]byte("the light of the colours"), "characters", 0, 3, 2)
	f.Add([]byte("the light of the colours of the light"), "bpe", 260, 2, 0)
	f.Add([]byte("\x1f\x8b"), "bytes", 0, 1, 1)
	f.Fuzz(func(t *testing.T, data []byte, kind string, vocabulary, length, stride int) {
		checkImport(t, dataset.ImportOptions{Format: dataset.Text, Paths: []string{write(t, "text.txt", data)},
			Text: dataset.TextOptions{Tokenizer: tokenizer.Kind(kind), Vocabulary: vocabulary % 2000, Length: length % 1000, Stride: stride % 1000}})
	})
}
