package lint

import (
	"fmt"
	"slices"
	"strings"
)

// PackageComments finds packages that have no comment, or more than one, or one that begins otherwise than godoc wants.
// Packages of nothing but tests or generated code are let be.
func PackageComments(tree Tree) []string {
	type pkg struct {
		name      string
		commented []*File
	}
	packages := map[string]*pkg{}
	for _, file := range tree {
		if file.Go == nil || file.Test || file.Generated {
			continue
		}
		p := packages[file.dir()]
		if p == nil {
			p = &pkg{name: file.Go.Name.Name}
			packages[file.dir()] = p
		}
		if file.Go.Doc != nil {
			p.commented = append(p.commented, file)
		}
	}
	var faults []string
	for dir, p := range packages {
		switch len(p.commented) {
		case 0:
			faults = append(faults, fmt.Sprintf("%s: package %s has no package comment: say what it holds, who owns what, how it fails", dir, p.name))
		case 1:
			file := p.commented[0]
			want := "Package " + p.name + " "
			if p.name == "main" {
				want = "Command "
			}
			if !strings.HasPrefix(file.Go.Doc.Text(), want) {
				faults = append(faults, fmt.Sprintf("%s: the package comment must begin with %q", file.Path, want))
			}
		default:
			for _, file := range p.commented[1:] {
				faults = append(faults, fmt.Sprintf("%s: a second package comment for %s: the first is in %s", file.Path, p.name, p.commented[0].Path))
			}
		}
	}
	slices.Sort(faults)
	return faults
}
