package lint

import (
	"fmt"
	"slices"
	"strings"
)

const module = "github.com/autonet/autonet"

// everything marks the shells that put the rooms together; nothing below imports them.
const everything = "*"

// durableRoom writes small files; any room with a shell may import it.
const durableRoom = "internal/durable"

// formRoom reads the YAML files that people write.
const formRoom = "internal/form"

// layers says for each room which others its code may import: the house of DESIGN.md. A room is the longest of these
// names that a package's path begins with; it may always import its own packages. Tests may import what they like.
var layers = map[string][]string{
	"kernels":       {},
	"tensor":        {"kernels"},
	"tensor/onnx":   {"tensor", "kernels"},
	"job":           {"tensor", "dataset/store", formRoom},
	"mapreduce":     {},
	"dataset/store": {},
	"dataset":       {"dataset/store", "dataset/tokenizer", formRoom},
	// tokenizer trains its merges as a job of the engine.
	"dataset/tokenizer": {"mapreduce"},
	"training":          {"mapreduce", "job", "tensor", "kernels", "dataset", "dataset/store"},
	"proof":             {"training", "mapreduce", "job", "tensor", "kernels", "dataset", "dataset/store"},
	"cluster":           {"dataset/store"},
	// worker hands on which backend of kernels computes; it computes nothing outside training.
	"worker":      {"training", "mapreduce", "job", "dataset", "dataset/store", "cluster", "proof", "kernels"},
	"coordinator": {"training", "mapreduce", "job", "dataset", "dataset/store", "cluster", "proof"},
	"simulation":  {"worker", "coordinator", "cluster", "training", "mapreduce", "job", "tensor", "kernels", "dataset", "dataset/store", "proof"},
	"settlement":  {},
	"market":      {"settlement"},
	"serving":     {"settlement", "training"},
	"dht":         {"dataset/store"},
	"node":        {everything},
	"demo":        {everything},
	"benchmarks":  {everything},
	"cmd":         {everything},
	"examples":    {},
	// A project that works as written brings the digits that are inside the binary.
	"examples/templates": {"dataset"},
	"internal":           {},
	durableRoom:          {},
	formRoom:             {},
}

// tops are the rooms that only their own kind and cmd may import.
var tops = []string{"cmd", "demo", "benchmarks", "node", "simulation"}

// Layers finds imports that run against the house's layers, and packages outside every room.
func Layers(tree Tree) []string {
	var faults []string
	for _, file := range tree {
		if !file.Module || file.Test {
			continue
		}
		from := roomOf(file.dir())
		if from == "" {
			faults = append(faults, fmt.Sprintf("%s: its folder is no room of the house: name it, and what it may import, in internal/lint/layers.go", file.Path))
			continue
		}
		for _, spec := range file.Go.Imports {
			imported, ours := strings.CutPrefix(strings.Trim(spec.Path.Value, `"`), module+"/")
			if !ours {
				continue
			}
			if to := roomOf(imported); !mayImport(from, to) {
				faults = append(faults, fmt.Sprintf("%s:%d: %s may not import %s (%s); it may import %v",
					file.Path, file.line(spec.Pos()), from, to, imported, layers[from]))
			}
		}
	}
	return faults
}

// mayImport reports whether the layers let code of one room import another.
func mayImport(from, to string) bool {
	switch allowed := layers[from]; {
	case from == to:
		return true
	case slices.Contains(allowed, to), to == durableRoom && len(allowed) > 0:
		return true
	case !slices.Contains(allowed, everything):
		return false
	default:
		return from == "cmd" || !slices.Contains(tops, to) || to == "node" && (from == "demo" || from == "benchmarks")
	}
}

// roomOf names the room of a package's folder; empty when it lies in none.
func roomOf(dir string) string {
	best := ""
	for room := range layers {
		if (dir == room || strings.HasPrefix(dir, room+"/")) && len(room) > len(best) {
			best = room
		}
	}
	return best
}
