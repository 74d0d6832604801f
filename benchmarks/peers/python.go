package peers

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

// ErrNotInstalled says that an interpreter or one of its packages is not there.
var ErrNotInstalled = errors.New("not installed")

// stopDelay is what a peer is given to end its processes once it was asked to.
const stopDelay = 5 * time.Second

// maxStderr bounds what an error quotes of a peer's standard error.
const maxStderr = 2000

// Python is an interpreter that has what a peer needs.
type Python struct {
	Path     string
	Versions map[string]string // of the packages asked for
}

// FindPython returns the interpreter at path, if it can import the packages; otherwise ErrNotInstalled.
func FindPython(ctx context.Context, path string, packages ...string) (Python, error) {
	if path == "" {
		return Python{}, fmt.Errorf("python: %w", ErrNotInstalled)
	}
	names, err := json.Marshal(packages)
	if err != nil {
		return Python{}, err
	}
	p := Python{Path: path}
	const script = "import sys,json,importlib; print(json.dumps({n: importlib.import_module(n).__version__ for n in json.loads(sys.argv[1])}))"
	if err := p.run(ctx, nil, &p.Versions, "-c", script, string(names)); err != nil {
		return Python{}, fmt.Errorf("%w: %w", ErrNotInstalled, err)
	}
	return p, nil
}

// SeesDevice reports whether its PyTorch can compute on a GPU.
func (p Python) SeesDevice(ctx context.Context) bool {
	var sees bool
	err := p.run(ctx, nil, &sees, "-c", "import json, torch; print(json.dumps(torch.cuda.is_available()))")
	return err == nil && sees
}

// runScript runs a script from a file of its own, as a script that starts processes must.
func (p Python) runScript(ctx context.Context, script string, input []byte, result any) (err error) {
	dir, err := os.MkdirTemp("", "autonet-peer-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	path := filepath.Join(dir, "peer.py")
	if err := os.WriteFile(path, []byte(script), 0o600); err != nil {
		return err
	}
	return p.run(ctx, input, result, path)
}

// run starts the interpreter with input on its standard input and decodes its standard output into result.
func (p Python) run(ctx context.Context, input []byte, result any, args ...string) error {
	command := exec.CommandContext(ctx, p.Path, args...)
	command.Cancel = func() error { return terminate(command.Process) }
	command.WaitDelay = stopDelay
	var stdout, stderr bytes.Buffer
	command.Stdin, command.Stdout, command.Stderr = bytes.NewReader(input), &stdout, &stderr
	if err := command.Run(); err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		text := bytes.TrimSpace(stderr.Bytes())
		return fmt.Errorf("%s: %w: %s", p.Path, err, text[max(0, len(text)-maxStderr):])
	}
	if err := json.Unmarshal(stdout.Bytes(), result); err != nil {
		return fmt.Errorf("%s: a JSON object expected on standard output: %w", p.Path, err)
	}
	return nil
}
