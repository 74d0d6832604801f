package market

import (
	"context"
	"crypto/rand"
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"go.uber.org/goleak"

	"github.com/autonet/autonet/settlement"
)

// TestMain checks for leaks. Two parts of go-ethereum outlive the node that started them: the process-wide cache of senders,
// and a timer of leveldb that ends by itself.
func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m,
		goleak.IgnoreTopFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"),
		goleak.IgnoreTopFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"),
	)
}

func TestParseAddress(t *testing.T) {
	const good = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"
	for _, text := range []string{good, strings.ToLower(good), "0x" + strings.ToUpper(good[2:])} {
		if got, err := ParseAddress(text); err != nil || got.Hex() != good {
			t.Errorf("ParseAddress(%q) = %s, %v", text, got, err)
		}
	}
	for text, want := range map[string]string{
		good[2:]: "0x and 40", good[:41]: "0x and 40", good + "0": "0x and 40", "0X" + good[2:]: "0x and 40", "": "0x and 40",
		strings.Replace(good, "dc79C8", "dc79c8", 1): "bad checksum", strings.Replace(good, "1812", "1821", 1): "bad checksum",
		common.Address{}.Hex(): "another than zero",
	} {
		if got, err := ParseAddress(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("ParseAddress(%q) = %s, %v; want %q", text, got, err, want)
		}
	}
}

func atn(text string) *big.Int { return settlement.MustATN(text) }

func TestChecks(t *testing.T) {
	me := common.HexToAddress("0x01")
	project := settlement.ProjectInfo{Address: common.HexToAddress("0x02"), Block: 50, State: settlement.Funding, Raised: atn("400"),
		Terms: settlement.Terms{Goal: atn("1000"), PricePerCall: atn("0.5"), FundingDeadline: 60, TrainingDeadline: 70, Fleet: me}}
	mature, late := project, project
	mature.State, late.Block = settlement.Mature, 61
	invest := func(p settlement.ProjectInfo, amount, balance string) error {
		_, err := Investable(p, me, atn(amount), atn(balance))
		return err
	}
	price := func(p settlement.ProjectInfo, calls uint64, balance string) error {
		_, err := Price(p, me, calls, atn(balance))
		return err
	}
	receipt := func(chain uint64, project common.Address) settlement.SignedReceipt {
		return settlement.SignedReceipt{Receipt: settlement.Receipt{ChainID: chain, Project: project}}
	}
	publish := func(funding, training uint64) error {
		return Publishable(settlement.Terms{FundingDeadline: funding, TrainingDeadline: training}, 50)
	}
	for _, c := range []struct {
		err  error
		want string // "": no error
	}{
		{invest(project, "250", "250"), ""},
		{invest(project, "5000", "5000"), ""}, // what is over the goal is not taken
		{invest(project, "5000", "600"), "amount 5000 ATN: account 0x0000000000000000000000000000000000000001 has 600 ATN"},
		{invest(project, "250", "249"), "amount 250 ATN: account 0x0000000000000000000000000000000000000001 has 249 ATN"},
		{invest(project, "0", "1"), "amount 0 ATN: expected more than nothing"},
		{invest(mature, "1", "1"), "is in state Mature in block 50: investments are taken in state Funding only"},
		{invest(late, "1", "1"), "funding deadline: block 60 is in the past, the chain is at block 61"},
		{price(mature, 3, "1.5"), ""},
		{price(mature, 3, "1.4"), "3 calls cost 1.5 ATN: account 0x0000000000000000000000000000000000000001 has 1.4 ATN"},
		{price(mature, 0, "1"), "calls: expected 1 or more"},
		{price(project, 1, "1"), "calls are sold in state Mature only"},
		{publish(60, 70), ""},
		{publish(49, 70), "funding deadline: block 49 is in the past"},
		{publish(60, 60), "training deadline: block 60 is not behind the funding deadline, block 60"},
		{Redeemable(receipt(2, project.Address), project, 1, me, true), "receipt is for chain 2, expected chain 1"},
		{Redeemable(receipt(1, me), project, 1, me, true), "receipt is for project 0x0000000000000000000000000000000000000001, expected project"},
		{Redeemable(receipt(1, project.Address), project, 1, project.Address, true), "which alone redeems"},
		{Redeemable(receipt(1, project.Address), project, 1, me, true), ""},
		{Redeemable(receipt(1, project.Address), project, 1, me, false), "receipt is not signed by its customer"},
	} {
		switch {
		case c.want == "" && c.err != nil:
			t.Errorf("refused: %v", c.err)
		case c.want != "" && (c.err == nil || !strings.Contains(c.err.Error(), c.want)):
			t.Errorf("got %v, want %q", c.err, c.want)
		}
	}
}

func TestBill(t *testing.T) {
	bill := Bill{What: "invest 250 ATN", Account: common.HexToAddress("0x01"), ChainID: 1337, ATN: atn("700"), Ether: atn("2"),
		Cost: settlement.Cost{Transactions: 2, Gas: 123_456, Fee: big.NewInt(100_000_000_000_001), MostFee: atn("1.5"), Pays: atn("250"), Gets: atn("0")}}
	want := `invest 250 ATN
  account  0x0000000000000000000000000000000000000001 on chain 1337
  ATN      pays 250 ATN, gets 0 ATN; has 700 ATN, 450 ATN afterwards
  gas      2 transactions, 123456 gas: about 0.000100001 ETH, at most 1.5 ETH; has 2 ETH, 0.5 ETH or more afterwards
`
	if got := bill.String(); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	if err := bill.Validate(); err != nil {
		t.Error(err)
	}
	bill.Blind = true
	blind := `invest 250 ATN
  account  0x0000000000000000000000000000000000000001 on chain 1337
  ATN      not rehearsed; has 700 ATN
  gas      not rehearsed, at most 2.5 gwei for each; has 2 ETH
`
	bill.Cost = settlement.Cost{FeePerGas: big.NewInt(2_500_000_000)}
	if got := bill.String(); got != blind || bill.Validate() != nil {
		t.Errorf("got\n%swant\n%s", got, blind)
	}
	bill.Blind, bill.Cost = false, settlement.Cost{MostFee: atn("1.5")}
	bill.Ether = atn("1.4")
	if err := bill.Validate(); err == nil {
		t.Error("a bill that the account cannot pay passes")
	}
}

// TestBlindDo: where nothing can be rehearsed, consent is asked all the same, and the price of gas that it named is kept to.
func TestBlindDo(t *testing.T) {
	trader := &Trader{Chain: blindChain{}, Blind: true, Config: settlement.ClientConfig{Signer: signerOf{common.HexToAddress("0x01")}},
		Consent: func(_ context.Context, b Bill) error {
			if !b.Blind || b.Cost.FeePerGas.Cmp(big.NewInt(6)) != 0 {
				t.Errorf("asked for %+v", b)
			}
			return nil
		}}
	calls := 0
	_, _, err := Do(t.Context(), trader, "send", func(_ settlement.Chain, cfg settlement.ClientConfig) (int, error) {
		if calls++; cfg.Spending.MaxFeePerGas.Cmp(big.NewInt(6)) != 0 {
			t.Errorf("sent at %v wei for a gas", cfg.Spending.MaxFeePerGas)
		}
		return 0, nil
	})
	if err != nil || calls != 1 {
		t.Errorf("%d calls, %v", calls, err)
	}
	trader.Config.Spending.MaxFeePerGas = big.NewInt(2)
	_, _, err = Do(t.Context(), trader, "send", func(settlement.Chain, settlement.ClientConfig) (int, error) { return 0, errors.New("acted") })
	if !errors.Is(err, settlement.ErrSpendingCap) {
		t.Errorf("gas above the cap: %v", err)
	}
}

// blindChain is a node that rehearses nothing; a gas costs 3 wei.
type blindChain struct{ settlement.Chain }

func (blindChain) ChainID(context.Context) (*big.Int, error)          { return big.NewInt(5), nil }
func (blindChain) SuggestGasTipCap(context.Context) (*big.Int, error) { return big.NewInt(1), nil }
func (blindChain) HeaderByNumber(context.Context, *big.Int) (*types.Header, error) {
	return &types.Header{BaseFee: big.NewInt(2)}, nil
}
func (blindChain) BalanceAt(context.Context, common.Address, *big.Int) (*big.Int, error) {
	return big.NewInt(7), nil
}

// signerOf has an address and no key.
type signerOf struct{ address common.Address }

func (s signerOf) Address() common.Address { return s.address }
func (s signerOf) SignTx(_ context.Context, tx *types.Transaction, _ *big.Int) (*types.Transaction, error) {
	return tx, nil
}
func (s signerOf) SignTyped(context.Context, apitypes.TypedData) ([]byte, error) { return nil, nil }

// TestDo: nothing is sent before the consent, nor without it.
func TestDo(t *testing.T) {
	ctx := t.Context()
	account, err := settlement.NewAccount(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	dev, err := settlement.OpenDevChain(settlement.DevChainConfig{Period: 2 * time.Millisecond, Ether: map[common.Address]*big.Int{account.Address(): atn("1")}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := dev.Close(); err != nil {
			t.Error(err)
		}
	})
	sent := func() uint64 {
		nonce, err := dev.Chain().PendingNonceAt(ctx, account.Address())
		if err != nil {
			t.Fatal(err)
		}
		return nonce
	}
	refusal := errors.New("no")
	var asked []Bill
	trader := &Trader{Chain: dev.Chain(), Config: settlement.ClientConfig{Signer: account, Poll: time.Millisecond},
		Consent: func(_ context.Context, b Bill) error {
			if asked = append(asked, b); sent() != 0 {
				t.Error("sent before the consent")
			}
			if len(asked) == 1 {
				return refusal
			}
			return nil
		}}
	deploy := func(chain settlement.Chain, cfg settlement.ClientConfig) (settlement.Deployment, error) {
		return settlement.Deploy(ctx, chain, cfg, deployConfig())
	}
	if _, _, err := Do(ctx, trader, "deploy", deploy); !errors.Is(err, refusal) || sent() != 0 {
		t.Fatalf("refused: %v, %d transactions sent", err, sent())
	}
	d, bill, err := Do(ctx, trader, "deploy", deploy)
	if err != nil || d.Validate() != nil || bill.Cost.Transactions != int(sent()) || bill.Cost.Transactions == 0 {
		t.Fatalf("agreed: %+v, %v, %d transactions sent, bill %s", d, err, sent(), bill)
	}
	after, err := dev.Chain().BalanceAt(ctx, account.Address(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if spent := new(big.Int).Sub(bill.Ether, after); spent.Cmp(bill.Cost.MostFee) > 0 {
		t.Errorf("spent %v wei, at most %v were agreed to", spent, bill.Cost.MostFee)
	}
	trader.Config.Deployment = d
	_, _, err = Do(ctx, trader, "send", As(ctx, func(c *settlement.Client) (settlement.Mined, error) {
		return c.Transfer(ctx, d.Market, new(big.Int).Lsh(common.Big1, 200))
	}))
	var not *NotSent
	if _, reverted := settlement.Reverted(err, "ERC20InsufficientBalance"); !errors.As(err, &not) || !reverted || len(asked) != 2 {
		t.Errorf("over the balance: %v, asked %d times", err, len(asked))
	}
}
