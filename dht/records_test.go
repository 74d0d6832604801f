package dht

import (
	"errors"
	"testing"

	"github.com/libp2p/go-libp2p"
	kad "github.com/libp2p/go-libp2p-kad-dht"
	record "github.com/libp2p/go-libp2p-record"
	"github.com/libp2p/go-libp2p/core/peer"
)

func TestRecordsAcrossHosts(t *testing.T) {
	hosts := startNetwork(t, 5)
	fleet, reader := hosts[1], hosts[4]
	p := testProof()
	if _, err := reader.FindProof(testContext(t), p.Project, p.Epoch, fleet.ID()); !errors.Is(err, ErrNoRecord) {
		t.Fatalf("before it is put: %v: want ErrNoRecord", err)
	}
	if err := fleet.PublishProof(testContext(t), p); err != nil {
		t.Fatal(err)
	}
	for _, author := range []peer.ID{fleet.ID(), ""} {
		got, err := reader.FindProof(testContext(t), p.Project, p.Epoch, author)
		if err != nil {
			t.Fatal(err)
		}
		if id, _ := got.AuthorID(); id != fleet.ID() || got.WeightsAfter != p.WeightsAfter {
			t.Errorf("found %+v by %s", got, id)
		}
	}

	p.Sequence++
	p.MetricPPM = 5
	if err := fleet.PublishProof(testContext(t), p); err != nil {
		t.Fatal(err)
	}
	wantSequence(t, reader, fleet.ID(), p.Sequence)

	p.Sequence -= 2
	if err := fleet.PublishProof(testContext(t), p); !errors.Is(err, ErrStale) {
		t.Errorf("an older sequence: %v: want ErrStale", err)
	}
	wantSequence(t, reader, fleet.ID(), p.Sequence+2)
}

func TestNobodyTakesAnAuthorsPlace(t *testing.T) {
	hosts := startNetwork(t, 4)
	fleet, squatter, reader := hosts[1], hosts[2], hosts[3]
	p := testProof()
	squat := p
	squat.Sequence = maxExact
	if err := squatter.PublishProof(testContext(t), squat); err != nil {
		t.Fatal(err)
	}
	if err := fleet.PublishProof(testContext(t), p); err != nil {
		t.Fatal(err)
	}
	wantSequence(t, reader, "", maxExact)
	wantSequence(t, reader, fleet.ID(), p.Sequence)
}

func wantSequence(t *testing.T, reader *Host, author peer.ID, want uint64) {
	t.Helper()
	got, err := reader.FindProof(testContext(t), testProject, testProof().Epoch, author)
	if err != nil {
		t.Fatal(err)
	}
	if got.Sequence != want {
		t.Errorf("sequence %d: want %d", got.Sequence, want)
	}
}

func TestPutRecordRefusals(t *testing.T) {
	alone := startHost(t, testConfig(t))
	p := signedProof(t, fixedKey(t, 1), nil)
	for name, r := range map[string]Record{
		"namespace": {"/pk/x", p.Encode()},
		"no key":    {"", p.Encode()},
		"value":     {ProofKey(testProject, 3), []byte("{}")},
	} {
		if err := alone.PutRecord(t.Context(), r); !errors.Is(err, ErrInvalidRecord) {
			t.Errorf("%s: %v: want ErrInvalidRecord", name, err)
		}
	}
	r := Record{ProofKey(testProject, 3), p.Encode()}
	if err := alone.PutRecord(t.Context(), r); !errors.Is(err, ErrUnannounced) {
		t.Errorf("without peers: %v: want ErrUnannounced", err)
	}
	if got, err := alone.GetRecord(t.Context(), r.Key); err != nil || string(got.Value) != string(r.Value) {
		t.Errorf("own record: %v, %v", got, err)
	}
	if _, err := alone.GetRecord(t.Context(), "/pk/x"); err == nil {
		t.Error("a record of an unknown namespace was found")
	}
}

// lax takes everything: a node of a stranger's making.
type lax struct{}

func (lax) Validate(string, []byte) error        { return nil }
func (lax) Select(string, [][]byte) (int, error) { return 0, nil }

func TestHostsRefuseInvalidRecords(t *testing.T) {
	hosts := startNetwork(t, 3)
	stranger, err := libp2p.New(libp2p.ListenAddrStrings("/ip4/127.0.0.1/tcp/0"), libp2p.DisableRelay(), libp2p.DisableMetrics())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = stranger.Close() })
	node, err := kad.New(stranger, kad.ProtocolPrefix(ProtocolPrefix), kad.Mode(kad.ModeServer),
		kad.Validator(record.NamespacedValidator{ProofNamespace: lax{}, "made-up": lax{}}))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = node.Close() })
	for _, h := range hosts {
		info, err := ParseBootstrap(h.Addrs()...)
		if err != nil {
			t.Fatal(err)
		}
		if err := stranger.Connect(testContext(t), info[0]); err != nil {
			t.Fatal(err)
		}
	}
	if err := <-node.ForceRefresh(); err != nil {
		t.Fatal(err)
	}
	forged := signedProof(t, fixedKey(t, 1), nil)
	forged.MetricPPM++
	for _, r := range []Record{{ProofKey(testProject, 3), forged.Encode()}, {"/made-up/x", []byte("x")}} {
		if err := node.PutValue(testContext(t), r.Key, r.Value); err != nil {
			t.Fatal(err)
		}
		for _, h := range hosts {
			if got, err := h.GetRecord(testContext(t), r.Key); err == nil {
				t.Errorf("host took %v", got)
			}
		}
	}
}
