package lint

import (
	"os"
	"sync"
	"testing"
)

// repository is read once for all rules.
var repository = sync.OnceValues(func() (Tree, error) { return Load(os.DirFS("../..")) })

func TestImportLayers(t *testing.T)    { uphold(t, Layers) }
func TestPackageComments(t *testing.T) { uphold(t, PackageComments) }
func TestSizes(t *testing.T)           { uphold(t, Sizes) }
func TestNoSleeps(t *testing.T)        { uphold(t, Sleeps) }
func TestNoInits(t *testing.T)         { uphold(t, Inits) }
func TestFinishedWords(t *testing.T)   { uphold(t, Words) }
func TestNoMachineNames(t *testing.T)  { uphold(t, MachineNames) }

func uphold(t *testing.T, rule Rule) {
	t.Helper()
	tree, err := repository()
	if err != nil {
		t.Fatal(err)
	}
	if len(tree) == 0 {
		t.Fatal("the repository's root holds no files: is this test in internal/lint?")
	}
	for _, fault := range rule(tree) {
		t.Error(fault)
	}
}
