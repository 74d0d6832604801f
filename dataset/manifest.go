package dataset

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"unicode/utf8"

	"github.com/autonet/autonet/dataset/store"
)

// The splits that a dataset may have.
const (
	Train      = "train"
	Validation = "validation"
	Test       = "test"
)

// The tasks that a dataset may be for.
const (
	Classification = "classification" // the label is a class index
	Regression     = "regression"     // the label is a number
	Language       = "language"       // a sample is a window of token ids, its label the id that comes next
)

const manifestFormat = "autonet-dataset-1"

// Meta says what a dataset's samples are.
type Meta struct {
	Name    string `json:"name"`
	Source  string `json:"source"`
	License string `json:"license"`
	Task    string `json:"task"`
	// Input is the shape of one sample; its product is the samples' width.
	Input []int `json:"input"`
	// Classes is the number of classes, 0 for regression, the vocabulary's size for language.
	Classes int `json:"classes"`
	// Labels names the classes by index; empty when their numbers are their names.
	Labels []string `json:"labels,omitempty"`
	// TokenizerCID names the blob of the tokenizer that made a text's token ids.
	TokenizerCID string `json:"tokenizer_cid,omitempty"`
	// Columns says how the columns of a table became a sample's features, in order; empty when nobody said.
	Columns []Column `json:"columns,omitempty"`
	// Target says how the column of a regression's targets became labels.
	Target *Column `json:"target,omitempty"`
	// Origins are the sources that the dataset was made from, where a recipe says them.
	Origins []Origin `json:"origins,omitempty"`
}

// Manifest is a dataset. Its canonical JSON's CID is its identity.
type Manifest struct {
	Meta
	Splits map[string]Split `json:"splits"`
}

// Split lists the shards of one split, in order. A sealed one is known by Rows and SplitCID only,
// the CID of the blob that lists its shards.
type Split struct {
	Rows     int        `json:"rows"`
	Shards   []ShardRef `json:"shards,omitempty"`
	Sealed   bool       `json:"sealed,omitempty"`
	SplitCID string     `json:"split_cid,omitempty"`
}

// ShardRef names one shard and says how large it is.
type ShardRef struct {
	CID   string `json:"cid"`
	Rows  int    `json:"rows"`
	Bytes int64  `json:"bytes"`
}

// Width returns the numbers in one sample: the product of Input.
func (m Meta) Width() int {
	width := 1
	for _, d := range m.Input {
		if d < 1 || width > MaxWidth/d {
			return 0
		}
		width *= d
	}
	return width
}

type manifestFile struct {
	Format string `json:"format"`
	Manifest
}

// Encode returns the canonical JSON: one line, fields in a fixed order, splits sorted by name.
func (m Manifest) Encode() []byte {
	return canonicalJSON(manifestFile{manifestFormat, m})
}

// CID returns the dataset's identity.
func (m Manifest) CID() store.CID { return store.Sum(m.Encode()) }

func canonicalJSON(v any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil { // strings and finite numbers only
		panic(fmt.Sprintf("dataset: encode %T: %v", v, err))
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}

// decodeCanonical decodes one of our JSON forms and refuses every other spelling of it, so that a
// dataset has one CID.
func decodeCanonical(b []byte, v any) error {
	if len(b) > MaxManifest {
		return fmt.Errorf("%d bytes: want at most %d", len(b), MaxManifest)
	}
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(v); err != nil {
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			return fmt.Errorf("it ends after %d bytes, within the JSON", len(b))
		}
		return err
	}
	if want := canonicalJSON(v); !bytes.Equal(b, want) {
		return fmt.Errorf("not in canonical form: differs at byte %d", commonPrefix(b, want))
	}
	return nil
}

func commonPrefix(a, b []byte) int {
	n := min(len(a), len(b))
	for i := range n {
		if a[i] != b[i] {
			return i
		}
	}
	return n
}

// DecodeManifest reads a manifest and checks all of it; the error lists all faults.
func DecodeManifest(b []byte) (Manifest, error) {
	var f manifestFile
	if err := decodeCanonical(b, &f); err != nil {
		return Manifest{}, fmt.Errorf("dataset: manifest: %w", err)
	}
	if f.Format != manifestFormat {
		return Manifest{}, fmt.Errorf("dataset: manifest: format %q: want %q", f.Format, manifestFormat)
	}
	if err := f.Manifest.Validate(); err != nil {
		return Manifest{}, fmt.Errorf("dataset: manifest: %w", err)
	}
	return f.Manifest, nil
}

// Fetch reads the manifest that c names from st.
func Fetch(ctx context.Context, st store.Source, c store.CID) (Manifest, error) {
	b, err := st.Get(ctx, c)
	if err != nil {
		return Manifest{}, fmt.Errorf("dataset: manifest %s: %w", c, err)
	}
	m, err := DecodeManifest(b)
	if err != nil {
		return Manifest{}, fmt.Errorf("%w (manifest %s)", err, c)
	}
	return m, nil
}

// Validate lists all faults of a manifest at once.
func (m Manifest) Validate() error {
	faults := m.Meta.faults()
	names := slices.Sorted(maps.Keys(m.Splits))
	faults = append(faults, nameFaults(names)...)
	for _, name := range names {
		for _, err := range m.Splits[name].faults(m.Width()) {
			faults = append(faults, fmt.Errorf("splits.%s: %w", name, err))
		}
	}
	return errors.Join(faults...)
}

func nameFaults(names []string) (faults []error) {
	if len(names) == 0 {
		faults = append(faults, errors.New("splits: there is none, want at least one"))
	}
	for _, name := range names {
		if name != Train && name != Validation && name != Test {
			faults = append(faults, fmt.Errorf("splits.%s: want %s, %s or %s", name, Train, Validation, Test))
		}
	}
	return faults
}

// Validate lists all faults of a description at once.
func (m Meta) Validate() error { return errors.Join(m.faults()...) }

func (m Meta) faults() (faults []error) {
	fault := func(format string, args ...any) { faults = append(faults, fmt.Errorf(format, args...)) }
	for _, text := range []struct {
		field, value string
		longest      int
	}{{"name", m.Name, maxNameBytes}, {"source", m.Source, maxTextBytes}, {"license", m.License, maxTextBytes}} {
		if len(text.value) > text.longest || !utf8.ValidString(text.value) {
			fault("%s: %d bytes: want at most %d of UTF-8", text.field, len(text.value), text.longest)
		}
	}
	if m.Name == "" {
		fault("name: it is empty")
	}
	if len(m.Input) == 0 || len(m.Input) > maxDims || m.Width() == 0 {
		fault("input: shape %v: want 1 to %d positive dimensions with a product of at most %d", m.Input, maxDims, MaxWidth)
	}
	switch {
	case m.Task != Classification && m.Task != Regression && m.Task != Language:
		fault("task: %q: want %s, %s or %s", m.Task, Classification, Regression, Language)
	case m.Task != Regression && (m.Classes < 2 || m.Classes > MaxClasses):
		fault("classes: %d: want 2 to %d for %s", m.Classes, MaxClasses, m.Task)
	case m.Task == Regression && m.Classes != 0:
		fault("classes: %d: want 0 for %s", m.Classes, Regression)
	}
	return slices.Concat(faults, m.labelFaults(), m.languageFaults(), m.columnFaults(), m.originFaults())
}

func (m Meta) labelFaults() (faults []error) {
	if len(m.Labels) != 0 && len(m.Labels) != m.Classes {
		faults = append(faults, fmt.Errorf("labels: %d names: want one for each of %d classes", len(m.Labels), m.Classes))
	}
	seen := make(map[string]bool, len(m.Labels))
	for i, l := range m.Labels {
		if l == "" || len(l) > maxLabelSize || !utf8.ValidString(l) || seen[l] {
			faults = append(faults, fmt.Errorf("labels[%d]: %.50q: want a name of its own, of 1 to %d bytes of UTF-8", i, l, maxLabelSize))
		}
		seen[l] = true
	}
	return faults
}

func (s Split) faults(width int) (faults []error) {
	if s.Rows < 1 || s.Rows > maxSplitRows {
		faults = append(faults, fmt.Errorf("rows: %d: want 1 to %d", s.Rows, maxSplitRows))
	}
	if s.Sealed {
		if len(s.Shards) != 0 {
			faults = append(faults, errors.New("shards: a sealed split lists none"))
		}
		if _, err := store.Parse(s.SplitCID); err != nil {
			faults = append(faults, fmt.Errorf("split_cid: %w", err))
		}
		return faults
	}
	if s.SplitCID != "" {
		faults = append(faults, errors.New("split_cid: only a sealed split has one"))
	}
	return append(faults, shardFaults(s.Shards, s.Rows, width)...)
}

func shardFaults(shards []ShardRef, rows, width int) (faults []error) {
	sum := 0
	for i, ref := range shards {
		if err := ref.validate(width); err != nil {
			faults = append(faults, fmt.Errorf("shards[%d]: %w", i, err))
			continue
		}
		sum += ref.Rows
	}
	if len(faults) == 0 && sum != rows {
		faults = append(faults, fmt.Errorf("rows: %d: its %d shards have %d", rows, len(shards), sum))
	}
	return faults
}

func (r ShardRef) validate(width int) error {
	if _, err := store.Parse(r.CID); err != nil {
		return err
	}
	if r.Rows < 1 || r.Rows > maxShardRows {
		return fmt.Errorf("rows: %d: want 1 to %d", r.Rows, maxShardRows)
	}
	values := shardValueBytes(r.Rows, width)
	if r.Bytes < values || r.Bytes > values+shardFrame || r.Bytes > MaxShard {
		return fmt.Errorf("bytes: %d: want %d to %d for %d rows of width %d, and at most %d",
			r.Bytes, values, values+shardFrame, r.Rows, width, MaxShard)
	}
	return nil
}

// shardValueBytes is the size of the features and labels of one shard.
func shardValueBytes(rows, width int) int64 { return int64(rows) * (int64(width) + 1) * 4 }
