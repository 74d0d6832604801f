package worker

import (
	"encoding/binary"
	"fmt"
	"math"

	"github.com/autonet/autonet/cluster/fleetpb"
	"github.com/autonet/autonet/mapreduce"
)

// encode writes a fragment for the wire, its floats little endian.
func encode(job string, f *Fragment) *fleetpb.Fragment {
	m := &fleetpb.Fragment{JobId: job, Attempt: f.Attempt, Step: f.Step, Bucket: uint32(f.Bucket), Sum: f.Sum,
		Pieces: make([]*fleetpb.Piece, len(f.Pieces))}
	for i, p := range f.Pieces {
		data := make([]byte, 4*len(p.Data))
		for j, v := range p.Data {
			binary.LittleEndian.PutUint32(data[4*j:], math.Float32bits(v))
		}
		m.Pieces[i] = &fleetpb.Piece{Level: uint32(p.Node.Level), Index: uint32(p.Node.Index), Data: data}
	}
	return m
}

// decode reads a fragment that a peer sent. Its size is bounded by the transport's bound on a message; whether it fits the
// plan is for the machine to see.
func decode(from mapreduce.WorkerID, m *fleetpb.Fragment) (*Fragment, error) {
	f := &Fragment{From: from, Attempt: m.Attempt, Step: m.Step, Bucket: int(m.Bucket), Sum: m.Sum,
		Pieces: make([]mapreduce.Piece, len(m.Pieces))}
	for i, p := range m.Pieces {
		if p == nil || len(p.Data)%4 != 0 || p.Level > 62 || p.Index > math.MaxInt32 {
			return nil, fmt.Errorf("fragment of step %d, bucket %d: piece %d is not a vector of a node", m.Step, m.Bucket, i)
		}
		data := make([]float32, len(p.Data)/4)
		for j := range data {
			data[j] = math.Float32frombits(binary.LittleEndian.Uint32(p.Data[4*j:]))
		}
		f.Pieces[i] = mapreduce.Piece{Node: mapreduce.Node{Level: int(p.Level), Index: int(p.Index)}, Data: data}
	}
	return f, nil
}
