package web

import (
	"net/http"

	"recto/internal/locale"
)

// beadRun is beads that stand one behind the other; those that nobody need look at are folded.
type beadRun struct {
	*locale.Printer
	Folded bool
	Rows   []beadRow
}

// First and Last are the numbers of the run's outermost beads.
func (r beadRun) First() int { return r.Rows[0].Number }
func (r beadRun) Last() int  { return r.Rows[len(r.Rows)-1].Number }

// shortestFold is how many beads are worth folding.
const shortestFold = 3

// showDoubts is what the address says to show only beads in doubt.
const showDoubts = "look"

func onlyDoubts(r *http.Request) bool { return r.FormValue("show") == showDoubts }

// runs parts beads into those to be seen and those to be folded. A bead in doubt, or open, is judged beside its
// neighbours, so these are seen too. With doubts, only the beads in doubt and the open one are there.
func runs(rows []beadRow, doubts bool) []beadRun {
	asks := func(i int) bool { return i >= 0 && i < len(rows) && (rows[i].Doubt || rows[i].Active) }
	var out []beadRun
	add := func(row beadRow, folded bool) {
		if len(out) == 0 || out[len(out)-1].Folded != folded {
			out = append(out, beadRun{Printer: row.Printer, Folded: folded})
		}
		out[len(out)-1].Rows = append(out[len(out)-1].Rows, row)
	}
	for i, row := range rows {
		switch {
		case !doubts:
			add(row, !row.Uncaptured && !asks(i-1) && !asks(i) && !asks(i+1))
		case asks(i):
			add(row, false)
		}
	}
	for i := range out {
		out[i].Folded = out[i].Folded && len(out[i].Rows) >= shortestFold
	}
	return out
}
