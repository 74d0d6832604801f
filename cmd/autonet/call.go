package main

import (
	"bufio"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/serving"
	"github.com/autonet/autonet/settlement"
	"github.com/autonet/autonet/training"
)

type callFlags struct {
	tradeFlags
	server, row, csv, kept string
	buy                    uint64
	batch, window          int
	scale                  float32
}

// callTimeout bounds one request: a server that says nothing for so long is asked again.
const callTimeout = 30 * time.Second

func newCall(a *app) *cobra.Command {
	var f callFlags
	c := &cobra.Command{
		Use:   "call PROJECT",
		Short: "Buy calls of a project's model, and call it",
		Long: `Buy calls of a mature project's model with --buy, and ask its server about samples: rows of numbers from
--row, a CSV file or standard input (--csv -). Each sample is one call, paid by a receipt that the
keystore's account signs; what was bought and not called lapses. One line answers one row.`,
		Example: `  autonet call 0xC0FFEE… --buy 100 --yes --keystore me.json --password-file me.password
  autonet call 0xC0FFEE… --server http://127.0.0.1:8080 --csv digits.csv --scale 16 \
    --keystore me.json --password-file me.password`,
		Args: oneArg("a project's address"),
		RunE: func(c *cobra.Command, args []string) error { return a.call(c.Context(), args[0], f) },
	}
	fs := c.Flags()
	fs.StringVar(&f.server, "server", "http://127.0.0.1:8080", "URL of the project's server (autonet serve)")
	fs.Uint64Var(&f.buy, "buy", 0, "calls to buy first, at the project's price, as \"autonet market hire\" does")
	fs.StringVar(&f.row, "row", "", "one sample: numbers with commas between them")
	fs.StringVar(&f.csv, "csv", "", "CSV file of samples, one a line, without labels; - for standard input")
	fs.Float32Var(&f.scale, "scale", 1, "divide the numbers by this, as the import of the dataset did")
	fs.IntVar(&f.batch, "batch", 32, "samples in one request, at most")
	fs.IntVar(&f.window, "window", 1, "calls to pay ahead, at least a request's: what a server that answers none can take")
	fs.StringVar(&f.kept, "kept", "", "folder that keeps what was signed and sent, so that no call that was cut off is paid twice (default autonet/calls in the user's configuration)")
	c.MarkFlagsMutuallyExclusive("row", "csv")
	c.MarkFlagsOneRequired("buy", "row", "csv")
	f.addWrite(c)
	return c
}

func (a *app) call(ctx context.Context, address string, f callFlags) error {
	project, err := parseProject(address)
	if err != nil {
		return err
	}
	if !(f.scale > 0) {
		return ui.BadInputf("--scale: a number above 0 expected, got %v", f.scale)
	}
	if f.batch < 1 {
		return ui.BadInputf("--batch: 1 or more expected, got %d", f.batch)
	}
	d, err := a.openDesk(ctx, f.tradeFlags, true)
	if err != nil {
		return err
	}
	defer d.Close()
	if f.buy > 0 {
		info, err := d.ProjectState(ctx, project)
		if err == nil {
			err = d.hire(ctx, info, f.buy)
		}
		if err != nil {
			return err
		}
	}
	if f.row == "" && f.csv == "" {
		return nil
	}
	if f.kept == "" {
		home, err := os.UserConfigDir()
		if err != nil {
			return ui.BadInputf("--kept: %w", err)
		}
		f.kept = filepath.Join(home, "autonet", "calls")
	}
	caller, err := serving.NewCaller(serving.CallerConfig{ClientConfig: serving.ClientConfig{URL: f.server, Project: project,
		ChainID: d.ChainID().Uint64(), Signer: d.trader.Config.Signer, Ledger: d.Client, HTTP: &http.Client{Timeout: callTimeout}},
		Dir: f.kept, Window: f.window})
	if err != nil {
		return err
	}
	return errors.Join(a.callRows(ctx, caller, f), caller.Close())
}

// dialChain reaches a chain for a person who waits.
func dialChain(ctx context.Context, url string) (*settlement.Remote, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, connectTimeout, errors.New("no answer within "+connectTimeout.String()))
	defer cancel()
	chain, err := settlement.Dial(ctx, url, settlement.Backoff{})
	if err != nil {
		return nil, fmt.Errorf("--chain: %w", err)
	}
	return chain, nil
}

// callRows reads rows and has them answered a batch at a time.
func (a *app) callRows(ctx context.Context, client *serving.Caller, f callFlags) error {
	model, err := client.Model(ctx)
	if err != nil {
		return err
	}
	var in io.Reader = strings.NewReader(f.row)
	name := "--row"
	switch f.csv {
	case "":
	case "-":
		in, name = a.in, "standard input"
	default:
		file, err := os.Open(f.csv)
		if err != nil {
			return ui.BadInputf("--csv: %w", err)
		}
		defer file.Close()
		in, name = file, f.csv
	}
	rows := &rowReader{csv: csv.NewReader(bufio.NewReader(in)), name: name, scale: f.scale}
	rows.csv.FieldsPerRecord, rows.csv.ReuseRecord, rows.csv.TrimLeadingSpace = model.InputLen, true, true
	for first := 0; ; {
		batch, err := rows.read(min(f.batch, model.MaxBatch))
		if err != nil || len(batch) == 0 {
			return err
		}
		predictions, refused := client.Predict(ctx, batch)
		for i, p := range predictions {
			ans := answer{Row: first + i, Prediction: training.Prediction{Class: p.Class, Probabilities: p.Probabilities, Outputs: p.Outputs}}
			if err := a.answer(ans, f.json, func(class int) string { return fmt.Sprint(class) }); err != nil {
				return err
			}
		}
		if refused != nil {
			return callError(refused)
		}
		first += len(batch)
	}
}

// callError says what the customer can do about a refusal.
func callError(err error) error {
	var refusal *serving.Refusal
	if errors.As(err, &refusal) && refusal.Status == http.StatusPaymentRequired {
		return fmt.Errorf("%w; see --buy", err)
	}
	return err
}

// rowReader reads samples from CSV, one a line.
type rowReader struct {
	csv   *csv.Reader
	name  string
	scale float32
}

// read returns up to n samples, none at the end.
func (r *rowReader) read(n int) ([][]float32, error) {
	var rows [][]float32
	for len(rows) < n {
		record, err := r.csv.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, ui.BadInputf("%s: %d numbers a line expected: %w", r.name, r.csv.FieldsPerRecord, err)
		}
		row := make([]float32, len(record))
		for i, text := range record {
			v, err := strconv.ParseFloat(strings.TrimSpace(text), 32)
			if err != nil || v-v != 0 {
				line, column := r.csv.FieldPos(i)
				return nil, ui.BadInputf("%s:%d:%d: a number expected, got %q", r.name, line, column, text)
			}
			row[i] = float32(v) / r.scale
		}
		rows = append(rows, row)
	}
	return rows, nil
}
