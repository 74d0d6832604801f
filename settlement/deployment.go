package settlement

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/autonet/autonet/settlement/bindings"
)

// Deployment says where a network's contracts are. Its JSON is what operators hand to each other.
type Deployment struct {
	ChainID  uint64         `json:"chain_id"`
	ATN      common.Address `json:"atn"`
	Timelock common.Address `json:"timelock"`
	Governor common.Address `json:"governor"`
	Treasury common.Address `json:"treasury"`
	Stake    common.Address `json:"stake"`
	Proof    common.Address `json:"proof"`
	Project  common.Address `json:"project"` // the implementation that all projects are clones of
	Market   common.Address `json:"market"`
	Block    uint64         `json:"block"` // the first contract's birth: no event of the network is older
}

// contract is one of a deployment's, by its name in the JSON.
type contract struct {
	name string
	at   *common.Address
}

// contracts lists the addresses in the order of the deployer's nonces.
func (d *Deployment) contracts() []contract {
	return []contract{{"atn", &d.ATN}, {"timelock", &d.Timelock}, {"governor", &d.Governor}, {"treasury", &d.Treasury},
		{"stake", &d.Stake}, {"proof", &d.Proof}, {"project", &d.Project}, {"market", &d.Market}}
}

// Deploy makes the eight contracts by as many transactions in a row. Each is told the addresses of those that follow,
// which are those of the deployer's next nonces: the account must do nothing else meanwhile. The last one checks the
// wiring on chain, and CheckDeployment does once more, of all.
func Deploy(ctx context.Context, chain Chain, cfg ClientConfig, deploy DeployConfig) (Deployment, error) {
	if err := deploy.Validate(); err != nil {
		return Deployment{}, fmt.Errorf("deploy: %w", err)
	}
	if cfg.Signer == nil {
		return Deployment{}, fmt.Errorf("deploy: %w", ErrReadOnly)
	}
	c, err := newClient(ctx, chain, cfg)
	if err != nil {
		return Deployment{}, fmt.Errorf("deploy: %w", err)
	}
	nonce, err := chain.PendingNonceAt(ctx, c.Address())
	if err != nil {
		return Deployment{}, fmt.Errorf("deploy: read nonce of %s: %w", c.Address(), err)
	}
	d := Deployment{ChainID: c.chainID.Uint64()}
	for i, contract := range d.contracts() {
		*contract.at = crypto.CreateAddress(c.Address(), nonce+uint64(i))
	}
	for i, code := range c.abi.creations(d, deploy, c.Address()) {
		contract := d.contracts()[i]
		mined, err := c.write(ctx, nil, code)
		if err != nil {
			return Deployment{}, fmt.Errorf("deploy %s: %w", contract.name, err)
		}
		if got := mined.receipt.ContractAddress; got != *contract.at {
			return Deployment{}, fmt.Errorf("deploy %s: it is at %s, expected %s: account %s sent something else meanwhile; deploy again", contract.name, got, contract.at, c.Address())
		}
		if i == 0 {
			d.Block = mined.Block
		}
	}
	c.deployment = d
	if _, rehearsed := chain.(*Rehearsal); rehearsed {
		return d, nil // a rehearsal computes all eight again for each question, and the market has checked the wiring
	}
	return d, c.CheckDeployment(ctx)
}

// creations are the contracts' creation codes with their arguments, in the order of contracts.
func (c *contracts) creations(d Deployment, cfg DeployConfig, deployer common.Address) [][]byte {
	holder := cfg.Holder
	if holder == (common.Address{}) {
		holder = deployer
	}
	anyone := []common.Address{{}}
	nobody := common.Address{}
	create := func(code string, arguments []byte) []byte { return append(common.FromHex(code), arguments...) }
	delay := new(big.Int).SetUint64(cfg.Governor.TimelockSeconds)
	return [][]byte{
		create(bindings.ATNMetaData.Bin, c.atn.PackConstructor(holder)),
		create(bindings.TimelockControllerMetaData.Bin, c.timelock.PackConstructor(delay, []common.Address{d.Governor}, anyone, nobody)),
		create(bindings.AutonetGovernorMetaData.Bin, c.governor.PackConstructor(d.ATN, d.Timelock, d.Treasury, cfg.Governor.pack())),
		create(bindings.TreasuryMetaData.Bin, c.treasury.PackConstructor(d.ATN, d.Timelock)),
		create(bindings.StakeMetaData.Bin, c.stake.PackConstructor(d.ATN, d.Proof, d.Treasury, cfg.Stake.pack())),
		create(bindings.ProofMetaData.Bin, c.proof.PackConstructor(d.Market, d.Stake, cfg.Proof.pack())),
		create(bindings.ProjectMetaData.Bin, c.project.PackConstructor(d.ATN, d.Market, d.Proof, d.Treasury)),
		create(bindings.MarketMetaData.Bin, c.market.PackConstructor(d.ATN, d.Treasury, d.Stake, d.Proof, d.Project)),
	}
}

// CheckDeployment asks each contract whom it knows, and lists all that do not fit the deployment.
func (c *Client) CheckDeployment(ctx context.Context) error {
	d, a := c.deployment, c.abi
	type wire struct {
		what     string
		in       common.Address
		data     []byte
		unpack   func([]byte) (common.Address, error)
		expected common.Address
	}
	var faults []error
	for _, w := range []wire{
		{"market's ATN", d.Market, a.market.PackAtn(), a.market.UnpackAtn, d.ATN},
		{"market's treasury", d.Market, a.market.PackTreasury(), a.market.UnpackTreasury, d.Treasury},
		{"market's stake", d.Market, a.market.PackStake(), a.market.UnpackStake, d.Stake},
		{"market's proof", d.Market, a.market.PackProof(), a.market.UnpackProof, d.Proof},
		{"market's project", d.Market, a.market.PackImplementation(), a.market.UnpackImplementation, d.Project},
		{"project's ATN", d.Project, a.project.PackAtn(), a.project.UnpackAtn, d.ATN},
		{"project's market", d.Project, a.project.PackMarket(), a.project.UnpackMarket, d.Market},
		{"project's proof", d.Project, a.project.PackProof(), a.project.UnpackProof, d.Proof},
		{"project's treasury", d.Project, a.project.PackTreasury(), a.project.UnpackTreasury, d.Treasury},
		{"proof's market", d.Proof, a.proof.PackMarket(), a.proof.UnpackMarket, d.Market},
		{"proof's stake", d.Proof, a.proof.PackStake(), a.proof.UnpackStake, d.Stake},
		{"stake's ATN", d.Stake, a.stake.PackAtn(), a.stake.UnpackAtn, d.ATN},
		{"stake's proof", d.Stake, a.stake.PackProof(), a.stake.UnpackProof, d.Proof},
		{"stake's treasury", d.Stake, a.stake.PackTreasury(), a.stake.UnpackTreasury, d.Treasury},
		{"treasury's ATN", d.Treasury, a.treasury.PackAtn(), a.treasury.UnpackAtn, d.ATN},
		{"treasury's timelock", d.Treasury, a.treasury.PackTimelock(), a.treasury.UnpackTimelock, d.Timelock},
		{"governor's ATN", d.Governor, a.governor.PackToken(), a.governor.UnpackToken, d.ATN},
		{"governor's timelock", d.Governor, a.governor.PackTimelock(), a.governor.UnpackTimelock, d.Timelock},
		{"governor's treasury", d.Governor, a.governor.PackTreasury(), a.governor.UnpackTreasury, d.Treasury},
	} {
		got, err := call(ctx, c, nil, w.in, w.data, w.unpack)
		switch {
		case Transient(err):
			return fmt.Errorf("check deployment: %w", err)
		case err != nil:
			faults = append(faults, fmt.Errorf("deployment: %s: %w", w.what, err))
		case got != w.expected:
			faults = append(faults, fmt.Errorf("deployment: %s is %s, expected %s", w.what, got, w.expected))
		}
	}
	return errors.Join(append(faults, c.checkRoles(ctx))...)
}

// checkRoles: of the timelock, the governor alone proposes, anyone executes, and neither the deployer nor anybody else
// whom we know is its admin.
func (c *Client) checkRoles(ctx context.Context) error {
	d, t := c.deployment, c.abi.timelock
	var faults []error
	for _, role := range []struct {
		name   string
		data   []byte
		unpack func([]byte) ([32]byte, error)
		who    common.Address
		want   bool
	}{
		{"proposer", t.PackPROPOSERROLE(), t.UnpackPROPOSERROLE, d.Governor, true},
		{"executor", t.PackEXECUTORROLE(), t.UnpackEXECUTORROLE, common.Address{}, true},
		{"admin", t.PackDEFAULTADMINROLE(), t.UnpackDEFAULTADMINROLE, c.Address(), false},
		{"admin", t.PackDEFAULTADMINROLE(), t.UnpackDEFAULTADMINROLE, d.Governor, false},
	} {
		id, err := call(ctx, c, nil, d.Timelock, role.data, role.unpack)
		if err != nil {
			return fmt.Errorf("deployment: timelock: %w", err)
		}
		has, err := call(ctx, c, nil, d.Timelock, t.PackHasRole(id, role.who), t.UnpackHasRole)
		if err != nil {
			return fmt.Errorf("deployment: timelock: %w", err)
		}
		if has != role.want {
			faults = append(faults, fmt.Errorf("deployment: timelock: %s is %s: %v, expected %v", role.who, role.name, has, role.want))
		}
	}
	return errors.Join(faults...)
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
	for _, contract := range d.contracts() {
		if *contract.at == (common.Address{}) {
			faults = append(faults, fmt.Errorf("deployment: %s: expected an address", contract.name))
		}
	}
	return errors.Join(faults...)
}
