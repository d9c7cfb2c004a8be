package web

import (
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"recto/internal/newsroom"
	"recto/internal/text/lang"
)

// origins are how units of the memory come about, in the order of the form.
var origins = [...]newsroom.MemoryOrigin{newsroom.OriginHuman, newsroom.OriginMemory, newsroom.OriginMachine, newsroom.OriginFile}

// numberOf is a whole number of a form, 0 where there is none.
func numberOf(form url.Values, name string) int64 {
	n, _ := strconv.ParseInt(form.Get(name), 10, 64)
	return max(0, n)
}

// memoryFilter reads which units a form means. Days are those of UTC, the last one included. What cannot be read is left
// out, with an error that names it.
func memoryFilter(form url.Values) (f newsroom.MemoryFilter, err error) {
	f = newsroom.MemoryFilter{Import: newsroom.MemoryImportID(numberOf(form, "import")), Member: newsroom.MemberID(numberOf(form, "member")),
		Translation: newsroom.TranslationID(numberOf(form, "article"))}
	if o := newsroom.MemoryOrigin(form.Get("origin")); slices.Contains(origins[:], o) {
		f.Origin = o
	} else if o != "" {
		err = fmt.Errorf("the origin %q is not known: %w", o, newsroom.ErrInvalid)
	}
	if from, to, ok := strings.Cut(form.Get("langs"), " "); ok {
		var wrong, too error
		f.From, wrong = lang.Parse(from)
		f.To, too = lang.Parse(to)
		if wrong != nil || too != nil {
			f.From, f.To, err = "", "", fmt.Errorf("%w: %w", errors.Join(wrong, too), newsroom.ErrInvalid)
		}
	}
	for name, at := range map[string]*time.Time{"since": &f.Since, "till": &f.Before} {
		d, wrong := day(form.Get(name))
		if wrong != nil || !d.IsZero() && d.Year() < 1000 {
			err = fmt.Errorf("%q is no day such as 2026-02-28: %w", form.Get(name), newsroom.ErrInvalid)
			continue
		}
		*at = d
	}
	if !f.Before.IsZero() {
		f.Before = f.Before.AddDate(0, 0, 1)
	}
	return f, err
}

// Filtered reports whether the filter leaves anything out.
func (m memoryView) Filtered() bool { return m.Filter != newsroom.MemoryFilter{} }
