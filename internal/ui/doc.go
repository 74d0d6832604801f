// Package ui is what all subcommands share with the person before the screen: progress bars that become plain lines where
// there is no terminal, tables, the question before something is spent, the logger and its flags, and the exit codes.
//
// A Progress owns the terminal between New and Close: whoever prints meanwhile does it through the Progress. Nothing here
// fails; what cannot be shown is not shown.
package ui
