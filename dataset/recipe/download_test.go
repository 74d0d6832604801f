package recipe

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"
)

// flaky is a server of one file that breaks off, as often as it is told to.
type flaky struct {
	data   []byte
	ranges bool   // it understands Range
	tag    string // the file's ETag; "" for none

	mu     sync.Mutex
	breaks []int    // after how many bytes of each answer it breaks off; past the end: not at all
	asked  []string // Range of each request
	status []int    // answered in place of the file, first ones first
}

func (f *flaky) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	f.mu.Lock()
	n := len(f.asked)
	f.asked = append(f.asked, r.Header.Get("Range"))
	cut, status := len(f.data)+1, 0
	if n < len(f.breaks) {
		cut = f.breaks[n]
	}
	if n < len(f.status) {
		status = f.status[n]
	}
	f.mu.Unlock()
	if status != 0 {
		w.WriteHeader(status)
		return
	}
	from := 0
	if f.tag != "" {
		w.Header().Set("Etag", f.tag)
	}
	if f.ranges && r.Header.Get("If-Range") == f.tag && r.Header.Get("Range") != "" {
		_, _ = fmt.Sscanf(r.Header.Get("Range"), "bytes=%d-", &from)
		w.Header().Set("Content-Range", fmt.Sprintf("bytes %d-%d/%d", from, len(f.data)-1, len(f.data)))
	}
	w.Header().Set("Content-Length", fmt.Sprint(len(f.data)-from))
	if from > 0 {
		w.WriteHeader(http.StatusPartialContent)
	}
	_, _ = w.Write(f.data[from:min(len(f.data), from+cut)])
	if from+cut < len(f.data) {
		w.(http.Flusher).Flush()
		panic(http.ErrAbortHandler)
	}
}

func serve(t *testing.T, h http.Handler) string {
	t.Helper()
	server := httptest.NewServer(h)
	t.Cleanup(server.Close)
	return server.URL + "/table.csv"
}

// TestResume takes up downloads that break off where they did, if the server can, and begins again if it cannot.
func TestResume(t *testing.T) {
	for _, c := range []struct {
		name  string
		f     *flaky
		asked string
	}{
		{"ranges", &flaky{ranges: true, tag: `"v1"`, breaks: []int{100, 50}}, "[ bytes=100- bytes=150-]"},
		{"no ranges", &flaky{tag: `"v1"`, breaks: []int{100, 50}}, "[ bytes=100- bytes=50-]"},
		{"no tag", &flaky{ranges: true, breaks: []int{100, 50}}, "[  ]"},
		{"a weak tag", &flaky{ranges: true, tag: `W/"v1"`, breaks: []int{100}}, "[ ]"},
		{"busy", &flaky{ranges: true, status: []int{503, 429, 500, 408}}, "[    ]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.f.data = table()
			if _, err := build(t, remote(t, serve(t, c.f), digestOf(table())), testConfig(t)); err != nil {
				t.Fatal(err)
			}
			if got := fmt.Sprint(c.f.asked); got != c.asked {
				t.Errorf("it asked for %s, want %s", got, c.asked)
			}
		})
	}
}

// TestResumeLater goes on with what an earlier build left, and not with that of a file that changed since.
func TestResumeLater(t *testing.T) {
	f := &flaky{data: table(), ranges: true, tag: `"v1"`, breaks: []int{100, 0, 0, 0, 0}}
	url, cfg := serve(t, f), testConfig(t)
	_, err := build(t, remote(t, url, digestOf(table())), cfg)
	wantFault(t, err, "sources[0].url: "+url, "tried 5 times", "kept")
	if _, err := build(t, remote(t, url, digestOf(table())), cfg); err != nil || f.asked[len(f.asked)-1] != "bytes=100-" {
		t.Errorf("the build after it: %v, asked for %q", err, f.asked)
	}

	f = &flaky{data: []byte(strings.Repeat("old ", 500)), ranges: true, tag: `"v1"`, breaks: []int{100, 0, 0, 0, 0}}
	url, cfg = serve(t, f), testConfig(t)
	if _, err := build(t, remote(t, url, digestOf(table())), cfg); err == nil {
		t.Fatal("a server that breaks off is believed")
	}
	f.data, f.tag = table(), `"v2"`
	if _, err := build(t, remote(t, url, digestOf(table())), cfg); err != nil {
		t.Errorf("a file that changed meanwhile: %v", err)
	}
	f = &flaky{data: []byte(strings.Repeat("old ", 500)), ranges: true, tag: `"v1"`, breaks: []int{100, 0, 0, 0, 0}}
	url, cfg = serve(t, f), testConfig(t)
	if _, err := build(t, remote(t, url, digestOf(table())), cfg); err == nil {
		t.Fatal("a server that breaks off is believed")
	}
	f.data = table() // under the same tag: only the checksum tells
	if _, err := build(t, remote(t, url, digestOf(table())), cfg); err != nil {
		t.Errorf("a file that changed and kept its tag: %v", err)
	}
}

// TestServersThatLie checks that nothing is imported of what a server sends amiss.
func TestServersThatLie(t *testing.T) {
	long := strings.Repeat("x", 4<<10)
	for name, c := range map[string]struct {
		answer http.HandlerFunc
		says   string
	}{
		"missing":  {func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "", 404) }, "the server says 404 Not Found"},
		"other":    {func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("other")) }, "sources[0].sha256"},
		"declared": {func(w http.ResponseWriter, _ *http.Request) { w.Header().Set("Content-Length", "9999999") }, "9999999 bytes: expected at most 2000"},
		"endless":  {func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(long)) }, "more than 2000 bytes (max_size)"},
		"packed":   {func(w http.ResponseWriter, _ *http.Request) { w.Header().Set("Content-Encoding", "br") }, "Content-Encoding"},
		"unasked": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Range", "bytes 5-9/10")
			w.WriteHeader(206)
		}, "bytes from 5 on"},
		"no range": {func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(206) }, "expected one such as bytes 5-9/10"},
		"elsewhere": {func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "/again"+r.URL.Path, http.StatusFound)
		}, "more than 10 redirects"},
	} {
		t.Run(name, func(t *testing.T) {
			r := remote(t, serve(t, c.answer), digestOf(table()))
			r.Sources[0].maxSize = 2000
			_, err := build(t, r, testConfig(t))
			wantFault(t, err, c.says)
		})
	}
}

// TestChunked bounds an answer that does not say how long it is.
func TestChunked(t *testing.T) {
	r := remote(t, serve(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		for range 100 {
			_, _ = w.Write(table())
			w.(http.Flusher).Flush()
		}
	})), digestOf(table()))
	r.Sources[0].maxSize = 5000
	_, err := build(t, r, testConfig(t))
	wantFault(t, err, "more than 5000 bytes (max_size)")
}

// TestNoDowngrade refuses a redirect from https to http.
func TestNoDowngrade(t *testing.T) {
	server := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "http://127.0.0.1:1/", http.StatusFound)
	}))
	defer server.Close()
	cfg := testConfig(t)
	cfg.HTTP.Transport = server.Client().Transport
	_, err := build(t, remote(t, server.URL+"/table.csv", digestOf(table())), cfg)
	wantFault(t, err, "it redirects from https to http")
}

// TestStall gives up a server that says nothing, and stops at once when the user does.
func TestStall(t *testing.T) {
	release := make(chan struct{})
	url := serve(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Length", "1000")
		_, _ = w.Write([]byte("some"))
		w.(http.Flusher).Flush()
		<-release
	}))
	defer close(release)
	cfg := testConfig(t)
	cfg.Stall = 20 * time.Millisecond
	_, err := build(t, remote(t, url, digestOf(table())), cfg)
	wantFault(t, err, "nothing came for 20ms", "tried 5 times")

	ctx, cancel := context.WithCancel(t.Context())
	cfg = testConfig(t)
	cfg.Progress = func(string, int64, int64) { cancel() }
	if _, err := remote(t, url, digestOf(table())).Build(ctx, cfg); ctx.Err() == nil || err != context.Canceled {
		t.Errorf("a build that is stopped: %v", err)
	}
}
