package settlement

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// Cost is what rehearsed transactions take from their account and bring it.
type Cost struct {
	Transactions int
	Gas          uint64   // of all
	Fee          *big.Int // wei of ether, at the base fee of the newest block
	MostFee      *big.Int // wei of ether, if no gas costs more than FeePerGas
	FeePerGas    *big.Int // wei of ether for one gas that MostFee counts with
	Pays         *big.Int // wei of ATN that leave the account
	Gets         *big.Int // wei of ATN that come to it
}

// transferTopic is ERC-20's event Transfer(address,address,uint256), whose first two arguments are topics.
var transferTopic = crypto.Keccak256Hash([]byte("Transfer(address,address,uint256)"))

// Cost adds up what was rehearsed. ATN is counted as the token's own events tell it.
func (r *Rehearsal) Cost(atn common.Address) Cost {
	cost := Cost{Fee: new(big.Int), MostFee: new(big.Int), FeePerGas: new(big.Int), Pays: new(big.Int), Gets: new(big.Int)}
	for _, s := range r.transactions() {
		cost.Transactions++
		cost.Gas += s.result.GasUsed
		price := new(big.Int).Set(s.tx.GasTipCap())
		if r.head.BaseFee != nil {
			price.Add(price, r.head.BaseFee)
		}
		cost.Fee.Add(cost.Fee, price.Mul(price, new(big.Int).SetUint64(s.result.GasUsed)))
		cost.FeePerGas = greater(cost.FeePerGas, s.tx.GasFeeCap())
		cost.MostFee.Add(cost.MostFee, new(big.Int).Mul(s.tx.GasFeeCap(), new(big.Int).SetUint64(s.tx.Gas())))
		for _, log := range s.result.Logs {
			cost.count(log, atn, r.account)
		}
	}
	return cost
}

func (c *Cost) count(log *types.Log, atn, account common.Address) {
	if log.Address != atn || len(log.Topics) != 3 || log.Topics[0] != transferTopic {
		return
	}
	amount := new(big.Int).SetBytes(log.Data)
	if common.BytesToAddress(log.Topics[1][:]) == account {
		c.Pays.Add(c.Pays, amount)
	}
	if common.BytesToAddress(log.Topics[2][:]) == account {
		c.Gets.Add(c.Gets, amount)
	}
}
