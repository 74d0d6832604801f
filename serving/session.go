package serving

import (
	"crypto/ecdh"
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"hash"
	"math/big"
	"net/http"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/autonet/autonet/settlement"
)

// The headers of a call in a session.
const (
	headerSession  = "Autonet-Session" // the session's id
	headerCall     = "Autonet-Call"    // the number of the first call of the request
	headerMAC      = "Autonet-Mac"     // of number and body, under the session's key
	headerPatience = "Autonet-Timeout-Ms"
)

const (
	macBytes    = 16
	maxSessions = 8 // of one customer
	longest     = 24 * time.Hour
	// freeSpans bounds the spans of unused numbers that a session's opening tells.
	freeSpans = 256
)

// opening is what a customer signs to open a session: EIP-712 data in the project's domain, which no contract takes.
type opening struct {
	Customer  common.Address `json:"customer"`
	Key       common.Hash    `json:"key"`     // the customer's ephemeral X25519 key
	Expires   uint64         `json:"expires"` // seconds since 1970, at most a day ahead
	Signature hexutil.Bytes  `json:"signature"`
}

// Opened is the answer to an opening.
type Opened struct {
	Session string                    `json:"session"` // id: 32 hex digits
	Key     common.Hash               `json:"key"`     // the server's X25519 key
	Expires uint64                    `json:"expires"`
	Period  uint64                    `json:"period"`
	Calls   uint64                    `json:"calls"`             // paid for in this period
	Receipt *settlement.SignedReceipt `json:"receipt,omitempty"` // the customer's for them; missing where the chain itself says so
	Free    []span                    `json:"free"`              // numbers paid for and unused, first and last, lowest first
}

// typed is the opening as EIP-712 data.
func (o opening) typed(chainID uint64, project common.Address) apitypes.TypedData {
	return apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {
				{Name: "name", Type: "string"}, {Name: "version", Type: "string"},
				{Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"},
			},
			"Session": {{Name: "customer", Type: "address"}, {Name: "key", Type: "bytes32"}, {Name: "expires", Type: "uint64"}},
		},
		PrimaryType: "Session",
		Domain: apitypes.TypedDataDomain{Name: "Autonet Project", Version: "1", VerifyingContract: project.Hex(),
			ChainId: (*math.HexOrDecimal256)(new(big.Int).SetUint64(chainID))},
		Message: apitypes.TypedDataMessage{"customer": o.Customer.Hex(), "key": o.Key.Hex(), "expires": strconv.FormatUint(o.Expires, 10)},
	}
}

// verify checks the signature against the customer's address.
func (o opening) verify(chainID uint64, project common.Address) error {
	if len(o.Signature) != signatureBytes {
		return fmt.Errorf("expected %d bytes, got %d", signatureBytes, len(o.Signature))
	}
	hash, _, err := apitypes.TypedDataAndHash(o.typed(chainID, project))
	if err != nil {
		return err
	}
	signature := append([]byte(nil), o.Signature...)
	signature[crypto.RecoveryIDOffset] -= 27
	key, err := crypto.SigToPub(hash, signature)
	if err != nil {
		return err
	}
	if got := crypto.PubkeyToAddress(*key); got != o.Customer {
		return fmt.Errorf("signed by %s, customer %s", got, o.Customer)
	}
	return nil
}

// sessionKey is what both sides share, and nobody who reads along. own and other are the two sides' keys, customer and
// server the public ones in that order.
func sessionKey(own *ecdh.PrivateKey, other []byte, project common.Address, customer, server []byte) ([]byte, error) {
	public, err := ecdh.X25519().NewPublicKey(other)
	if err != nil {
		return nil, err
	}
	secret, err := own.ECDH(public)
	if err != nil {
		return nil, err
	}
	info := "autonet session 1" + string(project[:]) + string(customer) + string(server)
	return hkdf.Key(sha256.New, secret, nil, info, sha256.Size)
}

// mac authenticates a call: HMAC-SHA256 of the number and the body's sha2-256, cut to macBytes.
type mac struct{ pool sync.Pool }

func newMAC(key []byte) *mac {
	return &mac{pool: sync.Pool{New: func() any { return hmac.New(sha256.New, key) }}}
}

func (m *mac) sum(number uint64, body [sha256.Size]byte) [macBytes]byte {
	h := m.pool.Get().(hash.Hash)
	defer m.pool.Put(h)
	h.Reset()
	var b [8 + sha256.Size]byte
	binary.LittleEndian.PutUint64(b[:], number)
	copy(b[8:], body[:])
	h.Write(b[:])
	var sum [sha256.Size]byte
	return [macBytes]byte(h.Sum(sum[:0]))
}

// session is an open session of a customer.
type session struct {
	account *account
	period  uint64
	expires time.Time
	mac     *mac
	used    uint64 // the turn of its last use
}

// sessions are those that are open. They end with the process; clients open them anew.
type sessions struct {
	key *ecdh.PrivateKey

	mu struct {
		sync.Mutex
		open  map[string]*session
		each  map[common.Address]int
		turns uint64
	}
}

func newSessions() (*sessions, error) {
	key, err := ecdh.X25519().GenerateKey(rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("key of the sessions: %w", err)
	}
	s := &sessions{key: key}
	s.mu.open, s.mu.each = make(map[string]*session), make(map[common.Address]int)
	return s, nil
}

// find returns an open session.
func (s *sessions) find(id string, now time.Time) *session {
	s.mu.Lock()
	defer s.mu.Unlock()
	found := s.mu.open[id]
	if found == nil || !now.Before(found.expires) {
		return nil
	}
	s.mu.turns++
	found.used = s.mu.turns
	return found
}

// add opens a session; the same opening again is the same session. A customer's least used one makes room.
func (s *sessions) add(id string, one *session) {
	s.mu.Lock()
	defer s.mu.Unlock()
	customer := one.account.customer
	if s.mu.open[id] == nil {
		s.mu.each[customer]++
	}
	s.mu.turns++
	one.used = s.mu.turns
	s.mu.open[id] = one
	if s.mu.each[customer] <= maxSessions {
		return
	}
	oldest := id
	for id, other := range s.mu.open {
		if other.account == one.account && other.used < s.mu.open[oldest].used {
			oldest = id
		}
	}
	delete(s.mu.open, oldest)
	s.mu.each[customer]--
}

func sessionID(o opening) string {
	sum := sha256.Sum256(append(append([]byte("autonet session"), o.Customer[:]...), o.Key[:]...))
	return hex.EncodeToString(sum[:16])
}

// openSession answers POST /v1/sessions.
func (s *Server) openSession(r *http.Request, w http.ResponseWriter) (any, *Refusal) {
	body, refusal := s.readBody(r, w)
	if refusal != nil {
		return nil, refusal
	}
	defer s.bodies.give(body)
	var o opening
	if refusal := decodeStrict(body.bytes, &o, ""); refusal != nil {
		return nil, refusal
	}
	now := s.cfg.Now()
	expires := time.Unix(int64(min(o.Expires, 1<<40)), 0)
	if !expires.After(now) || expires.After(now.Add(longest)) {
		return nil, refuse(http.StatusBadRequest, "expires", "expected a time between %d and %d, got %d", now.Unix()+1, now.Add(longest).Unix(), o.Expires)
	}
	if o.Customer == (common.Address{}) {
		return nil, refuse(http.StatusBadRequest, "customer", "expected an address")
	}
	if err := o.verify(s.cfg.ChainID, s.cfg.Project); err != nil {
		return nil, refuse(http.StatusForbidden, "signature", "%v", err)
	}
	server := s.sessions.key.PublicKey().Bytes()
	key, err := sessionKey(s.sessions.key, o.Key[:], s.cfg.Project, o.Key[:], server)
	if err != nil {
		return nil, refuse(http.StatusBadRequest, "key", "expected an X25519 key: %v", err)
	}
	a, period, refusal := s.enterPeriod(r, o.Customer)
	if refusal != nil {
		return nil, refusal
	}
	id := sessionID(o)
	s.sessions.add(id, &session{account: a, period: period, expires: expires, mac: newMAC(key)})
	return s.opened(a, Opened{Session: id, Key: common.Hash(server), Expires: o.Expires}), nil
}

// enterPeriod finds the customer's account and brings it to the chain's period.
func (s *Server) enterPeriod(r *http.Request, customer common.Address) (*account, uint64, *Refusal) {
	look := func() (credit, *Refusal) {
		c, refusal := s.look(r.Context(), customer)
		if refusal == nil && c.Bought == 0 {
			refusal = refuse(http.StatusPaymentRequired, "customer", "%s has bought no calls of project %s", customer, s.cfg.Project)
		}
		return c, refusal
	}
	a, refusal := s.account(customer, func() *Refusal { _, refusal := look(); return refusal })
	if refusal != nil {
		return nil, 0, refusal
	}
	if refusal := a.take(r.Context()); refusal != nil {
		return nil, 0, refusal
	}
	defer a.give()
	c, ok := s.credits.remembered(customer)
	if !ok || c.Bought == 0 {
		if c, refusal = look(); refusal != nil {
			return nil, 0, refusal
		}
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	s.syncLocked(a, c)
	return a, a.mu.page.period, nil
}

// opened tells what is paid for and unused.
func (s *Server) opened(a *account, o Opened) Opened {
	a.mu.Lock()
	defer a.mu.Unlock()
	p := &a.mu.page
	o.Period, o.Calls, o.Free = p.period, p.signed, p.free(freeSpans)
	if p.last.Calls == p.signed && p.signed > 0 {
		receipt := p.last
		o.Receipt = &receipt
	}
	return o
}
