package worker

import (
	"testing"

	"go.uber.org/goleak"
)

// The threads of a backend end when it is collected.
func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m, goleak.IgnoreAnyFunction("github.com/autonet/autonet/kernels.(*crew).help"))
}
