package store

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"

	"github.com/minio/minio-go/v7"
)

// Object is a file of an S3 bucket that is no blob of ours, as it is read from some byte on. Close it.
type Object struct {
	io.ReadCloser
	Size int64  // of the whole object
	ETag string // names this version of it
}

// ErrObjectChanged says that an object is no longer the version that was asked for.
var ErrObjectChanged = errors.New("the object changed")

// OpenObject reads an object of the bucket that cfg names from byte from on. etag, if it is not empty, is the version that is
// wanted: ErrObjectChanged when there is another. ErrNotFound when there is none. Without keys in cfg the request is not
// signed, as buckets that are open to all take it.
func OpenObject(ctx context.Context, cfg S3Config, key string, from int64, etag string) (*Object, error) {
	var own *http.Transport
	fail := func(err error) (*Object, error) {
		if own != nil {
			own.CloseIdleConnections()
		}
		return nil, fmt.Errorf("store: s3 object %s/%s at %s: %w", cfg.Bucket, key, cfg.Endpoint, err)
	}
	client, own, err := newS3Client(cfg)
	if err != nil {
		return fail(err)
	}
	var opts minio.GetObjectOptions
	if from > 0 {
		err = opts.SetRange(from, 0)
	}
	if err == nil && etag != "" {
		err = opts.SetMatchETag(etag)
	}
	if err != nil {
		return fail(err)
	}
	body, info, _, err := (&minio.Core{Client: client}).GetObject(ctx, cfg.Bucket, key, opts)
	switch response := minio.ToErrorResponse(err); {
	case err == nil:
	case response.StatusCode == http.StatusPreconditionFailed, response.StatusCode == http.StatusRequestedRangeNotSatisfiable:
		return fail(ErrObjectChanged)
	case missing(err):
		return fail(ErrNotFound)
	default:
		return fail(err)
	}
	return &Object{ReadCloser: closing{body, own}, Size: from + info.Size, ETag: info.ETag}, nil
}

// closing ends a request's own connections with its body.
type closing struct {
	io.ReadCloser
	own *http.Transport
}

func (c closing) Close() error {
	err := c.ReadCloser.Close()
	if c.own != nil {
		c.own.CloseIdleConnections()
	}
	return err
}
