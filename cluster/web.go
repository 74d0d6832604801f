package cluster

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/pprof"
	"slices"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// newWeb makes the pages: /metrics, /healthz, /readyz, and /debug/pprof/ where asked. As all of the port they need a
// certificate of the fleet; a scraper is given an operator's, and the server name node.autonet.internal.
func (s *Server) newWeb() (*http.ServeMux, *http.Server) {
	mux := http.NewServeMux()
	var protocols http.Protocols
	protocols.SetHTTP1(true)
	web := &http.Server{
		Handler:           mux,
		Protocols:         &protocols,
		ReadHeaderTimeout: handshakeTimeout,
		IdleTimeout:       time.Minute,
		MaxHeaderBytes:    16 << 10,
		ErrorLog:          slog.NewLogLogger(s.log.Handler(), slog.LevelDebug),
	}
	s.pages = mux
	s.Handle("GET /metrics", promhttp.HandlerFor(s.cfg.Registry, promhttp.HandlerOpts{}))
	s.Handle("GET /healthz", http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, "ok") }))
	s.Handle("GET /readyz", http.HandlerFunc(s.ready))
	if s.cfg.Pprof {
		s.Handle("/debug/pprof/", http.HandlerFunc(pprof.Index), Operator)
		s.Handle("/debug/pprof/cmdline", http.HandlerFunc(pprof.Cmdline), Operator)
		s.Handle("/debug/pprof/profile", http.HandlerFunc(pprof.Profile), Operator)
		s.Handle("/debug/pprof/symbol", http.HandlerFunc(pprof.Symbol), Operator)
		s.Handle("/debug/pprof/trace", http.HandlerFunc(pprof.Trace), Operator)
	}
	return mux, web
}

// Handle serves a page (pattern as of http.ServeMux) to the roles, to all when none is named.
func (s *Server) Handle(pattern string, page http.Handler, roles ...Role) {
	s.pages.Handle(pattern, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id, role, err := peerOf(*r.TLS)
		if err == nil {
			err = demandRole(id, role, roles)
		}
		if err != nil {
			s.refused.add(refusedRole, r.RemoteAddr, err, "page", r.URL.Path)
			http.Error(w, err.Error(), http.StatusForbidden)
			return
		}
		page.ServeHTTP(w, r)
	}))
}

// checks holds what must be well before the node calls itself ready.
type checks struct {
	mu struct {
		sync.Mutex
		named map[string]func(context.Context) error
	}
}

// Ready adds a check to /readyz under a name: the page answers 503 and the errors while any check fails. A check must
// return soon.
func (s *Server) Ready(name string, check func(context.Context) error) {
	c := &s.checks
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.mu.named == nil {
		c.mu.named = make(map[string]func(context.Context) error)
	}
	c.mu.named[name] = check
}

func (c *checks) faults(ctx context.Context) []string {
	c.mu.Lock()
	named := make(map[string]func(context.Context) error, len(c.mu.named))
	for name, check := range c.mu.named {
		named[name] = check
	}
	c.mu.Unlock()
	var faults []string
	for name, check := range named {
		if err := check(ctx); err != nil {
			faults = append(faults, fmt.Sprintf("%s: %v", name, err))
		}
	}
	slices.Sort(faults)
	return faults
}

func (s *Server) ready(w http.ResponseWriter, r *http.Request) {
	faults := s.checks.faults(r.Context())
	select {
	case <-s.closing:
		faults = append(faults, "stopping")
	default:
	}
	if len(faults) == 0 {
		fmt.Fprintln(w, "ready")
		return
	}
	w.WriteHeader(http.StatusServiceUnavailable)
	for _, f := range faults {
		fmt.Fprintln(w, f)
	}
}
