package capture

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"testing"
)

// place stands for the position in every piece of hidden data of these tests.
const place = "GPS 59.9343N 30.3351E"

func picture() *image.Paletted {
	p := image.NewPaletted(image.Rect(0, 0, 16, 8), color.Palette{color.Black, color.White, color.RGBA{200, 30, 30, 255}})
	for i := range p.Pix {
		p.Pix[i] = uint8(i % 3)
	}
	return p
}

// exif is a TIFF structure with an orientation and a made-up entry that points at the place.
func exif(turn uint16) []byte {
	b := []byte{'I', 'I', 42, 0, 8, 0, 0, 0, 2, 0}
	b = append(b, 0x12, 0x01, 3, 0, 1, 0, 0, 0, byte(turn), byte(turn>>8), 0, 0)
	b = append(b, 0x0f, 0x01, 2, 0, byte(len(place)), 0, 0, 0, 38, 0, 0, 0)
	b = append(b, 0, 0, 0, 0)
	return append(b, place...)
}

func segment(marker byte, data string) []byte {
	return append(append([]byte{0xff, marker}, binary.BigEndian.AppendUint16(nil, uint16(len(data)+2))...), data...)
}

func jpegWith(tb testing.TB, turn uint16) []byte {
	tb.Helper()
	var b bytes.Buffer
	if err := jpeg.Encode(&b, picture(), nil); err != nil {
		tb.Fatal(err)
	}
	plain := b.Bytes()
	out := append([]byte{}, plain[:2]...)
	out = append(out, segment(0xe0, "JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x01\x01"+place)...)
	out = append(out, segment(0xe1, "Exif\x00\x00"+string(exif(turn)))...)
	out = append(out, segment(0xe1, "http://ns.adobe.com/xap/1.0/\x00<x>"+place+"</x>")...)
	out = append(out, segment(0xe2, "MPF\x00"+place)...)
	out = append(out, segment(0xed, "Photoshop 3.0\x00"+place)...)
	out = append(out, segment(0xef, place)...)
	out = append(out, segment(0xfe, place)...)
	out = append(out, plain[2:]...)
	return append(out, "<script>"+place+"</script>PK\x03\x04"...)
}

func chunk(name, data string) []byte {
	b := binary.BigEndian.AppendUint32(nil, uint32(len(data)))
	b = append(b, name+data...)
	return binary.BigEndian.AppendUint32(b, crc32.ChecksumIEEE([]byte(name+data)))
}

func pngWith(tb testing.TB, turn uint16) []byte {
	tb.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, picture()); err != nil {
		tb.Fatal(err)
	}
	plain := b.Bytes()
	out := append([]byte{}, plain[:33]...) // magic and IHDR
	for _, c := range [][2]string{{"eXIf", string(exif(turn))}, {"tEXt", "Comment\x00" + place}, {"iTXt", "XML:com.adobe.xmp\x00\x00\x00\x00\x00" + place},
		{"zTXt", "a\x00\x00" + place}, {"tIME", "\x07\xea\x0b\x18\x0a\x00\x00"}, {"prVt", place}} {
		out = append(out, chunk(c[0], c[1])...)
	}
	out = append(out, plain[33:]...)
	return append(out, place...)
}

func gifWith(tb testing.TB) []byte {
	tb.Helper()
	var b bytes.Buffer
	if err := gif.EncodeAll(&b, &gif.GIF{Image: []*image.Paletted{picture(), picture()}, Delay: []int{5, 5}}); err != nil {
		tb.Fatal(err)
	}
	plain := b.Bytes()
	head := 13 + paletteSize(plain[10])
	out := append([]byte{}, plain[:head]...)
	out = append(out, "\x21\xfe"+string(rune(len(place)))+place+"\x00"...)
	out = append(out, "\x21\xff\x0bXMP DataXMP"+string(rune(len(place)))+place+"\x00"...)
	out = append(out, plain[head:]...)
	return append(out, place...)
}

// A lossless WebP of one pixel.
const webpPixel = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="

func webpWith(tb testing.TB, turn uint16) []byte {
	tb.Helper()
	plain, err := base64.StdEncoding.DecodeString(webpPixel)
	if err != nil {
		tb.Fatal(err)
	}
	var body bytes.Buffer
	riffChunk{"VP8X", []byte{0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0}}.write(&body)
	body.Write(plain[12:])
	riffChunk{"EXIF", exif(turn)}.write(&body)
	riffChunk{"XMP ", []byte("<x>" + place + "</x>")}.write(&body)
	riffChunk{"ZZZZ", []byte(place)}.write(&body)
	out := binary.LittleEndian.AppendUint32([]byte("RIFF"), uint32(body.Len()+4))
	return append(append(append(out, "WEBP"...), body.Bytes()...), place...)
}

func TestCleanImageDropsPlaceAndKeepsPicture(t *testing.T) {
	for _, c := range []struct {
		kind  string
		in    []byte
		turns bool
	}{
		{"image/jpeg", jpegWith(t, 6), true}, {"image/jpeg", jpegWith(t, 1), false},
		{"image/png", pngWith(t, 8), true}, {"image/png", pngWith(t, 99), false},
		{"image/gif", gifWith(t), false},
		{"image/webp", webpWith(t, 3), true}, {"image/webp", webpWith(t, 0), false},
	} {
		out, kind, w, h, err := cleanImage(c.in)
		if err != nil || kind != c.kind {
			t.Errorf("%s: kind %s, error %v", c.kind, kind, err)
			continue
		}
		for _, gone := range []string{"59.93", "XMP", "adobe", "script", "Photoshop", "MPF", "Comment"} {
			if bytes.Contains(out, []byte(gone)) {
				t.Errorf("%s: %q is still there", c.kind, gone)
			}
		}
		if got := bytes.Contains(out, []byte("MM\x00\x2a")); got != c.turns {
			t.Errorf("%s: the turn is kept: %v, want %v", c.kind, got, c.turns)
		}
		before, _, errBefore := image.Decode(bytes.NewReader(c.in))
		after, _, errAfter := image.Decode(bytes.NewReader(out))
		if errBefore != nil || errAfter != nil || !samePicture(before, after) || after.Bounds().Dx() != w || after.Bounds().Dy() != h {
			t.Errorf("%s: the picture changed (%v, %v)", c.kind, errBefore, errAfter)
		}
		again, _, _, _, err := cleanImage(out)
		if err != nil || !bytes.Equal(again, out) {
			t.Errorf("%s: cleaning twice is not cleaning once (%v)", c.kind, err)
		}
	}
}

func samePicture(a, b image.Image) bool {
	if a.Bounds() != b.Bounds() {
		return false
	}
	for y := a.Bounds().Min.Y; y < a.Bounds().Max.Y; y++ {
		for x := a.Bounds().Min.X; x < a.Bounds().Max.X; x++ {
			if a.At(x, y) != b.At(x, y) {
				return false
			}
		}
	}
	return true
}

func TestCleanGIFKeepsAllFrames(t *testing.T) {
	out, _, _, _, err := cleanImage(gifWith(t))
	if err != nil {
		t.Fatal(err)
	}
	film, err := gif.DecodeAll(bytes.NewReader(out))
	if err != nil || len(film.Image) != 2 || film.Delay[1] != 5 || film.LoopCount != 0 {
		t.Errorf("film = %+v, %v", film, err)
	}
}

// pngOf is a PNG whose header claims a size.
func pngOf(w, h uint32, more ...[]byte) []byte {
	head := binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32(nil, w), h)
	out := append([]byte(pngMagic), chunk("IHDR", string(head)+"\x08\x02\x00\x00\x00")...)
	return append(append(out, bytes.Join(more, nil)...), chunk("IEND", "")...)
}

func apng(frames int, w, h uint32) (all []byte) {
	for i := range frames {
		b := binary.BigEndian.AppendUint32(nil, uint32(i))
		b = binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32(b, w), h)
		all = append(all, chunk("fcTL", string(b)+"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x0a\x00\x00")...)
	}
	return all
}

func TestCleanImageRefuses(t *testing.T) {
	goodJPEG, goodGIF, goodWebP := jpegWith(t, 1), gifWith(t), webpWith(t, 1)
	twoFrames := append(append([]byte{}, goodJPEG[:2]...), segment(0xc0, "\x08\x27\x10\x27\x10\x01\x01\x11\x00")...)
	twoFrames = append(twoFrames, goodJPEG[2:]...)
	bigInside := bytes.Clone(goodWebP)
	copy(bigInside[bytes.Index(bigInside, []byte("VP8L"))+9:], "\xff\xff\xff\x0f")
	manyFrames := append(bytes.Clone(goodGIF[:13+paletteSize(goodGIF[10])]), bytes.Repeat([]byte("\x2c\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02\x44\x01\x00"), maxFrames+1)...)
	outside := append(bytes.Clone(goodGIF[:13+paletteSize(goodGIF[10])]), "\x2c\xff\x00\x00\x00\xff\x00\xff\x00\x00\x02\x02\x44\x01\x00\x3b"...)
	for _, c := range []struct {
		name string
		in   []byte
		want Reason
	}{
		{"nothing", nil, ReasonType},
		{"text", []byte("hello, image"), ReasonType},
		{"SVG", []byte(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>`), ReasonType},
		{"HTML", []byte("<!doctype html><script>alert(1)</script>"), ReasonType},
		{"PDF", []byte("%PDF-1.7\n%....\n"), ReasonType},
		{"BMP", append([]byte("BM"), make([]byte, 60)...), ReasonType},
		{"TIFF", append([]byte("II*\x00"), make([]byte, 60)...), ReasonType},
		{"AVIF", []byte("\x00\x00\x00\x20ftypavif\x00\x00\x00\x00"), ReasonType},
		{"wide PNG", pngOf(maxSide+1, 1), ReasonPixels},
		{"PNG bomb", pngOf(20_000, 20_000), ReasonPixels},
		{"largest PNG", pngOf(0x7fffffff, 0x7fffffff), ReasonBroken},
		{"APNG with many frames", pngOf(100, 100, apng(maxFrames+1, 1, 1)), ReasonPixels},
		{"APNG with large frames", pngOf(7000, 7000, apng(200, 7000, 7000)), ReasonPixels},
		{"APNG frame outside", pngOf(100, 100, apng(1, 200, 200)), ReasonBroken},
		{"PNG without end", pngWith(t, 1)[:60], ReasonBroken},
		{"PNG with a false sum", bytes.Replace(pngWith(t, 1), []byte("IDAT"), []byte("IDAt"), 1), ReasonBroken},
		{"JPEG cut off", goodJPEG[:40], ReasonBroken},
		{"JPEG head only", goodJPEG[:3], ReasonBroken},
		{"JPEG with two frames", twoFrames, ReasonBroken},
		{"GIF with many frames", manyFrames, ReasonPixels},
		{"GIF frame outside", outside, ReasonBroken},
		{"GIF cut off", goodGIF[:len(goodGIF)-len(place)-1], ReasonBroken},
		{"WebP cut off", goodWebP[:40], ReasonBroken},
		{"WebP larger inside", bigInside, ReasonBroken},
		{"WebP without picture", []byte("RIFF\x16\x00\x00\x00WEBPVP8X\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"), ReasonBroken},
	} {
		if _, _, _, _, err := cleanImage(c.in); err == nil || reason(err) != c.want {
			t.Errorf("%s: error %v, want the reason %s", c.name, err, c.want)
		}
	}
}

func FuzzCleanImage(f *testing.F) {
	f.Add(jpegWith(f, 6))
	f.Add(pngWith(f, 6))
	f.Add(gifWith(f))
	f.Add(webpWith(f, 6))
	f.Add(pngOf(10, 10, apng(2, 5, 5)))
	f.Fuzz(func(t *testing.T, in []byte) {
		out, kind, w, h, err := cleanImage(in)
		if err != nil {
			return
		}
		if !(canvas{w, h}).fits() || len(out) > len(in)+64 {
			t.Fatalf("%s of %d by %d pixels, %d bytes from %d", kind, w, h, len(out), len(in))
		}
		again, _, _, _, err := cleanImage(out)
		if err != nil || !bytes.Equal(again, out) {
			t.Fatalf("%s: cleaning twice is not cleaning once (%v)", kind, err)
		}
	})
}
