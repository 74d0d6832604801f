package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/recipe"
	"github.com/autonet/autonet/dht"
	"github.com/autonet/autonet/internal/form"
	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/node"
)

type buildFlags struct {
	out, cache, gateway   string
	record, replace, json bool
	network               node.Network
}

func newDataBuild(a *app) *cobra.Command {
	var f buildFlags
	c := &cobra.Command{
		Use:   "build RECIPE.yaml",
		Short: "Make a dataset from a recipe: fetch its sources, verify, unpack, import",
		Long: `Make a dataset from a recipe: a YAML file that names public or local sources (HTTP, Wikipedia dumps, S3,
IPFS, files) with their licence, attribution and SHA-256, and says how they are read and split. Everything
is verified before anything is imported, and the dataset's manifest lists where it came from. The same recipe
and the same bytes give the same dataset CID on every machine.

A remote source has its checksum in the recipe, or in the lock beside it (RECIPE.lock), which --record writes
when it first fetches the source. Downloads are kept by digest in --cache, and one that broke off is resumed.
Credentials for S3 are taken from the environment (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN).`,
		Example: `  autonet init digits && autonet data build digits/dataset.yaml
  autonet data build wiki.yaml --record --out data/wiki
  autonet data build photos.yaml --gateway http://127.0.0.1:8080 --replace`,
		Args: oneArg("a dataset recipe, such as dataset.yaml,"),
		RunE: func(c *cobra.Command, args []string) error { return a.buildData(c.Context(), args[0], f) },
	}
	c.Flags().StringVar(&f.out, "out", "", "directory to make (default: data/NAME beside the recipe)")
	c.Flags().StringVar(&f.cache, "cache", "", "directory that keeps what was fetched (default: autonet/sources in the user's cache directory)")
	c.Flags().BoolVar(&f.record, "record", false, "take checksums that are missing as they come, and write them to the lock")
	c.Flags().BoolVar(&f.replace, "replace", false, "put the dataset in the place of another one in --out")
	c.Flags().StringVar(&f.gateway, "gateway", "http://127.0.0.1:8080", "an IPFS node's HTTP gateway, for ipfs:// sources")
	c.Flags().BoolVar(&f.json, "json", false, "write one JSON object")
	networkFlags(c, &f.network)
	return c
}

func (a *app) buildData(ctx context.Context, path string, f buildFlags) error {
	r, err := readRecipe(path)
	if err != nil {
		return err
	}
	if f.out == "" {
		f.out = filepath.Join(filepath.Dir(path), "data", r.Name)
	}
	if f.cache == "" {
		if f.cache, err = userCache(); err != nil {
			return err
		}
	}
	progress := ui.NewProgress(a.err, a.now)
	cfg := recipe.Config{Cache: f.cache, Record: f.record, Gateway: f.gateway, Getenv: os.Getenv, Progress: sourceBars(progress)}
	if len(f.network.Listen) > 0 {
		host, err := joinAsReader(ctx, f)
		if err != nil {
			return ui.BadInputf("--network, --bootstrap: %w", err)
		}
		defer host.Close()
		cfg.Blobs = host.Source()
	}
	in, err := r.Build(ctx, cfg)
	progress.Close()
	if err != nil {
		return recipeError(ctx, err)
	}
	c, err := recipe.Place(ctx, f.out, in, r.WriteOptions(in), f.replace)
	if errors.Is(err, recipe.ErrOther) {
		return ui.BadInputf("%w; --replace puts this one in its place, --out makes it elsewhere", err)
	}
	if err != nil {
		return err
	}
	if !c.New {
		fmt.Fprintf(a.err, "%s is that dataset already\n", f.out)
	}
	return a.showDataset(ctx, f.out, f.json)
}

// readRecipe reads and checks a recipe.
func readRecipe(path string) (*recipe.Recipe, error) {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return nil, ui.BadInputf("dataset recipe: %w", err)
	case info.Size() > recipe.MaxBytes:
		return nil, ui.BadInputf("dataset recipe %s: %d bytes; at most %d expected", path, info.Size(), recipe.MaxBytes)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, ui.BadInputf("dataset recipe: %w", err)
	}
	r, err := recipe.Parse(path, data)
	return r, faulty(path, err)
}

// recipeError marks what is wrong with a recipe or a file as the user's.
func recipeError(ctx context.Context, err error) error {
	var fault *recipe.Error
	var input *dataset.InputError
	var faults form.Faults
	if errors.Is(err, recipe.ErrUnpinned) {
		return ui.BadInputf("%w\n--record fetches them, and writes their checksums", err)
	}
	if ctx.Err() == nil && (errors.As(err, &fault) || errors.As(err, &input) || errors.As(err, &faults)) {
		return ui.BadInput(err)
	}
	return err
}

func userCache() (string, error) {
	dir, err := os.UserCacheDir()
	if err != nil {
		return "", ui.BadInputf("--cache: a directory expected, since this user has none of its own: %w", err)
	}
	return filepath.Join(dir, "autonet", "sources"), nil
}

// sourceBars shows a bar for each source that is fetched.
func sourceBars(progress *ui.Progress) func(source string, done, total int64) {
	bars := make(map[string]*ui.Bar)
	return func(source string, done, total int64) {
		bar, known := bars[source]
		switch {
		case !known && total > 0:
			bar = progress.Bar(source, "bytes", 0, total)
		case !known:
			progress.Printf("%s: fetching it; its server does not say how large it is", source)
		}
		bars[source] = bar
		if bar != nil {
			bar.Set(done, "")
		}
	}
}

// joinAsReader takes a place on the open network that offers nothing.
func joinAsReader(ctx context.Context, f buildFlags) (*dht.Host, error) {
	listen, err := dht.ParseListen(f.network.Listen...)
	if err != nil {
		return nil, err
	}
	bootstrap, err := dht.ParseBootstrap(f.network.Bootstrap...)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(f.cache, 0o755); err != nil {
		return nil, err
	}
	key, err := dht.LoadOrCreateKey(filepath.Join(f.cache, "network.key"))
	if err != nil {
		return nil, err
	}
	host, err := dht.New(ctx, dht.Config{Key: key, Listen: listen, Bootstrap: bootstrap, AllowPrivate: f.network.Private, Logger: slog.New(slog.DiscardHandler)})
	if err != nil {
		return nil, err
	}
	for _, p := range bootstrap { // a bootstrap peer that is an IPFS node has blocks to give, and no place in our Kademlia
		if err := host.Connect(ctx, p); err != nil {
			return nil, errors.Join(err, host.Close())
		}
	}
	return host, nil
}
