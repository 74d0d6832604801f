package store

import (
	"context"
	"fmt"
	"net/url"
	"strings"
)

// Open opens a store by its address: a directory's path, or
//
//	s3://key:secret@host:port/bucket/prefix?tls=0&region=R&create=1
//
// where TLS is on unless tls=0, and create=1 makes a missing bucket. Errors never show the secret.
func Open(ctx context.Context, address string) (Store, error) {
	return OpenEnv(ctx, address, nil)
}

// OpenEnv is Open, which takes an S3 address's missing credentials and region from AWS_ACCESS_KEY_ID,
// AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN and AWS_REGION as getenv gives them; getenv may be nil.
func OpenEnv(ctx context.Context, address string, getenv func(string) string) (Store, error) {
	if !strings.HasPrefix(address, "s3://") {
		return OpenDir(address)
	}
	cfg, err := ParseS3(address)
	if err != nil {
		return nil, err
	}
	if getenv != nil && cfg.AccessKey == "" {
		cfg.AccessKey = getenv("AWS_ACCESS_KEY_ID")
		cfg.SecretKey = getenv("AWS_SECRET_ACCESS_KEY")
		cfg.SessionToken = getenv("AWS_SESSION_TOKEN")
	}
	if getenv != nil && cfg.Region == "" {
		cfg.Region = getenv("AWS_REGION")
	}
	return OpenS3(ctx, cfg)
}

// ParseS3 reads an S3 address as Open describes it. Credentials may be absent.
func ParseS3(address string) (S3Config, error) {
	u, err := url.Parse(address)
	if err != nil {
		return S3Config{}, fmt.Errorf("store: s3 address cannot be read: want s3://key:secret@host:port/bucket") // err would show the secret
	}
	fault := func(format string, args ...any) (S3Config, error) {
		return S3Config{}, fmt.Errorf("store: s3 address %s: %s", u.Redacted(), fmt.Sprintf(format, args...))
	}
	if u.Scheme != "s3" {
		return fault("scheme %q: want s3", u.Scheme)
	}
	bucket, prefix, _ := strings.Cut(strings.Trim(u.Path, "/"), "/")
	cfg := S3Config{Endpoint: u.Host, Bucket: bucket, Prefix: prefix, TLS: true}
	cfg.AccessKey = u.User.Username()
	cfg.SecretKey, _ = u.User.Password()
	for key, values := range u.Query() {
		value := values[0]
		switch {
		case key == "region":
			cfg.Region = value
		case key == "tls" && (value == "0" || value == "1"):
			cfg.TLS = value == "1"
		case key == "create" && (value == "0" || value == "1"):
			cfg.CreateBucket = value == "1"
		default:
			return fault("option %s=%s: want tls=0|1, create=0|1 or region=R", key, value)
		}
	}
	if cfg.Endpoint == "" || cfg.Bucket == "" {
		return fault("want s3://key:secret@host:port/bucket")
	}
	return cfg, nil
}
