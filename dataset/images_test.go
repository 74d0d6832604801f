package dataset_test

import (
	"bytes"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/autonet/autonet/dataset"
)

// picture encodes one of equal pixels, as PNG unless the name ends in .jpg.
func picture(t *testing.T, name string, width, height int, c color.Color) []byte {
	t.Helper()
	img := image.NewRGBA(image.Rect(0, 0, width, height))
	for y := range height {
		for x := range width {
			img.Set(x, y, c)
		}
	}
	var b bytes.Buffer
	err := png.Encode(&b, img)
	if filepath.Ext(name) == ".jpg" {
		b.Reset()
		err = jpeg.Encode(&b, img, &jpeg.Options{Quality: 100})
	}
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func folder(t *testing.T, files map[string][]byte) string {
	t.Helper()
	root := filepath.Join(t.TempDir(), "pictures")
	for name, data := range files {
		path := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func TestImportImages(t *testing.T) {
	root := folder(t, map[string][]byte{
		"cat/1.png": picture(t, "png", 3, 2, color.Gray{51}), "cat/.DS_Store": nil, ".git/x": nil,
		"dog/1.jpg": picture(t, ".jpg", 3, 2, color.Gray{102}), "dog/2.PNG": picture(t, "png", 3, 2, color.Gray{255}),
	})
	s, meta := whole(t, dataset.ImportOptions{Format: dataset.Images, Paths: []string{root}})
	s = sorted(s)
	if s.N != 3 || !slices.Equal(s.Y, []float32{0, 1, 1}) || !slices.Equal(meta.Input, []int{2, 3}) || !slices.Equal(meta.Labels, []string{"cat", "dog"}) {
		t.Errorf("got %+v, %+v", s, meta)
	}
	if !sameBits(s.Row(0), []float32{0.2, 0.2, 0.2, 0.2, 0.2, 0.2}) || s.Row(1)[0] != 0.4 || s.Row(2)[5] != 1 {
		t.Errorf("features are %v", s.X)
	}
}

func TestImportColorImages(t *testing.T) {
	root := folder(t, map[string][]byte{
		"2/a.png":  picture(t, "png", 2, 1, color.RGBA{51, 102, 255, 255}),
		"10/a.png": picture(t, "png", 2, 1, color.RGBA{255, 0, 0, 255}),
	})
	s, meta := whole(t, dataset.ImportOptions{Format: dataset.Images, Paths: []string{root}, Color: "rgb"})
	s = sorted(s)
	if !slices.Equal(meta.Input, []int{3, 1, 2}) || !slices.Equal(meta.Labels, []string{"2", "10"}) || !slices.Equal(s.Y, []float32{0, 1}) {
		t.Errorf("got %+v, %+v", s, meta)
	}
	if !sameBits(s.X, []float32{0.2, 0.2, 0.4, 0.4, 1, 1, 1, 1, 0, 0, 0, 0}) {
		t.Errorf("features are %v: want planes of red, green, blue", s.X)
	}
}

func TestImportImagesRefuses(t *testing.T) {
	good, wide := picture(t, "png", 2, 2, color.White), picture(t, "png", 3, 2, color.White)
	huge := bytes.Clone(good)
	huge[16], huge[20] = 0x40, 0x40 // IHDR's width and height
	for name, c := range map[string]struct {
		files map[string][]byte
		want  string
	}{
		"other size":     {map[string][]byte{"a/1.png": good, "b/2.png": wide}, "2.png: 3×2 pixels: want 2×2, as in "},
		"truncated":      {map[string][]byte{"a/1.png": good, "b/2.png": good[:40]}, "2.png: "},
		"cut in pixels":  {map[string][]byte{"a/1.png": good, "b/2.png": good[:len(good)-20]}, "2.png: "},
		"no image":       {map[string][]byte{"a/1.png": []byte("hello")}, "1.png: image: unknown format"},
		"other kind":     {map[string][]byte{"a/1.txt": good}, "1.txt: want a .png, .jpg or .jpeg file"},
		"no folders":     {map[string][]byte{"1.png": good}, "1.png: it is a file: want a folder for each class"},
		"empty folder":   {map[string][]byte{"a/.hidden": nil}, "a: there is no image in it"},
		"one class":      {map[string][]byte{"a/1.png": good}, "classes: 1: want 2"},
		"lying header":   {map[string][]byte{"a/1.png": huge}, "1.png: "},
		"nothing at all": {map[string][]byte{".keep": nil}, "there is no sample in it"},
	} {
		t.Run(name, func(t *testing.T) {
			refused(t, dataset.ImportOptions{Format: dataset.Images, Paths: []string{folder(t, c.files)}}, c.want)
		})
	}
}
