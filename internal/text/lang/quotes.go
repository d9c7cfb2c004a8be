package lang

// QuotePair is an opening quotation mark and the mark that closes it.
type QuotePair struct {
	Open, Close string
}

var (
	curly     = QuotePair{"“", "”"}
	single    = QuotePair{"‘", "’"}
	angled    = QuotePair{"«", "»"}
	lowHigh   = QuotePair{"„", "“"}
	lowSingle = QuotePair{"‚", "‘"}
	lowCurly  = QuotePair{"„", "”"}
	corner    = QuotePair{"「", "」"}
	corners   = QuotePair{"『", "』"}
)

// quotes is keyed by tag first, then by language alone.
var quotes = map[string][]QuotePair{
	"zh-Hans": {curly, single},
	"zh-Hant": {corner, corners},
	"ja":      {corner, corners},
	"en":      {curly, single},
	"ko":      {curly, single},
	"ru":      {angled, lowHigh},
	"uk":      {angled, lowHigh},
	"be":      {angled, lowHigh},
	"kk":      {angled, lowHigh},
	"bg":      {lowHigh, {"’", "’"}},
	"sr":      {lowCurly, {"’", "’"}},
	"mk":      {lowHigh, {"’", "‘"}},
	"de":      {lowHigh, lowSingle},
	"de-CH":   {angled, {"‹", "›"}},
	"cs":      {lowHigh, lowSingle},
	"sk":      {lowHigh, lowSingle},
	"sl":      {lowHigh, lowSingle},
	"et":      {lowHigh, angled},
	"lt":      {lowHigh, lowSingle},
	"lv":      {curly, lowHigh},
	"is":      {lowHigh, lowSingle},
	"pl":      {lowCurly, angled},
	"hu":      {lowCurly, {"»", "«"}},
	"ro":      {lowCurly, angled},
	"hr":      {lowCurly, single},
	"fr":      {{"« ", " »"}, curly},
	"fr-CH":   {angled, {"‹", "›"}},
	"es":      {angled, curly},
	"it":      {angled, curly},
	"pt":      {angled, curly},
	"pt-BR":   {curly, single},
	"ca":      {angled, curly},
	"el":      {angled, curly},
	"hy":      {angled, {"“", "”"}},
	"fa":      {angled, {"‹", "›"}},
	"sv":      {{"”", "”"}, {"’", "’"}},
	"fi":      {{"”", "”"}, {"’", "’"}},
	"da":      {{"”", "”"}, {"’", "’"}},
	"nb":      {angled, single},
	"nn":      {angled, single},
	"no":      {angled, single},
	"sq":      {angled, curly},
	"he":      {{"”", "”"}, {"’", "’"}},
}

// Quotes lists the quotation marks that careful publications in t use, the outer pair first. A language
// that is not in the table gets the curly pairs.
func Quotes(t Tag) []QuotePair {
	q, ok := quotes[string(t)]
	if !ok {
		q, ok = quotes[t.Base()]
	}
	if !ok {
		q = quotes["en"]
	}
	return append([]QuotePair(nil), q...)
}
