package settlement

import (
	"bytes"
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"
)

func TestEarningsVectors(t *testing.T) {
	for i, v := range readVectors(t).Earnings {
		var list Earnings
		for j, miner := range v.Miners {
			wei, ok := new(big.Int).SetString(v.Cumulative[j], 10)
			if !ok {
				t.Fatalf("vector %d: amount %q", i, v.Cumulative[j])
			}
			list = append(list, Earning{miner, wei})
		}
		if root := list.Root(v.Project); root != v.Root {
			t.Errorf("vector %d: root %s, want %s", i, root, v.Root)
		}
		proof, amount, err := list.Proof(v.Project, v.Miner)
		if err != nil || amount.String() != v.Amount || !slices.Equal(proof, v.Proof) {
			t.Errorf("vector %d: proof %v of %v, %v", i, proof, amount, err)
		}
	}
}

// leads follows a Merkle proof by OpenZeppelin's rule.
func leads(leaf common.Hash, proof []common.Hash) common.Hash {
	for _, beside := range proof {
		if bytes.Compare(leaf[:], beside[:]) > 0 {
			leaf, beside = beside, leaf
		}
		leaf = crypto.Keccak256Hash(leaf[:], beside[:])
	}
	return leaf
}

// TestEarningsAddUp: over random epochs, every miner's proof leads to the root, no list holds more than was paid, and
// each list follows from its payroll.
func TestEarningsAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		project := common.BigToAddress(big.NewInt(7))
		pay := new(big.Int).SetUint64(rapid.Uint64().Draw(t, "pay"))
		all := new(big.Int)
		var before Earnings
		for range rapid.IntRange(1, 5).Draw(t, "epochs") {
			miners := rapid.SliceOfNDistinct(rapid.Uint16Range(1, 40), 1, 12, rapid.ID).Draw(t, "miners")
			var units []Contribution
			for _, miner := range miners {
				units = append(units, Contribution{common.BigToAddress(big.NewInt(int64(miner))), rapid.Uint64Min(1).Draw(t, "units")})
			}
			after, err := NextEarnings(before, pay, units)
			if err != nil {
				t.Fatal(err)
			}
			all.Add(all, pay)
			checkTree(t, project, after, all)
			decoded, err := DecodePayroll(Payroll{project, 1, before, units}.Encode())
			if err != nil || decoded.Before.Root(project) != before.Root(project) {
				t.Fatalf("%+v, %v", decoded, err)
			}
			if again, err := decoded.After(pay); err != nil || again.Root(project) != after.Root(project) {
				t.Fatalf("%+v leads to %v, %v", decoded, again, err)
			}
			before = after
		}
	})
}

func checkTree(t *rapid.T, project common.Address, list Earnings, most *big.Int) {
	root, sum := list.Root(project), new(big.Int)
	for _, e := range list {
		proof, cumulative, err := list.Proof(project, e.Miner)
		if err != nil || leads(earningsLeaf(project, e.Miner, cumulative), proof) != root {
			t.Fatalf("the proof of %s does not lead to the root: %v", e.Miner, err)
		}
		if leads(earningsLeaf(project, e.Miner, new(big.Int).Add(cumulative, common.Big1)), proof) == root {
			t.Fatalf("%s can claim one wei more", e.Miner)
		}
		sum.Add(sum, cumulative)
	}
	if sum.Cmp(most) > 0 {
		t.Fatalf("miners earned %v of %v", sum, most)
	}
}

func TestEarningsRefuse(t *testing.T) {
	a, b := common.BigToAddress(big.NewInt(1)), common.BigToAddress(big.NewInt(2))
	good := Earnings{{a, big.NewInt(10)}, {b, big.NewInt(20)}}
	for name, units := range map[string][]Contribution{
		"no miner": {{common.Address{}, 1}}, "no units": {{a, 0}}, "twice": {{a, 1}, {a, 2}},
	} {
		if after, err := NextEarnings(good, big.NewInt(9), units); err == nil {
			t.Errorf("%s: %v", name, after)
		}
	}
	if _, err := NextEarnings(Earnings{good[1], good[0]}, big.NewInt(9), nil); err == nil {
		t.Error("a list out of order was accepted")
	}
	if _, _, err := good.Proof(a, common.Address{9}); !errors.Is(err, ErrNoEarnings) {
		t.Errorf("a proof for one who is not on the list: %v", err)
	}
	text := string(Payroll{Project: a, Epoch: 3, Before: good}.Encode())
	for name, data := range map[string]string{
		"torn": text[:len(text)/2], "trailing": text + "{}", "field": strings.Replace(text, `"epoch"`, `"epochs"`, 1),
		"order": strings.Replace(text, "0x0000000000000000000000000000000000000001", "0x0000000000000000000000000000000000000003", -1),
		"sign":  strings.Replace(text, `"10"`, `"-10"`, 1), "hex": strings.Replace(text, `"10"`, `"0x10"`, 1), "none": strings.Replace(text, `"10"`, `""`, 1),
	} {
		if data == text {
			t.Errorf("%s: the test changes nothing", name)
		}
		if p, err := DecodePayroll([]byte(data)); err == nil {
			t.Errorf("%s: accepted as %+v", name, p)
		}
	}
}
