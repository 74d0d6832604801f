package kernels

import (
	"reflect"
	"testing"
)

// BenchmarkVector measures every entry of every table on 4,096 ordinary numbers: `-bench Vector/Adam` compares the
// families at one of them.
func BenchmarkVector(b *testing.B) {
	const n = 4096
	normal := func(k Key, i uint64) float32 { return k.Normal(i) }
	measure := func(b *testing.B, name string, f reflect.Value) {
		c := newCall(name, f.Type(), n, 0, normal)
		for i, a := range c.args { // aligned, as most buffers are
			if x, ok := a.Interface().([]float32); ok {
				c.args[i] = reflect.ValueOf(append(make([]float32, 0, n), x...))
			}
		}
		run, _ := bind(f, c.args)
		for b.Loop() {
			run()
		}
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/n, "ns/element")
	}
	tables := append([]accelerator{{name: "portable", table: portable}}, accelerated()...)
	fields := reflect.TypeFor[primitives]()
	for i := range fields.NumField() {
		name := fields.Field(i).Name
		if name == "Product" {
			continue
		}
		b.Run(name, func(b *testing.B) {
			for _, a := range tables {
				if f := reflect.ValueOf(a.table).Field(i); !f.IsNil() {
					b.Run(a.name, func(b *testing.B) { measure(b, name, f) })
				}
			}
		})
	}
}

// bind returns a call of an entry, and whether it goes without the detour of reflection.
func bind(f reflect.Value, args []reflect.Value) (run func(), direct bool) {
	slice := func(i int) []float32 { return args[i].Interface().([]float32) }
	number := func(i int) float32 { return float32(args[i].Float()) }
	switch f := f.Interface().(type) {
	case func([]float32):
		x := slice(0)
		return func() { f(x) }, true
	case func([]float32) float32:
		x := slice(0)
		return func() { f(x) }, true
	case func([]float32) bool:
		x := slice(0)
		return func() { f(x) }, true
	case func(_, _ []float32):
		x, y := slice(0), slice(1)
		return func() { f(x, y) }, true
	case func(_, _ []float32) float32:
		x, y := slice(0), slice(1)
		return func() { f(x, y) }, true
	case func(_, _, _ []float32):
		x, y, z := slice(0), slice(1), slice(2)
		return func() { f(x, y, z) }, true
	case func(_, _ []float32, _ float32) float32:
		x, y, by := slice(0), slice(1), number(2)
		return func() { f(x, y, by) }, true
	case func(_, _, _ []float32, _, _ float32) float32:
		x, y, z, by, and := slice(0), slice(1), slice(2), number(3), number(4)
		return func() { f(x, y, z, by, and) }, true
	case func(y, x []float32, key Key, at uint64, p, factor float32):
		y, x, key := slice(0), slice(1), args[2].Interface().(Key)
		return func() { f(y, x, key, 2, 0.5, 2) }, true
	case func(Rule, Slots, Slots, []float32):
		r, dst, src := args[0].Interface().(Rule), args[1].Interface().(Slots), args[2].Interface().(Slots)
		grad := slice(3)
		return func() { f(r, dst, src, grad) }, true
	case func(dst, src Matrix):
		dst, src := args[0].Interface().(Matrix), args[1].Interface().(Matrix)
		return func() { f(dst, src) }, true
	case func(_, _ []float32, _ float32):
		x, y, by := slice(0), slice(1), number(2)
		return func() { f(x, y, by) }, true
	}
	return func() { f.Call(args) }, false
}

// TestPrimitivesAllocateNothing counts what the entries leave to the garbage collector.
func TestPrimitivesAllocateNothing(t *testing.T) {
	normal := func(k Key, i uint64) float32 { return k.Normal(i) }
	entries(func(table, name string, got, _ reflect.Value) {
		run, direct := bind(got, newCall(name, got.Type(), 300, 0, normal).args)
		if !direct {
			return
		}
		if n := testing.AllocsPerRun(10, run); n != 0 {
			t.Errorf("%s %s: %g allocations a call", table, name, n)
		}
	})
}
