package settlement

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/google/uuid"
)

// ErrTooOpen is what the error wraps when a keystore or password file can be read by others than its owner.
var ErrTooOpen = errors.New("file is readable by others")

// Signer signs for one address. It is used concurrently. An external signer may ask its user, hence the context.
type Signer interface {
	Address() common.Address
	// SignTx returns tx signed for the chain; it does not change tx.
	SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error)
	// SignTyped signs EIP-712 data: 65 bytes, r ‖ s ‖ v, v being 27 or 28.
	SignTyped(ctx context.Context, data apitypes.TypedData) ([]byte, error)
}

// Account is a Signer with its key in memory. It prints as its address.
type Account struct {
	key     *ecdsa.PrivateKey
	address common.Address
}

var _ Signer = (*Account)(nil)

// NewAccount makes an account from a fresh key; random is crypto/rand.Reader outside of tests.
func NewAccount(random io.Reader) (*Account, error) {
	key, err := ecdsa.GenerateKey(crypto.S256(), random)
	if err != nil {
		return nil, fmt.Errorf("generate account: %w", err)
	}
	return AccountFromKey(key), nil
}

// AccountFromKey wraps a key that the caller already has.
func AccountFromKey(key *ecdsa.PrivateKey) *Account {
	return &Account{key: key, address: crypto.PubkeyToAddress(key.PublicKey)}
}

// Address is the account's address.
func (a *Account) Address() common.Address { return a.address }

// String is the checksummed address; the key never prints.
func (a *Account) String() string { return a.address.Hex() }

// GoString keeps %#v from printing the key.
func (a *Account) GoString() string { return "settlement.Account(" + a.address.Hex() + ")" }

// SignTx implements Signer.
func (a *Account) SignTx(_ context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	return types.SignTx(tx, types.LatestSignerForChainID(chainID), a.key)
}

// SignTyped implements Signer.
func (a *Account) SignTyped(_ context.Context, data apitypes.TypedData) ([]byte, error) {
	hash, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		return nil, fmt.Errorf("hash typed data %s: %w", data.PrimaryType, err)
	}
	signature, err := crypto.Sign(hash, a.key)
	if err != nil {
		return nil, err
	}
	signature[crypto.RecoveryIDOffset] += 27
	return signature, nil
}

// Scrypt is the cost of opening a keystore file.
type Scrypt struct{ N, P int }

// Costs: ScryptStandard takes about a second and 256 MiB, and is what a key with value deserves; ScryptLight takes
// about 50 ms and 4 MiB, for dev chains.
var (
	ScryptStandard = Scrypt{keystore.StandardScryptN, keystore.StandardScryptP}
	ScryptLight    = Scrypt{keystore.LightScryptN, keystore.LightScryptP}
)

// CreateKeystore makes an account with a fresh key and writes it, encrypted, to file (mode 0600), which must not exist.
// The password is the first line of passwordFile.
func CreateKeystore(file, passwordFile string, cost Scrypt, random io.Reader) (*Account, error) {
	password, err := ReadPassword(passwordFile)
	if err != nil {
		return nil, err
	}
	account, err := NewAccount(random)
	if err != nil {
		return nil, err
	}
	id, err := uuid.NewRandomFromReader(random)
	if err != nil {
		return nil, fmt.Errorf("keystore %s: %w", file, err)
	}
	data, err := keystore.EncryptKey(&keystore.Key{Id: id, Address: account.address, PrivateKey: account.key}, password, cost.N, cost.P)
	if err != nil {
		return nil, fmt.Errorf("keystore %s: %w", file, err)
	}
	if err := writeNew(file, data); err != nil {
		return nil, fmt.Errorf("keystore %s: %w", file, err)
	}
	return account, nil
}

// OpenKeystore decrypts the account in file with the password that is the first line of passwordFile. Files that others
// may read are refused with ErrTooOpen.
func OpenKeystore(file, passwordFile string) (*Account, error) {
	password, err := ReadPassword(passwordFile)
	if err != nil {
		return nil, err
	}
	data, err := readPrivate(file)
	if err != nil {
		return nil, fmt.Errorf("keystore: %w", err)
	}
	key, err := keystore.DecryptKey(data, password)
	if err != nil {
		return nil, fmt.Errorf("keystore %s with the password of %s: %w", file, passwordFile, err)
	}
	return AccountFromKey(key.PrivateKey), nil
}

// WritePassword makes a password file (mode 0600) with 32 random bytes in hexadecimal; it must not exist.
func WritePassword(file string, random io.Reader) error {
	secret := make([]byte, 32)
	if _, err := io.ReadFull(random, secret); err != nil {
		return fmt.Errorf("password: %w", err)
	}
	if err := writeNew(file, fmt.Appendf(nil, "%x\n", secret)); err != nil {
		return fmt.Errorf("password %s: %w", file, err)
	}
	return nil
}

// ReadPassword returns the first line of a private, non-empty file.
func ReadPassword(file string) (string, error) {
	data, err := readPrivate(file)
	if err != nil {
		return "", fmt.Errorf("password: %w", err)
	}
	line, _, _ := strings.Cut(string(data), "\n")
	line = strings.TrimRight(line, "\r")
	if line == "" {
		return "", fmt.Errorf("password %s: expected a password on the first line", file)
	}
	return line, nil
}

// maxSecretBytes bounds keystore and password files; real ones are under a kilobyte.
const maxSecretBytes = 64 << 10

func readPrivate(file string) ([]byte, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	switch {
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular():
		return nil, fmt.Errorf("%s: expected a regular file, found %s", file, info.Mode().Type())
	case info.Mode().Perm()&0o077 != 0 && runtime.GOOS != "windows":
		return nil, fmt.Errorf("%s: %w: mode %#o, expected 0600", file, ErrTooOpen, info.Mode().Perm())
	case info.Size() > maxSecretBytes:
		return nil, fmt.Errorf("%s: %d bytes, expected at most %d", file, info.Size(), maxSecretBytes)
	}
	return io.ReadAll(io.LimitReader(f, maxSecretBytes))
}

// writeNew writes a private file that did not exist: to a temporary name, synced, then linked to its own.
func writeNew(file string, data []byte) (err error) {
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		return err
	}
	if _, err := os.Lstat(file); !errors.Is(err, fs.ErrNotExist) {
		return errors.Join(err, fs.ErrExist)
	}
	temporary, err := os.CreateTemp(filepath.Dir(file), ".new-*") // made with mode 0600
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.Remove(temporary.Name())) }()
	_, err = temporary.Write(data)
	if err := errors.Join(err, temporary.Sync(), temporary.Close()); err != nil {
		return err
	}
	return os.Link(temporary.Name(), file)
}
