// Package blobs moves blobs between the nodes of a fleet over Arrow Flight, addressed by CID.
//
// A blob travels as an Arrow stream: a schema of one binary column "data", then record batches whose rows, end to end,
// are the blob; this package sends one row of at most ChunkBytes in each. DoGet's ticket and the path of DoPut's and
// GetFlightInfo's descriptors are the CID's text. Any Arrow Flight client that holds a certificate can read a node's
// blobs, and put them where its role may.
//
// Register puts a node's store on its gRPC server; Peers reads, as a store.Store, what other nodes hold. The server
// verifies what it is given before it keeps it, the client what it gets before it returns it: a blob is never more
// than its CID says, whoever held it. A peer that fails, stalls or lies costs a reader time, never the blob, as long as
// one other peer has it.
package blobs
