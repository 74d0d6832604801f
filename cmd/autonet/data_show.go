package main

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/internal/ui"
)

func newDataShow(a *app) *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:     "show DIR",
		Short:   "Say what a dataset directory holds",
		Example: "  autonet data show data/mnist\n  autonet data show embedded:digits",
		Args:    oneArg("a dataset directory"),
		RunE:    func(c *cobra.Command, args []string) error { return a.showDataset(c.Context(), args[0], asJSON) },
	}
	c.Flags().BoolVar(&asJSON, "json", false, "write one JSON object")
	return c
}

func (a *app) showDataset(ctx context.Context, dir string, asJSON bool) error {
	st, m, err := openPlace(ctx, dir)
	if err != nil {
		return ui.BadInputf("%w; autonet data import or autonet data build makes one", err)
	}
	if asJSON {
		return a.writeJSON(map[string]any{"dataset_cid": m.CID().String(), "manifest": json.RawMessage(m.Encode())})
	}
	facts := []fact{{"dataset", m.CID().String()}, {"name", m.Name}, {"task", taskText(m)}, {"sample", fmt.Sprintf("shape %v", m.Input)}}
	for _, name := range []string{dataset.Train, dataset.Validation, dataset.Test} {
		if s, ok := m.Splits[name]; ok {
			facts = append(facts, fact{name, splitText(s)})
		}
	}
	more, err := sampleFacts(ctx, st, m)
	if err != nil {
		return err
	}
	facts = append(append(facts, more...), fact{"source", m.Source}, fact{"license", m.License})
	for _, o := range m.Origins {
		facts = append(facts, fact{"origin", fmt.Sprintf("%s: %s, %s bytes, SHA-256 %s, %s", o.Name, o.URL, thousands(o.Bytes), o.SHA256, o.License)})
	}
	for _, f := range facts {
		if f.value != "" {
			fmt.Fprintf(a.out, "%-11s %s\n", f.name, f.value)
		}
	}
	return nil
}

// fact is one line of what is shown.
type fact struct{ name, value string }

func taskText(m dataset.Manifest) string {
	switch {
	case m.Task == dataset.Language:
		return fmt.Sprintf("%s, %d tokens", m.Task, m.Classes)
	case m.Classes > 0:
		return fmt.Sprintf("%s, %d classes", m.Task, m.Classes)
	}
	return m.Task
}

func splitText(s dataset.Split) string {
	if s.Sealed {
		return fmt.Sprintf("%s samples, sealed: their list is %s", thousands(int64(s.Rows)), s.SplitCID)
	}
	return fmt.Sprintf("%s samples in %d shards", thousands(int64(s.Rows)), len(s.Shards))
}

// sampleFacts says of what a dataset's samples are made, and shows the first of the training split.
func sampleFacts(ctx context.Context, st store.Source, m dataset.Manifest) ([]fact, error) {
	switch {
	case m.Task == dataset.Language && m.TokenizerCID != "":
		return textFacts(ctx, st, m)
	case len(m.Columns) > 0:
		return tableFacts(ctx, st, m)
	}
	return nil, nil
}

// shownColumns bounds the columns that are shown, one on a line.
const shownColumns = 40

func tableFacts(ctx context.Context, st store.Source, m dataset.Manifest) ([]fact, error) {
	var facts []fact
	for i, c := range m.Columns {
		if i == shownColumns {
			facts = append(facts, fact{"column", fmt.Sprintf("and %d more", len(m.Columns)-i)})
			break
		}
		facts = append(facts, fact{"column", columnText(c)})
	}
	if m.Target != nil {
		facts = append(facts, fact{"target", columnText(*m.Target)})
	}
	first, err := firstSample(ctx, st, m)
	if err != nil || first == nil {
		return facts, err
	}
	row := m.DecodeRow(first.X)
	cells := make([]string, 0, len(row)+1)
	for i := range min(len(row), shownColumns) {
		cells = append(cells, m.Columns[i].Name+"="+row[i])
	}
	if len(row) > shownColumns {
		cells = append(cells, "…")
	}
	return append(facts, fact{"first", strings.Join(cells, " ") + " → " + labelText(m, first.Y[0])}), nil
}

func columnText(c dataset.Column) string {
	text := fmt.Sprintf("%s: %s", c.Name, c.Kind)
	if len(c.Categories) > 0 {
		text += fmt.Sprintf(" of %d: %.80q", len(c.Categories), c.Categories[:min(len(c.Categories), 10)])
	}
	if c.Deviation != 0 {
		text += fmt.Sprintf(", mean %.6g, deviation %.6g", c.Mean, c.Deviation)
	}
	if c.Fill != nil {
		text += fmt.Sprintf(", %.6g where it is missing", *c.Fill)
	}
	return text
}

func labelText(m dataset.Manifest, y float32) string {
	switch {
	case m.Target != nil:
		return m.Target.Decode([]float32{y})
	case m.Classes > 0:
		return className(m, int(y))
	}
	return fmt.Sprint(y)
}

// shownBytes bounds the text of a sample that is shown.
const shownBytes = 200

func textFacts(ctx context.Context, st store.Source, m dataset.Manifest) ([]fact, error) {
	tok, err := m.Tokenizer(ctx, st)
	if err != nil {
		return nil, err
	}
	facts := []fact{{"tokenizer", fmt.Sprintf("%s of %d tokens, %s", tok.Kind(), tok.Vocabulary(), m.TokenizerCID)}}
	first, err := firstSample(ctx, st, m)
	if err != nil || first == nil {
		return facts, err
	}
	text, err := tok.Decode(dataset.Tokens(first.X))
	if err != nil {
		return nil, err
	}
	if len(text) > shownBytes {
		text = text[:shownBytes]
	}
	next, err := tok.Decode(dataset.Tokens(first.Y))
	if err != nil {
		return nil, err
	}
	return append(facts, fact{"first", fmt.Sprintf("%q, then %q", text, next)}), nil
}

// firstSample returns the first sample of the training split; nil when there is none.
func firstSample(ctx context.Context, st store.Source, m dataset.Manifest) (*dataset.Samples, error) {
	if m.Splits[dataset.Train].Rows == 0 {
		return nil, nil
	}
	r, err := dataset.NewReader(ctx, st, m, dataset.Train, 1)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	s, err := r.Next(ctx)
	if err != nil {
		return nil, err
	}
	return s.Slice(0, 1), nil
}
