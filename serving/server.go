package serving

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"sync"
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
	book      *book
	credits   *credits
	mux       *http.ServeMux
	slots     chan struct{} // a token for each request that is checked or computed
	strangers chan struct{} // a token for each of them whose customer never called before
	redeeming chan struct{} // one redeems at a time
}

var _ http.Handler = (*Server)(nil)

// New opens the directory and reads its receipts. Close gives it back.
func New(cfg Config) (*Server, error) {
	if err := cfg.Validate(); err != nil {
		return nil, err
	}
	cfg.Limits = cfg.withDefaults()
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	s := &Server{cfg: cfg, credits: newCredits(cfg.Ledger, cfg.Project, cfg.CreditTTL, cfg.Now), mux: http.NewServeMux(),
		slots: make(chan struct{}, cfg.MaxInFlight), strangers: make(chan struct{}, quarter(cfg.MaxInFlight)),
		redeeming: make(chan struct{}, 1)}
	var err error
	s.book, err = openBook(cfg.Dir, bounds{customers: cfg.MaxCustomers, each: quarter(cfg.MaxInFlight)}, func(e entry) error {
		if refusal := s.authentic(e.Receipt); refusal != nil {
			return refusal
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	s.handle(http.MethodGet, "/v1/model", s.model)
	s.handle(http.MethodPost, "/v1/predict", s.predict)
	s.handle(http.MethodGet, "/healthz", func(*http.Request, http.ResponseWriter) (any, *Refusal) {
		return map[string]string{"status": "ok"}, nil
	})
	s.mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		writeRefusal(w, refuse(http.StatusNotFound, "", "expected /v1/model, /v1/predict or /healthz"))
	})
	return s, nil
}

// quarter is how much of the server one customer, or all strangers together, may take.
func quarter(n int) int { return max(1, n/4) }

// Close gives the directory back. Serve must have returned.
func (s *Server) Close() error { return s.book.close() }

// ServeHTTP implements http.Handler.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.mux.ServeHTTP(w, r) }

func (s *Server) handle(method, path string, answer func(*http.Request, http.ResponseWriter) (any, *Refusal)) {
	s.mux.HandleFunc(path, func(w http.ResponseWriter, r *http.Request) {
		if r.Method != method && !(method == http.MethodGet && r.Method == http.MethodHead) {
			w.Header().Set("Allow", method)
			writeRefusal(w, refuse(http.StatusMethodNotAllowed, "", "expected %s, got %s", method, r.Method))
			return
		}
		v, refusal := answer(r, w)
		if refusal != nil {
			s.cfg.Logger.Debug("refused", "path", path, "status", refusal.Status, "field", refusal.Field, "err", refusal.Message)
			writeRefusal(w, refusal)
			return
		}
		writeJSON(w, http.StatusOK, v)
	})
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
		MaxBatch: s.cfg.MaxBatch, MaxBodyBytes: s.cfg.MaxBodyBytes}, nil
}

// readBody reads a body within its bound.
func (s *Server) readBody(r *http.Request, w http.ResponseWriter) ([]byte, *Refusal) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, s.cfg.MaxBodyBytes))
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		return nil, refuse(http.StatusRequestEntityTooLarge, "", "expected a body of at most %d bytes", tooLarge.Limit)
	}
	if err != nil {
		return nil, refuse(http.StatusBadRequest, "", "the body did not arrive: %v", err)
	}
	return body, nil
}
