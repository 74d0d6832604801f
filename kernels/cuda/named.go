package cuda

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/autonet/autonet/kernels"
)

// Named opens the device that a name of kernels stands for: cuda is the first, cuda:1 the second. It is false for any
// other name.
func Named(name string) (kernels.Backend, bool, error) {
	ordinal, ok, err := Ordinal(name)
	if !ok || err != nil {
		return nil, ok, err
	}
	b, err := Open(ordinal)
	if err != nil {
		return nil, true, err
	}
	return b, true, nil
}

// Ordinal is the number of the device that a name stands for. It is false for a name that stands for none.
func Ordinal(name string) (ordinal int, ok bool, err error) {
	if name == "cuda" {
		return 0, true, nil
	}
	number, ok := strings.CutPrefix(name, "cuda:")
	if !ok {
		return 0, false, nil
	}
	ordinal, err = strconv.Atoi(number)
	if err != nil || ordinal < 0 {
		return 0, true, fmt.Errorf("cuda: cuda or cuda:0, cuda:1 and so on expected, got %q", name)
	}
	return ordinal, true, nil
}

// Names are those of the devices that can be opened here.
func Names() []string {
	devices, err := Devices()
	if err != nil {
		return nil
	}
	var names []string
	for _, d := range devices {
		if d.Usable() == nil {
			names = append(names, fmt.Sprintf("cuda:%d", d.Ordinal))
		}
	}
	return names
}
