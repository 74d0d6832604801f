package kernels

import "testing"

func TestDropout(t *testing.T) {
	const n, p = 10_000, 0.3
	key := Key{Seed: 1, Purpose: ForDropout, Step: 9}
	x := normals(n, 2)
	for i := range x {
		x[i] += 10 // no zero among them
	}
	y := make([]float32, n)
	b := Portable()
	b.Dropout(y, x, key, 5, p)
	kept := 0
	for i, v := range y {
		want := float32(0)
		if key.Uniform(uint64(5+i)) >= p {
			want = x[i] * (1 / (1 - float32(p)))
			kept++
		}
		if v != want {
			t.Fatalf("number %d is %g, want %g", i, v, want)
		}
	}
	if kept < 6_800 || kept > 7_200 {
		t.Errorf("%d of %d kept", kept, n)
	}
	// Cut anywhere, the mask is the same.
	pieces := make([]float32, n)
	for lo := 0; lo < n; lo += 777 {
		hi := min(lo+777, n)
		b.Dropout(pieces[lo:hi], x[lo:hi], key, uint64(5+lo), p)
	}
	sameBits(t, "in pieces", pieces, y)
	b.Dropout(y, x, key, 0, 1)
	sameBits(t, "all dropped", y, make([]float32, n))
	b.Dropout(y, x, key, 0, 0)
	sameBits(t, "none dropped", y, x)
}

func TestEmbedding(t *testing.T) {
	table := Dense(normals(12, 1), 4, 3)
	ids := []float32{3, 0, 3, 4, -1, 0.5}
	out := Dense(make([]float32, 18), 6, 3)
	b := Portable()
	b.Gather(out, table, ids)
	for i, row := range []int{3, 0, 3} {
		sameBits(t, "row", out.Row(i), table.Row(row))
	}
	for i := 3; i < 6; i++ {
		for _, v := range out.Row(i) {
			if v == v {
				t.Fatalf("id %g gave %g", ids[i], v)
			}
		}
	}
	sum := Dense(make([]float32, 12), 4, 3)
	b.ScatterAdd(sum, Dense(normals(18, 2), 6, 3), ids)
	d := normals(18, 2)
	want := make([]float32, 12)
	copy(want, d[3:6])
	for j := range 3 {
		want[9+j] = d[j] + d[6+j]
	}
	sameBits(t, "gradient of the table", sum.Data, want)
}
