package capture

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
)

// decode turns a body into UTF-8 and names the character set it was in. A byte order mark counts most, then
// what the bytes plainly are, then the header, then the page's own meta element, then what the bytes look like.
func decode(body []byte, contentType string) (text []byte, name string) {
	enc, name, certain := charset.DetermineEncoding(body, contentType)
	plain := bytes.TrimPrefix(body, []byte("\xef\xbb\xbf"))
	fallback := name == "windows-1252" && !certain && !saysLatin(body)
	if (fallback || name == "utf-8" || manyRunes(plain)) && utf8.Valid(plain) {
		return plain, "utf-8"
	}
	if fallback || name == "utf-8" && badShare(body) > 0.01 {
		if better, out := guess(body); better != "" {
			return out, better
		}
	}
	out, err := enc.NewDecoder().Bytes(body)
	if err != nil {
		return bytes.ToValidUTF8(body, []byte("\ufffd")), "utf-8"
	}
	return bytes.ToValidUTF8(out, []byte("\ufffd")), name
}

// saysLatin reports a page that names a Latin character set, which is also the standard for one that names none.
func saysLatin(body []byte) bool {
	head := bytes.ToLower(body[:min(len(body), 1024)])
	for _, label := range []string{"8859-1", "windows-1252", "latin1", "us-ascii"} {
		if bytes.Contains(head, []byte(label)) {
			return true
		}
	}
	return false
}

// manyRunes reports enough runes beyond ASCII that valid UTF-8 can be no accident, whatever is declared.
func manyRunes(body []byte) bool {
	const enough = 30
	n := 0
	for len(body) > 0 {
		r, size := utf8.DecodeRune(body)
		if r == utf8.RuneError && size == 1 {
			return false
		}
		if size > 1 {
			if n++; n >= enough {
				return true
			}
		}
		body = body[size:]
	}
	return false
}

// badShare is the part, 0..1, of the bytes over 0x7f that do not belong to valid UTF-8.
func badShare(body []byte) float64 {
	bad, high := 0, 0
	for len(body) > 0 {
		r, size := utf8.DecodeRune(body)
		if body[0] >= 0x80 {
			high += size
			if r == utf8.RuneError && size == 1 {
				bad++
			}
		}
		body = body[size:]
	}
	if high == 0 {
		return 0
	}
	return float64(bad) / float64(high)
}

// guesses are the character sets that pages without a word about it are tried in, and what they are written
// in; of two that fit as well the first is taken.
var guesses = []struct {
	name   string
	script script
}{
	{"windows-1251", cyrillic}, {"koi8-r", cyrillic}, {"euc-kr", korean}, {"euc-jp", japanese},
	{"shift_jis", japanese}, {"gb18030", chinese}, {"big5", chinese},
}

type script int

const (
	cyrillic script = iota
	chinese
	japanese
	korean
)

// guess decodes a piece of body in each candidate and takes the one whose letters look most like writing;
// "" when none does well.
func guess(body []byte) (name string, text []byte) {
	piece := body
	if len(piece) > 64<<10 {
		piece = piece[:64<<10]
	}
	best := 0.6 // below this share of usual letters nothing is believed
	for _, candidate := range guesses {
		enc, _ := charset.Lookup(candidate.name)
		out, err := enc.NewDecoder().Bytes(piece)
		if err != nil {
			continue
		}
		if score := usual(out, enc, candidate.script); score > best {
			best, name = score, candidate.name
		}
	}
	if name == "" {
		return "", nil
	}
	enc, _ := charset.Lookup(name)
	text, err := enc.NewDecoder().Bytes(body)
	if err != nil {
		return "", nil
	}
	return name, text
}

// usual is the share, 0..1, of the runes beyond ASCII that plain writing in a script is made of.
func usual(text []byte, enc encoding.Encoding, in script) float64 {
	var all, broken, punctuation, letters, flowing, kana, hangul int
	var han float64
	before := rune(0)
	for _, r := range string(text) {
		if r < 0x80 {
			before = r
			continue
		}
		all++
		switch {
		case r == utf8.RuneError:
			broken++
		case unicode.Is(unicode.Cyrillic, r):
			letters++
			if unicode.IsLower(r) && unicode.Is(unicode.Cyrillic, before) {
				flowing++
			}
		case r >= 0x3041 && r <= 0x30ff:
			kana++
		case r >= 0xac00 && r <= 0xd7a3:
			hangul++
		case r >= 0x4e00 && r <= 0x9fff:
			han += everyday(r, enc)
		case r >= 0x3000 && r <= 0x3020, r >= 0xff01 && r <= 0xff5e, r >= 0x2010 && r <= 0x2033, r == '«', r == '»', r == 0xa0, r == '№':
			punctuation++
		}
		before = r
	}
	good := float64(punctuation - 3*broken)
	switch in {
	case cyrillic: // in running text small letters follow letters; accented Latin ones stand alone
		if letters == 0 || 5*flowing < 3*letters {
			return 0
		}
		good += float64(letters)
	case chinese:
		good += han
	case japanese:
		if kana*5 < all {
			return 0
		}
		good += han + float64(kana)
	case korean:
		good += float64(hangul)
	}
	return good / float64(max(all, 1))
}

// everyday is 1 for a character of the first level of its national set (the ones in daily use, which the
// sets list first), 0.25 for another: mistaken decodings fall on rare characters.
func everyday(r rune, enc encoding.Encoding) float64 {
	b, err := enc.NewEncoder().Bytes([]byte(string(r)))
	if err != nil || len(b) != 2 {
		return 0.25
	}
	switch lead := b[0]; {
	case lead >= 0xb0 && lead <= 0xd7 && b[1] >= 0xa1: // GB 2312; EUC-JP ends at 0xcf
		return 1
	case lead >= 0xa4 && lead <= 0xc6, lead >= 0x88 && lead <= 0x97: // Big5; Shift JIS
		return 0.75
	}
	return 0.25
}
