package dataset

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"unicode/utf8"

	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/dataset/tokenizer"
)

// TextOptions say how a text becomes samples: windows of Length token ids, whose label is the id after them.
type TextOptions struct {
	// Tokenizer is tokenizer.Characters when empty.
	Tokenizer tokenizer.Kind
	// Vocabulary is the number of tokens that BPE is to have; the other kinds find theirs.
	Vocabulary int
	// Length is a window's tokens; 0 means 128.
	Length int
	// Stride is how many tokens one window begins after another; 0 means Length: they touch and do not overlap.
	Stride int
}

const (
	defaultLength = 128
	// trainPartitions and trainWorkers cut the training of a BPE; neither changes what it learns.
	trainPartitions = 16
	trainWorkers    = 4
	maxStride       = 1 << 30
)

func (o TextOptions) withDefaults() TextOptions {
	if o.Tokenizer == "" {
		o.Tokenizer = tokenizer.Characters
	}
	if o.Length == 0 {
		o.Length = defaultLength
	}
	if o.Stride == 0 {
		o.Stride = o.Length
	}
	return o
}

// textFaults checks the options of text.
func (o ImportOptions) textFaults() (faults []error) {
	fault := func(format string, args ...any) { faults = append(faults, fmt.Errorf(format, args...)) }
	t := o.Text
	if o.Format != Text {
		if t != (TextOptions{}) {
			fault("tokenizer, vocabulary, length, stride: only %s has them", Text)
		}
		if o.Task == Language {
			fault("task: %s is for %s only", Language, Text)
		}
		return faults
	}
	t = t.withDefaults()
	if o.Task != Language {
		fault("task: %q: want %s for %s", o.Task, Language, Text)
	}
	switch t.Tokenizer {
	case tokenizer.Characters, tokenizer.Bytes:
		if t.Vocabulary != 0 {
			fault("vocabulary: %d: %s finds its own", t.Vocabulary, t.Tokenizer)
		}
	case tokenizer.BPE:
		if err := (tokenizer.TrainOptions{Vocabulary: t.Vocabulary}).Validate(); err != nil {
			faults = append(faults, err)
		}
	default:
		fault("tokenizer: %q: want %s, %s, %s", t.Tokenizer, tokenizer.Characters, tokenizer.Bytes, tokenizer.BPE)
	}
	if t.Length < 1 || t.Length > MaxWidth {
		fault("length: %d: want 1 to %d tokens", t.Length, MaxWidth)
	}
	if t.Stride < 1 || t.Stride > maxStride {
		fault("stride: %d: want 1 to %d tokens", t.Stride, maxStride)
	}
	if o.Counts != [3]int{} {
		fault("counts: a text is dealt by fractions")
	} else if o.Fractions[0] == 0 {
		fault("fractions %v: there is no %s split", o.Fractions, Train)
	}
	if len(o.Shape) > 0 || o.Classes != 0 || o.Scale != 0 {
		fault("shape, classes, scale: %s has none", Text)
	}
	return faults
}

// importText cuts a text into splits, each a stretch of it, in the order train, validation, test; tokenizes each alone, so
// that no window crosses; and learns a BPE from the training split only. A character that any split has is in the
// vocabulary of Characters.
func importText(ctx context.Context, opts ImportOptions) (*Imported, error) {
	texts, err := readTexts(ctx, opts)
	if err != nil {
		return nil, err
	}
	opts.Text = opts.Text.withDefaults()
	fault := func(err error) error {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return &InputError{File: opts.Paths[0], Err: err}
	}
	tok, err := fitTokenizer(ctx, opts.Text, texts)
	if err != nil {
		return nil, fault(err)
	}
	in := &Imported{Tokenizer: tok, Splits: make(map[string]*Samples)}
	for i, name := range []string{Train, Validation, Test} {
		if len(texts[i]) == 0 && name != Train {
			continue
		}
		ids, err := tok.Encode(texts[i])
		if err == nil {
			in.Splits[name], err = windows(ids, opts.Text, tok.Vocabulary())
		}
		if err != nil {
			return nil, fault(fmt.Errorf("%s split: %w", name, err))
		}
	}
	in.Meta = Meta{
		Name: opts.Name, Source: opts.Source, License: opts.License, Task: Language, Input: []int{opts.Text.Length},
		Classes: tok.Vocabulary(), TokenizerCID: store.Sum(tok.Canonical()).String(),
	}
	if err := in.Meta.Validate(); err != nil {
		return nil, fault(err)
	}
	return in, nil
}

func fitTokenizer(ctx context.Context, opts TextOptions, texts [3][]byte) (*tokenizer.Tokenizer, error) {
	switch opts.Tokenizer {
	case tokenizer.BPE:
		return tokenizer.TrainBPE(ctx, texts[0],
			tokenizer.TrainOptions{Vocabulary: opts.Vocabulary, Partitions: trainPartitions, Workers: trainWorkers})
	case tokenizer.Characters:
		return tokenizer.NewCharacters(texts[:]...)
	}
	return tokenizer.NewBytes(), nil
}

// windows returns the samples of a stretch of text; a rest that is too short for one is left out.
func windows(ids []int32, opts TextOptions, vocabulary int) (*Samples, error) {
	if len(ids) <= opts.Length {
		return nil, fmt.Errorf("%d tokens: want at least %d, a window and its label", len(ids), opts.Length+1)
	}
	n := (len(ids)-opts.Length-1)/opts.Stride + 1
	if n > MaxLoad/4/opts.Length || n > maxSplitRows {
		return nil, fmt.Errorf("%d windows of %d tokens: want at most %d numbers in all", n, opts.Length, MaxLoad/4)
	}
	s := NewSamples(n, opts.Length, vocabulary)
	for i := range n {
		at := i * opts.Stride
		for j, id := range ids[at : at+opts.Length] {
			s.X[i*opts.Length+j] = float32(id)
		}
		s.Y[i] = float32(ids[at+opts.Length])
	}
	return s, nil
}

// readTexts reads the three splits' texts.
func readTexts(ctx context.Context, opts ImportOptions) (texts [3][]byte, err error) {
	all, err := readText(ctx, opts.Paths)
	if err != nil {
		return texts, err
	}
	texts = cutText(all, opts.Fractions)
	for i, own := range [][]string{1: opts.Validation, 2: opts.Test} {
		if len(own) == 0 {
			continue
		}
		if texts[i], err = readText(ctx, own); err != nil {
			return texts, err
		}
	}
	return texts, nil
}

// cutText cuts a text by fractions of its bytes, where a character begins.
func cutText(text []byte, fractions [3]float64) (parts [3][]byte) {
	from, sum := 0, 0.0
	for i, f := range fractions {
		sum += f
		to := max(from, min(int(math.Round(sum*float64(len(text)))), len(text)))
		for back := 1; back < utf8.UTFMax && to < len(text) && to > from && !utf8.RuneStart(text[to]); back++ {
			to--
		}
		parts[i] = text[from:to:to]
		from = to
	}
	return parts
}

// readText reads files as one text, one after the other, byte for byte.
func readText(ctx context.Context, paths []string) ([]byte, error) {
	var all []byte
	for _, path := range paths {
		in, err := openInput(ctx, path)
		if err != nil {
			return nil, err
		}
		text, err := io.ReadAll(io.LimitReader(in, MaxText+1))
		if err := errors.Join(err, in.Close()); err != nil {
			return nil, &InputError{path, fmt.Sprintf("byte %d", len(text)), err}
		}
		if len(text) == 0 {
			return nil, inputError(path, "", "there is no text in it")
		}
		if all = append(all, text...); len(all) > MaxText {
			return nil, inputError(path, "", "more than %d bytes of text", MaxText)
		}
	}
	return all, nil
}
