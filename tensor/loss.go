package tensor

import (
	"slices"
	"strings"

	"github.com/autonet/autonet/kernels"
)

// The losses. Each is a mean over a sample's outputs, or over the steps of a sequence.
const (
	CrossEntropy       = "cross_entropy"        // −log softmax(output)[label]; one label a sample, or one a step
	BinaryCrossEntropy = "binary_cross_entropy" // of sigmoid(output) against OutputLen targets from 0 to 1
	MSE                = "mse"                  // (output−target)²
	MAE                = "mae"                  // |output−target|
	Huber              = "huber"                // half the square of the error up to Delta, a line from there on
)

var lossNames = []string{CrossEntropy, BinaryCrossEntropy, MSE, MAE, Huber}

const lossLabel = "the loss"

// loss is a checked loss.
type loss struct {
	kind      string
	rows      int // steps of a sequence of classes; 1 for others
	width     int // outputs of a row
	smoothing float32
	delta     float32
}

// checkLoss checks the fields of a model's loss and fills their defaults.
func checkLoss(s *Spec, fault faultFunc) {
	if !slices.Contains(lossNames, s.Loss) {
		fault("loss", "one of %s expected, got %q", strings.Join(lossNames, ", "), s.Loss)
		return
	}
	switch {
	case s.Loss == CrossEntropy:
		share(fault, "label_smoothing", s.LabelSmoothing)
	case s.LabelSmoothing != 0:
		fault("label_smoothing", "%s takes no label_smoothing", s.Loss)
	}
	switch {
	case s.Loss == Huber && s.Delta == 0:
		s.Delta = 1
	case s.Loss == Huber && !(s.Delta > 0 && s.Delta <= 1e6):
		fault("delta", "a number above 0 and at most 1e6 expected, got %g", s.Delta)
	case s.Loss != Huber && s.Delta != 0:
		fault("delta", "%s takes no delta", s.Loss)
	}
}

// loss fits the loss to the shape that the layers give.
func (b *builder) loss(s *Spec) {
	l := loss{kind: s.Loss, rows: 1, width: b.width(), smoothing: s.LabelSmoothing, delta: s.Delta}
	if s.Loss == CrossEntropy {
		rows, classes, ok := b.rows()
		if !ok || classes < 2 {
			b.fault("loss", "cross_entropy needs one output for each of 2 or more classes, got shape %v", b.shape)
			return
		}
		l.rows, l.width = rows, classes
	}
	b.m.graph.loss = l
}

// targets returns the number of floats in y for one sample.
func (l *loss) targets() int {
	if l.kind == CrossEntropy {
		return l.rows
	}
	return l.width
}

// scratch returns the floats a sample that compute needs.
func (l *loss) scratch() int {
	if l.rows > 1 {
		return l.rows
	}
	return 0
}

// compute sets each sample's loss, and its flushed gradient unless grad is nil; grad may be out.
func (l *loss) compute(p *pass, losses, grad, out, y, scratch []float32) {
	rows := p.n * l.rows
	each := losses
	if l.rows > 1 {
		each = scratch[:rows]
	}
	g, o := optional(grad, rows, l.width), matrix(out, rows, l.width)
	switch l.kind {
	case CrossEntropy:
		p.backend.CrossEntropy(each, g, o, y, l.smoothing)
	case BinaryCrossEntropy:
		p.backend.BinaryCrossEntropy(each, g, o, matrix(y, rows, l.width))
	case MSE:
		p.backend.SquaredError(each, g, o, matrix(y, rows, l.width))
	case MAE:
		p.backend.AbsoluteError(each, g, o, matrix(y, rows, l.width))
	case Huber:
		p.backend.Huber(each, g, o, matrix(y, rows, l.width), l.delta)
	}
	if l.rows > 1 {
		p.backend.RowMeans(losses, matrix(each, p.n, l.rows))
		if grad != nil {
			p.backend.Scale(grad, grad, 1/float32(l.rows))
		}
	}
	if grad != nil {
		p.backend.Flush(grad)
	}
}

// optional views data as a matrix, or as no matrix where there is none.
func optional(data []float32, rows, cols int) kernels.Matrix {
	if data == nil {
		return kernels.Matrix{}
	}
	return matrix(data, rows, cols)
}
