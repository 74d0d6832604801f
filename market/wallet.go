package market

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/settlement"
)

// Wallet is what an account has.
type Wallet struct {
	Address string   `json:"address"`
	Block   uint64   `json:"block"`
	ATN     string   `json:"atn"`
	Ether   string   `json:"ether"`
	Votes   string   `json:"votes"`
	Bonded  string   `json:"bonded"`
	Shares  []Shares `json:"shares"`
}

// Shares are an account's in one project, and what they have earned and not been paid.
type Shares struct {
	Project   string `json:"project"`
	JobID     string `json:"job_id"`
	Shares    string `json:"shares"`
	Dividends string `json:"dividends"`
}

// ReadWallet reads what an account has, its shares in every project among it.
func ReadWallet(ctx context.Context, c *settlement.Client, account common.Address) (Wallet, error) {
	w := Wallet{Address: account.Hex(), Shares: []Shares{}}
	var err error
	if w.Block, err = c.Block(ctx); err != nil {
		return w, err
	}
	atn, err := c.Balance(ctx, account)
	if err != nil {
		return w, err
	}
	ether, err := c.Ether(ctx, account)
	if err != nil {
		return w, err
	}
	votes, err := c.Votes(ctx, account)
	if err != nil {
		return w, err
	}
	stake, err := c.Stake(ctx, account)
	if err != nil {
		return w, err
	}
	w.ATN, w.Ether = settlement.FormatATN(atn), settlement.FormatEther(ether)
	w.Votes, w.Bonded = settlement.FormatATN(votes), settlement.FormatATN(stake.Bonded)
	return w, w.readShares(ctx, c, account)
}

func (w *Wallet) readShares(ctx context.Context, c *settlement.Client, account common.Address) error {
	projects, err := c.Projects(ctx)
	if err != nil {
		return err
	}
	for _, address := range projects {
		shares, err := c.Shares(ctx, address, account)
		if err != nil {
			return err
		}
		dividends, err := c.Dividends(ctx, address, account)
		if err != nil {
			return err
		}
		if shares.Sign() == 0 && dividends.Sign() == 0 {
			continue
		}
		project, err := c.ProjectState(ctx, address)
		if err != nil {
			return err
		}
		w.Shares = append(w.Shares, Shares{address.Hex(), project.Terms.JobID, decimal(settlement.FormatATN(shares)), settlement.FormatATN(dividends)})
	}
	return nil
}

// Rows are the facts as a table of two columns.
func (w Wallet) Rows() [][]string {
	rows := [][]string{{"ATN", w.ATN}, {"ether", w.Ether}, {"votes", w.Votes}, {"bonded", w.Bonded}}
	for _, s := range w.Shares {
		rows = append(rows, []string{"shares of " + s.JobID, s.Shares + " of " + s.Project + ", dividends " + s.Dividends})
	}
	return rows
}
