package ui

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/term"
)

// ErrDeclined is how a command ends that its user did not agree to.
var ErrDeclined = errors.New("declined: nothing was sent")

// maxAnswer bounds the line that answers a question.
const maxAnswer = 1 << 10

// Consent asks before something is done that cannot be undone.
type Consent struct {
	In       io.Reader
	Out      io.Writer
	Yes      bool // agreed to beforehand, by --yes
	Terminal bool // whether a person can answer on In
}

// Ask returns nil if the user agrees, ErrDeclined if not, and an InputError where nobody can be asked.
func (c Consent) Ask(ctx context.Context) error {
	if c.Yes {
		return nil
	}
	if !c.Terminal {
		return BadInputf("nothing was sent: standard input is no terminal, so nobody can be asked; give --yes to agree beforehand")
	}
	fmt.Fprint(c.Out, "Proceed? [y/N] ")
	line := make(chan string, 1)
	// On a cancelled context the read is left to the end of the process: a terminal's cannot be called off.
	go func() {
		text, _ := bufio.NewReader(io.LimitReader(c.In, maxAnswer)).ReadString('\n') // no line is no consent
		line <- text
	}()
	select {
	case text := <-line:
		switch strings.ToLower(strings.TrimSpace(text)) {
		case "y", "yes":
			return nil
		}
		return ErrDeclined
	case <-ctx.Done():
		fmt.Fprintln(c.Out)
		return ctx.Err()
	}
}

// IsTerminalInput says whether a person can type into r.
func IsTerminalInput(r io.Reader) bool {
	f, ok := r.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}
