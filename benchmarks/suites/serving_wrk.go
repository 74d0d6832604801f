package suites

import (
	"bytes"
	"context"
	_ "embed"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"

	"github.com/autonet/autonet/serving"
)

//go:embed serving_wrk.lua
var wrkScript string

const (
	wrkCalls  = 1 << 19 // paid by one receipt, so that nothing but calls is measured; each is sent once
	wrkBodies = 16      // different images
)

// wrk loads the server by the tool of that name, with calls that were sealed before.
func (l load) wrk(ctx context.Context, url, dir string) ([]float64, error) {
	calls := wrkCalls
	if l.forAWhile.Seconds() < 1 {
		calls = 1 << 14
	}
	if err := seal(ctx, url, dir, calls); err != nil {
		return nil, err
	}
	script := filepath.Join(dir, "calls.lua")
	if err := os.WriteFile(script, []byte(wrkScript), 0o600); err != nil {
		return nil, err
	}
	seconds := max(1, int(l.forAWhile.Seconds()))
	var stderr bytes.Buffer
	tool := exec.CommandContext(ctx, "wrk", "-t1", "-c"+strconv.Itoa(l.callers), "-d"+strconv.Itoa(seconds)+"s", "-s", script, url, "--", dir, strconv.Itoa(calls), strconv.Itoa(wrkBodies))
	tool.Stderr = &stderr
	out, err := tool.Output()
	if err != nil {
		return nil, fmt.Errorf("wrk: %w: %s", err, stderr.Bytes())
	}
	var requests, micros, failed, refused, late float64
	_, result, _ := bytes.Cut(out, []byte("RESULT "))
	if _, err := fmt.Sscan(string(result), &requests, &micros, &failed, &refused, &late); err != nil {
		return nil, fmt.Errorf("wrk: %w: %s", err, out)
	}
	if failed+refused > 0 {
		return nil, fmt.Errorf("wrk: %v requests failed, %v were refused", failed, refused)
	}
	return []float64{requests / micros * 1e6, late / 1e3}, nil
}

// seal writes the calls' session, MACs and bodies into dir.
func seal(ctx context.Context, url, dir string, calls int) (err error) {
	customer, err := servedCustomer()
	if err != nil {
		return err
	}
	caller, err := serving.NewCaller(serving.CallerConfig{ClientConfig: serving.ClientConfig{URL: url, Project: servedProject, ChainID: servedChain,
		Signer: customer, Ledger: &endlessLedger{}}, Window: wrkCalls})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, caller.Close()) }()
	rows, err := images(wrkBodies)
	if err != nil {
		return err
	}
	var macs bytes.Buffer
	for i := range calls {
		header, body, err := caller.Seal(ctx, rows[i%wrkBodies:i%wrkBodies+1])
		if err != nil {
			return err
		}
		if number := header.Get("Autonet-Call"); number != strconv.Itoa(i+1) {
			return fmt.Errorf("call %d has number %s", i+1, number)
		}
		macs.WriteString(header.Get("Autonet-Mac"))
		if i == 0 {
			err = os.WriteFile(filepath.Join(dir, "session"), []byte(header.Get("Autonet-Session")), 0o600)
		}
		if i < wrkBodies {
			err = errors.Join(err, os.WriteFile(filepath.Join(dir, "body"+strconv.Itoa(i)), body, 0o600))
		}
		if err != nil {
			return err
		}
	}
	return os.WriteFile(filepath.Join(dir, "macs"), macs.Bytes(), 0o600)
}
