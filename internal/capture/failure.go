package capture

import (
	"strconv"
	"strings"
)

// Reason is why a capture failed or an image was skipped; messages in other languages are keyed by it.
type Reason string

// The reasons.
const (
	ReasonURL       Reason = "url"        // not an address that can be captured
	ReasonScheme    Reason = "scheme"     // neither http nor https
	ReasonPort      Reason = "port"       // a port that web pages do not use
	ReasonAddress   Reason = "address"    // leads into a private, local or reserved network
	ReasonResolve   Reason = "resolve"    // the host name is not known
	ReasonConnect   Reason = "connect"    // nobody answers
	ReasonTLS       Reason = "tls"        // the certificate is not good
	ReasonTimeout   Reason = "timeout"    // too slow
	ReasonRedirects Reason = "redirects"  // too many, or in a circle
	ReasonReply     Reason = "reply"      // not proper HTTP
	ReasonTooLarge  Reason = "too-large"  // larger than the limit, on the wire or unpacked
	ReasonGone      Reason = "gone"       // 404, 410
	ReasonRefused   Reason = "refused"    // 401, 403, 451 and other 4xx
	ReasonBusy      Reason = "busy"       // 429, 5xx
	ReasonType      Reason = "type"       // neither HTML nor text; of an image: not JPEG, PNG, GIF or WebP
	ReasonRobots    Reason = "robots"     // robots.txt keeps us out of the whole site
	ReasonNoArticle Reason = "no-article" // no readable text on the page
	ReasonPixels    Reason = "pixels"     // an image with too many pixels or frames
	ReasonBroken    Reason = "broken"     // an image that is cut off or damaged
	ReasonTooMany   Reason = "too-many"   // more images than the limit
	ReasonCancelled Reason = "cancelled"  // the caller gave up
)

// Error is a capture that failed.
type Error struct {
	Reason Reason
	Host   string // the host that was asked, "" where there is none to name
	Status int    // the HTTP status, where that is the reason
	// Redirected says that it was not the host itself but an address it sent us on to.
	Redirected bool
	// Err is the cause for the log; it may hold what the other side sent, so Error does not print it.
	Err error
}

// Unwrap gives the cause. Do not show it to people: it may quote the other side.
func (e *Error) Unwrap() error { return e.Err }

// Temporary reports whether the same fetch may go well later.
func (e *Error) Temporary() bool {
	switch e.Reason {
	case ReasonResolve, ReasonConnect, ReasonTimeout, ReasonBusy, ReasonReply:
		return true
	}
	return false
}

// Error is one plain sentence: what went wrong, and what to do. It quotes the host that was asked for and
// nothing that came back.
func (e *Error) Error() string {
	where := "capture"
	if e.Host != "" {
		where += " " + e.Host
	}
	if e.Redirected {
		where += " (after a redirect)"
	}
	text := sentences[e.Reason]
	if text == "" {
		text = "it did not work; try again, or save the page as a file and import that"
	}
	if e.Status != 0 {
		text = strings.Replace(text, "STATUS", strconv.Itoa(e.Status), 1)
	}
	return where + ": " + strings.Replace(text, " with status STATUS", "", 1)
}

const orImport = "save the page in your browser and import the file"

// sentences are the English words of each reason; other languages key theirs by the reason.
var sentences = map[Reason]string{
	ReasonURL:       "this is not an address that can be captured; write it as https://host/path, without a user name, blanks, backslashes or a number in place of the host",
	ReasonScheme:    "only addresses that begin with http:// or https:// can be captured; import the file instead",
	ReasonPort:      "the port is not one that web pages use (80, 443, 8000, 8008, 8080, 8443); " + orImport,
	ReasonAddress:   "it leads into a private, local or reserved network, which is never visited; " + orImport,
	ReasonResolve:   "there is no such host, or its name cannot be looked up now; check the spelling or try again",
	ReasonConnect:   "nobody answers there; try again later or check the address",
	ReasonTLS:       "its certificate cannot be trusted, so what it says proves nothing; check the address, or " + orImport,
	ReasonTimeout:   "it is too slow to answer; try again later, or " + orImport,
	ReasonRedirects: "it sends us on too often or in a circle; open it in your browser and copy the address that you end at",
	ReasonReply:     "the answer is not proper HTTP; try again later, or " + orImport,
	ReasonTooLarge:  "the page is larger than the limit; " + orImport + " without its images",
	ReasonGone:      "it says with status STATUS that there is no such page; check the address or look for an archived copy",
	ReasonRefused:   "it refuses the page with status STATUS; if you can read it in your browser, " + orImport,
	ReasonBusy:      "it is busy or broken and answers with status STATUS; try again later",
	ReasonType:      "the address does not hold a web page or a text; give the address of the article itself, or import the file",
	ReasonRobots:    "its robots.txt keeps automatic readers out of the whole site; ask its editors for permission, then " + orImport,
	ReasonNoArticle: "no readable article was found on the page; give the address of the article itself, or paste its text into a file and import that",
	ReasonPixels:    "the image has too many pixels or frames; use a smaller one",
	ReasonBroken:    "the image is damaged; use another copy",
	ReasonTooMany:   "the page has more images than are stored; add the ones that matter by hand",
	ReasonCancelled: "the capture was stopped before it was done; start it again",
}
