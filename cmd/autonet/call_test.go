package main

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/node"
	"github.com/autonet/autonet/settlement"
	"github.com/autonet/autonet/settlement/chaintest"
	"github.com/autonet/autonet/tensor"
)

const echoJob = `
name: echo
dataset: {cid: bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy}
model:
  input: [2]
  layers: [{dense: 2}]
optimizer: {kind: sgd, rate: 1}
plan: {batch: 8, steps_per_round: 1, epochs: 1}
`

// mature puts a mature project of untrained weights on a dev chain, and its blobs where a server finds them.
func mature(t *testing.T, dir string) (project common.Address, chainFlags []string) {
	t.Helper()
	ctx := t.Context()
	password := filepath.Join(dir, "password")
	if err := settlement.WritePassword(password, rand.Reader); err != nil {
		t.Fatal(err)
	}
	account, err := settlement.CreateKeystore(filepath.Join(dir, "key.json"), password, settlement.ScryptLight, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	dev, err := settlement.OpenDevChain(settlement.DevChainConfig{Addr: "127.0.0.1:0", Period: 5 * time.Millisecond, EmptyPeriod: 100 * time.Millisecond,
		Ether: map[common.Address]*big.Int{account.Address(): settlement.MustATN("1000")}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := dev.Close(); err != nil {
			t.Error(err)
		}
	})
	cfg := settlement.ClientConfig{Signer: account, Poll: 5 * time.Millisecond}
	cfg.Deployment, err = settlement.Deploy(ctx, dev.Chain(), cfg, chaintest.Rules())
	if err != nil {
		t.Fatal(err)
	}
	deployment := filepath.Join(dir, "deployment.json")
	if err := os.WriteFile(deployment, cfg.Deployment.Encode(), 0o600); err != nil {
		t.Fatal(err)
	}
	client, err := settlement.NewClient(ctx, dev.Chain(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	return sellEcho(t, client, filepath.Join(dir, "server")), []string{"--chain", dev.URL(), "--deployment", deployment,
		"--keystore", filepath.Join(dir, "key.json"), "--password-file", password}
}

// sellEcho takes a project from publishing to maturity, one account playing everybody.
func sellEcho(t *testing.T, client *settlement.Client, serverDir string) common.Address {
	t.Helper()
	ctx := t.Context()
	check := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	j, err := job.Parse("echo.yaml", []byte(echoJob))
	check(err)
	model, err := tensor.Build(j.Model)
	check(err)
	blobs, err := store.OpenDir(filepath.Join(serverDir, "blobs"))
	check(err)
	weights, err := blobs.Put(ctx, tensor.EncodeWeights(model, model.Init(1)))
	check(err)
	jobCID, err := blobs.Put(ctx, j.Canonical())
	check(err)
	block, err := client.Block(ctx)
	check(err)
	published, err := client.Publish(ctx, settlement.Terms{JobID: j.ID(), Job: jobCID.String(), Model: store.Sum(model.Canonical()).String(), Dataset: j.Dataset.CID,
		TestSplit: j.Dataset.CID, Goal: settlement.MustATN("10"), PayPerEpoch: settlement.MustATN("1"), PricePerCall: settlement.MustATN("0.5"), Epochs: 1,
		FundingDeadline: block + 10_000, TrainingDeadline: block + 20_000, CreditBlocks: 10_000, AnswerBlocks: 100,
		CommitBlocks: 1000, RevealBlocks: 1000, ChallengeBlocks: 1, Fleet: client.Address()})
	check(err)
	_, err = client.Invest(ctx, published.Project, settlement.MustATN("10"))
	check(err)
	chaintest.Prove(t, client, client, settlement.Claim{Project: published.Project, Epoch: 1, Final: true, Before: weights.String(), After: weights.String(),
		MetricPPM: 1_000_000, Contributions: []settlement.Contribution{{Miner: client.Address(), Units: 1}},
		Earnings: settlement.Earnings{{Miner: client.Address(), Cumulative: settlement.MustATN("1")}}})
	return published.Project
}

// TestServeAndCall: a customer buys calls and has rows answered, from a flag, a file and a pipe, until the calls are up.
func TestServeAndCall(t *testing.T) {
	dir := t.TempDir()
	project, chain := mature(t, dir)
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	served := make(chan output, 1)
	go func() {
		served <- autonet(ctx, "", append([]string{"serve", project.Hex(), "--dir", filepath.Join(dir, "server"), "--listen", "127.0.0.1:0"}, chain...)...)
	}()
	info := awaitServer(t, filepath.Join(dir, "server"), served)
	call := func(stdin string, args ...string) output {
		return autonet(ctx, stdin, append(append([]string{"call", project.Hex(), "--server", info.HTTP, "--kept", filepath.Join(dir, "calls")}, chain...), args...)...)
	}
	if o := call("", "--buy", "5"); o.code != ui.ExitBadInput || !strings.Contains(o.err, "nothing was sent") {
		t.Errorf("without consent: %+v", o)
	}
	if o := call("", "--buy", "5", "--yes"); o.code != 0 || !strings.HasPrefix(o.out, "bought 5 calls for 2.5 ATN;") {
		t.Errorf("%+v", o)
	}
	if o := call("", "--row", "1, 2"); o.code != 0 || !strings.HasPrefix(o.out, "row 0: ") || strings.Count(o.out, "\n") != 1 {
		t.Errorf("%+v", o)
	}
	if o := call("1,2\n3,4\n5,6\n", "--csv", "-", "--batch", "2", "--json"); o.code != 0 || strings.Count(o.out, "\n") != 3 {
		t.Errorf("%+v", o)
	} else if a := (answer{}); json.Unmarshal([]byte(strings.Split(o.out, "\n")[2]), &a) != nil || a.Row != 2 || len(a.Probabilities) != 2 {
		t.Errorf("the last of %s is no answer to row 2", o.out)
	}
	for stdin, want := range map[string]string{"1,2\n3\n": "standard input", "1,x\n": "standard input:1:3", "1,inf\n": "standard input:1:3"} {
		if o := call(stdin, "--csv", "-"); o.code != ui.ExitBadInput || !strings.Contains(o.err, want) {
			t.Errorf("%q: %+v, want exit code 2 and %q", stdin, o, want)
		}
	}
	if o := call("1,2\n3,4\n", "--csv", "-"); o.code != ui.ExitFailure || !strings.Contains(o.err, "--buy") || strings.Count(o.out, "\n") != 1 {
		t.Errorf("2 calls when 1 is left: %+v, want one answer", o)
	}
	if o := call(""); o.code != ui.ExitBadInput {
		t.Errorf("nothing to do: %+v", o)
	}
	stop()
	if o := <-served; o.code != 0 || !strings.Contains(o.err, "redeemed") {
		t.Errorf("%+v", o)
	}
}

// awaitServer waits until the server says where it is.
func awaitServer(t *testing.T, dir string, ended <-chan output) node.Info {
	t.Helper()
	ticker := time.NewTicker(10 * time.Millisecond)
	defer ticker.Stop()
	for {
		if info, err := node.ReadInfo(dir); err == nil {
			return info
		}
		select {
		case <-ticker.C:
		case o := <-ended:
			t.Fatalf("the server ended: %+v", o)
		}
	}
}
