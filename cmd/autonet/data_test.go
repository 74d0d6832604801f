package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestDataShowsWhatSamplesAreMadeOf imports a text and a table, and reads what the commands say of them.
func TestDataShowsWhatSamplesAreMadeOf(t *testing.T) {
	dir := t.TempDir()
	put := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	text := put("a.txt", strings.Repeat("the light of the sun ", 50))
	table := put("t.csv", "size,kind,price\n"+strings.Repeat("1.5,red,10\n2.5,blue,30\n", 20)+",red,10\n")
	for name, c := range map[string]struct {
		args []string
		want []string
	}{
		"text": {[]string{"--format", "text", text, "--tokenizer", "bpe", "--vocabulary", "262", "--length", "4"},
			[]string{"language, 262 tokens", "tokenizer   bpe of 262 tokens, bafk", `first       "the l`}},
		"table": {[]string{"--format", "csv", table, "--task", "regression", "--missing", "fill", "--standardize-target"},
			[]string{"size: numeric, ", "where it is missing", `kind: onehot of 2: ["blue" "red"]`, "target      price: numeric, mean", "first       size="}},
	} {
		out := filepath.Join(dir, name)
		o := autonet(t.Context(), "", append([]string{"data", "import", "--out", out}, c.args...)...)
		shown := autonet(t.Context(), "", "data", "show", out)
		if o.code != 0 || shown.out != o.out {
			t.Fatalf("%s: import says %+v, show %+v", name, o, shown)
		}
		for _, want := range c.want {
			if !strings.Contains(o.out, want) {
				t.Errorf("%s: %q is missing in\n%s", name, want, o.out)
			}
		}
	}
	out := filepath.Join(dir, "refused")
	o := autonet(t.Context(), "", "data", "import", "--format", "csv", table, "--out", out)
	if _, err := os.Stat(out); o.code != 2 || !strings.Contains(o.err, `t.csv: line 42, column 0 ("size"): the value is missing`) || err == nil {
		t.Errorf("a table with a gap: %+v, error %v", o, err)
	}
}
