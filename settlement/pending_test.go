package settlement

import (
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// TestPendingScripts runs every script of testdata/pending: what was seen, a line of dashes, and what is done about it.
func TestPendingScripts(t *testing.T) {
	files, err := filepath.Glob("testdata/pending/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no scripts: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			var out strings.Builder
			s := &pendingScript{t: t}
			for block := range strings.SplitSeq(strings.TrimSpace(string(data)), "\n\n") {
				command, _, _ := strings.Cut(block, "\n----\n")
				out.WriteString(command)
				if !strings.HasPrefix(command, "#") {
					out.WriteString("\n----\n" + s.run(command))
				}
				out.WriteString("\n\n")
			}
			got := strings.TrimRight(out.String(), "\n") + "\n"
			if *rewrite {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			} else if got != string(data) {
				t.Errorf("%s: it now does\n%s", file, got)
			}
		})
	}
}

type pendingScript struct {
	t *testing.T
	p pending
	o order
}

// run takes one command: its word, then name=number pairs; times=n repeats it.
func (s *pendingScript) run(command string) string {
	words := strings.Fields(command)
	args := map[string]uint64{}
	for _, word := range words[1:] {
		name, value, _ := strings.Cut(word, "=")
		number, err := strconv.ParseUint(value, 10, 64)
		if err != nil {
			s.t.Fatalf("%q: %v", command, err)
		}
		args[name] = number
	}
	if words[0] == "begin" {
		s.p = pending{nonce: args["nonce"], gas: 100_000, confirmations: args["confirmations"],
			variants: []variant{{common.Hash{1}, fees{wei(args["tip"]), wei(args["most"])}}}}
		if args["cap"] > 0 {
			s.p.spending.MaxFeePerGas = wei(args["cap"])
		}
		return fmt.Sprintf("nonce %d", s.p.nonce)
	}
	for range max(args["times"], 1) {
		s.p, s.o = s.p.step(s.event(words[0], args))
	}
	return showOrder(s.o)
}

func (s *pendingScript) event(word string, args map[string]uint64) any {
	switch word {
	case "saw":
		ev := sawChain{head: args["head"], mined: args["mined"], settled: args["settled"], pool: args["pool"]}
		if block, in := args["block"]; in {
			ev.at = &place{variant: int(args["variant"]), block: block, hash: common.BigToHash(wei(args["block"]<<8 + args["fork"])), depth: args["depth"]}
			if args["doubt"] > 0 {
				ev.doubt = "has a receipt of a block that the node lacks"
			}
		}
		return ev
	case "market":
		return sawMarket{market{base: wei(args["base"]), tip: wei(args["tip"])}}
	case "signed":
		return sawSigned{variant{common.Hash{2}, s.o.offer}}
	case "sent":
		return sawSent{}
	case "filled":
		return sawFilled{}
	}
	s.t.Fatalf("unknown command %q", word)
	return nil
}

func showOrder(o order) string {
	text := string(o.task)
	switch o.task {
	case taskSend, taskDone:
		text += fmt.Sprintf(" variant %d", o.variant)
	case taskSign:
		text += fmt.Sprintf(" tip %v most %v", o.offer.tip, o.offer.most)
	case taskFill:
		text += fmt.Sprintf(" nonce %d tip %v most %v", o.nonce, o.offer.tip, o.offer.most)
	}
	if o.say != "" {
		text += ": " + o.say
	}
	return text
}

func wei(n uint64) *big.Int { return new(big.Int).SetUint64(n) }

func TestSpending(t *testing.T) {
	m := market{base: wei(100), tip: wei(2)}
	for name, c := range map[string]struct {
		spending  Spending
		gas       uint64
		tip, most int64 // most 0: refused
	}{
		"no caps":                      {Spending{}, 1000, 2, 202},
		"cap per gas clips":            {Spending{MaxFeePerGas: wei(150)}, 1000, 2, 150},
		"cap per gas just reached":     {Spending{MaxFeePerGas: wei(102)}, 1000, 2, 102},
		"cap per gas too low":          {Spending{MaxFeePerGas: wei(101)}, 1000, 0, 0},
		"cap per transaction clips":    {Spending{MaxFee: wei(160_999)}, 1000, 2, 160},
		"cap per transaction too low":  {Spending{MaxFee: wei(101_999)}, 1000, 0, 0},
		"the lesser of both caps":      {Spending{MaxFeePerGas: wei(180), MaxFee: wei(160_000)}, 1000, 2, 160},
		"the lesser of both caps, gas": {Spending{MaxFeePerGas: wei(120), MaxFee: wei(160_000)}, 1000, 2, 120},
	} {
		offer, err := c.spending.first(m, c.gas)
		if (err != nil) != (c.most == 0) || err == nil && (offer.tip.Int64() != c.tip || offer.most.Int64() != c.most) {
			t.Errorf("%s: %v, %v", name, offer, err)
		}
	}
	// A replacement is at least an eighth more in both numbers, however small they are.
	for _, last := range []fees{{wei(0), wei(0)}, {wei(1), wei(1)}, {wei(7), wei(9)}, {wei(1000), wei(1001)}} {
		offer, err := Spending{}.replace(last, market{base: new(big.Int), tip: new(big.Int)}, 1)
		if err != nil || offer.tip.Cmp(last.tip) <= 0 || offer.most.Cmp(last.most) <= 0 || offer.tip.Cmp(offer.most) > 0 ||
			new(big.Int).Mul(offer.most, wei(8)).Cmp(new(big.Int).Mul(last.most, wei(9))) < 0 ||
			new(big.Int).Mul(offer.tip, wei(8)).Cmp(new(big.Int).Mul(last.tip, wei(9))) < 0 {
			t.Errorf("after %v: %v, %v", last, offer, err)
		}
	}
	if _, err := (Spending{MaxFeePerGas: wei(1100)}).replace(fees{wei(1), wei(1000)}, m, 1); err == nil {
		t.Error("a replacement over the cap was offered")
	}
	for _, bad := range []Spending{{MaxFeePerGas: wei(0)}, {MaxFee: big.NewInt(-1)}} {
		if bad.Validate() == nil {
			t.Errorf("%+v was accepted", bad)
		}
	}
}
