// Package examples embeds the job files that a person starts from, so that the binary can show them at work.
package examples

import _ "embed"

// Digits is digits.yaml: handwritten digits, the job of the demo.
//
//go:embed digits.yaml
var Digits []byte
