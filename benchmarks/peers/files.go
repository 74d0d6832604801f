package peers

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
)

// Files are paths of raw little-endian float32 vectors, by what they hold.
type Files map[string]string

// WriteFiles writes vectors to dir, which it makes.
func WriteFiles(dir string, vectors map[string][]float32) (Files, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	files := Files{}
	for name, vector := range vectors {
		path := filepath.Join(dir, name+".f32")
		if err := writeVector(path, vector); err != nil {
			return nil, fmt.Errorf("write %s for a peer: %w", name, err)
		}
		files[name] = path
	}
	return files, nil
}

func writeVector(path string, vector []float32) (err error) {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	defer func() {
		if closing := file.Close(); err == nil {
			err = closing
		}
	}()
	w := bufio.NewWriterSize(file, 1<<20)
	if err := binary.Write(w, binary.LittleEndian, vector); err != nil {
		return err
	}
	return w.Flush()
}
