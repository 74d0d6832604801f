package serving_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/serving"
	"github.com/autonet/autonet/settlement"
)

// roleVariable makes the test binary one of two processes that are killed.
const roleVariable = "AUTONET_SERVING_ROLE"

// killed is what the two processes share.
type killed struct {
	dir, address string
	calls        int // distinct ones
}

func (k killed) config(l *ledger) serving.Config {
	return serving.Config{Predictor: adder{}, Ledger: l, Redeemer: l, Project: common.HexToAddress("0xabc"), ChainID: 1337,
		Dir: filepath.Join(k.dir, "server"), Logger: slog.New(slog.DiscardHandler), Classes: 4, PricePerCall: new(big.Int),
		Limits: serving.Limits{RedeemEvery: time.Hour}}
}

func (k killed) ledger(who common.Address) *ledger {
	return &ledger{accounts: map[common.Address]settlement.CreditInfo{who: {Bought: 1 << 30, Expiry: 1000}}, block: 1}
}

func (k killed) answered() string { return filepath.Join(k.dir, "answered") }

// input is a call like no other.
func (k killed) input(call int) [][]float32 { return [][]float32{{float32(call), float32(call % 7)}} }

// playRole is the body of a process that the test kills.
func playRole(role string) error {
	k := killed{dir: os.Args[1], address: os.Args[2]}
	k.calls, _ = strconv.Atoi(os.Args[3])
	customer := account(customer1)
	l := k.ledger(customer.Address())
	if role == "server" {
		s, err := serving.New(k.config(l))
		if err != nil {
			return err
		}
		listener, err := net.Listen("tcp", k.address)
		if err != nil {
			return err
		}
		return s.Serve(context.Background(), listener)
	}
	c, err := serving.NewCaller(serving.CallerConfig{ClientConfig: serving.ClientConfig{URL: "http://" + k.address, Project: common.HexToAddress("0xabc"),
		ChainID: 1337, Signer: customer, Ledger: l, Retry: settlement.Backoff{First: time.Millisecond, Max: 5 * time.Millisecond}},
		Dir: filepath.Join(k.dir, "customer"), Window: 20})
	if err != nil {
		return err
	}
	return k.callAll(c)
}

// callAll makes the calls that have no answer yet, eight at a time, and writes down each answer as it comes.
func (k killed) callAll(c *serving.Caller) error {
	done := map[int]bool{}
	text, err := os.ReadFile(k.answered())
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	for _, line := range bytes.Split(text, []byte("\n")) {
		if n, err := strconv.Atoi(string(line)); err == nil && len(line) == 6 {
			done[n] = true
		}
	}
	file, err := os.OpenFile(k.answered(), os.O_WRONLY|os.O_APPEND|os.O_CREATE, 0o600)
	if err != nil {
		return err
	}
	var wg sync.WaitGroup
	errs := make(chan error, 8)
	for worker := range 8 {
		wg.Go(func() {
			for call := worker; call < k.calls; call += 8 {
				if done[call] {
					continue
				}
				if err := k.ask(c, call); err != nil {
					errs <- err
					return
				}
				if _, err := fmt.Fprintf(file, "%06d\n", call); err != nil {
					errs <- err
					return
				}
			}
		})
	}
	wg.Wait()
	close(errs)
	return errors.Join(<-errs, file.Close())
}

// ask asks until the server is back.
func (k killed) ask(c *serving.Caller, call int) error {
	for {
		got, err := c.Predict(context.Background(), k.input(call))
		var refusal *serving.Refusal
		switch {
		case err == nil && got[0].Class != (call+call%7)%4:
			return fmt.Errorf("call %d: class %d", call, got[0].Class)
		case err == nil:
			return nil
		case errors.As(err, &refusal) && refusal.Status < http.StatusInternalServerError:
			return fmt.Errorf("call %d: %w", call, err)
		}
	}
}

// TestKilled: whatever process is killed, and whenever, each call is answered, and charged once: the server's journal has
// one used number a distinct call.
func TestKilled(t *testing.T) {
	k := killed{dir: t.TempDir(), address: freeAddress(t), calls: 4000}
	rounds := 16
	if testing.Short() {
		k.calls, rounds = 800, 6
	}
	server, client := k.start(t, "server"), k.start(t, "customer")
	for round := range rounds {
		k.await(t, (round+1)*k.calls/(rounds+2), client)
		if round%2 == 0 {
			server.kill(t)
			server = k.start(t, "server")
		} else {
			client.kill(t)
			client = k.start(t, "customer")
		}
	}
	if err := client.Wait(); err != nil {
		t.Fatalf("the customer: %v\n%s", err, client.Stderr)
	}
	server.kill(t)
	customer := account(customer1).Address()
	s, err := serving.New(k.config(k.ledger(customer)))
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	text, err := os.ReadFile(k.answered())
	if err != nil {
		t.Fatal(err)
	}
	if used, lines := s.Used(customer), bytes.Count(text, []byte("\n")); used != uint64(k.calls) || lines < k.calls {
		t.Errorf("%d distinct calls were answered, in %d lines; %d were charged", k.calls, lines, used)
	}
}

// child is a process of the test.
type child struct{ *exec.Cmd }

func (k killed) start(t *testing.T, role string) child {
	t.Helper()
	c := child{exec.Command(os.Args[0], k.dir, k.address, strconv.Itoa(k.calls))}
	c.Env = append(os.Environ(), roleVariable+"="+role)
	c.Stderr = &bytes.Buffer{}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Process.Kill() })
	return c
}

func (c child) kill(t *testing.T) {
	t.Helper()
	if err := c.Process.Kill(); err != nil {
		t.Fatalf("%v\n%s", err, c.Stderr)
	}
	_ = c.Wait() // it was killed
}

// await waits until so many calls are answered.
func (k killed) await(t *testing.T, calls int, client child) {
	t.Helper()
	ticker := time.NewTicker(time.Millisecond)
	defer ticker.Stop()
	deadline := time.After(30 * time.Second)
	for {
		if info, err := os.Stat(k.answered()); err == nil && info.Size() >= int64(7*calls) {
			return
		}
		select {
		case <-ticker.C:
		case <-deadline:
			_ = client.Process.Kill()
			_ = client.Wait()
			t.Fatalf("%d answers did not come\n%s", calls, client.Stderr)
		}
	}
}

func freeAddress(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	return listener.Addr().String()
}
