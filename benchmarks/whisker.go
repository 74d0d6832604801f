package benchmarks

import (
	"image/color"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
)

// whisker is the line from the smallest to the largest measurement of a bar that stands beside its nominal place.
type whisker struct {
	x, low, high float64
	offset       vg.Length
	label        string // the median, written above
}

// whiskers and the numbers above them are drawn over the bars. plotter.YErrorBars cannot be moved aside with its bars, so these can.
type whiskers []whisker

var (
	_ plot.Plotter    = whiskers(nil)
	_ plot.DataRanger = whiskers(nil)
)

// Plot draws the lines and their caps.
func (w whiskers) Plot(c draw.Canvas, p *plot.Plot) {
	toX, toY := p.Transforms(&c)
	style := draw.LineStyle{Color: color.Black, Width: vg.Points(1)}
	const half, above = 3, 4 // points: of a cap, below a label
	text := p.X.Tick.Label
	text.Font, text.XAlign, text.YAlign, text.Rotation = typeface(8), draw.XCenter, draw.YBottom, 0
	for _, e := range w {
		x, low, high := toX(e.x)+e.offset, toY(e.low), toY(e.high)
		c.StrokeLine2(style, x, low, x, high)
		c.StrokeLine2(style, x-half, low, x+half, low)
		c.StrokeLine2(style, x-half, high, x+half, high)
		c.FillText(text, vg.Point{X: x, Y: high + above}, e.label)
	}
}

// DataRange makes the axes reach the whiskers.
func (w whiskers) DataRange() (xmin, xmax, ymin, ymax float64) {
	points := make(plotter.XYs, 0, 2*len(w)+1)
	points = append(points, plotter.XY{})
	for _, e := range w {
		points = append(points, plotter.XY{X: e.x, Y: e.low}, plotter.XY{X: e.x, Y: e.high})
	}
	return plotter.XYRange(points)
}
