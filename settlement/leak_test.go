package settlement

import (
	"testing"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) {
	// go-ethereum signs off no transaction without its process-wide pool of signature checkers, which never ends.
	goleak.VerifyTestMain(m, goleak.IgnoreAnyFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"))
}
