package benchmarks

import (
	"strconv"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/font"
	"gonum.org/v1/plot/vg"
)

// typeface returns the plots' font in points.
func typeface(points float64) font.Font {
	return font.Font{Typeface: "Liberation", Variant: "Sans", Size: vg.Points(points)}
}

// dress gives a plot its fonts and its air.
func dress(p *plot.Plot) {
	p.Title.TextStyle.Font, p.Title.Padding = typeface(12), vg.Points(6)
	p.X.Label.TextStyle.Font, p.X.Label.Padding = typeface(8), vg.Points(6)
	p.Y.Label.TextStyle.Font, p.Y.Label.Padding = typeface(9), vg.Points(4)
	p.X.Tick.Label.Font, p.Y.Tick.Label.Font = typeface(10), typeface(9)
	p.X.Padding, p.Y.Padding = 0, 0
	p.Legend.Top, p.Legend.TextStyle.Font = true, typeface(10)
	p.Legend.ThumbnailWidth, p.Legend.Padding = vg.Points(12), vg.Points(3)
	p.Legend.XOffs, p.Legend.YOffs = -vg.Points(6), -vg.Points(4)
}

// plainTicks labels the default ticks without trailing zeros.
type plainTicks struct{}

// Ticks implements plot.Ticker.
func (plainTicks) Ticks(low, high float64) []plot.Tick {
	ticks := plot.DefaultTicks{}.Ticks(low, high)
	for i, tick := range ticks {
		if tick.Label != "" {
			ticks[i].Label = strconv.FormatFloat(tick.Value, 'f', -1, 32)
		}
	}
	return ticks
}
