package settlement

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/url"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// ErrSigner is what the error wraps when an external signer does not have the account or returns what was not asked for.
var ErrSigner = errors.New("external signer")

// External is a Signer whose key another process keeps, one that speaks Clef's JSON-RPC: account_list,
// account_signTransaction and account_signTypedData. It may ask its user, so calls last as long as their contexts. What
// it returns is checked before it is used: the signer must sign what it was given, as the account it was asked for.
type External struct {
	client  *rpc.Client
	address common.Address
}

var _ Signer = (*External)(nil)

// OpenExternal reaches the signer at rawURL (http, https, ws, wss, or the path of a socket) and checks that it has the
// account; the zero address takes its only one. Close frees the connection.
func OpenExternal(ctx context.Context, rawURL string, account common.Address) (*External, error) {
	parsed, err := url.Parse(rawURL)
	if err != nil {
		return nil, fmt.Errorf("%w: url: %w", ErrSigner, err)
	}
	if !slices.Contains([]string{"http", "https", "ws", "wss", ""}, parsed.Scheme) || rawURL == "" {
		return nil, fmt.Errorf("%w: url %q: expected http, https, ws, wss or the path of a socket", ErrSigner, parsed.Redacted())
	}
	client, err := rpc.DialContext(ctx, rawURL)
	if err != nil {
		return nil, fmt.Errorf("%w at %s: %w", ErrSigner, parsed.Redacted(), err)
	}
	e := &External{client: client, address: account}
	if err := e.choose(ctx); err != nil {
		client.Close()
		return nil, fmt.Errorf("%w at %s: %w", ErrSigner, parsed.Redacted(), err)
	}
	return e, nil
}

func (e *External) choose(ctx context.Context) error {
	var accounts []common.Address
	if err := e.client.CallContext(ctx, &accounts, "account_list"); err != nil {
		return fmt.Errorf("list accounts: %w", err)
	}
	switch {
	case e.address == (common.Address{}) && len(accounts) == 1:
		e.address = accounts[0]
	case e.address == (common.Address{}):
		return fmt.Errorf("it has %d accounts: name the one to use", len(accounts))
	case !slices.Contains(accounts, e.address):
		return fmt.Errorf("it does not have account %s, or does not show it", e.address)
	}
	return nil
}

// Close frees the connection.
func (e *External) Close() { e.client.Close() }

// Address implements Signer.
func (e *External) Address() common.Address { return e.address }

// String is the checksummed address.
func (e *External) String() string { return e.address.Hex() }

// SignTx implements Signer.
func (e *External) SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	if tx.Type() != types.DynamicFeeTxType {
		return nil, fmt.Errorf("%w: transaction of type %d: expected %d", ErrSigner, tx.Type(), types.DynamicFeeTxType)
	}
	input := hexutil.Bytes(tx.Data())
	args := apitypes.SendTxArgs{
		From: common.NewMixedcaseAddress(e.address), Nonce: hexutil.Uint64(tx.Nonce()), Gas: hexutil.Uint64(tx.Gas()),
		MaxFeePerGas: (*hexutil.Big)(tx.GasFeeCap()), MaxPriorityFeePerGas: (*hexutil.Big)(tx.GasTipCap()),
		Value: hexutil.Big(*tx.Value()), Input: &input, ChainID: (*hexutil.Big)(chainID),
	}
	if tx.To() != nil {
		to := common.NewMixedcaseAddress(*tx.To())
		args.To = &to
	}
	var answer struct {
		Raw hexutil.Bytes `json:"raw"`
	}
	if err := e.client.CallContext(ctx, &answer, "account_signTransaction", args); err != nil {
		return nil, fmt.Errorf("%w: sign transaction: %w", ErrSigner, err)
	}
	signed := new(types.Transaction)
	if err := signed.UnmarshalBinary(answer.Raw); err != nil {
		return nil, fmt.Errorf("%w: signed transaction: %w", ErrSigner, err)
	}
	rules := types.LatestSignerForChainID(chainID)
	from, err := types.Sender(rules, signed)
	switch {
	case err != nil:
		return nil, fmt.Errorf("%w: signed transaction: %w", ErrSigner, err)
	case from != e.address:
		return nil, fmt.Errorf("%w: transaction was signed by %s, expected %s", ErrSigner, from, e.address)
	case rules.Hash(signed) != rules.Hash(tx):
		return nil, fmt.Errorf("%w: it signed another transaction than it was given", ErrSigner)
	}
	return signed, nil
}

// SignTyped implements Signer.
func (e *External) SignTyped(ctx context.Context, data apitypes.TypedData) ([]byte, error) {
	hash, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		return nil, fmt.Errorf("hash typed data %s: %w", data.PrimaryType, err)
	}
	var signature hexutil.Bytes
	if err := e.client.CallContext(ctx, &signature, "account_signTypedData", common.NewMixedcaseAddress(e.address), data); err != nil {
		return nil, fmt.Errorf("%w: sign typed data: %w", ErrSigner, err)
	}
	if len(signature) != crypto.SignatureLength {
		return nil, fmt.Errorf("%w: signature of %d bytes, expected %d", ErrSigner, len(signature), crypto.SignatureLength)
	}
	if v := signature[crypto.RecoveryIDOffset]; v < 27 {
		signature[crypto.RecoveryIDOffset] += 27
	}
	plain := slices.Clone(signature)
	plain[crypto.RecoveryIDOffset] -= 27
	key, err := crypto.SigToPub(hash, plain)
	if err != nil || crypto.PubkeyToAddress(*key) != e.address {
		return nil, fmt.Errorf("%w: typed data was not signed by %s", ErrSigner, e.address)
	}
	return signature, nil
}
