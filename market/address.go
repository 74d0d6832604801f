package market

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// ParseAddress reads an address: 0x and 40 hex digits, all of one case, or of mixed case with the right checksum (EIP-55).
// The zero address is refused: nobody has its key.
func ParseAddress(text string) (common.Address, error) {
	address := common.HexToAddress(text)
	number, prefixed := strings.CutPrefix(text, "0x")
	switch {
	case !prefixed || !common.IsHexAddress(text):
		return address, fmt.Errorf("address %q: expected 0x and 40 hex digits", text)
	case number != strings.ToLower(number) && number != strings.ToUpper(number) && text != address.Hex():
		return address, fmt.Errorf("address %q: bad checksum (EIP-55): a digit or its case is wrong; the digits alone would be %s", text, address)
	case address == (common.Address{}):
		return address, fmt.Errorf("address %q: expected another than zero", text)
	}
	return address, nil
}
