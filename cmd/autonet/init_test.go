package main

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/autonet/autonet/dht/ipfstest"
	"github.com/autonet/autonet/internal/ui"
)

// TestInit starts a project and goes on as its README says.
func TestInit(t *testing.T) {
	ctx, dir := t.Context(), filepath.Join(t.TempDir(), "Birds of the South")
	cache := t.TempDir()
	if o := autonet(ctx, "", "init", dir, "--template", "table"); o.code != 0 || !strings.Contains(o.out, "autonet data build "+filepath.Join(dir, "dataset.yaml")) {
		t.Fatalf("init: %+v", o)
	}
	if o := autonet(ctx, "", "init", dir); o.code != ui.ExitBadInput || !strings.Contains(o.err, "is not empty; --force") {
		t.Errorf("over it: %+v", o)
	}
	recipeFile, jobFile := filepath.Join(dir, "dataset.yaml"), filepath.Join(dir, "job.yaml")
	built := autonet(ctx, "", "data", "build", recipeFile, "--cache", cache)
	if built.code != 0 || !strings.Contains(built.out, "origin      penguins: penguins.csv, 13,506 bytes, SHA-256 ") {
		t.Fatalf("data build: %+v", built)
	}
	if again := autonet(ctx, "", "data", "build", recipeFile, "--cache", cache); again.code != 0 || again.out != built.out || !strings.Contains(again.err, "is that dataset already") {
		t.Errorf("built again: %+v", again)
	}
	if r := doneLine(t, autonet(ctx, "", "train", jobFile, "--out", filepath.Join(dir, "runs", "x"), "--json")); r.Met == nil || !*r.Met {
		t.Errorf("trained to %+v", r)
	}
	edit(t, recipeFile, "[0.7, 0.15, 0.15]", "[0.6, 0.2, 0.2]")
	if o := autonet(ctx, "", "data", "build", recipeFile, "--cache", cache); o.code != ui.ExitBadInput || !strings.Contains(o.err, "holds another dataset") || !strings.Contains(o.err, "--replace") {
		t.Errorf("an edited recipe: %+v", o)
	}
	if o := autonet(ctx, "", "data", "build", recipeFile, "--cache", cache, "--replace"); o.code != 0 || o.out == built.out {
		t.Errorf("replaced: %+v", o)
	}
	if o := autonet(ctx, "", "init", dir, "--force", "--template", "mlp", "--name", "other"); o.code != 0 {
		t.Errorf("init --force: %+v", o)
	}
}

// edit replaces text in a file.
func edit(t *testing.T, file, from, to string) {
	t.Helper()
	b, err := os.ReadFile(file)
	if err == nil {
		err = os.WriteFile(file, []byte(strings.Replace(string(b), from, to, 1)), 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// TestInitRefusals checks what is said of arguments that make no project, and that none is begun.
func TestInitRefusals(t *testing.T) {
	dir := t.TempDir()
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"init"}, "the directory of the new project expected, got 0 arguments"},
		{[]string{"init", filepath.Join(dir, "x"), "--template", "forest"}, `--template: template "forest": expected mlp, cnn, table, text`},
		{[]string{"init", filepath.Join(dir, "x"), "--name", "Big"}, "--name: 1 to 32 lower-case letters"},
		{[]string{"init", filepath.Join(dir, "!!")}, `--name: the directory's name, "!!", makes none`},
		{[]string{"data", "build", filepath.Join(dir, "no.yaml")}, "dataset recipe: stat"},
		{[]string{"data", "build"}, "a dataset recipe, such as dataset.yaml, expected, got 0 arguments"},
	} {
		if o := autonet(t.Context(), "", c.args...); o.code != ui.ExitBadInput || !strings.Contains(o.err, c.want) {
			t.Errorf("%v: %+v, want %q", c.args, o, c.want)
		}
	}
	if entries, err := os.ReadDir(dir); err != nil || len(entries) != 0 {
		t.Errorf("left %v, %v", entries, err)
	}
}

// TestDataBuildFetches records a source's checksum when it first comes, and says what is wrong when other bytes come.
func TestDataBuildFetches(t *testing.T) {
	body := "a,kind\n" + strings.Repeat("1,x\n2,y\n", 20)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(body)) }))
	defer server.Close()
	dir := t.TempDir()
	file := filepath.Join(dir, "set.yaml")
	text := "name: set\nsources:\n  - {name: s, url: " + server.URL + "/s.csv, license: CC0, attribution: me}\nimport: {format: csv, paths: s}\n"
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	build := func(args ...string) output {
		return autonet(t.Context(), "", append([]string{"data", "build", file, "--cache", t.TempDir()}, args...)...)
	}
	if o := build(); o.code != ui.ExitBadInput || !strings.Contains(o.err, "set.yaml:3:5: sources[0].sha256: missing") || !strings.Contains(o.err, "--record") {
		t.Errorf("without a checksum: %+v", o)
	}
	if o := build("--record", "--json"); o.code != 0 || !strings.Contains(o.out, `"origins":[{"name":"s"`) {
		t.Fatalf("recorded: %+v", o)
	}
	body += "3,z\n"
	if o := build("--out", filepath.Join(dir, "other")); o.code != ui.ExitBadInput || !strings.Contains(o.err, "set.lock says what was recorded") {
		t.Errorf("other bytes: %+v", o)
	}
	if _, err := os.Stat(filepath.Join(dir, "other")); !os.IsNotExist(err) {
		t.Errorf("a dataset of other bytes is there: %v", err)
	}
}

// TestDataBuildFromIPFS takes a place on the open network and fetches a source from a real IPFS node by CID.
func TestDataBuildFromIPFS(t *testing.T) {
	ipfs := ipfstest.Start(t)
	body := []byte("a,kind\n" + strings.Repeat("1,x\n2,y\n", 20))
	cid := strings.TrimSpace(string(ipfs.Run(t, body, "add", "--cid-version=1", "-Q")))
	peer := strings.Fields(string(ipfs.Run(t, nil, "id", "-f", "<addrs>")))[0]
	file := filepath.Join(t.TempDir(), "set.yaml")
	text := "name: set\nsources:\n  - {name: s, url: ipfs://" + cid + ", license: CC0, attribution: me}\nimport: {format: csv, paths: s}\n"
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	o := autonet(t.Context(), "", "data", "build", file, "--cache", t.TempDir(), "--record", "--gateway", "",
		"--network", "/ip4/127.0.0.1/tcp/0", "--private-network", "--bootstrap", peer)
	if o.code != 0 || !strings.Contains(o.out, "origin      s: ipfs://"+cid) {
		t.Errorf("%+v", o)
	}
}
