package cluster

import (
	"crypto/ecdsa"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/autonet/autonet/internal/durable"
)

// What a fleet directory holds.
const (
	caCertFile = "ca.crt"      // PEM, public
	caKeyFile  = "ca.key"      // PEM (PKCS #8), 0600
	tokenFile  = "tokens.json" // role → secret of its join token, 0600
)

// gossipKeyBytes selects AES-256.
const gossipKeyBytes = 32

// Fleet is a fleet's certificate authority. Who holds it can admit anyone as anything: it stays with the operator and
// with the coordinators that admit. Methods may be called concurrently.
type Fleet struct {
	ca      *x509.Certificate
	key     *ecdsa.PrivateKey
	secrets map[Role]string
	gossip  []byte
	now     func() time.Time
}

// CreateFleet makes a new fleet in dir, which is created if it is missing. A directory that already holds a fleet is
// refused and left as it is.
func CreateFleet(dir string) (*Fleet, error) {
	if _, err := os.Stat(filepath.Join(dir, caKeyFile)); err == nil {
		return nil, fmt.Errorf("create fleet: %s: holds a fleet already", dir)
	} else if !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("create fleet: %w", err)
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("create fleet: %w", err)
	}
	f := &Fleet{secrets: make(map[Role]string), now: time.Now}
	var err error
	if f.key, err = newKey(); err != nil {
		return nil, fmt.Errorf("create fleet: %w", err)
	}
	if f.ca, err = newCA(f.key, f.now()); err != nil {
		return nil, fmt.Errorf("create fleet: %w", err)
	}
	for _, role := range Roles() {
		if f.secrets[role], err = newSecret(rand.Reader); err != nil {
			return nil, fmt.Errorf("create fleet: %w", err)
		}
	}
	if err := f.save(dir); err != nil {
		return nil, fmt.Errorf("create fleet: %w", err)
	}
	return f, f.deriveGossipKey()
}

// save writes the key last: a directory without it holds no fleet yet.
func (f *Fleet) save(dir string) error {
	secrets, err := json.MarshalIndent(f.secrets, "", "  ")
	if err != nil {
		return err
	}
	key, err := x509.MarshalPKCS8PrivateKey(f.key)
	if err != nil {
		return err
	}
	cert := pem.EncodeToMemory(&pem.Block{Type: pemCertificate, Bytes: f.ca.Raw})
	if err := durable.Replace(filepath.Join(dir, caCertFile), cert, 0o644); err != nil {
		return err
	}
	if err := durable.Replace(filepath.Join(dir, tokenFile), append(secrets, '\n'), 0o600); err != nil {
		return err
	}
	return durable.Replace(filepath.Join(dir, caKeyFile), pem.EncodeToMemory(&pem.Block{Type: pemKey, Bytes: key}), 0o600)
}

// OpenFleet reads the fleet in dir: fs.ErrNotExist when there is none.
func OpenFleet(dir string) (*Fleet, error) {
	f := &Fleet{now: time.Now}
	keyPath, certPath, tokenPath := filepath.Join(dir, caKeyFile), filepath.Join(dir, caCertFile), filepath.Join(dir, tokenFile)
	data, err := readSecret(keyPath)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("open fleet: %s holds no fleet: there is no %s in it: %w", dir, caKeyFile, fs.ErrNotExist)
	}
	if err != nil {
		return nil, fmt.Errorf("open fleet: %w", err)
	}
	if f.key, err = parseKey(data); err != nil {
		return nil, fmt.Errorf("open fleet: %s: %w", keyPath, err)
	}
	if data, err = os.ReadFile(certPath); err != nil {
		return nil, fmt.Errorf("open fleet: %w", err)
	}
	block, _ := pem.Decode(data)
	if block == nil || block.Type != pemCertificate {
		return nil, fmt.Errorf("open fleet: %s: expected a PEM certificate", certPath)
	}
	if f.ca, err = x509.ParseCertificate(block.Bytes); err != nil {
		return nil, fmt.Errorf("open fleet: %s: %w", certPath, err)
	}
	if !f.key.PublicKey.Equal(f.ca.PublicKey) {
		return nil, fmt.Errorf("open fleet: %s does not belong to %s", keyPath, certPath)
	}
	if data, err = readSecret(tokenPath); err != nil {
		return nil, fmt.Errorf("open fleet: %w", err)
	}
	if err := json.Unmarshal(data, &f.secrets); err != nil {
		return nil, fmt.Errorf("open fleet: %s: %w", tokenPath, err)
	}
	for _, role := range Roles() {
		if s, err := decode32(f.secrets[role]); err != nil || len(s) != secretBytes {
			return nil, fmt.Errorf("open fleet: %s: field %q: expected a secret of %d bytes in base32", tokenPath, role, secretBytes)
		}
	}
	return f, f.deriveGossipKey()
}

// deriveGossipKey computes the gossip key from the CA's private key (HKDF, RFC 5869), so that it need not be kept
// apart and every holder of the fleet directory hands out the same one.
func (f *Fleet) deriveGossipKey() error {
	secret, err := f.key.Bytes()
	if err != nil {
		return fmt.Errorf("derive gossip key: %w", err)
	}
	f.gossip, err = hkdf.Key(sha256.New, secret, nil, "autonet gossip key 1", gossipKeyBytes)
	if err != nil {
		return fmt.Errorf("derive gossip key: %w", err)
	}
	return nil
}

// Token returns the join token of a role: whoever holds it can become a node of that role. Empty for an unknown role.
func (f *Fleet) Token(role Role) string {
	secret, ok := f.secrets[role]
	if !ok {
		return ""
	}
	return joinToken{role: role, digest: sha256.Sum256(f.ca.Raw), secret: secret}.String()
}

// Issue makes a new key and its certificate. name may be empty (see NodeID).
func (f *Fleet) Issue(role Role, name string) (*Identity, error) {
	if _, err := ParseRole(string(role)); err != nil {
		return nil, fmt.Errorf("issue identity: %w", err)
	}
	key, err := newKey()
	if err != nil {
		return nil, fmt.Errorf("issue identity: %w", err)
	}
	der, err := f.certify(role, name, &key.PublicKey)
	if err != nil {
		return nil, fmt.Errorf("issue identity: %w", err)
	}
	return newIdentity(key, der, f.ca.Raw, f.gossip)
}

// certify returns the certificate (DER) of a node that holds the key.
func (f *Fleet) certify(role Role, name string, pub *ecdsa.PublicKey) ([]byte, error) {
	id, err := nodeIDFor(role, name, pub)
	if err != nil {
		return nil, err
	}
	return signNode(f.ca, f.key, id, role, pub, f.now())
}
