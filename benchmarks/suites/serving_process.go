package suites

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"net"
	"os/exec"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/serving"
	"github.com/autonet/autonet/settlement"
	"github.com/autonet/autonet/tensor"
	"github.com/autonet/autonet/training"
)

// servedModel is the work of a process that serves one of the step models, with random weights, as autonet serve does: all
// of it but the chain, in whose place is a ledger on which everybody has bought calls without end.
type servedModel struct {
	Model   string `json:"model"`
	Dir     string `json:"dir"`     // its journal
	Kernels string `json:"kernels"` // name of the backend
	Threads int    `json:"threads"`
	Window  int    `json:"window"`
}

const (
	servedChain = 1337
	endless     = 1 << 40
)

var servedProject = common.HexToAddress("0xa7e7")

// ServeModel is the body of that process: it reads its work as JSON, writes its URL on a line, and serves until ctx ends.
func ServeModel(ctx context.Context, in io.Reader, out io.Writer) error {
	var work servedModel
	if err := json.NewDecoder(in).Decode(&work); err != nil {
		return err
	}
	server, err := work.open()
	if err != nil {
		return err
	}
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return errors.Join(err, server.Close())
	}
	fmt.Fprintf(out, "http://%s\n", listener.Addr())
	return errors.Join(server.Serve(ctx, listener), server.Close())
}

func (s servedModel) open() (*serving.Server, error) {
	backend, err := kernels.ByName(s.Kernels)
	if err != nil {
		return nil, err
	}
	m, err := tensor.Build(stepModels[s.Model])
	if err != nil {
		return nil, err
	}
	predictor, err := training.NewPredictor(stepModels[s.Model], tensor.EncodeWeights(m, m.Init(1)), training.On(backend), training.Threads(s.Threads))
	if err != nil {
		return nil, err
	}
	ledger := &endlessLedger{}
	return serving.New(serving.Config{
		Predictor: predictor, Ledger: ledger, Redeemer: ledger, Project: servedProject, ChainID: servedChain, Dir: s.Dir,
		Logger: slog.New(slog.DiscardHandler), Classes: m.OutputLen(), PricePerCall: new(big.Int), Limits: serving.Limits{MaxWindow: s.Window},
	})
}

// endlessLedger has sold everybody calls without end.
type endlessLedger struct {
	mu     sync.Mutex
	served map[common.Address]uint64
}

func (l *endlessLedger) Block(context.Context) (uint64, error) { return 1, nil }

func (l *endlessLedger) Credits(_ context.Context, _, customer common.Address) (settlement.CreditInfo, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return settlement.CreditInfo{Bought: endless, Served: l.served[customer], Expiry: endless}, nil
}

func (l *endlessLedger) Redeem(_ context.Context, r settlement.SignedReceipt) (settlement.Payment, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.served == nil {
		l.served = make(map[common.Address]uint64)
	}
	l.served[r.Customer] = r.Calls
	return settlement.Payment{Amount: new(big.Int)}, nil
}

// start starts the process by command and returns its URL and what ends it.
func (s servedModel) start(ctx context.Context, command []string) (url string, stop func() error, err error) {
	input, err := json.Marshal(s)
	if err != nil {
		return "", nil, err
	}
	process := exec.CommandContext(ctx, command[0], command[1:]...)
	stdin, err := process.StdinPipe()
	if err != nil {
		return "", nil, err
	}
	stdout, err := process.StdoutPipe()
	if err != nil {
		return "", nil, err
	}
	if err := process.Start(); err != nil {
		return "", nil, err
	}
	stop = func() error {
		err := process.Process.Kill()
		_ = process.Wait() // it was killed
		return err
	}
	if _, err := stdin.Write(input); err != nil {
		return "", nil, errors.Join(err, stop())
	}
	if _, err := fmt.Fscanln(stdout, &url); err != nil {
		return "", nil, errors.Join(fmt.Errorf("%v: no URL: %w", command, err), stop())
	}
	return url, stop, nil
}
