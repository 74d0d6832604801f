package demo

import "context"

func (d *demo) sell(ctx context.Context, f *fleet) error { return nil }
