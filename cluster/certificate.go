package cluster

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"errors"
	"fmt"
	"math/big"
	"time"
)

const (
	caLifetime   = 10 * 365 * 24 * time.Hour
	nodeLifetime = 365 * 24 * time.Hour // a node joins again with its token before this ends
	clockSkew    = 10 * time.Minute     // how far a node's clock may be behind its CA's
	organisation = "autonet"

	// fleetName is in every node's certificate, for those who dial an address without knowing who lives there.
	fleetName = "node.autonet.internal"
)

func newKey() (*ecdsa.PrivateKey, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("make key: %w", err)
	}
	return key, nil
}

func newSerial() (*big.Int, error) {
	serial, err := rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 127))
	if err != nil {
		return nil, fmt.Errorf("draw certificate serial: %w", err)
	}
	return serial, nil
}

// newCA returns the certificate of a new fleet, self-signed by key.
func newCA(key *ecdsa.PrivateKey, now time.Time) (*x509.Certificate, error) {
	serial, err := newSerial()
	if err != nil {
		return nil, err
	}
	der, err := x509.CreateCertificate(rand.Reader, &x509.Certificate{
		SerialNumber:          serial,
		Subject:               pkix.Name{Organization: []string{organisation}, CommonName: "autonet fleet " + serial.Text(36)},
		NotBefore:             now.Add(-clockSkew),
		NotAfter:              now.Add(caLifetime),
		KeyUsage:              x509.KeyUsageCertSign,
		BasicConstraintsValid: true,
		IsCA:                  true,
		MaxPathLenZero:        true,
	}, &x509.Certificate{SerialNumber: serial, Subject: pkix.Name{Organization: []string{organisation}, CommonName: "autonet fleet " + serial.Text(36)}}, &key.PublicKey, key)
	if err != nil {
		return nil, fmt.Errorf("sign CA certificate: %w", err)
	}
	return x509.ParseCertificate(der)
}

// signNode returns the certificate (DER) that makes the holder of pub the node id.
func signNode(ca *x509.Certificate, caKey *ecdsa.PrivateKey, id NodeID, role Role, pub *ecdsa.PublicKey, now time.Time) ([]byte, error) {
	serial, err := newSerial()
	if err != nil {
		return nil, err
	}
	end := now.Add(nodeLifetime)
	if end.After(ca.NotAfter) {
		end = ca.NotAfter
	}
	der, err := x509.CreateCertificate(rand.Reader, &x509.Certificate{
		SerialNumber: serial,
		Subject: pkix.Name{
			Organization:       []string{organisation},
			OrganizationalUnit: []string{string(role)},
			CommonName:         string(id),
		},
		DNSNames:              []string{string(id), fleetName},
		NotBefore:             now.Add(-clockSkew),
		NotAfter:              end,
		KeyUsage:              x509.KeyUsageDigitalSignature,
		ExtKeyUsage:           []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageClientAuth},
		BasicConstraintsValid: true,
	}, ca, pub, caKey)
	if err != nil {
		return nil, fmt.Errorf("sign certificate of %s: %w", id, err)
	}
	return der, nil
}

// nodeOf reads who a certificate names. It does not verify the certificate.
func nodeOf(cert *x509.Certificate) (NodeID, Role, error) {
	id, err := ParseNodeID(cert.Subject.CommonName)
	if err != nil {
		return "", "", fmt.Errorf("certificate's common name: %w", err)
	}
	units := cert.Subject.OrganizationalUnit
	if len(units) != 1 {
		return "", "", fmt.Errorf("certificate of %s: %d organisational units, expected one, its role", id, len(units))
	}
	role, err := ParseRole(units[0])
	if err != nil {
		return "", "", fmt.Errorf("certificate of %s: %w", id, err)
	}
	return id, role, nil
}

// peerOf reads who is at the other end of a connection whose handshake has verified the certificate.
func peerOf(state tls.ConnectionState) (NodeID, Role, error) {
	if len(state.VerifiedChains) == 0 || len(state.PeerCertificates) == 0 {
		return "", "", errors.New("peer has no verified certificate")
	}
	return nodeOf(state.PeerCertificates[0])
}
