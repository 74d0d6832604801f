package tensor

import "slices"

// Applied is a layer as Build found it at its place in a model.
type Applied struct {
	LayerSpec           // with its defaults
	Prefix    string    // of its parameters' names
	In, Out   Spot      // what goes in and comes out
	Inside    []Applied // of a residual layer
}

// Spot is a value between two layers.
type Spot struct {
	Shape    []int
	Sequence bool // it is [steps, features]: layers that take flat inputs take each step's
}

// Outline lists the model's layers with the shapes between them, for whoever translates a model into another form.
func (m *Model) Outline() []Applied { return cloneOutline(m.outline) }

func cloneOutline(list []Applied) []Applied {
	list = slices.Clone(list)
	for i := range list {
		a := &list[i]
		a.LayerSpec = clone([]LayerSpec{a.LayerSpec})[0]
		a.In.Shape, a.Out.Shape = slices.Clone(a.In.Shape), slices.Clone(a.Out.Shape)
		a.Inside = cloneOutline(a.Inside)
	}
	return list
}

// outlined runs what records a layer and adds the layer to the outline at hand.
func (b *builder) outlined(l *LayerSpec, record func()) {
	a, around := Applied{Prefix: b.prefix, In: Spot{b.shape, b.sequence}}, b.outline
	b.outline = &a.Inside
	record()
	b.outline = around
	a.LayerSpec, a.Out = *l, Spot{b.shape, b.sequence}
	*around = append(*around, a)
}
