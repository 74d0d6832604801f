// Package settlement is the house's door to Ethereum: it publishes and funds projects, posts proofs of training, waits
// for verdicts, and moves money, each exactly once. It knows no tensors: weights, models and datasets are CIDs (strings).
//
// What it holds, each in its own file:
//   - Chain, the seam to a node, and Dial, which reaches one over JSON-RPC; DevChain, a node of its own on loopback,
//     whose directory survives kill -9;
//   - Signer, Account and External: who signs. Keys live in encrypted keystore files, or with an external signer that
//     speaks Clef's JSON-RPC, and never in flags or logs;
//   - Client: typed reads and writes of the contracts, one file a concept (project, stake, proof, vote, credit, request,
//     royalty, dao). A write returns when it is as deep in the chain as the confirmations say;
//   - pending: the pure state machine of one transaction on its way there (replaced, lost, reorganised away, behind a
//     gap, over a Spending cap), and flight, its shell, which writes and Settler share;
//   - Deployment and Deploy: where the eight contracts are, and how they come to be there knowing each other;
//   - journal: the pure state machine that settles one claim, and Settler, the shell that runs it against a chain;
//   - Earnings and Payroll: what miners earned, the root that is posted, and what they claim with;
//   - Client.Watch: the stream of proof events for verifiers, with a cursor to resume from;
//   - VoteHash, ProofIDOf, Receipt and Earnings.Root: the hashes that Go and Solidity share, tested against the same vectors.
//
// Ownership: a Client serialises the writes of its signer; a Settler may run beside it with the same signer, since a
// nonce lost to another transaction is detected and repaired. A DevChain owns its goroutine and port until Close.
//
// Failure: a revert is a *RevertError with the contract's error name and arguments; an unreachable node is an error for
// which Transient is true. Writes, Settler and Watch retry transient errors with bounded, jittered backoff and return
// only when done, cancelled, or refused for good; reads return them. Of a node that lies, what is found out is what its
// own blocks contradict; one that makes up a whole chain of headers and lives by it is believed.
package settlement
