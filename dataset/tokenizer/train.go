package tokenizer

import (
	"container/heap"
	"context"
	"fmt"
	"slices"

	"golang.org/x/sync/errgroup"

	"github.com/autonet/autonet/mapreduce"
)

// TrainOptions say how merges are learned. Partitions and workers change the time it takes, and nothing else.
type TrainOptions struct {
	Vocabulary int // tokens to have in the end, from 256 to MaxVocabulary
	Partitions int // of the distinct pre-tokens; 0 means 1
	Workers    int // that map at a time; 0 means 1
}

// Validate says what is wrong with the options.
func (o TrainOptions) Validate() error {
	switch {
	case o.Vocabulary < byteValues || o.Vocabulary > MaxVocabulary:
		return fmt.Errorf("vocabulary: %d: want %d to %d", o.Vocabulary, byteValues, MaxVocabulary)
	case o.Partitions < 0 || o.Partitions > mapreduce.MaxPartitions:
		return fmt.Errorf("partitions: %d: want 0 to %d", o.Partitions, mapreduce.MaxPartitions)
	case o.Workers < 0:
		return fmt.Errorf("workers: %d: want none below 0", o.Workers)
	}
	return nil
}

// TrainBPE learns a vocabulary's merges from a text, as a MapReduce job (Sennrich, Haddow, Birch 2016, algorithm 1, over
// the pre-tokens of the text, each counted as often as it occurs). Each step merges one pair:
//
//   - map: a partition of the distinct pre-tokens applies the last step's merge to its pre-tokens, from the left, and says
//     how often each pair of neighbours occurs in them now: at the first step all counts, then their changes;
//   - reduce: the counts are summed along the canonical tree, and the pair that occurs most often is merged; of several,
//     the one with the lowest first id, then the lowest second.
//
// Pairs that cannot be merged (see MaxToken) are passed over. It ends with fewer tokens than asked for when no pair occurs
// twice.
func TrainBPE(ctx context.Context, text []byte, opts TrainOptions) (*Tokenizer, error) {
	if err := opts.Validate(); err != nil {
		return nil, fmt.Errorf("tokenizer: train: %w", err)
	}
	job := newTraining(text, max(opts.Partitions, 1))
	for len(job.bpe.tokens) < opts.Vocabulary {
		partials, err := job.mapAll(ctx, max(opts.Workers, 1))
		if err != nil {
			return nil, fmt.Errorf("tokenizer: train: %w", err)
		}
		if !job.reduce(partials) {
			break
		}
	}
	return &Tokenizer{kind: BPE, bpe: job.bpe}, nil
}

// CountPairs is the map stage that counts pairs of neighbours.
const CountPairs mapreduce.Stage = "count pairs"

// training is a job: what its reduce stage knows, and its map tasks' partitions.
type training struct {
	bpe    *bpe // as far as it is learned; map tasks read it
	parts  []*part
	counts map[Pair]int64
	top    tops
}

func newTraining(text []byte, partitions int) *training {
	words := countWords(text)
	b, err := newBPE(nil)
	if err != nil { // it has no merge that could be wrong
		panic(err)
	}
	j := &training{bpe: b, counts: map[Pair]int64{}, parts: make([]*part, partitions)}
	for p := range j.parts {
		r := mapreduce.Even(len(words), partitions, p)
		j.parts[p] = newPart(words[r.Lo:r.Hi])
	}
	return j
}

// step is the index of the merge to be found.
func (j *training) step() int64 { return int64(len(j.bpe.merges)) }

// mapAll runs a step's tasks, dealt to workers as the engine deals them.
func (j *training) mapAll(ctx context.Context, workers int) ([][]pairCount, error) {
	partials := make([][]pairCount, len(j.parts))
	work, ctx := errgroup.WithContext(ctx)
	for w := range workers {
		r := mapreduce.Even(len(j.parts), workers, w)
		work.Go(func() error {
			for p := r.Lo; p < r.Hi; p++ {
				if err := ctx.Err(); err != nil {
					return err
				}
				partials[p] = j.mapTask(mapreduce.Task{Stage: CountPairs, Step: j.step(), Partition: p})
			}
			return nil
		})
	}
	return partials, work.Wait()
}

// mapTask is a function of the partition's pre-tokens and the merges so far. The partition keeps the words as the last
// step left them; without that they are the pre-tokens with all merges applied again, in order.
func (j *training) mapTask(t mapreduce.Task) []pairCount {
	p := j.parts[t.Partition]
	if t.Step == 0 {
		return p.count()
	}
	last := j.bpe.merges[t.Step-1]
	return p.apply(last, j.bpe.ranks[last].id)
}

// reduce takes a step's partials and merges the next pair; false when there is none.
func (j *training) reduce(partials [][]pairCount) bool {
	tree := mapreduce.Tree{Partitions: len(partials)}
	for _, change := range sum(tree, tree.Root(), partials) {
		n := j.counts[change.pair] + change.n
		if n == 0 {
			delete(j.counts, change.pair)
			continue
		}
		j.counts[change.pair] = n
		if n > 1 {
			heap.Push(&j.top, pairCount{change.pair, n})
		}
	}
	for len(j.top) > 0 {
		best := heap.Pop(&j.top).(pairCount)
		if j.counts[best.pair] != best.n {
			continue // its count has changed since, and the heap has it with the new one
		}
		if j.bpe.merge(best.pair) == nil {
			return true
		}
	}
	return false
}

// sum adds the partials of a node's partitions along the tree.
func sum(tree mapreduce.Tree, n mapreduce.Node, partials [][]pairCount) []pairCount {
	if n.Level == 0 {
		return partials[n.Index]
	}
	left := sum(tree, mapreduce.Node{Level: n.Level - 1, Index: 2 * n.Index}, partials)
	right := mapreduce.Node{Level: n.Level - 1, Index: 2*n.Index + 1}
	if !tree.Contains(right) {
		return left
	}
	return addCounts(left, sum(tree, right, partials))
}

// tops is a heap of pairs: those that occur most often first, of the same the lowest.
type tops []pairCount

func (t tops) Len() int { return len(t) }
func (t tops) Less(i, j int) bool {
	return t[i].n > t[j].n || t[i].n == t[j].n && t[i].pair.less(t[j].pair)
}
func (t tops) Swap(i, j int) { t[i], t[j] = t[j], t[i] }
func (t *tops) Push(x any)   { *t = append(*t, x.(pairCount)) }
func (t *tops) Pop() any {
	last := (*t)[len(*t)-1]
	*t = (*t)[:len(*t)-1]
	return last
}

// countWords returns the distinct pre-tokens of a text, ascending.
func countWords(text []byte) []word {
	seen := map[string]int{}
	var words []word
	for len(text) > 0 {
		n := pretoken(text)
		i, known := seen[string(text[:n])]
		if !known {
			i = len(words)
			seen[string(text[:n])] = i
			ids := make([]int32, n)
			for at, v := range text[:n] {
				ids[at] = int32(v)
			}
			words = append(words, word{ids: ids})
		}
		words[i].n++
		text = text[n:]
	}
	slices.SortFunc(words, func(a, b word) int { return slices.Compare(a.ids, b.ids) })
	return words
}
