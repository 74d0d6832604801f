package recipe

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/store"
)

// Config is what a build is handed. Cache is required.
type Config struct {
	// Cache is the directory that keeps acquired files by digest, and unfinished downloads.
	Cache string
	// Record takes the checksums of remote sources that have none, neither in the recipe nor in its lock, as they come, and
	// writes them to the lock. Without it such a source is refused.
	Record bool
	// HTTP fetches http, https, and IPFS from a gateway; nil means NewHTTP's. S3 is the transport to S3; nil means one of its own.
	HTTP *http.Client
	S3   http.RoundTripper
	// Gateway is the address of an IPFS node's HTTP gateway, such as http://127.0.0.1:8080. Blobs is a place on the open
	// network, asked first for CIDs without a path; nil where the build has none.
	Gateway string
	Blobs   store.Source
	// Getenv looks up S3's credentials (AWS_…); nil means that there are none.
	Getenv func(string) string
	// Stall is how long a place may send nothing before it is asked again; 0 means a minute.
	Stall time.Duration
	// Wait waits before a place is asked again; nil means on the clock.
	Wait func(context.Context, time.Duration) error
	// Progress hears of a source's bytes as they come; total is -1 where nobody knows it. It may be nil, and is called by
	// one goroutine at a time.
	Progress func(source string, done, total int64)
}

const defaultStall = time.Minute

func (c Config) withDefaults() Config {
	if c.HTTP == nil {
		c.HTTP = NewHTTP()
	}
	if c.Getenv == nil {
		c.Getenv = func(string) string { return "" }
	}
	if c.Stall == 0 {
		c.Stall = defaultStall
	}
	if c.Wait == nil {
		c.Wait = wait
	}
	if c.Progress == nil {
		c.Progress = func(string, int64, int64) {}
	}
	return c
}

func wait(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// NewHTTP returns a client that follows a few redirects, but none from https to anything else.
func NewHTTP() *http.Client {
	return &http.Client{CheckRedirect: func(req *http.Request, via []*http.Request) error {
		if len(via) >= 10 {
			return final("more than 10 redirects")
		}
		if via[0].URL.Scheme == "https" && req.URL.Scheme != "https" {
			return final("it redirects from https to %s", req.URL.Scheme)
		}
		return nil
	}}
}

// builder is one build.
type builder struct {
	cfg    Config
	recipe *Recipe
	cache  cache
}

// acquired is a source's file in the cache.
type acquired struct {
	path, digest string
	size         int64
}

// Build acquires a recipe's sources and imports them. Nothing is kept of it but the cache's files and the lock, if it
// records one. Its error is an *Error of the recipe's, an *dataset.InputError, or the disk's.
func (r *Recipe) Build(ctx context.Context, cfg Config) (*dataset.Imported, error) {
	if cfg.Cache == "" {
		return nil, errors.New("recipe: build: expected the directory of a cache")
	}
	b := &builder{cfg: cfg.withDefaults(), recipe: r, cache: cache{cfg.Cache}}
	files, err := b.acquireAll(ctx)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(cfg.Cache, 0o755); err != nil {
		return nil, err
	}
	work, err := os.MkdirTemp(cfg.Cache, workPrefix)
	if err != nil {
		return nil, err
	}
	b.cache.sweep(work)
	in, err := b.imported(ctx, files, work)
	return in, errors.Join(err, os.RemoveAll(work))
}

// WriteOptions are those of dataset.Create, for what Build returned.
func (r *Recipe) WriteOptions(in *dataset.Imported) dataset.WriteOptions {
	return dataset.WriteOptions{RowsPerShard: r.Split.RowsPerShard, SealTest: r.Split.SealTest, Tokenizer: in.Tokenizer}
}

func (b *builder) imported(ctx context.Context, files []acquired, work string) (*dataset.Imported, error) {
	r := b.recipe
	at := make(map[string]string, len(files))
	for i := range r.Sources {
		path, err := r.Sources[i].unpack(ctx, files[i].path, filepath.Join(work, strconv.Itoa(i)))
		if err != nil {
			return nil, r.fail(r.sourceField(i, "url"), fmt.Errorf("unpack %s: %w", r.Sources[i].URL, err))
		}
		at[r.Sources[i].Name] = path
	}
	opts := r.options()
	if err := r.inputs(&opts, at); err != nil {
		return nil, err
	}
	opts.License, opts.Source = r.terms()
	in, err := dataset.Import(ctx, opts)
	if err != nil {
		return nil, relative(err, work, r)
	}
	in.Meta.Origins = r.origins(files)
	if err := in.Meta.Validate(); err != nil {
		return nil, r.fail("", err)
	}
	return in, nil
}

// relative names a file by its source, in place of where it was unpacked.
func relative(err error, work string, r *Recipe) error {
	var input *dataset.InputError
	if !errors.As(err, &input) {
		return err
	}
	rest, found := strings.CutPrefix(input.File, work+string(filepath.Separator))
	number, name, _ := strings.Cut(rest, string(filepath.Separator))
	i, bad := strconv.Atoi(number)
	if !found || bad != nil || i >= len(r.Sources) {
		return err
	}
	clone := *input
	clone.File = filepath.Join(r.Sources[i].Name, name)
	return &clone
}

// terms are the dataset's licence and source: the recipe's, or those of its sources.
func (r *Recipe) terms() (license, source string) {
	var licenses, attributions []string
	for _, s := range r.Sources {
		if !slices.Contains(licenses, s.License) {
			licenses = append(licenses, s.License)
		}
		if !slices.Contains(attributions, s.Attribution) {
			attributions = append(attributions, s.Attribution)
		}
	}
	license, source = r.License, r.Source
	if license == "" {
		license = strings.Join(licenses, "; ")
	}
	if source == "" {
		source = strings.Join(attributions, "; ")
	}
	return license, source
}

func (r *Recipe) origins(files []acquired) []dataset.Origin {
	origins := make([]dataset.Origin, len(files))
	for i, s := range r.Sources {
		origins[i] = dataset.Origin{Name: s.Name, URL: s.URL, License: s.License, Attribution: s.Attribution,
			SHA256: files[i].digest, Bytes: files[i].size}
	}
	return origins
}
