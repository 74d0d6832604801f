package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/autonet/autonet/settlement"
)

func TestChainStatus(t *testing.T) {
	dir := t.TempDir()
	_, flags := mature(t, dir)
	flags = append([]string{"chain", "status"}, flags[:4]...)
	o := autonet(t.Context(), "", flags...)
	inPlace := strings.Count(o.out, "in place")
	if o.code != 0 || inPlace == 0 || !strings.Contains(o.out, "0 wei") {
		t.Errorf("%+v", o)
	}
	var s settlement.ChainStatus
	o = autonet(t.Context(), "", append(flags, "--json")...)
	if err := json.Unmarshal([]byte(o.out), &s); err != nil || o.code != 0 || s.Head == 0 || len(s.Contracts) != inPlace {
		t.Errorf("%v, %+v", err, o)
	}
	for _, d := range s.Debts {
		if surplus(d).Sign() != 0 {
			t.Errorf("%s holds %v and owes %v", d.Name, d.Balance, d.Debts)
		}
	}
	body, err := os.ReadFile(flags[5])
	if err != nil {
		t.Fatal(err)
	}
	d, err := settlement.DecodeDeployment(body)
	if err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*settlement.Deployment){
		"wrong chain": func(d *settlement.Deployment) { d.ChainID = 1 },
		"no code":     func(d *settlement.Deployment) { d.Project[0] ^= 1 },
	} {
		bad := d
		change(&bad)
		flags[5] = filepath.Join(dir, "bad.json")
		if err := os.WriteFile(flags[5], bad.Encode(), 0o600); err != nil {
			t.Fatal(err)
		}
		if o := autonet(t.Context(), "", flags...); o.code == 0 || !strings.Contains(o.out+o.err, name) {
			t.Errorf("%s: %+v", name, o)
		}
	}
}
