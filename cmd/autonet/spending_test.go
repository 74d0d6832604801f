package main

import (
	"strings"
	"testing"
)

// TestSpendingFlags: caps without a unit, or of nothing, are refused before anything is reached.
func TestSpendingFlags(t *testing.T) {
	for _, command := range []string{"coordinator", "serve", "verify"} {
		for value, want := range map[string]string{"10": "10 gwei", "0 gwei": "more than nothing", "ten gwei": "10 gwei", "-1 gwei": "10 gwei"} {
			o := autonet(t.Context(), "", command, "--max-fee-per-gas", value)
			if o.code == 0 || !strings.Contains(o.err, "--max-fee-per-gas") || !strings.Contains(o.err, want) {
				t.Errorf("%s --max-fee-per-gas %q: %+v", command, value, o)
			}
		}
	}
}
