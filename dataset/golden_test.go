package dataset_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/dataset/tokenizer"
)

// TestGoldenCIDs: an import has the same CID on every processor, means and deviations of awkward numbers included.
func TestGoldenCIDs(t *testing.T) {
	var table, text strings.Builder
	table.WriteString("a,b,kind,y\n")
	state := uint32(1)
	draw := func() uint32 { state = state*1664525 + 1013904223; return state >> 8 }
	for range 500 {
		fmt.Fprintf(&table, "%d.%de-%d,%d,k%d,%d.%d\n", draw()%10, draw(), draw()%12, draw(), draw()%5, draw()%1000, draw()%97)
		fmt.Fprintf(&text, "%d %c%c ", draw()%100, 'a'+draw()%4, 'a'+draw()%4)
	}
	for _, c := range []struct {
		want string
		opts dataset.ImportOptions
	}{
		{"bafkreicheklnpasc6uhc624epbv7th4km5n4t4hem23utdwuoiqn7pgj3e", dataset.ImportOptions{Format: dataset.CSV, Task: dataset.Regression, Paths: []string{write(t, "table.csv", []byte(table.String()))},
			Table: dataset.TableOptions{Standardize: true, StandardizeTarget: true, Missing: "fill"}}},
		{"bafkreigbtciq5765llu7mpi2p66omsxmkq7ymgvucwl5dgijoysad5ywma", dataset.ImportOptions{Format: dataset.Text, Paths: []string{write(t, "text.txt", []byte(text.String()))},
			Text: dataset.TextOptions{Tokenizer: tokenizer.BPE, Vocabulary: 300, Length: 8}}},
	} {
		in, err := dataset.Import(t.Context(), c.opts)
		if err != nil {
			t.Fatal(err)
		}
		_, got, err := dataset.Write(t.Context(), store.NewMemory(), in.Meta, in.Splits, dataset.WriteOptions{Tokenizer: in.Tokenizer})
		if err != nil || got.String() != c.want {
			t.Errorf("%s: %s, error %v, expected %s", c.opts.Format, got, err, c.want)
		}
	}
}
