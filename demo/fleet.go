package demo

import (
	"context"
	"fmt"
	"path/filepath"

	"golang.org/x/sync/errgroup"

	"github.com/autonet/autonet/cluster"
	"github.com/autonet/autonet/node"
)

// loopbackNetwork is where everybody listens on the open network here.
var loopbackNetwork = []string{"--network", "/ip4/127.0.0.1/tcp/0", "--private-network"}

// fleet is the operator's processes.
type fleet struct {
	dir          string // certificate authority, tokens
	coordinators []*process
	workers      []*process
	infos        map[*process]node.Info
	bootstrap    []string // addresses on the open network
}

// startFleet creates a fleet and starts its processes; the first coordinator admits the others.
func (d *demo) startFleet(ctx context.Context) (*fleet, error) {
	f := &fleet{dir: filepath.Join(d.dir, "fleet"), infos: map[*process]node.Info{}}
	authority, err := cluster.CreateFleet(f.dir)
	if err != nil {
		return nil, err
	}
	for _, role := range []cluster.Role{cluster.Coordinator, cluster.Worker} {
		if err := node.WriteToken(f.dir, role, authority.Token(role)); err != nil {
			return nil, err
		}
	}
	first, err := d.startCoordinator(1, "--fleet", f.dir)
	if err != nil {
		return nil, err
	}
	info, err := first.ready(ctx)
	if err != nil {
		return nil, err
	}
	f.infos[first] = info
	f.coordinators = append(f.coordinators, first)
	f.bootstrap = []string{"--bootstrap", info.Network[0]}
	join := func(role cluster.Role) []string {
		return append([]string{"--join", info.Addr, "--token-file", node.TokenFile(f.dir, role), "--seed", info.Gossip}, f.bootstrap...)
	}
	for i := 2; i <= d.cfg.Coordinators; i++ {
		p, err := d.startCoordinator(i, join(cluster.Coordinator)...)
		if err != nil {
			return nil, err
		}
		f.coordinators = append(f.coordinators, p)
	}
	for i, miner := range d.cast.miners {
		args := append([]string{"worker", "--name", fmt.Sprintf("worker%d", i+1), "--miner", miner.address().Hex(), "--threads", "1"},
			join(cluster.Worker)...)
		p, err := d.processes.start(miner.name, append(args, loopbackNetwork...)...)
		if err != nil {
			return nil, err
		}
		f.workers = append(f.workers, p)
	}
	return f, d.awaitFleet(ctx, f)
}

func (d *demo) startCoordinator(i int, more ...string) (*process, error) {
	name := fmt.Sprintf("coordinator%d", i)
	args := append([]string{"coordinator", "--name", name, "--chain", d.chainURL, "--keystore", d.cast.operator.keystore,
		"--password-file", d.cast.password}, more...)
	return d.processes.start(name, append(args, loopbackNetwork...)...)
}

// awaitFleet waits until every process says that it is ready.
func (d *demo) awaitFleet(ctx context.Context, f *fleet) error {
	all := append(append([]*process{}, f.coordinators...), f.workers...)
	infos := make([]node.Info, len(all))
	group, ctx := errgroup.WithContext(ctx)
	for i, p := range all {
		group.Go(func() (err error) {
			infos[i], err = p.ready(ctx)
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return err
	}
	for i, p := range all {
		f.infos[p] = infos[i]
	}
	return nil
}

// find returns the process of a node.
func (f *fleet) find(id string) *process {
	for p, info := range f.infos {
		if info.ID == id {
			return p
		}
	}
	return nil
}

// startVerifiers starts processes that know the chain and the open network, and nothing of the fleet.
func (d *demo) startVerifiers(ctx context.Context, f *fleet) error {
	group, ctx := errgroup.WithContext(ctx)
	for _, v := range d.cast.verifiers {
		args := append([]string{"verify", "--chain", d.chainURL, "--deployment", d.deploymentFile, "--keystore", v.keystore,
			"--password-file", d.cast.password, "--yes"}, f.bootstrap...)
		p, err := d.processes.start(v.name, append(args, loopbackNetwork...)...)
		if err != nil {
			return err
		}
		group.Go(func() error {
			_, err := p.ready(ctx)
			return err
		})
	}
	return group.Wait()
}
