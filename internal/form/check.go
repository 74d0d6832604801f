package form

import (
	"fmt"
	"strings"
)

// Given says whether the file gives a field.
func (d *Decoder) Given(field string) bool {
	_, ok := d.Marks[field]
	return ok
}

// Faulty says whether a field or one around it has a fault already.
func (d *Decoder) Faulty(field string) bool {
	for f := field; ; f = around(f) {
		if d.bad[f] {
			return true
		}
		if f == "" {
			return false
		}
	}
}

// around returns the path of what holds a field: "a.b[1]" is in "a.b", that in "a", that in "".
func around(field string) string { return field[:max(strings.LastIndexAny(field, ".["), 0)] }

// Place returns where a field stands, or where what holds it does.
func (d *Decoder) Place(field string) Mark { return PlaceIn(d.Marks, field) }

// PlaceIn is Place with the marks of a decoder that is done.
func PlaceIn(marks map[string]Mark, field string) Mark {
	for {
		if at, ok := marks[field]; ok || field == "" {
			return at
		}
		field = around(field)
	}
}

// Want reports a fault at field unless ok. what says what is expected there.
func (d *Decoder) Want(ok bool, field string, value any, what string, args ...any) {
	if ok || d.Faulty(field) {
		return
	}
	if !d.Given(field) {
		d.Fault(d.Place(field), field, "missing; expected "+what, args...)
		return
	}
	d.Fault(d.Place(field), field, "expected "+what+", found "+escape(shown(value)), args...)
}

// Needs reports a field that the file does not give.
func (d *Decoder) Needs(field, what string) { d.Want(d.Given(field), field, nil, what) }

func escape(s string) string { return strings.ReplaceAll(s, "%", "%%") }

// WantCount is Want of a whole number from 1 to most.
func (d *Decoder) WantCount(field string, n, most int) {
	d.Want(n >= 1 && n <= most, field, n, "a whole number from 1 to %d", most)
}

// shown formats a value for a fault.
func shown(v any) string {
	if s, ok := v.(string); ok {
		return quote(s)
	}
	return fmt.Sprint(v)
}
