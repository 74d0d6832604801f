//go:build cuda && linux && cgo

package cuda

import "github.com/autonet/autonet/kernels"

var (
	convTapsKernel         = newKernel("convinputs", "conv_taps")
	convInputsKernels      = newTiled("convinputs", "conv_inputs", smallerTiles)
	convInputsDirectKernel = newKernel("convinputs", "conv_inputs_direct")
)

// ConvGradInput implements kernels.Backend.
func (b *Backend) ConvGradInput(s kernels.ConvShape, dx, dy, w []float32, n int) {
	s.Check(dx, dy, w, n)
	in, out, per := s.InLen(), s.OutLen(), samplesPerCall(s)
	if s.Groups > 1 && s.Channels/s.Groups <= fewPerGroup {
		for lo := 0; lo < n; lo += per {
			hi := min(n, lo+per)
			b.convInputsDirect(s, dx[lo*in:hi*in], dy[lo*out:hi*out], w, hi-lo)
		}
		return
	}
	if n == 0 {
		return
	}
	taps := b.scratch(len(w))
	l := b.launch(convTapsKernel)
	l.ptr(taps)
	l.ptr(w)
	l.shape(s)
	b.elements(l, len(w))
	for lo := 0; lo < n; lo += per {
		hi := min(n, lo+per)
		b.convInputsTiled(s, dx[lo*in:hi*in], dy[lo*out:hi*out], taps, hi-lo)
	}
	b.release(taps)
}

// convInputsTiled takes the weights as conv_taps lays them out. All classes of inputs get as many blocks as the largest.
func (b *Backend) convInputsTiled(s kernels.ConvShape, dx, dy, taps []float32, n int) {
	rows, classes := s.Channels/s.Groups, min(s.StrideH, s.Height)*min(s.StrideW, s.Width)
	columns := n * blocksFor(s.Height, s.StrideH) * blocksFor(s.Width, s.StrideW)
	which := b.chooseTile(smallerTiles, s.Groups*classes, rows, columns)
	t := tiles[which]
	l := b.launch(convInputsKernels[which])
	l.ptr(dx)
	l.ptr(dy)
	l.ptr(taps)
	l.shape(s)
	l.i32(n)
	l.i32(setIf(1, vectorised(kernels.Dense(taps, len(taps)/rows, rows))))
	l.run(line(s.Groups*classes*t.count(rows, columns)), line(t.threads), 0)
}

func (b *Backend) convInputsDirect(s kernels.ConvShape, dx, dy, w []float32, n int) {
	l := b.launch(convInputsDirectKernel)
	l.ptr(dx)
	l.ptr(dy)
	l.ptr(w)
	l.shape(s)
	l.i32(n)
	b.elements(l, len(dx))
}
