// Package assembly_test holds the kernels' machine code to the order of arithmetic: in PTX, which is committed, and in what
// NVIDIA's assembler makes of it for each kind of device. Nothing here needs a GPU. tools.sh fetches the assembler; without
// it, only PTX is looked at.
package assembly_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// fast are the files of the fast mode, which may use the devices' matrix units.
var fast = map[string]bool{"fast": true, "flash": true}

// forbidden are instructions that round otherwise than the canonical arithmetic, or may.
var forbidden = []struct {
	pattern *regexp.Regexp
	why     string
}{
	{regexp.MustCompile(`\.ftz\b`), "subnormals are kept"},
	{regexp.MustCompile(`\.approx\b|\.full\b`), "results are rounded correctly"},
	{regexp.MustCompile(`^(add|sub|mul)(\.sat)?\.f(32|64)\b`), "without a rounding the assembler may fuse a product and a sum"},
	{regexp.MustCompile(`^mad\.(\w+\.)*f(32|64)\b`), "a product and a sum are fused only by fma"},
	{regexp.MustCompile(`^(add|sub|mul|fma|div|sqrt|rcp)\.(rz|rm|rp)\b`), "results are rounded to nearest even"},
	{regexp.MustCompile(`^(ex2|lg2|sin|cos|tanh|rsqrt)\b`), "elementary functions are math.h's"},
	{regexp.MustCompile(`^(atom|red)\..*\.(f16|bf16|f32|f64)\b|^redux\..*\.f32\b`), "the order of a sum is not left to chance"},
	{regexp.MustCompile(`^(add|sub|mul|fma)\.\S*f16`), "numbers of 16 bits are stored, not computed with"},
}

var matrixUnits = regexp.MustCompile(`^(mma|wmma|wgmma|tcgen05)\b`)

// fault says what is wrong with an instruction; empty for what may stand in a file.
func fault(file, instruction string) string {
	for _, rule := range forbidden {
		if rule.pattern.MatchString(instruction) {
			return rule.why
		}
	}
	if matrixUnits.MatchString(instruction) && !fast[file] {
		return "matrix units sum in an order of their own: only the fast mode's files use them"
	}
	return ""
}

// instructionOf is a line's instruction without its guard; empty for others.
func instructionOf(line string) string {
	line = strings.TrimSpace(line)
	if strings.HasPrefix(line, "@") {
		_, line, _ = strings.Cut(line, " ")
		line = strings.TrimSpace(line)
	}
	if line == "" || strings.HasPrefix(line, "//") || line[0] == '.' || line[0] == '$' || line[0] == '{' || line[0] == '}' {
		return ""
	}
	return line
}

func TestPTXKeepsTheOrder(t *testing.T) {
	for _, path := range ptxFiles(t) {
		name := strings.TrimSuffix(filepath.Base(path), ".ptx")
		text := read(t, path)
		if !strings.Contains(text, "\n.version 7.8\n.target sm_80\n") {
			t.Errorf("%s is not for PTX 7.8 and sm_80, the least that is supported", name)
		}
		for number, line := range strings.Split(text, "\n") {
			instruction := instructionOf(line)
			if why := fault(name, instruction); why != "" {
				t.Errorf("%s:%d: %s: %s", filepath.Base(path), number+1, instruction, why)
			}
		}
	}
}

func TestFaultsAreFound(t *testing.T) {
	for instruction, wrong := range map[string]bool{
		"add.rn.f32 %f1, %f2, %f3;":                 false,
		"add.f32 %f1, %f2, %f3;":                    true,
		"add.s32 %r1, %r2, %r3;":                    false,
		"mul.f64 %fd1, %fd2, %fd3;":                 true,
		"fma.rn.f32 %f1, %f2, %f3, %f4;":            false,
		"fma.rn.ftz.f32 %f1, %f2, %f3, %f4;":        true,
		"mad.rn.f32 %f1, %f2, %f3, %f4;":            true,
		"mad.lo.s32 %r1, %r2, %r3, %r4;":            false,
		"div.approx.f32 %f1, %f2, %f3;":             true,
		"div.full.f32 %f1, %f2, %f3;":               true,
		"sqrt.rz.f32 %f1, %f2;":                     true,
		"ex2.approx.f32 %f1, %f2;":                  true,
		"atom.global.add.f32 %f1, [%rd1], %f2;":     true,
		"red.global.add.f32 [%rd1], %f2;":           true,
		"atom.global.add.u32 %r1, [%rd1], %r2;":     false,
		"mma.sync.aligned.m16n8k16.row.col.f32 {};": true,
	} {
		if found := fault("gemm", instruction) != ""; found != wrong {
			t.Errorf("%s: found wrong: %v", instruction, found)
		}
	}
	if why := fault("fast", "mma.sync.aligned.m16n8k16.row.col.f32 {};"); why != "" {
		t.Error(why)
	}
}

var entry = regexp.MustCompile(`(?m)^\.visible \.entry (\w+)\(`)

func TestKernelsHaveOneName(t *testing.T) {
	home := map[string]string{}
	for _, path := range ptxFiles(t) {
		for _, match := range entry.FindAllStringSubmatch(read(t, path), -1) {
			if other, taken := home[match[1]]; taken {
				t.Errorf("kernel %s is in %s and in %s", match[1], other, filepath.Base(path))
			}
			home[match[1]] = filepath.Base(path)
		}
	}
}

func ptxFiles(t *testing.T) []string {
	t.Helper()
	paths, err := filepath.Glob("../ptx/*.ptx")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no ../ptx/*.ptx (%v)", err)
	}
	return paths
}

func read(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
