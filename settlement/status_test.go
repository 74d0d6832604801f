package settlement

import (
	"errors"
	"strings"
	"testing"
)

func TestStatus(t *testing.T) {
	w, ctx := newWorld(t), t.Context()
	s, err := ReadStatus(ctx, w.dev.Chain(), w.deployment)
	if err != nil || s.ChainID != 1337 || s.Head == 0 || s.BaseFee.Sign() <= 0 || len(s.Debts) == 0 || s.Finalized == nil || *s.Finalized > s.Head {
		t.Fatalf("%+v, %v", s, err)
	}
	for _, c := range s.Contracts {
		if c.Fault != "" {
			t.Errorf("%+v", c)
		}
	}
	bad := w.deployment
	bad.Project = w.founder.Address()
	s, err = ReadStatus(ctx, w.dev.Chain(), bad)
	if err != nil || len(s.Debts) != 0 {
		t.Fatalf("%+v, %v", s, err)
	}
	faults := map[string]string{}
	for _, c := range s.Contracts {
		faults[c.Name] = c.Fault
	}
	if faults["project"] != "no code" || faults["atn"] != "" || faults["market"] != "" || faults["stake"] != "" {
		t.Errorf("%v", faults)
	}
	bad = w.deployment
	bad.Proof = w.deployment.ATN
	if s, err = ReadStatus(ctx, w.dev.Chain(), bad); err != nil || len(s.Debts) != 0 || !strings.Contains(s.Wiring, w.deployment.Proof.Hex()) {
		t.Errorf("%+v, %v", s, err)
	}
	bad.ChainID++
	if _, err := ReadStatus(ctx, w.dev.Chain(), bad); !errors.Is(err, ErrWrongChain) {
		t.Errorf("another chain: %v", err)
	}
	if s, err := ReadStatus(ctx, w.dev.Chain(), Deployment{}); err != nil || len(s.Contracts) != 0 {
		t.Errorf("a chain without a network: %+v, %v", s, err)
	}
}
