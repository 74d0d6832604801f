package settlement

import (
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// KeystoreAddress is the address that a keystore file says it holds, for readers: no password is needed, and nothing is
// proved by it. A file that others may read is refused with ErrTooOpen.
func KeystoreAddress(file string) (common.Address, error) {
	data, err := readPrivate(file)
	if err != nil {
		return common.Address{}, fmt.Errorf("keystore: %w", err)
	}
	var key struct {
		Address string `json:"address"`
	}
	if err := json.Unmarshal(data, &key); err != nil {
		return common.Address{}, fmt.Errorf("keystore %s: %w", file, err)
	}
	if !common.IsHexAddress(key.Address) {
		return common.Address{}, fmt.Errorf("keystore %s: address: expected 40 hex digits, got %.50q", file, key.Address)
	}
	return common.HexToAddress(key.Address), nil
}
