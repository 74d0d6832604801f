// Package cluster says who is in a fleet and how its nodes talk.
//
// A fleet (fleet.go) is a certificate authority: its directory holds the key that signs every node's certificate and
// the join tokens, one for each role. A node's Identity (identity.go) is its key, its certificate (common name = NodeID,
// organisational unit = Role), the fleet's CA certificate and the gossip key. It is issued beside the CA (Fleet.Issue)
// or handed over the wire to whoever shows a token (admission.go, join.go).
//
// A node listens on one TCP port (server.go, mux.go). TLS 1.3 with certificates on both sides comes first and its ALPN
// name decides what is spoken: gRPC and Arrow Flight ("h2"), metrics and health ("http/1.1"), a Raft group's streams
// ("autonet-raft", raft.go), admission ("autonet-join", the only one that needs no certificate). A Dialer (dialer.go)
// opens the other end; it knows a peer by its NodeID and refuses anyone else. Gossip (membership.go) runs on a second
// port, encrypted with the fleet's gossip key; it tells who is alive and where.
//
// Who owns what: a Server owns its listener, its connections and a Dialer; a Membership owns its gossip and the
// goroutine that calls Events. Both are closed by whoever made them; Close waits for every goroutine.
//
// How it fails: a peer without the right token, certificate or role is refused, logged with its address and counted in
// autonet_cluster_refused_total; the others never notice. Callers see gRPC's codes.Unavailable for a peer that is gone
// and codes.PermissionDenied for a role that may not call. What gossip says is believed only for liveness and
// addresses: every connection is verified against the certificate of the NodeID that was meant.
package cluster
