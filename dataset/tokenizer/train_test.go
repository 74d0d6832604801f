package tokenizer

import (
	"bytes"
	"context"
	"errors"
	"os"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// plainTrain is the definition of the training: each step counts everything again.
func plainTrain(t *rapid.T, text []byte, vocabulary int) []Pair {
	b, err := newBPE(nil)
	if err != nil {
		t.Fatal(err)
	}
	var words [][]int32
	for len(text) > 0 {
		n := pretoken(text)
		var ids []int32
		for _, v := range text[:n] {
			ids = append(ids, int32(v))
		}
		words = append(words, ids)
		text = text[n:]
	}
	for len(b.tokens) < vocabulary {
		counts := map[Pair]int{}
		for _, w := range words {
			for i := range len(w) - 1 {
				counts[Pair{w[i], w[i+1]}]++
			}
		}
		best, most := Pair{}, 1
		for pair, n := range counts {
			if b.mergeable(pair) == nil && (n > most || n == most && most > 1 && pair.less(best)) {
				best, most = pair, n
			}
		}
		if most < 2 {
			break
		}
		if err := b.merge(best); err != nil {
			t.Fatal(err)
		}
		for i := range words {
			w := word{ids: words[i]}
			w.merge(best, b.ranks[best].id, func(Pair, int64) {})
			words[i] = w.ids
		}
	}
	return b.merges
}

// TestTrainingIsTheDefinition, whatever the number of partitions and workers.
func TestTrainingIsTheDefinition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := []byte(rapid.StringMatching(`([abc]{1,20}[ \n]?){0,25}`).Draw(t, "text"))
		opts := TrainOptions{
			Vocabulary: byteValues + rapid.IntRange(0, 40).Draw(t, "merges"),
			Partitions: rapid.IntRange(0, 9).Draw(t, "partitions"),
			Workers:    rapid.IntRange(0, 4).Draw(t, "workers"),
		}
		tok, err := TrainBPE(context.Background(), text, opts)
		if err != nil {
			t.Fatal(err)
		}
		if want := plainTrain(t, text, opts.Vocabulary); !slices.Equal(tok.Merges(), want) {
			t.Fatalf("%q gives %v, expected %v", text, tok.Merges(), want)
		}
	})
}

// TestPartitionsAndWorkersChangeNothing, on a real text.
func TestPartitionsAndWorkersChangeNothing(t *testing.T) {
	text, err := os.ReadFile("testdata/opticks.txt")
	if err != nil {
		t.Fatal(err)
	}
	var first []byte
	for _, opts := range []TrainOptions{{}, {Partitions: 1, Workers: 3}, {Partitions: 8, Workers: 1}, {Partitions: 8, Workers: 3}, {Partitions: 61, Workers: 7}, {Partitions: 5000, Workers: 2}} {
		opts.Vocabulary = 600
		tok, err := TrainBPE(t.Context(), text, opts)
		if err != nil {
			t.Fatal(err)
		}
		if first == nil {
			first = tok.Canonical()
		}
		if tok.Vocabulary() != 600 || !bytes.Equal(tok.Canonical(), first) {
			t.Errorf("%+v: %d tokens, or another vocabulary", opts, tok.Vocabulary())
		}
	}
}

// TestALongTokenIsPassedOver: a run of one letter would be merged without end.
func TestALongTokenIsPassedOver(t *testing.T) {
	tok, err := TrainBPE(t.Context(), bytes.Repeat([]byte("a"), 5000), TrainOptions{Vocabulary: 300})
	if err != nil {
		t.Fatal(err)
	}
	for id := range tok.Vocabulary() {
		if len(tok.Token(int32(id))) > MaxToken {
			t.Errorf("token %d is %d bytes", id, len(tok.Token(int32(id))))
		}
	}
}

func TestTrainCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := TrainBPE(ctx, []byte("some text some text"), TrainOptions{Vocabulary: 300}); !errors.Is(err, context.Canceled) {
		t.Errorf("got error %v", err)
	}
}

// BenchmarkTrain learns 400 merges from 16 KB of text.
func BenchmarkTrain(b *testing.B) {
	text, err := os.ReadFile("testdata/opticks.txt")
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if _, err := TrainBPE(b.Context(), text, TrainOptions{Vocabulary: 656, Partitions: 8, Workers: 2}); err != nil {
			b.Fatal(err)
		}
	}
}
