package serving

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/net/netutil"

	"github.com/autonet/autonet/settlement"
)

const (
	headerTimeout = 5 * time.Second
	readTimeout   = 15 * time.Second
	writeTimeout  = 30 * time.Second
	idleTimeout   = time.Minute
	maxHeader     = 16 << 10
	// A server stops within two seconds: requests under way get the first part, the last receipts the second.
	drainTimeout  = 700 * time.Millisecond
	redeemTimeout = 1100 * time.Millisecond
)

// Server answers calls and redeems receipts. It is an http.Handler for tests and proxies; Serve is the whole of it.
type Server struct {
	cfg       Config
	each      int // requests of one customer under way
	book      *book
	credits   *credits
	sessions  *sessions
	batcher   *batcher
	metrics   *metrics
	bodies    buffers
	mux       *http.ServeMux
	slots     chan struct{} // a token for each request that is checked or computed
	strangers chan struct{} // a token for each of them whose customer never called before
	redeeming chan struct{} // one redeems at a time
	closed    atomic.Bool
}

var _ http.Handler = (*Server)(nil)

// New opens the directory, replays its journal and starts to compute. Close gives it all back.
func New(cfg Config) (*Server, error) {
	if err := cfg.Validate(); err != nil {
		return nil, err
	}
	cfg.Limits = cfg.withDefaults()
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	s := &Server{cfg: cfg, each: quarter(cfg.MaxInFlight), credits: newCredits(cfg.Ledger, cfg.Project, cfg.CreditTTL, cfg.Now),
		mux: http.NewServeMux(), slots: make(chan struct{}, cfg.MaxInFlight), strangers: make(chan struct{}, quarter(cfg.MaxInFlight)),
		redeeming: make(chan struct{}, 1)}
	s.metrics = newMetrics(s)
	var err error
	if s.sessions, err = newSessions(); err != nil {
		return nil, err
	}
	if s.book, err = openBook(cfg.Dir, cfg.MaxCustomers, cfg.Now(), s.stored, s.metrics.committed); err != nil {
		return nil, err
	}
	s.batcher = newBatcher(cfg.Predictor, cfg.MaxBatch, cfg.MaxQueue, cfg.Workers, s.metrics.batched)
	s.routes()
	return s, nil
}

// stored checks a receipt of the journal.
func (s *Server) stored(r record) (settlement.SignedReceipt, error) {
	receipt := settlement.SignedReceipt{Receipt: settlement.Receipt{ChainID: s.cfg.ChainID, Project: s.cfg.Project, Customer: r.customer,
		Period: r.period, Calls: r.number}, Signature: r.signature}
	if refusal := s.authentic(receipt); refusal != nil {
		return receipt, refusal
	}
	return receipt, nil
}

func (s *Server) routes() {
	s.handle(http.MethodGet, "/v1/model", s.model)
	s.handle(http.MethodPost, "/v1/predict", s.predict)
	s.handle(http.MethodPost, "/v1/sessions", s.openSession)
	s.handle(http.MethodPost, "/v1/receipts", s.takeReceipt)
	s.handle(http.MethodGet, "/openapi.json", func(*http.Request, http.ResponseWriter) (any, *Refusal) {
		return encoded{typeJSON, openAPI}, nil
	})
	s.handle(http.MethodGet, "/healthz", func(*http.Request, http.ResponseWriter) (any, *Refusal) {
		return map[string]string{"status": "ok"}, nil
	})
	s.handle(http.MethodGet, "/readyz", s.ready)
	s.mux.Handle("GET /metrics", s.metrics.handler())
	s.mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		s.refuse(w, r, refuse(http.StatusNotFound, "", "expected a path that GET /openapi.json lists"))
	})
}

// ready says whether calls are answered now: receipts can be stored, and the chain answers.
func (s *Server) ready(r *http.Request, _ http.ResponseWriter) (any, *Refusal) {
	if err := s.book.journal.failed(); err != nil {
		return nil, refuse(http.StatusServiceUnavailable, "", "receipts cannot be stored: %v", err)
	}
	if _, err := s.cfg.Ledger.Block(r.Context()); err != nil {
		return nil, refuse(http.StatusServiceUnavailable, "", "the chain does not answer")
	}
	return map[string]string{"status": "ok"}, nil
}

// quarter is how much of the server one customer, or all strangers together, may take.
func quarter(n int) int { return max(1, n/4) }

// ErrClosed is what Close returns the second time.
var ErrClosed = errors.New("server is closed")

// Close gives the directory back. Serve must have returned.
func (s *Server) Close() error {
	if s.closed.Swap(true) {
		return ErrClosed
	}
	s.batcher.close()
	return s.book.close()
}

// ServeHTTP implements http.Handler.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.mux.ServeHTTP(w, r) }

func (s *Server) handle(method, path string, answer func(*http.Request, http.ResponseWriter) (any, *Refusal)) {
	seconds := s.metrics.seconds.WithLabelValues(path)
	s.mux.HandleFunc(path, func(w http.ResponseWriter, r *http.Request) {
		if r.Method != method && !(method == http.MethodGet && r.Method == http.MethodHead) {
			w.Header().Set("Allow", method)
			s.refuse(w, r, refuse(http.StatusMethodNotAllowed, "", "expected %s, got %s", method, r.Method))
			return
		}
		began := time.Now()
		v, refusal := answer(r, w)
		seconds.Observe(time.Since(began).Seconds())
		if refusal != nil {
			s.refuse(w, r, refusal)
			return
		}
		if e, ok := v.(encoded); ok {
			write(w, http.StatusOK, e)
			return
		}
		writeJSON(w, http.StatusOK, v)
	})
}

func (s *Server) refuse(w http.ResponseWriter, r *http.Request, refusal *Refusal) {
	s.metrics.refused.WithLabelValues(strconv.Itoa(refusal.Status)).Inc()
	s.cfg.Logger.Debug("refused", "path", r.URL.Path, "status", refusal.Status, "field", refusal.Field, "err", refusal.Message)
	writeRefusal(w, refusal)
}

// Serve serves the listener and redeems receipts until ctx ends; then it finishes what is under way and redeems what it
// can, within two seconds. It closes the listener.
func (s *Server) Serve(ctx context.Context, listener net.Listener) error {
	server := &http.Server{Handler: s, ReadHeaderTimeout: headerTimeout, ReadTimeout: readTimeout, WriteTimeout: writeTimeout,
		IdleTimeout: idleTimeout, MaxHeaderBytes: maxHeader, ErrorLog: slog.NewLogLogger(s.cfg.Logger.Handler(), slog.LevelWarn)}
	served := make(chan error, 1)
	go func() { served <- server.Serve(netutil.LimitListener(listener, s.cfg.MaxConnections)) }()

	redeemCtx, cancel := context.WithCancel(context.WithoutCancel(ctx))
	defer cancel()
	quit := make(chan struct{})
	var loop sync.WaitGroup
	loop.Go(func() { s.redeemLoop(redeemCtx, quit) })

	var err error
	select {
	case err = <-served:
		served <- err
	case <-ctx.Done():
	}
	close(quit)
	drain, stop := context.WithTimeout(context.WithoutCancel(ctx), drainTimeout)
	defer stop()
	if server.Shutdown(drain) != nil {
		err = errors.Join(err, server.Close())
	}
	timer := time.AfterFunc(redeemTimeout, cancel)
	defer timer.Stop()
	loop.Wait()
	s.redeemAll(redeemCtx)
	if last := <-served; !errors.Is(last, http.ErrServerClosed) {
		return fmt.Errorf("serve predictions: %w", last)
	}
	return err
}

func (s *Server) redeemLoop(ctx context.Context, quit <-chan struct{}) {
	ticker := time.NewTicker(s.cfg.RedeemEvery)
	defer ticker.Stop()
	for {
		select {
		case <-quit:
			return
		case <-ticker.C:
			s.redeemAll(ctx)
		}
	}
}

func (s *Server) redeemAll(ctx context.Context) {
	if _, err := s.Redeem(ctx); err != nil {
		s.cfg.Logger.Warn("receipts not redeemed yet", "err", err)
	}
}

func (s *Server) model(*http.Request, http.ResponseWriter) (any, *Refusal) {
	return Model{Project: s.cfg.Project, ChainID: s.cfg.ChainID, JobID: s.cfg.JobID, Weights: s.cfg.Weights,
		InputLen: s.cfg.Predictor.InputLen(), Classes: s.cfg.Classes, PricePerCall: settlement.FormatATN(s.cfg.PricePerCall),
		MaxBatch: s.cfg.MaxBatch, MaxBodyBytes: s.cfg.MaxBodyBytes, MaxWindow: s.cfg.MaxWindow}, nil
}

// readBody reads a body within its bound. Whoever gets it gives it back to bodies.
func (s *Server) readBody(r *http.Request, w http.ResponseWriter) (*buffer, *Refusal) {
	b := s.bodies.take()
	err := b.read(http.MaxBytesReader(w, r.Body, s.cfg.MaxBodyBytes), min(r.ContentLength, s.cfg.MaxBodyBytes))
	if err == nil {
		return b, nil
	}
	s.bodies.give(b)
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		return nil, refuse(http.StatusRequestEntityTooLarge, "", "expected a body of at most %d bytes", tooLarge.Limit)
	}
	return nil, refuse(http.StatusBadRequest, "", "the body did not arrive: %v", err)
}
