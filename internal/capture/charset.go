package capture

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
)

// decode turns a body into UTF-8 and names the character set it was in. A byte order mark counts most, then
// the header, then the page's own meta element, then what the bytes themselves look like. A declaration of
// UTF-8 that the bytes contradict is not believed.
func decode(body []byte, contentType string) (text []byte, name string) {
	enc, name, certain := charset.DetermineEncoding(body, contentType)
	guessed := !certain && name == "windows-1252" && !bytes.Contains(bytes.ToLower(body[:min(len(body), 1024)]), []byte("charset"))
	if guessed || name == "utf-8" {
		if body := bytes.TrimPrefix(body, []byte("\xef\xbb\xbf")); utf8.Valid(body) {
			return body, "utf-8"
		}
	}
	if guessed || name == "utf-8" && badShare(body) > 0.01 {
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

// guesses are the character sets that pages without a word about it are tried in.
var guesses = []string{"gb18030", "windows-1251", "koi8-r", "big5", "shift_jis", "euc-jp", "euc-kr"}

// guess decodes a piece of body in each candidate and takes the one whose letters look most like writing;
// "" when none does well.
func guess(body []byte) (name string, text []byte) {
	piece := body
	if len(piece) > 64<<10 {
		piece = piece[:64<<10]
	}
	best := 0.55 // below this share of usual letters nothing is believed
	for _, candidate := range guesses {
		enc, _ := charset.Lookup(candidate)
		out, err := enc.NewDecoder().Bytes(piece)
		if err != nil {
			continue
		}
		if score := usual(out, enc); score > best {
			best, name = score, candidate
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

// usual is the share, 0..1, of the runes beyond ASCII that plain writing is made of: Han of the national
// sets' first planes, kana, Hangul, and Cyrillic where lower case outnumbers upper case.
func usual(text []byte, enc encoding.Encoding) float64 {
	var all, good, lower, upper, kana, han int
	for _, r := range string(text) {
		if r < 0x80 {
			continue
		}
		all++
		switch {
		case r == utf8.RuneError:
			good -= 3
		case unicode.Is(unicode.Cyrillic, r):
			if r >= 'а' && r <= 'я' || r == 'ё' {
				lower++
			} else {
				upper++
			}
		case unicode.In(r, unicode.Hiragana, unicode.Katakana):
			kana++
		case r >= 0x4e00 && r <= 0x9fff:
			han += weight(r, enc)
		case unicode.Is(unicode.Hangul, r), r >= 0x3000 && r <= 0x303f, r >= 0xff00 && r <= 0xff60,
			r >= 0x2010 && r <= 0x2033, r == '«', r == '»', r == 0xa0, r == '№':
			good++
		}
	}
	if lower > 2*upper {
		good += lower + upper
	}
	good += han / 4
	if kana == 0 || han > 0 {
		good += kana
	}
	return float64(good) / float64(max(all, 1))
}

// weight is 4 for a character of the first level of its national set (the ones in everyday use, which the
// sets list first), 1 for another: mistaken decodings fall on rare characters.
func weight(r rune, enc encoding.Encoding) int {
	b, err := enc.NewEncoder().Bytes([]byte(string(r)))
	if err != nil || len(b) != 2 {
		return 1
	}
	switch lead := b[0]; {
	case lead >= 0xb0 && lead <= 0xd7 && b[1] >= 0xa1: // GB 2312 level 1; EUC-JP level 1 lies in b0..cf
		return 4
	case lead >= 0xa4 && lead <= 0xc6, lead >= 0x88 && lead <= 0x97: // Big5 level 1; Shift JIS level 1
		return 3
	}
	return 1
}
