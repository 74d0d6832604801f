package ui

import (
	"io"
	"log/slog"
	"strings"
)

// LogFlags are the flags of every subcommand that logs.
type LogFlags struct {
	Level  string // debug, info, warn, error
	Format string // text, json
}

// FlagSet is the part of pflag.FlagSet that flags are put into.
type FlagSet interface {
	StringVar(p *string, name, value, usage string)
}

// Add declares --log-level and --log-format; level is the level by default.
func (f *LogFlags) Add(flags FlagSet, level string) {
	flags.StringVar(&f.Level, "log-level", level, "least level that is logged: debug, info, warn or error")
	flags.StringVar(&f.Format, "log-format", "text", "form of log lines: text or json")
}

// Logger returns the logger that the flags ask for, writing to w.
func (f *LogFlags) Logger(w io.Writer) (*slog.Logger, error) {
	var level slog.Level
	if err := level.UnmarshalText([]byte(f.Level)); err != nil {
		return nil, BadInputf("--log-level: debug, info, warn or error expected, got %q", f.Level)
	}
	options := &slog.HandlerOptions{Level: level}
	switch strings.ToLower(f.Format) {
	case "text":
		return slog.New(slog.NewTextHandler(w, options)), nil
	case "json":
		return slog.New(slog.NewJSONHandler(w, options)), nil
	}
	return nil, BadInputf("--log-format: text or json expected, got %q", f.Format)
}
