package recipe

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"
)

// export is a MediaWiki export with what real ones have: a site's description, other namespaces, redirects, other models.
const export = `<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
  <siteinfo><sitename>Wikipedia</sitename><namespaces><namespace key="0" case="first-letter" /></namespaces></siteinfo>
  <page><title>Light</title><ns>0</ns><id>1</id>
    <revision><id>9</id><model>wikitext</model><format>text/x-wiki</format><text bytes="90" xml:space="preserve">'''Light''' is what [[eye|eyes]] see.&lt;ref&gt;a book&lt;/ref&gt;

== Speed ==
It is {{convert|1|c}} fast &amp;amp; bright.</text></revision></page>
  <page><title>Lights</title><ns>0</ns><redirect title="Light" /><revision><text>#REDIRECT [[Light]]</text></revision></page>
  <page><title>Talk:Light</title><ns>1</ns><revision><text>I agree.</text></revision></page>
  <page><title>Data</title><ns>0</ns><revision><model>json</model><text>{}</text></revision></page>
  <page><title>Stub</title><ns>0</ns><revision><text>Short.</text></revision></page>
  <page><title>Sun</title><ns>0</ns><revision><text>old</text></revision><revision><text>The '''Sun''' is a [[star]] and gives light to all of us.</text></revision></page>
</mediawiki>
`

const exported = "Light\n\nLight is what eyes see.\n\nSpeed\nIt is fast & bright.\n\n\nSun\n\nThe Sun is a star and gives light to all of us.\n\n\n"

func extracted(w Wikipedia, text string) (string, error) {
	var b bytes.Buffer
	if w.maxText == 0 {
		w.maxText = 1 << 20
	}
	err := w.extract(&b, strings.NewReader(text))
	return b.String(), err
}

func TestExtract(t *testing.T) {
	if got, err := extracted(Wikipedia{minSize: 10}, export); err != nil || got != exported {
		t.Errorf("got %q, %v, want %q", got, err, exported)
	}
	for name, c := range map[string]struct {
		w    Wikipedia
		want int
	}{"all": {Wikipedia{}, 3}, "two": {Wikipedia{Articles: 2}, 2}, "one": {Wikipedia{maxText: 70}, 1}} {
		got, err := extracted(c.w, export)
		if n := strings.Count(got, "\n\n\n"); err != nil || n != c.want {
			t.Errorf("%s: %d articles, %v, want %d", name, n, err, c.want)
		}
	}
	if _, err := extracted(Wikipedia{Articles: 1}, export[:strings.Index(export, "<page><title>Lights")]); err != nil {
		t.Errorf("a dump that is not read to its end: %v", err)
	}
}

// TestFaultyDumps checks that what is wrong in a dump is said by line and page.
func TestFaultyDumps(t *testing.T) {
	for _, c := range []struct{ text, says string }{
		{"", "expected a MediaWiki export, found nothing"},
		{"<html></html>", "line 1, column 7: expected a MediaWiki export, which begins with <mediawiki>, found <html>"},
		{export[:700], "unexpected EOF"},
		{strings.Replace(export, "</title><ns>1", "</titel><ns>1", 1), `after page 2 ("Lights"): element <title> closed by </titel>`},
		{strings.Replace(export, "<ns>1</ns>", "<ns>x</ns>", 1), `line 9, column`},
		{"<mediawiki></mediawiki>", "there is no article in its 0 pages"},
		{"<mediawiki><page>" + strings.Repeat("x", maxPage+1<<20), fmt.Sprintf("a page of more than %d bytes", maxPage)},
	} {
		if _, err := extracted(Wikipedia{}, c.text); err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%.40q…: got %v, want %q", c.text, err, c.says)
		}
	}
}

// TestWikipediaRecipe builds a dataset of a dump.
func TestWikipediaRecipe(t *testing.T) {
	dir := write(t, map[string][]byte{"dump.xml.gz": gzipOf(t, []byte(export))})
	text := `
name: wiki
sources:
  - {name: dump, url: dump.xml.gz, license: CC BY-SA 4.0, attribution: Wikipedia's authors, wikipedia: {min_size: 10 B}}
import: {format: text, paths: dump, tokenizer: bytes, length: 8}
split: {fractions: [0.6, 0.2, 0.2]}
`
	r := parse(t, dir, text)
	in, err := r.Build(t.Context(), testConfig(t))
	if err != nil || in.Meta.License != "CC BY-SA 4.0" || in.Meta.Classes != 256 {
		t.Fatalf("%+v, %v", in, err)
	}
	if err := os.WriteFile(filepath.Join(dir, "dump.xml.gz"), gzipOf(t, []byte(export[:900])), 0o644); err != nil {
		t.Fatal(err)
	}
	_, err = build(t, r, testConfig(t))
	wantFault(t, err, "dataset.yaml:4:23: sources[0].url: unpack dump.xml.gz: line ", "unexpected EOF")
}

func TestPlainText(t *testing.T) {
	for in, want := range map[string]string{
		"a ''b'' '''c''' '''''d''''' it's":         "a b c d it's",
		"{{Infobox|a={{b|c}}|d=[[e]]}}Text {{x}}y": "Text y",
		"{{a|}}b":    "b",
		"{{{1|x}}}y": "y",
		"[[a]] [[b|c]] [[File:x.png|thumb|A [[d|caption]].]] e":  "a c e",
		"[[Category:X]][[de:Y]][[:Category:Z]] [[Image:i]]":      "Category:Z",
		"[http://x.org words here] [https://y.org] [not a link]": "words here [not a link]",
		"a<!-- b -->c<!-- d":      "ac<!-- d",
		"a ({{lang|x}}, {{y}}) b": "a b",
		"== A ==\n=== B ===\ntext\n== C ==\n=== D ===\n{{reflist}}\n== E ==": "A\n\nB\ntext",
		"a<ref>b</ref>c<ref name=x />d<ref name=\"y\">{{cite}}</ref>":        "acd",
		"x<br/>y<sub>2</sub> a < b <nowiki>c</nowiki>":                       "x\ny2 a < b c",
		"<math>\\frac{a}{{b}}</math>z":                                       "z",
		"a\n{| class=x\n|-\n| b || c\n|}\nd":                                 "a\n\nd",
		"== H ==\n* one\n** two\n# three\n: four\n----\n\n\n\nend":           "H\none\ntwo\nthree\nfour\n\nend",
		"__NOTOC__a&nbsp;b &lt;i&gt;":                                        "a b <i>",
		"unclosed {{ a [[b":                                                  "unclosed a b",
		"]] }} |} ok":                                                        "ok",
		"":                                                                   "",
	} {
		if got := PlainText(in); got != want {
			t.Errorf("%q becomes %q, want %q", in, got, want)
		}
	}
}

// FuzzPlainText checks that any wikitext ends as UTF-8 that is not longer than entities make it.
func FuzzPlainText(f *testing.F) {
	f.Add("{{a|[[b|c]]}} '''d''' <ref>e</ref> {| f |} [http://g h]")
	f.Add(strings.Repeat("[[{{", 100) + strings.Repeat("}}]]", 100))
	f.Add("\xff{{\n==\n<")
	f.Fuzz(func(t *testing.T, wikitext string) {
		got := PlainText(wikitext)
		if !utf8.ValidString(got) || len(got) > 4*len(wikitext)+4 || strings.Contains(got, "\n\n\n") {
			t.Errorf("%q becomes %q", wikitext, got)
		}
	})
}

// FuzzExtract checks that no bytes break the reader of dumps.
func FuzzExtract(f *testing.F) {
	f.Add([]byte(export))
	f.Add([]byte("<mediawiki><page><page/></page>"))
	f.Fuzz(func(t *testing.T, data []byte) {
		w := Wikipedia{maxText: 1 << 16}
		var b bytes.Buffer
		if err := w.extract(&b, bytes.NewReader(data)); err == nil && b.Len() == 0 {
			t.Error("no fault, and no article")
		}
	})
}
