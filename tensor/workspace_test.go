package tensor

import "testing"

func TestLearnsXor(t *testing.T) {
	m, err := Build(Spec{Input: []int{2}, Layers: []LayerSpec{{Kind: "dense", Units: 8}, {Kind: "tanh"}, {Kind: "dense", Units: 2}}, Loss: CrossEntropy})
	if err != nil {
		t.Fatal(err)
	}
	x := []float32{0, 0, 0, 1, 1, 0, 1, 1}
	y := []float32{0, 1, 1, 0}
	params := m.Init(1)
	opt, err := NewOptimizer(OptimizerSpec{Kind: "adam", Rate: 0.05})
	if err != nil {
		t.Fatal(err)
	}
	state := make([]float32, opt.StateLen(m.Len()))
	grad := make([]float32, m.Len())
	w := m.NewWorkspace(4)
	for step := int64(1); step <= 200; step++ {
		w.Gradient(params, x, y, 4, grad, nil)
		opt.Update(step, 0.25, params, params, state, state, grad, 0, m.Len())
	}
	loss, correct := w.Loss(params, x, y, 4)
	if correct != 4 || loss > 0.2 {
		t.Fatalf("after 200 steps: loss %g, %d of 4 correct", loss, correct)
	}
}
