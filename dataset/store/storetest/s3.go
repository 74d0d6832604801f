package storetest

import (
	"bytes"
	"context"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"github.com/minio/minio-go/v7"
	"github.com/minio/minio-go/v7/pkg/credentials"

	"github.com/autonet/autonet/dataset/store"
)

const accessKey, secretKey = "conformance", "conformance-secret"

// S3Server is a running S3 server, reached over a Unix socket so that no port can be taken.
type S3Server struct {
	// Transport reaches it.
	Transport *http.Transport
	prefixes  atomic.Int64
}

// Config is a bucket of the server, with a prefix of its own.
func (s *S3Server) Config() store.S3Config {
	return store.S3Config{
		Endpoint: "s3.localhost:80", Bucket: "blobs", Region: "us-east-1", AccessKey: accessKey, SecretKey: secretKey,
		CreateBucket: true, Transport: s.Transport, Prefix: fmt.Sprintf("test/%d", s.prefixes.Add(1)),
	}
}

// findServer returns the server's binary; CI must have one.
func findServer(t *testing.T) string {
	if path := os.Getenv("AUTONET_S3_SERVER"); path != "" {
		return path
	}
	path, err := filepath.Abs("../../.cache/bin/versitygw") // of a package two folders deep
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

// StartS3 starts a server for one test. Without its binary the test is left out, and fails in CI.
func StartS3(t *testing.T) *S3Server {
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
	s := &S3Server{Transport: &http.Transport{DisableKeepAlives: true, DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "unix", socket)
	}}}
	t.Cleanup(func() {
		s.Transport.CloseIdleConnections()
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

// PutObject writes an object, and the bucket for it.
func (s *S3Server) PutObject(t *testing.T, bucket, key string, data []byte) {
	t.Helper()
	cfg := s.Config()
	client, err := minio.New(cfg.Endpoint, &minio.Options{
		Creds: credentials.NewStaticV4(accessKey, secretKey, ""), Transport: s.Transport, Region: cfg.Region})
	if err != nil {
		t.Fatal(err)
	}
	if there, err := client.BucketExists(t.Context(), bucket); err != nil || !there {
		if err := client.MakeBucket(t.Context(), bucket, minio.MakeBucketOptions{Region: cfg.Region}); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := client.PutObject(t.Context(), bucket, key, bytes.NewReader(data), int64(len(data)), minio.PutObjectOptions{}); err != nil {
		t.Fatal(err)
	}
}
