package peers

import (
	"bufio"
	"context"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

//go:embed source/blas.c
var blasProgram string

//go:embed products.py
var productsScript string

// Products is a process that times matrix products when it is told to. It ends with the context that it was started
// with. Before it answers it sleeps until its idle threads, which spin for some time, do so too: they would take a core
// from whoever is measured next.
type Products struct {
	Name string // the library, its version and, where it says so, its kernels
	in   io.WriteCloser
	out  *bufio.Reader
}

// Product is one shape: C[m×n] = op(A,B), k products a number.
type Product struct {
	Op         string // NN, NT or TN
	M, N, K    int
	Accumulate bool
}

// Flops is the floating-point operations of one call.
func (p Product) Flops() float64 { return 2 * float64(p.M) * float64(p.N) * float64(p.K) }

// libraries are the names under which OpenBLAS is looked for; those with a folder are Debian's threaded build.
var libraries = []string{"/usr/lib/x86_64-linux-gnu/openblas-pthread/libopenblas.so.0", "libopenblas.so.0", "libopenblas.so"}

// StartBLAS compiles the program that calls OpenBLAS, in dir, and starts it with the kernels of a core type. It returns
// ErrNotInstalled where there is no C compiler or no OpenBLAS.
func StartBLAS(ctx context.Context, dir, core string, threads int) (*Products, error) {
	source, program := filepath.Join(dir, "blas.c"), filepath.Join(dir, "blas")
	if err := os.WriteFile(source, []byte(blasProgram), 0o600); err != nil {
		return nil, err
	}
	if text, err := exec.CommandContext(ctx, "cc", "-O2", "-o", program, source, "-ldl").CombinedOutput(); err != nil {
		return nil, fmt.Errorf("OpenBLAS: cc: %w: %w: %s", ErrNotInstalled, err, text[:min(len(text), maxStderr)])
	}
	command := exec.CommandContext(ctx, program, append([]string{fmt.Sprint(threads)}, libraries...)...)
	command.Env = append(os.Environ(), "OPENBLAS_CORETYPE="+core, "OPENBLAS_L2_SIZE=")
	return startProducts(ctx, command)
}

// StartTorch starts PyTorch's products on this processor.
func StartTorch(ctx context.Context, python Python, dir string, threads int) (*Products, error) {
	return StartTorchOn(ctx, python, dir, fmt.Sprint(threads))
}

// StartTorchOn starts PyTorch's products on so many threads, or on the first GPU: "cuda", in float32 without TF32, "cuda-tf32"
// or "cuda-bf16".
func StartTorchOn(ctx context.Context, python Python, dir, where string) (*Products, error) {
	script := filepath.Join(dir, "products.py")
	if err := os.WriteFile(script, []byte(productsScript), 0o600); err != nil {
		return nil, err
	}
	return startProducts(ctx, exec.CommandContext(ctx, python.Path, script, where))
}

func startProducts(ctx context.Context, command *exec.Cmd) (*Products, error) {
	var stderr strings.Builder
	command.Stderr = &stderr
	command.WaitDelay = stopDelay
	in, err := command.StdinPipe()
	if err != nil {
		return nil, err
	}
	out, err := command.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := command.Start(); err != nil {
		return nil, err
	}
	p := &Products{in: in, out: bufio.NewReader(out)}
	name, err := p.out.ReadString('\n')
	if err != nil {
		return nil, fmt.Errorf("%w: %w: %s", ErrNotInstalled, errors.Join(err, command.Wait()), stderr.String()[:min(stderr.Len(), maxStderr)])
	}
	p.Name = strings.TrimSpace(name)
	context.AfterFunc(ctx, func() { _ = errors.Join(in.Close(), command.Wait()) }) // it was killed: there is no more to tell
	return p, nil
}

// Time returns the nanoseconds of one call, the median of bursts that take about as long as said.
func (p *Products) Time(s Product, milliseconds float64) (nanoseconds float64, err error) {
	accumulate := 0
	if s.Accumulate {
		accumulate = 1
	}
	if _, err := fmt.Fprintln(p.in, s.Op, s.M, s.N, s.K, accumulate, milliseconds); err != nil {
		return 0, fmt.Errorf("%s: %w", p.Name, err)
	}
	line, err := p.out.ReadString('\n')
	if err != nil {
		return 0, fmt.Errorf("%s: %w", p.Name, err)
	}
	if _, err := fmt.Sscan(line, &nanoseconds); err != nil {
		return 0, fmt.Errorf("%s: a number expected, got %q: %w", p.Name, line, err)
	}
	return nanoseconds, nil
}
