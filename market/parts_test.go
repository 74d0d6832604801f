package market

import (
	"strings"
	"testing"
)

func TestParsePart(t *testing.T) {
	const project = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"
	for share, bps := range map[string]uint16{"12.5%": 1250, "0.01%": 1, "100%": 10_000, "7%": 700} {
		if got, err := ParsePart(project + "=" + share); err != nil || got.RoyaltyBPS != bps || got.Project.Hex() != project {
			t.Errorf("%s: %+v, %v", share, got, err)
		}
	}
	for text, want := range map[string]string{
		project: "PROJECT=SHARE", "0x12=5%": "40 hex digits", project + "=5": "percent", project + "=%": "percent", project + "=1/2%": "percent",
		project + "=1e1%": "percent", project + "=0%": "above 0 %", project + "=100.01%": "above 0 %", project + "=0.001%": "above 0 %", project + "=-5%": "above 0 %",
	} {
		if got, err := ParsePart(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %+v, %v; want %q", text, got, err, want)
		}
	}
}
