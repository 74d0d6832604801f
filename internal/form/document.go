package form

import (
	"bytes"
	"errors"
	"io"
	"regexp"
	"strconv"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

// Document returns the one YAML document of data, which is at most so many bytes of what it should be ("job"), or reports why there is none.
func (d *Decoder) Document(data []byte, most int, what string) *yaml.Node {
	switch {
	case len(data) > most:
		d.Fault(Mark{}, "", "%d bytes; expected at most %d", len(data), most)
		return nil
	case !utf8.Valid(data):
		d.Fault(Mark{1 + bytes.Count(data[:firstInvalid(data)], []byte("\n")), 0}, "", "not UTF-8 text")
		return nil
	}
	var doc, second yaml.Node
	dec := yaml.NewDecoder(bytes.NewReader(data))
	err := dec.Decode(&doc)
	if errors.Is(err, io.EOF) || err == nil && len(doc.Content) == 0 {
		d.Fault(Mark{}, "", "empty; expected a %s", what)
		return nil
	}
	if err == nil {
		if err = dec.Decode(&second); errors.Is(err, io.EOF) {
			return Follow(doc.Content[0])
		}
	}
	if err != nil {
		d.syntax(err)
		return nil
	}
	d.Fault(d.At(&second), "", "a second document; expected one %s in a file", what)
	return nil
}

func firstInvalid(data []byte) int {
	at := 0
	for at < len(data) {
		r, n := utf8.DecodeRune(data[at:])
		if r == utf8.RuneError && n <= 1 {
			break
		}
		at += n
	}
	return at
}

var syntaxLine = regexp.MustCompile(`^yaml: (?:line (\d+): )?`)

// syntax reports an error of the YAML parser, which carries its line in its text.
func (d *Decoder) syntax(err error) {
	text := err.Error()
	line := 0
	if m := syntaxLine.FindStringSubmatch(text); m != nil {
		line, _ = strconv.Atoi(m[1]) // no number: the whole file
		text = text[len(m[0]):]
	}
	d.Fault(Mark{line, 0}, "", "not YAML: %s", text)
}

// Child returns the value of a key of a mapping node, nil where there is none.
func Child(n *yaml.Node, key string) *yaml.Node {
	if n == nil || n.Kind != yaml.MappingNode {
		return nil
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == key {
			return n.Content[i+1]
		}
	}
	return nil
}
