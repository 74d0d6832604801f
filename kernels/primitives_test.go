package kernels

import (
	"fmt"
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unsafe"
)

// TestPrimitives compares every entry of every table that this processor can run with the portable entry: lengths
// around every vector, unaligned slices between guard bands, hostile numbers, outputs in place of inputs.
func TestPrimitives(t *testing.T) {
	entries(func(table, name string, got, want reflect.Value) {
		t.Run(table+"/"+name, func(t *testing.T) {
			for kind, numbers := range hostile {
				for i, n := range testLengths(testing.Short() || kind != "any bits" && kind != "edges") {
					place := i % 3
					call := newCall(name, got.Type(), n, place, numbers)
					call.compare(t, fmt.Sprintf("%s, length %d, place %d", kind, n, place), got, want)
				}
			}
		})
	})
}

// TestFunctionsEverywhere compares the functions of one number, and their gradients, on numbers from the whole range.
func TestFunctionsEverywhere(t *testing.T) {
	stride := uint64(997) // odd, so that the low bits vary
	if testing.Short() {
		stride = 99991
	}
	sweep := make([]float32, 0, 1<<32/stride+1)
	for bits := uint64(0); bits < 1<<32; bits += stride {
		sweep = append(sweep, math.Float32frombits(uint32(bits)))
	}
	ones := make([]float32, len(sweep))
	for i := range ones {
		ones[i] = 1
	}
	entries(func(table, name string, got, want reflect.Value) {
		y, expected := make([]float32, len(sweep)), make([]float32, len(sweep))
		switch f := want.Interface().(type) {
		case func(y, x []float32):
			got.Interface().(func(y, x []float32))(y, sweep)
			f(expected, sweep)
		case func(dx, dy, x []float32):
			got.Interface().(func(dx, dy, x []float32))(y, ones, sweep)
			f(expected, ones, sweep)
		case func(y, x []float32, m float32) float32:
			got.Interface().(func(y, x []float32, m float32) float32)(y, sweep, 0)
			f(expected, sweep, 0)
		default:
			return
		}
		for i, v := range y {
			if Bits(v) != Bits(expected[i]) {
				t.Fatalf("%s %s of %x (%#08x) is %x, want %x", table, name, sweep[i], math.Float32bits(sweep[i]), v, expected[i])
			}
		}
	})
}

// entries visits what the tables hold besides the product, which kerneltest covers.
func entries(visit func(table, name string, got, want reflect.Value)) {
	all := reflect.ValueOf(portable)
	for _, a := range accelerated() {
		own := reflect.ValueOf(a.table)
		for i := range own.NumField() {
			if name := own.Type().Field(i).Name; name != "Product" && !own.Field(i).IsNil() {
				visit(a.name, name, own.Field(i), all.Field(i))
			}
		}
	}
}

// testLengths are all up to 200 and some around a block.
func testLengths(short bool) []int {
	if short {
		return []int{0, 1, 7, 8, 9, 15, 16, 17, 33, 63, 64, 65, 100, 129, 200}
	}
	lengths := []int{1000, 4097, 1<<14 - 1, 1<<15 + 79}
	for n := range 201 {
		lengths = append(lengths, n)
	}
	return lengths
}

// hostile are kinds of numbers: the i-th of a stream.
var hostile = map[string]func(k Key, i uint64) float32{
	"normal": func(k Key, i uint64) float32 { return k.Normal(i) },
	"any bits": func(k Key, i uint64) float32 {
		return math.Float32frombits(k.Word(i))
	},
	"fading": func(k Key, i uint64) float32 {
		return float32(math.Ldexp(float64(k.Uniform(2*i))-0.5, -int(k.Word(2*i+1)%150)))
	},
	"edges": func(k Key, i uint64) float32 {
		edges := [...]float32{
			float32(math.Inf(1)), float32(math.Inf(-1)), float32(math.NaN()), math.Float32frombits(0xffc12345),
			math.Float32frombits(0x7f800001), 0, float32(math.Copysign(0, -1)), math.MaxFloat32, -math.MaxFloat32, 0x1p-149,
			-0x1p-149, 0x1p-126, -0x1p-126, -0x1.fffffcp-127, expMax, expMin, 88.8, -87.4, 1, -1, 0.625, 0.925, 4, -44, 44,
		}
		w := k.Word(i)
		if w>>16%4 == 0 {
			return k.Normal(i)
		}
		return edges[w%uint32(len(edges))]
	},
	"ties": func(k Key, i uint64) float32 { // zeros of both signs below nothing: what a maximum may confuse
		return math.Float32frombits(k.Word(i) & 0x80000000)
	},
}

// guards are numbers on both sides of a slice, of bits that no operation makes; odd, so that the slice is unaligned.
const guards = 19

// guarded returns n numbers between guards.
func guarded(n int, fill func(i int) float32) []float32 {
	all := make([]float32, n+2*guards)
	for i := range all {
		all[i] = math.Float32frombits(0x7fdead00 + uint32(i%5))
	}
	inside := all[guards : guards+n : guards+n]
	for i := range inside {
		inside[i] = fill(i)
	}
	return all
}

// call is one call of an entry: its arguments, and the memory behind those that are slices.
type call struct {
	args   []reflect.Value
	memory [][]float32
	raw    []bool // memory that is compared bit for bit, NaNs too
}

// newCall makes arguments. In place 1 the first slice is also the second, in place 2 also the last.
func newCall(name string, f reflect.Type, n, place int, numbers func(Key, uint64) float32) *call {
	c := &call{}
	raw := strings.Contains("Flush SGD Momentum Nesterov Adam", name) || strings.HasSuffix(name, "Grad")
	if name == "Max" {
		n = max(n, 1)
	}
	stream := uint32(n)
	slice := func(n int) reflect.Value {
		stream++
		key := Key{Seed: 0x7072, Step: stream}
		c.memory = append(c.memory, guarded(n, func(i int) float32 { return numbers(key, uint64(i)) }))
		c.raw = append(c.raw, raw)
		all := c.memory[len(c.memory)-1]
		return reflect.ValueOf(all[guards : guards+n : guards+n])
	}
	narrow := func(words int) unsafe.Pointer {
		x := slice(words + 1).Interface().([]float32)
		c.raw[len(c.raw)-1] = true
		return unsafe.Pointer(&x[0])
	}
	slots := func() reflect.Value {
		return reflect.ValueOf(Slots{
			slice(n).Interface().([]float32), slice(n).Interface().([]float32), slice(n).Interface().([]float32),
		})
	}
	for i := range f.NumIn() {
		switch f.In(i) {
		case reflect.TypeFor[[]float32]():
			c.args = append(c.args, slice(n))
		case reflect.TypeFor[[]uint16]():
			c.args = append(c.args, reflect.ValueOf(unsafe.Slice((*uint16)(narrow(n/2)), n)))
		case reflect.TypeFor[[]int8]():
			c.args = append(c.args, reflect.ValueOf(unsafe.Slice((*int8)(narrow(n/4)), n)))
		case reflect.TypeFor[Key]():
			c.args = append(c.args, reflect.ValueOf(Key{Seed: 0x123456789abcdef + uint64(n), Purpose: ForDropout, Step: 77}))
		case reflect.TypeFor[uint64]():
			c.args = append(c.args, reflect.ValueOf(uint64(1<<34-40)+uint64(n%7)))
		case reflect.TypeFor[float32]():
			by := [...]float32{0.37, -1.5, numbers(Key{Seed: 1}, uint64(n))}
			c.args = append(c.args, reflect.ValueOf(by[(n+i)%len(by)]))
		case reflect.TypeFor[Slots]():
			c.args = append(c.args, slots())
		case reflect.TypeFor[Rule]():
			c.args = append(c.args, reflect.ValueOf(testRule(name, n)))
		}
	}
	rows, cols, stride := 1+n%5, max(n, 1), max(n, 1)+n%3
	switch name {
	case "AddRows":
		c.add(slice(n), slice((rows-1)*stride+n), rows, stride)
	case "CopyBlock", "AddBlock":
		data := [2]reflect.Value{slice(rows * stride), slice(rows * cols)}
		c.add(Matrix{data[0].Interface().([]float32), rows, cols, stride}, Matrix{data[1].Interface().([]float32), rows, cols, n % 2 * cols})
	case "MaxWindows":
		rows, cols, stride := 1+n%3, 1+n%4, 1+n%5
		width := cols + n%7
		y, from := slice(n), unsafe.Slice((*int32)(narrow(n)), n)
		if n%3 == 0 {
			from = nil
		}
		c.add(y, from, slice(max(0, n-1)*stride+(rows-1)*width+cols), rows, cols, width, stride, int32(5))
	default:
		c.alias(f, place)
	}
	return c
}

// add appends arguments.
func (c *call) add(args ...any) {
	c.args = nil
	for _, a := range args {
		v, ok := a.(reflect.Value)
		if !ok {
			v = reflect.ValueOf(a)
		}
		c.args = append(c.args, v)
	}
}

// alias lets the first argument of a type with memory be another of that type too.
func (c *call) alias(f reflect.Type, place int) {
	var same []int
	for i := range c.args {
		if f.In(i) == f.In(0) || f.In(0) == reflect.TypeFor[Rule]() && f.In(i) == reflect.TypeFor[Slots]() {
			same = append(same, i)
		}
	}
	if f.In(0) == reflect.TypeFor[Rule]() {
		same = same[1:]
	}
	switch {
	case place == 1 && len(same) > 1:
		c.args[same[0]] = c.args[same[1]]
	case place == 2 && len(same) > 2:
		c.args[same[0]] = c.args[same[len(same)-1]]
	}
}

func testRule(name string, n int) Rule {
	kinds := map[string]RuleKind{"SGD": SGD, "Momentum": Momentum, "Nesterov": Nesterov, "Lamb": Lamb, "Adam": []RuleKind{Adam, AdamW}[n%2]}
	return Rule{
		Kind: kinds[name], Scale: 1.0 / 96, Rate: 0.013, WeightDecay: 0.01 * float32(n%3), Momentum: 0.9, Beta1: 0.9, Beta2: 0.999,
		Epsilon: 1e-8, Correction1: 0.19, Correction2: 0.002,
	}
}

// compare runs both entries on the same memory, one after the other, and compares everything.
func (c *call) compare(t *testing.T, what string, got, want reflect.Value) {
	t.Helper()
	before := c.copies()
	wanted := want.Call(c.args)
	after := c.copies()
	for i, m := range before {
		copy(c.memory[i], m)
	}
	found := got.Call(c.args)
	for i, m := range c.memory {
		for j, v := range m {
			have, expected := math.Float32bits(v), math.Float32bits(after[i][j])
			inside := j >= guards && j < len(m)-guards
			if inside && !c.raw[i] {
				have, expected = Bits(v), Bits(after[i][j])
			}
			if have != expected {
				t.Fatalf("%s: slice %d, number %d is %#08x, want %#08x (was %x)", what, i, j-guards, have, expected, before[i][j])
			}
		}
	}
	for i, v := range found {
		if v.Kind() == reflect.Float32 && Bits(float32(v.Float())) != Bits(float32(wanted[i].Float())) {
			t.Fatalf("%s: returns %x, want %x", what, v.Float(), wanted[i].Float())
		}
		if v.Kind() == reflect.Bool && v.Bool() != wanted[i].Bool() {
			t.Fatalf("%s: returns %v, want %v", what, v, wanted[i])
		}
	}
}

func (c *call) copies() [][]float32 {
	all := make([][]float32, len(c.memory))
	for i, m := range c.memory {
		all[i] = slices.Clone(m)
	}
	return all
}
