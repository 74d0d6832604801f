package proof

import (
	"context"
	"errors"
	"testing"

	"github.com/autonet/autonet/dataset/digits"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/mapreduce"
	"github.com/autonet/autonet/training"
)

// halves is a processor of another kind: its products are sums of two halves.
type halves struct{ kernels.Backend }

// At implements kernels.Faster.
func (h halves) At(p kernels.Precision) (kernels.Backend, error) {
	b, err := kernels.At(h.Backend, p)
	return halves{b}, err
}

// Shared says that any slice will do.
func (h halves) Shared() bool { return true }

// Gemm implements kernels.Backend.
func (h halves) Gemm(op kernels.Op, c, a, b kernels.Matrix, e kernels.Epilogue) {
	k := kernels.GemmShape(op, c, a, b)
	if k < 2 {
		h.Backend.Gemm(op, c, a, b, e)
		return
	}
	second := kernels.Dense(make([]float32, c.Rows*c.Cols), c.Rows, c.Cols)
	cut := func(m kernels.Matrix, byRows bool, lo, hi int) kernels.Matrix {
		if byRows {
			return m.Sub(lo, 0, hi-lo, m.Cols)
		}
		return m.Sub(0, lo, m.Rows, hi-lo)
	}
	aRows, bRows := op == kernels.TN, op != kernels.NT
	h.Backend.Gemm(op, c, cut(a, aRows, 0, k/2), cut(b, bRows, 0, k/2), kernels.Epilogue{Accumulate: e.Accumulate})
	h.Backend.Gemm(op, second, cut(a, aRows, k/2, k), cut(b, bRows, k/2, k), kernels.Epilogue{})
	for i := range c.Rows {
		h.Backend.Add(c.Row(i), second.Row(i))
	}
	e.Accumulate = true
	h.Backend.Gemm(kernels.NN, c, kernels.Matrix{Rows: c.Rows}, kernels.Matrix{Cols: c.Cols, Stride: c.Cols}, e)
}

// whole is a device that finds products as small as these quicker done exactly.
type whole struct{ kernels.Backend }

// At implements kernels.Faster.
func (w whole) At(kernels.Precision) (kernels.Backend, error) { return w, nil }

// Shared says that any slice will do.
func (w whole) Shared() bool { return true }

// lowered is the job file's job at a precision, its program on a backend, and a store with its data.
func lowered(t *testing.T, p job.Precision, on kernels.Backend, blobs store.Store, change func(*job.Job)) *training.Program {
	t.Helper()
	m, c, err := digits.Import(t.Context(), blobs)
	if err != nil {
		t.Fatal(err)
	}
	j, err := job.Parse("digits.yaml", []byte(jobFile))
	if err != nil {
		t.Fatal(err)
	}
	j = j.Resolve(c.String())
	j.Precision, j.Plan.StepsPerRound = p, 50
	if change != nil {
		change(j)
	}
	program, err := training.OpenJob(t.Context(), j, blobs, m, training.On(on))
	if err != nil {
		t.Fatal(err)
	}
	return program
}

// begun is the program's first checkpoint, ended the one after its round.
func begun(t *testing.T, p *training.Program, blobs store.Store) mapreduce.Checkpoint {
	t.Helper()
	s, err := p.Init()
	if err != nil {
		t.Fatal(err)
	}
	cp, err := p.Save(t.Context(), blobs, s)
	if err != nil {
		t.Fatal(err)
	}
	return cp
}

func ended(t *testing.T, p *training.Program, blobs store.Store, from mapreduce.Checkpoint, to int64) mapreduce.Checkpoint {
	t.Helper()
	cp, err := Replay(t.Context(), p, blobs, from, to)
	if err != nil {
		t.Fatal(err)
	}
	return cp
}

// An honest round agrees with what another kind of processor makes of it; one that left work out does not.
func TestAgree(t *testing.T) {
	for _, precision := range []job.Precision{job.TF32, job.BF16} {
		t.Run(string(precision), func(t *testing.T) {
			blobs := store.NewMemory()
			mine := lowered(t, precision, kernels.Best(), blobs, nil)
			other := lowered(t, precision, halves{kernels.Best()}, blobs, nil)
			first := begun(t, mine, blobs)
			claim := ended(t, other, blobs, first, 50)
			for name, honest := range map[string]mapreduce.Checkpoint{
				"in another order": claim,
				"rounding nothing": ended(t, lowered(t, precision, whole{kernels.Best()}, blobs, nil), blobs, first, 50),
			} {
				distance, err := Agree(t.Context(), mine, blobs, first, honest)
				if err != nil || distance == 0 || distance > Tolerance(mine)/2 {
					t.Errorf("a round %s is %g off, %g allowed: %v", name, distance, Tolerance(mine), err)
				}
				t.Logf("%s: %.3g, allowed %.3g", name, distance, Tolerance(mine))
			}
			for name, lie := range map[string]mapreduce.Checkpoint{
				"nothing":              {Step: 50, Weights: first.Weights, State: claim.State},
				"half of the steps":    {Step: 50, Weights: ended(t, other, blobs, first, 25).Weights, State: claim.State},
				"at another rate":      ended(t, lowered(t, precision, kernels.Best(), blobs, func(j *job.Job) { j.Optimizer.Rate *= 2 }), blobs, first, 50),
				"with another seed":    ended(t, lowered(t, precision, kernels.Best(), blobs, func(j *job.Job) { j.Seed++ }), blobs, first, 50),
				"with another's model": ended(t, lowered(t, precision, kernels.Best(), blobs, func(j *job.Job) { j.Model.LabelSmoothing = 0.2 }), blobs, first, 50),
			} {
				distance, err := Agree(context.Background(), mine, blobs, first, lie)
				var e *DisagreeError
				if !errors.As(err, &e) {
					t.Errorf("a worker who computed %s is believed: %g off, %v", name, distance, err)
				}
				t.Logf("%s: %.3g", name, distance)
			}
		})
	}
}

// An exact round agrees to the last bit, or not at all.
func TestAgreeExactly(t *testing.T) {
	blobs := store.NewMemory()
	p := lowered(t, job.Exact, kernels.Best(), blobs, nil)
	first := begun(t, p, blobs)
	if distance, err := Agree(t.Context(), p, blobs, first, ended(t, lowered(t, job.Exact, kernels.Portable(), blobs, nil), blobs, first, 50)); err != nil || distance != 0 {
		t.Errorf("an honest round is %g off: %v", distance, err)
	}
	var e *DisagreeError
	claim := ended(t, lowered(t, job.Exact, halves{kernels.Best()}, blobs, nil), blobs, first, 50)
	if _, err := Agree(t.Context(), p, blobs, first, claim); !errors.As(err, &e) {
		t.Errorf("sums in another order are believed: %v", err)
	}
}
