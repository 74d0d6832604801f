package benchmarks

import (
	"encoding/json"
	"math"
	"testing"
)

func TestSummarize(t *testing.T) {
	inf := math.Inf(1)
	for _, c := range []struct {
		samples             []float64
		median, q1, q3, max float64
	}{
		{[]float64{3}, 3, 3, 3, 3},
		{[]float64{4, 1}, 2.5, 1.75, 3.25, 4},
		{[]float64{5, 1, 4, 2, 3}, 3, 2, 4, 5},
		{[]float64{inf, 1, 2}, 2, 1.5, inf, inf}, // one goal of three not reached
		{[]float64{inf, inf, 2}, inf, inf, inf, inf},
	} {
		median, s := Summarize(c.samples)
		if float64(median) != c.median || float64(s.Q1) != c.q1 || float64(s.Q3) != c.q3 || float64(s.Max) != c.max || s.N != len(c.samples) {
			t.Errorf("Summarize(%v) = %v, %+v; want median %v, quartiles %v and %v, max %v", c.samples, median, s, c.median, c.q1, c.q3, c.max)
		}
	}
	if median, s := Summarize(nil); median.Finite() || s.Min.Finite() {
		t.Errorf("Summarize(nil) = %v, %+v; want no numbers", median, s)
	}
}

func TestNumberIsNullWhereNothingWasMeasured(t *testing.T) {
	got, err := json.Marshal([]Number{1.5, Number(math.NaN()), Number(math.Inf(1))})
	if err != nil || string(got) != "[1.5,null,null]" {
		t.Fatalf("got %s, %v", got, err)
	}
}
