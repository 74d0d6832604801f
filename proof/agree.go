package proof

import (
	"context"
	"fmt"
	"math"

	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/mapreduce"
	"github.com/autonet/autonet/training"
)

// DisagreeError says that a round computed again does not end where it was claimed to.
type DisagreeError struct {
	Distance, Tolerance float64 // see Agree; of an exact job the tolerance is 0
}

// Error gives both numbers.
func (e *DisagreeError) Error() string {
	if e.Tolerance == 0 {
		return "computed again, the round ends in other weights"
	}
	return fmt.Sprintf("computed again, the weights moved elsewhere: %.3g of the way off, at most %.3g is rounding", e.Distance, e.Tolerance)
}

// Agree replays the steps between two checkpoints and says, as a *DisagreeError, that they do not lead from one to the
// other. Those of an exact job must end in the same CIDs. At less precision, where two kinds of processor add in another
// order, the weights must have moved to the same place but for rounding: with w the claimed weights, w′ the replayed ones
// and w₀ those before, ‖w − w′‖ ÷ ‖w′ − w₀‖ is the distance, and at most Tolerance. It is 1 of a claim that nothing moved.
func Agree(ctx context.Context, p *training.Program, blobs store.Store, from, to mapreduce.Checkpoint) (distance float64, err error) {
	got, err := Replay(ctx, p, blobs, from, to.Step)
	if err != nil || got == to {
		return 0, err
	}
	tolerance := Tolerance(p)
	if tolerance == 0 {
		return 0, &DisagreeError{}
	}
	var at [3][]float32
	for i, cid := range []string{from.Weights, to.Weights, got.Weights} {
		if at[i], err = p.LoadWeights(ctx, blobs, cid); err != nil {
			return 0, err
		}
	}
	moved := apart(at[2], at[0])
	if moved == 0 {
		moved = math.SmallestNonzeroFloat64
	}
	if distance = apart(at[1], at[2]) / moved; !(distance <= tolerance) {
		err = &DisagreeError{Distance: distance, Tolerance: tolerance}
	}
	return distance, err
}

// Tolerance returns the distance up to which Agree takes replayed rounds of a program for honest; 0 of an exact one.
//
// Each product rounds what it multiplies, by at most the unit roundoff u of the precision. Two processors that add in
// another order hand the next layer numbers that differ in their last bits, and where these lie across a rounding boundary
// the two multiply numbers that differ by u. Errors of many products in a row are of either sign, so that their squares add
// up (Higham, Mary, A new approach to probabilistic rounding error analysis, SIAM J. Sci. Comput. 41, 2019): 2D products,
// forward and backward, of two operands each, in two executions, bring a gradient √(8·D)·u apart at most, of its length.
// Steps in a row, and an optimizer that divides by the gradient's spread, are given a factor of 4 over that. A claim that
// has left out work is farther off: by the share that it left out. More than a half is never allowed.
func Tolerance(p *training.Program) float64 {
	precision, err := kernels.ParsePrecision(string(p.Job().Precision))
	if err != nil || precision == kernels.Exact {
		return 0
	}
	return min(0.5, 4*precision.Unit()*math.Sqrt(8*float64(p.Model().Products())))
}

// apart is the length of x − y.
func apart(x, y []float32) float64 {
	sum := 0.0
	for i, v := range x {
		d := float64(v) - float64(y[i])
		sum += d * d
	}
	return math.Sqrt(sum)
}
