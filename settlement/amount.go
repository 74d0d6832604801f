package settlement

import (
	"fmt"
	"math/big"
	"strings"
)

// Decimals is the number of decimal places of ATN and of every project's shares: 1 ATN = 10^18 wei.
const Decimals = 18

// maxWhole bounds the digits before the point; 10^59 ATN is just under 2^256 wei.
const maxWhole = 59

// ParseATN reads a decimal amount, with or without the unit ("12.5", "12.5 ATN"), and returns wei.
// It refuses signs, exponents, separators and more than 18 decimals.
func ParseATN(s string) (*big.Int, error) {
	text := strings.TrimSpace(s)
	if number, found := strings.CutSuffix(text, "ATN"); found {
		text = strings.TrimSpace(number)
	}
	return parseDecimal(s, text, Decimals, "\"12.5 ATN\"")
}

// parseDecimal reads the number of the amount s, and returns it in units of its last decimal place.
func parseDecimal(s, number string, decimals int, example string) (*big.Int, error) {
	whole, fraction, point := strings.Cut(number, ".")
	switch {
	case whole == "" || !digits(whole) || !digits(fraction) || (point && fraction == ""):
		return nil, fmt.Errorf("amount %q: expected a decimal number with its unit, such as %s", s, example)
	case len(fraction) > decimals:
		return nil, fmt.Errorf("amount %q: %d decimals, expected at most %d", s, len(fraction), decimals)
	case len(strings.TrimLeft(whole, "0")) > maxWhole:
		return nil, fmt.Errorf("amount %q: too large for 256 bits", s)
	}
	wei, _ := new(big.Int).SetString(whole+fraction+strings.Repeat("0", decimals-len(fraction)), 10)
	return wei, nil
}

// MustATN is ParseATN for constants in tests and examples; it panics on a malformed amount.
func MustATN(s string) *big.Int {
	wei, err := ParseATN(s)
	if err != nil {
		panic(err)
	}
	return wei
}

// FormatATN writes wei as an exact decimal with its unit: "12.5 ATN". A nil amount is "0 ATN".
func FormatATN(wei *big.Int) string { return formatDecimal(wei, Decimals) + " ATN" }

// formatDecimal writes units of the last decimal place as an exact decimal number; nil is 0.
func formatDecimal(units *big.Int, decimals int) string {
	if units == nil {
		return "0"
	}
	sign := ""
	if units.Sign() < 0 {
		sign = "-"
	}
	text := new(big.Int).Abs(units).String()
	text = strings.Repeat("0", max(0, decimals+1-len(text))) + text
	whole, fraction := text[:len(text)-decimals], strings.TrimRight(text[len(text)-decimals:], "0")
	if fraction != "" {
		whole += "." + fraction
	}
	return sign + whole
}

func digits(s string) bool {
	for _, c := range s {
		if c < '0' || c > '9' {
			return false
		}
	}
	return true
}
