//go:build cuda && linux && cgo

package cuda

// tile is a size of the blocks that products are cut into; src/tile.h has the same list.
type tile struct {
	name          string
	rows, columns int
	threads       int
	// What a multiply-add of all its numbers takes, in cycles, by the instructions of the inner loop: of a multiprocessor that
	// is full of such tiles, and where there is but one.
	full, alone int
}

// tiles are ordered so that of two that are as quick the smaller is chosen.
var tiles = []tile{
	{"8x32", 8, 32, 64, 6, 10},
	{"32x8", 32, 8, 64, 6, 10},
	{"16x16", 16, 16, 64, 6, 10},
	{"32x32", 32, 32, 64, 12, 24},
	{"64x64", 64, 64, 128, 38, 50},
	{"128x64", 128, 64, 256, 75, 80},
	{"128x128", 128, 128, 256, 145, 150},
}

// smallerTiles leaves out the largest, for kernels that need twice the registers.
var smallerTiles = tiles[:len(tiles)-1]

// newTiled registers the kernels prefix_ROWSxCOLUMNS of some tiles.
func newTiled(module, prefix string, of []tile) []*kernel {
	all := make([]*kernel, len(of))
	for i, t := range of {
		all[i] = newKernel(module, prefix+"_"+t.name)
	}
	return all
}

// count is the tiles of one of some products of rows×columns.
func (t tile) count(rows, columns int) int {
	return blocksFor(rows, t.rows) * blocksFor(columns, t.columns)
}

// chooseTile returns the index of the tile, of those given, with which the longest chain of tiles on one multiprocessor is done first: small
// ones where large ones would leave multiprocessors idle.
func (b *Backend) chooseTile(of []tile, products, rows, columns int) int {
	best, least := 0, 0
	for i, t := range of {
		if rows > 8 && t.rows == 8 || columns > 8 && t.columns == 8 {
			continue
		}
		each := blocksFor(products*t.count(rows, columns), max(1, b.device.Multiprocessors))
		if cycles := max(t.alone, each*t.full); least == 0 || cycles < least {
			best, least = i, cycles
		}
	}
	return best
}

// setIf is the flag if it is set.
func setIf(flag int, set bool) int {
	if set {
		return flag
	}
	return 0
}

// What a product does besides; the flags of src/tile.h.
const (
	flagAccumulate = 1 << iota
	flagFlush
	flagVectorA
	flagVectorB
	flagVectorC
)
