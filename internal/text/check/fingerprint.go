package check

import (
	"encoding/hex"
	"hash/fnv"
	"strconv"
)

// fingerprint turns the words that rules left in Fingerprint into 16 hexadecimal digits of rule and
// words. Where two findings have the same, the second and later ones are numbered in text order.
func fingerprint(found []Finding) {
	seen := make(map[string]int, len(found))
	for i := range found {
		f := &found[i]
		name := f.Rule + "\x00" + f.Fingerprint
		seen[name]++
		if n := seen[name]; n > 1 {
			name += "\x00" + strconv.Itoa(n)
		}
		h := fnv.New128a()
		h.Write([]byte(name))
		f.Fingerprint = hex.EncodeToString(h.Sum(nil)[:8])
	}
}
