package demo

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/autonet/autonet/serving"
	"github.com/autonet/autonet/settlement"
)

// callsBought is how many calls the customer buys; all of them are used.
const callsBought = 40

// sell serves the mature model over HTTP to a customer who has bought calls, and redeems what was served.
func (d *demo) sell(ctx context.Context, f *fleet) error {
	customer, err := client(ctx, d.chain, d.deployment, d.cast.customer, d.cfg.Log)
	if err != nil {
		return err
	}
	bought, err := customer.BuyCredits(ctx, d.project, callsBought)
	if err != nil {
		return err
	}
	d.spend(d.cast.customer, bought.Paid)
	d.say("customer bought %d calls for %s in block %d", bought.Calls, settlement.FormatATN(bought.Paid), bought.Block)
	alive := f.alive()
	if len(alive) == 0 {
		return errors.New("no node of the fleet is left on the open network")
	}
	args := append([]string{"serve", d.project.Hex(), "--listen", "127.0.0.1:0", "--chain", d.chainURL, "--deployment", d.deploymentFile,
		"--keystore", d.cast.operator.keystore, "--password-file", d.cast.password, "--bootstrap", alive[0]}, loopbackNetwork...)
	server, err := d.processes.start("server", args...)
	if err != nil {
		return err
	}
	info, err := server.ready(ctx)
	if err != nil {
		return err
	}
	if err := d.call(ctx, info.HTTP, customer); err != nil {
		return err
	}
	if err := server.stop(); err != nil { // it redeems what is left
		return err
	}
	credits, err := d.reader.Credits(ctx, d.project, d.cast.customer.address())
	if err != nil {
		return err
	}
	if credits.Served != uint64(d.facts.CallsServed) {
		return fmt.Errorf("%d calls were served and %d are redeemed on the chain", d.facts.CallsServed, credits.Served)
	}
	d.say("server redeemed the customer's receipt for %d calls: their price is the shareholders'", credits.Served)
	return nil
}

// call predicts digits that no worker was trained on.
func (d *demo) call(ctx context.Context, url string, ledger serving.Ledger) error {
	c, err := serving.NewClient(serving.ClientConfig{URL: url, Project: d.project, ChainID: d.deployment.ChainID,
		Signer: d.cast.customer.account, Ledger: ledger})
	if err != nil {
		return err
	}
	samples, err := d.unseen(ctx, callsBought)
	if err != nil {
		return err
	}
	inputs := make([][]float32, samples.N)
	for i := range inputs {
		inputs[i] = samples.Row(i)
	}
	for batch := range slices.Chunk(inputs, 10) {
		answers, err := c.Predict(ctx, batch)
		if err != nil {
			return err
		}
		for _, a := range answers {
			if float32(a.Class) == samples.Y[d.facts.CallsServed] {
				d.facts.CallsCorrect++
			}
			d.facts.CallsServed++
		}
	}
	d.say("customer: %d of %d unseen digits recognised by %s", d.facts.CallsCorrect, d.facts.CallsServed, url)
	return nil
}

// alive returns addresses of fleet nodes on the open network whose processes were not killed.
func (f *fleet) alive() []string {
	var addrs []string
	for p, info := range f.infos {
		select {
		case <-p.done:
		default:
			addrs = append(addrs, info.Network...)
		}
	}
	return addrs
}
