package dht

import (
	"bytes"
	"crypto/ed25519"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"strings"
	"testing"

	"github.com/autonet/autonet/dataset/store"
	"github.com/libp2p/go-libp2p/core/crypto"
)

const testProject = "0x00112233445566778899aabbccddeeff00112233"

// fixedKey returns the same key for the same seed, always.
func fixedKey(t testing.TB, seed byte) crypto.PrivKey {
	t.Helper()
	key, err := crypto.UnmarshalEd25519PrivateKey(ed25519.NewKeyFromSeed(bytes.Repeat([]byte{seed}, ed25519.SeedSize)))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func testProof() Proof {
	name := func(s string) string { return store.Sum([]byte(s)).String() }
	return Proof{
		Project:       testProject,
		Epoch:         3,
		WeightsBefore: name("before"),
		WeightsAfter:  name("after"),
		Model:         name("model"),
		Dataset:       name("dataset"),
		Job:           name("job"),
		MetricPPM:     971_000,
		Sequence:      7,
	}
}

func signedProof(t testing.TB, key crypto.PrivKey, change func(*Proof)) Proof {
	t.Helper()
	p := testProof()
	if change != nil {
		change(&p)
	}
	if err := p.Sign(key); err != nil {
		t.Fatal(err)
	}
	return p
}

func TestProofIsKeptByItsEncoding(t *testing.T) {
	key := fixedKey(t, 1)
	p := signedProof(t, key, nil)
	author, err := p.AuthorID()
	if err != nil {
		t.Fatal(err)
	}
	if want, _ := PeerID(key); author != want {
		t.Errorf("author %s: want %s", author, want)
	}
	checksummed := "0x00112233445566778899AabbccDDeeff00112233"
	for _, k := range []string{ProofKey(checksummed, 3), ProofKey(testProject, 3), ProofKeyOf(testProject, 3, author)} {
		got, err := DecodeProof(k, p.Encode())
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got.Encode(), p.Encode()) {
			t.Errorf("%+v: want %+v", got, p)
		}
	}
	t.Logf("%d bytes", len(p.Encode()))
}

// TestProofEncodingIsFixed pins the bytes that are signed: other implementations must agree on them.
func TestProofEncodingIsFixed(t *testing.T) {
	p := signedProof(t, fixedKey(t, 1), nil)
	const want = `autonet-proof record, version 1
{"project":"0x00112233445566778899aabbccddeeff00112233","epoch":3,` +
		`"weightsBefore":"bafkreidnw7mahz2pd75h3d223qf7swz6cw7uza3t775n6vdce7ggyz2czm",` +
		`"weightsAfter":"bafkreihtswjdspxqqwoldfvfe2j5ftvab6zn66clhqck4vfkpsw3rzlc7a",` +
		`"model":"bafkreietolchb3vn2xwntq6hjqvtznrt7drpf6wxtesqud3q2zjlnobf4q",` +
		`"dataset":"bafkreifso76wentwuus4fg46wfk27sgjaedidakm5l5s25rh6r5zuizfoy",` +
		`"job":"bafkreic6rsmqeid27lvxcicdbrmfurc7ehussmqidvslzgpybzeslpfqai",` +
		`"metricPPM":971000,"sequence":7,"author":"CAESIIqI4910CfGV/VLbLTy6XXLKZwm/HZQSG/N0iAG0D29c"}`
	if got := string(p.signed()); got != want {
		t.Errorf("signed bytes\n%s\nwant\n%s", got, want)
	}
}

func TestProofRefusals(t *testing.T) {
	key := fixedKey(t, 1)
	author, _ := PeerID(key)
	other, _ := PeerID(fixedKey(t, 2))
	goodKey := ProofKey(testProject, 3)
	valid := signedProof(t, key, nil)
	edit := func(old, new string) []byte { return []byte(strings.Replace(string(valid.Encode()), old, new, 1)) }
	changed := func(change func(*Proof)) []byte { return signedProof(t, key, change).Encode() }
	stolen := valid
	stolen.Author = signedProof(t, fixedKey(t, 2), nil).Author
	unsigned := valid
	unsigned.Signature = nil
	longKey := valid
	longKey.Author = append(bytes.Clone(valid.Author), 0x18, 1)
	rsa := valid
	rsa.Author, _ = crypto.MarshalPublicKey(secp256k1Key(t).GetPublic())

	cases := map[string]struct {
		key   string
		value []byte
		want  string
	}{
		"too large":          {goodKey, bytes.Repeat([]byte(" "), MaxProofBytes+1), "want at most"},
		"empty":              {goodKey, nil, "not a proof"},
		"not json":           {goodKey, []byte("\x00\x01"), "not a proof"},
		"wrong type":         {goodKey, edit(`"epoch":3`, `"epoch":"3"`), "epoch"},
		"negative":           {goodKey, edit(`"epoch":3`, `"epoch":-3`), "epoch"},
		"unknown field":      {goodKey, edit(`"epoch":3`, `"epoch":3,"x":1`), "unknown field"},
		"missing field":      {goodKey, edit(`"epoch":3,`, ``), "canonical"},
		"field twice":        {goodKey, edit(`"epoch":3`, `"epoch":3,"epoch":3`), "canonical"},
		"other case":         {goodKey, edit(`"epoch"`, `"Epoch"`), "canonical"},
		"space":              {goodKey, edit(`"epoch":3`, `"epoch": 3`), "canonical"},
		"trailing":           {goodKey, append(valid.Encode(), '\n'), "canonical"},
		"escaped":            {goodKey, edit("0x00", `0\u007800`), "canonical"},
		"project form":       {goodKey, changed(func(p *Proof) { p.Project = "0X" + p.Project[2:] }), "project"},
		"project length":     {goodKey, changed(func(p *Proof) { p.Project += "0" }), "project"},
		"project digits":     {goodKey, changed(func(p *Proof) { p.Project = "0x" + strings.Repeat("G", 40) }), "project"},
		"epoch inexact":      {goodKey, changed(func(p *Proof) { p.Epoch = maxExact + 1 }), "epoch"},
		"sequence inexact":   {goodKey, changed(func(p *Proof) { p.Sequence = maxExact + 1 }), "sequence"},
		"no cid":             {goodKey, changed(func(p *Proof) { p.Dataset = "" }), "dataset"},
		"cid version 0":      {goodKey, changed(func(p *Proof) { p.Model = "QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPbdG" }), "model"},
		"cid in other base":  {goodKey, changed(func(p *Proof) { p.Job = strings.ToUpper(p.Job) }), "job"},
		"cid of a directory": {goodKey, changed(func(p *Proof) { p.WeightsAfter = "bagaaiera" }), "weightsAfter"},
		"no signature":       {goodKey, unsigned.Encode(), "signature"},
		"metric changed":     {goodKey, edit("971000", "999000"), "signature"},
		"author changed":     {goodKey, stolen.Encode(), "signature"},
		"author not minimal": {goodKey, longKey.Encode(), "author"},
		"author not ed25519": {goodKey, rsa.Encode(), "author"},
		"author no key":      {goodKey, edit(`"author":"`, `"author":"AAAA`), "author"},
		"other epoch":        {ProofKey(testProject, 4), valid.Encode(), "belongs under"},
		"other project":      {ProofKey("0x"+strings.Repeat("1", 40), 3), valid.Encode(), "belongs under"},
		"epoch's other form": {goodKey[:len(goodKey)-1] + "03", valid.Encode(), "belongs under"},
		"other author's key": {ProofKeyOf(testProject, 3, other), valid.Encode(), "belongs under"},
		"longer key":         {ProofKeyOf(testProject, 3, author) + "/x", valid.Encode(), "belongs under"},
		"no key":             {"", valid.Encode(), "belongs under"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			err := proofValidator{}.Validate(c.key, c.value)
			if !errors.Is(err, ErrInvalidRecord) {
				t.Fatalf("%v: want ErrInvalidRecord", err)
			}
			if !strings.Contains(err.Error(), c.want) {
				t.Errorf("%v: want it to name %q", err, c.want)
			}
		})
	}
}

func secp256k1Key(t *testing.T) crypto.PrivKey {
	t.Helper()
	key, err := crypto.UnmarshalSecp256k1PrivateKey(bytes.Repeat([]byte{1}, 32))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func TestProofSelect(t *testing.T) {
	key := fixedKey(t, 1)
	at := func(sequence uint64, metric uint32) []byte {
		return signedProof(t, key, func(p *Proof) { p.Sequence, p.MetricPPM = sequence, metric }).Encode()
	}
	low, high, tie := at(1, 5), at(9, 5), at(9, 6)
	if bytes.Compare(high, tie) > 0 {
		high, tie = tie, high
	}
	invalid := []byte("{}")
	cases := map[string]struct {
		values [][]byte
		want   int
	}{
		"one":                 {[][]byte{low}, 0},
		"highest sequence":    {[][]byte{low, high}, 1},
		"order is no matter":  {[][]byte{high, low}, 0},
		"tie by bytes":        {[][]byte{high, tie}, 1},
		"tie by bytes, first": {[][]byte{tie, high}, 0},
		"same twice":          {[][]byte{tie, tie}, 0},
		"invalid is passed":   {[][]byte{invalid, low}, 1},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			got, err := namespaces().Select(ProofKey(testProject, 3), c.values)
			if err != nil || got != c.want {
				t.Errorf("%d, %v: want %d", got, err, c.want)
			}
		})
	}
	if _, err := (proofValidator{}).Select(ProofKey(testProject, 3), [][]byte{invalid}); !errors.Is(err, ErrInvalidRecord) {
		t.Errorf("select of none valid: %v: want ErrInvalidRecord", err)
	}
}

// FuzzDecodeProof: what is accepted is exactly its own canonical form, fits its key, and is selected.
func FuzzDecodeProof(f *testing.F) {
	p := signedProof(f, fixedKey(f, 1), nil)
	author, err := p.AuthorID()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(ProofKey(testProject, 3), p.Encode())
	f.Add(ProofKeyOf(testProject, 3, author), p.Encode())
	f.Fuzz(func(t *testing.T, key string, value []byte) {
		p, err := DecodeProof(key, value)
		if err != nil {
			if !errors.Is(err, ErrInvalidRecord) {
				t.Fatalf("%v: want ErrInvalidRecord", err)
			}
			return
		}
		if !bytes.Equal(p.Encode(), value) {
			t.Fatalf("accepted %q, which is written %q", value, p.Encode())
		}
		if !strings.HasPrefix(key, ProofKey(p.Project, p.Epoch)) {
			t.Fatalf("accepted under %q", key)
		}
		if i, err := (proofValidator{}).Select(key, [][]byte{[]byte("x"), value}); err != nil || i != 1 {
			t.Fatalf("select: %d, %v", i, err)
		}
	})
}

// FuzzProofFields: a proof of any fields is accepted when signed if and only if its fields are
// well-formed, and a change of any byte after that is refused.
func FuzzProofFields(f *testing.F) {
	good := testProof()
	f.Add(good.Project, uint64(3), good.Model, uint32(971_000), uint64(7), uint16(40))
	f.Add("0x", uint64(1)<<60, "", uint32(0), uint64(0), uint16(0))
	f.Fuzz(func(t *testing.T, project string, epoch uint64, model string, metric uint32, sequence uint64, at uint16) {
		p := signedProof(t, fixedKey(t, 1), func(p *Proof) {
			p.Project, p.Epoch, p.Model, p.MetricPPM, p.Sequence = project, epoch, model, metric, sequence
		})
		value := p.Encode()
		key := fmt.Sprintf("/%s/%s/%d", ProofNamespace, project, epoch)
		_, err := DecodeProof(key, value)
		if wellFormed := p.checkFields() == nil; (err == nil) != wellFormed {
			t.Fatalf("%v: well-formed %v", err, wellFormed)
		}
		if err != nil {
			return
		}
		i := int(at) % len(value)
		value[i] ^= 1
		if _, err := DecodeProof(key, value); err == nil {
			t.Fatalf("accepted with byte %d changed", i)
		}
	})
}

func TestProofFieldsAreAllSigned(t *testing.T) {
	var fields map[string]any
	p := signedProof(t, fixedKey(t, 1), nil)
	if err := json.Unmarshal(bytes.TrimPrefix(p.signed(), []byte(proofDomain)), &fields); err != nil {
		t.Fatal(err)
	}
	var all map[string]any
	if err := json.Unmarshal(p.Encode(), &all); err != nil {
		t.Fatal(err)
	}
	delete(all, "signature")
	if len(fields) != len(all) || len(all) != 10 {
		t.Errorf("signed fields %v: want all of %v", maps.Keys(fields), maps.Keys(all))
	}
}
