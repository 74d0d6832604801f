package kernels

// Randoms are the operators that draw.
type Randoms interface {
	// Dropout sets y[i] = x[i] × (1 ÷ (1−p)) where key.Uniform(at+i) ≥ p, and +0 elsewhere. y may be x. The gradient is
	// the same call on dy, followed by a flush.
	Dropout(y, x []float32, key Key, at uint64, p float32)
}

// Dropout implements Backend.
func (c *cpu) Dropout(y, x []float32, key Key, at uint64, p float32) {
	sameLength(len(y), len(x))
	c.p.Dropout(y, x, key, at, p, 1/(1-p))
}

func dropout(y, x []float32, key Key, at uint64, p, factor float32) {
	block := key.Block(at / 4)
	for i, v := range x {
		word := (at + uint64(i)) % 4
		if word == 0 {
			block = key.Block((at + uint64(i)) / 4)
		}
		if unit(block[word]) >= p {
			y[i] = v * factor
		} else {
			y[i] = 0
		}
	}
}
