package simulation

import (
	"encoding/hex"
	"hash/fnv"
	"math"
	"slices"

	"github.com/autonet/autonet/mapreduce"
	"github.com/autonet/autonet/training"
)

const weightsLen = 5

// state is a small model: float32 weights that a step moves by a sum of partials whose last bits depend on the order of
// the additions, so that a wrong tree, a lost step or a step applied twice changes the weights' hash.
type state struct {
	Step    int64
	Weights [weightsLen]float32
}

func vectorLen(s mapreduce.Stage) int {
	if s == mapreduce.Evaluate {
		return 4
	}
	return weightsLen + 2
}

func tail(s mapreduce.Stage) int {
	if s == mapreduce.Evaluate {
		return 4
	}
	return 2
}

func add(dst, src []float32) {
	for i, v := range src {
		dst[i] += v
	}
}

// partial is the map task.
func (s *state) partial(stage mapreduce.Stage, partition int) []float32 {
	if stage == mapreduce.Evaluate {
		return []float32{s.Weights[partition%weightsLen], 1, 1, float32(partition % 2)}
	}
	v := make([]float32, weightsLen+2)
	for i := range weightsLen {
		scale := math.Float32frombits(uint32(127-(partition*7+int(s.Step)*3+i)%24) << 23) // a power of two
		v[i] = float32(s.Weights[i]*0.37) + scale + float32(partition)
	}
	v[weightsLen], v[weightsLen+1] = float32(partition), 1
	return v
}

func (s *state) apply(sum []float32) *state {
	next := *s
	next.Step++
	for i := range weightsLen {
		next.Weights[i] -= float32(sum[i] * 0.0123)
	}
	return &next
}

func (s *state) checkpoint() mapreduce.Checkpoint {
	h := fnv.New64a()
	for _, v := range s.Weights {
		bits := math.Float32bits(v)
		h.Write([]byte{byte(bits), byte(bits >> 8), byte(bits >> 16), byte(bits >> 24)}) // a hash takes every write
	}
	return mapreduce.Checkpoint{Step: s.Step, Weights: hex.EncodeToString(h.Sum(nil))}
}

func initialState() *state { return &state{Weights: [weightsLen]float32{1, -2, 3, -4, 5}} }

func initialCheckpoint() mapreduce.Checkpoint { return initialState().checkpoint() }

// truth is a run without faults, in one place, in the order that the tree's definition states; computed as far as asked for.
type truth struct {
	partitions int
	states     []*state // by step
}

func newTruth(partitions int) *truth { return &truth{partitions, []*state{initialState()}} }

func (t *truth) at(step int64) *state {
	for int64(len(t.states)) <= step {
		last := t.states[len(t.states)-1]
		t.states = append(t.states, last.apply(t.sum(last, mapreduce.Train, mapreduce.Tree{Partitions: t.partitions}.Root())))
	}
	return t.states[step]
}

func (t *truth) sum(s *state, stage mapreduce.Stage, n mapreduce.Node) []float32 {
	if n.Level == 0 {
		return s.partial(stage, n.Index)
	}
	left := t.sum(s, stage, mapreduce.Node{Level: n.Level - 1, Index: 2 * n.Index})
	if right := 2*n.Index + 1; right<<(n.Level-1) < t.partitions {
		add(left, t.sum(s, stage, mapreduce.Node{Level: n.Level - 1, Index: right}))
	}
	return left
}

// epochs returns how many epochs a run without faults has, by the rule that the job states.
func (w *World) epochs() int {
	shape := w.cfg.Shape
	var values []float64
	for n := 1; n < shape.Epochs; n++ {
		state := w.truth.at(int64(n*shape.RoundsPerEpoch) * shape.StepsPerRound)
		measured, err := training.Measured(shape.Metric, w.truth.sum(state, mapreduce.Evaluate, mapreduce.Tree{Partitions: shape.Partitions}.Root()))
		if err != nil {
			w.broken("%v", err)
		}
		values = append(values, measured.Of(shape.Metric.Name))
		if shape.EarlyStopping.Stops(shape.Metric, values) {
			return n
		}
	}
	return shape.Epochs
}

func finite(v []float32) bool {
	return !slices.ContainsFunc(v, func(x float32) bool { return x-x != 0 })
}

// diverges says whether the update of a step's weights is the one at which the job diverges.
func (w *World) diverges(step int64) bool { return step+1 == w.cfg.Diverges }

// divergence is what a worker says of a step that is not finite.
func divergence(step int64) error {
	return &training.DivergedError{Step: step + 1, Partition: 0, Where: "weight 0: gradient not finite"}
}

// storage is what the fleet's stores hold between them.
type storage struct {
	states map[mapreduce.Checkpoint]*state
}

func newStorage() *storage {
	s := &storage{states: map[mapreduce.Checkpoint]*state{}}
	s.save(initialState())
	return s
}

func (s *storage) save(st *state) mapreduce.Checkpoint {
	c := st.checkpoint()
	s.states[c] = st
	return c
}

func (s *storage) load(c mapreduce.Checkpoint) *state { return s.states[c] }
