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
	whole, fraction, point := strings.Cut(text, ".")
	switch {
	case whole == "" || !digits(whole) || !digits(fraction) || (point && fraction == ""):
		return nil, fmt.Errorf("amount %q: expected a decimal number of ATN such as \"12.5 ATN\"", s)
	case len(fraction) > Decimals:
		return nil, fmt.Errorf("amount %q: %d decimals, expected at most %d", s, len(fraction), Decimals)
	case len(strings.TrimLeft(whole, "0")) > maxWhole:
		return nil, fmt.Errorf("amount %q: too large for 256 bits", s)
	}
	wei, _ := new(big.Int).SetString(whole+fraction+strings.Repeat("0", Decimals-len(fraction)), 10)
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
func FormatATN(wei *big.Int) string {
	if wei == nil {
		return "0 ATN"
	}
	sign := ""
	if wei.Sign() < 0 {
		sign = "-"
	}
	text := new(big.Int).Abs(wei).String()
	text = strings.Repeat("0", max(0, Decimals+1-len(text))) + text
	whole, fraction := text[:len(text)-Decimals], strings.TrimRight(text[len(text)-Decimals:], "0")
	if fraction != "" {
		whole += "." + fraction
	}
	return sign + whole + " ATN"
}

func digits(s string) bool {
	for _, c := range s {
		if c < '0' || c > '9' {
			return false
		}
	}
	return true
}
