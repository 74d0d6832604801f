package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/settlement"
)

// ChainConfig is how a process reaches the chain, and as whom.
type ChainConfig struct {
	URL          string // JSON-RPC
	Keystore     string // encrypted key file; empty: nothing is signed
	PasswordFile string
}

// open dials the chain. The connection and the account are the caller's.
func (c ChainConfig) open(ctx context.Context) (*settlement.Remote, *settlement.Account, error) {
	var account *settlement.Account
	if c.Keystore != "" {
		var err error
		if account, err = settlement.OpenKeystore(c.Keystore, c.PasswordFile); err != nil {
			return nil, nil, err
		}
	}
	chain, err := settlement.Dial(ctx, c.URL, settlement.Backoff{})
	return chain, account, err
}

// Market is what a job's settlement needs to know: which contracts, and which project of theirs. Its JSON goes with the
// job when it is submitted.
type Market struct {
	Deployment settlement.Deployment `json:"deployment"`
	Project    common.Address        `json:"project"`
}

// Encode returns the JSON.
func (m Market) Encode() ([]byte, error) { return json.Marshal(m) }

// DecodeMarket reads what Encode wrote.
func DecodeMarket(b []byte) (Market, error) {
	var m Market
	if err := json.Unmarshal(b, &m); err != nil {
		return m, fmt.Errorf("settlement of the job: %w", err)
	}
	if m.Project == (common.Address{}) {
		return m, errors.New("settlement of the job: project: expected an address")
	}
	return m, m.Deployment.Validate()
}

// chainClient opens a client of a deployment; signer may be nil.
func chainClient(ctx context.Context, chain settlement.Chain, d settlement.Deployment, account *settlement.Account, log *slog.Logger) (*settlement.Client, error) {
	cfg := settlement.ClientConfig{Deployment: d, Logger: log}
	if account != nil {
		cfg.Signer = account
	}
	return settlement.NewClient(ctx, chain, cfg)
}
