package recipe

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/store"
)

func digestOf(data []byte) string {
	h := sha256.Sum256(data)
	return hex.EncodeToString(h[:])
}

// at once is how tests wait before a place is asked again.
func atOnce(ctx context.Context, _ time.Duration) error { return ctx.Err() }

// testConfig is a build with a cache of its own.
func testConfig(t *testing.T) Config {
	client := NewHTTP()
	client.Transport = &http.Transport{}
	t.Cleanup(client.CloseIdleConnections)
	return Config{Cache: filepath.Join(t.TempDir(), "cache"), HTTP: client, Wait: atOnce}
}

// build builds a recipe and returns its manifest.
func build(t *testing.T, r *Recipe, cfg Config) (dataset.Manifest, error) {
	t.Helper()
	in, err := r.Build(t.Context(), cfg)
	if err != nil {
		return dataset.Manifest{}, err
	}
	m, _, err := dataset.Write(t.Context(), store.NewMemory(), in.Meta, in.Splits, r.WriteOptions(in))
	if left, globErr := filepath.Glob(filepath.Join(cfg.Cache, "build-*")); globErr != nil || len(left) > 0 {
		t.Errorf("the build left %v, %v", left, globErr)
	}
	return m, err
}

// wantFault wants a build to fail, and its error to say all of some things.
func wantFault(t *testing.T, err error, says ...string) {
	t.Helper()
	if err == nil {
		t.Fatalf("built, want a fault that says %q", says)
	}
	for _, text := range says {
		if !strings.Contains(err.Error(), text) {
			t.Errorf("the fault lacks %q:\n%v", text, err)
		}
	}
}

// TestLocal builds the same manifest again and elsewhere, and lists the source in it.
func TestLocal(t *testing.T) {
	one, two := write(t, map[string][]byte{"table.csv": table()}), write(t, map[string][]byte{"table.csv": table()})
	a, err := build(t, parse(t, one, numbers), testConfig(t))
	if err != nil {
		t.Fatal(err)
	}
	b, err := build(t, parse(t, two, numbers), testConfig(t))
	if err != nil || a.CID() != b.CID() {
		t.Errorf("elsewhere it is %s, want %s; %v", b.CID(), a.CID(), err)
	}
	const golden = "bafkreihqt2rojfuqx4zvplem5vqf6lqnf7lkyducpywaey7l2s2vtz2eku" // the same on every machine
	if a.CID().String() != golden {
		t.Errorf("the manifest's CID is %s, want %s", a.CID(), golden)
	}
	want := dataset.Origin{Name: "table", URL: "table.csv", License: "CC0", Attribution: "nobody", SHA256: digestOf(table()), Bytes: int64(len(table()))}
	if len(a.Origins) != 1 || a.Origins[0] != want || a.License != "CC0" || a.Source != "nobody" || a.Name != "numbers" {
		t.Errorf("the manifest says %+v, licence %q, source %q", a.Origins, a.License, a.Source)
	}
	if a.Splits[dataset.Train].Rows != 50 || a.Splits[dataset.Test].Rows != 25 {
		t.Errorf("splits %+v", a.Splits)
	}
	decoded, err := dataset.DecodeManifest(a.Encode())
	if err != nil || decoded.CID() != a.CID() {
		t.Errorf("decoded as %s, %v", decoded.CID(), err)
	}
}

// TestSweep removes what a build left that was killed long ago, and nothing else.
func TestSweep(t *testing.T) {
	dir, cfg := write(t, map[string][]byte{"table.csv": table()}), testConfig(t)
	old, young := filepath.Join(cfg.Cache, "build-old"), filepath.Join(cfg.Cache, "sha256")
	for _, path := range []string{filepath.Join(old, "0"), young} {
		if err := os.MkdirAll(path, 0o755); err != nil {
			t.Fatal(err)
		}
		long := time.Now().Add(-30 * 24 * time.Hour)
		if err := os.Chtimes(filepath.Dir(path), long, long); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := build(t, parse(t, dir, numbers), cfg); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(old); !os.IsNotExist(err) {
		t.Errorf("the old build's directory: %v", err)
	}
	if _, err := os.Stat(young); err != nil {
		t.Error(err)
	}
}

// TestSealed keeps the test split apart.
func TestSealed(t *testing.T) {
	dir := write(t, map[string][]byte{"table.csv": table()})
	m, err := build(t, parse(t, dir, numbers, "split: {", "split: {seal_test: true, "), testConfig(t))
	if err != nil || !m.Splits[dataset.Test].Sealed {
		t.Errorf("test split %+v, %v", m.Splits[dataset.Test], err)
	}
}

// TestRefusals checks that what is wrong with files is said at the recipe's line, and that no dataset comes of it.
func TestRefusals(t *testing.T) {
	files := map[string][]byte{"table.csv": table(), "short.csv": []byte("a,b,kind\n1,2,x\n1,y,x\n")}
	for _, c := range []struct {
		change []string
		says   []string
	}{
		{[]string{"table.csv", "none.csv"}, []string{"dataset.yaml:5:10: sources[0].url: none.csv: ", "no such file"}},
		{[]string{"table.csv", "."}, []string{"expected a file; a folder is a source as an archive"}},
		{[]string{"table.csv", "short.csv"}, []string{"import table/short.csv: line 3, column 1"}},
		{[]string{"license: CC0", "license: CC0\n    max_size: 100 B"}, []string{"expected at most 100 (max_size)"}},
		{[]string{"license: CC0", "license: CC0\n    sha256: " + strings.Repeat("0", 64)},
			[]string{"dataset.yaml:7:13: sources[0].sha256: table.csv: expected the SHA-256 0000", "found " + digestOf(table())}},
		{[]string{"license: CC0", "license: CC0\n    unpack: gzip"}, []string{"unpack table.csv: gzip: invalid header"}},
		{[]string{"label: kind", "label: sort"}, []string{`there is no label column "sort"`}},
	} {
		dir := write(t, files)
		_, err := build(t, parse(t, dir, numbers, c.change...), testConfig(t))
		wantFault(t, err, c.says...)
	}
}

// remote is numbers with a source on a server, of a known checksum unless it is "".
func remote(t *testing.T, url, digest string) *Recipe {
	change := []string{"table.csv", url}
	if digest != "" {
		change = append(change, "license: CC0", "license: CC0\n    sha256: "+digest)
	}
	return parse(t, t.TempDir(), numbers, change...)
}

// TestHTTP fetches once, and then has the file.
func TestHTTP(t *testing.T) {
	var asked atomic.Int64
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		http.ServeContent(w, r, "table.csv", time.Time{}, strings.NewReader(string(table())))
	}))
	defer server.Close()
	cfg := testConfig(t)
	for range 2 {
		if _, err := build(t, remote(t, server.URL+"/table.csv", digestOf(table())), cfg); err != nil {
			t.Fatal(err)
		}
	}
	if asked.Load() != 1 {
		t.Errorf("the server was asked %d times, want once", asked.Load())
	}
	held := filepath.Join(cfg.Cache, "sha256", digestOf(table()))
	if err := os.WriteFile(held, []byte("spoilt"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := build(t, remote(t, server.URL+"/table.csv", digestOf(table())), cfg); err != nil || asked.Load() != 2 {
		t.Errorf("a spoilt file of the cache: %v, asked %d times", err, asked.Load())
	}
}

// TestRecord writes checksums that are missing to the lock, and holds later builds to them.
func TestRecord(t *testing.T) {
	body := atomic.Pointer[[]byte]{}
	first := table()
	body.Store(&first)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(*body.Load()) }))
	defer server.Close()
	r := remote(t, server.URL+"/table.csv", "")
	_, err := build(t, r, testConfig(t))
	wantFault(t, err, "dataset.yaml:4:5: sources[0].sha256: missing; expected the SHA-256 of "+server.URL, "dataset.lock")
	cfg := testConfig(t)
	cfg.Record = true
	if _, err := build(t, r, cfg); err != nil {
		t.Fatal(err)
	}
	lock, err := os.ReadFile(LockFile(r.file))
	if err != nil || !strings.Contains(string(lock), digestOf(table())) {
		t.Fatalf("lock %s, %v", lock, err)
	}
	if _, err := build(t, r, testConfig(t)); err != nil {
		t.Errorf("with the lock: %v", err)
	}
	other := append(table(), "1,2,odd\n"...)
	body.Store(&other)
	_, err = build(t, r, testConfig(t))
	wantFault(t, err, "sources[0].sha256", "expected the SHA-256 "+digestOf(table()), "dataset.lock says what was recorded")
	if err := os.WriteFile(LockFile(r.file), []byte("sources:\n  - {url: x, sha256: y}\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	_, err = build(t, r, testConfig(t))
	wantFault(t, err, "dataset.lock:2:22: sources[0].sha256: expected 64 hexadecimal digits")
}

// TestPlace leaves, refuses and replaces what a directory holds.
func TestPlace(t *testing.T) {
	dir := write(t, map[string][]byte{"table.csv": table()})
	out := filepath.Join(dir, "data")
	place := func(replace bool, change ...string) (Placed, error) {
		r := parse(t, dir, numbers, change...)
		in, err := r.Build(t.Context(), testConfig(t))
		if err != nil {
			t.Fatal(err)
		}
		return Place(t.Context(), out, in, r.WriteOptions(in), replace)
	}
	first, err := place(false)
	if err != nil || !first.New {
		t.Fatalf("%+v, %v", first, err)
	}
	if again, err := place(false); err != nil || again.New || again.CID != first.CID {
		t.Errorf("the same again: %+v, %v", again, err)
	}
	if _, err := place(false, "0.5, 0.25, 0.25", "0.6, 0.2, 0.2"); !errors.Is(err, ErrOther) {
		t.Errorf("another one: %v, want ErrOther", err)
	}
	if _, _, c, err := dataset.Open(out); err != nil || c != first.CID {
		t.Errorf("the directory holds %s, %v, want %s", c, err, first.CID)
	}
	other, err := place(true, "0.5, 0.25, 0.25", "0.6, 0.2, 0.2")
	if _, _, c, openErr := dataset.Open(out); err != nil || openErr != nil || c != other.CID || c == first.CID {
		t.Errorf("replaced by %+v, %v; the directory holds %s, %v", other, err, c, openErr)
	}
	if entries, err := os.ReadDir(dir); err != nil || len(entries) != 2 {
		t.Errorf("left %v, %v", entries, err)
	}
}
