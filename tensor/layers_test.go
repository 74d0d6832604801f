package tensor

// layerSpecs are models that between them use every layer beyond those of specs, in small.
func layerSpecs() map[string]Spec {
	head := LayerSpec{Kind: "dense", Units: 3}
	of := func(input []int, loss string, layers ...LayerSpec) Spec {
		return Spec{Input: input, Layers: layers, Loss: loss}
	}
	image := []int{2, 6, 5}
	text := LayerSpec{Kind: "embedding", Vocab: 7, Dim: 4, Init: Normal, Scale: 0.7}
	all := map[string]Spec{
		"conv2d": of(image, CrossEntropy, LayerSpec{Kind: "conv2d", Filters: 4, Kernel: Sides{3}, Padding: Sides{1}},
			LayerSpec{Kind: "relu"}, LayerSpec{Kind: "conv2d", Filters: 3, Kernel: Sides{3, 2}, Stride: Sides{2, 1}, NoBias: true},
			LayerSpec{Kind: "gelu"}, LayerSpec{Kind: "flatten"}, head),
		"depthwise": of(image, CrossEntropy, LayerSpec{Kind: "conv2d", Filters: 4, Kernel: Sides{3}, Groups: 2},
			LayerSpec{Kind: "tanh"}, LayerSpec{Kind: "conv2d", Filters: 4, Kernel: Sides{2}, Groups: 4},
			LayerSpec{Kind: "global_avg_pool"}, head),
		"conv1d": of([]int{8}, MAE, LayerSpec{Kind: "conv1d", Filters: 3, Kernel: Sides{3}, Stride: Sides{2}, Padding: Sides{1}},
			LayerSpec{Kind: "silu"}, LayerSpec{Kind: "avg_pool", Size: Sides{2}}, LayerSpec{Kind: "flatten"}, head),
		"pools": of(image, CrossEntropy, LayerSpec{Kind: "conv2d", Filters: 3, Kernel: Sides{1}, Init: HeNormal},
			LayerSpec{Kind: "max_pool", Size: Sides{3, 2}, Stride: Sides{2}, Padding: Sides{1}},
			LayerSpec{Kind: "avg_pool", Size: Sides{2}, Stride: Sides{1}, Padding: Sides{1, 0}}, LayerSpec{Kind: "flatten"}, head),
		"dropout": of([]int{9}, CrossEntropy, LayerSpec{Kind: "dropout", Rate: 0.3}, LayerSpec{Kind: "dense", Units: 8},
			LayerSpec{Kind: "leaky_relu", Slope: 0.1}, LayerSpec{Kind: "dropout", Rate: 0.5}, head),
		"norms": of([]int{6}, Huber, LayerSpec{Kind: "layernorm"}, LayerSpec{Kind: "dense", Units: 5, Init: TruncatedNormal, Scale: 0.6},
			LayerSpec{Kind: "rmsnorm"}, LayerSpec{Kind: "gelu_tanh"}, head),
		"text": of([]int{5}, CrossEntropy, text, LayerSpec{Kind: "positional"},
			LayerSpec{Kind: "attention", Heads: 2, Causal: true, Dropout: 0.2}, LayerSpec{Kind: "layernorm"}, LayerSpec{Kind: "dense", Units: 7}),
		"gpt": of([]int{4}, CrossEntropy, text, LayerSpec{Kind: "positional", Encoding: Sinusoidal},
			LayerSpec{Kind: "transformer", Heads: 2, Causal: true, Dropout: 0.1},
			LayerSpec{Kind: "transformer", Heads: 1, Hidden: 6, Norm: "rmsnorm", Activation: "silu", NoBias: true},
			LayerSpec{Kind: "mean"}, head),
		"table": of([]int{4}, BinaryCrossEntropy, LayerSpec{Kind: "embedding", Vocab: 3, Dim: 2, Columns: []int{1, 3}, Init: Uniform, Scale: 1},
			LayerSpec{Kind: "dense", Units: 6, Name: "wide"}, LayerSpec{Kind: "tanh"}, LayerSpec{Kind: "concat", From: "wide"}, head),
		"nested": of([]int{3, 4, 4}, CrossEntropy, LayerSpec{Kind: "conv2d", Filters: 2, Kernel: Sides{1}, Name: "in"},
			LayerSpec{Kind: "residual", Layers: []LayerSpec{
				{Kind: "conv2d", Filters: 2, Kernel: Sides{3}, Padding: Sides{1}}, {Kind: "relu"},
				{Kind: "residual", Layers: []LayerSpec{{Kind: "tanh"}, {Kind: "conv2d", Filters: 2, Kernel: Sides{1}}}},
			}},
			LayerSpec{Kind: "concat", From: "in"}, LayerSpec{Kind: "reshape", Shape: []int{4, 16}}, LayerSpec{Kind: "transpose"},
			LayerSpec{Kind: "conv1d", Filters: 2, Kernel: Sides{2}, Stride: Sides{2}}, LayerSpec{Kind: "flatten"}, head),
		"gru": of([]int{4, 3}, CrossEntropy, LayerSpec{Kind: "gru", Units: 3, Sequences: true, Init: Uniform, Scale: 0.8},
			LayerSpec{Kind: "gru", Units: 4, Init: Uniform, Scale: 0.8}, head),
		"lstm": of([]int{4, 3}, CrossEntropy, LayerSpec{Kind: "lstm", Units: 3, Sequences: true, Init: Uniform, Scale: 0.8},
			LayerSpec{Kind: "lstm", Units: 2, NoBias: true, Init: Uniform, Scale: 0.8}, head),
		"batch": of([]int{2, 3, 3}, CrossEntropy, LayerSpec{Kind: "conv2d", Filters: 3, Kernel: Sides{2}}, LayerSpec{Kind: "batchnorm"},
			LayerSpec{Kind: "relu"}, LayerSpec{Kind: "flatten"}, LayerSpec{Kind: "dense", Units: 4},
			LayerSpec{Kind: "batchnorm", Momentum: 0.5}, LayerSpec{Kind: "tanh"}, head),
		"reshaped": of([]int{12}, CrossEntropy, LayerSpec{Kind: "reshape", Shape: []int{3, 4}}, LayerSpec{Kind: "dense", Units: 3},
			LayerSpec{Kind: "transpose"}, LayerSpec{Kind: "transpose"}, LayerSpec{Kind: "last"}, head),
	}
	for _, name := range []string{"text", "conv2d"} {
		s := all[name]
		s.LabelSmoothing = 0.1
		all[name] = s
	}
	return all
}
