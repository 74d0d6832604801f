package recipe

import (
	"strings"
	"testing"

	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/dataset/store/storetest"
	"github.com/autonet/autonet/dht/ipfstest"
)

// TestS3 fetches from a real server, signed with what the environment has.
func TestS3(t *testing.T) {
	server := storetest.StartS3(t)
	at := server.Config()
	server.PutObject(t, "sets", "a/table.csv", table())
	cfg := testConfig(t)
	cfg.S3 = server.Transport
	cfg.Getenv = func(key string) string {
		return map[string]string{"AWS_ACCESS_KEY_ID": at.AccessKey, "AWS_SECRET_ACCESS_KEY": at.SecretKey, "AWS_REGION": at.Region}[key]
	}
	address := "s3://" + at.Endpoint + "/sets/a/table.csv?tls=0"
	m, err := build(t, remote(t, address, digestOf(table())), cfg)
	if err != nil || m.Origins[0].URL != address {
		t.Fatalf("%+v, %v", m.Origins, err)
	}
	_, err = build(t, remote(t, strings.Replace(address, "table", "none", 1), digestOf(table())), freshCache(t, cfg))
	wantFault(t, err, "sources[0].url: s3://", "none.csv", "not found")
	cfg.Getenv = nil
	_, err = build(t, remote(t, address, digestOf(table())), freshCache(t, cfg))
	wantFault(t, err, "sources[0].url: s3://", "Access Denied")
}

// freshCache is cfg with a cache of its own.
func freshCache(t *testing.T, cfg Config) Config {
	cfg.Cache = testConfig(t).Cache
	return cfg
}

// TestIPFSGateway fetches from a real IPFS node by way of its gateway.
func TestIPFSGateway(t *testing.T) {
	node := ipfstest.Start(t)
	id := strings.TrimSpace(string(node.Run(t, table(), "add", "--cid-version=1", "-Q")))
	cfg := testConfig(t)
	cfg.Gateway = node.Gateway
	if _, err := build(t, remote(t, "ipfs://"+id, digestOf(table())), cfg); err != nil {
		t.Error(err)
	}
	folder := strings.TrimSpace(string(node.Run(t, table(), "add", "-w", "--stdin-name=table.csv", "-Q")))
	m, err := build(t, remote(t, "ipfs://"+folder+"/table.csv", ""), Config{Cache: testConfig(t).Cache, HTTP: cfg.HTTP, Gateway: node.Gateway, Record: true})
	if err != nil || m.Origins[0].SHA256 != digestOf(table()) {
		t.Errorf("a file of a folder: %+v, %v", m.Origins, err)
	}
}

// TestIPFSNetwork fetches from a place on the open network, which here is a store.
func TestIPFSNetwork(t *testing.T) {
	network := store.NewMemory()
	id, err := network.Put(t.Context(), table())
	if err != nil {
		t.Fatal(err)
	}
	cfg := testConfig(t)
	cfg.Blobs = network
	if _, err := build(t, remote(t, "ipfs://"+id.String(), digestOf(table())), cfg); err != nil {
		t.Error(err)
	}
	_, err = build(t, remote(t, "ipfs://"+store.Sum([]byte("x")).String(), digestOf(table())), freshCache(t, cfg))
	wantFault(t, err, "sources[0].url: ipfs://", "not found")
	cfg.Blobs = nil
	_, err = build(t, remote(t, "ipfs://"+id.String(), digestOf([]byte("y"))), cfg)
	wantFault(t, err, "expected the address of an IPFS node's gateway")
}
