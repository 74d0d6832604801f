package form

import (
	"fmt"
	"math"
	"reflect"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"
)

// Mark is where a field stands in the file.
type Mark struct{ Line, Column int }

// Decoder fills Go values from YAML nodes. It goes on after a fault, so that one reading lists them all, and it
// remembers where each field stands, so that checks made later can still name the line. Make it with NewDecoder.
type Decoder struct {
	// Marks are the places of the fields that the file gives; mappings stand where their first key does.
	Marks map[string]Mark
	// Bare says of which types of lists one item may be written without the list; nil: of none.
	Bare func(reflect.Type) bool

	file   string
	faults []Fault
	bad    map[string]bool // fields that have a fault: no second one is reported for them
	depth  int             // of the value being decoded
	values int             // decoded so far
}

// NewDecoder makes a decoder of one file, whose name is only for messages.
func NewDecoder(file string) *Decoder {
	return &Decoder{file: file, Marks: map[string]Mark{}, bad: map[string]bool{}}
}

// Err returns all faults so far, by line, as Faults; nil when there are none.
func (d *Decoder) Err() error {
	if len(d.faults) == 0 {
		return nil
	}
	return Sorted(d.faults)
}

// Bounds of what aliases can make of a small file.
const (
	maxNesting = 64
	maxValues  = 200_000
)

// Fault reports a problem of a field, the whole file's where at is zero.
func (d *Decoder) Fault(at Mark, field, format string, args ...any) {
	d.bad[field] = true
	d.faults = append(d.faults, Fault{d.file, at.Line, at.Column, field, fmt.Sprintf(format, args...)})
}

// At returns where a node stands.
func (d *Decoder) At(n *yaml.Node) Mark { return Mark{n.Line, n.Column} }

// Value decodes n into v. Structs take mappings whose keys are the fields' yaml tags (or json tags); a key that no
// field has is a fault.
func (d *Decoder) Value(n *yaml.Node, field string, v reflect.Value) {
	n = Follow(n)
	d.depth++
	defer func() { d.depth-- }()
	if d.values++; d.depth > maxNesting || d.values > maxValues {
		if !d.bad[tooMuch] {
			d.bad[tooMuch] = true
			d.Fault(d.At(n), field, "expected at most %d values, at most %d deep, found more", maxValues, maxNesting)
		}
		return
	}
	if field != "" {
		d.Marks[field] = d.At(n)
	}
	switch v.Kind() {
	case reflect.Pointer:
		d.pointer(n, field, v)
	case reflect.Struct:
		d.mapping(n, field, v)
	case reflect.Slice:
		if d.Bare != nil && d.Bare(v.Type()) && n.Kind == yaml.ScalarNode {
			v.Set(reflect.MakeSlice(v.Type(), 1, 1))
			d.scalar(n, field, v.Index(0))
			return
		}
		d.list(n, field, v)
	default:
		d.scalar(n, field, v)
	}
}

// tooMuch marks in decoder.bad that the file's values are too many; no field has that name.
const tooMuch = "\x00"

// Follow resolves an alias to the node that its anchor names. An anchor that holds itself ends at a bound of the decoder.
func Follow(n *yaml.Node) *yaml.Node {
	for i := 0; i < 8 && n != nil && n.Kind == yaml.AliasNode && n.Alias != nil; i++ {
		n = n.Alias
	}
	return n
}

func (d *Decoder) pointer(n *yaml.Node, field string, v reflect.Value) {
	if n.Kind == yaml.ScalarNode && n.Tag == "!!null" {
		return
	}
	if v.IsNil() {
		v.Set(reflect.New(v.Type().Elem()))
	}
	d.Value(n, field, v.Elem())
}

func (d *Decoder) mapping(n *yaml.Node, field string, v reflect.Value) {
	if n.Kind != yaml.MappingNode {
		d.Fault(d.At(n), field, "expected a mapping (keys: %s), found %s", strings.Join(KeysOf(v.Type()), ", "), found(n))
		return
	}
	seen := make(map[string]Mark, len(n.Content)/2)
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, child := n.Content[i], n.Content[i+1]
		path := key.Value
		if field != "" {
			path = field + "." + key.Value
		}
		f, known := fieldNamed(v, key.Value)
		first, twice := seen[key.Value]
		switch {
		case key.Kind != yaml.ScalarNode:
			d.Fault(d.At(key), field, "expected a word as key, found %s", found(key))
		case !known:
			d.unknown(key, field, path, KeysOf(v.Type()))
		case twice:
			d.Fault(d.At(key), path, "given twice; first on line %d", first.Line)
		default:
			seen[key.Value] = d.At(key)
			d.Value(child, path, f)
		}
	}
}

// unknown reports a key that no field has. The field that it probably means counts as faulty: that it is missing is not
// worth a second line.
func (d *Decoder) unknown(key *yaml.Node, in, path string, keys []string) {
	near := Nearest(key.Value, keys)
	if near == "" {
		d.Fault(d.At(key), path, "unknown key; expected one of %s", strings.Join(keys, ", "))
		return
	}
	d.Fault(d.At(key), path, "unknown key; did you mean %q?", near)
	if in != "" {
		near = in + "." + near
	}
	d.bad[near] = true
}

// maxList bounds every list of a file; the longest are a model's layers.
const maxList = 4096

func (d *Decoder) list(n *yaml.Node, field string, v reflect.Value) {
	if n.Kind != yaml.SequenceNode {
		d.Fault(d.At(n), field, "expected a list, found %s", found(n))
		return
	}
	if len(n.Content) > maxList {
		d.Fault(d.At(n), field, "expected at most %d items, found %d", maxList, len(n.Content))
		return
	}
	v.Set(reflect.MakeSlice(v.Type(), len(n.Content), len(n.Content)))
	for i, child := range n.Content {
		d.Value(child, field+"["+strconv.Itoa(i)+"]", v.Index(i))
	}
}

func (d *Decoder) scalar(n *yaml.Node, field string, v reflect.Value) {
	ok := false
	if n.Kind == yaml.ScalarNode {
		switch v.Kind() {
		case reflect.String:
			ok = setString(n, v)
		case reflect.Bool:
			var b bool
			ok = n.Tag == "!!bool" && n.Decode(&b) == nil
			v.SetBool(b)
		case reflect.Int, reflect.Int32, reflect.Int64:
			i, err := strconv.ParseInt(digits(n), 10, v.Type().Bits())
			if ok = n.Tag == "!!int" && err == nil; ok {
				v.SetInt(i)
			}
		case reflect.Uint, reflect.Uint32, reflect.Uint64:
			u, err := strconv.ParseUint(digits(n), 10, v.Type().Bits())
			if ok = n.Tag == "!!int" && err == nil; ok {
				v.SetUint(u)
			}
		case reflect.Float32, reflect.Float64:
			ok = setFloat(n, v)
		}
	}
	if !ok {
		d.Fault(d.At(n), field, "expected %s, found %s", expected(v.Kind()), found(n))
	}
}

// setString takes any scalar but null as text, so that goal: 1000 and goal: "1000" say the same.
func setString(n *yaml.Node, v reflect.Value) bool {
	if n.Tag == "!!null" || n.Tag == "!!binary" {
		return false
	}
	v.SetString(n.Value)
	return true
}

// setFloat parses at the field's own width: going through float64 would round a float32 twice.
func setFloat(n *yaml.Node, v reflect.Value) bool {
	if n.Tag != "!!float" && n.Tag != "!!int" {
		return false
	}
	f, err := strconv.ParseFloat(digits(n), v.Type().Bits())
	if err != nil || math.IsNaN(f) || math.IsInf(f, 0) {
		return false
	}
	v.SetFloat(f + 0) // -0 and 0 are one value, and one job id
	return true
}

func digits(n *yaml.Node) string { return strings.ReplaceAll(n.Value, "_", "") }

func expected(k reflect.Kind) string {
	switch k {
	case reflect.String:
		return "text"
	case reflect.Bool:
		return "true or false"
	case reflect.Float32, reflect.Float64:
		return "a finite number"
	case reflect.Uint, reflect.Uint32, reflect.Uint64:
		return "a whole number of zero or more"
	default:
		return "a whole number"
	}
}

// found describes a node for a fault, briefly: a long text is cut.
func found(n *yaml.Node) string {
	switch n.Kind {
	case yaml.MappingNode:
		return "a mapping"
	case yaml.SequenceNode:
		return "a list"
	case yaml.AliasNode:
		return "an alias"
	}
	if n.Tag == "!!null" {
		return "nothing"
	}
	return quote(n.Value)
}

func quote(s string) string {
	if r := []rune(s); len(r) > 40 {
		s = string(r[:40]) + "…"
	}
	return strconv.Quote(s)
}

// KeysOf lists the keys that a struct takes.
func KeysOf(t reflect.Type) []string {
	var keys []string
	for i := range t.NumField() {
		if k := KeyOf(t.Field(i)); k != "" {
			keys = append(keys, k)
		}
	}
	return keys
}

// KeyOf returns the key of a struct's field; empty when no key sets it.
func KeyOf(f reflect.StructField) string {
	if !f.IsExported() {
		return ""
	}
	for _, tag := range []string{"yaml", "json"} {
		name, _, _ := strings.Cut(f.Tag.Get(tag), ",")
		if name == "-" {
			return ""
		}
		if name != "" {
			return name
		}
	}
	return strings.ToLower(f.Name)
}

func fieldNamed(v reflect.Value, key string) (reflect.Value, bool) {
	for i := range v.NumField() {
		if k := KeyOf(v.Type().Field(i)); k != "" && k == key {
			return v.Field(i), true
		}
	}
	return reflect.Value{}, false
}
