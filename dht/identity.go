package dht

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
)

// maxKeyBytes bounds a key file; an ed25519 key takes 68 bytes.
const maxKeyBytes = 1 << 10

// LoadOrCreateKey reads the ed25519 private key (libp2p's protobuf form) in the file at path, or
// makes one and writes it there, readable by its owner only. A file that others may read, or that
// holds anything else, is refused. Of several processes that create the file at once, all get the
// one key that stays.
func LoadOrCreateKey(path string) (crypto.PrivKey, error) {
	key, err := loadKey(path)
	if !errors.Is(err, fs.ErrNotExist) {
		return key, err
	}
	if err := createKey(path); err != nil && !errors.Is(err, fs.ErrExist) {
		return nil, fmt.Errorf("dht: create key: %w", err)
	}
	return loadKey(path)
}

// PeerID returns the id by which the network knows the key's owner.
func PeerID(key crypto.PrivKey) (peer.ID, error) { return peer.IDFromPrivateKey(key) }

func loadKey(path string) (crypto.PrivKey, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("dht: key: %w", err)
	}
	if !info.Mode().IsRegular() || info.Mode().Perm()&0o077 != 0 || info.Size() > maxKeyBytes {
		return nil, fmt.Errorf("dht: key %s: mode %v, %d bytes: want a file of mode 0600 and at most %d bytes", path, info.Mode(), info.Size(), maxKeyBytes)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("dht: key: %w", err)
	}
	key, err := crypto.UnmarshalPrivateKey(data)
	if err != nil {
		return nil, fmt.Errorf("dht: key %s: want a libp2p private key: %w", path, err)
	}
	if key.Type() != crypto.Ed25519 {
		return nil, fmt.Errorf("dht: key %s: type %v: want ed25519", path, key.Type())
	}
	return key, nil
}

// createKey writes a new key under a temporary name and links it to path, which fails with
// fs.ErrExist where another was faster. os.CreateTemp makes files of mode 0600.
func createKey(path string) (err error) {
	key, _, err := crypto.GenerateEd25519Key(rand.Reader)
	if err != nil {
		return err
	}
	data, err := crypto.MarshalPrivateKey(key)
	if err != nil {
		return err
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"-*")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.Remove(tmp.Name())) }()
	_, werr := tmp.Write(data)
	if err := errors.Join(werr, tmp.Sync(), tmp.Close()); err != nil {
		return err
	}
	return os.Link(tmp.Name(), path)
}
