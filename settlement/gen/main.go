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
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
)

// contract names one binding. Only what somebody deploys carries its creation code: Market makes the others.
type contract struct {
	name     string
	deployed bool
	without  string // a function left out: abigen names result types by function alone, so two contracts' would clash
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
	bound := []contract{
		{name: "ATN", deployed: true, without: "eip712Domain"},
		{name: "Market", deployed: true},
		{name: "Project"},
		{name: "Proof"},
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
		abi, err := leaveOut(a.ABI, c.without)
		if err != nil {
			return "", fmt.Errorf("%s: %w", c.name, err)
		}
		code := ""
		if c.deployed {
			code = strings.TrimPrefix(a.Bytecode.Object, "0x")
		}
		names, abis, codes = append(names, c.name), append(abis, string(abi)), append(codes, code)
	}
	return abigen.BindV2(names, abis, codes, "bindings", nil, nil)
}

func leaveOut(abi json.RawMessage, function string) (json.RawMessage, error) {
	if function == "" {
		return abi, nil
	}
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
		if head.Type != "function" || head.Name != function {
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
