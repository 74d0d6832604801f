package simulation

import (
	"encoding/json"
	"fmt"

	"github.com/autonet/autonet/mapreduce"
	"github.com/autonet/autonet/worker"
)

func commanded(c mapreduce.Command) worker.Event { return worker.Event{Command: &c} }

// text writes a message for a trace.
func text(v any) string {
	body, err := json.Marshal(v)
	if err != nil {
		return fmt.Sprintf("%+v", v)
	}
	return string(body)
}
