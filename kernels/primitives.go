package kernels

import "reflect"

// primitives is what a processor can do faster than scalar Go: loops over slices. The operators are written once, over
// this table (cpu). A nil entry means the portable loop, so a table may hold as little as it likes; an entry must give
// the portable loop's bits, NaNs aside, whose sign and payload are free.
//
// Contract of every entry: it runs on the caller's goroutine, allocates nothing, does not keep its arguments, and
// touches nothing beyond the slices. The operators have checked lengths: all slices of a call are as long as the first,
// except where stated; length 0 is fine. Slices need no alignment. dst may be exactly one of the sources; it never
// overlaps one in part.
type primitives struct {
	// Product computes C = op(A,B), or C += op(A,B), and the epilogue: the chain of README.md. k is the inner length; the
	// shapes fit and C overlaps neither A nor B. c is the backend whose scratch it may use.
	Product func(c *cpu, op Op, dst, a, b Matrix, k int, e Epilogue)

	// Elementwise.
	Add    func(dst, src []float32)                          // dst += src
	Sum2   func(dst, a, b []float32)                         // dst = a + b
	Mul    func(dst, a, b []float32)                         // dst = a × b
	MulAdd func(dst, a, b []float32)                         // dst = FMA(a, b, dst)
	Scale  func(dst, src []float32, factor float32)          // dst = src × factor
	Shift  func(dst, src []float32, origin float32)          // dst = src − origin
	Divide func(dst, src []float32, divisor float32)         // dst = src ÷ divisor
	FMA    func(dst, a, b, c []float32)                      // dst = FMA(a, b, c)
	Affine func(dst, src []float32, factor, summand float32) // dst = FMA(src, factor, summand)
	Axpy   func(dst []float32, a float32, x []float32)       // dst = FMA(a, x, dst)
	Flush  func(x []float32)                                 // x = Flush(x)

	// AddRows adds rows of len(dst) numbers, stride apart in src, to dst, in ascending order.
	AddRows func(dst, src []float32, rows, stride int)

	// Rectangles: dst and src have the same sides, and at least one number.
	CopyBlock func(dst, src Matrix) // dst = src
	AddBlock  func(dst, src Matrix) // dst += src; a stride of 0 repeats a row of src

	// MaxWindows sets y[i] to the largest number of window i, by comparing upwards (v > m) from its first, and from[i],
	// unless from is nil, to its place. Window i is rows × cols numbers of x, rows being width apart, from i·stride on.
	// Places count from first.
	MaxWindows func(y []float32, from []int32, x []float32, rows, cols, width, stride int, first int32)

	// Reductions in the canonical lanes.
	Sum    func(x []float32) float32
	Dot    func(x, y []float32) float32
	Max    func(x []float32) float32 // compares upward from x[0] (v > m), then + 0; at least one number
	Finite func(x []float32) bool    // no infinity, no NaN

	// ExpSum sets dst = Exp(x − m) and returns the Sum of dst.
	ExpSum func(dst, x []float32, m float32) float32
	// SoftmaxGrad sets dst = Flush(((dy − d) × y) × scale).
	SoftmaxGrad func(dst, dy, y []float32, d, scale float32)

	// Center sets dst = x − origin and returns Dot(dst, dst).
	Center func(dst, x []float32, origin float32) float32
	// Standardize sets dst = (x − origin) × factor.
	Standardize func(dst, x []float32, origin, factor float32)
	// Normalize sets dst = FMA(x × factor, gain, bias).
	Normalize func(dst, x, gain, bias []float32, factor float32)
	// NormGrad sets dx = Flush(FMA(−h, b, g − a) × r).
	NormGrad func(dx, g, h []float32, a, b, r float32)

	// Rows of losses: see Losses. They return the Sum of the terms and set grad, unless it is nil, to the slopes times
	// factor. delta is Huber's.
	SquaredError       func(grad, out, target []float32, factor, delta float32) float32
	AbsoluteError      func(grad, out, target []float32, factor, delta float32) float32
	Huber              func(grad, out, target []float32, factor, delta float32) float32
	BinaryCrossEntropy func(grad, out, target []float32, factor, delta float32) float32

	// Dropout sets y[i] = x[i] × factor where key.Uniform(at+i) ≥ p, and +0 elsewhere.
	Dropout func(y, x []float32, key Key, at uint64, p, factor float32)

	// Functions: y = f(x).
	Relu      func(y, x []float32)
	LeakyRelu func(y, x []float32, slope float32)
	Tanh      func(y, x []float32)
	Sigmoid   func(y, x []float32)
	Gelu      func(y, x []float32)
	GeluTanh  func(y, x []float32)
	Silu      func(y, x []float32)

	// Gradients: dx = Flush(dy × f′), from the output y or the input x of the function.
	IdentityGrad  func(dx, dy []float32)
	ReluGrad      func(dx, dy, y []float32)
	LeakyReluGrad func(dx, dy, gate []float32, slope float32)
	TanhGrad      func(dx, dy, y []float32)
	SigmoidGrad   func(dx, dy, y []float32)
	GeluGrad      func(dx, dy, x []float32)
	GeluTanhGrad  func(dx, dy, x []float32)
	SiluGrad      func(dx, dy, x []float32)

	// Updates: see Rule; slots and grad are of one length, dst may be src.
	SGD      func(r Rule, dst, src Slots, grad []float32)
	Momentum func(r Rule, dst, src Slots, grad []float32)
	Nesterov func(r Rule, dst, src Slots, grad []float32)
	Adam     func(r Rule, dst, src Slots, grad []float32)       // Adam and AdamW
	Lamb     func(r Rule, dst, src Slots, grad, step []float32) // moments to dst, the step before its norm to step

	// Conversions: see the interface.
	ToBF16   func(dst []uint16, src []float32)
	FromBF16 func(dst []float32, src []uint16)
	ToF16    func(dst []uint16, src []float32)
	FromF16  func(dst []float32, src []uint16)
	MaxAbs   func(x []float32) float32 // from +0, |v| > m; NaNs are passed over
	ToInt8   func(dst []int8, src []float32, scale float32)
	FromInt8 func(dst []float32, src []int8, scale float32)
}

// portable is the complete table: the definition.
var portable = primitives{
	Product: portableProduct,

	Add: Add, Sum2: sum2, Mul: mul, MulAdd: mulAdd, Scale: scale, Shift: shift, Divide: divide, FMA: fmaAll, Affine: affine, Axpy: axpy, Flush: flush,
	AddRows: addRows, CopyBlock: copyBlock, AddBlock: addBlock, MaxWindows: maxWindows,

	Sum: Sum, Dot: Dot, Max: maximum, Finite: finiteAll,
	ExpSum: expSum, SoftmaxGrad: softmaxGrad, NormGrad: normGradAll,
	Center: center, Standardize: standardize, Normalize: normalize, Dropout: dropout,

	SquaredError: squaredErrorRow, AbsoluteError: absoluteErrorRow, Huber: huberRow, BinaryCrossEntropy: binaryCrossEntropyRow,

	Relu: reluAll, LeakyRelu: leakyReluAll, Tanh: tanhAll, Sigmoid: sigmoidAll, Gelu: geluAll, GeluTanh: geluTanhAll, Silu: siluAll,
	IdentityGrad: identityGrad, ReluGrad: reluGrad, LeakyReluGrad: leakyReluGrad, TanhGrad: tanhGrad,
	SigmoidGrad: sigmoidGrad, GeluGrad: geluGrad, GeluTanhGrad: geluTanhGrad, SiluGrad: siluGrad,

	SGD: Rule.sgd, Momentum: Rule.momentum, Nesterov: Rule.nesterov, Adam: Rule.adam, Lamb: Rule.lamb,

	ToBF16: toBF16, FromBF16: fromBF16, ToF16: toF16All, FromF16: fromF16All, MaxAbs: maxAbs, ToInt8: toInt8, FromInt8: fromInt8,
}

// complete returns the table with the portable loops where it has none.
func (p primitives) complete() primitives {
	own, all := reflect.ValueOf(&p).Elem(), reflect.ValueOf(portable)
	for i := range own.NumField() {
		if own.Field(i).IsNil() {
			own.Field(i).Set(all.Field(i))
		}
	}
	return p
}
