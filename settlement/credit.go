package settlement

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// ErrBadReceipt is what the error wraps when a receipt's signature is not its customer's.
var ErrBadReceipt = errors.New("receipt is not signed by its customer")

// Receipt is a customer's word that so many calls were served in its present period. The highest one stands for all
// before it.
type Receipt struct {
	ChainID  uint64         `json:"chain_id"`
	Project  common.Address `json:"project"`
	Customer common.Address `json:"customer"`
	Period   uint64         `json:"period"`
	Calls    uint64         `json:"calls"` // cumulative
}

// SignedReceipt is what a customer hands to the server for calls, and the server to the chain for revenue.
type SignedReceipt struct {
	Receipt
	Signature hexutil.Bytes `json:"signature"` // 65 bytes: r ‖ s ‖ v, v 27 or 28
}

// Typed is the receipt as EIP-712 data, for any signer: domain ("Autonet Project", "1", chain id, project).
func (r Receipt) Typed() apitypes.TypedData {
	return apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {
				{Name: "name", Type: "string"}, {Name: "version", Type: "string"},
				{Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"},
			},
			"Receipt": {
				{Name: "customer", Type: "address"}, {Name: "period", Type: "uint64"}, {Name: "cumulativeCalls", Type: "uint64"},
			},
		},
		PrimaryType: "Receipt",
		Domain: apitypes.TypedDataDomain{
			Name: "Autonet Project", Version: "1", VerifyingContract: r.Project.Hex(),
			ChainId: (*math.HexOrDecimal256)(new(big.Int).SetUint64(r.ChainID)),
		},
		Message: apitypes.TypedDataMessage{
			"customer": r.Customer.Hex(), "period": strconv.FormatUint(r.Period, 10), "cumulativeCalls": strconv.FormatUint(r.Calls, 10),
		},
	}
}

// Digest is what the customer signs, the same as IProject.receiptDigest.
func (r Receipt) Digest() (common.Hash, error) {
	digest, _, err := apitypes.TypedDataAndHash(r.Typed())
	if err != nil {
		return common.Hash{}, fmt.Errorf("hash receipt: %w", err)
	}
	return common.BytesToHash(digest), nil
}

// Sign signs the receipt as its customer.
func (r Receipt) Sign(ctx context.Context, signer Signer) (SignedReceipt, error) {
	if signer.Address() != r.Customer {
		return SignedReceipt{}, fmt.Errorf("%w: signer %s, customer %s", ErrBadReceipt, signer.Address(), r.Customer)
	}
	signature, err := signer.SignTyped(ctx, r.Typed())
	if err != nil {
		return SignedReceipt{}, fmt.Errorf("sign receipt: %w", err)
	}
	return SignedReceipt{r, signature}, nil
}

// Verify checks the signature against the customer's address. A customer that is a contract (ERC-1271) cannot be
// verified without the chain and is refused here.
func (r SignedReceipt) Verify() error {
	digest, err := r.Digest()
	if err != nil {
		return err
	}
	if len(r.Signature) != crypto.SignatureLength {
		return fmt.Errorf("%w: signature of %d bytes, expected %d", ErrBadReceipt, len(r.Signature), crypto.SignatureLength)
	}
	signature := append([]byte(nil), r.Signature...)
	signature[crypto.RecoveryIDOffset] -= 27
	low := crypto.ValidateSignatureValues(signature[crypto.RecoveryIDOffset],
		new(big.Int).SetBytes(signature[:32]), new(big.Int).SetBytes(signature[32:64]), true)
	if !low {
		return fmt.Errorf("%w: malformed signature", ErrBadReceipt)
	}
	key, err := crypto.SigToPub(digest[:], signature)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrBadReceipt, err)
	}
	if got := crypto.PubkeyToAddress(*key); got != r.Customer {
		return fmt.Errorf("%w: signed by %s, customer %s", ErrBadReceipt, got, r.Customer)
	}
	return nil
}

// CreditInfo is a customer's account with a project, in its present period.
type CreditInfo struct {
	Period uint64 `json:"period"`
	Bought uint64 `json:"bought"`
	Served uint64 `json:"served"` // redeemed so far
	Expiry uint64 `json:"expiry"` // the last block in which calls can be redeemed
}

// Credits reads a customer's account.
func (c *Client) Credits(ctx context.Context, project, customer common.Address) (CreditInfo, error) {
	out, err := call(ctx, c, nil, project, c.abi.project.PackCreditsOf(customer), c.abi.project.UnpackCreditsOf)
	return CreditInfo{out.Period, out.Bought, out.Served, out.Expiry}, wrap(err, "credits of %s at %s", customer, project)
}

// Purchase is a bought number of calls.
type Purchase struct {
	Mined
	Calls  uint64   `json:"calls"`
	Paid   *big.Int `json:"paid"`
	Expiry uint64   `json:"expiry"` // block; all calls that the customer still has lapse after it
}

// BuyCredits approves and pays for calls at the project's price.
func (c *Client) BuyCredits(ctx context.Context, project common.Address, calls uint64) (Purchase, error) {
	terms, err := call(ctx, c, nil, project, c.abi.project.PackTerms(), c.abi.project.UnpackTerms)
	if err != nil {
		return Purchase{}, fmt.Errorf("buy credits of %s: %w", project, err)
	}
	price := new(big.Int).Mul(terms.PricePerCall, new(big.Int).SetUint64(calls))
	if err := c.allow(ctx, project, price); err != nil {
		return Purchase{}, fmt.Errorf("buy credits of %s: %w", project, err)
	}
	mined, err := c.write(ctx, &project, c.abi.project.PackBuyCredits(calls))
	if err != nil {
		return Purchase{}, fmt.Errorf("buy %d credits of %s: %w", calls, project, err)
	}
	event, _ := findEvent(mined.receipt.Logs, project, c.abi.project.UnpackCreditsBoughtEvent)
	if event == nil {
		return Purchase{}, missing("CreditsBought", mined)
	}
	return Purchase{mined, event.Calls, event.Paid, event.Expiry}, nil
}

// Redeem turns a receipt into revenue for the shareholders; the signer must be the project's fleet. Receipts that are
// not the customer's or not for this chain are refused before anything is sent.
func (c *Client) Redeem(ctx context.Context, receipt SignedReceipt) (Payment, error) {
	if receipt.ChainID != c.deployment.ChainID {
		return Payment{}, fmt.Errorf("redeem: %w: receipt for chain %d, deployment on %d", ErrWrongChain, receipt.ChainID, c.deployment.ChainID)
	}
	code, err := c.chain.CodeAt(ctx, receipt.Customer, nil)
	if err != nil {
		return Payment{}, fmt.Errorf("redeem: %w", err)
	}
	if len(code) == 0 {
		if err := receipt.Verify(); err != nil {
			return Payment{}, fmt.Errorf("redeem: %w", err)
		}
	}
	mined, err := c.write(ctx, &receipt.Project, c.abi.project.PackRedeem(receipt.Customer, receipt.Calls, receipt.Signature))
	if err != nil {
		return Payment{}, fmt.Errorf("redeem %d calls of %s: %w", receipt.Calls, receipt.Customer, err)
	}
	event, _ := findEvent(mined.receipt.Logs, receipt.Project, c.abi.project.UnpackRedeemedEvent)
	if event == nil {
		return Payment{}, missing("Redeemed", mined)
	}
	return Payment{mined, event.Revenue}, nil
}

// Lapse turns a customer's expired calls into revenue; anyone may ask for it.
func (c *Client) Lapse(ctx context.Context, project, customer common.Address) (Payment, error) {
	mined, err := c.write(ctx, &project, c.abi.project.PackLapse(customer))
	if err != nil {
		return Payment{}, fmt.Errorf("lapse credits of %s: %w", customer, err)
	}
	event, _ := findEvent(mined.receipt.Logs, project, c.abi.project.UnpackLapsedEvent)
	if event == nil {
		return Payment{}, missing("Lapsed", mined)
	}
	return Payment{mined, event.Revenue}, nil
}

// Asked is a request that a customer made on chain.
type Asked struct {
	Mined
	Number   uint64 `json:"number"`
	Deadline uint64 `json:"deadline"` // the last block in which the server can answer
}

// Request asks on chain, as a customer with unserved calls, for what the server did not answer off it. input is the whole
// question in the serving API's encoding.
func (c *Client) Request(ctx context.Context, project common.Address, input []byte) (Asked, error) {
	mined, err := c.write(ctx, &project, c.abi.project.PackRequest(input))
	if err != nil {
		return Asked{}, fmt.Errorf("request of %s: %w", project, err)
	}
	event, _ := findEvent(mined.receipt.Logs, project, c.abi.project.UnpackRequestedEvent)
	if event == nil {
		return Asked{}, missing("Requested", mined)
	}
	return Asked{mined, event.Number, event.Deadline}, nil
}

// Answer answers a customer's request as the project's fleet: one call more is served.
func (c *Client) Answer(ctx context.Context, project, customer common.Address, output []byte) (Payment, error) {
	mined, err := c.write(ctx, &project, c.abi.project.PackAnswer(customer, output))
	if err != nil {
		return Payment{}, fmt.Errorf("answer %s: %w", customer, err)
	}
	event, _ := findEvent(mined.receipt.Logs, project, c.abi.project.UnpackAnsweredEvent)
	if event == nil {
		return Payment{}, missing("Answered", mined)
	}
	return Payment{mined, event.Revenue}, nil
}

// Reclaim takes back, as a customer whose request was not answered in time, the price of all its unserved calls.
func (c *Client) Reclaim(ctx context.Context, project common.Address) (Payment, error) {
	mined, err := c.write(ctx, &project, c.abi.project.PackReclaim())
	if err != nil {
		return Payment{}, fmt.Errorf("reclaim from %s: %w", project, err)
	}
	event, _ := findEvent(mined.receipt.Logs, project, c.abi.project.UnpackReclaimedEvent)
	if event == nil {
		return Payment{}, missing("Reclaimed", mined)
	}
	return Payment{mined, event.Amount}, nil
}
