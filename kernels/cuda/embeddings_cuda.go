//go:build cuda && linux && cgo

package cuda

import "github.com/autonet/autonet/kernels"

var (
	gatherKernel     = newKernel("embedding", "gather")
	scatterAddKernel = newKernel("embedding", "scatter_add")
	sortBeginKernel  = newKernel("embedding", "sort_begin")
	sortCountKernel  = newKernel("embedding", "sort_count")
	sortScanKernel   = newKernel("embedding", "sort_scan")
	sortPlaceKernel  = newKernel("embedding", "sort_place")
)

// Gather implements kernels.Backend.
func (b *Backend) Gather(out, table kernels.Matrix, ids []float32) {
	table.Check()
	out.CheckShape(len(ids), table.Cols)
	l := b.launch(gatherKernel)
	l.matrix(out)
	l.matrix(table)
	l.ptr(ids)
	l.i32(len(ids))
	l.i32(table.Rows)
	l.i32(table.Cols)
	l.overRectangle(len(ids), table.Cols)
}

// ScatterAdd implements kernels.Backend.
func (b *Backend) ScatterAdd(dtable, dout kernels.Matrix, ids []float32) {
	dtable.Check()
	dout.CheckShape(len(ids), dtable.Cols)
	n := len(ids)
	if n == 0 || dtable.Rows == 0 || dtable.Cols == 0 {
		return
	}
	s := newIDSort(n, dtable.Rows)
	room := b.scratch(s.numbers())
	keys, places := b.sortIDs(s, room, ids)
	l := b.launch(scatterAddKernel)
	l.matrix(dtable)
	l.matrix(dout)
	l.ptr(keys)
	l.ptr(places)
	l.i32(n)
	l.i32(dtable.Rows)
	l.i32(dtable.Cols)
	l.overRectangle(n, dtable.Cols)
	b.release(room)
}

// idSort is the measures of a sort of n ids of a table's rows: see src/embedding.cu.
type idSort struct {
	n, rows  int
	per      int // places of a section
	sections int
	passes   int // a byte of the key each
}

const (
	sortDigits       = 256
	sectionsOfBlock  = 4
	leastSection     = 512
	mostSections     = 512
	sortThreads      = 32 * sectionsOfBlock
	sortScanThreads  = 1024
	sortBitsPerDigit = 8
)

func newIDSort(n, rows int) idSort {
	s := idSort{n: n, rows: rows, passes: 1}
	s.per = max(leastSection, blocksFor(blocksFor(n, mostSections), 32)*32)
	s.sections = blocksFor(n, s.per)
	for rows>>(s.passes*sortBitsPerDigit) > 0 { // an id that is no row sorts as rows
		s.passes++
	}
	return s
}

// numbers is how much room the sort takes: keys and places twice, and the sections' counts.
func (s idSort) numbers() int { return 4*s.n + sortDigits*s.sections }

// sortIDs sorts the places of ids by id, those of equal ids ascending. It returns the sorted ids and their places, which are
// integers within room.
func (b *Backend) sortIDs(s idSort, room, ids []float32) (keys, places []float32) {
	n := s.n
	keys, places = room[:n], room[n:2*n]
	nextKeys, nextPlaces, counts := room[2*n:3*n], room[3*n:4*n], room[4*n:]
	l := b.launch(sortBeginKernel)
	l.ptr(keys)
	l.ptr(places)
	l.ptr(ids)
	l.i32(n)
	l.i32(s.rows)
	b.elements(l, n)
	for pass := range s.passes {
		b.sortPass(s, nextKeys, nextPlaces, keys, places, counts, pass*sortBitsPerDigit)
		keys, nextKeys, places, nextPlaces = nextKeys, keys, nextPlaces, places
	}
	return keys, places
}

// sortPass sorts by the digit from bit shift on.
func (b *Backend) sortPass(s idSort, toKeys, toPlaces, keys, places, counts []float32, shift int) {
	grid := line(blocksFor(s.sections, sectionsOfBlock))
	l := b.launch(sortCountKernel)
	l.ptr(counts)
	l.ptr(keys)
	l.i32(s.n)
	l.i32(s.per)
	l.i32(s.sections)
	l.i32(shift)
	l.run(grid, line(sortThreads), 0)

	l = b.launch(sortScanKernel)
	l.ptr(counts)
	l.i32(len(counts))
	l.run(line(1), line(sortScanThreads), 0)

	l = b.launch(sortPlaceKernel)
	l.ptr(toKeys)
	l.ptr(toPlaces)
	l.ptr(keys)
	l.ptr(places)
	l.ptr(counts)
	l.i32(s.n)
	l.i32(s.per)
	l.i32(s.sections)
	l.i32(shift)
	l.run(grid, line(sortThreads), 0)
}
