package tokenizer

import "slices"

// word is a pre-token as merges have left it, and how often it occurs.
type word struct {
	ids []int32
	n   int64
}

// part is a partition of a training's distinct pre-tokens. One task at a time works on it.
type part struct {
	words []word
	in    map[Pair][]int32 // the words that hold a pair, or held it once
}

// pairCount is how often a pair occurs, or how much that changed.
type pairCount struct {
	pair Pair
	n    int64
}

func newPart(words []word) *part { return &part{words: words, in: map[Pair][]int32{}} }

// count returns how often each pair occurs, by ascending pairs.
func (p *part) count() []pairCount {
	counts := map[Pair]int64{}
	for i, w := range p.words {
		for at := range len(w.ids) - 1 {
			pair := Pair{w.ids[at], w.ids[at+1]}
			counts[pair] += w.n
			p.holds(int32(i), pair)
		}
	}
	return sorted(counts)
}

func (p *part) holds(i int32, pair Pair) {
	if held := p.in[pair]; len(held) == 0 || held[len(held)-1] != i {
		p.in[pair] = append(held, i)
	}
}

// apply merges a pair in all words and returns what counts changed, by ascending pairs.
func (p *part) apply(pair Pair, made int32) []pairCount {
	held := p.in[pair]
	delete(p.in, pair)
	slices.Sort(held)
	counts := map[Pair]int64{}
	for _, i := range slices.Compact(held) {
		w := &p.words[i]
		w.merge(pair, made, func(pair Pair, n int64) {
			counts[pair] += n * w.n
			if n > 0 {
				p.holds(i, pair)
			}
		})
	}
	return sorted(counts)
}

// merge makes each occurrence of a pair one token, from the left, and says which pairs that takes away and which it makes.
// A word may be as long as a text without spaces, so it is read once, and only what changes is counted.
func (w *word) merge(pair Pair, made int32, change func(pair Pair, n int64)) {
	to := 0
	before, changed := int32(0), false // the token that was before this one, and whether it has been merged
	for at := 0; at < len(w.ids); at++ {
		id, now, merged := w.ids[at], w.ids[at], false
		if at+1 < len(w.ids) && id == pair[0] && w.ids[at+1] == pair[1] {
			now, merged = made, true
		}
		if to > 0 && (merged || changed) {
			change(Pair{before, id}, -1)
			change(Pair{w.ids[to-1], now}, 1)
		}
		if merged {
			change(pair, -1)
			at++
		}
		before, changed = w.ids[at], merged
		w.ids[to] = now
		to++
	}
	w.ids = w.ids[:to]
}

// sorted lists what is not zero.
func sorted(counts map[Pair]int64) []pairCount {
	list := make([]pairCount, 0, len(counts))
	for pair, n := range counts {
		if n != 0 {
			list = append(list, pairCount{pair, n})
		}
	}
	slices.SortFunc(list, func(a, b pairCount) int {
		if a.pair.less(b.pair) {
			return -1
		}
		return 1
	})
	return list
}

// addCounts sums two lists of ascending pairs.
func addCounts(a, b []pairCount) []pairCount {
	out := make([]pairCount, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0].pair.less(b[0].pair):
			out, a = append(out, a[0]), a[1:]
		case b[0].pair.less(a[0].pair):
			out, b = append(out, b[0]), b[1:]
		default:
			if n := a[0].n + b[0].n; n != 0 {
				out = append(out, pairCount{a[0].pair, n})
			}
			a, b = a[1:], b[1:]
		}
	}
	return append(append(out, a...), b...)
}
