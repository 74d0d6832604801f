package tensor

import (
	"cmp"
	"slices"
)

// storage is a piece of the arena that one or more buffers hold, one after the other.
type storage struct {
	first, last int // instructions between which it is in use
	width       int // floats for one sample
	offset      int
	placed      bool
}

// plan gives every buffer a place in the arena such that buffers in use at the same time do not overlap. Buffers whose
// operator can work in place share one storage; storages are then placed largest first, each at the lowest offset that
// is free (greedy by size: Pisarchyk, Lee, Efficient memory management for deep neural net inference, 2020).
func (p *program) plan() {
	of := p.storages()
	order := slices.DeleteFunc(slices.Clone(of), func(s *storage) bool { return s == nil })
	slices.SortStableFunc(order, func(a, b *storage) int { return cmp.Compare(b.width, a.width) })
	placed := make([]*storage, 0, len(order)) // by offset
	for _, s := range order {
		if s.placed {
			continue
		}
		s.offset, s.placed = lowest(s, placed), true
		at, _ := slices.BinarySearchFunc(placed, s, func(a, b *storage) int { return cmp.Compare(a.offset, b.offset) })
		placed = slices.Insert(placed, at, s)
		p.floats = max(p.floats, s.offset+s.width)
	}
	p.offsets = make([]int, len(p.widths))
	for b, s := range of {
		if s != nil {
			p.offsets[b] = s.offset
		}
	}
}

// storages returns the storage of every buffer; nil for the caller's input and for buffers that no instruction uses.
func (p *program) storages() []*storage {
	of := make([]*storage, len(p.widths))
	for t := range p.code {
		for _, b := range p.code[t].touched() {
			if b <= 0 {
				continue
			}
			if of[b] == nil {
				of[b] = &storage{first: t, width: p.widths[b]}
			}
			of[b].last = t
		}
	}
	for t := range p.code {
		i := &p.code[t]
		if !i.inPlace {
			continue
		}
		dst, src := i.moves()
		if dst <= 0 || src <= 0 || p.widths[dst] != p.widths[src] || of[src].last != t || of[dst].first != t {
			continue
		}
		of[src].last = of[dst].last
		of[dst] = of[src]
	}
	return of
}

// lowest returns the least offset at which s overlaps none of the storages in use at the same time. placed is in the order
// of offsets.
func lowest(s *storage, placed []*storage) int {
	at := 0
	for _, o := range placed {
		if o.first > s.last || s.first > o.last {
			continue
		}
		if at+s.width <= o.offset {
			break
		}
		at = max(at, o.offset+o.width)
	}
	return at
}
