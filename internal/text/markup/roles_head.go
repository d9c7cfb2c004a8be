package markup

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// title finds the title: one in the front matter, else the heading that opens the article, else an opening
// line that is strong from end to end.
func (a *assigner) title() {
	for i := range a.blocks {
		if b := &a.blocks[i]; b.Role == RoleTitle {
			a.titleAgain(i)
			return
		}
	}
	for i := range a.blocks {
		b := &a.blocks[i]
		if i >= headReach {
			return
		}
		if b.Kind == Heading {
			if b.Level == 1 || a.onlyHeading(i) {
				b.Role = RoleTitle
			}
			return
		}
		if b.Kind == Paragraph && isShortLine(b.Text.Plain) && i+1 < len(a.blocks) && isUnderline(&a.blocks[i+1]) {
			b.Role = RoleTitle
			return
		}
		if b.Kind == Paragraph && a.standsAlone(i) && isWholly(b.Text, Strong) && isShortLine(b.Text.Plain) && (a.say(i).strength == reporting || isTagged(b.Text.Plain)) {
			if !a.opensWithHeading(i + 1) {
				b.Role = RoleTitle
				return
			}
			continue
		}
		if a.say(i).strength == reporting && !isShortLine(b.Text.Plain) {
			return
		}
	}
}

// isTagged reports whether a line opens with a tag in brackets, as titles do: "【译文】...".
func isTagged(s string) bool {
	_, _, ok := labelInBrackets(s)
	return ok && strings.HasPrefix(strings.TrimSpace(s), "【")
}

// isUnderline reports whether a block is a line of equals signs that stands apart from the title it
// underlines, and so is no heading to Markdown.
func isUnderline(b *Block) bool {
	s := strings.TrimSpace(b.Text.Plain)
	return b.Kind == Paragraph && len(s) >= 3 && strings.Trim(s, "=") == ""
}

// titleAgain marks a body heading that says the front matter's title once more.
func (a *assigner) titleAgain(known int) {
	for i := known + 1; i < min(len(a.blocks), headReach); i++ {
		b := &a.blocks[i]
		if b.Kind == Heading {
			if sameWords(b.Text.Plain, a.blocks[known].Text.Plain) {
				b.Role = RoleTitle
			}
			return
		}
	}
}

func sameWords(x, y string) bool {
	return strings.EqualFold(strings.Join(strings.Fields(x), " "), strings.Join(strings.Fields(y), " "))
}

// onlyHeading reports whether no other heading stands as high as block i.
func (a *assigner) onlyHeading(i int) bool {
	for j := range a.blocks {
		if j != i && a.blocks[j].Kind == Heading && a.blocks[j].Level <= a.blocks[i].Level {
			return false
		}
	}
	return true
}

// opensWithHeading reports whether a heading of level 1 comes before any reporting.
func (a *assigner) opensWithHeading(from int) bool {
	for i := from; i < min(len(a.blocks), headReach); i++ {
		if a.blocks[i].Kind == Heading {
			return a.blocks[i].Level == 1
		}
		if a.say(i).strength == reporting && !isShortLine(a.blocks[i].Text.Plain) {
			return false
		}
	}
	return false
}

// head walks from the beginning to the first block of reporting.
func (a *assigner) head() {
	summary, unknown := false, 0
	i := 0
	for ; i < len(a.blocks) && i < headReach; i++ {
		b := &a.blocks[i]
		if b.Meta || b.Role != RoleBody {
			summary = summary || b.Role == RoleSummary
			continue
		}
		s := a.say(i)
		switch {
		case s.late && firstURL(b.Text) == "":
			a.body = i // a lead with a picture's licence at its end
			return
		case s.label.Role != RoleBody && s.strength > reporting:
			summary = summary || s.label.Role == RoleSummary
			i = a.assign(i, min(len(a.blocks), headReach))
		case s.strength == weak:
		case b.Kind == Heading || b.Kind == Code || b.Kind == Cell:
			a.body = i
			return
		case !summary && outermost(b, Quote) >= 0 && a.lead(i):
			summary = true
		case !summary && a.isStandfirst(i):
			b.Role, summary = RoleSummary, true
		case isShortLine(b.Text.Plain) && unknown < 3 && len(b.In) == 0:
			unknown++
		case a.bylineFollows(i):
		default:
			a.body = i
			return
		}
	}
	a.body = i
}

// lead makes the quote that block i begins a summary, unless it is too long or speaks for itself.
func (a *assigner) lead(i int) bool {
	end, length, letters, wide := a.containerEnd(i), 0, 0, false
	for j := i; j < end; j++ {
		length += utf8.RuneCountInString(a.blocks[j].Text.Plain)
		for _, r := range a.blocks[j].Text.Plain {
			if unicode.IsLetter(r) {
				letters++
				wide = wide || lang.Wide(r)
			}
		}
		if a.blocks[j].Kind == Code || a.say(j).strength > reporting && a.say(j).label.Role != RoleBody {
			return false
		}
	}
	if length > 800 || end == len(a.blocks) || letters < 8 || letters < 20 && !wide { // a date, a line of code
		return false
	}
	for j := i; j < end; j++ {
		if a.blocks[j].Role == RoleBody && a.blocks[j].Kind != Image && a.blocks[j].Kind != Rule {
			a.blocks[j].Role = RoleSummary
		}
	}
	return true
}

// isStandfirst reports whether block i is an opening paragraph that is emphasised from end to end.
func (a *assigner) isStandfirst(i int) bool {
	b := &a.blocks[i]
	if b.Kind != Paragraph || len(b.In) > 0 || isShortLine(b.Text.Plain) || utf8.RuneCountInString(b.Text.Plain) > 700 {
		return false
	}
	return (isWholly(b.Text, Strong) || isWholly(b.Text, Emphasis)) && i+1 < len(a.blocks)
}

// bylineFollows reports whether a sure byline or credit stands right behind block i.
func (a *assigner) bylineFollows(i int) bool {
	for j := i + 1; j < min(len(a.blocks), i+3); j++ {
		s := a.say(j)
		if s.strength == sure && (s.label.Role == RoleByline || s.label.Role == RoleCredit || s.label.Role == RoleOrigin) {
			return j+1 < len(a.blocks)
		}
	}
	return false
}

// assign gives block i the role of its label and, where the label stands alone, what follows it too, up
// to limit. It returns the last block that it gave a role.
func (a *assigner) assign(i, limit int) int {
	s := a.say(i)
	if !s.bare {
		a.blocks[i].Role = s.label.Role
		return i
	}
	end := a.carried(i, limit)
	if end == i+1 && s.label.Role != RoleChannel {
		return i // a label that speaks for nothing is a word of the text
	}
	for j := i; j < end; j++ {
		if a.blocks[j].Role == RoleBody {
			a.blocks[j].Role = s.label.Role
		}
	}
	return end - 1
}

// carried is the end of what the bare label of block i speaks for.
func (a *assigner) carried(i, limit int) int {
	role := a.say(i).label.Role
	end := i + 1
	if end >= limit {
		return end
	}
	fits := func(j int) bool {
		b, s := &a.blocks[j], a.say(j)
		if b.Role != RoleBody || b.Kind == Heading || s.label.Role != RoleBody && s.label.Role != role {
			return false
		}
		switch role {
		case RoleSource, RoleOrigin, RoleLegal:
			return s.links || urlIn(b.Text.Plain) != "" && utf8.RuneCountInString(b.Text.Plain) < 300
		case RoleByline, RoleCredit:
			return b.Kind == Paragraph && (isNames(b.Text.Plain) || isShortLine(b.Text.Plain) && utf8.RuneCountInString(b.Text.Plain) < 40)
		case RoleChannel:
			return s.links || b.Kind == Image
		}
		return b.Kind == Paragraph
	}
	inside := outermost(&a.blocks[end], Quote) >= 0 || outermost(&a.blocks[end], List) >= 0
	group := a.containerEnd(end)
	for end < limit && fits(end) {
		end++
		switch {
		case role == RoleChannel || role == RoleLegal && a.say(end-1).links:
		case inside && end < group:
		case role == RoleSource && end-i > 3: // a list of references belongs to the text
			return i + 1
		case role == RoleSource:
		default:
			return end
		}
	}
	if role == RoleSource && end-i > 3 {
		return i + 1
	}
	return end
}

// containerEnd is the first block behind i that does not share i's outermost container; without one i+1.
func (a *assigner) containerEnd(i int) int {
	if len(a.blocks[i].In) == 0 {
		return i + 1
	}
	id := a.blocks[i].In[0].ID
	for i++; i < len(a.blocks) && len(a.blocks[i].In) > 0 && a.blocks[i].In[0].ID == id; i++ {
	}
	return i
}

// outermost is the depth of the first container of a kind around b, -1 without one.
func outermost(b *Block, kind ContainerKind) int {
	for i, c := range b.In {
		if c.Kind == kind {
			return i
		}
	}
	return -1
}

// standsAlone reports whether block i is a whole paragraph outside all containers.
func (a *assigner) standsAlone(i int) bool {
	return len(a.blocks[i].In) == 0 && !a.blocks[i].Joined && (i+1 == len(a.blocks) || !a.blocks[i+1].Joined)
}

// isWholly reports whether spans of one kind cover all letters of t.
func isWholly(t Text, kind SpanKind) bool {
	at, found := 0, false
	for _, s := range t.Spans {
		if s.Kind != kind || s.Start < at {
			continue
		}
		if hasLetters(t.Plain[at:s.Start]) {
			return false
		}
		at, found = s.End, true
	}
	return found && !hasLetters(t.Plain[at:])
}

// isShortLine reports whether s is short, has one line and does not end as a sentence does.
func isShortLine(s string) bool {
	s = strings.TrimSpace(s)
	if s == "" || utf8.RuneCountInString(s) > shortText || strings.Contains(s, "\n") {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, " ”’\"'）)」』»*"))
	return !strings.ContainsRune(".。;；,，…", last)
}
