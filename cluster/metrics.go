package cluster

import (
	"log/slog"

	"github.com/prometheus/client_golang/prometheus"
)

// Why a peer was refused: the label of autonet_cluster_refused_total.
const (
	refusedTLS     = "certificate" // handshake failed: no certificate, another fleet's, expired, or not TLS 1.3
	refusedToken   = "token"       // wrong join token
	refusedRequest = "request"     // malformed admission request
	refusedRate    = "rate"        // too many admissions at once
	refusedRole    = "role"        // certificate is good, role may not do this
	refusedGroup   = "raft_group"  // Raft stream for no group of this node
	refusedGossip  = "gossip"      // gossip under another key, or that makes no sense
)

// refusals logs and counts the peers that a node turned away.
type refusals struct {
	log   *slog.Logger
	total *prometheus.CounterVec
}

func newRefusals(log *slog.Logger, reg prometheus.Registerer) (*refusals, error) {
	total := prometheus.NewCounterVec(prometheus.CounterOpts{
		Name: "autonet_cluster_refused_total",
		Help: "Peers refused, by reason.",
	}, []string{"reason"})
	total, err := register(reg, total)
	if err != nil {
		return nil, err
	}
	for _, reason := range []string{refusedTLS, refusedToken, refusedRequest, refusedRate, refusedRole, refusedGroup, refusedGossip} {
		total.WithLabelValues(reason)
	}
	return &refusals{log: log, total: total}, nil
}

func (r *refusals) add(reason, remote string, err error, more ...any) {
	r.total.WithLabelValues(reason).Inc()
	r.log.Warn("peer refused", append([]any{"remote", remote, "reason", reason, "err", err}, more...)...)
}

// register adds c to reg, or returns the collector of that name which is there already: a node's Server and Membership
// share one counter. A nil reg keeps c private.
func register[C prometheus.Collector](reg prometheus.Registerer, c C) (C, error) {
	if reg == nil {
		return c, nil
	}
	err := reg.Register(c)
	if old, ok := err.(prometheus.AlreadyRegisteredError); ok {
		if have, ok := old.ExistingCollector.(C); ok {
			return have, nil
		}
	}
	return c, err
}
