package node

import (
	"path/filepath"

	"github.com/autonet/autonet/cluster"
)

// TokenFile is where a fleet's directory keeps the join token of a role for people to hand on.
func TokenFile(dir string, role cluster.Role) string {
	return filepath.Join(dir, string(role)+".token")
}

// WriteToken writes the join token of a role to its file, readable by its owner only.
func WriteToken(dir string, role cluster.Role, token string) error {
	return writeFile(TokenFile(dir, role), []byte(token+"\n"))
}
