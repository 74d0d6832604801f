package recipe

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/autonet/autonet/dataset"
)

// inputs turns the import's paths, which name sources and files in them, into paths of files. at is where each source was
// unpacked.
func (r *Recipe) inputs(opts *dataset.ImportOptions, at map[string]string) error {
	for _, list := range []struct {
		key   string
		paths *[]string
	}{{"paths", &opts.Paths}, {"validation", &opts.Validation}, {"test", &opts.Test}} {
		var files []string
		for i, ref := range *list.paths {
			found, err := resolve(ref, at, opts.Format == dataset.Images)
			if err != nil {
				return r.fail(fmt.Sprintf("import.%s[%d]", list.key, i), err)
			}
			files = append(files, found...)
		}
		*list.paths = files
	}
	return nil
}

// resolve returns the files, or the folder of images, that a path means, in the order of their names.
func resolve(ref string, at map[string]string, folder bool) ([]string, error) {
	source, pattern, _ := strings.Cut(ref, "/")
	root := at[source]
	if pattern == "" {
		return []string{root}, checkKind(root, folder)
	}
	matches, err := fs.Glob(os.DirFS(root), pattern)
	if err != nil {
		return nil, err
	}
	if len(matches) == 0 {
		return nil, fmt.Errorf("expected a file of the source %s, found none by that name; it has %s", source, listed(root))
	}
	for i, name := range matches {
		matches[i] = filepath.Join(root, filepath.FromSlash(name))
		if err := checkKind(matches[i], folder); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	return matches, nil
}

func checkKind(path string, folder bool) error {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return err
	case folder && !info.IsDir():
		return errors.New("expected a folder that has a folder of images for each class, found a file")
	case !folder && info.IsDir():
		return fmt.Errorf("expected a file, found a folder; it has %s", listed(path))
	}
	return nil
}

// listed names a few files of a folder.
func listed(root string) string {
	const most = 8
	var names []string
	more := ""
	_ = filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error { // what cannot be read is not named
		if err != nil || entry.IsDir() {
			return nil
		}
		if len(names) == most {
			more = ", …"
			return fs.SkipAll
		}
		name, err := filepath.Rel(root, path)
		names = append(names, filepath.ToSlash(name))
		return err
	})
	if len(names) == 0 {
		return "no files"
	}
	return strings.Join(names, ", ") + more
}
