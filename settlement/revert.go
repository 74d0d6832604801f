package settlement

import (
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/autonet/autonet/settlement/bindings"
)

// RevertError is a contract's refusal, decoded. It is never transient: the same call in the same state reverts again.
type RevertError struct {
	Name string      // of the custom error, "Error" for a plain message, "Panic", "OutOfGas" or "Unknown"
	Args []RevertArg // in the order of the declaration
	Data []byte      // as the node gave it
	Tx   common.Hash // of the transaction that reverted in a block; zero when it was refused before it was sent
}

// RevertArg is one argument of a custom error: an address, *big.Int, integer, []byte, [32]byte or string.
type RevertArg struct {
	Name  string
	Value any
}

func (e *RevertError) Error() string {
	args := make([]string, len(e.Args))
	for i, arg := range e.Args {
		args[i] = arg.Name + "=" + e.show(arg.Value)
	}
	text := fmt.Sprintf("reverted: %s(%s)", e.Name, strings.Join(args, ", "))
	if e.Tx != (common.Hash{}) {
		text += " in transaction " + e.Tx.Hex()
	}
	return text
}

// show prints an argument as a reader of the contracts would write it.
func (e *RevertError) show(value any) string {
	switch value := value.(type) {
	case uint8:
		switch e.Name {
		case "WrongState":
			return State(value).String()
		case "WrongPhase":
			return VotePhase(value).String()
		}
	case []byte:
		if text, err := cidString(value); err == nil && text != "" {
			return text
		}
		return hexutil.Encode(value)
	case [32]byte:
		return hexutil.Encode(value[:])
	case string:
		return fmt.Sprintf("%q", value)
	}
	return fmt.Sprint(value)
}

// Reverted returns the contract's refusal inside err if it has one of these names; any name when none is given.
func Reverted(err error, names ...string) (*RevertError, bool) {
	var revert *RevertError
	if !errors.As(err, &revert) {
		return nil, false
	}
	for _, name := range names {
		if revert.Name == name {
			return revert, true
		}
	}
	return revert, len(names) == 0
}

// contracts are the bindings' parsed ABIs and all their custom errors by selector: an error of one contract surfaces
// through calls of another.
type contracts struct {
	atn      *bindings.ATN
	timelock *bindings.TimelockController
	governor *bindings.AutonetGovernor
	treasury *bindings.Treasury
	stake    *bindings.Stake
	proof    *bindings.Proof
	project  *bindings.Project
	market   *bindings.Market
	errors   map[[4]byte]abi.Error
}

func newContracts() *contracts {
	c := &contracts{
		atn: bindings.NewATN(), timelock: bindings.NewTimelockController(), governor: bindings.NewAutonetGovernor(),
		treasury: bindings.NewTreasury(), stake: bindings.NewStake(), proof: bindings.NewProof(), project: bindings.NewProject(),
		market: bindings.NewMarket(), errors: make(map[[4]byte]abi.Error),
	}
	for _, parsed := range []abi.ABI{
		c.atn.GetABI(), c.timelock.GetABI(), c.governor.GetABI(), c.treasury.GetABI(),
		c.stake.GetABI(), c.proof.GetABI(), c.project.GetABI(), c.market.GetABI(),
	} {
		for _, declared := range parsed.Errors {
			c.errors[[4]byte(declared.ID[:4])] = declared
		}
	}
	return c
}

// decode turns a node's error into a *RevertError if it carries revert data or says that execution reverted.
func (c *contracts) decode(err error) error {
	if err == nil {
		return nil
	}
	var carrier interface{ ErrorData() any }
	if errors.As(err, &carrier) {
		if text, ok := carrier.ErrorData().(string); ok {
			if data, bad := hexutil.Decode(text); bad == nil {
				return c.revert(data)
			}
		}
	}
	if mentions(err, "execution reverted") {
		return c.revert(nil)
	}
	return err
}

// revert decodes the bytes that a contract reverted with.
func (c *contracts) revert(data []byte) *RevertError {
	unknown := &RevertError{Name: "Unknown", Data: data}
	if len(data) < 4 {
		return unknown
	}
	declared, known := c.errors[[4]byte(data[:4])]
	if !known {
		// Error(string) and Panic(uint256) are the compiler's own.
		if reason, err := abi.UnpackRevert(data); err == nil {
			return &RevertError{Name: "Error", Args: []RevertArg{{"message", reason}}, Data: data}
		}
		return unknown
	}
	values, err := declared.Inputs.Unpack(data[4:])
	if err != nil {
		return unknown
	}
	revert := &RevertError{Name: declared.Name, Data: data}
	for i, value := range values {
		revert.Args = append(revert.Args, RevertArg{declared.Inputs[i].Name, value})
	}
	return revert
}
