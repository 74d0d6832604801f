//go:build !unix

package kerneltest

import (
	"testing"

	"github.com/autonet/autonet/kernels"
)

// Apart needs pages that can be protected.
func Apart(t testing.TB, _ kernels.Backend, _ int64) kernels.Backend {
	t.Skip("memory cannot be protected on this system")
	return nil
}
