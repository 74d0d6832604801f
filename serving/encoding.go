package serving

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"net/http"
	"strconv"
	"sync"
	"unsafe"

	"github.com/autonet/autonet/training"
)

// The encodings of inputs and answers. Binary is 32-bit floats, little-endian, row after row: of an answer the probabilities
// of the classes, or the outputs where they are no classes.
const (
	typeJSON   = "application/json"
	typeBinary = "application/octet-stream"
)

// samples are n samples side by side.
type samples struct {
	x []float32
	n int
}

// matrix is a JSON list of lists of finite numbers.
type matrix struct {
	x    []float32
	ends []int // of the rows in x
}

var (
	errNoNumber = errors.New("a number in the range of 32-bit floats expected")
	errNoMatrix = errors.New("a list of lists of numbers expected")
)

// UnmarshalJSON reads the text, which is well-formed JSON, number by number: encoding/json is some ten times slower at it.
func (m *matrix) UnmarshalJSON(text []byte) error {
	m.x, m.ends = m.x[:0], m.ends[:0]
	rest, ok := open(text, '[')
	if !ok {
		return errNoMatrix
	}
	for rest = space(rest); rest[0] != ']'; rest = next(rest) {
		if bytes.HasPrefix(rest, []byte("null")) { // a row of no numbers
			rest = rest[len("null"):]
			m.ends = append(m.ends, len(m.x))
			continue
		}
		var err error
		if rest, ok = open(rest, '['); !ok {
			return errNoMatrix
		}
		if rest, err = m.row(rest); err != nil {
			return err
		}
	}
	return nil
}

// row reads numbers up to the bracket that ends their row, and returns what follows it.
func (m *matrix) row(rest []byte) ([]byte, error) {
	for rest = space(rest); rest[0] != ']'; rest = next(rest) {
		end := 0
		for end < len(rest) && rest[end] != ',' && rest[end] != ']' && rest[end] > ' ' {
			end++
		}
		token := rest[:end]
		v, err := strconv.ParseFloat(unsafe.String(unsafe.SliceData(token), len(token)), 32) // not kept
		if err != nil || v-v != 0 || len(token) == 0 {
			return nil, fmt.Errorf("%w, got %.32s", errNoNumber, token)
		}
		m.x = append(m.x, float32(v))
		rest = rest[end:]
	}
	m.ends = append(m.ends, len(m.x))
	return rest[1:], nil
}

func open(text []byte, bracket byte) ([]byte, bool) {
	text = space(text)
	if len(text) == 0 || text[0] != bracket {
		return nil, false
	}
	return text[1:], true
}

func space(text []byte) []byte {
	for len(text) > 0 && (text[0] == ' ' || text[0] == '\n' || text[0] == '\t' || text[0] == '\r') {
		text = text[1:]
	}
	return text
}

// next goes past the comma behind a value, if there is one.
func next(text []byte) []byte {
	text = space(text)
	if text[0] == ',' {
		return space(text[1:])
	}
	return text
}

// samples checks the rows and returns them.
func (m matrix) samples(width, most int) (samples, *Refusal) {
	if refusal := checkCount(len(m.ends), most); refusal != nil {
		return samples{}, refusal
	}
	at := 0
	for i, end := range m.ends {
		if end-at != width {
			return samples{}, refuse(http.StatusBadRequest, fmt.Sprintf("inputs[%d]", i), "expected %d numbers, got %d", width, end-at)
		}
		at = end
	}
	return samples{m.x, len(m.ends)}, nil
}

func checkCount(n, most int) *Refusal {
	switch {
	case n == 0:
		return refuse(http.StatusBadRequest, "inputs", "expected at least one sample")
	case n > most:
		return refuse(http.StatusRequestEntityTooLarge, "inputs", "expected at most %d samples, got %d", most, n)
	}
	return nil
}

var littleEndian = binary.NativeEndian.Uint16([]byte{1, 0}) == 1

// floats views a binary body as numbers, in place where the processor's order of bytes allows it.
func (b *buffer) floats(width, most int) (samples, *Refusal) {
	if row := 4 * width; len(b.bytes)%row != 0 {
		return samples{}, refuse(http.StatusBadRequest, "inputs", "expected rows of %d bytes, got %d bytes", row, len(b.bytes))
	}
	n := len(b.bytes) / (4 * width)
	if refusal := checkCount(n, most); refusal != nil {
		return samples{}, refusal
	}
	x := b.words[:n*width]
	if !littleEndian {
		for i := range x {
			x[i] = math.Float32frombits(binary.LittleEndian.Uint32(b.bytes[4*i:]))
		}
	}
	for i, v := range x {
		if v-v != 0 {
			return samples{}, refuse(http.StatusBadRequest, fmt.Sprintf("inputs[%d]", i/width), "expected finite numbers, got %v", v)
		}
	}
	return samples{x, n}, nil
}

// buffer holds a body, aligned as numbers are.
type buffer struct {
	words []float32
	bytes []byte // of words
}

// buffers are those that nobody uses.
type buffers struct{ pool sync.Pool }

func (p *buffers) take() *buffer {
	if b, ok := p.pool.Get().(*buffer); ok {
		return b
	}
	return &buffer{}
}

// give takes a buffer back that nobody reads any more.
func (p *buffers) give(b *buffer) { p.pool.Put(b) }

func (b *buffer) room(n int) {
	if words := (n + 3) / 4; words > len(b.words) {
		bigger := make([]float32, words)
		copy(unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(bigger))), 4*words), b.bytes)
		b.words = bigger
	}
	b.bytes = unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(b.words))), 4*len(b.words))[:n]
}

// read reads all of r; expect is its length, if that is known, else below 0.
func (b *buffer) read(r io.Reader, expect int64) error {
	b.bytes = b.bytes[:0]
	const least = 4096
	for n := 0; ; {
		want := n + least
		if expect >= 0 {
			want = max(int(expect), n) + 1 // one more, so that the end is seen
		}
		b.room(max(want, n+1))
		k, err := r.Read(b.bytes[n:])
		n += k
		b.bytes = b.bytes[:n]
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// appendAnswer writes an answer as JSON, as encoding/json would.
func appendAnswer(b []byte, predictions []training.Prediction, calls uint64) []byte {
	b = append(b, `{"predictions":[`...)
	for i, p := range predictions {
		if i > 0 {
			b = append(b, ',')
		}
		b = strconv.AppendInt(append(b, `{"class":`...), int64(p.Class), 10)
		name, numbers := `,"probabilities":[`, p.Probabilities
		if p.Class < 0 {
			name, numbers = `,"outputs":[`, p.Outputs
		}
		b = append(b, name...)
		for k, v := range numbers {
			if k > 0 {
				b = append(b, ',')
			}
			b = strconv.AppendFloat(b, float64(v), 'g', -1, 32)
		}
		b = append(b, "]}"...)
	}
	b = append(b, `],"calls":`...)
	b = strconv.AppendUint(b, calls, 10)
	return append(b, "}\n"...)
}

// appendBinary writes an answer's numbers.
func appendBinary(b []byte, predictions []training.Prediction) []byte {
	for _, p := range predictions {
		numbers := p.Probabilities
		if p.Class < 0 {
			numbers = p.Outputs
		}
		for _, v := range numbers {
			b = binary.LittleEndian.AppendUint32(b, math.Float32bits(v))
		}
	}
	return b
}

// decodeStrict reads one JSON value whole: unknown fields and anything behind it are refused.
func decodeStrict(body []byte, into any, inputs string) *Refusal {
	d := json.NewDecoder(bytes.NewReader(body))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		field := ""
		var wrong *json.UnmarshalTypeError
		switch {
		case errors.As(err, &wrong):
			field = wrong.Field
		case errors.Is(err, errNoNumber), errors.Is(err, errNoMatrix):
			field = inputs
		}
		return refuse(http.StatusBadRequest, field, "malformed request at byte %d: %v", d.InputOffset(), err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return refuse(http.StatusBadRequest, "", "malformed request: expected its end at byte %d", d.InputOffset())
	}
	return nil
}
