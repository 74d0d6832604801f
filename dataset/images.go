package dataset

import (
	"context"
	"errors"
	"fmt"
	"image"
	"image/color"
	_ "image/jpeg" // registers the decoder
	_ "image/png"  // registers the decoder
	"io"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// What ImportOptions.Color may say.
const (
	colorGray = "gray" // luma by ITU-R BT.601, as Go's color.GrayModel computes it, in integers
	colorRGB  = "rgb"
)

// imageReader reads a folder of classes into a table.
type imageReader struct {
	opts          ImportOptions
	scale         float32
	first         string // the file that set width and height
	width, height int
	table         *table
}

// readImages reads root/class/file for all classes and files in order of their names. Names that
// begin with a dot are passed over.
func readImages(ctx context.Context, opts ImportOptions, root string) (*table, error) {
	r := &imageReader{opts: opts, scale: float32(opts.Scale), table: &table{file: root, labels: newLabels(opts.Task)}}
	if opts.Scale == 0 {
		r.scale = math.MaxUint8
	}
	classes, err := visible(root)
	if err != nil {
		return nil, err
	}
	for _, class := range classes {
		folder := filepath.Join(root, class.Name())
		if !class.IsDir() {
			return nil, inputError(folder, "", "it is a file: want a folder for each class")
		}
		files, err := visible(folder)
		if err != nil {
			return nil, err
		}
		if len(files) == 0 {
			return nil, inputError(folder, "", "there is no image in it")
		}
		for _, file := range files {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			path := filepath.Join(folder, file.Name())
			if err := r.add(path, class.Name()); err != nil {
				return nil, &InputError{File: path, Err: err}
			}
		}
	}
	return r.table, nil
}

func visible(dir string) ([]os.DirEntry, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, &InputError{File: dir, Err: bare(err)}
	}
	return slices.DeleteFunc(entries, func(e os.DirEntry) bool { return strings.HasPrefix(e.Name(), ".") }), nil
}

func (r *imageReader) add(path, class string) error {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".png", ".jpg", ".jpeg":
	default:
		return errors.New("want a .png, .jpg or .jpeg file")
	}
	img, err := r.decode(path)
	if err != nil {
		return err
	}
	if len(r.table.x) > MaxLoad/4-3*r.width*r.height {
		return fmt.Errorf("more than %d values", MaxLoad/4)
	}
	if r.opts.Color == colorRGB {
		r.appendRGB(img)
	} else {
		r.appendGray(img)
	}
	return r.table.labels.addText(class)
}

// decode decodes an image of the size that all must have; the size is checked first, since it
// decides what decoding costs.
func (r *imageReader) decode(path string) (image.Image, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, bare(err)
	}
	defer f.Close()
	config, _, err := image.DecodeConfig(f)
	if err != nil {
		return nil, err
	}
	if err := r.sameSize(path, config.Width, config.Height); err != nil {
		return nil, err
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return nil, bare(err)
	}
	img, _, err := image.Decode(f)
	return img, err
}

func (r *imageReader) sameSize(path string, width, height int) error {
	if r.first != "" {
		if width != r.width || height != r.height {
			return fmt.Errorf("%d×%d pixels: want %d×%d, as in %s", width, height, r.width, r.height, r.first)
		}
		return nil
	}
	if width < 1 || height < 1 || width > MaxWidth/3/height {
		return fmt.Errorf("%d×%d pixels: want 1 to %d in all", width, height, MaxWidth/3)
	}
	r.first, r.width, r.height = path, width, height
	r.table.shape = []int{height, width}
	if r.opts.Color == colorRGB {
		r.table.shape = []int{3, height, width}
	}
	return nil
}

func (r *imageReader) appendGray(img image.Image) {
	b := img.Bounds()
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			v := color.GrayModel.Convert(img.At(x, y)).(color.Gray).Y
			r.table.x = append(r.table.x, float32(v)/r.scale)
		}
	}
}

func (r *imageReader) appendRGB(img image.Image) {
	b := img.Bounds()
	pixels := r.width * r.height
	at := len(r.table.x)
	r.table.x = append(r.table.x, make([]float32, 3*pixels)...)
	plane := r.table.x[at:]
	i := 0
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			red, green, blue, _ := img.At(x, y).RGBA() // 16 bits each
			for c, v := range [3]uint32{red, green, blue} {
				plane[c*pixels+i] = float32(v>>8) / r.scale
			}
			i++
		}
	}
}
