package training

import (
	"errors"
	"fmt"
	"math/bits"

	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/mapreduce"
)

// DeviceBytes returns what training needs in the backend's memory where that is not the program's: two states, the
// gradients of partitions that wait for each other, a workspace, and the samples of two tasks and of those after them.
func (p *Program) DeviceBytes() int64 {
	part, chunk := p.sizes()
	params := int64(p.model.Len())
	states := 2 * (params + int64(p.optimizer.StateLen(p.model.Len())))
	// In one process one for each level of the tree; in a fleet those of two tasks and a sum.
	vectors := int64(max(bits.Len(uint(p.job.Plan.Partitions)), tasksApart+1))
	samples := 2 * tasksApart * int64(part) * int64(p.model.InputLen()+p.targetLen())
	return 4*(states+vectors*int64(p.VectorLen(mapreduce.Train))+samples) + p.model.PeakBytes(p.options.backend, chunk)
}

// able says why the backend cannot train the job: it cannot compute at its precision, or has not the memory.
func (p *Program) able() error {
	if p.train == nil {
		return nil
	}
	if _, err := kernels.At(p.options.backend, p.precision); err != nil {
		return fmt.Errorf("precision: %w", err)
	}
	return p.room()
}

// room says, as a *kernels.OutOfMemoryError, that the backend has not the memory that training needs.
func (p *Program) room() error {
	if !p.options.apart {
		return nil
	}
	x, err := p.options.backend.Alloc(int(p.DeviceBytes() / 4))
	if err != nil {
		var none *kernels.OutOfMemoryError
		if errors.As(err, &none) {
			none.What = fmt.Sprintf("a job of %d parameters in batches of %d samples", p.model.Len(), p.job.Plan.Batch)
		}
		return err
	}
	p.options.backend.Free(x)
	return nil
}
