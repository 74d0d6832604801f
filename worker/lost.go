package worker

import (
	"fmt"
	"sync"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/autonet/autonet/mapreduce"
)

// DeviceLostError says that what a worker computes on has stopped for good: only a new process may be able to use it again.
type DeviceLostError struct {
	Worker mapreduce.WorkerID
	Err    error // the backend's
}

// Error names the worker and what its backend says.
func (e *DeviceLostError) Error() string {
	return fmt.Sprintf("worker %s leaves, for its device is lost: %v", e.Worker, e.Err)
}

// Unwrap returns what the backend says.
func (e *DeviceLostError) Unwrap() error { return e.Err }

// loss is remembered once: a worker whose device is lost takes part in nothing more.
type loss struct {
	once sync.Once
	told chan struct{} // closed once err is set
	err  *DeviceLostError
}

// intact says whether the backend still computes. Where it does not, all jobs are left: nothing that was computed since is
// worth telling.
func (s *Service) intact() bool {
	if s.cfg.Kernels == nil {
		return true
	}
	err := s.cfg.Kernels.Err()
	if err == nil {
		return true
	}
	s.loss.once.Do(func() {
		s.loss.err = &DeviceLostError{Worker: s.cfg.Self, Err: err}
		close(s.loss.told)
		if s.cfg.Lost != nil {
			s.cfg.Lost()
		}
	})
	return false
}

// Err returns a *DeviceLostError once the worker's device is lost: it has left all jobs then, and takes no others.
func (s *Service) Err() error {
	select {
	case <-s.loss.told:
		return s.loss.err
	default:
		return nil
	}
}

// left is what coordinators and peers are told as the end of their streams, once the device is lost; otherwise it is err.
func (s *Service) left(err error) error {
	if lost := s.Err(); lost != nil {
		return status.Error(codes.FailedPrecondition, lost.Error())
	}
	return err
}
