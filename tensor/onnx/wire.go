package onnx

import (
	"fmt"
	"math"

	"google.golang.org/protobuf/encoding/protowire"
)

// field is one field of a message, as it stands on the wire.
type field struct {
	number protowire.Number
	kind   protowire.Type
	varint uint64 // of the three scalar kinds
	bytes  []byte // of the length-delimited kind: a slice of the file
}

// fields hands each field of a message to see, in order, and stops at its first error.
func fields(message []byte, see func(f field) error) error {
	for len(message) > 0 {
		number, kind, n := protowire.ConsumeTag(message)
		if n < 0 {
			return fmt.Errorf("%w: %w", ErrFormat, protowire.ParseError(n))
		}
		message = message[n:]
		f := field{number: number, kind: kind}
		switch kind {
		case protowire.VarintType:
			f.varint, n = protowire.ConsumeVarint(message)
		case protowire.Fixed32Type:
			var v uint32
			v, n = protowire.ConsumeFixed32(message)
			f.varint = uint64(v)
		case protowire.Fixed64Type:
			f.varint, n = protowire.ConsumeFixed64(message)
		case protowire.BytesType:
			f.bytes, n = protowire.ConsumeBytes(message)
		default:
			return fmt.Errorf("%w: field %d: wire type %d", ErrFormat, number, kind)
		}
		if n < 0 {
			return fmt.Errorf("%w: field %d: %w", ErrFormat, number, protowire.ParseError(n))
		}
		message = message[n:]
		if err := see(f); err != nil {
			return err
		}
	}
	return nil
}

// want fails unless the field has the wire type of its declaration.
func (f field) want(kind protowire.Type) error {
	if f.kind != kind {
		return fmt.Errorf("%w: field %d: wire type %d expected, got %d", ErrFormat, f.number, kind, f.kind)
	}
	return nil
}

func (f field) message() ([]byte, error) { return f.bytes, f.want(protowire.BytesType) }

// inside hands see the fields of the field's message.
func (f field) inside(see func(field) error) error {
	message, err := f.message()
	if err != nil {
		return err
	}
	return fields(message, see)
}

// only is inside for the fields of one number.
func (f field) only(number protowire.Number, see func(field) error) error {
	return f.inside(func(f field) error {
		if f.number != number {
			return nil
		}
		return see(f)
	})
}

func (f field) setText(s *string) error {
	if err := f.want(protowire.BytesType); err != nil {
		return err
	}
	if len(f.bytes) > maxName {
		return fmt.Errorf("%w: field %d: a name of %d bytes, at most %d expected", ErrFormat, f.number, len(f.bytes), maxName)
	}
	*s = string(f.bytes)
	return nil
}

func (f field) setInt(v *int64) error {
	*v = int64(f.varint)
	return f.want(protowire.VarintType)
}

// appendText adds a name to a list of at most maxList.
func (f field) appendText(list *[]string) error {
	if len(*list) >= maxList {
		return f.tooMany(maxList)
	}
	*list = append(*list, "")
	return f.setText(&(*list)[len(*list)-1])
}

func (f field) tooMany(most int) error {
	return fmt.Errorf("%w: field %d: more than %d of them", ErrFormat, f.number, most)
}

// appendInts adds the numbers of a repeated integer field, packed or not, to a list of at most most.
func (f field) appendInts(list *[]int64, most int) error {
	if f.kind == protowire.VarintType {
		if len(*list) >= most {
			return f.tooMany(most)
		}
		*list = append(*list, int64(f.varint))
		return nil
	}
	packed, err := f.message()
	for err == nil && len(packed) > 0 {
		v, n := protowire.ConsumeVarint(packed)
		if n < 0 {
			return fmt.Errorf("%w: field %d: %w", ErrFormat, f.number, protowire.ParseError(n))
		}
		if len(*list) >= most {
			return f.tooMany(most)
		}
		*list, packed = append(*list, int64(v)), packed[n:]
	}
	return err
}

// appendFloats adds the numbers of a repeated float field, packed or not.
func (f field) appendFloats(list *[]float32, most int) error {
	if f.kind == protowire.Fixed32Type {
		if len(*list) >= most {
			return f.tooMany(most)
		}
		*list = append(*list, math.Float32frombits(uint32(f.varint)))
		return nil
	}
	packed, err := f.message()
	if err != nil {
		return err
	}
	if len(packed)%4 != 0 || len(packed)/4 > most-len(*list) {
		return fmt.Errorf("%w: field %d: %d bytes of float32 numbers", ErrFormat, f.number, len(packed))
	}
	for ; len(packed) > 0; packed = packed[4:] {
		v, _ := protowire.ConsumeFixed32(packed)
		*list = append(*list, math.Float32frombits(v))
	}
	return nil
}
