// Package serving sells the predictions of a mature project: an HTTP server that answers calls and turns the customers'
// receipts into revenue, and the client that signs them.
//
// Its port authenticates by receipts: a call comes with an EIP-712 receipt, signed by the customer, that says how many
// calls the customer has had in all, this one included. A call without a valid receipt, or beyond what the customer has
// bought on the chain, is refused before anything is computed. What GET answers is public. The port speaks plain HTTP:
// whoever reads along learns inputs and answers and can ask for the last answer again, but can make nobody pay; put a
// proxy with TLS before it where inputs are private.
//
// Money: the highest receipt of each customer is on disk (temporary file, sync, rename) before its call is computed, so no
// call is served unpaid; the same receipt with the same inputs is answered again and charged once, so a crash or a lost
// answer costs the customer nothing. When the server tells a client that another number of calls was served than it
// thought, it shows the client's own receipt for it. Receipts that lapse before they are redeemed are lost to nobody: the
// contract turns lapsed calls into revenue, too.
//
// Ownership: a Server owns its directory (a lock file keeps a second one out) and, within Serve, its goroutines. One
// directory serves a project: two would each count a customer's calls. Customers that are contracts (ERC-1271) are refused,
// since their signatures cannot be checked without the chain.
//
// Failure: a refusal is a *Refusal: a status, the field, and what was expected. A chain that does not answer is status 503;
// calls go on for as long as what is known of the customer is fresh enough.
package serving
