package settlement

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
)

// PendingRequest is a customer's open request; Number and Deadline are zero if there is none.
type PendingRequest struct {
	Number   uint64 `json:"number"`
	Deadline uint64 `json:"deadline"` // the last block in which the server can answer
}

// RequestOf reads a customer's open request.
func (c *Client) RequestOf(ctx context.Context, project, customer common.Address) (PendingRequest, error) {
	out, err := call(ctx, c, nil, project, c.abi.project.PackRequestOf(customer), c.abi.project.UnpackRequestOf)
	return PendingRequest{out.Number, out.Deadline}, wrap(err, "request of %s at %s", customer, project)
}

// RequestEvent is a question that was asked on chain, or its answer.
type RequestEvent struct {
	Next     Cursor         `json:"next"` // resumes behind this event
	Block    uint64         `json:"block"`
	Customer common.Address `json:"customer"`
	Period   uint64         `json:"period"`
	Number   uint64         `json:"number"`
	Answered bool           `json:"answered"`
	Input    []byte         `json:"input,omitempty"`    // of a question
	Output   []byte         `json:"output,omitempty"`   // of an answer
	Deadline uint64         `json:"deadline,omitempty"` // of a question
}

// Requests reads once what was asked of a project and answered behind the cursor, in the order of the chain, and where to
// go on. With an error come the events that were read before it.
func (c *Client) Requests(ctx context.Context, project common.Address, from Cursor) ([]RequestEvent, Cursor, error) {
	p := c.abi.project
	declared := p.GetABI().Events
	query := ethereum.FilterQuery{Addresses: []common.Address{project},
		Topics: [][]common.Hash{{declared["Requested"].ID, declared["Answered"].ID}}}
	logs, end, err := c.filterLogs(ctx, query, max(from.Block, c.deployment.Block))
	next := from
	if end > from.Block {
		next = Cursor{Block: end}
	}
	var events []RequestEvent
	for i := range logs {
		log := &logs[i]
		if log.Removed || from.after(log) {
			continue
		}
		event := RequestEvent{Next: Cursor{log.BlockNumber, log.Index + 1}, Block: log.BlockNumber}
		if asked, bad := p.UnpackRequestedEvent(log); bad == nil {
			event.Customer, event.Period, event.Number = asked.Customer, asked.Period, asked.Number
			event.Input, event.Deadline = asked.Input, asked.Deadline
		} else if answered, bad := p.UnpackAnsweredEvent(log); bad == nil {
			event.Customer, event.Period, event.Number = answered.Customer, answered.Period, answered.Number
			event.Output, event.Answered = answered.Output, true
		} else {
			return events, next, fmt.Errorf("log %d of block %d: %w", log.Index, log.BlockNumber, bind.ErrEventSignatureMismatch)
		}
		events = append(events, event)
	}
	return events, next, err
}
