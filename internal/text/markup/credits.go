package markup

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Credit is one name that an article gives with its part: author, translator, reviewer, picker, publisher,
// editor, picture or outlet.
type Credit struct {
	Part string `json:"part"`
	Name string `json:"name"`
	URL  string `json:"url,omitempty"`
}

// Credits lists the names in the blocks that AssignRoles made byline and credit, in their order, each part
// and name once. Placeholders of a blank form ("译者ID") are left out.
func Credits(d *Document) []Credit {
	var out []Credit
	for i := range d.Blocks {
		b := &d.Blocks[i]
		if b.Role != RoleByline && b.Role != RoleCredit && b.Role != RoleOrigin {
			continue
		}
		for _, c := range creditsOf(d.Blocks, i) {
			if !slices.Contains(out, c) {
				out = append(out, c)
			}
		}
	}
	return out
}

// creditsOf reads the names of one block; a block without a label takes it from the one before.
func creditsOf(blocks []Block, i int) []Credit {
	b := &blocks[i]
	pieces := piecesOf(b.Text)
	if len(pieces) == 0 {
		return outletCredits(blocks, i)
	}
	var out []Credit
	for _, p := range pieces {
		if p.label.Role != RoleByline && p.label.Role != RoleCredit && p.label.Part != PartOutlet {
			continue
		}
		for _, part := range append([]string{p.label.Part}, p.label.Also...) {
			if !isPersonal(part) {
				continue
			}
			for _, n := range namesIn(b.Text, p.start, p.end, part) {
				out = append(out, Credit{part, n.Name, n.URL})
			}
		}
	}
	return out
}

// outletCredits reads a block that has a role but no label: names under a bare label, or "本文由 ... 荣誉推出".
func outletCredits(blocks []Block, i int) []Credit {
	b := &blocks[i]
	if b.Role == RoleOrigin {
		return nil
	}
	plain := strings.TrimSpace(b.Text.Plain)
	var out []Credit
	if n, _, ok := noticeIn(strings.ToLower(plain), utf8.RuneCountInString(plain)); ok && n.part == PartOutlet {
		for _, s := range b.Text.Spans {
			if s.Kind == Link && s.Start < s.End {
				out = append(out, Credit{PartOutlet, strings.TrimSpace(b.Text.Plain[s.Start:s.End]), s.URL})
			}
		}
		return out
	}
	for j := i - 1; j >= 0 && j >= i-12 && blocks[j].Role == b.Role; j-- {
		l, ok := labelWords(strings.TrimRight(strings.TrimSpace(blocks[j].Text.Plain), ":："))
		if ok && isPersonal(l.Part) {
			for _, n := range namesIn(b.Text, 0, len(b.Text.Plain), l.Part) {
				out = append(out, Credit{l.Part, n.Name, n.URL})
			}
			return out
		}
	}
	return nil
}

// isPersonal reports whether a part is one that names stand for.
func isPersonal(part string) bool {
	switch part {
	case PartAuthor, PartTranslator, PartReviewer, PartEditor, PartPicker, PartPublisher, PartPicture, PartOutlet:
		return true
	}
	return false
}

// piece is a label in a block with the byte range of what it labels.
type piece struct {
	label      Label
	start, end int
}

// piecesOf finds the labels of a block: one at the beginning of each line, and more within a line behind a
// space or a mark ("作者：甲　译者：乙").
func piecesOf(t Text) []piece {
	var out []piece
	for at := 0; at < len(t.Plain); {
		line := firstLine(t.Plain[at:])
		if len(line) > 4000 {
			break
		}
		if l, rest, ok := LabelledLine(line); ok {
			out = append(out, splitPieces(t.Plain, l, at+restAt(line, rest), at+len(line))...)
		} else if inner := splitPieces(t.Plain, Label{Role: RoleOrigin}, at, at+len(line)); len(inner) > 1 {
			out = append(out, inner[1:]...) // labels behind a sentence: "First published by X. Translation: Y"
		} else if n := len(out); n > 0 && strings.TrimSpace(line) != "" {
			out[n-1].end = at + len(line)
		}
		at += len(line) + 1
	}
	return out
}

// restAt is where rest, which LabelledLine cut from line's end, begins in it.
func restAt(line, rest string) int {
	if rest == "" {
		return len(line)
	}
	return strings.LastIndex(line, rest)
}

// splitPieces cuts one labelled range at the further labels inside it.
func splitPieces(s string, l Label, start, end int) []piece {
	out := []piece{{l, start, end}}
	if l.Role != RoleByline && l.Role != RoleCredit && l.Role != RoleSource && l.Role != RoleOrigin {
		return out
	}
	for at := start; at < end; {
		r, size := utf8.DecodeRuneInString(s[at:end])
		at += size
		if !unicode.IsSpace(r) && !strings.ContainsRune("|｜丨;；，,。.·•/／（(【、", r) {
			continue
		}
		sub := strings.TrimLeft(s[at:end], labelLead)
		next, rest, ok := Label{}, "", false
		if strings.ContainsAny(sub[:prefixLen(sub, 48)], ":：|｜/／") {
			next, rest, ok = labelBeforeMark(sub)
		}
		if !ok && !unicode.IsSpace(r) {
			next, rest, ok = labelPhrase(sub)
		}
		if !ok || next.Role != RoleByline && next.Role != RoleCredit && next.Role != RoleSource && next.Role != RoleOrigin {
			continue
		}
		out[len(out)-1].end = at - size
		from := at + restAt(s[at:end], rest)
		out = append(out, piece{next, from, end})
		at = max(from, at)
	}
	return out
}

// namesIn reads the names in a byte range: linked names, and what is written between them.
func namesIn(t Text, start, end int, part string) []Credit {
	var out []Credit
	plain := func(from, to int) {
		if part == PartPicture && hasLink(t, start, end) {
			return // "Ann Lee, used with permission"
		}
		for _, n := range SplitNames(t.Plain[from:to], part) {
			out = append(out, Credit{Name: n})
		}
	}
	at := start
	for _, s := range t.Spans {
		if s.Kind != Link || s.Start == s.End || s.Start < at || s.End > end {
			continue
		}
		plain(at, s.Start)
		name := strings.TrimSpace(t.Plain[s.Start:s.End])
		switch {
		case urlIn(name) == name && len(out) > 0 && out[len(out)-1].URL == "":
			out[len(out)-1].URL = s.URL // "Name https://..."
		case cleanName(name) != "" && urlIn(name) != name:
			out = append(out, Credit{Name: cleanName(name), URL: s.URL})
		}
		at = s.End
	}
	plain(at, end)
	return out
}

// hasLink reports whether a link stands in a byte range of t.
func hasLink(t Text, start, end int) bool {
	for _, s := range t.Spans {
		if s.Kind == Link && s.Start >= start && s.End <= end && s.Start < s.End {
			return true
		}
	}
	return false
}

// SplitNames parts a list of names as credits write them: by 、 / & and commas, by "and" and its sisters,
// and by spaces between account names. Commas do not part an author from the house behind it.
func SplitNames(s, part string) []string {
	s = strings.ReplaceAll(s, "\n", " ")
	if u := urlIn(s); u != "" {
		s = strings.ReplaceAll(s, u, " ")
	}
	if part == PartPicture || part == PartOutlet {
		if s = cleanName(s); s == "" {
			return nil
		}
		return []string{s}
	}
	for _, and := range []string{" and ", " и ", " та ", " und ", " et ", " y ", " & "} {
		s = strings.ReplaceAll(s, and, "、")
	}
	seps := "、/／&＆;；|｜\n"
	if part != PartAuthor || strings.Count(s, "，") > 0 {
		seps += ",，"
	}
	var out []string
	for _, n := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(seps, r) }) {
		words := strings.Fields(n)
		if len(words) > 1 && areAccounts(words) {
			for _, w := range words {
				if w = cleanName(w); w != "" {
					out = append(out, w)
				}
			}
			continue
		}
		if n = cleanName(n); n != "" {
			out = append(out, n)
		}
	}
	return out
}

// areAccounts reports whether words are account names or Han names side by side and not one name.
func areAccounts(words []string) bool {
	han := true
	for _, w := range words {
		n := 0
		for _, r := range w {
			if !unicode.Is(unicode.Han, r) {
				n = 9
				break
			}
			n++
		}
		han = han && n >= 2 && n <= 4
	}
	if han {
		return true
	}
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		if r >= utf8.RuneSelf || unicode.IsUpper(r) || !hasLetters(w) || nameParticles[w] {
			return false
		}
	}
	return true
}

// cleanName takes the marks off a name; "" when it is a placeholder, a stop or no name at all.
func cleanName(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	s = strings.Trim(s, " \t\u3000*_`~·•:：,，。;；|-–—\"“”「」『』【】[]<>@")
	if !hasLetters(s) || isPlaceholder(s) {
		return ""
	}
	for _, pair := range [...][2]string{{"(", ")"}, {"（", "）"}} {
		if strings.Count(s, pair[0]) != strings.Count(s, pair[1]) {
			s = strings.TrimSpace(strings.Trim(s, "()（）"))
		}
	}
	if word := s[strings.LastIndexAny(s, " .")+1:]; word == "" { // "Ann Lee." but "Otto K." and "Ann Lee Jr."
		stem := strings.TrimRight(s, " .")
		if utf8.RuneCountInString(stem[strings.LastIndexAny(stem, " .")+1:]) > 2 {
			return stem
		}
	}
	return s
}

// isPlaceholder reports whether a name is what a blank form says: "译者ID", "Translator Name", "TBD".
func isPlaceholder(s string) bool {
	s = strings.ToLower(strings.ReplaceAll(s, " ", ""))
	switch s {
	case "译者id", "校对者id", "校对id", "校对", "译者", "作者", "作者id", "選題id", "选题id", "選題者id", "发布者id", "譯者id", "校對者id", "待认领", "待校对", "待認領", "待校對", "无", "無", "暂无", "暫無", "tbd", "tba", "todo", "n/a", "none", "null", "nil",
		"translatorname", "translatorid", "yourname", "name", "id", "reviewerid", "нет", "имя", "xxx", "未知":
		return true
	}
	return false
}

// SourceURL is the address of the source article that the text names, "" where it names none.
func SourceURL(d *Document) string {
	best, rank := "", -1
	for i := range d.Blocks {
		b := &d.Blocks[i]
		if b.Role != RoleSource && b.Role != RoleByline && b.Role != RoleCredit && b.Role != RoleOrigin {
			continue
		}
		for _, p := range labelledParts(b) {
			if p.label.Part != PartSource {
				continue
			}
			if u := urlBetween(b.Text, p.start, p.end); u != "" && sourceRank(b.Text.Plain) > rank {
				best, rank = u, sourceRank(b.Text.Plain)
			}
		}
		if best == "" && b.Role == RoleSource {
			best = firstURL(b.Text)
		}
	}
	return best
}

// labelledParts are a block's pieces; a block whose label is a link's words is one piece.
func labelledParts(b *Block) []piece {
	pieces := piecesOf(b.Text)
	plain := strings.TrimSpace(b.Text.Plain)
	if len(pieces) > 0 {
		if pieces[0].label.Role != RoleOrigin && b.Role == RoleOrigin { // labels behind a notice
			pieces = append([]piece{{Label{Role: RoleOrigin, Part: PartOrigin}, 0, pieces[0].start}}, pieces...)
		}
		return pieces
	}
	length := utf8.RuneCountInString(plain)
	l, ok := labelWords(strings.TrimRight(plain, ":："))
	if !ok {
		l, ok = linkLabel(b.Text, length)
	}
	if n, _, found := noticeIn(strings.ToLower(plain), length); !ok && found {
		l, ok = Label{Role: n.role, Part: n.part}, true
	}
	if !ok {
		return nil
	}
	return []piece{{l, 0, len(b.Text.Plain)}}
}

// sourceRank prefers words that mean the original to words that mean any reference.
func sourceRank(plain string) int {
	plain = strings.ToLower(plain[:prefixLen(plain, labelReach)])
	for _, w := range []string{"via", "原文", "original", "оригинал", "оригінал", "元記事", "译自", "譯自", "первоисточник"} {
		if strings.Contains(plain, w) {
			return 1
		}
	}
	return 0
}

// urlBetween is the first address that touches a byte range of t.
func urlBetween(t Text, start, end int) string {
	for _, s := range t.Spans {
		if s.Kind == Link && s.URL != "" && s.End > start && s.Start < max(end, start+1) {
			return s.URL
		}
	}
	return urlIn(t.Plain[start:max(start, end)])
}

// Origin is the outlet a text was republished from and the address it had there.
type Origin struct {
	Outlet string `json:"outlet,omitempty"`
	URL    string `json:"url,omitempty"`
}

// OriginOf reads the "republished from" line that AssignRoles found.
func OriginOf(d *Document) Origin {
	for i := range d.Blocks {
		b := &d.Blocks[i]
		if b.Role != RoleOrigin {
			continue
		}
		for _, p := range labelledParts(b) {
			if p.label.Part == PartOrigin {
				return originIn(b.Text, p)
			}
		}
	}
	return Origin{}
}

func originIn(t Text, p piece) Origin {
	words := t.Plain[p.start:p.end]
	for _, s := range t.Spans {
		if s.Kind == Link && s.End > p.start && s.Start < p.end {
			words = t.Plain[max(s.Start, p.start):min(s.End, p.end)]
			break
		}
	}
	if _, rest, ok := LabelledLine(words); ok {
		words = rest
	}
	url := urlBetween(t, p.start, p.end)
	name := cleanName(strings.ReplaceAll(firstLine(words), url, ""))
	if name == "" && url != "" {
		name = hostOf(url)
	}
	return Origin{Outlet: name, URL: url}
}

// PublishedURL is the address where the outlet itself says it published this text, "" where it says none.
func PublishedURL(d *Document) string {
	for i := range d.Blocks {
		b := &d.Blocks[i]
		if b.Role != RoleOrigin {
			continue
		}
		for _, p := range labelledParts(b) {
			if u := urlBetween(b.Text, p.start, p.end); p.label.Part == PartPermalink && u != "" {
				return u
			}
		}
	}
	return ""
}
