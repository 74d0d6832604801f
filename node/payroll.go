package node

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/libp2p/go-libp2p/core/crypto"

	"github.com/autonet/autonet/coordinator"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/dht"
	"github.com/autonet/autonet/settlement"
)

// errOtherRoot: a payroll does not lead from what the project keeps to what was claimed.
var errOtherRoot = errors.New("payroll leads to another root")

// unitsOf says who is paid for how many map tasks, ordered by miner.
func unitsOf(tasks coordinator.Tasks, payees coordinator.Payees) []settlement.Contribution {
	units := map[common.Address]uint64{}
	for w, n := range tasks {
		if payee := payees[w]; common.IsHexAddress(payee) && n > 0 {
			units[common.HexToAddress(payee)] += uint64(n)
		}
	}
	list := []settlement.Contribution{}
	for miner, n := range units {
		list = append(list, settlement.Contribution{Miner: miner, Units: n})
	}
	slices.SortFunc(list, func(a, b settlement.Contribution) int { return a.Miner.Cmp(b.Miner) })
	return list
}

// payrollOf works out a claim's payroll from the epochs before it, and holds it to the root that the project keeps: that
// before the claim's verdict, or that after it when the verdict is there already.
func payrollOf(project settlement.ProjectInfo, c coordinator.Claim) (settlement.Payroll, settlement.Earnings, error) {
	p := settlement.Payroll{Project: project.Address, Epoch: uint64(c.Epoch.Number), Contributions: unitsOf(c.Epoch.Tasks, c.Payees)}
	pay := project.Terms.MinersPay()
	for _, e := range c.Earlier {
		if e.Settled == nil || !e.Settled.Accepted || e.Stopped || !project.Terms.Paid(uint64(e.Number)) {
			continue
		}
		var err error
		if p.Before, err = settlement.NextEarnings(p.Before, pay, unitsOf(e.Tasks, c.Payees)); err != nil {
			return p, nil, err
		}
	}
	after, err := p.After(pay)
	if err != nil {
		return p, nil, err
	}
	return p, after, rooted(project, p, after)
}

// rooted checks that a payroll starts from the project's root, or has led to it.
func rooted(project settlement.ProjectInfo, p settlement.Payroll, after settlement.Earnings) error {
	if before := p.Before.Root(project.Address); before != project.EarningsRoot && after.Root(project.Address) != project.EarningsRoot {
		return fmt.Errorf("%w: it starts from %s, the project keeps %s", errOtherRoot, before, project.EarningsRoot)
	}
	return nil
}

// payrolls finds published payrolls: the fleet's record of an epoch names the blob.
type payrolls struct {
	host  *dht.Host
	blobs store.Source
}

// find returns the payroll of a project's epoch that the fleet endorsed.
func (f payrolls) find(ctx context.Context, project settlement.ProjectInfo, epoch uint64) (settlement.Payroll, error) {
	record, err := f.host.FindEndorsed(ctx, lower(project.Address), epoch, lower(project.Terms.Fleet))
	if err != nil {
		return settlement.Payroll{}, err
	}
	c, err := store.Parse(record.Payroll)
	if err != nil {
		return settlement.Payroll{}, fmt.Errorf("payroll of epoch %d: %w", epoch, err)
	}
	data, err := f.blobs.Get(ctx, c)
	if err != nil {
		return settlement.Payroll{}, fmt.Errorf("payroll of epoch %d: %w", epoch, err)
	}
	p, err := settlement.DecodePayroll(data)
	if err == nil && (p.Project != project.Address || p.Epoch != epoch) {
		err = fmt.Errorf("payroll %s is of epoch %d of %s, expected epoch %d of %s", c, p.Epoch, p.Project, epoch, project.Address)
	}
	return p, err
}

// lower writes an address as records do.
func lower(a common.Address) string { return strings.ToLower(a.Hex()) }

// endorse has the fleet's account sign a record, so that verifiers who know it from the chain can tell it from others'.
func endorse(ctx context.Context, record *dht.Proof, author crypto.PrivKey, fleet settlement.Signer) error {
	return record.Endorse(author, fleet.Address().Hex(), func(digest [32]byte) ([]byte, error) {
		return fleet.SignTyped(ctx, apitypes.TypedData{
			Types: apitypes.Types{
				"EIP712Domain":      {{Name: "name", Type: "string"}, {Name: "version", Type: "string"}},
				dht.EndorsementType: {{Name: dht.EndorsementField, Type: "bytes32"}},
			},
			PrimaryType: dht.EndorsementType,
			Domain:      apitypes.TypedDataDomain{Name: dht.EndorsementDomain, Version: dht.EndorsementVersion},
			Message:     apitypes.TypedDataMessage{dht.EndorsementField: hexutil.Encode(digest[:])},
		})
	})
}
