package align

import (
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

// dictionary joins words of different languages that mean the same. It holds stems for languages written
// with letters and whole words for Chinese and Japanese.
type dictionary struct {
	stems map[string]entry
	wide  map[string]entry
}

type entry struct {
	channel channel
	id      string
	whole   bool // no ending may follow the stem
}

// longestEnding is how many bytes of ending a word may have behind a stem; widest is the longest Han or
// kana word in bytes.
const (
	longestEnding = 10
	widest        = 30
)

// conceptTables are all the tables of concepts, each of one field.
var conceptTables = []string{conceptTable, verbTable, natureTable, peopleTable, qualityTable, publicTable, thingTable, placeTable,
	smallTable, societyTable, actionTable, scienceTable, technologyTable, landTable, abroadTable, personTable}

// nameTables are those of them that hold names.
var nameTables = []string{placeTable, abroadTable, personTable}

// words is built from the tables when a text is first aligned.
var words = sync.OnceValue(func() *dictionary {
	d := &dictionary{stems: map[string]entry{}, wide: map[string]entry{}}
	n := 0
	for _, table := range conceptTables {
		e := entry{channel: concepts}
		if table == smallTable {
			e.channel = smalls
		}
		for line := range strings.Lines(table) {
			e.id = "c" + strconv.Itoa(n)
			d.add(line, e)
			n++
		}
	}
	for i, line := range strings.Split(strings.TrimSpace(monthTable), "\n") {
		d.add(line, entry{channel: numbers, id: strconv.Itoa(i + 1)})
	}
	for _, line := range strings.Split(strings.TrimSpace(numberTable), "\n") {
		id, line, _ := strings.Cut(line, "=")
		d.add(line, entry{channel: numbers, id: id, whole: true})
	}
	return d
})

// add enters the words of a table line: forms parted by spaces; "." behind a form says that it is whole.
func (d *dictionary) add(line string, e entry) {
	for _, w := range strings.Fields(line) {
		f := e
		if strings.HasSuffix(w, ".") {
			w, f.whole = w[:len(w)-1], true
		}
		r, _ := utf8.DecodeRuneInString(w)
		if r >= 0x2E80 {
			d.wide[w] = f
		} else if _, taken := d.stems[w]; !taken {
			d.stems[w] = f
		}
	}
}

// stem finds the longest stem that word, in lower case, begins with.
func (d *dictionary) stem(word string) (string, channel) {
	for n := len(word); n >= 2 && n >= len(word)-longestEnding; n-- {
		e, ok := d.stems[word[:n]]
		if ok && (n == len(word) || !e.whole && n >= 4) {
			return e.id, e.channel
		}
	}
	return "", 0
}

// longest finds the longest dictionary word that text begins with, and its length in bytes.
func (d *dictionary) longest(text string) (string, channel, int) {
	var ends [widest / 3]int
	n := 0
	for i, r := range text {
		if i > 0 {
			ends[n] = i
			if n++; n == len(ends) {
				break
			}
		}
		if r < 0x2E80 {
			break
		}
		if i+utf8.RuneLen(r) == len(text) {
			ends[n] = len(text)
			n++
			break
		}
	}
	for n--; n >= 0; n-- {
		if e, ok := d.wide[text[:ends[n]]]; ok {
			return e.id, e.channel, ends[n]
		}
	}
	return "", 0, 0
}
