package markup

import (
	"strings"
	"unicode"

	"recto/internal/text/lang"
)

// Inline Markdown is read in three steps: tokenize cuts a paragraph into tokens and resolves links as
// their closing bracket comes by, emphasize pairs the runs of "*", "_" and "~" (both by CommonMark's
// rules), and build (in build.go) turns the tokens into a Text.
//
// This is a reader of its own, beside goldmark's block parser, because a Text needs what goldmark's
// inline parser does not give: time that is linear in the paragraph whatever stands in it, HTML tags
// that pair with their closers, and positions of soft line breaks.

type tokenKind uint8

const (
	tokText   tokenKind = iota // raw text, s[start:end]
	tokString                  // text that stands for itself: an escape or a character reference
	tokSoft
	tokHard
	tokCode
	tokTag   // raw HTML, s[start:end]
	tokAuto  // an autolink; text shown, url in links
	tokDelim // a run of emphasis characters
	tokOpen  // "[" or "![": a link's beginning when link >= 0
	tokClose // a link's end
	tokFoot  // a footnote reference, text is the label
)

type token struct {
	kind       tokenKind
	start, end int // in the buffer
	text       string
	link       int // index into links; for tokDelim into delims
}

type linkInfo struct {
	url, title, ref string
	image           bool
}

// delim is a run of "*", "_" or "~".
type delim struct {
	tok, prev, next   int
	ch                byte
	n, orig           int
	canOpen, canClose bool
	closes, opens     []SpanKind // in the order in which they were matched
}

// bracket is an opener that may become a link.
type bracket struct {
	tok, delims, pos int
	image, inactive  bool
	nested           bool // another bracket opened behind it
}

// inlineRules say what has a meaning beside plain CommonMark.
type inlineRules struct {
	refs   map[string]*LinkDef // by normalLabel
	isNote func(label string) bool
	html   bool // only tags and character references have a meaning: the text of an HTML block
	budget *int // how many tokens may still be made; when it is used up the rest is text
}

type tokenizer struct {
	s        string
	rules    *inlineRules
	toks     []token
	links    []linkInfo
	delims   []delim
	last     int // the last delim still in the list, -1 for none
	brackets []bracket
	tags     tagScanner
	ticks    map[int][]int // positions of backtick runs by length
	text     int           // where the pending raw text begins
	i        int
	closed   int // brackets below this height that are no images are inactive already
}

// special marks the bytes that may begin something else than text.
var special = func() (t [256]bool) {
	for _, c := range []byte("\\`*_~[]!<&\n\r@:wW") {
		t[c] = true
	}
	return
}()

func tokenize(s string, rules *inlineRules) *tokenizer {
	t := &tokenizer{s: s, rules: rules, last: -1}
	for t.i < len(s) {
		if !special[s[t.i]] || *rules.budget <= 0 || !t.step(s[t.i]) {
			t.i++
		}
	}
	t.flush(len(s))
	t.emphasize(0)
	return t
}

// flush makes a text token of what was passed since the last token.
func (t *tokenizer) flush(to int) {
	if to > t.text {
		t.toks = append(t.toks, token{kind: tokText, start: t.text, end: to, link: -1})
	}
	t.text = to
}

func (t *tokenizer) push(tok token, end int) bool {
	t.flush(t.i)
	tok.start, tok.end = t.i, end
	t.toks = append(t.toks, tok)
	t.i, t.text = end, end
	*t.rules.budget--
	return true
}

// step reads what begins at t.i; false means that it is text.
func (t *tokenizer) step(c byte) bool {
	switch c {
	case '\n', '\r':
		return t.lineEnd(c)
	case '<':
		return t.angle()
	case '&':
		if text, end := scanEntity(t.s, t.i); end > 0 {
			return t.push(token{kind: tokString, text: text}, end)
		}
		return false
	}
	if t.rules.html {
		return false
	}
	switch c {
	case '\\':
		return t.backslash()
	case '`':
		return t.code()
	case '*', '_', '~':
		return t.delimRun(c)
	case '[':
		return t.open(1)
	case '!':
		if t.i+1 < len(t.s) && t.s[t.i+1] == '[' && !t.footnoteAt(t.i+1) {
			return t.open(2)
		}
		return false
	case ']':
		return t.close()
	case '@':
		return t.email()
	}
	return t.address(c)
}

func (t *tokenizer) lineEnd(c byte) bool {
	if c == '\r' {
		end := t.i + 1
		if end < len(t.s) && t.s[end] == '\n' {
			return false // taken as trailing space of the line
		}
		return t.push(token{kind: tokString, text: " "}, end)
	}
	kind := tokSoft
	at := t.i
	for at > t.text && (t.s[at-1] == ' ' || t.s[at-1] == '\t' || t.s[at-1] == '\r') {
		at--
	}
	if strings.HasSuffix(strings.TrimRight(t.s[at:t.i], "\r"), "  ") && !t.rules.html {
		kind = tokHard
	}
	end := t.i + 1
	for end < len(t.s) && (t.s[end] == ' ' || t.s[end] == '\t') {
		end++
	}
	t.flush(at)
	t.toks = append(t.toks, token{kind: kind, start: t.i, end: end, link: -1})
	t.i, t.text = end, end
	return true
}

func (t *tokenizer) backslash() bool {
	if t.i+1 >= len(t.s) {
		return false
	}
	next := t.s[t.i+1]
	if next == '\n' || next == '\r' && t.i+2 < len(t.s) && t.s[t.i+2] == '\n' {
		end := t.i + 2
		if next == '\r' {
			end++
		}
		for end < len(t.s) && (t.s[end] == ' ' || t.s[end] == '\t') {
			end++
		}
		return t.push(token{kind: tokHard}, end)
	}
	if isPunct(next) {
		return t.push(token{kind: tokString, text: t.s[t.i+1 : t.i+2]}, t.i+2)
	}
	return false
}

func (t *tokenizer) angle() bool {
	if !t.rules.html {
		if text, url, end := scanAutolink(t.s, t.i); end > 0 {
			t.links = append(t.links, linkInfo{url: url})
			return t.push(token{kind: tokAuto, text: text, link: len(t.links) - 1}, end)
		}
	}
	if end := t.tags.scan(t.s, t.i); end > 0 {
		return t.push(token{kind: tokTag}, end)
	}
	return false
}

// code reads a code span: a run of backticks up to the next run of the same length.
func (t *tokenizer) code() bool {
	if t.ticks == nil {
		t.findTicks()
	}
	n := t.i
	for n < len(t.s) && t.s[n] == '`' {
		n++
	}
	size := n - t.i
	runs := t.ticks[size]
	for len(runs) > 0 && runs[0] < n {
		runs = runs[1:]
	}
	t.ticks[size] = runs
	if len(runs) == 0 {
		t.i = n // the whole run is text
		return true
	}
	body := t.s[n:runs[0]]
	if strings.ContainsAny(body, "\r\n") {
		body = strings.NewReplacer("\r\n", " ", "\n", " ", "\r", " ").Replace(body)
	}
	if len(body) > 2 && body[0] == ' ' && body[len(body)-1] == ' ' && strings.Trim(body, " ") != "" {
		body = body[1 : len(body)-1]
	}
	return t.push(token{kind: tokCode, text: body}, runs[0]+size)
}

func (t *tokenizer) findTicks() {
	t.ticks = map[int][]int{}
	for i := 0; i < len(t.s); {
		if t.s[i] != '`' {
			i++
			continue
		}
		n := i
		for n < len(t.s) && t.s[n] == '`' {
			n++
		}
		t.ticks[n-i] = append(t.ticks[n-i], i)
		i = n
	}
}

// delimRun reads a run of emphasis characters and judges whether it can open and close.
func (t *tokenizer) delimRun(c byte) bool {
	end := t.i
	for end < len(t.s) && t.s[end] == c {
		end++
	}
	n := end - t.i
	canOpen, canClose := flanks(t.s, t.i, end)
	if c == '~' && n > 2 || !canOpen && !canClose {
		t.i = end
		return true
	}
	d := delim{tok: -1, prev: t.last, next: -1, ch: c, n: n, orig: n, canOpen: canOpen, canClose: canClose}
	t.push(token{kind: tokDelim, link: len(t.delims)}, end)
	d.tok = len(t.toks) - 1
	if t.last >= 0 {
		t.delims[t.last].next = len(t.delims)
	}
	t.last = len(t.delims)
	t.delims = append(t.delims, d)
	return true
}

// flanks judges whether the run s[i:end] can open and close emphasis.
func flanks(s string, i, end int) (canOpen, canClose bool) {
	before, after := runesAround(s, i, end)
	return flanking(before, after, s[i], s[i] != '_')
}

// flanking applies CommonMark's rules on left- and right-flanking runs. They were made for words between
// spaces and see no strong text in "**“中文。”**后面" or "**北约（NATO）**成员国". With cjk, which is how we
// read, a character of a script without spaces is a boundary as good as a space, and its own punctuation
// is like its letters. The writer asks without it: what it writes is strong for every other reader too.
func flanking(before, after rune, c byte, cjk bool) (canOpen, canClose bool) {
	spaceBefore, spaceAfter := isSpaceRune(before), isSpaceRune(after)
	punctBefore, punctAfter := isPunctRune(before), isPunctRune(after)
	edgeBefore, edgeAfter := spaceBefore || punctBefore, spaceAfter || punctAfter
	if cjk {
		wideBefore, wideAfter := spaceless(before), spaceless(after)
		punctBefore, punctAfter = punctBefore && !wideBefore, punctAfter && !wideAfter
		edgeBefore, edgeAfter = edgeBefore || wideBefore, edgeAfter || wideAfter
	}
	left := !spaceAfter && (!punctAfter || edgeBefore)
	right := !spaceBefore && (!punctBefore || edgeAfter)
	if c == '_' {
		return left && (!right || punctBefore), right && (!left || punctAfter)
	}
	return left, right
}

// spaceless reports whether a character belongs to a script whose words or particles stand without spaces
// between them.
func spaceless(r rune) bool {
	return r >= 0x1100 && (lang.Wide(r) || unicode.Is(unicode.Hangul, r))
}

// address reads a bare web address.
func (t *tokenizer) address(c byte) bool {
	at := t.i
	if c == ':' {
		for at > t.text && t.i-at < 5 && isAlpha(t.s[at-1]) {
			at--
		}
		if !strings.HasPrefix(t.s[t.i:], "://") || at == t.i {
			return false
		}
		at = schemeStart(t.s, at, t.i)
		if at < 0 {
			return false
		}
	}
	end, url := bareLink(t.s, at, len(t.brackets) > 0)
	if end < 0 {
		return false
	}
	t.i = at
	t.links = append(t.links, linkInfo{url: url})
	return t.push(token{kind: tokAuto, text: t.s[at:end], link: len(t.links) - 1}, end)
}

// schemeStart finds where "http", "https" or "ftp" begins among the letters s[from:colon].
func schemeStart(s string, from, colon int) int {
	for _, scheme := range []string{"https", "http", "ftp"} {
		if at := colon - len(scheme); at >= from && strings.EqualFold(s[at:colon], scheme) {
			return at
		}
	}
	return -1
}

func (t *tokenizer) email() bool {
	start, end := bareEmail(t.s, t.i, t.text)
	if start < 0 {
		return false
	}
	t.i = start
	text := t.s[start:end]
	t.links = append(t.links, linkInfo{url: "mailto:" + text})
	return t.push(token{kind: tokAuto, text: text, link: len(t.links) - 1}, end)
}
