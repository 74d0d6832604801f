package simulation

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"math"

	"github.com/autonet/autonet/coordinator"
	"github.com/autonet/autonet/mapreduce"
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
		return 3
	}
	return weightsLen + 2
}

func tail(s mapreduce.Stage) int {
	if s == mapreduce.Evaluate {
		return 3
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
		return []float32{s.Weights[partition%weightsLen], float32(partition % 2), 1}
	}
	v := make([]float32, weightsLen+2)
	for i := range weightsLen {
		scale := float32(math.Ldexp(1, (partition*7+int(s.Step)*3+i)%24))
		v[i] = float32(s.Weights[i]*0.37) + float32(1/scale) + float32(partition)
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
	h := sha256.New()
	_ = binary.Write(h, binary.LittleEndian, s.Weights) // a hash takes every write
	return mapreduce.Checkpoint{Step: s.Step, Weights: hex.EncodeToString(h.Sum(nil)[:8])}
}

func initialState() *state { return &state{Weights: [weightsLen]float32{1, -2, 3, -4, 5}} }

func initialCheckpoint() mapreduce.Checkpoint { return initialState().checkpoint() }

// reference computes the checkpoint of a step in one place without any fault.
func reference(shape coordinator.Shape, step int64) mapreduce.Checkpoint {
	s := initialState()
	for s.Step < step {
		fold := mapreduce.NewFold(mapreduce.Tree{Partitions: shape.Partitions}, add)
		for p := range shape.Partitions {
			fold.Add(mapreduce.Node{Index: p}, s.partial(mapreduce.Train, p))
		}
		sum, _ := fold.Sum()
		s = s.apply(sum)
	}
	return s.checkpoint()
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

func reported(w mapreduce.WorkerID, r mapreduce.Report) coordinator.Event {
	return coordinator.Event{Reported: &coordinator.Reported{Worker: w, Report: r}}
}
