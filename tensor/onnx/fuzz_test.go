package onnx

import (
	"errors"
	"maps"
	"math"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// FuzzImport holds Import to its word: a file is refused with a documented error, or gives a model whose parameters fit
// and that computes what the graph does. It must not panic, nor take memory out of proportion.
func FuzzImport(f *testing.F) {
	all := specs()
	for _, name := range slices.Sorted(maps.Keys(all)) {
		m, params := trained(f, all[name])
		f.Add(exported(f, m, params))
	}
	files, err := filepath.Glob(filepath.Join("testdata", "torch", "*.onnx"))
	if err != nil {
		f.Fatal(err)
	}
	for _, path := range files {
		b, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		got, err := Import(b, ImportOptions{memory: 1 << 20, work: 1 << 26})
		if err != nil {
			return
		}
		if len(got.Params) != got.Model.Len() || !(got.Difference <= agreement) {
			t.Errorf("%d parameters of %d, %g off", len(got.Params), got.Model.Len(), got.Difference)
		}
	})
}

// TestImportRefusesLies changes sizes and offsets of a good file.
func TestImportRefusesLies(t *testing.T) {
	m, params := trained(t, specs()["dense"])
	good := exported(t, m, params)
	for name, spoil := range map[string]func(g *graph){
		"too few bytes": func(g *graph) { g.initializers[0].raw = g.initializers[0].raw[4:] },
		"huge shape":    func(g *graph) { g.initializers[0].dims = []int64{1 << 40, 1 << 40} },
		"negative side": func(g *graph) { g.initializers[0].dims = []int64{-7, 12} },
		"unknown type":  func(g *graph) { g.initializers[0].dataType = 99 },
		"two of a name": func(g *graph) { g.initializers = append(g.initializers, g.initializers[0]) },
		"no outputs":    func(g *graph) { g.outputs = nil },
		"no input":      func(g *graph) { g.inputs = nil },
		"from nowhere":  func(g *graph) { g.nodes[0].inputs[0] = "nowhere" },
		"many samples":  func(g *graph) { g.inputs[0].dims[0] = dimension{size: math.MaxInt64} },
	} {
		file, err := decode(good)
		if err != nil {
			t.Fatal(err)
		}
		spoil(file.graph)
		if _, err := Import(encode(file), ImportOptions{}); !errors.Is(err, ErrFormat) {
			t.Errorf("%s: %v, want ErrFormat", name, err)
		}
	}
	for cut := range good {
		if _, err := Import(good[:cut], ImportOptions{}); err == nil {
			t.Fatalf("the first %d of %d bytes are taken", cut, len(good))
		}
	}
}

// TestImportNamesTheNode asks for operators and forms that no layer has.
func TestImportNamesTheNode(t *testing.T) {
	m, params := trained(t, specs()["dense"])
	file, err := decode(exported(t, m, params))
	if err != nil {
		t.Fatal(err)
	}
	file.graph.nodes[2].op, file.graph.nodes[2].name = "Celu", "odd one"
	var unsupported *UnsupportedError
	if _, err := Import(encode(file), ImportOptions{}); !errors.As(err, &unsupported) || unsupported.Node != "odd one" || unsupported.Operator != "Celu" {
		t.Errorf("%v, want an error that names the node and its operator", err)
	}
}

// TestExternalData reads tensors from the file beside the model, and nothing else.
func TestExternalData(t *testing.T) {
	m, params := trained(t, specs()["dense"])
	outside := func(location, offset, length string) []byte {
		file, err := decode(exported(t, m, params))
		if err != nil {
			t.Fatal(err)
		}
		i := slices.IndexFunc(file.graph.initializers, func(t *tensorData) bool { return t.name == "first.weight" }) // of 336 bytes
		tensor := file.graph.initializers[i]
		tensor.outside, tensor.external = true, []entry{{"location", location}, {"offset", offset}, {"length", length}}
		return encode(file)
	}
	data := make([]byte, 4096)
	read := func(name string) ([]byte, error) {
		if name != "weights" {
			return nil, os.ErrNotExist
		}
		return data, nil
	}
	if _, err := Import(outside("weights", "64", "336"), ImportOptions{External: read}); err != nil {
		t.Error(err)
	}
	for _, lie := range [][3]string{
		{"weights", "3770", "336"}, {"weights", "-8", "336"}, {"weights", "64", "20"}, {"weights", "64", "-1000"},
		{"weights", "9223372036854775807", "336"}, {"../weights", "0", "336"}, {"/weights", "0", "336"}, {"", "0", "336"}, {"weights", "x", "336"},
	} {
		if _, err := Import(outside(lie[0], lie[1], lie[2]), ImportOptions{External: read}); !errors.Is(err, ErrFormat) {
			t.Errorf("%v: %v, want ErrFormat", lie, err)
		}
	}
	if _, err := Import(outside("weights", "64", "336"), ImportOptions{}); !errors.Is(err, ErrFormat) {
		t.Errorf("no files at hand: %v, want ErrFormat", err)
	}
}
