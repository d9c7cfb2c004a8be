package names

// hanSet is a set of Han characters of the blocks in common use.
type hanSet [(lastHan + 1 - firstInSet) / 64]uint64

// firstInSet is the first character that begins with the byte firstByte in UTF-8, lastByte being that of the last ones.
const (
	firstInSet          = 0x4000
	firstByte, lastByte = 0xE4, 0xE9
)

func (x *hanSet) put(r rune) {
	if r >= firstInSet && r <= lastHan {
		x[(r-firstInSet)>>6] |= 1 << (r & 63)
	}
}

// has reports that a character, one of Han up to lastHan, is in the set.
func (x *hanSet) has(r rune) bool { return x[uint32(r-firstInSet)>>6%uint32(len(x))]>>(r&63)&1 != 0 }

// next is where a character of the set may stand first from i on, the end of the text for none.
func (x *hanSet) next(s string, i int) int {
	for i < len(s) {
		if s[i]-firstByte > lastByte-firstByte {
			i++
			continue
		}
		end := x.pass(s, i)
		if end == i {
			return i
		}
		i = end
	}
	return i
}

// pass goes from i on over the characters that are not in the set, and ends before the first that is or is no such one.
func (x *hanSet) pass(s string, i int) int {
	for i+2 < len(s) && s[i]-firstByte <= lastByte-firstByte && s[i+1]&0xC0 == 0x80 {
		r := (uint32(s[i])-firstByte)<<12 | uint32(s[i+1]&0x3F)<<6 | uint32(s[i+2]&0x3F)
		if x[r>>6%uint32(len(x))]>>(r&63)&1 != 0 {
			break
		}
		i += 3
	}
	return i
}
