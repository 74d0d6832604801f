package training

import (
	"context"
	"fmt"
	"sync"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/job"
)

// lazySplit is a split that is read when it is first asked for. A failed reading is tried again: a sealed split is open
// to be had once its list is published.
type lazySplit struct {
	mu      sync.Mutex
	samples *dataset.Samples                                    // guarded by mu
	load    func(ctx context.Context) (*dataset.Samples, error) // nil once samples is set by New
}

func (l *lazySplit) get(ctx context.Context) (*dataset.Samples, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.samples == nil {
		s, err := l.load(ctx)
		if err != nil {
			return nil, err
		}
		l.samples = s
	}
	return l.samples, nil
}

// split returns the samples of a split.
func (p *Program) split(ctx context.Context, name string) (*dataset.Samples, error) {
	l, ok := p.splits[name]
	if !ok {
		return nil, fmt.Errorf("training: split %q: %w", name, dataset.ErrNoSplit)
	}
	return l.get(ctx)
}

// Samples returns the samples of a split, for reading.
func (p *Program) Samples(ctx context.Context, split string) (*dataset.Samples, error) {
	return p.split(ctx, split)
}

// Open returns the program of a job in its canonical encoding, over the dataset that its CID names in st. The train and
// validation splits are read now; the test split is read when it is first evaluated, for it may be sealed until then.
func Open(ctx context.Context, st store.Source, canonicalJob []byte, how ...Option) (*Program, error) {
	j, err := job.Decode(canonicalJob)
	if err != nil {
		return nil, err
	}
	c, err := store.Parse(j.Dataset.CID)
	if err != nil {
		return nil, fmt.Errorf("dataset.cid: %w", err)
	}
	m, err := dataset.Fetch(ctx, st, c)
	if err != nil {
		return nil, err
	}
	return OpenJob(ctx, j, st, m, how...)
}

// OpenJob is Open for a job and a manifest that are read already. The error is job.Faults where they do not fit together.
func OpenJob(ctx context.Context, j *job.Job, st store.Source, m dataset.Manifest, how ...Option) (*Program, error) {
	p, err := OpenDataset(j, st, m, how...)
	if err != nil {
		return nil, err
	}
	if p.train, err = p.split(ctx, dataset.Train); err != nil {
		return nil, err
	}
	if _, err = p.split(ctx, dataset.Validation); err != nil {
		return nil, err
	}
	if err := p.able(); err != nil {
		return nil, err
	}
	return p, nil
}

// OpenDataset returns the program of a job over a dataset of which nothing is read before it is asked for: it can
// evaluate and predict, not train. The error is job.Faults where job and dataset do not fit together.
func OpenDataset(j *job.Job, st store.Source, m dataset.Manifest, how ...Option) (*Program, error) {
	if err := Check(j, m); err != nil {
		return nil, err
	}
	p, err := newProgram(j.Resolve(m.CID().String()), how)
	if err != nil {
		return nil, err
	}
	for name := range m.Splits {
		p.splits[name] = &lazySplit{load: func(ctx context.Context) (*dataset.Samples, error) {
			s, err := dataset.Load(ctx, st, m, name)
			if err != nil {
				return nil, err
			}
			return s, p.fits(name, s)
		}}
	}
	return p, nil
}

// Check says, as job.Faults, why a job cannot train on a dataset.
func Check(j *job.Job, m dataset.Manifest) error {
	rows := make(map[string]int, len(m.Splits))
	for name, s := range m.Splits {
		rows[name] = s.Rows
	}
	var ids []int
	for _, c := range m.Columns {
		n := make([]int, c.Features())
		if c.Kind == dataset.Index {
			n[0] = len(c.Categories)
		}
		ids = append(ids, n...)
	}
	return j.CheckDataset(job.DatasetFacts{CID: m.CID().String(), Task: m.Task, Input: m.Input, Classes: m.Classes, Rows: rows, IDs: ids})
}
