package coordinator

import "github.com/prometheus/client_golang/prometheus"

// Metrics counts what a coordinator sees of the jobs that it leads.
type Metrics struct {
	notices *prometheus.CounterVec
	loss    prometheus.Gauge
	step    prometheus.Gauge
}

// NewMetrics registers a coordinator's metrics.
func NewMetrics(r prometheus.Registerer) *Metrics {
	m := &Metrics{
		notices: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "autonet_coordinator_notices_total", Help: "What happened to led jobs, by kind."}, []string{"kind"}),
		loss: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "autonet_coordinator_loss", Help: "Mean loss of the last step of a led job."}),
		step: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "autonet_coordinator_step", Help: "Last step of a led job."}),
	}
	r.MustRegister(m.notices, m.loss, m.step)
	return m
}

func (m *Metrics) notice(n *Notice) {
	m.notices.WithLabelValues(string(n.Kind)).Inc()
	if n.Kind == NoticeProgress {
		m.loss.Set(n.Loss)
		m.step.Set(float64(n.Step))
	}
}
