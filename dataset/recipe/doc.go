// Package recipe holds dataset recipes: one YAML file that says from which public or local sources a dataset is made, under
// which licences, and how its samples are read and split. Build acquires the sources over HTTP, from S3, IPFS or a file, holds
// each to its checksum, unpacks it, and imports it as package dataset does.
//
// The same recipe and the same bytes give the same manifest, on every machine; the manifest lists the sources as its origins.
//
// Who owns what: a cache directory, which builds may share, holds acquired files by digest; everything else that a build writes
// lies in a directory of its own, which is gone when it ends. The dataset's directory appears whole or not at all.
//
// How it fails: Parse lists every fault of a file by line. What a source or a file in it has wrong is an Error that names
// the recipe's line and field. Nothing that a source sends is read further than the recipe's bounds, and nothing is imported
// before all sources are verified. Downloads that break off are resumed, also by a later build.
package recipe
