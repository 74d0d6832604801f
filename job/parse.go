package job

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"github.com/autonet/autonet/tensor"
)

// MaxBytes bounds a job file. A thousand layers with every field written out are a tenth of it.
const MaxBytes = 1 << 20

// Parse reads a job file. file is only for messages. The error is a Faults with everything that is wrong with it;
// a job with any fault is refused whole.
func Parse(file string, data []byte) (*Job, error) {
	d := &decoder{file: file, marks: map[string]mark{}, bad: map[string]bool{}}
	root := d.document(data)
	if root == nil {
		return nil, sorted(d.faults)
	}
	shorthands(root)
	j := Default()
	if t := child(root, "terms"); t != nil && follow(t).Kind == yaml.MappingNode {
		terms := defaultTerms()
		j.Terms = &terms
	}
	d.marks[""] = d.at(root)
	d.value(root, "", reflect.ValueOf(&j).Elem())
	c := checker{decoder: d, job: &j}
	c.all()
	if len(d.faults) > 0 {
		return nil, sorted(d.faults)
	}
	j.file, j.marks = file, d.marks
	return &j, nil
}

// document returns the one YAML document of data, or reports why there is none.
func (d *decoder) document(data []byte) *yaml.Node {
	switch {
	case len(data) > MaxBytes:
		d.fault(mark{}, "", "%d bytes; expected at most %d", len(data), MaxBytes)
		return nil
	case !utf8.Valid(data):
		d.fault(mark{1 + bytes.Count(data[:firstInvalid(data)], []byte("\n")), 0}, "", "not UTF-8 text")
		return nil
	}
	var doc, second yaml.Node
	dec := yaml.NewDecoder(bytes.NewReader(data))
	err := dec.Decode(&doc)
	if errors.Is(err, io.EOF) || err == nil && len(doc.Content) == 0 {
		d.fault(mark{}, "", "empty; expected a job")
		return nil
	}
	if err == nil {
		if err = dec.Decode(&second); errors.Is(err, io.EOF) {
			return follow(doc.Content[0])
		}
	}
	if err != nil {
		d.syntax(err)
		return nil
	}
	d.fault(d.at(&second), "", "a second document; expected one job in a file")
	return nil
}

func firstInvalid(data []byte) int {
	at := 0
	for at < len(data) {
		r, n := utf8.DecodeRune(data[at:])
		if r == utf8.RuneError && n <= 1 {
			break
		}
		at += n
	}
	return at
}

var syntaxLine = regexp.MustCompile(`^yaml: (?:line (\d+): )?`)

// syntax reports an error of the YAML parser, which carries its line in its text.
func (d *decoder) syntax(err error) {
	text := err.Error()
	line := 0
	if m := syntaxLine.FindStringSubmatch(text); m != nil {
		line, _ = strconv.Atoi(m[1]) // no number: the whole file
		text = text[len(m[0]):]
	}
	d.fault(mark{line, 0}, "", "not YAML: %s", text)
}

// shorthands rewrites the short forms that people write into the long ones, at their place in the file:
//
//	dataset: bafk…            {cid: bafk…}
//	dataset: data/mnist       {path: data/mnist}
//	optimizer: adam           {kind: adam}
//	- relu                    {kind: relu}
//	- dense: 32               {kind: dense, units: 32}
//	- dense: {units: 32}      {kind: dense, units: 32}
//	- residual: [relu]        {kind: residual, layers: [{kind: relu}]}
//	loss: {kind: huber, delta: 2}   loss: huber, and delta: 2 beside it
func shorthands(root *yaml.Node) {
	if d := child(root, "dataset"); isText(d) {
		key := "path"
		if isCID(d.Value) {
			key = "cid"
		}
		wrap(d, key)
	}
	if o := child(root, "optimizer"); isText(o) {
		wrap(o, "kind")
	}
	model := follow(child(root, "model"))
	shortLoss(model)
	shortLayers(child(model, "layers"), 0)
}

// shortLoss moves the fields of a loss beside it.
func shortLoss(model *yaml.Node) {
	loss := child(model, "loss")
	if loss == nil || loss.Kind != yaml.MappingNode || child(loss, "kind") == nil {
		return
	}
	fields := loss.Content
	for i := 0; i+1 < len(fields); i += 2 {
		if fields[i].Value == "kind" {
			*loss = *fields[i+1]
			continue
		}
		model.Content = append(model.Content, fields[i], fields[i+1])
	}
}

func shortLayers(layers *yaml.Node, depth int) {
	if layers = follow(layers); layers == nil || layers.Kind != yaml.SequenceNode || depth > tensor.MaxDepth {
		return
	}
	for _, l := range layers.Content {
		shortLayer(l)
		if l.Kind == yaml.MappingNode {
			shortLayers(child(l, "layers"), depth+1)
		}
	}
}

func shortLayer(l *yaml.Node) {
	if isText(l) {
		wrap(l, "kind")
		return
	}
	if l.Kind != yaml.MappingNode || len(l.Content) != 2 || child(l, "kind") != nil {
		return
	}
	key, value := l.Content[0], l.Content[1]
	kind := textNode(key, "kind")
	switch {
	case key.Kind != yaml.ScalarNode || isLayerField(key.Value):
		// a faulty long form
	case value.Kind == yaml.ScalarNode || value.Kind == yaml.SequenceNode:
		l.Content = []*yaml.Node{kind, key, textNode(value, tensor.ShortField(key.Value)), value}
	case value.Kind == yaml.MappingNode:
		l.Content = append([]*yaml.Node{kind, key}, value.Content...)
	}
}

// isLayerField says whether a word is a field of layers and no kind of them.
func isLayerField(word string) bool {
	return slices.Contains(keysOf(reflect.TypeFor[tensor.LayerSpec]()), word) && !slices.Contains(tensor.KindNames(), word)
}

// wrap turns a scalar node into a mapping with that one value.
func wrap(n *yaml.Node, key string) {
	value := *n
	*n = yaml.Node{Kind: yaml.MappingNode, Tag: "!!map", Line: n.Line, Column: n.Column,
		Content: []*yaml.Node{textNode(n, key), &value}}
}

func textNode(at *yaml.Node, value string) *yaml.Node {
	return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: value, Line: at.Line, Column: at.Column}
}

func isText(n *yaml.Node) bool { return n != nil && n.Kind == yaml.ScalarNode && n.Tag == "!!str" }

// isCID says whether text can only be meant as a CID: version 1 in base32, as all our CIDs are written.
func isCID(s string) bool {
	return len(s) >= 50 && strings.HasPrefix(s, "baf") && !strings.ContainsAny(s, "/.\\")
}

// child returns the value of a key of a mapping node, nil where there is none.
func child(n *yaml.Node, key string) *yaml.Node {
	if n == nil || n.Kind != yaml.MappingNode {
		return nil
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == key {
			return n.Content[i+1]
		}
	}
	return nil
}

// shown formats a value for a fault.
func shown(v any) string {
	if s, ok := v.(string); ok {
		return quote(s)
	}
	return fmt.Sprint(v)
}
