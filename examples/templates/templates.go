// Package templates holds the projects that a developer starts from: for each a job file with terms, a dataset recipe, the data
// that it begins with, and a README. Files makes them for a name, Write puts them in a directory.
//
// It owns nothing that changes. Everything that it writes works as written, without a network: the tests build each dataset
// and check that its job fits it. Write leaves a directory as it was when anything fails.
package templates

import (
	"embed"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/autonet/autonet/dataset/digits"
)

//go:embed README.md mlp cnn table text
var files embed.FS

// Template is one kind of project.
type Template struct {
	Name  string
	About string // one sentence, for people
	data  string // the file that its recipe begins with
	try   string // a command that asks the trained weights something
}

// All lists the templates.
func All() []Template {
	return []Template{
		{"mlp", "A multilayer perceptron that reads handwritten digits.", "digits.csv", "autonet predict runs/PROJECT --row 0,1,2"},
		{"cnn", "A convolutional network that reads handwritten digits.", "digits.csv", "autonet predict runs/PROJECT --row 0,1,2"},
		{"table", "A classifier of the rows of a table: penguins by island, measures and sex.", "penguins.csv",
			`autonet predict runs/PROJECT --values "Biscoe,46.1,13.2,211,4500,FEMALE"`},
		{"text", "A small language model that goes on with a text.", "opticks.txt", `autonet sample runs/PROJECT --prompt "The Rays of Light"`},
	}
}

// Names lists the templates' names.
func Names() []string {
	var names []string
	for _, t := range All() {
		names = append(names, t.Name)
	}
	return names
}

// Files returns the files of a project of that name, which is one that a job may have, by their names.
func Files(template, project string) (map[string][]byte, error) {
	i := slices.IndexFunc(All(), func(t Template) bool { return t.Name == template })
	if i < 0 {
		return nil, fmt.Errorf("template %q: expected %s", template, strings.Join(Names(), ", "))
	}
	t := All()[i]
	out := map[string][]byte{".gitignore": []byte("/data/\n/runs/\n")}
	entries, err := files.ReadDir(t.Name)
	if err != nil {
		return nil, err
	}
	names := map[string]string{"README.md": "README.md"}
	for _, e := range entries {
		names[e.Name()] = path.Join(t.Name, e.Name())
	}
	fill := strings.NewReplacer("ABOUT", t.About, "DATA", t.data, "TRY", strings.ReplaceAll(t.try, "PROJECT", project), "PROJECT", project)
	for name, file := range maps.All(names) {
		if out[name], err = files.ReadFile(file); err != nil {
			return nil, err
		}
		if ext := path.Ext(name); ext == ".yaml" || ext == ".md" {
			out[name] = []byte(fill.Replace(string(out[name])))
		}
	}
	if t.data == "digits.csv" {
		if out[t.data], err = digits.CSV(); err != nil {
			return nil, err
		}
	}
	return out, nil
}
