package main

import (
	"context"
	"math/big"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/settlement"
)

// clef is an external signer with one account; it counts what it is asked to sign.
type clef struct {
	account *settlement.Account
	signed  int
}

// List implements account_list.
func (c *clef) List() []common.Address { return []common.Address{c.account.Address()} }

// SignTransaction implements account_signTransaction.
func (c *clef) SignTransaction(ctx context.Context, args apitypes.SendTxArgs) (map[string]any, error) {
	c.signed++
	tx, err := args.ToTransaction()
	if err != nil {
		return nil, err
	}
	signed, err := c.account.SignTx(ctx, tx, (*big.Int)(args.ChainID))
	if err != nil {
		return nil, err
	}
	raw, err := signed.MarshalBinary()
	return map[string]any{"raw": hexutil.Bytes(raw)}, err
}

// TestExternalSignerSignsAfterConsent: a command's key may be elsewhere; it is asked for nothing before the user agreed.
func TestExternalSignerSignsAfterConsent(t *testing.T) {
	s := newStage(t)
	s.deploy()
	_, account := s.client("deployer")
	signer := &clef{account: account}
	server := rpc.NewServer()
	s.check(server.RegisterName("account", signer))
	listening := httptest.NewServer(server)
	t.Cleanup(func() { listening.Close(); server.Stop() })
	send := func(more ...string) output {
		return autonet(t.Context(), "", append([]string{"wallet", "send", s.values["investor"], "3 ATN", "--chain", s.dev.URL(), "--deployment",
			s.file("deployment.json"), "--signer", listening.URL}, more...)...)
	}
	if o := send(); o.code != ui.ExitBadInput || !strings.Contains(o.err, "pays 3 ATN") || signer.signed != 0 {
		t.Errorf("without consent: %+v, %d transactions signed", o, signer.signed)
	}
	if o := send("--yes", "--account", s.values["investor"]); o.code != ui.ExitBadInput || !strings.Contains(o.err, "does not have account") || signer.signed != 0 {
		t.Errorf("as somebody else: %+v, %d transactions signed", o, signer.signed)
	}
	if o := send("--yes"); o.code != 0 || !strings.HasPrefix(o.out, "sent 3 ATN in block") || signer.signed != 1 {
		t.Errorf("with consent: %+v, %d transactions signed", o, signer.signed)
	}
}
