package onnx

import (
	"math"

	"google.golang.org/protobuf/encoding/protowire"
)

// encode writes a ModelProto: the same model gives the same bytes.
func encode(m *model) []byte {
	var b message
	b.int(1, m.irVersion)
	b.text(2, m.producer)
	b.text(3, m.producerVersion)
	b.message(7, encodeGraph(m.graph))
	var opset message
	opset.text(1, "")
	opset.int(2, m.opset)
	b.message(8, opset)
	return b
}

// message is the bytes of a protobuf message under construction.
type message []byte

func (b *message) int(number protowire.Number, v int64) {
	*b = protowire.AppendVarint(protowire.AppendTag(*b, number, protowire.VarintType), uint64(v))
}

func (b *message) text(number protowire.Number, s string) {
	*b = protowire.AppendString(protowire.AppendTag(*b, number, protowire.BytesType), s)
}

func (b *message) message(number protowire.Number, m []byte) {
	*b = protowire.AppendBytes(protowire.AppendTag(*b, number, protowire.BytesType), m)
}

func (b *message) float(number protowire.Number, v float32) {
	*b = protowire.AppendFixed32(protowire.AppendTag(*b, number, protowire.Fixed32Type), math.Float32bits(v))
}

func (b *message) packedInts(number protowire.Number, list []int64) {
	var packed []byte
	for _, v := range list {
		packed = protowire.AppendVarint(packed, uint64(v))
	}
	b.message(number, packed)
}

func encodeGraph(g *graph) message {
	size := 1 << 12
	for _, t := range g.initializers {
		size += len(t.raw) + 1<<8
	}
	b := make(message, 0, size)
	for _, n := range g.nodes {
		b.message(1, encodeNode(n))
	}
	b.text(2, g.name)
	for _, t := range g.initializers {
		b.message(5, encodeTensor(t))
	}
	for _, v := range g.inputs {
		b.message(11, encodeValueInfo(v))
	}
	for _, v := range g.outputs {
		b.message(12, encodeValueInfo(v))
	}
	return b
}

func encodeNode(n *node) message {
	var b message
	for _, in := range n.inputs {
		b.text(1, in)
	}
	for _, out := range n.outputs {
		b.text(2, out)
	}
	b.text(3, n.name)
	b.text(4, n.op)
	for _, a := range n.attributes {
		b.message(5, encodeAttribute(a))
	}
	return b
}

func encodeAttribute(a attribute) message {
	var b message
	b.text(1, a.name)
	switch a.kind {
	case attributeFloat:
		b.float(2, a.number)
	case attributeInt:
		b.int(3, a.integer)
	case attributeString:
		b.text(4, a.text)
	case attributeTensor:
		b.message(5, encodeTensor(a.tensor))
	case attributeInts:
		b.packedInts(8, a.ints)
	}
	b.int(20, a.kind)
	return b
}

func encodeTensor(t *tensorData) message {
	b := make(message, 0, len(t.raw)+1<<8)
	b.packedInts(1, t.dims)
	b.int(2, t.dataType)
	b.text(8, t.name)
	if !t.outside {
		b.message(9, t.raw)
		return b
	}
	for _, e := range t.external {
		var one message
		one.text(1, e.key)
		one.text(2, e.value)
		b.message(13, one)
	}
	b.int(14, 1)
	return b
}

func encodeValueInfo(v valueInfo) message {
	var shape, tensorType, valueType, b message
	for _, d := range v.dims {
		var dim message
		if d.name != "" {
			dim.text(2, d.name)
		} else {
			dim.int(1, d.size)
		}
		shape.message(1, dim)
	}
	tensorType.int(1, v.elemType)
	tensorType.message(2, shape)
	valueType.message(1, tensorType)
	b.text(1, v.name)
	b.message(2, valueType)
	return b
}
