package training

import "testing"

// start is the program's first state.
func start(t testing.TB, p *Program) *State {
	t.Helper()
	s, err := p.Init()
	if err != nil {
		t.Fatal(err)
	}
	return s
}
