package recipe

import (
	"fmt"
	"maps"
	"math"
	"net/url"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/ipfs/go-cid"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/dataset/tokenizer"
	"github.com/autonet/autonet/internal/form"
)

// Bounds of a recipe.
const (
	maxSources     = 256
	maxText        = 4 << 10 // of a licence's or an attribution's text
	defaultSize    = 1 << 30 // of a source that says nothing
	largestSize    = 1 << 40 // a dump of every language's Wikipedia is a tenth of it
	unpackedFactor = 8       // how much larger a source may be once unpacked, where it says nothing
)

// checker holds the rules that types alone do not say.
type checker struct {
	*form.Decoder
	recipe *Recipe
	names  map[string]int // of sources
}

func (c *checker) all() {
	r := c.recipe
	c.Want(r.Name != "" && len(r.Name) <= 200, "name", r.Name, "a name of at most 200 bytes")
	c.text("license", r.License)
	c.text("source", r.Source)
	c.Needs("sources", "a list of sources, each with the keys name, url, license and attribution")
	if !c.Faulty("sources") {
		c.Want(len(r.Sources) >= 1 && len(r.Sources) <= maxSources, "sources", len(r.Sources), "1 to %d sources", maxSources)
	}
	c.names = make(map[string]int)
	for i := range r.Sources {
		c.source(i, &r.Sources[i])
	}
	c.Needs("import", "a mapping with the keys format and paths")
	c.imports()
}

func (c *checker) text(field, text string) {
	c.Want(len(text) <= maxText, field, text, "at most %d bytes", maxText)
}

var (
	sourceName = regexp.MustCompile(`^[a-z0-9][a-z0-9_-]{0,63}$`)
	hexDigest  = regexp.MustCompile(`^[0-9a-f]{64}$`)
)

func (c *checker) source(i int, s *Source) {
	field := func(key string) string { return c.recipe.sourceField(i, key) }
	c.Want(sourceName.MatchString(s.Name), field("name"), s.Name,
		"1 to 64 lower-case letters, digits, '-' and '_', beginning with a letter or digit")
	if first, twice := c.names[s.Name]; twice && !c.Faulty(field("name")) {
		c.Fault(c.Place(field("name")), field("name"), "expected a name of its own, found that of sources[%d]", first)
	}
	c.names[s.Name] = i
	c.url(field("url"), s.URL)
	c.Want(s.SHA256 == "" || hexDigest.MatchString(s.SHA256), field("sha256"), s.SHA256, "64 hexadecimal digits in lower case")
	c.Want(s.License != "", field("license"), s.License, `the source's licence, such as "CC BY-SA 4.0"`)
	c.Want(s.Attribution != "", field("attribution"), s.Attribution, "who made it, and where it was published")
	c.text(field("license"), s.License)
	c.text(field("attribution"), s.Attribution)
	s.maxSize = c.size(field("max_size"), s.MaxSize, defaultSize)
	s.maxUnpacked = c.size(field("max_unpacked"), s.MaxUnpacked, min(s.maxSize, largestSize/unpackedFactor)*unpackedFactor)
	c.unpack(field("unpack"), s)
	if w := s.Wikipedia; w != nil {
		c.Want(w.Articles >= 0, field("wikipedia.articles"), w.Articles, "a whole number of 0 or more")
		w.minSize = c.size(field("wikipedia.min_size"), w.MinSize, 0)
		w.maxText = c.size(field("wikipedia.max_text"), w.MaxText, dataset.MaxText)
		c.Want(w.maxText <= dataset.MaxText, field("wikipedia.max_text"), w.MaxText, "at most %d bytes", dataset.MaxText)
		c.Want(!slices.Contains(s.layers, packZip) && !slices.Contains(s.layers, packTar), field("wikipedia"), s.URL,
			"one XML file, packed by gzip or bzip2 or not at all")
	}
}

// url checks where a source is.
func (c *checker) url(field, text string) {
	const places = "an address: https://…, http://…, s3://host/bucket/key, ipfs://CID/path, or a file"
	u, err := url.Parse(text)
	if err == nil && u.User != nil {
		c.Fault(c.Place(field), field, "credentials do not belong in a recipe; those of S3 are taken from the environment")
		return
	}
	c.Want(text != "" && err == nil && len(text) <= maxText && u.Fragment == "", field, text, places)
	if c.Faulty(field) {
		return
	}
	switch u.Scheme {
	case "http", "https":
		c.Want(u.Host != "", field, text, "a host")
	case "s3":
		_, _, err := s3Object(text)
		c.Want(err == nil, field, text, "s3://host:port/bucket/key, with tls=0 or region=R behind a '?' or nothing")
	case "ipfs":
		_, err := cid.Decode(u.Host)
		c.Want(err == nil && u.RawQuery == "", field, text, "ipfs://CID or ipfs://CID/path")
	default:
		c.Want(u.Scheme == "", field, text, places)
	}
}

// remote says whether a source comes over a network.
func (s *Source) remote() bool { return strings.Contains(s.URL, "://") }

// maxFileName is what every disk takes, with what else a name of ours has.
const maxFileName = 200

// baseName is the name of a source's file: the end of its address, where that can be one.
func (s *Source) baseName() string {
	if !s.remote() {
		return filepath.Base(s.URL)
	}
	u, err := url.Parse(s.URL)
	if err != nil {
		return s.Name
	}
	name := path.Base(u.Path)
	if strings.Trim(name, "./") == "" || strings.ContainsAny(name, "\\\x00") || len(name) > maxFileName {
		return s.Name
	}
	return name
}

var sizePattern = regexp.MustCompile(`^([0-9]{1,15})(?:\.([0-9]))? ?(B|kB|KB|MB|GB|TB|KiB|MiB|GiB|TiB)?$`)

var sizeUnits = map[string]int64{"": 1, "B": 1, "kB": 1e3, "KB": 1e3, "MB": 1e6, "GB": 1e9, "TB": 1e12,
	"KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30, "TiB": 1 << 40}

// size reads a number of bytes.
func (c *checker) size(field, text string, otherwise int64) int64 {
	if text == "" {
		return otherwise
	}
	n := int64(-1)
	if m := sizePattern.FindStringSubmatch(text); m != nil {
		whole, _ := strconv.ParseFloat(m[1]+"."+m[2]+"0", 64) // the pattern's
		if bytes := math.Round(whole * float64(sizeUnits[m[3]])); bytes <= largestSize {
			n = int64(bytes)
		}
	}
	c.Want(n >= 1, field, text, "a size such as 20 MB, of at most %d bytes", int64(largestSize))
	return max(n, 1)
}

func (c *checker) unpack(field string, s *Source) {
	kind := s.Unpack
	if kind == "" {
		kind = packingOf(s.baseName())
	}
	layers, known := packings[kind]
	c.Want(known, field, s.Unpack, "%s", strings.Join(slices.Sorted(maps.Keys(packings)), ", "))
	s.layers = layers
}

// imports checks what the importer says of its options, each fault at its field.
func (c *checker) imports() {
	if c.Faulty("import") {
		return
	}
	i, s := c.recipe.Import, c.recipe.Split
	c.Needs("import.format", "idx, csv, parquet, json, images or text")
	c.Needs("import.paths", "SOURCE or SOURCE/FILE, or a list of such")
	c.Want(i.Separator == "" || utf8.RuneCountInString(i.Separator) == 1, "import.separator", i.Separator, "one character")
	c.Want(len(s.Fractions) == 0 || len(s.Fractions) == 3, "split.fractions", s.Fractions, "three numbers, of train, validation, test")
	c.Want(len(s.Counts) == 0 || len(s.Counts) == 3, "split.counts", s.Counts, "three numbers, of train, validation, test")
	c.Want(s.RowsPerShard >= 0 && s.RowsPerShard <= 1<<24, "split.rows_per_shard", s.RowsPerShard, "0 to %d", 1<<24)
	for field, list := range map[string][]string{"paths": i.Paths, "validation": i.Validation, "test": i.Test} {
		for n, ref := range list {
			c.reference(fmt.Sprintf("import.%s[%d]", field, n), ref)
		}
	}
	if c.Faulty("split") || c.Faulty("import.format") {
		return
	}
	for _, fault := range leaves(c.recipe.options().Validate()) {
		field, problem := c.importFault(fault.Error())
		if !c.Faulty(field) {
			c.Fault(c.Place(field), field, "%s", problem)
		}
	}
}

// reference checks that a path begins with a source's name.
func (c *checker) reference(field, ref string) {
	name, member, _ := strings.Cut(ref, "/")
	at, known := c.names[name]
	if !known {
		hint := strings.Join(slices.Sorted(maps.Keys(c.names)), ", ")
		c.Want(false, field, ref, "a source's name (%s), and a '/' before a file in its archive", hint)
		return
	}
	_, err := path.Match(member, "")
	c.Want(err == nil && (member == "" || filepath.IsLocal(filepath.FromSlash(member))), field, ref, "a path or pattern within the source")
	if s := &c.recipe.Sources[at]; member != "" && !s.archive() && !c.Faulty(c.recipe.sourceField(at, "unpack")) {
		c.Want(false, field, ref, "%q alone: it is one file, no archive", name)
	}
}

// importFault finds the field that one of the importer's faults is about, which begins with its name.
func (c *checker) importFault(problem string) (field, rest string) {
	word := problem[:len(problem)-len(strings.TrimLeft(problem, "abcdefghijklmnopqrstuvwxyz"))]
	for _, in := range []string{"split.", "import."} {
		if field := in + word; c.Given(field) || c.Faulty(field) && !c.Faulty(strings.TrimSuffix(in, ".")) {
			return field, strings.TrimPrefix(problem, word+": ")
		}
	}
	if strings.Contains(problem, "split fractions") {
		return "split", strings.TrimPrefix(problem, "dataset: ")
	}
	return "import", problem
}

// leaves undoes errors.Join.
func leaves(err error) []error {
	if err == nil {
		return nil
	}
	many, ok := err.(interface{ Unwrap() []error })
	if !ok {
		return []error{err}
	}
	var all []error
	for _, e := range many.Unwrap() {
		all = append(all, leaves(e)...)
	}
	return all
}

func tokenizerKind(text string) tokenizer.Kind { return tokenizer.Kind(text) }

// s3Object reads an address of one object: the store's, whose prefix is the object's key.
func s3Object(address string) (store.S3Config, string, error) {
	cfg, err := store.ParseS3(address)
	if err != nil {
		return cfg, "", err
	}
	key := cfg.Prefix
	cfg.Prefix = ""
	if key == "" || cfg.CreateBucket {
		return cfg, "", fmt.Errorf("want s3://host:port/bucket/key")
	}
	return cfg, key, nil
}
