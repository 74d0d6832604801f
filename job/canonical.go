package job

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
)

// Canonical returns the job's one encoding: JSON with sorted keys and no spaces, defaults filled in, without the
// dataset's path, and without precision and device where they are the defaults, which jobs had before they could say so. Once the dataset's CID is known, Parse reads it back to an equal job.
func (j *Job) Canonical() []byte {
	bare := *j
	bare.Dataset.Path = ""
	if bare.Precision == Exact {
		bare.Precision = ""
	}
	if bare.Plan.Device == AnyDevice {
		bare.Plan.Device = ""
	}
	plain, err := json.Marshal(bare)
	if err != nil {
		panic("job: a parsed job holds only finite numbers and text: " + err.Error())
	}
	return sortKeys(plain)
}

// sortKeys rewrites JSON with the keys of each object in ascending order; numbers keep their digits.
func sortKeys(plain []byte) []byte {
	var tree any
	dec := json.NewDecoder(bytes.NewReader(plain))
	dec.UseNumber()
	if err := dec.Decode(&tree); err != nil {
		panic("job: own encoding does not parse: " + err.Error())
	}
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(tree); err != nil {
		panic("job: own encoding does not encode: " + err.Error())
	}
	return bytes.TrimSuffix(out.Bytes(), []byte("\n"))
}

// ID names the job in a fleet and on the chain: its name and the first 8 hex digits of the SHA-256 of its canonical
// encoding. It is fixed once the dataset's CID is.
func (j *Job) ID() string {
	sum := sha256.Sum256(j.Canonical())
	return j.Name + "-" + hex.EncodeToString(sum[:4])
}

// Decode reads a canonical encoding and refuses any other spelling of the job, so that a job has one id.
func Decode(canonical []byte) (*Job, error) {
	j, err := Parse("job", canonical)
	if err != nil {
		return nil, err
	}
	if !bytes.Equal(j.Canonical(), canonical) {
		return nil, Faults{{File: "job", Problem: "not in canonical form"}}
	}
	return j, nil
}
