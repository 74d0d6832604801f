package node

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/proof"
	"github.com/autonet/autonet/settlement"
)

// judge takes a drawn proof from measurement to reveal at each of the verifier's places, from wherever an earlier life
// left it.
func (v *verifier) judge(ctx context.Context, ev settlement.Event) error {
	record, err := v.client.Proof(ctx, ev.ProofID)
	if err != nil {
		return err
	}
	if record.Round != ev.Round || record.Phase != settlement.PhaseCommit && record.Phase != settlement.PhaseReveal {
		return nil // that vote is over
	}
	panel, err := v.client.Panel(ctx, ev.ProofID, ev.Round)
	if err != nil {
		return err
	}
	var places []uint8
	for _, place := range panel {
		if place.Owner == v.client.Address() {
			places = append(places, place.Place)
		}
	}
	if len(places) == 0 {
		return nil
	}
	kept, err := v.readVote(ev.ProofID, ev.Round)
	if errors.Is(err, fs.ErrNotExist) {
		if record.Phase != settlement.PhaseCommit {
			return nil // nothing was committed, and nothing can be
		}
		kept, err = v.decide(ctx, ev)
	}
	if err != nil {
		return err
	}
	if err := v.commit(ctx, ev, places, kept); err != nil {
		return err
	}
	return v.reveal(ctx, ev, places, kept)
}

// decide measures the claim and keeps the vote. What the first round's vote was is the appeal's.
func (v *verifier) decide(ctx context.Context, ev settlement.Event) (vote, error) {
	first, err := v.readVote(ev.ProofID, 0)
	kept := vote{Measured: first.Measured}
	if err != nil {
		if kept.Measured, err = v.measure(ctx, ev); err != nil {
			return kept, err
		}
	}
	if _, err := io.ReadFull(v.cfg.Random, kept.Salt[:]); err != nil {
		return kept, fmt.Errorf("salt: %w", err)
	}
	return kept, v.writeVote(ev.ProofID, ev.Round, kept)
}

// measure says what to vote: the metric of the claimed weights, or settlement.FalseClaim when the earnings are wrong, the
// weights are none of the model, or what must be published was withheld until the end.
func (v *verifier) measure(ctx context.Context, ev settlement.Event) (uint32, error) {
	posted, err := v.client.Posted(ctx, ev.ProofID)
	if err != nil {
		return 0, err
	}
	project, err := v.client.ProjectState(ctx, posted.Project)
	if err != nil {
		return 0, err
	}
	if why, err := v.withheld(ctx, ev, project, posted); err != nil || why != nil {
		if err == nil {
			v.cfg.Log.Warn("the claim is false", "project", posted.Project, "epoch", posted.Epoch, "proof", ev.ProofID, "why", why)
		}
		return settlement.FalseClaim, err
	}
	s := proof.Statement{Job: project.Terms.Job, JobID: project.Terms.JobID, Dataset: project.Terms.Dataset,
		Model: project.Terms.Model, Metric: project.Terms.Metric.String(), Weights: posted.After, Split: dataset.Validation}
	if posted.Final {
		s.Split = dataset.Test
	}
	measured, err := v.evaluated(ctx, ev, s)
	if errors.Is(err, proof.ErrWeights) { // they are here, and are no weights of the model
		v.cfg.Log.Warn("the claim is false", "project", posted.Project, "epoch", posted.Epoch, "proof", ev.ProofID, "why", err)
		return settlement.FalseClaim, nil
	}
	if err == nil {
		v.cfg.Log.Info("measured", "project", posted.Project, "epoch", posted.Epoch, "measured", measured, "claimed", posted.MetricPPM)
	}
	return measured, err
}

// evaluated measures, and tries again while there is time: a part of the dataset may not have been found.
func (v *verifier) evaluated(ctx context.Context, ev settlement.Event, s proof.Statement) (uint32, error) {
	for {
		measured, err := proof.Measure(ctx, v.blobs, s, v.cfg.Compute...)
		if err == nil || errors.Is(err, proof.ErrWeights) || ctx.Err() != nil {
			return measured, err
		}
		if block, chainErr := v.client.Block(ctx); chainErr == nil && block >= lastLook(ev) {
			return 0, err
		}
		v.cfg.Log.Debug("claim not measured yet", "proof", ev.ProofID, "err", err)
		if err := pause(ctx, fetchRetry); err != nil {
			return 0, err
		}
	}
}

// lastPart is the part of the window to commit, its end, that a verifier keeps to commit in: it looks for what a claim
// speaks of in the rest.
const lastPart = 4

// lastLook is the block in which a verifier stops to look.
func lastLook(ev settlement.Event) uint64 { return ev.Deadline - (ev.Deadline-ev.Block)/lastPart }

// withheld looks for the weights and the payroll until they are here and prove the claimed earnings: the fleet may still be
// announcing them. It returns why the claim is false if they never come. That this verifier reaches nobody on the network,
// or began to look too late, is its own fault, and an error.
func (v *verifier) withheld(ctx context.Context, ev settlement.Event, project settlement.ProjectInfo, posted settlement.Event) (why, err error) {
	block, err := v.client.Block(ctx)
	if err != nil {
		return nil, err
	}
	if block >= lastLook(ev) {
		return nil, wrapped("too late to look again", v.found(ctx, project, posted))
	}
	looking, stop := context.WithCancel(ctx)
	var clock sync.WaitGroup
	clock.Go(func() {
		if v.client.WaitBlock(looking, lastLook(ev)) == nil {
			stop()
		}
	})
	defer clock.Wait()
	defer stop()
	for looking.Err() == nil {
		found := v.found(looking, project, posted)
		if found == nil {
			return nil, nil
		}
		if why == nil || looking.Err() == nil {
			why = found
		}
		v.cfg.Log.Debug("claim not proved yet", "project", posted.Project, "epoch", posted.Epoch, "err", found)
		_ = pause(looking, fetchRetry) // its error is the loop's end
	}
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	if v.host.Peers() == 0 {
		return nil, wrapped("nobody is reached on the network", why)
	}
	return why, nil
}

func wrapped(what string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", what, err)
}

// found fetches the weights, and of a paid epoch the payroll, which must lead from the root that the project keeps to the
// one that was claimed.
func (v *verifier) found(ctx context.Context, project settlement.ProjectInfo, posted settlement.Event) error {
	weights, err := store.Parse(posted.After)
	if err != nil {
		return err
	}
	if _, err := v.blobs.Get(ctx, weights); err != nil {
		return fmt.Errorf("weights %s: %w", weights, err)
	}
	if !project.Terms.Paid(posted.Epoch) {
		return nil
	}
	payroll, err := payrolls{v.host, v.blobs}.find(ctx, project, posted.Epoch)
	if err != nil {
		return err
	}
	after, err := payroll.After(project.Terms.MinersPay())
	if err != nil {
		return err
	}
	if before := payroll.Before.Root(project.Address); before != project.EarningsRoot {
		return fmt.Errorf("%w: it starts from %s, the project keeps %s", errOtherRoot, before, project.EarningsRoot)
	}
	if root := after.Root(project.Address); root != posted.Root {
		return fmt.Errorf("%w: %s, the fleet claims %s", errOtherRoot, root, posted.Root)
	}
	return nil
}

// commit commits at the places that have not.
func (v *verifier) commit(ctx context.Context, ev settlement.Event, places []uint8, kept vote) error {
	for _, place := range places {
		known, err := v.client.Vote(ctx, ev.ProofID, ev.Round, place)
		if err != nil {
			return err
		}
		if known.Revealed || known.Commitment != (common.Hash{}) {
			continue
		}
		if _, err := v.client.Commit(ctx, ev.ProofID, ev.Round, place, kept.Measured, kept.Salt); err != nil {
			return err
		}
		v.cfg.Log.Info("committed", "proof", ev.ProofID, "round", ev.Round, "place", place)
	}
	return nil
}

// reveal waits until the commits are closed, and shows the votes.
func (v *verifier) reveal(ctx context.Context, ev settlement.Event, places []uint8, kept vote) error {
	for {
		record, err := v.client.Proof(ctx, ev.ProofID)
		if err != nil {
			return err
		}
		switch {
		case record.Round != ev.Round:
			return fmt.Errorf("the appeal began before the votes of places %v were shown", places)
		case record.Phase == settlement.PhaseReveal:
			return v.show(ctx, ev, places, kept)
		case record.Phase != settlement.PhaseCommit:
			return v.shown(ctx, ev, places)
		}
		block, err := v.client.Block(ctx)
		if err == nil {
			err = v.client.WaitBlock(ctx, block+1)
		}
		if err != nil {
			return err
		}
	}
}

// show reveals at the places that have not.
func (v *verifier) show(ctx context.Context, ev settlement.Event, places []uint8, kept vote) error {
	for _, place := range places {
		known, err := v.client.Vote(ctx, ev.ProofID, ev.Round, place)
		if err != nil {
			return err
		}
		if known.Revealed {
			continue
		}
		if _, err := v.client.Reveal(ctx, ev.ProofID, place, kept.Measured, kept.Salt); err != nil {
			return err
		}
		v.cfg.Log.Info("revealed", "proof", ev.ProofID, "round", ev.Round, "place", place, "measured", kept.Measured)
	}
	return nil
}

// shown checks that the votes were revealed before the vote closed.
func (v *verifier) shown(ctx context.Context, ev settlement.Event, places []uint8) error {
	hidden := slices.Clone(places)
	for _, place := range places {
		known, err := v.client.Vote(ctx, ev.ProofID, ev.Round, place)
		if err != nil {
			return err
		}
		if known.Revealed {
			hidden = slices.DeleteFunc(hidden, func(p uint8) bool { return p == place })
		}
	}
	if len(hidden) > 0 {
		return fmt.Errorf("the vote closed before those of places %v were shown", hidden)
	}
	return nil
}
