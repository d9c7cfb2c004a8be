package lang

var EnglishFilter = englishFilter

// MakeFilter makes a filter of words that are written in small letters.
func MakeFilter(words map[string]bool) []byte {
	filter := make([]byte, 1<<17)
	for w := range words {
		h := uint32(hashStart)
		for _, c := range []byte(w) {
			h = (h ^ uint32(c)) * hashTimes
		}
		for k := range uint32(filterProbes) {
			bit := filterBit(h, k, uint32(len(filter)))
			filter[bit>>3] |= 1 << (bit & 7)
		}
	}
	return filter
}
