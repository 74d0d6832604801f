package store_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/dataset/store/storetest"
	"github.com/minio/minio-go/v7"
	"github.com/minio/minio-go/v7/pkg/credentials"
)

func TestS3Conforms(t *testing.T) {
	server := storetest.StartS3(t)
	open := func(t *testing.T) store.Store {
		s, err := store.OpenS3(t.Context(), server.Config())
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { s.Close() })
		return s
	}
	storetest.Run(t, open)

	var current store.S3Config
	storetest.RunCorrupt(t, func(t *testing.T) store.Store {
		current = server.Config()
		s, err := store.OpenS3(t.Context(), current)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}, func(t *testing.T, _ store.Store, c store.CID, data []byte) {
		client, err := minio.New(current.Endpoint, &minio.Options{
			Creds: credentials.NewStaticV4(current.AccessKey, current.SecretKey, ""), Transport: server.Transport, Region: current.Region,
		})
		if err != nil {
			t.Fatal(err)
		}
		_, err = client.PutObject(t.Context(), current.Bucket, current.Prefix+"/"+c.String(), bytes.NewReader(data), int64(len(data)), minio.PutObjectOptions{})
		if err != nil {
			t.Fatal(err)
		}
	})

	t.Run("refusals", func(t *testing.T) { s3Refusals(t, server) })
}

func s3Refusals(t *testing.T, server *storetest.S3Server) {
	wrongSecret, noBucket := server.Config(), server.Config()
	wrongSecret.SecretKey = "wrong-secret-value"
	noBucket.Bucket, noBucket.CreateBucket = "no-such-bucket", false
	for want, cfg := range map[string]store.S3Config{"no such bucket": noBucket, "Access Denied": wrongSecret} {
		_, err := store.OpenS3(t.Context(), cfg)
		if err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), cfg.Bucket) {
			t.Errorf("got error %v, want one with %q and the bucket's name", err, want)
		}
		if err != nil && strings.Contains(err.Error(), cfg.SecretKey) {
			t.Errorf("the error shows the secret: %v", err)
		}
	}
}

func TestS3Unreachable(t *testing.T) {
	refused := errors.New("connection refused by the test")
	cfg := store.S3Config{Endpoint: "s3.localhost:80", Bucket: "blobs", Region: "us-east-1", AccessKey: "k", SecretKey: "s",
		Transport: &http.Transport{DialContext: func(context.Context, string, string) (net.Conn, error) { return nil, refused }}}
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Second)
	defer cancel()
	_, err := store.OpenS3(ctx, cfg)
	if err == nil || !strings.Contains(err.Error(), cfg.Endpoint) {
		t.Fatalf("got error %v, want one that names the endpoint", err)
	}
}

// TestOpenObject reads a file that is no blob, from the middle on, and notices that it changed.
func TestOpenObject(t *testing.T) {
	server := storetest.StartS3(t)
	cfg := server.Config()
	server.PutObject(t, cfg.Bucket, "a/b.txt", []byte("hello there"))
	read := func(key string, from int64, etag string) (string, *store.Object, error) {
		o, err := store.OpenObject(t.Context(), cfg, key, from, etag)
		if err != nil {
			return "", nil, err
		}
		defer o.Close()
		data, err := io.ReadAll(o)
		return string(data), o, err
	}
	text, whole, err := read("a/b.txt", 0, "")
	if err != nil || text != "hello there" || whole.Size != 11 || whole.ETag == "" {
		t.Fatalf("got %q, %+v, %v", text, whole, err)
	}
	if text, rest, err := read("a/b.txt", 6, whole.ETag); err != nil || text != "there" || rest.Size != 11 {
		t.Errorf("from byte 6: got %q, %+v, %v", text, rest, err)
	}
	if _, _, err := read("a/c.txt", 0, ""); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("none: got %v, want ErrNotFound", err)
	}
	server.PutObject(t, cfg.Bucket, "a/b.txt", []byte("something else"))
	if _, _, err := read("a/b.txt", 6, whole.ETag); !errors.Is(err, store.ErrObjectChanged) {
		t.Errorf("changed: got %v, want ErrObjectChanged", err)
	}
}
