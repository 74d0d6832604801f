package settlement

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/settlement/bindings"
)

// Deployment says where a network's contracts are. Its JSON is what operators hand to each other.
type Deployment struct {
	ChainID uint64         `json:"chain_id"`
	ATN     common.Address `json:"atn"`
	Market  common.Address `json:"market"`
	Proof   common.Address `json:"proof"`
	Project common.Address `json:"project"` // the implementation that all projects are clones of
	Block   uint64         `json:"block"`   // the market's birth: no event of the network is older
}

// DeployConfig is what is fixed for ever when a network is born.
type DeployConfig struct {
	Holder     common.Address // gets the whole supply of ATN; zero means the deployer
	Bond       *big.Int       // what a verifier bonds, in wei of ATN
	MinPanel   uint8          // the fewest active verifiers with whom a proof can be posted
	JoinDelay  uint64         // blocks from joining to the first panel, at least 1
	LeaveDelay uint64         // blocks from resigning to the bond; longer than any project's two windows together
}

// Deploy makes ATN and the market, which makes the proof contract and the project implementation. The deployer needs
// ether for two transactions.
func Deploy(ctx context.Context, chain Chain, cfg ClientConfig, deploy DeployConfig) (Deployment, error) {
	if deploy.Bond == nil {
		return Deployment{}, errors.New("deploy: expected a verifier's bond")
	}
	c, err := newClient(ctx, chain, cfg)
	if err != nil {
		return Deployment{}, fmt.Errorf("deploy: %w", err)
	}
	holder := deploy.Holder
	if holder == (common.Address{}) {
		holder = cfg.Signer.Address()
	}
	d := Deployment{ChainID: c.chainID.Uint64()}
	mined, err := c.write(ctx, nil, append(common.FromHex(bindings.ATNMetaData.Bin), c.abi.atn.PackConstructor(holder)...))
	if err != nil {
		return d, fmt.Errorf("deploy ATN: %w", err)
	}
	d.ATN = mined.receipt.ContractAddress
	constructor := c.abi.market.PackConstructor(d.ATN, bindings.ProofConfig{
		Bond: deploy.Bond, MinPanel: deploy.MinPanel, JoinDelay: deploy.JoinDelay, LeaveDelay: deploy.LeaveDelay,
	})
	mined, err = c.write(ctx, nil, append(common.FromHex(bindings.MarketMetaData.Bin), constructor...))
	if err != nil {
		return d, fmt.Errorf("deploy market: %w", err)
	}
	d.Market, d.Block = mined.receipt.ContractAddress, mined.Block
	if d.Proof, err = call(ctx, c, nil, d.Market, c.abi.market.PackProof(), c.abi.market.UnpackProof); err != nil {
		return d, fmt.Errorf("deploy: %w", err)
	}
	d.Project, err = call(ctx, c, nil, d.Market, c.abi.market.PackImplementation(), c.abi.market.UnpackImplementation)
	if err != nil {
		return d, fmt.Errorf("deploy: %w", err)
	}
	return d, nil
}

// Encode is the deployment as indented JSON.
func (d Deployment) Encode() []byte {
	data, err := json.MarshalIndent(d, "", "  ")
	if err != nil {
		panic(err) // a struct of integers and addresses always encodes
	}
	return append(data, '\n')
}

// DecodeDeployment reads what Encode wrote.
func DecodeDeployment(data []byte) (Deployment, error) {
	var d Deployment
	if err := json.Unmarshal(data, &d); err != nil {
		return d, fmt.Errorf("deployment: %w", err)
	}
	return d, d.Validate()
}

// Validate lists what is missing.
func (d Deployment) Validate() error {
	var faults []error
	if d.ChainID == 0 {
		faults = append(faults, errors.New("deployment: chain_id: expected a positive number"))
	}
	for _, field := range []struct {
		name    string
		address common.Address
	}{{"atn", d.ATN}, {"market", d.Market}, {"proof", d.Proof}, {"project", d.Project}} {
		if field.address == (common.Address{}) {
			faults = append(faults, fmt.Errorf("deployment: %s: expected an address", field.name))
		}
	}
	return errors.Join(faults...)
}
