// Package serving sells the predictions of a mature project: an HTTP server that answers calls and turns the customers'
// receipts into revenue, and the client that signs them.
//
// A call is one sample. The calls of a customer's period are numbered from 1; a receipt, EIP-712 data that the customer signs,
// pays for all numbers up to its count, and is redeemed on the chain as it is. A request either carries a receipt that pays
// for just its samples (Client), or is part of a session (Caller): then one receipt paid for a window of numbers ahead, and
// the request carries a MAC under a key that only the two sides know. What a server that answers nothing can take is that
// window, which the customer chooses. GET /openapi.json describes the port.
//
// A call that nobody paid for, or whose receipt exceeds what was bought on the chain, is refused before anything is computed.
// What GET answers is public. The port speaks plain HTTP: whoever reads along learns inputs and answers and can ask for an
// answer again, but can make nobody pay; put a proxy with TLS before it where inputs are private.
//
// Money: each number is used once, for one body. Receipts and used numbers are in the journal, synced, before an answer
// leaves, so that no call is served unpaid; calls that come at the same time share one sync. The same number with the same
// body is answered again and charged once, and a Caller keeps on disk what it signed and sent, so that the death of either
// side, or a lost answer, costs the customer nothing. What a server says of the count is believed only with the customer's
// own signature, or the chain's count. A receipt is redeemed when its calls are used, or its customer is gone. Receipts that
// lapse before they are redeemed are lost to nobody: the contract turns lapsed calls into revenue, too.
//
// Speed: concurrent requests are computed as one batch. Requests that wait for a processor join it before it begins; on an
// idle one nothing waits for company. A session's call costs a hash of its body and a MAC; signatures are checked once a
// window, and a Caller's calls for which a receipt has paid do not wait for the next one.
//
// Ownership: a Server owns its directory (a lock file keeps a second one out), its batches' and its journal's goroutines
// until Close, and those of Serve within it. One directory serves a project: two would each count a customer's calls. Customers
// that are contracts (ERC-1271) are refused, since their signatures cannot be checked without the chain.
//
// Failure: a refusal is a *Refusal: a status, the field, and what was expected. A chain that does not answer is status 503;
// calls go on for as long as what is known of the customer is fresh enough. A journal that cannot be written ends service
// with status 500 until the server is started again; a damaged one stops the start.
package serving
