package settlement

import (
	"math/big"
	"testing"

	"pgregory.net/rapid"
)

func TestParseEther(t *testing.T) {
	for in, want := range map[string]string{
		"10 gwei": "10000000000", "0.01 ETH": "10000000000000000", "5wei": "5", " 1.5gwei ": "1500000000", "0 wei": "0",
	} {
		if got, err := ParseEther(in); err != nil || got.String() != want {
			t.Errorf("ParseEther(%q) = %v, %v; want %s", in, got, err, want)
		}
	}
	for _, in := range []string{"", "10", "gwei", "1 ATN", "1 Gwei", "-1 wei", "0.5 wei", "1.0000000001 gwei", "1 gwei 2", "1e3 wei", "1 2 wei"} {
		if got, err := ParseEther(in); err == nil {
			t.Errorf("ParseEther(%q) = %v, want an error", in, got)
		}
	}
}

func TestFormatEtherRoundTrips(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		wei := new(big.Int).SetBytes(rapid.SliceOfN(rapid.Byte(), 0, 20).Draw(t, "wei"))
		for _, text := range []string{FormatEther(wei), FormatGwei(wei)} {
			if back, err := ParseEther(text); err != nil || back.Cmp(wei) != 0 {
				t.Fatalf("%v wei is written %q and read as %v, %v", wei, text, back, err)
			}
		}
	})
}
