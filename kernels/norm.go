package kernels

// Norms bring rows or channels to a mean of 0 and a variance of 1. In a gradient, an output that is nil (a matrix with
// nil Data) is not wanted and not computed. Gradients of gain and bias start from +0, or from the old value when
// accumulate, and are not flushed.
type Norms interface {
	// LayerNorm computes for each row of n numbers: mean = Sum(x) ÷ n; d = x − mean; var = Dot(d, d) ÷ n;
	// r = 1 ÷ √(var + eps); y = FMA(d × r, gain, bias). stats receives mean and r of each row, unless it is nil. y may be x.
	LayerNorm(y Matrix, stats []float32, x Matrix, gain, bias []float32, eps float32)
	// LayerNormGrad computes with h = (x−mean) × r and g = dy × gain, for each row: a = Sum(g) ÷ n; b = Dot(g, h) ÷ n;
	// dx = Flush(FMA(−h, b, g−a) × r). dgain is the chain FMA(dy, h, ·), dbias the column sum of dy, rows ascending.
	// dx may be dy.
	LayerNormGrad(dx Matrix, dgain, dbias []float32, dy, x Matrix, stats, gain []float32, accumulate bool)
	// RMSNorm computes for each row: r = 1 ÷ √(Dot(x, x) ÷ n + eps); y = (x × r) × gain. stats receives r of each row,
	// unless it is nil. y may be x.
	RMSNorm(y Matrix, stats []float32, x Matrix, gain []float32, eps float32)
	// RMSNormGrad is LayerNormGrad with h = x × r and a = +0.
	RMSNormGrad(dx Matrix, dgain []float32, dy, x Matrix, stats, gain []float32, accumulate bool)
	// BatchNorm normalises each channel of n samples of [channels, positions]. A sum over a channel starts at +0 and adds,
	// samples ascending, the Sum (or Dot) over positions. With N = n·positions: mean = sum x ÷ N; d = x − mean;
	// var = sum d·d ÷ N; r = 1 ÷ √(var + eps); y = FMA(d × r, gain, bias). stats receives mean, r and var of each channel.
	BatchNorm(y, stats, x []float32, n, channels, positions int, gain, bias []float32, eps float32)
	// BatchNormApply is BatchNorm with statistics that are given.
	BatchNormApply(y, x []float32, n, channels, positions int, mean, variance, gain, bias []float32, eps float32)
	// BatchNormGrad computes with h and g as in LayerNormGrad, for each channel: a = sum g ÷ N; b = sum g·h ÷ N;
	// dx = Flush(FMA(−h, b, g−a) × r). dgain adds, samples ascending, Dot(dy, h) over positions, dbias the Sum of dy.
	BatchNormGrad(dx, dgain, dbias, dy, x, stats []float32, n, channels, positions int, gain []float32, accumulate bool)
}
