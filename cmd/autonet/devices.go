package main

import (
	"errors"
	"fmt"
	"math"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/cluster"
	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/kernels/cuda"
	"github.com/autonet/autonet/kernels/cuda/sensors"
	"github.com/autonet/autonet/node"
)

// deviceList is what "devices --json" writes.
type deviceList struct {
	Built   bool         `json:"built"`            // whether the program can use GPUs at all
	Driver  string       `json:"driver,omitempty"` // version of NVIDIA's driver
	Devices []deviceInfo `json:"devices"`
	Why     string       `json:"why,omitempty"` // there are none
}

// deviceInfo is a device; numbers that are not known are left out.
type deviceInfo struct {
	Kernels     string   `json:"kernels"` // the name by which --kernels takes it
	Name        string   `json:"name"`
	UUID        string   `json:"uuid"`
	Memory      int64    `json:"memory"`         // bytes
	Free        *float64 `json:"free,omitempty"` // bytes
	Capability  string   `json:"capability"`     // compute capability
	CUDA        string   `json:"cuda"`           // version that the driver has
	Unusable    string   `json:"unusable,omitempty"`
	Utilisation *float64 `json:"utilisation,omitempty"` // 0 to 1
	Temperature *float64 `json:"temperature,omitempty"` // °C
	Power       *float64 `json:"power,omitempty"`       // W
}

func newDevices(a *app) *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "devices",
		Short: "List the GPUs of this machine",
		Long: `List the GPUs of this machine that a worker can compute on, by the names that --kernels takes. Where
there are none it says why: no GPU, no driver, or a build of autonet without CUDA.`,
		Example: "  autonet devices\n  autonet devices --json",
		Args:    cobra.NoArgs,
		RunE:    func(*cobra.Command, []string) error { return a.devices(asJSON) },
	}
	c.Flags().BoolVar(&asJSON, "json", false, "write one JSON object")
	return c
}

func (a *app) devices(asJSON bool) error {
	list := listDevices()
	if asJSON {
		return a.writeJSON(list)
	}
	if list.Why != "" {
		_, err := fmt.Fprintln(a.out, list.Why)
		return err
	}
	var rows [][]string
	for _, d := range list.Devices {
		rows = append(rows, []string{d.Kernels, d.Name, memoryText(d.Memory), shownNumber(d.Free, 1.0/(1<<30), "%.1f GiB"), d.Capability,
			d.CUDA, dash(list.Driver), shownNumber(d.Utilisation, 100, "%.0f %%"), shownNumber(d.Temperature, 1, "%.0f °C"), shownNumber(d.Power, 1, "%.0f W")})
	}
	if err := ui.Table(a.out, []string{"DEVICE", "NAME", "MEMORY", "FREE", "CAPABILITY", "CUDA", "DRIVER", "BUSY", "TEMPERATURE", "POWER"}, rows); err != nil {
		return err
	}
	for _, d := range list.Devices {
		if d.Unusable != "" {
			fmt.Fprintf(a.out, "%s cannot be used: %s\n", d.Kernels, d.Unusable)
		}
	}
	return nil
}

// listDevices asks the driver, and the sensors for what they know.
func listDevices() deviceList {
	list := deviceList{Built: cuda.Built, Devices: []deviceInfo{}}
	found, err := cuda.Devices()
	if list.Why = whyNone(found, err); list.Why != "" {
		return list
	}
	s, err := sensors.Open()
	if err == nil {
		defer s.Close()
		list.Driver = s.Driver()
	}
	for _, d := range found {
		info := deviceInfo{Kernels: fmt.Sprintf("cuda:%d", d.Ordinal), Name: d.Name, UUID: d.UUID, Memory: d.Memory, Capability: d.Capability(), CUDA: d.Driver}
		if unusable := d.Usable(); unusable != nil {
			info.Unusable = unusable.Error()
		}
		if s != nil {
			if r, err := s.Read(d.UUID); err == nil {
				info.Free, info.Utilisation = known(r.MemoryTotal-r.MemoryUsed), known(r.Utilisation)
				info.Temperature, info.Power = known(r.Temperature), known(r.Power)
			}
		}
		list.Devices = append(list.Devices, info)
	}
	return list
}

// whyNone says why there are no devices, and what can be done about it; empty: there are some.
func whyNone(found []cuda.Device, err error) string {
	switch {
	case errors.Is(err, cuda.ErrNotBuilt):
		return "no GPUs: this autonet was built without CUDA; \"make cuda\" builds one with it"
	case errors.Is(err, cuda.ErrNoDriver):
		return fmt.Sprintf("no GPUs: %v; install NVIDIA's driver, one that has CUDA %s or later", err, cuda.MinDriver)
	case err != nil:
		return fmt.Sprintf("no GPUs: %v; \"nvidia-smi\" may say more", err)
	case len(found) == 0:
		return "no GPUs: the driver finds none; see \"nvidia-smi\", and whether CUDA_VISIBLE_DEVICES hides them"
	}
	return ""
}

// known is a number, nil where it is not known.
func known(v float64) *float64 {
	if math.IsNaN(v) {
		return nil
	}
	return &v
}

// shownNumber writes a number as times many of a unit.
func shownNumber(v *float64, times float64, format string) string {
	if v == nil {
		return "-"
	}
	return fmt.Sprintf(format, *v*times)
}

// onDevice tells a worker what it computes on, and how that is measured; the function that it returns ends the measuring.
func onDevice(cfg *node.WorkerConfig, d cuda.Device) (closeSensors func()) {
	cfg.Device = node.Device{Number: fmt.Sprintf("cuda:%d", d.Ordinal),
		Device: cluster.Device{Name: cluster.DeviceName(d.Name), Memory: d.Memory, Capability: d.Capability(), Driver: d.Driver}}
	s, err := sensors.Open()
	if err != nil {
		cfg.Log.Info("no metrics of the device", "err", err)
		return func() {}
	}
	cfg.Device.Measure = func() (sensors.Reading, error) { return s.Read(d.UUID) }
	return s.Close
}
