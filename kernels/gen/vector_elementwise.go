package main

// elementwise writes what treats each number alone.
func (v *vectors) elementwise() {
	v.function("Add", "dst, src *float32, n int", "adds src to dst.")
	dst, src := v.pointer("dst"), v.pointer("src")
	v.loop(v.count(), 4, func(p place) {
		v.store(v.add(v.load(dst, p), v.read(src, p)), dst, p)
	})
	v.end()
}
