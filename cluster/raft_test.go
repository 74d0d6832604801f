package cluster

import (
	"bytes"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/hashicorp/go-hclog"
	"github.com/hashicorp/raft"
)

// everyNode resolves the nodes of a test.
type everyNode map[NodeID]string

func (e everyNode) Resolve(id NodeID) (string, bool) { a, ok := e[id]; return a, ok }

// countFSM counts the log's entries.
type countFSM struct{ n uint64 }

func (f *countFSM) Apply(*raft.Log) any                 { f.n++; return f.n }
func (f *countFSM) Snapshot() (raft.FSMSnapshot, error) { return nil, errors.New("no snapshots here") }
func (f *countFSM) Restore(r io.ReadCloser) error       { return r.Close() }

// startRaft opens the group on a node.
func startRaft(t *testing.T, s *Server, group string, voters []raft.Server) *raft.Raft {
	t.Helper()
	layer, err := s.Raft(group)
	if err != nil {
		t.Fatal(err)
	}
	conf := raft.DefaultConfig()
	conf.LocalID = raft.ServerID(s.Identity().ID)
	conf.HeartbeatTimeout, conf.ElectionTimeout = 500*time.Millisecond, 500*time.Millisecond
	conf.LeaderLeaseTimeout, conf.CommitTimeout = 250*time.Millisecond, 10*time.Millisecond
	conf.Logger = hclog.NewNullLogger()
	store := raft.NewInmemStore()
	trans := raft.NewNetworkTransportWithLogger(layer, 3, 2*time.Second, conf.Logger)
	r, err := raft.NewRaft(conf, &countFSM{}, store, store, raft.NewDiscardSnapshotStore(), trans)
	if err != nil {
		t.Fatal(err)
	}
	if err := r.BootstrapCluster(raft.Configuration{Servers: voters}).Error(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := r.Shutdown().Error(); err != nil {
			t.Error(err)
		}
		if err := trans.Close(); err != nil {
			t.Error(err)
		}
	})
	return r
}

func TestRaftGroupsShareThePort(t *testing.T) {
	f := testFleet(t)
	where := everyNode{}
	var servers []*Server
	var voters []raft.Server
	for range 3 {
		s := startServer(t, ServerConfig{Identity: testIdentity(t, f, Coordinator)}, nil)
		where[s.Identity().ID] = s.Addr()
		s.dialer.resolver = where
		servers = append(servers, s)
		id := string(s.Identity().ID)
		voters = append(voters, raft.Server{ID: raft.ServerID(id), Address: raft.ServerAddress(id)})
	}
	for _, group := range []string{"mnist-1f", "digits-2e"} {
		var nodes []*raft.Raft
		for _, s := range servers {
			nodes = append(nodes, startRaft(t, s, group, voters))
		}
		var leader *raft.Raft
		eventually(t, group+" elects", func() bool {
			for _, r := range nodes {
				if r.State() == raft.Leader {
					leader = r
				}
			}
			return leader != nil
		})
		for i := range 10 {
			if err := leader.Apply([]byte{byte(i)}, 5*time.Second).Error(); err != nil {
				t.Fatalf("%s: apply: %v", group, err)
			}
		}
		eventually(t, group+" replicates", func() bool {
			for _, r := range nodes {
				if r.AppliedIndex() < leader.AppliedIndex() {
					return false
				}
			}
			return true
		})
		addr, id := leader.LeaderWithID()
		if string(addr) != string(id) {
			t.Errorf("%s: leader's address is %s, expected its node id %s", group, addr, id)
		}
	}
}

func TestRaftStreamsAreForCoordinators(t *testing.T) {
	f := testFleet(t)
	s := startServer(t, ServerConfig{Identity: testIdentity(t, f, Coordinator)}, nil)
	if _, err := s.Raft("mnist"); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Raft("mnist"); err == nil {
		t.Error("group opened twice")
	}
	if _, err := s.Raft("a/b"); err == nil {
		t.Error("bad name taken")
	}
	open := func(role Role, header []byte) ([]byte, error) {
		conn, err := tls.Dial("tcp", s.Addr(), testIdentity(t, f, role).ClientTLS(s.Identity().ID, protoRaft))
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
		if _, err := conn.Write(header); err != nil {
			return nil, err
		}
		answer := make([]byte, 1)
		_, err = io.ReadFull(conn, answer)
		return answer, err
	}
	header := []byte("\x05mnist")
	for _, role := range []Role{Worker, Operator} {
		if _, err := open(role, header); err == nil {
			t.Errorf("a %s opened a raft stream", role)
		}
	}
	eventually(t, "two refusals", func() bool { return refusedCount(s, refusedRole) == 2 })
	if b, err := open(Coordinator, header); err != nil || b[0] != raftAccepted {
		t.Errorf("coordinator: %v, %v", b, err)
	}
	if b, err := open(Coordinator, []byte("\x06digits")); err != nil || b[0] != raftNoGroup {
		t.Errorf("unknown group: %v, %v", b, err)
	}
	if _, err := open(Coordinator, []byte("\xffmnist")); err == nil {
		t.Error("overlong header was answered")
	}

}

func TestRaftDial(t *testing.T) {
	f := testFleet(t)
	s := startServer(t, ServerConfig{Identity: testIdentity(t, f, Coordinator)}, nil)
	layer, err := s.Raft("mnist")
	if err != nil {
		t.Fatal(err)
	}
	other := startServer(t, ServerConfig{Identity: testIdentity(t, f, Coordinator)}, nil)
	other.dialer.resolver = oneNode{s.Identity().ID, s.Addr()}
	away, err := other.Raft("digits")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := away.Dial(raft.ServerAddress(s.Identity().ID), time.Second); !errors.Is(err, ErrNoRaftGroup) {
		t.Errorf("dialled a group that is not there: %v", err)
	}
	if _, err := away.Dial("c-nobody", time.Second); !errors.Is(err, ErrUnknownNode) {
		t.Errorf("dialled nobody: %v", err)
	}
	// Closing a layer cuts its streams and frees its name.
	here, err := other.Raft("mnist")
	if err != nil {
		t.Fatal(err)
	}
	arrived, cut := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(cut)
		c, err := layer.Accept()
		close(arrived)
		if err != nil {
			return
		}
		_, _ = io.Copy(io.Discard, c) // until the stream is cut, however that shows
	}()
	conn, err := here.Dial(raft.ServerAddress(s.Identity().ID), 5*time.Second)
	if err != nil {
		t.Fatal(err)
	}
	<-arrived
	if err := layer.Close(); err != nil {
		t.Fatal(err)
	}
	<-cut
	if _, err := conn.Read(make([]byte, 1)); err == nil {
		t.Error("stream survived its layer")
	}
	conn.Close()
	again, err := s.Raft("mnist")
	if err != nil {
		t.Fatal(err)
	}
	if again.Addr().String() != string(s.Identity().ID) {
		t.Errorf("layer's address is %s", again.Addr())
	}
}

func FuzzReadGroup(f *testing.F) {
	f.Add([]byte("\x05mnist and what follows"))
	f.Add([]byte("\x00"))
	f.Add([]byte("\xff" + strings.Repeat("a", 255)))
	f.Fuzz(func(t *testing.T, b []byte) {
		r := bytes.NewReader(b)
		name, err := readGroup(r)
		if err != nil {
			return
		}
		if got := len(b) - r.Len(); got != 1+len(name) {
			t.Fatalf("read %d bytes of the stream, the header has %d", got, 1+len(name))
		}
		var w bytes.Buffer
		if err := writeGroup(&w, name); err != nil || !bytes.HasPrefix(b, w.Bytes()) {
			t.Fatalf("%q is written %q, %v", name, w.Bytes(), err)
		}
		if err := checkGroup(name); err != nil {
			t.Fatal(fmt.Errorf("accepted: %w", err))
		}
	})
}
