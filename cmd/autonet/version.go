package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/kernels/cuda"
)

// buildFacts is what a binary knows about itself.
type buildFacts struct {
	Version  string   `json:"version"`
	Revision string   `json:"revision,omitempty"`
	Time     string   `json:"time,omitempty"`
	Modified bool     `json:"modified,omitempty"`
	Go       string   `json:"go"`
	Platform string   `json:"platform"`
	Kernels  string   `json:"kernels"`        // the arithmetic's implementation that this processor takes by itself
	Usable   []string `json:"usable_kernels"` // all that it can run
	CUDA     bool     `json:"cuda"`           // whether the build can use GPUs, if there are any
}

func newVersion(a *app) *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:     "version",
		Short:   "Say which build this is",
		Example: "  autonet version --json",
		Args:    cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			f := readBuildFacts()
			if asJSON {
				return a.writeJSON(f)
			}
			text := fmt.Sprintf("autonet %s", f.Version)
			if f.Revision != "" {
				text += " " + f.Revision
			}
			if f.Modified {
				text += " (modified)"
			}
			gpus := "without CUDA"
			if f.CUDA {
				gpus = "with CUDA"
			}
			_, err := fmt.Fprintf(a.out, "%s\n%s %s, %s kernels (of %s), %s\n", text, f.Go, f.Platform, f.Kernels, strings.Join(f.Usable, ", "), gpus)
			return err
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "write one JSON object")
	return c
}

func readBuildFacts() buildFacts {
	f := buildFacts{Version: "unknown", Go: runtime.Version(), Platform: runtime.GOOS + "/" + runtime.GOARCH, Kernels: kernels.Best().Name(), Usable: usableKernels(), CUDA: cuda.Built}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return f
	}
	f.Version = info.Main.Version
	for _, s := range info.Settings {
		switch s.Key {
		case "vcs.revision":
			f.Revision = s.Value
		case "vcs.time":
			f.Time = s.Value
		case "vcs.modified":
			f.Modified = s.Value == "true"
		}
	}
	return f
}
