package assembly_test

import (
	"regexp"
	"strings"
)

// instruction is a line of a disassembly.
type instruction struct {
	label string // that stands before it
	guard string
	op    string
	args  []string
}

var (
	section = regexp.MustCompile(`^\.text\.(\w+):`)
	label   = regexp.MustCompile(`^(\.L_x_\d+):`)
	code    = regexp.MustCompile(`^/\*[0-9a-f]+\*/\s+(@\S+)?\s*([A-Z][A-Z0-9_.]*)\s*([^;]*);`)
)

// functions are a disassembly's kernels.
func functions(listing string) map[string][]instruction {
	all := map[string][]instruction{}
	name, pending := "", ""
	for line := range strings.SplitSeq(listing, "\n") {
		line = strings.TrimSpace(line)
		if match := section.FindStringSubmatch(line); match != nil {
			name, pending = match[1], ""
		} else if match := label.FindStringSubmatch(line); match != nil {
			pending = match[1]
		} else if match := code.FindStringSubmatch(line); match != nil && name != "" {
			args := strings.Split(match[3], ",")
			for i := range args {
				args[i] = strings.TrimSuffix(strings.TrimSpace(args[i]), ".reuse")
			}
			all[name] = append(all[name], instruction{pending, match[1], match[2], args})
			pending = ""
		}
	}
	return all
}

var target = regexp.MustCompile(`\.L_x_\d+`)

// loops are the innermost loops: from a label to the branch back to it, with no other such branch between.
func loops(all []instruction) (bodies [][]instruction) {
	at := map[string]int{}
	innermost := 0 // loops begin here or later
	for i, in := range all {
		if in.label != "" {
			at[in.label] = i
		}
		if !strings.HasPrefix(in.op, "BRA") {
			continue
		}
		if begin, back := at[target.FindString(strings.Join(in.args, " "))]; back {
			if begin >= innermost {
				bodies = append(bodies, all[begin:i+1])
			}
			innermost = i + 1
		}
	}
	return bodies
}

// blocks are the runs of instructions with no label or branch between.
func blocks(all []instruction) (runs [][]instruction) {
	begin := 0
	for i, in := range all {
		if in.label != "" && i > begin {
			runs = append(runs, all[begin:i])
			begin = i
		}
		if strings.HasPrefix(in.op, "BR") || strings.HasPrefix(in.op, "CALL") || in.op == "EXIT" {
			runs = append(runs, all[begin:i+1])
			begin = i + 1
		}
	}
	return append(runs, all[begin:])
}

// count counts the instructions of an operation, whatever its variant; those that are never executed are not counted.
func count(body []instruction, op string) int {
	n := 0
	for _, in := range body {
		if name, _, _ := strings.Cut(in.op, "."); name == op && in.guard != "@!PT" {
			n++
		}
	}
	return n
}
