package cluster

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	dto "github.com/prometheus/client_model/go"
)

func refusedCount(s *Server, reason string) float64 {
	return counterValue(s.refused.total.WithLabelValues(reason))
}

func counterValue(c prometheus.Counter) float64 {
	var m dto.Metric
	if err := c.Write(&m); err != nil {
		return -1
	}
	return m.GetCounter().GetValue()
}

func TestJoin(t *testing.T) {
	f := testFleet(t)
	s := startServer(t, ServerConfig{Identity: testIdentity(t, f, Coordinator), Admission: f}, nil)
	for _, role := range Roles() {
		dir := t.TempDir()
		id, err := Enter(testContext(t), JoinConfig{Addr: s.Addr(), Token: f.Token(role), Dir: dir, Name: "cellar"})
		if err != nil {
			t.Fatal(err)
		}
		if id.Role != role || !strings.HasPrefix(string(id.ID), "cellar-") || !bytes.Equal(id.GossipKey, f.gossip) {
			t.Errorf("joined as %s %s", id.Role, id.ID)
		}
		// The second time nobody is asked.
		again, err := Enter(testContext(t), JoinConfig{Addr: "127.0.0.1:1", Token: "", Dir: dir})
		if err != nil || again.ID != id.ID {
			t.Errorf("entered again as %v, %v", again, err)
		}
	}
}

func TestJoinIsRefused(t *testing.T) {
	f, other := testFleet(t), testFleet(t)
	lines := &logLines{}
	s := startServer(t, ServerConfig{Identity: testIdentity(t, f, Coordinator), Admission: f, Logger: lines.logger()}, nil)
	mute := startServer(t, ServerConfig{Identity: testIdentity(t, f, Coordinator)}, nil)

	wrong, _ := parseToken(f.Token(Worker))
	wrong.secret, _ = newSecret(rand.Reader)
	promoted, _ := parseToken(f.Token(Worker))
	promoted.role = Coordinator
	for name, c := range map[string]struct {
		addr, token string
		is          error
		says        string
	}{
		"wrong secret":           {s.Addr(), wrong.String(), ErrRefused, "wrong join token"},
		"worker's secret raised": {s.Addr(), promoted.String(), ErrRefused, "wrong join token"},
		"other fleet's token":    {s.Addr(), other.Token(Worker), errOtherFleet, s.Addr()},
		"not a token":            {s.Addr(), "please", errToken, ""},
		"does not admit":         {mute.Addr(), f.Token(Worker), nil, "does not admit"},
		"not an address":         {"here", f.Token(Worker), nil, "expected host:port"},
	} {
		id, err := Join(testContext(t), JoinConfig{Addr: c.addr, Token: c.token, Dir: t.TempDir()})
		if err == nil || id != nil {
			t.Errorf("%s: joined", name)
			continue
		}
		if c.is != nil && !errors.Is(err, c.is) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v", name, err)
		}
		if strings.Contains(err.Error(), wrong.secret) {
			t.Errorf("%s: the error tells the secret", name)
		}
	}
	eventually(t, "refusals are counted", func() bool { return refusedCount(s, refusedToken) == 2 })
	logged := slices.ContainsFunc(lines.all(), func(l string) bool {
		return strings.Contains(l, "peer refused") && strings.Contains(l, "remote=127.0.0.1:") && strings.Contains(l, "wrong join token")
	})
	if !logged {
		t.Errorf("the refusal is not logged with its address: %v", lines.all())
	}
}

func TestJoinWaitsForTheCoordinator(t *testing.T) {
	f := testFleet(t)
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	if _, err := Join(ctx, JoinConfig{Addr: "127.0.0.1:1", Token: f.Token(Worker)}); err == nil || errors.Is(err, ErrRefused) {
		t.Fatalf("nobody there: %v", err)
	}
}

func TestMalformedAdmissionRequests(t *testing.T) {
	f := testFleet(t)
	s := startServer(t, ServerConfig{Identity: testIdentity(t, f, Coordinator), Admission: f}, nil)
	send := func(frame []byte) []byte {
		conn, err := tls.Dial("tcp", s.Addr(), &tls.Config{NextProtos: []string{protoJoin}, InsecureSkipVerify: true})
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
		if _, err := conn.Write(frame); err != nil {
			t.Fatal(err)
		}
		if err := conn.CloseWrite(); err != nil {
			t.Fatal(err)
		}
		body, err := readFrame(conn, maxJoinReply)
		if err != nil {
			return nil
		}
		return body
	}
	if got := send([]byte{0xff, 0xff, 0xff, 0xff}); got != nil {
		t.Errorf("4 GiB request was answered: %s", got)
	}
	if got := send([]byte{0, 0, 0, 9, '{'}); got != nil {
		t.Errorf("short request was answered: %s", got)
	}
	if got := send([]byte{0, 0, 0, 2, '{', '}'}); !bytes.Contains(got, []byte("version 0")) {
		t.Errorf("empty request: %s", got)
	}
	eventually(t, "three refusals", func() bool { return refusedCount(s, refusedRequest) == 3 })
}

func TestAdmissionRate(t *testing.T) {
	now := time.Unix(1, 0)
	a := newAdmission(&Fleet{now: func() time.Time { return now }})
	for i := range joinBurst {
		if !a.take() {
			t.Fatalf("admission %d of the burst refused", i)
		}
	}
	if a.take() {
		t.Fatal("burst exceeded")
	}
	now = now.Add(time.Second / joinRate)
	if !a.take() || a.take() {
		t.Fatal("expected one admission after one interval")
	}
	now = now.Add(time.Hour)
	for range joinBurst {
		a.take()
	}
	if a.take() {
		t.Fatal("more than the burst was saved up")
	}
}

func validRequest(tb testing.TB) []byte {
	key, err := newKey()
	if err != nil {
		tb.Fatal(err)
	}
	csr, err := x509.CreateCertificateRequest(rand.Reader, &x509.CertificateRequest{}, key)
	if err != nil {
		tb.Fatal(err)
	}
	b, err := json.Marshal(joinRequest{Version: joinVersion, Role: Worker, Secret: "x", Name: "attic", CSR: csr})
	if err != nil {
		tb.Fatal(err)
	}
	return b
}

func FuzzDecodeJoin(f *testing.F) {
	f.Add(validRequest(f))
	f.Add([]byte(`{"version":1,"role":"worker","secret":"","csr":"AAAA"}`))
	f.Add([]byte(`{}`))
	f.Fuzz(func(t *testing.T, body []byte) {
		req, key, err := decodeJoin(body)
		if err != nil {
			return
		}
		if key == nil {
			t.Fatal("accepted without a key")
		}
		if _, err := nodeIDFor(req.Role, req.Name, key); err != nil {
			t.Fatalf("accepted request has no node id: %v", err)
		}
	})
}
