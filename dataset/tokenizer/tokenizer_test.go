package tokenizer

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"
)

func TestUnicodeVersion(t *testing.T) {
	if unicode.Version != unicodeVersion {
		t.Errorf("the classes of pre-tokens are Unicode %s's: this Go has %s's, and cuts some texts otherwise", unicodeVersion, unicode.Version)
	}
}

func TestPretokens(t *testing.T) {
	for text, want := range map[string][]string{
		"Hello, world":             {"Hello", ",", " world"},
		"it's we're I'd'S 's":      {"it", "'s", " we", "'re", " I", "'d", "'", "S", " '", "s"},
		"a  b   ":                  {"a", " ", " b", "   "},
		"a\n\nb \n c\t d":          {"a", "\n", "\n", "b", " \n", " c", "\t", " d"},
		"x1 23½ ?!a":               {"x", "1", " 23½", " ?!", "a"},
		"\u00a0a\u2003 b":          {"\u00a0", "a", "\u2003", " b"},
		"a\xff\xfeb \xffc":         {"a", "\xff\xfe", "b", " \xff", "c"},
		" ":                        {" "},
		"  ":                       {"  "},
		"über Größe東京":             {"über", " Größe東京"},
		"''s 'll'llx":              {"''", "s", " '", "ll", "'ll", "x"},
		"e\u0301 \u0301\U0010ffff": {"e", "\u0301", " \u0301\U0010ffff"},
	} {
		var got []string
		for rest := text; len(rest) > 0; {
			n := pretoken([]byte(rest))
			got = append(got, rest[:n])
			rest = rest[n:]
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q is cut into %q, expected %q", text, got, want)
		}
	}
}

// vector is testdata/huggingface.json; the script beside it makes it.
type vector struct {
	Merges [][2]string `json:"merges"`
	Texts  []struct {
		Text   string   `json:"text"`
		Tokens []string `json:"tokens"`
	} `json:"texts"`
}

func unhex(t *testing.T, text string) string {
	t.Helper()
	b, err := hex.DecodeString(text)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func readVector(t *testing.T) (v vector, train []byte) {
	t.Helper()
	b, err := os.ReadFile("testdata/huggingface.json")
	if err == nil {
		err = json.Unmarshal(b, &v)
	}
	if err == nil {
		train, err = os.ReadFile("testdata/opticks.txt")
	}
	if err != nil {
		t.Fatal(err)
	}
	return v, train
}

// TestLikeHuggingFace: with the merges that the tokenizers package learned, texts become the tokens that it makes of them;
// and each of these merges is one that our training could have chosen: it breaks ties otherwise.
func TestLikeHuggingFace(t *testing.T) {
	v, train := readVector(t)
	job := newTraining(train, 3)
	for i, m := range v.Merges {
		partials, err := job.mapAll(t.Context(), 2)
		if err != nil {
			t.Fatal(err)
		}
		pair := Pair{job.bpe.ids[unhex(t, m[0])], job.bpe.ids[unhex(t, m[1])]}
		if !job.reduce(partials) {
			t.Fatalf("merge %d: there is none", i)
		}
		ours := job.bpe.merges[i]
		if job.counts[ours] != job.counts[pair] {
			t.Fatalf("merge %d is %v, which occurs %d times, expected %v with %d", i, ours, job.counts[ours], pair, job.counts[pair])
		}
		job.replaceLast(pair)
	}
	tok, err := NewBPE(job.bpe.merges)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range v.Texts {
		ids, err := tok.Encode([]byte(c.Text))
		if err != nil {
			t.Fatal(err)
		}
		if len(ids) != len(c.Tokens) {
			t.Errorf("%.40q: %d tokens, expected %d", c.Text, len(ids), len(c.Tokens))
			continue
		}
		for i, id := range ids {
			if got := string(tok.Token(id)); got != unhex(t, c.Tokens[i]) {
				t.Errorf("%.40q: token %d is %q, expected %q", c.Text, i, got, unhex(t, c.Tokens[i]))
			}
		}
	}
}

// replaceLast exchanges the merge that reduce chose for another, which the next map stage applies.
func (j *training) replaceLast(pair Pair) {
	last := len(j.bpe.merges) - 1
	merges := append(slices.Clone(j.bpe.merges[:last]), pair)
	b, err := newBPE(merges)
	if err != nil {
		panic(err)
	}
	if chosen := j.bpe.merges[last]; chosen != pair {
		j.top = append(j.top, pairCount{chosen, j.counts[chosen]})
		slices.SortFunc(j.top, func(a, b pairCount) int {
			if (tops{a, b}).Less(0, 1) {
				return -1
			}
			return 1
		})
	}
	j.bpe = b
}

// plainEncode is the definition of a pre-token's tokens, word for word.
func plainEncode(b *bpe, word []byte) []int32 {
	var ids []int32
	for _, v := range word {
		ids = append(ids, int32(v))
	}
	for {
		best, at := ranked{rank: len(b.merges)}, -1
		for i := range len(ids) - 1 {
			if r, ok := b.ranks[Pair{ids[i], ids[i+1]}]; ok && r.rank < best.rank {
				best, at = r, i
			}
		}
		if at < 0 {
			return ids
		}
		ids = slices.Replace(ids, at, at+2, best.id)
	}
}

// drawBPE draws merges, most of which a training would not find: of few bytes, so that they meet.
func drawBPE(t *rapid.T) *Tokenizer {
	b, err := newBPE(nil)
	if err != nil {
		t.Fatal(err)
	}
	draw := func(name string) int32 {
		i := rapid.IntRange(0, 2+len(b.tokens)-byteValues).Draw(t, name)
		if i < 3 {
			return int32('a' + i)
		}
		return int32(byteValues + i - 3)
	}
	for range rapid.IntRange(0, 30).Draw(t, "merges") {
		_ = b.merge(Pair{draw("first"), draw("second")}) // pairs that cannot be merged are passed over
	}
	tok, err := NewBPE(b.merges)
	if err != nil {
		t.Fatal(err)
	}
	return tok
}

func TestEncodeIsTheDefinition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tok := drawBPE(t)
		text := []byte(rapid.StringMatching(`[abc]{0,40}( ?[abc1]{1,12}){0,6}`).Draw(t, "text"))
		var want []int32
		for rest := text; len(rest) > 0; {
			n := pretoken(rest)
			want = append(want, plainEncode(tok.bpe, rest[:n])...)
			rest = rest[n:]
		}
		got, err := tok.Encode(text)
		if err != nil || !slices.Equal(got, want) {
			t.Fatalf("%q gives %v, error %v, expected %v", text, got, err, want)
		}
	})
}

func FuzzRoundTrip(f *testing.F) {
	_, train := readVectorF(f)
	trained, err := TrainBPE(f.Context(), train, TrainOptions{Vocabulary: 400})
	if err != nil {
		f.Fatal(err)
	}
	for _, seed := range []string{"", "the light", "  'sé東\xff\x00\n", strings.Repeat("a", 300)} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		for _, tok := range []*Tokenizer{trained, NewBytes()} {
			roundTrip(t, tok, text)
		}
		if tok, err := NewCharacters(text); err == nil {
			roundTrip(t, tok, text)
		}
	})
}

func readVectorF(f *testing.F) (vector, []byte) {
	f.Helper()
	train, err := os.ReadFile("testdata/opticks.txt")
	if err != nil {
		f.Fatal(err)
	}
	return vector{}, train
}

func roundTrip(t *testing.T, tok *Tokenizer, text []byte) {
	t.Helper()
	ids, err := tok.Encode(text)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := tok.Decode(ids); err != nil || !bytes.Equal(got, text) {
		t.Errorf("%s: %q came back as %q, error %v", tok.Kind(), text, got, err)
	}
	again, err := Parse(tok.Canonical())
	if err != nil || !bytes.Equal(again.Canonical(), tok.Canonical()) || again.Vocabulary() != tok.Vocabulary() {
		t.Errorf("%s: parsing its encoding gave another, error %v", tok.Kind(), err)
	}
}

func TestRefusals(t *testing.T) {
	tok, err := NewCharacters([]byte("cab"), []byte("ä"))
	if err != nil || tok.Vocabulary() != 4 || string(tok.Token(3)) != "ä" {
		t.Fatalf("%+v, error %v", tok, err)
	}
	_, unknown := tok.Encode([]byte("abx"))
	_, broken := tok.Encode([]byte("a\xff"))
	_, noText := NewCharacters([]byte("\xff"))
	_, empty := NewCharacters(nil)
	_, high := tok.Decode([]int32{0, 4})
	_, low := NewBytes().Decode([]int32{-1})
	_, small := TrainBPE(t.Context(), nil, TrainOptions{Vocabulary: 255})
	for want, err := range map[string]error{
		"byte 2: the character 'x' is not in the vocabulary": unknown,
		"byte 1: 0xff is not UTF-8":                          broken,
		"byte 0: 0xff is not UTF-8":                          noText,
		"0 different characters":                             empty,
		"token 1 has the id 4: want 0 to 3":                  high,
		"token 0 has the id -1: want 0 to 255":               low,
		"vocabulary: 255: want 256 to":                       small,
	} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got error %v, want %q", err, want)
		}
	}
}
