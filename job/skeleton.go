package job

import (
	"bytes"
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/autonet/autonet/internal/form"
	"github.com/autonet/autonet/tensor"
)

// Skeleton writes a job file around a model that came from somewhere else: the model in the short forms that people write,
// and a plan for them to review. Parse takes it; only the dataset must be put in.
func Skeleton(name string, model tensor.Spec) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "# Written from a model; review the dataset, loss, optimizer, plan and metric.\nname: %s\nseed: 1\n", skeletonName(name))
	fmt.Fprintf(&b, "dataset: data/%s # a directory that \"autonet data import\" makes\n\nmodel:\n  input: %s\n  layers:\n", skeletonName(name), ints(model.Input))
	for i := range model.Layers {
		writeLayer(&b, "    ", &model.Layers[i])
	}
	fmt.Fprintf(&b, "  loss: %s\n", model.Loss)
	metric := Loss
	if model.Loss == tensor.CrossEntropy {
		metric = Accuracy
	}
	fmt.Fprintf(&b, "\noptimizer:\n  kind: adam\n  rate: 0.001\n\nplan:\n  batch: 64\n  partitions: 8\n  steps_per_round: 100\n  rounds_per_epoch: 5\n  epochs: 1\n\nmetric:\n  name: %s\n", metric)
	return b.Bytes()
}

// skeletonName makes a job's name of any text.
func skeletonName(text string) string {
	clean := strings.Map(func(r rune) rune {
		if r == '_' || r == '-' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' {
			return r
		}
		return '-'
	}, strings.ToLower(text))
	clean = strings.Trim(clean, "-_")
	if clean == "" {
		return "model"
	}
	return strings.TrimRight(clean[:min(len(clean), 32)], "-_")
}

func ints(list []int) string {
	words := make([]string, len(list))
	for i, v := range list {
		words[i] = strconv.Itoa(v)
	}
	return "[" + strings.Join(words, ", ") + "]"
}

// writeLayer writes "- relu", "- dense: 10" where the one field is what a bare value stands for, or "- kind: {fields}".
func writeLayer(b *bytes.Buffer, indent string, l *tensor.LayerSpec) {
	if len(l.Layers) > 0 {
		fmt.Fprintf(b, "%s- %s:\n", indent, l.Kind)
		inner := indent + "    "
		if l.Name != "" {
			fmt.Fprintf(b, "%sname: %s\n", inner, scalarText(l.Name))
		}
		fmt.Fprintf(b, "%slayers:\n", inner)
		for i := range l.Layers {
			writeLayer(b, inner+"  ", &l.Layers[i])
		}
		return
	}
	var fields []string
	short := ""
	v := reflect.ValueOf(l).Elem()
	for i := range v.NumField() {
		key := form.KeyOf(v.Type().Field(i))
		if key == "kind" || v.Field(i).IsZero() {
			continue
		}
		text := valueText(v.Field(i))
		fields = append(fields, key+": "+text)
		if key == tensor.ShortField(l.Kind) {
			short = text
		}
	}
	switch {
	case len(fields) == 0:
		fmt.Fprintf(b, "%s- %s\n", indent, l.Kind)
	case len(fields) == 1 && short != "":
		fmt.Fprintf(b, "%s- %s: %s\n", indent, l.Kind, short)
	default:
		fmt.Fprintf(b, "%s- %s: { %s }\n", indent, l.Kind, strings.Join(fields, ", "))
	}
}

// valueText writes a field in YAML's flow style.
func valueText(v reflect.Value) string {
	switch v.Kind() {
	case reflect.Slice:
		list := make([]int, v.Len())
		for i := range list {
			list[i] = int(v.Index(i).Int())
		}
		if len(list) == 1 && v.Type() == reflect.TypeFor[tensor.Sides]() {
			return strconv.Itoa(list[0]) // for all sides
		}
		return ints(list)
	case reflect.Float32:
		return strconv.FormatFloat(v.Float(), 'g', -1, 32)
	case reflect.String:
		return scalarText(v.String())
	}
	return fmt.Sprint(v.Interface())
}

// scalarText quotes text where YAML would take it for something else.
func scalarText(s string) string {
	out, err := yaml.Marshal(s)
	if err != nil {
		return strconv.Quote(s)
	}
	return strings.TrimSuffix(string(out), "\n")
}
