package tokenizer

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
)

const format = "autonet-tokenizer-1"

// file is the canonical encoding: one line of JSON with its fields in this order.
type file struct {
	Format     string `json:"format"`
	Kind       Kind   `json:"kind"`
	Characters string `json:"characters,omitempty"`
	Merges     []Pair `json:"merges,omitempty"`
}

// Canonical returns the one encoding of t. Its CID is t's identity.
func (t *Tokenizer) Canonical() []byte {
	return canonical(file{format, t.kind, string(t.characters), t.Merges()})
}

func canonical(f file) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(f); err != nil { // strings and integers only
		panic(fmt.Sprintf("tokenizer: encode: %v", err))
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}

// Parse reads a canonical encoding and refuses any other spelling of it.
func Parse(b []byte) (*Tokenizer, error) {
	t, err := parse(b)
	if err != nil {
		return nil, fmt.Errorf("tokenizer: %w", err)
	}
	return t, nil
}

func parse(b []byte) (*Tokenizer, error) {
	if len(b) > MaxEncoded {
		return nil, fmt.Errorf("%d bytes: want at most %d", len(b), MaxEncoded)
	}
	var f file
	if err := json.Unmarshal(b, &f); err != nil {
		return nil, err
	}
	if f.Format != format {
		return nil, fmt.Errorf("format %q: want %q", f.Format, format)
	}
	if !bytes.Equal(b, canonical(f)) {
		return nil, errors.New("not in canonical form")
	}
	characters := []rune(f.Characters)
	switch {
	case f.Kind != Characters && len(characters) > 0:
		return nil, fmt.Errorf("characters: %s has none", f.Kind)
	case f.Kind != BPE && len(f.Merges) > 0:
		return nil, fmt.Errorf("merges: %s has none", f.Kind)
	}
	switch f.Kind {
	case Bytes:
		return NewBytes(), nil
	case BPE:
		b, err := newBPE(f.Merges)
		return &Tokenizer{kind: BPE, bpe: b}, err
	case Characters:
		if !slices.IsSorted(characters) || len(slices.Compact(slices.Clone(characters))) != len(characters) {
			return nil, errors.New("characters: want each once, in the order of their code points")
		}
		return newCharacters(characters)
	}
	return nil, fmt.Errorf("kind %q: want %s, %s or %s", f.Kind, Characters, Bytes, BPE)
}
