package proof

import (
	"math"

	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/training"
)

// MetricPPM is the number that is claimed and voted on: the job's metric in parts per million, rounded to the nearest,
// ties to even, and held within [0, 2³²-1]. The fleet and every verifier come from the same bits to the same number.
func MetricPPM(metric job.Metric, measured training.Measurement) uint32 {
	ppm := math.RoundToEven(measured.Of(metric.Name) * 1e6)
	switch {
	case !(ppm > 0): // NaN too
		return 0
	case ppm > math.MaxUint32:
		return math.MaxUint32
	}
	return uint32(ppm)
}
