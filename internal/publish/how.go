package publish

import (
	"html/template"
	"slices"

	"recto/internal/newsroom"
)

// how is the end of an article: what was done, each step with something to check.
type how struct {
	Steps []step
}

// step is one thing that was done.
type step struct {
	What template.HTML
	Text []template.HTML
	List []template.HTML // findings that were waved through
	Head string          // what List is
}

func (p *articlePage) tellHow(editions []newsroom.Edition) {
	c := p.edition.Content
	p.How.Steps = append(p.How.Steps, p.stepKept(c))
	n := countUnits(c)
	if s, ok := p.stepBy(c, newsroom.ActHandIn, "public.how.translated"); ok {
		if n.sources > 0 {
			s.Text = append(s.Text, p.sentence([]template.HTML{
				p.Say("public.fact.sources", "Count", n.sources), p.Say("public.fact.targets", "Count", n.targets),
			}))
		}
		if n.sources > 0 && n.uneven > 0 {
			s.Text = append(s.Text, p.Say("public.how.shape", "Count", n.uneven))
		}
		p.How.Steps = append(p.How.Steps, s)
	}
	if s, ok := p.stepBy(c, newsroom.ActApprove, "public.how.reviewed"); ok || len(c.Dismissed) > 0 {
		p.How.Steps = append(p.How.Steps, p.withWaved(s, c))
	}
	published, _ := p.stepBy(c, newsroom.ActPublish, "public.how.approved")
	p.How.Steps = append(p.How.Steps, p.withEditions(published, editions), p.stepFixed(c, editions[len(editions)-1]))
}

func (p *articlePage) stepKept(c newsroom.Content) step {
	src := c.Source
	if src.CapturedAt.IsZero() {
		s := step{What: p.Say("public.how.unkept")}
		if isWeb(src.URL) {
			s.Text = []template.HTML{p.Say("public.how.unkept_text")}
		}
		return s
	}
	hash := template.HTML(`<span class="hash">` + template.HTMLEscapeString(string(src.Digest)) + `</span>`)
	return step{What: p.Say("public.how.kept"), Text: []template.HTML{
		p.Say("public.how.kept_text", "Date", p.Minute(src.CapturedAt), "Hash", hash),
	}}
}

// stepBy tells who signed an act and when; where nobody signed, who is credited with it. ok is false when
// neither is known.
func (p *articlePage) stepBy(c newsroom.Content, act newsroom.Act, key string) (s step, ok bool) {
	s.What = p.Say(key)
	var people []template.HTML
	for _, sign := range latestSignOffs(c.SignOffs, act) {
		name := p.name(sign.Name, c.Lang)
		people = append(people, p.Say("public.how.person", "Name", name, "Date", p.Day(sign.At)))
	}
	if len(people) == 0 {
		part := map[newsroom.Act]string{newsroom.ActHandIn: newsroom.PartTranslator, newsroom.ActApprove: newsroom.PartReviewer}[act]
		if names := p.names(c, part); names != "" {
			people = append(people, names)
		}
	}
	if len(people) == 0 {
		return s, false
	}
	s.Text = []template.HTML{p.sentence(people)}
	return s, true
}

// latestSignOffs keeps each member's last sign-off of an act, in order of time.
func latestSignOffs(all []newsroom.PublishedSignOff, act newsroom.Act) []newsroom.PublishedSignOff {
	var out []newsroom.PublishedSignOff
	for _, s := range all {
		if s.Act != act {
			continue
		}
		out = slices.DeleteFunc(out, func(o newsroom.PublishedSignOff) bool { return o.Name == s.Name })
		out = append(out, s)
	}
	slices.SortStableFunc(out, func(a, b newsroom.PublishedSignOff) int { return a.At.Compare(b.At) })
	return out
}

func (p *articlePage) withWaved(s step, c newsroom.Content) step {
	if len(c.Dismissed) == 0 {
		return s
	}
	s.Text = append(s.Text, p.Say("public.how.waved", "Count", len(c.Dismissed)))
	s.Head = p.T("public.how.reasons")
	for _, w := range c.Dismissed {
		s.List = append(s.List, p.Say("public.how.by", "Reason", p.phrase(w.Reason, c.Lang), "Name", p.name(w.By, c.Lang)))
	}
	return s
}

func (p *articlePage) withEditions(s step, editions []newsroom.Edition) step {
	e := p.edition
	which := []template.HTML{p.Say("public.how.edition", "Number", e.Number, "Date", p.Day(e.PublishedAt))}
	if isDigest(string(e.Digest)) {
		which = append(which, shortHash(string(e.Digest)))
	}
	s.Text = append(s.Text, p.sentence(which))
	if len(editions) < 2 {
		return s
	}
	var links []template.HTML
	for _, other := range editions {
		n := itoa(other.Number)
		if other.Number == e.Number {
			links = append(links, template.HTML(`<span aria-current="page">`+n+`</span>`))
			continue
		}
		to := template.HTMLEscapeString(p.place.edition(other.Slug, other.Number))
		links = append(links, template.HTML(`<a class="cite" href="`+to+`">`+n+`</a>`))
	}
	s.Text = append(s.Text, p.Say("public.how.versions")+escape(p.Gap())+p.list("public.names", links)+p.Say("public.stop"))
	return s
}

// sentence joins parts and ends them with the language's full stop.
func (p *articlePage) sentence(parts []template.HTML) template.HTML {
	return p.list("public.parts", parts) + p.Say("public.stop")
}

func (p *articlePage) stepFixed(c newsroom.Content, newest newsroom.Edition) step {
	s := step{What: p.Say("public.how.fixed")}
	if newest.Content.Withdrawn {
		s.Text = []template.HTML{p.sentence([]template.HTML{p.Say("public.notice.withdrawn", "Date", p.Day(newest.PublishedAt))})}
		return s
	}
	if n := countFixes(c.Changes); n > 0 {
		s.Text = []template.HTML{`<a href="#fixes">` + p.Say("public.how.fixes", "Count", n) + `</a>`}
		return s
	}
	s.Text = []template.HTML{p.Say("public.how.unfixed")}
	return s
}

// countFixes counts corrections as readers do: all changes of one edition are one.
func countFixes(changes []newsroom.Correction) int {
	seen := map[int]bool{}
	for _, c := range changes {
		seen[c.Number] = true
	}
	return len(seen)
}
