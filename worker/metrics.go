package worker

import "github.com/prometheus/client_golang/prometheus"

// Metrics counts what a worker does.
type Metrics struct {
	Steps     prometheus.Counter
	Tasks     prometheus.Counter
	Fragments *prometheus.CounterVec // direction: sent, received
	Bytes     *prometheus.CounterVec // likewise
	Lost      prometheus.Counter
}

// NewMetrics registers a worker's metrics.
func NewMetrics(r prometheus.Registerer) *Metrics {
	m := &Metrics{
		Steps: prometheus.NewCounter(prometheus.CounterOpts{Name: "autonet_worker_steps_total", Help: "Updates applied."}),
		Tasks: prometheus.NewCounter(prometheus.CounterOpts{Name: "autonet_worker_map_tasks_total", Help: "Map tasks begun."}),
		Fragments: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "autonet_worker_fragments_total", Help: "Fragments moved between workers."}, []string{"direction"}),
		Bytes: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "autonet_worker_fragment_bytes_total", Help: "Bytes of vectors in those fragments."}, []string{"direction"}),
		Lost: prometheus.NewCounter(prometheus.CounterOpts{Name: "autonet_worker_peers_lost_total", Help: "Broken streams to peers."}),
	}
	r.MustRegister(m.Steps, m.Tasks, m.Fragments, m.Bytes, m.Lost)
	return m
}
