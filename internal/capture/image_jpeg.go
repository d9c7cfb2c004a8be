package capture

import (
	"bytes"
	"encoding/binary"
)

// cleanJPEG keeps the segments that make the picture: frame, tables, scans, colour profile (APP2 ICC) and
// Adobe's colour mark (APP14). JFIF is kept without its thumbnail; of Exif only the orientation stays.
func cleanJPEG(b []byte, size canvas) ([]byte, error) {
	out := bytes.NewBuffer(make([]byte, 0, len(b)))
	out.Write(b[:2])
	frames, turned := 0, false
	for i := 2; ; {
		marker, next, ok := nextMarker(b, i)
		if !ok {
			return nil, errBroken
		}
		i = next
		if marker == 0xd9 { // end of image: whatever follows is left behind
			out.Write([]byte{0xff, 0xd9})
			break
		}
		if marker >= 0xd0 && marker <= 0xd7 || marker == 0x01 { // bare markers have no place between segments
			continue
		}
		if marker == 0xd8 || i+2 > len(b) {
			return nil, errBroken
		}
		length := int(binary.BigEndian.Uint16(b[i:]))
		if length < 2 || i+length > len(b) {
			return nil, errBroken
		}
		data := b[i+2 : i+length]
		i += length
		if isFrame(marker) {
			if frames++; frames > 1 || !sameSize(data, size) {
				return nil, errBroken
			}
		}
		if !turned && marker == 0xe1 && bytes.HasPrefix(data, []byte("Exif\x00\x00")) {
			turned = true
			if turn := orientation(data[6:]); turn > 1 {
				writeSegment(out, 0xe1, append([]byte("Exif\x00\x00"), exifTurn(turn)...))
			}
			continue
		}
		if data = keptSegment(marker, data); data == nil {
			continue
		}
		writeSegment(out, marker, data)
		if marker == 0xda {
			end := scanEnd(b, i)
			out.Write(b[i:end])
			i = end
		}
	}
	if frames == 0 {
		return nil, errBroken
	}
	return out.Bytes(), nil
}

// nextMarker finds the marker at or after i, over fill bytes and stray data.
func nextMarker(b []byte, i int) (marker byte, next int, ok bool) {
	for ; i+1 < len(b); i++ {
		if b[i] == 0xff && b[i+1] != 0xff && b[i+1] != 0 {
			return b[i+1], i + 2, true
		}
	}
	return 0, 0, false
}

// scanEnd is where the compressed data that begins at i ends: at the first marker that is no restart.
func scanEnd(b []byte, i int) int {
	for ; i+1 < len(b); i++ {
		if b[i] == 0xff && b[i+1] != 0 && b[i+1] != 0xff && (b[i+1] < 0xd0 || b[i+1] > 0xd7) {
			return i
		}
	}
	return len(b)
}

// isFrame reports a start-of-frame marker.
func isFrame(marker byte) bool {
	return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc
}

func sameSize(frame []byte, size canvas) bool {
	return len(frame) >= 5 && int(binary.BigEndian.Uint16(frame[1:])) == size.h && int(binary.BigEndian.Uint16(frame[3:])) == size.w
}

// keptSegment is the part of a segment that stays, nil for one that goes.
func keptSegment(marker byte, data []byte) []byte {
	switch {
	case isFrame(marker), marker == 0xc4, marker == 0xda, marker == 0xdb, marker == 0xdd:
		return data
	case marker == 0xe0 && len(data) >= 14 && bytes.HasPrefix(data, []byte("JFIF\x00")):
		jfif := bytes.Clone(data[:14])
		jfif[12], jfif[13] = 0, 0 // no thumbnail
		return jfif
	case marker == 0xe2 && bytes.HasPrefix(data, []byte("ICC_PROFILE\x00")):
		return data
	case marker == 0xee && len(data) >= 12 && bytes.HasPrefix(data, []byte("Adobe")):
		return data[:12]
	}
	return nil
}

func writeSegment(out *bytes.Buffer, marker byte, data []byte) {
	out.Write([]byte{0xff, marker})
	out.Write(binary.BigEndian.AppendUint16(nil, uint16(len(data)+2)))
	out.Write(data)
}

// orientation is the turn (1 to 8) that a TIFF structure asks for, 0 when it does not say.
func orientation(tiff []byte) int {
	if len(tiff) < 8 {
		return 0
	}
	var order binary.ByteOrder = binary.LittleEndian
	if tiff[0] == 'M' {
		order = binary.BigEndian
	}
	at := int64(order.Uint32(tiff[4:]))
	if at+2 > int64(len(tiff)) {
		return 0
	}
	entries := tiff[at+2:]
	for range order.Uint16(tiff[at:]) {
		if len(entries) < 12 {
			return 0
		}
		if order.Uint16(entries) == 0x0112 {
			if turn := int(order.Uint16(entries[8:])); turn >= 1 && turn <= 8 {
				return turn
			}
			return 0
		}
		entries = entries[12:]
	}
	return 0
}

// exifTurn is a TIFF structure that holds an orientation and nothing else.
func exifTurn(turn int) []byte {
	return []byte{'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, byte(turn), 0, 0, 0, 0, 0, 0}
}
