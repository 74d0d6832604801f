package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/settlement"
	"github.com/autonet/autonet/settlement/chaintest"
)

// refusal is a command line that must end with these words.
type refusal struct {
	want string
	args []string
}

// TestRefusalsOfTheMarket: what is wrong with what the user gave is refused with exit code 2, naming it, and before anything
// is sent.
func TestRefusalsOfTheMarket(t *testing.T) {
	s := newStage(t)
	s.deploy()
	missed := s.publish("missed")
	s.dev.Mine(101)
	late := s.publish("late")
	sent := s.nonces()
	for _, c := range append(s.refusedTrades(missed, late), s.refusedFiles(missed, late)...) {
		args := c.args
		for flag, value := range map[string]string{"--chain": s.dev.URL(), "--deployment": s.file("deployment.json"),
			"--keystore": s.file("customer.json"), "--password-file": s.file("password"), "--yes": ""} {
			read := c.args[1] == "list" || c.args[1] == "show"
			if has(args, flag) || read && flag != "--chain" && flag != "--deployment" {
				continue
			}
			if args = append(args, flag); value != "" {
				args = append(args, value)
			}
		}
		if o := autonet(t.Context(), "", args...); !strings.Contains(o.err, c.want) || o.code == 0 || o.code != ui.ExitBadInput && !strings.Contains(o.err, "nothing was sent") {
			t.Errorf("%v: exit code %d, %s, want %s", c.args, o.code, o.err, c.want)
		}
	}
	if after := s.nonces(); after != sent {
		t.Errorf("refused commands sent %d transactions", after-sent)
	}
}

// refusedTrades are amounts, addresses and moments that are wrong. The customer, who is asked, has nothing.
func (s *stage) refusedTrades(missed, late common.Address) []refusal {
	customer := s.values["customer"]
	checksum := []byte(late.Hex())
	checksum[2+strings.IndexAny(late.Hex()[2:], "abcdefABCDEF")] ^= 'a' ^ 'A'
	return []refusal{
		{"--keystore or --signer: expected the account that signs", []string{"wallet", "send", late.Hex(), "1 ATN", "--keystore", ""}},
		{"bad checksum (EIP-55)", []string{"market", "invest", string(checksum), "1 ATN"}},
		{"ADDRESS: address \"0x12\": expected 0x and 40 hex digits", []string{"wallet", "send", "0x12", "1 ATN"}},
		{"AMOUNT: amount \"1 ETH\"", []string{"wallet", "send", late.Hex(), "1 ETH"}},
		{"amount 5 ATN: account " + customer + " has 0 ATN", []string{"wallet", "send", late.Hex(), "5 ATN"}},
		{"amount 5 ATN: account " + customer + " has 0 ATN", []string{"market", "invest", late.Hex(), "5", "ATN"}},
		{"amount 1000000001 ATN: account " + s.values["deployer"] + " has 1000000000 ATN", // more than is missing to the goal, too
			[]string{"market", "invest", late.Hex(), "1000000001 ATN", "--keystore", s.file("deployer.json")}},
		{"amount 5 ATN: account " + customer + " has 0 ATN", []string{"stake", "deposit", "5 ATN"}},
		{"is in the past, the chain is at block", []string{"market", "invest", missed.Hex(), "1 ATN"}},
		{"calls are sold in state Mature only", []string{"market", "hire", late.Hex(), "5"}},
		{"CALLS: a number from 1", []string{"market", "hire", late.Hex(), "0"}},
		{"account " + customer + " has no shares of project", []string{"market", "refund", missed.Hex()}},
		{"--part: part \"" + late.Hex() + "=0%\"", []string{"market", "publish", s.values["job"], "--part", late.Hex() + "=0%"}},
		{"a gas costs", []string{"dao", "delegate", "--max-fee-per-gas", "1 wei"}},
		{"--max-fee-per-gas: amount \"10\"", []string{"dao", "delegate", "--max-fee-per-gas", "10"}},
		{"ID: the number of a proposal expected", []string{"dao", "vote", "first", "for"}},
		{"vote: for, against or abstain expected", []string{"dao", "vote", "1", "perhaps"}},
		{"has asked nothing back", []string{"stake", "withdraw"}},
		{"nothing was sent: standard input is no terminal", []string{"dao", "delegate", "--yes=false"}},
		{"amount 1 ATN: account " + customer + " has 0 ATN", []string{"verify", "--network", "/ip4/127.0.0.1/tcp/0", "--yes=false"}},
		{"--keystore, --password-file, --signer: a keystore and an external signer are given", []string{"dao", "delegate", "--signer", "http://127.0.0.1:1"}},
		{"--account\" flag: address \"0x1\"", []string{"dao", "delegate", "--account", "0x1"}},
		{"proof.panel: expected an odd number", []string{"chain", "deploy", "--panel", "2", "--deployment", s.file("new.json")}},
	}
}

// refusedFiles are files that are not what they should be.
func (s *stage) refusedFiles(missed, late common.Address) []refusal {
	s.t.Helper()
	write := func(name string, body []byte, mode os.FileMode) string {
		s.check(os.WriteFile(s.file(name), body, mode))
		return s.file(name)
	}
	deployment, err := readDeployment(s.file("deployment.json"))
	s.check(err)
	deployment.ChainID = 1
	foreign := write("foreign.json", deployment.Encode(), 0o600)
	key, err := os.ReadFile(s.file("customer.json"))
	s.check(err)
	open := write("open.json", key, 0o644)
	_, account := s.client("customer")
	signed, err := settlement.Receipt{ChainID: 1337, Project: missed, Customer: account.Address(), Calls: 1}.Sign(s.t.Context(), account)
	s.check(err)
	body, err := json.Marshal(signed)
	s.check(err)
	receipt := write("receipt.json", body, 0o600)
	payroll := write("payroll.json", settlement.Payroll{Project: missed, Epoch: 1}.Encode(), 0o600)
	return []refusal{
		{"the node is on chain 1337, the deployment on 1", []string{"market", "invest", late.Hex(), "1 ATN", "--deployment", foreign}},
		{"the node is on chain 1337, the deployment on 1", []string{"market", "list", "--deployment", foreign}},
		{open + ": file is readable by others: mode 0644, expected 0600", []string{"wallet", "send", late.Hex(), "1 ATN", "--keystore", open}},
		{open + ": file is readable by others", []string{"wallet", "show", "--keystore", open}},
		{"receipt is for project " + missed.Hex() + ", expected project " + late.Hex(), []string{"market", "redeem", late.Hex(), receipt}},
		{"payroll is of project " + missed.Hex() + ", expected project " + late.Hex(), []string{"market", "claim", late.Hex(), "--payroll", payroll}},
		{"a file or a CID expected, got \"bafkreinope\"", []string{"market", "claim", late.Hex(), "--payroll", "bafkreinope"}},
		{"dataset.cid", []string{"market", "publish", smallJob(s.t, "dataset: embedded:digits", "dataset: {cid: bafkreinope}")}},
		{"--deployment: " + s.file("deployment.json") + " is there already", []string{"chain", "deploy"}},
	}
}

// has says whether a flag is given.
func has(args []string, flag string) bool {
	for _, arg := range args {
		if arg == flag || strings.HasPrefix(arg, flag+"=") {
			return true
		}
	}
	return false
}

// deploy has the deployer found a network without its command.
func (s *stage) deploy() {
	s.t.Helper()
	account, err := settlement.OpenKeystore(s.file("deployer.json"), s.file("password"))
	s.check(err)
	d, err := settlement.Deploy(s.t.Context(), s.dev.Chain(), settlement.ClientConfig{Signer: account}, chaintest.Rules())
	s.check(err)
	s.check(os.WriteFile(s.file("deployment.json"), d.Encode(), 0o600))
}

// publish has the founder publish a job; nobody invests.
func (s *stage) publish(name string) common.Address {
	s.t.Helper()
	o := autonet(s.t.Context(), "", "market", "publish", s.values["job"], "--out", filepath.Join(s.dir, name+".market"), "--yes", "--chain", s.dev.URL(),
		"--deployment", s.file("deployment.json"), "--keystore", s.file("founder.json"), "--password-file", s.file("password"))
	if o.code != 0 {
		s.t.Fatalf("%+v", o)
	}
	return common.HexToAddress(saved.FindString(o.out))
}

// nonces counts all transactions of the cast.
func (s *stage) nonces() (all uint64) {
	s.t.Helper()
	for _, name := range cast {
		n, err := s.dev.Chain().PendingNonceAt(s.t.Context(), common.HexToAddress(s.values[name]))
		s.check(err)
		all += n
	}
	return all
}
