package settlement

import (
	"fmt"
	"math/big"
	"strings"
)

// etherUnits are the names that an amount of ether may carry, and the decimal places of each.
var etherUnits = map[string]int{"wei": 0, "gwei": 9, "ETH": 18}

// ParseEther reads a decimal amount of ether with its unit ("0.01 ETH", "10 gwei", "5 wei") and returns wei. A number
// without a unit is refused: nobody can tell gwei from ETH.
func ParseEther(s string) (*big.Int, error) {
	text := strings.TrimSpace(s)
	at := strings.LastIndexAny(text, "0123456789.") + 1
	decimals, known := etherUnits[strings.TrimSpace(text[at:])]
	if !known {
		return nil, fmt.Errorf("amount %q: expected a decimal number and one of the units ETH, gwei and wei, such as \"10 gwei\"", s)
	}
	return parseDecimal(s, strings.TrimSpace(text[:at]), decimals, "\"10 gwei\"")
}

// FormatEther writes wei as a decimal number of ETH.
func FormatEther(wei *big.Int) string { return formatDecimal(wei, etherUnits["ETH"]) + " ETH" }

// FormatGwei writes wei as a decimal number of gwei, the unit in which gas is priced.
func FormatGwei(wei *big.Int) string { return formatDecimal(wei, etherUnits["gwei"]) + " gwei" }
