// Package proof is what a fleet claims at the end of an epoch and how it is checked: the number that is claimed, its
// measurement from published content, and the replay of steps whose bits are compared. It knows jobs, datasets and
// weights, and neither chains nor networks: whoever checks hands it a source of blobs, and takes the verdict elsewhere.
//
// A check fails with an error that names what does not fit; a number that differs from the claim is no error but the
// verdict itself.
package proof
