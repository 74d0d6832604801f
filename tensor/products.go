package tensor

// multiplies is an operator that multiplies matrices, or convolves.
type multiplies interface {
	// products is how many products follow one another in it.
	products() int
}

// Products returns how many products a number passes through on its way from the model's input to its loss, counted as if
// all layers were in a row: what errors of products add up over.
func (m *Model) Products() int {
	n := 0
	for _, node := range m.graph.nodes {
		if op, ok := node.op.(multiplies); ok {
			n += op.products()
		}
	}
	return n
}

func (dense) products() int { return 1 }

func (conv) products() int { return 1 }

// Scores, then values.
func (attention) products() int { return 2 }

func (r recurrent) products() int { return 1 + r.steps }
