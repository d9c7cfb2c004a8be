package segment

// kind is what a rune does to sentences.
type kind uint8

const (
	kindNone      kind = iota
	kindLine           // a line break
	kindStop           // the ASCII dot, which does many things
	kindStrong         // ! and ?, of any width
	kindWide           // 。 and its like
	kindEllipsis       // …
	kindAlways         // stops of other scripts that end sentences and nothing else
	kindSemicolon      // ; which in Greek asks a question
	kindOpen
	kindClose
	kindStraight // "
)

// kindOf sorts a rune.
func kindOf(c rune) kind {
	switch c {
	case '.':
		return kindStop
	case '!', '?', '！', '？', '؟', '‼', '⁇', '⁈', '⁉', '‽', '՜', '՞', '፧':
		return kindStrong
	case '。', '｡', '．':
		return kindWide
	case '…', '⋯':
		return kindEllipsis
	case '।', '॥', '۔', '։', '።', '፨', '။', '។', '៕', '᠃', '⸮':
		return kindAlways
	case '\n', 0x2028, 0x2029, 0x85:
		return kindLine
	case '"':
		return kindStraight
	case ';', 0x37E:
		return kindSemicolon
	case '(', '[', '（', '「', '『', '《', '〈', '【', '〔', '［', '“', '‘', '„', '‚', '«', '‹', '〝':
		return kindOpen
	case ')', ']', '）', '」', '』', '》', '〉', '】', '〕', '］', '”', '’', '»', '›', '〞', '〟', '＂':
		return kindClose
	}
	return kindNone
}

// closerOf is the mark that closes what c opens, 0 where c opens no quotation.
func closerOf(c rune, r *rules) rune {
	switch c {
	case '“', '〝':
		return '”'
	case '„':
		if r.lowCurly {
			return '”'
		}
		return '“'
	case '«':
		return '»'
	case '‘':
		if r.dateline { // in Hindi it is no apostrophe
			return '’'
		}
	case '「':
		return '」'
	case '『':
		return '』'
	}
	return 0
}
