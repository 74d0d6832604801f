package recipe

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"encoding/hex"
	"fmt"
	"image"
	"image/png"
	"testing"
)

// entry is one file of an archive.
type entry struct {
	name string
	data []byte
}

func tarOf(t *testing.T, entries ...entry) []byte {
	t.Helper()
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for _, e := range entries {
		if err := w.WriteHeader(&tar.Header{Name: e.name, Mode: 0o644, Size: int64(len(e.data)), Typeflag: tar.TypeReg}); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write(e.data); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.WriteHeader(&tar.Header{Name: "link", Linkname: "/etc/passwd", Typeflag: tar.TypeSymlink}); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func zipOf(t *testing.T, entries ...entry) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, e := range entries {
		f, err := w.Create(e.name)
		if err == nil {
			_, err = f.Write(e.data)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func gzipOf(t *testing.T, data []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := w.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestUnpack builds the same splits of a table however it is packed.
func TestUnpack(t *testing.T) {
	bzip2, err := hex.DecodeString(helloBzip2)
	if err != nil {
		t.Fatal(err)
	}
	want := ""
	for name, c := range map[string]struct {
		data []byte
		path string
	}{
		"table.csv":    {table(), "table"},
		"table.csv.gz": {gzipOf(t, table()), "table"},
		"sets.zip":     {zipOf(t, entry{"readme", nil}, entry{"in/table.csv", table()}), "table/in/table.csv"},
		"sets.tar":     {tarOf(t, entry{"./in/table.csv", table()}), "table/in/*.csv"},
		"sets.tgz":     {gzipOf(t, tarOf(t, entry{"table.csv", table()})), "table/t?ble.csv"},
	} {
		dir := write(t, map[string][]byte{name: c.data})
		m, err := build(t, parse(t, dir, numbers, "table.csv", name, "paths: table", "paths: '"+c.path+"'"), testConfig(t))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if got := fmt.Sprint(m.Splits); want == "" {
			want = got
		} else if got != want {
			t.Errorf("%s gives other splits", name)
		}
	}
	dir := write(t, map[string][]byte{"a.txt.bz2": append(bzip2, bzip2...)}) // two streams, as dumps have many
	text := parse(t, dir, "name: x\nsources: [{name: a, url: a.txt.bz2, license: x, attribution: x}]\n"+
		"import: {format: text, paths: a, tokenizer: bytes, length: 2}\nsplit: {fractions: [1, 0, 0]}\n")
	if m, err := build(t, text, testConfig(t)); err != nil || m.Splits["train"].Rows != 11 {
		t.Errorf("bzip2: %+v, %v", m.Splits, err)
	}
}

// helloBzip2 is "hello world\n" as bzip2 packs it.
const helloBzip2 = "425a68393141592653594eece83600000251800010400006449080200031064c4101a7a9a580bb9431f8bb9229c28482776741b0"

// TestHostileArchives checks that nothing is written outside, over another file, or past the bound.
func TestHostileArchives(t *testing.T) {
	for name, c := range map[string]struct {
		data []byte
		says string
	}{
		"up.zip":       {zipOf(t, entry{"../../evil", []byte("x")}), `"../../evil": expected a name within the archive`},
		"root.tar":     {tarOf(t, entry{"/evil", []byte("x")}), `"/evil": expected a name within the archive`},
		"back.zip":     {zipOf(t, entry{`a\evil`, []byte("x")}), "expected a name within the archive"},
		"twice.tar":    {tarOf(t, entry{"a", []byte("x")}, entry{"./a", []byte("y")}), "two files of that name"},
		"bomb.tgz":     {gzipOf(t, tarOf(t, entry{"a", make([]byte, 1<<20)})), "more than 100000 bytes once it is unpacked (max_unpacked)"},
		"bomb.zip":     {zipOf(t, entry{"a", make([]byte, 60_000)}, entry{"b", make([]byte, 60_000)}), "more than 100000 bytes"},
		"bomb.csv.gz":  {gzipOf(t, make([]byte, 1<<20)), "more than 100000 bytes once it is unpacked"},
		"cut.tar":      {tarOf(t, entry{"a", make([]byte, 3000)})[:1500], "unexpected EOF"},
		"cut.zip":      {zipOf(t, entry{"a", nil})[:20], "zip: not a valid zip file"},
		"nothing.zip":  {zipOf(t), "found none by that name; it has no files"},
		"other.zip":    {zipOf(t, entry{"b.csv", table()}), "found none by that name; it has b.csv"},
		"folder.zip":   {zipOf(t, entry{"a/b.csv", table()}), "expected a file, found a folder; it has b.csv"},
		"into.tar":     {tarOf(t, entry{"a", []byte("x")}, entry{"a/b", []byte("y")}), "not a directory"},
		"cut.csv.gz":   {gzipOf(t, table())[:100], "unexpected EOF"},
		"plain.csv.gz": {table(), "invalid header"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := write(t, map[string][]byte{name: c.data})
			path := "table/a"
			if packingOf(name) == packGzip {
				path = "table"
			}
			r := parse(t, dir, numbers, "table.csv", name, "paths: table", "paths: "+path, "license: CC0", "license: CC0\n    max_unpacked: 100000")
			_, err := build(t, r, testConfig(t))
			wantFault(t, err, c.says, "dataset.yaml:")
		})
	}
}

// TestImages imports a folder of an archive.
func TestImages(t *testing.T) {
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, 3, 2))); err != nil {
		t.Fatal(err)
	}
	var entries []entry
	for i := range 20 {
		entries = append(entries, entry{fmt.Sprintf("photos/%s/%d.png", []string{"cats", "dogs"}[i%2], i), b.Bytes()})
	}
	dir := write(t, map[string][]byte{"photos.zip": zipOf(t, entries...)})
	recipe := "name: x\nsources: [{name: p, url: photos.zip, license: x, attribution: x}]\nimport: {format: images, paths: p/photos}\n"
	m, err := build(t, parse(t, dir, recipe), testConfig(t))
	if err != nil || fmt.Sprint(m.Labels) != "[cats dogs]" || fmt.Sprint(m.Input) != "[2 3]" {
		t.Errorf("%+v, %v", m.Meta, err)
	}
	_, err = build(t, parse(t, dir, recipe, "p/photos", "p/photos/cats/0.png"), testConfig(t))
	wantFault(t, err, "import.paths[0]: ", "expected a folder")
}
