package kernels_test

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/kernels/kerneltest"
)

var rewrite = flag.Bool("rewrite", false, "write testdata/golden.txt anew")

// The golden hashes hold on every architecture: run this test with GOARCH=arm64 go test -exec qemu-aarch64. A change
// of testdata/golden.txt changes what every job computes.
func TestGolden(t *testing.T) {
	got := kerneltest.Golden(kernels.Portable())
	file := filepath.Join("testdata", "golden.txt")
	if *rewrite {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}
