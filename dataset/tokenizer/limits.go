package tokenizer

// Bounds on what others hand us, and on what training makes.
const (
	// MaxVocabulary bounds the ids: the largest vocabularies in use hold some 200,000.
	MaxVocabulary = 1 << 18
	// MaxToken bounds a token's bytes, so that a full vocabulary's are at most 64 MiB.
	MaxToken = 256
	// MaxEncoded bounds a canonical encoding's bytes: a merge takes at most 16.
	MaxEncoded = 8 << 20

	cachedPretoken  = 64      // bytes of the longest pre-token whose ids Encode remembers; words of a language are shorter
	cachedPretokens = 1 << 18 // how many it remembers
)
