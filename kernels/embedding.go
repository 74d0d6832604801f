package kernels

// Embeddings look rows of a table up by their index. An id is a number as ClassIndex takes it.
type Embeddings interface {
	// Gather copies row ids[i] of the table to row i of out; an id that is no row gives a row of NaN.
	Gather(out, table Matrix, ids []float32)
	// ScatterAdd adds row i of dout to row ids[i] of dtable, rows ascending; an id that is no row is passed over.
	ScatterAdd(dtable, dout Matrix, ids []float32)
}
