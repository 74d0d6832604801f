// Package lint holds the house's rules that a program can check: the layers of imports, one comment a package, the sizes
// of files and functions, words that a finished product does not hold, tests that do not sleep.
//
// Each rule is a pure function from the tree to the list of its breaches; its test runs it over the repository. A rule
// never mends anything. The package imports nothing of ours.
package lint
