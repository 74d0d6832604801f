package settlement

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

var rewrite = flag.Bool("rewrite", false, "write what the journal does into the scripts instead of comparing")

// TestJournalScripts runs every script of testdata/journal: an event, a line of dashes, and what the journal makes of it.
func TestJournalScripts(t *testing.T) {
	files, err := filepath.Glob("testdata/journal/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no scripts: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			got := runScript(t, string(data))
			if *rewrite {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			} else if got != string(data) {
				t.Errorf("%s: the journal now does\n%s", file, got)
			}
		})
	}
}

// runScript replays the commands of a script and returns it with the outputs that the journal gives.
func runScript(t *testing.T, script string) string {
	m := &scripted{t: t}
	m.restart()
	var out strings.Builder
	for block := range strings.SplitSeq(strings.TrimSpace(script), "\n\n") {
		command, _, _ := strings.Cut(block, "\n----\n")
		out.WriteString(command)
		if !strings.HasPrefix(command, "#") {
			out.WriteString("\n----\n" + m.run(strings.Fields(command)))
		}
		out.WriteString("\n\n")
	}
	return strings.TrimRight(out.String(), "\n") + "\n"
}

// scripted is a journal with the disk of its last saved record.
type scripted struct {
	t     *testing.T
	j     journal
	disk  []byte
	nonce uint64
}

func (m *scripted) restart() {
	record, err := decodeRecord(m.disk, common.Hash{1}, 1337)
	if err != nil {
		m.t.Fatal(err)
	}
	m.j = journal{Record: record, contest: true}
}

func (m *scripted) run(words []string) string {
	if words[0] == "crash" {
		m.restart()
		words = []string{"begin"}
	}
	before := m.j.Stage
	next, effects := m.j.step(m.event(words))
	m.j = next
	var names []string
	for _, do := range effects {
		name := string(do.do)
		switch do.do {
		case doSave:
			m.disk = m.j.Encode()
		case doPause:
			name += fmt.Sprintf("(%d)", do.failures)
		case doSign:
			name += fmt.Sprintf("(number %d)", do.number)
		case doFail:
			name += ": " + do.err.Error()
		case doDone:
			name += fmt.Sprintf("(%s)", m.j.Outcome.Status)
		}
		names = append(names, name)
	}
	return fmt.Sprintf("%s -> %s: %s", before, m.j.Stage, strings.Join(names, ", "))
}

func (m *scripted) event(words []string) event {
	seen := sighting{id: ProofID{7}, block: 40}
	has := func(word string) bool { return strings.Contains(" "+strings.Join(words[1:], " ")+" ", " "+word+" ") }
	for status, name := range []string{"", "voting", "accepted", "rejected", "undecided"} {
		if name != "" && has(name) {
			seen.status, seen.same = Status(status), has("same")
		}
	}
	switch words[0] {
	case "begin":
		return evBegin{}
	case "unreachable":
		return evUnreachable{}
	case "refused":
		return evRefused{errors.New("the contract says no")}
	case "looked":
		ev := evLooked{newest: seen, busy: has("busy")}
		if seen.status != StatusNone {
			ev.next = 1
		}
		return ev
	case "raced":
		return evRaced{}
	case "signed":
		return m.signed()
	case "sent":
		return evSent{}
	case "checked":
		ev := evChecked{posting: seen, receipt: noReceipt, nonceUsed: has("nonce-used")}
		for _, kind := range []receiptKind{goodReceipt, revertedReceipt} {
			if has(string(kind)) {
				ev.receipt = kind
			}
		}
		return ev
	case "watched":
		ev := evWatched{status: seen.status, phase: PhaseCommit, losing: has("losing")}
		for phase, name := range map[VotePhase]string{PhaseDraw: "undrawn", PhaseChallenge: "challengeable", PhaseFinalize: "over"} {
			if has(name) {
				ev.phase = phase
			}
		}
		return ev
	case "drawn":
		return evDrawn{}
	case "contested":
		return evContested{}
	case "finalized":
		return evFinalized{}
	case "collected":
		return evCollected{Outcome{Status: seen.status}}
	}
	m.t.Fatalf("unknown command %q", words)
	return nil
}

// signed is a real transaction, since a restart decodes the record.
func (m *scripted) signed() event {
	tx, err := person(m.t, 1).SignTx(m.t.Context(), types.NewTx(&types.DynamicFeeTx{Nonce: m.nonce}), common.Big1)
	if err != nil {
		m.t.Fatal(err)
	}
	m.nonce++
	raw, err := tx.MarshalBinary()
	if err != nil {
		m.t.Fatal(err)
	}
	return evSigned{raw, tx.Hash(), tx.Nonce(), ProofID{7}}
}

func TestRecordRefuses(t *testing.T) {
	m := &scripted{t: t}
	m.restart()
	m.j.Stage = StageNew
	m.run([]string{"signed"})
	good := string(m.disk)
	if _, err := decodeRecord(m.disk, common.Hash{1}, 1337); err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string]string{
		"torn":             good[:len(good)/2],
		"trailing data":    good + "{}",
		"unknown field":    strings.Replace(good, `"stage"`, `"stagee"`, 1),
		"unknown stage":    strings.Replace(good, `"signed","raw"`, `"sent","raw"`, 1),
		"other version":    strings.Replace(good, `"version":2`, `"version":1`, 1),
		"other hash":       strings.Replace(good, m.j.Tx.Hex()[2:10], "00000000", 1),
		"no outcome":       strings.Replace(good, `"signed","raw"`, `"final","raw"`, 1),
		"damaged raw data": strings.Replace(good, `"raw":"0x02`, `"raw":"0x03`, 1),
	} {
		if data == good {
			t.Errorf("%s: the test does not change the record %s", name, good)
		}
		if _, err := decodeRecord([]byte(data), common.Hash{1}, 1337); err == nil {
			t.Errorf("%s: accepted %s", name, data)
		}
	}
	if _, err := decodeRecord(m.disk, common.Hash{2}, 1337); err == nil {
		t.Error("record of another claim was accepted")
	}
	if _, err := decodeRecord(m.disk, common.Hash{1}, 1); !errors.Is(err, ErrWrongChain) {
		t.Errorf("record of another chain: %v", err)
	}
}

func FuzzDecodeRecord(f *testing.F) {
	f.Add([]byte(`{"version":2}`))
	f.Add([]byte(`{"version":2,"claim":"0x00","stage":"signed","raw":"0x"}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		record, err := decodeRecord(data, common.Hash{}, 0)
		if err != nil || len(data) == 0 {
			return
		}
		again, err := decodeRecord(record.Encode(), common.Hash{}, 0)
		if err != nil || again.Stage != record.Stage || again.Tx != record.Tx {
			t.Fatalf("record %+v does not survive a crash: %v", record, err)
		}
	})
}
