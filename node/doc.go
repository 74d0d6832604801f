// Package node puts the rooms together into processes: worker, coordinator, verifier, and an operator's connection to a
// fleet. It is the only package beside demo and cmd that knows all rooms, and holds no rule of its own: what a process
// decides is decided in the packages that it joins.
//
// Each process has a directory: its identity, its blobs, its logs, and node.json, which says where it can be reached once
// it can be. Run functions return when their context ends, within two seconds, or with the error that stopped them.
package node
