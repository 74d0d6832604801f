package recipe

import (
	"html"
	"regexp"
	"strings"
)

// maxMarks bounds how deep markup nests; what lies deeper is read as text.
const maxMarks = 64

// mark is a piece of markup that was opened and not closed yet: at is where its text begins in what was written.
type mark struct {
	kind byte   // '{' template, '3' its parameter, '|' table, '[' link, 'x' external link, '<' element
	tag  string // of an element
	at   int
}

// cleaner writes the text of an article as it reads its wikitext, once, from left to right. Markup that nests is kept on a
// stack; what is to vanish is cut off again when it closes. Markup that never closes leaves its text.
type cleaner struct {
	in    string
	at    int
	out   []byte
	marks []mark

	commentsEnd bool // no comment ends behind at: none needs looking for
}

// PlainText turns wikitext into text as a person reads it: without templates, tables, references, files and categories, with
// links and headings as their words. What a template would have written is left out, since that needs the wiki. It takes
// time and memory in proportion to the wikitext's length, whatever it holds.
func PlainText(wikitext string) string {
	c := &cleaner{in: wikitext, out: make([]byte, 0, len(wikitext))}
	for c.at < len(c.in) {
		c.step()
	}
	return tidy(html.UnescapeString(string(c.out)))
}

func (c *cleaner) step() {
	rest := c.in[c.at:]
	switch {
	case strings.HasPrefix(rest, "{{{") && !strings.HasPrefix(rest, "{{{{"):
		c.open('3', "", 3)
	case strings.HasPrefix(rest, "}}}") && c.within('3'):
		c.close('3', 3, c.drop)
	case strings.HasPrefix(rest, "{{"):
		c.open('{', "", 2)
	case strings.HasPrefix(rest, "}}"):
		c.close('{', 2, c.drop)
	case strings.HasPrefix(rest, "{|") && c.beginsLine():
		c.open('|', "", 2)
	case strings.HasPrefix(rest, "|}") && c.beginsLine():
		c.close('|', 2, c.drop)
	case strings.HasPrefix(rest, "[["):
		c.open('[', "", 2)
	case strings.HasPrefix(rest, "]]"):
		c.close('[', 2, c.link)
	case rest[0] == '[' && isAddress(rest[1:]):
		c.address()
	case rest[0] == ']' && c.within('x'):
		c.close('x', 1, func(int) {})
	case strings.HasPrefix(rest, "''"):
		for run := 0; run < 5 && c.at < len(c.in) && c.in[c.at] == '\''; run++ {
			c.at++
		}
	case strings.HasPrefix(rest, "<!--") && !c.commentsEnd:
		c.comment()
	case rest[0] == '<':
		c.element()
	default:
		c.text()
	}
}

// within says whether the innermost open markup is of a kind.
func (c *cleaner) within(kind byte) bool {
	return len(c.marks) > 0 && c.marks[len(c.marks)-1].kind == kind
}

// beginsLine says whether a line, or its indented rest, begins here.
func (c *cleaner) beginsLine() bool {
	return c.at == 0 || strings.IndexByte("\n: \t", c.in[c.at-1]) >= 0
}

// text copies up to the next byte that may be markup.
func (c *cleaner) text() {
	n := strings.IndexAny(c.in[c.at+1:], "{}|[]'<") + 1
	if n == 0 {
		n = len(c.in) - c.at
	}
	c.out = append(c.out, c.in[c.at:c.at+n]...)
	c.at += n
}

func (c *cleaner) open(kind byte, tag string, width int) {
	if len(c.marks) < maxMarks {
		c.marks = append(c.marks, mark{kind, tag, len(c.out)})
	}
	c.at += width
}

// close ends the innermost markup of a kind and all that is open within it; end is given where its text begins.
func (c *cleaner) close(kind byte, width int, end func(from int)) {
	c.at += width
	for i := len(c.marks) - 1; i >= 0; i-- {
		if c.marks[i].kind == kind {
			end(c.marks[i].at)
			c.marks = c.marks[:i]
			return
		}
	}
}

func (c *cleaner) drop(from int) { c.out = c.out[:from] }

// link leaves a link's words: what follows the first bar, or its target. Files, categories and links to other languages go.
func (c *cleaner) link(from int) {
	target, words, labelled := strings.Cut(string(c.out[from:]), "|")
	namespace, _, prefixed := strings.Cut(target, ":")
	switch {
	case prefixed && strings.HasPrefix(target, ":"): // a link to a file or category as to a page
		c.drop(from)
		c.out = append(c.out, strings.TrimPrefix(target, ":")...)
	case prefixed && vanishes(namespace):
		c.drop(from)
	case labelled:
		c.drop(from)
		c.out = append(c.out, words...)
	}
}

var languagePrefix = regexp.MustCompile(`^[a-z]{2,3}(-[a-z-]{2,12})?$`)

// vanishes says whether links into a namespace leave no text.
func vanishes(namespace string) bool {
	switch strings.ToLower(strings.TrimSpace(namespace)) {
	case "file", "image", "category", "media", "datei", "bild", "kategorie", "fichier", "catégorie", "archivo", "categoría":
		return true
	}
	return languagePrefix.MatchString(namespace)
}

func isAddress(s string) bool {
	for _, prefix := range []string{"http://", "https://", "//", "ftp://", "mailto:"} {
		if strings.HasPrefix(s, prefix) {
			return true
		}
	}
	return false
}

// address passes over an external link's address; its words, if there are any, end at the bracket.
func (c *cleaner) address() {
	n := strings.IndexAny(c.in[c.at:], " ]\n<{")
	switch {
	case n < 0:
		c.at = len(c.in)
	case c.in[c.at+n] == ' ':
		c.open('x', "", n+1)
	case c.in[c.at+n] == ']':
		c.at += n + 1
	default:
		c.at += n
	}
}

func (c *cleaner) comment() {
	n := strings.Index(c.in[c.at:], "-->")
	if c.commentsEnd = n < 0; c.commentsEnd {
		return
	}
	c.at += n + len("-->")
}

// maxElement bounds an element's brackets: a '<' that none closes so near is text.
const maxElement = 512

// silent are the elements whose content is no text of the article.
var silent = map[string]bool{"ref": true, "references": true, "math": true, "chem": true, "gallery": true, "timeline": true,
	"syntaxhighlight": true, "source": true, "score": true, "imagemap": true, "hiero": true, "style": true, "script": true, "noinclude": true}

var elementPattern = regexp.MustCompile(`^<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>`)

// element passes over an HTML element's brackets, and cuts off what silent ones hold.
func (c *cleaner) element() {
	m := elementPattern.FindStringSubmatch(c.in[c.at:min(len(c.in), c.at+maxElement)])
	if m == nil {
		c.out = append(c.out, '<')
		c.at++
		return
	}
	tag := strings.ToLower(m[2])
	switch {
	case tag == "br" || tag == "p" || tag == "li":
		c.out = append(c.out, '\n')
		c.at += len(m[0])
	case !silent[tag] || strings.HasSuffix(m[3], "/"):
		c.at += len(m[0])
	case m[1] == "":
		c.open('<', tag, len(m[0]))
	default:
		c.at += len(m[0])
		c.endElement(tag)
	}
}

func (c *cleaner) endElement(tag string) {
	for i := len(c.marks) - 1; i >= 0; i-- {
		if c.marks[i].kind == '<' && c.marks[i].tag == tag {
			c.drop(c.marks[i].at)
			c.marks = c.marks[:i]
			return
		}
	}
}

var (
	magicWord     = regexp.MustCompile(`__[A-Z]{3,20}__`)
	emptyBrackets = regexp.MustCompile(` ?\([ ,;:]*\)`)
	spaces        = regexp.MustCompile(` {2,}`)
)

// heading is one that waits for a line of text below it.
type heading struct {
	level int
	words string
}

// tidy takes the markup of lines away: headings' signs, lists' bullets, rulers, rests of tables, and what templates that were
// left out stood between. A heading with nothing below it goes too. One empty line at most stands between two others.
func tidy(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	var waiting []heading
	empty := true
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(strings.ReplaceAll(line, "\u00a0", " "))
		line = magicWord.ReplaceAllString(line, "")
		if h, ok := headingOf(line); ok {
			for len(waiting) > 0 && waiting[len(waiting)-1].level >= h.level {
				waiting = waiting[:len(waiting)-1]
			}
			waiting = append(waiting, h)
			continue
		}
		if strings.HasPrefix(line, "----") || strings.HasPrefix(line, "|") || strings.HasPrefix(line, "!") {
			continue
		}
		line = strings.TrimLeft(line, "*#:; ")
		line = spaces.ReplaceAllString(emptyBrackets.ReplaceAllString(line, ""), " ")
		if line == "" {
			empty = flush(&b, empty)
			continue
		}
		for _, h := range waiting {
			empty = flush(&b, empty)
			b.WriteString(h.words + "\n")
			empty = false
		}
		waiting = waiting[:0]
		empty = false
		b.WriteString(line + "\n")
	}
	return strings.ToValidUTF8(strings.TrimRight(b.String(), "\n"), "\ufffd")
}

// flush ends a paragraph with an empty line, unless there is one.
func flush(b *strings.Builder, empty bool) bool {
	if !empty {
		b.WriteByte('\n')
	}
	return true
}

// headingOf reads a line such as "== Words ==".
func headingOf(line string) (heading, bool) {
	level := len(line) - len(strings.TrimLeft(line, "="))
	if level == 0 || !strings.HasSuffix(line, "=") || level == len(line) {
		return heading{}, false
	}
	return heading{level, strings.Trim(line, "= ")}, true
}
