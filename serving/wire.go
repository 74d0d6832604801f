package serving

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math"
	"net/http"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/settlement"
)

// Model is what GET /v1/model answers.
type Model struct {
	Project      common.Address `json:"project"`
	ChainID      uint64         `json:"chain_id"`
	JobID        string         `json:"job_id"`
	Weights      string         `json:"weights"`        // CID
	InputLen     int            `json:"input_len"`      // numbers a sample
	Classes      int            `json:"classes"`        // 0: the outputs are no classes
	PricePerCall string         `json:"price_per_call"` // "0.5 ATN"; a call is one sample
	MaxBatch     int            `json:"max_batch"`      // samples a request
	MaxBodyBytes int64          `json:"max_body_bytes"`
	MaxWindow    int            `json:"max_window"` // calls that may be paid ahead
}

// Prediction is the answer to one sample.
type Prediction struct {
	Class         int       `json:"class"`                   // -1 where the outputs are no classes
	Probabilities []float32 `json:"probabilities,omitempty"` // one a class
	Outputs       []float32 `json:"outputs,omitempty"`       // where they are no classes
}

// Answer is what POST /v1/predict answers.
type Answer struct {
	Predictions []Prediction `json:"predictions"` // in the order of the inputs
	Calls       uint64       `json:"calls"`       // served to the customer in this period, these included
}

// Refusal is a request that was not served. Its JSON is the body of the answer.
type Refusal struct {
	Status  int    `json:"-"`
	Message string `json:"error"`
	Field   string `json:"field,omitempty"` // "receipt.calls", "inputs[3]"
	// With status 409: the period that the customer is in, the calls served in it, and the customer's receipt for them,
	// which is missing where the chain itself says so.
	Period  *uint64                   `json:"period,omitempty"`
	Calls   *uint64                   `json:"calls,omitempty"`
	Receipt *settlement.SignedReceipt `json:"receipt,omitempty"`

	retryAfter time.Duration // with status 429 or 503; 0: a second
}

func (r *Refusal) Error() string {
	if r.Field == "" {
		return fmt.Sprintf("%s (%d)", r.Message, r.Status)
	}
	return fmt.Sprintf("%s: %s (%d)", r.Field, r.Message, r.Status)
}

func refuse(status int, field, format string, args ...any) *Refusal {
	return &Refusal{Status: status, Field: field, Message: fmt.Sprintf(format, args...)}
}

// busy refuses what may be tried again soon.
func busy(field, format string, args ...any) *Refusal {
	return refuse(http.StatusTooManyRequests, field, format, args...)
}

// request is the body of POST /v1/predict.
type request struct {
	Inputs  matrix                   `json:"inputs"`
	Receipt settlement.SignedReceipt `json:"receipt"` // not in a session
}

// digestOf identifies a batch: sha2-256 of its shape and its numbers' bits, little-endian.
func digestOf(q samples) digest {
	buf := binary.LittleEndian.AppendUint64(make([]byte, 0, 8+4*len(q.x)), uint64(q.n))
	for _, v := range q.x {
		buf = binary.LittleEndian.AppendUint32(buf, math.Float32bits(v))
	}
	sum := sha256.Sum256(buf)
	return digest(sum[:])
}

// writeJSON answers with one JSON value; one that cannot be encoded is status 500.
func writeJSON(w http.ResponseWriter, status int, v any) {
	body, err := json.Marshal(v)
	if err != nil {
		status = http.StatusInternalServerError
		body, _ = json.Marshal(refuse(status, "", "the answer cannot be written: %v", err)) // two strings always encode
	}
	write(w, status, encoded{typeJSON, append(body, '\n')})
}

func write(w http.ResponseWriter, status int, e encoded) {
	w.Header()["Content-Type"] = []string{e.kind}
	w.Header()["Content-Length"] = []string{strconv.Itoa(len(e.body))}
	w.WriteHeader(status)
	_, _ = w.Write(e.body) // a caller who left needs no answer
}

func writeRefusal(w http.ResponseWriter, r *Refusal) {
	if r.Status == http.StatusTooManyRequests || r.Status == http.StatusServiceUnavailable {
		seconds := max(1, int(math.Ceil(r.retryAfter.Seconds())))
		w.Header().Set("Retry-After", strconv.Itoa(seconds))
	}
	writeJSON(w, r.Status, r)
}
