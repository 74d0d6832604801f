package suites

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/autonet/autonet/benchmarks/peers"
	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/kernels/cuda"
	"github.com/autonet/autonet/tensor"
)

// stepProcess is the work of a process that measures our training steps alone, so that its memory is theirs.
type stepProcess struct {
	peers.Step
	Kernels string `json:"kernels"` // name of the backend
}

// MeasureSteps is the body of that process: it reads its work as JSON and writes the measurements as JSON.
func MeasureSteps(in io.Reader, out io.Writer) error {
	var work stepProcess
	if err := json.NewDecoder(in).Decode(&work); err != nil {
		return err
	}
	result, err := work.measure()
	if err != nil {
		return err
	}
	return json.NewEncoder(out).Encode(result)
}

// run starts the process by command, or without one measures in this process.
func (s stepProcess) run(ctx context.Context, command []string) (peers.StepResult, error) {
	var result peers.StepResult
	if len(command) == 0 {
		result, err := s.measure()
		result.PeakBytes = nil // of everything that this process does
		return result, err
	}
	input, err := json.Marshal(s)
	if err != nil {
		return result, err
	}
	process := exec.CommandContext(ctx, command[0], command[1:]...)
	process.Stdin = bytes.NewReader(input)
	var stderr bytes.Buffer
	process.Stderr = &stderr
	output, err := process.Output()
	if err != nil {
		return result, fmt.Errorf("%v: %w: %s", command, err, bytes.TrimSpace(stderr.Bytes()))
	}
	return result, json.Unmarshal(output, &result)
}

// measure trains on one batch, as the peer does: forward, backward and an Adam update.
func (s stepProcess) measure() (peers.StepResult, error) {
	backend, err := s.backend()
	if err != nil {
		return peers.StepResult{}, err
	}
	t, err := newStepTrainer(backend, stepModel(s.Model), s.Batch)
	if err != nil {
		return peers.StepResult{}, err
	}
	for range s.WarmUp {
		t.step()
	}
	t.wait()
	together := max(1, s.Together)
	var times []float64
	for begun := time.Now(); len(times) < s.LeastSteps || time.Since(begun).Seconds() < s.Seconds; {
		at := time.Now()
		for range together {
			t.step()
		}
		t.wait()
		times = append(times, time.Since(at).Seconds()/float64(together))
	}
	slices.Sort(times)
	peak := peakBytes()
	if !kernels.Shared(backend) {
		peak = &t.bytes
	}
	return peers.StepResult{
		SamplesPerSecond: float64(s.Batch) / times[len(times)/2], PeakBytes: peak, Parameters: t.model.Len(),
	}, backend.Err()
}

// backend opens what computes.
func (s stepProcess) backend() (kernels.Backend, error) {
	b, found, err := cuda.Named(s.Kernels)
	if !found {
		b, err = kernels.ByName(s.Kernels)
	}
	if err != nil {
		return nil, err
	}
	precision, err := kernels.ParsePrecision(s.Precision)
	if err != nil {
		return nil, err
	}
	return kernels.At(kernels.WithThreads(b, s.Threads), precision)
}

// stepSamples makes up samples and labels.
func stepSamples(m *tensor.Model, n int) (x, y []float32) {
	x, y = make([]float32, n*m.InputLen()), make([]float32, n*m.TargetLen())
	shape := m.OutputShape()
	classes, key := uint64(shape[len(shape)-1]), kernels.Key{Seed: 1}
	kernels.FillUniform(x, key, 1)
	if l := m.Spec().Layers[0]; l.Kind == "embedding" {
		for i := range x {
			x[i] = float32(key.Below(uint64(i), uint64(l.Vocab)))
		}
	}
	for i := range y {
		y[i] = float32(key.Below(uint64(len(x)+i), classes))
	}
	return x, y
}

// peakBytes is the most that this process had resident; nil where the system does not say.
func peakBytes() *float64 {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return nil
	}
	for line := range strings.Lines(string(status)) {
		if rest, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			if kib, err := strconv.ParseFloat(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(rest), "kB")), 64); err == nil {
				peak := kib * 1024
				return &peak
			}
		}
	}
	return nil
}
