package market

import "github.com/autonet/autonet/settlement"

func deployConfig() settlement.DeployConfig {
	return settlement.DeployConfig{Bond: settlement.MustATN("1"), MinPanel: 1, JoinDelay: 1, LeaveDelay: 100_000}
}
