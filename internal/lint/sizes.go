package lint

import (
	"fmt"
	"go/ast"
	"path"
)

// The ceilings of STYLE.md: what grows past them holds more than one concept.
const (
	maxFileLines     = 500
	maxFunctionLines = 70
)

var measured = map[string]bool{".go": true, ".sol": true, ".cu": true, ".c": true, ".h": true, ".s": true, ".py": true, ".js": true, ".ts": true, ".proto": true}

// Sizes finds files and functions longer than the ceilings; generated code may be of any length.
func Sizes(tree Tree) []string {
	var faults []string
	for _, file := range tree {
		if file.Generated || !measured[path.Ext(file.Path)] {
			continue
		}
		if lines := file.lines(); lines > maxFileLines {
			faults = append(faults, fmt.Sprintf("%s: %d lines; at most %d: cut it by concept", file.Path, lines, maxFileLines))
		}
		if file.Go == nil {
			continue
		}
		for _, declaration := range file.Go.Decls {
			function, ok := declaration.(*ast.FuncDecl)
			if !ok {
				continue
			}
			first, last := file.line(function.Pos()), file.line(function.End())
			if lines := last - first + 1; lines > maxFunctionLines {
				faults = append(faults, fmt.Sprintf("%s:%d: func %s has %d lines; at most %d", file.Path, first, function.Name.Name, lines, maxFunctionLines))
			}
		}
	}
	return faults
}
