package tokenizer

import (
	"fmt"
	"slices"
	"unicode/utf8"
)

// Kind says what a token stands for.
type Kind string

const (
	// Characters has an id for each distinct character of a text, in the order of their code points.
	Characters Kind = "characters"
	// Bytes has an id for each byte: its value.
	Bytes Kind = "bytes"
	// BPE has the bytes' ids, and above them those of learned sequences of bytes.
	BPE Kind = "bpe"
)

// byteValues is how many ids Bytes has, and where BPE's learned ones begin.
const byteValues = 256

// Tokenizer is a vocabulary. The zero value is none; make one with NewBytes, NewCharacters, TrainBPE, NewBPE or Parse.
type Tokenizer struct {
	kind       Kind
	characters []rune         // by id, ascending
	of         map[rune]int32 // the inverse of characters
	bpe        *bpe
}

// NewBytes returns the vocabulary of the 256 bytes.
func NewBytes() *Tokenizer { return &Tokenizer{kind: Bytes} }

// NewCharacters returns the vocabulary of the distinct characters of texts, which must be UTF-8.
func NewCharacters(texts ...[]byte) (*Tokenizer, error) {
	seen := map[rune]bool{}
	for _, text := range texts {
		for at := 0; at < len(text); {
			r, size := utf8.DecodeRune(text[at:])
			if r == utf8.RuneError && size == 1 {
				return nil, notUTF8(at, text[at])
			}
			seen[r] = true
			at += size
		}
	}
	characters := make([]rune, 0, len(seen))
	for r := range seen {
		characters = append(characters, r)
	}
	slices.Sort(characters)
	return newCharacters(characters)
}

// newCharacters takes ascending characters.
func newCharacters(characters []rune) (*Tokenizer, error) {
	if len(characters) == 0 || len(characters) > MaxVocabulary {
		return nil, fmt.Errorf("tokenizer: %d different characters: want 1 to %d", len(characters), MaxVocabulary)
	}
	t := &Tokenizer{kind: Characters, characters: characters, of: make(map[rune]int32, len(characters))}
	for i, r := range characters {
		t.of[r] = int32(i)
	}
	return t, nil
}

// NewBPE returns the vocabulary of the bytes and of what merges make, in the order in which they apply.
func NewBPE(merges []Pair) (*Tokenizer, error) {
	b, err := newBPE(merges)
	if err != nil {
		return nil, fmt.Errorf("tokenizer: %w", err)
	}
	return &Tokenizer{kind: BPE, bpe: b}, nil
}

// Kind says what a token stands for.
func (t *Tokenizer) Kind() Kind { return t.kind }

// Vocabulary returns the number of ids: they run from 0 to one less.
func (t *Tokenizer) Vocabulary() int {
	switch t.kind {
	case Characters:
		return len(t.characters)
	case BPE:
		return len(t.bpe.tokens)
	}
	return byteValues
}

// Merges returns BPE's merges in the order in which they apply; they are not the caller's to change.
func (t *Tokenizer) Merges() []Pair {
	if t.bpe == nil {
		return nil
	}
	return t.bpe.merges
}

// Token returns the bytes that an id of the vocabulary stands for.
func (t *Tokenizer) Token(id int32) []byte {
	switch t.kind {
	case Characters:
		return utf8.AppendRune(nil, t.characters[id])
	case BPE:
		return []byte(t.bpe.tokens[id])
	}
	return []byte{byte(id)}
}

// Encode returns the ids of a text. Only Characters can fail: on a text that is not UTF-8 or has a character that is not
// in the vocabulary.
func (t *Tokenizer) Encode(text []byte) ([]int32, error) {
	switch t.kind {
	case Characters:
		return t.encodeCharacters(text)
	case BPE:
		return t.bpe.encode(text), nil
	}
	ids := make([]int32, len(text))
	for i, b := range text {
		ids[i] = int32(b)
	}
	return ids, nil
}

func (t *Tokenizer) encodeCharacters(text []byte) ([]int32, error) {
	ids := make([]int32, 0, utf8.RuneCount(text))
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRune(text[at:])
		if r == utf8.RuneError && size == 1 {
			return nil, notUTF8(at, text[at])
		}
		id, ok := t.of[r]
		if !ok {
			return nil, fmt.Errorf("tokenizer: byte %d: the character %q is not in the vocabulary", at, r)
		}
		ids = append(ids, id)
		at += size
	}
	return ids, nil
}

func notUTF8(at int, b byte) error {
	return fmt.Errorf("tokenizer: byte %d: %#02x is not UTF-8, which characters need; bytes and bpe take any text", at, b)
}

// Decode returns the text of ids. Encode's ids give the text back; others may give bytes that are no UTF-8.
func (t *Tokenizer) Decode(ids []int32) ([]byte, error) {
	var text []byte
	for i, id := range ids {
		if id < 0 || int(id) >= t.Vocabulary() {
			return nil, fmt.Errorf("tokenizer: token %d has the id %d: want 0 to %d", i, id, t.Vocabulary()-1)
		}
		switch t.kind {
		case Characters:
			text = utf8.AppendRune(text, t.characters[id])
		case BPE:
			text = append(text, t.bpe.tokens[id]...)
		default:
			text = append(text, byte(id))
		}
	}
	return text, nil
}
