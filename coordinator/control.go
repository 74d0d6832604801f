package coordinator

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/autonet/autonet/mapreduce"
)

// commandQueueLen bounds the commands that wait for one worker. A round needs two; a worker that leaves this many waiting
// is cut off and asked anew.
const commandQueueLen = 64

// redialInterval is the least time between two control streams to one worker.
const redialInterval = 200 * time.Millisecond

// ControlStream is the leader's end of a control stream. Send and Recv may run concurrently with each other.
type ControlStream interface {
	Send(body []byte) error
	Recv() ([]byte, error)
	CloseSend() error
}

// control is the leader's control stream to one worker.
type control struct {
	worker mapreduce.WorkerID
	offer  Offer
	queue  chan mapreduce.Command
	ctx    context.Context // ends with the stream
	cancel context.CancelCauseFunc
	err    error // why the stream ended, once it is gone
}

func newControl(ctx context.Context, w mapreduce.WorkerID, offer Offer) *control {
	c := &control{worker: w, offer: offer, queue: make(chan mapreduce.Command, commandQueueLen)}
	c.ctx, c.cancel = context.WithCancelCause(ctx)
	return c
}

// send queues a command; a full queue ends the stream.
func (c *control) send(cmd mapreduce.Command) {
	select {
	case c.queue <- cmd:
	default:
		c.cancel(errQueueFull)
	}
}

// finish ends the stream cleanly once the queue is sent, which tells the worker that the job is over.
func (c *control) finish() { c.send(mapreduce.Command{}) }

// run opens the stream, tells the planner when the worker first answers, and returns when the stream is broken.
func (c *control) run(r *reign) error {
	begin := time.Now()
	err := c.serve(r)
	c.cancel(err)
	if wait := redialInterval - time.Since(begin); wait > 0 {
		select {
		case <-time.After(wait):
		case <-r.ctx.Done():
		}
	}
	return err
}

func (c *control) serve(r *reign) error {
	stream, err := r.g.fleet.Control(c.ctx, r.g.id, c.worker)
	if err != nil {
		return err
	}
	if err := stream.Send(r.g.spec.Job); err != nil {
		return received(stream, err)
	}
	r.wg.Go(func() { c.cancel(c.receive(r, stream)) })
	for {
		select {
		case cmd := <-c.queue:
			if cmd == (mapreduce.Command{}) {
				err := stream.CloseSend()
				<-c.ctx.Done()
				return err
			}
			body, err := json.Marshal(cmd)
			if err != nil {
				return fmt.Errorf("encode command: %w", err)
			}
			if err := stream.Send(body); err != nil {
				return received(stream, err)
			}
		case <-c.ctx.Done():
			return context.Cause(c.ctx)
		}
	}
}

// received returns why a stream broke on which Send failed: gRPC says so on Recv.
func received(stream ControlStream, err error) error {
	if errors.Is(err, io.EOF) {
		_, err = stream.Recv()
	}
	return err
}

func (c *control) receive(r *reign, stream ControlStream) error {
	for first := true; ; first = false {
		body, err := stream.Recv()
		if err != nil {
			return err
		}
		var report mapreduce.Report
		if err := json.Unmarshal(body, &report); err != nil {
			return fmt.Errorf("report of worker %s: %w", c.worker, err)
		}
		if first {
			r.post(c, Event{Connected: &Connected{Worker: c.worker, Offer: c.offer}})
		}
		r.post(c, Event{Reported: &Reported{Worker: c.worker, Report: report}})
	}
}
