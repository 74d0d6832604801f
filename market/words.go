package market

import (
	"fmt"
	"strconv"
	"strings"
)

// ppm writes parts per million as a decimal number: 965000 is 0.965.
func ppm(parts uint32) string { return strconv.FormatFloat(float64(parts)/1e6, 'f', -1, 64) }

// percent writes basis points.
func percent(bps uint16) string {
	return strconv.FormatFloat(float64(bps)/100, 'f', -1, 64) + " %"
}

// decimal leaves ATN's unit out: shares are counted like it.
func decimal(amount string) string { return strings.TrimSuffix(amount, " ATN") }

// Plural writes a count with its noun.
func Plural(n uint64, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
