package settlement

import (
	"context"
	"errors"
	"math/big"
	"net/http/httptest"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// clef answers as Clef does, and as a signer that must not be trusted.
type clef struct {
	accounts []*Account
	change   func(*apitypes.SendTxArgs) // before it signs
	deny     bool
	plainV   bool // v of typed signatures is 0 or 1
}

func (c *clef) List(context.Context) []common.Address {
	list := []common.Address{}
	for _, account := range c.accounts {
		list = append(list, account.Address())
	}
	return list
}

func (c *clef) signer(from common.Address) *Account {
	for _, account := range c.accounts {
		if account.Address() == from {
			return account
		}
	}
	return c.accounts[0] // a signer that does not care
}

func (c *clef) SignTransaction(ctx context.Context, args apitypes.SendTxArgs, _ *string) (map[string]any, error) {
	if c.deny {
		return nil, errors.New("request denied")
	}
	from := args.From.Address()
	if c.change != nil {
		c.change(&args)
	}
	tx, err := args.ToTransaction()
	if err != nil {
		return nil, err
	}
	signed, err := c.signer(from).SignTx(ctx, tx, (*big.Int)(args.ChainID))
	if err != nil {
		return nil, err
	}
	raw, err := signed.MarshalBinary()
	return map[string]any{"raw": hexutil.Bytes(raw), "tx": signed}, err
}

func (c *clef) SignTypedData(ctx context.Context, from common.MixedcaseAddress, data apitypes.TypedData) (hexutil.Bytes, error) {
	signature, err := c.signer(from.Address()).SignTyped(ctx, data)
	if c.plainV && err == nil {
		signature[64] -= 27
	}
	return signature, err
}

func serveClef(t *testing.T, c *clef) string {
	t.Helper()
	server := rpc.NewServer()
	if err := server.RegisterName("account", c); err != nil {
		t.Fatal(err)
	}
	listening := httptest.NewServer(server)
	t.Cleanup(func() { listening.Close(); server.Stop() })
	return listening.URL
}

func openExternal(t *testing.T, url string, account common.Address) *External {
	t.Helper()
	external, err := OpenExternal(t.Context(), url, account)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(external.Close)
	return external
}

// TestExternalSigner: a client whose key is elsewhere writes and signs receipts like any other.
func TestExternalSigner(t *testing.T) {
	w, ctx := newWorld(t), t.Context()
	c := &clef{accounts: []*Account{person(t, 0), person(t, 3)}}
	external := openExternal(t, serveClef(t, c), person(t, 3).Address())
	client := w.client(t, w.dev.Chain(), external)
	to := testAccount(t).Address()
	if _, err := client.Transfer(ctx, to, big.NewInt(5)); err != nil {
		t.Fatal(err)
	}
	if balance, err := client.Balance(ctx, to); err != nil || balance.Int64() != 5 {
		t.Errorf("balance %v, %v", balance, err)
	}
	for _, c.plainV = range []bool{false, true} {
		receipt := Receipt{ChainID: w.deployment.ChainID, Project: to, Customer: external.Address(), Calls: 8}
		signed, err := receipt.Sign(ctx, external)
		if err == nil {
			err = signed.Verify()
		}
		if err != nil {
			t.Error(err)
		}
	}
	c.deny = true
	if _, err := client.Transfer(ctx, to, big.NewInt(5)); !errors.Is(err, ErrSigner) {
		t.Errorf("denied: %v", err)
	}
}

func TestExternalSignerIsChecked(t *testing.T) {
	c := &clef{accounts: []*Account{person(t, 1), person(t, 2)}}
	url := serveClef(t, c)
	for name, account := range map[string]common.Address{"an account it does not have": person(t, 5).Address(), "none of two": {}} {
		if _, err := OpenExternal(t.Context(), url, account); !errors.Is(err, ErrSigner) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, bad := range []string{"ftp://localhost", "", "http://127.0.0.1:1"} {
		if _, err := OpenExternal(t.Context(), bad, common.Address{}); !errors.Is(err, ErrSigner) {
			t.Errorf("%q: %v", bad, err)
		}
	}
	external := openExternal(t, url, person(t, 2).Address())
	tx := types.NewTx(&types.DynamicFeeTx{ChainID: modelChainID, Nonce: 1, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(9), Gas: 21_000, To: &common.Address{1}, Value: big.NewInt(3), Data: []byte{1}})
	if _, err := external.SignTx(t.Context(), tx, modelChainID); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*apitypes.SendTxArgs){
		"another nonce":     func(a *apitypes.SendTxArgs) { a.Nonce++ },
		"another value":     func(a *apitypes.SendTxArgs) { a.Value = hexutil.Big(*big.NewInt(4)) },
		"another recipient": func(a *apitypes.SendTxArgs) { a.To = nil },
		"another chain":     func(a *apitypes.SendTxArgs) { a.ChainID = (*hexutil.Big)(big.NewInt(1)) },
		"other data":        func(a *apitypes.SendTxArgs) { a.Input = &hexutil.Bytes{2} },
		"a higher fee":      func(a *apitypes.SendTxArgs) { a.MaxFeePerGas = (*hexutil.Big)(big.NewInt(10)) },
	} {
		c.change = change
		if _, err := external.SignTx(t.Context(), tx, modelChainID); !errors.Is(err, ErrSigner) {
			t.Errorf("%s: %v", name, err)
		}
	}
	c.change, c.accounts = nil, c.accounts[:1] // it signs with another key
	if _, err := external.SignTx(t.Context(), tx, modelChainID); !errors.Is(err, ErrSigner) {
		t.Errorf("another key: %v", err)
	}
	if _, err := external.SignTyped(t.Context(), Receipt{ChainID: 1, Customer: external.Address()}.Typed()); !errors.Is(err, ErrSigner) {
		t.Errorf("typed data by another key: %v", err)
	}
}
