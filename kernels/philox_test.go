package kernels

import (
	"math"
	"testing"
)

// The known answers of Random123 (kat_vectors, "philox4x32 10").
func TestPhiloxKnownAnswers(t *testing.T) {
	const all = 0xffffffff
	for _, c := range []struct {
		counter [4]uint32
		key     [2]uint32
		want    [4]uint32
	}{
		{want: [4]uint32{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}},
		{[4]uint32{all, all, all, all}, [2]uint32{all, all}, [4]uint32{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}},
		{
			[4]uint32{0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, [2]uint32{0xa4093822, 0x299f31d0},
			[4]uint32{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1},
		},
	} {
		if got := Philox(c.counter, c.key); got != c.want {
			t.Errorf("Philox(%x, %x) = %x, want %x", c.counter, c.key, got, c.want)
		}
	}
}

func TestStreamsDiffer(t *testing.T) {
	base := Key{Seed: 1, Purpose: ForInit, Step: 1}
	for _, k := range []Key{{2, ForInit, 1}, {1 << 32, ForInit, 1}, {1, ForBatch, 1}, {1, ForInit, 2}} {
		if k.Block(0) == base.Block(0) {
			t.Errorf("%+v and %+v give the same words", k, base)
		}
	}
	if base.Block(1<<32) == base.Block(0) {
		t.Error("the upper half of the index has no effect")
	}
	for i := range uint64(9) {
		if base.Word(i) != base.Block(i / 4)[i%4] {
			t.Errorf("word %d is not in its block", i)
		}
	}
}

func TestUniformAndNormalMoments(t *testing.T) {
	const n = 200_000
	k := Key{Seed: 7}
	var sum, square, normal, variance, fourth float64
	for i := range uint64(n) {
		u, z := float64(k.Uniform(i)), float64(k.Normal(i))
		if u < 0 || u >= 1 || math.Abs(z) > 5.8 {
			t.Fatalf("number %d: uniform %g, normal %g", i, u, z)
		}
		sum, square = sum+u, square+u*u
		normal, variance, fourth = normal+z, variance+z*z, fourth+z*z*z*z
	}
	for _, c := range []struct {
		what      string
		got, want float64
	}{
		{"uniform mean", sum / n, 0.5}, {"uniform square", square / n, 1.0 / 3},
		{"normal mean", normal / n, 0}, {"normal variance", variance / n, 1}, {"normal fourth moment", fourth / n / 3, 1},
	} {
		if math.Abs(c.got-c.want) > 0.012 {
			t.Errorf("%s %g, want %g", c.what, c.got, c.want)
		}
	}
}

func TestBelow(t *testing.T) {
	k := Key{Seed: 3}
	var count [7]int
	for i := range uint64(70_000) {
		count[k.Below(i, 7)]++
	}
	for v, c := range count {
		if c < 9_500 || c > 10_500 {
			t.Errorf("%d drawn %d times of 70000", v, c)
		}
	}
	if k.Below(5, 1) != 0 {
		t.Error("the only integer below 1 is 0")
	}
}
