package capture

import (
	"bytes"
	"encoding/binary"
)

// cleanGIF copies screen, palettes, frames, their timing and the loop count; comments, plain-text and other
// application extensions (XMP lies there) go, and everything behind the trailer.
func cleanGIF(b []byte, size canvas) ([]byte, error) {
	i := 13
	if len(b) < i {
		return nil, errBroken
	}
	i += paletteSize(b[10])
	if i > len(b) {
		return nil, errBroken
	}
	out := bytes.NewBuffer(make([]byte, 0, len(b)))
	out.Write(b[:i])
	var film movie
	for {
		if i >= len(b) {
			return nil, errBroken
		}
		start, keep := i, false
		switch b[i] {
		case 0x3b:
			if film.frames == 0 {
				return nil, errBroken
			}
			out.WriteByte(0x3b)
			return out.Bytes(), nil
		case 0x21:
			if i+2 > len(b) {
				return nil, errBroken
			}
			keep = b[i+1] == 0xf9 || b[i+1] == 0xff && isLoop(b[i+2:])
			i += 2
		case 0x2c:
			if i+10 > len(b) {
				return nil, errBroken
			}
			x, y, w, h := le16(b[i+1:]), le16(b[i+3:]), le16(b[i+5:]), le16(b[i+7:])
			if err := film.add(size, x, y, w, h); err != nil {
				return nil, err
			}
			keep = true
			i += 10 + paletteSize(b[i+9]) + 1 // and the code size
		default:
			return nil, errBroken
		}
		var ok bool
		if i, ok = skipBlocks(b, i); !ok {
			return nil, errBroken
		}
		if keep {
			out.Write(b[start:i])
		}
	}
}

func le16(b []byte) int { return int(binary.LittleEndian.Uint16(b)) }

// paletteSize is the bytes of the colour table that a packed field announces.
func paletteSize(packed byte) int {
	if packed&0x80 == 0 {
		return 0
	}
	return 3 << (packed&7 + 1)
}

// isLoop recognises the application extensions that say how often a movie is repeated: one block of eleven
// bytes, one of three, and no more.
func isLoop(b []byte) bool {
	return len(b) >= 17 && b[0] == 11 && (string(b[1:12]) == "NETSCAPE2.0" || string(b[1:12]) == "ANIMEXTS1.0") && b[12] == 3 && b[16] == 0
}

// skipBlocks is the place behind a row of data blocks that begins at i.
func skipBlocks(b []byte, i int) (int, bool) {
	for i < len(b) {
		n := int(b[i])
		if i += 1 + n; n == 0 {
			return i, true
		}
	}
	return 0, false
}
