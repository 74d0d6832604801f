// Command gen writes the Go bindings of the contracts from the artifacts that forge made.
//
// It runs in its own folder, after `npm ci` in settlement/contracts:
//
//	go run .
//
// It compiles with the locked forge and solc, takes ABI and creation code from forge's artifacts, and writes
// settlement/bindings through abigen v2. The same sources give the same bytes.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
)

// contract names one binding. All are deployed one by one, so each carries its creation code.
type contract struct {
	name    string
	without []string // functions left out: abigen names result types by function alone, so two contracts' would clash
	only    []string // functions that are bound, of a library's contract of which we call few; none: all
}

// domain is EIP-712's view of its own name; we know it.
var domain = []string{"eip712Domain"}

// bound are the contracts in the order of their deployment.
var bound = []contract{
	{name: "ATN", without: domain},
	{name: "TimelockController", only: []string{"getMinDelay", "hasRole", "PROPOSER_ROLE", "EXECUTOR_ROLE", "DEFAULT_ADMIN_ROLE"}},
	{name: "AutonetGovernor", only: []string{"castVoteWithReason", "execute", "getVotes", "hasVoted", "proposalDeadline", "proposalEta",
		"proposalSnapshot", "proposalThreshold", "proposalVotes", "propose", "queue", "quorum", "state", "timelock", "token", "treasury",
		"votingDelay", "votingPeriod"}},
	{name: "Treasury"},
	{name: "Stake"},
	{name: "Proof"},
	{name: "Project", without: domain},
	{name: "Market"},
}

type artifact struct {
	ABI      json.RawMessage `json:"abi"`
	Bytecode struct {
		Object         string                     `json:"object"`
		LinkReferences map[string]json.RawMessage `json:"linkReferences"`
	} `json:"bytecode"`
}

func main() {
	contracts := flag.String("contracts", "../contracts", "folder of foundry.toml")
	out := flag.String("out", "../bindings/contracts.go", "file to write")
	flag.Parse()
	if err := run(*contracts, *out); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run(dir, out string) error {
	if err := build(dir); err != nil {
		return err
	}
	code, err := bind(filepath.Join(dir, "out"), bound)
	if err != nil {
		return err
	}
	return os.WriteFile(out, []byte(code), 0o644)
}

func build(dir string) error {
	cmd := exec.Command(filepath.Join("node_modules", ".bin", "forge"), "build", "--quiet", "src")
	cmd.Dir = dir
	cmd.Stdout, cmd.Stderr = os.Stderr, os.Stderr
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("forge build in %s (after npm ci?): %w", dir, err)
	}
	return nil
}

func bind(artifacts string, contracts []contract) (string, error) {
	var names, abis, codes []string
	for _, c := range contracts {
		a, err := read(filepath.Join(artifacts, c.name+".sol", c.name+".json"))
		if err != nil {
			return "", err
		}
		abi, err := c.chosen(a.ABI)
		if err != nil {
			return "", fmt.Errorf("%s: %w", c.name, err)
		}
		code := strings.TrimPrefix(a.Bytecode.Object, "0x")
		names, abis, codes = append(names, c.name), append(abis, string(abi)), append(codes, code)
	}
	return abigen.BindV2(names, abis, codes, "bindings", nil, nil)
}

// chosen leaves functions out of an ABI.
func (c contract) chosen(abi json.RawMessage) (json.RawMessage, error) {
	var entries []json.RawMessage
	if err := json.Unmarshal(abi, &entries); err != nil {
		return nil, err
	}
	kept := entries[:0]
	for _, entry := range entries {
		var head struct{ Type, Name string }
		if err := json.Unmarshal(entry, &head); err != nil {
			return nil, err
		}
		left := slices.Contains(c.without, head.Name) || len(c.only) > 0 && !slices.Contains(c.only, head.Name)
		if head.Type != "function" || !left {
			kept = append(kept, entry)
		}
	}
	return json.Marshal(kept)
}

func read(file string) (*artifact, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var a artifact
	if err := json.Unmarshal(data, &a); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	if len(a.Bytecode.LinkReferences) > 0 {
		return nil, fmt.Errorf("%s: needs libraries linked; expected none", file)
	}
	return &a, nil
}
