package market

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/autonet/autonet/settlement"
)

// ParsePart reads a part of a composite project, its address and its share of the revenue: "0x…=12.5%".
func ParsePart(text string) (settlement.Part, error) {
	var part settlement.Part
	address, share, found := strings.Cut(text, "=")
	if !found {
		return part, fmt.Errorf("part %q: expected PROJECT=SHARE, such as 0x…=12.5%%", text)
	}
	var err error
	if part.Project, err = ParseAddress(address); err != nil {
		return part, fmt.Errorf("part %q: %w", text, err)
	}
	bps, ok := new(big.Rat).SetString(strings.TrimSuffix(share, "%"))
	if !ok || !strings.HasSuffix(share, "%") || strings.ContainsAny(share, "/eE_xX") {
		return part, fmt.Errorf("part %q: expected a share in percent such as 12.5%%, got %q", text, share)
	}
	bps.Mul(bps, big.NewRat(100, 1))
	if !bps.IsInt() || bps.Sign() <= 0 || bps.Cmp(big.NewRat(10_000, 1)) > 0 {
		return part, fmt.Errorf("part %q: expected a share above 0 %% and up to 100 %%, with two decimals at most, got %q", text, share)
	}
	part.RoyaltyBPS = uint16(bps.Num().Uint64())
	return part, nil
}
