package training

import (
	"fmt"
	"testing"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/mapreduce"
)

// BenchmarkStep measures whole steps, map, fold and update, of an MLP 784-512-256-10 with a batch of 128: the same two
// threads as workers that have a partition each, or as one worker whose products are shared.
func BenchmarkStep(b *testing.B) {
	for _, partitions := range []int{1, 2, 8} {
		for _, c := range []struct{ workers, threads int }{{1, 1}, {2, 2}, {1, 2}} {
			if c.workers > partitions {
				continue
			}
			b.Run(fmt.Sprintf("partitions=%d/workers=%d/threads=%d", partitions, c.workers, c.threads), func(b *testing.B) {
				benchmarkStep(b, partitions, c.workers, c.threads)
			})
		}
	}
}

func benchmarkStep(b *testing.B, partitions, workers, threads int) {
	j, err := job.Parse("mlp", []byte(fmt.Sprintf(`
name: mlp
dataset: x
model: {input: [784], layers: [dense: 512, relu, dense: 256, relu, dense: 10]}
optimizer: {kind: adam, rate: 0.001}
plan: {batch: 128, partitions: %d, epochs: 1}
`, partitions)))
	if err != nil {
		b.Fatal(err)
	}
	samples := dataset.NewSamples(1024, 784, 10)
	for i := range samples.X {
		samples.X[i] = float32(i*7919%1000) / 1000
	}
	for i := range samples.Y {
		samples.Y[i] = float32(i % 10)
	}
	p, err := New(j, samples, samples, samples, Threads(threads))
	if err != nil {
		b.Fatal(err)
	}
	c, now := newCrew(p, workers), start(b, p)
	next, err := p.Clone(now)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		sum, err := c.run(b.Context(), mapreduce.Train, dataset.Train, now)
		if err != nil {
			b.Fatal(err)
		}
		if _, finite, err := c.outcome(mapreduce.Train, sum); err != nil || !finite {
			b.Fatal("the benchmark diverges", err)
		}
		p.update(next, now, sum)
		now, next = next, now
		c.give(mapreduce.Train, sum)
	}
	b.ReportMetric(float64(128*b.N)/b.Elapsed().Seconds(), "samples/s")
}
