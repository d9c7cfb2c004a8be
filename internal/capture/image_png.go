package capture

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
)

const pngMagic = "\x89PNG\r\n\x1a\n"

// pngKept are the chunks that make the picture; text, time, Exif and every private chunk go.
var pngKept = map[string]bool{
	"IHDR": true, "PLTE": true, "IDAT": true, "IEND": true, "tRNS": true,
	"gAMA": true, "cHRM": true, "sRGB": true, "iCCP": true, "cICP": true, "sBIT": true, "bKGD": true, "pHYs": true,
	"acTL": true, "fcTL": true, "fdAT": true,
}

// cleanPNG copies the kept chunks up to IEND and writes an orientation back where Exif held one.
func cleanPNG(b []byte, size canvas) ([]byte, error) {
	out := bytes.NewBuffer(make([]byte, 0, len(b)))
	out.WriteString(pngMagic)
	var film movie
	for i, n := len(pngMagic), 0; ; n++ {
		if i+12 > len(b) {
			return nil, errBroken
		}
		length := int64(binary.BigEndian.Uint32(b[i:]))
		if length > int64(len(b)-i-12) {
			return nil, errBroken
		}
		name, data := string(b[i+4:i+8]), b[i+8:i+8+int(length)]
		whole := b[i : i+12+int(length)]
		i += len(whole)
		if (n == 0) != (name == "IHDR") || crc32.ChecksumIEEE(whole[4:8+length]) != binary.BigEndian.Uint32(whole[8+length:]) {
			return nil, errBroken
		}
		switch name {
		case "eXIf":
			if turn := orientation(data); turn > 1 {
				writeChunk(out, "eXIf", exifTurn(turn))
			}
		case "fcTL":
			if len(data) != 26 {
				return nil, errBroken
			}
			w, h, x, y := be32(data[4:]), be32(data[8:]), be32(data[12:]), be32(data[16:])
			if err := film.add(size, x, y, w, h); err != nil {
				return nil, err
			}
		}
		if pngKept[name] {
			out.Write(whole)
		}
		if name == "IEND" {
			return out.Bytes(), nil
		}
	}
}

// be32 is a number that is never too large to add to another.
func be32(b []byte) int {
	return int(min(binary.BigEndian.Uint32(b), 1<<30))
}

func writeChunk(out *bytes.Buffer, name string, data []byte) {
	out.Write(binary.BigEndian.AppendUint32(nil, uint32(len(data))))
	body := append([]byte(name), data...)
	out.Write(body)
	out.Write(binary.BigEndian.AppendUint32(nil, crc32.ChecksumIEEE(body)))
}
