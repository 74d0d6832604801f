package lint

import (
	"bufio"
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"regexp"
	"strings"
)

// File is one text file of the repository.
type File struct {
	Path      string // slash-separated, from the root
	Text      []byte
	Test      bool      // a test in Go or Solidity, or what a test reads
	Generated bool      // says so in its first lines
	Module    bool      // Go code of the main module, not of a generator's or a tool's own
	Go        *ast.File // nil but for Go files
	Set       *token.FileSet
}

// Tree is the repository's files in the order of their paths.
type Tree []*File

// Rule names the breaches that it finds, each "path: what is wrong and what is expected".
type Rule func(Tree) []string

// maxBytes bounds the files that are read: what is larger is data.
const maxBytes = 4 << 20

// skipped are folders of build products and of installed packages, wherever they lie.
var skipped = map[string]bool{
	".git": true, ".cache": true, ".venv": true, ".venv-onnx": true, "node_modules": true, "bin": true, "bench-out": true, "__pycache__": true,
	"settlement/contracts/out": true, "settlement/contracts/cache": true,
}

var generated = regexp.MustCompile(`(?m)^(//|#|/\*) ?Code generated .* DO NOT EDIT\.`)

// Load reads the tree below the root of fsys. It fails on Go code that does not parse.
func Load(fsys fs.FS) (Tree, error) {
	var tree Tree
	modules := map[string]bool{}
	err := fs.WalkDir(fsys, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			if skipped[name] || skipped[entry.Name()] {
				return fs.SkipDir
			}
			if _, err := fs.Stat(fsys, path.Join(name, "go.mod")); err == nil && name != "." {
				modules[name] = true
			}
			return nil
		}
		if info, err := entry.Info(); err != nil || !info.Mode().IsRegular() || info.Size() > maxBytes || skipped[name] {
			return nil // gone meanwhile, a link, data, or the .git of a second work tree
		}
		file, err := load(fsys, name)
		if err != nil || file == nil {
			return err
		}
		file.Module = file.Go != nil && !below(modules, name)
		tree = append(tree, file)
		return nil
	})
	return tree, err
}

// load reads one file; nil for one that is not text.
func load(fsys fs.FS, name string) (*File, error) {
	text, err := fs.ReadFile(fsys, name)
	if err != nil {
		return nil, err
	}
	head := text[:min(len(text), 8192)]
	if bytes.IndexByte(head, 0) >= 0 {
		return nil, nil
	}
	file := &File{
		Path:      name,
		Text:      text,
		Test:      strings.HasSuffix(name, "_test.go") || strings.HasSuffix(name, ".t.sol") || strings.Contains(name, "/testdata/"),
		Generated: generated.Match(head),
	}
	if strings.HasSuffix(name, ".go") && !strings.Contains(name, "/testdata/") {
		file.Set = token.NewFileSet()
		file.Go, err = parser.ParseFile(file.Set, name, text, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return nil, fmt.Errorf("lint: %w", err)
		}
	}
	return file, nil
}

// below reports whether name lies in one of the folders.
func below(folders map[string]bool, name string) bool {
	for dir := path.Dir(name); dir != "."; dir = path.Dir(dir) {
		if folders[dir] {
			return true
		}
	}
	return false
}

// line returns the line of a position in the file.
func (f *File) line(pos token.Pos) int { return f.Set.Position(pos).Line }

// lines counts the file's lines.
func (f *File) lines() int {
	count := 0
	scanner := bufio.NewScanner(bytes.NewReader(f.Text))
	scanner.Buffer(nil, maxBytes+1)
	for scanner.Scan() {
		count++
	}
	return count
}

// dir is the folder that holds the file.
func (f *File) dir() string { return path.Dir(f.Path) }
