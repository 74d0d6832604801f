package serving

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/settlement"
)

// A record is one change of one customer's page: kind, customer, period and a number, each little-endian, and then what
// the kind adds.
type record struct {
	kind     byte
	customer common.Address
	period   uint64
	number   uint64 // calls of a receipt or of the chain's count; the first number used

	signature []byte // of a receipt: 65 bytes
	n         uint32 // numbers used, or slots of a reopened page's ring
	inputs    digest // that they were used for
}

const (
	paid     byte = 1 + iota // a receipt
	counted                  // the chain's count
	usedUp                   // numbers are used
	reopened                 // all numbers up to one are used: the page's beginning in a snapshot

	recordHead     = 1 + common.AddressLength + 8 + 8
	signatureBytes = 65
)

var errRecord = errors.New("malformed record")

func (r record) append(b []byte) []byte {
	b = append(append(b, r.kind), r.customer[:]...)
	b = binary.LittleEndian.AppendUint64(b, r.period)
	b = binary.LittleEndian.AppendUint64(b, r.number)
	switch r.kind {
	case paid:
		b = append(b, r.signature...)
	case reopened:
		b = binary.LittleEndian.AppendUint32(b, r.n)
	case usedUp:
		b = append(binary.LittleEndian.AppendUint32(b, r.n), r.inputs[:]...)
	}
	return b
}

// cutRecord reads the first record of b and returns what follows.
func cutRecord(b []byte) (record, []byte, error) {
	if len(b) < recordHead {
		return record{}, nil, fmt.Errorf("%w: %d bytes", errRecord, len(b))
	}
	r := record{kind: b[0], customer: common.BytesToAddress(b[1:21]), period: binary.LittleEndian.Uint64(b[21:]), number: binary.LittleEndian.Uint64(b[29:])}
	b = b[recordHead:]
	more := map[byte]int{paid: signatureBytes, counted: 0, reopened: 4, usedUp: 4 + len(digest{})}
	length, ok := more[r.kind]
	if !ok || len(b) < length {
		return record{}, nil, fmt.Errorf("%w: kind %d with %d bytes", errRecord, r.kind, len(b))
	}
	switch r.kind {
	case paid:
		r.signature = append([]byte(nil), b[:length]...)
	case reopened:
		r.n = binary.LittleEndian.Uint32(b)
	case usedUp:
		r.n = binary.LittleEndian.Uint32(b)
		copy(r.inputs[:], b[4:])
	}
	return r, b[length:], nil
}

// apply replays a record on its customer's page; receipt is what a paid record holds.
func (r record) apply(p *page, receipt settlement.SignedReceipt) error {
	switch r.kind {
	case paid:
		p.raise(receipt)
	case counted:
		p.count(r.period, r.number)
	case reopened:
		p.reopen(r.period, r.number, int(r.n))
	case usedUp:
		if r.period < p.period {
			return nil
		}
		if last := r.number + uint64(r.n) - 1; r.period > p.period || r.n == 0 || r.number == 0 || last < r.number || last > p.signed || len(p.used) == 0 {
			return fmt.Errorf("%w: %s uses calls from %d on, %d of them, of period %d; paid for are %d of period %d", errRecord,
				r.customer, r.number, r.n, r.period, p.signed, p.period)
		}
		p.mark(r.number, int(r.n), r.inputs)
	}
	return nil
}

// snapshot returns the records that make the page again.
func (p *page) snapshot(b []byte, customer common.Address) []byte {
	head := record{customer: customer, period: p.period}
	start := head.with(reopened, p.floor)
	start.n = uint32(len(p.used))
	b = start.append(b)
	for _, receipt := range []settlement.SignedReceipt{p.full, p.last} {
		if receipt.Calls > 0 {
			r := head.with(paid, receipt.Calls)
			r.signature = receipt.Signature
			b = r.append(b)
		}
	}
	if p.last.Calls < p.signed {
		b = head.with(counted, p.signed).append(b)
	}
	for _, u := range p.used {
		if u.number == 0 {
			continue
		}
		r := head.with(usedUp, u.number)
		r.n, r.inputs = 1, u.inputs
		b = r.append(b)
	}
	return b
}

func (r record) with(kind byte, number uint64) record {
	r.kind, r.number = kind, number
	return r
}
