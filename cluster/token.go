package cluster

import (
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base32"
	"errors"
	"fmt"
	"io"
	"strings"
)

// A join token reads autonet-1-<role>-<digest>-<secret>. The digest is the SHA-256 of the fleet's CA certificate
// (DER), by which the newcomer knows the fleet before it says the secret; the secret is how the fleet knows the
// newcomer. Both are base32 in lower case without padding, so that a token survives terminals, URLs and case folding.
// The form follows Docker Swarm's.
const (
	tokenPrefix = "autonet-1"
	secretBytes = 20 // 160 bits: guessing is hopeless whatever the rate
)

var errToken = errors.New("join token: expected autonet-1-<role>-<52 characters>-<32 characters>")

// base32 in lower case, no padding
func encode32(b []byte) string {
	return strings.ToLower(base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(b))
}

// decode32 takes only what encode32 gives, in either case: Go's decoder passes over a surplus character.
func decode32(s string) ([]byte, error) {
	b, err := base32.StdEncoding.WithPadding(base32.NoPadding).DecodeString(strings.ToUpper(s))
	if err == nil && encode32(b) != strings.ToLower(s) {
		err = errors.New("surplus characters")
	}
	return b, err
}

// joinToken is a parsed token.
type joinToken struct {
	role   Role
	digest [sha256.Size]byte // of the CA certificate's DER
	secret string            // base32
}

func (t joinToken) String() string {
	return strings.Join([]string{tokenPrefix, string(t.role), encode32(t.digest[:]), t.secret}, "-")
}

// parseToken never quotes what it was given: errors end up in logs.
func parseToken(s string) (joinToken, error) {
	rest, ok := strings.CutPrefix(strings.TrimSpace(s), tokenPrefix+"-")
	parts := strings.Split(rest, "-")
	if !ok || len(parts) != 3 {
		return joinToken{}, errToken
	}
	role, err := ParseRole(parts[0])
	if err != nil {
		return joinToken{}, errToken
	}
	digest, err := decode32(parts[1])
	if err != nil || len(digest) != sha256.Size {
		return joinToken{}, errToken
	}
	if secret, err := decode32(parts[2]); err != nil || len(secret) != secretBytes {
		return joinToken{}, errToken
	}
	t := joinToken{role: role, secret: strings.ToLower(parts[2])}
	copy(t.digest[:], digest)
	return t, nil
}

// TokenRole returns the role that a join token admits to.
func TokenRole(token string) (Role, error) {
	t, err := parseToken(token)
	return t.role, err
}

func newSecret(random io.Reader) (string, error) {
	b := make([]byte, secretBytes)
	if _, err := io.ReadFull(random, b); err != nil {
		return "", fmt.Errorf("draw join secret: %w", err)
	}
	return encode32(b), nil
}

// sameSecret compares in a time that depends on neither secret, nor on their lengths.
func sameSecret(a, b string) bool {
	x, y := sha256.Sum256([]byte(a)), sha256.Sum256([]byte(b))
	return subtle.ConstantTimeCompare(x[:], y[:]) == 1
}
