package publishtest

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
)

// PNG is a small picture to show where the editions show Picture.
func PNG() []byte {
	img := image.NewRGBA(image.Rect(0, 0, 640, 260))
	for y := range 260 {
		for x := range 640 {
			img.Set(x, y, color.RGBA{R: uint8(90 + y/4), G: uint8(120 + y/5), B: uint8(120 + x/16), A: 255})
		}
	}
	var out bytes.Buffer
	if err := png.Encode(&out, img); err != nil {
		panic(err) // writing to memory does not fail
	}
	return out.Bytes()
}
