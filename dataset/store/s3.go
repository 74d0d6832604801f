package store

import (
	"bytes"
	"context"
	"crypto/md5"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"

	"github.com/minio/minio-go/v7"
	"github.com/minio/minio-go/v7/pkg/credentials"
)

// s3Retries bounds how often a request is tried again after a server's or network's fault; with the
// client's backoff this is some ten seconds, after which the caller knows better than we do.
const s3Retries = 5

// S3Config says where a bucket is and who we are.
type S3Config struct {
	// Endpoint is host:port, without a scheme.
	Endpoint string
	// TLS says to speak HTTPS.
	TLS bool
	// Bucket must exist, unless CreateBucket.
	Bucket string
	// Prefix is put before each object's name, with a slash between; may be empty.
	Prefix string
	// Region is empty where the server does not care.
	Region string
	// AccessKey, SecretKey and, for temporary credentials, SessionToken.
	AccessKey, SecretKey, SessionToken string
	// CreateBucket makes the bucket when it is missing.
	CreateBucket bool
	// Transport may be nil: a transport of the store's own. One handed in stays the caller's.
	Transport http.RoundTripper
}

// Validate lists all that is missing.
func (c S3Config) Validate() error {
	var faults []error
	if c.Endpoint == "" || strings.Contains(c.Endpoint, "/") {
		faults = append(faults, fmt.Errorf("endpoint %q: want host:port", c.Endpoint))
	}
	if c.Bucket == "" {
		faults = append(faults, errors.New("bucket is missing"))
	}
	if c.AccessKey == "" || c.SecretKey == "" {
		faults = append(faults, errors.New("access key or secret key is missing"))
	}
	return errors.Join(faults...)
}

// S3 is a bucket, or a prefix in one, with one object for each blob, named by its CID. An upload is
// one part, which S3 makes visible whole or not at all.
type S3 struct {
	client *minio.Client
	bucket string
	prefix string
	own    *http.Transport // nil when the transport was handed in
}

var _ Store = (*S3)(nil)

// OpenS3 checks that the bucket can be reached with these credentials.
func OpenS3(ctx context.Context, cfg S3Config) (*S3, error) {
	if err := cfg.Validate(); err != nil {
		return nil, fmt.Errorf("store: open s3: %w", err)
	}
	client, own, err := newS3Client(cfg)
	if err != nil {
		return nil, fmt.Errorf("store: open s3 at %s: %w", cfg.Endpoint, err)
	}
	s := &S3{client: client, bucket: cfg.Bucket, own: own}
	if p := strings.Trim(cfg.Prefix, "/"); p != "" {
		s.prefix = p + "/"
	}
	if err := s.ensureBucket(ctx, cfg); err != nil {
		s.Close()
		return nil, fmt.Errorf("store: open s3 bucket %q at %s: %w", cfg.Bucket, cfg.Endpoint, err)
	}
	return s, nil
}

// newS3Client makes a client, with a transport of its own unless one is handed in. Without keys it signs nothing.
func newS3Client(cfg S3Config) (client *minio.Client, own *http.Transport, err error) {
	transport := cfg.Transport
	if transport == nil {
		if own, err = minio.DefaultTransport(cfg.TLS); err != nil {
			return nil, nil, err
		}
		transport = own
	}
	client, err = minio.New(cfg.Endpoint, &minio.Options{
		Creds:        credentials.NewStaticV4(cfg.AccessKey, cfg.SecretKey, cfg.SessionToken),
		Secure:       cfg.TLS,
		Transport:    transport,
		Region:       cfg.Region,
		BucketLookup: minio.BucketLookupAuto,
		MaxRetries:   s3Retries,
	})
	return client, own, err
}

func (s *S3) ensureBucket(ctx context.Context, cfg S3Config) error {
	exists, err := s.client.BucketExists(ctx, s.bucket)
	if err != nil || exists {
		return err
	}
	if !cfg.CreateBucket {
		return errors.New("there is no such bucket")
	}
	return s.client.MakeBucket(ctx, s.bucket, minio.MakeBucketOptions{Region: cfg.Region})
}

// Close ends the store's idle connections. Calls under way are their contexts' affair.
func (s *S3) Close() error {
	if s.own != nil {
		s.own.CloseIdleConnections()
	}
	return nil
}

func (s *S3) object(c CID) string { return s.prefix + c.String() }

func (s *S3) fail(verb string, c CID, err error) error {
	return fmt.Errorf("store: %s %s in s3 bucket %q: %w", verb, c, s.bucket, err)
}

// Put implements Store.
func (s *S3) Put(ctx context.Context, data []byte) (CID, error) {
	if len(data) > MaxBlob {
		return CID{}, fmt.Errorf("store: put %d bytes in s3 bucket %q: %w", len(data), s.bucket, ErrTooLarge)
	}
	c := Sum(data)
	info, err := s.client.StatObject(ctx, s.bucket, s.object(c), minio.StatObjectOptions{})
	if err == nil && info.Size == int64(len(data)) && info.ETag == etag(data) {
		return c, nil
	}
	if err != nil && !missing(err) {
		return CID{}, s.fail("put", c, err)
	}
	_, err = s.client.PutObject(ctx, s.bucket, s.object(c), bytes.NewReader(data), int64(len(data)),
		minio.PutObjectOptions{ContentType: "application/octet-stream", DisableMultipart: true})
	if err != nil {
		return CID{}, s.fail("put", c, err)
	}
	return c, nil
}

// etag is what S3 calls an object that was uploaded as one part: its MD5. Servers that encrypt name
// objects otherwise, and then Put uploads again. It decides nothing but that.
func etag(data []byte) string {
	sum := md5.Sum(data)
	return hex.EncodeToString(sum[:])
}

// Get implements Source.
func (s *S3) Get(ctx context.Context, c CID) ([]byte, error) {
	obj, err := s.client.GetObject(ctx, s.bucket, s.object(c), minio.GetObjectOptions{})
	if err != nil {
		return nil, s.fail("get", c, err)
	}
	defer obj.Close()
	info, err := obj.Stat()
	if missing(err) {
		return nil, notFound(c)
	}
	if err != nil {
		return nil, s.fail("get", c, err)
	}
	if info.Size < 0 || info.Size > MaxBlob {
		return nil, s.fail("get", c, ErrTooLarge)
	}
	data := make([]byte, info.Size)
	if n, err := io.ReadFull(obj, data); err != nil {
		return nil, s.fail("get", c, fmt.Errorf("after %d of %d bytes: %w", n, info.Size, err))
	}
	if err := Verify(c, data); err != nil {
		return nil, fmt.Errorf("%w (s3 bucket %q)", err, s.bucket)
	}
	return data, nil
}

// Has implements Source.
func (s *S3) Has(ctx context.Context, c CID) (bool, error) {
	_, err := s.client.StatObject(ctx, s.bucket, s.object(c), minio.StatObjectOptions{})
	if missing(err) {
		return false, nil
	}
	if err != nil {
		return false, s.fail("look for", c, err)
	}
	return true, nil
}

// Delete implements Store.
func (s *S3) Delete(ctx context.Context, c CID) error {
	err := s.client.RemoveObject(ctx, s.bucket, s.object(c), minio.RemoveObjectOptions{})
	if err != nil && !missing(err) {
		return s.fail("delete", c, err)
	}
	return nil
}

// List implements Store. Objects that no CID names are not ours and are passed over.
func (s *S3) List(ctx context.Context) ([]CID, error) {
	ctx, cancel := context.WithCancel(ctx) // ends the client's lister when we return early
	defer cancel()
	var cs []CID
	for info := range s.client.ListObjectsIter(ctx, s.bucket, minio.ListObjectsOptions{Prefix: s.prefix}) {
		if info.Err != nil {
			return nil, fmt.Errorf("store: list s3 bucket %q: %w", s.bucket, info.Err)
		}
		name := strings.TrimPrefix(info.Key, s.prefix)
		if c, err := Parse(name); err == nil && c.String() == name {
			cs = append(cs, c)
		}
	}
	return sortCIDs(cs), nil
}

func missing(err error) bool {
	return err != nil && minio.ToErrorResponse(err).Code == minio.NoSuchKey
}
