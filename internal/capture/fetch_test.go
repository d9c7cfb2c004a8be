package capture_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"testing"
	"time"

	"recto/internal/capture"
	"recto/internal/format/warc"
	"recto/internal/text/markup"
)

const story = `<!doctype html><html lang="en"><head><title>The bridge opened – River Post</title>
<meta property="og:title" content="The bridge opened"><meta property="og:site_name" content="River Post">
<meta name="author" content="By Ann Lee"><meta property="article:published_time" content="2026-03-02T08:30:00+03:00">
<link rel="canonical" href="/story"><link rel="license" href="https://creativecommons.org/licenses/by/4.0/">
<script>document.write("evil")</script></head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>The bridge opened</h1>
<p>After eleven years of work the bridge over the Lower Weir was opened to walkers on Monday, the town's mayor said at the eastern gate.</p>
<figure><img src="/bridge.jpg" alt="Walkers on the bridge"><figcaption>Walkers on the first morning.</figcaption></figure>
<p>“We waited long enough,” she said, and cut the ribbon. Some four hundred people had come, among them the two engineers who drew the first plan.</p>
<p>Cars will have to wait until autumn, because the western ramp is still missing its upper layer, and the money for it was voted only in May.</p>
</article><footer>© River Post <a href="/imprint">Imprint</a></footer></body></html>`

// site serves pages by path; a missing one is a 404.
func site(tb testing.TB, pages map[string]http.HandlerFunc) *httptest.Server {
	tb.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if page, ok := pages[r.URL.Path]; ok {
			page(w, r)
			return
		}
		http.NotFound(w, r)
	}))
	tb.Cleanup(server.Close)
	return server
}

func page(contentType, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", contentType)
		io.WriteString(w, body)
	}
}

func redirect(to string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Location", to)
		w.WriteHeader(http.StatusFound)
	}
}

func local(cfg capture.Config) *capture.Fetcher {
	cfg.AllowLoopback = true
	return capture.New(cfg)
}

func TestFetchTakesAPageWhole(t *testing.T) {
	photo := testJPEG(t)
	server := site(t, map[string]http.HandlerFunc{
		"/old":        redirect("/story?from=old#top"),
		"/story":      page("text/html; charset=utf-8", story),
		"/bridge.jpg": page("image/jpeg", string(photo)),
		"/robots.txt": page("text/plain", "User-agent: *\nDisallow: /admin\n"),
	})
	at := time.Date(2026, 11, 24, 10, 0, 0, 0, time.UTC)
	got, err := local(capture.Config{Now: func() time.Time { return at }}).Fetch(t.Context(), server.URL+"/old")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ what, got, want string }{
		{"URL", got.URL, server.URL + "/old"},
		{"FinalURL", got.FinalURL, server.URL + "/story?from=old"},
		{"Canonical", got.Canonical, server.URL + "/story"},
		{"Type", got.Type, "text/html"},
		{"Charset", got.Charset, "utf-8"},
		{"Title", got.Title, "The bridge opened"},
		{"Author", got.Author, "Ann Lee"},
		{"Publisher", got.Publisher, "River Post"},
		{"Lang", string(got.Lang), "en"},
		{"PublishedAt", got.PublishedAt.Format(time.RFC3339), "2026-03-02T05:30:00Z"},
		{"Licence", got.Licence, "https://creativecommons.org/licenses/by/4.0/"},
		{"Robots", got.Robots, "robots.txt: allows this page"},
		{"TakenAt", got.TakenAt.String(), at.String()},
		{"Warnings", sentences(got.Warnings), ""},
	} {
		if c.got != c.want {
			t.Errorf("%s = %q, want %q", c.what, c.got, c.want)
		}
	}
	checkStory(t, got, server.URL)
	checkArchive(t, got, server.URL)
}

func checkStory(t *testing.T, got *capture.Page, origin string) {
	t.Helper()
	blocks := got.Document.Blocks
	if blocks[0].Role != markup.RoleTitle || blocks[0].Text.Plain != "The bridge opened" {
		t.Errorf("first block = %+v, want the title", blocks[0])
	}
	all := ""
	for _, b := range blocks {
		all += b.Text.Plain + "\n"
	}
	for _, want := range []string{"After eleven years", "cut the ribbon", "western ramp"} {
		if !strings.Contains(all, want) {
			t.Errorf("the document has no %q", want)
		}
	}
	for _, unwanted := range []string{"evil", "Home", "Imprint"} {
		if strings.Contains(all, unwanted) {
			t.Errorf("the document holds %q", unwanted)
		}
	}
	if strings.Count(all, "The bridge opened") != 1 {
		t.Errorf("the title stands %d times in the document", strings.Count(all, "The bridge opened"))
	}
	if len(got.Media) != 1 || got.Media[0].URL != origin+"/bridge.jpg" || got.Media[0].Type != "image/jpeg" || got.Media[0].Width != 40 {
		t.Fatalf("media = %+v, skipped %v", got.Media, got.Skipped)
	}
	for _, b := range blocks {
		if b.Kind == markup.Image && b.URL != got.Media[0].URL {
			t.Errorf("image leads to %s, media is named %s", b.URL, got.Media[0].URL)
		}
	}
}

func checkArchive(t *testing.T, got *capture.Page, origin string) {
	t.Helper()
	records := readArchive(t, got.Archive)
	var shape []string
	for _, r := range records {
		shape = append(shape, string(r.Type)+" "+strings.TrimPrefix(r.TargetURI, origin))
	}
	want := []string{"warcinfo ", "response /robots.txt", "request /robots.txt", "response /old", "request /old",
		"response /story?from=old", "request /story?from=old", "metadata /story?from=old"}
	if strings.Join(shape, ", ") != strings.Join(want, ", ") {
		t.Errorf("records:\n%q\nwant\n%q", shape, want)
	}
	body := records[5].Block
	if !bytes.HasPrefix(body, []byte("HTTP/1.1 200 OK\r\n")) || !bytes.HasSuffix(body, []byte(story)) {
		t.Errorf("the archived answer is not what was sent:\n%s", body)
	}
	if d := records[5].Get("WARC-Payload-Digest"); d != warc.Digest([]byte(story)) {
		t.Errorf("payload digest = %s", d)
	}
	if ip := records[5].Get("WARC-IP-Address"); ip != "127.0.0.1" {
		t.Errorf("IP address = %s", ip)
	}
	for _, r := range records {
		want := "GET " + strings.TrimPrefix(r.TargetURI, origin) + " HTTP/1.1\r\nHost: "
		if r.Type == warc.Request && (!bytes.HasPrefix(r.Block, []byte(want)) || !bytes.HasSuffix(r.Block, []byte("\r\n\r\n"))) {
			t.Errorf("request = %q", r.Block)
		}
	}
}

func readArchive(tb testing.TB, archive []byte) (all []warc.Record) {
	tb.Helper()
	r, err := warc.NewReader(bytes.NewReader(archive))
	if err != nil {
		tb.Fatal(err)
	}
	for {
		rec, err := r.Next()
		if err == io.EOF {
			return all
		}
		if err != nil {
			tb.Fatal(err)
		}
		all = append(all, *rec)
	}
}

func TestFetchUnpacksAndRecordsPacked(t *testing.T) {
	var packed bytes.Buffer
	zip := gzip.NewWriter(&packed)
	io.WriteString(zip, story)
	zip.Close()
	server := site(t, map[string]http.HandlerFunc{"/": func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Encoding", "gzip")
		w.Header().Set("Content-Type", "text/html")
		w.Write(packed.Bytes()[:50])
		w.(http.Flusher).Flush() // chunked from here on
		w.Write(packed.Bytes()[50:])
	}})
	got, err := local(capture.Config{MaxImages: -1}).Fetch(t.Context(), server.URL)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range readArchive(t, got.Archive) {
		if r.Type == warc.Response && r.TargetURI == server.URL+"/" {
			if !bytes.Contains(r.Block, []byte("Transfer-Encoding: chunked")) || r.Get("WARC-Payload-Digest") != warc.Digest(packed.Bytes()) {
				t.Errorf("archived %q with payload digest %s", r.Block[:200], r.Get("WARC-Payload-Digest"))
			}
		}
	}
	if len(got.Skipped) != 1 || got.Skipped[0].Reason != capture.ReasonTooMany {
		t.Errorf("skipped = %v, want the one image as too many", got.Skipped)
	}
}

// secret stands in every bad answer: no error may quote it.
const secret = "S3CRET-answer"

func TestFetchFailsPlainly(t *testing.T) {
	bomb := gzipBomb(t, 40<<20)
	server := site(t, map[string]http.HandlerFunc{
		"/file":     redirect("file:///etc/passwd"),
		"/gopher":   redirect("gopher://127.0.0.1/" + secret),
		"/private":  redirect("http://192.168.1.1/" + secret),
		"/metadata": redirect("http://169.254.169.254/latest/" + secret),
		"/mapped":   redirect("http://[::ffff:10.0.0.1]/"),
		"/decimal":  redirect("http://2852039166/latest"),
		"/userinfo": redirect("http://" + secret + "@example.org/"),
		"/back":     redirect(`http:\\192.168.1.1\`),
		"/dot":      redirect("http://169.254.169.254./"),
		"/nowhere":  redirect(""),
		"/circle":   redirect("/circle"),
		"/far":      func(w http.ResponseWriter, r *http.Request) { redirect("/far?"+r.URL.RawQuery+"x")(w, r) },
		"/bomb": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			w.Header().Set("Content-Type", "text/html")
			w.Write(bomb)
		},
		"/twice": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Encoding", "gzip, gzip")
			w.Write(bomb)
		},
		"/broken-gzip": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			io.WriteString(w, secret)
		},
		"/endless": func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "text/html")
			for r.Context().Err() == nil {
				if _, err := io.WriteString(w, strings.Repeat("<p>"+secret, 1000)); err != nil {
					return
				}
			}
		},
		"/head": func(w http.ResponseWriter, _ *http.Request) {
			for i := range 3000 {
				w.Header().Set(fmt.Sprintf("X-%d", i), strings.Repeat(secret, 10))
			}
		},
		"/pdf":    page("application/pdf", "%PDF-1.7 "+secret),
		"/zip":    page("text/html", "PK\x03\x04\x00\x00\x00\x00"+secret),
		"/jpeg":   page("", "\xff\xd8\xff\xe0"+secret),
		"/json":   page("application/json", `{"a":"`+secret+`"}`),
		"/svg":    page("image/svg+xml", "<svg>"+secret+"</svg>"),
		"/xml":    page("application/xml", `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>`),
		"/empty":  page("text/html", ""),
		"/bare":   page("text/html", "<html><body><script>var a='"+secret+"'</script></body></html>"),
		"/deep":   page("text/html", strings.Repeat("<div>", 100_000)+secret),
		"/wide":   page("text/html", strings.Repeat("<i>a</i>", 70_000)+secret),
		"/401":    status(401),
		"/403":    status(403),
		"/410":    status(410),
		"/451":    status(451),
		"/429":    status(429),
		"/500":    status(500),
		"/204":    func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(204) },
		"/206":    status(206),
		"/304":    func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(304) },
		"/hangup": raw(""),
		"/noise":  raw(secret + "\r\n\r\n"),
		"/short":  raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n" + secret),
		"/chunks": raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n" + secret),
		"/lines":  raw("HTTP/1.1 200 OK\r\n" + secret + "\r\n\r\n"),
	})
	fetcher := local(capture.Config{MaxBytes: 2 << 20, MaxRedirects: 4})
	for _, c := range []struct {
		paths string
		want  capture.Reason
	}{
		{"/file /gopher", capture.ReasonScheme},
		{"/private /metadata /mapped /dot", capture.ReasonAddress},
		{"/decimal /userinfo /back", capture.ReasonURL},
		{"/nowhere /circle /far", capture.ReasonRedirects},
		{"/bomb /endless", capture.ReasonTooLarge},
		{"/pdf /zip /jpeg /json /svg /xml", capture.ReasonType},
		{"/empty /bare /deep /wide /204", capture.ReasonNoArticle},
		{"/401 /403 /451", capture.ReasonRefused},
		{"/410 /missing", capture.ReasonGone},
		{"/429 /500", capture.ReasonBusy},
		{"/206 /304 /twice /broken-gzip /noise /short /chunks /lines /head", capture.ReasonReply},
		{"/hangup", capture.ReasonConnect},
	} {
		for path := range strings.FieldsSeq(c.paths) {
			got, err := fetcher.Fetch(t.Context(), server.URL+path)
			checkFailure(t, path, got, err, c.want)
		}
	}
}

// checkFailure holds an error to its promises: nothing beside it, the reason, the host, a way on, no echo.
func checkFailure(t *testing.T, what string, got *capture.Page, err error, want capture.Reason) {
	t.Helper()
	var failure *capture.Error
	if !errors.As(err, &failure) || got != nil {
		t.Errorf("%s: page %v, error %v; want only a *capture.Error", what, got, err)
		return
	}
	if failure.Reason != want {
		t.Errorf("%s: reason %s (%v), want %s", what, failure.Reason, failure.Err, want)
	}
	text := err.Error()
	for _, leak := range []string{secret, "192.168", "169.254", "etc/passwd", "STATUS", "gopher"} {
		if strings.Contains(text, leak) {
			t.Errorf("%s: the error echoes %q: %s", what, leak, text)
		}
	}
	if !strings.HasPrefix(text, "capture 127.0.0.1") || !strings.Contains(text, ";") || strings.Contains(text, "\n") {
		t.Errorf("%s: the error is not one sentence with the host and what to do: %s", what, text)
	}
}

func status(code int) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		w.WriteHeader(code)
		io.WriteString(w, story+secret)
	}
}

// raw answers with bytes as they are and hangs up.
func raw(answer string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		conn, _, err := w.(http.Hijacker).Hijack()
		if err != nil {
			return
		}
		io.WriteString(conn, answer)
		conn.Close()
	}
}

func gzipBomb(tb testing.TB, size int) []byte {
	tb.Helper()
	var out bytes.Buffer
	zip, _ := gzip.NewWriterLevel(&out, gzip.BestCompression)
	block := bytes.Repeat([]byte("<p>a</p>"), 1<<17)
	for written := 0; written < size; written += len(block) {
		if _, err := zip.Write(block); err != nil {
			tb.Fatal(err)
		}
	}
	zip.Close()
	return out.Bytes()
}

func TestSlowServersAreGivenUp(t *testing.T) {
	done := make(chan struct{})
	server := site(t, map[string]http.HandlerFunc{
		"/silent": func(_ http.ResponseWriter, r *http.Request) {
			select {
			case <-r.Context().Done():
			case <-done:
			}
		},
		"/drip": func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "text/html")
			tick := time.NewTicker(10 * time.Millisecond)
			defer tick.Stop()
			for {
				select {
				case <-tick.C:
					io.WriteString(w, "<p>")
					w.(http.Flusher).Flush()
				case <-r.Context().Done():
					return
				case <-done:
					return
				}
			}
		},
	})
	defer close(done)
	for _, path := range []string{"/silent", "/drip"} {
		got, err := local(capture.Config{Timeout: 150 * time.Millisecond}).Fetch(t.Context(), server.URL+path)
		checkFailure(t, path, got, err, capture.ReasonTimeout)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	got, err := local(capture.Config{}).Fetch(ctx, server.URL+"/drip")
	checkFailure(t, "cancelled", got, err, capture.ReasonCancelled)
}

func TestWithoutTheFlagLoopbackIsRefused(t *testing.T) {
	server := site(t, map[string]http.HandlerFunc{"/": page("text/html", story)})
	got, err := capture.New(capture.Config{}).Fetch(t.Context(), server.URL)
	checkFailure(t, "loopback", got, err, capture.ReasonAddress)
}

// rebinding answers with a public address for the check of one fetch and with a private one afterwards.
type rebinding struct{ replies []netip.Addr }

func (r *rebinding) LookupNetIP(context.Context, string, string) ([]netip.Addr, error) {
	at := r.replies[0]
	if len(r.replies) > 1 {
		r.replies = r.replies[1:]
	}
	return []netip.Addr{at}, nil
}

func TestEachConnectionIsCheckedAfresh(t *testing.T) {
	server := site(t, map[string]http.HandlerFunc{"/": page("text/html", story)})
	u, _ := url.Parse(server.URL)
	loop, private := netip.MustParseAddr("127.0.0.1"), netip.MustParseAddr("10.0.0.1")
	fetcher := local(capture.Config{Resolver: &rebinding{[]netip.Addr{loop, private}}}) // robots.txt, then the page
	_, err := fetcher.Fetch(t.Context(), "http://rebind.example:"+u.Port()+"/")
	var failure *capture.Error
	if !errors.As(err, &failure) || failure.Reason != capture.ReasonAddress || failure.Host != "rebind.example" {
		t.Errorf("error = %v, want a refusal", err)
	}
}

func TestCertificatesAreChecked(t *testing.T) {
	server := httptest.NewUnstartedServer(page("text/html", story))
	server.Config.ErrorLog = log.New(io.Discard, "", 0) // it complains of the handshakes that ought to fail
	server.StartTLS()
	t.Cleanup(server.Close)
	got, err := local(capture.Config{}).Fetch(t.Context(), server.URL)
	checkFailure(t, "unknown authority", got, err, capture.ReasonTLS)

	roots := server.Client().Transport.(*http.Transport).TLSClientConfig.RootCAs
	got, err = local(capture.Config{Roots: roots, MaxImages: -1}).Fetch(t.Context(), server.URL)
	if err != nil || got.Title != "The bridge opened" {
		t.Fatalf("with the right authority: %v, %v", got, err)
	}
	if text := readArchive(t, got.Archive)[1].Block; !bytes.HasPrefix(text, []byte("HTTP/1.1 ")) {
		t.Errorf("the archive holds the answer in cipher: %q", text[:40])
	}
}

func TestErrorsSayWhetherToTryAgain(t *testing.T) {
	for reason, want := range map[capture.Reason]bool{
		capture.ReasonBusy: true, capture.ReasonTimeout: true, capture.ReasonConnect: true,
		capture.ReasonAddress: false, capture.ReasonGone: false, capture.ReasonRobots: false, capture.ReasonURL: false,
	} {
		if got := (&capture.Error{Reason: reason}).Temporary(); got != want {
			t.Errorf("%s: Temporary = %v, want %v", reason, got, want)
		}
	}
}
