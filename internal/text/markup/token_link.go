package markup

import "strings"

// footnoteAt reports whether "[^label]" of a known footnote stands at i.
func (t *tokenizer) footnoteAt(i int) bool {
	end := scanFootnote(t.s, i)
	return end > 0 && t.rules.isNote != nil && t.rules.isNote(t.s[i+2:end-1])
}

// scanFootnote reads "[^label]" at i.
func scanFootnote(s string, i int) int {
	if !strings.HasPrefix(s[i:], "[^") {
		return -1
	}
	for j := i + 2; j < len(s) && j-i < maxLabel; j++ {
		switch c := s[j]; {
		case c == ']':
			if j == i+2 {
				return -1
			}
			return j + 1
		case c == '[' || c <= ' ' || c == '\\' || c == '`' || c == '|':
			return -1
		}
	}
	return -1
}

func (t *tokenizer) open(size int) bool {
	if size == 1 && t.footnoteAt(t.i) {
		end := scanFootnote(t.s, t.i)
		return t.push(token{kind: tokFoot, text: t.s[t.i+2 : end-1]}, end)
	}
	if n := len(t.brackets); n > 0 {
		t.brackets[n-1].nested = true
	}
	t.push(token{kind: tokOpen, link: -1}, t.i+size)
	t.brackets = append(t.brackets, bracket{
		tok: len(t.toks) - 1, delims: len(t.delims), pos: t.i, image: size == 2,
	})
	return true
}

// close reads a "]": the end of a link when what it closes and what follows make one.
func (t *tokenizer) close() bool {
	n := len(t.brackets) - 1
	if n < 0 {
		return false
	}
	b := t.brackets[n]
	t.brackets = t.brackets[:n]
	t.closed = min(t.closed, n)
	if b.inactive {
		return false
	}
	info, end := t.linkBehind(b)
	if end < 0 {
		return false
	}
	info.image = b.image
	t.links = append(t.links, info)
	t.toks[b.tok].link = len(t.links) - 1
	t.push(token{kind: tokClose, link: len(t.links) - 1}, end)
	t.emphasize(b.delims)
	if !b.image {
		for i := t.closed; i < n; i++ {
			t.brackets[i].inactive = !t.brackets[i].image
		}
		t.closed = n
	}
	return true
}

// linkBehind reads what makes the bracket b and the "]" at t.i a link: "(url)", "[label]", "[]" or nothing.
func (t *tokenizer) linkBehind(b bracket) (linkInfo, int) {
	at := t.i + 1
	if url, title, end := scanInlineLink(t.s, at); end > 0 {
		return linkInfo{url: url, title: title}, end
	}
	if end := scanLabel(t.s, at); end > 0 {
		if d := t.rules.refs[normalLabel(t.s[at+1:end-1])]; d != nil {
			return linkInfo{url: d.URL, title: d.Title, ref: d.Label}, end
		}
		return linkInfo{}, -1
	}
	if b.nested || t.i-b.pos > maxLabel {
		return linkInfo{}, -1
	}
	d := t.rules.refs[normalLabel(t.s[b.pos:t.i])]
	if d == nil {
		return linkInfo{}, -1
	}
	if strings.HasPrefix(t.s[at:], "[]") {
		at += 2
	}
	return linkInfo{url: d.URL, title: d.Title, ref: d.Label}, at
}

// emphasize pairs the runs from index bottom on and takes them off the list.
func (t *tokenizer) emphasize(bottom int) {
	// floors remembers, per kind of closer, below which run no opener is left to find.
	var floors [18]int
	for i := range floors {
		floors[i] = bottom
	}
	closer := t.firstFrom(bottom)
	for closer >= 0 {
		c := &t.delims[closer]
		if !c.canClose {
			closer = c.next
			continue
		}
		floor := &floors[floorOf(c)]
		opener := c.prev
		for opener >= *floor && !t.pairs(opener, closer) {
			opener = t.delims[opener].prev
		}
		if opener < *floor {
			*floor = closer
			next := c.next
			if !c.canOpen {
				t.unlink(closer)
			}
			closer = next
			continue
		}
		closer = t.pair(opener, closer)
	}
	for t.last >= bottom {
		t.last = t.delims[t.last].prev
	}
	if t.last >= 0 {
		t.delims[t.last].next = -1
	}
}

func (t *tokenizer) firstFrom(bottom int) int {
	first := -1
	for i := t.last; i >= bottom; i = t.delims[i].prev {
		first = i
	}
	return first
}

// floorOf numbers what decides whether a run can be an opener of the closer c.
func floorOf(c *delim) int {
	n := strings.IndexByte("*_~", c.ch) * 6
	if c.canOpen {
		n += 3
	}
	return n + c.orig%3
}

// pairs reports whether the run at opener opens what the run at closer closes.
func (t *tokenizer) pairs(opener, closer int) bool {
	o, c := &t.delims[opener], &t.delims[closer]
	if !o.canOpen || o.ch != c.ch {
		return false
	}
	if o.ch == '~' {
		return o.n == c.n && o.n == o.orig && c.n == c.orig
	}
	if (c.canOpen || o.canClose) && c.orig%3 != 0 && (o.orig+c.orig)%3 == 0 {
		return false
	}
	return true
}

// pair joins two runs and returns the next run to look at as a closer.
func (t *tokenizer) pair(opener, closer int) int {
	o, c := &t.delims[opener], &t.delims[closer]
	use, kind := 1, Emphasis
	switch {
	case o.ch == '~':
		use, kind = o.n, Strike
	case o.n >= 2 && c.n >= 2:
		use, kind = 2, Strong
	}
	o.n -= use
	c.n -= use
	o.opens = append(o.opens, kind)
	c.closes = append(c.closes, kind)
	o.next, c.prev = closer, opener // the runs between become text
	if o.n == 0 {
		t.unlink(opener)
	}
	if c.n > 0 {
		return closer
	}
	next := c.next
	t.unlink(closer)
	return next
}

func (t *tokenizer) unlink(i int) {
	d := &t.delims[i]
	if d.prev >= 0 {
		t.delims[d.prev].next = d.next
	}
	if d.next >= 0 {
		t.delims[d.next].prev = d.prev
	}
	if t.last == i {
		t.last = d.prev
	}
}
