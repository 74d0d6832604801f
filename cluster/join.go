package cluster

import (
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"path/filepath"
	"time"
)

// ErrRefused says that the fleet answered and will not admit this node.
var ErrRefused = errors.New("the fleet refuses this node")

// JoinConfig says which fleet to join and where to keep what it gives.
type JoinConfig struct {
	Addr   string       // host:port of a coordinator that admits
	Token  string       // of the role that this node is to have
	Name   string       // optional, see NodeID
	Dir    string       // identity directory; empty: nothing is kept
	Logger *slog.Logger // nil: none
}

// PeersFile is where a node remembers the gossip addresses of its fleet, in its identity directory: admission writes
// it, GossipConfig.PeersFile keeps it current.
func PeersFile(dir string) string { return filepath.Join(dir, "peers.json") }

// Enter returns the identity in cfg.Dir, or joins the fleet when there is none yet. An identity whose certificate has
// ended is an error that says so.
func Enter(ctx context.Context, cfg JoinConfig) (*Identity, error) {
	id, err := LoadIdentity(cfg.Dir)
	if errors.Is(err, fs.ErrNotExist) {
		return Join(ctx, cfg)
	}
	if err != nil {
		return nil, err
	}
	if now := time.Now(); now.After(id.Expires) {
		return nil, fmt.Errorf("identity %s in %s: its certificate ended on %s: remove %s and join again",
			id.ID, cfg.Dir, id.Expires.Format(time.DateOnly), filepath.Join(cfg.Dir, identityFile))
	}
	return id, nil
}

// Join becomes a member of a fleet: it makes a key, which never leaves this node, and has it certified. A coordinator
// that cannot be reached or is busy is tried again until ctx ends; a refusal (ErrRefused), or an address where another
// fleet answers, ends it at once.
func Join(ctx context.Context, cfg JoinConfig) (*Identity, error) {
	token, err := parseToken(cfg.Token)
	if err != nil {
		return nil, err
	}
	if _, _, err := net.SplitHostPort(cfg.Addr); err != nil {
		return nil, fmt.Errorf("join: address %q: expected host:port: %w", cfg.Addr, err)
	}
	log := cfg.Logger
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	key, err := newKey()
	if err != nil {
		return nil, fmt.Errorf("join: %w", err)
	}
	csr, err := x509.CreateCertificateRequest(rand.Reader, &x509.CertificateRequest{}, key)
	if err != nil {
		return nil, fmt.Errorf("join: certificate request: %w", err)
	}
	req := joinRequest{Version: joinVersion, Role: token.role, Secret: token.secret, Name: cfg.Name, CSR: csr}
	for wait := 50 * time.Millisecond; ; wait = min(2*wait, 2*time.Second) {
		id, seeds, err := ask(ctx, cfg.Addr, token, req, key)
		var later laterError
		if errors.As(err, &later) {
			log.Debug("admission will be tried again", "addr", cfg.Addr, "err", err)
			if pause(ctx, wait) {
				continue
			}
		}
		if err != nil {
			return nil, fmt.Errorf("join the fleet at %s: %w", cfg.Addr, err)
		}
		return id, keep(cfg.Dir, id, seeds)
	}
}

func keep(dir string, id *Identity, seeds []string) error {
	if dir == "" {
		return nil
	}
	if err := SaveIdentity(dir, id); err != nil {
		return err
	}
	return writePeers(PeersFile(dir), seeds)
}

// laterError marks a failure that may pass.
type laterError struct{ error }

func (e laterError) Unwrap() error { return e.error }

// ask does one admission.
func ask(ctx context.Context, addr string, token joinToken, req joinRequest, key *ecdsa.PrivateKey) (*Identity, []string, error) {
	ctx, cancel := context.WithTimeout(ctx, 2*handshakeTimeout)
	defer cancel()
	raw, err := dialTCP(ctx, addr)
	if err != nil {
		return nil, nil, laterError{err}
	}
	defer raw.Close()
	stop := context.AfterFunc(ctx, func() { raw.Close() })
	defer stop()
	var ca *x509.Certificate
	conn := tls.Client(raw, &tls.Config{
		MinVersion: tls.VersionTLS13,
		NextProtos: []string{protoJoin},
		// Nothing is known of the fleet but the token's digest of its CA certificate: VerifyConnection checks the
		// chain from there.
		InsecureSkipVerify: true,
		VerifyConnection: func(state tls.ConnectionState) (err error) {
			ca, err = verifyPinned(state, token.digest)
			return err
		},
	})
	if err := conn.HandshakeContext(ctx); err != nil {
		return nil, nil, dialFailure(err)
	}
	if err := writeFrame(conn, req, maxJoinRequest); err != nil {
		return nil, nil, laterError{err}
	}
	body, err := readFrame(conn, maxJoinReply)
	if err != nil {
		return nil, nil, laterError{err}
	}
	var reply joinReply
	if err := decodeStrict(body, &reply); err != nil {
		return nil, nil, fmt.Errorf("admission reply: %w", err)
	}
	if reply.Error != "" {
		err := fmt.Errorf("%w: %s", ErrRefused, reply.Error)
		if reply.Again {
			err = laterError{err}
		}
		return nil, nil, err
	}
	id, err := newIdentity(key, reply.Certificate, ca.Raw, reply.GossipKey)
	if err != nil {
		return nil, nil, fmt.Errorf("admission reply: %w", err)
	}
	if id.Role != req.Role {
		return nil, nil, fmt.Errorf("admission reply: certified as %s, asked for %s", id.Role, req.Role)
	}
	return id, reply.Seeds[:min(len(reply.Seeds), maxSeeds)], nil
}

// errOtherFleet says that the address answered with certificates of another fleet than the token's.
var errOtherFleet = errors.New("the certificates shown there are not those of the token's fleet")

// dialFailure tells a connection that broke, which may pass, from an answer that will stay the same.
func dialFailure(err error) error {
	var alert tls.AlertError
	if errors.As(err, &alert) {
		return fmt.Errorf("this node does not admit, or its port is not autonet's: %w", err)
	}
	var netErr *net.OpError
	if errors.As(err, &netErr) && netErr.Op != "remote error" {
		return laterError{err}
	}
	if errors.As(err, &netErr) {
		return fmt.Errorf("this node does not admit: is it a coordinator that holds the fleet's directory? %w", err)
	}
	return err
}

// verifyPinned returns the fleet's CA certificate: the one among those shown that has the digest. The leaf must be
// signed by it, valid now, and a coordinator's or operator's.
func verifyPinned(state tls.ConnectionState, digest [sha256.Size]byte) (*x509.Certificate, error) {
	roots := x509.NewCertPool()
	var ca *x509.Certificate
	for _, c := range state.PeerCertificates {
		if sha256.Sum256(c.Raw) == digest {
			ca = c
		}
	}
	if ca == nil {
		return nil, errOtherFleet
	}
	roots.AddCert(ca)
	leaf := state.PeerCertificates[0]
	if _, err := leaf.Verify(x509.VerifyOptions{Roots: roots, KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth}}); err != nil {
		return nil, fmt.Errorf("%w: %w", errOtherFleet, err)
	}
	id, role, err := nodeOf(leaf)
	if err != nil {
		return nil, err
	}
	return ca, demandRole(id, role, []Role{Coordinator, Operator})
}
