package tokenizer

import (
	"container/heap"
	"fmt"
)

// Pair is two neighbouring tokens, by their ids.
type Pair [2]int32

func (p Pair) less(q Pair) bool { return p[0] < q[0] || p[0] == q[0] && p[1] < q[1] }

// bpe is a byte-level byte-pair encoding. The ids 0 to 255 are the bytes. A merge makes the token of its pair's bytes,
// under the next id, or under the id that these bytes have already.
type bpe struct {
	merges []Pair
	tokens []string         // the bytes by id
	ids    map[string]int32 // the inverse of tokens
	ranks  map[Pair]ranked
}

type ranked struct {
	rank int   // the index of the merge
	id   int32 // of the token that it makes
}

func newBPE(merges []Pair) (*bpe, error) {
	b := &bpe{ids: map[string]int32{}, ranks: map[Pair]ranked{}}
	for v := range byteValues {
		b.token(string([]byte{byte(v)}))
	}
	for i, m := range merges {
		if err := b.merge(m); err != nil {
			return nil, fmt.Errorf("merges[%d]: %w", i, err)
		}
	}
	return b, nil
}

func (b *bpe) token(text string) int32 {
	id, known := b.ids[text]
	if !known {
		id = int32(len(b.tokens))
		b.tokens = append(b.tokens, text)
		b.ids[text] = id
	}
	return id
}

// mergeable says why a pair cannot be the next merge.
func (b *bpe) mergeable(m Pair) error {
	for _, id := range m {
		if id < 0 || int(id) >= len(b.tokens) {
			return fmt.Errorf("the id %d: want 0 to %d, the tokens so far", id, len(b.tokens)-1)
		}
	}
	if _, again := b.ranks[m]; again {
		return fmt.Errorf("the pair %v is merged already", m)
	}
	if n := len(b.tokens[m[0]]) + len(b.tokens[m[1]]); n > MaxToken {
		return fmt.Errorf("a token of %d bytes: want at most %d", n, MaxToken)
	}
	if len(b.tokens) == MaxVocabulary || len(b.merges) == MaxVocabulary {
		return fmt.Errorf("more than %d tokens or merges", MaxVocabulary)
	}
	return nil
}

func (b *bpe) merge(m Pair) error {
	if err := b.mergeable(m); err != nil {
		return err
	}
	b.ranks[m] = ranked{len(b.merges), b.token(b.tokens[m[0]] + b.tokens[m[1]])}
	b.merges = append(b.merges, m)
	return nil
}

func (b *bpe) encode(text []byte) []int32 {
	ids := make([]int32, 0, len(text)/3)
	known := map[string][2]int{} // pre-token → where its ids lie
	for len(text) > 0 {
		n := pretoken(text)
		word := text[:n]
		text = text[n:]
		if at, ok := known[string(word)]; ok {
			ids = append(ids, ids[at[0]:at[1]]...)
			continue
		}
		lo := len(ids)
		ids = b.appendWord(ids, word)
		if n <= cachedPretoken && len(known) < cachedPretokens {
			known[string(word)] = [2]int{lo, len(ids)}
		}
	}
	return ids
}

// appendWord appends the ids of a pre-token: it begins as its bytes; then, again and again, of all neighbours that are
// a pair of some merge, those of the lowest rank, and of these the leftmost, become one.
func (b *bpe) appendWord(ids []int32, word []byte) []int32 {
	w := &chain{id: make([]int32, len(word)), next: make([]int32, len(word)), before: make([]int32, len(word))}
	for i, v := range word {
		w.id[i], w.next[i], w.before[i] = int32(v), int32(i+1), int32(i-1)
	}
	for i := range word {
		w.offer(b, int32(i))
	}
	for len(w.heap) > 0 {
		c := heap.Pop(&w.heap).(candidate)
		if pair, ok := w.pair(c.at); !ok || pair != c.pair {
			continue // one of its tokens has been merged since
		}
		w.join(c.at, b.ranks[c.pair].id)
		w.offer(b, w.before[c.at])
		w.offer(b, c.at)
	}
	for i := int32(0); int(i) < len(word); i = w.next[i] {
		ids = append(ids, w.id[i])
	}
	return ids
}

// chain is a word as a linked list of tokens. A token keeps the place of its first byte.
type chain struct {
	id, next, before []int32 // by place; id is -1 where no token begins
	heap             candidates
}

// pair returns the tokens at a place and after it.
func (w *chain) pair(at int32) (Pair, bool) {
	if at < 0 || w.id[at] < 0 || int(w.next[at]) == len(w.id) {
		return Pair{}, false
	}
	return Pair{w.id[at], w.id[w.next[at]]}, true
}

func (w *chain) offer(b *bpe, at int32) {
	if pair, ok := w.pair(at); ok {
		if r, ok := b.ranks[pair]; ok {
			heap.Push(&w.heap, candidate{r.rank, at, pair})
		}
	}
}

// join makes the tokens at a place and after it one.
func (w *chain) join(at, id int32) {
	gone := w.next[at]
	w.id[at], w.id[gone] = id, -1
	w.next[at] = w.next[gone]
	if int(w.next[at]) < len(w.id) {
		w.before[w.next[at]] = at
	}
}

// candidate is a pair that may be merged.
type candidate struct {
	rank int
	at   int32
	pair Pair
}

// candidates is a heap: the lowest rank first, of the same the leftmost.
type candidates []candidate

func (c candidates) Len() int { return len(c) }
func (c candidates) Less(i, j int) bool {
	return c[i].rank < c[j].rank || c[i].rank == c[j].rank && c[i].at < c[j].at
}
func (c candidates) Swap(i, j int) { c[i], c[j] = c[j], c[i] }
func (c *candidates) Push(x any)   { *c = append(*c, x.(candidate)) }
func (c *candidates) Pop() any {
	last := (*c)[len(*c)-1]
	*c = (*c)[:len(*c)-1]
	return last
}
