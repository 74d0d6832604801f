package main

import (
	"errors"
	"fmt"
	"math/big"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/market"
	"github.com/autonet/autonet/node"
	"github.com/autonet/autonet/settlement"
)

// nodeFlags are the flags of every long-running process of a fleet.
type nodeFlags struct {
	node.Config
	tokenFile string
	log       ui.LogFlags
}

func (f *nodeFlags) add(c *cobra.Command, dir string) {
	fs := c.Flags()
	fs.StringVar(&f.Dir, "dir", dir, "this node's directory: identity, blobs, logs")
	fs.StringVar(&f.Listen, "listen", "127.0.0.1:0", "host:port of the one port (mutual TLS); port 0 takes a free one")
	fs.StringVar(&f.Gossip, "gossip", "127.0.0.1:0", "host:port of gossip, TCP and UDP")
	fs.StringVar(&f.Advertise, "advertise", "", "host by which others reach this node (default: that of --listen)")
	fs.StringVar(&f.Join, "join", "", "host:port of a coordinator that admits; needed the first time")
	fs.StringVar(&f.tokenFile, "token-file", "", "file with the join token of this node's role; goes with --join")
	fs.StringSliceVar(&f.Seeds, "seed", nil, "gossip address of any member; what the fleet told before is known besides")
	fs.StringVar(&f.Name, "name", "", "name for people, part of the node's id")
	fs.StringVar(&f.Store, "store", "", "where blobs are kept: a directory or s3://… (default: DIR/blobs)")
	networkFlags(c, &f.Network)
	f.log.Add(fs, "info")
}

// networkFlags are the flags of a place on the open network.
func networkFlags(c *cobra.Command, n *node.Network) {
	fs := c.Flags()
	fs.StringSliceVar(&n.Listen, "network", nil, "multiaddr to listen on in the open network, such as /ip4/0.0.0.0/tcp/4801; none: no part of it")
	fs.StringSliceVar(&n.Bootstrap, "bootstrap", nil, "multiaddr, with /p2p/<peer id>, of a node of the open network")
	fs.BoolVar(&n.Private, "private-network", false, "admit loopback and private addresses to the open network: for tests and data centres")
}

// config reads what the flags point to.
func (f *nodeFlags) config(a *app) (node.Config, error) {
	var err error
	if f.Log, err = f.log.Logger(a.err); err != nil {
		return f.Config, err
	}
	if f.tokenFile != "" {
		if f.Token, err = readSecret(f.tokenFile); err != nil {
			return f.Config, ui.BadInputf("--token-file: %w", err)
		}
	}
	if err := f.Validate(); err != nil {
		return f.Config, ui.BadInput(err)
	}
	return f.Config, nil
}

// maxSecretBytes bounds a token or password file: either is a line.
const maxSecretBytes = 4 << 10

// readSecret reads the one line of a small file.
func readSecret(path string) (string, error) {
	info, err := os.Stat(path)
	if err != nil {
		return "", err
	}
	if info.Size() > maxSecretBytes {
		return "", fmt.Errorf("%s: %d bytes, expected one line", path, info.Size())
	}
	b, err := os.ReadFile(path)
	return strings.TrimSpace(string(b)), err
}

// chainFlags are the flags of whoever reads or writes the chain.
func chainFlags(c *cobra.Command, f *node.ChainConfig) {
	fs := c.Flags()
	fs.StringVar(&f.URL, "chain", "http://127.0.0.1:8545", "JSON-RPC URL of an Ethereum node")
	fs.StringVar(&f.Keystore, "keystore", "", "encrypted key file of the account that signs")
	fs.StringVar(&f.PasswordFile, "password-file", "", "file with the keystore's password")
	fs.StringVar(&f.Signer, "signer", "", "URL of an external signer that keeps the key and speaks Clef's JSON-RPC, in place of --keystore")
	fs.Var((*addressFlag)(&f.Account), "account", "address of the external signer's account (default: its only one)")
	fs.Uint64Var(&f.Confirmations, "confirmations", 0, "blocks that must lie on top of another before what it holds counts; 0 suits dev chains only")
}

// spendingFlags are the flags of processes that write to a chain when nobody watches.
func spendingFlags(c *cobra.Command, f *node.ChainConfig) {
	c.Flags().Var(&etherFlag{&f.Spending.MaxFeePerGas}, "max-fee-per-gas", "the most that a gas may cost, such as \"10 gwei\"; while it costs more, writes wait (default: no bound)")
	c.Flags().Var(&etherFlag{&f.Spending.MaxFee}, "max-fee", "the most that one transaction may cost, such as \"0.01 ETH\"; while it costs more, it waits (default: no bound)")
}

// etherFlag is an amount of ether that a flag gives; nil without the flag.
type etherFlag struct{ wei **big.Int }

// String implements pflag.Value.
func (e *etherFlag) String() string {
	if e.wei == nil || *e.wei == nil {
		return ""
	}
	return (*e.wei).String() + " wei"
}

// Set implements pflag.Value.
func (e *etherFlag) Set(text string) (err error) {
	if *e.wei, err = settlement.ParseEther(text); err == nil && (*e.wei).Sign() == 0 {
		err = errors.New("expected more than nothing")
	}
	return err
}

// Type implements pflag.Value.
func (*etherFlag) Type() string { return "ether" }

// addressFlag is an address that a flag gives.
type addressFlag common.Address

// String implements pflag.Value.
func (a *addressFlag) String() string {
	if *a == (addressFlag{}) {
		return ""
	}
	return common.Address(*a).Hex()
}

// Set implements pflag.Value.
func (a *addressFlag) Set(text string) error {
	address, err := market.ParseAddress(text)
	*a = addressFlag(address)
	return err
}

// Type implements pflag.Value.
func (*addressFlag) Type() string { return "address" }
