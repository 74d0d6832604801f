// Package peers runs the programs that Autonet is measured beside, each a script embedded in the binary, in an
// interpreter that the user has set up. A peer reads its work as JSON and raw float32 files, and answers one JSON object
// on its standard output. Its processes end with the context that Run was given.
//
// How it fails: errors carry the end of what the peer wrote to standard error.
package peers
