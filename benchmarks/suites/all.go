package suites

import (
	"fmt"
	"strings"

	"github.com/autonet/autonet/benchmarks"
)

// All lists the suites in the order in which they are shown.
func All() []benchmarks.Suite {
	return []benchmarks.Suite{
		Training{},
		Arithmetic{},
		Settlement{},
		Serving{},
		GPU{},
	}
}

// Find returns the suite of that name; the error names those that there are.
func Find(name string) (benchmarks.Suite, error) {
	var names []string
	for _, suite := range All() {
		if suite.Name() == name {
			return suite, nil
		}
		names = append(names, suite.Name())
	}
	return nil, fmt.Errorf("suite %q: one of %s expected", name, strings.Join(names, ", "))
}
