package serving

import (
	"runtime"
	"sync"
	"testing"

	"github.com/autonet/autonet/training"
)

// blank predicts nothing.
type blank struct{}

func (blank) InputLen() int { return 2 }

func (blank) PredictBatch(_ []float32, n int) ([]training.Prediction, error) {
	return make([]training.Prediction, n), nil
}

// On a processor that all requests share, those that could run are in the batch.
func TestBatchesFillUnderLoad(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	var batches []int
	b := newBatcher(blank{}, 64, 64, 1, func(samples int) { batches = append(batches, samples) })
	var wg sync.WaitGroup
	for range 32 {
		wg.Go(func() {
			if !b.reserve(1) {
				t.Error("no room")
				return
			}
			<-b.submit(t.Context(), []float32{1, 2}, 1).done
		})
	}
	wg.Wait()
	b.close()
	if len(batches) > 8 {
		t.Errorf("32 requests at once were computed in %d batches, of %v samples; at most 8 expected", len(batches), batches)
	}
}
