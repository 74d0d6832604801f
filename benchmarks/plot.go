package benchmarks

import (
	"fmt"
	"image/color"
	"path/filepath"
	"strings"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/vg"
)

// The sides' colours: apart for eyes that see no red or no green (Okabe and Ito's palette).
var (
	oursColor = color.RGBA{R: 0, G: 114, B: 178, A: 255}
	peerColor = color.RGBA{R: 230, G: 159, B: 0, A: 255}
)

const (
	plotWidth, plotHeight = 16 * vg.Centimeter, 10 * vg.Centimeter
	barWidth              = 1.1 * vg.Centimeter
)

// WritePlots draws each group's rows of one unit as bars with their smallest and largest measurement, and writes them to
// dir as PNG and SVG. It returns the files' paths.
func (r Report) WritePlots(dir string) ([]string, error) {
	var files []string
	for _, chart := range charts(r.Rows) {
		p, err := chart.draw(r)
		if err != nil {
			return files, fmt.Errorf("plot %s: %w", chart.title(), err)
		}
		for _, kind := range []string{".png", ".svg"} {
			path := filepath.Join(dir, chart.fileName(r.Suite)+kind)
			if err := p.Save(plotWidth, plotHeight, path); err != nil {
				return files, fmt.Errorf("plot %s: %w", chart.title(), err)
			}
			files = append(files, path)
		}
	}
	return files, nil
}

// chart is the rows of one group and unit that have a number of ours.
type chart struct {
	group, unit string
	rows        []Row
}

func charts(rows []Row) []*chart {
	var list []*chart
	for _, row := range rows {
		if !row.Ours.Finite() {
			continue
		}
		var c *chart
		for _, known := range list {
			if known.group == row.Group && known.unit == row.Unit {
				c = known
			}
		}
		if c == nil {
			c = &chart{group: row.Group, unit: row.Unit}
			list = append(list, c)
		}
		c.rows = append(c.rows, row)
	}
	return list
}

func (c *chart) title() string { return c.group + ", " + c.unit }

// fileName joins suite, group and unit with what file systems and URLs take.
func (c *chart) fileName(suite string) string {
	clean := func(s string) string {
		return strings.Trim(strings.Map(func(r rune) rune {
			if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
				return r
			}
			return '-'
		}, strings.ReplaceAll(strings.ToLower(s), "/", " per ")), "-")
	}
	return suite + "-" + clean(c.group) + "-" + strings.ReplaceAll(clean(c.unit), "--", "-")
}

func (c *chart) draw(r Report) (*plot.Plot, error) {
	p := plot.New()
	p.Title.Text = fmt.Sprintf("%s: %s, %s (%s is better)", r.Suite, c.group, c.unit, c.rows[0].Better)
	p.X.Label.Text = fmt.Sprintf("%s, %d cores; median of %d, whiskers from min to max", r.Machine.CPU, r.Machine.Cores, r.Repeats)
	p.Y.Label.Text = c.unit
	p.Y.Min = 0
	p.Y.Tick.Marker = plainTicks{}
	grid := plotter.NewGrid()
	grid.Vertical.Width = 0
	grid.Horizontal.Color = color.Gray{Y: 220}
	p.Add(grid)
	if err := c.bars(p, "Autonet", oursColor, -barWidth/2, func(row Row) (Number, Spread) { return row.Ours, row.OursSpread }); err != nil {
		return nil, err
	}
	if name := c.peerName(); name != "" {
		if err := c.bars(p, name, peerColor, barWidth/2, func(row Row) (Number, Spread) { return row.Peer, row.PeerSpread }); err != nil {
			return nil, err
		}
	}
	names := make([]string, len(c.rows))
	for i, row := range c.rows {
		names[i] = row.Name
	}
	p.NominalX(names...)
	p.X.Min, p.X.Max = -0.6, float64(len(names))-0.4 // bars stand beside their places
	p.Y.Max *= 1.3                                   // room for the numbers and the legend
	dress(p)
	return p, nil
}

// peerName names the peer that was measured; empty if none was.
func (c *chart) peerName() string {
	for _, row := range c.rows {
		if row.Peer.Finite() {
			return row.PeerName
		}
	}
	return ""
}

// bars adds one side's bars, moved aside by offset, and their whiskers.
func (c *chart) bars(p *plot.Plot, name string, fill color.Color, offset vg.Length, pick func(Row) (Number, Spread)) error {
	values := make(plotter.Values, len(c.rows))
	var ends whiskers
	for i, row := range c.rows {
		median, spread := pick(row)
		if !median.Finite() {
			continue
		}
		values[i] = float64(median)
		if spread.Min.Finite() && spread.Max.Finite() {
			ends = append(ends, whisker{
				x: float64(i), low: float64(spread.Min), high: float64(spread.Max), offset: offset, label: digits(median),
			})
		}
	}
	bars, err := plotter.NewBarChart(values, barWidth)
	if err != nil {
		return err
	}
	bars.Color, bars.Offset, bars.LineStyle.Width = fill, offset, 0
	p.Add(bars, ends)
	p.Legend.Add(name, bars)
	return nil
}
