package suites

import (
	"context"
	_ "embed"
	"fmt"

	"github.com/autonet/autonet/benchmarks"
	"github.com/autonet/autonet/benchmarks/peers"
	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/digits"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/training"
)

//go:embed jobs/digits.yaml
var digitsJob []byte

//go:embed jobs/mnist.yaml
var mnistJob []byte

// mnistWidth is the number of pixels that tells a dataset of MNIST's shape.
const mnistWidth = 28 * 28

// Training measures training steps of three models beside PyTorch with as many threads, each in a process of its own whose
// memory is measured too; and data-parallel training in one process beside PyTorch's DistributedDataParallel over gloo, one
// process a worker. Both sides get the same samples, model, initial weights, optimizer and batch size, and one thread a
// worker; ours also stores a checkpoint by CID at each look at the validation split.
type Training struct{}

var _ benchmarks.Suite = Training{}

// Name is "training".
func (Training) Name() string { return "training" }

// Summary says what is measured.
func (Training) Summary() string {
	return "steps of an MLP, a CNN and a GPT beside PyTorch, eager and compiled; digits and MNIST to an accuracy beside PyTorch DDP"
}

// Works lists the digits' works, and those of every dataset of MNIST's shape in env.Data.
func (Training) Works(ctx context.Context, env benchmarks.Env) ([]benchmarks.Work, error) {
	peer := findDDP(ctx, env)
	splits, err := digits.Splits()
	if err != nil {
		return nil, err
	}
	tasks := []task{{group: "digits", text: digitsJob, train: splits[dataset.Train], validation: splits[dataset.Validation]}}
	for _, dir := range env.Data {
		t, err := openMNIST(ctx, dir)
		if err != nil {
			return nil, fmt.Errorf("data %s: %w", dir, err)
		}
		tasks = append(tasks, t)
	}
	if len(env.Data) == 0 {
		env.Logger.Info("no dataset directory given: MNIST is left out")
	}
	works := stepWorks(ctx, env)
	for _, t := range tasks {
		more, err := t.works(env, peer)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", t.group, err)
		}
		works = append(works, more...)
	}
	return works, nil
}

// openMNIST reads a dataset directory whose samples have MNIST's shape.
func openMNIST(ctx context.Context, dir string) (task, error) {
	st, manifest, _, err := dataset.Open(dir)
	if err != nil {
		return task{}, err
	}
	if manifest.Width() != mnistWidth || manifest.Classes != 10 {
		return task{}, fmt.Errorf("%d inputs and 10 classes expected, got %d and %d", mnistWidth, manifest.Width(), manifest.Classes)
	}
	t := task{group: manifest.Name, text: mnistJob}
	if t.train, err = dataset.Load(ctx, st, manifest, dataset.Train); err != nil {
		return task{}, err
	}
	t.validation, err = dataset.Load(ctx, st, manifest, dataset.Validation)
	return t, err
}

// task is one dataset and the job that both sides do with it.
type task struct {
	group             string
	text              []byte
	train, validation *dataset.Samples
}

func (t task) works(env benchmarks.Env, peer ddp) ([]benchmarks.Work, error) {
	j, err := job.Parse("jobs/"+t.group+".yaml", t.text)
	if err != nil {
		return nil, err
	}
	if env.Quick {
		j.Plan.Epochs, j.Metric.Threshold = 3, 0.5
	}
	if err := peer.prepare(env, t, j); err != nil {
		return nil, err
	}
	var works []benchmarks.Work
	for _, workers := range []int{1, 2, 4} {
		name := fmt.Sprintf("%d workers", workers)
		if workers == 1 {
			name = "1 worker"
		}
		works = append(works, benchmarks.Work{
			Group: t.group, Name: name,
			Metrics: []benchmarks.Metric{
				{Unit: "samples/s", Better: benchmarks.Higher},
				{Unit: fmt.Sprintf("s to %.4g %%", 100*j.Metric.Threshold), Better: benchmarks.Lower},
			},
			Ours:     local{task: t, job: j, workers: workers, how: []training.Option{training.On(env.Kernels), training.Threads(workers * max(env.Threads, 1))}}.run,
			Peer:     peer.runner(t, j, workers),
			PeerName: peer.name(),
			Note:     peer.note,
		})
	}
	return works, nil
}

// ddp is the peer, if it is installed.
type ddp struct {
	python     peers.Python
	note       string                 // why there is no peer
	files      map[string]peers.Files // by group
	parameters map[string]int         // of the model, by group
}

func findDDP(ctx context.Context, env benchmarks.Env) ddp {
	python, err := peers.FindPython(ctx, env.Python, "torch")
	if err != nil {
		env.Logger.Warn("PyTorch DDP is left out", "reason", err)
		return ddp{note: "PyTorch DDP is not installed here (make bench installs it): its columns are empty"}
	}
	return ddp{python: python, files: map[string]peers.Files{}, parameters: map[string]int{}}
}

func (d ddp) name() string {
	if d.note != "" {
		return ""
	}
	return "PyTorch DDP " + d.python.Versions["torch"]
}
