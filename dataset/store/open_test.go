package store_test

import (
	"reflect"
	"strings"
	"testing"

	"github.com/autonet/autonet/dataset/store"
)

func TestParseS3(t *testing.T) {
	for address, want := range map[string]store.S3Config{
		"s3://key:secret@host:9000/bucket?tls=0":  {Endpoint: "host:9000", Bucket: "bucket", AccessKey: "key", SecretKey: "secret"},
		"s3://host/bucket/a/b/?region=r&create=1": {Endpoint: "host", Bucket: "bucket", Prefix: "a/b", Region: "r", TLS: true, CreateBucket: true},
		"s3://k:a%2Fb@10.0.0.1:9/bucket/":         {Endpoint: "10.0.0.1:9", Bucket: "bucket", AccessKey: "k", SecretKey: "a/b", TLS: true},
	} {
		if got, err := store.ParseS3(address); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s gave %+v, %v, want %+v", address, got, err, want)
		}
	}
}

func TestParseS3RefusesWithoutTheSecret(t *testing.T) {
	for _, address := range []string{
		"s3://key:hunter2@host", "s3://key:hunter2@/bucket", "s3://key:hunter2@host/bucket?tls=maybe",
		"s3://key:hunter2@host/bucket?colour=red", "http://key:hunter2@host/bucket", "s3://key:hunter2@host:port/bucket",
		"s3://key:hunter2@ho st/bucket", "s3://key:hunter2%zz@host/bucket",
	} {
		_, err := store.ParseS3(address)
		if err == nil || strings.Contains(err.Error(), "hunter2") {
			t.Errorf("%s gave error %v", address, err)
		}
	}
}

func TestOpen(t *testing.T) {
	st, err := store.Open(t.Context(), t.TempDir())
	if _, isDir := st.(*store.Dir); err != nil || !isDir {
		t.Errorf("a path gave %T, %v", st, err)
	}
	if _, err := store.Open(t.Context(), ""); err == nil {
		t.Error("an empty address was taken")
	}
	_, err = store.Open(t.Context(), "s3://host/bucket")
	if err == nil || !strings.Contains(err.Error(), "access key") {
		t.Errorf("an address without credentials gave %v", err)
	}
	var asked []string
	_, err = store.OpenEnv(t.Context(), "s3://host/bucket", func(name string) string { asked = append(asked, name); return "" })
	if err == nil || len(asked) != 4 {
		t.Errorf("asked the environment for %v, error %v", asked, err)
	}
}
