package ui

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"testing"
)

func TestConsent(t *testing.T) {
	for _, c := range []struct {
		answer        string
		yes, terminal bool
		want          error
	}{
		{"y\n", false, true, nil}, {"Yes\n", false, true, nil}, {" y ", false, true, nil}, {"", true, false, nil},
		{"\n", false, true, ErrDeclined}, {"", false, true, ErrDeclined}, {"n\n", false, true, ErrDeclined}, {"yep\n", false, true, ErrDeclined},
		{strings.Repeat(" ", maxAnswer) + "y\n", false, true, ErrDeclined},
	} {
		var out bytes.Buffer
		err := Consent{In: strings.NewReader(c.answer), Out: &out, Yes: c.yes, Terminal: c.terminal}.Ask(t.Context())
		if !errors.Is(err, c.want) {
			t.Errorf("answer %.10q, yes %v: %v, want %v", c.answer, c.yes, err, c.want)
		}
		if asked := strings.Contains(out.String(), "Proceed? [y/N]"); asked == c.yes {
			t.Errorf("answer %.10q, yes %v: asked %v", c.answer, c.yes, asked)
		}
	}
	var out bytes.Buffer
	if err := (Consent{In: strings.NewReader("y\n"), Out: &out}).Ask(t.Context()); ExitCode(err) != ExitBadInput || out.Len() > 0 {
		t.Errorf("without a terminal: %v, wrote %q", err, out.String())
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	silent, typed := io.Pipe()
	if err := (Consent{In: silent, Out: &out, Terminal: true}).Ask(ctx); ExitCode(err) != ExitInterrupted {
		t.Errorf("interrupted: %v", err)
	}
	if err := typed.Close(); err != nil {
		t.Error(err)
	}
}

func TestTable(t *testing.T) {
	var out bytes.Buffer
	if err := Table(&out, []string{"A", "LONG"}, [][]string{{"one\x1b[31m", "1"}, {"two\nlines", "2"}}); err != nil {
		t.Fatal(err)
	}
	want := "A          LONG\none\uFFFD[31m   1\ntwo\uFFFDlines  2\n"
	if out.String() != want {
		t.Errorf("got\n%swant\n%s", out.String(), want)
	}
}
