package recipe

import (
	"bufio"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

// maxPage bounds what a dump may send from one page's beginning to the next one's, in bytes. Wikipedia's longest article has
// a few hundred kilobytes.
const maxPage = 32 << 20

// page is one page of a dump, as MediaWiki exports it.
type page struct {
	Title    string    `xml:"title"`
	Space    int       `xml:"ns"`
	Redirect *struct{} `xml:"redirect"`
	// Revisions has one in a dump of current pages; of several the last is the newest.
	Revisions []struct {
		Model string `xml:"model"`
		Text  string `xml:"text"`
	} `xml:"revision"`
}

// article says whether a page is one: in the main namespace, no redirect, and of wikitext.
func (p *page) article() (wikitext string, ok bool) {
	if p.Space != 0 || p.Redirect != nil || len(p.Revisions) == 0 {
		return "", false
	}
	newest := p.Revisions[len(p.Revisions)-1]
	return newest.Text, newest.Model == "" || newest.Model == "wikitext"
}

// pageBound ends the reading of a page that does not end.
type pageBound struct {
	r    io.Reader
	left int
}

var errLongPage = fmt.Errorf("a page of more than %d bytes", maxPage)

func (b *pageBound) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, errLongPage
	}
	n, err := b.r.Read(p)
	b.left -= n
	return n, err
}

// dump reads the pages of a MediaWiki export in order.
type dump struct {
	bound *pageBound
	xml   *xml.Decoder
	pages int
	title string // of the last page
}

func newDump(r io.Reader) *dump {
	bound := &pageBound{r: r, left: maxPage}
	return &dump{bound: bound, xml: xml.NewDecoder(bufio.NewReaderSize(bound, 64<<10))}
}

// root expects the export's first element.
func (d *dump) root() error {
	for {
		token, err := d.xml.Token()
		if errors.Is(err, io.EOF) {
			return errors.New("expected a MediaWiki export, found nothing")
		}
		if err != nil {
			return d.fail(err)
		}
		if start, ok := token.(xml.StartElement); ok {
			if start.Name.Local != "mediawiki" {
				return d.fail(fmt.Errorf("expected a MediaWiki export, which begins with <mediawiki>, found <%.50s>", start.Name.Local))
			}
			return nil
		}
	}
}

// next returns the next page, io.EOF after the last. A dump that is cut short has no last one.
func (d *dump) next() (*page, error) {
	for {
		d.bound.left = maxPage
		token, err := d.xml.Token()
		if err != nil {
			if errors.Is(err, io.EOF) {
				err = io.ErrUnexpectedEOF
			}
			return nil, d.fail(err)
		}
		switch token := token.(type) {
		case xml.EndElement: // of the root: those of all else are passed over with their beginnings
			return nil, io.EOF
		case xml.StartElement:
			if token.Name.Local != "page" {
				if err := d.xml.Skip(); err != nil {
					return nil, d.fail(err)
				}
				continue
			}
			var p page
			if err := d.xml.DecodeElement(&p, &token); err != nil {
				return nil, d.fail(err)
			}
			d.pages++
			d.title = p.Title
			return &p, nil
		}
	}
}

// fail says where in a dump something was wrong.
func (d *dump) fail(err error) error {
	line, column := d.xml.InputPos()
	where := fmt.Sprintf("line %d, column %d", line, column)
	if d.pages > 0 {
		where += fmt.Sprintf(", after page %d (%.60q)", d.pages, d.title)
	}
	var syntax *xml.SyntaxError
	if errors.As(err, &syntax) {
		err = errors.New(syntax.Msg)
	}
	return fmt.Errorf("%s: %w", where, err)
}

// extract writes the text of a dump's articles, each under its title, until there are as many, or as much, as w asks for.
func (w *Wikipedia) extract(out io.Writer, in io.Reader) error {
	d := newDump(in)
	if err := d.root(); err != nil {
		return err
	}
	articles, size := 0, int64(0)
	for w.Articles == 0 || articles < w.Articles {
		p, err := d.next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		wikitext, ok := p.article()
		if !ok {
			continue
		}
		text := PlainText(wikitext)
		if text == "" || int64(len(text)) < w.minSize {
			continue
		}
		piece := strings.TrimSpace(p.Title) + "\n\n" + text + "\n\n\n"
		if size += int64(len(piece)); size > w.maxText {
			break
		}
		if _, err := io.WriteString(out, piece); err != nil {
			return err
		}
		articles++
	}
	if articles == 0 {
		return fmt.Errorf("there is no article in its %d pages that is long enough", d.pages)
	}
	return nil
}
