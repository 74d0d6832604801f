package recipe

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/autonet/autonet/dataset/store"
)

// opener returns how to ask the place of a source.
func (b *builder) opener(s *Source) (opener, error) {
	u, err := url.Parse(s.URL)
	if err != nil {
		return nil, err
	}
	switch u.Scheme {
	case "s3":
		return b.fromS3(s.URL)
	case "ipfs":
		return b.fromIPFS(u)
	}
	return fromHTTP(b.cfg.HTTP, s.URL), nil
}

// fromHTTP asks for ranges under If-Range, so that a server whose file changed sends all of it.
func fromHTTP(client *http.Client, address string) opener {
	return func(ctx context.Context, from int64, tag string) (*body, error) {
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
		if err != nil {
			return nil, finalError{err}
		}
		req.Header.Set("User-Agent", "autonet")
		req.Header.Set("Accept-Encoding", "identity") // the checksum is of the file as it lies there
		if from > 0 && tag != "" {
			req.Header.Set("Range", fmt.Sprintf("bytes=%d-", from))
			req.Header.Set("If-Range", tag)
		}
		resp, err := client.Do(req)
		var failed *url.Error
		if errors.As(err, &failed) {
			err = failed.Err // without the URL, which our error says
		}
		if err != nil {
			return nil, err
		}
		b, err := responseBody(resp)
		if err != nil {
			return nil, errors.Join(err, resp.Body.Close())
		}
		return b, nil
	}
}

func responseBody(resp *http.Response) (*body, error) {
	b := &body{ReadCloser: resp.Body, size: resp.ContentLength, tag: versionOf(resp.Header)}
	switch code := resp.StatusCode; {
	case code == http.StatusOK:
		if encoding := resp.Header.Get("Content-Encoding"); encoding != "" && encoding != "identity" {
			return nil, final("it is sent with Content-Encoding %q, which was not asked for", encoding)
		}
		return b, nil
	case code == http.StatusPartialContent:
		var err error
		if b.from, b.size, err = contentRange(resp.Header.Get("Content-Range")); err != nil {
			return nil, finalError{err}
		}
		return b, nil
	case code == http.StatusRequestedRangeNotSatisfiable:
		return nil, errChanged
	case code == http.StatusRequestTimeout, code == http.StatusTooEarly, code == http.StatusTooManyRequests, code >= 500:
		return nil, fmt.Errorf("the server says %s", resp.Status)
	default:
		return nil, final("the server says %s", resp.Status)
	}
}

// versionOf returns what names a file's version and may stand in If-Range: a strong ETag, or the time of its change.
func versionOf(h http.Header) string {
	if tag := h.Get("Etag"); strings.HasPrefix(tag, `"`) && len(tag) <= maxTag {
		return tag
	}
	if changed := h.Get("Last-Modified"); len(changed) <= maxTag {
		return changed
	}
	return ""
}

// contentRange reads "bytes 5-9/10".
func contentRange(text string) (from, size int64, err error) {
	span, total, found := strings.Cut(strings.TrimPrefix(text, "bytes "), "/")
	first, _, dashed := strings.Cut(span, "-")
	if from, err = strconv.ParseInt(first, 10, 64); err != nil || !found || !dashed || from < 0 {
		return 0, 0, fmt.Errorf("it sends the range %q, expected one such as bytes 5-9/10", text)
	}
	if size, err = strconv.ParseInt(total, 10, 64); err != nil {
		return from, -1, nil // "*"
	}
	return from, size, nil
}

// fromS3 asks for an object, with credentials from the environment where it has some.
func (b *builder) fromS3(address string) (opener, error) {
	cfg, key, err := s3Object(address)
	if err != nil {
		return nil, err
	}
	cfg.Transport = b.cfg.S3
	cfg.AccessKey, cfg.SecretKey = b.cfg.Getenv("AWS_ACCESS_KEY_ID"), b.cfg.Getenv("AWS_SECRET_ACCESS_KEY")
	cfg.SessionToken = b.cfg.Getenv("AWS_SESSION_TOKEN")
	if cfg.Region == "" {
		cfg.Region = b.cfg.Getenv("AWS_REGION")
	}
	return func(ctx context.Context, from int64, tag string) (*body, error) {
		o, err := store.OpenObject(ctx, cfg, key, from, tag)
		switch {
		case errors.Is(err, store.ErrObjectChanged):
			return nil, errChanged
		case errors.Is(err, store.ErrNotFound):
			return nil, finalError{err}
		case err != nil:
			return nil, err
		}
		return &body{ReadCloser: o, from: from, size: o.Size, tag: o.ETag}, nil
	}, nil
}

// fromIPFS asks the open network for a blob, where the build has a place on it, and else an IPFS node's gateway.
func (b *builder) fromIPFS(u *url.URL) (opener, error) {
	c, err := store.Parse(u.Host)
	if b.cfg.Blobs != nil && err == nil && strings.Trim(u.Path, "/") == "" {
		return func(ctx context.Context, _ int64, _ string) (*body, error) {
			data, err := b.cfg.Blobs.Get(ctx, c)
			if err != nil {
				return nil, finalError{err}
			}
			return &body{ReadCloser: io.NopCloser(bytes.NewReader(data)), size: int64(len(data))}, nil
		}, nil
	}
	if b.cfg.Gateway == "" {
		return nil, errors.New("expected the address of an IPFS node's gateway, or a place on the open network, to fetch it from")
	}
	return fromHTTP(b.cfg.HTTP, strings.TrimSuffix(b.cfg.Gateway, "/")+"/ipfs/"+u.Host+u.EscapedPath()), nil
}
