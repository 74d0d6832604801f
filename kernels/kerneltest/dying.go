package kerneltest

import (
	"errors"
	"sync/atomic"

	"github.com/autonet/autonet/kernels"
)

// ErrDied is what a backend that Dying made says once it has died.
var ErrDied = errors.New("a device of a test: lost: all products are used up")

// Dying returns a backend that is b for a number of products, and then stops computing as a device that is lost does: what
// it is asked for is left undone, and Err says why.
func Dying(b kernels.Backend, products int64) kernels.Backend {
	d := &dying{Backend: b}
	d.left.Store(products)
	return d
}

type dying struct {
	kernels.Backend
	left atomic.Int64
}

// Gemm implements kernels.Backend.
func (d *dying) Gemm(op kernels.Op, c, a, b kernels.Matrix, e kernels.Epilogue) {
	if d.left.Add(-1) >= 0 {
		d.Backend.Gemm(op, c, a, b, e)
	}
}

// Err implements kernels.Backend.
func (d *dying) Err() error {
	if d.left.Load() < 0 {
		return ErrDied
	}
	return nil
}
