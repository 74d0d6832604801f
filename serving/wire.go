package serving

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"net/http"
	"strconv"

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

// request is the body of POST /v1/predict.
type request struct {
	Inputs  [][]number               `json:"inputs"`
	Receipt settlement.SignedReceipt `json:"receipt"`
}

// number is a finite float32. Plain float32 would take null for 0.
type number float32

var errNoNumber = errors.New("a number in the range of 32-bit floats expected")

// UnmarshalJSON refuses what is no number in float32's range.
func (n *number) UnmarshalJSON(text []byte) error {
	v, err := strconv.ParseFloat(string(text), 32)
	if err != nil || v-v != 0 {
		return fmt.Errorf("%w, got %.32s", errNoNumber, text)
	}
	*n = number(v)
	return nil
}

// decodeRequest reads a request whole: unknown fields and anything behind it are refused.
func decodeRequest(body []byte) (request, *Refusal) {
	var q request
	d := json.NewDecoder(bytes.NewReader(body))
	d.DisallowUnknownFields()
	if err := d.Decode(&q); err != nil {
		field := ""
		var wrong *json.UnmarshalTypeError
		switch {
		case errors.As(err, &wrong):
			field = wrong.Field
		case errors.Is(err, errNoNumber):
			field = "inputs"
		}
		return q, refuse(http.StatusBadRequest, field, "malformed request at byte %d: %v", d.InputOffset(), err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return q, refuse(http.StatusBadRequest, "", "malformed request: expected its end at byte %d", d.InputOffset())
	}
	return q, nil
}

// samples checks the batch and returns it: rows of width finite numbers.
func (q request) samples(width, maxBatch int) ([][]float32, *Refusal) {
	switch n := len(q.Inputs); {
	case n == 0:
		return nil, refuse(http.StatusBadRequest, "inputs", "expected at least one sample")
	case n > maxBatch:
		return nil, refuse(http.StatusRequestEntityTooLarge, "inputs", "expected at most %d samples, got %d", maxBatch, n)
	}
	rows := make([][]float32, len(q.Inputs))
	for i, input := range q.Inputs {
		if len(input) != width {
			return nil, refuse(http.StatusBadRequest, fmt.Sprintf("inputs[%d]", i), "expected %d numbers, got %d", width, len(input))
		}
		rows[i] = make([]float32, width)
		for k, v := range input {
			rows[i][k] = float32(v)
		}
	}
	return rows, nil
}

// digestOf identifies a batch: sha2-256 of its shape and its numbers' bits, little-endian.
func digestOf(rows [][]float32) common.Hash {
	h := sha256.New()
	word := binary.LittleEndian.AppendUint64(nil, uint64(len(rows)))
	h.Write(word)
	for _, row := range rows {
		buf := binary.LittleEndian.AppendUint64(make([]byte, 0, 8+4*len(row)), uint64(len(row)))
		for _, v := range row {
			buf = binary.LittleEndian.AppendUint32(buf, math.Float32bits(v))
		}
		h.Write(buf)
	}
	return common.Hash(h.Sum(nil))
}

// writeJSON answers with one JSON value; one that cannot be encoded is status 500.
func writeJSON(w http.ResponseWriter, status int, v any) {
	body, err := json.Marshal(v)
	if err != nil {
		status = http.StatusInternalServerError
		body, _ = json.Marshal(refuse(status, "", "the answer cannot be written: %v", err)) // two strings always encode
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Content-Length", strconv.Itoa(len(body)+1))
	w.WriteHeader(status)
	_, _ = w.Write(append(body, '\n')) // a caller who left needs no answer
}

func writeRefusal(w http.ResponseWriter, r *Refusal) {
	if r.Status == http.StatusTooManyRequests || r.Status == http.StatusServiceUnavailable {
		w.Header().Set("Retry-After", "1")
	}
	writeJSON(w, r.Status, r)
}
