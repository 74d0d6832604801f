package training

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/mapreduce"
)

// goldenOn trains one of every so many golden jobs on a backend with a memory of its own, and compares the weights' CIDs with
// the table: in one process, and in a fleet of it and a processor. Each gets a backend that open makes.
func goldenOn(t *testing.T, files []string, every int, open func(t *testing.T) kernels.Backend) {
	table, err := os.ReadFile(filepath.Join("testdata", "golden_cids.txt"))
	if err != nil {
		t.Fatal(err)
	}
	for i, file := range files {
		if i%every != 0 {
			continue
		}
		name := strings.TrimPrefix(filepath.ToSlash(file), "../")
		t.Run(name, func(t *testing.T) {
			j, halved := goldenJob(t, file)
			device := open(t)
			p := goldenProgram(t, j, device)
			got := trained(t, p, store.NewMemory(), 1+i%2).Checkpoint.Weights
			p.Close()
			if line := fmt.Sprintf("%-30s model ÷%-2d  %s\n", name, 1<<halved, got); !strings.Contains(string(table), line) {
				t.Errorf("%d workers: not in the table: %s", 1+i%2, line)
			}
			fleet := []*Program{goldenProgram(t, j, device), goldenProgram(t, j, kernels.Best())}
			defer fleet[0].Close()
			got = inFleet(t, fleet, goldenSteps)
			if line := fmt.Sprintf("%-30s model ÷%-2d  %s\n", name, 1<<halved, got); !strings.Contains(string(table), line) {
				t.Errorf("in a fleet: not in the table: %s", line)
			}
		})
	}
}

func goldenProgram(t *testing.T, j *job.Job, backend kernels.Backend) *Program {
	t.Helper()
	train, other := goldenSamples(t, j, 40), goldenSamples(t, j, 3)
	p, err := New(j, train, other, other, On(backend))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// inFleet trains as a fleet does: the programs take turns with the partitions, bring the partials to the program's memory,
// and all apply their sum. It returns the CID of the weights that all end in.
func inFleet(t *testing.T, fleet []*Program, steps int64) string {
	t.Helper()
	states := make([]*State, len(fleet))
	for i, p := range fleet {
		states[i] = start(t, p)
		defer p.Free(states[i])
	}
	plan := fleet[0].Job().Plan
	for step := range steps {
		fold := mapreduce.NewFold(mapreduce.Tree{Partitions: plan.Partitions}, fleet[0].Add)
		for part := range plan.Partitions {
			i := part % len(fleet)
			out := make([]float32, fleet[i].VectorLen(mapreduce.Train))
			covered := 0
			task := mapreduce.Task{Stage: mapreduce.Train, Step: step, Partition: part}
			if err := fleet[i].Map(t.Context(), task, states[i], out, func(lo, hi int) { covered += hi - lo }); err != nil {
				t.Fatal(err)
			}
			if covered != len(out) {
				t.Fatalf("%d of %d numbers became ready", covered, len(out))
			}
			fold.Add(mapreduce.Node{Index: part}, out)
		}
		sum, _ := fold.Sum()
		for i, p := range fleet {
			if err := p.Apply(states[i], states[i], sum); err != nil {
				t.Fatal(err)
			}
		}
	}
	var all []string
	for i, p := range fleet {
		cp, err := p.Save(t.Context(), store.NewMemory(), states[i])
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, cp.Weights)
	}
	for _, cid := range all[1:] {
		if cid != all[0] {
			t.Errorf("the fleet ends in different weights: %v", all)
		}
	}
	return all[0]
}
