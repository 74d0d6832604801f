// Package market is what a person's journeys through the economy have in common: what they are asked to agree to before
// anything is signed (Bill, Do), and the refusals that need no contract to speak (the checks). It holds no money, no key
// and no connection: the chain and the signer are handed in.
//
// Failure: a check's error says what was given and what is there, and means that nothing was sent. So does every error
// of Do that is a *NotSent; after the consent its errors are those of settlement.
package market
