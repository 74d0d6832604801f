package worker

import (
	"maps"
	"math"
	"testing"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/autonet/autonet/kernels/cuda/sensors"
)

// TestDeviceMetrics: each scrape measures, what is not measured is left out, and absent sensors are no error.
func TestDeviceMetrics(t *testing.T) {
	r := prometheus.NewPedanticRegistry()
	reading, failure := sensors.Reading{Utilisation: 0.93, MemoryUsed: 1 << 30, MemoryTotal: 1 << 34, Temperature: 61, Power: math.NaN()}, error(nil)
	RegisterDevice(r, "cuda:1", "NVIDIA H200", func() (sensors.Reading, error) { return reading, failure })
	scrape := func() map[string]float64 {
		families, err := r.Gather()
		if err != nil {
			t.Fatal(err)
		}
		found := map[string]float64{}
		for _, f := range families {
			m := f.GetMetric()[0]
			if labels := m.GetLabel(); len(labels) != 2 || labels[0].GetValue() != "cuda:1" || labels[1].GetValue() != "NVIDIA H200" {
				t.Errorf("%s has labels %v", f.GetName(), labels)
			}
			found[f.GetName()] = m.GetGauge().GetValue()
		}
		return found
	}
	want := map[string]float64{"autonet_worker_device_utilisation_ratio": 0.93, "autonet_worker_device_memory_used_bytes": 1 << 30,
		"autonet_worker_device_memory_bytes": 1 << 34, "autonet_worker_device_temperature_celsius": 61}
	if got := scrape(); !maps.Equal(got, want) {
		t.Errorf("scraped %v", got)
	}
	reading.Power, reading.Temperature = 350.5, 70
	if got := scrape(); got["autonet_worker_device_power_watts"] != 350.5 || got["autonet_worker_device_temperature_celsius"] != 70 {
		t.Errorf("scraped %v", got)
	}
	failure = sensors.ErrAbsent
	if got := scrape(); len(got) != 0 {
		t.Errorf("scraped %v without sensors", got)
	}
}
