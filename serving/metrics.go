package serving

import (
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// metrics are a server's numbers, at GET /metrics.
type metrics struct {
	registry *prometheus.Registry
	calls    prometheus.Counter
	refused  *prometheus.CounterVec
	seconds  *prometheus.HistogramVec
	batch    prometheus.Histogram
	group    prometheus.Histogram
	sync     prometheus.Histogram
}

func newMetrics(s *Server) *metrics {
	m := &metrics{
		registry: prometheus.NewRegistry(),
		calls:    prometheus.NewCounter(prometheus.CounterOpts{Name: "autonet_serving_calls_total", Help: "Calls answered, repetitions included."}),
		refused:  prometheus.NewCounterVec(prometheus.CounterOpts{Name: "autonet_serving_refused_total", Help: "Requests refused, by status."}, []string{"status"}),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "autonet_serving_request_seconds", Help: "Time of a request, its body's arrival included.",
			Buckets: prometheus.ExponentialBuckets(0.0005, 2, 14)}, []string{"path"}),
		batch: prometheus.NewHistogram(prometheus.HistogramOpts{Name: "autonet_serving_batch_samples", Help: "Samples computed together.",
			Buckets: prometheus.ExponentialBuckets(1, 2, 10)}),
		group: prometheus.NewHistogram(prometheus.HistogramOpts{Name: "autonet_serving_journal_records", Help: "Records synced together.",
			Buckets: prometheus.ExponentialBuckets(1, 2, 12)}),
		sync: prometheus.NewHistogram(prometheus.HistogramOpts{Name: "autonet_serving_journal_seconds", Help: "Time of one write and sync of the journal.",
			Buckets: prometheus.ExponentialBuckets(0.0001, 2, 14)}),
	}
	waiting := prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "autonet_serving_waiting_samples", Help: "Samples that wait for their answer."},
		func() float64 { return float64(s.batcher.waiting.Load()) })
	m.registry.MustRegister(m.calls, m.refused, m.seconds, m.batch, m.group, m.sync, waiting)
	return m
}

func (m *metrics) batched(samples int) { m.batch.Observe(float64(samples)) }

func (m *metrics) committed(records int, took time.Duration) {
	m.group.Observe(float64(records))
	m.sync.Observe(took.Seconds())
}

func (m *metrics) handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{})
}
