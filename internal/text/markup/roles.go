package markup

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// AssignRoles gives the blocks of d their roles from labels and structure, and marks section headings.
//
// An article is taken to be a head (title, origin, byline, notes, summary), the reporting, and a foot
// (source link, credits, channels, disclaimer, legal links). Labels, link lists and notices count only in
// head and foot, except translator's and editor's notes, which may stand anywhere. What is not recognised
// stays body: losing furniture into the body is a nuisance, losing reporting into the furniture is a fault.
//
// A short paragraph that is strong from end to end and stands alone in the body is a section heading: it
// keeps Kind Paragraph, as it is written, and gets a Level.
//
// Roles that blocks have already are kept.
func AssignRoles(d *Document) {
	a := &assigner{blocks: d.Blocks, said: make([]saying, len(d.Blocks))}
	a.title()
	a.head()
	a.foot()
	a.notes()
	a.sections()
}

// How far AssignRoles looks from either end, in blocks, and what it calls short, in runes.
const (
	headReach = 24
	footReach = 120
	shortText = 80
)

// assigner carries one document through the steps.
type assigner struct {
	blocks []Block
	said   []saying // what each block says about itself, as far as it has been asked
	body   int      // the first block behind the head
	start  int      // the first block of the foot
}

// strength is how surely a block is furniture.
type strength int

const (
	unasked strength = iota
	reporting
	weak   // could be furniture in the right company: an image, a rule, a link standing alone
	strong // furniture at either end of an article
	sure   // furniture by its label and a name or an address
)

// saying is what a block says about itself.
type saying struct {
	strength strength
	label    Label
	bare     bool // a label with nothing behind it: it speaks for what follows
	links    bool // nothing but links
	late     bool // known by a notice's words that stand in its second half
}

func (a *assigner) say(i int) saying {
	if a.said[i].strength == unasked {
		a.said[i] = sayingOf(&a.blocks[i])
	}
	return a.said[i]
}

// sayingOf judges one block without its neighbours.
func sayingOf(b *Block) saying {
	switch b.Kind {
	case Rule, Raw, Image:
		return saying{strength: weak}
	case Code, Cell, Caption:
		return saying{strength: reporting}
	}
	plain := strings.TrimSpace(b.Text.Plain)
	length := utf8.RuneCountInString(plain)
	if length == 0 {
		return saying{strength: weak}
	}
	links := isLinksOnly(b.Text)
	if s, ok := labelled(b, plain, length); ok && (!links || s.label.Role != RoleLegal && s.label.Role != RoleChannel) {
		return s
	}
	if n, at, ok := noticeIn(strings.ToLower(plain), length); ok && (b.Kind != Heading || n.role == RoleChannel) && (n.role != RoleOrigin || firstURL(b.Text) != "") {
		return saying{strength: strong, label: Label{Role: n.role, Part: n.part}, links: links, bare: n.role == RoleChannel && !links && length <= shortText,
			late: n.role == RoleLegal && at > len(plain)/2}
	}
	if links {
		return linksSaying(b.Text)
	}
	if length <= 2*shortText && sharesLinks(b.Text) {
		return saying{strength: strong, label: Label{Role: RoleChannel, Part: PartChannel}}
	}
	if isRuleText(plain) {
		return saying{strength: weak}
	}
	return saying{strength: reporting}
}

// labelled judges a block by the label it begins with, by a link that is one, or by being one.
func labelled(b *Block, plain string, length int) (saying, bool) {
	l, rest, ok := LabelledLine(plain)
	if !ok {
		if l, ok = labelWords(strings.TrimRight(plain, ":：")); ok {
			s := saying{strength: strong, label: l, bare: true}
			if firstURL(b.Text) != "" {
				s.strength, s.bare = sure, false
			}
			return s, length <= shortText
		}
		if l, ok = linkLabel(b.Text, length); ok {
			return saying{strength: sure, label: l}, true
		}
		return saying{}, false
	}
	s := saying{strength: strong, label: l, bare: rest == ""}
	if b.Kind == Heading && !s.bare {
		return saying{}, false
	}
	switch l.Role {
	case RoleByline, RoleCredit:
		if length > 400 || !isNameRest(rest) && firstURL(b.Text) == "" {
			return saying{}, false
		}
		if l.Part == PartPicture || l.Part == PartDate || l.Part == "" {
			s.strength = weak
		} else if rest != "" {
			s.strength = sure
		}
	case RoleSource, RoleOrigin:
		if firstURL(b.Text) != "" {
			s.strength = sure
		} else if length > shortText {
			return saying{}, false
		}
	case RoleNote:
		if !isWholeAside(plain) {
			return saying{}, false
		}
	case RoleChannel, RoleLegal:
		if length > 400 {
			return saying{}, false
		}
	}
	return s, true
}

// isNameRest reports whether what stands behind a person's label can be names: "Author: ..." before a
// sentence is prose, and "记者：..." before one is an interview.
func isNameRest(rest string) bool {
	line := firstLine(rest)
	if utf8.RuneCountInString(line) > 120 || strings.ContainsAny(line, "？！?!“「…") {
		return false
	}
	if !strings.Contains(strings.TrimRight(line, "*_ "), "。") {
		return true
	}
	return strings.ContainsAny(line, ":：/／") // another label behind the stop
}

// linkLabel finds a link whose words are a label: "[轉載自某網](...)" behind an outlet's own mark.
func linkLabel(t Text, length int) (Label, bool) {
	if length > 2*shortText {
		return Label{}, false
	}
	outside := length
	for _, s := range t.Spans {
		if s.Kind == Link || s.Kind == CodeSpan {
			outside -= utf8.RuneCountInString(t.Plain[s.Start:s.End])
		}
	}
	if outside > 40 {
		return Label{}, false
	}
	for _, s := range t.Spans {
		if s.Kind != Link || s.Start == s.End {
			continue
		}
		words := strings.TrimSpace(t.Plain[s.Start:s.End])
		l, _, ok := LabelledLine(words)
		if !ok {
			l, ok = labelWords(words)
		}
		if ok && (l.Role == RoleOrigin || l.Role == RoleSource) {
			return l, true
		}
	}
	return Label{}, false
}

// linksSaying judges a block of nothing but links by where they lead.
func linksSaying(t Text) saying {
	channels, all := 0, 0
	for _, s := range t.Spans {
		if s.Kind != Link || s.Start == s.End {
			continue
		}
		all++
		if isLegalLink(t.Plain[s.Start:s.End], s.URL) {
			return saying{strength: strong, label: Label{Role: RoleLegal, Part: PartLegal}, links: true}
		}
		if isChannelURL(s.URL) {
			channels++
		}
	}
	if channels*2 > all {
		return saying{strength: strong, label: Label{Role: RoleChannel, Part: PartChannel}, links: true}
	}
	return saying{strength: weak, links: true}
}

// isLinksOnly reports whether t has a link and no letter outside links.
func isLinksOnly(t Text) bool {
	at, found := 0, false
	for _, s := range t.Spans {
		if s.Kind != Link || s.Start == s.End || s.Start < at {
			continue
		}
		if hasLetters(t.Plain[at:s.Start]) {
			return false
		}
		at, found = s.End, true
	}
	return found && !hasLetters(t.Plain[at:])
}

// sharesLinks reports whether t is two or more links to channels with a few words before them.
func sharesLinks(t Text) bool {
	at, outside, channels := 0, 0, 0
	for _, s := range t.Spans {
		if s.Kind != Link || s.Start == s.End || s.Start < at {
			continue
		}
		outside += utf8.RuneCountInString(t.Plain[at:s.Start])
		at = s.End
		if !isChannelURL(s.URL) {
			return false
		}
		channels++
	}
	return channels >= 2 && outside+utf8.RuneCountInString(t.Plain[at:]) <= 40
}

func hasLetters(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

// isRuleText reports whether s is a line drawn with characters.
func isRuleText(s string) bool {
	return !hasLetters(s) && len(s) >= 3
}

func firstLine(s string) string {
	line, _, _ := strings.Cut(s, "\n")
	return line
}

// firstURL is the address of the first link of t, or the first address written out in it.
func firstURL(t Text) string {
	for _, s := range t.Spans {
		if s.Kind == Link && s.URL != "" {
			return s.URL
		}
	}
	return urlIn(t.Plain)
}

// urlIn is the first web address written out in s.
func urlIn(s string) string {
	i := strings.Index(s, "http")
	if i < 0 || !strings.HasPrefix(s[i:], "http://") && !strings.HasPrefix(s[i:], "https://") {
		return ""
	}
	end := strings.IndexFunc(s[i:], func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("<>\"“”（）【】，。；、", r)
	})
	if end < 0 {
		end = len(s) - i
	}
	return strings.TrimRight(s[i:i+end], ".,;)]*_")
}
