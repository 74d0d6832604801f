package job

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
)

// Precision is how exactly training computes products, convolutions and attention. Evaluation is always exact.
type Precision string

const (
	Exact Precision = "exact" // the canonical arithmetic: the same bits everywhere
	TF32  Precision = "tf32"  // what is multiplied has 10 bits behind the point
	BF16  Precision = "bf16"  // what is multiplied has 7 bits behind the point
)

// Device is what a job's workers must compute on.
type Device string

const (
	AnyDevice Device = "any"  // whatever a worker has; of an exact job all give the same bits
	CPU       Device = "cpu"  // processors only
	CUDA      Device = "cuda" // NVIDIA GPUs only
)

// Bounds of the least memory of a device. Above is more than any device will have for a while; the unit is what people
// count device memory in.
const (
	maxDeviceMemory = 1 << 50
	memoryUnit      = 1 << 20
)

// precision checks how exactly the job computes, against who must be able to compute it again.
func (c *checker) precision() {
	p := c.job.Precision
	c.want(p == Exact || p == TF32 || p == BF16, "precision", string(p), "exact, tf32 or bf16")
	if c.job.Terms == nil || p == Exact || c.faulty("precision") {
		return
	}
	c.fault(c.place("precision"), "precision", "expected exact for a job with terms, found %q: what is paid for must come to the same bits wherever it is computed again; leave out precision, or terms to train without the market", string(p))
}

// device checks what the job wants of its workers' devices.
func (c *checker) device(p *Plan) {
	c.want(p.Device == AnyDevice || p.Device == CPU || p.Device == CUDA, "plan.device", string(p.Device), "any, cpu or cuda")
	if p.DeviceMemory == "" {
		if c.given("plan.device_memory") {
			c.want(false, "plan.device_memory", "", memoryExpected)
		}
		return
	}
	bytes, ok := parseMemory(p.DeviceMemory)
	c.want(ok, "plan.device_memory", p.DeviceMemory, memoryExpected)
	if ok {
		p.DeviceMemory = MemoryText(bytes)
	}
	if !c.faulty("plan.device") && !c.faulty("plan.device_memory") && p.Device != CUDA {
		c.fault(c.place("plan.device_memory"), "plan.device_memory", "expected device: cuda beside it, found device: %s: it is the memory of a GPU; add device: cuda or leave out device_memory", p.Device)
	}
}

const memoryExpected = "1 MiB or more of a device's memory, such as 8 GiB"

var memoryPattern = regexp.MustCompile(`^(\d{1,7}(?:\.\d{1,3})?) ?(MiB|GiB|TiB)$`)

var memoryUnits = []struct {
	name  string
	bytes int64
}{{"TiB", 1 << 40}, {"GiB", 1 << 30}, {"MiB", memoryUnit}}

// parseMemory reads an amount of memory, in bytes rounded to whole MiB.
func parseMemory(text string) (int64, bool) {
	m := memoryPattern.FindStringSubmatch(text)
	if m == nil {
		return 0, false
	}
	n, err := strconv.ParseFloat(m[1], 64)
	for _, u := range memoryUnits {
		if u.name == m[2] {
			n *= float64(u.bytes / memoryUnit)
		}
	}
	n = math.Round(n)
	return int64(n) * memoryUnit, err == nil && n >= 1 && n <= maxDeviceMemory/memoryUnit
}

// MemoryText writes an amount of memory in the greatest unit of which it is a whole number, so that each has one spelling;
// what is less than a MiB is left out.
func MemoryText(bytes int64) string {
	for _, u := range memoryUnits {
		if bytes >= u.bytes && bytes%u.bytes == 0 {
			return fmt.Sprintf("%d %s", bytes/u.bytes, u.name)
		}
	}
	return fmt.Sprintf("%d MiB", bytes/memoryUnit)
}

// DeviceBytes returns the least memory of a worker's device; 0: any will do.
func (p *Plan) DeviceBytes() int64 {
	bytes, _ := parseMemory(p.DeviceMemory)
	return bytes
}
