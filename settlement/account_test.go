package settlement

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
)

func TestKeystore(t *testing.T) {
	dir := t.TempDir()
	key, password := filepath.Join(dir, "keys", "fleet.json"), filepath.Join(dir, "password")
	if err := WritePassword(password, rand.Reader); err != nil {
		t.Fatal(err)
	}
	made, err := CreateKeystore(key, password, ScryptLight, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	opened, err := OpenKeystore(key, password)
	if err != nil || opened.Address() != made.Address() {
		t.Fatalf("opened %v, %v; want %v", opened, err, made)
	}
	if _, err := CreateKeystore(key, password, ScryptLight, rand.Reader); !errors.Is(err, fs.ErrExist) {
		t.Errorf("a keystore was written over: %v", err)
	}
	if err := WritePassword(password, rand.Reader); !errors.Is(err, fs.ErrExist) {
		t.Errorf("a password was written over: %v", err)
	}
	if names, _ := os.ReadDir(filepath.Dir(key)); len(names) != 1 {
		t.Errorf("files left behind: %v", names)
	}
	other := filepath.Join(dir, "other")
	if err := os.WriteFile(other, []byte("wrong\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := OpenKeystore(key, other); err == nil || strings.Contains(err.Error(), "wrong\n") {
		t.Errorf("wrong password: %v", err)
	}
}

func TestKeystoreRefusesOpenFiles(t *testing.T) {
	dir := t.TempDir()
	key, password := filepath.Join(dir, "key"), filepath.Join(dir, "password")
	if err := os.WriteFile(password, []byte("secret\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := CreateKeystore(key, password, ScryptLight, rand.Reader); err != nil {
		t.Fatal(err)
	}
	for _, file := range []string{key, password} {
		if err := os.Chmod(file, 0o640); err != nil {
			t.Fatal(err)
		}
		if _, err := OpenKeystore(key, password); !errors.Is(err, ErrTooOpen) || !strings.Contains(err.Error(), file) {
			t.Errorf("%s with mode 0640: %v", file, err)
		}
		if err := os.Chmod(file, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for name, content := range map[string]string{"empty": "", "no first line": "\nsecret", "too long": strings.Repeat("x", maxSecretBytes+1)} {
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := ReadPassword(file); err == nil {
			t.Errorf("password file %q was accepted", name)
		}
	}
	if _, err := OpenKeystore(dir, password); err == nil {
		t.Error("a directory was opened as a keystore")
	}
	if _, err := OpenKeystore(filepath.Join(dir, "none"), password); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a keystore that does not exist: %v", err)
	}
	if err := os.WriteFile(key, []byte(`{"version":3}`), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := OpenKeystore(key, password); err == nil {
		t.Error("a keystore without a key was accepted")
	}
}

func TestAccountNeverPrintsItsKey(t *testing.T) {
	account := person(t, 1)
	raw := crypto.FromECDSA(account.key)
	secret := hex.EncodeToString(raw)
	for _, format := range []string{"%v", "%+v", "%#v", "%s"} {
		if text := fmt.Sprintf(format, account); strings.Contains(text, secret) || strings.Contains(text, new(big.Int).SetBytes(raw).String()) {
			t.Errorf("%s prints the key", format)
		}
	}
}
