package ui

import (
	"errors"
	"testing"
)

func TestMessage(t *testing.T) {
	for text, want := range map[string]string{
		"no such file": "no such file",
		`watch: rpc error: code = NotFound desc = no job "x"`:                                                     `watch: no job "x"`,
		"submit: rpc error: code = Unavailable desc = node b: rpc error: code = Canceled desc = closing: restart": "submit: node b: closing: restart",
		"rpc error: code = odd": "rpc error: code = odd",
	} {
		if got := Message(errors.New(text)); got != want {
			t.Errorf("Message(%q) = %q, want %q", text, got, want)
		}
	}
}
