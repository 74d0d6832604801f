package training

import (
	"fmt"

	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/tensor"
)

// predictChunk is how many samples a batch's workspace computes at a time.
const predictChunk = 64

// PredictBatch answers n samples that lie side by side in x, n × InputLen numbers, each as Predict does, to the bit. A
// number that is not finite is answered with whatever it leads to.
func (p *Predictor) PredictBatch(x []float32, n int) ([]Prediction, error) {
	if n < 0 || len(x) != n*p.model.InputLen() {
		return nil, fmt.Errorf("%d samples of %d numbers expected, got %d numbers", n, p.model.InputLen(), len(x))
	}
	width := p.model.OutputLen()
	out := make([]float32, n*width)
	w, err := p.wide.take(func() (*tensor.Workspace, error) { return p.model.NewInference(p.backend, predictChunk) })
	if err != nil {
		return nil, err
	}
	w.PredictFrozen(p.frozen, x, n, out)
	p.wide.give(w)
	if err := kernels.Failed(p.backend); err != nil {
		return nil, err
	}
	predictions := make([]Prediction, n)
	for i := range predictions {
		row := out[i*width : (i+1)*width : (i+1)*width]
		predictions[i] = p.prediction(row[width-p.outputs:])
	}
	return predictions, nil
}
