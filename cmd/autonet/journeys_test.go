package main

import (
	"encoding/csv"
	"fmt"
	"maps"
	"math/big"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/cockroachdb/datadriven"
	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/settlement"
)

// cast are the people of the journeys; each has a keystore of this name, and ether.
var cast = []string{"deployer", "founder", "fleet", "miner", "verifier", "investor", "customer"}

// stage is a dev chain, the people on it, and what was said so far. Blocks are made for transactions only, so that the
// scripts can name their numbers.
type stage struct {
	t       *testing.T
	dir     string
	dev     *settlement.DevChain
	values  map[string]string // what $name stands for
	accepts map[string]settlement.Earnings
}

// TestJourneys walks the scripts in testdata/journeys: "run WHO" runs a command line as one of the cast, or as nobody ("-");
// what varies from run to run is written over. go test -rewrite makes the answers anew.
func TestJourneys(t *testing.T) {
	datadriven.Walk(t, filepath.Join("testdata", "journeys"), func(t *testing.T, path string) {
		s := newStage(t)
		datadriven.RunTest(t, path, func(t *testing.T, d *datadriven.TestData) string {
			s.t = t
			switch d.Cmd {
			case "run":
				return s.run(d)
			case "mine":
				s.dev.Mine(s.number(d, "blocks"))
				return ""
			case "prove":
				return s.prove(d)
			case "receipt":
				return s.receipt(d)
			}
			d.Fatalf(t, "no such directive")
			return ""
		})
	})
}

func newStage(t *testing.T) *stage {
	s := &stage{t: t, dir: t.TempDir(), values: map[string]string{}, accepts: map[string]settlement.Earnings{}}
	ether := map[common.Address]*big.Int{}
	for _, name := range cast {
		o := autonet(t.Context(), "", "wallet", "new", s.file(name+".json"), "--password-file", s.file("password"), "--light")
		if o.code != 0 {
			t.Fatalf("%+v", o)
		}
		s.values[name] = strings.TrimSpace(o.out)
		ether[common.HexToAddress(s.values[name])] = settlement.MustATN("10")
	}
	var err error
	s.dev, err = settlement.OpenDevChain(settlement.DevChainConfig{Addr: "127.0.0.1:0", Period: 5 * time.Millisecond, EmptyPeriod: time.Hour, Ether: ether})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.dev.Close(); err != nil {
			t.Error(err)
		}
	})
	if o := autonet(t.Context(), "", "data", "import", "--format", "digits", "--seal-test", "--out", s.file("digits")); o.code != 0 {
		t.Fatalf("%+v", o)
	}
	s.values["dir"], s.values["chain"] = s.dir, s.dev.URL()
	s.values["job"] = smallJob(t, "dataset: embedded:digits", "dataset: "+s.file("digits"), "funding_blocks: 5000", "funding_blocks: 100",
		"epochs: 4", "epochs: 1", "commit_blocks: 300", "commit_blocks: 20", "reveal_blocks: 300", "reveal_blocks: 20",
		"challenge_blocks: 10", "challenge_blocks: 2\n  answer_blocks: 5", "credit_blocks: 50000", "credit_blocks: 60")
	return s
}

func (s *stage) file(name string) string { return filepath.Join(s.dir, name) }

func (s *stage) number(d *datadriven.TestData, key string) int {
	var text string
	d.ScanArgs(s.t, key, &text)
	n, err := strconv.Atoi(text)
	if err != nil {
		d.Fatalf(s.t, "%s: %v", key, err)
	}
	return n
}

// run runs the input as a command line: words with spaces are quoted, $name is what was saved under it.
func (s *stage) run(d *datadriven.TestData) string {
	line := s.expand(d.Input)
	line, stdin, _ := strings.Cut(line, "\n")
	words := csv.NewReader(strings.NewReader(line))
	words.Comma = ' '
	args, err := words.Read()
	if err != nil {
		d.Fatalf(s.t, "%v", err)
	}
	if !slices.Contains(args, "--chain") {
		args = append(args, "--chain", s.dev.URL())
	}
	if !slices.Contains(args, "--deployment") {
		args = append(args, "--deployment", s.file("deployment.json"))
	}
	if who := d.CmdArgs[0].Key; who != "-" {
		args = append(args, "--keystore", s.file(who+".json"), "--password-file", s.file("password"))
	}
	o := autonet(s.t.Context(), stdin, args...)
	for _, arg := range d.CmdArgs[1:] {
		if arg.Key == "save" {
			s.values[arg.Vals[0]] = saved.FindString(o.out)
		}
	}
	text := s.conceal(o.err + o.out)
	if o.code != 0 {
		text += fmt.Sprintf("exit code %d\n", o.code)
	}
	return text
}

var (
	// saved is what "save" takes from an answer: an address, or the number of a proposal.
	saved = regexp.MustCompile(`0x[0-9a-fA-F]{40}|[0-9]{30,}`)
	// varying is what differs from run to run, and what stands for it.
	varying = []struct {
		pattern *regexp.Regexp
		word    string
	}{
		{regexp.MustCompile(`0x[0-9a-f]{64}`), "TX"},
		{regexp.MustCompile(`baf[a-z0-9]{50,}`), "CID"},
		{regexp.MustCompile(`digits-[0-9a-f]{8}`), "JOB"},
		{regexp.MustCompile(`[0-9]+ gas: about .* afterwards`), "GAS"},
		{regexp.MustCompile(`ether +[0-9.]+ ETH`), "ether  ETH"},
		{regexp.MustCompile(`"(gas|gas_used)":[0-9]+`), `"$1":GAS`},
		{regexp.MustCompile(`"(fee|most_fee|ether)":"[0-9.]+ ETH"`), `"$1":"ETH"`},
		{regexp.MustCompile(`[0-9T:-]{19}Z`), "TIME"},
		{regexp.MustCompile(` +\n`), "\n"},
		{regexp.MustCompile(`  +`), "  "},
	}
)

func (s *stage) expand(text string) string {
	names := slices.SortedFunc(maps.Keys(s.values), func(a, b string) int { return len(b) - len(a) })
	for _, name := range names {
		text = strings.ReplaceAll(text, "$"+name, s.values[name])
	}
	return text
}

func (s *stage) conceal(text string) string {
	for name, value := range s.values {
		if value != "" {
			text = strings.ReplaceAll(text, value, "$"+name)
			if common.IsHexAddress(value) {
				text = strings.ReplaceAll(text, strings.ToLower(value), "$"+name)
			}
		}
	}
	if s.values["chain"] != "" {
		text = strings.ReplaceAll(text, s.values["chain"], "$chain")
	}
	for _, v := range varying {
		text = v.pattern.ReplaceAllString(text, v.word)
	}
	return text
}

// client acts as one of the cast, in what a process does and no command.
func (s *stage) client(name string) (*settlement.Client, *settlement.Account) {
	s.t.Helper()
	account, err := settlement.OpenKeystore(s.file(name+".json"), s.file("password"))
	s.check(err)
	deployment, err := readDeployment(s.file("deployment.json"))
	s.check(err)
	client, err := settlement.NewClient(s.t.Context(), s.dev.Chain(), settlement.ClientConfig{Deployment: deployment, Signer: account, Poll: 2 * time.Millisecond})
	s.check(err)
	return client, account
}

func (s *stage) check(err error) {
	s.t.Helper()
	if err != nil {
		s.t.Fatal(err)
	}
}
