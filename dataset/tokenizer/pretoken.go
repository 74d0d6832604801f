package tokenizer

import (
	"unicode"
	"unicode/utf8"
)

// BPE first cuts a text into pre-tokens, which no token crosses: the leftmost matches, one after the other, of the
// expression of GPT-2 (Radford et al. 2019, encoder.py of its code)
//
//	's|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+
//
// where \p{L}, \p{N} and \s are Unicode 15.0's letters, numbers and white space, and a byte that is no UTF-8 is a
// character that is none of them. Each byte of a text is in one pre-token.

// unicodeVersion is that of the classes; another one's might cut texts otherwise.
const unicodeVersion = "15.0.0"

type class int

const (
	other class = iota
	letter
	number
	space
)

func classOf(r rune) class {
	switch {
	case unicode.IsSpace(r):
		return space
	case unicode.IsLetter(r):
		return letter
	case unicode.IsNumber(r):
		return number
	}
	return other
}

// contractions are the endings that the expression begins with, in its order.
var contractions = []string{"'s", "'t", "'re", "'ve", "'m", "'ll", "'d"}

// pretoken returns the length of the first pre-token of a text, which is not empty.
func pretoken(text []byte) int {
	if text[0] == '\'' {
		for _, c := range contractions {
			if len(text) >= len(c) && string(text[:len(c)]) == c {
				return len(c)
			}
		}
	}
	begin := 0
	if text[0] == ' ' && len(text) > 1 {
		begin = 1
	}
	r, _ := utf8.DecodeRune(text[begin:])
	if c := classOf(r); c != space {
		return begin + run(text[begin:], c)
	}
	end := run(text, space)
	_, last := utf8.DecodeLastRune(text[:end])
	if end == len(text) || end == last {
		return end
	}
	return end - last // the last space stays with what follows
}

// run returns how many bytes at a text's beginning are characters of a class.
func run(text []byte, c class) int {
	end := 0
	for end < len(text) {
		r, size := utf8.DecodeRune(text[end:])
		if classOf(r) != c {
			break
		}
		end += size
	}
	return end
}
