// Command autonet is the whole product behind one command line: one subcommand a file, no logic. What a subcommand does
// lives in the room that it calls.
package main

import (
	"context"
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second Ctrl-C ends the process at once
	os.Exit(run(ctx, os.Args[1:], streams{os.Stdin, os.Stdout, os.Stderr}))
}

// streams are what a person, or a pipe, is connected to.
type streams struct {
	in       io.Reader
	out, err io.Writer // results; everything else
}

// app is what every subcommand is made with.
type app struct {
	streams
	now func() time.Time
}
