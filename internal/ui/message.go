package ui

import "strings"

// Message is an error's text as a person reads it: without the wrapping that gRPC puts around what the other side said,
// "rpc error: code = NotFound desc = ", wherever it comes.
func Message(err error) string {
	const begin, end = "rpc error: code = ", " desc = "
	var out strings.Builder
	rest := err.Error()
	for {
		before, after, found := strings.Cut(rest, begin)
		out.WriteString(before)
		if !found {
			return out.String()
		}
		_, said, found := strings.Cut(after, end)
		if !found {
			out.WriteString(begin + after)
			return out.String()
		}
		rest = said
	}
}
