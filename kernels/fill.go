package kernels

// FillUniform sets x[i] to limit·(2u−1), u being Uniform(i) of the stream: uniform in [−limit, limit).
func FillUniform(x []float32, key Key, limit float32) {
	for i := range x {
		x[i] = float32(2*key.Uniform(uint64(i))-1) * limit
	}
}

// FillNormal sets x[i] to deviation times number i of the stream's normal distribution.
func FillNormal(x []float32, key Key, deviation float32) {
	for i := range x {
		x[i] = key.Normal(uint64(i)) * deviation
	}
}

// Normal returns number i of the stream, normally distributed with mean 0 and deviation 1, of magnitude below 5.8:
// √(−2·log(1−u))·cos(2π·v) with u and v from words 2i and 2i+1 (Box, Muller, 1958).
func (k Key) Normal(i uint64) float32 {
	b := k.Block(i / 2)
	w := b[i%2*2:]
	radius := sqrt32(-2 * Log(1-unit(w[0])))
	return float32(radius * float32(CosPi(2*float64(unit(w[1])))))
}
