package kernels

// Embeddings look rows of a table up by their index. An id is a number as ClassIndex takes it.
type Embeddings interface {
	// Gather copies row ids[i] of the table to row i of out; an id that is no row gives a row of NaN.
	Gather(out, table Matrix, ids []float32)
	// ScatterAdd adds row i of dout to row ids[i] of dtable, rows ascending; an id that is no row is passed over.
	ScatterAdd(dtable, dout Matrix, ids []float32)
}

// Gather implements Backend.
func (c *cpu) Gather(out, table Matrix, ids []float32) {
	table.Check()
	out.CheckShape(len(ids), table.Cols)
	for i, id := range ids {
		row, ok := ClassIndex(id, table.Rows)
		if ok {
			copy(out.Row(i), table.Row(row))
			continue
		}
		poison(out.Row(i))
	}
}

// ScatterAdd implements Backend.
func (c *cpu) ScatterAdd(dtable, dout Matrix, ids []float32) {
	dtable.Check()
	dout.CheckShape(len(ids), dtable.Cols)
	for i, id := range ids {
		if row, ok := ClassIndex(id, dtable.Rows); ok {
			c.p.Add(dtable.Row(row), dout.Row(i))
		}
	}
}
