package tensor

import "github.com/autonet/autonet/kernels"

// losses adds the losses of samples that come in chunks to their canonical Sum, in the backend's memory. A chunk's losses
// lie in rows of the sum's lanes, each in its own lane; what is free of the first and last row is +0, which changes no lane.
type losses struct {
	rows  []float32
	lanes []float32 // what the chunks before have added up to
	own   []float32 // a place for a sum

	sum      []float32 // where the sum goes
	at, k, n int       // the chunk: k samples from sample at on, of n
}

// lossFloats is the memory of losses in chunks of maxBatch samples.
func lossFloats(maxBatch int) int {
	return lossRows(kernels.Lanes-1+maxBatch)*kernels.Lanes + kernels.Lanes + 1
}

func lossRows(n int) int { return (n + kernels.Lanes - 1) / kernels.Lanes }

// lay takes memory for chunks of maxBatch samples and returns the rest.
func (l *losses) lay(memory []float32, maxBatch int) (rest []float32) {
	n := lossFloats(maxBatch)
	l.rows, l.lanes, l.own = memory[:n-kernels.Lanes-1], memory[n-kernels.Lanes-1:n-1], memory[n-1:n]
	return memory[n:]
}

// begin tells of the next chunk.
func (l *losses) begin(sum []float32, at, k, n int) { l.sum, l.at, l.k, l.n = sum, at, k, n }

// chunk is where the chunk's losses go.
func (l *losses) chunk() []float32 { return l.rows[l.at%kernels.Lanes:][:l.k] }

// add adds the chunk's losses, and sets the sum once they are the last.
func (l *losses) add(b kernels.Backend) {
	if l.k == l.n {
		b.RowSums(l.sum, matrix(l.rows, 1, l.n))
		return
	}
	first := l.at % kernels.Lanes
	rows := lossRows(first + l.k)
	b.Fill(l.rows[:first], 0)
	b.Fill(l.rows[first+l.k:rows*kernels.Lanes], 0)
	b.ColumnSums(l.lanes, matrix(l.rows, rows, kernels.Lanes), l.at > 0)
	if l.at+l.k == l.n {
		b.RowSums(l.sum, matrix(l.lanes, 1, kernels.Lanes))
	}
}
