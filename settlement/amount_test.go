package settlement

import (
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestParseATN(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"0", "0"},
		{"1", "1000000000000000000"},
		{"12.5 ATN", "12500000000000000000"},
		{"12.5ATN", "12500000000000000000"},
		{" 0.000000000000000001 ", "1"},
		{"007", "7000000000000000000"},
	} {
		got, err := ParseATN(c.in)
		if err != nil || got.String() != c.want {
			t.Errorf("ParseATN(%q) = %v, %v; want %s", c.in, got, err, c.want)
		}
	}
	for _, in := range []string{"", "ATN", "-1", "+1", "1e3", "1,000", ".5", "1.", "1.2.3", "1 ETH", "0.0000000000000000001",
		"٣", strings.Repeat("9", 60), "0x10"} {
		if got, err := ParseATN(in); err == nil {
			t.Errorf("ParseATN(%q) = %v, want an error", in, got)
		}
	}
}

func TestFormatATNRoundTrips(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		wei := new(big.Int).SetBytes(rapid.SliceOfN(rapid.Byte(), 0, 30).Draw(t, "wei"))
		text := FormatATN(wei)
		back, err := ParseATN(text)
		if err != nil || back.Cmp(wei) != 0 {
			t.Fatalf("%v wei is written %q and read as %v, %v", wei, text, back, err)
		}
	})
	for _, c := range []struct {
		in   *big.Int
		want string
	}{{nil, "0 ATN"}, {big.NewInt(0), "0 ATN"}, {MustATN("3.10"), "3.1 ATN"}, {big.NewInt(-1), "-0.000000000000000001 ATN"}} {
		if got := FormatATN(c.in); got != c.want {
			t.Errorf("FormatATN(%v) = %q, want %q", c.in, got, c.want)
		}
	}
}
