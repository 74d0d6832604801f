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
		w.tally(counts, 1)
		for at := range len(w.ids) - 1 {
			p.holds(int32(i), Pair{w.ids[at], w.ids[at+1]})
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
		if !w.has(pair) {
			continue
		}
		w.tally(counts, -1)
		w.merge(pair, made)
		w.tally(counts, 1)
		for at := range len(w.ids) - 1 {
			if w.ids[at] == made || w.ids[at+1] == made {
				p.holds(i, Pair{w.ids[at], w.ids[at+1]})
			}
		}
	}
	return sorted(counts)
}

// tally adds the word's pairs to counts, times sign.
func (w *word) tally(counts map[Pair]int64, sign int64) {
	for at := range len(w.ids) - 1 {
		counts[Pair{w.ids[at], w.ids[at+1]}] += sign * w.n
	}
}

func (w *word) has(pair Pair) bool {
	for at := range len(w.ids) - 1 {
		if w.ids[at] == pair[0] && w.ids[at+1] == pair[1] {
			return true
		}
	}
	return false
}

// merge makes each occurrence of a pair one token, from the left.
func (w *word) merge(pair Pair, made int32) {
	to := 0
	for at := 0; at < len(w.ids); at++ {
		id := w.ids[at]
		if at+1 < len(w.ids) && id == pair[0] && w.ids[at+1] == pair[1] {
			id = made
			at++
		}
		w.ids[to] = id
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
