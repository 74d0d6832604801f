package market

import "github.com/autonet/autonet/settlement"

// deployConfig lets one seat judge, at once.
func deployConfig() settlement.DeployConfig {
	cfg := settlement.DefaultDeployConfig()
	cfg.Stake.JoinDelay = 1
	cfg.Proof.Panel, cfg.Proof.AppealPanel, cfg.Proof.MinPanel = 1, 1, 1
	return cfg
}
