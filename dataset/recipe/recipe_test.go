package recipe

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"go.uber.org/goleak"

	"github.com/autonet/autonet/internal/form"
)

var rewrite = flag.Bool("rewrite", false, "write the golden files anew")

func TestMain(m *testing.M) {
	flag.Parse()
	goleak.VerifyTestMain(m)
}

// TestFaults compares the listing of each faulty recipe of testdata with the text beside it.
func TestFaults(t *testing.T) {
	files, err := filepath.Glob("testdata/faults/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatalf("no files in testdata: %v", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			_, err = Parse(filepath.Base(file), data)
			var faults form.Faults
			if !errors.As(err, &faults) {
				t.Fatalf("got %v, want Faults", err)
			}
			got, golden := []byte(faults.Error()+"\n"), strings.TrimSuffix(file, ".yaml")+".txt"
			if *rewrite {
				if err := os.WriteFile(golden, got, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if want, err := os.ReadFile(golden); err != nil || !bytes.Equal(got, want) {
				t.Errorf("%s differs (go test -rewrite shows how), %v:\n%s", golden, err, got)
			}
		})
	}
}

// numbers is a recipe of one table; change replaces in it.
const numbers = `
name: numbers
sources:
  - name: table
    url: table.csv
    license: CC0
    attribution: nobody
import: {format: csv, paths: table, label: kind}
split: {fractions: [0.5, 0.25, 0.25]}
`

// table is what numbers imports.
func table() []byte {
	var b bytes.Buffer
	b.WriteString("a,b,kind\n")
	for i := range 100 {
		fmt.Fprintf(&b, "%d,%d,%s\n", i, i*i%7, []string{"even", "odd"}[i%2])
	}
	return b.Bytes()
}

// write makes a directory of files.
func write(t *testing.T, files map[string][]byte) string {
	t.Helper()
	dir := t.TempDir()
	for name, data := range files {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// parse reads a recipe as if it lay in dir.
func parse(t *testing.T, dir, text string, change ...string) *Recipe {
	t.Helper()
	r, err := Parse(filepath.Join(dir, "dataset.yaml"), []byte(strings.NewReplacer(change...).Replace(text)))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestSizes(t *testing.T) {
	for text, want := range map[string]int64{"20 MB": 20e6, "1.5GiB": 3 << 29, "7": 7, "1 TB": 1e12, "2 kB": 2000} {
		r := parse(t, ".", numbers, "license: CC0", "license: CC0\n    max_size: "+text)
		if got := r.Sources[0].maxSize; got != want {
			t.Errorf("%s is %d bytes, want %d", text, got, want)
		}
	}
}

// TestPackings checks what is made of a source's name.
func TestPackings(t *testing.T) {
	for url, want := range map[string]string{
		"a.csv": "a.csv []", "https://x/y/a.csv.gz?z=1": "a.csv [gzip]", "https://x/a.tar.gz": "a [gzip tar]", "s3://h/b/k/a.zip": "a [zip]",
		"x.tgz": "x [gzip tar]", "https://x/": "table []", "ipfs://bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy": "table []",
		".gz": ".gz []", "https://x/a/..": "table []", "https://x/a%5Cb": "table []", "https://x/" + strings.Repeat("x", 300): "table []",
		"https://x/a%20b.csv": "a b.csv []", "dump.xml.bz2": "dump.xml [bzip2]",
	} {
		r := parse(t, ".", numbers, "table.csv", url)
		if got := fmt.Sprint(r.Sources[0].plainName(), " ", r.Sources[0].layers); got != want {
			t.Errorf("%s is unpacked as %s, want %s", url, got, want)
		}
	}
}

// TestReadme parses the recipe that examples/README.md teaches with.
func TestReadme(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "..", "examples", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, section, _ := strings.Cut(string(text), "## Dataset recipes")
	_, block, _ := strings.Cut(section, "```yaml\n")
	block, _, found := strings.Cut(block, "```")
	if !found {
		t.Fatal("examples/README.md has no recipe")
	}
	if _, err := Parse("README.md", []byte(block)); err != nil {
		t.Error(err)
	}
}

// FuzzParse checks that no text breaks the reader, and that what it takes can be read again and imported from.
func FuzzParse(f *testing.F) {
	f.Add(numbers)
	for _, pattern := range []string{"testdata/faults/*.yaml", "../../examples/templates/*/dataset.yaml"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			f.Fatal(err)
		}
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(string(data))
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		r, err := Parse("fuzz.yaml", []byte(text))
		var faults form.Faults
		if err != nil {
			if !errors.As(err, &faults) || len(faults) == 0 {
				t.Fatalf("%v is no list of faults", err)
			}
			return
		}
		if err := r.options().Validate(); err != nil {
			t.Errorf("it is taken, and the importer refuses it: %v", err)
		}
		for _, s := range r.Sources {
			if s.maxSize < 1 || s.maxUnpacked < 1 || s.License == "" || s.Attribution == "" || s.plainName() == "" || strings.ContainsAny(s.plainName(), "/\x00") {
				t.Errorf("it is taken with the source %+v, file %q", s, s.plainName())
			}
		}
	})
}
