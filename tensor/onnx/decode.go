package onnx

import (
	"fmt"
	"math"

	"github.com/autonet/autonet/tensor"
)

// decode reads a ModelProto. Tensors stay slices of b.
func decode(b []byte) (*model, error) {
	if int64(len(b)) > maxFile {
		return nil, fmt.Errorf("%w: %d bytes, at most %d expected", ErrFormat, len(b), int64(maxFile))
	}
	m := &model{}
	err := fields(b, func(f field) error {
		switch f.number {
		case 1:
			return f.setInt(&m.irVersion)
		case 2:
			return f.setText(&m.producer)
		case 3:
			return f.setText(&m.producerVersion)
		case 7:
			message, err := f.message()
			if err == nil && m.graph != nil {
				err = fmt.Errorf("%w: two graphs", ErrFormat)
			}
			if err == nil {
				m.graph, err = decodeGraph(message)
			}
			return err
		case 8:
			return m.decodeOpset(f)
		}
		return nil
	})
	if err == nil && (m.graph == nil || m.opset < 1) {
		err = fmt.Errorf("%w: a graph and its operator set expected", ErrFormat)
	}
	return m, err
}

func (m *model) decodeOpset(f field) error {
	message, err := f.message()
	if err != nil {
		return err
	}
	var domain string
	var version int64
	err = fields(message, func(f field) error {
		switch f.number {
		case 1:
			return f.setText(&domain)
		case 2:
			return f.setInt(&version)
		}
		return nil
	})
	if domain == "" || domain == "ai.onnx" {
		m.opset = version
	}
	return err
}

func decodeGraph(b []byte) (*graph, error) {
	g := &graph{}
	err := fields(b, func(f field) error {
		switch f.number {
		case 1:
			return decodeInto(f, &g.nodes, maxNodes, decodeNode)
		case 2:
			return f.setText(&g.name)
		case 5:
			return decodeInto(f, &g.initializers, maxTables, decodeTensor)
		case 11:
			return decodeInto(f, &g.inputs, maxTables, decodeValueInfo)
		case 12:
			return decodeInto(f, &g.outputs, maxTables, decodeValueInfo)
		case 15:
			return fmt.Errorf("%w: sparse initializers are not supported", ErrFormat)
		}
		return nil
	})
	return g, err
}

// decodeInto reads a submessage and appends it to a list of at most most.
func decodeInto[T any](f field, list *[]T, most int, decode func([]byte) (T, error)) error {
	message, err := f.message()
	if err != nil {
		return err
	}
	if len(*list) >= most {
		return f.tooMany(most)
	}
	one, err := decode(message)
	*list = append(*list, one)
	return err
}

func decodeNode(b []byte) (*node, error) {
	n := &node{}
	err := fields(b, func(f field) error {
		switch f.number {
		case 1:
			return f.appendText(&n.inputs)
		case 2:
			return f.appendText(&n.outputs)
		case 3:
			return f.setText(&n.name)
		case 4:
			return f.setText(&n.op)
		case 5:
			return decodeInto(f, &n.attributes, maxAttributes, decodeAttribute)
		case 7:
			return f.setText(&n.domain)
		}
		return nil
	})
	return n, err
}

func decodeAttribute(b []byte) (attribute, error) {
	a := attribute{}
	err := fields(b, func(f field) error {
		switch f.number {
		case 1:
			return f.setText(&a.name)
		case 2:
			a.number = math.Float32frombits(uint32(f.varint))
		case 3:
			return f.setInt(&a.integer)
		case 4:
			return f.setText(&a.text)
		case 5:
			message, err := f.message()
			if err == nil {
				a.tensor, err = decodeTensor(message)
			}
			return err
		case 6, 11:
			a.graph = true
		case 7:
			return f.appendFloats(&a.numbers, maxList)
		case 8:
			return f.appendInts(&a.ints, maxList)
		case 20:
			return f.setInt(&a.kind)
		case 21:
			return fmt.Errorf("%w: an attribute that refers to a function's", ErrFormat)
		}
		return nil
	})
	return a, err
}

func decodeTensor(b []byte) (*tensorData, error) {
	t := &tensorData{}
	err := fields(b, func(f field) error {
		switch f.number {
		case 1:
			return f.appendInts(&t.dims, maxRank)
		case 2:
			return f.setInt(&t.dataType)
		case 4:
			return f.appendFloats(&t.floats, tensor.MaxParams)
		case 5, 7:
			return f.appendInts(&t.ints, tensor.MaxParams)
		case 6, 10, 11:
			return fmt.Errorf("%w: tensors of strings, doubles and unsigned integers are read from raw data only", ErrFormat)
		case 8:
			return f.setText(&t.name)
		case 9:
			var err error
			t.raw, err = f.message()
			return err
		case 13:
			return decodeInto(f, &t.external, 16, decodeEntry)
		case 14:
			t.outside = f.varint == 1
		}
		return nil
	})
	return t, err
}

func decodeEntry(b []byte) (entry, error) {
	e := entry{}
	err := fields(b, func(f field) error {
		switch f.number {
		case 1:
			return f.setText(&e.key)
		case 2:
			return f.setText(&e.value)
		}
		return nil
	})
	return e, err
}

// decodeValueInfo reads a name and its type: TypeProto, its tensor_type, that one's shape, the shape's dimensions.
func decodeValueInfo(b []byte) (valueInfo, error) {
	v := valueInfo{}
	dim := func(f field) error {
		if len(v.dims) >= maxRank {
			return f.tooMany(maxRank)
		}
		v.dims = append(v.dims, dimension{size: -1})
		d := &v.dims[len(v.dims)-1]
		return f.inside(func(f field) error {
			switch f.number {
			case 1:
				return f.setInt(&d.size)
			case 2:
				return f.setText(&d.name)
			}
			return nil
		})
	}
	tensorType := func(f field) error {
		switch f.number {
		case 1:
			return f.setInt(&v.elemType)
		case 2:
			return f.only(1, dim)
		}
		return nil
	}
	err := fields(b, func(f field) error {
		switch f.number {
		case 1:
			return f.setText(&v.name)
		case 2:
			return f.only(1, func(f field) error { return f.inside(tensorType) })
		}
		return nil
	})
	return v, err
}
