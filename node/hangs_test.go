//go:build unix

package node

import (
	"context"
	"syscall"
	"testing"
	"time"

	"github.com/autonet/autonet/coordinator"
)

// What going on without a process that hangs may take: its connections stay open, and gossip has to notice.
const hangTarget = 5 * time.Second

// TestFleetOutlivesHangs stops a worker and the leading coordinator, as a machine that swaps or a debugger does, and wakes
// them later: nothing that they say then counts.
func TestFleetOutlivesHangs(t *testing.T) {
	f := newProcessFleet(t)
	f.start("c0")
	f.start("c1", "c2", "w0", "w1", "w2")
	s := f.submit(longJob(9, 40, 2))
	s.until(t, "step 30", reached(30))
	victim := f.member(s)
	begin := time.Now()
	f.stop(victim)
	ev := s.until(t, "recovery from a worker that hangs", noticed(coordinator.NoticeRecovered, begin))
	measured(t, "training goes on without the hanging worker "+victim, ev.Time.Sub(begin), hangTarget)

	s.until(t, "20 more steps", reached(s.step+20))
	leader := f.named(s.leader)
	begin = time.Now()
	f.stop(leader)
	ev = s.until(t, "recovery from a leader that hangs", noticed(coordinator.NoticeRecovered, begin))
	measured(t, "training goes on without the hanging leader "+leader, ev.Time.Sub(begin), hangTarget)

	f.wake(leader)
	f.wake(victim)
	s.until(t, "a plan with the worker that woke up", planned(f.running()[victim].info.ID))
	s.finish(t)
}

// stop has a process hang: its connections stay open, and nothing answers there.
func (f *processFleet) stop(name string) { f.signal(name, syscall.SIGSTOP).mute() }

// wake has it go on.
func (f *processFleet) wake(name string) {
	p := f.signal(name, syscall.SIGCONT)
	f.mu.Lock()
	defer f.mu.Unlock()
	p.answers, p.mute = context.WithCancel(context.Background())
}

func (f *processFleet) signal(name string, sig syscall.Signal) *osProcess {
	f.t.Helper()
	p := f.running()[name]
	if err := p.cmd.Process.Signal(sig); err != nil {
		f.t.Fatalf("%s: %v", name, err)
	}
	return p
}
