package form

import (
	"reflect"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"
)

// house is a file with one field of each kind.
type house struct {
	Name  string   `yaml:"name"`
	Rooms int      `yaml:"rooms"`
	Size  float64  `yaml:"size"`
	Doors []string `yaml:"doors"`
	Cat   *struct {
		Age uint64 `yaml:"age"`
	} `yaml:"cat"`
	built bool
}

func read(text string) (house, error) {
	var h house
	d := NewDecoder("house.yaml")
	d.Bare = func(t reflect.Type) bool { return t == reflect.TypeFor[[]string]() }
	root := d.Document([]byte(text), 1<<16, "house")
	if root == nil {
		return h, d.Err()
	}
	d.Value(root, "", reflect.ValueOf(&h).Elem())
	d.WantCount("rooms", h.Rooms, 9)
	d.Needs("name", "a name")
	h.built = true
	return h, d.Err()
}

func TestDecode(t *testing.T) {
	h, err := read("name: 12\nrooms: 2\nsize: 1_000.5\ndoors: front\ncat: {age: 3}\n")
	if err != nil || h.Name != "12" || h.Rooms != 2 || h.Size != 1000.5 || len(h.Doors) != 1 || h.Doors[0] != "front" || h.Cat.Age != 3 {
		t.Errorf("%+v, %v", h, err)
	}
}

// TestFaultsAllAtOnce checks that one reading lists every fault at its place.
func TestFaultsAllAtOnce(t *testing.T) {
	_, err := read("nmae: x\nrooms: 10\nsize: big\ncat: {age: -1}\ndoors: {a: b}\nsize: 3\n")
	want := []string{
		`house.yaml:1:1: nmae: unknown key; did you mean "name"?`,
		`house.yaml:2:8: rooms: expected a whole number from 1 to 9, found 10`,
		`house.yaml:3:7: size: expected a finite number, found "big"`,
		`house.yaml:4:12: cat.age: expected a whole number of zero or more, found "-1"`,
		`house.yaml:5:8: doors: expected a list, found a mapping`,
		`house.yaml:6:1: size: given twice; first on line 3`,
	}
	faults, ok := err.(Faults)
	if !ok {
		t.Fatalf("got %v, want Faults", err)
	}
	for i, f := range faults {
		if i < len(want) && f.String() != want[i] {
			t.Errorf("fault %d is\n%s, want\n%s", i, f, want[i])
		}
	}
	if len(faults) != len(want) {
		t.Errorf("found %d faults:\n%v", len(faults), err)
	}
	for text, want := range map[string]string{"": "empty; expected a house", "a: [": "not YAML", "a: 1\n---\nb: 2": "a second document; expected one house", "\xff": "not UTF-8"} {
		if _, err := read(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got %v, want %q", text, err, want)
		}
	}
}

// FuzzDecode checks that no file, however it nests or refers to itself, breaks the decoder.
func FuzzDecode(f *testing.F) {
	f.Add("name: x\nrooms: 1\n")
	f.Add("a: &a [*a, *a]\nname: *a\n")
	f.Add("? [1]\n: 2\n")
	f.Fuzz(func(t *testing.T, text string) {
		if h, err := read(text); err == nil && (h.Name == "" && !strings.Contains(text, "name") || !h.built) {
			t.Errorf("%q is taken as %+v", text, h)
		}
	})
}

func TestChild(t *testing.T) {
	var doc yaml.Node
	if err := yaml.Unmarshal([]byte("a: 1"), &doc); err != nil {
		t.Fatal(err)
	}
	if c := Child(doc.Content[0], "a"); c == nil || c.Value != "1" || Child(nil, "a") != nil || Child(c, "a") != nil {
		t.Errorf("child is %+v", c)
	}
}
