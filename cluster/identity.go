package cluster

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/autonet/autonet/internal/durable"
)

const (
	pemKey         = "PRIVATE KEY"
	pemCertificate = "CERTIFICATE"
	pemGossipKey   = "AUTONET GOSSIP KEY"

	// identityFile holds key, certificate, CA certificate and gossip key, as PEM blocks of one file: so it is there
	// whole or not at all.
	identityFile = "identity.pem"
)

// Identity is who a node is: what it needs to prove itself and to know the others. It is not changed once made.
type Identity struct {
	ID        NodeID
	Role      Role
	Cert      tls.Certificate // chain: the node's certificate, then the CA's
	Roots     *x509.CertPool  // the fleet's CA alone
	GossipKey []byte          // AES-256
	Expires   time.Time       // end of the certificate; join again before
}

// newIdentity checks that the parts fit together.
func newIdentity(key *ecdsa.PrivateKey, certDER, caDER, gossipKey []byte) (*Identity, error) {
	ca, err := x509.ParseCertificate(caDER)
	if err != nil {
		return nil, fmt.Errorf("CA certificate: %w", err)
	}
	cert, err := x509.ParseCertificate(certDER)
	if err != nil {
		return nil, fmt.Errorf("certificate: %w", err)
	}
	id, role, err := nodeOf(cert)
	if err != nil {
		return nil, err
	}
	if !key.PublicKey.Equal(cert.PublicKey) {
		return nil, fmt.Errorf("the key is not that of the certificate of %s", id)
	}
	if err := cert.CheckSignatureFrom(ca); err != nil {
		return nil, fmt.Errorf("the certificate of %s is not its fleet's: %w", id, err)
	}
	if len(gossipKey) != gossipKeyBytes {
		return nil, fmt.Errorf("gossip key: %d bytes, expected %d", len(gossipKey), gossipKeyBytes)
	}
	roots := x509.NewCertPool()
	roots.AddCert(ca)
	return &Identity{
		ID: id, Role: role,
		Cert:      tls.Certificate{Certificate: [][]byte{certDER, caDER}, PrivateKey: key, Leaf: cert},
		Roots:     roots,
		GossipKey: bytes.Clone(gossipKey),
		Expires:   cert.NotAfter,
	}, nil
}

// SaveIdentity writes the identity into dir (created with mode 0700 when missing), replacing the one that is there.
func SaveIdentity(dir string, id *Identity) error {
	key, err := x509.MarshalPKCS8PrivateKey(id.Cert.PrivateKey)
	if err != nil {
		return fmt.Errorf("save identity of %s: %w", id.ID, err)
	}
	var b bytes.Buffer
	for _, block := range []pem.Block{
		{Type: pemKey, Bytes: key},
		{Type: pemCertificate, Bytes: id.Cert.Certificate[0]},
		{Type: pemCertificate, Bytes: id.Cert.Certificate[1]},
		{Type: pemGossipKey, Bytes: id.GossipKey},
	} {
		if err := pem.Encode(&b, &block); err != nil {
			return fmt.Errorf("save identity of %s: %w", id.ID, err)
		}
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("save identity of %s: %w", id.ID, err)
	}
	if err := durable.Replace(filepath.Join(dir, identityFile), b.Bytes(), 0o600); err != nil {
		return fmt.Errorf("save identity of %s: %w", id.ID, err)
	}
	return nil
}

// LoadIdentity reads the identity in dir: fs.ErrNotExist when there is none.
func LoadIdentity(dir string) (*Identity, error) {
	path := filepath.Join(dir, identityFile)
	data, err := readSecret(path)
	if err != nil {
		return nil, fmt.Errorf("load identity: %w", err)
	}
	id, err := decodeIdentity(data)
	if err != nil {
		return nil, fmt.Errorf("load identity: %s: %w", path, err)
	}
	return id, nil
}

func decodeIdentity(data []byte) (*Identity, error) {
	want := []string{pemKey, pemCertificate, pemCertificate, pemGossipKey}
	blocks := make([][]byte, len(want))
	for i, kind := range want {
		block, rest := pem.Decode(data)
		if block == nil || block.Type != kind {
			return nil, fmt.Errorf("block %d: expected PEM %q", i+1, kind)
		}
		blocks[i], data = block.Bytes, rest
	}
	key, err := parsePKCS8(blocks[0])
	if err != nil {
		return nil, err
	}
	return newIdentity(key, blocks[1], blocks[2], blocks[3])
}

func parseKey(data []byte) (*ecdsa.PrivateKey, error) {
	block, _ := pem.Decode(data)
	if block == nil || block.Type != pemKey {
		return nil, errors.New("expected a PEM private key")
	}
	return parsePKCS8(block.Bytes)
}

func parsePKCS8(der []byte) (*ecdsa.PrivateKey, error) {
	parsed, err := x509.ParsePKCS8PrivateKey(der)
	if err != nil {
		return nil, fmt.Errorf("private key: %w", err)
	}
	key, ok := parsed.(*ecdsa.PrivateKey)
	if !ok {
		return nil, fmt.Errorf("private key: expected ECDSA, got %T", parsed)
	}
	return key, nil
}

// ClientTLS returns how the node dials another: the other end must hold a certificate of the fleet, of the node want
// unless that is empty, and of one of the roles unless there are none. proto is the ALPN name.
func (id *Identity) ClientTLS(want NodeID, proto string, roles ...Role) *tls.Config {
	name := fleetName
	if want != "" {
		name = string(want)
	}
	return &tls.Config{
		MinVersion:   tls.VersionTLS13,
		Certificates: []tls.Certificate{id.Cert},
		RootCAs:      id.Roots,
		ServerName:   name, // checked against the certificate's DNS names, which hold the NodeID
		NextProtos:   []string{proto},
		VerifyConnection: func(state tls.ConnectionState) error {
			return checkPeer(state, want, roles)
		},
	}
}

// checkPeer refuses a peer that is not the node or the role that was meant.
func checkPeer(state tls.ConnectionState, want NodeID, roles []Role) error {
	id, role, err := peerOf(state)
	if err != nil {
		return err
	}
	if want != "" && id != want {
		return fmt.Errorf("peer is %s, expected %s", id, want)
	}
	return demandRole(id, role, roles)
}
