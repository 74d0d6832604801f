package kerneltest

import (
	"testing"

	"github.com/autonet/autonet/kernels"
)

// What the wrappers do to operands is the same for all operators; the quick ones show it.
func TestHosted(t *testing.T) {
	b := Hosted(Apart(t, kernels.Portable(), 1<<28))
	for name, part := range map[string]func(t *testing.T, b kernels.Backend){
		"epilogues": epilogues, "losses": losses, "draws": draws, "updates": updates, "softmax": softmax, "allocations": allocations,
	} {
		t.Run(name, func(t *testing.T) { part(t, b) })
	}
	p := few()[0]
	packed(t, b, p, [3]int{5, 9, 7}, true)
	conversion(t, b, p, 37)
	pool(t, b, p, kernels.PoolShape{Channels: 2, Height: 7, Width: 5, SizeH: 2, SizeW: 2, StrideH: 2, StrideW: 2}, 2)
	attend(t, b, p, kernels.AttentionShape{Heads: 2, Length: 9, HeadDim: 3, Causal: true}, 2)
}
