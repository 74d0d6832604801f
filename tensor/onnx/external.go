package onnx

import (
	"fmt"
	"path/filepath"
	"strconv"
)

// fetch returns the tensor with the bytes that it keeps in another file, which must lie beside the model's.
func (t *tensorData) fetch(external External) (*tensorData, error) {
	location, offset, length := "", int64(0), int64(-1)
	for _, e := range t.external {
		var err error
		switch e.key {
		case "location":
			location = e.value
		case "offset":
			offset, err = strconv.ParseInt(e.value, 10, 64)
		case "length":
			length, err = strconv.ParseInt(e.value, 10, 64)
		}
		if err != nil {
			return nil, fmt.Errorf("%w: tensor %q: external %s: %w", ErrFormat, t.name, e.key, err)
		}
	}
	if location == "" || location != filepath.Base(location) || !filepath.IsLocal(location) {
		return nil, fmt.Errorf("%w: tensor %q: external data in %q, the name of a file beside the model expected", ErrFormat, t.name, location)
	}
	if external == nil {
		return nil, fmt.Errorf("%w: tensor %q: its data are in the file %q, which was not given", ErrFormat, t.name, location)
	}
	file, err := external(location)
	if err != nil {
		return nil, fmt.Errorf("tensor %q: %w", t.name, err)
	}
	size := int64(len(file))
	if length < 0 {
		length = size - offset
	}
	if offset < 0 || offset > size || length < 0 || length > size-offset {
		return nil, fmt.Errorf("%w: tensor %q: %d bytes at %d claimed, %q has %d", ErrFormat, t.name, length, offset, location, size)
	}
	inside := *t
	inside.raw, inside.floats, inside.ints = file[offset:offset+length], nil, nil
	return &inside, nil
}
