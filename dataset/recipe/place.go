package recipe

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/internal/durable"
)

// ErrOther says that a directory holds another dataset, which Place was not told to replace.
var ErrOther = errors.New("the directory holds another dataset")

// Placed is where Place put a dataset.
type Placed struct {
	CID store.CID
	New bool // false where the directory held it already
}

// Place makes a dataset directory of what Build returned. A directory that holds the same dataset is left as it is; another
// dataset is replaced if the caller says so, and whatever is no dataset never is.
func Place(ctx context.Context, dir string, in *dataset.Imported, opts dataset.WriteOptions, replace bool) (Placed, error) {
	_, _, held, err := dataset.Open(dir)
	if errors.Is(err, fs.ErrNotExist) {
		_, c, err := dataset.Create(ctx, dir, in.Meta, in.Splits, opts)
		return Placed{c, true}, err
	}
	if err != nil && !replace {
		return Placed{}, err
	}
	aside, err := os.MkdirTemp(filepath.Dir(filepath.Clean(dir)), durable.TempPrefix)
	if err != nil {
		return Placed{}, err
	}
	fresh := filepath.Join(aside, "new")
	_, c, err := dataset.Create(ctx, fresh, in.Meta, in.Splits, opts)
	switch {
	case err != nil || c == held:
	case !replace:
		err = fmt.Errorf("%s: %w, %s; the recipe's is %s", dir, ErrOther, held, c)
	default:
		err = swap(dir, fresh, filepath.Join(aside, "old"))
	}
	return Placed{c, c != held}, errors.Join(err, os.RemoveAll(aside))
}

// swap puts fresh in dir's place, which goes to old, and dir back if that fails.
func swap(dir, fresh, old string) error {
	if err := os.Rename(dir, old); err != nil {
		return err
	}
	if err := os.Rename(fresh, dir); err != nil {
		return errors.Join(err, os.Rename(old, dir))
	}
	return nil
}
