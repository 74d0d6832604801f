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

// ChainConfig is how a process reaches the chain, and as whom: with a key file, with an external signer, or as a reader.
type ChainConfig struct {
	URL          string // JSON-RPC
	Keystore     string // encrypted key file
	PasswordFile string
	Signer       string         // URL of an external signer that speaks Clef's JSON-RPC, in place of the key file
	Account      common.Address // of the external signer's; zero: its only one

	Confirmations uint64              // blocks on top of another before what it holds counts
	Spending      settlement.Spending // what transactions may cost; above it they wait
}

// Signs says whether there is somebody who signs.
func (c ChainConfig) Signs() bool { return c.Keystore != "" || c.Signer != "" }

// OpenSigner opens the account, nil where nobody signs. release gives the signer's connection back, if it has one.
func (c ChainConfig) OpenSigner(ctx context.Context) (signer settlement.Signer, release func(), err error) {
	none := func() {}
	switch {
	case c.Keystore != "" && c.Signer != "":
		return nil, none, errors.New("a keystore and an external signer are given: expected one of them")
	case c.Keystore != "":
		account, err := settlement.OpenKeystore(c.Keystore, c.PasswordFile)
		if err != nil {
			return nil, none, err
		}
		return account, none, nil
	case c.Signer != "":
		external, err := settlement.OpenExternal(ctx, c.Signer, c.Account)
		if err != nil {
			return nil, none, err
		}
		return external, external.Close, nil
	}
	return nil, none, nil
}

// link is a chain, and the account that acts on it.
type link struct {
	*settlement.Remote
	signer  settlement.Signer // nil: nobody signs
	release func()
}

// open dials the chain. The link is the caller's to close.
func (c ChainConfig) open(ctx context.Context) (*link, error) {
	signer, release, err := c.OpenSigner(ctx)
	if err != nil {
		return nil, err
	}
	chain, err := settlement.Dial(ctx, c.URL, settlement.Backoff{})
	if err != nil {
		release()
		return nil, err
	}
	return &link{chain, signer, release}, nil
}

// Close frees the connections to the chain and to the signer.
func (l *link) Close() {
	l.Remote.Close()
	l.release()
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

// client opens a client of a deployment; signer may be nil.
func (c ChainConfig) client(ctx context.Context, chain settlement.Chain, d settlement.Deployment, signer settlement.Signer, log *slog.Logger) (*settlement.Client, error) {
	return settlement.NewClient(ctx, chain, settlement.ClientConfig{Deployment: d, Signer: signer, Logger: log,
		Confirmations: c.Confirmations, Spending: c.Spending})
}
