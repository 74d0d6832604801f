package kernels

// Randoms are the operators that draw.
type Randoms interface {
	// Dropout sets y[i] = x[i] × (1 ÷ (1−p)) where key.Uniform(at+i) ≥ p, and +0 elsewhere. y may be x. The gradient is
	// the same call on dy, followed by a flush.
	Dropout(y, x []float32, key Key, at uint64, p float32)
}
