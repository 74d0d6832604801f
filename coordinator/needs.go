package coordinator

import (
	"fmt"
	"strings"

	"github.com/autonet/autonet/cluster"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/mapreduce"
)

// Offer is what a live worker says of itself.
type Offer struct {
	Payee  string         // who is paid for its tasks; may be empty
	Device cluster.Device // what it computes on; none: its processor
}

// Needs is what a job wants of its workers; the zero value takes any.
type Needs struct {
	Device    job.Device    `json:"device,omitempty"`    // empty: any
	Memory    int64         `json:"memory,omitempty"`    // bytes that the device must have at least
	Precision job.Precision `json:"precision,omitempty"` // empty: exact
}

// NeedsOf returns what a job wants of its workers.
func NeedsOf(j *job.Job) Needs {
	n := Needs{Device: j.Plan.Device, Memory: j.Plan.DeviceBytes(), Precision: j.Precision}
	if n.Device == job.AnyDevice {
		n.Device = ""
	}
	if n.Precision == job.Exact {
		n.Precision = ""
	}
	return n
}

// What workers lack, as the end of "3 workers have …".
const (
	noDevice = "none"
	aGPU     = "a GPU"
	tooSmall = "less memory"
	tooOld   = "a compute capability below 8.0" // what tf32 and bf16 need
)

// lacks says why a worker cannot be given a part of the job; empty: it can.
func (n Needs) lacks(o Offer) string {
	d := o.Device
	switch {
	case n.Device == job.CPU && !d.None():
		return aGPU
	case n.Device == job.CUDA && d.None():
		return noDevice
	case n.Device == job.CUDA && d.Memory < n.Memory:
		return tooSmall
	case n.Precision != "" && !d.None() && !d.Capable(8, 0):
		return tooOld
	}
	return ""
}

// Fits says whether a worker can be given a part of the job.
func (n Needs) Fits(o Offer) bool { return n.lacks(o) == "" }

// text names what is wanted of one worker.
func (n Needs) text() string {
	text := "a worker"
	switch n.Device {
	case job.CPU:
		text += " that computes on its processor"
	case job.CUDA:
		text += " with a CUDA device"
		if n.Memory > 0 {
			text += " of " + job.MemoryText(n.Memory)
		}
		if n.Precision != "" {
			text += " that computes in " + string(n.Precision)
		}
	}
	return text
}

// Waiting says what a job waits for while fewer than least of the live workers can be given a part, such as "a worker with
// a CUDA device of 8 GiB; 3 workers have none"; empty: for none.
func (n Needs) Waiting(live map[mapreduce.WorkerID]Offer, least int) string {
	fit, lacking := 0, map[string]int{}
	for _, o := range live {
		if why := n.lacks(o); why != "" {
			lacking[why]++
		} else {
			fit++
		}
	}
	if least = max(1, least); fit >= least {
		return ""
	}
	text := n.text()
	if least > 1 {
		text += fmt.Sprintf(" (%d are needed, %d there)", least, fit)
	}
	if len(live) == 0 {
		return text + "; no worker is there"
	}
	var reasons []string
	for _, why := range []string{noDevice, aGPU, tooSmall, tooOld} {
		switch count := lacking[why]; count {
		case 0:
		case 1:
			reasons = append(reasons, "1 worker has "+why)
		default:
			reasons = append(reasons, fmt.Sprintf("%d workers have %s", count, why))
		}
	}
	if len(reasons) == 0 {
		return text
	}
	return text + "; " + strings.Join(reasons, ", ")
}
