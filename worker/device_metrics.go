package worker

import (
	"math"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/autonet/autonet/kernels/cuda/sensors"
)

// deviceMetrics tells what a worker's device measures, when it is asked.
type deviceMetrics struct {
	read   func() (sensors.Reading, error)
	gauges []deviceGauge
}

type deviceGauge struct {
	desc *prometheus.Desc
	of   func(sensors.Reading) float64
}

// RegisterDevice registers the metrics of the device that a worker computes on. read measures it, and is called at each
// scrape, perhaps concurrently; what it cannot measure is left out.
func RegisterDevice(r prometheus.Registerer, device, name string, read func() (sensors.Reading, error)) {
	gauge := func(what, help string, of func(sensors.Reading) float64) deviceGauge {
		labels := prometheus.Labels{"device": device, "name": name}
		return deviceGauge{prometheus.NewDesc("autonet_worker_device_"+what, help, nil, labels), of}
	}
	r.MustRegister(&deviceMetrics{read, []deviceGauge{
		gauge("utilisation_ratio", "Share of the last moments in which something ran on the device: 0 to 1.", func(r sensors.Reading) float64 { return r.Utilisation }),
		gauge("memory_used_bytes", "Memory of the device that all processes use.", func(r sensors.Reading) float64 { return r.MemoryUsed }),
		gauge("memory_bytes", "Memory of the device.", func(r sensors.Reading) float64 { return r.MemoryTotal }),
		gauge("temperature_celsius", "Temperature of the device.", func(r sensors.Reading) float64 { return r.Temperature }),
		gauge("power_watts", "Power that the device draws.", func(r sensors.Reading) float64 { return r.Power }),
	}})
}

// Describe implements prometheus.Collector.
func (m *deviceMetrics) Describe(to chan<- *prometheus.Desc) {
	for _, g := range m.gauges {
		to <- g.desc
	}
}

// Collect implements prometheus.Collector.
func (m *deviceMetrics) Collect(to chan<- prometheus.Metric) {
	reading, err := m.read()
	if err != nil {
		return // absent is no error of the scrape
	}
	for _, g := range m.gauges {
		if v := g.of(reading); !math.IsNaN(v) {
			to <- prometheus.MustNewConstMetric(g.desc, prometheus.GaugeValue, v)
		}
	}
}
