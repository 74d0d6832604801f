package coordinator

import (
	"strings"
	"testing"

	"github.com/autonet/autonet/cluster"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/mapreduce"
)

var testDevice = cluster.Device{Name: "NVIDIA H200", Memory: 141 << 30, Capability: "9.0", Driver: "570.86.15"}

// TestJobWaitsForADevice: whoever asks any coordinator learns what the job waits for, and the job is given to the one worker
// that has it once it is there.
func TestJobWaitsForADevice(t *testing.T) {
	n := newNodes(t, nil)
	j, err := job.Parse("job.yaml", []byte(strings.Replace(jobText, "epochs: 3", "epochs: 3, device: cuda, device_memory: 8 GiB", 1)))
	if err != nil {
		t.Fatal(err)
	}
	n.job = j.Resolve(n.job.Dataset.CID)
	n.submit(nil)
	const want = "a worker with a CUDA device of 8 GiB; 2 workers have none"
	_, each := n.events("c1")
	for ev := range each {
		if ev.Notice != nil && ev.Notice.Kind == NoticeWaiting {
			if ev.Notice.Reason != want {
				t.Errorf("waits for %q", ev.Notice.Reason)
			}
			break
		}
	}
	for _, name := range n.live() {
		jobs, err := n.client(name).Jobs(t.Context())
		if err != nil || len(jobs) != 1 || jobs[0].Waiting != want || jobs[0].State.Plan != nil {
			t.Errorf("%s lists %+v (%v)", name, jobs, err)
		}
	}
	n.mu.Lock()
	n.devices["w1"] = testDevice
	n.mu.Unlock()
	s := n.state("the job's end", finished)
	if len(s.Payees) != 1 || s.Payees["w1"] == "" {
		t.Errorf("done by %v", s.Payees)
	}
	if jobs, err := n.client("c0").Jobs(t.Context()); err != nil || jobs[0].Waiting != "" {
		t.Errorf("an ended job waits: %+v (%v)", jobs, err)
	}
}

func TestNodesAreListed(t *testing.T) {
	n := newNodes(t, nil)
	nodes, err := n.client("c0").Nodes(t.Context())
	if err != nil || len(nodes) != 4 || nodes[3].Kernels != "cuda" || nodes[3].Device.Name != "NVIDIA H200" || !nodes[0].Device.None() {
		t.Errorf("%+v (%v)", nodes, err)
	}
}

func TestNeedsWaiting(t *testing.T) {
	cpu, gpu := Offer{}, Offer{Device: testDevice}
	for _, c := range []struct {
		needs Needs
		live  []Offer
		least int
		want  string
	}{
		{Needs{}, []Offer{cpu, gpu}, 2, ""},
		{Needs{}, nil, 0, "a worker; no worker is there"},
		{Needs{}, []Offer{cpu}, 2, "a worker (2 are needed, 1 there)"},
		{Needs{Device: job.CUDA}, []Offer{cpu, gpu}, 1, ""},
		{Needs{Device: job.CUDA, Memory: 200 << 30, Precision: job.BF16}, []Offer{gpu}, 1, "a worker with a CUDA device of 200 GiB that computes in bf16; 1 worker has less memory"},
		{Needs{Precision: job.TF32}, []Offer{cpu}, 1, ""},
		{Needs{Device: job.CPU}, []Offer{gpu, gpu}, 1, "a worker that computes on its processor; 2 workers have a GPU"},
	} {
		live := map[mapreduce.WorkerID]Offer{}
		for i, o := range c.live {
			live[mapreduce.WorkerID(rune('a'+i))] = o
		}
		if got := c.needs.Waiting(live, c.least); got != c.want {
			t.Errorf("%+v of %+v: %q, want %q", c.needs, c.live, got, c.want)
		}
	}
}
