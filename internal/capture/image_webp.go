package capture

import (
	"bytes"
	"encoding/binary"
)

// cleanWebP copies the chunks that make the picture; Exif, XMP and every unknown chunk go, an orientation is
// written back.
func cleanWebP(b []byte, size canvas) ([]byte, error) {
	chunks, err := riffChunks(b[12:riffEnd(b)])
	if err != nil {
		return nil, err
	}
	var body bytes.Buffer
	var film movie
	flagsAt, turn, pictures := -1, 0, 0
	for _, c := range chunks {
		switch c.name {
		case "VP8X":
			if len(c.data) != 10 || flagsAt >= 0 {
				return nil, errBroken
			}
			flagsAt = body.Len() + 8
		case "ANMF":
			if c.data, err = cleanFrame(c.data, size, &film); err != nil {
				return nil, err
			}
			pictures++
		case "VP8 ", "VP8L":
			if w, h := frameSize(c); w != size.w || h != size.h {
				return nil, errBroken
			}
			pictures++
		case "EXIF":
			turn = orientation(bytes.TrimPrefix(c.data, []byte("Exif\x00\x00")))
			continue
		case "ALPH", "ANIM", "ICCP":
		default:
			continue
		}
		c.write(&body)
	}
	if pictures == 0 {
		return nil, errBroken
	}
	const exifFlag, xmpFlag = 0x08, 0x04
	if out := body.Bytes(); flagsAt >= 0 {
		out[flagsAt] &^= exifFlag | xmpFlag
		if turn > 1 {
			out[flagsAt] |= exifFlag
			riffChunk{"EXIF", exifTurn(turn)}.write(&body)
		}
	}
	head := binary.LittleEndian.AppendUint32([]byte("RIFF"), uint32(body.Len()+4))
	return append(append(head, "WEBP"...), body.Bytes()...), nil
}

// riffEnd is where the file says it ends; what hangs behind is left.
func riffEnd(b []byte) int {
	return int(min(max(int64(binary.LittleEndian.Uint32(b[4:]))+8, 12), int64(len(b))))
}

type riffChunk struct {
	name string
	data []byte
}

func riffChunks(b []byte) ([]riffChunk, error) {
	var all []riffChunk
	for len(b) > 0 {
		if len(b) < 8 {
			return nil, errBroken
		}
		length := int64(binary.LittleEndian.Uint32(b[4:]))
		if length > int64(len(b)-8) || len(all) > 4*maxFrames {
			return nil, errBroken
		}
		all = append(all, riffChunk{string(b[:4]), b[8 : 8+length]})
		b = b[min(8+length+length&1, int64(len(b))):]
	}
	return all, nil
}

func (c riffChunk) write(out *bytes.Buffer) {
	out.WriteString(c.name)
	out.Write(binary.LittleEndian.AppendUint32(nil, uint32(len(c.data))))
	out.Write(c.data)
	if len(c.data)%2 == 1 {
		out.WriteByte(0)
	}
}

// cleanFrame is one frame of a moving image without unknown chunks.
func cleanFrame(b []byte, size canvas, film *movie) ([]byte, error) {
	if len(b) < 16 {
		return nil, errBroken
	}
	x, y, w, h := 2*le24(b), 2*le24(b[3:]), le24(b[6:])+1, le24(b[9:])+1
	if err := film.add(size, x, y, w, h); err != nil {
		return nil, err
	}
	chunks, err := riffChunks(b[16:])
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	out.Write(b[:16])
	for _, c := range chunks {
		switch c.name {
		case "VP8 ", "VP8L":
			if cw, ch := frameSize(c); cw != w || ch != h {
				return nil, errBroken
			}
		case "ALPH":
		default:
			continue
		}
		c.write(&out)
	}
	return out.Bytes(), nil
}

// frameSize is the size that compressed data itself states; zero when it is too short to.
func frameSize(c riffChunk) (w, h int) {
	if c.name == "VP8L" {
		if len(c.data) < 5 {
			return 0, 0
		}
		bits := binary.LittleEndian.Uint32(c.data[1:])
		return int(bits&0x3fff) + 1, int(bits>>14&0x3fff) + 1
	}
	if len(c.data) < 10 {
		return 0, 0
	}
	return le16(c.data[6:]) & 0x3fff, le16(c.data[8:]) & 0x3fff
}

func le24(b []byte) int { return int(b[0]) | int(b[1])<<8 | int(b[2])<<16 }
