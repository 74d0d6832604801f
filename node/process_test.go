package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/autonet/autonet/cluster"
	"github.com/autonet/autonet/coordinator"
	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/kernels/cuda"
	"github.com/autonet/autonet/kernels/kerneltest"
)

// childEnv carries a childConfig to a process of this binary, which then is a node instead of a test.
const childEnv = "AUTONET_TEST_NODE"

// childConfig is what a child process is started with.
type childConfig struct {
	Role                                          cluster.Role
	Dir, Listen, Gossip, Join, Token, Name, Fleet string
	Seeds                                         []string
	Products                                      int64  // after which a worker's device is lost; 0: never
	Kernels                                       string // a worker's device, "cuda:0"; empty: its processor
	env                                           []string
}

func TestMain(m *testing.M) {
	if text := os.Getenv(childEnv); text != "" {
		os.Exit(child(text))
	}
	os.Exit(m.Run())
}

// child runs a node as cmd/autonet does. It ends when its standard input does, so that it never outlives the test.
func child(text string) int {
	go func() {
		_, err := io.Copy(io.Discard, os.Stdin)
		fmt.Fprintln(os.Stderr, "the test is gone", err)
		os.Exit(3)
	}()
	var c childConfig
	if err := json.Unmarshal([]byte(text), &c); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 2
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	cfg := Config{Dir: c.Dir, Listen: c.Listen, Gossip: c.Gossip, Join: c.Join, Token: c.Token, Seeds: c.Seeds, Name: c.Name,
		Log: slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelDebug}))}
	var err error
	if c.Role == cluster.Coordinator {
		err = RunCoordinator(ctx, CoordinatorConfig{Config: cfg, Fleet: c.Fleet, Planner: coordinator.DefaultConfig()})
	} else {
		w := WorkerConfig{Config: cfg, Threads: 1}
		if c.Products > 0 {
			w.Kernels = kerneltest.Dying(kernels.Best(), c.Products)
			w.Device.Device = cluster.Device{Name: "a device of a test", Memory: 1 << 30, Capability: "8.0"}
		}
		if b, ok, openErr := cuda.Named(c.Kernels); ok {
			if openErr != nil {
				fmt.Fprintln(os.Stderr, openErr)
				return 1
			}
			w.Kernels = b
		}
		err = RunWorker(ctx, w)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

// readyTimeout bounds how long a process may take to be ready, on a machine that does a lot besides.
const readyTimeout = 60 * time.Second

// osProcess is a node in a process of its own.
type osProcess struct {
	name string
	dir  string
	cmd  *exec.Cmd
	done chan struct{}
	info Info

	answers context.Context // ends when the process is killed or stopped
	mute    context.CancelFunc
}

// processFleet is a fleet of processes in one directory.
type processFleet struct {
	t     *testing.T
	dir   string
	fleet *cluster.Fleet

	mu    sync.Mutex
	procs map[string]*osProcess
}

func newProcessFleet(t *testing.T) *processFleet {
	t.Helper()
	if testing.Short() {
		t.Skip("starts processes")
	}
	f := &processFleet{t: t, dir: t.TempDir(), procs: map[string]*osProcess{}}
	var err error
	if f.fleet, err = cluster.CreateFleet(filepath.Join(f.dir, "fleet")); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		for name := range f.running() {
			f.kill(name)
		}
		if t.Failed() {
			f.showLogs()
		}
	})
	return f
}

// start runs nodes, each in its own process, and waits until all are ready. Names begin with c or w, for the role; c0
// admits the others and must be the first.
func (f *processFleet) start(names ...string) {
	f.t.Helper()
	for _, name := range names {
		f.launch(name)
	}
	for _, name := range names {
		f.await(name)
	}
}

func (f *processFleet) launch(name string) { f.launchAs(name, childConfig{}) }

// launchAs is launch with more to say of the node than its name does.
func (f *processFleet) launchAs(name string, c childConfig) {
	f.t.Helper()
	c = childConfig{Products: c.Products, Kernels: c.Kernels, env: c.env,
		Role: cluster.Worker, Name: name, Dir: filepath.Join(f.dir, name), Listen: "127.0.0.1:0", Gossip: "127.0.0.1:0"}
	if name[0] == 'c' {
		c.Role = cluster.Coordinator
	}
	if name == "c0" {
		c.Fleet = filepath.Join(f.dir, "fleet")
	} else if seed, ok := f.running()["c0"]; ok {
		c.Join, c.Token, c.Seeds = seed.info.Addr, f.fleet.Token(c.Role), []string{seed.info.Gossip}
	}
	text, err := json.Marshal(c)
	if err != nil {
		f.t.Fatal(err)
	}
	if err := os.MkdirAll(c.Dir, 0o700); err != nil {
		f.t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(c.Dir, infoFile)); err != nil && !errors.Is(err, os.ErrNotExist) {
		f.t.Fatal(err)
	}
	log, err := os.OpenFile(f.logFile(name), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		f.t.Fatal(err)
	}
	defer log.Close()
	p := &osProcess{name: name, dir: c.Dir, cmd: exec.Command(os.Args[0]), done: make(chan struct{})}
	p.answers, p.mute = context.WithCancel(context.Background())
	p.cmd.Env = append(append(os.Environ(), c.env...), childEnv+"="+string(text))
	p.cmd.Stdout, p.cmd.Stderr = log, log
	if _, err := p.cmd.StdinPipe(); err != nil { // held open until the process has ended
		f.t.Fatal(err)
	}
	if err := p.cmd.Start(); err != nil {
		f.t.Fatal(err)
	}
	go func() {
		defer close(p.done)
		p.cmd.Wait() // how it ended is in ProcessState
	}()
	f.mu.Lock()
	defer f.mu.Unlock()
	f.procs[name] = p
}

func (f *processFleet) await(name string) {
	f.t.Helper()
	p := f.running()[name]
	if p == nil {
		f.t.Fatalf("%s is not running", name)
	}
	poll(f.t, readyTimeout, name+" is ready", func() bool {
		select {
		case <-p.done:
			f.t.Fatalf("%s ended: %v", name, p.cmd.ProcessState)
		default:
		}
		info, err := ReadInfo(p.dir)
		f.mu.Lock()
		defer f.mu.Unlock()
		p.info = info
		return err == nil
	})
}

// running returns the processes that were started and not ended by the test.
func (f *processFleet) running() map[string]*osProcess {
	f.mu.Lock()
	defer f.mu.Unlock()
	all := make(map[string]*osProcess, len(f.procs))
	for name, p := range f.procs {
		all[name] = p
	}
	return all
}

// end sends a signal and takes the process out of the fleet.
func (f *processFleet) end(name string, sig os.Signal) *osProcess {
	f.mu.Lock()
	p := f.procs[name]
	delete(f.procs, name)
	f.mu.Unlock()
	p.mute()
	if err := p.cmd.Process.Signal(sig); err != nil && !errors.Is(err, os.ErrProcessDone) {
		f.t.Errorf("%s: %v", name, err)
	}
	return p
}

// kill is kill -9.
func (f *processFleet) kill(name string) { <-f.end(name, syscall.SIGKILL).done }

// named returns the name of the process whose node id is id.
func (f *processFleet) named(id string) string {
	f.mu.Lock()
	defer f.mu.Unlock()
	for name, p := range f.procs {
		if p.info.ID == id {
			return name
		}
	}
	return ""
}

// coordinators returns the coordinators that answer.
func (f *processFleet) coordinators() []osProcess {
	f.mu.Lock()
	defer f.mu.Unlock()
	var all []osProcess
	for name, p := range f.procs {
		if name[0] == 'c' && p.info.Addr != "" && p.answers.Err() == nil {
			all = append(all, *p)
		}
	}
	return all
}

func (f *processFleet) connect(addr string) *Operator {
	f.t.Helper()
	op, err := Connect(f.t.Context(), filepath.Join(f.dir, "fleet"), addr)
	if err != nil {
		f.t.Fatal(err)
	}
	return op
}

func (f *processFleet) logFile(name string) string { return filepath.Join(f.dir, name+".log") }

// showLogs shows the end of each process's log.
func (f *processFleet) showLogs() {
	files, _ := filepath.Glob(filepath.Join(f.dir, "*.log"))
	for _, file := range files {
		body, err := os.ReadFile(file)
		if err != nil {
			f.t.Error(err)
		}
		lines := strings.Split(string(body), "\n")
		f.t.Logf("--- %s\n%s", filepath.Base(file), strings.Join(lines[max(0, len(lines)-200):], "\n"))
	}
}

// poll waits until done returns true.
func poll(t *testing.T, timeout time.Duration, what string, done func() bool) {
	t.Helper()
	ticker := time.NewTicker(5 * time.Millisecond)
	defer ticker.Stop()
	deadline := time.After(timeout)
	for !done() {
		select {
		case <-ticker.C:
		case <-deadline:
			t.Fatalf("not after %v: %s", timeout, what)
		}
	}
}
