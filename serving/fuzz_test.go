package serving

import (
	"math"
	"testing"
)

// FuzzDecodeRequest: any body is refused or gives rows of the width asked for, of finite numbers.
func FuzzDecodeRequest(f *testing.F) {
	f.Add([]byte(`{"inputs":[[1,2],[3e-3,-4]],"receipt":{"chain_id":1337,"project":"0x0000000000000000000000000000000000000abc","customer":"0x0000000000000000000000000000000000000abc","period":0,"calls":2,"signature":"0x00"}}`))
	f.Add([]byte(`{"inputs":[[1,null]]}`))
	f.Add([]byte(`{"inputs":[null],"inputs":[[1e39,2]]}`))
	f.Add([]byte(`{"receipt":{"signature":"0x"}} x`))
	f.Fuzz(func(t *testing.T, body []byte) {
		q, refusal := decodeRequest(body)
		if refusal != nil {
			if refusal.Status != 400 || refusal.Message == "" {
				t.Fatal(refusal)
			}
			return
		}
		const width, batch = 2, 4
		rows, refusal := q.samples(width, batch)
		if refusal != nil {
			return
		}
		if len(rows) == 0 || len(rows) > batch {
			t.Fatalf("%d rows", len(rows))
		}
		for _, row := range rows {
			if len(row) != width {
				t.Fatalf("row of %d", len(row))
			}
			for _, v := range row {
				if math.IsNaN(float64(v)) || math.IsInf(float64(v), 0) {
					t.Fatal(v)
				}
			}
		}
		if q.Receipt.Verify() == nil && len(q.Receipt.Signature) != 65 {
			t.Fatal("a receipt without a signature is valid")
		}
	})
}
