package serving

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/settlement"
)

// ErrUnproven is what the error wraps when a server claims calls that neither the customer's signature nor the chain
// vouches for.
var ErrUnproven = errors.New("the server claims calls without a receipt of this customer for them")

const (
	maxAnswerBytes = 64 << 20
	// maxAttempts bounds how often one request is sent while the server is busy or silent.
	maxAttempts = 4
	// maxLearned bounds how often one call is signed anew: another process of the same customer may be calling, too.
	maxLearned = 4
)

// ClientConfig is what a customer's client is made of.
type ClientConfig struct {
	URL     string // of the server: http://127.0.0.1:8080
	Project common.Address
	ChainID uint64
	Signer  settlement.Signer // the customer
	Ledger  Ledger
	HTTP    *http.Client       // nil: http.DefaultClient
	Retry   settlement.Backoff // between attempts to reach the server
}

// Client calls a server as one customer. It signs a receipt for each call and for nothing else: what a server says about
// earlier calls is believed only with the customer's own signature, or the chain's count. It is used concurrently; its
// calls take turns, as their receipts do.
type Client struct {
	cfg   ClientConfig
	turn  chan struct{} // holds one token: who has it may use the fields below
	model *Model        // nil before the first call
	last  settlement.Receipt
}

// NewClient returns a client; it asks nothing yet.
func NewClient(cfg ClientConfig) (*Client, error) {
	if cfg.Signer == nil || cfg.Ledger == nil || cfg.URL == "" || cfg.Project == (common.Address{}) || cfg.ChainID == 0 {
		return nil, errors.New("client of predictions: expected url, project, chain id, signer and ledger")
	}
	cfg.URL = strings.TrimSuffix(cfg.URL, "/")
	if cfg.HTTP == nil {
		cfg.HTTP = http.DefaultClient
	}
	c := &Client{cfg: cfg, turn: make(chan struct{}, 1)}
	c.turn <- struct{}{}
	return c, nil
}

// Model asks what is served, and checks that it is the project on the chain that the client pays for.
func (c *Client) Model(ctx context.Context) (Model, error) {
	var m Model
	if err := c.exchange(ctx, http.MethodGet, "/v1/model", nil, nil, &m); err != nil {
		return m, err
	}
	if m.Project != c.cfg.Project {
		return m, fmt.Errorf("%s serves project %s, expected %s", c.cfg.URL, m.Project, c.cfg.Project)
	}
	if m.ChainID != c.cfg.ChainID {
		return m, fmt.Errorf("%s serves chain %d, expected %d: %w", c.cfg.URL, m.ChainID, c.cfg.ChainID, settlement.ErrWrongChain)
	}
	return m, nil
}

// Predict pays for and gets one prediction for each sample. A request that got no answer is repeated as it is, which costs
// nothing more; a refusal is a *Refusal.
func (c *Client) Predict(ctx context.Context, inputs [][]float32) ([]Prediction, error) {
	select {
	case <-c.turn:
		defer func() { c.turn <- struct{}{} }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	if c.model == nil {
		if err := c.begin(ctx); err != nil {
			return nil, err
		}
	}
	for learned := 0; ; learned++ {
		answer, err := c.call(ctx, inputs)
		if err == nil {
			return answer.Predictions, nil
		}
		var refusal *Refusal
		if !errors.As(err, &refusal) || refusal.Status != http.StatusConflict || learned == maxLearned {
			return nil, err
		}
		if err := c.learn(ctx, refusal); err != nil {
			return nil, err
		}
	}
}

func (c *Client) begin(ctx context.Context) error {
	m, err := c.Model(ctx)
	if err != nil {
		return err
	}
	if err := c.look(ctx); err != nil {
		return err
	}
	c.model = &m
	return nil
}

// look takes the chain's count.
func (c *Client) look(ctx context.Context) error {
	info, err := c.cfg.Ledger.Credits(ctx, c.cfg.Project, c.cfg.Signer.Address())
	if err != nil {
		return err
	}
	c.last = settlement.Receipt{ChainID: c.cfg.ChainID, Project: c.cfg.Project, Customer: c.cfg.Signer.Address(),
		Period: info.Period, Calls: info.Served}
	return nil
}

// call signs the next receipt and sends it with the inputs.
func (c *Client) call(ctx context.Context, inputs [][]float32) (Answer, error) {
	next := c.last
	next.Calls += uint64(len(inputs))
	receipt, err := next.Sign(ctx, c.cfg.Signer)
	if err != nil {
		return Answer{}, err
	}
	body, err := json.Marshal(struct {
		Inputs  [][]float32              `json:"inputs"`
		Receipt settlement.SignedReceipt `json:"receipt"`
	}{inputs, receipt})
	if err != nil {
		return Answer{}, fmt.Errorf("inputs: %w", err)
	}
	var answer Answer
	if err := c.exchange(ctx, http.MethodPost, "/v1/predict", nil, body, &answer); err != nil {
		return answer, err
	}
	c.last = next
	if len(answer.Predictions) != len(inputs) {
		return answer, fmt.Errorf("%s answered %d samples with %d predictions", c.cfg.URL, len(inputs), len(answer.Predictions))
	}
	return answer, nil
}

// learn takes over the count of a refusal if it is proved.
func (c *Client) learn(ctx context.Context, r *Refusal) error {
	if r.Period == nil || r.Calls == nil {
		return fmt.Errorf("%w: %w", ErrUnproven, r)
	}
	claimed := c.last
	claimed.Period, claimed.Calls = *r.Period, *r.Calls
	if err := c.look(ctx); err != nil {
		return err
	}
	proved := claimed == c.last || r.Receipt != nil && r.Receipt.Receipt == claimed && claimed.Period == c.last.Period && r.Receipt.Verify() == nil
	if !proved {
		return fmt.Errorf("%w: %d calls in period %d; the chain counts %d in period %d", ErrUnproven,
			claimed.Calls, claimed.Period, c.last.Calls, c.last.Period)
	}
	c.last = claimed
	return nil
}

// exchange sends one request, again while the server is busy or does not answer, and decodes the answer.
func (c *Client) exchange(ctx context.Context, method, path string, header http.Header, body []byte, into any) error {
	for attempt := 0; ; attempt++ {
		err := c.once(ctx, method, path, header, body, into)
		var refusal *Refusal
		final := errors.As(err, &refusal) && refusal.Status != http.StatusTooManyRequests && refusal.Status < http.StatusInternalServerError
		if err == nil || final || attempt+1 == maxAttempts {
			return err
		}
		if waitErr := c.cfg.Retry.Wait(ctx, attempt); waitErr != nil {
			return errors.Join(err, waitErr)
		}
	}
}

func (c *Client) once(ctx context.Context, method, path string, header http.Header, body []byte, into any) error {
	req, err := http.NewRequestWithContext(ctx, method, c.cfg.URL+path, bytes.NewReader(body))
	if err != nil {
		return err
	}
	if header != nil {
		req.Header = header
	} else if body != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	res, err := c.cfg.HTTP.Do(req)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	text, err := io.ReadAll(io.LimitReader(res.Body, maxAnswerBytes))
	if err != nil {
		return fmt.Errorf("%s %s: read answer: %w", method, path, err)
	}
	if res.StatusCode == http.StatusOK {
		if err := json.Unmarshal(text, into); err != nil {
			return fmt.Errorf("%s %s: answer: %w", method, path, err)
		}
		return nil
	}
	refusal := &Refusal{}
	if json.Unmarshal(text, refusal) != nil || refusal.Message == "" {
		refusal.Message = fmt.Sprintf("%s %s: %s", method, path, res.Status)
	}
	refusal.Status = res.StatusCode
	return refusal
}
