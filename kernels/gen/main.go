// Command gen writes the assembly of package kernels: for each family of loops one file of instructions and one
// of Go declarations. What it writes is committed; `make generate-check` compares it with what the generator gives.
//
// It runs on any machine and knows no processor: which loops a processor may run is decided in kernels.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/pass"
	"github.com/mmcloughlin/avo/printer"
)

// family is a set of loops for one kind of processor. It becomes NAME_amd64.s and NAME_stubs_amd64.go.
type family struct {
	name string
	emit func(*build.Context)
}

var families = []family{
	{"vector_avx512", vectorAVX512},
	{"vector_avx2", vectorAVX2},
	{"gemm_avx512", func(c *build.Context) { gemm(newAVX512(c)) }},
	{"gemm_avx2", func(c *build.Context) { gemm(newAVX2(c)) }},
}

// neonFamilies become NAME_arm64.s and NAME_stubs_arm64.go.
var neonFamilies = []struct {
	name string
	emit func(*neon)
}{
	{"gemm_neon", neonGemm},
	{"vector_neon", neonVectors},
}

func main() {
	dir := flag.String("dir", "..", "the folder of package kernels")
	check := flag.Bool("check", false, "compare with what is there instead of writing")
	flag.Parse()
	if err := run(*dir, *check); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run(dir string, check bool) error {
	texts, err := write()
	if err != nil {
		return err
	}
	for name, text := range texts {
		path := filepath.Join(dir, name)
		if !check {
			if err := os.WriteFile(path, text, 0o644); err != nil {
				return err
			}
			continue
		}
		have, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if !bytes.Equal(have, text) {
			return fmt.Errorf("kernels/%s is stale; run `make generate` and commit", name)
		}
	}
	return nil
}

// write returns the text of every file.
func write() (map[string][]byte, error) {
	texts := map[string][]byte{}
	for _, f := range families {
		assembly, stubs, err := compile(f)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", f.name, err)
		}
		texts[f.name+"_amd64.s"], texts[f.name+"_stubs_amd64.go"] = assembly, stubs
	}
	for _, f := range neonFamilies {
		n := newNEON()
		f.emit(n)
		texts[f.name+"_arm64.s"], texts[f.name+"_stubs_arm64.go"] = n.text.Bytes(), n.stubs.Bytes()
	}
	return texts, nil
}

// upper matches the registers that only AVX-512 has. The allocator hands them out whatever the instructions, and some
// would assemble to ones that a processor with AVX2 does not know.
var upper = regexp.MustCompile(`\b([XY](1[6-9]|2\d|3[01])|[ZK]\d+)\b`)

// compile allocates the registers of a family and prints it.
func compile(f family) (assembly, stubs []byte, err error) {
	c := build.NewContext()
	c.ConstraintExpr("amd64")
	c.ConstraintExpr("!noasm")
	f.emit(c)
	file, err := c.Result()
	if err != nil {
		return nil, nil, err
	}
	if err := pass.Compile.Execute(file); err != nil {
		return nil, nil, err
	}
	config := printer.Config{Name: "kernels/gen", Pkg: "kernels"}
	if assembly, err = printer.NewGoAsm(config).Print(file); err != nil {
		return nil, nil, err
	}
	if found := upper.Find(assembly); found != nil && strings.HasSuffix(f.name, "_avx2") {
		return nil, nil, fmt.Errorf("ran out of registers: %s is one of AVX-512", found)
	}
	stubs, err = printer.NewStubs(config).Print(file)
	return assembly, stubs, err
}
