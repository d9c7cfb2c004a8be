package markup

import (
	"strings"
	"unicode/utf8"
)

// foot walks from the end back to where the furniture begins, then gives it roles.
func (a *assigner) foot() {
	a.start = len(a.blocks)
	gap, scraps := 0, 0
	for i := len(a.blocks) - 1; i >= a.body && len(a.blocks)-i <= footReach && gap <= 2; i-- {
		if outermost(&a.blocks[i], Footnote) >= 0 {
			continue
		}
		s := a.say(i)
		switch {
		case (s.strength == reporting || s.label.Role == RoleSummary) && a.start == len(a.blocks) && scraps < 3 && isScrap(&a.blocks[i]):
			scraps++
		case s.strength == reporting || s.label.Role == RoleSummary:
			gap++
		case s.strength == sure && a.isAnchor(i):
			a.start, gap = i, 0
		case s.strength >= strong && (gap == 0 || gap == 1 && s.label.Role == RoleDisclaimer) && (!s.bare || a.carried(i, len(a.blocks)) > i+1 || s.label.Role == RoleChannel):
			a.start = i
		}
	}
	if a.start == len(a.blocks) {
		return
	}
	a.widen()
	furniture := false
	for i := a.start; i < len(a.blocks); i++ {
		if a.blocks[i].Role == RoleBody && outermost(&a.blocks[i], Footnote) < 0 {
			i = a.furnish(i, furniture)
		}
		furniture = furniture || a.blocks[i].Role != RoleBody
	}
}

// isScrap reports whether a block at the very end is too short to be a paragraph: "(end)", "+1".
func isScrap(b *Block) bool {
	return b.Kind == Paragraph && len(b.In) == 0 && utf8.RuneCountInString(strings.TrimSpace(b.Text.Plain)) <= 12
}

// isAnchor reports whether a block's label is of the kind that stands in no reporting, so that the foot may
// reach back to it over a paragraph or two that are not furniture themselves.
func (a *assigner) isAnchor(i int) bool {
	l := a.say(i).label
	switch l.Role {
	case RoleSource:
		return sourceRank(a.blocks[i].Text.Plain) > 0
	case RoleCredit:
		return l.Part != PartPicture && l.Part != PartDate
	case RoleByline, RoleOrigin:
		return true
	}
	return false
}

// widen moves the foot's beginning back over links that stand before its first block, a list's first
// items, and the line that heads them.
func (a *assigner) widen() {
	for a.start > a.body {
		i := a.start - 1
		s, b := a.say(i), &a.blocks[i]
		sameList := len(b.In) > 0 && len(a.blocks[a.start].In) > 0 && b.In[0].ID == a.blocks[a.start].In[0].ID
		if s.strength == weak && s.label.Role != RoleBody && b.Role == RoleBody { // a picture's credit, a date
			a.start = i
			continue
		}
		if !s.links || b.Role != RoleBody || !a.say(a.start).links || len(b.In) > 0 && !sameList {
			break
		}
		a.start = i
	}
	if i := a.start - 1; i >= a.body && a.say(a.start).links && a.isLinksHeading(i) {
		a.start = i
	}
}

// isLinksHeading reports whether block i can be the line that heads the links behind it.
func (a *assigner) isLinksHeading(i int) bool {
	b := &a.blocks[i]
	if b.Role != RoleBody || !isShortLine(b.Text.Plain) || i+1 >= len(a.blocks) || !a.say(i+1).links {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(strings.TrimSpace(b.Text.Plain))
	return b.Kind == Heading || isWholly(b.Text, Strong) || last == ':' || last == '：'
}

// furnish gives block i of the foot its role and returns the last block it dealt with. furniture says
// that something before it in the foot has one.
func (a *assigner) furnish(i int, furniture bool) int {
	b, s := &a.blocks[i], a.say(i)
	if end, role := a.linkList(i); role != RoleBody {
		for j := i; j < end; j++ {
			a.blocks[j].Role = role
		}
		return end - 1
	}
	switch {
	case s.strength == reporting || s.label.Role == RoleSummary:
		if a.isLinksHeading(i) {
			b.Role = RoleChannel
		}
	case s.label.Role != RoleBody:
		return a.assign(i, len(a.blocks))
	case b.Kind == Image && furniture, s.links:
		b.Role = RoleChannel // a banner or a code to scan, or a link of the outlet's
	}
	return i
}

// linkList judges a list of nothing but links as a whole.
func (a *assigner) linkList(i int) (int, Role) {
	if outermost(&a.blocks[i], List) < 0 {
		return i, RoleBody
	}
	end, role := a.containerEnd(i), RoleChannel
	for j := i; j < end; j++ {
		s := a.say(j)
		if !s.links || s.label.Role != RoleBody && s.label.Role != RoleLegal && s.label.Role != RoleChannel {
			return i, RoleBody
		}
		if s.label.Role == RoleLegal {
			role = RoleLegal
		}
	}
	return end, role
}

// notes finds translator's and editor's notes that are whole paragraphs of the reporting, and the credits
// of pictures right under them.
func (a *assigner) notes() {
	for i := range a.blocks {
		b := &a.blocks[i]
		if b.Role != RoleBody || b.Kind != Paragraph {
			continue
		}
		plain := strings.TrimSpace(b.Text.Plain)
		l, rest, ok := LabelledLine(plain)
		if ok && l.Part == PartPicture && rest != "" && i > 0 && a.blocks[i-1].Kind == Image && utf8.RuneCountInString(plain) <= shortText {
			b.Role = RoleCredit
			continue
		}
		if !ok || l.Part != PartNote || !isWholeAside(plain) {
			continue
		}
		b.Role = RoleNote
		if rest == "" && i+1 < len(a.blocks) && a.blocks[i+1].Kind == Paragraph && a.blocks[i+1].Role == RoleBody {
			a.blocks[i+1].Role = RoleNote
		}
	}
}

// isWholeAside reports whether a text that opens with a bracket closes it only at its end.
func isWholeAside(s string) bool {
	s = strings.TrimSpace(s)
	for _, pair := range [...][2]string{{"（", "）"}, {"(", ")"}, {"[", "]"}} {
		if !strings.HasPrefix(s, pair[0]) {
			continue
		}
		depth := 0
		for i := 0; i < len(s); {
			switch {
			case strings.HasPrefix(s[i:], pair[0]):
				depth++
			case strings.HasPrefix(s[i:], pair[1]):
				depth--
			}
			_, size := utf8.DecodeRuneInString(s[i:])
			i += size
			if depth == 0 {
				_, _, label := labelInBrackets(s)
				return label || utf8.RuneCountInString(strings.TrimSpace(s[i:])) <= 1
			}
		}
	}
	return true
}

// sections gives a Level to paragraphs of the body that are strong from end to end and head what follows.
func (a *assigner) sections() {
	last := 1
	for i := range a.blocks {
		b := &a.blocks[i]
		if b.Kind == Heading && b.Role == RoleBody {
			last = b.Level
			continue
		}
		if b.Kind != Paragraph || b.Role != RoleBody || !a.standsAlone(i) || !isSectionText(b.Text) || !a.reportingFollows(i+1) {
			continue
		}
		b.Level = min(last+1, 6)
	}
}

func isSectionText(t Text) bool {
	if !isWholly(t, Strong) || !isShortLine(t.Plain) || isLinksOnly(t) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(strings.TrimSpace(t.Plain))
	return last != ':' && last != '：'
}

// reportingFollows reports whether the next block that is no picture is reporting of the body.
func (a *assigner) reportingFollows(i int) bool {
	for i < len(a.blocks) && a.blocks[i].Kind == Image {
		i++
	}
	return i < len(a.blocks) && a.blocks[i].Role == RoleBody && a.blocks[i].Kind != Heading && a.blocks[i].Kind != Rule
}
