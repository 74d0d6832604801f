package demo

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"syscall"
	"time"

	"github.com/autonet/autonet/node"
)

const (
	// readyTimeout bounds how long a process may take to say where it is; it takes well under a second on an idle machine.
	readyTimeout = 30 * time.Second
	// stopTimeout is how long a process may take to end after an interrupt; two seconds are promised.
	stopTimeout = 5 * time.Second
	pollEvery   = 10 * time.Millisecond
)

// process is a subcommand of this binary, running.
type process struct {
	name string
	dir  string
	cmd  *exec.Cmd
	done chan struct{}
	err  error // how it ended, once done is closed
}

// processes starts subcommands and ends what still runs.
type processes struct {
	executable string
	root       string // each process has a directory in it, and its log in logs

	mu struct {
		sync.Mutex
		all []*process
	}
}

func newProcesses(root string) (*processes, error) {
	executable, err := os.Executable()
	if err != nil {
		return nil, err
	}
	return &processes{executable: executable, root: root}, os.MkdirAll(filepath.Join(root, "logs"), 0o700)
}

// start runs a subcommand with a directory of its own.
func (ps *processes) start(name string, args ...string) (*process, error) {
	p := &process{name: name, dir: filepath.Join(ps.root, name), done: make(chan struct{})}
	log, err := os.Create(filepath.Join(ps.root, "logs", name+".log"))
	if err != nil {
		return nil, err
	}
	defer log.Close()
	p.cmd = exec.Command(ps.executable, append(args, "--dir", p.dir)...)
	p.cmd.Stdout, p.cmd.Stderr = log, log
	p.cmd.SysProcAttr = childAttributes()
	if err := p.cmd.Start(); err != nil {
		return nil, fmt.Errorf("start %s: %w", name, err)
	}
	ps.mu.Lock()
	ps.mu.all = append(ps.mu.all, p)
	ps.mu.Unlock()
	go func() {
		defer close(p.done)
		p.err = p.cmd.Wait()
	}()
	return p, nil
}

// ready waits until the process says where it can be reached.
func (p *process) ready(ctx context.Context) (node.Info, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, readyTimeout, fmt.Errorf("%s is not ready after %v", p.name, readyTimeout))
	defer cancel()
	ticker := time.NewTicker(pollEvery)
	defer ticker.Stop()
	for {
		if info, err := node.ReadInfo(p.dir); err == nil && info.PID == p.cmd.Process.Pid {
			return info, nil
		}
		select {
		case <-ticker.C:
		case <-p.done:
			return node.Info{}, fmt.Errorf("%s ended: %w; see logs/%s.log", p.name, errors.Join(p.err, errEnded), p.name)
		case <-ctx.Done():
			return node.Info{}, context.Cause(ctx)
		}
	}
}

var errEnded = errors.New("process ended before it was ready")

// kill is kill -9.
func (p *process) kill() error { return p.cmd.Process.Kill() }

// stop interrupts a process, as Ctrl-C does, and waits for its end.
func (p *process) stop() error {
	select {
	case <-p.done:
		return nil
	default:
	}
	if err := p.cmd.Process.Signal(syscall.SIGINT); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return err
	}
	select {
	case <-p.done:
		if p.err != nil {
			return fmt.Errorf("%s: %w; see logs/%s.log", p.name, p.err, p.name)
		}
		return nil
	case <-time.After(stopTimeout):
		return errors.Join(fmt.Errorf("%s did not end within %v", p.name, stopTimeout), p.kill())
	}
}

// stopAll ends whatever still runs, all at once.
func (ps *processes) stopAll() error {
	ps.mu.Lock()
	all := ps.mu.all
	ps.mu.all = nil
	ps.mu.Unlock()
	errs := make([]error, len(all))
	var wg sync.WaitGroup
	for i, p := range all {
		wg.Go(func() { errs[i] = p.stop() })
	}
	wg.Wait()
	return errors.Join(errs...)
}

// forget leaves a process that was killed out of stopAll.
func (ps *processes) forget(p *process) {
	ps.mu.Lock()
	defer ps.mu.Unlock()
	for i, q := range ps.mu.all {
		if p == q {
			ps.mu.all = append(ps.mu.all[:i:i], ps.mu.all[i+1:]...)
			return
		}
	}
}
