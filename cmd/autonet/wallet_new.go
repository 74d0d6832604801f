package main

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/settlement"
)

type walletNewFlags struct {
	password    string
	light, json bool
}

func newWalletNew(a *app) *cobra.Command {
	var f walletNewFlags
	c := &cobra.Command{
		Use:   "new FILE",
		Short: "Make an account in a new encrypted key file",
		Long: `Make an account with a fresh key in FILE, encrypted with the first line of the password file. Where there is
no such file yet, it is made, with a random password. Keep both, apart from each other: nobody can make
the key again.`,
		Example: "  autonet wallet new me.json --password-file me.password",
		Args:    cobra.ExactArgs(1),
		RunE:    func(_ *cobra.Command, args []string) error { return a.walletNew(args[0], f) },
	}
	c.Flags().StringVar(&f.password, "password-file", "", "file with the password, made if there is none")
	c.Flags().BoolVar(&f.light, "light", false, "encrypt so that it opens in a twentieth of a second: for development only")
	c.Flags().BoolVar(&f.json, "json", false, "write JSON")
	return c
}

func (a *app) walletNew(file string, f walletNewFlags) error {
	if f.password == "" {
		return ui.BadInputf("--password-file: expected the file with the password, or where to make one")
	}
	if _, err := os.Lstat(file); !errors.Is(err, fs.ErrNotExist) {
		return ui.BadInputf("FILE: %s is there already", file)
	}
	if _, err := os.Lstat(f.password); errors.Is(err, fs.ErrNotExist) {
		if err := settlement.WritePassword(f.password, rand.Reader); err != nil {
			return err
		}
		fmt.Fprintf(a.err, "made the password file %s\n", f.password)
	}
	cost := settlement.ScryptStandard
	if f.light {
		cost = settlement.ScryptLight
	}
	account, err := settlement.CreateKeystore(file, f.password, cost, rand.Reader)
	if errors.Is(err, settlement.ErrTooOpen) {
		return ui.BadInputf("--password-file: %w", err)
	}
	if err != nil {
		return err
	}
	if f.json {
		return a.writeJSON(struct {
			Address common.Address `json:"address"`
			File    string         `json:"file"`
		}{account.Address(), file})
	}
	_, err = fmt.Fprintln(a.out, account.Address())
	return err
}
