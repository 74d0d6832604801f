package cluster

import (
	"crypto/ecdsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"fmt"
	"slices"
)

// Role is what a node may do in its fleet. It is written in the node's certificate.
type Role string

// The roles. A worker runs tasks, a coordinator may lead jobs and votes in Raft groups, an operator submits jobs and
// reads state; it serves nothing.
const (
	Worker      Role = "worker"
	Coordinator Role = "coordinator"
	Operator    Role = "operator"
)

// Roles lists every role.
func Roles() []Role { return []Role{Worker, Coordinator, Operator} }

// ParseRole returns the role called s.
func ParseRole(s string) (Role, error) {
	if r := Role(s); slices.Contains(Roles(), r) {
		return r, nil
	}
	return "", fmt.Errorf("role %q: expected one of %v", s, Roles())
}

// NodeID names a node for as long as its key lives: the common name of its certificate, a DNS label. Without a name
// given by its operator it is the role's first letter and 16 bytes of the key's SHA-256 in hex ("w-3f…"), with one it
// is the name and 4 of these bytes ("attic-3f…"), so that two nodes called alike stay apart.
type NodeID string

const (
	maxNodeID   = 63 // a DNS label: the id is also the certificate's DNS name
	maxNodeName = 40 // leaves room for the suffix
)

// ParseNodeID checks that s is a node id.
func ParseNodeID(s string) (NodeID, error) {
	if err := checkLabel("node id", s, maxNodeID); err != nil {
		return "", err
	}
	return NodeID(s), nil
}

// checkLabel reports what keeps s from being a DNS label of at most limit bytes.
func checkLabel(what, s string, limit int) error {
	if s == "" || len(s) > limit {
		return fmt.Errorf("%s %.80q: expected 1 to %d characters, got %d", what, s, limit, len(s))
	}
	for i := range len(s) {
		c := s[i]
		inner := c == '-' && i > 0 && i < len(s)-1
		if !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || inner) {
			return fmt.Errorf("%s %q: expected lower case letters, digits and inner dashes", what, s)
		}
	}
	return nil
}

// nodeIDFor derives the id of the node that holds the key.
func nodeIDFor(role Role, name string, key *ecdsa.PublicKey) (NodeID, error) {
	der, err := x509.MarshalPKIXPublicKey(key)
	if err != nil {
		return "", fmt.Errorf("encode public key: %w", err)
	}
	sum := sha256.Sum256(der)
	if name == "" {
		return NodeID(string(role)[:1] + "-" + hex.EncodeToString(sum[:16])), nil
	}
	if err := checkLabel("node name", name, maxNodeName); err != nil {
		return "", err
	}
	return NodeID(name + "-" + hex.EncodeToString(sum[:4])), nil
}
