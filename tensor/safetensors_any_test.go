package tensor

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// foreign builds a safetensors file from a header's text and data.
func foreign(header string, data []byte) []byte {
	b := binary.LittleEndian.AppendUint64(nil, uint64(len(header)))
	return append(append(b, header...), data...)
}

func TestReadSafetensorsTypes(t *testing.T) {
	header := `{"__metadata__":{"format":"pt"},
"h":{"dtype":"F16","shape":[2],"data_offsets":[8,12]},"f":{"dtype":"F32","shape":[1,2],"data_offsets":[0,8]},
"b":{"dtype":"BF16","shape":[1],"data_offsets":[12,14]},"d":{"dtype":"F64","shape":[],"data_offsets":[14,22]},
"i":{"dtype":"I64","shape":[0],"data_offsets":[22,22]}}`
	data := binary.LittleEndian.AppendUint32(nil, math.Float32bits(1.5))
	data = binary.LittleEndian.AppendUint32(data, math.Float32bits(-2))
	data = append(data, 0x01, 0x00, 0x00, 0xc4, 0x80, 0x3f) // 2⁻²⁴, −4, 1
	data = binary.LittleEndian.AppendUint64(data, math.Float64bits(0.1))
	tensors, err := ReadSafetensors(foreign(header, data))
	if err != nil {
		t.Fatal(err)
	}
	want := map[string][]float32{"f": {1.5, -2}, "h": {1.0 / (1 << 24), -4}, "b": {1}, "d": {0.1}}
	for _, tensor := range tensors {
		x, err := tensor.Floats()
		if tensor.Name == "i" {
			continue // empty, of a type that gives no numbers
		}
		if err != nil || !slices.Equal(x, want[tensor.Name]) {
			t.Errorf("%s: %v, %v; want %v", tensor.Name, x, err, want[tensor.Name])
		}
	}
}

func TestReadSafetensorsRefusesLies(t *testing.T) {
	one := `{"a":{"dtype":"F32","shape":[%s],"data_offsets":[%s]}}`
	for name, b := range map[string][]byte{
		"nothing":       nil,
		"long header":   binary.LittleEndian.AppendUint64(nil, 1<<62),
		"no JSON":       foreign("nonsense", nil),
		"past the end":  foreign(fmt.Sprintf(one, "2", "0,8"), make([]byte, 4)),
		"before":        foreign(fmt.Sprintf(one, "1", "-4,0"), make([]byte, 4)),
		"wrong size":    foreign(fmt.Sprintf(one, "2", "0,4"), make([]byte, 4)),
		"a gap":         foreign(fmt.Sprintf(one, "1", "4,8"), make([]byte, 8)),
		"left over":     foreign(fmt.Sprintf(one, "1", "0,4"), make([]byte, 8)),
		"overflow":      foreign(fmt.Sprintf(one, "4294967296,4294967296", "0,0"), nil),
		"negative side": foreign(fmt.Sprintf(one, "-1", "0,-4"), nil),
		"odd type":      foreign(`{"a":{"dtype":"Q7","shape":[1],"data_offsets":[0,4]}}`, make([]byte, 4)),
		"overlap": foreign(`{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"b":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}`,
			make([]byte, 4)),
	} {
		if _, err := ReadSafetensors(b); !errors.Is(err, ErrSafetensors) {
			t.Errorf("%s: %v, want ErrSafetensors", name, err)
		}
	}
}

// TestHalf compares every half-precision number with its value by definition.
func TestHalf(t *testing.T) {
	for bits := range 1 << 16 {
		sign, exponent, fraction := 1-2*float64(bits>>15), bits>>10&31, float64(bits&0x3ff)
		want := sign * math.Ldexp(1+fraction/1024, exponent-15)
		switch {
		case exponent == 0:
			want = sign * math.Ldexp(fraction/1024, -14)
		case exponent == 31 && fraction == 0:
			want = sign * math.Inf(1)
		case exponent == 31:
			want = math.NaN()
		}
		got := float64(FromHalf(uint16(bits)))
		if got != want && !(math.IsNaN(got) && math.IsNaN(want)) {
			t.Fatalf("%#04x: %g, want %g", bits, got, want)
		}
	}
}

func TestMapWeights(t *testing.T) {
	m := mustBuild(t, specs()["classifier"])
	params := m.Init(3)
	tensors, err := ReadSafetensors(EncodeWeights(m, params))
	if err != nil {
		t.Fatal(err)
	}
	back, err := m.MapWeights(tensors, nil)
	if err != nil {
		t.Fatal(err)
	}
	sameBits(t, "by name", back, params)

	names := map[string]string{}
	for i, p := range m.Params() {
		j := slices.IndexFunc(tensors, func(n NamedTensor) bool { return n.Name == p.Name })
		tensors[j].Name = fmt.Sprintf("foreign%d", i)
		names[p.Name] = tensors[j].Name
	}
	back, err = m.MapWeights(tensors, names)
	if err != nil {
		t.Fatal(err)
	}
	sameBits(t, "by given names", back, params)
	back, err = m.MapWeights(tensors, nil) // every shape of this model occurs once
	if err != nil {
		t.Fatal(err)
	}
	sameBits(t, "by shape", back, params)

	twins := mustBuild(t, specs()["residual"])
	if _, err := twins.MapWeights(tensors, nil); err == nil || !strings.Contains(err.Error(), "foreign0") {
		t.Errorf("two parameters of one shape: %v, want an error that lists what there is", err)
	}
	if _, err := m.MapWeights(tensors, map[string]string{"1.weight": "none"}); err == nil || !strings.Contains(err.Error(), `"none"`) {
		t.Errorf("a name that is not there: %v", err)
	}
}

// FuzzReadSafetensors holds the reader to its word: tensors lie inside the file, one behind the other, or it is refused.
func FuzzReadSafetensors(f *testing.F) {
	m := mustBuild(f, specs()["classifier"])
	f.Add(EncodeWeights(m, m.Init(1)))
	f.Add(foreign(`{"a":{"dtype":"BF16","shape":[2,1],"data_offsets":[0,4]}}`, make([]byte, 4)))
	f.Add(foreign(`{"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]}}`, nil))
	f.Add(binary.LittleEndian.AppendUint64(nil, math.MaxUint64))
	if made, err := os.ReadFile(filepath.Join("testdata", "torch", "vectors.safetensors")); err == nil {
		f.Add(made)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		tensors, err := ReadSafetensors(b)
		if err != nil {
			if !errors.Is(err, ErrSafetensors) {
				t.Errorf("%v, want ErrSafetensors", err)
			}
			return
		}
		var all []byte
		for _, tensor := range tensors {
			all = append(all, tensor.data...)
			if x, err := tensor.Floats(); err == nil && len(x) != tensor.Len() {
				t.Errorf("%q: %d numbers, want %d", tensor.Name, len(x), tensor.Len())
			}
		}
		if !bytes.HasSuffix(b, all) {
			t.Error("the tensors are not the file's data")
		}
		_, _ = m.MapWeights(tensors, nil) // must not panic
	})
}
