package dht

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/autonet/autonet/dataset/store"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
)

const (
	// ProofNamespace holds what fleets claim at the ends of epochs.
	ProofNamespace = "autonet-proof"
	// MaxProofBytes bounds an encoded Proof; one takes about 1,000 bytes.
	MaxProofBytes = 2 << 10
	// maxExact bounds Epoch and Sequence to what every JSON reader keeps exact.
	maxExact = 1<<53 - 1
	// proofDomain keeps a signature of a proof from being one of anything else.
	proofDomain = "autonet-proof record, version 1\n"
)

// Proof is a fleet's claim about one epoch of a project, signed by one of the fleet's nodes. Its
// encoding is canonical JSON: the fields in this order, no spaces, each as encoding/json writes it.
type Proof struct {
	Project       string `json:"project"` // contract address, 0x and 40 lower-case hex digits
	Epoch         uint64 `json:"epoch"`
	WeightsBefore string `json:"weightsBefore"` // CIDs, as text
	WeightsAfter  string `json:"weightsAfter"`
	Model         string `json:"model"`
	Dataset       string `json:"dataset"`
	Job           string `json:"job"`
	Payroll       string `json:"payroll,omitempty"` // CID of what the miners did; none where nothing is paid
	MetricPPM     uint32 `json:"metricPPM"`         // the metric × 10⁶
	Sequence      uint64 `json:"sequence"`          // of an author's proofs under one key the highest is kept
	Author        []byte `json:"author"`            // ed25519 public key, libp2p's protobuf form
	// Fleet is the account that posts the project's proofs, written as Project is, and Endorsement its signature (r, s, v).
	Fleet       string `json:"fleet,omitempty"`
	Endorsement []byte `json:"endorsement,omitempty"`
	Signature   []byte `json:"signature,omitempty"`
}

// ProofKey is where anyone's proof of the epoch is found. Any author may put a valid proof there, so
// a reader must check AuthorID; one that knows whose proof it wants reads ProofKeyOf.
func ProofKey(project string, epoch uint64) string {
	return fmt.Sprintf("/%s/%s/%d", ProofNamespace, strings.ToLower(project), epoch)
}

// ProofKeyOf is where only the author's proof of the epoch is valid: nobody else can take its place.
func ProofKeyOf(project string, epoch uint64, author peer.ID) string {
	return ProofKey(project, epoch) + "/" + author.String()
}

// ProofKeyBy is where only a proof that the fleet's account endorsed is valid: nobody else can take its place, and a
// reader needs to know of the fleet what the chain says.
func ProofKeyBy(project string, epoch uint64, fleet string) string {
	return ProofKey(project, epoch) + "/by/" + strings.ToLower(fleet)
}

// Sign sets Author and Signature.
func (p *Proof) Sign(key crypto.PrivKey) (err error) {
	if p.Author, err = crypto.MarshalPublicKey(key.GetPublic()); err != nil {
		return fmt.Errorf("dht: sign proof: %w", err)
	}
	if p.Signature, err = key.Sign(p.signed()); err != nil {
		return fmt.Errorf("dht: sign proof: %w", err)
	}
	return nil
}

// AuthorID returns the peer id of the author, whose signature DecodeProof checked.
func (p Proof) AuthorID() (peer.ID, error) {
	key, err := crypto.UnmarshalPublicKey(p.Author)
	if err != nil {
		return "", fmt.Errorf("dht: proof author: %w", err)
	}
	return peer.IDFromPublicKey(key)
}

// Encode returns the proof's canonical form.
func (p Proof) Encode() []byte {
	b, err := json.Marshal(p)
	if err != nil { // strings, numbers and bytes always have a form
		panic(fmt.Sprintf("dht: encode proof: %v", err))
	}
	return b
}

func (p Proof) signed() []byte {
	p.Signature = nil
	return append([]byte(proofDomain), p.Encode()...)
}

// DecodeProof reads a record's value and checks it whole: size, canonical form, every field, the
// signature, and that it belongs under key. All refusals are ErrInvalidRecord.
func DecodeProof(key string, value []byte) (Proof, error) {
	p, err := decodeProof(key, value)
	if err != nil {
		return Proof{}, fmt.Errorf("dht: proof under %s: %w: %w", clip(key), err, ErrInvalidRecord)
	}
	return p, nil
}

func decodeProof(key string, value []byte) (p Proof, err error) {
	if len(value) > MaxProofBytes {
		return p, fmt.Errorf("%d bytes: want at most %d", len(value), MaxProofBytes)
	}
	dec := json.NewDecoder(bytes.NewReader(value))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&p); err != nil {
		return p, fmt.Errorf("not a proof: %w", err)
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) || !bytes.Equal(p.Encode(), value) {
		return p, errors.New("not in canonical form")
	}
	if err := p.checkFields(); err != nil {
		return p, err
	}
	author, err := p.verify()
	if err != nil {
		return p, err
	}
	if err := p.verifyEndorsement(); err != nil {
		return p, err
	}
	if !slices.Contains(p.keys(author), key) {
		return p, fmt.Errorf("belongs under %v", p.keys(author))
	}
	return p, nil
}

// keys are those that the proof may stand under.
func (p Proof) keys(author peer.ID) []string {
	keys := []string{ProofKeyOf(p.Project, p.Epoch, author), ProofKey(p.Project, p.Epoch)}
	if p.Fleet != "" {
		keys = append(keys, ProofKeyBy(p.Project, p.Epoch, p.Fleet))
	}
	return keys
}

func (p Proof) checkFields() error {
	if !isProject(p.Project) {
		return fmt.Errorf("project %s: want 0x and 40 lower-case hex digits", clip(p.Project))
	}
	if p.Epoch > maxExact {
		return fmt.Errorf("epoch %d: want at most %d", p.Epoch, int64(maxExact))
	}
	if p.Sequence > maxExact {
		return fmt.Errorf("sequence %d: want at most %d", p.Sequence, int64(maxExact))
	}
	cids := []struct{ field, text string }{
		{"weightsBefore", p.WeightsBefore}, {"weightsAfter", p.WeightsAfter},
		{"model", p.Model}, {"dataset", p.Dataset}, {"job", p.Job},
	}
	if p.Payroll != "" {
		cids = append(cids, struct{ field, text string }{"payroll", p.Payroll})
	}
	for _, f := range cids {
		c, err := store.Parse(f.text)
		if err != nil {
			return fmt.Errorf("%s: %w", f.field, err)
		}
		if c.String() != f.text {
			return fmt.Errorf("%s %s: want it written %s", f.field, clip(f.text), c)
		}
	}
	return nil
}

// verify checks the signature, and that the author's key has its one form, and returns its peer id.
func (p Proof) verify() (peer.ID, error) {
	key, err := crypto.UnmarshalPublicKey(p.Author)
	if err != nil {
		return "", fmt.Errorf("author: %w", err)
	}
	if canonical, err := crypto.MarshalPublicKey(key); err != nil || key.Type() != crypto.Ed25519 || !bytes.Equal(canonical, p.Author) {
		return "", fmt.Errorf("author: key of type %v: want ed25519 in canonical form", key.Type())
	}
	if ok, err := key.Verify(p.signed(), p.Signature); err != nil || !ok {
		return "", errors.New("signature: not the author's of this proof")
	}
	return peer.IDFromPublicKey(key)
}

func isProject(s string) bool {
	digits, ok := strings.CutPrefix(s, "0x")
	return ok && len(digits) == 40 && strings.Trim(digits, "0123456789abcdef") == ""
}

// proofValidator implements record.Validator for ProofNamespace.
type proofValidator struct{}

func (proofValidator) Validate(key string, value []byte) error {
	_, err := DecodeProof(key, value)
	return err
}

// Select returns the index of the valid value with the highest sequence; of several such, of the
// greatest bytes, then the first.
func (proofValidator) Select(key string, values [][]byte) (int, error) {
	best, bestSequence := -1, uint64(0)
	for i, value := range values {
		p, err := DecodeProof(key, value)
		if err != nil {
			continue
		}
		if best < 0 || p.Sequence > bestSequence ||
			p.Sequence == bestSequence && bytes.Compare(value, values[best]) > 0 {
			best, bestSequence = i, p.Sequence
		}
	}
	if best < 0 {
		return 0, fmt.Errorf("dht: none of %d values under %s: %w", len(values), clip(key), ErrInvalidRecord)
	}
	return best, nil
}

// PublishProof signs the proof with the host's key and puts it under each of its keys. Errors are PutRecord's; that
// someone else's proof stands under ProofKey is none.
func (h *Host) PublishProof(ctx context.Context, p Proof) error {
	if err := p.Sign(h.cfg.Key); err != nil {
		return err
	}
	var errs []error
	shared := ProofKey(p.Project, p.Epoch)
	for _, key := range p.keys(h.ID()) {
		if err := h.PutRecord(ctx, Record{key, p.Encode()}); key != shared || !errors.Is(err, ErrStale) {
			errs = append(errs, err)
		}
	}
	return errors.Join(errs...)
}

// FindEndorsed returns the proof of the epoch that the fleet's account endorsed.
func (h *Host) FindEndorsed(ctx context.Context, project string, epoch uint64, fleet string) (Proof, error) {
	r, err := h.GetRecord(ctx, ProofKeyBy(project, epoch, fleet))
	if err != nil {
		return Proof{}, err
	}
	return DecodeProof(r.Key, r.Value)
}

// FindProof returns the proof of the epoch by author, or the best of anyone's if author is empty.
func (h *Host) FindProof(ctx context.Context, project string, epoch uint64, author peer.ID) (Proof, error) {
	key := ProofKey(project, epoch)
	if author != "" {
		key = ProofKeyOf(project, epoch, author)
	}
	r, err := h.GetRecord(ctx, key)
	if err != nil {
		return Proof{}, err
	}
	return DecodeProof(key, r.Value)
}
