package ui

import (
	"context"
	"errors"
	"fmt"
)

// The exit codes of every subcommand.
const (
	ExitOK          = 0
	ExitFailure     = 1
	ExitBadInput    = 2   // a wrong flag, argument or job file: running it again cannot help
	ExitInterrupted = 130 // as shells report Ctrl-C
)

// InputError says that what the user gave is wrong.
type InputError struct{ Err error }

func (e *InputError) Error() string { return e.Err.Error() }

// Unwrap returns the fault alone.
func (e *InputError) Unwrap() error { return e.Err }

// BadInput marks an error as the user's; nil stays nil.
func BadInput(err error) error {
	if err == nil {
		return nil
	}
	return &InputError{err}
}

// BadInputf is BadInput of fmt.Errorf.
func BadInputf(format string, args ...any) error { return &InputError{fmt.Errorf(format, args...)} }

// ExitCode returns the code that a subcommand's error ends the process with.
func ExitCode(err error) int {
	var input *InputError
	switch {
	case err == nil:
		return ExitOK
	case errors.As(err, &input):
		return ExitBadInput
	case errors.Is(err, context.Canceled):
		return ExitInterrupted
	}
	return ExitFailure
}
