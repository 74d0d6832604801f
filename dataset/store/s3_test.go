package store_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/dataset/store/storetest"
	"github.com/minio/minio-go/v7"
	"github.com/minio/minio-go/v7/pkg/credentials"
)

const accessKey, secretKey = "conformance", "conformance-secret"

// s3Server is a running S3 server, reached over a Unix socket so that no port can be taken.
type s3Server struct {
	transport *http.Transport
	prefixes  atomic.Int64
}

func (s *s3Server) config() store.S3Config {
	return store.S3Config{
		Endpoint: "s3.localhost:80", Bucket: "blobs", Region: "us-east-1", AccessKey: accessKey, SecretKey: secretKey,
		CreateBucket: true, Transport: s.transport, Prefix: fmt.Sprintf("test/%d", s.prefixes.Add(1)),
	}
}

// findServer returns the server's binary; CI must have one.
func findServer(t *testing.T) string {
	if path := os.Getenv("AUTONET_S3_SERVER"); path != "" {
		return path
	}
	path, err := filepath.Abs("../../.cache/bin/versitygw")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(path); err == nil {
		return path
	}
	const remedy = "no S3 server: set AUTONET_S3_SERVER, or make .cache/bin/versitygw"
	if os.Getenv("CI") == "true" {
		t.Fatal(remedy)
	}
	t.Skip(remedy)
	return ""
}

func startServer(t *testing.T) *s3Server {
	binary := findServer(t)
	// A Unix socket's path is at most 104 bytes on some systems, and t.TempDir holds the test's name.
	dir, err := os.MkdirTemp("", "s3-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	data, meta, socket := filepath.Join(dir, "data"), filepath.Join(dir, "meta"), filepath.Join(dir, "socket")
	for _, d := range []string{data, meta} {
		if err := os.Mkdir(d, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	var log bytes.Buffer
	cmd := exec.Command(binary, "--port", socket, "--access", accessKey, "--secret", secretKey, "--quiet",
		"posix", "--sidecar", meta, data)
	cmd.Stdout, cmd.Stderr = &log, &log
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	exited := make(chan error, 1)
	go func() { exited <- cmd.Wait() }()
	s := &s3Server{transport: &http.Transport{DisableKeepAlives: true, DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "unix", socket)
	}}}
	t.Cleanup(func() {
		s.transport.CloseIdleConnections()
		_ = cmd.Process.Kill()
		<-exited
	})
	if err := listening(t.Context(), socket, exited); err != nil {
		t.Fatalf("%s: %v\n%s", binary, err, log.String())
	}
	return s
}

func listening(ctx context.Context, socket string, exited chan error) error {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for {
		conn, err := net.Dial("unix", socket)
		if err == nil {
			return conn.Close()
		}
		select {
		case err := <-exited:
			exited <- err
			return fmt.Errorf("server ended: %w", err)
		case <-ctx.Done():
			return fmt.Errorf("server does not listen: %w", err)
		case <-tick.C:
		}
	}
}

func TestS3Conforms(t *testing.T) {
	server := startServer(t)
	open := func(t *testing.T) store.Store {
		s, err := store.OpenS3(t.Context(), server.config())
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { s.Close() })
		return s
	}
	storetest.Run(t, open)

	var current store.S3Config
	storetest.RunCorrupt(t, func(t *testing.T) store.Store {
		current = server.config()
		s, err := store.OpenS3(t.Context(), current)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}, func(t *testing.T, _ store.Store, c store.CID, data []byte) {
		client, err := minio.New(current.Endpoint, &minio.Options{
			Creds: credentials.NewStaticV4(accessKey, secretKey, ""), Transport: server.transport, Region: current.Region,
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

func s3Refusals(t *testing.T, server *s3Server) {
	wrongSecret, noBucket := server.config(), server.config()
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
