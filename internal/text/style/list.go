package style

import "strings"

// listCommas asks for 、 between the members of a list of names: "Linux，macOS 和 Windows".
func listCommas(s *scan) {
	if s.seen.has('、') {
		s.joinedTwice()
	}
	if !s.seen.has('，') {
		return
	}
	s.wideMembers()
	for i := range s.chars {
		if s.chars[i].r != '，' || !s.prose(i) {
			continue
		}
		end := s.member(i+1, 1)
		start := s.member(i-1, -1)
		if end < 0 || start < 0 || !s.joins(end) && !s.comma(end) && !s.comma(start) {
			continue
		}
		if s.chain(i) {
			s.hit(i, i+1, "、")
		}
	}
}

// joinedTwice shows an enumeration comma before a word for "and", which joins by itself: "Linux、macOS、和 Windows".
func (s *scan) joinedTwice() {
	for i := range s.chars {
		if s.chars[i].r != '、' || !s.prose(i) {
			continue
		}
		and := s.behindSpaces(i + 1)
		if !s.joins(and) || s.joinBegins(and) {
			continue
		}
		fix := ""
		if s.narrow(i - 1) {
			fix = " "
		}
		s.hits = append(s.hits, Hit{Rule: s.rule.name, Key: "and", Start: s.begins(i), End: s.begins(and), Fix: fix, Fixable: true})
	}
}

// wideMembers asks for 、 before a short last member but one: "记录，重放和调试". A clause of the same length begins with
// a verb's helper, a conjunction or a pronoun, and stands behind an adverb of place or time.
func (s *scan) wideMembers() {
	for i := range s.chars {
		if s.chars[i].r != '，' || !s.prose(i) {
			continue
		}
		begin := i + 1
		end := begin
		for s.isWide(end) && !s.joins(end) && end-begin <= longestMember {
			end++
		}
		and := s.behindSpaces(end)
		if n := end - begin; n < 2 || n > longestMember || !s.joins(and) || s.joinBegins(and) || clauseHead(s.chars[begin].r) || !s.memberBefore(i) {
			continue
		}
		next := s.behindSpaces(and + 1)
		if s.char(next) == '者' || s.char(next) == '以' { // 或者
			next++
		}
		if s.isWide(next) && s.isWide(next+1) && (!clauseHead(s.char(next)) || s.char(next) == '其') {
			s.hit(i, i+1, "、")
		}
	}
}

// longestMember is how many wide letters a member has that cannot well be a clause.
const longestMember = 3

// memberBefore reports whether what stands before a comma may end with a list's member.
func (s *scan) memberBefore(comma int) bool {
	n := 0
	for i := comma - 1; s.prose(i) && n < 3 && !wideMark(s.chars[i].r); i-- {
		n++
	}
	return n == 3 && !strings.ContainsRune("中后时前下里外上说是此间了来者", s.char(comma-1))
}

func wideMark(r rune) bool {
	switch r {
	case '，', '。', '、', '；', '：', '！', '？', '（', '“', '「':
		return true
	}
	return false
}

// clauseHead reports whether a clause rather than a member of a list begins with r.
func clauseHead(r rune) bool {
	return strings.ContainsRune("以因而但它可并还也如则从这那我你他她是不用在为与将让通首例其当供观会能要就都却且若即既使对由于后前中时此外里下上说有没只更最再又该某各每所虽仅同比无请需总被把向给等至许众应尤另必想", r)
}

// joinBegins reports whether what looks like a word for "and" is the beginning of another word.
func (s *scan) joinBegins(i int) bool {
	next := s.char(i + 1)
	switch s.char(i) {
	case '和':
		return next == '平' || next == '谐' || next == '睦' || next == '解' || next == '弦' || next == '声'
	case '与':
		return next == '众' || next == '会' || next == '时'
	case '或':
		return next == '许' || next == '然'
	case '及':
		return next == '时' || next == '格' || next == '早'
	}
	return false
}

// chain reports whether the list that a comma stands in ends with "and" and its last member.
func (s *scan) chain(i int) bool {
	for n := 0; n < 20; n++ {
		end := s.member(i+1, 1)
		switch {
		case end < 0:
			return false
		case s.joins(end):
			return true
		case !s.comma(end):
			return false
		}
		i = end
	}
	return false
}

func (s *scan) comma(i int) bool { return s.char(i) == '，' || s.char(i) == '、' }

// joins reports whether a word for "and" or "or" stands at i.
func (s *scan) joins(i int) bool {
	switch s.char(i) {
	case '和', '与', '或', '及':
		return true
	case '以':
		return s.char(i+1) == '及'
	}
	return false
}

// member passes over a list's member made of Latin words beside a comma, in a direction; -1 where there is none.
func (s *scan) member(i, step int) int {
	begin := i
	for i >= 0 && i < len(s.chars) && (s.narrow(i) || s.chars[i].r == ' ' || s.chars[i].r == '.' || s.chars[i].r == '-' || s.chars[i].r == '+' || s.chars[i].r == '#') {
		i += step
	}
	if n := (i - begin) * step; n < 2 || n > 30 {
		return -1
	}
	return i
}
