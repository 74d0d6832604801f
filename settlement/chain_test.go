package settlement

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/rpc"
)

type coded struct{ code int }

func (e coded) Error() string  { return "answered" }
func (e coded) ErrorCode() int { return e.code }

func TestTransient(t *testing.T) {
	for _, err := range []error{
		syscall.ECONNREFUSED, io.ErrUnexpectedEOF, context.DeadlineExceeded, rpc.ErrClientQuit, coded{-32603}, coded{-32005},
		&url.Error{Op: "Post", Err: io.EOF}, rpc.HTTPError{StatusCode: 503}, rpc.HTTPError{StatusCode: 429},
	} {
		if !Transient(fmt.Errorf("read head: %w", err)) {
			t.Errorf("%v (%T) is not transient", err, err)
		}
	}
	for _, err := range []error{
		nil, context.Canceled, ethereum.NotFound, coded{3}, coded{-32000}, &RevertError{Name: "WrongState"}, errors.New("claim: epoch 0"),
		ErrReadOnly, rpc.HTTPError{StatusCode: 401}, &url.Error{Op: "Post", Err: context.Canceled},
	} {
		if Transient(err) {
			t.Errorf("%v (%T) is transient", err, err)
		}
	}
}

func TestBackoffIsBounded(t *testing.T) {
	b := Backoff{First: time.Second, Max: 5 * time.Second, Random: func() float64 { return 1 }}
	for attempt, want := range []time.Duration{1, 2, 4, 5, 5} {
		if got := b.Delay(attempt); got != want*time.Second {
			t.Errorf("attempt %d waits %v, want %v", attempt, got, want*time.Second)
		}
	}
	b.Random = func() float64 { return 0 }
	if got := b.Delay(1 << 40); got != 2500*time.Millisecond {
		t.Errorf("the least wait is %v, want half of the greatest", got)
	}
	for range 100 {
		if got := (Backoff{}).Delay(0); got < defaultFirst/2 || got > defaultFirst {
			t.Fatalf("default wait %v", got)
		}
	}
}

func TestBackoffStopsWithItsContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		start := time.Now()
		if err := (Backoff{First: time.Minute, Max: time.Minute}).Wait(ctx, 0); !errors.Is(err, context.DeadlineExceeded) {
			t.Error(err)
		}
		if waited := time.Since(start); waited != time.Second {
			t.Errorf("waited %v", waited)
		}
	})
}
