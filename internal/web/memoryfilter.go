package web

import (
	"net/url"
	"slices"
	"strconv"
	"time"

	"recto/internal/newsroom"
)

// origins are how units of the memory come about, in the order of the form.
var origins = [...]newsroom.MemoryOrigin{newsroom.OriginHuman, newsroom.OriginMemory, newsroom.OriginMachine, newsroom.OriginFile}

// numberOf is a whole number of a form, 0 where there is none.
func numberOf(form url.Values, name string) int64 {
	n, _ := strconv.ParseInt(form.Get(name), 10, 64)
	return max(0, n)
}

// memoryFilter reads which units a form means. Days are those of UTC, the last one included; what cannot be read counts
// as not given.
func memoryFilter(form url.Values) newsroom.MemoryFilter {
	f := newsroom.MemoryFilter{Import: newsroom.MemoryImportID(numberOf(form, "import")), Member: newsroom.MemberID(numberOf(form, "member")),
		Translation: newsroom.TranslationID(numberOf(form, "article"))}
	if o := newsroom.MemoryOrigin(form.Get("origin")); slices.Contains(origins[:], o) {
		f.Origin = o
	}
	if day, err := time.Parse(time.DateOnly, form.Get("since")); err == nil {
		f.Since = day
	}
	if day, err := time.Parse(time.DateOnly, form.Get("till")); err == nil {
		f.Before = day.AddDate(0, 0, 1)
	}
	return f
}

// Filtered reports whether the filter leaves anything out.
func (m memoryView) Filtered() bool { return m.Filter != newsroom.MemoryFilter{} }
