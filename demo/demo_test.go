package demo_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/autonet/autonet/demo"
)

// TestDemo runs the demo as a person does, and holds its facts to what it promises.
func TestDemo(t *testing.T) {
	if testing.Short() {
		t.Skip("starts fifteen processes")
	}
	dir := t.TempDir()
	binary := filepath.Join(dir, "autonet")
	if out, err := exec.Command("go", "build", "-o", binary, "github.com/autonet/autonet/cmd/autonet").CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, out)
	}
	file := filepath.Join(dir, "facts.json")
	out, err := exec.CommandContext(t.Context(), binary, "demo", "--dir", filepath.Join(dir, "demo"), "--json", file).CombinedOutput()
	t.Logf("%s", out)
	if err != nil {
		logs(t, filepath.Join(dir, "demo", "logs"))
		t.Fatal(err)
	}
	var facts demo.Facts
	body, err := os.ReadFile(file)
	if err == nil {
		err = json.Unmarshal(body, &facts)
	}
	if err != nil {
		t.Fatal(err)
	}
	check(t, facts)
}

func check(t *testing.T, f demo.Facts) {
	if f.FleetWeightsCID == "" || f.FleetWeightsCID != f.LocalWeightsCID {
		t.Errorf("weights: the fleet's %q, one process's %q", f.FleetWeightsCID, f.LocalWeightsCID)
	}
	if f.TestAccuracy < 0.965 {
		t.Errorf("test accuracy %.4f, want at least 0.965", f.TestAccuracy)
	}
	if f.EpochsSettled != 5 {
		t.Errorf("%d claims settled, want four epochs and the test", f.EpochsSettled)
	}
	if len(f.Deaths) != 2 {
		t.Errorf("deaths: %+v, want a worker's and a coordinator's", f.Deaths)
	}
	if !f.ContractDebtsEqualBalances {
		t.Error("a contract owes something else than it holds")
	}
	if f.CallsServed == 0 || f.CallsCorrect*10 < f.CallsServed*8 {
		t.Errorf("%d of %d calls are right", f.CallsCorrect, f.CallsServed)
	}
	for _, name := range []string{"developer", "investor1", "investor2", "worker1", "worker4", "verifier1", "customer"} {
		if f.BalancesBefore[name] == "" || f.BalancesBefore[name] == f.BalancesAfter[name] {
			t.Errorf("%s has %q before and %q after", name, f.BalancesBefore[name], f.BalancesAfter[name])
		}
	}
}

// logs shows the processes' logs of a failed demo.
func logs(t *testing.T, dir string) {
	files, _ := filepath.Glob(filepath.Join(dir, "*.log"))
	for _, file := range files {
		body, err := os.ReadFile(file)
		if err != nil {
			t.Error(err)
			continue
		}
		t.Logf("%s\n%s", filepath.Base(file), body[max(0, len(body)-4000):])
	}
}
