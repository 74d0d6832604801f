package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/examples/templates"
	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/job"
)

type initFlags struct {
	template, name string
	force          bool
}

func newInit(a *app) *cobra.Command {
	var f initFlags
	c := &cobra.Command{
		Use:   "init DIR",
		Short: "Start a project: a job file, a dataset recipe, terms and a README to edit",
		Long:  "Start a project in a new directory: a job file with the terms of its funding, a dataset recipe, data to\nbegin with, and a README. Everything works as written; edit it into your own and publish it.\n\n" + templateList(),
		Example: `  autonet init digits
  autonet init penguins --template table
  autonet data build penguins/dataset.yaml && autonet train penguins/job.yaml`,
		Args: oneArg("the directory of the new project"),
		RunE: func(_ *cobra.Command, args []string) error { return a.initProject(args[0], f) },
	}
	c.Flags().StringVar(&f.template, "template", "mlp", "what to start from: "+strings.Join(templates.Names(), ", "))
	c.Flags().StringVar(&f.name, "name", "", "the project's name: lower-case letters, digits, '-' and '_' (default: that of the directory)")
	c.Flags().BoolVar(&f.force, "force", false, "write into a directory that has files, over those of the same names")
	return c
}

func templateList() string {
	var b strings.Builder
	for _, t := range templates.All() {
		fmt.Fprintf(&b, "  %-6s %s\n", t.Name, t.About)
	}
	return strings.TrimRight(b.String(), "\n")
}

func (a *app) initProject(dir string, f initFlags) error {
	name, err := projectName(dir, f.name)
	if err != nil {
		return err
	}
	files, err := templates.Files(f.template, name)
	if err != nil {
		return ui.BadInputf("--template: %w", err)
	}
	if err := templates.Write(dir, files, f.force); errors.Is(err, templates.ErrNotEmpty) {
		return ui.BadInputf("%w; --force writes into it, over job.yaml, dataset.yaml and README.md", err)
	} else if err != nil {
		return err
	}
	fmt.Fprintf(a.out, "%s is a project now; %s says how to go on:\n", dir, filepath.Join(dir, "README.md"))
	fmt.Fprintf(a.out, "  autonet data build %s\n  autonet train %s\n", filepath.Join(dir, "dataset.yaml"), filepath.Join(dir, "job.yaml"))
	return nil
}

// projectName returns the name that the user says, or makes one of the directory's.
func projectName(dir, name string) (string, error) {
	if name != "" {
		if !job.ValidName(name) {
			return "", ui.BadInputf("--name: 1 to 32 lower-case letters, digits, '-' and '_' expected, beginning with a letter or digit, got %q", name)
		}
		return name, nil
	}
	path, err := filepath.Abs(dir)
	if err != nil {
		return "", err
	}
	clean := strings.Trim(notInNames.ReplaceAllString(strings.ToLower(filepath.Base(path)), "-"), "-_")
	if clean = clean[:min(len(clean), 32)]; !job.ValidName(clean) {
		return "", ui.BadInputf("--name: the directory's name, %q, makes none", filepath.Base(path))
	}
	return clean, nil
}

var notInNames = regexp.MustCompile(`[^a-z0-9_-]+`)
