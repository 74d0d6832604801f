package dataset

import (
	"context"
	"errors"
	"fmt"

	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/dataset/tokenizer"
)

// Tokenizer reads the tokenizer that the dataset names, to turn its samples into text and text into samples. ErrNoTokenizer
// when it names none.
func (m Meta) Tokenizer(ctx context.Context, st store.Source) (*tokenizer.Tokenizer, error) {
	if m.TokenizerCID == "" {
		return nil, fmt.Errorf("dataset: %q: %w", m.Name, ErrNoTokenizer)
	}
	fail := func(err error) (*tokenizer.Tokenizer, error) {
		return nil, fmt.Errorf("dataset: tokenizer %s: %w", m.TokenizerCID, err)
	}
	c, err := store.Parse(m.TokenizerCID)
	if err != nil {
		return fail(err)
	}
	b, err := st.Get(ctx, c)
	if err != nil {
		return fail(err)
	}
	t, err := tokenizer.Parse(b)
	if err != nil {
		return fail(err)
	}
	if t.Vocabulary() != m.Classes {
		return fail(fmt.Errorf("it has %d ids: the dataset has %d", t.Vocabulary(), m.Classes))
	}
	return t, nil
}

// ErrNoTokenizer says that a dataset's samples are no text, or that nobody said of which.
var ErrNoTokenizer = errors.New("the dataset names no tokenizer")

// languageFaults checks what a dataset for Language is held to.
func (m Meta) languageFaults() (faults []error) {
	if m.Task != Language {
		if m.TokenizerCID != "" {
			faults = append(faults, fmt.Errorf("tokenizer_cid: only a dataset for %s has one", Language))
		}
		return faults
	}
	if len(m.Input) != 1 {
		faults = append(faults, fmt.Errorf("input: shape %v: want one dimension, the tokens of a window, for %s", m.Input, Language))
	}
	if len(m.Labels) > 0 {
		faults = append(faults, fmt.Errorf("labels: want none for %s: the tokenizer names the ids", Language))
	}
	if m.TokenizerCID != "" {
		if _, err := store.Parse(m.TokenizerCID); err != nil {
			faults = append(faults, fmt.Errorf("tokenizer_cid: %w", err))
		}
	}
	return faults
}

// checkTokens says which feature is no token id.
func (s *Samples) checkTokens() error {
	for i, v := range s.X {
		if !isClass(v, s.Classes) {
			return fmt.Errorf("row %d: token %d is %v: want an id from 0 to %d", i/s.Width, i%s.Width, v, s.Classes-1)
		}
	}
	return nil
}

// checkTokenizer says why a tokenizer is not the one that meta names.
func checkTokenizer(meta Meta, t *tokenizer.Tokenizer) error {
	switch {
	case t == nil && meta.TokenizerCID == "":
		return nil
	case t == nil:
		return fmt.Errorf("tokenizer_cid: %s: the tokenizer is not there to be written", meta.TokenizerCID)
	case store.Sum(t.Canonical()).String() != meta.TokenizerCID:
		return fmt.Errorf("tokenizer_cid: %q: the tokenizer is %s", meta.TokenizerCID, store.Sum(t.Canonical()))
	case t.Vocabulary() != meta.Classes:
		return fmt.Errorf("classes: %d: the tokenizer has %d ids", meta.Classes, t.Vocabulary())
	}
	return nil
}

// Tokens returns the ids that a language dataset's features or labels hold.
func Tokens(x []float32) []int32 {
	ids := make([]int32, len(x))
	for i, v := range x {
		ids[i] = int32(v)
	}
	return ids
}
