package cluster

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/tls"
	"crypto/x509"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"
)

// Admission is one request and one reply on a connection of its own, each a 4-byte length (big endian) and that much
// JSON.
const (
	joinVersion = 1

	maxJoinRequest = 8 << 10  // a certificate request is about 400 bytes; the rest is small
	maxJoinReply   = 64 << 10 // two certificates of about 700 bytes, a key, maxSeeds addresses
	maxSeeds       = 32

	// Admissions: a fleet of a thousand nodes started at once is in within 10 s, and signing never takes more than a
	// percent of a core.
	joinRate  = 100 // per second
	joinBurst = 200
)

// joinRequest asks for a certificate.
type joinRequest struct {
	Version int    `json:"version"`
	Role    Role   `json:"role"`
	Secret  string `json:"secret"` // the token's last part
	Name    string `json:"name,omitempty"`
	CSR     []byte `json:"csr"` // PKCS #10, DER; only its key counts
}

// joinReply holds either an error or the rest.
type joinReply struct {
	Error       string   `json:"error,omitempty"`
	Again       bool     `json:"again,omitempty"` // the same request may be granted later
	Certificate []byte   `json:"certificate,omitempty"`
	GossipKey   []byte   `json:"gossip_key,omitempty"`
	Seeds       []string `json:"seeds,omitempty"` // gossip addresses of members
}

// writeFrame sends v, whose JSON must not exceed limit bytes.
func writeFrame(w io.Writer, v any, limit int) error {
	body, err := json.Marshal(v)
	if err != nil {
		return err
	}
	if len(body) > limit {
		return fmt.Errorf("message of %d bytes exceeds %d", len(body), limit)
	}
	_, err = w.Write(append(binary.BigEndian.AppendUint32(nil, uint32(len(body))), body...))
	return err
}

// readFrame reads one message of at most limit bytes.
func readFrame(r io.Reader, limit int) ([]byte, error) {
	var head [4]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return nil, fmt.Errorf("read length: %w", err)
	}
	n := binary.BigEndian.Uint32(head[:])
	if n > uint32(limit) {
		return nil, fmt.Errorf("message of %d bytes, expected at most %d", n, limit)
	}
	body := make([]byte, n)
	if _, err := io.ReadFull(r, body); err != nil {
		return nil, fmt.Errorf("read message: %w", err)
	}
	return body, nil
}

// decodeStrict reads one JSON value that has no unknown fields and nothing after it.
func decodeStrict(body []byte, v any) error {
	dec := json.NewDecoder(bytes.NewReader(body))
	dec.DisallowUnknownFields()
	if err := dec.Decode(v); err != nil {
		return err
	}
	if _, err := dec.Token(); err != io.EOF {
		return errors.New("data after the message")
	}
	return nil
}

// decodeJoin reads and checks a request, all but its secret, and returns the key to certify.
func decodeJoin(body []byte) (joinRequest, *ecdsa.PublicKey, error) {
	var req joinRequest
	if err := decodeStrict(body, &req); err != nil {
		return req, nil, fmt.Errorf("admission request: %w", err)
	}
	if req.Version != joinVersion {
		return req, nil, fmt.Errorf("admission request: version %d, expected %d", req.Version, joinVersion)
	}
	if _, err := ParseRole(string(req.Role)); err != nil {
		return req, nil, fmt.Errorf("admission request: %w", err)
	}
	if req.Name != "" {
		if err := checkLabel("node name", req.Name, maxNodeName); err != nil {
			return req, nil, fmt.Errorf("admission request: %w", err)
		}
	}
	csr, err := x509.ParseCertificateRequest(req.CSR)
	if err != nil {
		return req, nil, fmt.Errorf("admission request: certificate request: %w", err)
	}
	key, ok := csr.PublicKey.(*ecdsa.PublicKey)
	if !ok || key.Curve != elliptic.P256() {
		return req, nil, errors.New("admission request: certificate request: expected an ECDSA P-256 key")
	}
	// The signature shows that the key is the asker's own.
	if err := csr.CheckSignature(); err != nil {
		return req, nil, fmt.Errorf("admission request: certificate request: %w", err)
	}
	return req, key, nil
}

// admission decides who gets a certificate.
type admission struct {
	fleet *Fleet
	now   func() time.Time

	mu struct {
		sync.Mutex
		tokens float64 // of the token bucket that limits the rate
		filled time.Time
	}
}

func newAdmission(f *Fleet) *admission {
	a := &admission{fleet: f, now: time.Now}
	if f != nil {
		a.now = f.now
	}
	a.mu.tokens, a.mu.filled = joinBurst, a.now()
	return a
}

// take reports whether one more admission may be tried now.
func (a *admission) take() bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	now := a.now()
	a.mu.tokens = min(joinBurst, a.mu.tokens+max(0, now.Sub(a.mu.filled).Seconds())*joinRate)
	a.mu.filled = now
	if a.mu.tokens < 1 {
		return false
	}
	a.mu.tokens--
	return true
}

// decide answers a request. reason is why it was refused, as of refusals; empty when it was granted.
func (a *admission) decide(body []byte) (req joinRequest, reply joinReply, reason string, err error) {
	if !a.take() {
		err = fmt.Errorf("more than %d admissions per second", joinRate)
		return req, joinReply{Error: err.Error(), Again: true}, refusedRate, err
	}
	req, key, err := decodeJoin(body)
	if err != nil {
		return req, joinReply{Error: err.Error()}, refusedRequest, err
	}
	if !sameSecret(a.fleet.secrets[req.Role], req.Secret) {
		err = fmt.Errorf("wrong join token for role %s", req.Role)
		return req, joinReply{Error: err.Error()}, refusedToken, err
	}
	der, err := a.fleet.certify(req.Role, req.Name, key)
	if err != nil {
		return req, joinReply{Error: err.Error()}, refusedRequest, err
	}
	return req, joinReply{Certificate: der, GossipKey: a.fleet.gossip}, "", nil
}

// admit serves one admission and closes the connection.
func (s *Server) admit(ctx context.Context, conn *tls.Conn) {
	defer conn.Close()
	stop := context.AfterFunc(ctx, func() { conn.NetConn().Close() })
	defer stop()
	remote := conn.RemoteAddr().String()
	if err := conn.SetDeadline(time.Now().Add(handshakeTimeout)); err != nil {
		return
	}
	body, err := readFrame(conn, maxJoinRequest)
	if err != nil {
		if ctx.Err() == nil {
			s.refused.add(refusedRequest, remote, fmt.Errorf("admission request: %w", err))
		}
		return
	}
	req, reply, reason, err := s.admission.decide(body)
	if reason != "" {
		s.refused.add(reason, remote, err, "role", string(req.Role))
	} else {
		reply.Seeds = s.seeds()
		s.admitted.WithLabelValues(string(req.Role)).Inc()
		cert, _ := x509.ParseCertificate(reply.Certificate)
		s.log.Info("node admitted", "remote", remote, "peer", cert.Subject.CommonName, "role", string(req.Role))
	}
	if err := writeFrame(conn, reply, maxJoinReply); err != nil {
		s.log.Debug("admission reply not delivered", "remote", remote, "err", err)
	}
}

// seeds returns the gossip addresses that a newcomer is given.
func (s *Server) seeds() []string {
	m := s.membership()
	if m == nil {
		return nil
	}
	all := m.gossipAddrs()
	return all[:min(len(all), maxSeeds)]
}
