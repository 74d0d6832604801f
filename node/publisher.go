package node

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/autonet/autonet/coordinator"
	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/dht"
	"github.com/autonet/autonet/job"
)

// publisher offers to the open network what verifiers need of a settled job besides the weights: the job itself and its
// dataset, save a sealed test split, which is offered when the test is claimed.
type publisher struct {
	b      *base
	ctx    context.Context // ends with close
	cancel context.CancelFunc
	wg     sync.WaitGroup
}

func newPublisher(b *base) *publisher {
	p := &publisher{b: b}
	p.ctx, p.cancel = context.WithCancel(context.Background())
	return p
}

func (p *publisher) close() error {
	p.cancel()
	p.wg.Wait()
	return nil
}

// opened is told of each job that this coordinator holds.
func (p *publisher) opened(spec coordinator.Spec) {
	if p.b.host == nil || len(spec.Settlement) == 0 {
		return
	}
	p.wg.Go(func() {
		if err := p.publish(p.ctx, spec.Job); err != nil && p.ctx.Err() == nil {
			p.b.cfg.Log.Warn("offer of the job to the network failed", "job", spec.ID, "err", err)
		}
	})
}

func (p *publisher) publish(ctx context.Context, canonical []byte) error {
	c, err := p.b.own.Put(ctx, canonical)
	if err != nil {
		return err
	}
	if err := p.b.provide(ctx, c); err != nil {
		return err
	}
	j, err := job.Decode(canonical)
	if err != nil {
		return err
	}
	return p.b.provideDataset(ctx, j.Dataset.CID, dataset.Train, dataset.Validation)
}

// provide offers a blob, once it is in the node's own store. That no peer was told yet is no failure: the host keeps on.
func (b *base) provide(ctx context.Context, c store.CID) error {
	if _, err := b.blobs.Get(ctx, c); err != nil {
		return err
	}
	return announced(b.host.Provide(ctx, c))
}

// provideDataset offers a dataset's manifest, its tokenizer and the shards of some splits, those of a sealed split with its list.
func (b *base) provideDataset(ctx context.Context, text string, splits ...string) error {
	c, err := store.Parse(text)
	if err != nil {
		return err
	}
	m, err := dataset.Fetch(ctx, b.blobs, c)
	if err != nil {
		return err
	}
	shared, err := m.SharedBlobs()
	if err != nil {
		return err
	}
	for _, c := range shared {
		if err := b.provide(ctx, c); err != nil {
			return err
		}
	}
	for _, name := range splits {
		if err := b.provideSplit(ctx, m, name); err != nil {
			return fmt.Errorf("split %s: %w", name, err)
		}
	}
	return nil
}

func (b *base) provideSplit(ctx context.Context, m dataset.Manifest, name string) error {
	cids, err := m.Blobs(ctx, b.blobs, name)
	if err != nil {
		return err
	}
	for _, c := range cids {
		if err := b.provide(ctx, c); err != nil {
			return err
		}
	}
	return nil
}

// announced takes a blob that is served from here and not announced yet as offered: the host announces it by itself.
func announced(err error) error {
	if errors.Is(err, dht.ErrUnannounced) {
		return nil
	}
	return err
}
