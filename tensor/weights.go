package tensor

import "fmt"

// EncodeWeights returns the canonical bytes of a model's parameters, whose CID is the weights' identity: a safetensors
// file of F32 tensors in the order of Params, loadable by any safetensors reader. params must have the model's Len.
func EncodeWeights(m *Model, params []float32) []byte {
	mustHave("parameters", len(params), m.length)
	return encodeTensors(m.entries(), params)
}

// DecodeWeights returns the parameters that EncodeWeights wrote. Any other bytes give an error with ErrFormat in its
// chain; memory stays within the model's size.
func DecodeWeights(m *Model, b []byte) ([]float32, error) {
	params, err := decodeTensors(m.entries(), m.length, b)
	if err != nil {
		return nil, fmt.Errorf("weights: %w", err)
	}
	return params, nil
}

// EncodeState returns the canonical bytes of an optimizer's state for the model: a safetensors file with one vector of
// the model's Len for each slot, state.0 on. state must have the optimizer's StateLen.
func EncodeState(m *Model, o Optimizer, state []float32) []byte {
	mustHave("state", len(state), o.StateLen(m.length))
	return encodeTensors(m.slots(o), state)
}

// DecodeState returns the state that EncodeState wrote; errors as in DecodeWeights.
func DecodeState(m *Model, o Optimizer, b []byte) ([]float32, error) {
	state, err := decodeTensors(m.slots(o), o.StateLen(m.length), b)
	if err != nil {
		return nil, fmt.Errorf("optimizer state: %w", err)
	}
	return state, nil
}

func (m *Model) entries() []entry {
	es := make([]entry, len(m.params))
	for i, p := range m.params {
		lo := 4 * int64(p.Offset)
		es[i] = entry{name: p.Name, DType: "F32", Shape: p.Shape, Ends: [2]int64{lo, lo + 4*int64(p.Len)}}
	}
	return es
}

func (m *Model) slots(o Optimizer) []entry {
	var es []entry
	for i := range o.StateLen(m.length) / m.length {
		lo, size := 4*int64(i)*int64(m.length), 4*int64(m.length)
		es = append(es, entry{
			name: fmt.Sprintf("state.%d", i), DType: "F32", Shape: []int{m.length}, Ends: [2]int64{lo, lo + size},
		})
	}
	return es
}
