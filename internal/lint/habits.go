package lint

import (
	"fmt"
	"go/ast"
)

// Sleeps finds tests that sleep: they wait for a channel or a condition, or run in testing/synctest, whose clock is free.
func Sleeps(tree Tree) []string {
	var faults []string
	for _, file := range tree {
		if file.Go == nil || !file.Test {
			continue
		}
		ast.Inspect(file.Go, func(node ast.Node) bool {
			if isSelector(node, "time", "Sleep") {
				faults = append(faults, fmt.Sprintf("%s:%d: a test sleeps: wait for an event, or use testing/synctest", file.Path, file.line(node.Pos())))
			}
			return true
		})
	}
	return faults
}

// Inits finds func init outside generated code: what a package needs is handed in, not set up at the program's start.
func Inits(tree Tree) []string {
	var faults []string
	for _, file := range tree {
		if file.Go == nil || file.Generated {
			continue
		}
		for _, declaration := range file.Go.Decls {
			if function, ok := declaration.(*ast.FuncDecl); ok && function.Recv == nil && function.Name.Name == "init" {
				faults = append(faults, fmt.Sprintf("%s:%d: func init: hand in what it sets up", file.Path, file.line(function.Pos())))
			}
		}
	}
	return faults
}

// isSelector reports whether node is pkg.name.
func isSelector(node ast.Node, pkg, name string) bool {
	selector, ok := node.(*ast.SelectorExpr)
	if !ok || selector.Sel.Name != name {
		return false
	}
	ident, ok := selector.X.(*ast.Ident)
	return ok && ident.Name == pkg
}
