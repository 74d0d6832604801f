package worker

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"

	"github.com/autonet/autonet/cluster/fleetpb"
	"github.com/autonet/autonet/mapreduce"
)

// listener is a peer's end of shuffle streams, as the test wants it.
type listener struct {
	fleetpb.UnimplementedWorkerServer
	shuffle func(fleetpb.Worker_ShuffleServer) error
}

func (l *listener) Shuffle(s fleetpb.Worker_ShuffleServer) error { return l.shuffle(s) }

// streamsTo returns streams to one peer, and a channel of losses.
func streamsTo(t *testing.T, shuffle func(fleetpb.Worker_ShuffleServer) error) (*streams, chan mapreduce.WorkerID) {
	t.Helper()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	server := grpc.NewServer()
	fleetpb.RegisterWorkerServer(server, &listener{shuffle: shuffle})
	served := make(chan error, 1)
	go func() { served <- server.Serve(ln) }()
	conn, err := grpc.NewClient("passthrough:///"+ln.Addr().String(), grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		t.Fatal(err)
	}
	losses := make(chan mapreduce.WorkerID, 16)
	s := newStreams("job", func(context.Context, mapreduce.WorkerID) (*grpc.ClientConn, error) { return conn, nil },
		slog.New(slog.DiscardHandler), NewMetrics(prometheus.NewRegistry()), func(w mapreduce.WorkerID) { losses <- w })
	t.Cleanup(func() {
		s.Close()
		conn.Close()
		server.Stop()
		if err := <-served; err != nil {
			t.Error(err)
		}
	})
	return s, losses
}

func awaitLoss(t *testing.T, losses <-chan mapreduce.WorkerID) {
	t.Helper()
	select {
	case <-losses:
	case <-time.After(waitTimeout):
		t.Fatal("no peer is lost")
	}
}

// TestPeerThatTakesNothingIsLost: its queue fills, and nobody waits for it.
func TestPeerThatTakesNothingIsLost(t *testing.T) {
	s, losses := streamsTo(t, func(stream fleetpb.Worker_ShuffleServer) error {
		<-stream.Context().Done()
		return nil
	})
	data := make([]float32, mapreduce.BucketFloats) // so large that flow control stops the stream soon
	for range sendQueueLen + 100 {
		s.Send("b", &Fragment{Pieces: []mapreduce.Piece{{Data: data}}})
	}
	awaitLoss(t, losses)
}

// TestStreamIsOpenedAgain: after a break the next fragment finds its way, and what waited for the broken stream does not.
func TestStreamIsOpenedAgain(t *testing.T) {
	received := make(chan int64, 16)
	streams := 0
	s, losses := streamsTo(t, func(stream fleetpb.Worker_ShuffleServer) error {
		streams++
		for {
			m, err := stream.Recv()
			if err != nil {
				return err
			}
			received <- m.Step
			if streams == 1 {
				return status.Error(codes.FailedPrecondition, "not yet")
			}
		}
	})
	s.Send("b", &Fragment{Step: 1})
	if got := <-received; got != 1 {
		t.Fatalf("received step %d", got)
	}
	awaitLoss(t, losses)
	s.Send("b", &Fragment{Step: 2})
	if got := <-received; got != 2 {
		t.Errorf("received step %d, expected 2", got)
	}
}

// TestUnreachablePeerIsLost: a peer that cannot be dialled is lost at once, and asked again with the next fragment.
func TestUnreachablePeerIsLost(t *testing.T) {
	losses := make(chan mapreduce.WorkerID, 16)
	s := newStreams("job", func(context.Context, mapreduce.WorkerID) (*grpc.ClientConn, error) {
		return nil, errors.New("nobody there")
	},
		slog.New(slog.DiscardHandler), NewMetrics(prometheus.NewRegistry()), func(w mapreduce.WorkerID) { losses <- w })
	for range 2 {
		s.Send("b", &Fragment{})
		awaitLoss(t, losses)
	}
	s.Close()
	s.Send("b", &Fragment{}) // to nobody
}
