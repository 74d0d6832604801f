package kernels_test

import (
	"testing"

	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/kernels/kerneltest"
)

func TestPortable(t *testing.T) { kerneltest.Run(t, kernels.Portable()) }
