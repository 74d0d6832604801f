package dataset

// Bounds on what others hand us. Each is checked before memory is taken for what it bounds.
const (
	// MaxManifest bounds a manifest's bytes: at some 110 bytes for a shard, 150,000 shards.
	MaxManifest = 16 << 20
	// MaxShard bounds a shard's bytes. Two or three shards are in memory at once; 256 MiB of them
	// still fit a small worker.
	MaxShard = 256 << 20
	// MaxWidth bounds the numbers in one sample: 64 MiB, a quarter of the largest shard.
	MaxWidth = 16 << 20
	// MaxClasses is where float32 ends to hold every class index exactly.
	MaxClasses = 1 << 24
	// MaxText bounds the text of an import, in bytes: in memory with its token ids it takes five times as much.
	MaxText = 1 << 30
	// MaxLoad bounds what Load takes into memory at once, in bytes; larger splits need a Reader.
	MaxLoad = 16 << 30

	maxDims      = 8        // dimensions of one sample; video with channels has 4
	maxNameBytes = 200      // a name is shown on one line
	maxTextBytes = 64 << 10 // a licence's full text fits
	maxLabelSize = 256      // a class's name is shown in a table
	// maxColumns and maxCategories bound a table: an index stays exact, and the manifest small.
	maxColumns    = 4096
	maxCategories = 1 << 16
	shardTarget   = 4 << 20   // the size that shards get by default: large against a disk's or network's latency, small against a worker's memory
	shardFrame    = 64 << 10  // at most this much of a shard is Arrow's, not values
	maxShardRows  = 1 << 24   // rows of one shard
	maxSplitRows  = 1<<31 - 1 // rows of one split: an index fits an int32
)
