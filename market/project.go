package market

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/settlement"
)

// Project is a project as people and programs read it: amounts are decimals with their units.
type Project struct {
	Address          string   `json:"address"`
	JobID            string   `json:"job_id"`
	State            string   `json:"state"`
	Block            uint64   `json:"block"` // that all this is of
	Founder          string   `json:"founder"`
	Fleet            string   `json:"fleet"`
	Job              string   `json:"job"` // CIDs
	Model            string   `json:"model"`
	Dataset          string   `json:"dataset"`
	Weights          string   `json:"weights,omitempty"`
	Metric           string   `json:"metric"`
	Threshold        string   `json:"threshold"`
	Goal             string   `json:"goal"`
	Raised           string   `json:"raised"`
	Escrow           string   `json:"escrow"`
	PayPerEpoch      string   `json:"pay_per_epoch"`
	PricePerCall     string   `json:"price_per_call"`
	Epochs           uint32   `json:"epochs"`
	EpochsProved     uint32   `json:"epochs_proved"`
	FounderShare     string   `json:"founder_share"`
	VerifierShare    string   `json:"verifier_share"`
	FundingDeadline  uint64   `json:"funding_deadline"` // blocks
	TrainingDeadline uint64   `json:"training_deadline"`
	CreditBlocks     uint64   `json:"credit_blocks"`
	AnswerBlocks     uint32   `json:"answer_blocks"`
	Shares           string   `json:"shares"`
	Dividends        string   `json:"dividends_owed"`
	Credits          string   `json:"credits_owed"`
	Miners           string   `json:"miners_owed"`
	Royalties        string   `json:"royalties_owed"`
	Fee              string   `json:"fee_owed"`
	Parts            []string `json:"parts,omitempty"`
	Account          *Holding `json:"account,omitempty"`
}

// Holding is what an account has in a project.
type Holding struct {
	Address   string `json:"address"`
	Shares    string `json:"shares"`
	Dividends string `json:"dividends"`
	Refund    string `json:"refund"`
	Earned    string `json:"earned"` // paid to it as a miner
	Bought    uint64 `json:"calls_bought"`
	Served    uint64 `json:"calls_served"`
	Expiry    uint64 `json:"calls_lapse_after"` // block
	Request   uint64 `json:"request,omitempty"` // number of an open request, and the last block in which it can be answered
	Deadline  uint64 `json:"request_deadline,omitempty"`
}

// ShowProject writes a project's facts as people read them.
func ShowProject(p settlement.ProjectInfo) Project {
	t, atn := p.Terms, settlement.FormatATN
	shown := Project{
		Address: p.Address.Hex(), JobID: t.JobID, State: p.State.String(), Block: p.Block, Founder: p.Founder.Hex(), Fleet: t.Fleet.Hex(),
		Job: t.Job, Model: t.Model, Dataset: t.Dataset, Weights: p.Weights, Metric: t.Metric.String(), Threshold: ppm(t.ThresholdPPM),
		Goal: atn(t.Goal), Raised: atn(p.Raised), Escrow: atn(p.Escrow), PayPerEpoch: atn(t.PayPerEpoch), PricePerCall: atn(t.PricePerCall),
		Epochs: t.Epochs, EpochsProved: min(max(p.NextEpoch, 1)-1, t.Epochs), FounderShare: percent(t.FounderShareBPS),
		VerifierShare: percent(t.VerifierShareBPS), FundingDeadline: t.FundingDeadline, TrainingDeadline: t.TrainingDeadline,
		CreditBlocks: t.CreditBlocks, AnswerBlocks: t.AnswerBlocks, Shares: decimal(atn(p.Shares)), Dividends: atn(p.DividendsOwed),
		Credits: atn(p.CreditsOwed), Miners: atn(p.MinersOwed), Royalties: atn(p.RoyaltiesOwed), Fee: atn(p.FeeOwed),
	}
	for _, part := range t.Parts {
		shown.Parts = append(shown.Parts, fmt.Sprintf("%s %s", part.Project, percent(part.RoyaltyBPS)))
	}
	return shown
}

// ReadHolding reads what an account has in a project.
func ReadHolding(ctx context.Context, c *settlement.Client, p settlement.ProjectInfo, account common.Address) (*Holding, error) {
	h := &Holding{Address: account.Hex()}
	shares, err := c.Shares(ctx, p.Address, account)
	if err != nil {
		return nil, err
	}
	dividends, err := c.Dividends(ctx, p.Address, account)
	if err != nil {
		return nil, err
	}
	refund, err := c.RefundOf(ctx, p.Address, account)
	if err != nil {
		return nil, err
	}
	earned, err := c.PaidTo(ctx, p.Address, account)
	if err != nil {
		return nil, err
	}
	credits, err := c.Credits(ctx, p.Address, account)
	if err != nil {
		return nil, err
	}
	request, err := c.RequestOf(ctx, p.Address, account)
	if err != nil {
		return nil, err
	}
	h.Shares, h.Dividends = decimal(settlement.FormatATN(shares)), settlement.FormatATN(dividends)
	h.Refund, h.Earned = settlement.FormatATN(refund), settlement.FormatATN(earned)
	h.Bought, h.Served, h.Expiry = credits.Bought, credits.Served, credits.Expiry
	h.Request, h.Deadline = request.Number, request.Deadline
	return h, nil
}

// Rows are the facts as a table of two columns.
func (p Project) Rows() [][]string {
	rows := [][]string{
		{"job", p.JobID}, {"state", fmt.Sprintf("%s in block %d", p.State, p.Block)},
		{"founder", p.Founder + ", " + p.FounderShare + " of the shares"}, {"fleet", p.Fleet},
		{"raised", p.Raised + " of " + p.Goal + ", until block " + fmt.Sprint(p.FundingDeadline)},
		{"training", fmt.Sprintf("%d of %d epochs proved, until block %d", p.EpochsProved, p.Epochs, p.TrainingDeadline)},
		{"an epoch pays", p.PayPerEpoch + ", " + p.VerifierShare + " of it to verifiers"},
		{"matures at", p.Metric + " " + p.Threshold},
		{"a call costs", fmt.Sprintf("%s, and lapses %d blocks after it was bought", p.PricePerCall, p.CreditBlocks)},
		{"escrow", p.Escrow}, {"owed to miners", p.Miners}, {"owed as dividends", p.Dividends}, {"owed to customers", p.Credits},
		{"owed to parts", p.Royalties}, {"owed to the treasury", p.Fee}, {"shares", p.Shares},
		{"job's CID", p.Job}, {"model's CID", p.Model}, {"dataset's CID", p.Dataset},
	}
	if p.Weights != "" {
		rows = append(rows, []string{"weights' CID", p.Weights})
	}
	for i, part := range p.Parts {
		rows = append(rows, []string{fmt.Sprintf("part %d", i), part})
	}
	if a := p.Account; a != nil {
		rows = append(rows, []string{"", ""}, []string{"account", a.Address}, []string{"shares", a.Shares}, []string{"dividends", a.Dividends},
			[]string{"refund", a.Refund}, []string{"paid as a miner", a.Earned},
			[]string{"calls", fmt.Sprintf("%d bought, %d served, the rest lapses after block %d", a.Bought, a.Served, a.Expiry)})
		if a.Request != 0 {
			rows = append(rows, []string{"open request", fmt.Sprintf("number %d, to be answered by block %d", a.Request, a.Deadline)})
		}
	}
	return rows
}
