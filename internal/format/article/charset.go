package article

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	textunicode "golang.org/x/text/encoding/unicode"
)

// charsetSample is how many bytes are looked at when a charset must be guessed.
const charsetSample = 1 << 20

// byteOrderMark is the mark in UTF-8.
const byteOrderMark = "\ufeff"

// decode gives a file as UTF-8 without a byte order mark, and the charset it came in: by its byte order
// mark, by being UTF-8, by what an HTML page declares, by its looks.
func decode(name string, data []byte) ([]byte, string, error) {
	switch {
	case bytes.HasPrefix(data, []byte(byteOrderMark)):
		data = data[len(byteOrderMark):]
	case bytes.HasPrefix(data, []byte("\xff\xfe\x00\x00")), bytes.HasPrefix(data, []byte("\x00\x00\xfe\xff")):
		return nil, "", fmt.Errorf("the file is UTF-32, which is not read; save it as UTF-8")
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		return convert(data[2:], textunicode.UTF16(textunicode.LittleEndian, textunicode.IgnoreBOM), "utf-16le")
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		return convert(data[2:], textunicode.UTF16(textunicode.BigEndian, textunicode.IgnoreBOM), "utf-16be")
	}
	if order, ok := bareUTF16(data); ok {
		return convert(data, textunicode.UTF16(order, textunicode.IgnoreBOM), map[textunicode.Endianness]string{textunicode.LittleEndian: "utf-16le", textunicode.BigEndian: "utf-16be"}[order])
	}
	if what := binaryKind(data); what != "" {
		return nil, "", fmt.Errorf("this is no text but %s; export the article as Markdown, HTML or plain text and import that", what)
	}
	if utf8.Valid(data) {
		return data, "utf-8", nil
	}
	if kindOf(name, data) == LayoutHTML {
		if enc, label := declaredCharset(data); enc != nil {
			return convert(data, enc, label)
		}
	}
	sample := data[:min(len(data), charsetSample)]
	if enc, label := guessCharset(sample); enc != nil {
		return convert(data, enc, label)
	}
	at := firstInvalid(data)
	return nil, "", fmt.Errorf("line %d: byte %d (0x%02x) is no UTF-8, and the text is in no other encoding that could be made out; save the file as UTF-8 and import it again",
		lineOf(data, at), at, data[at])
}

// convert decodes data and refuses what the charset cannot hold.
func convert(data []byte, enc encoding.Encoding, label string) ([]byte, string, error) {
	out, err := enc.NewDecoder().Bytes(data)
	if err != nil {
		return nil, "", fmt.Errorf("the file was taken for %s and cannot be read as that; save it as UTF-8 and import it again: %w", label, err)
	}
	out = bytes.TrimPrefix(out, []byte(byteOrderMark))
	if what := binaryKind(out); what != "" {
		return nil, "", fmt.Errorf("this is no text but %s; export the article as Markdown, HTML or plain text and import that", what)
	}
	if i := bytes.Index(out, []byte("\uFFFD")); i >= 0 && !bytes.Contains(data, []byte("\uFFFD")) {
		return nil, "", fmt.Errorf("line %d: the file was taken for %s, which has no such character; save it as UTF-8 and import it again", lineOf(out, i), label)
	}
	return out, label, nil
}

// bareUTF16 recognises UTF-16 without a byte order mark by where its zero bytes stand.
func bareUTF16(data []byte) (textunicode.Endianness, bool) {
	n := min(len(data), 4096) &^ 1
	if n < 8 || data[0] == 0 && data[1] == 0 {
		return false, false
	}
	var zeros [2]int
	for i := range n {
		if data[i] == 0 {
			zeros[i&1]++
		}
	}
	switch {
	case zeros[0] == 0 && zeros[1]*4 > n:
		return textunicode.LittleEndian, true
	case zeros[1] == 0 && zeros[0]*4 > n:
		return textunicode.BigEndian, true
	}
	return false, false
}

// magics are beginnings of files that are no text.
var magics = []struct{ start, what string }{
	{"%PDF-", "a PDF"}, {"PK\x03\x04", "an archive or an office document"}, {"\x89PNG", "a picture"}, {"\xff\xd8\xff", "a picture"}, {"GIF8", "a picture"},
	{"\x1f\x8b", "a compressed file"}, {"BZh", "a compressed file"}, {"7z\xbc\xaf", "an archive"}, {"Rar!", "an archive"}, {"\xd0\xcf\x11\xe0", "an old office document"},
	{"\x7fELF", "a program"}, {"MZ\x90", "a program"}, {"{\\rtf", "a rich-text document"}, {"SQLite format 3", "a database"}, {"ID3", "a sound file"}, {"OggS", "a sound file"},
	{"\x00\x00\x00", "a media or binary file"},
}

// binaryKind says what a file is that is no text; "" for text.
func binaryKind(data []byte) string {
	for _, m := range magics {
		if bytes.HasPrefix(data, []byte(m.start)) {
			return m.what
		}
	}
	if i := bytes.IndexByte(data, 0); i >= 0 {
		return fmt.Sprintf("a binary file (a zero byte at byte %d, line %d)", i, lineOf(data, i))
	}
	sample := data[:min(len(data), 1<<16)]
	control := 0
	for _, c := range sample {
		if c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0b && c != 0x1b || c == 0x7f {
			control++
		}
	}
	if control*50 > len(sample) {
		return "a binary file (full of control characters)"
	}
	return ""
}

// blankControls puts spaces in the place of control characters: neither XML nor a page may hold them.
func blankControls(src []byte) []byte {
	isControl := func(c byte) bool { return c < 0x20 && c != '\n' && c != '\r' && c != '\t' || c == 0x7f }
	at := slices.IndexFunc(src, isControl)
	if at < 0 {
		return src
	}
	out := bytes.Clone(src)
	for i := at; i < len(out); i++ {
		if isControl(out[i]) {
			out[i] = ' '
		}
	}
	return out
}

// metaCharset finds what an HTML page says of its charset.
var metaCharset = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})`)
})

func declaredCharset(data []byte) (encoding.Encoding, string) {
	m := metaCharset().FindSubmatch(data[:min(len(data), 4096)])
	if m == nil {
		return nil, ""
	}
	enc, err := htmlindex.Get(string(m[1]))
	if err != nil {
		return nil, ""
	}
	label, err := htmlindex.Name(enc)
	if err != nil || label == "utf-8" || label == "replacement" {
		return nil, ""
	}
	if label == "gbk" {
		enc, label = simplifiedchinese.GB18030, "gb18030"
	}
	return enc, label
}

// guessCharset tells a text's charset by its bytes. A text that is UTF-8 but for a few bytes is damaged, not
// in another charset: nil.
func guessCharset(sample []byte) (encoding.Encoding, string) {
	if brokenUTF8(sample) {
		return nil, ""
	}
	sample = sample[:len(sample)-trailing(sample)]
	if gb, big5 := hanShares(sample); max(gb, big5) > .6 {
		if big5 > gb {
			return traditionalchinese.Big5, "big5"
		}
		return simplifiedchinese.GB18030, "gb18030"
	}
	high, letters := 0, 0
	for _, c := range sample {
		switch {
		case c >= 0x80:
			high++
			letters++
		case c|0x20 >= 'a' && c|0x20 <= 'z':
			letters++
		}
	}
	if high*10 > letters*3 {
		win, koi := cyrillicScore(sample, charmap.Windows1251), cyrillicScore(sample, charmap.KOI8R)
		switch {
		case max(win, koi) < .3:
			return nil, ""
		case koi > win:
			return charmap.KOI8R, "koi8-r"
		}
		return charmap.Windows1251, "windows-1251"
	}
	if westernShare(sample) > .9 {
		return charmap.Windows1252, "windows-1252"
	}
	return nil, ""
}

// brokenUTF8 reports whether most of a text's bytes beyond ASCII are in whole UTF-8 characters.
func brokenUTF8(sample []byte) bool {
	good, bad := 0, 0
	for i := 0; i < len(sample); {
		r, size := utf8.DecodeRune(sample[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			bad++
		case size > 1:
			good += size
		}
		i += size
	}
	return good > 4*bad
}

// trailing is how many bytes beyond ASCII end a sample: the cut may have halved a character.
func trailing(sample []byte) int {
	n := 0
	for n < len(sample) && n < 4 && sample[len(sample)-1-n] >= 0x80 {
		n++
	}
	if n == len(sample) {
		return 0
	}
	return n
}

// hanShares are the shares of double bytes that are common characters in GB 18030 and in Big5; 0 for a charset
// in which the text is not well formed.
func hanShares(sample []byte) (gb, big5 float64) {
	return pairShare(sample, func(a, b byte) (valid, common bool) {
			valid = a >= 0x81 && a <= 0xfe && (b >= 0x40 && b <= 0xfe && b != 0x7f)
			return valid, a >= 0xb0 && a <= 0xd7 && b >= 0xa1 || a >= 0xa1 && a <= 0xa3 && b >= 0xa1
		}, true), pairShare(sample, func(a, b byte) (valid, common bool) {
			trail := b >= 0x40 && b <= 0x7e || b >= 0xa1 && b <= 0xfe
			return a >= 0x81 && a <= 0xfe && trail, (a >= 0xa4 && a <= 0xc6 || a >= 0xa1 && a <= 0xa2) && trail
		}, false)
}

// pairShare walks a double-byte text; four says that GB 18030's four-byte characters may stand in it.
func pairShare(sample []byte, judge func(a, b byte) (valid, common bool), four bool) float64 {
	pairs, common := 0, 0
	for i := 0; i < len(sample); i++ {
		if sample[i] < 0x80 {
			continue
		}
		if four && i+3 < len(sample) && sample[i+1] >= '0' && sample[i+1] <= '9' && sample[i+2] >= 0x81 && sample[i+3] >= '0' && sample[i+3] <= '9' {
			i += 3
			pairs++
			continue
		}
		if i+1 >= len(sample) {
			break
		}
		valid, usual := judge(sample[i], sample[i+1])
		if !valid {
			return 0
		}
		pairs++
		if usual {
			common++
		}
		i++
	}
	if pairs == 0 {
		return 0
	}
	return float64(common) / float64(pairs)
}

// usualCyrillic are the letters that make up most of a Russian, Ukrainian or Bulgarian text.
const usualCyrillic = "оеаинтсрвлкмдпуія"

// cyrillicScore is the share of bytes beyond ASCII that are usual small Cyrillic letters in a charset.
func cyrillicScore(sample []byte, m *charmap.Charmap) float64 {
	all, usual := 0, 0
	for _, c := range sample {
		if c < 0x80 {
			continue
		}
		all++
		if strings.ContainsRune(usualCyrillic, m.DecodeByte(c)) {
			usual++
		}
	}
	if all == 0 {
		return 0
	}
	return float64(usual) / float64(all)
}

// usualWestern are the characters beyond ASCII that western European text is written with.
const usualWestern = "àâäáãåæçéèêëîïíìñôöóòõøœùûüúÿßÀÂÄÁÃÅÆÇÉÈÊËÎÏÍÑÔÖÓØŒÙÛÜÚ¡¿«»“”‘’„–—…•·€£§°©®ºª\u00a0"

func westernShare(sample []byte) float64 {
	all, usual := 0, 0
	for _, c := range sample {
		if c < 0x80 {
			continue
		}
		all++
		if strings.ContainsRune(usualWestern, charmap.Windows1252.DecodeByte(c)) {
			usual++
		}
	}
	if all == 0 {
		return 0
	}
	return float64(usual) / float64(all)
}

// firstInvalid is the first byte that is no UTF-8.
func firstInvalid(data []byte) int {
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return len(data) - 1
}
