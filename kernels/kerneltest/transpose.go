package kerneltest

import (
	"fmt"
	"testing"

	"github.com/autonet/autonet/kernels"
)

// transposes turns several matrices at once.
func transposes(t *testing.T, b kernels.Backend) {
	eachGrid(t, func(t *testing.T, p numbers, rows, cols int) {
		const n = 3
		x := p.fill(n*rows*cols, 1)
		same(t, fmt.Sprintf("%d transposes of %dx%d", n, rows, cols), b, func(b kernels.Backend, out []*buffer) {
			b.Transpose(out[0].data, x.data, n, rows, cols)
		}, []*buffer{p.fill(n*rows*cols, 2)}, []*buffer{x})
	})
}
