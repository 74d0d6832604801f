package assembly_test

import (
	"strings"
	"testing"
)

// turn is a loop of two k and two sums, one of which the assembler keeps in another register meanwhile.
const turn = `
.text.small:
.L_x_1:
        /*0000*/                   LDS.64 R8, [R2] ;
        /*0010*/                   LDS R4, [R3+0x80] ;
        /*0020*/                   FFMA R10, R8, R4.reuse, R10 ;
        /*0030*/                   FFMA R14, R9, R4, R11 ;
        /*0040*/                   LDS.64 R8, [R2+0x10] ;
        /*0050*/                   LDS R4, [R3+0x90] ;
        /*0060*/                   FFMA R10, R8, R4, R10 ;
        /*0070*/                   FFMA R11, R9, R4, R14 ;
        /*0080*/               @P0 BRA ` + "`(.L_x_1)" + ` ;
`

func TestBrokenChainsAreFound(t *testing.T) {
	for _, c := range []struct{ old, new, want string }{
		{"", "", ""},
		{"FFMA R10, R8, R4, R10", "FMUL R10, R8, R4", "computes with floats"},
		{"FFMA R10, R8, R4, R10", "FFMA.FTZ R10, R8, R4, R10", "not a plain fma"},
		{"FFMA R11, R9, R4, R14", "FFMA R11, R9, R4, R11", "has 1 products, not 2"},
		{"FFMA R11, R9, R4, R14", "FFMA R15, R9, R4, R14", "does not end where it begins"},
		{"LDS.64 R8, [R2+0x10]", "LDS.64 R8, [R2+-0x10]", "goes from"},
		{"LDS.64 R8, [R2+0x10]", "LDS.64 R8, [R6+0x10]", "goes from"},
		{"LDS R4, [R3+0x90]", "MOV R10, R7", "does not end where it begins"},
		{"LDS R4, [R3+0x90]", "LDG R4, [R3+0x90]", "not a number from shared memory"},
		{"LDS R4, [R3+0x90]", "IADD3 R10, R7, R7, RZ", "no sum"},
		{"FFMA R14, R9, R4, R11", "FFMA R14, R8, R4, R11", "have the same factors"},
	} {
		bodies := loops(functions(strings.Replace(turn, c.old, c.new, 1))["small"])
		if len(bodies) != 1 {
			t.Fatalf("%d loops, not 1", len(bodies))
		}
		sums, err := chains(bodies[0], true)
		if err == nil {
			err = ascending(sums, 2)
		}
		if err == nil && c.want != "" || err != nil && (c.want == "" || !strings.Contains(err.Error(), c.want)) {
			t.Errorf("%q for %q: found %v, want %q", c.new, c.old, err, c.want)
		}
	}
}
