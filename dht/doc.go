// Package dht is a node's place on the open network: a libp2p host, Kademlia under the /autonet
// prefix, signed records validated by namespace, and blobs exchanged by CID over Bitswap.
//
// What enters: blobs that a caller chose to provide, and records. It knows nothing of what a blob
// holds, of jobs or of the chain; of ours it imports dataset/store only, whose CIDs it serves.
//
// Who owns what: a Host owns its listeners, its connections and the records that strangers store
// with it (bounded, in memory). Blobs stay in the caller's store, which is read on demand: only
// the interior nodes of a large blob's DAG and one index entry per block are kept here.
// Nothing of the store is served that was not passed to Provide.
//
// How it fails: every byte from the network is validated or hashed before use and refused whole.
// Fetch gives the blob that has the CID or an error; GetRecord gives a record that its namespace
// holds valid or an error. A network that is not there yet is ErrUnannounced: the host keeps
// trying by itself. No goroutine outlives Close.
package dht
