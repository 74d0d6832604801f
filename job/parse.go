package job

import (
	"reflect"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/autonet/autonet/internal/form"
	"github.com/autonet/autonet/tensor"
)

// MaxBytes bounds a job file. A thousand layers with every field written out are a tenth of it.
const MaxBytes = 1 << 20

// Parse reads a job file. file is only for messages. The error is a Faults with everything that is wrong with it;
// a job with any fault is refused whole.
func Parse(file string, data []byte) (*Job, error) {
	d := form.NewDecoder(file)
	d.Bare = func(t reflect.Type) bool { return t == reflect.TypeFor[tensor.Sides]() }
	root := d.Document(data, MaxBytes, "job")
	if root == nil {
		return nil, d.Err()
	}
	shorthands(root)
	j := Default()
	if t := form.Child(root, "terms"); t != nil && form.Follow(t).Kind == yaml.MappingNode {
		terms := defaultTerms()
		j.Terms = &terms
	}
	d.Marks[""] = d.At(root)
	d.Value(root, "", reflect.ValueOf(&j).Elem())
	c := checker{Decoder: d, job: &j}
	c.all()
	if err := d.Err(); err != nil {
		return nil, err
	}
	j.file, j.marks = file, d.Marks
	return &j, nil
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
	if d := form.Child(root, "dataset"); isText(d) {
		key := "path"
		if isCID(d.Value) {
			key = "cid"
		}
		wrap(d, key)
	}
	if o := form.Child(root, "optimizer"); isText(o) {
		wrap(o, "kind")
	}
	model := form.Follow(form.Child(root, "model"))
	shortLoss(model)
	shortLayers(form.Child(model, "layers"), 0)
}

// shortLoss moves the fields of a loss beside it.
func shortLoss(model *yaml.Node) {
	loss := form.Child(model, "loss")
	if loss == nil || loss.Kind != yaml.MappingNode || form.Child(loss, "kind") == nil {
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
	if layers = form.Follow(layers); layers == nil || layers.Kind != yaml.SequenceNode || depth > tensor.MaxDepth {
		return
	}
	for _, l := range layers.Content {
		shortLayer(l)
		if l.Kind == yaml.MappingNode {
			shortLayers(form.Child(l, "layers"), depth+1)
		}
	}
}

func shortLayer(l *yaml.Node) {
	if isText(l) {
		wrap(l, "kind")
		return
	}
	if l.Kind != yaml.MappingNode || len(l.Content) != 2 || form.Child(l, "kind") != nil {
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
	return slices.Contains(form.KeysOf(reflect.TypeFor[tensor.LayerSpec]()), word) && !slices.Contains(tensor.KindNames(), word)
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
