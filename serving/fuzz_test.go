package serving

import (
	"encoding/json"
	"math"
	"slices"
	"testing"
)

// FuzzDecodeRequest: any body is refused or gives rows of the width asked for, of finite numbers.
func FuzzDecodeRequest(f *testing.F) {
	f.Add([]byte(`{"inputs":[[1,2],[3e-3,-4]],"receipt":{"chain_id":1337,"project":"0x0000000000000000000000000000000000000abc","customer":"0x0000000000000000000000000000000000000abc","period":0,"calls":2,"signature":"0x00"}}`))
	f.Add([]byte(`{"inputs":[[1,null]]}`))
	f.Add([]byte(`{"inputs":[null],"inputs":[[1e39,2]]}`))
	f.Add([]byte(`{"receipt":{"signature":"0x"}} x`))
	f.Fuzz(func(t *testing.T, body []byte) {
		var q request
		refusal := decodeStrict(body, &q, "inputs")
		if refusal != nil {
			if refusal.Status != 400 || refusal.Message == "" {
				t.Fatal(refusal)
			}
			return
		}
		const width, batch = 2, 4
		rows, refusal := q.Inputs.samples(width, batch)
		if refusal != nil {
			return
		}
		if rows.n == 0 || rows.n > batch || len(rows.x) != rows.n*width {
			t.Fatalf("%d rows of %d numbers together", rows.n, len(rows.x))
		}
		for _, v := range rows.x {
			if math.IsNaN(float64(v)) || math.IsInf(float64(v), 0) {
				t.Fatal(v)
			}
		}
		var plain struct{ Inputs [][]float32 }
		if err := json.Unmarshal(body, &plain); err != nil || !slices.Equal(slices.Concat(plain.Inputs...), rows.x) {
			t.Fatalf("%v, encoding/json reads %v, %v", rows.x, plain.Inputs, err)
		}
		if q.Receipt.Verify() == nil && len(q.Receipt.Signature) != 65 {
			t.Fatal("a receipt without a signature is valid")
		}
	})
}
