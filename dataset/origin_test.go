package dataset_test

import (
	"strings"
	"testing"

	"github.com/autonet/autonet/dataset"
)

// TestOrigins checks what a manifest may say of its sources, and that one without any is encoded as it always was.
func TestOrigins(t *testing.T) {
	good := dataset.Origin{Name: "a", URL: "https://example.org/a", License: "CC0", SHA256: strings.Repeat("0a", 32), Bytes: 5}
	m := meta
	if strings.Contains(string(dataset.Manifest{Meta: m}.Encode()), "origins") {
		t.Error("a manifest without origins speaks of them")
	}
	m.Origins = []dataset.Origin{good}
	if err := m.Validate(); err != nil {
		t.Error(err)
	}
	for want, change := range map[string]func(o *dataset.Origin){
		"origins[0].sha256": func(o *dataset.Origin) { o.SHA256 = strings.ToUpper(o.SHA256) },
		"64 hexadecimal":    func(o *dataset.Origin) { o.SHA256 = "00" },
		"want a name":       func(o *dataset.Origin) { o.Name = "" },
		"bytes of 0":        func(o *dataset.Origin) { o.Bytes = -1 },
		"of UTF-8":          func(o *dataset.Origin) { o.License = "\xff" },
		"at most 4096":      func(o *dataset.Origin) { o.Attribution = strings.Repeat("x", 5000) },
	} {
		bad := good
		change(&bad)
		m.Origins = []dataset.Origin{bad}
		if err := m.Validate(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %q", err, want)
		}
	}
	m.Origins = make([]dataset.Origin, 257)
	if err := m.Validate(); err == nil || !strings.Contains(err.Error(), "want at most 256") {
		t.Errorf("257 origins: %v", err)
	}
}
