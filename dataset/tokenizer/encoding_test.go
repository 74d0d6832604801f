package tokenizer

import (
	"bytes"
	"strings"
	"testing"
)

func TestParseRefuses(t *testing.T) {
	const head = `{"format":"autonet-tokenizer-1",`
	doubling := make([]string, 0, 12)
	doubling = append(doubling, "[97,97]")
	for i := range 10 {
		id := []string{"256", "257", "258", "259", "260", "261", "262", "263", "264", "265"}[i]
		doubling = append(doubling, "["+id+","+id+"]")
	}
	for text, want := range map[string]string{
		``:                              "unexpected end",
		`[]`:                            "cannot unmarshal",
		`{}`:                            `format ""`,
		`{"format":"x","kind":"bytes"}`: `format "x"`,
		head + `"kind":"words"}`:        `kind "words"`,
		head + `"kind":"bytes" }`:       "canonical",
		head + `"kind":"bytes","merges":[[1,2]]}`:                             "merges: bytes has none",
		head + `"kind":"bytes","characters":"a"}`:                             "characters: bytes has none",
		head + `"kind":"characters"}`:                                         "0 different characters",
		head + `"kind":"characters","characters":"ba"}`:                       "the order of their code points",
		head + `"kind":"characters","characters":"aa"}`:                       "the order of their code points",
		head + `"kind":"characters","characters":"\u0061"}`:                   "canonical",
		head + `"kind":"bpe","merges":[[1,256]]}`:                             "merges[0]: the id 256: want 0 to 255",
		head + `"kind":"bpe","merges":[[-1,2]]}`:                              "merges[0]: the id -1",
		head + `"kind":"bpe","merges":[[1,2],[1,2]]}`:                         "merges[1]: the pair [1 2] is merged already",
		head + `"kind":"bpe","merges":[[1,2,3]]}`:                             "canonical",
		head + `"kind":"bpe","merges":[[1]]}`:                                 "canonical",
		head + `"kind":"bpe","merges":[[1,99999999999]]}`:                     "cannot unmarshal",
		head + `"kind":"bpe","merges":[` + strings.Join(doubling, ",") + `]}`: "merges[8]: a token of 512 bytes: want at most 256",
		strings.Repeat(" ", MaxEncoded+1):                                     "bytes: want at most",
	} {
		if _, err := Parse([]byte(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.80q: got error %v, want %q", text, err, want)
		}
	}
}

// TestMergesOfTheSameBytes: two merges that make the same bytes make the same token.
func TestMergesOfTheSameBytes(t *testing.T) {
	tok, err := NewBPE([]Pair{{'a', 'b'}, {'b', 'c'}, {256, 'c'}, {'a', 257}})
	if err != nil || tok.Vocabulary() != 259 {
		t.Fatalf("%v, error %v", tok.Vocabulary(), err)
	}
}

func FuzzParse(f *testing.F) {
	characters, err := NewCharacters([]byte("a \u2028\"<é\x00"))
	if err != nil {
		f.Fatal(err)
	}
	merged, err := NewBPE([]Pair{{'a', 'b'}, {256, 'c'}, {'b', 'c'}, {'a', 258}})
	if err != nil {
		f.Fatal(err)
	}
	for _, tok := range []*Tokenizer{characters, merged, NewBytes()} {
		f.Add(tok.Canonical())
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		tok, err := Parse(b)
		if err != nil {
			return
		}
		if !bytes.Equal(tok.Canonical(), b) {
			t.Fatalf("taken, but its encoding is\n%s", tok.Canonical())
		}
		for id := range min(tok.Vocabulary(), 1000) {
			if n := len(tok.Token(int32(id))); n < 1 || n > MaxToken {
				t.Fatalf("token %d has %d bytes", id, n)
			}
		}
	})
}
