package coordinator

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/autonet/autonet/internal/durable"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/mapreduce"
)

// Spec is what a job's group is created with: it is written once, to job.json.
type Spec struct {
	ID           string               `json:"id"`
	Job          json.RawMessage      `json:"job"`                  // canonical
	Settlement   json.RawMessage      `json:"settlement,omitempty"` // what the settler needs; none: nothing is settled
	Coordinators []string             `json:"coordinators"`         // node ids of the voters
	Shape        Shape                `json:"shape"`
	First        mapreduce.Checkpoint `json:"first"`
}

// writeSpec stores a spec so that it is there whole or not at all. Neither indentation nor escapes may touch the job
// inside, whose identity is its bytes.
func writeSpec(dir string, s Spec) error {
	var body bytes.Buffer
	e := json.NewEncoder(&body)
	e.SetEscapeHTML(false)
	if err := e.Encode(s); err != nil {
		return err
	}
	return durable.Replace(filepath.Join(dir, specFile), body.Bytes(), 0o600)
}

// readSpec reads what writeSpec stored.
func readSpec(file string) (Spec, error) {
	var s Spec
	body, err := os.ReadFile(file)
	if err != nil {
		return s, err
	}
	if err := json.Unmarshal(body, &s); err != nil {
		return s, err
	}
	j, err := job.Decode(s.Job)
	if err != nil {
		return s, err
	}
	if j.ID() != s.ID {
		return s, fmt.Errorf("job %s is stored as %q", j.ID(), s.ID)
	}
	return s, nil
}
