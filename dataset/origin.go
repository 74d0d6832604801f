package dataset

import (
	"encoding/hex"
	"fmt"
	"strings"
	"unicode/utf8"
)

// Origin is one source of a dataset: where it was had, under which terms, and what its bytes were.
type Origin struct {
	Name        string `json:"name"`
	URL         string `json:"url"`
	License     string `json:"license"`
	Attribution string `json:"attribution,omitempty"`
	SHA256      string `json:"sha256"` // in hexadecimal, of the file as it was fetched
	Bytes       int64  `json:"bytes"`
}

const (
	maxOrigins     = 256
	maxOriginBytes = 4 << 10 // of each of an origin's texts
)

// originFaults checks what Origins are held to.
func (m Meta) originFaults() (faults []error) {
	if len(m.Origins) > maxOrigins {
		return append(faults, fmt.Errorf("origins: %d: want at most %d", len(m.Origins), maxOrigins))
	}
	for i, o := range m.Origins {
		for _, text := range []string{o.Name, o.URL, o.License, o.Attribution} {
			if len(text) > maxOriginBytes || !utf8.ValidString(text) {
				faults = append(faults, fmt.Errorf("origins[%d]: a text of %d bytes: want at most %d of UTF-8", i, len(text), maxOriginBytes))
			}
		}
		digest, err := hex.DecodeString(o.SHA256)
		if err != nil || len(digest) != 32 || strings.ToLower(o.SHA256) != o.SHA256 {
			faults = append(faults, fmt.Errorf("origins[%d].sha256: %.70q: want 64 hexadecimal digits in lower case", i, o.SHA256))
		}
		if o.Name == "" || o.URL == "" || o.Bytes < 0 {
			faults = append(faults, fmt.Errorf("origins[%d]: want a name, a url, and bytes of 0 or more", i))
		}
	}
	return faults
}
