package capture_test

import (
	"bytes"
	"fmt"
	"image"
	"image/jpeg"
	"net/http"
	"strings"
	"testing"

	"recto/internal/capture"
)

// testJPEG is a photograph of 40 by 30 pixels that says where it was taken.
func testJPEG(tb testing.TB) []byte {
	tb.Helper()
	var b bytes.Buffer
	if err := jpeg.Encode(&b, image.NewGray(image.Rect(0, 0, 40, 30)), nil); err != nil {
		tb.Fatal(err)
	}
	hidden := "Exif\x00\x00MM\x00\x2a GPS 59.9343N 30.3351E"
	out := append([]byte{0xff, 0xd8, 0xff, 0xe1, 0, byte(len(hidden) + 2)}, hidden...)
	return append(out, b.Bytes()[2:]...)
}

// illustrated is an article with images at the given addresses.
func illustrated(addresses ...string) string {
	var b strings.Builder
	for i, a := range addresses {
		fmt.Fprintf(&b, `<p>Paragraph %d of the long report, with words enough, and commas, to be taken for a piece of the article itself.</p><p><img src="%s" alt="Picture %d"></p>`, i, a, i)
	}
	return `<html lang="en"><head><title>A report</title></head><body><article><h1>A report</h1>` + b.String() + `</article></body></html>`
}

func TestImagesThatCannotBeKeptAreNamed(t *testing.T) {
	photo := string(testJPEG(t))
	server := site(t, map[string]http.HandlerFunc{
		"/": page("text/html", illustrated("/good.jpg", "/moved.jpg", "/mislabelled.png", "/vector.svg", "/vector.png", "/page.jpg",
			"/missing.png", "/large.jpg", "/inside.jpg", "http://10.0.0.1/x.png", "/good.jpg", "/half.jpg")),
		"/good.jpg":        page("image/jpeg", photo),
		"/moved.jpg":       redirect("/good.jpg"),
		"/mislabelled.png": page("application/octet-stream", photo),
		"/vector.svg":      page("image/svg+xml", `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>`),
		"/vector.png":      page("image/png", `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>`),
		"/page.jpg":        page("text/html", "<h1>Not found</h1>"),
		"/large.jpg":       page("image/jpeg", photo+strings.Repeat("x", 3<<20)),
		"/inside.jpg":      redirect("http://169.254.169.254/x.jpg"),
		"/half.jpg":        page("image/jpeg", photo[:len(photo)/2]),
	})
	got, err := local(capture.Config{MaxBytes: 4 << 20}).Fetch(t.Context(), server.URL)
	if err != nil {
		t.Fatal(err)
	}
	var kept, skipped []string
	for _, m := range got.Media {
		kept = append(kept, strings.TrimPrefix(m.URL, server.URL)+" "+m.Type)
		if bytes.Contains(m.Bytes, []byte("59.93")) {
			t.Errorf("%s still says where it was taken", m.URL)
		}
		if m.Width != 40 || m.Height != 30 || len(m.Origin) != 64 {
			t.Errorf("%s: %d by %d pixels, origin %q", m.URL, m.Width, m.Height, m.Origin)
		}
	}
	for _, s := range got.Skipped {
		skipped = append(skipped, strings.TrimPrefix(s.URL, server.URL)+" "+string(s.Reason))
	}
	wantKept := "/good.jpg image/jpeg, /moved.jpg image/jpeg, /mislabelled.png image/jpeg"
	wantSkipped := "/vector.svg type, /vector.png type, /page.jpg type, /missing.png gone, /large.jpg too-large, /inside.jpg address, http://10.0.0.1/x.png address, /half.jpg broken"
	if strings.Join(kept, ", ") != wantKept {
		t.Errorf("kept %q, want %q", kept, wantKept)
	}
	if strings.Join(skipped, ", ") != wantSkipped {
		t.Errorf("skipped\n%q\nwant\n%q", strings.Join(skipped, ", "), wantSkipped)
	}
	if !strings.Contains(sentences(got.Warnings), "Not every image") {
		t.Errorf("warnings = %q", got.Warnings)
	}
	for _, r := range readArchive(t, got.Archive) {
		if bytes.Contains(r.Block, []byte("59.93")) {
			t.Error("the archive says where a picture was taken")
		}
	}
}

func TestImagesTogetherAreBounded(t *testing.T) {
	photo := string(testJPEG(t))
	server := site(t, map[string]http.HandlerFunc{
		"/":  page("text/html", illustrated("/1", "/2", "/3")),
		"/1": page("image/jpeg", photo), "/2": page("image/jpeg", photo), "/3": page("image/jpeg", photo),
	})
	got, err := local(capture.Config{MaxMediaBytes: int64(2*len(photo)) - 10, MaxImages: 3}).Fetch(t.Context(), server.URL)
	if err != nil {
		t.Fatal(err)
	}
	if len(got.Media) != 2 || len(got.Skipped) != 1 || got.Skipped[0].Reason != capture.ReasonTooLarge {
		t.Errorf("%d kept, skipped %v; want 2 and one as too large", len(got.Media), got.Skipped)
	}
}
