package tensor_test

import (
	"fmt"

	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/tensor"
)

// A model written in Go, trained for some steps on one batch.
func Example() {
	model, err := tensor.Build(tensor.Spec{
		Input: []int{2},
		Layers: []tensor.LayerSpec{
			{Kind: "dense", Units: 8}, {Kind: "tanh"},
			{Kind: "residual", Layers: []tensor.LayerSpec{{Kind: "dense", Units: 8}, {Kind: "gelu"}}},
			{Kind: "dense", Units: 2},
		},
		Loss: tensor.CrossEntropy,
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	backend := kernels.Best()
	optimizer, err := tensor.NewOptimizer(backend, tensor.OptimizerSpec{Kind: "adam", Rate: 0.05}, model.Params())
	if err != nil {
		fmt.Println(err)
		return
	}
	x, y := []float32{0, 0, 0, 1, 1, 0, 1, 1}, []float32{0, 1, 1, 0} // exclusive or
	params, grad := model.Init(1), make([]float32, model.Len())
	state := make([]float32, optimizer.StateLen(model.Len()))
	work, err := model.NewWorkspaceOn(backend, 4)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer work.Close()
	loss := make([]float32, 1)
	for step := int64(0); step < 100; step++ {
		work.Gradient(tensor.StepContext{Seed: 1, Step: step}, params, x, y, 4, grad, loss, nil)
		optimizer.Update(step+1, 1.0/4, params, params, state, state, grad)
	}
	_, correct := work.Loss(params, x, y, 4)
	fmt.Println(correct, "of 4 right,", model.Params()[2].Name, model.Params()[2].Shape)
	// Output: 4 of 4 right, 2.0.weight [8 8]
}
