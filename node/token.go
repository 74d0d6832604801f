package node

import (
	"path/filepath"

	"github.com/autonet/autonet/cluster"
	"github.com/autonet/autonet/internal/durable"
)

// TokenFile is where a fleet's directory keeps the join token of a role for people to hand on.
func TokenFile(dir string, role cluster.Role) string {
	return filepath.Join(dir, string(role)+".token")
}

// WriteToken writes the join token of a role to its file, readable by its owner only.
func WriteToken(dir string, role cluster.Role, token string) error {
	return durable.Replace(TokenFile(dir, role), []byte(token+"\n"), 0o600)
}
