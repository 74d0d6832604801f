package lint

import (
	"bytes"
	"fmt"
	"path"
	"regexp"
	"strings"
)

// The patterns are written with one-letter classes so that this file does not hold what it looks for.
var (
	unfinished = regexp.MustCompile(`\b(T[O]DO|F[I]XME|X[X]X)\b|\bunimplemente[d]\b|(?i:\bnot implemente[d]\b|\bfor no[w]\b|\bstubbe[d]\b|\bplaceholde[r]|\bhard-?code[d]\b|\bsimulated resul[t]|\bfak[e]\b)`)
	machine    = regexp.MustCompile(`(^|[^A-Za-z0-9_.])/(wor[k]|far[m]|roo[t]|tmp/pla[n])/|registry\.npmj[s]|proxy\.golan[g]|pypi\.or[g]|files\.pythonhoste[d]|deb\.debia[n]|static\.crate[s]|repo1?\.mave[n]`)
)

// coded are the files whose words the product is made of.
var coded = map[string]bool{".go": true, ".sol": true, ".cu": true, ".c": true, ".cc": true, ".h": true, ".s": true, ".py": true, ".js": true, ".proto": true}

// Words finds, outside tests, words of unfinished work.
func Words(tree Tree) []string {
	return grep(tree, unfinished, "words of unfinished work",
		func(file *File) bool { return coded[path.Ext(file.Path)] && !file.Test && !file.Generated })
}

// MachineNames finds names of one machine's folders and of package registries' hosts: the tree must build anywhere.
func MachineNames(tree Tree) []string {
	return grep(tree, machine, "a path or host of one machine",
		func(file *File) bool { return path.Base(file.Path) != "go.sum" })
}

// grep lists the lines of the chosen files that match.
func grep(tree Tree, pattern *regexp.Regexp, what string, chosen func(*File) bool) []string {
	var faults []string
	for _, file := range tree {
		if !chosen(file) || !pattern.Match(file.Text) {
			continue
		}
		for i, line := range bytes.Split(file.Text, []byte("\n")) {
			if found := pattern.Find(line); found != nil {
				faults = append(faults, fmt.Sprintf("%s:%d: %s: %q", file.Path, i+1, what, strings.TrimSpace(string(found))))
			}
		}
	}
	return faults
}
