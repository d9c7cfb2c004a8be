package capture

import (
	"bytes"
	"errors"
	"image"
	_ "image/gif" // the four kinds of image that are stored
	_ "image/jpeg"
	_ "image/png"

	_ "golang.org/x/image/webp"
)

// Limits on an image, judged by its headers before anything would decode it.
const (
	maxSide        = 20_000      // pixels
	maxPixels      = 50_000_000  // of one picture
	maxMovie       = 500_000_000 // pixels of all frames together
	maxFrames      = 2_000
	imageSignature = 12 // bytes that tell an image's kind
)

var (
	errBroken = &Error{Reason: ReasonBroken}
	errPixels = &Error{Reason: ReasonPixels}
)

// cleanImage checks an image and gives it back without what it says besides its picture: position, camera,
// comments, thumbnails, and whatever hangs behind its end. The picture itself is not touched; of the hidden
// data only the turn it is shown in is kept. The kind is told by the bytes, never by a name or a header.
func cleanImage(b []byte) (clean []byte, kind string, width, height int, err error) {
	switch head := b[:min(len(b), imageSignature)]; {
	case bytes.HasPrefix(head, []byte("\xff\xd8\xff")):
		kind = "image/jpeg"
	case bytes.HasPrefix(head, []byte(pngMagic)):
		kind = "image/png"
	case bytes.HasPrefix(head, []byte("GIF87a")), bytes.HasPrefix(head, []byte("GIF89a")):
		kind = "image/gif"
	case len(head) == imageSignature && string(head[:4]) == "RIFF" && string(head[8:]) == "WEBP":
		kind = "image/webp"
	default:
		return nil, "", 0, 0, &Error{Reason: ReasonType}
	}
	config, _, err := image.DecodeConfig(bytes.NewReader(b))
	if err != nil {
		return nil, "", 0, 0, &Error{Reason: ReasonBroken, Err: err}
	}
	size := canvas{config.Width, config.Height}
	if !size.fits() {
		return nil, "", 0, 0, errPixels
	}
	switch kind {
	case "image/jpeg":
		clean, err = cleanJPEG(b, size)
	case "image/png":
		clean, err = cleanPNG(b, size)
	case "image/gif":
		clean, err = cleanGIF(b, size)
	case "image/webp":
		clean, err = cleanWebP(b, size)
	}
	if err != nil {
		return nil, "", 0, 0, err
	}
	if again, _, err := image.DecodeConfig(bytes.NewReader(clean)); err != nil || again.Width != size.w || again.Height != size.h {
		return nil, "", 0, 0, &Error{Reason: ReasonBroken, Err: errors.New("cleaning changed the image")}
	}
	return clean, kind, size.w, size.h, nil
}

// canvas is a picture's size in pixels.
type canvas struct{ w, h int }

func (c canvas) fits() bool {
	return c.w > 0 && c.h > 0 && c.w <= maxSide && c.h <= maxSide && c.w*c.h <= maxPixels
}

// movie counts the frames of a moving image against the limits.
type movie struct {
	frames, pixels int
}

// add counts a frame, which has to lie inside the canvas.
func (m *movie) add(on canvas, x, y, w, h int) error {
	m.frames++
	m.pixels += w * h
	if x < 0 || y < 0 || w <= 0 || h <= 0 || x+w > on.w || y+h > on.h {
		return errBroken
	}
	// A viewer paints the whole canvas for each frame, however small the frame is.
	if m.frames > maxFrames || m.pixels > maxMovie || m.frames*on.w*on.h > 4*maxMovie {
		return errPixels
	}
	return nil
}
