package cli

import (
	"fmt"
	"io"
	"os"
	"strings"
)

// progress is a bar on a terminal; elsewhere it shows nothing.
type progress struct {
	out         io.Writer // nil: no terminal
	done, total int
}

// The bar's sizes, in columns.
const (
	barWidth  = 24
	nameWidth = 40
)

func newProgress(out io.Writer, total int) *progress {
	p := &progress{total: total}
	if f, ok := out.(*os.File); ok {
		if info, err := f.Stat(); err == nil && info.Mode()&os.ModeCharDevice != 0 {
			p.out = out
		}
	}
	return p
}

// show draws the bar with what is being done.
func (p *progress) show(what string) {
	if p.out == nil {
		return
	}
	if r := []rune(what); len(r) > nameWidth {
		what = "…" + string(r[len(r)-nameWidth:])
	}
	full := barWidth * p.done / max(p.total, 1)
	fmt.Fprintf(p.out, "\r\x1b[K[%s%s] %d/%d %s", strings.Repeat("#", full), strings.Repeat(".", barWidth-full), p.done, p.total, what)
}

func (p *progress) step() { p.done++ }

// clear takes the bar off its line, so that something else can be written there.
func (p *progress) clear() {
	if p.out != nil {
		fmt.Fprint(p.out, "\r\x1b[K")
	}
}
