package cluster

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestFleetDirectory(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "fleet")
	made, err := CreateFleet(dir)
	if err != nil {
		t.Fatal(err)
	}
	before, _ := os.ReadFile(filepath.Join(dir, caKeyFile))
	if _, err := CreateFleet(dir); err == nil || !strings.Contains(err.Error(), "holds a fleet already") {
		t.Fatalf("second fleet in one directory: %v", err)
	}
	if after, _ := os.ReadFile(filepath.Join(dir, caKeyFile)); !bytes.Equal(before, after) {
		t.Fatal("the refused creation changed the key")
	}
	opened, err := OpenFleet(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, role := range Roles() {
		if made.Token(role) != opened.Token(role) || made.Token(role) == "" {
			t.Errorf("token of %s changed over a restart", role)
		}
	}
	if !bytes.Equal(made.gossip, opened.gossip) || len(made.gossip) != gossipKeyBytes {
		t.Error("gossip key changed over a restart")
	}
	for _, name := range []string{caKeyFile, tokenFile} {
		info, err := os.Stat(filepath.Join(dir, name))
		if err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: mode %v, %v; expected 0600", name, info.Mode(), err)
		}
	}
	if err := os.Chmod(filepath.Join(dir, caKeyFile), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := OpenFleet(dir); err == nil || !strings.Contains(err.Error(), "0600") {
		t.Errorf("a key that others can read: %v", err)
	}
}

func TestOpenFleetNamesTheFault(t *testing.T) {
	for file, want := range map[string]string{
		caKeyFile:  "ca.key: expected a PEM private key",
		caCertFile: "ca.crt: expected a PEM certificate",
		tokenFile:  "tokens.json",
	} {
		dir := t.TempDir()
		if _, err := CreateFleet(dir); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, file), []byte("{"), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := OpenFleet(dir); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s broken: got %v, expected %q", file, err, want)
		}
	}
	if _, err := OpenFleet(t.TempDir()); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("empty directory: %v", err)
	}
}

func TestIdentityFile(t *testing.T) {
	f := testFleet(t)
	dir := t.TempDir()
	if _, err := LoadIdentity(dir); !errors.Is(err, fs.ErrNotExist) {
		t.Fatalf("no identity yet: %v", err)
	}
	for _, name := range []string{"", "attic"} {
		id, err := f.Issue(Worker, name)
		if err != nil {
			t.Fatal(err)
		}
		if err := SaveIdentity(dir, id); err != nil {
			t.Fatal(err)
		}
		got, err := LoadIdentity(dir)
		if err != nil {
			t.Fatal(err)
		}
		if got.ID != id.ID || got.Role != Worker || !bytes.Equal(got.GossipKey, id.GossipKey) || !got.Roots.Equal(id.Roots) {
			t.Errorf("loaded %v, saved %v", got.ID, id.ID)
		}
		if want := name; name != "" && !strings.HasPrefix(string(id.ID), want+"-") {
			t.Errorf("id %s does not begin with its name", id.ID)
		}
	}
	if _, err := f.Issue("captain", ""); err == nil {
		t.Error("unknown role was certified")
	}
	if _, err := f.Issue(Worker, "Not A Label"); err == nil {
		t.Error("bad name was certified")
	}
	// One node's key with another's certificate.
	a, b := testIdentity(t, f, Worker), testIdentity(t, f, Worker)
	a.Cert.PrivateKey = b.Cert.PrivateKey
	if err := SaveIdentity(dir, a); err != nil {
		t.Fatal(err)
	}
	if _, err := LoadIdentity(dir); err == nil || !strings.Contains(err.Error(), identityFile) {
		t.Errorf("mixed identity: %v", err)
	}
}

func TestToken(t *testing.T) {
	f := testFleet(t)
	for _, role := range Roles() {
		tok, err := parseToken(f.Token(role))
		if err != nil || tok.role != role || tok.String() != f.Token(role) {
			t.Errorf("%s: %+v, %v", role, tok, err)
		}
		if got, err := TokenRole("  " + f.Token(role) + "\n"); err != nil || got != role {
			t.Errorf("TokenRole: %v, %v", got, err)
		}
	}
	good := f.Token(Worker)
	for _, bad := range []string{"", "autonet-1", good[:len(good)-1], good + "a", strings.Replace(good, "worker", "captain", 1), strings.Replace(good, "-1-", "-2-", 1)} {
		if _, err := parseToken(bad); err == nil {
			t.Errorf("%q was taken for a token", bad)
		} else if len(bad) > 20 && strings.Contains(err.Error(), bad[len(bad)-20:]) {
			t.Errorf("the error tells the secret: %v", err)
		}
	}
	if f.Token("captain") != "" {
		t.Error("token for an unknown role")
	}
}
