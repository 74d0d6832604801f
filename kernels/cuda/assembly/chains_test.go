package assembly_test

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// tiles are the tiles of products: the sums a thread keeps, and the k of one turn of the loop (src/tile.h).
var tiles = map[string]struct{ sums, depth, loads int }{
	"128x128": {8 * 8, 8, 8 * (8 + 8) / 4},
	"128x64":  {8 * 4, 16, 16 * (8 + 4) / 4},
	"64x64":   {8 * 4, 16, 16 * (8 + 4) / 4},
	"32x32":   {4 * 4, 32, 32 * (4 + 4) / 4},
	"16x16":   {2 * 2, 32, 32 * (2 + 2) / 2},
	"8x32":    {2 * 2, 32, 32 * (2 + 2) / 2},
	"32x8":    {2 * 2, 32, 32 * (2 + 2) / 2},
}

// tiled are the kernels that sum products in tiles: their file, and their names, which end with the tile.
var tiled = map[string]*regexp.Regexp{
	"gemm":        regexp.MustCompile(`^gemm_\w+_(\d+x\d+)$`),
	"conv":        regexp.MustCompile(`^(?:conv|pointwise)_(\d+x\d+)$`),
	"convweights": regexp.MustCompile(`^conv_weights_(\d+x\d+)$`),
}

// gathered are the kernels that sum each tap of a convolution before they add it: there the full slice is a block in a loop.
var gathered = map[string]*regexp.Regexp{
	"convinputs": regexp.MustCompile(`^conv_inputs_(\d+x\d+)$`),
}

// Each sum of a product is one chain of fma over k ascending, kept in a register from one turn of the loop to the next, and
// nothing else computes with floats in the loop.
func TestProductsAreChains(t *testing.T) { checkAll(t, tiled, checkTile) }

func TestTapsAreChains(t *testing.T) { checkAll(t, gathered, checkBlock) }

// checkAll checks the kernels of these names on devices of three generations.
func checkAll(t *testing.T, files map[string]*regexp.Regexp, check func([]instruction, string) error) {
	for _, device := range []string{"sm_80", "sm_90", "sm_120"} {
		for file, names := range files {
			t.Run(file+" on "+device, func(t *testing.T) {
				t.Parallel()
				kernels := disassemble(t, file, device)
				checked := 0
				for _, name := range slices.Sorted(maps.Keys(kernels)) {
					match := names.FindStringSubmatch(name)
					if match == nil {
						continue
					}
					checked++
					if err := check(kernels[name], match[1]); err != nil {
						t.Errorf("%s: %v", name, err)
					}
				}
				if checked == 0 {
					t.Errorf("%s has no kernel of that name", file)
				}
			})
		}
	}
}

// checkBlock finds the block of a full slice.
func checkBlock(all []instruction, name string) error {
	tile, ok := tiles[name]
	if !ok {
		return fmt.Errorf("no tile of %s is known here", name)
	}
	for _, body := range blocks(all) {
		if count(body, "FFMA") != tile.sums*tile.depth {
			continue
		}
		sums, err := chains(body, false)
		if err != nil {
			return err
		}
		if len(sums) != tile.sums {
			return fmt.Errorf("the block of %d k has %d sums, not %d", tile.depth, len(sums), tile.sums)
		}
		return ascending(sums, tile.depth)
	}
	return fmt.Errorf("found no block of %d k", tile.depth)
}

// checkTile finds the loop over full slices and the one over what is left.
func checkTile(all []instruction, name string) error {
	tile, ok := tiles[name]
	if !ok {
		return fmt.Errorf("no tile of %s is known here", name)
	}
	found := map[int]bool{}
	for _, body := range loops(all) {
		depth := count(body, "FFMA") / tile.sums
		if (depth != 1 && depth != tile.depth) || found[depth] || count(body, "LDS") == 0 {
			continue
		}
		sums, err := chains(body, true)
		if err != nil {
			return fmt.Errorf("the loop of %d k: %w", depth, err)
		}
		if len(sums) != tile.sums {
			return fmt.Errorf("the loop of %d k has %d sums, not %d", depth, len(sums), tile.sums)
		}
		if err := ascending(sums, depth); err != nil {
			return fmt.Errorf("the loop of %d k: %w", depth, err)
		}
		if loads := count(body, "LDS"); depth == tile.depth && loads != tile.loads {
			return fmt.Errorf("the loop of %d k reads shared memory %d times, not %d", depth, loads, tile.loads)
		}
		found[depth] = true
	}
	if !found[1] || !found[tile.depth] {
		return fmt.Errorf("found loops of %v k, not of 1 and %d", slices.Sorted(maps.Keys(found)), tile.depth)
	}
	return nil
}

// word is a number read from shared memory: what its address was computed from, and the constant part of that address.
type word struct {
	base   string
	offset int
}

// chain is a sum that began in a register at the loop's head, and the factors that were added since.
type chain struct {
	home    string
	factors [][2]word
}

// value is what a register holds: a word, a sum, what another held at the loop's head, or something else.
type value struct {
	word   *word
	chain  *chain
	origin string
}

// machine follows the values of one turn of a loop. Code that a turn may skip counts as executed: it must leave the sums alone.
type machine struct {
	held     map[string]value
	versions map[string]int // how often a register was written
	sums     map[string]*chain
}

// chains returns the sums of a loop's body by the registers they begin in, and fails where a float is computed otherwise.
// Sums that are carried from turn to turn must end where they begin.
func chains(body []instruction, carried bool) (map[string]*chain, error) {
	m := machine{map[string]value{}, map[string]int{}, map[string]*chain{}}
	for _, in := range body {
		if err := m.step(in); err != nil {
			return nil, fmt.Errorf("%s %s: %w", in.op, strings.Join(in.args, ", "), err)
		}
	}
	for home := range m.sums {
		if last := m.held[home].chain; carried && (last == nil || last.home != home) {
			return nil, fmt.Errorf("the sum in %s does not end where it begins", home)
		}
	}
	for _, v := range m.held {
		if v.chain != nil && len(v.chain.factors) > len(m.sums[v.chain.home].factors) {
			m.sums[v.chain.home] = v.chain
		}
	}
	return m.sums, nil
}

func (m machine) read(register string) value {
	if m.versions[register] == 0 {
		return value{origin: register}
	}
	return m.held[register]
}

var general = regexp.MustCompile(`^U?R\d+$`)

func (m machine) step(in instruction) error {
	name, _, _ := strings.Cut(in.op, ".")
	switch {
	case in.guard == "@!PT":
		return nil
	case name == "FFMA":
		return m.fma(in)
	case name == "FADD", name == "FMUL", name == "MUFU", name == "HFMA2" && !constant(in):
		return fmt.Errorf("computes with floats")
	case name == "LDS":
		m.load(in)
	case in.guard == "" && name == "MOV" && general.MatchString(in.args[1]):
		m.write(in.args[0], m.read(in.args[1]))
	case in.guard == "" && strings.HasPrefix(in.op, "IMAD.MOV") && general.MatchString(in.args[3]):
		m.write(in.args[0], m.read(in.args[3]))
	default:
		m.overwrite(in)
	}
	return nil
}

// constant reports whether an instruction of halves only makes a constant, as the assembler likes to.
func constant(in instruction) bool { return in.args[1] == "-RZ" && in.args[2] == "RZ" }

func (m machine) fma(in instruction) error {
	if in.op != "FFMA" || in.guard != "" || len(in.args) != 4 {
		return fmt.Errorf("is not a plain fma")
	}
	a, b, sum := m.read(in.args[1]).word, m.read(in.args[2]).word, m.read(in.args[3])
	if a == nil || b == nil {
		return fmt.Errorf("a factor is not a number from shared memory")
	}
	if sum.origin != "" {
		sum.chain = &chain{home: sum.origin}
		m.sums[sum.origin] = sum.chain
	}
	if sum.chain == nil {
		return fmt.Errorf("what it adds to is no sum")
	}
	longer := &chain{sum.chain.home, append(slices.Clone(sum.chain.factors), [2]word{*a, *b})}
	m.write(in.args[0], value{chain: longer})
	return nil
}

func (m machine) write(register string, v value) {
	m.versions[register]++
	m.held[register] = v
}

var (
	register = regexp.MustCompile(`U?R\d+`)
	offset   = regexp.MustCompile(`\+?(-?0x[0-9a-f]+)$`)
	width    = regexp.MustCompile(`\.(64|128)\b`)
)

// load reads one, two or four numbers from shared memory.
func (m machine) load(in instruction) {
	address := strings.TrimSuffix(in.args[1], "]")
	at := 0
	if match := offset.FindStringSubmatch(address); match != nil {
		n, _ := strconv.ParseInt(match[1], 0, 32)
		at = int(n)
		address = strings.TrimSuffix(address, match[0])
	}
	base := register.ReplaceAllStringFunc(address, func(r string) string { return fmt.Sprintf("%s.%d", r, m.versions[r]) })
	for i, r := range m.registers(in) {
		m.write(r, value{word: &word{base, at + 4*i}})
	}
}

// registers are those that an instruction writes: the first operand and, for wide ones, its neighbours.
func (m machine) registers(in instruction) []string {
	first := in.args[0]
	if strings.HasPrefix(first, "P") && len(in.args) > 1 {
		first = in.args[1]
	}
	if !general.MatchString(first) {
		return nil
	}
	n := 1
	if match := width.FindStringSubmatch(in.op); match != nil {
		bits, _ := strconv.Atoi(match[1])
		n = bits / 32
	} else if strings.Contains(in.op, "WIDE") {
		n = 2
	}
	kind := strings.TrimRight(first, "0123456789")
	number, _ := strconv.Atoi(strings.TrimPrefix(first, kind))
	names := make([]string, n)
	for i := range names {
		names[i] = kind + strconv.Itoa(number+i)
	}
	return names
}

func (m machine) overwrite(in instruction) {
	if strings.HasPrefix(in.op, "ST") || strings.HasPrefix(in.op, "RED") {
		return
	}
	for _, r := range m.registers(in) {
		m.write(r, value{})
	}
}

// ascending fails unless every sum has depth products, whose factors lie the same way apart from step to step, each in its
// own row of shared memory, and no two sums have the same factors.
func ascending(sums map[string]*chain, depth int) error {
	seen := map[[2]word]string{}
	var strides [2]int
	for home, sum := range sums {
		if len(sum.factors) != depth {
			return fmt.Errorf("the sum in %s has %d products, not %d", home, len(sum.factors), depth)
		}
		for i := range sum.factors {
			if f := &sum.factors[i]; f[0].base > f[1].base || f[0].base == f[1].base && f[0].offset > f[1].offset {
				f[0], f[1] = f[1], f[0]
			}
		}
		if other, taken := seen[sum.factors[0]]; taken {
			return fmt.Errorf("the sums in %s and %s have the same factors", home, other)
		}
		seen[sum.factors[0]] = home
		for i := 1; i < depth; i++ {
			for side := range 2 {
				before, after := sum.factors[i-1][side], sum.factors[i][side]
				if strides[side] == 0 {
					strides[side] = after.offset - before.offset
				}
				if before.base != after.base || strides[side] <= 0 || after.offset-before.offset != strides[side] {
					return fmt.Errorf("the sum in %s goes from %v to %v", home, before, after)
				}
			}
		}
	}
	return nil
}
