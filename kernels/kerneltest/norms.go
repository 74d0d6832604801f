package kerneltest

import (
	"fmt"
	"testing"

	"github.com/autonet/autonet/kernels"
)

func norms(t *testing.T, b kernels.Backend) {
	eachGrid(t, func(t *testing.T, p numbers, rows, cols int) {
		layerNorm(t, b, p, rows, cols)
		rmsNorm(t, b, p, rows, cols)
	})
	for _, p := range palette() {
		for _, s := range [][3]int{{1, 1, 1}, {5, 3, 1}, {64, 40, 1}, {2, 3, 9}, {3, 2, 64}, {4, 17, 49}, {2, 1, 130}, {0, 2, 5}, {300, 5, 1}, {300, 3, 4}, {2, 3, 1100}} {
			batchNorm(t, b, p, s[0], s[1], s[2])
		}
	}
	batchNorm(t, b, palette()[0], 1, 2, 13_000)
}

func layerNorm(t *testing.T, b kernels.Backend, p numbers, rows, cols int) {
	t.Helper()
	what := fmt.Sprintf("layer norm of %dx%d", rows, cols)
	x, dy, gain, bias, stats := p.grid(rows, cols, 1, 1), p.grid(rows, cols, 2, 2), p.fill(cols, 3), p.fill(cols, 4), p.fill(2*rows, 5)
	mx, mdy := x.matrix(rows, cols, 1), dy.matrix(rows, cols, 2)
	in := []*buffer{x, dy, gain, bias, stats}
	same(t, what, b, func(b kernels.Backend, out []*buffer) {
		b.LayerNorm(out[0].matrix(rows, cols, 3), out[1].data, mx, gain.data, bias.data, 1e-5)
		m := out[2].matrix(rows, cols, 0)
		b.LayerNorm(m, nil, m, gain.data, bias.data, 1e-5)
	}, []*buffer{p.grid(rows, cols, 3, 6), p.fill(2*rows, 7), p.grid(rows, cols, 0, 8)}, in)
	for _, accumulate := range []bool{false, true} {
		same(t, what+": gradient", b, func(b kernels.Backend, out []*buffer) {
			b.LayerNormGrad(out[0].matrix(rows, cols, 3), out[1].data, out[2].data, mdy, mx, stats.data, gain.data, accumulate)
			b.LayerNormGrad(kernels.Matrix{}, out[3].data, nil, mdy, mx, stats.data, gain.data, accumulate)
			m := out[4].matrix(rows, cols, 0)
			b.LayerNormGrad(m, nil, out[5].data, m, mx, stats.data, gain.data, accumulate)
		}, []*buffer{p.grid(rows, cols, 3, 6), p.fill(cols, 7), p.fill(cols, 8), p.fill(cols, 9), p.grid(rows, cols, 0, 10), p.fill(cols, 11)}, in)
	}
}

func rmsNorm(t *testing.T, b kernels.Backend, p numbers, rows, cols int) {
	t.Helper()
	what := fmt.Sprintf("rms norm of %dx%d", rows, cols)
	x, dy, gain, stats := p.grid(rows, cols, 1, 1), p.grid(rows, cols, 2, 2), p.fill(cols, 3), p.fill(rows, 5)
	mx, mdy := x.matrix(rows, cols, 1), dy.matrix(rows, cols, 2)
	in := []*buffer{x, dy, gain, stats}
	same(t, what, b, func(b kernels.Backend, out []*buffer) {
		b.RMSNorm(out[0].matrix(rows, cols, 3), out[1].data, mx, gain.data, 1e-5)
		m := out[2].matrix(rows, cols, 0)
		b.RMSNorm(m, nil, m, gain.data, 1e-5)
	}, []*buffer{p.grid(rows, cols, 3, 6), p.fill(rows, 7), p.grid(rows, cols, 0, 8)}, in)
	for _, accumulate := range []bool{false, true} {
		same(t, what+": gradient", b, func(b kernels.Backend, out []*buffer) {
			b.RMSNormGrad(out[0].matrix(rows, cols, 3), out[1].data, mdy, mx, stats.data, gain.data, accumulate)
			m := out[2].matrix(rows, cols, 0)
			b.RMSNormGrad(m, nil, m, mx, stats.data, gain.data, accumulate)
		}, []*buffer{p.grid(rows, cols, 3, 6), p.fill(cols, 7), p.grid(rows, cols, 0, 10)}, in)
	}
}

func batchNorm(t *testing.T, b kernels.Backend, p numbers, n, channels, positions int) {
	t.Helper()
	what := fmt.Sprintf("%s: batch norm of %dx%dx%d", p.name, n, channels, positions)
	all := n * channels * positions
	x, dy, gain, bias := p.fill(all, 1), p.fill(all, 2), p.fill(channels, 3), p.fill(channels, 4)
	mean, variance, stats := p.fill(channels, 5), p.fill(channels, 6), p.fill(3*channels, 7)
	in := []*buffer{x, dy, gain, bias, mean, variance, stats}
	same(t, what, b, func(b kernels.Backend, out []*buffer) {
		b.BatchNorm(out[0].data, out[1].data, x.data, n, channels, positions, gain.data, bias.data, 1e-5)
		b.BatchNormApply(out[2].data, x.data, n, channels, positions, mean.data, variance.data, gain.data, bias.data, 1e-5)
	}, []*buffer{p.fill(all, 8), p.fill(3*channels, 9), p.fill(all, 10)}, in)
	for _, accumulate := range []bool{false, true} {
		same(t, what+": gradient", b, func(b kernels.Backend, out []*buffer) {
			b.BatchNormGrad(out[0].data, out[1].data, out[2].data, dy.data, x.data, stats.data, n, channels, positions, gain.data, accumulate)
			b.BatchNormGrad(nil, out[3].data, nil, dy.data, x.data, stats.data, n, channels, positions, gain.data, accumulate)
			b.BatchNormGrad(out[4].data, nil, out[5].data, out[4].data, x.data, stats.data, n, channels, positions, gain.data, accumulate)
		}, []*buffer{
			p.fill(all, 8), p.fill(channels, 9), p.fill(channels, 10), p.fill(channels, 11), p.fill(all, 12), p.fill(channels, 13),
		}, in)
	}
}
