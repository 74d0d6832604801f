package tensor

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"math"
	"strings"
	"testing"
)

func TestWeightsAreSafetensors(t *testing.T) {
	m := mustBuild(t, specs()["classifier"])
	params := m.Init(1)
	b := EncodeWeights(m, params)
	// Read it as any safetensors reader would.
	size := binary.LittleEndian.Uint64(b)
	if size%8 != 0 {
		t.Errorf("header of %d bytes is not aligned", size)
	}
	var h map[string]struct {
		DType string `json:"dtype"`
		Shape []int
		Ends  [2]int `json:"data_offsets"`
	}
	if err := json.Unmarshal(b[8:8+size], &h); err != nil {
		t.Fatal(err)
	}
	data := b[8+size:]
	for _, p := range m.Params() {
		e := h[p.Name]
		if e.DType != "F32" || len(e.Shape) != len(p.Shape) || e.Ends[1]-e.Ends[0] != 4*p.Len {
			t.Fatalf("%s: %+v", p.Name, e)
		}
		for i := range p.Len {
			v := math.Float32frombits(binary.LittleEndian.Uint32(data[e.Ends[0]+4*i:]))
			if v != params[p.Offset+i] {
				t.Fatalf("%s, number %d: %g, want %g", p.Name, i, v, params[p.Offset+i])
			}
		}
	}
	back, err := DecodeWeights(m, b)
	if err != nil {
		t.Fatal(err)
	}
	sameBits(t, "decoded", back, params)
}

func TestStateRoundTrip(t *testing.T) {
	m := mustBuild(t, specs()["doubled"])
	for _, s := range rules() {
		o := mustOptimizer(t, s, m.Params()...)
		state := make([]float32, o.StateLen(m.Len()))
		for i := range state {
			state[i] = float32(i) / 3
		}
		back, err := DecodeState(m, o, EncodeState(m, o, state))
		if err != nil {
			t.Fatal(err)
		}
		sameBits(t, s.Kind, back, state)
	}
	sgd, adam := mustOptimizer(t, rules()[0], m.Params()...), mustOptimizer(t, rules()[2], m.Params()...)
	if _, err := DecodeState(m, adam, EncodeState(m, sgd, nil)); !errors.Is(err, ErrFormat) {
		t.Errorf("sgd's state as adam's: error %v", err)
	}
}

func TestNaNsAreWrittenOneWay(t *testing.T) {
	m := mustBuild(t, specs()["doubled"])
	a, b := m.Init(1), m.Init(1)
	a[0], b[0] = math.Float32frombits(0x7fc00000), math.Float32frombits(0xffc12345)
	if !bytes.Equal(EncodeWeights(m, a), EncodeWeights(m, b)) {
		t.Error("two NaNs give different bytes")
	}
}

func TestDecodeRefusesLies(t *testing.T) {
	m := mustBuild(t, specs()["doubled"])
	good := EncodeWeights(m, m.Init(1))
	size := binary.LittleEndian.Uint64(good)
	h := string(good[8 : 8+size])
	forge := func(header string) []byte {
		b := binary.LittleEndian.AppendUint64(nil, uint64(len(header)))
		return append(append(b, header...), good[8+size:]...)
	}
	flip := func(at int, v byte) []byte {
		b := bytes.Clone(good)
		b[at] = v
		return b
	}
	nan := bytes.Clone(good)
	binary.LittleEndian.PutUint32(nan[8+size:], 0x7f800001)
	other := mustBuild(t, specs()["classifier"])
	for _, c := range []struct {
		name, part string
		b          []byte
	}{
		{"empty", "0 bytes", nil},
		{"short", "claimed", good[:20]},
		{"header beyond the file", "claimed", flip(7, 0x7f)},
		{"numbers cut off", "bytes of numbers", good[:len(good)-1]},
		{"numbers appended", "bytes of numbers", append(bytes.Clone(good), 0)},
		{"another model", `"a.weight" expected`, EncodeWeights(other, other.Init(1))},
		{"another type", "dtype", forge(strings.Replace(h, "F32", "F16", 1))},
		{"another shape", "shape", forge(strings.Replace(h, "[3,2]", "[2,3]", 1))},
		{"overlap", "data_offsets", forge(strings.Replace(h, "[24,36]", "[0,12]", 1))},
		{"offset past the end", "data_offsets", forge(strings.Replace(h, "[24,36]", "[24,99999999999]", 1))},
		{"tensor too many", "got 5", forge(strings.Replace(h, "{", `{"x":{"dtype":"F32","shape":[0],"data_offsets":[0,0]},`, 1))},
		{"other spaces", "other bytes", forge(h + "        ")},
		{"no JSON", "JSON", forge("[]      ")},
		{"NaN of its own", "not canonical", nan},
	} {
		if _, err := DecodeWeights(m, c.b); !errors.Is(err, ErrFormat) || !strings.Contains(err.Error(), c.part) {
			t.Errorf("%s: error %v", c.name, err)
		}
	}
}

func FuzzDecodeWeights(f *testing.F) {
	m, err := Build(specs()["doubled"])
	if err != nil {
		f.Fatal(err)
	}
	good := EncodeWeights(m, m.Init(1))
	f.Add(good)
	f.Add(good[:9])
	f.Add([]byte("\x10\x00\x00\x00\x00\x00\x00\x00{\"2.weight\":null}"))
	f.Fuzz(func(t *testing.T, b []byte) {
		params, err := DecodeWeights(m, b)
		if err != nil {
			if !errors.Is(err, ErrFormat) {
				t.Errorf("error without ErrFormat: %v", err)
			}
			return
		}
		if !bytes.Equal(EncodeWeights(m, params), b) {
			t.Error("accepted bytes that it would not write")
		}
	})
}
